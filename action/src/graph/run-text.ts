import { parseReferences } from '../spec/references.ts';
import type { RunReference, RunText } from './model.ts';

/** A text whose variables are in, and whose other references were checked: they are inputs and the window. */
export function runText(text: string): RunText {
  return parseReferences(text).parts.map((part) => (typeof part === 'string' ? part : runReference(part.expression)));
}

function runReference(expression: string): RunReference {
  const [space, name] = expression.split('.');
  if (space === 'inputs' && name !== undefined) return { kind: 'input', name };
  if (space === 'window' && (name === 'id' || name === 'start' || name === 'end'))
    return { kind: 'window', part: name };
  throw new RangeError(`Not known to a run: ${expression}`);
}
