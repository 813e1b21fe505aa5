/** Words of a statement: names, punctuation, and whether a name was quoted. Comments and texts are left out. */
interface Token {
  readonly text: string;
  readonly isName: boolean;
  readonly isQuoted: boolean;
}

const lexemes =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|"((?:[^"]|"")*)(?:"|$)|`([^`]*)(?:`|$)|([A-Za-z_][A-Za-z0-9_$]*)|[0-9][A-Za-z0-9_.]*|\S/g;

function tokens(sql: string): Token[] {
  const found: Token[] = [];
  for (const [text, double, back, word] of sql.matchAll(lexemes)) {
    if (/^(--|\/\*|')/.test(text)) continue;
    const quoted = double?.replaceAll('""', '"') ?? back;
    found.push({
      text: (quoted ?? word ?? text).toLowerCase(),
      isName: quoted !== undefined || word !== undefined,
      isQuoted: quoted !== undefined,
    });
  }
  return found;
}

export interface SqlName {
  readonly database: string | undefined;
  readonly table: string;
}

/**
 * Names in a statement that may be tables. It finds every table that a query reads and possibly more: a column after a
 * comma looks like a table, and a name that a WITH defines may hide one. Whoever asks keeps those that are tables.
 */
export function sqlNames(sql: string): SqlName[] {
  const words = tokens(sql);
  const names: SqlName[] = [];
  for (const [index, { text, isQuoted }] of words.entries()) {
    if (isQuoted || !['from', 'join', 'table', ',', '('].includes(text)) continue;
    const path = dottedName(words, index + 1);
    const table = path.at(-1);
    if (table !== undefined) names.push({ database: path.at(-2), table });
  }
  return names;
}

/** `table`, `database.table` or `catalog.database.table`. */
function dottedName(words: readonly Token[], start: number): string[] {
  const path: string[] = [];
  for (let at = start; words[at]?.isName; at += 2) {
    path.push(words[at]?.text ?? '');
    if (words[at + 1]?.text !== '.') break;
  }
  return path;
}
