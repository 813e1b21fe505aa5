/** A model from its training to its scores, on the local cloud: the spike is the anomaly. */
import { afterAll, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project, runResult, script, type Finished } from '../faults/project.ts';

const file = 'pipeline/plant.yml';
const here = project({
  [file]: `name: plant
database: plant_db
variables: { rooms: [kitchen, office] }
sources:
  readings:
    { type: s3, location: s3://acme/readings/, format: csv, columns: { temp: double, room_id: string, timestamp: timestamp } }
tables:
  temperatures:
    { path: lake/, format: csv, columns: { temp: double, timestamp: timestamp }, partition_by: [room_id] }
  training: { path: training/, format: csv, header: false, columns: { temp: double }, partition_by: [room] }
jobs:
  import_readings:
    { window: none, script: glue/import.py, reads: readings, writes: temperatures, skip_if: { no_new_data: readings } }
  extract_room:
    foreach: { room: "\${{ variables.rooms }}" }
    window: none
    script: glue/extract.py
    reads: temperatures
    writes: training
    arguments: { room: "\${{ room }}" }
models:
  room_anomalies:
    foreach: { room: "\${{ variables.rooms }}" }
    train_on: training
    random_cut_forest: { feature_dim: 1, num_samples_per_tree: 256, num_trees: 50 }
    instances: { train: ml.m4.xlarge, serve: ml.c5.xlarge }
    serve: batch
    writes: anomalies
`,
  'glue/import.py': script(`
rows = spark.table("plant_db.readings").where("temp is not null")
rows.selectExpr("cast(temp as string) temp", "date_format(timestamp, 'yyyy-MM-dd HH:mm:ss') timestamp", "room_id") \\
    .write.option("header", True).partitionBy("room_id").csv(args["output"])
`),
  'glue/extract.py': script(`
room = getResolvedOptions(sys.argv, ["room"])["room"]
rows = spark.table("plant_db.temperatures").where(f"room_id = '{room}'").selectExpr("temp", "room_id as room")
rows.write.partitionBy("room").csv(args["output"])
`),
  'sql/anomalies.sql': `SELECT date_format(timestamp, '%Y-%m-%d %H:%i') AS at, room, value, score > cutoff AS over, length(model_version) AS version
FROM anomalies WHERE is_anomaly AND room = 'kitchen' ORDER BY timestamp`,
  'sql/count.sql': 'SELECT room, window_id, count(*) AS n FROM anomalies GROUP BY room, window_id ORDER BY room',
});
afterAll(() => here.remove());

/** Every ten minutes of a day; a wave, that of the office a little warmer. */
function day(date: string, spike?: string): string {
  const lines = Array.from({ length: 144 }, (_, index) => {
    const time = `${date} ${String(Math.floor(index / 6)).padStart(2, '0')}:${(index % 6) * 10 || '00'}:00`;
    const wave = Math.sin((index / 144) * 2 * Math.PI) + ((index * 7919) % 100) / 500;
    return ['kitchen', 'office'].map((room) => {
      const temp = 20 + wave + (room === 'office' ? 2 : 0) + (room === 'kitchen' && time === spike ? 15 : 0);
      return `${temp.toFixed(2)},${room},${time}\n`;
    });
  });
  return `temp,room_id,timestamp\n${lines.flat().join('')}`;
}

const retrained = ({ stdout, stderr }: Finished) => {
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { models: { name: string; outcome: string; rows: number; version: string }[] }).models;
};
const rowsOf = async (sql: string) => {
  const { stdout, stderr } = await here.penstock('query', sql, '--pipeline', file, '--format', 'json');
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { rows: unknown }).rows;
};

test('a run without a champion skips the models, and retrain trains them once', async () => {
  here.put('acme', 'readings/1.csv', day('2026-11-22'));
  here.put('acme', 'readings/2.csv', day('2026-11-23', '2026-11-23 12:30:00'));
  expect(await here.penstock('deploy', file)).toMatchObject({ code: 0 });
  const run = runResult(await here.penstock('run', file, '--window', '2026-11-23', '--format', 'json'));
  expect(run.steps.slice(3).map(({ name, status, reason }) => [name, status, reason])).toEqual([
    ['room_anomalies[kitchen]', 'skipped', 'no champion: run penstock retrain'],
    ['room_anomalies[office]', 'skipped', 'no champion: run penstock retrain'],
  ]);

  const first = retrained(await here.penstock('retrain', file, '--format', 'json'));
  expect(first.map(({ name, outcome, rows }) => [name, outcome, rows])).toEqual([
    ['room_anomalies[kitchen]', 'promoted', 288],
    ['room_anomalies[office]', 'promoted', 288],
  ]);
  const second = retrained(await here.penstock('retrain', file, 'room_anomalies[kitchen]', '--format', 'json'));
  expect(second).toEqual([{ ...first[0], outcome: 'unchanged' }]);
}, 600_000);

test('a run scores the rows of its window, and a second run leaves the same', async () => {
  for (const _ of ['first', 'second']) {
    const run = runResult(
      await here.penstock('run', file, '--window', '2026-11-23', '--only', 'room_anomalies', '--format', 'json'),
    );
    expect(run.steps.slice(3).map(({ name, status, rows }) => [name, status, rows])).toEqual([
      ['room_anomalies[kitchen]', 'succeeded', 144],
      ['room_anomalies[office]', 'succeeded', 144],
    ]);
    expect(await rowsOf('sql/count.sql')).toEqual([
      ['kitchen', '2026-11-23', 144],
      ['office', '2026-11-23', 144],
    ]);
  }
  expect(await rowsOf('sql/anomalies.sql')).toEqual([['2026-11-23 12:30', 'kitchen', 34.92, true, 12]]);
}, 600_000);

test('a window without rows publishes none', async () => {
  const run = runResult(
    await here.penstock('run', file, '--window', '2026-11-20', '--only', 'room_anomalies[office]', '--format', 'json'),
  );
  expect(run.steps.at(-1)).toMatchObject({ name: 'room_anomalies[office]', status: 'succeeded', rows: 0 });
}, 600_000);

test('new rows make a candidate, and the champion stays', async () => {
  here.put('acme', 'readings/3.csv', day('2026-11-24'));
  const { stdout } = await here.penstock('retrain', file, 'room_anomalies[office]');
  expect(stdout).toMatch(/room_anomalies\[office\] +candidate +[0-9a-f]{12} +[0-9a-f]{12} +432 +\d\.\d{3}\n/);
  expect(stdout).toContain('A candidate is kept: judging is not built, and runs go on with the champion.');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
}, 600_000);

test('destroy forgets what was trained', async () => {
  expect(await here.penstock('destroy', file)).toMatchObject({ code: 0 });
  const data = readdirSync(join(here.folder, '.penstock/buckets')).find((name) => name.endsWith('-data')) ?? '';
  expect(existsSync(join(here.folder, '.penstock/buckets', data, 'models'))).toBe(false);
}, 120_000);
