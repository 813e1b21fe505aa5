import type { Code } from '../codes.ts';
import type { Data } from './data.ts';
import { nearest, suggestion } from './did-you-mean.ts';
import type { Reference } from './references.ts';

/** What a reference may mean at one place of the file. */
export interface Scope {
  /** Values in the chosen environment; undefined, the whole or one: declared, but something is wrong with it. */
  readonly variables: ReadonlyMap<string, Data | undefined> | undefined;
  readonly inputs: readonly string[] | undefined;
  /** Items of the `foreach` around. */
  readonly items: ReadonlyMap<string, string>;
  /** The `foreach` around is wrong: any single name may be its item. */
  readonly itemsUnknown: boolean;
  /** Whether what only a run knows may stand here. */
  readonly run: boolean;
}

export type Meaning =
  | { readonly kind: 'value'; readonly value: Data }
  /** Filled by the run; stays in the text. */
  | { readonly kind: 'run'; readonly raw: string };

export interface ReferenceProblem {
  readonly kind: 'problem';
  readonly code: Code;
  readonly message: string;
  readonly hint?: string | undefined;
}

const windowParts = ['id', 'start', 'end'];

/** What a reference means; undefined: it hangs on something that is already reported. */
export function meaningOf({ expression, raw }: Reference, scope: Scope): Meaning | ReferenceProblem | undefined {
  const [, space, name] = /^(?:(variables|inputs|window)\.)?([A-Za-z_][\w-]*)$/.exec(expression) ?? [];
  if (name === undefined) return notAReference(expression, scope);
  if (space === undefined) return item(name, scope);
  if (space === 'variables') return variable(name, scope);

  const known = space === 'inputs' ? scope.inputs : windowParts;
  if (known === undefined) return undefined;
  if (!known.includes(name)) {
    return {
      kind: 'problem',
      code: space === 'inputs' ? 'unknown-input' : 'unknown-reference',
      message: space === 'inputs' ? `There is no input "${name}".` : `There is no "window.${name}".`,
      hint: suggestion(name, known) ?? knownNames(space, known),
    };
  }
  if (scope.run) return { kind: 'run', raw };
  return {
    kind: 'problem',
    code: 'reference-not-allowed',
    message: `"${expression}" is known only when a run starts, and this is fixed at deployment.`,
    hint: 'It may stand in arguments, payload, input and query, and bare in an expression; here, use a variable.',
  };
}

function item(name: string, scope: Scope): Meaning | ReferenceProblem | undefined {
  const value = scope.items.get(name);
  if (value !== undefined) return { kind: 'value', value };
  if (scope.itemsUnknown) return undefined;
  const known = [
    ...scope.items.keys(),
    ...[...(scope.variables?.keys() ?? [])].map((variable) => `variables.${variable}`),
    ...(scope.inputs ?? []).map((input) => `inputs.${input}`),
  ];
  return {
    kind: 'problem',
    code: 'unknown-reference',
    message: `There is no "${name}" here.`,
    hint:
      prefixed(name, known) ??
      suggestion(name, known) ??
      'Known here: variables.x, inputs.x and window.id, .start, .end; in a foreach, its item.',
  };
}

/** `${{ rooms }}` where `${{ variables.rooms }}` was meant. */
function prefixed(name: string, known: readonly string[]): string | undefined {
  const meant = known.find((other) => other.endsWith(`.${name}`));
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

function variable(name: string, { variables }: Scope): Meaning | ReferenceProblem | undefined {
  if (variables === undefined) return undefined;
  if (!variables.has(name)) {
    const known = [...variables.keys()];
    return {
      kind: 'problem',
      code: 'unknown-variable',
      message: `There is no variable "${name}".`,
      hint: suggestion(name, known) ?? knownNames('variables', known),
    };
  }
  const value = variables.get(name);
  return value === undefined ? undefined : { kind: 'value', value };
}

function knownNames(space: string, known: readonly string[]): string {
  return known.length === 0 ? `Declare it under ${space}.` : `Known: ${known.join(', ')}.`;
}

function notAReference(expression: string, scope: Scope): ReferenceProblem {
  const [, space = '', rest] = /^([A-Za-z_]\w*)(\..*)$/.exec(expression) ?? [];
  const spaces = ['variables', 'inputs', 'window'];
  const meant = rest === undefined || spaces.includes(space) ? undefined : nearest(space, spaces);
  const near = meant === undefined ? undefined : `Did you mean "${meant}${rest}"?`;
  return {
    kind: 'problem',
    code: 'unknown-reference',
    message: expression === '' ? 'The reference is empty.' : `"${expression}" is no reference.`,
    hint:
      near ??
      `A reference is a name: variables.x, inputs.x, window.id${scope.items.size > 0 ? `, ${[...scope.items.keys()].join()}` : ''}. Nothing is computed in it.`,
  };
}
