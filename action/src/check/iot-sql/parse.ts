/**
 * The part of AWS IoT SQL (2016-03-23) that rules of pipelines need: a list of attributes and expressions, a topic
 * filter, a condition. The grammar is that of the "AWS IoT SQL reference" in AWS IoT Core's Developer Guide; what it
 * has beside that is refused by name.
 */
import { IotSqlError, tokens, type Token } from './tokens.ts';

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `a.b` */
  | { readonly kind: 'attribute'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Expression[] }
  | { readonly kind: 'negative' | 'not'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type FunctionName = keyof typeof functions;
export type Operator = 'OR' | 'AND' | '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '%';

export interface Selection {
  /** `*`: all attributes of the message come first. */
  readonly all: boolean;
  readonly columns: readonly { readonly name: string; readonly value: Expression }[];
}

export interface Statement {
  readonly select: Selection;
  readonly topicFilter: string;
  readonly where?: Expression | undefined;
}

/** With how many arguments each may be called. */
const functions = { topic: [0, 1], timestamp: [0, 0] } as const;

/** From those that bind loosest. */
const levels: readonly (readonly Operator[])[] = [
  ['OR'],
  ['AND'],
  ['=', '<>', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '%'],
];

const comparisons = levels.findIndex((operators) => operators.includes('='));

const reserved = ['SELECT', 'FROM', 'WHERE', 'AS', 'AND', 'OR', 'NOT', 'IN', 'CASE', 'SET', 'EXISTS', 'VALUE'];

/** Raises an IotSqlError. */
export const parseSelection = (list: string): Selection => parsing(list, selection);

/** `SELECT … FROM 'filter' WHERE …`. Raises an IotSqlError. */
export const parseStatement = (sql: string): Statement => parsing(sql, statement);

/** What stands between `${` and `}` in the properties of an action. Raises an IotSqlError. */
export const parseExpression = (text: string): Expression => parsing(text, expression);

interface Reader {
  isNext(text: string): boolean;
  /** Takes the next word or sign if it is this one, in whatever case. */
  takes(text: string): boolean;
  next(): Token;
  expect(text: string): void;
}

function parsing<Result>(text: string, read: (reader: Reader) => Result): Result {
  const all = tokens(text);
  let at = 0;
  const reader: Reader = {
    isNext: (wanted) => all[at]?.kind !== 'text' && all[at]?.text.toUpperCase() === wanted.toUpperCase(),
    takes: (wanted) => {
      if (!reader.isNext(wanted)) return false;
      at += 1;
      return true;
    },
    next: () => {
      const token = all[at];
      if (token === undefined) throw new IotSqlError('malformed', 'It ends too early.');
      at += 1;
      return token;
    },
    expect: (wanted) => {
      if (!reader.takes(wanted)) throw unexpected(all[at], wanted);
    },
  };
  const result = read(reader);
  if (at < all.length) throw unexpected(all[at]);
  return result;
}

function statement(reader: Reader): Statement {
  reader.expect('SELECT');
  const select = selection(reader);
  reader.expect('FROM');
  const topic = reader.next();
  if (topic.kind !== 'text') throw unexpected(topic, 'a topic filter in quotes');
  return { select, topicFilter: topic.text, where: reader.takes('WHERE') ? expression(reader) : undefined };
}

function selection(reader: Reader): Selection {
  if (reader.takes('VALUE')) throw new IotSqlError('unsupported', 'SELECT VALUE');
  const all = reader.takes('*');
  const columns: { name: string; value: Expression }[] = [];
  while (all && columns.length === 0 ? reader.takes(',') : columns.length === 0 || reader.takes(',')) {
    const column = selected(reader);
    if (columns.some(({ name }) => name === column.name))
      throw new IotSqlError('malformed', `"${column.name}" is selected twice.`);
    columns.push(column);
  }
  return { all, columns };
}

function selected(reader: Reader): Selection['columns'][number] {
  const value = expression(reader);
  if (reader.takes('AS')) {
    const { kind, text } = reader.next();
    if (kind !== 'name') throw unexpected({ kind, text }, 'a name');
    if (reader.isNext('.')) throw new IotSqlError('unsupported', 'a name with dots after AS');
    return { name: text, value };
  }
  const [name, ...below] = value.kind === 'attribute' ? value.path : [];
  if (name === undefined || below.length > 0)
    throw new IotSqlError('unsupported', 'what is no plain attribute without a name of its own (… AS name)');
  return { name, value };
}

function expression(reader: Reader, level = 0): Expression {
  const operators = levels[level];
  if (operators === undefined) return unary(reader);
  // NOT binds tighter than AND, and looser than comparisons.
  if (level === comparisons && reader.takes('NOT')) return { kind: 'not', operand: expression(reader, level) };
  let left = expression(reader, level + 1);
  for (;;) {
    if (reader.isNext('/'))
      throw new IotSqlError('unsupported', 'division, whose rounding of whole numbers AWS does not define');
    if (reader.isNext('IN')) throw new IotSqlError('unsupported', 'IN');
    const operator = operators.find((operator) => reader.takes(operator));
    if (operator === undefined) return left;
    left = { kind: 'binary', operator, left, right: expression(reader, level + 1) };
  }
}

function unary(reader: Reader): Expression {
  if (reader.takes('-')) return { kind: 'negative', operand: unary(reader) };
  if (!reader.takes('(')) return primary(reader);
  if (reader.isNext('SELECT')) throw new IotSqlError('unsupported', 'a query inside of a query');
  const inner = expression(reader);
  reader.expect(')');
  return inner;
}

function primary(reader: Reader): Expression {
  const token = reader.next();
  if (token.kind === 'text') return { kind: 'literal', value: token.text };
  if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
  if (['[', '{'].includes(token.text)) throw new IotSqlError('unsupported', 'a list or an object in the statement');
  if (token.kind === 'sign') throw unexpected(token);
  const word = token.text.toUpperCase();
  if (word === 'NULL') return { kind: 'literal', value: null };
  if (word === 'TRUE' || word === 'FALSE') return { kind: 'literal', value: word === 'TRUE' };
  if (word === 'CASE' || word === 'EXISTS') throw new IotSqlError('unsupported', word);
  if (reserved.includes(word)) throw unexpected(token);
  if (reader.takes('(')) return call(token.text, reader);
  const path = [token.text];
  while (reader.takes('.')) path.push(reader.next().text);
  if (reader.isNext('[')) throw new IotSqlError('unsupported', 'an index into a list');
  return { kind: 'attribute', path };
}

function call(name: string, reader: Reader): Expression {
  const known = (Object.keys(functions) as FunctionName[]).find((known) => known === name.toLowerCase());
  if (known === undefined) throw new IotSqlError('unsupported', `the function ${name}()`);
  const given: Expression[] = [];
  while (!reader.isNext(')')) {
    given.push(expression(reader));
    if (!reader.takes(',')) break;
  }
  reader.expect(')');
  const [fewest, most] = functions[known];
  if (given.length < fewest || given.length > most)
    throw new IotSqlError('malformed', `${known}() does not take ${given.length} arguments.`);
  return { kind: 'call', name: known, arguments: given };
}

function unexpected(token: Token | undefined, wanted?: string): IotSqlError {
  const found = token === undefined ? 'the end' : `"${token.text}"`;
  return new IotSqlError(
    'malformed',
    wanted === undefined ? `${found} cannot stand here.` : `${found} stands where ${wanted} should.`,
  );
}
