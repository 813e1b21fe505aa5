/** `${{ … }}` in a text. `$${{` stands for the text `${{` itself. */
export type Part = string | Reference;

export interface Reference {
  /** What stands between the braces, without the spaces around it. */
  readonly expression: string;
  /** The whole, braces included. */
  readonly raw: string;
  /** Where it begins in the text. */
  readonly offset: number;
}

export interface Parsed {
  readonly parts: readonly Part[];
  /** Offset of a `${{` that is never closed. */
  readonly unclosed: number | undefined;
}

export function parseReferences(text: string): Parsed {
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: raw, 1: expression, index } of text.matchAll(/\$\$\{\{|\$\{\{(?:((?:(?!\$\{\{)[^\n])*?)\}\})?/g)) {
    if (index > done) parts.push(text.slice(done, index));
    if (raw === '$${{') parts.push('${{');
    else if (expression === undefined) return { parts, unclosed: index };
    else parts.push({ expression: expression.trim(), raw, offset: index });
    done = index + raw.length;
  }
  if (done < text.length) parts.push(text.slice(done));
  return { parts: joined(parts), unclosed: undefined };
}

function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** A text, written so that `parseReferences` gives it back. */
export function escaped(text: string): string {
  return text.replaceAll('${{', () => '$${{');
}
