import type { Draft, PipelineDraft, TableSpec } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import { tableReference } from './tables.ts';

/** Types by the names of columns, in order; a type that only the run will tell is undefined. */
export type Columns = ReadonlyMap<string, string | undefined>;

/** What is read of a table, or of a source with columns; undefined when nothing declares it, or not everything of it. */
export function tableColumns(name: string | undefined, draft: PipelineDraft, places: Places): Columns | undefined {
  const { database, table } = tableReference(name ?? '', draft.database ?? '');
  if (database !== draft.database) return undefined;
  const source = draft.sources?.[table];
  const declared = draft.tables?.[table];
  if (declared === undefined)
    return source !== undefined && 'columns' in source ? typed(source.columns, places) : undefined;
  const columns = writtenColumns(declared, places);
  return columns && new Map([...columns, ['written_by', 'string'], ['window_id', 'string']]);
}

/** What a job writes into a table: its columns, then its partition keys. */
export function writtenColumns(table: Draft<TableSpec>, places: Places): Columns | undefined {
  const columns = typed(table.columns, places);
  const keys = table.partition_by ?? [];
  const isDeclared = table.partition_by !== undefined || !places.has(table, 'partition_by');
  if (columns === undefined || !isDeclared || !places.isWhole(keys)) return undefined;
  return new Map([
    ...[...columns].filter(([name]) => !keys.includes(name)),
    ...keys.map((key) => [key, 'string'] as const),
  ]);
}

function typed(columns: Draft<Record<string, string>> | undefined, places: Places): Columns | undefined {
  return columns && new Map(places.keys(columns).map((name) => [name, columns[name]]));
}
