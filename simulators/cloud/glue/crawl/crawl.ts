/** One crawl: list, look, group, and write what was found into the catalog. */
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { World } from '../../service.ts';
import type { CrawlerDefinition } from '../crawlers.ts';
import { classifyCsv } from './csv.ts';
import { crawlDatabase } from './database.ts';
import { tablesOf, type CrawledFile, type FoundTable, type Schema } from './grouping.ts';
import { classifyJson } from './json.ts';
import { parquetSchemas } from './parquet.ts';
import { publish, withDigest, type Changes } from './publish.ts';
import { readSample, sampleBytes } from './sample.ts';

export interface Crawl {
  readonly world: World;
  readonly crawler: CrawlerDefinition;
  /** Throws when somebody wants the crawl to end. */
  readonly checkStopped: () => void;
  readonly signal: AbortSignal;
  /** One line for the log of the crawl. */
  readonly log: (line: string) => void;
}

/** Rejects with what keeps the crawl from succeeding: no such bucket, no such database. */
export async function crawl(task: Crawl): Promise<Changes> {
  const changes: Changes = { created: 0, updated: 0 };
  for (const target of task.crawler.paths) {
    const files = await classify(task, await listed(task, target));
    const tables = tablesOf(files, `s3://${target.bucket}/${target.prefix}`);
    task.checkStopped();
    await publish(task, uniquelyNamed(tables), changes);
  }
  await crawlDatabase(task, task.crawler.tables, changes);
  return changes;
}

interface Listed {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
  readonly folders: readonly string[];
  readonly name: string;
}

/** Every file below the path but those that Glue passes by: names of files or folders that begin with `_` or `.`. */
async function listed({ world }: Crawl, { bucket, prefix }: CrawlerDefinition['paths'][number]): Promise<Listed[]> {
  const files: Listed[] = [];
  let token: string | undefined;
  do {
    const page = await world.cloud.s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key: key = '', Size: size = 0 } of page.Contents ?? []) {
      const parts = key.slice(prefix.length).split('/');
      const name = parts.at(-1) ?? '';
      if (name === '' || parts.some((part) => /^[_.]/.test(part))) continue;
      files.push({ bucket, key, size, folders: parts.slice(0, -1), name });
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return files;
}

/** What no classifier knows is logged, and makes no table: one bad file does not keep the others from their readers. */
async function classify(task: Crawl, files: readonly Listed[]): Promise<CrawledFile[]> {
  const parquet: Listed[] = [];
  const known = new Map<Listed, Pick<CrawledFile, 'schema' | 'compression'>>();
  for (const file of files) {
    task.checkStopped();
    const isWhole = file.size <= sampleBytes;
    const sample = await readSample(await bytesOf(task, file, isWhole), isWhole);
    if (sample.kind === 'parquet') parquet.push(file);
    else if (sample.kind === 'unknown') unknown(task, file, sample.reason);
    else {
      const schema = classifyJson(sample.text, sample.isWhole) ?? classifyCsv(sample.text, sample.isWhole);
      if (schema === undefined) unknown(task, file, 'no classifier recognizes it');
      else known.set(file, { schema, compression: sample.compression });
    }
  }
  const schemas = parquet.length === 0 ? [] : await parquetSchemas(task, parquet.map(url));
  for (const [index, file] of parquet.entries()) {
    const schema: Schema | string = schemas[index] ?? 'no schema was read';
    if (typeof schema === 'string') unknown(task, file, schema);
    else known.set(file, { schema, compression: 'none' });
  }
  return files.flatMap((file) => {
    const found = known.get(file);
    return found === undefined ? [] : [{ ...file, ...found }];
  });
}

async function bytesOf({ world, signal }: Crawl, { bucket, key, size }: Listed, isWhole: boolean): Promise<Uint8Array> {
  if (size === 0) return new Uint8Array();
  const Range = isWhole ? undefined : `bytes=0-${sampleBytes - 1}`;
  const { Body } = await world.cloud.s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range }), {
    abortSignal: signal,
  });
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

function unknown({ log }: Crawl, file: Listed, reason: string): void {
  log(`UNKNOWN ${url(file)}: ${reason}`);
}

const url = ({ bucket, key }: Listed): string => `s3://${bucket}/${key}`;

/** Of several tables of one name, the first has it; the others get their location's digest behind it, as in Glue. */
function uniquelyNamed(tables: readonly FoundTable[]): readonly FoundTable[] {
  const names = new Set<string>();
  return tables.map((table) => {
    const name = names.has(table.name) ? withDigest(table) : table.name;
    names.add(name);
    return { ...table, name };
  });
}
