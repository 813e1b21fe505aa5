import { existsSync, readFileSync } from 'node:fs';
import {
  BatchStopJobRunCommand,
  CreateJobCommand,
  DeleteJobCommand,
  GetJobBookmarkCommand,
  GetJobCommand,
  GetJobRunCommand,
  GetJobRunsCommand,
  ResetJobBookmarkCommand,
  StartJobRunCommand,
  UpdateJobCommand,
} from '@aws-sdk/client-glue';
import type { CreateJobCommandInput, JobRun } from '@aws-sdk/client-glue';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import type { GlueScriptResult, GlueScriptRun } from '../../simulators/engines/engines.ts';
import { refusal, testCloud } from './cloud.ts';

/** Stands for Spark: tests say how each script ends. */
const scripts: { job: GlueScriptRun; finish: (result: GlueScriptResult) => void }[] = [];
const arrived: (() => void)[] = [];
const spark = {
  warm() {},
  close: async () => {},
  run: (job: GlueScriptRun, signal: AbortSignal) =>
    new Promise<GlueScriptResult>((resolve) => {
      signal.addEventListener('abort', () => resolve({ state: 'STOPPED', seconds: 1 }));
      scripts.push({ job, finish: resolve });
      arrived.shift()?.();
    }),
};
async function nextScript() {
  if (scripts.length === 0) await new Promise<void>((resolve) => arrived.push(resolve));
  const next = scripts.shift();
  if (next === undefined) throw new Error('No script was started.');
  return next;
}

const here = await testCloud({ spark });
const { glue, s3 } = here.cloud;

describe('jobs', () => {
  const definition = (Name: string): CreateJobCommandInput => ({
    Name,
    Role: 'arn:aws:iam::000000000000:role/job',
    Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: 's3://artifacts/penstock_job.py' },
    GlueVersion: '5.1',
    WorkerType: 'G.1X',
    NumberOfWorkers: 2,
    Timeout: 30,
    DefaultArguments: { '--penstock-step': 'split', '--lowest': '-40' },
  });

  async function started(Name: string, more: Partial<CreateJobCommandInput> = {}, Arguments?: Record<string, string>) {
    await glue.send(new CreateJobCommand({ ...definition(Name), ...more }));
    const { JobRunId = '' } = await glue.send(new StartJobRunCommand({ JobName: Name, Arguments }));
    return JobRunId;
  }

  async function ended(JobName: string, RunId: string, cloud = here.cloud): Promise<JobRun> {
    for (;;) {
      const { JobRun } = await cloud.glue.send(new GetJobRunCommand({ JobName, RunId }));
      if (JobRun?.CompletedOn !== undefined) return JobRun;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  test('a job has the defaults of AWS; an update replaces the whole definition', async () => {
    await s3.send(
      new CreateBucketCommand({ Bucket: 'artifacts', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
    );
    await s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key: 'penstock_job.py', Body: 'print()' }));
    await glue.send(new CreateJobCommand(definition('defined')));
    await glue.send(new CreateJobCommand(definition('defined')));
    expect(await refusal(glue.send(new CreateJobCommand({ ...definition('defined'), Timeout: 1 })))).toBe(
      'IdempotentParameterMismatchException: Job with name defined already submitted with different configuration.',
    );
    const { Job } = await glue.send(new GetJobCommand({ JobName: 'defined' }));
    expect(Job).toMatchObject({
      ExecutionProperty: { MaxConcurrentRuns: 1 },
      MaxRetries: 0,
      MaxCapacity: 2,
      Timeout: 30,
    });
    const { Name: _name, ...others } = definition('defined');
    const JobUpdate = { ...others, Timeout: undefined };
    await glue.send(new UpdateJobCommand({ JobName: 'defined', JobUpdate }));
    expect((await glue.send(new GetJobCommand({ JobName: 'defined' }))).Job).toMatchObject({
      Timeout: 480,
      CreatedOn: Job?.CreatedOn,
    });
    await glue.send(new DeleteJobCommand({ JobName: 'defined' }));
    expect(await refusal(glue.send(new GetJobCommand({ JobName: 'defined' })))).toBe(
      'EntityNotFoundException: Job with name: defined not found.',
    );
  });

  test('a run gets its arguments over the defaults, and what Glue adds', async () => {
    const RunId = await started('arguments', {}, { '--lowest': '-10', '--window_id': '2010-01-01' });
    expect(RunId).toMatch(/^jr_[0-9a-f]{64}$/);
    const { job, finish } = await nextScript();
    expect(job.arguments).toEqual({
      '--penstock-step': 'split',
      '--lowest': '-10',
      '--window_id': '2010-01-01',
      '--JOB_NAME': 'arguments',
      '--JOB_ID': 'j_arguments',
      '--JOB_RUN_ID': RunId,
    });
    expect([readFileSync(job.scriptFile, 'utf8'), job.timeoutSeconds]).toEqual(['print()', 1800]);
    expect(job.surroundings.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const running = await glue.send(new GetJobRunCommand({ JobName: 'arguments', RunId }));
    expect(running.JobRun).toMatchObject({
      JobRunState: 'RUNNING',
      WorkerType: 'G.1X',
      NumberOfWorkers: 2,
      Attempt: 0,
    });
    finish({ state: 'SUCCEEDED', seconds: 61.4 });
    expect(await ended('arguments', RunId)).toMatchObject({
      JobRunState: 'SUCCEEDED',
      ExecutionTime: 61,
      MaxCapacity: 2,
    });
  });

  test('a failed script gives its message, and a timeout its state', async () => {
    const MaxConcurrentRuns = 2;
    const failed = await started('fails', { ExecutionProperty: { MaxConcurrentRuns } });
    (await nextScript()).finish({ state: 'FAILED', seconds: 2, errorMessage: 'glue/x.py:12: ValueError: bad' });
    expect(await ended('fails', failed)).toMatchObject({
      JobRunState: 'FAILED',
      ErrorMessage: 'glue/x.py:12: ValueError: bad',
    });
    const { JobRunId = '' } = await glue.send(new StartJobRunCommand({ JobName: 'fails' }));
    (await nextScript()).finish({ state: 'TIMEOUT', seconds: 1800 });
    expect(await ended('fails', JobRunId)).toMatchObject({ JobRunState: 'TIMEOUT' });
    const { JobRuns = [] } = await glue.send(new GetJobRunsCommand({ JobName: 'fails' }));
    expect(JobRuns.map(({ Id }) => Id).toSorted()).toEqual([failed, JobRunId].toSorted());
  });

  test('a bookmark is what the last run that succeeded has committed, and is known to every process', async () => {
    const bookmark = async (cloud = here.cloud) =>
      (await cloud.glue.send(new GetJobBookmarkCommand({ JobName: 'marked' }))).JobBookmarkEntry;
    const first = await started('marked');
    (await nextScript()).finish({ state: 'SUCCEEDED', seconds: 1, bookmark: '{"a":1}' });
    await ended('marked', first);
    const run = async (result: GlueScriptResult) => {
      const { JobRunId = '' } = await glue.send(new StartJobRunCommand({ JobName: 'marked' }));
      const { job, finish } = await nextScript();
      finish(result);
      await ended('marked', JobRunId);
      return { JobRunId, began: job.bookmark };
    };
    await run({ state: 'FAILED', seconds: 1, errorMessage: 'no' });
    const { began } = await run({ state: 'SUCCEEDED', seconds: 1 });
    expect([began, await bookmark(await here.reopen({ spark }))]).toEqual([
      '{"a":1}',
      { JobName: 'marked', Version: 1, Run: 1, Attempt: 0, RunId: first, JobBookmark: '{"a":1}' },
    ]);
    const { JobRunId } = await run({ state: 'SUCCEEDED', seconds: 1, bookmark: '{"a":2}' });
    expect(await bookmark()).toMatchObject({ Version: 2, Run: 2, PreviousRunId: first, RunId: JobRunId });
  });

  test('a bookmark that was reset while a run was under way stays reset, and the run fails in Glue’s words', async () => {
    const first = await started('reset');
    (await nextScript()).finish({ state: 'SUCCEEDED', seconds: 1, bookmark: '{"a":1}' });
    await ended('reset', first);
    const { JobRunId = '' } = await glue.send(new StartJobRunCommand({ JobName: 'reset' }));
    const { finish } = await nextScript();
    await glue.send(new ResetJobBookmarkCommand({ JobName: 'reset' }));
    finish({ state: 'SUCCEEDED', seconds: 1, bookmark: '{"a":2}' });
    expect(await ended('reset', JobRunId)).toMatchObject({
      JobRunState: 'FAILED',
      ErrorMessage:
        'VersionMismatchException: Continuation update failed due to version mismatch. Expected version 1 but found version 2',
    });
    const { JobBookmarkEntry } = await glue.send(new GetJobBookmarkCommand({ JobName: 'reset' }));
    expect(JobBookmarkEntry?.JobBookmark).toBe('{}');
  });

  test('a missing script fails the run in Glue’s words', async () => {
    const RunId = await started('missing', {
      Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: 's3://artifacts/no.py' },
    });
    expect(await ended('missing', RunId)).toMatchObject({
      JobRunState: 'FAILED',
      ErrorMessage:
        'LAUNCH ERROR | Error downloading from S3 for bucket: artifacts, key: no.py.The specified key does not exist.',
    });
  });

  test('beyond MaxConcurrentRuns a run is refused, until one ends', async () => {
    const first = await started('busy');
    const start = () => glue.send(new StartJobRunCommand({ JobName: 'busy' }));
    expect(await refusal(start())).toBe('ConcurrentRunsExceededException: Concurrent runs exceeded for busy');
    (await nextScript()).finish({ state: 'SUCCEEDED', seconds: 1 });
    await ended('busy', first);
    const { JobRunId = '' } = await start();
    (await nextScript()).finish({ state: 'SUCCEEDED', seconds: 1 });
    await ended('busy', JobRunId);
  });

  test('a run can be stopped, also from another process; one that has ended cannot', async () => {
    const RunId = await started('stopped');
    await nextScript();
    const other = await here.reopen({});
    const stop = () => other.glue.send(new BatchStopJobRunCommand({ JobName: 'stopped', JobRunIds: [RunId, 'jr_0'] }));
    expect(await stop()).toMatchObject({
      SuccessfulSubmissions: [{ JobName: 'stopped', JobRunId: RunId }],
      Errors: [{ JobRunId: 'jr_0', ErrorDetail: { ErrorCode: 'EntityNotFoundException' } }],
    });
    expect(await ended('stopped', RunId)).toMatchObject({ JobRunState: 'STOPPED' });
    expect((await stop()).Errors?.[0]?.ErrorDetail?.ErrorMessage).toBe(
      `Job Run ${RunId} is STOPPED and cannot be stopped.`,
    );
  });

  test('closing the cloud stops its runs, and the next one finds them stopped', async () => {
    const closing = await here.reopen({ spark });
    await closing.glue.send(new CreateJobCommand(definition('closing')));
    const { JobRunId = '' } = await closing.glue.send(new StartJobRunCommand({ JobName: 'closing' }));
    await nextScript();
    await closing.close();
    expect(await ended('closing', JobRunId)).toMatchObject({ JobRunState: 'STOPPED' });
  });

  test('what it cannot run as AWS would, it refuses by name', async () => {
    await glue.send(new CreateJobCommand({ ...definition('old'), GlueVersion: '4.0' }));
    expect(await refusal(glue.send(new StartJobRunCommand({ JobName: 'old' })))).toBe(
      'NotInLocalCloud: The local cloud does not answer a run of the job old on Glue 4.0. It runs Glue 5.1, which is Spark 3.5.6.',
    );
    expect(await refusal(glue.send(new StartJobRunCommand({ JobName: 'absent' })))).toBe(
      'EntityNotFoundException: Failed to start job run due to missing metadata',
    );
    expect(existsSync(here.bucket('artifacts'))).toBe(true);
  });
});
