/**
 * From files to tables, with the policy CombineCompatibleSchemas: one table for all files below the include path that
 * have one format, compression and delimiter, however different their columns; else a table a folder, and a table a file
 * where they lie side by side.
 */
import type { CsvSchema } from './csv.ts';
import type { JsonSchema } from './json.ts';
import { united, type Columns } from './types.ts';

export interface ParquetSchema {
  readonly format: 'parquet';
  readonly columns: Columns;
}

export type Schema = CsvSchema | JsonSchema | ParquetSchema;

export interface CrawledFile {
  /** Folders between the include path and the file. */
  readonly folders: readonly string[];
  readonly name: string;
  readonly size: number;
  readonly compression: 'none' | 'gzip';
  readonly schema: Schema;
}

export interface FoundTable {
  readonly name: string;
  /** `s3://bucket/folder/`, or the file. */
  readonly location: string;
  readonly columns: Columns;
  readonly partitionKeys: readonly string[];
  readonly partitions: readonly FoundPartition[];
  readonly files: readonly CrawledFile[];
}

export interface FoundPartition {
  readonly values: readonly string[];
  readonly location: string;
}

/** `location` ends with '/'. */
export function tablesOf(files: readonly CrawledFile[], location: string): readonly FoundTable[] {
  if (files.length === 0) return [];
  if (new Set(files.map(kindOf)).size === 1) return [tableOf(files, location)];
  const beside = files.filter(({ folders }) => folders.length === 0);
  const below = Map.groupBy(
    files.filter(({ folders }) => folders.length > 0),
    ({ folders }) => folders[0] ?? '',
  );
  return [
    ...beside.map((file) => ({
      ...tableOf([file], location),
      name: tableName(file.name),
      location: location + file.name,
    })),
    ...[...below].flatMap(([folder, inside]) =>
      tablesOf(
        inside.map((file) => ({ ...file, folders: file.folders.slice(1) })),
        `${location}${folder}/`,
      ),
    ),
  ];
}

function kindOf({ compression, schema }: CrawledFile): string {
  return [schema.format, compression, schema.format === 'csv' ? schema.delimiter : ''].join(' ');
}

/** The last folder in lower case, what is no letter or digit as `_`. */
export function tableName(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return last.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_');
}

function tableOf(files: readonly CrawledFile[], location: string): FoundTable {
  const columns = united(files.map(({ schema }) => schema.columns));
  // Files that lie higher than others bound the depth: their rows belong to no deeper folder.
  const depth = Math.min(...files.map(({ folders }) => folders.length));
  const levels = Array.from({ length: depth }, (_, level) => levelOf(files, level, columns));
  const partitions = new Map(
    (depth === 0 ? [] : files).map(({ folders }) => {
      const path = folders.slice(0, depth);
      const values = path.map((folder, level) => levels[level]?.valueOf(folder) ?? folder);
      return [path.join('/'), { values, location: `${location}${path.join('/')}/` }];
    }),
  );
  return {
    name: tableName(location),
    location,
    columns,
    partitionKeys: levels.map(({ key }) => key),
    partitions: [...partitions.values()],
    files,
  };
}

/** `year=2026` gives key and value where all folders of the level have one key, which no column has; else partition_N. */
function levelOf(files: readonly CrawledFile[], level: number, columns: Columns) {
  const folders = files.map((file) => file.folders[level] ?? '');
  const keys = new Set(folders.map((folder) => /^([^=]+)=/.exec(folder)?.[1]?.toLowerCase()));
  const [key] = keys;
  if (keys.size !== 1 || key === undefined) return { key: `partition_${level}`, valueOf: (folder: string) => folder };
  return {
    key: columns.has(key) ? `partition_${level}` : key,
    valueOf: (folder: string) => unescaped(folder.slice(folder.indexOf('=') + 1)),
  };
}

/** Hive writes what a path cannot hold as `%3A`. */
function unescaped(value: string): string {
  return value.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
