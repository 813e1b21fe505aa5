import type { CrawlerSpec, Draft, PipelineDraft } from '../spec/draft.ts';
import { parseJdbcUrl } from './jdbc-url.ts';
import type { DatabaseTable, TableReference, Vendor } from './model.ts';
import { tableReference } from './tables.ts';

/**
 * The tables that a crawler makes, as Glue names them, in lower case, what is no letter or digit as `_`. Of files it is
 * one: after the last folder of the include path, the whole of a bucket after the bucket, and what sensors send after
 * its source. Of a database it is one for each table. Empty when it is not known which.
 */
export function crawledTables(
  { source: name = '', database }: Draft<CrawlerSpec>,
  { sources }: PipelineDraft,
): readonly TableReference[] {
  const source = sources?.[name];
  if (database === undefined || source === undefined) return [];
  return tablesOf(name, source).map((table) => ({ database, table: glueName(table) }));
}

function tablesOf(name: string, source: NonNullable<PipelineDraft['sources']>[string] & object): readonly string[] {
  if (source.type === 'iot') return [name];
  if (source.type === 'jdbc' && 'url' in source) {
    const url = parseJdbcUrl(source.url ?? '');
    return url === undefined || source.tables === undefined
      ? []
      : source.tables.map((text) => {
          const { database: schema, table } = tableReference(text, '');
          return databasePath(url, { schema, table }).join('_');
        });
  }
  if (source.type !== 's3' || !('location' in source)) return [];
  const folders = (source.location ?? '').replace(/^s3:\/\//, '').split('/');
  return folders.filter((folder) => folder !== '').slice(-1);
}

/** What leads to a table of a database, as a crawler's include path has it. MySQL's schemas are its databases. */
export function databasePath(
  { vendor, database }: { readonly vendor: Vendor; readonly database: string },
  { schema, table }: DatabaseTable,
): readonly string[] {
  return vendor === 'mysql' ? [schema, table] : [database, schema, table];
}

const glueName = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_');
