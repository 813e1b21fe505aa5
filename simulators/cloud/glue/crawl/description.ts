/** A found table as the catalog describes it. */
import type { StorageDescriptor, TableInput } from '@aws-sdk/client-glue';
import type { FoundTable } from './grouping.ts';
import { typeText } from './types.ts';

export function tableInput(crawler: string, { name, location, columns, partitionKeys, files }: FoundTable): TableInput {
  const [first] = files;
  if (first === undefined) throw new RangeError('A table without files was found.');
  const { schema, compression } = first;
  const hasHeader = files.some((file) => file.schema.format === 'csv' && file.schema.header);
  const parameters: Record<string, string> = {
    classification: schema.format,
    compressionType: compression,
    typeOfData: 'file',
    UPDATED_BY_CRAWLER: crawler,
    CrawlerSchemaDeserializerVersion: '1.0',
    CrawlerSchemaSerializerVersion: '1.0',
    objectCount: String(files.length),
    sizeKey: String(files.reduce((sum, { size }) => sum + size, 0)),
    ...(schema.format === 'csv' && {
      delimiter: schema.delimiter,
      columnsOrdered: 'true',
      areColumnsQuoted: String(files.some((file) => file.schema.format === 'csv' && file.schema.quoted)),
      ...(hasHeader && { 'skip.header.line.count': '1' }),
    }),
  };
  const storage: StorageDescriptor = {
    ...storageOf(schema.format, schema.format === 'csv' ? schema.delimiter : '', [...columns.keys()]),
    Columns: [...columns].map(([Name, type]) => ({ Name, Type: typeText(type) })),
    Location: location,
    Compressed: compression !== 'none',
    NumberOfBuckets: -1,
    StoredAsSubDirectories: false,
    Parameters: parameters,
  };
  return {
    Name: name,
    Owner: 'owner',
    TableType: 'EXTERNAL_TABLE',
    Parameters: parameters,
    PartitionKeys: partitionKeys.map((Name) => ({ Name, Type: 'string' })),
    StorageDescriptor: storage,
  };
}

function storageOf(
  format: 'csv' | 'json' | 'parquet',
  delimiter: string,
  columns: readonly string[],
): StorageDescriptor {
  const text = {
    InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
    OutputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
  };
  switch (format) {
    case 'csv':
      return {
        ...text,
        SerdeInfo: {
          SerializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
          Parameters: { 'field.delim': delimiter },
        },
      };
    case 'json':
      return {
        ...text,
        SerdeInfo: {
          SerializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
          Parameters: { paths: columns.join(',') },
        },
      };
    case 'parquet':
      return {
        InputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
        OutputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
        SerdeInfo: {
          SerializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
          Parameters: { 'serialization.format': '1' },
        },
      };
  }
}
