import { InternalError, type Position } from '../errors.ts';
import type { SourceSpec } from '../spec/draft.ts';
import { buildNetwork } from './build-network.ts';
import { parseJdbcUrl } from './jdbc-url.ts';
import type { Column, JdbcSource, Source } from './model.ts';
import { tableReference } from './tables.ts';

export function buildSource(name: string, source: SourceSpec, at: Position): Source {
  if (source.type === 'jdbc') return buildJdbcSource(name, source, at);
  const columns = source.columns && toColumns(source.columns);
  if (source.type === 'iot') {
    const { topic, select, buffer = firehoseDefaults } = source;
    return { name, type: 'iot', topic, select, buffer, format: 'json', header: false, columns, at };
  }
  const { bucket, prefix } = bucketAndPrefix(source.location);
  return { name, type: 's3', bucket, prefix, format: source.format, header: source.header ?? true, columns, at };
}

function buildJdbcSource(
  name: string,
  { url, tables, secret, watermark, network }: Extract<SourceSpec, { type: 'jdbc' }>,
  at: Position,
): JdbcSource {
  const parts = parseJdbcUrl(url);
  if (parts === undefined) throw new InternalError('internal', `The URL of source "${name}" was let through.`);
  const named = tables.map((text) => {
    const { database: schema, table } = tableReference(text, '');
    return { schema, table };
  });
  return {
    name,
    type: 'jdbc',
    url,
    ...parts,
    tables: named,
    secret,
    watermark,
    network: network && buildNetwork(network),
    at,
  };
}

/** Firehose's own hints for S3. */
const firehoseDefaults = { seconds: 300, megabytes: 5 };

/** `s3://bucket/prefix/`, whose form a rule has checked. */
function bucketAndPrefix(location: string): { bucket: string; prefix: string } {
  const path = location.slice('s3://'.length);
  const slash = path.indexOf('/');
  return { bucket: path.slice(0, slash), prefix: path.slice(slash + 1) };
}

export const toColumns = (columns: Readonly<Record<string, string>>): Column[] =>
  Object.entries(columns).map(([name, type]) => ({ name, type }));
