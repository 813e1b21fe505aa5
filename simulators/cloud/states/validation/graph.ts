/** Checks what a form cannot: that transitions lead somewhere, that states can be reached, that variables keep their scopes. */
import { isDistributed, processorOf, type Region, type State } from '../definition.ts';
import type { Problem } from './problem.ts';
import { schema } from './problem.ts';

export function* checkGraph(region: Region, at = '', outer: ReadonlySet<string> = new Set()): Generator<Problem> {
  const { StartAt: start, States: states } = region;
  if (!Object.hasOwn(states, start)) yield missingTarget('StartAt', start, `${at}/StartAt`);
  const reached = new Set([start]);
  const variables = new Set(outer);
  for (const state of Object.values(states)) for (const name of assignedBy(state)) variables.add(name);

  for (const [name, state] of Object.entries(states)) {
    const here = `${at}/States/${name}`;
    for (const { field, target } of targetsOf(state)) {
      reached.add(target);
      if (!Object.hasOwn(states, target))
        yield missingTarget(field.split('/').at(-1) ?? field, target, `${here}/${field}`);
    }
    for (const variable of assignedBy(state)) {
      if (outer.has(variable)) {
        yield schema(`The variable '${variable}' is already assigned in an outer scope`, `${here}/Assign`);
      }
    }
    // The child executions of a distributed Map see no variables from outside.
    const seen = state.Type === 'Map' && isDistributed(state) ? new Set<string>() : variables;
    for (const { field, inner } of regionsOf(state)) yield* checkGraph(inner, `${here}/${field}`, seen);
  }
  for (const name of Object.keys(states)) {
    if (reached.has(name)) continue;
    yield {
      code: 'MISSING_TRANSITION_TARGET',
      message: `State "${name}" is not reachable.`,
      location: `${at}/States/${name}`,
    };
  }
}

function missingTarget(field: string, target: string, location: string): Problem {
  return { code: 'MISSING_TRANSITION_TARGET', message: `Missing '${field}' target: ${target}`, location };
}

function* targetsOf(state: State): Generator<{ readonly field: string; readonly target: string }> {
  if ('Next' in state) yield { field: 'Next', target: state.Next };
  if ('Catch' in state) {
    for (const [index, { Next }] of (state.Catch ?? []).entries())
      yield { field: `Catch[${index}]/Next`, target: Next };
  }
  if (state.Type !== 'Choice') return;
  for (const [index, { Next }] of state.Choices.entries()) yield { field: `Choices[${index}]/Next`, target: Next };
  if (state.Default !== undefined) yield { field: 'Default', target: state.Default };
}

function assignedBy(state: State): readonly string[] {
  const holders = [
    state,
    ...('Catch' in state ? (state.Catch ?? []) : []),
    ...(state.Type === 'Choice' ? state.Choices : []),
  ];
  return holders.flatMap(({ Assign }) => Object.keys(Assign ?? {}));
}

export function* regionsOf(state: State): Generator<{ readonly field: string; readonly inner: Region }> {
  if (state.Type === 'Parallel') {
    for (const [index, inner] of state.Branches.entries()) yield { field: `Branches[${index}]`, inner };
  }
  if (state.Type === 'Map') {
    yield { field: state.ItemProcessor === undefined ? 'Iterator' : 'ItemProcessor', inner: processorOf(state) };
  }
}
