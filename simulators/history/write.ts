/**
 * `node simulators/history/write.ts`: writes test/data/history/, three weeks of the plant before the days that the local
 * database has, a file a week.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyCsv, roomHistory } from './rooms.ts';

const day = 24 * 60 * 60 * 1000;
const monday = Date.parse('2025-08-25T00:00:00Z');
const week = 7 * 24 * 3;

/** By the name of the file. */
export function historyFiles(): ReadonlyMap<string, string> {
  const rows = roomHistory(3 * week, new Date(monday + 21 * day));
  return new Map(
    [0, 1, 2].map((index) => [
      `${new Date(monday + index * 7 * day).toISOString().slice(0, 10)}.csv`,
      historyCsv(rows.slice(index * week, (index + 1) * week)),
    ]),
  );
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../test/data/history');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of historyFiles()) writeFileSync(join(folder, name), text);
}
