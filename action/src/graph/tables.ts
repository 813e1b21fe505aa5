import type { PipelineDraft } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import type { TableReference } from './model.ts';

/** Tables of the pipeline's database: those that are declared, and the sources with columns. Of what was set aside, the best is assumed. */
export function tableNames({ tables, sources }: PipelineDraft, places: Places): string[] {
  const declared = tables === undefined ? [] : places.keys(tables);
  const readable = (sources === undefined ? [] : places.keys(sources)).filter((name) => {
    const source = sources?.[name];
    return (source?.type !== 's3' && source?.type !== 'iot') || places.has(source, 'columns');
  });
  return [...declared, ...readable];
}

/** `table` or `database.table`. */
export function tableReference(text: string, database: string): TableReference {
  const dot = text.indexOf('.');
  return dot < 0 ? { database, table: text } : { database: text.slice(0, dot), table: text.slice(dot + 1) };
}

export function sameTable(a: TableReference, b: TableReference): boolean {
  return a.database === b.database && a.table === b.table;
}
