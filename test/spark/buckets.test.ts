/** s3:// in Spark is the buckets' folder, and nothing else of this machine. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { testEngine } from './engine.ts';

jest.setTimeout(100_000);

const here = testEngine();

const tries = (path: string) => `
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
for what in (
    lambda: spark.read.text("${path}").collect(),
    lambda: spark.range(3).write.mode("overwrite").csv("${path}"),
    lambda: spark.range(3).write.mode("append").parquet("${path}"),
    lambda: spark.sparkContext.textFile("${path}").collect(),
    lambda: spark.sql("select * from csv.\`${path}\`").collect(),
):
    try:
        what()
        print("done")
    except Exception as error:
        print(type(error).__name__, str(error).splitlines()[-1 if "Unclosed" in str(error) else 0][:40])
`;

const everything = () =>
  readdirSync(here.root, { recursive: true })
    .map(String)
    .filter((file) => !/^jr_/.test(file))
    .sort();

test.each(['s3://unmounted/x', 's3a://unmounted/x', 's3://unmounted/', `s3://unmounted${here.root}/x`])(
  'a bucket that is not there raises: %s',
  async (path) => {
    const before = everything();
    const run = await here.run(tries(path));
    expect(run.outcome).toBe('SUCCEEDED');
    expect(run.log.split('\n').filter((line) => line === 'done')).toEqual([]);
    expect(everything()).toEqual(before);
  },
);

test.each(['s3://data/../../out', 's3://data/..', 's3://data/x/../../../out', 's3a://data/../other'])(
  'a path that goes up raises, and nothing outside of the bucket is touched: %s',
  async (path) => {
    const before = everything();
    const run = await here.run(tries(path));
    expect(run.log.split('\n').filter((line) => line.startsWith('ValueError The path s3'))).toHaveLength(5);
    expect(everything()).toEqual(before);
  },
);

test('buckets come and go between runs', async () => {
  const write = (bucket: string) => `
from pyspark.sql import SparkSession
SparkSession.builder.getOrCreate().range(1).write.mode("append").csv("s3://${bucket}/rows/")
`;
  expect((await here.run(write('later'))).outcome).toMatch(/^FAILED: Py4JJavaError/);
  mkdirSync(join(here.bucketsFolder, 'later'));
  expect((await here.run(write('later'))).outcome).toBe('SUCCEEDED');
  rmSync(join(here.bucketsFolder, 'later'), { recursive: true });
  expect((await here.run(write('later'))).outcome).toMatch(/^FAILED: Py4JJavaError/);
  expect(existsSync(join(here.bucketsFolder, 'later'))).toBe(false);
});

test('files are as S3 would hold them: no checksum files beside them', async () => {
  await here.run(`
from pyspark.sql import SparkSession
SparkSession.builder.getOrCreate().range(1).selectExpr("id", "id as day").coalesce(1).write.partitionBy("day").csv("s3://data/plain/")
`);
  const names = readdirSync(join(here.bucketsFolder, 'data', 'plain'), { recursive: true }).map(String);
  expect(names.map((name) => name.replace(/part-.*\.csv$/, 'part.csv')).sort()).toEqual([
    '_SUCCESS',
    'day=0',
    'day=0/part.csv',
  ]);
});
