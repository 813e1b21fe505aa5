/** The child executions of a distributed Map: each has a history, a context and variables of its own. */
import { processorOf, type MapState, type StateMachine } from '../definition.ts';
import { Stopped } from '../errors.ts';
import type { Visit } from '../execution.ts';
import { runMachine } from '../interpreter.ts';
import type { ChildExecution, ExecutionResult, MapRun, MapRunObserver } from '../machine.ts';
import type { Batch } from './batches.ts';
import { isExceeded, tooManyFailed, type Tolerance } from './tolerance.ts';

export interface Child extends ChildExecution {
  /** How many items it was given. */
  readonly size: number;
  /** Undefined: it has not begun, or it has not ended. */
  started?: Date;
  ended?: { readonly at: Date; readonly result: ExecutionResult };
}

export interface Work {
  readonly run: MapRun;
  readonly observer: MapRunObserver | undefined;
  readonly tolerance: Tolerance;
}

export function childrenOf(batches: readonly Batch[], { stateMachine }: MapRun): readonly Child[] {
  return batches.map(({ input, size }, index) => {
    const name = crypto.randomUUID();
    return { index, name, arn: `${stateMachine.id.replace(':stateMachine:', ':execution:')}:${name}`, input, size };
  });
}

/** Resolves when all have ended; rejects when more items have failed than may, and when the state is stopped. */
export async function runChildren(visit: Visit<MapState>, children: readonly Child[], work: Work): Promise<void> {
  const { branch, execution } = visit;
  const { tolerance, run } = work;
  const enough = new AbortController();
  const signal = AbortSignal.any([branch.signal, enough.signal]);
  const machine = machineOf(visit);
  const total = children.reduce((sum, { size }) => sum + size, 0);
  const waiting = children[Symbol.iterator]();
  let failed = 0;

  async function lane(): Promise<void> {
    for (const child of waiting) {
      if (signal.aborted) return;
      const result = await runChild(visit, machine, child, work, signal);
      if (result.status !== 'SUCCEEDED') failed += child.size;
      if (isExceeded(tolerance, failed, total)) enough.abort(new Stopped());
    }
  }

  await execution.floor.outside(() =>
    Promise.all(Array.from({ length: Math.min(run.maxConcurrency, children.length) }, lane)),
  );
  if (branch.signal.aborted) throw new Stopped();
  if (enough.signal.aborted) throw tooManyFailed();
}

/** What the children execute: the processor, in the language of the whole. */
function machineOf({ state, execution }: Visit<MapState>): StateMachine {
  const { QueryLanguage } = execution.machine;
  return { ...processorOf(state), ...(QueryLanguage !== undefined && { QueryLanguage }) };
}

async function runChild(
  { state, branch, execution }: Visit<MapState>,
  machine: StateMachine,
  child: Child,
  { run, observer }: Work,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const { request, clock } = execution;
  const { arn: id, name, input } = child;
  child.started = clock.now();
  const heard = observer?.started(child);
  const startTime = child.started.toISOString();
  const result = await runMachine(
    machine,
    {
      ...request,
      input,
      type: processorOf(state).ProcessorConfig?.ExecutionType ?? 'STANDARD',
      stateMachine: run.stateMachine,
      execution: { id, name, roleArn: request.execution.roleArn, startTime },
      journal: heard?.journal ?? (() => undefined),
      signal,
    },
    [...branch.path, child.index],
  );
  child.ended = { at: clock.now(), result };
  heard?.ended(result);
  return result;
}
