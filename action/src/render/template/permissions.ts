/** What a role may do, in sentences. Each says the least that the service needs for it. */
import type { TableReference } from '../../graph/model.ts';
import type { Stack } from './stack.ts';

export interface Statement {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Objects under a prefix: to list them needs the bucket, bounded to the prefix; without it S3 answers 403 for 404. */
export function mayReadObjects(stack: Stack, sid: string, bucket: string, prefix: string): readonly Statement[] {
  return [
    { Sid: `${sid}Get`, Action: ['s3:GetObject'], Resource: stack.bucketArn(bucket, `/${prefix}*`) },
    mayList(stack, `${sid}List`, bucket, prefix),
  ];
}

export function mayList(stack: Stack, sid: string, bucket: string, prefix: string): Statement {
  return {
    Sid: sid,
    Action: ['s3:ListBucket'],
    Resource: stack.bucketArn(bucket),
    ...(prefix === '' ? {} : { Condition: { StringLike: { 's3:prefix': [`${prefix}*`, prefix.replace(/\/$/, '')] } } }),
  };
}

export function mayWriteObjects(stack: Stack, sid: string, bucket: string, prefix: string): Statement {
  return {
    Sid: sid,
    Action: ['s3:PutObject', 's3:AbortMultipartUpload'],
    Resource: stack.bucketArn(bucket, `/${prefix}*`),
  };
}

/** The catalog's description of tables; Glue asks for the rights on catalog, database and table together. */
export function mayDescribe(stack: Stack, tables: readonly TableReference[]): Statement {
  return {
    Sid: 'DescribeTables',
    Action: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartition', 'glue:GetPartitions'],
    Resource: catalogArns(stack, tables),
  };
}

/** Pointing a table's partitions at other folders. */
export function mayPublish(stack: Stack, table: TableReference): Statement {
  return {
    Sid: 'Publish',
    Action: ['glue:BatchCreatePartition', 'glue:BatchUpdatePartition', 'glue:BatchDeletePartition'],
    Resource: catalogArns(stack, [table]),
  };
}

export function catalogArns(stack: Stack, tables: readonly TableReference[]): readonly string[] {
  const databases = tables.map(({ database }) => stack.arn('glue', `database/${database}`));
  const names = tables.map(({ database, table }) => stack.arn('glue', `table/${database}/${table}`));
  return [stack.arn('glue', 'catalog'), ...new Set([...databases, ...names])];
}

/** Where the rows of tables and sources lie. */
export function mayReadRows(stack: Stack, references: readonly TableReference[]): readonly Statement[] {
  const { database, tables, sources } = stack.pipeline;
  return references.flatMap((reference, index) => {
    const table = tables.find(({ name }) => reference.database === database && name === reference.table);
    if (table !== undefined) return mayReadObjects(stack, `Table${index + 1}`, stack.names.dataBucket, table.path);
    const source = sources.find(({ name }) => reference.database === database && name === reference.table);
    if (source !== undefined) return mayReadObjects(stack, `Source${index + 1}`, source.bucket, source.prefix);
    throw new RangeError(`Nothing in the graph is ${reference.database}.${reference.table}.`);
  });
}
