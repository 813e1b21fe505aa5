/** Texts and JSON whose holes the run fills, as a state machine has them. */
import type { RunReference, RunText, RunValue } from '../../graph/model.ts';
import { jsonata, literal, quoted, type Json } from './asl.ts';

/** A text: what fills a hole becomes its text, also when it is a number or boolean. */
export function runText(text: RunText): string {
  const isPlain = text.every((part) => typeof part === 'string');
  if (isPlain) return literal(text.join(''));
  const parts = text.map((part) => {
    if (typeof part === 'string') return quoted(part);
    return part.kind === 'input' ? `$string(${filling(part)})` : filling(part);
  });
  return jsonata(parts.join(' & '));
}

export function runValue(value: RunValue): Json {
  switch (value.kind) {
    case 'plain':
      return value.value;
    case 'list':
      return value.items.map(runValue);
    case 'mapping':
      return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, runValue(entry)]));
    case 'text': {
      const [only] = value.text;
      const isOneHole = value.text.length === 1 && only !== undefined && typeof only !== 'string';
      return isOneHole ? jsonata(filling(only)) : runText(value.text);
    }
  }
}

/** The expression of what fills a hole. */
export const filling = (hole: RunReference): string =>
  hole.kind === 'input' ? `$lookup($run.inputs, ${quoted(hole.name)})` : `$run.window.${hole.part}`;
