import { expect, test } from '@jest/globals';
import { TaskFailure } from '../../simulators/cloud/states/machine.ts';
import { chain, glueTask, run, story } from './run.ts';

test('a Glue job that succeeds leaves the history that AWS would', async () => {
  const { events, result } = await run(
    chain({
      clean: { ...glueTask, TimeoutSeconds: 60, Assign: { state: '{% $states.result.JobRunState %}' }, Output: 1 },
    }),
    {
      input: { day: 1 },
      async task({ submitted }) {
        submitted({ JobRunId: 'jr_1' });
        return { JobRunState: 'SUCCEEDED' };
      },
    },
  );
  const timestamp = new Date('2026-11-24T06:00:00.000Z');
  const of = { resource: 'startJobRun.sync', resourceType: 'glue' };
  const whole = { truncated: false };
  expect(result).toEqual({ status: 'SUCCEEDED', output: 1 });
  expect(events).toEqual([
    {
      id: 1,
      previousEventId: 0,
      timestamp,
      type: 'ExecutionStarted',
      executionStartedEventDetails: {
        input: '{"day":1}',
        inputDetails: whole,
        roleArn: 'arn:aws:iam::111111111111:role/plant',
      },
    },
    {
      id: 2,
      previousEventId: 0,
      timestamp,
      type: 'TaskStateEntered',
      stateEnteredEventDetails: { input: '{"day":1}', inputDetails: whole, name: 'clean' },
    },
    {
      id: 3,
      previousEventId: 2,
      timestamp,
      type: 'TaskScheduled',
      taskScheduledEventDetails: {
        parameters: '{"JobName":"clean"}',
        region: 'eu-west-1',
        timeoutInSeconds: 60,
        ...of,
      },
    },
    { id: 4, previousEventId: 3, timestamp, type: 'TaskStarted', taskStartedEventDetails: of },
    {
      id: 5,
      previousEventId: 4,
      timestamp,
      type: 'TaskSubmitted',
      taskSubmittedEventDetails: { output: '{"JobRunId":"jr_1"}', outputDetails: whole, ...of },
    },
    {
      id: 6,
      previousEventId: 5,
      timestamp,
      type: 'TaskSucceeded',
      taskSucceededEventDetails: { output: '{"JobRunState":"SUCCEEDED"}', outputDetails: whole, ...of },
    },
    {
      id: 7,
      previousEventId: 6,
      timestamp,
      type: 'TaskStateExited',
      stateExitedEventDetails: {
        assignedVariables: { state: '"SUCCEEDED"' },
        assignedVariablesDetails: whole,
        name: 'clean',
        output: '1',
        outputDetails: whole,
      },
    },
    {
      id: 8,
      previousEventId: 7,
      timestamp,
      type: 'ExecutionSucceeded',
      executionSucceededEventDetails: { output: '1', outputDetails: whole },
    },
  ]);
});

test('a Glue job that fails gives the execution its error and the text of the job run', async () => {
  const { events, result } = await run(chain({ clean: glueTask }), {
    async task({ submitted }) {
      submitted({ JobRunId: 'jr_1' });
      throw new TaskFailure('States.TaskFailed', '{"JobRunState":"FAILED"}');
    },
  });
  expect(result).toEqual({ status: 'FAILED', error: 'States.TaskFailed', cause: '{"JobRunState":"FAILED"}' });
  expect(events.slice(5)).toMatchObject([
    {
      id: 6,
      previousEventId: 5,
      type: 'TaskFailed',
      taskFailedEventDetails: {
        cause: '{"JobRunState":"FAILED"}',
        error: 'States.TaskFailed',
        resource: 'startJobRun.sync',
        resourceType: 'glue',
      },
    },
    {
      id: 7,
      previousEventId: 6,
      type: 'ExecutionFailed',
      executionFailedEventDetails: { cause: '{"JobRunState":"FAILED"}', error: 'States.TaskFailed' },
    },
  ]);
});

test('a request that the service refuses fails at its submission', async () => {
  const ran = await run(chain({ clean: glueTask }), {
    task: () => Promise.reject(new TaskFailure('Glue.EntityNotFoundException', 'No such job.')),
  });
  expect(story(ran).slice(3)).toEqual([
    '4 < 3 TaskStarted',
    '5 < 4 TaskSubmitFailed Glue.EntityNotFoundException',
    '6 < 5 ExecutionFailed Glue.EntityNotFoundException',
  ]);
});

test('a branch that fails aborts the others, and the Catch of the Parallel goes on', async () => {
  const branch = (name: string, state: object) => ({ StartAt: name, States: { [name]: { ...state, End: true } } });
  const parallel = {
    Type: 'Parallel',
    Branches: [branch('rest', { Type: 'Wait', Seconds: 900 }), branch('load', glueTask), branch('look', glueTask)],
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'record', Output: '{% $states.errorOutput %}' }],
  };
  const stopped: string[] = [];
  const ran = await run(chain({ both: parallel, record: { Type: 'Pass' } }), {
    async task({ state, submitted, signal }, sleep) {
      submitted({});
      signal.addEventListener('abort', () => stopped.push(state));
      await sleep(state === 'load' ? 5 : 500);
      throw new TaskFailure('ValueError', 'bad row');
    },
  });
  expect(story(ran)).toEqual([
    '1 < 0 ExecutionStarted',
    '2 < 0 ParallelStateEntered both',
    '3 < 2 ParallelStateStarted',
    '4 < 3 WaitStateEntered rest',
    '5 < 3 TaskStateEntered load',
    '6 < 5 TaskScheduled',
    '7 < 3 TaskStateEntered look',
    '8 < 7 TaskScheduled',
    '9 < 6 TaskStarted',
    '10 < 9 TaskSubmitted',
    '11 < 8 TaskStarted',
    '12 < 11 TaskSubmitted',
    '13 < 10 TaskFailed ValueError',
    '14 < 13 WaitStateAborted',
    '15 < 13 TaskStateAborted',
    '16 < 13 TaskStateAborted',
    '17 < 13 ParallelStateFailed',
    '18 < 17 ParallelStateExited both',
    '19 < 18 PassStateEntered record',
    '20 < 19 PassStateExited record',
    '21 < 20 ExecutionSucceeded',
  ]);
  expect(ran.result).toEqual({ status: 'SUCCEEDED', output: { Error: 'ValueError', Cause: 'bad row' } });
  expect(ran.seconds).toBe(5);
  expect(stopped).toContain('look');
});

test('a Map keeps its concurrency, and an iteration starts when another has made room', async () => {
  const map = {
    Type: 'Map',
    Items: '{% [10, 20, 30] %}',
    ItemSelector: { at: '{% $states.context.Map.Item.Index %}', of: '{% $states.context.Map.Item.Value %}' },
    MaxConcurrency: 2,
    ItemProcessor: {
      StartAt: 'rest',
      States: {
        rest: { Type: 'Wait', Seconds: '{% $states.input.of %}', Output: '{% $states.input.at %}', End: true },
      },
    },
  };
  const ran = await run(chain({ all: map }));
  expect(ran.result).toEqual({ status: 'SUCCEEDED', output: [0, 1, 2] });
  expect(ran.seconds).toBe(40);
  expect(story(ran)).toEqual([
    '1 < 0 ExecutionStarted',
    '2 < 0 MapStateEntered all',
    '3 < 2 MapStateStarted 3',
    '4 < 3 MapIterationStarted all 0',
    '5 < 3 MapIterationStarted all 1',
    '6 < 4 WaitStateEntered rest',
    '7 < 5 WaitStateEntered rest',
    '8 < 6 WaitStateExited rest',
    '9 < 8 MapIterationSucceeded all 0',
    '10 < 8 MapIterationStarted all 2',
    '11 < 10 WaitStateEntered rest',
    '12 < 7 WaitStateExited rest',
    '13 < 12 MapIterationSucceeded all 1',
    '14 < 11 WaitStateExited rest',
    '15 < 14 MapIterationSucceeded all 2',
    '16 < 15 MapStateSucceeded',
    '17 < 15 MapStateExited all',
    '18 < 17 ExecutionSucceeded',
  ]);
});

test('tasks that time out together are all in the history before the Map fails', async () => {
  const map = {
    Type: 'Map',
    Items: '{% [1, 2] %}',
    ItemProcessor: { StartAt: 'load', States: { load: { ...glueTask, TimeoutSeconds: 5, End: true } } },
  };
  const ran = await run(chain({ all: map }), { task: (_, sleep) => sleep(60) });
  expect(ran.result).toEqual({ status: 'FAILED', error: 'States.Timeout', cause: undefined });
  expect(story(ran).slice(11)).toEqual([
    '12 < 10 TaskTimedOut States.Timeout',
    '13 < 11 TaskTimedOut States.Timeout',
    '14 < 12 MapIterationFailed all 0',
    '15 < 12 TaskStateAborted',
    '16 < 12 MapIterationAborted all 1',
    '17 < 12 TaskStateAborted',
    '18 < 12 MapStateFailed',
    '19 < 18 ExecutionFailed States.Timeout',
  ]);
});

test('a history of 25,000 events ends the execution', async () => {
  const ran = await run({
    QueryLanguage: 'JSONata',
    StartAt: 'again',
    States: {
      again: { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'never' }], Default: 'again' },
      never: { Type: 'Succeed' },
    },
  });
  expect(ran.result).toEqual({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: 'The execution reached the maximum number of history events (25000).',
  });
  expect(story(ran).at(-1)).toBe('25000 < 24999 ExecutionFailed States.Runtime');
});
