/** Checks that every `{% … %}` is JSONata, and that the reserved variable is not assigned. */
import { isObject, type Json } from '../json.ts';
import { compile, ExpressionError } from '../jsonata/expression.ts';
import { expressionText } from '../jsonata/template.ts';
import { schema, type Problem } from './problem.ts';

export function* checkExpressions(value: Json, at = ''): Generator<Problem> {
  const text = expressionText(value);
  if (text !== undefined) {
    const fault = faultOf(text);
    if (fault !== undefined) yield schema(`Invalid JSONata expression: ${fault}`, at);
  } else if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly Json[]).entries()) yield* checkExpressions(item, `${at}[${index}]`);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'Assign' && isObject(item) && 'states' in item) {
        yield schema("The variable name 'states' is reserved", `${at}/Assign`);
      }
      yield* checkExpressions(item, `${at}/${key}`);
    }
  }
}

function faultOf(text: string): string | undefined {
  try {
    compile(text);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return thrown.message;
    throw thrown;
  }
}
