import { innerBranch, recordAborted, recordIteration, together, type Line } from '../branches.ts';
import { isDistributed, processorOf, type MapState } from '../definition.ts';
import { distributedMap } from '../distributed/map-run.ts';
import type { MapItem, Outcome, Transition, Visit } from '../execution.ts';
import { asFailure } from '../failing.ts';
import { concurrency } from '../fields.ts';
import { guarded } from '../guarded.ts';
import type { Json } from '../json.ts';
import { mapItems } from '../map-items.ts';
import { runRegion } from '../region.ts';

/** AWS runs at most so many iterations of an inline Map at once. */
const mostAtOnce = 40;

export function map(visit: Visit<MapState>): Promise<Transition> {
  return isDistributed(visit.state) ? distributedMap(visit) : inlineMap(visit);
}

function inlineMap(visit: Visit<MapState>): Promise<Transition> {
  return guarded(
    visit,
    () => attempt(visit),
    (failure) => {
      // Fields that cannot be read end the execution before the state has begun.
      if (failure.reach === 'none' && visit.branch.last === visit.entered) return;
      visit.branch.last = visit.execution.history.record('MapStateFailed', visit.branch.last);
      visit.closed = true;
    },
  );
}

async function attempt(visit: Visit<MapState>): Promise<Outcome> {
  const { execution, branch: outer, dataflow } = visit;
  const items = mapItems(await dataflow.items(visit));
  const limit = await concurrency(visit, mostAtOnce);
  const started = execution.history.record('MapStateStarted', outer.last, {
    mapStateStartedEventDetails: { length: items.length },
  });
  outer.last = started;

  const result = await together(visit, {
    count: items.length,
    limit,
    start(index, signal, after) {
      const item = items[index];
      if (item === undefined) throw new RangeError(`Item ${index} of ${items.length}.`);
      return iteration(visit, item, signal, after?.last ?? started);
    },
    ended({ branch }) {
      outer.last = recordIteration(visit, branch, 'Succeeded', branch.last);
    },
    failed(failing, running) {
      outer.last = failing.branch.last;
      for (const line of [failing, ...running.filter((line) => line !== failing)]) {
        recordIteration(visit, line.branch, line === failing ? 'Failed' : 'Aborted', outer.last);
        recordAborted(line.branch, outer.last);
      }
    },
  });
  execution.history.record('MapStateSucceeded', outer.last);
  return dataflow.leave(visit, result);
}

function iteration(visit: Visit<MapState>, item: MapItem, signal: AbortSignal, previous: number): Line {
  const branch = innerBranch(visit, signal, previous, item);
  branch.last = recordIteration(visit, branch, 'Started', previous);
  return { branch, index: item.Index, run };

  async function run(): Promise<Json> {
    const input = await visit.dataflow.item(visit, item).catch((thrown: unknown) => {
      throw asFailure({ ...visit, branch }, thrown);
    });
    return runRegion(processorOf(visit.state), input, branch, visit.execution);
  }
}
