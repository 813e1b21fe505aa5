/** Words of a statement: names, punctuation, and whether a name was quoted. Comments and texts are left out. */
interface Token {
  readonly text: string;
  readonly isName: boolean;
  readonly isQuoted: boolean;
  /** Offset of its first character in the statement. */
  readonly at: number;
}

const lexemes =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|"((?:[^"]|"")*)(?:"|$)|`([^`]*)(?:`|$)|([A-Za-z_][A-Za-z0-9_$]*)|[0-9][A-Za-z0-9_.]*|\S/g;

function tokens(sql: string): Token[] {
  const found: Token[] = [];
  for (const { 0: text, 1: double, 2: back, 3: word, index } of sql.matchAll(lexemes)) {
    if (/^(--|\/\*|')/.test(text)) continue;
    const quoted = double?.replaceAll('""', '"') ?? back;
    found.push({
      text: (quoted ?? word ?? text).toLowerCase(),
      isName: quoted !== undefined || word !== undefined,
      isQuoted: quoted !== undefined,
      at: index,
    });
  }
  return found;
}

/** Every name and sign in a statement, in lower case. */
export const sqlWords = (sql: string): ReadonlySet<string> => new Set(tokens(sql).map(({ text }) => text));

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

export interface SqlTable {
  /** As it is read: `table`, or `database.table`; in lower case. */
  readonly name: string;
  /** Offset in the statement. */
  readonly at: number;
}

/**
 * Names in a query that can be nothing but tables: after JOIN, and after the FROM of a SELECT, if no WITH defines them.
 * Of a list of tables it is the first.
 */
export function tablesRead(sql: string): SqlTable[] {
  const words = tokens(sql);
  const text = (index: number) => words[index]?.text;
  const defined = words.filter(
    (word, index) => text(index - 1) === 'with' || (word.isName && text(index + 1) === 'as' && text(index + 2) === '('),
  );
  const found: SqlTable[] = [];
  // For each open parenthesis, whether a SELECT came first: `extract(hour FROM at)` reads no table.
  const selects = [false];
  for (const [index, word] of words.entries()) {
    if (word.isQuoted) continue;
    if (word.text === '(') selects.push(false);
    if (word.text === ')') selects.pop();
    if (word.text === 'select') selects[selects.length - 1] = true;
    const isFrom = word.text === 'from' && selects.at(-1) === true && text(index - 1) !== 'distinct';
    const first = words[index + 1];
    if (!(isFrom || word.text === 'join') || first === undefined) continue;
    const path = dottedName(words, index + 1);
    const isCall = text(index + 2 * path.length) === '(';
    const name = path.join('.');
    if (path.length === 0 || isCall || (!first.isQuoted && ['values', 'lateral'].includes(name))) continue;
    if (!defined.some((other) => other.text === name)) found.push({ name, at: first.at });
  }
  return found;
}
