import { isMapping, type Data } from '../spec/data.ts';
import { parseReferences } from '../spec/references.ts';
import type { RunReference, RunText, RunValue } from './model.ts';

/** A text whose variables are in, and whose other references were checked: they are inputs and the window. */
export function runText(text: string): RunText {
  return parseReferences(text).parts.map((part) => (typeof part === 'string' ? part : runReference(part.expression)));
}

/** A payload or input. */
export function runValue(data: Data): RunValue {
  if (typeof data === 'string') return { kind: 'text', text: runText(data) };
  if (Array.isArray(data)) return { kind: 'list', items: data.map(runValue) };
  if (!isMapping(data)) return { kind: 'plain', value: data };
  return {
    kind: 'mapping',
    entries: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, runValue(value)])),
  };
}

function runReference(expression: string): RunReference {
  const [space, name] = expression.split('.');
  if (space === 'inputs' && name !== undefined) return { kind: 'input', name };
  if (space === 'window' && (name === 'id' || name === 'start' || name === 'end'))
    return { kind: 'window', part: name };
  throw new RangeError(`Not known to a run: ${expression}`);
}
