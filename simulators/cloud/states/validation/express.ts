/** What Express state machines may not have: nothing in them waits for somebody outside. */
import type { Region, StateMachine } from '../definition.ts';
import { parseResource } from '../resource.ts';
import { regionsOf } from './graph.ts';
import { InvalidDefinition, schema, type Problem } from './problem.ts';

/** Throws InvalidDefinition. */
export function checkExpress(machine: StateMachine): void {
  const problems = [...problemsIn(machine, '')];
  if (problems.length > 0) throw new InvalidDefinition(problems);
}

function* problemsIn({ States: states }: Region, at: string): Generator<Problem> {
  for (const [name, state] of Object.entries(states)) {
    const here = `${at}/States/${name}`;
    if (state.Type === 'Task') {
      const unfit = unfitResource(state.Resource);
      if (unfit !== undefined) yield schema(`Express state machine does not support ${unfit}`, `${here}/Resource`);
    }
    for (const { field, inner } of regionsOf(state)) yield* problemsIn(inner, `${here}/${field}`);
  }
}

function unfitResource(arn: string): string | undefined {
  const resource = parseResource(arn);
  if (resource?.kind === 'activity') return 'Activity ARN';
  const pattern = resource?.kind === 'integration' ? /\.(sync|waitForTaskToken)/.exec(resource.action)?.[0] : undefined;
  return pattern === undefined ? undefined : `'${pattern}' service integration`;
}
