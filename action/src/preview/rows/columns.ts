import type { Column } from '../../graph/model.ts';
import type { TableChange } from '../preview.ts';

/** Columns that are added, removed, or have another type. */
export function columnChanges(before: readonly Column[], after: readonly Column[]): TableChange['columns'] {
  const typeIn = (columns: readonly Column[], name: string) => columns.find((column) => column.name === name)?.type;
  const names = new Set([...after, ...before].map(({ name }) => name));
  return [...names]
    .map((name) => ({ name, before: typeIn(before, name) ?? null, after: typeIn(after, name) ?? null }))
    .filter(({ before, after }) => before !== after);
}
