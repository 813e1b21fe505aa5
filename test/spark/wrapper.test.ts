/** Write, audit, publish: what a step leaves in its table, whatever happens to it. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DeleteTableCommand } from '@aws-sdk/client-glue';
import { lake, serdes, temperatures, writes } from './lake.ts';

jest.setTimeout(120_000);

const here = await lake();
let tables = 0;
beforeEach(() => here.createTable(temperatures(`lake/${(tables += 1)}/`)));
afterEach(() => here.cloud.glue.send(new DeleteTableCommand({ DatabaseName: 'plant', Name: 'temperatures' })));

const firstTry = writes([
  ['20.5', 'kitchen', '2026-11-23 08:00:00'],
  ['99', 'cellar', '2026-11-23 08:00:00'],
]);
const script = writes([
  ['20.5', 'kitchen', '2026-11-23 08:00:00'],
  ['18', 'office', '2026-11-23 09:30:00'],
]);
const firstRows = [
  'import_readings/2026-11-23/cellar: 99.0,2026-11-23 08:00:00',
  'import_readings/2026-11-23/kitchen: 20.5,2026-11-23 08:00:00',
];
const rows = [
  'import_readings/2026-11-23/kitchen: 20.5,2026-11-23 08:00:00',
  'import_readings/2026-11-23/office: 18.0,2026-11-23 09:30:00',
];

describe('publishing', () => {
  test('a step publishes what its script wrote, and reports it', async () => {
    const run = await here.runStep(script, { '--penstock-quality': 'Rules = [ RowCount > 0, IsComplete "temp" ]' });
    expect(run.outcome).toBe('SUCCEEDED');
    expect(await here.rows()).toEqual(rows);
    expect(run.report).toEqual({
      rows: 2,
      duplicates: null,
      files: 2,
      bytes: expect.any(Number),
      partitions: 2,
      watermark: '2026-11-23T09:30:00Z',
      quality: [
        { rule: 'RowCount > 0', passed: true, reason: null },
        { rule: 'IsComplete "temp"', passed: true, reason: null },
      ],
    });
  });

  test('a window that runs again leaves the same rows, and a week later removes what was replaced', async () => {
    const runs = [await here.runStep(script), await here.runStep(script)];
    const ids = runs.map(({ id }) => id);
    expect(here.attempts(`lake/${tables}/`)).toEqual(ids.toSorted());

    here.age(`lake/${tables}/`, 8);
    const third = await here.runStep(script);
    expect(here.attempts(`lake/${tables}/`)).toEqual([...ids.slice(1), third.id].toSorted());
    expect([...runs, third].map(({ outcome }) => outcome)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
    expect(await here.rows()).toEqual(rows);
  });

  test('what a step wrote for another window stays', async () => {
    await here.runStep(script, { '--window_id': '2026-11-24T14+0100' });
    await here.runStep(firstTry);
    await here.runStep(script);
    const others = rows.map((row) => row.replace('2026-11-23/', '2026-11-24T14+0100/'));
    expect(await here.rows()).toEqual([...rows, ...others]);
  });

  test('an item of a foreach, with brackets in its name, publishes like any step', async () => {
    const run = await here.runStep(script, { '--penstock-step': 'extract[kitchen]' });
    expect(run.outcome).toBe('SUCCEEDED');
    expect(await here.rows()).toEqual(rows.map((row) => row.replace('import_readings', 'extract[kitchen]')));
  });

  test('a script that writes nothing empties its window', async () => {
    await here.runStep(script);
    const run = await here.runStep('pass');
    expect(run.outcome).toBe('SUCCEEDED');
    expect(await here.rows()).toEqual([]);
    expect(run.report).toEqual({
      rows: 0,
      duplicates: null,
      files: 0,
      bytes: 0,
      partitions: 0,
      watermark: null,
      quality: [],
    });
  });
});

describe('a kill in the middle, and then the next attempt,', () => {
  const dying = (operation: string, when: 'before' | 'after') => `
import os
from botocore.client import BaseClient

call = BaseClient._make_api_call
def dies(self, operation, parameters):
    if operation == "${operation}" and "${when}" == "before":
        os._exit(9)
    answer = call(self, operation, parameters)
    if operation == "${operation}":
        os._exit(9)
    return answer
BaseClient._make_api_call = dies
${script}`;

  test('leave the rows of one clean run', async () => {
    const kills = [
      ['BatchUpdatePartition', 'before'],
      ['BatchUpdatePartition', 'after'],
      ['BatchCreatePartition', 'after'],
      ['BatchDeletePartition', 'after'],
      ['PutObject', 'before'],
    ] as const;
    for (const [operation, when] of kills) {
      expect((await here.runStep(firstTry)).outcome).toBe('SUCCEEDED');
      const killed = await here.runStep(dying(operation, when));
      expect([operation, killed.outcome]).toEqual([
        operation,
        'FAILED: The script ended the process that ran it (exit code 9).',
      ]);
      expect(killed.report).toBeUndefined();

      const next = await here.runStep(script);
      expect(next.outcome).toBe('SUCCEEDED');
      expect(await here.rows()).toEqual(rows);
      expect(here.attempts(`lake/${tables}/`)).toContain(next.id);
      expect(next.report).toMatchObject({ rows: 2, partitions: 2 });
    }
  });
});

describe('nothing is published when', () => {
  beforeEach(async () => {
    expect((await here.runStep(firstTry)).outcome).toBe('SUCCEEDED');
  });
  afterEach(async () => {
    expect(await here.rows()).toEqual(firstRows);
  });

  test('a quality rule does not hold', async () => {
    const quality = 'Rules = [ RowCount > 5, ColumnValues "temp" between -40 and 20, ColumnExists "room_id" ]';
    const run = await here.runStep(script, { '--penstock-quality': quality });
    expect(run.outcome).toBe(
      'FAILED: StepError: DataQualityError: RowCount > 5: Value: 2 does not meet the constraint requirement!; ' +
        'ColumnValues "temp" between -40 and 20: Value: 0.5 does not meet the constraint requirement!',
    );
    expect(run.report).toBeUndefined();
  });

  test('a quality rule was never shown to work here', async () => {
    const run = await here.runStep(script, { '--penstock-quality': 'Rules = [ DataFreshness "timestamp" <= 1 days ]' });
    expect(run.outcome).toBe(
      'FAILED: NotInLocalGlue: The data quality rule DataFreshness is not done by the local Glue.',
    );
  });

  test('nothing was written, and the table wants rows', async () => {
    const run = await here.runStep('pass', { '--penstock-quality': 'Rules = [ RowCount > 0 ]' });
    expect(run.outcome).toBe(
      'FAILED: StepError: DataQualityError: RowCount > 0: Value: 0 does not meet the constraint requirement!',
    );
  });

  test('the script raises: its line and its error come first, the traceback is in the log', async () => {
    const run = await here.runStep('def parse(text):\n    return float(text)\n\n\nparse("warm")\n');
    expect(run.outcome).toBe(
      "FAILED: StepError: glue/import_readings.py:2: ValueError: could not convert string to float: 'warm'",
    );
    expect(run.log).toContain('import_readings.py", line 5, in <module>');
  });

  test('a Python function that Spark calls raises', async () => {
    const run = await here.runStep(`
from pyspark.sql import SparkSession
from pyspark.sql.functions import udf

spark = SparkSession.builder.getOrCreate()
spark.range(3).select(udf(lambda n: 1 / (n - 1))("id")).collect()
`);
    expect(run.outcome).toBe('FAILED: StepError: glue/import_readings.py:6: ZeroDivisionError: division by zero');
  });

  test('the script is no Python', async () => {
    const run = await here.runStep('x = 1\nif x:\n');
    expect(run.outcome).toMatch(
      /^FAILED: StepError: glue\/import_readings\.py:2: IndentationError: expected an indented block/,
    );
  });

  test('the script exits with a code that is not 0', async () => {
    const run = await here.runStep('import sys\nsys.exit(3)\n');
    expect(run.outcome).toBe('FAILED: StepError: glue/import_readings.py:2: SystemExit: 3');
  });

  test('a value does not fit its column', async () => {
    const run = await here.runStep(writes([['warm', 'kitchen', '2026-11-23 08:00:00']], 'string'));
    expect(run.outcome).toMatch(
      /^FAILED: StepError: OutputError: temp: 1 do not fit double, as 'warm' in s3:\/\/data\/lake\/\d+\/written_by=import_readings\/window_id=2026-11-23\/attempt=jr_\w+\/room_id=kitchen\/part-.*\.csv$/,
    );
  });

  const written = (text: string, folder = 'room_id=kitchen/') => `
import sys
import boto3
from awsglue.utils import getResolvedOptions

bucket, key = getResolvedOptions(sys.argv, ["output"])["output"].removeprefix("s3://").split("/", 1)
boto3.client("s3").put_object(Bucket=bucket, Key=key + "${folder}x.csv", Body=${JSON.stringify(text)})
`;
  const file = (name: string) =>
    `s3://data/lake/${tables}/written_by=import_readings/window_id=2026-11-23/attempt=${name}`;

  test.each([
    ['temp,timestamp\n1.5,2026-11-23T08:00:00Z\n', /timestamp: 1 do not fit timestamp, as '2026-11-23T08:00:00Z' in /],
    [
      'temp,timestamp\n"1.5",2026-11-23 08:00:00\n',
      /temp in quotes: 1 hold a quote \(quoteChar -1 writes none\), as '"1\.5"' in /,
    ],
    ['temp,timestamp\n1.5\n', /lines: 1 are not 2 columns, as '1\.5' in /],
  ])('a file holds %j', async (text, problem) => {
    expect((await here.runStep(written(text))).outcome).toMatch(problem);
  });

  test('a file begins with other columns', async () => {
    const run = await here.runStep(written('timestamp,temp\n2026-11-23 08:00:00,1.5\n'));
    expect(run.outcome).toBe(
      `FAILED: StepError: OutputError: ${file(run.id)}/room_id=kitchen/x.csv begins with 'timestamp,temp'; its columns are 'temp,timestamp'.`,
    );
  });

  test('a file lies in other folders than the partition keys', async () => {
    const run = await here.runStep(written('temp,timestamp\n', 'room=kitchen/hour=8/'));
    expect(run.outcome).toBe(
      `FAILED: StepError: OutputError: ${file(run.id)}/room=kitchen/hour=8/x.csv lies in room=kitchen/hour=8; temperatures is partitioned by room_id=….`,
    );
  });
});

describe('tables of other formats', () => {
  const create = async (format: keyof typeof serdes) => {
    const input = temperatures(`${format}/${tables}/`);
    await here.cloud.glue.send(new DeleteTableCommand({ DatabaseName: 'plant', Name: 'temperatures' }));
    await here.createTable({
      ...input,
      Parameters: { classification: format },
      StorageDescriptor: {
        ...input.StorageDescriptor,
        SerdeInfo: { SerializationLibrary: serdes[format], Parameters: {} },
      },
    });
  };
  const writesAs = (format: string, text: string) =>
    text.replace('format="csv"', `format="${format}"`).replace('format_options={"quoteChar": -1},', '');
  const quality = { '--penstock-quality': 'Rules = [ ColumnValues "temp" between -40 and 85, IsComplete "room_id" ]' };

  test.each(['json', 'parquet'] as const)('%s is published and measured', async (format) => {
    await create(format);
    const run = await here.runStep(writesAs(format, script), quality);
    expect(run.outcome).toBe('SUCCEEDED');
    expect(run.report).toMatchObject({ rows: 2, partitions: 2, watermark: '2026-11-23T09:30:00Z' });
    const empty = await here.runStep('pass');
    expect(empty.report).toMatchObject({ rows: 0, watermark: null });
  });

  test.each(['json', 'parquet'] as const)('%s of other types is refused', async (format) => {
    await create(format);
    const other = writes([['warm', 'kitchen', '2026-11-23 08:00:00']], 'string');
    const run = await here.runStep(writesAs(format, other));
    expect(run.outcome).toMatch(
      format === 'json'
        ? /^FAILED: StepError: OutputError: temp: 1 do not fit double, as 'warm' in s3:\/\//
        : /^FAILED: StepError: OutputError: The files have the columns temp string, timestamp timestamp; the table declares temp double, timestamp timestamp\.$/,
    );
  });
});
