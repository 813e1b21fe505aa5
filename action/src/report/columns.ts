/** What Athena's column types mean for who draws or prints them. */
import type { Column } from '../graph/model.ts';

export type ColumnKind = 'time' | 'number' | 'text';

export function kindOf({ type }: Column): ColumnKind {
  if (/^(timestamp|date)\b/i.test(type)) return 'time';
  if (/^(tinyint|smallint|int|integer|bigint|real|float|double|decimal)\b/i.test(type)) return 'number';
  return 'text';
}

/** How a column's values are printed; the same for all that are shown, so that they line up. NULL is not asked for. */
export interface CellReader {
  readonly read: (value: string) => string;
  /** Whether a value that is shown lost digits or its end. */
  readonly shortened: boolean;
}

/** Doubles get as many decimals as their size deserves, times lose zeros that all of them end with, long texts are cut. */
export function cellReader(column: Column, shown: readonly (string | null)[]): CellReader {
  const values = shown.filter((value) => value !== null);
  if (/^(real|float|double)\b/i.test(column.type)) return doubles(values);
  if (kindOf(column) === 'time') return times(values);
  return {
    read: (value) => (value.length > longest ? `${value.slice(0, longest)}…` : value),
    shortened: values.some((value) => value.length > longest),
  };
}

const longest = 300;

function doubles(values: readonly string[]): CellReader {
  const finite = values.map(Number).filter(Number.isFinite);
  const wholeDigits = Math.floor(Math.log10(Math.max(1, ...finite.map(Math.abs)))) + 1;
  const needed = Math.max(0, ...finite.map((value) => (String(value).split('.')[1] ?? '').length));
  const decimals = Math.min(needed, Math.max(2, 5 - wholeDigits));
  const rounded = (value: number) => value.toFixed(decimals);
  const readsAsZero = finite.some((value) => value !== 0 && Number(rounded(value)) === 0);
  if (readsAsZero || finite.some((value) => /e/.test(String(value))))
    return { read: (value) => value, shortened: false };
  return {
    read: (value) => (Number.isFinite(Number(value)) ? rounded(Number(value)) : value),
    shortened: finite.some((value) => Number(rounded(value)) !== value),
  };
}

function times(values: readonly string[]): CellReader {
  const zeros = [':00.000', '.000'].find((end) => values.every((value) => value.endsWith(end))) ?? '';
  const read = (value: string) => value.slice(0, value.length - zeros.length);
  return { read: values.length === 0 ? (value) => value : read, shortened: false };
}
