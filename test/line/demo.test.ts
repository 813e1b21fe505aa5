/** `npm run demo`, twice: the whole example, in a repository that holds just it and what it starts. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penstock-demo-'));
  for (const part of [
    'pipeline/room_temperatures.yml',
    'pipeline/dashboards.yml',
    'glue',
    'sql',
    'local',
    'test/data',
  ]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

async function demo(...words: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'simulators/demo.ts'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { code, printed: stdout + stderr, page: readFileSync(join(folder, 'report/index.html'), 'utf8') };
}

test('the first time it trains and scores, and the page shows the anomalies that the sensors were told to make', async () => {
  const { code, printed, page } = await demo();
  expect({ code, printed }).toMatchObject({ code: 0 });
  expect(printed).toContain('Filled history_db: 5,000 rows; H2 stands in for SQL Server');
  expect(printed).toMatch(/room_anomalies\[office\] +promoted/);
  expect(printed).toMatch(/import_files +succeeded .* 1,512/);
  expect(printed).toMatch(/EXTERNAL_DB_IMPORT_TO_RAW +succeeded .* 5,000/);
  // Three sensors, a reading every five minutes; none of them was silent on that day.
  expect(printed).toMatch(/import_readings +succeeded .* 864/);
  expect(printed).toMatch(/room_anomalies\[kitchen\] +succeeded .* 288/);
  expect(printed).toContain('13 succeeded, 3 skipped');
  expect(/Faults and alarms/.test(page)).toBe(true);
  const hours = readFileSync(join(folder, 'report/data/temperatures_by_room.csv'), 'utf8').split('\r\n');
  expect(hours[0]).toBe('room_id,hour,average_temp,lowest,highest,readings');
  const readings = hours.slice(1, -1).map((line) => Number(line.split(',')[5]));
  expect(readings).toHaveLength(72);
  expect(readings.reduce((sum, one) => sum + one, 0)).toBe(1512 + 5000 + 864);
}, 400_000);

test('with a day more, history is skipped with its reasons, and that day is scored by the models that are there', async () => {
  const { code, printed } = await demo('--more');
  expect({ code, printed }).toMatchObject({ code: 0 });
  expect(printed).toContain('The sensors measure a day more: 2025-12-01');
  expect(printed).not.toContain('$ npx penstock retrain');
  expect(printed).toMatch(/import_files skipped {2}no new data in s3:\/\/acme-history\/temperatures since/);
  expect(printed).toMatch(/EXTERNAL_DB_IMPORT_TO_RAW skipped {2}no new data/);
  expect(printed).toMatch(/import_readings +succeeded/);
  expect(printed).toMatch(/room_anomalies\[laboratory\] +succeeded/);
}, 400_000);
