import type { CrawlerSpec, Draft, PipelineDraft } from '../spec/draft.ts';
import type { TableReference } from './model.ts';

/**
 * The table that a crawler makes, as Glue names it: after the last folder of the include path, in lower case, what is no
 * letter or digit as `_`; the whole of a bucket is named after the bucket, and what sensors send after its source.
 * Undefined when it is not known which.
 */
export function crawledTable(
  { source: name = '', database }: Draft<CrawlerSpec>,
  { sources }: PipelineDraft,
): TableReference | undefined {
  const source = sources?.[name];
  if (database === undefined) return undefined;
  if (source?.type === 'iot') return { database, table: glueName(name) };
  if (source?.type !== 's3' || !('location' in source)) return undefined;
  const folders = (source.location ?? '').replace(/^s3:\/\//, '').split('/');
  const last = folders.findLast((folder) => folder !== '');
  return last === undefined ? undefined : { database, table: glueName(last) };
}

const glueName = (folder: string): string => folder.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_');
