/** What is told of a result from the text of its query is what Athena's engine answers; what is not told, is not known. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetSql } from '../../action/src/render/template/quicksight.ts';
import { resultColumns } from '../../action/src/graph/result/result-columns.ts';
import { queryType } from '../../action/src/graph/result/sql-type.ts';
import { athenaEngine } from '../../simulators/engines/athena/engine.ts';
import type { AthenaEngine } from '../../simulators/engines/engines.ts';
import { install } from '../../simulators/engines/setup/install.ts';
import { json, Lake, table } from './lake.ts';

const scratch = mkdtempSync(join(tmpdir(), 'athena-columns-'));
const lake = new Lake();
let engine: AthenaEngine;

beforeAll(async () => {
  lake.put('acme/readings/a.json', '');
  lake.put('acme/rooms/a.json', '');
  engine = athenaEngine(await install(() => {}), scratch);
}, 600_000);

afterAll(async () => {
  await engine.close();
  lake.remove();
  rmSync(scratch, { recursive: true });
});

const readings =
  'temp double, room_id string, at timestamp, day date, n int, total bigint, price decimal(10,2), small smallint, ratio float, ok boolean';
const rooms = 'room_id string, floor int, area double';
const catalog = {
  databases: [
    {
      name: 'lake',
      tables: [
        table('readings', json, 's3://acme/readings/', readings),
        table('rooms', json, 's3://acme/rooms/', rooms),
      ],
    },
  ],
};
const types = new Map(
  `${readings}, ${rooms}`.split(', ').map((column) => {
    const [name = '', type = ''] = column.split(' ');
    return [name, queryType(type)] as const;
  }),
);

const told = (sql: string) => resultColumns(sql, types)?.map(({ name, type }) => `${name} ${type}`);

async function answered(sql: string) {
  const { columns } = await engine.query(
    { sql, database: 'lake', catalog, bucketsFolder: lake.folder },
    AbortSignal.timeout(60_000),
  );
  return columns.map(({ name, type }) => `${name} ${queryType(type.replace(/^timestamp\(3\)$/, 'timestamp'))}`);
}

test.each([
  'SELECT temp, room_id, at, day, n, total, price, small, ratio, ok FROM readings',
  "SELECT date_trunc('hour', at) AS hour, room_id, avg(temp) AS average_temp, count(*) AS readings FROM readings GROUP BY 1, 2 ORDER BY 1, 2",
  'SELECT r.room_id room, min(r.temp) lowest, max(r.at) latest, sum(n) AS n, sum(price) AS price, sum(ratio) AS ratio, avg(price) AS mean, avg(ratio) AS r, avg(n) AS whole FROM readings AS r JOIN rooms b ON r.room_id = b.room_id GROUP BY r.room_id',
  "SELECT at AS timestamp, temp * 1.8 + 32 AS fahrenheit, -temp AS minus, n + 1 AS next, n * total AS much, day - interval '1' day AS before FROM readings",
  'WITH daily AS (SELECT day, avg(temp) AS mean FROM readings GROUP BY day), d AS (SELECT day, mean FROM daily) SELECT day, mean, lag(mean) OVER (ORDER BY day) AS yesterday, row_number() OVER (ORDER BY day) AS place FROM d',
  'SELECT x.mean, x.hours FROM (SELECT avg(temp) AS mean, count(DISTINCT hour(at)) AS hours FROM readings) AS x WHERE x.mean > 3',
  "SELECT CASE WHEN temp > 20 THEN 'warm' WHEN temp IS NULL THEN NULL ELSE CASE n WHEN 1 THEN 'one' ELSE 'many' END END AS word, temp > 20 AND ok AS warm, room_id || '-' || room_id AS twice, room_id IN ('a', 'b') AS known FROM readings",
  "SELECT CAST(temp AS decimal(8, 1)) AS rounded, CAST(n AS varchar) AS text, TRY_CAST(room_id AS bigint) AS number, CAST(at AS date) AS date, date '2026-11-22' AS fixed, 1 AS one, 'x' AS x, true AS yes, 1e3 AS thousand, 3000000000 AS large FROM readings",
  'SELECT coalesce(temp, 0e0) AS temp, nullif(n, 0) AS n, if(ok, room_id, NULL) AS room, abs(temp) AS size, round(temp, 1) AS r, floor(total) AS f, greatest(n, 3) AS g FROM readings',
  "SELECT extract(year FROM at) AS year, month(day) AS month, date_diff('day', day, current_date) AS age, date_add('hour', 1, at) AS later, date(at) AS date, format_datetime(at, 'MM') AS m FROM readings",
  'SELECT count(*) FILTER (WHERE ok) AS good, count_if(NOT ok) AS bad, approx_distinct(room_id) AS rooms, stddev(temp) AS spread, max_by(room_id, temp) AS warmest, bool_or(ok) AS any FROM readings',
  'SELECT room_id, floor FROM rooms UNION ALL (SELECT room_id, n FROM readings) ORDER BY 1',
  'SELECT (SELECT max(area) FROM rooms) AS area, (n + 1) AS n, EXISTS (SELECT 1 FROM rooms) AS some FROM readings; -- the end',
])('%s', async (sql) => {
  expect(told(sql)).toEqual(await answered(sql.replace(/;.*$/, '')));
});

test.each([
  [
    'several types of one name',
    'WITH c AS (SELECT count(*) AS temp FROM rooms) SELECT temp FROM c',
    ['temp undefined'],
  ],
  ['types that a UNION makes one', 'SELECT n AS v FROM readings UNION SELECT temp FROM readings', ['v undefined']],
  ['no name', 'SELECT avg(temp), 1 + n FROM readings', ['undefined double', 'undefined integer']],
  ['all columns', 'SELECT * FROM readings', undefined],
  ['columns that are made', 'SELECT temp FROM readings CROSS JOIN UNNEST(ARRAY[1]) AS t (temp)', undefined],
  ['columns with other names', 'SELECT temp FROM (SELECT n FROM readings) AS t (temp)', undefined],
  [
    'other functions',
    'SELECT array_agg(n) AS a, min(n, 2) AS b, n AT TIME ZONE c AS c FROM readings',
    ['a undefined', 'b undefined', 'c undefined'],
  ],
  [
    'digits of decimals',
    'SELECT price * 2 AS a, 1.5 AS b, round(price) AS c FROM readings',
    ['a undefined', 'b undefined', 'c undefined'].map((column) => column.replace('b undefined', 'b digits')),
  ],
  ['a table by itself', 'TABLE readings', undefined],
])('not told: %s', (_, sql, columns) => {
  expect(told(sql)).toEqual(columns);
});

test('of tables that nobody declares, only what does not hang on them is told', () => {
  expect(resultColumns('SELECT temp, count(*) AS n FROM raw.readings', undefined)).toEqual([
    { name: 'temp', type: undefined },
    { name: 'n', type: 'bigint' },
  ]);
});

test.each([
  ['the tables are found without a database', 'SELECT room_id AS room, count(*) AS n FROM rooms GROUP BY 1;'],
  [
    'a comment behind the query',
    'SELECT room_id AS room, 1.0 AS n FROM lake.rooms r JOIN readings USING (room_id); -- ; all',
  ],
  [
    'a WITH of its own, by the name of a table',
    'WITH rooms AS (SELECT room_id AS room FROM readings) SELECT room, 3 AS n FROM rooms ORDER BY 1',
  ],
])('a dataset of QuickSight: %s', async (_, sql) => {
  const columns = [
    { name: 'room', type: 'string' },
    { name: 'n', type: 'bigint' },
  ];
  const reads = ['rooms', 'readings'].map((table) => ({ database: 'lake', table }));
  const dataset = datasetSql('lake', { columns }, { sql, reads });
  const result = await engine.query(
    { sql: dataset, database: 'default', catalog, bucketsFolder: lake.folder },
    AbortSignal.timeout(60_000),
  );
  expect(result.columns).toEqual([
    { name: 'room', type: 'varchar' },
    { name: 'n', type: 'bigint' },
  ]);
});
