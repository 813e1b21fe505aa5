import { UserError } from '../errors.ts';
import { readDocument } from '../review/validate.ts';
import type { Findings } from './findings.ts';
import validate from './validate.generated.ts';

/**
 * What the check of another run found.
 * @throws UserError `bad-check` when it is no such thing
 */
export function readFindings(text: string, from: string): Findings {
  try {
    // The schema, of which both the type and the validator are made, has proved it.
    return readDocument(text, validate) as Findings;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('bad-check', `${from} is not what a check found: ${reason}.`, {
      hint: 'penstock check --out DIR writes it.',
      cause,
    });
  }
}

export const findingsText = (findings: Findings): string => `${JSON.stringify(findings, null, 1)}\n`;
