import { expect, test } from '@jest/globals';
import {
  CreateActivityCommand,
  CreateStateMachineCommand,
  DeleteActivityCommand,
  DescribeActivityCommand,
  GetActivityTaskCommand,
  GetExecutionHistoryCommand,
  ListActivitiesCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { refusal, testCloud } from '../services/cloud.ts';
import { ended } from './ended.ts';
import { chain } from './run.ts';

const { cloud } = await testCloud();
const roleArn = 'arn:aws:iam::000000000000:role/plant';
const { activityArn = '' } = await cloud.sfn.send(new CreateActivityCommand({ name: 'inspect' }));
const byHand = { Type: 'Task', Resource: activityArn };

async function start(name: string, state: object): Promise<string> {
  const definition = JSON.stringify(chain({ work: state }));
  const { stateMachineArn } = await cloud.sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
  const { executionArn } = await cloud.sfn.send(
    new StartExecutionCommand({ stateMachineArn, input: '{"room":"hall"}' }),
  );
  return executionArn ?? '';
}

const take = (workerName: string) => cloud.sfn.send(new GetActivityTaskCommand({ activityArn, workerName }));

async function details(executionArn: string): Promise<unknown[]> {
  const { events = [] } = await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn }));
  return events.map(
    ({ type, activityStartedEventDetails, activitySucceededEventDetails, activityFailedEventDetails }) =>
      [
        type,
        activityStartedEventDetails?.workerName,
        activitySucceededEventDetails?.output,
        activityFailedEventDetails?.error,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
  );
}

test('an activity can be described and listed, and made twice', async () => {
  await cloud.sfn.send(new CreateActivityCommand({ name: 'inspect' }));
  const activity = { activityArn, name: 'inspect', creationDate: expect.any(Date) };
  expect(activityArn).toBe('arn:aws:states:eu-west-1:000000000000:activity:inspect');
  expect(await cloud.sfn.send(new DescribeActivityCommand({ activityArn }))).toMatchObject(activity);
  expect(await cloud.sfn.send(new ListActivitiesCommand({}))).toMatchObject({ activities: [activity] });
});

test('a worker takes the task of an activity and answers it', async () => {
  const executionArn = await start('answered', byHand);
  const { taskToken, input } = await take('eve');
  expect(input).toBe('{"room":"hall"}');
  await cloud.sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{"clean":true}' }));
  expect(await ended(cloud, executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '{"clean":true}' });
  expect(await details(executionArn)).toEqual([
    'ExecutionStarted',
    'TaskStateEntered',
    'ActivityScheduled',
    'ActivityStarted eve',
    'ActivitySucceeded {"clean":true}',
    'TaskStateExited',
    'ExecutionSucceeded',
  ]);
  expect(await refusal(cloud.sfn.send(new SendTaskHeartbeatCommand({ taskToken })))).toBe(
    "TaskTimedOut: Task Timed Out: 'Provided task does not exist anymore'",
  );
});

test('a worker may fail the task', async () => {
  const executionArn = await start('failed', byHand);
  const { taskToken } = await take('eve');
  await cloud.sfn.send(new SendTaskFailureCommand({ taskToken, error: 'Dirty', cause: 'dust' }));
  expect(await ended(cloud, executionArn)).toMatchObject({ status: 'FAILED', error: 'Dirty', cause: 'dust' });
});

test('a worker that is silent for too long has lost the task; heartbeats keep it', async () => {
  const lost = await start('lost', { ...byHand, HeartbeatSeconds: 1 });
  await take('eve');
  const kept = await start('kept', { ...byHand, HeartbeatSeconds: 1 });
  const { taskToken } = await take('bob');
  const beat = setInterval(() => void cloud.sfn.send(new SendTaskHeartbeatCommand({ taskToken })), 100);
  expect(await ended(cloud, lost)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  clearInterval(beat);
  await cloud.sfn.send(new SendTaskSuccessCommand({ taskToken, output: '1' }));
  expect(await ended(cloud, kept)).toMatchObject({ status: 'SUCCEEDED', output: '1' });
});

test('a callback waits for an answer by the token that it gave away', async () => {
  // Nobody but the other execution is told of the token, and its output tells us.
  const echo = JSON.stringify(chain({ echo: { Type: 'Pass' } }));
  const made = await cloud.sfn.send(new CreateStateMachineCommand({ name: 'echo', definition: echo, roleArn }));
  const executionArn = await start('callback', {
    Type: 'Task',
    Resource: 'arn:aws:states:::states:startExecution.waitForTaskToken',
    Arguments: {
      StateMachineArn: made.stateMachineArn,
      Name: 'told',
      Input: { token: '{% $states.context.Task.Token %}' },
    },
  });
  const told = (made.stateMachineArn ?? '').replace(':stateMachine:', ':execution:') + ':told';
  const output = await until(async () => (await ended(cloud, told)).output);
  const { token: taskToken } = JSON.parse(output) as { token: string };
  await cloud.sfn.send(new SendTaskSuccessCommand({ taskToken, output: '"thanks"' }));
  expect(await ended(cloud, executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '"thanks"' });
  const { events = [] } = await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn }));
  expect(events.map(({ type }) => type).slice(2, 6)).toEqual([
    'TaskScheduled',
    'TaskStarted',
    'TaskSubmitted',
    'TaskSucceeded',
  ]);
});

/** What `look` gives, once it does not throw; a limit of ten seconds. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It has not come.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('wrong tokens, outputs and activities are refused as AWS does', async () => {
  const output = '1';
  expect(await refusal(cloud.sfn.send(new SendTaskSuccessCommand({ taskToken: 'x', output })))).toBe(
    "InvalidToken: Invalid Token: 'Invalid token'",
  );
  expect(await refusal(cloud.sfn.send(new SendTaskSuccessCommand({ taskToken: 'x', output: '{' })))).toMatch(
    /^InvalidOutput: Invalid Output: '/,
  );
  expect(await refusal(cloud.sfn.send(new GetActivityTaskCommand({ activityArn: 'arn:none' })))).toBe(
    "ActivityDoesNotExist: Activity Does Not Exist: 'arn:none'",
  );
});

test('a task of a deleted activity ends the execution', async () => {
  const gone = await cloud.sfn.send(new CreateActivityCommand({ name: 'gone' }));
  await cloud.sfn.send(new DeleteActivityCommand({ activityArn: gone.activityArn }));
  const executionArn = await start('orphan', { Type: 'Task', Resource: gone.activityArn });
  expect(await ended(cloud, executionArn)).toMatchObject({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: `An error occurred while executing the state 'work' (entered at the event id #2). The activity ${gone.activityArn} does not exist.`,
  });
});
