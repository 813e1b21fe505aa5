/** Checks what a form cannot: that transitions lead somewhere, that variables keep their scopes. */
import { isDistributed, processorOf, type Leaving, type Region, type State } from '../definition.ts';
import type { Problem } from './problem.ts';
import { schema } from './problem.ts';

export function* checkGraph(region: Region, at = '', outer: ReadonlySet<string> = new Set()): Generator<Problem> {
  const { StartAt: start, States: states } = region;
  if (!Object.hasOwn(states, start)) yield missingTarget('StartAt', start, `${at}/StartAt`);
  const assignments = Object.values(states).flatMap((state) => assignmentsOf(state).map((of) => ({ ...of, state })));

  for (const [name, state] of Object.entries(states)) {
    const here = `${at}/States/${name}`;
    for (const { field, target } of targetsOf(state)) {
      if (!Object.hasOwn(states, target))
        yield missingTarget(field.split('/').at(-1) ?? field, target, `${here}/${field}`);
    }
    for (const { variable } of assignmentsOf(state)) {
      if (outer.has(variable)) {
        yield schema(`The variable '${variable}' is already assigned in an outer scope`, `${here}/Assign`);
      }
    }
    for (const { field, inner } of regionsOf(state)) {
      yield* checkGraph(inner, `${here}/${field}`, outerVariables(state, assignments, outer));
    }
  }
}

function missingTarget(field: string, target: string, location: string): Problem {
  return { code: 'MISSING_TRANSITION_TARGET', message: `Missing '${field}' target: ${target}`, location };
}

export function* targetsOf(state: State): Generator<{ readonly field: string; readonly target: string }> {
  if ('Next' in state) yield { field: 'Next', target: state.Next };
  if ('Catch' in state) {
    for (const [index, { Next }] of (state.Catch ?? []).entries())
      yield { field: `Catch[${index}]/Next`, target: Next };
  }
  if (state.Type !== 'Choice') return;
  for (const [index, { Next }] of state.Choices.entries()) yield { field: `Choices[${index}]/Next`, target: Next };
  if (state.Default !== undefined) yield { field: 'Default', target: state.Default };
}

interface Assignment {
  readonly variable: string;
  /** By a catcher. */
  readonly isCaught: boolean;
}

function assignmentsOf(state: State): readonly Assignment[] {
  const of = ({ Assign }: Leaving, isCaught: boolean): readonly Assignment[] =>
    Object.keys(Assign ?? {}).map((variable) => ({ variable, isCaught }));
  return [
    ...of(state, false),
    ...('Catch' in state ? (state.Catch ?? []).flatMap((catcher) => of(catcher, true)) : []),
    ...(state.Type === 'Choice' ? state.Choices.flatMap((rule) => of(rule, false)) : []),
  ];
}

/** The names that states inside of `state` may not assign. */
function outerVariables(
  state: State,
  assignments: readonly (Assignment & { readonly state: State })[],
  outer: ReadonlySet<string>,
): ReadonlySet<string> {
  // The child executions of a distributed Map see no variables from outside.
  if (state.Type === 'Map' && isDistributed(state)) return new Set();
  // What its own catchers assign is assigned when all inside is over: AWS lets the names come twice.
  const others = assignments.filter((assignment) => assignment.state !== state || !assignment.isCaught);
  return new Set([...outer, ...others.map(({ variable }) => variable)]);
}

export function* regionsOf(state: State): Generator<{ readonly field: string; readonly inner: Region }> {
  if (state.Type === 'Parallel') {
    for (const [index, inner] of state.Branches.entries()) yield { field: `Branches[${index}]`, inner };
  }
  if (state.Type === 'Map') {
    yield { field: state.ItemProcessor === undefined ? 'Iterator' : 'ItemProcessor', inner: processorOf(state) };
  }
}
