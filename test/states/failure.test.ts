import { expect, test } from '@jest/globals';
import { ExecutionStop } from '../../simulators/cloud/states/errors.ts';
import { TaskFailure } from '../../simulators/cloud/states/machine.ts';
import { delay } from '../../simulators/cloud/states/retry.ts';
import { chain, glueTask, outputOf, run, story } from './run.ts';

const failing = (error: string) => () => Promise.reject(new TaskFailure(error, 'why'));

test('a retry waits longer each time, up to its maximum', async () => {
  const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 4, MaxDelaySeconds: 20 }];
  const attempts: number[] = [];
  const ran = await run(chain({ load: { ...glueTask, Retry } }), {
    task({ attempt }) {
      attempts.push(attempt);
      return failing('Busy')();
    },
  });
  expect(attempts).toEqual([0, 1, 2, 3, 4]);
  expect(ran.seconds).toBe(2 + 6 + 18 + 20);
  expect(ran.result).toEqual({ status: 'FAILED', error: 'Busy', cause: 'why' });
  expect(story(ran).slice(4, 7)).toEqual(['5 < 4 TaskSubmitFailed Busy', '6 < 5 TaskScheduled', '7 < 6 TaskStarted']);
});

test('a retrier without numbers waits 1, 2 and 4 seconds', async () => {
  const ran = await run(chain({ load: { ...glueTask, Retry: [{ ErrorEquals: ['States.ALL'] }] } }), {
    task: failing('Busy'),
  });
  expect(ran.seconds).toBe(7);
});

test('each retrier counts for itself', async () => {
  const Retry = [
    { ErrorEquals: ['A'], MaxAttempts: 1, IntervalSeconds: 1 },
    { ErrorEquals: ['B'], MaxAttempts: 1, IntervalSeconds: 10 },
  ];
  const errors = ['A', 'B', 'A'];
  const ran = await run(chain({ load: { ...glueTask, Retry } }), {
    task: ({ attempt }) => failing(errors[attempt] ?? '')(),
  });
  expect(ran.seconds).toBe(11);
  expect(ran.result).toMatchObject({ status: 'FAILED', error: 'A' });
});

test('a jitter of FULL draws from the whole delay', () => {
  const retrier = { ErrorEquals: ['A'], IntervalSeconds: 4, BackoffRate: 2, JitterStrategy: 'FULL' } as const;
  expect(delay(retrier, 2, () => 0.25)).toBe(4);
});

test('MaxAttempts 0 never retries', async () => {
  const Retry = [{ ErrorEquals: ['A'], MaxAttempts: 0 }, { ErrorEquals: ['States.ALL'] }];
  const ran = await run(chain({ load: { ...glueTask, Retry } }), { task: failing('A') });
  expect(ran.seconds).toBe(0);
});

test('$states.context.State.RetryCount counts the retries', async () => {
  const state = {
    ...glueTask,
    Arguments: { JobName: 'clean', n: '{% $states.context.State.RetryCount %}' },
    Retry: [{ ErrorEquals: ['A'] }],
  };
  const given: unknown[] = [];
  await run(chain({ load: state }), {
    task(task) {
      given.push(task.arguments);
      return task.attempt < 2 ? failing('A')() : Promise.resolve({});
    },
  });
  expect(given).toEqual([0, 1, 2].map((n) => ({ JobName: 'clean', n })));
});

test('the first catcher that fits takes a failure, with its own Output and Assign', async () => {
  const Catch = [
    { ErrorEquals: ['Other'], Next: 'end' },
    {
      ErrorEquals: ['States.TaskFailed'],
      Next: 'end',
      Assign: { failed: '{% $states.errorOutput.Error %}' },
      Output: { day: '{% $states.input.day %}', why: '{% $states.errorOutput.Cause %}' },
    },
  ];
  const end = { Type: 'Pass', Output: ['{% $failed %}', '{% $states.input %}'] };
  const ran = await run(chain({ load: { ...glueTask, Catch }, end }), { input: { day: 3 }, task: failing('A') });
  expect(outputOf(ran)).toEqual(['A', { day: 3, why: 'why' }]);
});

test('a catcher without Output gives the error output', async () => {
  const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'end' }];
  const ran = await run(chain({ load: { ...glueTask, Catch }, end: { Type: 'Succeed' } }), { task: failing('A') });
  expect(outputOf(ran)).toEqual({ Error: 'A', Cause: 'why' });
});

test('States.TaskFailed does not take a timeout; its error output has an empty cause', async () => {
  const Catch = [
    { ErrorEquals: ['States.TaskFailed'], Next: 'wrong' },
    { ErrorEquals: ['States.Timeout'], Next: 'right' },
  ];
  const states = {
    load: { ...glueTask, TimeoutSeconds: 9, Catch, Next: 'wrong' },
    wrong: { Type: 'Fail' },
    right: { Type: 'Succeed' },
  };
  const ran = await run(chain(states), { task: (_, sleep) => sleep(100) });
  expect(outputOf(ran)).toEqual({ Error: 'States.Timeout', Cause: '' });
  expect(ran.seconds).toBe(9);
});

test('a missed heartbeat is a timeout, and has a name of its own to be caught by', async () => {
  const Catch = [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'end' }];
  const state = { ...glueTask, TimeoutSeconds: 600, HeartbeatSeconds: '{% 5 + 5 %}', Catch };
  const ran = await run(chain({ load: state, end: { Type: 'Succeed' } }), {
    async task({ submitted, heartbeat }, sleep) {
      submitted({});
      await sleep(8);
      heartbeat();
      await sleep(300);
    },
  });
  expect(ran.seconds).toBe(18);
  expect(outputOf(ran)).toEqual({ Error: 'States.Timeout', Cause: '' });
});

test('States.Runtime is neither retried nor caught', async () => {
  const state = {
    ...glueTask,
    Retry: [{ ErrorEquals: ['States.ALL'] }],
    Catch: [
      { ErrorEquals: ['States.Runtime', 'x'], Next: 'end' },
      { ErrorEquals: ['States.ALL'], Next: 'end' },
    ],
  };
  const ran = await run(chain({ load: state, end: { Type: 'Succeed' } }), { task: failing('States.Runtime') });
  expect(ran.result).toEqual({ status: 'FAILED', error: 'States.Runtime', cause: 'why' });
  expect(ran.seconds).toBe(0);
});

test('a result of more than 256 KiB fails its task', async () => {
  const Catch = [{ ErrorEquals: ['States.DataLimitExceeded'], Next: 'end' }];
  const ran = await run(chain({ load: { ...glueTask, Catch }, end: { Type: 'Succeed' } }), {
    task: async ({ submitted }) => {
      submitted({});
      return 'ä'.repeat(128 * 1024);
    },
  });
  expect(story(ran)[5]).toBe('6 < 5 TaskFailed States.DataLimitExceeded');
  expect(outputOf(ran)).toEqual({
    Error: 'States.DataLimitExceeded',
    Cause: "The state/task 'glue' returned a result with a size exceeding the maximum number of bytes service limit.",
  });
});

test('an output of more than 256 KiB fails the execution', async () => {
  const ran = await run(chain({ blow: { Type: 'Pass', Output: `{% $pad('', ${256 * 1024}) %}` } }));
  expect(ran.result).toEqual({
    status: 'FAILED',
    error: 'States.DataLimitExceeded',
    cause: "The state/task 'blow' returned a result with a size exceeding the maximum number of bytes service limit.",
  });
  expect(story(ran).at(-1)).toBe('3 < 2 ExecutionFailed States.DataLimitExceeded');
});

test('a Fail state may have an error, a cause, both or neither', async () => {
  async function failed(fields: object) {
    const { events } = await run(chain({ end: { Type: 'Fail', ...fields } }), { input: { day: 3 } });
    return events[2]?.['executionFailedEventDetails'];
  }
  expect(await failed({ Error: 'Bad', Cause: "{% 'day ' & $states.input.day %}" })).toEqual({
    error: 'Bad',
    cause: 'day 3',
  });
  expect(await failed({ Cause: 'c' })).toEqual({ cause: 'c' });
  expect(await failed({})).toEqual({});
});

test('a stopped execution is ABORTED by an event that follows none', async () => {
  const stop = new AbortController();
  const aborted: unknown[] = [];
  const ran = await run(chain({ load: glueTask }), {
    signal: stop.signal,
    async task({ submitted, signal }, sleep) {
      submitted({});
      signal.addEventListener('abort', () => aborted.push('load'));
      queueMicrotask(() => stop.abort(new ExecutionStop('Enough', 'said the user')));
      await sleep(1000);
    },
  });
  expect(ran.result).toEqual({ status: 'ABORTED', error: 'Enough', cause: 'said the user' });
  expect(aborted).toEqual(['load']);
  expect(ran.events.at(-1)).toMatchObject({
    id: 6,
    previousEventId: 0,
    type: 'ExecutionAborted',
    executionAbortedEventDetails: { cause: 'said the user', error: 'Enough' },
  });
});

test("a machine's own TimeoutSeconds ends the execution as TIMED_OUT", async () => {
  const machine = { ...chain({ rest: { Type: 'Wait', Seconds: 100 } }), TimeoutSeconds: 30 };
  const ran = await run(machine);
  expect(ran.result).toEqual({ status: 'TIMED_OUT' });
  expect(ran.seconds).toBe(30);
  expect(story(ran).at(-1)).toBe('3 < 0 ExecutionTimedOut States.Timeout');
});

test('a bug of the task runner is not taken for a failure of the task', async () => {
  const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'end' }];
  const machine = chain({ load: { ...glueTask, Catch }, end: { Type: 'Succeed' } });
  await expect(run(machine, { task: () => Promise.reject(new RangeError('bug')) })).rejects.toThrow('bug');
});
