/** One JSONata expression as Step Functions evaluates it: without `$eval`, with functions of its own, and with an end. */
import jsonata from 'jsonata';
import { JsonataError } from './error.ts';
import { functions } from './functions.ts';

/** `$` names without the `$`; `states` is the reserved one. What it inherits counts too. */
export type Bindings = Record<string, unknown>;

export interface Expression {
  /** Rejects with an ExpressionError when the expression throws. */
  evaluate(bindings: Bindings): Promise<unknown>;
}

/** What JSONata said, with its code: `T1006: Attempted to invoke a non-function`. */
export class ExpressionError extends Error {}

/** Nodes of the expression that one evaluation may visit: far beyond any real one, and soon reached by an endless one. */
const evaluationLimit = 500_000;
const budgetName = ' budget';

/** Expressions by their text: validation and all executions of a machine share them. */
const compiled = new Map<string, Expression>();
const mostCompiled = 10_000;

/** Throws an ExpressionError for what is not JSONata. */
export function compile(text: string): Expression {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  if (compiled.size >= mostCompiled) compiled.clear();
  const expression = prepare(text);
  compiled.set(text, expression);
  return expression;
}

function prepare(text: string): Expression {
  let expression: jsonata.Expression;
  try {
    expression = jsonata(text);
  } catch (thrown) {
    throw explained(thrown);
  }
  for (const { name, implementation, signature } of functions) {
    expression.registerFunction(name, implementation, signature);
  }
  expression.assign('eval', undefined);
  expression.assign(Symbol.for('jsonata.__evaluate_entry') as unknown as string, spend);
  return {
    async evaluate(bindings) {
      bindings[budgetName] = { left: evaluationLimit };
      try {
        return (await expression.evaluate(undefined, bindings)) as unknown;
      } catch (thrown) {
        throw explained(thrown);
      }
    },
  };
}

/** JSONata calls it at every node that it evaluates; throwing is the only way to end an expression that does not. */
function spend(_node: unknown, _input: unknown, environment: { lookup(name: string): { left: number } }): void {
  const budget = environment.lookup(budgetName);
  budget.left -= 1;
  if (budget.left < 0) throw new JsonataError('U1001', 'Expression evaluation timeout: Check for infinite loop');
}

function explained(thrown: unknown): ExpressionError {
  const { code, message } = thrown as { readonly code?: string; readonly message?: string };
  return new ExpressionError(code === undefined ? String(message) : `${code}: ${message}`, { cause: thrown });
}
