/**
 * Gates between chains that run side by side: see docs/decisions/gates.md.
 *
 * The lock's item of the run is the board on which the chains meet. A step that has ended writes its outcome there, whatever
 * it is, and sends the tokens of the gates that have now all that they wait for. A gate writes its token there, on the
 * condition that something it waits for is still missing. DynamoDB puts the two in one order, so that either the gate
 * sees the outcome or the step sees the token.
 */
import { jsonata, quoted, type Retrier, type States } from './asl.ts';
import { notAgain, patience } from './retriers.ts';
import type { Announcement, Gate } from './shape.ts';
import type { Scope } from './step.ts';

/** Seconds after which a gate looks again by itself, in case its token was sent and lost. */
const looksAgain = 3600;

const conflict = 'DynamoDb.ConditionalCheckFailedException';

/** A run does without everything else for a while, but not without its board. */
const muchPatience: Retrier = { ...patience, MaxAttempts: 12 };

const board = ({ names }: Scope) => ({
  TableName: names.lockTable,
  Key: { window_id: { S: jsonata('$run.window.id') } },
});

/** A gate that cannot look fails the run: nobody knows then what it would let pass. */
export function gateStates({ name, awaits, outcomes }: Gate, scope: Scope, next: string | undefined): States {
  const opened = `${name} opened`;
  const done = `${name} done`;
  const after = outcomes.length === 0 ? (next ?? done) : opened;
  return {
    [name]: {
      Type: 'Task',
      Comment: `await: ${awaits.join(', ')}`,
      Resource: scope.integration('aws-sdk:dynamodb:updateItem.waitForTaskToken'),
      Arguments: {
        ...board(scope),
        UpdateExpression: 'SET waiting.#gate = :token',
        ConditionExpression: awaits.map((_, index) => `attribute_not_exists(ended.#${index})`).join(' OR '),
        ExpressionAttributeNames: {
          '#gate': name,
          ...Object.fromEntries(awaits.map((step, index) => [`#${index}`, step])),
        },
        ExpressionAttributeValues: { ':token': { S: jsonata('$states.context.Task.Token') } },
      },
      TimeoutSeconds: looksAgain,
      Output: jsonata('$states.input'),
      Retry: [notAgain(conflict, 'States.Timeout'), muchPatience],
      Catch: [
        { ErrorEquals: [conflict], Output: jsonata('$states.input'), Next: after },
        { ErrorEquals: ['States.Timeout'], Output: jsonata('$states.input'), Next: name },
      ],
      Next: after,
    },
    ...(outcomes.length === 0 ? {} : openedStates(opened, outcomes, scope, next ?? done)),
    ...(next === undefined ? { [done]: { Type: 'Succeed' } } : {}),
  };
}

/** Brings the outcomes of other chains into this one. */
function openedStates(opened: string, outcomes: readonly string[], scope: Scope, next: string): States {
  const wanted = `$key in [${outcomes.map(quoted).join(', ')}]`;
  return {
    [opened]: {
      Type: 'Task',
      Resource: scope.integration('dynamodb:getItem'),
      Arguments: { ...board(scope), ConsistentRead: true },
      Output: jsonata(
        `($ended := $sift($states.result.Item.ended.M, function($value, $key) { ${wanted} }); ` +
          `$merge($append([$states.input], $each($ended, function($value, $key) { {$key: $parse($value.S)} }))))`,
      ),
      Retry: [muchPatience],
      Next: next,
    },
  };
}

export const startOfAnnouncement = ({ step }: Announcement): string => `${step}: tell`;

export function announcementStates({ step, opens }: Announcement, scope: Scope, next: string | undefined): States {
  const tell = `${step}: tell`;
  const open = `${step}: open`;
  const follow = next === undefined ? ({ End: true } as const) : { Next: next };
  return {
    [tell]: {
      Type: 'Task',
      Resource: scope.integration('dynamodb:updateItem'),
      Arguments: {
        ...board(scope),
        UpdateExpression: 'SET ended.#step = :outcome',
        ExpressionAttributeNames: { '#step': step },
        ExpressionAttributeValues: { ':outcome': { S: jsonata(`$string($lookup($states.input, ${quoted(step)}))`) } },
        ReturnValues: opens.length === 0 ? 'NONE' : 'ALL_NEW',
      },
      Output: jsonata(opens.length === 0 ? '$states.input' : tokens(opens)),
      Retry: [muchPatience],
      ...(opens.length === 0 ? follow : { Next: open }),
    },
    ...(opens.length === 0 ? {} : openStates(step, opens, scope, follow)),
  };
}

/** Of the gates that wait for the step, the tokens of those for which nothing is missing now. */
function tokens(opens: readonly Gate[]): string {
  const gates = opens.map(
    ({ name, awaits }) => `{'gate': ${quoted(name)}, 'awaits': [${awaits.map(quoted).join(', ')}]}`,
  );
  return (
    `($ended := $states.result.Attributes.ended.M; $waiting := $states.result.Attributes.waiting.M; ` +
    `$gates := [${gates.join(', ')}]; {'steps': $states.input, 'tokens': [$gates[$exists($lookup($waiting, gate)) ` +
    `and $count(awaits[$exists($lookup($ended, $))]) = $count(awaits)].$lookup($waiting, gate).S]})`
  );
}

/** A token that cannot be sent has run out, or was sent before: the gate looks for itself. */
function openStates(
  step: string,
  opens: readonly Gate[],
  scope: Scope,
  follow: { readonly End: true } | { readonly Next: string },
): States {
  const send = `${step}: send`;
  const done = `${step}: sent`;
  return {
    [`${step}: open`]: {
      Type: 'Map',
      Comment: opens.map(({ name }) => name).join(', '),
      Items: jsonata('$states.input.tokens'),
      ItemProcessor: {
        ProcessorConfig: { Mode: 'INLINE' },
        StartAt: send,
        States: {
          [send]: {
            Type: 'Task',
            Resource: scope.integration('aws-sdk:sfn:sendTaskSuccess'),
            Arguments: { TaskToken: jsonata('$states.input'), Output: '{}' },
            Retry: [
              notAgain('Sfn.TaskTimedOutException', 'Sfn.TaskDoesNotExistException', 'Sfn.InvalidTokenException'),
              muchPatience,
            ],
            Catch: [{ ErrorEquals: ['States.ALL'], Next: done }],
            Next: done,
          },
          [done]: { Type: 'Succeed' },
        },
      },
      Output: jsonata('$states.input.steps'),
      ...follow,
    },
  };
}
