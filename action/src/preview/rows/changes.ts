/** Rows before and after -> which were added, removed and changed. Pure. */
import type { RowChanges } from '../preview.ts';
import { sharedColumns, type Cell, type Row, type Rows, type SharedColumn } from './cells.ts';
import { numberChanges } from './numbers.ts';

/** A row that differs; null where it is not. */
export interface RowPair {
  readonly before: Row | null;
  readonly after: Row | null;
}

/** `RowChanges` with all rows that differ, in place of the first of them. */
export interface AllRowChanges extends Omit<RowChanges, 'samples'> {
  /** Columns that both have. */
  readonly shared: readonly string[];
  /** Values of those columns: what changed, was added, was removed, in the order of the rows. */
  readonly pairs: readonly RowPair[];
}

/**
 * Rows are known by the key, where both sides have its columns and no two rows share one; else a row is known by all of
 * the columns that both have, and is there as often as it is there.
 */
export function rowChanges(before: Rows, after: Rows, key: readonly string[]): AllRowChanges {
  const columns = sharedColumns(before, after);
  const keyColumns = columns.filter(({ name }) => key.some((one) => one.toLowerCase() === name.toLowerCase()));
  const known = keyColumns.length === key.length && key.length > 0 ? byKey(before, after, keyColumns) : undefined;
  const { pairs, used } = known ?? { pairs: asMultisets(before, after, columns), used: noKey };
  const both = pairs.filter(isInBoth);
  const values = ({ before, after }: RowPair): RowPair => ({
    before: before && columns.map((column) => before[column.before] ?? null),
    after: after && columns.map((column) => after[column.after] ?? null),
  });
  const added = pairs.filter((pair) => pair.before === null);
  const removed = pairs.filter((pair) => pair.after === null);
  return {
    key: used,
    added: added.length,
    removed: removed.length,
    changed: both.length,
    columns: columns
      .map((column) => ({
        name: column.name,
        changed: both.filter((pair) => differs(column, pair.before, pair.after)).length,
      }))
      .filter(({ changed }) => changed > 0),
    numbers: numberChanges(
      before,
      after,
      columns.filter((column) => !used.includes(column.name)),
    ),
    shared: columns.map(({ name }) => name),
    pairs: [...both, ...added, ...removed].map(values),
  };
}

interface BothRows {
  readonly before: Row;
  readonly after: Row;
}

const isInBoth = (pair: RowPair): pair is BothRows => pair.before !== null && pair.after !== null;

const noKey: readonly string[] = [];

/** Undefined when a key is there twice. */
function byKey(before: Rows, after: Rows, columns: readonly SharedColumn[]) {
  const old = unique(before.rows, columns, 'before');
  const now = unique(after.rows, columns, 'after');
  if (old === undefined || now === undefined) return undefined;
  const all = sharedColumns(before, after);
  const pairs: RowPair[] = [];
  for (const [id, row] of now) {
    const was = old.get(id) ?? null;
    if (was === null || all.some((column) => differs(column, was, row))) pairs.push({ before: was, after: row });
  }
  for (const [id, row] of old) if (!now.has(id)) pairs.push({ before: row, after: null });
  return { pairs, used: columns.map(({ name }) => name) };
}

function unique(rows: readonly Row[], columns: readonly SharedColumn[], side: 'before' | 'after') {
  const byId = new Map(rows.map((row) => [idOf(row, columns, side), row]));
  return byId.size === rows.length ? byId : undefined;
}

function asMultisets(before: Rows, after: Rows, columns: readonly SharedColumn[]): readonly RowPair[] {
  const left = new Map<string, Row[]>();
  for (const row of before.rows) {
    const id = idOf(row, columns, 'before');
    const same = left.get(id);
    if (same === undefined) left.set(id, [row]);
    else same.push(row);
  }
  const added = after.rows.filter((row) => left.get(idOf(row, columns, 'after'))?.pop() === undefined);
  const removed = [...left.values()].flat();
  return [
    ...added.map((row) => ({ before: null, after: row })),
    ...removed.map((row) => ({ before: row, after: null })),
  ];
}

const idOf = (row: Row, columns: readonly SharedColumn[], side: 'before' | 'after'): string =>
  JSON.stringify(columns.map((column) => column.same(cell(row, column[side]))));

const differs = (column: SharedColumn, before: Row, after: Row): boolean =>
  column.same(cell(before, column.before)) !== column.same(cell(after, column.after));

const cell = (row: Row, index: number): Cell => row[index] ?? null;
