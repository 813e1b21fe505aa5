/** The words and signs of a statement of AWS IoT SQL. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign';
  /** Of a text, without its quotes. */
  readonly text: string;
}

/** What AWS would refuse (`malformed`), or what is good AWS IoT SQL and not built here (`unsupported`). */
export class IotSqlError extends Error {
  readonly kind: 'malformed' | 'unsupported';

  constructor(kind: 'malformed' | 'unsupported', message: string) {
    super(message);
    this.kind = kind;
  }
}

const pattern =
  /\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'(?<text>(?:[^']|'')*)'|(?<sign><>|<=|>=|[=<>(),.*+%/[\]{}-]))/y;

export function tokens(sql: string): readonly Token[] {
  const found: Token[] = [];
  const end = sql.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const groups = pattern.exec(sql)?.groups;
    if (groups === undefined) throw unreadable(sql.slice(from).trimStart());
    const { name, number, text, sign } = groups;
    if (name !== undefined) found.push({ kind: 'name', text: name });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (text !== undefined) found.push({ kind: 'text', text: text.replaceAll("''", "'") });
    else found.push({ kind: 'sign', text: sign ?? '' });
  }
  return found;
}

function unreadable(rest: string): IotSqlError {
  if (/^["`]/.test(rest)) return new IotSqlError('unsupported', 'names in quotes');
  if (rest.startsWith('@')) return new IotSqlError('unsupported', 'a variable (SET)');
  if (rest.startsWith("'")) return new IotSqlError('malformed', `A text is never closed: ${rest}`);
  return new IotSqlError('malformed', `"${rest.charAt(0)}" means nothing here: ${rest}`);
}
