import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  CreateDatabaseCommand,
  CreateJobCommand,
  CreateTableCommand,
  GetJobRunCommand,
  StartJobRunCommand,
} from '@aws-sdk/client-glue';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import type { NodeJob, Table } from '../../action/src/graph/model.ts';
import { nodeScript } from '../../action/src/render/glue/nodes.ts';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { sparkEngine } from '../../simulators/engines/spark/pool.ts';
import { noEngines } from '../cloudformation/cloud.ts';
import { inTurn, row } from './measure.ts';

const at = { file: 'pipeline/p.yml', line: 1, column: 1, endLine: 1, endColumn: 1 };

const target: Table = {
  name: 'means',
  path: 'means/',
  format: 'parquet',
  header: false,
  columns: [
    { name: 'mean', type: 'double' },
    { name: 'readings', type: 'bigint' },
  ],
  partitionBy: [{ name: 'room', type: 'string' }],
  key: [],
  isPublic: false,
  at,
};

const nodeJob: NodeJob = {
  kind: 'nodes',
  name: 'nodes',
  needs: [],
  when: 'default',
  windowed: false,
  expectedSeconds: 60,
  reads: [{ database: 'plant', table: 'readings' }],
  writes: 'means',
  workers: { type: 'G.1X', count: 2 },
  timeoutSeconds: 600,
  attempts: 1,
  at,
  nodes: [
    { name: 'read', kind: 'read', table: { database: 'plant', table: 'readings' }, at },
    { name: 'good', kind: 'filter', from: 'read', condition: 'temp between -40 and 85', at },
    {
      name: 'means',
      kind: 'aggregate',
      from: 'good',
      groupBy: ['room'],
      columns: [
        { name: 'mean', expression: 'avg(temp)' },
        { name: 'readings', expression: 'count(*)' },
      ],
      at,
    },
    { name: 'lake', kind: 'write', from: 'means', table: 'means', at },
  ],
};

const byHand = `
import sys
from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])
glue_context = GlueContext(SparkContext.getOrCreate())
job = Job(glue_context)
job.init(args["JOB_NAME"], args)
rows = glue_context.spark_session.sql("""select room, avg(temp) as mean, count(*) as readings
    from plant.readings where temp between -40 and 85 group by room""")
rows.write.mode("append").partitionBy("room").parquet(args["output"])
job.commit()
`;

/** A job of nodes against a script that somebody wrote for the same work, as runs of Glue jobs on one warm worker. */
export async function nodeGraphs(): Promise<readonly string[]> {
  const stateFolder = mkdtempSync(join(tmpdir(), 'penstock-bench-'));
  const engines = { ...noEngines, spark: sparkEngine(findInstallation()) };
  const cloud = await openLocalCloud({ stateFolder, account: '000000000000', region: 'us-east-1', engines });
  try {
    await makeReadings(cloud);
    const nodes = await makeJob(cloud, 'nodes', nodeScript(nodeJob, target));
    const script = await makeJob(cloud, 'script', byHand);
    await nodes();
    await script();
    const { ours, peer } = await inTurn(7, nodes, script);
    return [row('job of nodes', ours, 'script by hand', peer)];
  } finally {
    await cloud.close();
    rmSync(stateFolder, { recursive: true });
  }
}

async function makeReadings({ glue, s3 }: Cloud): Promise<void> {
  for (const Bucket of ['artifacts', 'data']) await s3.send(new CreateBucketCommand({ Bucket }));
  const lines = Array.from({ length: 100_000 }, (_, n) => `${(n * 7) % 100},room-${n % 4}`);
  await s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'in/a.csv', Body: `temp,room\n${lines.join('\n')}\n` }));
  await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'plant' } }));
  const TableInput = {
    Name: 'readings',
    Parameters: { classification: 'csv', 'skip.header.line.count': '1' },
    StorageDescriptor: {
      Columns: [
        { Name: 'temp', Type: 'double' },
        { Name: 'room', Type: 'string' },
      ],
      Location: 's3://data/in/',
      SerdeInfo: {
        SerializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
        Parameters: { 'field.delim': ',' },
      },
    },
  };
  await glue.send(new CreateTableCommand({ DatabaseName: 'plant', TableInput }));
}

/** A function that runs the job to its end. */
async function makeJob({ glue, s3 }: Cloud, name: string, text: string): Promise<() => Promise<void>> {
  await s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key: `${name}.py`, Body: text }));
  await glue.send(
    new CreateJobCommand({
      Name: name,
      Role: 'arn:aws:iam::000000000000:role/job',
      GlueVersion: '5.1',
      Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: `s3://artifacts/${name}.py` },
      DefaultArguments: { '--output': `s3://data/out-${name}/` },
    }),
  );
  return async () => {
    const { JobRunId: RunId } = await glue.send(new StartJobRunCommand({ JobName: name }));
    for (;;) {
      const { JobRun } = await glue.send(new GetJobRunCommand({ JobName: name, RunId }));
      if (JobRun?.CompletedOn === undefined) await setTimeout(5);
      else if (JobRun.JobRunState === 'SUCCEEDED') return;
      else throw new Error(JobRun.ErrorMessage);
    }
  };
}
