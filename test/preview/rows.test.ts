/** Rows before and after. */
import { expect, test } from '@jest/globals';
import type { Rows } from '../../action/src/preview/rows/cells.ts';
import { rowChanges } from '../../action/src/preview/rows/changes.ts';
import { columnChanges } from '../../action/src/preview/rows/columns.ts';

const columns = [
  { name: 'room', type: 'varchar' },
  { name: 'temp', type: 'double' },
];

const rows = (...rows: Rows['rows']): Rows => ({ columns, rows });

test('a row is known by its key: changed, added, removed, by column', () => {
  const before = rows(['kitchen', '20.0'], ['office', '21.0'], ['hall', '19.0']);
  const after = rows(['office', '22.5'], ['kitchen', '20.0'], ['attic', null]);
  expect(rowChanges(before, after, ['room'])).toEqual({
    key: ['room'],
    added: 1,
    removed: 1,
    changed: 1,
    columns: [{ name: 'temp', changed: 1 }],
    numbers: [
      {
        name: 'temp',
        before: { values: 3, min: 19, mean: 20, max: 21 },
        after: { values: 2, min: 20, mean: 21.25, max: 22.5 },
      },
    ],
    shared: ['room', 'temp'],
    pairs: [
      { before: ['office', '21.0'], after: ['office', '22.5'] },
      { before: null, after: ['attic', null] },
      { before: ['hall', '19.0'], after: null },
    ],
  });
});

test('without a key a row is there as often as it is there, in whatever order', () => {
  const before = rows(['a', '1.0'], ['a', '1.0'], ['b', null]);
  const after = rows(['b', null], ['a', '1.0'], ['b', null]);
  expect(rowChanges(before, after, [])).toMatchObject({ key: [], added: 1, removed: 1, changed: 0 });
  expect(rowChanges(before, rows(...before.rows.toReversed()), [])).toMatchObject({
    added: 0,
    removed: 0,
    numbers: [],
  });
});

test('a key that two rows share is none', () => {
  const before = rows(['a', '1.0'], ['a', '2.0']);
  expect(rowChanges(before, rows(['a', '1.0'], ['a', '3.0']), ['room'])).toMatchObject({
    key: [],
    added: 1,
    removed: 1,
    changed: 0,
  });
});

test('NULL, an empty text and the text null are three values', () => {
  const texts = (value: string | null): Rows => ({ columns: [{ name: 'room', type: 'varchar' }], rows: [[value]] });
  for (const [before, after] of [
    [null, ''],
    ['', 'null'],
    [null, 'null'],
  ] as const)
    expect(rowChanges(texts(before), texts(after), [])).toMatchObject({ added: 1, removed: 1 });
});

test('doubles that differ by the order in which an engine added them are the same; decimals and texts are not', () => {
  const one = (type: string, value: string): Rows => ({ columns: [{ name: 'x', type }], rows: [[value]] });
  const added = (type: string) => rowChanges(one(type, '0.30000000000000004'), one(type, '0.3'), []).added;
  expect([added('double'), added('decimal(17,17)'), added('varchar')]).toEqual([0, 1, 1]);
});

test('columns that only one side has are told apart from the rows, which the others decide', () => {
  const before: Rows = { columns, rows: [['kitchen', '20.0']] };
  const after: Rows = {
    columns: [
      { name: 'room', type: 'varchar' },
      { name: 'celsius', type: 'double' },
    ],
    rows: [['kitchen', '20.0']],
  };
  expect(rowChanges(before, after, ['room'])).toMatchObject({ added: 0, removed: 0, changed: 0, shared: ['room'] });
  expect(columnChanges(before.columns, after.columns)).toEqual([
    { name: 'celsius', before: null, after: 'double' },
    { name: 'temp', before: 'double', after: null },
  ]);
  expect(
    columnChanges(columns, [
      { name: 'room', type: 'varchar' },
      { name: 'temp', type: 'integer' },
    ]),
  ).toEqual([{ name: 'temp', before: 'double', after: 'integer' }]);
});

test('NaN and the infinities are values without a place among the numbers', () => {
  expect(rowChanges(rows(['a', 'NaN'], ['b', '1.0']), rows(['a', 'Infinity'], ['b', '2.0']), ['room']).numbers).toEqual(
    [
      {
        name: 'temp',
        before: { values: 2, min: 1, mean: 1, max: 1 },
        after: { values: 2, min: 2, mean: 2, max: 2 },
      },
    ],
  );
});
