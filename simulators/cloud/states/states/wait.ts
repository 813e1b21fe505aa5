import type { WaitState } from '../definition.ts';
import { EvaluationFault } from '../errors.ts';
import { onward, sleep, type Transition, type Visit } from '../execution.ts';
import { instant, seconds } from '../fields.ts';

/** The longest delay in seconds that AWS takes: 2^31 milliseconds. */
const longestDelay = 2 ** 31 / 1000;

export async function wait(visit: Visit<WaitState>): Promise<Transition> {
  const until = await instant(visit, 'Timestamp');
  if (until !== undefined) {
    const left = until.getTime() - visit.execution.clock.now().getTime();
    if (left / 1000 > longestDelay) throw new EvaluationFault('States.Runtime', 'Wait state delay is too long.');
    await sleep(visit, left);
  } else {
    await sleep(visit, ((await seconds(visit, 'Seconds')) ?? 0) * 1000);
  }
  return onward(visit, await visit.dataflow.leave(visit));
}
