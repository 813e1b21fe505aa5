import type { WaitState } from '../definition.ts';
import { EvaluationFault } from '../errors.ts';
import { onward, sleep, type Transition, type Visit } from '../execution.ts';
import { instant, seconds } from '../fields.ts';

/** The longest delay in seconds that AWS takes: 68 years. */
const longestDelay = 2 ** 31 - 1;

export async function wait(visit: Visit<WaitState>): Promise<Transition> {
  await rest(visit, await delay(visit));
  return onward(visit, await visit.dataflow.leave(visit));
}

/** In milliseconds. */
async function delay(visit: Visit<WaitState>): Promise<number> {
  const until = await instant(visit, 'Timestamp');
  if (until === undefined) return ((await seconds(visit, 'Seconds')) ?? 0) * 1000;
  const left = until.getTime() - visit.execution.clock.now().getTime();
  if (left / 1000 > longestDelay) throw new EvaluationFault('States.Runtime', 'Wait state delay is too long.');
  return left;
}

/** A wait between two looks ends when that which is looked for has happened, or when its time is over. */
async function rest(visit: Visit<WaitState>, milliseconds: number): Promise<void> {
  const { execution, state, region } = visit;
  const following = region.States[state.Next ?? ''];
  const look =
    following?.Type === 'Task' ? execution.request.looks?.(following.Resource, following.Arguments) : undefined;
  if (look === undefined) {
    await sleep(visit, milliseconds);
    return;
  }
  const over = new AbortController();
  const { clock, floor } = execution;
  await floor.outside(async () => {
    const signal = AbortSignal.any([visit.branch.signal, over.signal]);
    const ends = [clock.sleep(milliseconds, signal), look(signal)];
    try {
      await Promise.race(ends);
    } finally {
      over.abort(new Error('The wait is over.'));
      await Promise.allSettled(ends);
    }
  });
}
