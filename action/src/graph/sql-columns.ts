import type { TableReference } from './model.ts';
import { splitAt, sqlTree, wordOf, type SqlNode } from './result/sql-tree.ts';
import { tablesRead } from './sql-tables.ts';

/** A table that a query reads, in lower case. */
export interface ReadTable extends TableReference {
  /** undefined: nobody knows them. */
  readonly columns: readonly string[] | undefined;
}

/**
 * Whether a query can only mean the column of that table where it writes its name, so that it fails without it. `others`
 * are all the other tables that it is known to read. In doubt, such as where the query gives the name to something, it is false.
 */
export function surelyReads(
  sql: string,
  column: string,
  { database, table }: TableReference,
  others: readonly ReadTable[],
): boolean {
  const nodes = sqlTree(sql);
  if (nodes === undefined) return false;
  const isNamed = (name: string, other: TableReference) =>
    name === other.table || name === `${other.database}.${other.table}`;
  const read = tablesRead(sql).map(({ name }) => name);
  if (!read.some((name) => isNamed(name, { database, table }))) return false;

  const uses = columnUses(nodes, column);
  const isOnly =
    read.every((name) => [{ database, table }, ...others].some((other) => isNamed(name, other))) &&
    others.every(({ columns }) => columns?.includes(column) === false);
  return uses.some(({ of }) => {
    if (of === undefined) return isOnly;
    const owners = ownersOf(nodes, of);
    return of === table ? owners.length === 0 : owners.length > 0 && owners.every((owner) => owner === table);
  });
}

/** `of`: what stands before the dot. */
type ColumnUse = { readonly of: string | undefined };
/** named: by a SELECT; defined: as a column of what is read, or as a variable. */
type Use = ColumnUse | 'named' | 'defined';

const isColumn = (use: Use): use is ColumnUse => typeof use === 'object';

/** Uses that can be of nothing which the query itself has given the name to. */
function columnUses(nodes: readonly SqlNode[], name: string): readonly ColumnUse[] {
  const uses = usesIn(nodes, name);
  if (uses.includes('defined')) return [];
  if (!uses.includes('named')) return uses.filter(isColumn);
  // What a SELECT names is seen by its ORDER BY, and by a query around it.
  const [query = []] = splitAt(nodes, ['order']);
  return wordOf(nodes[0]) === 'select' && selectsIn(nodes) === 1 ? usesIn(query, name).filter(isColumn) : [];
}

const selectsIn = (nodes: readonly SqlNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'group' ? selectsIn(node.nodes) : +(wordOf(node) === 'select')), 0);

/** Words after which an expression begins, and no name for what stands before. */
const openings = new Set(
  'select distinct all by where and or not on having when then else case in between like is'.split(' '),
);

/** Where a name stands as a column, and where it is given to something else. */
function usesIn(nodes: readonly SqlNode[], name: string): readonly Use[] {
  return nodes.flatMap((node, i): readonly Use[] => {
    const [last, next] = [nodes[i - 1], nodes[i + 1]];
    if (node.kind === 'group') {
      if (givesNames(nodes, i)) return usesIn(node.nodes, name).map(() => 'defined');
      if (wordOf(last) === 'extract') return usesIn(node.nodes.slice(1), name);
      // The constructor of a row looks like its type.
      return wordOf(last) === 'row' ? [] : usesIn(node.nodes, name);
    }
    const isCall = next?.kind === 'group' && node.kind === 'name' && !node.isQuoted;
    if (node.kind !== 'name' || node.name !== name || isCall || next?.kind === 'text' || wordOf(next) === '.')
      return [];
    if (wordOf(next) === '->') return ['defined'];
    if (wordOf(last) === '.') return [{ of: nameOf(nodes[i - 2]) }];
    const isExpression = last === undefined || last.kind === 'sign' || openings.has(wordOf(last) ?? '');
    return [isExpression ? { of: undefined } : 'named'];
  });
}

/** `WITH t (a, b) AS (…)`, `… AS t (a, b)`, `(…) t (a, b)` */
function givesNames(nodes: readonly SqlNode[], i: number): boolean {
  const [node, owner, before] = [nodes[i], nodes[i - 1], nodes[i - 2]];
  if (node?.kind !== 'group' || owner?.kind !== 'name') return false;
  if (!splitAt(node.nodes, [',']).every((piece) => piece.length === 1 && piece[0]?.kind === 'name')) return false;
  const isDefined = wordOf(nodes[i + 1]) === 'as' && nodes[i + 2]?.kind === 'group';
  return isDefined || wordOf(before) === 'as' || before?.kind === 'group';
}

/** What a name before a dot is another name of: `sales` of `FROM sales AS s`; a query in parentheses is `(`. */
function ownersOf(nodes: readonly SqlNode[], alias: string): readonly string[] {
  return nodes.flatMap((node, i): readonly string[] => {
    if (node.kind === 'group') return ownersOf(node.nodes, alias);
    if (nameOf(node) !== alias) return [];
    const owner = nodes[wordOf(nodes[i - 1]) === 'as' ? i - 2 : i - 1];
    if (owner?.kind === 'group') return ['('];
    const isOwner = owner?.kind === 'name' && !openings.has(owner.name) && !['from', 'join'].includes(owner.name);
    return isOwner ? [owner.name] : [];
  });
}

const nameOf = (node: SqlNode | undefined): string | undefined => (node?.kind === 'name' ? node.name : undefined);
