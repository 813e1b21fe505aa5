/** Runs the branches of a Parallel or the iterations of a Map: together, and none of them beyond the first failure. */
import { StateFailure, Stopped } from './errors.ts';
import type { Branch, MapItem, Visit } from './execution.ts';
import type { Json } from './json.ts';

export interface Line {
  readonly branch: Branch;
  /** Its place among the lines; a Map's iterations have events with it. */
  readonly index: number;
  readonly run: () => Promise<Json>;
}

export interface Lines {
  readonly count: number;
  /** How many run at once. */
  readonly limit: number;
  /** Makes a line when its turn comes; `after` is the branch that made room for it. Its branch ends with the signal. */
  readonly start: (index: number, signal: AbortSignal, after: Branch | undefined) => Line;
  readonly ended: (line: Line) => void;
  /** Told of the first that fails, once the others are stopped: `running` began and did not end. */
  readonly failed: (line: Line, running: readonly Line[]) => void;
}

/** Resolves to the outputs in the order of the lines; rejects with the first failure, when all have come to rest. */
export async function together(visit: Visit, lines: Lines): Promise<readonly Json[]> {
  const { floor } = visit.execution;
  const controller = new AbortController();
  const signal = AbortSignal.any([visit.branch.signal, controller.signal]);
  const results: Json[] = Array.from({ length: lines.count }, () => null);
  const running = new Set<Line>();
  let failure: { readonly thrown: unknown } | undefined;
  let started = 0;

  function start(after?: Branch): Line | undefined {
    if (started === lines.count) return undefined;
    const line = lines.start(started++, signal, after);
    running.add(line);
    visit.inner = [...running].map(({ branch }) => branch);
    return line;
  }

  function end(line: Line, output: Json): void {
    results[line.index] = output;
    running.delete(line);
    lines.ended(line);
  }

  function fail(line: Line, thrown: unknown): void {
    if (failure !== undefined) return;
    failure = { thrown };
    controller.abort(new Stopped());
    if (!(thrown instanceof StateFailure)) return;
    try {
      lines.failed(line, [...running]);
    } catch (full) {
      failure = { thrown: full };
    }
  }

  async function lane(first: Line): Promise<void> {
    let line: Line | undefined = first;
    await floor.take();
    try {
      while (line !== undefined) {
        if (signal.aborted) throw new Stopped();
        end(line, await line.run());
        line = start(line.branch);
        if (line !== undefined) await floor.outside(() => Promise.resolve());
      }
    } catch (thrown) {
      fail(line ?? first, thrown);
    } finally {
      floor.leave();
    }
  }

  const first: Line[] = [];
  while (first.length < lines.limit) {
    const line = start();
    if (line === undefined) break;
    first.push(line);
  }
  await floor.outside(() => Promise.all(first.map(lane)));
  visit.inner = [];
  if (failure !== undefined) throw failure.thrown;
  return results;
}

/** A branch inside `visit` whose first event follows `last`. */
export function innerBranch(visit: Visit, signal: AbortSignal, last: number, item?: MapItem): Branch {
  const { branch } = visit;
  return {
    last,
    variables: Object.create(branch.variables) as Branch['variables'],
    path: item === undefined ? branch.path : [...branch.path, item.Index],
    item: item ?? branch.item,
    signal,
    visit: undefined,
  };
}

const abortable: ReadonlySet<string> = new Set(['Task', 'Wait', 'Parallel', 'Map']);

/** Says in the history that a stopped branch leaves the states it is in. */
export function recordAborted({ visit }: Branch, previous: number): void {
  if (visit === undefined || visit.closed || !abortable.has(visit.state.Type)) return;
  const { history } = visit.execution;
  history.record(`${visit.state.Type}StateAborted`, previous);
  if (visit.hasMapRun) history.record('MapRunAborted', previous);
  for (const branch of visit.inner) {
    if (visit.state.Type === 'Map' && branch.item !== undefined) recordIteration(visit, branch, 'Aborted', previous);
    recordAborted(branch, previous);
  }
}

/** MapIterationStarted, Succeeded, Failed or Aborted. */
export function recordIteration(
  { execution, name }: Visit,
  { item }: Branch,
  what: 'Started' | 'Succeeded' | 'Failed' | 'Aborted',
  previous: number,
): number {
  return execution.history.record(`MapIteration${what}`, previous, {
    [`mapIteration${what}EventDetails`]: { index: item?.Index, name },
  });
}
