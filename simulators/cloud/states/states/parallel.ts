import { innerBranch, recordAborted, together } from '../branches.ts';
import type { ParallelState } from '../definition.ts';
import type { Outcome, Transition, Visit } from '../execution.ts';
import { guarded } from '../guarded.ts';
import { runRegion } from '../region.ts';

export function parallel(visit: Visit<ParallelState>): Promise<Transition> {
  return guarded(
    visit,
    () => attempt(visit),
    (failure) => {
      // Fields that cannot be read end the execution before the state has begun.
      if (failure.reach === 'none' && visit.branch.last === visit.entered) return;
      visit.branch.last = visit.execution.history.record('ParallelStateFailed', visit.branch.last);
      visit.closed = true;
    },
  );
}

async function attempt(visit: Visit<ParallelState>): Promise<Outcome> {
  const { execution, branch: outer, state } = visit;
  const input = await visit.dataflow.arguments(visit);
  const started = execution.history.record('ParallelStateStarted', outer.last);
  outer.last = started;

  const result = await together(visit, {
    count: state.Branches.length,
    limit: state.Branches.length,
    start(index, signal) {
      const branch = innerBranch(visit, signal, started);
      const region = state.Branches[index];
      if (region === undefined) throw new RangeError(`Branch ${index} of ${state.Branches.length}.`);
      return { branch, index, run: () => runRegion(region, input, branch, execution) };
    },
    ended({ branch }) {
      outer.last = branch.last;
    },
    failed({ branch }, running) {
      outer.last = branch.last;
      for (const line of running) recordAborted(line.branch, branch.last);
    },
  });
  execution.history.record('ParallelStateSucceeded', outer.last);
  return visit.dataflow.leave(visit, result);
}
