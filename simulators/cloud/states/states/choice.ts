import type { ChoiceState } from '../definition.ts';
import { EvaluationFault } from '../errors.ts';
import type { Transition, Visit } from '../execution.ts';

/** The first rule whose condition holds; else Default, with the state's own Assign and Output. */
export async function choice(visit: Visit<ChoiceState>): Promise<Transition> {
  const { dataflow, state } = visit;
  for (const [index, rule] of state.Choices.entries()) {
    if (!(await dataflow.condition(visit, rule, index))) continue;
    const { output, assigned } = await dataflow.choose(visit, rule, index);
    return { output, assigned, next: rule.Next };
  }
  if (state.Default === undefined) {
    const reason = 'Failed to transition out of the state. The state does not point to a next state.';
    throw new EvaluationFault('States.Runtime', reason);
  }
  const { output, assigned } = await dataflow.leave(visit);
  return { output, assigned, next: state.Default };
}
