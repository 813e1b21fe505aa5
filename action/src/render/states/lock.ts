/**
 * The lock of (pipeline, window): an item that only one execution can put. A holder that no longer runs is taken over,
 * in a state of that name, so that the history shows it.
 */
import { jsonata, type Json, type Retrier, type States } from './asl.ts';
import { notAgain } from './retriers.ts';
import type { Scope } from './step.ts';

export const unlock = 'Unlock';

const conflict = 'DynamoDB.ConditionalCheckFailedException';

/** Everything but the answer that somebody else has it. */
const retriers: readonly Retrier[] = [
  notAgain(conflict),
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 6, JitterStrategy: 'FULL' },
];

const window = jsonata('$run.window.id');
const me = jsonata('$states.context.Execution.Id');

/** With `gates`, the item also keeps what the chains of the run tell each other: see gate.ts. */
export function lockStates({ names, integration }: Scope, next: string, gates: boolean): States {
  const TableName = names.lockTable;
  const board: Record<string, Json> = gates ? { ended: { M: {} }, waiting: { M: {} } } : {};
  const put = (condition: Json) => ({
    Type: 'Task' as const,
    Resource: integration('dynamodb:putItem'),
    Arguments: {
      TableName,
      Item: {
        window_id: { S: window },
        holder: { S: me },
        since: { S: jsonata('$states.context.State.EnteredTime') },
        ...board,
      },
      ...(condition as Record<string, Json>),
    },
    Retry: retriers,
    Catch: [{ ErrorEquals: [conflict], Output: jsonata('$states.input'), Next: 'Lock: holder' }],
    Output: jsonata('{}'),
    Next: next,
  });

  return {
    // A put whose answer was lost is repeated: then the holder is this execution.
    Lock: put({
      ConditionExpression: 'attribute_not_exists(window_id) OR holder = :me',
      ExpressionAttributeValues: { ':me': { S: me } },
    }),
    'Lock: holder': {
      Type: 'Task',
      Resource: integration('dynamodb:getItem'),
      Arguments: { TableName, Key: { window_id: { S: window } }, ConsistentRead: true },
      Output: jsonata(`{'holder': $exists($states.result.Item) ? $states.result.Item.holder.S : ''}`),
      Retry: retriers,
      Next: 'Lock: held?',
    },
    'Lock: held?': {
      Type: 'Choice',
      Choices: [{ Condition: jsonata(`$states.input.holder = ''`), Next: 'Lock' }],
      Default: 'Lock: alive?',
    },
    'Lock: alive?': {
      Type: 'Task',
      Resource: integration('aws-sdk:sfn:describeExecution'),
      Arguments: { ExecutionArn: jsonata('$states.input.holder') },
      Output: jsonata(`{'holder': $states.input.holder, 'status': $states.result.Status}`),
      Retry: [
        notAgain('Sfn.ExecutionDoesNotExistException'),
        { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 6, JitterStrategy: 'FULL' },
      ],
      Catch: [
        {
          ErrorEquals: ['Sfn.ExecutionDoesNotExistException'],
          Output: jsonata(`{'holder': $states.input.holder, 'status': 'GONE'}`),
          Next: 'Lock: dead?',
        },
      ],
      Next: 'Lock: dead?',
    },
    'Lock: dead?': {
      Type: 'Choice',
      Choices: [{ Condition: jsonata(`$states.input.status = 'RUNNING'`), Next: 'Locked' }],
      Default: 'Lock: take over',
    },
    Locked: {
      Type: 'Fail',
      Error: 'Locked',
      Cause: jsonata(`'Window ' & $run.window.id & ' is being run by ' & $states.input.holder`),
    },
    'Lock: take over': put({
      ConditionExpression: 'holder = :dead OR holder = :me',
      ExpressionAttributeValues: { ':dead': { S: jsonata('$states.input.holder') }, ':me': { S: me } },
    }),
    [unlock]: {
      Type: 'Task',
      Resource: integration('dynamodb:deleteItem'),
      Arguments: {
        TableName,
        Key: { window_id: { S: window } },
        ConditionExpression: 'holder = :me',
        ExpressionAttributeValues: { ':me': { S: me } },
      },
      Output: jsonata('$states.input'),
      Retry: retriers,
      Catch: [
        // Somebody took it over, or the table is out of reach: what the steps did stands, and a dead holder is taken over.
        { ErrorEquals: ['States.ALL'], Output: jsonata('$states.input'), Next: 'Outcome' },
      ],
      Next: 'Outcome',
    },
  };
}
