/**
 * Crawled tables on the real engines: Spark reads them in a job, Athena in a report; a second run has nothing to do. The
 * polls of an hour cost no time: here a wait ends with what it waits for.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { project, runResult, script } from '../faults/project.ts';

const here = project({
  'pipeline/crawled.yml': `name: crawled
database: lake
sources:
  history_files: { type: s3, location: s3://acme/Temperatures/, format: csv }
  rooms: { type: s3, location: s3://acme/rooms/, format: json }
  types: { type: s3, location: s3://acme/types/, format: parquet }
crawlers:
  crawl_files: { source: history_files, database: raw, poll: 1h }
  crawl_rooms: { source: rooms, database: raw, poll: 1h }
  crawl_types: { source: types, database: raw, poll: 1h }
tables:
  temperatures: { path: temperatures/, format: csv, columns: { temp: double, room_id: string }, partition_by: [day] }
jobs:
  import_files:
    window: none
    script: glue/import.py
    reads: raw.temperatures
    writes: temperatures
    skip_if: { no_new_data: history_files }
reports:
  by_room: { sql: sql/by_room.sql }
`,
  'glue/import.py': script(`
rows = glueContext.create_dynamic_frame.from_catalog(database="raw", table_name="temperatures")
rows.printSchema()
glueContext.write_dynamic_frame.from_options(frame=rows, connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["day"]}, format="csv", format_options={"quoteChar": -1})
`),
  'sql/by_room.sql': 'SELECT r.name, t.temp FROM temperatures t JOIN raw.rooms r ON r.room_id = t.room_id',
  'sql/all.sql': `SELECT r.name, t.day, t.temp, (SELECT count(*) FROM raw.types) AS types,
  (SELECT count(*) FROM raw.temperatures WHERE day = '2026-11-24' AND temp > 20.25) AS warm
FROM temperatures t JOIN raw.rooms r ON r.room_id = t.room_id ORDER BY t.temp`,
});
afterAll(() => here.remove());

test('sources without columns become tables that a job and a report read', async () => {
  const folder = join(here.folder, '.penstock/buckets/acme');
  here.put('acme', 'Temperatures/Day=2026-11-23/a.csv', 'Temp,Room_ID\n20,kitchen\n');
  here.put('acme', 'Temperatures/Day=2026-11-24/b.csv', 'Temp,Room_ID\n20.5,office\n');
  here.put(
    'acme',
    'rooms/a.json',
    '{"room_id": "kitchen", "name": "Kitchen"}\n{"room_id": "office", "name": "Office"}\n',
  );
  mkdirSync(join(folder, 'types'));
  cpSync(join(import.meta.dirname, '../athena/data/types.parquet'), join(folder, 'types/a.parquet'));

  expect(await here.penstock('deploy', 'pipeline/crawled.yml')).toMatchObject({ code: 0 });
  const first = await here.penstock('run', 'pipeline/crawled.yml', '--format', 'json');
  const result = runResult(first);
  expect(result.steps.map(({ name, status, rows }) => [name, status, rows])).toEqual([
    ['crawl_files', 'succeeded', null],
    ['crawl_rooms', 'succeeded', null],
    ['crawl_types', 'succeeded', null],
    ['import_files', 'succeeded', 2],
    ['by_room', 'succeeded', null],
  ]);

  const query = ['query', 'sql/all.sql', '--pipeline', 'pipeline/crawled.yml', '--format', 'json'];
  const { rows } = JSON.parse((await here.penstock(...query)).stdout) as { rows: unknown };
  expect(rows).toEqual([
    ['Kitchen', '2026-11-23', 20, 3, 1],
    ['Office', '2026-11-24', 20.5, 3, 1],
  ]);

  const second = runResult(await here.penstock('run', 'pipeline/crawled.yml', '--format', 'json'));
  expect(second.steps.slice(0, 4).map(({ name, status, reason }) => [name, status, reason])).toEqual([
    ['crawl_files', 'skipped', expect.stringMatching(/^no new data in s3:\/\/acme\/Temperatures since .* \(2 files, /)],
    ['crawl_rooms', 'succeeded', null],
    ['crawl_types', 'succeeded', null],
    [
      'import_files',
      'skipped',
      expect.stringMatching(/^no new data in s3:\/\/acme\/Temperatures since .* \(2 files, /),
    ],
  ]);
}, 600_000);
