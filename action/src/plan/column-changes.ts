import type { Column } from '../graph/model.ts';

export type ColumnChange =
  | { readonly kind: 'renamed'; readonly column: string; readonly to: string }
  | { readonly kind: 'retyped'; readonly column: string; readonly before: string; readonly after: string }
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly column: string };

/** A column in the place and of the type of one that is gone is taken for the same one under another name. */
export function columnChanges(before: readonly Column[], after: readonly Column[]): readonly ColumnChange[] {
  const old = new Map(before.map(({ name, type }) => [name, type]));
  const now = new Map(after.map(({ name, type }) => [name, type]));
  const renamed = new Map(
    before.flatMap(({ name, type }, index) => {
      const there = after[index];
      const isSame = before.length === after.length && there?.type === type && !now.has(name) && !old.has(there.name);
      return isSame ? [[name, there.name]] : [];
    }),
  );
  const news = new Set(renamed.values());
  const stays = (columns: readonly Column[], others: ReadonlyMap<string, string>) =>
    columns.map(({ name }) => name).filter((name) => others.has(name));
  const order = stays(before, now);
  return [
    ...[...renamed].map(([column, to]): ColumnChange => ({ kind: 'renamed', column, to })),
    ...before.flatMap(({ name: column, type }): readonly ColumnChange[] => {
      const later = now.get(column);
      if (later === undefined) return renamed.has(column) ? [] : [{ kind: 'removed', column }];
      return later === type ? [] : [{ kind: 'retyped', column, before: type, after: later }];
    }),
    ...after.flatMap(({ name: column }): readonly ColumnChange[] =>
      old.has(column) || news.has(column) ? [] : [{ kind: 'added', column }],
    ),
    ...stays(after, old).flatMap((column, index): readonly ColumnChange[] =>
      order[index] === column ? [] : [{ kind: 'moved', column }],
    ),
  ];
}
