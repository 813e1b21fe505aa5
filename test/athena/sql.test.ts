/** What the SQL of reports is made of, so that no jar is missing that a kind of statement needs, and answers are exact. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { athenaEngine } from '../../simulators/engines/athena/engine.ts';
import type { AthenaEngine } from '../../simulators/engines/engines.ts';
import { install } from '../../simulators/engines/setup/install.ts';

const scratch = mkdtempSync(join(tmpdir(), 'athena-sql-'));
let engine: AthenaEngine;

beforeAll(async () => {
  engine = athenaEngine(await install(() => {}), scratch);
}, 600_000);

afterAll(async () => {
  await engine.close();
  rmSync(scratch, { recursive: true });
});

const readings = `WITH readings (room, temp, at) AS (VALUES
  ('lab', 1.5E0, TIMESTAMP '2010-01-01 00:00:00'), ('lab', 2.5E0, TIMESTAMP '2010-01-01 01:00:00'),
  ('hall', 4.0E0, TIMESTAMP '2010-01-01 00:00:00'), ('hall', NULL, TIMESTAMP '2010-01-01 02:00:00')) `;

test.each([
  [
    'joins',
    'SELECT count(*) FROM readings a JOIN readings b ON a.room = b.room LEFT JOIN (VALUES 1) c (x) ON a.temp = x',
    '8',
  ],
  ['semi joins', "SELECT count(*) FROM readings WHERE at IN (SELECT at FROM readings WHERE room = 'lab')", '3'],
  ['grouping sets', 'SELECT room, count(temp) FROM readings GROUP BY CUBE (room) ORDER BY room', 'hall|1 lab|2 null|3'],
  [
    'windows',
    'SELECT room, temp - lag(temp) OVER (PARTITION BY room ORDER BY at) FROM readings ORDER BY room DESC, at LIMIT 2',
    'lab|null lab|1.0',
  ],
  ['UNNEST', 'SELECT sum(x * y) FROM UNNEST(sequence(1, 3), ARRAY[4, 5, 6]) AS t (x, y)', '32'],
  [
    'lambdas',
    "SELECT reduce(filter(ARRAY[1, 2, 3], x -> x > 1), 0, (s, x) -> s + x, s -> s), transform_values(MAP(ARRAY['a'], ARRAY[1]), (k, v) -> v + 1)",
    '5|{a=2}',
  ],
  [
    'recursion',
    'SELECT sum(n) FROM (WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT * FROM r)',
    '15',
  ],
  [
    'MATCH_RECOGNIZE',
    'SELECT n FROM readings MATCH_RECOGNIZE (PARTITION BY room ORDER BY at MEASURES count(*) AS n PATTERN (up{2}) DEFINE up AS temp > 0)',
    '2',
  ],
  [
    'sketches',
    'SELECT approx_distinct(room), approx_percentile(temp, 0.5), approx_most_frequent(2, room, 10) FROM readings',
    '2|2.5|{hall=2, lab=2}',
  ],
  [
    'ordered aggregates',
    "SELECT listagg(room, '+') WITHIN GROUP (ORDER BY at, room), max_by(room, temp), array_agg(temp ORDER BY temp) FROM readings",
    'hall+lab+lab+hall|hall|[1.5, 2.5, 4.0, null]',
  ],
  [
    'JSON',
    `SELECT json_extract_scalar('{"a":[1,2]}', '$.a[1]'), json_value('{"a":"x"}', 'lax $.a'), CAST(JSON '[1,2]' AS array(integer))`,
    '2|x|[1, 2]',
  ],
  [
    'regular expressions',
    String.raw`SELECT regexp_replace('a1b22', '\d+', '#'), regexp_extract('k=v', '(\w)=(\w)', 2), regexp_like('x', '(?<!y)x')`,
    'a#b#|v|true',
  ],
  [
    'dates',
    "SELECT date_trunc('week', DATE '2010-01-01'), date_diff('month', DATE '2010-01-31', DATE '2010-02-28'), day_of_week(DATE '2010-01-03')",
    '2009-12-28|1|7',
  ],
  [
    'time zones',
    "SELECT TIMESTAMP '2010-07-01 00:00:00 UTC' AT TIME ZONE 'Europe/Rome', date_format(from_iso8601_timestamp('2010-07-01T12:00:00Z'), '%H:%i')",
    '2010-07-01 02:00:00 Europe/Rome|12:00',
  ],
  [
    'intervals',
    "SELECT TIMESTAMP '2010-01-31 00:00:00' + INTERVAL '1' MONTH, INTERVAL '1' DAY",
    '2010-02-28 00:00:00|1 00:00:00.000',
  ],
  [
    'decimals',
    'SELECT 7 / 2, 7 / 2.0, CAST(1 AS decimal(38,10)) / 3, round(2.5), 1e0 / 3',
    '3|3.5|0.3333333333|3|0.3333333333333333',
  ],
  [
    'doubles',
    "SELECT CAST(1e10 AS varchar), 1e7, 1e-3, 0.1e0 + 0.2e0, nan(), -infinity(), REAL '1.1'",
    '1.0E10|1.0E7|0.001|0.30000000000000004|NaN|-Infinity|1.1',
  ],
  ['TRY', "SELECT TRY(CAST('x' AS integer)), TRY_CAST('7' AS integer), TRY(1 / 0)", 'null|7|null'],
  [
    'text',
    "SELECT split_part('a,b', ',', 3), format('%05.1f', 2.25E0), word_stem('running'), levenshtein_distance('ab', 'b'), U&'\\00e9'",
    'null|002.3|run|1|é',
  ],
  ['bytes', "SELECT md5(to_utf8('')), to_hex(to_utf8('é'))", 'd4 1d 8c d9 8f 00 b2 04 e9 80 09 98 ec f8 42 7e|C3A9'],
  ['set operations', 'SELECT room FROM readings EXCEPT SELECT room FROM readings WHERE temp > 3', 'lab'],
])('%s', async (_name, sql, expected) => {
  const request = { sql: readings + sql, database: 'default', catalog: { databases: [] }, bucketsFolder: scratch };
  const { rows } = await engine.query(request, new AbortController().signal);
  expect(rows.map((row) => row.map(String).join('|')).join(' ')).toBe(expected);
});
