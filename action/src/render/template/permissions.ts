/** What a role may do, in sentences. Each says the least that the service needs for it. */
import type { TableReference } from '../../graph/model.ts';
import { isDatabase, sourceOf } from '../../graph/source-of.ts';
import { sourceFolder } from '../source-folder.ts';
import type { Intrinsic } from './properties.ts';
import type { Stack } from './stack.ts';

export interface Statement {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Resource: string | Intrinsic | readonly (string | Intrinsic)[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A folder of objects: a bucket, and a prefix that ends with '/' or is empty. */
export interface Folder {
  readonly bucket: string;
  readonly prefix: string;
}

/** Objects under prefixes, and the prefixes themselves, which file systems ask for as if they were objects. */
export function mayReadObjects(stack: Stack, sid: string, folders: readonly Folder[]): readonly Statement[] {
  if (folders.length === 0) return [];
  const objects = folders.flatMap(({ bucket, prefix }) => [
    stack.bucketArn(bucket, `/${prefix}*`),
    ...(prefix === '' ? [] : [stack.bucketArn(bucket, `/${prefix.replace(/\/$/, '')}`)]),
  ]);
  return [
    { Sid: `${sid}Objects`, Action: ['s3:GetObject'], Resource: distinct(objects) },
    ...mayList(stack, sid, folders),
  ];
}

/**
 * Listings of prefixes. Whether an object is missing (404) or forbidden (403) depends on the same right, in requests
 * that carry no prefix: hence `IfExists`.
 */
export function mayList(stack: Stack, sid: string, folders: readonly Folder[]): readonly Statement[] {
  return [...Map.groupBy(folders, ({ bucket }) => bucket)].map(([bucket, inBucket], index) => {
    const prefixes = distinct(inBucket.flatMap(({ prefix }) => [`${prefix}*`, prefix.replace(/\/$/, '')]));
    const whole = inBucket.some(({ prefix }) => prefix === '');
    return {
      Sid: `${sid}List${index + 1}`,
      Action: ['s3:ListBucket'],
      Resource: stack.bucketArn(bucket),
      ...(whole ? {} : { Condition: { StringLikeIfExists: { 's3:prefix': prefixes } } }),
    };
  });
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

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

/** Where the rows of tables and sources lie, but for those of databases. */
export function mayReadRows(stack: Stack, references: readonly TableReference[]): readonly Statement[] {
  const { database, tables } = stack.pipeline;
  const folders = references.flatMap((reference): readonly Folder[] => {
    const table = tables.find(({ name }) => reference.database === database && name === reference.table);
    if (table !== undefined) return [{ bucket: stack.names.dataBucket, prefix: table.path }];
    const source = sourceOf(stack.pipeline, reference);
    if (source !== undefined) return isDatabase(source) ? [] : [sourceFolder(source, stack.names)];
    throw new RangeError(`Nothing in the graph is ${reference.database}.${reference.table}.`);
  });
  return mayReadObjects(stack, 'Rows', folders);
}
