/** The lock of a window, in the local DynamoDB, asked by executions of several processes at once. */
import {
  CreateTableCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DeleteItemInput,
  type GetItemInput,
  type PutItemInput,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, expect, test } from '@jest/globals';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { namesOf } from '../../action/src/render/names.ts';
import { stateMachines } from '../../action/src/render/states/machine.ts';
import { systemClock } from '../../simulators/cloud/clock.ts';
import { execute } from '../../simulators/cloud/states/interpreter.ts';
import { TaskFailure, type ExecutionResult, type TaskRequest } from '../../simulators/cloud/states/machine.ts';
import { testCloud } from '../services/cloud.ts';
import { job, pipeline } from './pipelines.ts';

const p = pipeline([job('a')]);
const TableName = namesOf(p).lockTable;
const here = await testCloud();
const clouds = [here.cloud, await here.reopen(), await here.reopen()];
const window_id = { S: '2026-11-23' };
await here.cloud.dynamoDB.send(
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'window_id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'window_id', KeyType: 'HASH' }],
  }),
);
beforeEach(async () => {
  await here.cloud.dynamoDB.send(new DeleteItemCommand({ TableName, Key: { window_id } }));
});

/** Executions that are at work, and how the others ended. */
const atWork = new Set<string>();
const ended = new Map<string, string>();
let most = 0;

/** Somebody left the lock, as his state machine wrote it. */
const leave = (holder: string, since = '2026-11-23T00:00:00.000Z') =>
  here.cloud.dynamoDB.send(
    new PutItemCommand({ TableName, Item: { window_id, holder: { S: holder }, since: { S: since } } }),
  );
const holder = async () =>
  (await here.cloud.dynamoDB.send(new GetItemCommand({ TableName, Key: { window_id } }))).Item?.['holder']?.S;

async function answer({ dynamoDB }: Cloud, me: string, { resource, arguments: input }: TaskRequest): Promise<unknown> {
  try {
    switch (resource.replace('arn:aws:states:::', '')) {
      case 'dynamodb:putItem':
        return await dynamoDB.send(new PutItemCommand(input as PutItemInput));
      case 'dynamodb:getItem':
        return await dynamoDB.send(new GetItemCommand(input as GetItemInput));
      case 'dynamodb:deleteItem':
        return await dynamoDB.send(new DeleteItemCommand(input as DeleteItemInput));
      case 'aws-sdk:sfn:describeExecution': {
        const { ExecutionArn } = input as { readonly ExecutionArn: string };
        const status = ended.get(ExecutionArn) ?? (ExecutionArn.startsWith('run-') ? 'RUNNING' : undefined);
        if (status === undefined) throw new TaskFailure('Sfn.ExecutionDoesNotExistException', 'gone');
        return { Status: status };
      }
      case 'glue:startJobRun.sync':
        atWork.add(me);
        most = Math.max(most, atWork.size);
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
        atWork.delete(me);
        return { Id: 'jr_1', ExecutionTime: 10, MaxCapacity: 2 };
      case 'aws-sdk:s3:getObject':
        return { Body: '{"rows": 1}' };
      default:
        return {};
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException')
      throw new TaskFailure(`DynamoDB.${error.name}`, error.message);
    throw error;
  }
}

async function run(id: string, cloud: Cloud = here.cloud): Promise<ExecutionResult> {
  const result = await execute({
    definition: JSON.parse(JSON.stringify(stateMachines(p, namesOf(p)).root)),
    input: {
      window: { id: window_id.S, start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' },
      inputs: {},
    },
    type: 'STANDARD',
    stateMachine: { id: 'arn:machine', name: 'p-dev' },
    execution: { id, name: id, roleArn: 'arn:role', startTime: '2026-11-24T00:00:00.000Z' },
    clock: systemClock,
    tasks: { run: (task) => answer(cloud, id, task) },
    journal: () => undefined,
    signal: new AbortController().signal,
  });
  if (result.status === 'FAILED' && result.error !== 'Locked') throw new Error(JSON.stringify(result));
  ended.set(id, result.status);
  return result;
}

const race = (round: string) => Promise.all(clouds.map((cloud, index) => run(`run-${round}-${index}`, cloud)));

test('of executions that start at once never two are at work, and who is refused says who is', async () => {
  most = 0;
  for (let round = 0; round < 10; round++) {
    const results = await race(String(round));
    expect(results.some(({ status }) => status === 'SUCCEEDED')).toBe(true);
    for (const result of results) {
      if (result.status === 'FAILED')
        expect(result).toMatchObject({
          error: 'Locked',
          cause: expect.stringMatching(/^Window 2026-11-23 is being run by run-\d-\d$/),
        });
    }
    expect(await holder()).toBeUndefined();
  }
  expect(most).toBe(1);
});

test.each([
  ['was aborted', 'run-dead', 'ABORTED', undefined],
  ['is known to nobody any more', 'arn:gone', undefined, undefined],
  ['had a clock that was a year ahead', 'run-ahead', 'TIMED_OUT', '2027-11-23T00:00:00.000Z'],
])('a lock whose holder %s is taken over by one of those who come', async (_, dead, status, since) => {
  if (status !== undefined) ended.set(dead, status);
  most = 0;
  await leave(dead, since);
  const results = await race(`over-${dead}`);
  expect(results.some(({ status }) => status === 'SUCCEEDED')).toBe(true);
  expect(most).toBe(1);
  expect(await holder()).toBeUndefined();
});

test.each(['2020-01-01T00:00:00.000Z', '2027-11-23T00:00:00.000Z'])(
  'a lock is held as long as its holder runs, whatever his clock said (%s)',
  async (since) => {
    await leave('run-alive', since);
    expect(await run('run-late')).toEqual({
      status: 'FAILED',
      error: 'Locked',
      cause: 'Window 2026-11-23 is being run by run-alive',
    });
    expect(await holder()).toBe('run-alive');
  },
);
