import type { Environment, Execution } from '../graph/model.ts';
import { arn } from './arn.ts';
import { namesOf } from './names.ts';

export const stateMachineArnOf = (environment: Environment, name: string): string =>
  arn(environment, 'states', `stateMachine:${name}`);

/** The state machine that the step starts. */
export function stateMachineArn({ of }: Pick<Execution, 'of'>, environment: Environment): string {
  if (of.kind === 'state_machine') return of.stateMachineArn;
  return stateMachineArnOf(environment, namesOf({ name: of.pipeline, environment }).stateMachine);
}
