/** Checks that a machine can end, and that each of its states can be reached. */
import type { Region, State } from '../definition.ts';
import { regionsOf, targetsOf } from './graph.ts';
import type { Problem } from './problem.ts';

export function* checkEnd({ States }: Region): Generator<Problem> {
  if (Object.values(States).some(isTerminal)) return;
  yield { code: 'MISSING_END_STATE', message: 'Workflow has no terminal state', location: null };
}

function isTerminal(state: State): boolean {
  return state.Type === 'Succeed' || state.Type === 'Fail' || ('End' in state && state.End);
}

export function* checkReached({ StartAt, States: states }: Region, at = ''): Generator<Problem> {
  const targets = Object.values(states).flatMap((state) => [...targetsOf(state)]);
  const reached = new Set([StartAt, ...targets.map(({ target }) => target)]);
  for (const [name, state] of Object.entries(states)) {
    const location = `${at}/States/${name}`;
    for (const { field, inner } of regionsOf(state)) yield* checkReached(inner, `${location}/${field}`);
    if (reached.has(name)) continue;
    yield { code: 'MISSING_TRANSITION_TARGET', message: `State "${name}" is not reachable.`, location };
  }
}
