/** The type of an expression in Athena's SQL, where its text and the types of its columns tell it. */
import { functionType, oneType } from './function-type.ts';
import { splitAt, wordOf, type SqlNode } from './sql-tree.ts';
import { queryType, type SqlType } from './sql-type.ts';

export interface Scope {
  readonly columnType: (name: string) => SqlType;
  /** Of a query in parentheses: the type of its only column. */
  readonly scalarType: (query: readonly SqlNode[]) => SqlType;
}

const truths = 'or and not = <> != < > <= >= like in between is exists'.split(' ');

export function expressionType(nodes: readonly SqlNode[], scope: Scope): SqlType {
  const first = wordOf(nodes[0]);
  if (first === 'case') return caseType(nodes, scope);
  if (nodes.some((node) => truths.includes(wordOf(node) ?? ''))) return 'boolean';
  const joined = splitAt(nodes, ['||']);
  if (joined.length > 1) return oneType(joined.map((part) => expressionType(part, scope)));
  // Elements of arrays, lambdas and time zones.
  if (nodes.some((node, i) => ['[', '->'].includes(wordOf(node) ?? '') || isTimeZone(node, nodes[i + 1])))
    return undefined;
  const operands = splitAt(nodes, ['+', '-', '*', '/', '%']).filter((operand) => operand.length > 0);
  if (operands.length === 0) return undefined;
  return operands.length === 1
    ? operandType(operands[0] ?? [], scope)
    : computedType(operands.map((operand) => operandType(operand, scope)));
}

const isTimeZone = (node: SqlNode, next: SqlNode | undefined) => wordOf(node) === 'at' && wordOf(next) === 'time';

function computedType(types: readonly SqlType[]): SqlType {
  if (types.includes(undefined)) return undefined;
  if (
    types.includes('double') &&
    types.every((type) => /^(double|real|digits|tinyint|smallint|integer|bigint|decimal.*)$/.test(type ?? ''))
  ) {
    return 'double';
  }
  if (types.every((type) => type === 'integer' || type === 'bigint'))
    return types.includes('bigint') ? 'bigint' : 'integer';
  const [moment, ...others] = types;
  const isMoved = others.every((type) => type === 'interval') && (moment === 'date' || moment === 'timestamp');
  return isMoved ? moment : undefined;
}

function operandType(nodes: readonly SqlNode[], scope: Scope): SqlType {
  const [first, second] = nodes;
  switch (first?.kind) {
    case 'text':
      return nodes.length === 1 ? 'varchar' : undefined;
    case 'number':
      return nodes.length === 1 ? numberType(first.text) : undefined;
    case 'group':
      return nodes.length === 1 ? groupType(first.nodes, scope) : undefined;
    case 'name':
      if (second?.kind === 'text') return literalType(wordOf(first), nodes);
      if (second?.kind === 'group') return callType(first.name, second.nodes, scope);
      return nodes.length === 1 && !first.isQuoted && first.name in constants
        ? constants[first.name]
        : columnType(nodes, scope);
    default:
      return undefined;
  }
}

const constants: Readonly<Record<string, SqlType>> = {
  true: 'boolean',
  false: 'boolean',
  null: 'null',
  current_date: 'date',
};

function numberType(text: string): SqlType {
  if (/e/i.test(text)) return 'double';
  if (text.includes('.')) return 'digits';
  return Number(text) < 2 ** 31 ? 'integer' : 'bigint';
}

/** `date '2026-11-22'`, `interval '1' day`. */
function literalType(word: string | undefined, nodes: readonly SqlNode[]): SqlType {
  if (word === 'interval') return 'interval';
  return (word === 'date' || word === 'timestamp') && nodes.length === 2 ? word : undefined;
}

const isQuery = (nodes: readonly SqlNode[]): boolean => ['select', 'with'].includes(wordOf(nodes[0]) ?? '');

function groupType(nodes: readonly SqlNode[], scope: Scope): SqlType {
  return isQuery(nodes) ? scope.scalarType(nodes) : expressionType(nodes, scope);
}

/** What follows a call (FILTER, OVER, WITHIN GROUP) changes what it is of, not its type. */
function callType(name: string, nodes: readonly SqlNode[], scope: Scope): SqlType {
  if (name === 'cast' || name === 'try_cast') {
    const at = nodes.findLastIndex((node) => wordOf(node) === 'as');
    return castType(nodes.slice(at + 1));
  }
  if (name === 'extract') return 'bigint';
  const given = wordOf(nodes[0]) === 'distinct' || wordOf(nodes[0]) === 'all' ? nodes.slice(1) : nodes;
  return functionType(
    name,
    splitAt(given, [',']).map((argument) => expressionType(argument, scope)),
  );
}

/** `varchar`, `decimal(10, 2)`; of a type of several words nothing is said. */
function castType([type, digits, ...rest]: readonly SqlNode[]): SqlType {
  if (type?.kind !== 'name' || rest.length > 0) return undefined;
  if (digits === undefined) return type.name === 'decimal' ? 'decimal(38,0)' : queryType(type.name);
  if (digits.kind !== 'group') return undefined;
  const numbers = digits.nodes.flatMap((node) => (node.kind === 'number' ? [node.text] : []));
  return type.name === 'decimal' ? `decimal(${numbers[0]},${numbers[1] ?? '0'})` : queryType(type.name);
}

/** `name`, `table.name`. */
function columnType(nodes: readonly SqlNode[], scope: Scope): SqlType {
  const name = columnName(nodes);
  return name === undefined ? undefined : scope.columnType(name);
}

export function columnName(nodes: readonly SqlNode[]): string | undefined {
  const last = nodes.at(-1);
  const isPath = nodes.every((node, i) => (i % 2 === 0 ? node.kind === 'name' : wordOf(node) === '.'));
  return isPath && last?.kind === 'name' ? last.name : undefined;
}

/** The branches of CASE … END, which must be all of it. */
function caseType(nodes: readonly SqlNode[], scope: Scope): SqlType {
  const branches: SqlNode[][] = [];
  let depth = 0;
  let isBranch = false;
  for (const [i, node] of nodes.entries()) {
    const word = wordOf(node);
    if (word === 'end') depth -= 1;
    if (depth === 0 && i > 0)
      return i === nodes.length - 1 ? oneType(branches.map((one) => expressionType(one, scope))) : undefined;
    const begins = depth === 1 && (word === 'then' || word === 'else');
    if (begins) branches.push([]);
    if (depth === 1 && word === 'when') isBranch = false;
    else if (begins) isBranch = true;
    else if (isBranch) branches.at(-1)?.push(node);
    if (word === 'case') depth += 1;
  }
  return undefined;
}
