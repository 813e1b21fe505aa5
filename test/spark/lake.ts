/** A local cloud with Spark, an artifact bucket with the wrapper, and one table that steps write. */
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  CreateDatabaseCommand,
  CreateJobCommand,
  CreateTableCommand,
  GetJobRunCommand,
  GetPartitionsCommand,
  StartJobRunCommand,
  type Partition,
  type TableInput,
} from '@aws-sdk/client-glue';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { codeZip } from '../../action/src/render/code-zip.ts';
import { shippedCode } from '../../action/src/shipped.ts';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { sparkEngine } from '../../simulators/engines/spark/pool.ts';
import { testCloud } from '../services/cloud.ts';

const { wrapper } = await shippedCode();

/** By its location in the data bucket. */
export const temperatures = (path = 'lake/temperatures/'): TableInput => ({
  Name: 'temperatures',
  Parameters: { classification: 'csv', 'skip.header.line.count': '1' },
  PartitionKeys: ['written_by', 'window_id', 'room_id'].map((Name) => ({ Name, Type: 'string' })),
  StorageDescriptor: {
    Columns: [
      { Name: 'temp', Type: 'double' },
      { Name: 'timestamp', Type: 'timestamp' },
    ],
    Location: `s3://data/${path}`,
    ...csvStorage,
  },
});

export const csvStorage = {
  InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
  OutputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
  SerdeInfo: {
    SerializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
    Parameters: { 'field.delim': ',', 'serialization.null.format': '' },
  },
};

export const serdes = {
  json: 'org.openx.data.jsonserde.JsonSerDe',
  parquet: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
};

export interface StepRun {
  readonly id: string;
  /** SUCCEEDED, FAILED: the error message, … */
  readonly outcome: string;
  readonly log: string;
  readonly report: unknown;
}

interface JobOptions {
  readonly job?: string;
  readonly connections?: string[];
}

export async function lake() {
  // The only region whose buckets need no location constraint.
  const here = await testCloud({ spark: sparkEngine(findInstallation()) }, 'us-east-1');
  const { glue, s3 } = here.cloud;
  for (const Bucket of ['artifacts', 'data']) await s3.send(new CreateBucketCommand({ Bucket }));
  const uploads = { 'penstock_job.py': wrapper.get('penstock_job.py') ?? '', 'penstock.zip': codeZip(wrapper) };
  for (const [Key, Body] of Object.entries(uploads)) {
    await s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key, Body }));
  }
  await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'plant' } }));
  let jobs = 0;

  const start = async (
    script: string,
    ownArguments: Record<string, string>,
    { job, location, connections = [] }: JobOptions & { readonly location?: string } = {},
  ): Promise<StepRun> => {
    const Name = job ?? `job-${(jobs += 1)}`;
    await s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key: `${Name}.py`, Body: script }));
    await glue.send(
      new CreateJobCommand({
        Name,
        Role: 'arn:aws:iam::000000000000:role/job',
        GlueVersion: '5.1',
        Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: location ?? `s3://artifacts/${Name}.py` },
        Timeout: 1,
        Connections: { Connections: connections },
      }),
    );
    const { JobRunId: id = '' } = await glue.send(
      new StartJobRunCommand({
        JobName: Name,
        Arguments: { '--penstock-script': `s3://artifacts/${Name}.py`, ...ownArguments },
      }),
    );
    for (;;) {
      const { JobRun } = await glue.send(new GetJobRunCommand({ JobName: Name, RunId: id }));
      if (JobRun?.CompletedOn === undefined) {
        await setTimeout(20);
        continue;
      }
      const { JobRunState, ErrorMessage } = JobRun;
      return {
        id,
        outcome: ErrorMessage === undefined ? `${JobRunState}` : `${JobRunState}: ${ErrorMessage}`,
        log: readFileSync(join(here.stateFolder, 'logs', 'glue', `${id}.log`), 'utf8'),
        report: reportOf(id),
      };
    }
  };

  const reportOf = (id: string): unknown => {
    const folder = here.bucket('data');
    const found = readdirSync(folder, { recursive: true }).find((file) => file === join('runs', `${id}.json`));
    return found === undefined ? undefined : JSON.parse(readFileSync(join(folder, String(found)), 'utf8'));
  };

  return {
    ...here,
    createTable: (TableInput: TableInput) => glue.send(new CreateTableCommand({ DatabaseName: 'plant', TableInput })),

    /** A script as a job of its own, or as another run of `job`. */
    runScript: (script: string, ownArguments: Record<string, string> = {}, options: JobOptions = {}) =>
      start(script, ownArguments, options),

    /** A script as the step `import_readings`, by the wrapper. */
    runStep: (script: string, ownArguments: Record<string, string> = {}, options: JobOptions = {}) =>
      start(
        script,
        {
          '--extra-py-files': 's3://artifacts/penstock.zip',
          '--penstock-step': 'import_readings',
          '--penstock-script-name': 'glue/import_readings.py',
          '--penstock-database': 'plant',
          '--penstock-table': 'temperatures',
          '--penstock-report': 's3://data/runs/',
          '--window_id': '2026-11-23',
          '--window_start': '2026-11-22T23:00:00Z',
          '--window_end': '2026-11-23T23:00:00Z',
          ...ownArguments,
        },
        { location: 's3://artifacts/penstock_job.py', ...options },
      ),

    /** What a reader of the table sees: `partition: line`, sorted. */
    async rows(table = 'temperatures'): Promise<string[]> {
      const answer = await glue.send(new GetPartitionsCommand({ DatabaseName: 'plant', TableName: table }));
      return (answer.Partitions ?? []).flatMap(partitionRows).sort();
    },

    /** Lets the files below a folder of the data bucket have been written `days` ago. */
    age(folder: string, days: number): void {
      const then = new Date(Date.now() - days * 24 * 3600 * 1000);
      const below = join(here.bucket('data'), folder);
      for (const file of readdirSync(below, { recursive: true })) utimesSync(join(below, String(file)), then, then);
    },

    /** Attempts below a folder of the data bucket, by their runs' ids. */
    attempts(folder: string): string[] {
      const found = readdirSync(join(here.bucket('data'), folder), { recursive: true }).map(String);
      return [...new Set(found.flatMap((file) => /attempt=([^/]+)\/.*\.csv$/.exec(file)?.[1] ?? []))].sort();
    },
  };

  function partitionRows({ Values = [], StorageDescriptor }: Partition): string[] {
    const { Location = '' } = StorageDescriptor ?? {};
    const folder = join(here.bucket('data'), Location.replace('s3://data/', ''));
    return readdirSync(folder)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1))
      .map((line) => `${Values.join('/')}: ${line}`);
  }
}

/** A script that writes readings `[temp, room, timestamp]` as Glue jobs do. */
export const writes = (readings: readonly (readonly [string, string, string])[], tempType = 'double') => `
import sys
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])
glueContext = GlueContext(SparkContext())
spark = glueContext.spark_session
job = Job(glueContext)
job.init(args["JOB_NAME"], args)
rows = spark.createDataFrame(${JSON.stringify(readings)}, "temp string, room_id string, timestamp string")
rows.createOrReplaceTempView("readings")
typed = glueContext.sql("select cast(temp as ${tempType}) as temp, room_id, cast(timestamp as timestamp) as timestamp from readings")
glueContext.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(typed, glueContext, "typed"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room_id"]},
    format="csv",
    format_options={"quoteChar": -1},
)
job.commit()
`;
