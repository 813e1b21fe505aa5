import type { Visit } from './execution.ts';
import { EvaluationFault, StateFailure } from './errors.ts';

/**
 * What was thrown inside a state, as the failure of that state: an expression that cannot be evaluated gets its
 * place in the cause, and in JSONata an event of its own. Anything else is passed on as it is.
 */
export function asFailure(visit: Visit, thrown: unknown): unknown {
  if (!(thrown instanceof EvaluationFault)) return thrown;
  const { execution, branch, name, entered } = visit;
  const cause = `An error occurred while executing the state '${name}' (entered at the event id #${entered}). ${thrown.message}`;
  if (thrown.error === 'States.QueryEvaluationError') {
    branch.last = execution.history.record('EvaluationFailed', previousOf(visit), {
      evaluationFailedEventDetails: {
        cause,
        error: thrown.error,
        ...(thrown.location !== undefined && { location: thrown.location }),
        state: name,
      },
    });
  }
  return new StateFailure(thrown.error, cause, thrown.error === 'States.Runtime' ? 'none' : 'any');
}

/** AWS links the event to the one before the state was entered, unless more has happened in it since; a Wait links to its own. */
function previousOf({ branch, entered, before, state }: Visit): number {
  return branch.last === entered && state.Type !== 'Wait' ? before : branch.last;
}
