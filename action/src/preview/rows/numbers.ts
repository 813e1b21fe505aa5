import type { NumberChange } from '../preview.ts';
import type { Row, Rows, SharedColumn } from './cells.ts';

type Summary = NumberChange['before'];

/** The numeric columns whose values, taken together, are others than before. */
export function numberChanges(
  before: Pick<Rows, 'rows'>,
  after: Pick<Rows, 'rows'>,
  columns: readonly SharedColumn[],
): readonly NumberChange[] {
  return columns
    .filter(({ isNumber }) => isNumber)
    .map((column) => ({
      name: column.name,
      before: summary(before.rows, column.before),
      after: summary(after.rows, column.after),
    }))
    .filter((change) => differs(change.before, change.after));
}

/** NaN and the infinities count as values, and have no place among the numbers. */
function summary(rows: readonly Row[], index: number): Summary {
  let [values, finite, sum, min, max] = [0, 0, 0, Infinity, -Infinity];
  for (const row of rows) {
    const cell = row[index] ?? null;
    if (cell === null) continue;
    values += 1;
    const value = Number(cell);
    if (cell === '' || !Number.isFinite(value)) continue;
    finite += 1;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return finite === 0 ? { values, min: null, mean: null, max: null } : { values, min, mean: sum / finite, max };
}

const differs = (before: Summary, after: Summary): boolean =>
  (['values', 'min', 'mean', 'max'] as const).some((key) => !isNear(before[key], after[key]));

const isNear = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)));
