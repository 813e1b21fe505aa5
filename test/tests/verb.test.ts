/** `penstock test` as people type it, on the real engines; and a run for the window that the local data end with. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { project, script } from '../faults/project.ts';

const here = project({
  'pipeline/rooms.yml': `name: rooms
timezone: Europe/Rome
database: lake
sources:
  readings: { type: iot, topic: plant/+/temperature, select: "temp, room_id, timestamp" }
  old: { type: s3, location: s3://acme-history/old/, format: csv, columns: { temp: double, room_id: string, ts: string } }
crawlers:
  crawl_readings: { source: readings, database: raw }
tables:
  temperatures:
    path: temperatures/
    format: csv
    columns: { temp: double, room_id: string }
    quality: Rules = [ ColumnValues "temp" between -40 and 85 ]
jobs:
  import_readings: { script: glue/import.py, reads: raw.readings, writes: temperatures }
reports:
  by_room: { sql: sql/by_room.sql }
  old_rooms: { sql: sql/old_rooms.sql }
local:
  old: { simulate: history, rows: 30 }
tests:
  - name: an impossible reading never reaches the lake
    given: { readings: data/impossible.json }
    run: [import_readings]
    expect: { statuses: { import_readings: failed }, error: DataQualityError, tables: { temperatures: { rows: 0 } } }
  - name: what is no JSON is left out
    given: { readings: data/torn.json }
    run: [import_readings]
    expect: { statuses: { import_readings: succeeded, by_room: succeeded }, error: ValueError, tables: { temperatures: { rows: 9 } } }
`,
  'glue/import.py': script(`
rows = glueContext.create_dynamic_frame.from_catalog(database="raw", table_name="readings").select_fields(["temp", "room_id"])
glueContext.write_dynamic_frame.from_options(frame=rows, connection_type="s3",
    connection_options={"path": args["output"]}, format="csv", format_options={"quoteChar": -1})
`),
  'sql/by_room.sql': 'SELECT room_id, avg(temp) AS temp FROM temperatures GROUP BY room_id',
  'sql/old_rooms.sql': 'SELECT room_id, count(*) AS hours, max(ts) AS last FROM old GROUP BY room_id ORDER BY room_id',
  'data/impossible.json': '{"temp":999.5,"room_id":"kitchen","timestamp":"2025-11-30 12:00:00"}\n',
  'data/torn.json': `{"temp":20.5,"room_id":"kitchen","timestamp":"2025-11-30 12:00:00"}
{"temp":20.
{"temp":21.5,"room_id":"office","timestamp":"2025-11-30 12:00:00"}
`,
});
afterAll(() => here.remove());

test('tests run what they name and no more, tell all differences, and keep the cloud of those that failed', async () => {
  const { code, stdout, stderr } = await here.penstock('test');
  const folders = () => readdirSync(join(here.folder, '.penstock/tests')).filter((name) => name.startsWith('test-'));
  const [kept = ''] = folders();
  expect(stdout.replaceAll(/\d+(\.\d+)? s\b/g, 'TIME')).toBe(`passed  an impossible reading never reaches the lake  TIME
failed  what is no JSON is left out  TIME
        by_room: succeeded was expected; it was skipped: not selected: the test does not run it.
        error: ValueError was expected; no step failed.
        temperatures: 9 rows were expected; it has 2.
        Its buckets and logs: .penstock/tests/${kept}
2 tests, 1 failed, TIME
`);
  expect({ code, stderr }).toMatchObject({ code: 1 });
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('pipeline/rooms.yml:27:5 error 1 of 2 tests failed.');
  expect(folders()).toHaveLength(1);
  expect(existsSync(join(here.folder, '.penstock/tests', kept, 'logs/iot.jsonl'))).toBe(true);
}, 300_000);

test('a run is for the last window before the instant at which the local data end, and fills the sources once', async () => {
  expect(await here.penstock('deploy', 'pipeline/rooms.yml')).toMatchObject({ code: 0 });
  const run = () => here.penstock('run', 'pipeline/rooms.yml', '--format', 'json');
  const first = await run();
  expect(first.stderr).toContain('Filled old: 1 file in s3://acme-history/old/\n');
  expect(first.stderr).toContain(' of window 2025-11-30 [2025-11-29T23:00:00Z, 2025-11-30T23:00:00Z)\n');
  expect((await run()).stderr).not.toContain('Filled');
  const query = await here.penstock('query', 'sql/old_rooms.sql', '--format', 'json');
  expect((JSON.parse(query.stdout) as { rows: unknown }).rows).toEqual([
    ['kitchen', 10, '2025-11-30 22:00:00'],
    ['laboratory', 10, '2025-11-30 22:00:00'],
    ['office', 10, '2025-11-30 22:00:00'],
  ]);
}, 300_000);

test('a pipeline without tests, and one that there is not', async () => {
  const none = project({
    'pipeline/a.yml': 'name: a\ndatabase: b\nreports: { c: { sql: c.sql } }\n',
    'c.sql': 'SELECT 1 AS one',
  });
  expect(await none.penstock('test')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error pipeline/a.yml: there are no tests.\n  Write some under tests:.\n',
  });
  await none.remove();
});
