import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BatchGetQueryExecutionCommand,
  CreateWorkGroupCommand,
  DeleteWorkGroupCommand,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  GetWorkGroupCommand,
  ListWorkGroupsCommand,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
  UpdateWorkGroupCommand,
} from '@aws-sdk/client-athena';
import type { QueryExecution, StartQueryExecutionCommandInput } from '@aws-sdk/client-athena';
import { BatchCreatePartitionCommand, CreateDatabaseCommand, CreateTableCommand } from '@aws-sdk/client-glue';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { AthenaQueryError } from '../../simulators/engines/engines.ts';
import type { AthenaRequest, AthenaResult } from '../../simulators/engines/engines.ts';
import { refusal, testCloud } from './cloud.ts';

/** Stands for Trino: each test says what the next statements answer. */
let answer: (request: AthenaRequest, signal: AbortSignal) => Promise<AthenaResult>;
const engine = {
  warm() {},
  close: async () => {},
  query: (request: AthenaRequest, signal: AbortSignal) => answer(request, signal),
};

const here = await testCloud({ athena: engine });
const { athena, glue, s3 } = here.cloud;
await s3.send(
  new CreateBucketCommand({ Bucket: 'results', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
);

const result = (more: Partial<AthenaResult> = {}): AthenaResult => ({
  columns: [{ name: 'n', type: 'integer' }],
  rows: [['1']],
  statementType: 'DML',
  dataScannedInBytes: 10,
  milliseconds: 5,
  ...more,
});

const ResultConfiguration = { OutputLocation: 's3://results/here/' };

async function start(QueryString: string, more: Partial<StartQueryExecutionCommandInput> = {}): Promise<string> {
  const { QueryExecutionId = '' } = await athena.send(
    new StartQueryExecutionCommand({ QueryString, ResultConfiguration, ...more }),
  );
  return QueryExecutionId;
}

async function ended(QueryExecutionId: string): Promise<QueryExecution> {
  for (;;) {
    const { QueryExecution = {} } = await athena.send(new GetQueryExecutionCommand({ QueryExecutionId }));
    if (QueryExecution.Status?.CompletionDateTime !== undefined) return QueryExecution;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const page = (QueryExecutionId: string, more = {}) =>
  athena.send(new GetQueryResultsCommand({ QueryExecutionId, ...more }));

describe('queries', () => {
  test('the result of a SELECT is a quoted CSV file, and comes back with a row of names', async () => {
    const columns = [
      { name: 'room', type: 'varchar' },
      { name: 'temp', type: 'decimal(10,2)' },
      { name: 'at', type: 'timestamp(3) with time zone' },
    ];
    const rows = [
      ['say "hi", twice\nor more', '21.50', '2010-01-01 00:00:00.000 UTC'],
      ['', null, null],
    ];
    answer = async () => result({ columns, rows });
    const id = await start('SELECT …');
    const { Status, StatementType, ResultConfiguration: output, Statistics } = await ended(id);
    expect([Status?.State, StatementType, output?.OutputLocation]).toEqual([
      'SUCCEEDED',
      'DML',
      `s3://results/here/${id}.csv`,
    ]);
    expect(Statistics).toMatchObject({ DataScannedInBytes: 10, EngineExecutionTimeInMillis: 5 });
    expect(readFileSync(join(here.bucket('results'), `here/${id}.csv`), 'utf8')).toBe(
      '"room","temp","at"\n"say ""hi"", twice\nor more","21.50","2010-01-01 00:00:00.000 UTC"\n"",,\n',
    );
    const { ResultSet } = await page(id);
    expect(ResultSet?.Rows?.map(({ Data }) => Data?.map(({ VarCharValue }) => VarCharValue))).toEqual([
      ['room', 'temp', 'at'],
      ['say "hi", twice\nor more', '21.50', '2010-01-01 00:00:00.000 UTC'],
      ['', undefined, undefined],
    ]);
    expect(
      ResultSet?.ResultSetMetadata?.ColumnInfo?.map(({ Type, Precision, Scale }) => [Type, Precision, Scale]),
    ).toEqual([
      ['varchar', 2147483647, 0],
      ['decimal', 10, 2],
      ['timestamp with time zone', 3, 0],
    ]);
  });

  test('what is no SELECT gives lines of text without names', async () => {
    answer = async () =>
      result({ statementType: 'UTILITY', columns: [{ name: 'tab_name', type: 'varchar' }], rows: [['a'], ['b']] });
    const id = await start('SHOW TABLES');
    expect((await ended(id)).ResultConfiguration?.OutputLocation).toBe(`s3://results/here/${id}.txt`);
    expect(readFileSync(join(here.bucket('results'), `here/${id}.txt`), 'utf8')).toBe('a\nb\n');
    expect((await page(id)).ResultSet?.Rows).toEqual([
      { Data: [{ VarCharValue: 'a' }] },
      { Data: [{ VarCharValue: 'b' }] },
    ]);
  });

  test('many rows come in pages of at most a thousand, the names among them', async () => {
    answer = async () => result({ rows: Array.from({ length: 2500 }, (_, index) => [`${index}`]) });
    const id = await start('SELECT …');
    await ended(id);
    const sizes: number[] = [];
    for (let NextToken: string | undefined, more = true; more; more = NextToken !== undefined) {
      const { ResultSet, NextToken: next } = await page(id, { NextToken });
      sizes.push(ResultSet?.Rows?.length ?? 0);
      NextToken = next;
    }
    expect(sizes).toEqual([1000, 1000, 501]);
    expect(await refusal(page(id, { MaxResults: 1001 }))).toBe(
      'InvalidRequestException: MaxResults is more than maximum allowed length 1000.',
    );
  });

  test('a fault of the statement says what and where, as AWS does', async () => {
    answer = async () => {
      throw new AthenaQueryError("Column 'x' cannot be resolved", 'COLUMN_NOT_FOUND', 1, 8);
    };
    const id = await start('SELECT x');
    expect((await ended(id)).Status).toMatchObject({
      State: 'FAILED',
      StateChangeReason: "COLUMN_NOT_FOUND: line 1:8: Column 'x' cannot be resolved",
      AthenaError: { ErrorCategory: 2, Retryable: false },
    });
    expect(await refusal(page(id))).toBe(
      'InvalidRequestException: Query did not finish successfully. Final query state: FAILED',
    );
    expect(await refusal(page('absent'))).toBe('InvalidRequestException: QueryExecution absent was not found');
  });

  test('the same token starts one query; with another statement it is refused', async () => {
    let asked = 0;
    answer = async () => {
      asked += 1;
      return result();
    };
    const ClientRequestToken = 'a token of more than thirty-two characters';
    const ids = [await start('SELECT 1', { ClientRequestToken }), await start('SELECT 1', { ClientRequestToken })];
    await ended(ids[0] ?? '');
    expect([new Set(ids).size, asked]).toEqual([1, 1]);
    expect(await refusal(start('SELECT 2', { ClientRequestToken }))).toBe(
      'InvalidRequestException: Idempotent parameters do not match',
    );
  });

  test('a query that is stopped is cancelled, and its results cannot be had', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<undefined>();
    answer = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        begin(undefined);
      });
    const id = await start('SELECT 1');
    await begun;
    expect(await refusal(page(id))).toBe('InvalidRequestException: Query has not yet finished. Current state: RUNNING');
    const other = await here.reopen({});
    await other.athena.send(new StopQueryExecutionCommand({ QueryExecutionId: id }));
    expect((await ended(id)).Status).toMatchObject({
      State: 'CANCELLED',
      StateChangeReason: 'Query cancelled by user',
    });
    await athena.send(new StopQueryExecutionCommand({ QueryExecutionId: id }));
    const batch = await athena.send(new BatchGetQueryExecutionCommand({ QueryExecutionIds: [id, 'absent'] }));
    expect(batch.QueryExecutions?.map(({ Status }) => Status?.State)).toEqual(['CANCELLED']);
    expect(batch.UnprocessedQueryExecutionIds?.map(({ ErrorMessage }) => ErrorMessage)).toEqual([
      'QueryExecution absent was not found',
    ]);
  });

  test('the engine sees the catalog as it is when the query starts, of the databases that can matter', async () => {
    const requests: AthenaRequest[] = [];
    answer = async (request) => {
      requests.push(request);
      return result();
    };
    const TableInput = {
      Name: 'readings',
      StorageDescriptor: { Columns: [{ Name: 'temp', Type: 'double' }], Location: 's3://data/readings/' },
      PartitionKeys: [{ Name: 'day', Type: 'string' }],
    };
    for (const Name of ['weather', 'traffic', 'other']) {
      await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name } }));
      await glue.send(new CreateTableCommand({ DatabaseName: Name, TableInput }));
    }
    const query = async (sql: string) => ended(await start(sql, { QueryExecutionContext: { Database: 'weather' } }));
    await query('SELECT * FROM readings JOIN "traffic".readings USING (day)');
    const PartitionInputList = [{ Values: ['1'], StorageDescriptor: { Location: 's3://data/readings/1/' } }];
    await glue.send(
      new BatchCreatePartitionCommand({ DatabaseName: 'weather', TableName: 'readings', PartitionInputList }),
    );
    await query('SELECT * FROM readings');
    await query('SELECT * FROM information_schema.tables');
    const seen = requests.map(({ catalog }) => catalog.databases.map(({ name }) => name));
    expect(seen).toEqual([['traffic', 'weather'], ['weather'], ['other', 'traffic', 'weather']]);
    const partitions = requests.map(
      ({ catalog }) => catalog.databases.find(({ name }) => name === 'weather')?.tables[0]?.partitions,
    );
    expect(partitions).toEqual([
      [],
      [{ values: ['1'], location: 's3://data/readings/1/' }],
      [{ values: ['1'], location: 's3://data/readings/1/' }],
    ]);
  });

  test('without a place for results, or with one that is not there, a query does not start', async () => {
    expect(await refusal(start('SELECT 1', { ResultConfiguration: undefined }))).toBe(
      'InvalidRequestException: No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.',
    );
    expect(await refusal(start('SELECT 1', { ResultConfiguration: { OutputLocation: 's3://absent/' } }))).toBe(
      'InvalidRequestException: Unable to verify/create output bucket absent',
    );
    expect(await refusal(start('SELECT 1', { ExecutionParameters: ['1'] }))).toBe(
      'NotInLocalCloud: The local cloud does not answer StartQueryExecution with ExecutionParameters.',
    );
  });
});

describe('workgroups', () => {
  const Configuration = {
    ResultConfiguration: { OutputLocation: 's3://results/reports' },
    BytesScannedCutoffPerQuery: 10_000_000,
  };

  test('an enforced workgroup decides where results go', async () => {
    await athena.send(new CreateWorkGroupCommand({ Name: 'reports', Configuration }));
    answer = async () => result();
    const id = await start('SELECT 1', { WorkGroup: 'reports' });
    expect((await ended(id)).ResultConfiguration?.OutputLocation).toBe(`s3://results/reports/${id}.csv`);
    expect(await refusal(athena.send(new DeleteWorkGroupCommand({ WorkGroup: 'reports' })))).toBe(
      'InvalidRequestException: WorkGroup reports is not empty',
    );
    await athena.send(new DeleteWorkGroupCommand({ WorkGroup: 'reports', RecursiveDeleteOption: true }));
    expect(await refusal(athena.send(new GetWorkGroupCommand({ WorkGroup: 'reports' })))).toBe(
      'InvalidRequestException: WorkGroup reports is not found.',
    );
  });

  test('a query that reads more than the workgroup allows is cancelled, and leaves no result', async () => {
    await athena.send(new CreateWorkGroupCommand({ Name: 'frugal', Configuration }));
    answer = async () => result({ dataScannedInBytes: 10_000_001 });
    const execution = await ended(await start('SELECT 1', { WorkGroup: 'frugal' }));
    expect(execution.Status).toMatchObject({
      State: 'CANCELLED',
      StateChangeReason: 'Bytes scanned limit was exceeded',
    });
    const ConfigurationUpdates = { RemoveBytesScannedCutoffPerQuery: true };
    await athena.send(new UpdateWorkGroupCommand({ WorkGroup: 'frugal', ConfigurationUpdates }));
    expect((await ended(await start('SELECT 1', { WorkGroup: 'frugal' }))).Status?.State).toBe('SUCCEEDED');
  });

  test('what a workgroup is not told has the defaults of AWS', async () => {
    const told = { EnforceWorkGroupConfiguration: undefined, EngineVersion: { SelectedEngineVersion: 'AUTO' } };
    await athena.send(new CreateWorkGroupCommand({ Name: 'plain', Configuration: told }));
    const { WorkGroup } = await athena.send(new GetWorkGroupCommand({ WorkGroup: 'plain' }));
    expect(WorkGroup).toMatchObject({
      State: 'ENABLED',
      Configuration: {
        EnforceWorkGroupConfiguration: true,
        EngineVersion: { SelectedEngineVersion: 'AUTO', EffectiveEngineVersion: 'Athena engine version 3' },
      },
    });
    await athena.send(new DeleteWorkGroupCommand({ WorkGroup: 'plain' }));
  });

  test('a limit below ten million bytes is refused, and a name is taken once', async () => {
    const small = { Name: 'small', Configuration: { BytesScannedCutoffPerQuery: 5 } };
    expect(await refusal(athena.send(new CreateWorkGroupCommand(small)))).toBe(
      "ValidationException: 1 validation error detected: Value '5' at 'configuration.bytesScannedCutoffPerQuery' failed to satisfy constraint: Member must have value greater than or equal to 10000000",
    );
    expect(await refusal(athena.send(new CreateWorkGroupCommand({ Name: 'primary' })))).toBe(
      'InvalidRequestException: WorkGroup is already created',
    );
    const { WorkGroups = [] } = await athena.send(new ListWorkGroupsCommand({}));
    expect(WorkGroups.map(({ Name }) => Name)).toEqual(['frugal', 'primary']);
  });
});
