import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GetQueryExecutionCommand } from '@aws-sdk/client-athena';
import {
  CreateCrawlerCommand,
  CreateJobCommand,
  GetCrawlerCommand,
  GetJobRunCommand,
  StartCrawlerCommand,
  StartJobRunCommand,
} from '@aws-sdk/client-glue';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { refusal, testCloud } from './cloud.ts';

const here = await testCloud();

test('what a killed process had under way is stopped, cancelled or as it was before', async () => {
  const { s3, glue } = here.cloud;
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration }));
  for (const Key of ['job.py', 'object']) await s3.send(new PutObjectCommand({ Bucket: 'data', Key, Body: 'before' }));
  const Command = { Name: 'glueetl', PythonVersion: '3', ScriptLocation: 's3://data/job.py' };
  await glue.send(new CreateJobCommand({ Name: 'job', Role: 'role', Command, GlueVersion: '5.1' }));

  // Spark reads the schema of Parquet, and there it hangs.
  await s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'parquet/a.parquet', Body: 'PAR1' }));
  await glue.send(
    new CreateCrawlerCommand({
      Name: 'crawler',
      Role: 'role',
      Targets: { S3Targets: [{ Path: 's3://data/parquet/' }] },
      SchemaChangePolicy: { DeleteBehavior: 'LOG' },
      Configuration: JSON.stringify({
        CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
        Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
      }),
    }),
  );

  const holder = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'holder.ts'), here.stateFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 15_000,
    killSignal: 'SIGKILL',
  });
  const [line] = (await once(createInterface({ input: holder.stdout }), 'line')) as [string];
  const [RunId, QueryExecutionId] = line.split(' ');
  const uploads = join(here.stateFolder, 'buckets/.uploads');
  expect(readdirSync(uploads)).toHaveLength(1);
  const start = () => glue.send(new StartJobRunCommand({ JobName: 'job' }));
  expect(await refusal(start())).toBe('ConcurrentRunsExceededException: Concurrent runs exceeded for job');

  const crawl = new StartCrawlerCommand({ Name: 'crawler' });
  expect(await refusal(glue.send(crawl))).toBe(
    'CrawlerRunningException: Crawler with name crawler has already started',
  );

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const next = await here.reopen();
  const { JobRun } = await next.glue.send(new GetJobRunCommand({ JobName: 'job', RunId }));
  expect([JobRun?.JobRunState, JobRun?.ErrorMessage]).toEqual(['STOPPED', 'The process that ran the job has ended.']);
  const { Crawler } = await next.glue.send(new GetCrawlerCommand({ Name: 'crawler' }));
  expect([Crawler?.State, Crawler?.LastCrawl?.Status, Crawler?.LastCrawl?.ErrorMessage]).toEqual([
    'READY',
    'CANCELLED',
    'The process that ran the crawl has ended.',
  ]);
  const { QueryExecution } = await next.athena.send(new GetQueryExecutionCommand({ QueryExecutionId }));
  expect(QueryExecution?.Status).toMatchObject({
    State: 'CANCELLED',
    StateChangeReason: 'The process that ran the query has ended.',
  });
  const { Body } = await next.s3.send(new GetObjectCommand({ Bucket: 'data', Key: 'object' }));
  expect(await Body?.transformToString()).toBe('before');
  expect(readdirSync(uploads)).toEqual([]);
  await start();
});
