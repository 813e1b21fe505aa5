/** Executes the state machine of some steps on a clock that costs nothing: tasks by a script, the lock and the gates for real. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from '../../action/src/graph/model.ts';
import { namesOf } from '../../action/src/render/names.ts';
import { stateMachines } from '../../action/src/render/states/machine.ts';
import { virtualClock, type Clock } from '../../simulators/cloud/clock.ts';
import { makeDynamoDB } from '../../simulators/cloud/dynamodb/service.ts';
import { AwsError, type Service, type World } from '../../simulators/cloud/service.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import { execute } from '../../simulators/cloud/states/interpreter.ts';
import {
  TaskFailure,
  type ExecutionResult,
  type HistoryEvent,
  type TaskRequest,
} from '../../simulators/cloud/states/machine.ts';
import type { Store } from '../../simulators/cloud/store.ts';
import { pipeline } from './pipelines.ts';

export type Outcome = 'succeeds' | 'fails' | 'has nothing to do';

export interface Script {
  /** By the name of the step; others succeed. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** What a step that fails says. */
  readonly message?: string | undefined;
  readonly input?: unknown;
  /** Status of the execution that holds the lock already. */
  readonly heldBy?: string | undefined;
  /** Of gates: the tokens that are sent to them get lost. */
  readonly deaf?: readonly string[];
  /** Whether the board can be reached. */
  readonly board?: (task: TaskRequest) => boolean;
}

export interface Replay {
  readonly result: ExecutionResult;
  readonly statuses: Readonly<Record<string, string>>;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Names of the jobs whose work began, once an attempt. */
  readonly started: readonly string[];
  /** Seconds after the start of the run. */
  readonly begins: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
  readonly events: readonly HistoryEvent[];
}

export const window = { id: '2026-11-23', start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' };
const start = new Date('2026-11-24T00:00:00Z');

export async function replay(steps: readonly Step[], script: Script = {}): Promise<Replay> {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-replay-'));
  const store = openStore(folder);
  try {
    return await replayIn(store, steps, script);
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}

async function replayIn(store: Store, steps: readonly Step[], script: Script): Promise<Replay> {
  const { outcomes = {}, message, heldBy, input = { window, inputs: {} }, deaf = [], board = () => true } = script;
  const p = pipeline(steps);
  const names = namesOf(p);
  const { root, parts } = stateMachines(p, names);
  const clock = virtualClock(start);
  const table = await lockTable(store, clock, names.lockTable);
  if (heldBy !== undefined) {
    await table('PutItem', {
      TableName: names.lockTable,
      Item: { window_id: { S: window.id }, holder: { S: 'arn:other' } },
    });
  }
  const secondsOf = new Map(steps.map(({ name, expectedSeconds }) => [name, expectedSeconds]));
  const records: Record<string, unknown>[] = [];
  const started: string[] = [];
  const begins = new Map<string, number>();
  const ends = new Map<string, number>();
  const events: HistoryEvent[] = [];
  const waiting = new Map<string, { readonly gate: string; readonly resolve: (output: unknown) => void }>();
  const now = () => (clock.now().getTime() - start.getTime()) / 1000;

  async function work({ state, signal }: TaskRequest): Promise<void> {
    begins.set(state, now());
    await clock.sleep((secondsOf.get(state) ?? 0) * 1000, signal);
    ends.set(state, now());
  }

  async function answer(task: TaskRequest): Promise<unknown> {
    const given = task.arguments as Record<string, Record<string, unknown>>;
    const { resource, state } = task;
    switch (resource.replace('arn:aws:states:::', '')) {
      case 'dynamodb:putItem':
        return table('PutItem', given, 'DynamoDB');
      case 'dynamodb:getItem':
        return table('GetItem', given, 'DynamoDB');
      case 'dynamodb:deleteItem':
        return table('DeleteItem', given, 'DynamoDB');
      case 'dynamodb:updateItem':
        if (!board(task)) throw new TaskFailure('DynamoDB.InternalServerErrorException', 'no');
        return table('UpdateItem', given, 'DynamoDB');
      case 'aws-sdk:dynamodb:updateItem.waitForTaskToken': {
        const { taskToken = '', signal } = task;
        const sent = new Promise((resolve, reject) => {
          waiting.set(JSON.stringify(taskToken), { gate: state, resolve });
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        });
        sent.catch(() => waiting.delete(JSON.stringify(taskToken)));
        await table('UpdateItem', given, 'DynamoDb');
        return sent;
      }
      case 'aws-sdk:sfn:sendTaskSuccess': {
        const gate = waiting.get(JSON.stringify(given['TaskToken']));
        if (gate === undefined || deaf.includes(gate.gate)) throw new TaskFailure('Sfn.TaskTimedOutException', 'late');
        gate.resolve({});
        return {};
      }
      case 'aws-sdk:sfn:describeExecution':
        return { Status: heldBy };
      case 'states:startExecution.sync:2': {
        const part = parts.find(({ number }) =>
          JSON.stringify(given['StateMachineArn']).endsWith(`${names.partMachine(number)}"`),
        );
        if (part === undefined) throw new TaskFailure('States.TaskFailed', message ?? '');
        const result = await run(part.definition, names.partMachine(part.number), given['Input'], () => undefined);
        if (result.status !== 'SUCCEEDED') throw new TaskFailure('States.TaskFailed', JSON.stringify(result));
        return { Output: result.output };
      }
      case 'lambda:invoke':
        if (outcomes[state] === 'fails') throw new TaskFailure('Error', message ?? '');
        return {
          Payload: {
            skip: outcomes[String(given['Payload']?.['step'])] === 'has nothing to do',
            reason: 'no new data',
            source_state: null,
          },
        };
      case 'glue:startJobRun.sync': {
        started.push(state);
        await work(task);
        if (outcomes[state] === 'fails') {
          const ErrorMessage = message ?? `glue/${state}.py:3: ValueError: no`;
          throw new TaskFailure(
            'States.TaskFailed',
            JSON.stringify({ Id: 'jr_1', ErrorMessage, ExecutionTime: 10, MaxCapacity: 2 }),
          );
        }
        return { Id: 'jr_1', ExecutionTime: 10, MaxCapacity: 2 };
      }
      case 'athena:startQueryExecution.sync':
        await work(task);
        return { QueryExecution: { QueryExecutionId: 'q', Statistics: { DataScannedInBytes: 1 } } };
      case 'aws-sdk:s3:getObject':
        return { Body: JSON.stringify({ rows: 7, files: 1, bytes: 10, partitions: 1, watermark: null, quality: [] }) };
      case 'aws-sdk:s3:putObject':
        records.push(given['Body'] ?? {});
        return {};
      default:
        throw new TypeError(`No answer for ${resource}`);
    }
  }

  const run = (definition: object, name: string, input: unknown, journal: (event: HistoryEvent) => void) =>
    execute({
      definition: JSON.parse(JSON.stringify(definition)),
      input,
      type: 'STANDARD',
      stateMachine: { id: `arn:${name}`, name },
      execution: { id: 'arn:me', name: 'run-1', roleArn: 'arn:role', startTime: start.toISOString() },
      clock,
      tasks: { run: answer },
      journal,
      signal: AbortSignal.timeout(60_000),
    });
  const result = await run(root, names.stateMachine, input, (event) => events.push(event));
  const statuses = Object.fromEntries(records.map(({ step, status }) => [String(step), String(status)]));
  return { result, statuses, records, started, begins, ends, events };
}

/** Commands of the local DynamoDB; its errors as the integrations name them. */
async function lockTable(store: Store, clock: Clock, TableName: string) {
  const world = { store, clock, account: '111111111111', region: 'eu-west-1' } as World;
  const { handlers }: Service = makeDynamoDB(world);
  const send = async (command: string, input: object, prefix = 'DynamoDB'): Promise<object> => {
    const handler = handlers[command];
    if (handler === undefined) throw new TypeError(`DynamoDB has no ${command} here.`);
    try {
      return await handler(input as never, {});
    } catch (thrown) {
      if (thrown instanceof AwsError) throw new TaskFailure(`${prefix}.${thrown.name}`, thrown.message);
      throw thrown;
    }
  };
  await send('CreateTable', {
    TableName,
    KeySchema: [{ AttributeName: 'window_id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'window_id', AttributeType: 'S' }],
  });
  return send;
}
