/** Waits between looks: in the local cloud they end with what is waited for. */
import { expect, test } from '@jest/globals';
import { virtualClock } from '../../simulators/cloud/clock.ts';
import { execute } from '../../simulators/cloud/states/interpreter.ts';
import type { Looks } from '../../simulators/cloud/states/machine.ts';

const start = new Date('2026-11-24T00:00:00Z');

/** Seconds that a machine takes which waits 15 s and then looks. */
async function secondsOf(
  looks: (sleep: (seconds: number, signal: AbortSignal) => Promise<void>) => Looks,
  stopAfter?: number,
) {
  const clock = virtualClock(start);
  const stop = new AbortController();
  const seconds = () => (clock.now().getTime() - start.getTime()) / 1000;
  if (stopAfter !== undefined) void clock.sleep(stopAfter * 1000).then(() => stop.abort());
  const { status } = await execute({
    definition: {
      QueryLanguage: 'JSONata',
      StartAt: 'wait',
      States: {
        wait: { Type: 'Wait', Seconds: 15, Next: 'look' },
        look: {
          Type: 'Task',
          Resource: 'arn:aws:states:::aws-sdk:glue:getCrawler',
          Arguments: { Name: 'c' },
          End: true,
        },
      },
    },
    input: {},
    type: 'STANDARD',
    stateMachine: { id: 'arn:machine', name: 'm' },
    execution: { id: 'arn:me', name: 'run', roleArn: 'arn:role', startTime: start.toISOString() },
    clock,
    looks: looks((length, signal) => clock.sleep(length * 1000, signal)),
    tasks: { run: async () => ({}) },
    journal: () => undefined,
    signal: stop.signal,
  });
  return `${status} after ${seconds()} s`;
}

test('a wait ends when the next look would see an end', async () => {
  expect(
    await secondsOf((sleep) => (resource, given) => {
      expect([resource, given]).toEqual(['arn:aws:states:::aws-sdk:glue:getCrawler', { Name: 'c' }]);
      return (signal) => sleep(4, signal);
    }),
  ).toBe('SUCCEEDED after 4 s');
});

test('it ends in its own time when there is no end until then, or nobody knows', async () => {
  expect(await secondsOf((sleep) => () => (signal) => sleep(900, signal))).toBe('SUCCEEDED after 15 s');
  expect(await secondsOf(() => () => undefined)).toBe('SUCCEEDED after 15 s');
});

test('it ends when the execution is stopped', async () => {
  expect(await secondsOf((sleep) => () => (signal) => sleep(900, signal), 3)).toBe('ABORTED after 3 s');
});
