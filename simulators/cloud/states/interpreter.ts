/** Executes a state machine of Amazon States Language. */
import type { StateMachine } from './definition.ts';
import type { Branch, Execution } from './execution.ts';
import { ExecutionStop, HistoryFull, StateFailure, Stopped } from './errors.ts';
import { Floor } from './floor.ts';
import { History, maximumOfEvents, whole } from './history.ts';
import type { Json } from './json.ts';
import { jsonataDataflow } from './jsonata/dataflow.ts';
import { jsonpathDataflow } from './jsonpath/dataflow.ts';
import type { ExecutionRequest, ExecutionResult } from './machine.ts';
import { runRegion } from './region.ts';
import { stateMachine } from './validation/index.ts';

/** Express executions end after so many seconds. Standard ones have a year: nothing here lives that long. */
const longestExpress = 300;

/**
 * Resolves when the execution has ended; it rejects with InvalidDefinition before anything has run, and otherwise only
 * when something is wrong with the task runner or the interpreter. The journal has every event by then.
 */
export async function execute(request: ExecutionRequest): Promise<ExecutionResult> {
  return runMachine(stateMachine(request.definition), request);
}

/** Executes a machine that has been checked. `path` has the indices of the Map iterations that it stands in. */
export async function runMachine(
  machine: StateMachine,
  request: Omit<ExecutionRequest, 'definition'>,
  path: readonly number[] = [],
): Promise<ExecutionResult> {
  const { clock, journal, type } = request;
  const execution: Execution = {
    request,
    machine,
    input: request.input as Json,
    history: new History(clock, journal, type),
    floor: new Floor(),
    clock,
    languages: { JSONata: jsonataDataflow(clock), JSONPath: jsonpathDataflow },
    work: new Set(),
  };
  const end = new AbortController();
  const branch: Branch = {
    last: 0,
    variables: Object.create(null) as Branch['variables'],
    path,
    item: undefined,
    signal: end.signal,
    visit: undefined,
  };
  const stop = (): void => end.abort(new Stopped());
  request.signal.addEventListener('abort', stop, { once: true, signal: end.signal });
  if (request.signal.aborted) stop();
  limitTime(execution, end);

  recordStart(execution);
  try {
    await execution.floor.take();
    return succeeded(execution, branch, await runRegion(machine, execution.input, branch, execution));
  } catch (thrown) {
    return ended(execution, branch, thrown);
  } finally {
    stop();
    await Promise.allSettled(execution.work);
  }
}

/** Aborts `end` when the execution has taken too long; `end` itself ends the wait for it. */
function limitTime({ machine, clock, request }: Execution, end: AbortController): void {
  const seconds = Math.min(machine.TimeoutSeconds ?? Infinity, request.type === 'EXPRESS' ? longestExpress : Infinity);
  if (seconds === Infinity) return;
  clock.sleep(seconds * 1000, end.signal).then(
    () => end.abort(new Stopped()),
    () => undefined,
  );
}

function recordStart({ request, input, history }: Execution): void {
  history.record('ExecutionStarted', 0, {
    executionStartedEventDetails: {
      input: JSON.stringify(input),
      inputDetails: whole,
      roleArn: request.execution.roleArn,
    },
  });
}

function succeeded({ history }: Execution, { last }: Branch, output: Json): ExecutionResult {
  history.recordEnd('ExecutionSucceeded', last, {
    executionSucceededEventDetails: { output: JSON.stringify(output), outputDetails: whole },
  });
  return { status: 'SUCCEEDED', output };
}

function ended({ request, history }: Execution, { last }: Branch, thrown: unknown): ExecutionResult {
  if (thrown instanceof StateFailure) {
    const reasons = { cause: thrown.causeText, error: thrown.error };
    history.recordEnd('ExecutionFailed', last, { executionFailedEventDetails: given(reasons) });
    return { status: 'FAILED', ...reasons };
  }
  if (thrown instanceof HistoryFull) {
    const cause = `The execution reached the maximum number of history events (${maximumOfEvents}).`;
    const reasons = { cause, error: 'States.Runtime' };
    history.recordEnd('ExecutionFailed', history.last, { executionFailedEventDetails: reasons });
    return { status: 'FAILED', ...reasons };
  }
  if (!(thrown instanceof Stopped)) throw thrown;
  // What ends an execution from outside follows no event of it.
  if (!request.signal.aborted) {
    history.recordEnd('ExecutionTimedOut', 0, { executionTimedOutEventDetails: { error: 'States.Timeout' } });
    return { status: 'TIMED_OUT' };
  }
  const reason: unknown = request.signal.reason;
  const reasons = reason instanceof ExecutionStop ? { cause: reason.cause, error: reason.error } : {};
  history.recordEnd('ExecutionAborted', 0, { executionAbortedEventDetails: given(reasons) });
  return { status: 'ABORTED', ...reasons };
}

function given(reasons: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== undefined));
}
