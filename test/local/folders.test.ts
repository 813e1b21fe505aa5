/** Sources in S3 that `local:` feeds. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { historyCsv, roomHistory } from '../../simulators/history/rooms.ts';
import { openPlant, sensors, type Plant } from './plant.ts';

const plants: Plant[] = [];
afterEach(async () => {
  for (const plant of plants.splice(0)) await plant.remove();
});

async function open(local: string): Promise<Plant> {
  const plant = await openPlant(local);
  plants.push(plant);
  return plant;
}

const files = 'old: { files: "data/*/*.csv" }';

test('files of the repository get the part of their path that the wildcards stand for', async () => {
  const plant = await open(files);
  expect(await plant.fill()).toEqual(['Filled old: 2 files in s3://acme-history/temperatures/']);
  expect(plant.objects()).toEqual({
    'acme-history/temperatures/2024/a.csv': readFileSync(join(plant.folder, 'data/2024/a.csv'), 'utf8'),
    'acme-history/temperatures/2025/b.csv': readFileSync(join(plant.folder, 'data/2025/b.csv'), 'utf8'),
  });
  expect(await plant.fill()).toEqual([]);
});

test('a changed file is put anew, one that is gone is taken out, and what somebody put beside them stays', async () => {
  const plant = await open(files);
  await plant.fill();
  const beside = join(plant.stateFolder, 'buckets/acme-history/temperatures/mine.csv');
  writeFileSync(beside, 'mine');
  rmSync(join(plant.folder, 'data/2024/a.csv'));
  writeFileSync(join(plant.folder, 'data/2025/b.csv'), 'changed');
  expect(await plant.fill()).toEqual(['Filled old: 1 file in s3://acme-history/temperatures/']);
  expect(plant.objects()).toEqual({
    'acme-history/temperatures/2025/b.csv': 'changed',
    'acme-history/temperatures/mine.csv': 'mine',
  });
});

test('files that are no text are put as they are', async () => {
  const plant = await open(files);
  const bytes = Buffer.from([0x50, 0x41, 0x52, 0x31, 0xff, 0x00]);
  mkdirSync(join(plant.folder, 'data/2026'));
  writeFileSync(join(plant.folder, 'data/2026/c.csv'), bytes);
  await plant.fill();
  expect(readFileSync(join(plant.stateFolder, 'buckets/acme-history/temperatures/2026/c.csv'))).toEqual(bytes);
});

test('simulated history is a file a month, and ends where the sensors begin', async () => {
  const plant = await open(`${sensors}\n  old: { simulate: history, rows: 3000 }`);
  await plant.feed(`${sensors}\n  old: { simulate: history, rows: 3000 }`);
  await plant.fill();
  const history = Object.entries(plant.objects()).filter(([key]) => key.startsWith('acme-history/'));
  expect(history.map(([key]) => key)).toEqual([
    'acme-history/temperatures/2025-10.csv',
    'acme-history/temperatures/2025-11.csv',
  ]);
  const rows = roomHistory(3000, new Date('2025-11-29T23:00:00Z'));
  expect(rows.at(-1)?.time).toBe('2025-11-29 22:00:00');
  expect(history[1]?.[1]).toBe(historyCsv(rows.filter(({ time }) => time.startsWith('2025-11'))));
});
