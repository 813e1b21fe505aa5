/** What a step's condition answers, and why: everything but `no_new_data` alone. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateWorkGroupCommand } from '@aws-sdk/client-athena';
import {
  BatchCreatePartitionCommand,
  CreateDatabaseCommand,
  CreateTableCommand,
  UpdatePartitionCommand,
} from '@aws-sdk/client-glue';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Answer, Condition } from '../../action/functions/start-condition/event.ts';
import { startCondition } from '../../action/functions/start-condition/start-condition.ts';
import { AthenaQueryError, type AthenaResult } from '../../simulators/engines/engines.ts';
import { refusal, testCloud } from '../services/cloud.ts';

/** Stands for Trino: what the next query gives, and the SQL that it was asked. */
let result: Partial<AthenaResult> | Error = {};
let asked = '';
const athenaEngine = {
  warm() {},
  close: async () => {},
  query: async ({ sql }: { readonly sql: string }): Promise<AthenaResult> => {
    asked = sql;
    if (result instanceof Error) throw result;
    return { columns: [], rows: [], statementType: 'DML', dataScannedInBytes: 10, milliseconds: 5, ...result };
  },
};

const here = await testCloud({ athena: athenaEngine });
const { s3, glue, athena } = here.cloud;
const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;
for (const Bucket of ['raw', 'data', 'logs'])
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
const ResultConfiguration = { OutputLocation: 's3://logs/athena/' };
await athena.send(new CreateWorkGroupCommand({ Name: 'rooms-dev', Configuration: { ResultConfiguration } }));
await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'lake' } }));
const PartitionKeys = [{ Name: 'written_by', Type: 'string' }];
await glue.send(new CreateTableCommand({ DatabaseName: 'lake', TableInput: { Name: 'temperatures', PartitionKeys } }));

const partition = (step: string, attempt: string) => ({
  Values: [step],
  StorageDescriptor: { Location: `s3://data/lake/written_by=${step}/attempt=${attempt}/` },
});
const PartitionInputList = [partition('a', 'jr_1'), partition('b', 'jr_1')];
const temperatures = { DatabaseName: 'lake', TableName: 'temperatures' };
await glue.send(new BatchCreatePartitionCommand({ ...temperatures, PartitionInputList }));

beforeEach(() => {
  for (const bucket of ['raw', 'data']) {
    rmSync(here.bucket(bucket), { recursive: true });
    mkdirSync(here.bucket(bucket));
  }
});

const ask = (condition: Condition, followers: readonly string[] = []): Promise<Answer> =>
  startCondition(here.cloud, 'stack-1', {
    step: 'clean',
    window_id: '2010-12-31',
    ledger: { bucket: 'data', prefix: 'ledger/' },
    followers: followers.map((step) => ({ step, window_id: '2010-12-31' })),
    condition,
  });

function record(step: string, content: object): void {
  const folder = join(here.bucket('data'), `ledger/${step}/2010-12-31`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '2026-11-24T06:12:00.000Z-run.json'), JSON.stringify({ schema: 1, ...content }));
}

const succeeded = ({ source_state }: Answer, code_digest = 'c1') =>
  record('clean', { status: 'succeeded', started: '2026-11-24T06:10:11.123Z', code_digest, source_state });

const write = (name: string) => writeFileSync(join(here.bucket('raw'), name), name);

const expression = (text: string, over: Readonly<Record<string, unknown>> = {}): Condition => ({
  kind: 'expression',
  expression: text,
  over,
});
const history = { name: 'history', bucket: 'raw', prefix: '' };
const yes = expression('true');
const no = expression('false');

describe('unchanged', () => {
  const condition: Condition = {
    kind: 'unchanged',
    inputs: [
      { kind: 'table', name: 'temperatures', database: 'lake' },
      { kind: 'source', ...history },
    ],
    code_digest: 'c1',
  };

  test('runs the first time', async () => {
    write('a.csv');
    expect(await ask(condition)).toMatchObject({
      skip: false,
      reason: 'first run',
      source_state: { temperatures: { objects: 2, bytes: 0, newest: null }, history: { objects: 1, bytes: 5 } },
    });
  });

  test('skips while tables, sources and code are what they were', async () => {
    write('a.csv');
    succeeded(await ask(condition));
    expect(await ask(condition)).toMatchObject({
      skip: true,
      reason: 'unchanged since 2026-11-24 06:10 UTC: temperatures (2 partitions), history (1 file) and its code',
    });
  });

  test('runs when a step has published again, a file came, or the code changed: and says all of it', async () => {
    write('a.csv');
    succeeded(await ask(condition), 'c0');
    expect(await ask(condition)).toMatchObject({ skip: false, reason: 'changed since 2026-11-24 06:10 UTC: its code' });
    write('b.csv');
    const PartitionInput = partition('b', 'jr_2');
    await glue.send(new UpdatePartitionCommand({ ...temperatures, PartitionValueList: ['b'], PartitionInput }));
    expect(await ask(condition)).toMatchObject({
      skip: false,
      reason: 'changed since 2026-11-24 06:10 UTC: temperatures, history, its code',
    });
  });

  test('runs while a step that follows from it has not succeeded since', async () => {
    succeeded(await ask(condition));
    record('report', { status: 'failed' });
    expect(await ask(condition, ['report'])).toMatchObject({ skip: false, reason: 'report has not succeeded since' });
  });
});

describe('an expression', () => {
  const over = {
    inputs: { full: false },
    window: { id: '2010-12-31' },
    steps: { 'extract[kitchen]': { status: 'skipped' } },
  };

  test.each([
    ['inputs.full = false', true],
    ["$substring(window.id, 8) = '01'", false],
    ["steps.`extract[kitchen]`.status = 'skipped' and\n  $not(inputs.full)", true],
  ])('%s', async (text, value) => {
    expect(await ask(expression(text, over))).toEqual({
      skip: value,
      reason: `the expression is ${value}: ${text.replace('\n  ', ' ')}`,
      source_state: {},
    });
  });

  test.each([
    ['inputs.ful', 'gives nothing, as a path does that leads nowhere; it must give true or false. It is: inputs.ful'],
    ['window.id', 'gives "2010-12-31"; it must give true or false. It is: window.id'],
    ['inputs', 'gives {"full":false}; it must give true or false. It is: inputs'],
    [
      '$number(window.id) > 3',
      'cannot be evaluated: Unable to cast value to a number: "2010-12-31". It is: $number(window.id) > 3',
    ],
  ])('fails the step, and never skips it, when it is no boolean: %s', async (text, why) => {
    expect(await refusal(ask(expression(text, over)))).toBe(`Error: The expression of skip_if ${why}`);
  });
});

describe('a query', () => {
  const query: Condition = {
    kind: 'query',
    sql: ['select count(*) = 0 from t where w = ', { literal: "2010-12-31'; drop" }, ' and n > ', { literal: -40 }],
    work_group: 'rooms-dev',
    database: 'lake',
  };
  const told = "select count(*) = 0 from t where w = '2010-12-31''; drop' and n > -40";
  const gives = (rows: AthenaResult['rows'], ...types: readonly string[]): void => {
    result = { columns: types.map((type, index) => ({ name: `c${index}`, type })), rows };
  };

  test.each([['true'], ['false']])('skips as it says: %s; what the run fills in is a literal', async (value) => {
    gives([[value]], 'boolean');
    expect(await ask(query)).toEqual({
      skip: value === 'true',
      reason: `the query gives ${value}: ${told}`,
      source_state: {},
    });
    expect(asked).toBe(told);
  });

  test.each<[string, AthenaResult['rows'], readonly string[]]>([
    ['no row', [], ['boolean']],
    ['more than one row', [['true'], ['true']], ['boolean']],
    ['2 columns', [['true', 'true']], ['boolean', 'boolean']],
    ['NULL', [[null]], ['boolean']],
    ['a bigint', [['1']], ['bigint']],
  ])('fails the step, and never skips it, when it gives %s', async (what, rows, types) => {
    gives(rows, ...types);
    expect(await refusal(ask(query))).toBe(
      `Error: The query of skip_if gives ${what}; it must give one true or false. It is: ${told}`,
    );
  });

  test('that Athena refuses fails the step with its words', async () => {
    result = new AthenaQueryError("Table 'lake.t' does not exist", 'TABLE_NOT_FOUND', 1, 28);
    expect(await refusal(ask(query))).toMatch(
      /^Error: The query of skip_if is FAILED: .*Table .*lake\.t.* does not exist.*It is: select count/,
    );
  });
});

describe('several conditions', () => {
  const both = (kind: 'any' | 'all', ...conditions: readonly Condition[]): Condition => ({ kind, conditions });

  test.each<[string, Condition, boolean, string]>([
    ['any, and one holds', both('any', no, yes), true, 'the expression is true: true'],
    [
      'any, and none holds',
      both('any', no, expression('1 = 2')),
      false,
      'the expression is false: false and the expression is false: 1 = 2',
    ],
    ['all, and one does not hold', both('all', no, yes), false, 'the expression is false: false'],
    [
      'all, and all hold',
      both('all', yes, expression('1 = 1')),
      true,
      'the expression is true: true and the expression is true: 1 = 1',
    ],
    ['not', { kind: 'not', condition: no }, true, 'the expression is false: false'],
    [
      'nested',
      both('all', both('any', yes, no), { kind: 'not', condition: both('all', yes, no) }),
      true,
      'the expression is true: true and the expression is false: false',
    ],
  ])('%s', async (_, condition, skip, reason) => {
    expect(await ask(condition)).toEqual({ skip, reason, source_state: {} });
  });

  test('keep all that was seen, so that each can compare the next time', async () => {
    write('a.csv');
    const condition = both('any', yes, { kind: 'no_new_data', source: history });
    const first = await ask(condition);
    expect(Object.keys(first.source_state)).toEqual(['history']);
    succeeded(first);
    expect(await ask(both('all', yes, { kind: 'no_new_data', source: history }))).toMatchObject({
      skip: true,
      reason:
        'the expression is true: true and no new data in s3://raw since 2026-11-24 06:10 UTC (1 file, newest a.csv)',
    });
  });

  test('fail the step when one of them cannot be told, whatever the others say', async () => {
    expect(await refusal(ask(both('any', yes, expression('1'))))).toBe(
      'Error: The expression of skip_if gives 1; it must give true or false. It is: 1',
    );
  });
});
