import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { athenaEngine } from '../../simulators/engines/athena/engine.ts';
import type { AthenaEngine, AthenaResult, CatalogTable } from '../../simulators/engines/engines.ts';
import { install } from '../../simulators/engines/setup/install.ts';
import { Lake, csv, hiveJson, json, parquet, quotedCsv, table, view } from './lake.ts';

const lake = new Lake();
const scratch = mkdtempSync(join(tmpdir(), 'athena-test-'));
let engine: AthenaEngine;

beforeAll(async () => {
  engine = athenaEngine(await install(() => {}), scratch);
  engine.warm();
}, 600_000);

afterAll(async () => {
  await engine.close();
  lake.remove();
  rmSync(scratch, { recursive: true });
});

/** Runs a statement with these tables in the database `plant`. */
function query(
  tables: readonly CatalogTable[],
  sql: string,
  signal = new AbortController().signal,
): Promise<AthenaResult> {
  const catalog = { databases: [{ name: 'plant', tables }] };
  return engine.query({ sql, database: 'plant', catalog, bucketsFolder: lake.folder }, signal);
}

const typesOf = ({ columns }: AthenaResult) => Object.fromEntries(columns.map(({ name, type }) => [name, type]));

test('a CSV table is read by its types; an empty field is NULL, and the line of names is no row', async () => {
  lake.put(
    'data/csv/a.csv',
    'temp,n,big,ok,day,at,price,room\n1.5,1,9007199254740993,true,2010-01-02,2010-01-02 03:04:05.678,12.3,lab\n,,,,,,,\n',
  );
  const readings = table(
    'readings',
    csv,
    's3://data/csv/',
    'temp double, n int, big bigint, ok boolean, day date, at timestamp, price decimal(10,2), room string',
  );
  const result = await query([readings], 'SELECT * FROM readings');
  expect(typesOf(result)).toEqual({
    temp: 'double',
    n: 'integer',
    big: 'bigint',
    ok: 'boolean',
    day: 'date',
    at: 'timestamp(3)',
    price: 'decimal(10,2)',
    room: 'varchar',
  });
  expect(result.rows).toEqual([
    ['1.5', '1', '9007199254740993', 'true', '2010-01-02', '2010-01-02 03:04:05.678', '12.30', 'lab'],
    [null, null, null, null, null, null, null, null],
  ]);
  expect(result.statementType).toBe('DML');
});

test('a table whose files have no line of names loses no row', async () => {
  lake.put('data/bare/a.csv', '1\n2\n');
  const bare = table('bare', { ...csv, parameters: {} }, 's3://data/bare/', 'n int');
  expect((await query([bare], 'SELECT sum(n) FROM bare')).rows).toEqual([['3']]);
});

test('partitions are read where the catalog says, and only those that the condition leaves', async () => {
  lake.put('data/t/written_by=import/window_id=1/attempt=jr_b/a.csv', 'n\n1\n');
  lake.put('data/t/written_by=import/window_id=1/attempt=jr_a/a.csv', 'n\n100\n');
  lake.put('elsewhere/of the second/a.csv', 'n\n2\n3\n');
  const readings = table('readings', csv, 's3://data/t/', 'n int', 'written_by string, window_id string', {
    'import/1': 's3://data/t/written_by=import/window_id=1/attempt=jr_b/',
    'im=port/2 x': 's3://elsewhere/of the second/',
  });
  const all = await query([readings], 'SELECT n, written_by, window_id FROM readings ORDER BY n');
  expect(all.rows).toEqual([
    ['1', 'import', '1'],
    ['2', 'im=port', '2 x'],
    ['3', 'im=port', '2 x'],
  ]);
  expect(all.dataScannedInBytes).toBe(4 + 6);
  const one = await query([readings], "SELECT sum(n) FROM readings WHERE window_id = '1'");
  expect(one.rows).toEqual([['1']]);
  expect(one.dataScannedInBytes).toBe(4);
});

test('a partition that is pointed at another attempt is read there by the next statement', async () => {
  lake.put('data/moved/attempt=1/a.csv', 'n\n1\n');
  lake.put('data/moved/attempt=2/a.csv', 'n\n2\n');
  const moved = (attempt: number) =>
    table('moved', csv, 's3://data/moved/', 'n int', 'w string', { x: `s3://data/moved/attempt=${attempt}/` });
  const sql = 'SELECT n FROM moved';
  expect((await query([moved(1)], sql)).rows).toEqual([['1']]);
  expect((await query([moved(2)], sql)).rows).toEqual([['2']]);
  expect((await query([moved(1)], sql)).rows).toEqual([['1']]);
});

test('a file that comes between two statements is seen by the second', async () => {
  const grows = table('grows', csv, 's3://data/grows/', 'n int');
  lake.put('data/grows/a.csv', 'n\n1\n');
  expect((await query([grows], 'SELECT count(*) FROM grows')).rows).toEqual([['1']]);
  lake.put('data/grows/deeper/b.csv', 'n\n2\n');
  lake.put('data/grows/_SUCCESS', 'not data\n');
  lake.put('data/grows/.hidden', 'not data\n');
  expect((await query([grows], 'SELECT count(*) FROM grows')).rows).toEqual([['2']]);
});

test.each([
  ['org.openx', json],
  ['hcatalog', hiveJson],
])('JSON lines (%s): nested values stand as Athena writes them, what is missing is NULL', async (name, format) => {
  lake.put(
    `data/${name}/a.json`,
    '{"a":[1,2],"m":{"k":1.5},"s":{"x":1,"y":"b"},"at":"2010-01-02 03:04:05"}\n{"a":null}\n',
  );
  const nested = table(
    'nested',
    format,
    `s3://data/${name}/`,
    'a array<int>, m map<string,double>, s struct<x:int,y:string>, at timestamp',
  );
  const result = await query([nested], 'SELECT * FROM nested ORDER BY at');
  expect(result.rows).toEqual([
    ['[1, 2]', '{k=1.5}', '{x=1, y=b}', '2010-01-02 03:04:05.000'],
    [null, null, null, null],
  ]);
});

test('OpenCSVSerde takes quoted fields apart', async () => {
  lake.put('data/quoted/a.csv', '"a, b","say \\"hi\\""\n');
  const quoted = table('quoted', quotedCsv, 's3://data/quoted/', 'x string, y string');
  expect((await query([quoted], 'SELECT * FROM quoted')).rows).toEqual([['a, b', 'say "hi"']]);
});

// Written by Spark 3.5.6 with its own settings, as a Glue job writes.
test('Parquet from Spark: every type has the text that Athena gives it', async () => {
  lake.copy('data/types/part-0.snappy.parquet', join(import.meta.dirname, 'data', 'types.parquet'));
  const types = table(
    'types',
    parquet,
    's3://data/types/',
    's string, d double, f float, i int, b bigint, sm smallint, t tinyint, bo boolean, da date, ts timestamp, de decimal(10,2), a array<int>, m map<string,int>, st struct<x:double,y:string>',
  );
  const result = await query([types], 'SELECT * FROM types ORDER BY s NULLS LAST');
  expect(result.rows).toEqual([
    ...[
      [
        'a',
        '1.5',
        '2.5',
        '1',
        '9007199254740993',
        '2',
        '3',
        'true',
        '2010-01-02',
        '2010-01-02 03:04:05.678',
        '12.30',
        '[1, 2, null]',
        '{k=1}',
        '{x=0.1, y=z}',
      ],
    ],
    ...[
      [
        'b',
        '1.0E10',
        'NaN',
        '-1',
        '-1',
        '-2',
        '-3',
        'false',
        '1969-12-31',
        '1969-12-31 23:59:59.000',
        '-0.01',
        '[]',
        '{}',
        '{x=null, y=null}',
      ],
    ],
    Array.from({ length: 14 }, () => null),
  ]);
  expect(typesOf(result)).toMatchObject({ f: 'float', sm: 'smallint', t: 'tinyint', a: 'array(integer)' });
});

test('names: AwsDataCatalog in any case, another database, and the database of the request', async () => {
  lake.put('data/names/a.csv', 'n\n7\n');
  const names = table('names', csv, 's3://data/names/', 'n int');
  const catalog = {
    databases: [
      { name: 'plant', tables: [] },
      { name: 'other', tables: [names] },
    ],
  };
  const run = (sql: string, database: string) =>
    engine.query({ sql, database, catalog, bucketsFolder: lake.folder }, new AbortController().signal);
  for (const from of ['"AwsDataCatalog"."other"."names"', 'awsdatacatalog.other.names', 'other.NAMES']) {
    expect((await run(`SELECT n FROM ${from}`, 'plant')).rows).toEqual([['7']]);
  }
  expect((await run('SELECT n FROM names;\n', 'other')).rows).toEqual([['7']]);
});

test('a view in the encoding of Athena reads its tables, and is a view to who asks', async () => {
  lake.put('data/seen/a.csv', 'n\n1\n2\n');
  const numbers = table('numbers', csv, 's3://data/seen/', 'n int');
  const doubled = view('doubled', 'SELECT 2 * n AS m FROM plant.numbers', 'm integer');
  const { rows } = await query([numbers, doubled], 'SELECT m FROM doubled ORDER BY m');
  expect(rows).toEqual([['2'], ['4']]);
  const relations = await query(
    [numbers, doubled],
    `SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = 'plant' ORDER BY 1`,
  );
  expect(relations.rows).toEqual([
    ['doubled', 'VIEW'],
    ['numbers', 'BASE TABLE'],
  ]);
}, 60_000);

test('"$path" is the S3 location of the file', async () => {
  lake.put('data/path/year=1/a b.csv', 'n\n7\n');
  const paths = table('paths', csv, 's3://data/path/', 'n int');
  const { rows } = await query([paths], 'SELECT n, "$path" FROM paths');
  expect(rows).toEqual([['7', 's3://data/path/year=1/a b.csv']]);
});

test.each([
  ['SELECT nope FROM t', 'COLUMN_NOT_FOUND', 1, 8, "line 1:8: Column 'nope' cannot be resolved"],
  ['SELECT 1\nFROM nope', 'TABLE_NOT_FOUND', 2, 6, "line 2:6: Table 'awsdatacatalog.plant.nope' does not exist"],
  ['SELECT FROM t', 'SYNTAX_ERROR', 1, 8, /^line 1:8: mismatched input 'FROM'/],
  ["SELECT n + 'x' FROM t", 'TYPE_MISMATCH', 1, 10, /^line 1:10: /],
  ['SELECT 1 / 0', 'DIVISION_BY_ZERO', undefined, undefined, 'Division by zero'],
  ['SELECT * FROM system.runtime.nodes', 'PERMISSION_DENIED', undefined, undefined, /Cannot access catalog system/],
  ['SELECT 1; SELECT 2', 'SYNTAX_ERROR', 1, 9, /^line 1:9: mismatched input ';'/],
])('%j fails as %s', async (sql, kind, line, column, message) => {
  const t = table('t', csv, 's3://data/t/', 'n int');
  await expect(query([t], sql)).rejects.toMatchObject({ name: 'AthenaQueryError', kind, line, column });
  await expect(query([t], sql)).rejects.toThrow(message);
});

test('a bucket that does not exist is an error; a prefix without objects is an empty table', async () => {
  lake.put('data/there/a.csv', 'n\n1\n');
  const lost = table('lost', csv, 's3://no-such-bucket/t/', 'n int');
  const empty = table('empty', csv, 's3://data/nothing/here/', 'n int');
  await expect(query([lost], 'SELECT * FROM lost')).rejects.toThrow(/no-such-bucket/);
  expect((await query([empty], 'SELECT count(*) FROM empty')).rows).toEqual([['0']]);
});

test('what the local Athena cannot read faithfully it refuses by name, and only when it is asked for', async () => {
  lake.put('data/plain/a.csv', 'n\n1\n');
  const projected = table(
    'projected',
    { ...csv, parameters: { 'projection.enabled': 'true' } },
    's3://data/p/',
    'n int',
  );
  const avro = table('strange', { ...csv, serializationLibrary: 'com.example.SerDe' }, 's3://data/p/', 'n int');
  const plain = table('plain', csv, 's3://data/plain/', 'n int');
  const tables = [projected, avro, plain];
  expect((await query(tables, 'SELECT n FROM plain')).rows).toEqual([['1']]);
  await expect(query(tables, 'SELECT * FROM projected')).rejects.toThrow(
    'The local Athena does not read projected: it has partition projection.',
  );
  await expect(query(tables, 'SELECT * FROM strange')).rejects.toThrow(/com\.example\.SerDe/);
  await expect(query(tables, 'DROP TABLE plain')).rejects.toMatchObject({ kind: 'NOT_SUPPORTED', line: 1, column: 1 });
});

test('statements at once, some over another catalog, each see their own', async () => {
  for (const n of [1, 2, 3]) lake.put(`data/at-once/${n}/a.csv`, `n\n${n}\n`);
  const version = (n: number) => [table('t', csv, `s3://data/at-once/${n}/`, 'n int')];
  const asked = [1, 1, 2, 1, 3, 3, 2, 1];
  const results = await Promise.all(asked.map((n) => query(version(n), 'SELECT n FROM t')));
  expect(results.map(({ rows }) => rows)).toEqual(asked.map((n) => [[String(n)]]));
});

test('an aborted statement ends at once, in the engine too', async () => {
  const one = table('one', csv, 's3://data/t/', 'n int');
  const stop = new AbortController();
  const endless =
    'SELECT count(*) FROM UNNEST(sequence(1, 10000), sequence(1, 10000)) AS a (x, y), UNNEST(sequence(1, 10000)) AS b (z), UNNEST(sequence(1, 10000)) AS c (w)';
  const running = query([one], endless, stop.signal);
  await query([one], 'SELECT 1');
  stop.abort(new Error('stopped'));
  await expect(running).rejects.toThrow('stopped');
  // Over another catalog a statement waits until the others have ended.
  expect((await query([], 'SELECT 2')).rows).toEqual([['2']]);
});

test('EXPLAIN shows a plan', async () => {
  const result = await query([], 'EXPLAIN SELECT 1');
  expect(result.rows.flat().join()).toMatch(/Fragment 0 \[SINGLE\]/);
  expect(result.statementType).toBe('UTILITY');
});
