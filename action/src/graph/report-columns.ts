import type { PipelineDraft } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import { resultColumns } from './result/result-columns.ts';
import { columnType, queryType, type SqlType } from './result/sql-type.ts';
import { tablesRead } from './sql-tables.ts';
import { tableColumns } from './table-columns.ts';

/** What is told of a column of a report's result; what is undefined is not. Types as Athena's DDL spells them. */
export interface ReportColumn {
  readonly name: string | undefined;
  readonly type: string | undefined;
}

/** `reads` are the declared tables that the query may read. undefined: not even the number of columns is told. */
export function reportColumns(
  sql: string,
  reads: readonly string[],
  draft: PipelineDraft,
  places: Places,
): readonly ReportColumn[] | undefined {
  const read = resultColumns(sql, typesOf(sql, reads, draft, places));
  return read?.map(({ name, type }) => ({ name, type: columnType(type) }));
}

/** undefined: it reads what is not declared here. */
function typesOf(sql: string, reads: readonly string[], draft: PipelineDraft, places: Places) {
  const isDeclared = ({ name }: { readonly name: string }) => reads.includes(name.replace(`${draft.database}.`, ''));
  if (!tablesRead(sql).every(isDeclared)) return undefined;
  const types = new Map<string, SqlType>();
  for (const table of reads) {
    const columns = tableColumns(table, draft, places);
    if (columns === undefined) return undefined;
    for (const [name, type] of columns) {
      const known = type === undefined ? undefined : queryType(type);
      types.set(name, types.has(name) && types.get(name) !== known ? undefined : known);
    }
  }
  return types;
}
