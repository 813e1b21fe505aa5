/** Late and duplicate readings: what a table's key leaves of what a step wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DeleteTableCommand, GetPartitionsCommand } from '@aws-sdk/client-glue';
import { csvStorage, lake, serdes, temperatures, writes } from './lake.ts';

jest.setTimeout(120_000);

const here = await lake();
let tables = 0;
beforeEach(() => here.createTable(temperatures(`lake/${(tables += 1)}/`)));
afterEach(() => here.cloud.glue.send(new DeleteTableCommand({ DatabaseName: 'plant', Name: 'temperatures' })));

const key = { '--penstock-key': 'room_id,timestamp' };
const twice = writes([
  ['20.5', 'kitchen', '2026-11-23 08:00:00'],
  ['20.5', 'kitchen', '2026-11-23 08:00:00'],
  ['21.5', 'kitchen', '2026-11-23 08:00:00'],
  ['20.25', 'kitchen', '2026-11-23 09:00:00'],
  ['20.5', 'office', '2026-11-23 08:00:00'],
]);
const once = [
  'import_readings/2026-11-23/kitchen: 20.25,2026-11-23 09:00:00',
  'import_readings/2026-11-23/kitchen: 21.5,2026-11-23 08:00:00',
  'import_readings/2026-11-23/office: 20.5,2026-11-23 08:00:00',
];

/** Files of the table's folder, without the names that Spark gives them. */
const files = () =>
  readdirSync(join(here.bucket('data'), `lake/${tables}`), { recursive: true })
    .map(String)
    .filter((file) => /\/part-[^/]*\.(csv|json|parquet)$/.test(file));

describe('of the rows with one key', () => {
  test('the last one is published, and the others are counted', async () => {
    const quality = { '--penstock-quality': 'Rules = [ RowCount = 3 ]' };
    const run = await here.runStep(twice, { ...key, ...quality });
    expect(run.outcome).toBe('SUCCEEDED');
    expect(await here.rows()).toEqual(once);
    expect(run.report).toEqual({
      rows: 3,
      duplicates: 2,
      files: 2,
      bytes: expect.any(Number),
      partitions: 2,
      watermark: '2026-11-23T09:00:00Z',
      quality: [{ rule: 'RowCount = 3', passed: true, reason: null }],
    });
  });

  test('the last one is that with the latest time', async () => {
    const run = await here.runStep(twice, { '--penstock-key': 'room_id' });
    expect(run.report).toMatchObject({ rows: 2, duplicates: 3 });
    expect(await here.rows()).toEqual([once[0], once[2]]);
  });

  test('what is published lies beside what the script wrote, in the folder of its attempt', async () => {
    const run = await here.runStep(twice, key);
    const attempt = `written_by=import_readings/window_id=2026-11-23/attempt=${run.id}`;
    expect(new Set(files().map((file) => file.replace(/[^/]*$/, '')))).toEqual(
      new Set(
        ['', 'without_duplicates/'].flatMap((folder) =>
          ['kitchen', 'office'].map((room) => `${attempt}/${folder}room_id=${room}/`),
        ),
      ),
    );
    expect(await here.rows()).toEqual(once);
  });

  test('each step keeps its own, and so does each window', async () => {
    await here.runStep(twice, key);
    await here.runStep(twice, { ...key, '--window_id': '2026-11-24' });
    await here.runStep(twice, { ...key, '--penstock-step': 'extract[kitchen]' });
    expect(await here.rows()).toEqual([
      ...once.map((row) => row.replace('import_readings', 'extract[kitchen]')),
      ...once,
      ...once.map((row) => row.replace('2026-11-23/', '2026-11-24/')),
    ]);
  });
});

test('rows of which no two have one key are published as the script wrote them', async () => {
  const run = await here.runStep(writes([['20.5', 'kitchen', '2026-11-23 08:00:00']]), key);
  expect(run.report).toMatchObject({ rows: 1, duplicates: 0 });
  const { Partitions = [] } = await here.cloud.glue.send(
    new GetPartitionsCommand({ DatabaseName: 'plant', TableName: 'temperatures' }),
  );
  expect(Partitions.map(({ StorageDescriptor }) => StorageDescriptor?.Location)).toEqual([
    `s3://data/lake/${tables}/written_by=import_readings/window_id=2026-11-23/attempt=${run.id}/room_id=kitchen/`,
  ]);
});

test('nothing at all is no duplicate', async () => {
  const run = await here.runStep('pass', key);
  expect(run.report).toMatchObject({ rows: 0, duplicates: 0 });
});

test('a key that is null publishes nothing, and is named', async () => {
  await here.runStep(twice, key);
  const run = await here.runStep(
    writes([
      ['20.5', 'kitchen', ''],
      ['20.5', '', '2026-11-23 08:00:00'],
      ['20.5', 'office', '2026-11-23 08:00:00'],
    ]),
    key,
  );
  expect(run.outcome).toBe(
    'FAILED: StepError: DataQualityError: key: room_id is null in 1 of 3 rows; key: timestamp is null in 1 of 3 rows',
  );
  expect(run.report).toBeUndefined();
  expect(await here.rows()).toEqual(once);
});

test('a kill while the rows are written anew publishes nothing of them', async () => {
  await here.runStep(writes([['1.5', 'kitchen', '2026-11-23 08:00:00']]), key);
  const dying = `
import os
from pyspark.sql import DataFrameWriter

save = DataFrameWriter.save
def dies(self, path, *arguments, **named):
    answer = save(self, path, *arguments, **named)
    if "without_duplicates" in path:
        os._exit(9)
    return answer
DataFrameWriter.save = dies
${twice}`;
  const killed = await here.runStep(dying, key);
  expect(killed.outcome).toBe('FAILED: The script ended the process that ran it (exit code 9).');
  expect(await here.rows()).toEqual(['import_readings/2026-11-23/kitchen: 1.5,2026-11-23 08:00:00']);
  await here.runStep(twice, key);
  expect(await here.rows()).toEqual(once);
});

describe('what is written anew', () => {
  const columns = [
    { Name: 'id', Type: 'bigint' },
    { Name: 'name', Type: 'string' },
    { Name: 'at', Type: 'timestamp' },
    { Name: 'price', Type: 'decimal(10,2)' },
    { Name: 'size', Type: 'double' },
    { Name: 'ok', Type: 'boolean' },
  ];
  const create = async (format: 'csv' | 'json' | 'parquet') => {
    const { StorageDescriptor, PartitionKeys = [], ...input } = temperatures(`lake/${tables}/`);
    await here.cloud.glue.send(new DeleteTableCommand({ DatabaseName: 'plant', Name: 'temperatures' }));
    await here.createTable({
      ...input,
      Parameters: { classification: format },
      PartitionKeys: PartitionKeys.slice(0, 2),
      StorageDescriptor: {
        ...StorageDescriptor,
        Columns: columns,
        SerdeInfo: format === 'csv' ? csvStorage.SerdeInfo : { SerializationLibrary: serdes[format], Parameters: {} },
      },
    });
  };
  const puts = (name: string, text: string) => `
import sys
import boto3
from awsglue.utils import getResolvedOptions

bucket, key = getResolvedOptions(sys.argv, ["output"])["output"].removeprefix("s3://").split("/", 1)
boto3.client("s3").put_object(Bucket=bucket, Key=key + "${name}", Body=${JSON.stringify(text)})
`;
  const publishedLines = () =>
    files()
      .filter((file) => file.includes('/without_duplicates/'))
      .flatMap((file) =>
        readFileSync(join(here.bucket('data'), `lake/${tables}`, file), 'utf8')
          .trimEnd()
          .split('\n'),
      );

  test.each([
    [
      'csv',
      [
        "1,  a \\ b#; 'c' é ,2026-11-23 08:00:00.123456789,1.5,1e-7,TRUE",
        '2,,,,,',
        '3,#x,1969-12-31 23:59:59,-0.01,1E20,false',
      ],
    ],
    [
      'json',
      [
        '{"id":1,"name":"  a, \\"b\\" \\\\ é ","at":"2026-11-23 08:00:00.123456789","price":1.50,"size":1.0E-7,"ok":true}',
        '{"id":2}',
        '{"id":3,"name":"x","at":"1969-12-31T23:59:59Z","price":-0.01,"size":1.0E20,"ok":false}',
      ],
    ],
  ] as const)('has the same text in %s', async (format, lines) => {
    await create(format);
    const run = await here.runStep(puts(`x.${format}`, [...lines, ...lines, ''].join('\n')), {
      '--penstock-key': 'id',
    });
    expect(run).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: 3, duplicates: 3 } });
    expect(publishedLines().sort()).toEqual([...lines].sort());
  });

  test('has the same values in parquet', async () => {
    await create('parquet');
    const query = `
        select 1L as id, ' a' as name, timestamp '2026-11-23 08:00:00.123456' as at, cast(1.5 as decimal(10,2)) as price, 1e-7D as size, true as ok
        union all select 2L, null, null, null, null, null
        union all select 3L, '', timestamp '1969-12-31 23:59:59', cast(-0.01 as decimal(10,2)), double('NaN'), false`;
    const head = 'from pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\n';
    const script = `${head}
import sys
from awsglue.utils import getResolvedOptions

rows = spark.sql("""${query}""")
rows.union(rows).write.mode("append").parquet(getResolvedOptions(sys.argv, ["output"])["output"])
`;
    const run = await here.runStep(script, { '--penstock-key': 'id' });
    expect(run).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: 3, duplicates: 3 } });
    const folder = `s3://data/lake/${tables}/written_by=import_readings/window_id=2026-11-23/attempt=${run.id}/without_duplicates/`;
    const { log } = await here.runScript(`${head}
published, expected = (sorted(map(str, rows.collect())) for rows in (spark.read.parquet("${folder}"), spark.sql("""${query}""")))
print(len(published), published == expected or published)
`);
    expect(log).toBe('3 True\n');
  });
});
