/** Definitions of crawlers: what of them can be crawled here as AWS would. */
import type { Crawler, CreateCrawlerRequest, JdbcTarget } from '@aws-sdk/client-glue';
import { onlyKnown, required } from '../input.ts';
import { refuse } from '../service.ts';
import { invalidInput } from './errors.ts';

/** What a crawl needs to know. */
export interface CrawlerDefinition {
  readonly name: string;
  readonly database: string;
  /** `prefix` ends with '/', or is empty. */
  readonly paths: readonly { readonly bucket: string; readonly prefix: string }[];
  /** Tables of databases: database, schema and table, where there are schemas. */
  readonly tables: readonly { readonly connection: string; readonly path: readonly string[] }[];
}

/** Members of a definition that are kept, and given back. */
export const definition = [
  'Role',
  'DatabaseName',
  'Description',
  'Targets',
  'Classifiers',
  'SchemaChangePolicy',
  'RecrawlPolicy',
  'LineageConfiguration',
  'Configuration',
] as const;

type Request = Partial<Pick<CreateCrawlerRequest, (typeof definition)[number]>>;

/** Refuses, by name, crawlers that would crawl otherwise here than on AWS. */
export function checkDefinition(command: string, { Targets, ...crawler }: Request): void {
  const targets = required(Targets, 'targets');
  onlyKnown(`${command} with Targets`, targets, ['S3Targets', 'JdbcTargets']);
  for (const target of targets.S3Targets ?? []) {
    onlyKnown(`${command} with S3Targets`, target, ['Path']);
    pathOf(target.Path ?? '');
  }
  for (const target of targets.JdbcTargets ?? []) {
    onlyKnown(`${command} with JdbcTargets`, target, ['ConnectionName', 'Path']);
    tableAt(target);
  }
  if ((targets.S3Targets ?? []).length + (targets.JdbcTargets ?? []).length === 0)
    throw invalidInput('At least one target must be specified');
  if ((crawler.Classifiers ?? []).length > 0) throw refuse(`${command} with Classifiers`);
  const { UpdateBehavior = 'UPDATE_IN_DATABASE', DeleteBehavior = 'DEPRECATE_IN_DATABASE' } =
    crawler.SchemaChangePolicy ?? {};
  if (UpdateBehavior !== 'UPDATE_IN_DATABASE') throw refuse(`${command} with UpdateBehavior ${UpdateBehavior}`);
  if (DeleteBehavior !== 'LOG') throw refuse(`${command} with DeleteBehavior ${DeleteBehavior}`);
  const { RecrawlBehavior = 'CRAWL_EVERYTHING' } = crawler.RecrawlPolicy ?? {};
  if (RecrawlBehavior !== 'CRAWL_EVERYTHING') throw refuse(`${command} with RecrawlBehavior ${RecrawlBehavior}`);
  if (crawler.LineageConfiguration?.CrawlerLineageSettings === 'ENABLE') throw refuse(`${command} with lineage`);
  // It is about files.
  if ((targets.S3Targets ?? []).length > 0) checkConfiguration(command, crawler.Configuration ?? '{}');
  else if (crawler.Configuration !== undefined) throw refuse(`${command} of a database with a Configuration`);
}

function checkConfiguration(command: string, text: string): void {
  const known = {
    CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
    Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
  };
  let configuration: unknown;
  try {
    configuration = JSON.parse(text);
  } catch {
    throw invalidInput(`Crawler configuration is not valid JSON: ${text}`);
  }
  const { Version: _version, ...rest } = configuration as Record<string, unknown>;
  if (sorted(rest) === sorted(known)) return;
  throw refuse(
    `${command} with the Configuration ${text}`,
    `It crawls with ${JSON.stringify({ Version: 1, ...known })}.`,
  );
}

const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

export function definitionOf({ Name, DatabaseName, Targets }: Pick<Crawler, 'Name' | 'DatabaseName' | 'Targets'>) {
  return {
    name: Name ?? '',
    database: DatabaseName ?? 'default',
    paths: (Targets?.S3Targets ?? []).map(({ Path }) => pathOf(Path ?? '')),
    tables: (Targets?.JdbcTargets ?? []).map(tableAt),
  } satisfies CrawlerDefinition;
}

function tableAt({ ConnectionName, Path = '' }: JdbcTarget): CrawlerDefinition['tables'][number] {
  const path = Path.split('/');
  if (path.length < 2 || path.length > 3 || path.includes('')) throw invalidInput(`The JDBC path is invalid: ${Path}`);
  if (Path.includes('%')) throw refuse(`a crawl of ${Path}`, 'It crawls tables that are named one by one.');
  return { connection: required(ConnectionName, 'connectionName'), path };
}

function pathOf(path: string): { bucket: string; prefix: string } {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
  if (bucket === undefined) throw invalidInput(`The S3 path is invalid: ${path}`);
  return { bucket, prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/` };
}
