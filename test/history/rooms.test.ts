import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { historyColumns } from '../../action/src/graph/simulated.ts';
import { historyCsv, roomHistory } from '../../simulators/history/rooms.ts';
import { historyFiles } from '../../simulators/history/write.ts';

const end = new Date('2025-11-29T00:00:00Z');

test('the history is of each room and hour, and ends before the instant that it is asked for', () => {
  const rows = roomHistory(3 * 24 * 30, end);
  expect(rows).toHaveLength(3 * 24 * 30);
  expect(rows.slice(0, 3).map(({ room_id, time }) => [room_id, time])).toEqual([
    ['kitchen', '2025-10-30 00:00:00'],
    ['laboratory', '2025-10-30 00:00:00'],
    ['office', '2025-10-30 00:00:00'],
  ]);
  expect(rows.at(-1)).toMatchObject({ room_id: 'office', time: '2025-11-28 23:00:00' });
  for (const { temp } of rows) {
    expect(temp).toBeGreaterThan(15);
    expect(temp).toBeLessThan(25);
  }
});

test('it has as many rows as were asked for, the last ones, and the same each time', () => {
  const rows = roomHistory(100, end);
  expect(rows).toHaveLength(100);
  expect(rows[0]?.room_id).toBe('office');
  expect(roomHistory(100, end)).toEqual(rows);
});

test('as CSV it has the columns that a pipeline is told of', () => {
  const row = { temp: 20.5, room_id: 'kitchen', time: '2025-11-28 23:00:00' };
  expect(historyCsv([row])).toBe(`${historyColumns.join()}\n20.5,kitchen,2025-11-28 23:00:00\n`);
  expect(historyCsv([row], false)).toBe('20.5,kitchen,2025-11-28 23:00:00\n');
});

test("the example's files are what the generator makes (node simulators/history/write.ts)", () => {
  const folder = 'test/data/history';
  const found = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
  expect(new Map(found)).toEqual(historyFiles());
});
