/** A database that `local:` feeds: what stands in for it holds the history, and no more after a second filling. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { project, runResult, script } from '../faults/project.ts';

const yaml = (rows: number) => `name: plant
database: lake
sources:
  history_db:
    type: jdbc
    url: jdbc:sqlserver://db.example.com:1433;databaseName=plant
    tables: [dbo.temperatures]
    secret: plant/glue_user
crawlers:
  crawl_db: { source: history_db, database: raw }
tables:
  temperatures: { path: t/, format: csv, columns: { temp: double, room_id: string, timestamp: timestamp } }
jobs:
  import_db: { window: none, script: glue/import.py, reads: raw.plant_dbo_temperatures, writes: temperatures }
reports:
  by_room: { sql: sql/by_room.sql }
local:
  history_db: { simulate: history, rows: ${rows} }
`;

const here = project({
  'pipeline/plant.yml': yaml(300),
  'glue/import.py': script(`
rows = glueContext.create_dynamic_frame.from_catalog(database="raw", table_name="plant_dbo_temperatures")
glueContext.write_dynamic_frame.from_options(frame=rows.select_fields(["temp", "room_id", "timestamp"]), connection_type="s3",
    connection_options={"path": args["output"]}, format="csv", format_options={"quoteChar": -1})
`),
  'sql/by_room.sql': `SELECT room_id, count(*) AS hours, max("timestamp") AS last FROM temperatures GROUP BY room_id ORDER BY room_id`,
});
afterAll(() => here.remove());

test('a job reads the history from the database that stands in, and other rows replace it', async () => {
  expect(await here.penstock('deploy', 'pipeline/plant.yml')).toMatchObject({ code: 0 });
  const first = await here.penstock('run', 'pipeline/plant.yml', '--format', 'json');
  expect(first.stderr).toContain('Filled history_db: 300 rows; H2 stands in for SQL Server\n');
  expect(runResult(first).steps.map(({ name, status, rows }) => [name, status, rows])).toEqual([
    ['crawl_db', 'succeeded', null],
    ['import_db', 'succeeded', 300],
    ['by_room', 'succeeded', null],
  ]);

  writeFileSync(join(here.folder, 'pipeline/plant.yml'), yaml(30));
  const second = runResult(await here.penstock('run', 'pipeline/plant.yml', '--format', 'json'));
  expect(second.steps.find(({ name }) => name === 'import_db')).toMatchObject({ status: 'succeeded', rows: 30 });
  const query = await here.penstock('query', 'sql/by_room.sql', '--format', 'json');
  expect((JSON.parse(query.stdout) as { rows: unknown }).rows).toEqual(
    ['kitchen', 'laboratory', 'office'].map((room) => [room, 10, '2025-11-30 23:00:00.000']),
  );
}, 300_000);
