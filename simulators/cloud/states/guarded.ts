import type { Guarded, State } from './definition.ts';
import { StateFailure, takes } from './errors.ts';
import { onward, sleep, type Outcome, type Transition, type Visit } from './execution.ts';
import { asFailure } from './failing.ts';
import { Retries } from './retry.ts';

/** Attempts the work of a state under its Retry and Catch. `gaveUp` is told when no retry takes a failure. */
export async function guarded(
  visit: Visit<State & Guarded>,
  attempt: () => Promise<Outcome>,
  gaveUp: (failure: StateFailure) => void = () => undefined,
): Promise<Transition> {
  const retries = new Retries(visit.state.Retry ?? []);
  for (;;) {
    try {
      return onward(visit, await attempt());
    } catch (thrown) {
      const failure = asFailure(visit, thrown);
      if (!(failure instanceof StateFailure)) throw failure;

      const seconds = retries.next(failure);
      if (seconds === undefined) {
        gaveUp(failure);
        return await caught(visit, failure);
      }
      await sleep(visit, seconds * 1000);
      visit.retryCount += 1;
    }
  }
}

async function caught(visit: Visit<State & Guarded>, failure: StateFailure): Promise<Transition> {
  const catchers = visit.state.Catch ?? [];
  const index = catchers.findIndex(({ ErrorEquals }) => takes(ErrorEquals, failure));
  const catcher = catchers[index];
  if (catcher === undefined) throw failure;
  const outcome = await visit.dataflow.caught(visit, catcher, index, errorOutput(failure));
  return { output: outcome.output, assigned: outcome.assigned, next: catcher.Next };
}

/** A timeout has no cause in the history, but an empty one here; a callback may fail with neither. */
function errorOutput({ error, causeText }: StateFailure) {
  return { Error: error ?? null, Cause: causeText ?? (error === undefined ? null : '') };
}
