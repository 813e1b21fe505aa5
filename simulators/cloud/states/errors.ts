/**
 * How states fail.
 *
 * An expression or path that cannot be evaluated is an EvaluationFault. The state it happens in turns it, and the
 * failure of a task or branch, into a StateFailure, which Retry and Catch may take. Stopped unwinds a branch that
 * is no longer wanted.
 */

/** Which names in ErrorEquals reach a failure: any that fit, only its own name, or none at all. */
export type Reach = 'any' | 'named' | 'none';

export class StateFailure extends Error {
  readonly error: string | undefined;
  readonly causeText: string | undefined;
  readonly reach: Reach;
  /** Further names that catch it: a missed heartbeat is a States.Timeout too. */
  readonly alias: string | undefined;

  constructor(error: string | undefined, causeText: string | undefined, reach: Reach = 'any', alias?: string) {
    super(`${error ?? 'no error name'}: ${causeText ?? 'no cause'}`);
    this.name = 'StateFailure';
    this.error = error;
    this.causeText = causeText;
    this.reach = reach;
    this.alias = alias;
  }
}

/** A field whose value cannot be had. `location` is a path such as `Output/result`; JSONPath has none. */
export class EvaluationFault extends Error {
  readonly error: 'States.QueryEvaluationError' | 'States.Runtime' | 'States.IntrinsicFailure';
  readonly location: string | undefined;

  constructor(error: EvaluationFault['error'], reason: string, location?: string) {
    super(reason);
    this.name = 'EvaluationFault';
    this.error = error;
    this.location = location;
  }
}

/** The branch is over: a sibling failed, or the execution ended. */
export class Stopped extends Error {
  constructor() {
    super('The branch was stopped.');
    this.name = 'Stopped';
  }
}

/** The history is full: nothing more can happen in the execution. */
export class HistoryFull extends Error {
  constructor() {
    super('The history of the execution is full.');
    this.name = 'HistoryFull';
  }
}

/** Why an execution was stopped from outside: the reason of ExecutionRequest.signal. */
export class ExecutionStop {
  readonly error: string | undefined;
  readonly cause: string | undefined;

  constructor(error?: string, cause?: string) {
    this.error = error;
    this.cause = cause;
  }
}

export function resultTooLarge(of: string, reach: Reach): StateFailure {
  const cause = `The state/task '${of}' returned a result with a size exceeding the maximum number of bytes service limit.`;
  return new StateFailure('States.DataLimitExceeded', cause, reach);
}

/** Whether the names in a retrier's or catcher's ErrorEquals take this failure. */
export function takes(errorEquals: readonly string[], { error, reach, alias }: StateFailure): boolean {
  if (reach === 'none') return false;
  return errorEquals.some((name) => {
    if (name === error || (alias !== undefined && name === alias)) return true;
    if (reach === 'named') return false;
    return name === 'States.ALL' || (name === 'States.TaskFailed' && error !== 'States.Timeout');
  });
}
