import { existsSync, readFileSync } from 'node:fs';
import {
  BatchCreatePartitionCommand,
  BatchDeletePartitionCommand,
  BatchGetPartitionCommand,
  BatchStopJobRunCommand,
  BatchUpdatePartitionCommand,
  CreateDatabaseCommand,
  CreateJobCommand,
  CreatePartitionCommand,
  CreateTableCommand,
  DeleteDatabaseCommand,
  DeleteJobCommand,
  DeleteTableCommand,
  GetDatabaseCommand,
  GetDatabasesCommand,
  GetJobCommand,
  GetJobRunCommand,
  GetJobRunsCommand,
  GetPartitionCommand,
  GetPartitionsCommand,
  GetTableCommand,
  GetTablesCommand,
  StartJobRunCommand,
  UpdateJobCommand,
  UpdatePartitionCommand,
  UpdateTableCommand,
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

const DatabaseName = 'weather';
const StorageDescriptor = { Columns: [{ Name: 'temp', Type: 'double' }], Location: 's3://data/readings/' };

let tables = 0;
async function newTable(
  keys = [
    { Name: 'written_by', Type: 'string' },
    { Name: 'hour', Type: 'int' },
  ],
): Promise<string> {
  const Name = `readings_${(tables += 1)}`;
  await glue.send(
    new CreateTableCommand({ DatabaseName, TableInput: { Name, StorageDescriptor, PartitionKeys: keys } }),
  );
  return Name;
}

const partition = (...Values: string[]) => ({
  Values,
  StorageDescriptor: { ...StorageDescriptor, Location: `s3://data/${Values.join('/')}/` },
});

async function values(TableName: string, Expression?: string): Promise<string[]> {
  const { Partitions = [] } = await glue.send(new GetPartitionsCommand({ DatabaseName, TableName, Expression }));
  return Partitions.map(({ Values = [] }) => Values.join('/'));
}

await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: DatabaseName } }));

describe('databases and tables', () => {
  test('names are folded to lower case, and found however they are written', async () => {
    await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'Mixed', Description: 'both' } }));
    const { Database } = await glue.send(new GetDatabaseCommand({ Name: 'MIXED' }));
    expect(Database).toMatchObject({ Name: 'mixed', Description: 'both', CatalogId: '000000000000' });
    expect(Database?.CreateTime).toBeInstanceOf(Date);
    await glue.send(new CreateTableCommand({ DatabaseName: 'mixed', TableInput: { Name: 'Readings' } }));
    const { Table } = await glue.send(new GetTableCommand({ DatabaseName: 'Mixed', Name: 'READINGS' }));
    expect(Table).toMatchObject({ Name: 'readings', DatabaseName: 'mixed', VersionId: '0' });
    await glue.send(new DeleteDatabaseCommand({ Name: 'mixed' }));
    expect(await refusal(glue.send(new GetTableCommand({ DatabaseName: 'mixed', Name: 'readings' })))).toBe(
      'EntityNotFoundException: Database mixed not found.',
    );
    const { DatabaseList } = await glue.send(new GetDatabasesCommand({}));
    expect(DatabaseList?.map(({ Name }) => Name)).toEqual(['weather']);
  });

  test('what exists is not created again, and what does not is not found', async () => {
    const Name = await newTable();
    expect(await refusal(glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: DatabaseName } })))).toBe(
      'AlreadyExistsException: Database already exists.',
    );
    expect(await refusal(glue.send(new CreateTableCommand({ DatabaseName, TableInput: { Name } })))).toBe(
      'AlreadyExistsException: Table already exists.',
    );
    expect(await refusal(glue.send(new GetTableCommand({ DatabaseName, Name: 'absent' })))).toBe(
      'EntityNotFoundException: Entity Not Found',
    );
  });

  test('an update counts the version and keeps the time of creation', async () => {
    const Name = await newTable();
    const { Table: before } = await glue.send(new GetTableCommand({ DatabaseName, Name }));
    await glue.send(new UpdateTableCommand({ DatabaseName, TableInput: { Name, Description: 'new' } }));
    const { Table } = await glue.send(new GetTableCommand({ DatabaseName, Name }));
    expect(Table).toMatchObject({ VersionId: '1', Description: 'new', CreateTime: before?.CreateTime });
    expect(Table?.StorageDescriptor).toBeUndefined();
  });

  test('a deleted table takes its partitions along', async () => {
    const Name = await newTable();
    await glue.send(new CreatePartitionCommand({ DatabaseName, TableName: Name, PartitionInput: partition('a', '1') }));
    await glue.send(new DeleteTableCommand({ DatabaseName, Name }));
    const { TableList = [] } = await glue.send(new GetTablesCommand({ DatabaseName }));
    expect(TableList.map((table) => table.Name)).not.toContain(Name);
    const PartitionKeys = [{ Name: 'written_by', Type: 'string' }];
    await glue.send(new CreateTableCommand({ DatabaseName, TableInput: { Name, PartitionKeys } }));
    expect(await values(Name)).toEqual([]);
  });

  test('what the local cloud would have to ignore is refused by name', async () => {
    const TableInput = { Name: 'view', ViewOriginalText: 'select 1' };
    expect(await refusal(glue.send(new CreateTableCommand({ DatabaseName, TableInput })))).toBe(
      'NotInLocalCloud: The local cloud does not answer CreateTable with TableInput with ViewOriginalText.',
    );
  });
});

describe('partitions', () => {
  test('a batch does what it can, and lists what it cannot', async () => {
    const TableName = await newTable();
    const create = (...inputs: ReturnType<typeof partition>[]) =>
      glue.send(new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList: inputs }));
    expect((await create(partition('a', '1'), partition('a', '2'))).Errors).toEqual([]);
    expect((await create(partition('a', '2'), partition('b', '1'), partition('c'))).Errors).toEqual([
      {
        PartitionValues: ['a', '2'],
        ErrorDetail: { ErrorCode: 'AlreadyExistsException', ErrorMessage: 'Partition already exists.' },
      },
      {
        PartitionValues: ['c'],
        ErrorDetail: {
          ErrorCode: 'InvalidInputException',
          ErrorMessage: 'The number of partition keys do not match the number of partition values',
        },
      },
    ]);
    const PartitionsToDelete = [{ Values: ['a', '1'] }, { Values: ['z', '9'] }];
    const deleted = await glue.send(new BatchDeletePartitionCommand({ DatabaseName, TableName, PartitionsToDelete }));
    expect(deleted.Errors).toEqual([
      {
        PartitionValues: ['z', '9'],
        ErrorDetail: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Partition not found.' },
      },
    ]);
    const Entries = [
      { PartitionValueList: ['a', '2'], PartitionInput: { ...partition('a', '2'), Parameters: { attempt: 'two' } } },
      { PartitionValueList: ['z', '9'], PartitionInput: partition('z', '9') },
    ];
    const updated = await glue.send(new BatchUpdatePartitionCommand({ DatabaseName, TableName, Entries }));
    expect(updated.Errors?.map(({ PartitionValueList }) => PartitionValueList)).toEqual([['z', '9']]);
    const PartitionsToGet = [{ Values: ['a', '2'] }, { Values: ['z', '9'] }];
    const { Partitions } = await glue.send(new BatchGetPartitionCommand({ DatabaseName, TableName, PartitionsToGet }));
    expect(Partitions?.map(({ Parameters }) => Parameters)).toEqual([{ attempt: 'two' }]);
    expect(await values(TableName)).toEqual(['a/2', 'b/1']);
  });

  test('batches have the limits of AWS', async () => {
    const TableName = await newTable();
    const inputs = Array.from({ length: 101 }, (_, index) => partition('a', `${index}`));
    const create = new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList: inputs });
    expect(await refusal(glue.send(create))).toBe(
      "ValidationException: 1 validation error detected: Value at 'partitionInputList' failed to satisfy constraint: Member must have length less than or equal to 100",
    );
    const PartitionsToDelete = inputs.slice(0, 26).map(({ Values }) => ({ Values }));
    const remove = new BatchDeletePartitionCommand({ DatabaseName, TableName, PartitionsToDelete });
    expect(await refusal(glue.send(remove))).toBe(
      "ValidationException: 1 validation error detected: Value at 'partitionsToDelete' failed to satisfy constraint: Member must have length less than or equal to 25",
    );
  });

  test('an update points a partition elsewhere, and may rename it', async () => {
    const TableName = await newTable();
    const PartitionInput = partition('a', '1');
    await glue.send(new CreatePartitionCommand({ DatabaseName, TableName, PartitionInput }));
    const PartitionValueList = ['a', '1'];
    await glue.send(
      new UpdatePartitionCommand({ DatabaseName, TableName, PartitionValueList, PartitionInput: partition('b', '1') }),
    );
    const get = (...PartitionValues: string[]) =>
      glue.send(new GetPartitionCommand({ DatabaseName, TableName, PartitionValues }));
    expect((await get('b', '1')).Partition?.StorageDescriptor?.Location).toBe('s3://data/b/1/');
    expect(await refusal(get('a', '1'))).toBe('EntityNotFoundException: Cannot find partition.');
  });

  test('an expression chooses by keys: text as text, numbers as numbers', async () => {
    const TableName = await newTable();
    const PartitionInputList = [partition('a', '2'), partition('a', '10'), partition('b', '2'), partition("it's", '3')];
    await glue.send(new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList }));
    expect(await values(TableName, "written_by = 'a' AND hour > 2")).toEqual(['a/10']);
    expect(await values(TableName, "WRITTEN_BY in ('b', 'it''s')")).toEqual(['b/2', "it's/3"]);
    expect(await values(TableName, "(written_by = 'b' or written_by = 'it''s') and hour <> 3")).toEqual(['b/2']);
    expect(await refusal(values(TableName, "written_by like 'a%'"))).toBe(
      "NotInLocalCloud: The local cloud does not answer the expression written_by like 'a%', at like. It knows comparisons, IN, AND, OR and parentheses.",
    );
    expect(await refusal(values(TableName, "room = 'a'"))).toBe(
      "InvalidInputException: Unsupported expression 'room = 'a'': room is not a partition key.",
    );
  });

  test('many partitions come in pages', async () => {
    const TableName = await newTable();
    for (let first = 0; first < 300; first += 100) {
      const PartitionInputList = Array.from({ length: 100 }, (_, index) => partition('a', `${first + index}`));
      await glue.send(new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList }));
    }
    const sizes: number[] = [];
    const seen = new Set<string>();
    for (let NextToken: string | undefined, more = true; more; more = NextToken !== undefined) {
      const page = await glue.send(new GetPartitionsCommand({ DatabaseName, TableName, MaxResults: 120, NextToken }));
      sizes.push(page.Partitions?.length ?? 0);
      for (const { Values = [] } of page.Partitions ?? []) seen.add(Values.join('/'));
      ({ NextToken } = page);
    }
    expect([sizes, seen.size]).toEqual([[120, 120, 60], 300]);
  });
});

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
    const { Name: _name, Timeout: _timeout, ...JobUpdate } = definition('defined');
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
