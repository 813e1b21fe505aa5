/** Checks the expressions of JSONata states, and that nowhere the reserved variable is assigned. */
import type { QueryLanguage, Region, State } from '../definition.ts';
import { isObject, type Json } from '../json.ts';
import { compile, ExpressionError } from '../jsonata/expression.ts';
import { expressionText } from '../jsonata/template.ts';
import { regionsOf } from './graph.ts';
import { schema, type Problem } from './problem.ts';
import { topLevelNames } from './top-level-names.ts';

/** `language` is that of the whole machine: a state may have its own, but none for the states inside it. */
export function* checkExpressions(region: Region, language: QueryLanguage, at = ''): Generator<Problem> {
  for (const [name, state] of Object.entries(region.States)) {
    const here = `${at}/States/${name}`;
    for (const [field, value] of fieldsOf(state)) {
      yield* checkAssigned(value, `${here}/${field}`, field);
      if ((state.QueryLanguage ?? language) === 'JSONata') yield* checkStrings(value, `${here}/${field}`);
    }
    for (const { field, inner } of regionsOf(state)) yield* checkExpressions(inner, language, `${here}/${field}`);
  }
}

function fieldsOf(state: State): readonly (readonly [string, Json])[] {
  const regions = ['Branches', 'ItemProcessor', 'Iterator'];
  return Object.entries(state).filter(([name]) => !regions.includes(name));
}

/** Also in the catchers and choice rules of a state. */
function* checkAssigned(value: Json, at: string, name: string): Generator<Problem> {
  if (name === 'Assign') {
    if (isObject(value) && 'states' in value) yield schema("The variable name 'states' is reserved", at);
  } else if ((name === 'Catch' || name === 'Choices') && Array.isArray(value)) {
    for (const [index, part] of (value as readonly Json[]).entries()) {
      const assigned = isObject(part) ? part['Assign'] : undefined;
      if (assigned !== undefined) yield* checkAssigned(assigned, `${at}[${index}]/Assign`, 'Assign');
    }
  }
}

function* checkStrings(value: Json, at: string): Generator<Problem> {
  const text = expressionText(value);
  if (text !== undefined) {
    yield* checkExpression(text, at);
  } else if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly Json[]).entries()) yield* checkStrings(item, `${at}[${index}]`);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* checkStrings(item, `${at}/${key}`);
  }
}

function* checkExpression(text: string, location: string): Generator<Problem> {
  try {
    for (const name of topLevelNames(compile(text).ast)) {
      const message = `Reference to '${name}' at the top level is not supported.`;
      yield { code: 'UNSUPPORTED_JSONATA_EXPRESSION', message, location };
    }
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError)) throw thrown;
    yield { code: 'INVALID_JSONATA_EXPRESSION', message: thrown.message, location };
  }
}
