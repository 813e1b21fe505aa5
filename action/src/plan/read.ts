import { UserError } from '../errors.ts';
import { readDocument } from '../review/validate.ts';
import type { Plan } from './plan.ts';
import validate from './validate.generated.ts';

/**
 * A plan that another run wrote.
 * @throws UserError `bad-plan` when it is no plan
 */
export function readPlan(text: string, from: string): Plan {
  try {
    // The schema, of which both the type and the validator are made, has proved it.
    return readDocument(text, validate) as Plan;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('bad-plan', `${from} is no plan: ${reason}.`, {
      hint: 'penstock plan --out DIR writes one.',
      cause,
    });
  }
}

export const planText = (plan: Plan): string => `${JSON.stringify(plan, null, 1)}\n`;
