/** The columns of a query's result, as far as its text and the tables that it reads tell them. */
import { columnName, expressionType } from './expression-type.ts';
import { splitAt, sqlTree, wordOf, type SqlNode } from './sql-tree.ts';
import type { SqlType } from './sql-type.ts';

export interface ResultColumn {
  /** In lower case, as Athena gives it; undefined: the query does not name it. */
  readonly name: string | undefined;
  readonly type: SqlType;
}

/**
 * Types of the columns that a statement may name. One name is one column: where tables and subqueries have it with
 * different types, its type is not known.
 */
export type ColumnTypes = ReadonlyMap<string, SqlType>;

/** undefined: not even how many there are is told, as by `SELECT *`. `tables` undefined: what is read is not declared. */
export function resultColumns(sql: string, tables: ColumnTypes | undefined): readonly ResultColumn[] | undefined {
  const nodes = sqlTree(sql)?.filter((node) => wordOf(node) !== ';');
  return nodes && new Query(tables).columns(nodes);
}

const clauses = 'where group having order limit offset fetch window'.split(' ');
const setOperations = ['union', 'intersect', 'except'];
/** Words that end an expression, and are no name for it. */
const endings = ['end', 'null', 'true', 'false'];
/** What makes columns of its own in a FROM. */
const makers = ['unnest', 'values', 'lateral', 'table', 'match_recognize', 'pivot'];

/** `DISTINCT`, `ALL`. */
const withoutQuantifier = (nodes: readonly SqlNode[]): readonly SqlNode[] =>
  ['distinct', 'all'].includes(wordOf(nodes[0]) ?? '') ? nodes.slice(1) : nodes;

class Query {
  readonly #types: Map<string, SqlType>;
  readonly #isOpen: boolean;

  constructor(tables: ColumnTypes | undefined) {
    this.#types = new Map(tables);
    this.#isOpen = tables === undefined;
  }

  columns(nodes: readonly SqlNode[]): readonly ResultColumn[] | undefined {
    if (wordOf(nodes[0]) === 'with') return this.#with(nodes.slice(1));
    const [first, ...others] = splitAt(nodes, setOperations).map((part) => this.#select(withoutQuantifier(part)));
    if (first === undefined || others.includes(undefined)) return undefined;
    return first.map(({ name, type }, i) => ({
      name,
      type: others.every((other) => other?.[i]?.type === type) ? type : undefined,
    }));
  }

  #select(nodes: readonly SqlNode[]): readonly ResultColumn[] | undefined {
    const [first, ...rest] = nodes;
    if (first?.kind === 'group') return this.columns(first.nodes);
    if (wordOf(first) !== 'select') return undefined;
    const isEnd = (node: SqlNode) => clauses.includes(wordOf(node) ?? '');
    const ends = rest.findIndex(isEnd);
    const [selected = [], from = [], ...more] = splitAt(ends < 0 ? rest : rest.slice(0, ends), ['from']);
    if (more.length > 0 || !this.#from(from)) return undefined;
    const items = splitAt(withoutQuantifier(selected), [',']);
    const isStar = items.some((item) => wordOf(item.at(-1)) === '*');
    return isStar ? undefined : items.map((item) => this.#item(item));
  }

  /** `name AS (query), …` and the query that they are for. */
  #with([name, as, query, next, ...rest]: readonly SqlNode[]): readonly ResultColumn[] | undefined {
    if (name?.kind !== 'name' || wordOf(as) !== 'as' || query?.kind !== 'group' || next === undefined) return undefined;
    if (!this.#define(this.columns(query.nodes))) return undefined;
    return wordOf(next) === ',' ? this.#with(rest) : this.columns([next, ...rest]);
  }

  /** Whether every column that may come out of it is known by name. */
  #from(nodes: readonly SqlNode[]): boolean {
    return nodes.every((node, i) => {
      if (makers.includes(wordOf(node) ?? '')) return false;
      if (node.kind !== 'group') return true;
      const inner = wordOf(node.nodes[0]);
      if (inner === 'select' || inner === 'with') return this.#define(this.columns(node.nodes));
      // Behind an alias: other names for the columns.
      const [before, alias] = [nodes[i - 2], nodes[i - 1]];
      const isAlias =
        alias?.kind === 'name' && !['on', 'using', 'and', 'or', 'not', 'join'].includes(wordOf(alias) ?? '');
      return !(isAlias && (before?.kind === 'group' || before?.kind === 'name'));
    });
  }

  #define(columns: readonly ResultColumn[] | undefined): boolean {
    for (const { name, type } of columns ?? []) {
      if (name === undefined) return false;
      this.#types.set(name, this.#types.has(name) && this.#types.get(name) !== type ? undefined : type);
    }
    return columns !== undefined;
  }

  #item(item: readonly SqlNode[]): ResultColumn {
    const last = item.at(-1);
    const before = item.at(-2);
    const isAs = wordOf(before) === 'as';
    const isNamed =
      last?.kind === 'name' &&
      item.length > 1 &&
      (isAs || (before?.kind !== 'sign' && wordOf(before) !== 'over' && !endings.includes(wordOf(last) ?? '')));
    const expression = isNamed ? item.slice(0, isAs ? -2 : -1) : item;
    const type = expressionType(expression, {
      columnType: (name) => (this.#isOpen ? undefined : this.#types.get(name)),
      scalarType: (query) => this.columns(query)?.[0]?.type,
    });
    return { name: isNamed ? last.name : columnName(item), type };
  }
}
