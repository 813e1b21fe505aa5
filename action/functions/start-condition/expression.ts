/** A condition in JSONata. */
import jsonata from 'jsonata';
import type { ExpressionCondition } from './event.ts';
import type { Verdict } from './verdict.ts';
import { inOneLine } from './words.ts';

/** Throws when it gives anything but true or false: whether to skip is not guessed. */
export async function askExpression({ expression, over }: ExpressionCondition): Promise<Verdict> {
  const told = inOneLine(expression);
  let value: unknown;
  try {
    value = await jsonata(expression).evaluate(over);
  } catch (error) {
    throw new Error(`The expression of skip_if cannot be evaluated: ${messageOf(error)}. It is: ${told}`, {
      cause: error,
    });
  }
  if (typeof value !== 'boolean') {
    const given = value === undefined ? 'nothing, as a path does that leads nowhere' : JSON.stringify(value);
    throw new Error(`The expression of skip_if gives ${given}; it must give true or false. It is: ${told}`);
  }
  return { holds: value, reason: `the expression is ${value}: ${told}`, seen: {} };
}

/** JSONata throws plain objects. */
function messageOf(error: unknown): string {
  const isTelling = typeof error === 'object' && error !== null && 'message' in error;
  return isTelling ? String(error.message) : String(error);
}
