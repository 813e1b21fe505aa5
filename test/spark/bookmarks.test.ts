/** Job bookmarks: each file of a source is read once, and its rows are in the table once, whatever happens. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  CreateTableCommand,
  DeleteJobCommand,
  GetJobBookmarkCommand,
  ResetJobBookmarkCommand,
} from '@aws-sdk/client-glue';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { refusal } from '../services/cloud.ts';
import { csvStorage, lake, temperatures } from './lake.ts';

jest.setTimeout(120_000);

const here = await lake();
const { glue, s3 } = here.cloud;

/** Reads what is new in the source `incoming`, and writes it on. */
const script = (ending = 'job.commit()') => `
import sys
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])
glue_context = GlueContext(SparkContext.getOrCreate())
job = Job(glue_context)
job.init(args["JOB_NAME"], args)
incoming = glue_context.create_dynamic_frame.from_catalog(database="plant", table_name="incoming", transformation_ctx="incoming")
print("columns", incoming.toDF().columns)
if incoming.count() > 0:
    glue_context.write_dynamic_frame.from_options(
        frame=incoming, connection_type="s3", connection_options={"path": args["output"], "partitionKeys": ["room_id"]},
        format="csv", format_options={"quoteChar": -1},
    )
${ending}
`;

const put = (name: string, ...lines: string[]) =>
  s3.send(
    new PutObjectCommand({
      Bucket: 'incoming',
      Key: `in/${name}`,
      Body: ['temp,timestamp,room_id', ...lines, ''].join('\n'),
    }),
  );
const bookmarked = { '--job-bookmark-option': 'job-bookmark-enable', '--window_id': 'none' };
const run = (ending?: string, more: Record<string, string> = {}) =>
  here.runStep(script(ending), { ...bookmarked, ...more }, { job: 'import' });
/** Without the names of the batches. */
const rows = async () => (await here.rows()).map((row) => row.replace(/batch-[0-9a-f]{16}/, 'batch')).sort();

beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket: 'incoming' }));
  await here.createTable(temperatures());
  await glue.send(
    new CreateTableCommand({
      DatabaseName: 'plant',
      TableInput: {
        Name: 'incoming',
        Parameters: { classification: 'csv', 'skip.header.line.count': '1' },
        StorageDescriptor: {
          Columns: [
            { Name: 'temp', Type: 'double' },
            { Name: 'timestamp', Type: 'timestamp' },
            { Name: 'room_id', Type: 'string' },
          ],
          Location: 's3://incoming/in/',
          ...csvStorage,
        },
      },
    }),
  );
});

describe('a step with a bookmark', () => {
  test('adds the rows of new files, and of nothing else', async () => {
    await put('a b.csv', '20,2026-11-23 08:00:00,kitchen');
    expect((await run()).outcome).toBe('SUCCEEDED');
    await put('c=d/[e].csv', '18,2026-11-23 09:00:00,office');
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: 1, files: 1 } });
    expect(await rows()).toEqual([
      'import_readings/batch-first/kitchen: 20.0,2026-11-23 08:00:00',
      'import_readings/batch/office: 18.0,2026-11-23 09:00:00',
    ]);
  });

  test('that finds nothing new adds nothing; its frame has no columns, as on AWS', async () => {
    const before = await here.rows();
    const nothing = await run(undefined, { '--penstock-quality': 'Rules = [ RowCount > 0 ]' });
    expect(nothing).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: 0, partitions: 0, quality: [] } });
    expect(nothing.log).toContain('columns []');
    expect(await here.rows()).toEqual(before);
  });

  test.each([
    [
      'that fails after its commit',
      'job.commit()\nraise ValueError("bad")',
      'glue/import_readings.py:21: ValueError: bad',
    ],
    [
      'whose rows are not good enough',
      'job.commit()',
      'DataQualityError: RowCount > 5: Value: 1 does not meet the constraint requirement!',
    ],
  ])('%s reads the same again', async (_, ending, message) => {
    const before = await here.rows();
    await put(`${message.length}.csv`, `${message.length},2026-11-23 10:00:00,office`);
    const failed = await run(ending, { '--penstock-quality': 'Rules = [ RowCount > 5 ]' });
    expect(failed.outcome).toBe(`FAILED: StepError: ${message}`);
    expect(await here.rows()).toEqual(before);
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: 1 } });
    expect(await here.rows()).toHaveLength(before.length + 1);
  });

  test('that never commits replaces what it added the time before', async () => {
    const before = await here.rows();
    await put('uncommitted.csv', '7,2026-11-23 11:00:00,office');
    await run('');
    await put('uncommitted-2.csv', '8,2026-11-23 11:00:00,office');
    expect(await run('')).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: 2 } });
    expect(await here.rows()).toHaveLength(before.length + 2);
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: 2 } });
    expect(await here.rows()).toHaveLength(before.length + 2);
  });

  test('reads everything again after a reset, and replaces all that it wrote', async () => {
    const before = await here.rows();
    await glue.send(new ResetJobBookmarkCommand({ JobName: 'import' }));
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: before.length } });
    const after = await here.rows();
    expect(after.map((row) => row.split(': ')[1]).sort()).toEqual(before.map((row) => row.split(': ')[1]).sort());
    expect(after.every((row) => row.startsWith('import_readings/batch-first/'))).toBe(true);
  });

  test('is refused when a run without the bookmark came between, until a reset', async () => {
    await run(undefined, { '--job-bookmark-option': 'job-bookmark-disable' });
    const all = await here.rows();
    await put('between.csv', '9,2026-11-23 12:00:00,office');
    expect((await run()).outcome).toBe(
      "FAILED: StepError: BookmarkError: temperatures has not all that the bookmark of import has passed. To read it again: aws glue reset-job-bookmark --job-name 'import'",
    );
    expect(await here.rows()).toEqual(all);
    await glue.send(new ResetJobBookmarkCommand({ JobName: 'import' }));
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', report: { rows: all.length + 1 } });
  });

  test('loses its bookmark with its job', async () => {
    expect((await glue.send(new GetJobBookmarkCommand({ JobName: 'import' }))).JobBookmarkEntry).toMatchObject({
      JobName: 'import',
      Attempt: 0,
      JobBookmark: expect.stringContaining('"s3://incoming/in/between.csv"'),
    });
    await glue.send(new DeleteJobCommand({ JobName: 'import' }));
    expect(await refusal(glue.send(new GetJobBookmarkCommand({ JobName: 'import' })))).toBe(
      'EntityNotFoundException: Continuation for job import not found',
    );
  });
});

test('a file that was changed is read again, whatever its time', async () => {
  const read = (ctx: string) => `
import sys
from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
args = getResolvedOptions(sys.argv, ["JOB_NAME"])
glue_context = GlueContext(SparkContext.getOrCreate())
job = Job(glue_context)
job.init(args["JOB_NAME"], args)
frame = glue_context.create_dynamic_frame.from_options(
    "s3", {"paths": ["s3://incoming/lines/"]}, format="json", transformation_ctx="${ctx}")
print("rows", sorted(row["n"] for row in frame.toDF().collect()))
job.commit()
`;
  const printed = async (ctx = 'lines') =>
    /rows .*/.exec(
      (await here.runScript(read(ctx), { '--job-bookmark-option': 'job-bookmark-enable' }, { job: 'lines' })).log,
    )?.[0];
  const write = (name: string, n: number) =>
    s3.send(new PutObjectCommand({ Bucket: 'incoming', Key: `lines/${name}`, Body: `{"n": ${n}}\n` }));
  await write('a.json', 1);
  await write('b.json', 2);
  expect(await printed()).toBe('rows [1, 2]');
  expect(await printed()).toBe('rows []');
  const file = join(here.bucket('incoming'), 'lines', 'a.json');
  writeFileSync(file, '{"n": 3}\n');
  expect(await printed()).toBe('rows [3]');
  expect(await printed('')).toBe('rows [2, 3]');
  rmSync(file);
  expect(await printed()).toBe('rows []');
});
