/** One JSONata expression as Step Functions evaluates it: without `$eval`, with functions of its own, and with an end. */
import jsonata from 'jsonata';
import { functions } from './functions.ts';
import { checkDepth, depthOf, isStraight, Meter } from './limits.ts';

/** `$` names without the `$`; `states` is the reserved one. What it inherits counts too. */
export type Bindings = Record<string, unknown>;

export interface Expression {
  /** JSONata's syntax tree. */
  readonly ast: object;
  /** Rejects with an ExpressionError when the expression throws. */
  evaluate(bindings: Bindings): Promise<unknown>;
}

/** What JSONata said. Only its own errors have a code, such as `T1006`. */
export class ExpressionError extends Error {
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined, options: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const meterName = ' meter';

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
  const ast = expression.ast();
  const depth = depthOf(ast);
  const isMetered = !isStraight(ast);
  if (isMetered) meter(expression);
  return {
    ast,
    async evaluate(bindings) {
      if (isMetered) bindings[meterName] = new Meter();
      try {
        checkDepth(depth);
        return (await expression.evaluate(undefined, bindings)) as unknown;
      } catch (thrown) {
        throw explained(thrown);
      }
    },
  };
}

interface Environment {
  lookup(name: typeof meterName): Meter;
}

/** JSONata calls these at every node that it evaluates. */
function meter(expression: jsonata.Expression): void {
  const begin = (_node: unknown, _input: unknown, environment: Environment) => environment.lookup(meterName).begin();
  const end = (_node: unknown, _input: unknown, environment: Environment, result: unknown) =>
    environment.lookup(meterName).end(result);
  expression.assign(Symbol.for('jsonata.__evaluate_entry') as unknown as string, begin);
  expression.assign(Symbol.for('jsonata.__evaluate_exit') as unknown as string, end);
}

function explained(thrown: unknown): ExpressionError {
  const { code, message } = thrown as { readonly code?: string; readonly message?: string };
  return new ExpressionError(String(message), code, { cause: thrown });
}
