/** As much of DQDL as is needed to name the rules of a ruleset and the columns that they are about. */
export interface QualityRule {
  readonly type: string;
  readonly columns: readonly string[];
}

/** Rules whose arguments are no names of columns. */
const withoutColumns = new Set(['CustomSql', 'RowCount', 'ColumnCount', 'ColumnExists']);

/** The rules of `Rules = [ … ]`, those of composites (`(A) and (B)`) one by one; undefined when it has not this form. */
export function parseRules(text: string): QualityRule[] | undefined {
  const [, body] = /^\s*Rules\s*=\s*\[([\s\S]*)\]\s*$/.exec(text) ?? [];
  if (body === undefined || !isBalanced(body)) return undefined;
  const rules: QualityRule[] = [];
  for (const part of topLevel(body, ',')) {
    for (const single of part.split(/\)\s*(?:and|or)\s*\(/i)) {
      const [, type] = /^[\s(]*([A-Za-z]+)/.exec(single) ?? [];
      if (type === undefined) return undefined;
      rules.push({ type, columns: withoutColumns.has(type) ? [] : leadingTexts(single, type) });
    }
  }
  return rules.length === 0 ? undefined : rules;
}

/** `"a" "b"` right after the type. */
function leadingTexts(rule: string, type: string): string[] {
  const [texts = ''] = /^(\s*"[^"]*")*/.exec(rule.slice(rule.indexOf(type) + type.length)) ?? [];
  return [...texts.matchAll(/"([^"]*)"/g)].flatMap(([, column]) => (column === undefined ? [] : [column]));
}

function isBalanced(text: string): boolean {
  const bare = text.replaceAll(/"[^"]*"/g, '');
  const count = (character: string) => bare.split(character).length - 1;
  return !bare.includes('"') && count('[') === count(']') && count('(') === count(')');
}

/** The parts between separators that stand in no text and no brackets. */
function topLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const [piece] of text.matchAll(/"[^"]*"|[\s\S]/g)) {
    if ('([{'.includes(piece)) depth++;
    if (')]}'.includes(piece)) depth--;
    if (piece === separator && depth === 0) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part];
}
