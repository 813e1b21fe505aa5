/** A lake of local bucket folders, and tables over it as they stand in the Glue catalog. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CatalogTable, StorageFormat } from '../../simulators/engines/engines.ts';

export class Lake {
  readonly folder = mkdtempSync(join(tmpdir(), 'lake-'));

  /** Writes the object `s3://bucket/key`, given as `bucket/key`. */
  put(path: string, text: string): void {
    writeFileSync(this.#place(path), text);
  }

  copy(path: string, file: string): void {
    cpSync(file, this.#place(path));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #place(path: string): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  }
}

type Format = Omit<StorageFormat, 'location'> & { readonly parameters?: Readonly<Record<string, string>> };

const text = {
  inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
  outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
};

export const csv: Format = {
  ...text,
  serializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
  serdeParameters: { 'field.delim': ',', 'serialization.null.format': '' },
  parameters: { classification: 'csv', 'skip.header.line.count': '1' },
};

export const quotedCsv: Format = {
  ...text,
  serializationLibrary: 'org.apache.hadoop.hive.serde2.OpenCSVSerde',
  serdeParameters: { separatorChar: ',', quoteChar: '"', escapeChar: '\\' },
};

export const json: Format = {
  ...text,
  serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
  serdeParameters: {},
};

export const hiveJson: Format = {
  ...text,
  serializationLibrary: 'org.apache.hive.hcatalog.data.JsonSerDe',
  serdeParameters: {},
};

export const parquet: Format = {
  inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
  outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
  serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
  serdeParameters: {},
};

/** @param columns `temp double, room string`; `partitions` are locations by values joined with '/' */
export function table(
  name: string,
  { parameters = {}, ...format }: Format,
  location: string,
  columns: string,
  keys = '',
  partitions: Readonly<Record<string, string>> = {},
): CatalogTable {
  return {
    name,
    columns: columnsOf(columns),
    partitionKeys: columnsOf(keys),
    storage: { location, ...format },
    parameters,
    partitions: Object.entries(partitions).map(([values, place]) => ({ values: values.split('/'), location: place })),
  };
}

/** A view as Athena encodes it; `columns` have Athena's types. */
export function view(name: string, sql: string, columns: string): CatalogTable {
  const definition = { originalSql: sql, catalog: 'awsdatacatalog', schema: 'plant', columns: columnsOf(columns) };
  return {
    ...table(name, { inputFormat: '', outputFormat: '', serializationLibrary: '', serdeParameters: {} }, '', ''),
    parameters: { comment: 'Presto View', presto_view: 'true' },
    view: `/* Presto View: ${Buffer.from(JSON.stringify(definition)).toString('base64')} */`,
  };
}

function columnsOf(list: string): { name: string; type: string }[] {
  return list
    .split(/, /)
    .filter((column) => column !== '')
    .map((column) => ({
      name: column.slice(0, column.indexOf(' ')),
      type: column.slice(column.indexOf(' ') + 1),
    }));
}
