/** A Map of the Mode DISTRIBUTED: a run whose items go to child executions. */
import type { MapState } from '../definition.ts';
import { StateFailure } from '../errors.ts';
import type { MapItem, Outcome, Transition, Visit } from '../execution.ts';
import { asFailure } from '../failing.ts';
import { concurrency } from '../fields.ts';
import { guarded } from '../guarded.ts';
import type { Json } from '../json.ts';
import type { MapRun } from '../machine.ts';
import { mapItems } from '../map-items.ts';
import { batches, batchingOf, type Batch, type Batching } from './batches.ts';
import { childrenOf, runChildren, type Child, type Work } from './children.ts';
import { ItemReaderFault } from './faults.ts';
import { readingOf, readItems, type Reading } from './item-reader.ts';
import { results, write, writingOf, type Writing } from './result-writer.ts';
import { toleranceOf, type Tolerance } from './tolerance.ts';

/** AWS runs at most so many child executions at once. */
const mostAtOnce = 10_000;

export function distributedMap(visit: Visit<MapState>): Promise<Transition> {
  return guarded(
    visit,
    () => attempt(visit),
    (failure) => {
      // Fields that cannot be read end the execution before there is a run.
      if (failure.reach === 'none') return;
      visit.branch.last = visit.execution.history.record('MapStateFailed', visit.branch.last);
      visit.closed = true;
    },
  );
}

/** What the fields of the state say, read before the run starts. */
interface Settings {
  readonly tolerance: Tolerance;
  /** Undefined: the items are the input's. */
  readonly reading: Reading | undefined;
  readonly batching: Batching | undefined;
  readonly writing: Writing;
}

async function attempt(visit: Visit<MapState>): Promise<Outcome> {
  const { execution, branch, state } = visit;
  const given = mapItems(state.ItemReader === undefined ? await visit.dataflow.items(visit) : []);
  const maxConcurrency = await concurrency(visit, mostAtOnce);
  branch.last = execution.history.record('MapStateStarted', branch.last, {
    mapStateStartedEventDetails: { length: given.length },
  });
  const settings = await settingsOf(visit);
  const run = runOf(visit, maxConcurrency, settings.tolerance);
  branch.last = execution.history.record('MapRunStarted', branch.last, {
    mapRunStartedEventDetails: { mapRunArn: run.arn },
  });
  const output = await performed(visit, given, settings, run);
  // The exit of the state follows MapRunStarted in AWS's histories since November 2024; it followed this event before.
  const succeeded = execution.history.record('MapRunSucceeded', branch.last);
  execution.history.record('MapStateSucceeded', succeeded);
  return visit.dataflow.leave(visit, output);
}

async function settingsOf(visit: Visit<MapState>): Promise<Settings> {
  const { ItemReader, ItemBatcher, ResultWriter } = visit.state;
  return {
    tolerance: await toleranceOf(visit),
    reading: ItemReader === undefined ? undefined : await readingOf(visit, ItemReader),
    batching: ItemBatcher === undefined ? undefined : await batchingOf(visit, ItemBatcher),
    writing: await writingOf(visit, ResultWriter),
  };
}

function runOf({ execution, state }: Visit<MapState>, maxConcurrency: number, tolerance: Tolerance): MapRun {
  const { id, name } = execution.request.stateMachine;
  const label = state.Label ?? crypto.randomUUID();
  return {
    arn: `${id.replace(':stateMachine:', ':mapRun:')}/${label}:${crypto.randomUUID()}`,
    stateMachine: { id: `${id}/${label}`, name: `${name}/${label}` },
    maxConcurrency,
    toleratedFailureCount: tolerance.count ?? 0,
    toleratedFailurePercentage: tolerance.percentage ?? 0,
  };
}

/** Does the run; its failure is in the history. */
async function performed(
  visit: Visit<MapState>,
  given: readonly MapItem[],
  settings: Settings,
  run: MapRun,
): Promise<Json> {
  const { execution, branch } = visit;
  const observer = execution.request.mapRuns?.(run);
  visit.hasMapRun = true;
  try {
    const items = await selected(visit, await itemsOf(visit, given, settings.reading));
    const children = childrenOf(batched(items, settings.batching), run);
    observer?.planned(children.map(({ size }) => size));
    const output = await finished(visit, children, settings, { run, observer, tolerance: settings.tolerance });
    observer?.ended('SUCCEEDED');
    return output;
  } catch (thrown) {
    const failure = asFailure(visit, thrown instanceof ItemReaderFault ? unreadable(thrown) : thrown);
    observer?.ended(failure instanceof StateFailure ? 'FAILED' : 'ABORTED');
    if (failure instanceof StateFailure) {
      branch.last = execution.history.record('MapRunFailed', branch.last, {
        mapRunFailedEventDetails: { cause: failure.causeText, error: failure.error },
      });
    }
    throw failure;
  } finally {
    visit.hasMapRun = false;
  }
}

/** Runs the children, and writes what has become of them also when too many have failed. */
async function finished(
  visit: Visit<MapState>,
  children: readonly Child[],
  { writing }: Settings,
  work: Work,
): Promise<Json> {
  const { floor, request } = visit.execution;
  const written = (to: NonNullable<Writing['to']>) =>
    floor.outside(() => write(children, work.run, { ...writing, to }, request.objects));
  try {
    await runChildren(visit, children, work);
  } catch (thrown) {
    if (thrown instanceof StateFailure && writing.to !== undefined) await written(writing.to);
    throw thrown;
  }
  return writing.to === undefined ? results(children, work.run, writing.transformation) : written(writing.to);
}

async function itemsOf(
  { execution }: Visit,
  given: readonly MapItem[],
  reading: Reading | undefined,
): Promise<readonly MapItem[]> {
  if (reading === undefined) return given;
  return execution.floor.outside(() => readItems(reading, execution.request.objects));
}

/** What the ItemSelector makes of the items. */
async function selected(visit: Visit<MapState>, items: readonly MapItem[]): Promise<readonly Json[]> {
  const inputs: Json[] = [];
  for (const item of items) inputs.push(await visit.dataflow.item(visit, item));
  return inputs;
}

function batched(items: readonly Json[], batching: Batching | undefined): readonly Batch[] {
  return batching === undefined ? items.map((input) => ({ input, size: 1 })) : batches(items, batching);
}

function unreadable({ message }: ItemReaderFault): StateFailure {
  return new StateFailure('States.ItemReaderFailed', message);
}
