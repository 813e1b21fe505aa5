import type { GlueTableProperties } from '@awboost/cfn-resource-types/AWS-Glue-Table';
import { ledgerColumns } from '../../graph/ledger.ts';
import type { Column, FileSource, Format, Table } from '../../graph/model.ts';
import { isDatabase } from '../../graph/source-of.ts';
import { logicalId } from '../names.ts';
import { sourceFolder } from '../source-folder.ts';
import type { WithIntrinsics } from './properties.ts';
import type { Stack } from './stack.ts';

/** The database, its declared tables, the sources that declare columns, and the ledger. */
export function catalog(stack: Stack): void {
  const { pipeline, names } = stack;
  stack.add('Database', 'AWS::Glue::Database', {
    CatalogId: { Ref: 'AWS::AccountId' },
    DatabaseInput: { Name: pipeline.database, Description: pipeline.description },
  });
  for (const table of pipeline.tables) {
    stack.add(logicalId('Table', table.name), 'AWS::Glue::Table', writtenTable(stack, table), { from: table.at });
  }
  for (const source of pipeline.sources) {
    if (isDatabase(source) || source.columns === undefined) continue;
    stack.add(logicalId('Source', source.name), 'AWS::Glue::Table', sourceTable(stack, source, source.columns), {
      from: source.at,
    });
  }
  const columns = Object.entries(ledgerColumns).map(([name, type]) => ({ name, type }));
  stack.add(
    'LedgerTable',
    'AWS::Glue::Table',
    tableProperties(
      stack,
      names.ledgerTable,
      { format: 'json', header: false, columns, location: `s3://${names.dataBucket}/ledger/` },
      [],
      // One torn record is a row of NULLs, and does not keep the others from being read.
      { 'ignore.malformed.json': 'true' },
    ),
  );
}

/** Who wrote a row, for which window, and then the user's own keys. */
export const partitionKeys = ({ partitionBy }: Table): readonly Column[] => [
  { name: 'written_by', type: 'string' },
  { name: 'window_id', type: 'string' },
  ...partitionBy,
];

function writtenTable(stack: Stack, table: Table): WithIntrinsics<GlueTableProperties> {
  const location = `s3://${stack.names.dataBucket}/${table.path}`;
  return tableProperties(stack, table.name, { ...table, location }, partitionKeys(table));
}

function sourceTable(
  stack: Stack,
  source: FileSource,
  columns: readonly Column[],
): WithIntrinsics<GlueTableProperties> {
  const { bucket, prefix } = sourceFolder(source, stack.names);
  return tableProperties(stack, source.name, { ...source, columns, location: `s3://${bucket}/${prefix}` });
}

interface Rows {
  readonly format: Format;
  readonly header: boolean;
  readonly columns: readonly Column[];
  readonly location: string;
}

function tableProperties(
  stack: Stack,
  name: string,
  { format, header, columns, location }: Rows,
  keys: readonly Column[] = [],
  serde: Readonly<Record<string, string>> = {},
): WithIntrinsics<GlueTableProperties> {
  const { InputFormat, OutputFormat, SerializationLibrary, SerdeParameters } = storage[format];
  return {
    CatalogId: { Ref: 'AWS::AccountId' },
    DatabaseName: { Ref: 'Database' },
    TableInput: {
      Name: name,
      TableType: 'EXTERNAL_TABLE',
      Parameters: {
        EXTERNAL: 'TRUE',
        classification: format,
        ...(format === 'csv' && header ? { 'skip.header.line.count': '1' } : {}),
      },
      PartitionKeys: keys.map(described),
      StorageDescriptor: {
        Columns: columns.map(described),
        Location: location,
        InputFormat,
        OutputFormat,
        SerdeInfo: { SerializationLibrary, Parameters: { ...SerdeParameters, ...serde } },
      },
    },
  };
}

const described = ({ name, type }: Column) => ({ Name: name, Type: type });

const storage = {
  csv: {
    InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
    OutputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
    SerializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
    SerdeParameters: { 'field.delim': ',', 'serialization.null.format': '' },
  },
  json: {
    InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
    OutputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
    SerializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
    SerdeParameters: {},
  },
  parquet: {
    InputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
    OutputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
    SerializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
    SerdeParameters: { 'serialization.format': '1' },
  },
} as const satisfies Record<Format, object>;
