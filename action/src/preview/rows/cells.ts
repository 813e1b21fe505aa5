import { kindOf } from '../../report/columns.ts';
import type { Column } from '../../graph/model.ts';

/** As GetQueryResults gives it; null is SQL's NULL. */
export type Cell = string | null;

export type Row = readonly Cell[];

/** Rows, as Athena answers them. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column that both have, and where it is in each. */
export interface SharedColumn {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly isNumber: boolean;
  /** A value as it is compared. */
  readonly same: (cell: Cell) => Cell;
}

/** In the order of the rows as they are now. Athena's names have no case. */
export function sharedColumns(before: Rows, after: Rows): readonly SharedColumn[] {
  return after.columns.flatMap((column, index) => {
    const found = before.columns.findIndex(({ name }) => name.toLowerCase() === column.name.toLowerCase());
    const was = before.columns[found];
    if (was === undefined) return [];
    const isNumber = kindOf(column) === 'number' && kindOf(was) === 'number';
    const isFloat = [column, was].some(({ type }) => /^(real|float|double)\b/i.test(type));
    return [{ name: column.name, before: found, after: index, isNumber, same: isFloat ? rounded : unchanged }];
  });
}

const unchanged = (cell: Cell): Cell => cell;

/** Engines add doubles in another order each time: what differs in the last digits alone is the same. */
function rounded(cell: Cell): Cell {
  const value = Number(cell);
  return cell === null || cell === '' || !Number.isFinite(value) ? cell : value.toPrecision(12);
}
