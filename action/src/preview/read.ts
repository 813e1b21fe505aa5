import { UserError } from '../errors.ts';
import { readDocument } from '../review/validate.ts';
import type { Preview } from './preview.ts';
import validate from './validate.generated.ts';

/**
 * A preview that another run wrote.
 * @throws UserError `bad-preview` when it is no preview
 */
export function readPreview(text: string, from: string): Preview {
  try {
    // The schema, of which both the type and the validator are made, has proved it.
    return readDocument(text, validate) as Preview;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('bad-preview', `${from} is no preview: ${reason}.`, {
      hint: 'penstock preview --out DIR writes one.',
      cause,
    });
  }
}

export const previewText = (preview: Preview): string => `${JSON.stringify(preview, null, 1)}\n`;
