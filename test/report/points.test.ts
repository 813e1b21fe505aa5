import { expect, test } from '@jest/globals';
import type { Chart } from '../../action/src/graph/model.ts';
import { pointsOf } from '../../action/src/report/chart/points.ts';

const chart: Chart = { type: 'line', x: 'x', y: 'y' };

function points(
  type: string,
  values: readonly (string | null)[],
  y: readonly (string | null)[] = values.map(() => '1'),
) {
  const columns = [
    { name: 'x', type },
    { name: 'y', type: 'double' },
  ];
  return pointsOf(chart, { columns, rows: values.map((value, i) => [value, y[i] ?? null]) });
}

const xOf = (type: string, value: string) => points(type, [value]).points[0]?.x;

test('the axis follows the type of the column, not the look of its values', () => {
  expect(xOf('date', '1970-01-02')).toBe(86_400_000);
  expect(xOf('timestamp', '1970-01-01 00:00:01.500')).toBe(1500);
  expect(xOf('timestamp(9)', '1970-01-01 00:00:01.500000001')).toBe(1500);
  expect(xOf('timestamp with time zone', '1970-01-01 01:00:00.000 Europe/Rome')).toBe(0);
  expect(xOf('timestamp with time zone', '1970-01-01 01:00:00.000 UTC')).toBe(3_600_000);
  expect(xOf('bigint', '1970')).toBe(1970);
  expect(xOf('varchar', '1970-01-02')).toBe('1970-01-02');
  expect(points('date', ['1970-01-02']).xKind).toBe('time');
});

test('a column is found whatever its case', () => {
  const columns = [
    { name: 'X', type: 'varchar' },
    { name: 'Y', type: 'integer' },
  ];
  expect(pointsOf(chart, { columns, rows: [['a', '2']] }).points).toEqual([
    { x: 'a', y: 2, color: '', facet: '', marked: false },
  ]);
});

test('a value that is missing or infinite is a gap, and is counted', () => {
  const { points: drawn, leftOut } = points(
    'date',
    ['2010-01-01', '2010-01-02', null, '2010-01-04'],
    ['1', 'NaN', '3', null],
  );
  expect(drawn.map(({ y }) => y)).toEqual([1, null, null]);
  expect(leftOut).toEqual(['Not drawn: 1 row without x.', 'Not drawn: 2 rows without y.']);
});

test('what cannot be drawn is said', () => {
  const columns = [
    { name: 'x', type: 'date' },
    { name: 'z', type: 'varchar' },
  ];
  expect(() => pointsOf(chart, { columns, rows: [] })).toThrow('The result has no column y; it has x, z.');
  expect(() => pointsOf({ ...chart, y: 'z' }, { columns, rows: [] })).toThrow(
    'Its y, z, is varchar: only numbers can be drawn.',
  );
  expect(() => points('date', ['2010-01-01'], [null])).toThrow('No row has both x and y.');
});

const rooms = [
  { name: 'x', type: 'bigint' },
  { name: 'y', type: 'double' },
  { name: 'room', type: 'varchar' },
  { name: 'odd', type: 'boolean' },
];

test('a point knows its small chart, and whether it stands out', () => {
  const rows = [
    ['1', '5', 'kitchen', 'true'],
    ['2', '6', null, null],
    ['3', '7', '', 'false'],
  ];
  const { points: drawn, facets } = pointsOf({ ...chart, facet: 'room', mark: 'odd' }, { columns: rooms, rows });
  expect(drawn.map(({ facet, marked }) => [facet, marked])).toEqual([
    ['kitchen', true],
    ['null', false],
    ['(empty)', false],
  ]);
  expect(facets).toEqual(['kitchen', 'null', '(empty)']);
});

test('what is marked is never left out, however many rows there are', () => {
  const rows = Array.from({ length: 15_000 }, (_, i) => [`${i}`, '1', `${i % 2}`, String(i === 7001)]);
  const { points: drawn, leftOut } = pointsOf({ ...chart, facet: 'room', mark: 'odd' }, { columns: rooms, rows });
  expect(drawn.filter(({ marked }) => marked).map(({ x }) => x)).toEqual([7001]);
  expect(leftOut).toEqual(['Drawn from one row in 3 of each room: 5,001 of 15,000 rows. The CSV has all.']);
});

test('of too many small charts the first are drawn', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [`${i}`, '1', `room ${i}`, 'false']);
  const { facets, leftOut } = pointsOf({ ...chart, facet: 'room' }, { columns: rooms, rows });
  expect(facets.at(-1)).toBe('room 11');
  expect(leftOut).toEqual(['Drawn for 12 of 40 values of room. The CSV has all.']);
});

test('only a boolean marks points', () => {
  expect(() => pointsOf({ ...chart, mark: 'room' }, { columns: rooms, rows: [] })).toThrow(
    'Its mark, room, is varchar: only a boolean can mark points.',
  );
});

test('of too many rows every series keeps its share', () => {
  const columns = [
    { name: 'x', type: 'bigint' },
    { name: 'y', type: 'double' },
    { name: 'room', type: 'varchar' },
  ];
  const rows = Array.from({ length: 15_000 }, (_, i) => [`${i}`, '1', `${i % 3}`]);
  const { points: drawn, leftOut, series } = pointsOf({ ...chart, color: 'room' }, { columns, rows });
  expect(series.map((name) => drawn.filter(({ color }) => color === name).length)).toEqual([1667, 1667, 1667]);
  expect(leftOut).toEqual(['Drawn from one row in 3 of each room: 5,001 of 15,000 rows. The CSV has all.']);
});
