/** What a crawl found, against what the catalog has: UPDATE_IN_DATABASE for what changed, LOG for what is gone. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  BatchCreatePartitionCommand,
  CreateTableCommand,
  GetPartitionsCommand,
  GetTableCommand,
  UpdatePartitionCommand,
  UpdateTableCommand,
  type Partition,
  type StorageDescriptor,
  type Table,
  type TableInput,
} from '@aws-sdk/client-glue';
import { count } from '../../../../action/src/report/words.ts';
import { AwsError } from '../../service.ts';
import type { Crawl } from './crawl.ts';
import { tableInput } from './description.ts';
import type { FoundPartition, FoundTable } from './grouping.ts';

export interface Changes {
  created: number;
  updated: number;
}

export async function publish(task: Crawl, tables: readonly FoundTable[], changes: Changes): Promise<void> {
  for (const found of tables) await publishTable(task, found, changes);
}

async function publishTable(task: Crawl, found: FoundTable, changes: Changes): Promise<void> {
  const { world, crawler, log } = task;
  const DatabaseName = crawler.database;
  const { name, before } = await placeOf(task, found);
  const TableInput: TableInput = { ...tableInput(crawler.name, found), Name: name };
  const isNew = before === undefined;
  const hasNewColumns = before !== undefined && !isSame(before, TableInput);
  if (before === undefined) await world.cloud.glue.send(new CreateTableCommand({ DatabaseName, TableInput }));
  else await world.cloud.glue.send(new UpdateTableCommand({ DatabaseName, TableInput }));
  const added = await publishPartitions(task, name, found, TableInput, hasNewColumns);
  if (isNew) changes.created += 1;
  else if (hasNewColumns || added > 0) changes.updated += 1;
  const what = isNew ? 'created' : hasNewColumns ? 'updated' : 'unchanged';
  log(`Table ${DatabaseName}.${name} ${what}: ${count(found.files.length, 'file')}, ${count(added, 'new partition')}.`);
}

/** A table of the same name that lies elsewhere stays: the found one gets its location's digest behind its name. */
async function placeOf(task: Crawl, found: FoundTable): Promise<{ name: string; before: Table | undefined }> {
  const before = await tableOf(task, found.name);
  if (before === undefined || before.StorageDescriptor?.Location === found.location)
    return { name: found.name, before };
  const name = withDigest(found);
  return { name, before: await tableOf(task, name) };
}

export function withDigest({ name, location }: FoundTable): string {
  return `${name}_${createHash('md5').update(location).digest('hex')}`;
}

export async function tableOf({ world, crawler }: Crawl, Name: string): Promise<Table | undefined> {
  try {
    return (await world.cloud.glue.send(new GetTableCommand({ DatabaseName: crawler.database, Name }))).Table;
  } catch (error) {
    // A database that is missing shows when the table is made.
    if (error instanceof AwsError && error.name === 'EntityNotFoundException') return undefined;
    throw error;
  }
}

/** Counts of files and bytes change with every crawl, and are no change of the table. */
function isSame(before: Table, after: TableInput): boolean {
  const told = ({ PartitionKeys, StorageDescriptor: storage, Parameters }: TableInput | Table) => {
    const { objectCount: _count, sizeKey: _size, ...parameters } = Parameters ?? {};
    return [PartitionKeys, storage?.Columns, storage?.SerdeInfo, storage?.InputFormat, parameters];
  };
  return isDeepStrictEqual(told(before), told(after));
}

/** AWS takes a hundred at a time. */
const batch = 100;

/** Partitions have their table's columns (InheritFromTable). Returns how many are new. */
async function publishPartitions(
  task: Crawl,
  TableName: string,
  found: FoundTable,
  table: TableInput,
  hasNewColumns: boolean,
): Promise<number> {
  if (found.partitionKeys.length === 0) return 0;
  const { world, crawler, log } = task;
  const at = { DatabaseName: crawler.database, TableName };
  const known = new Map((await partitionsOf(task, TableName)).map((partition) => [keyOf(partition.Values), partition]));
  const inputOf = ({ values, location }: FoundPartition) => ({
    Values: [...values],
    StorageDescriptor: { ...table.StorageDescriptor, Location: location } satisfies StorageDescriptor,
    Parameters: { classification: table.Parameters?.['classification'] ?? '' },
  });
  const isNew = found.partitions.filter(({ values }) => !known.has(keyOf(values)));
  for (let start = 0; start < isNew.length; start += batch) {
    const PartitionInputList = isNew.slice(start, start + batch).map(inputOf);
    const { Errors = [] } = await world.cloud.glue.send(new BatchCreatePartitionCommand({ ...at, PartitionInputList }));
    const [first] = Errors;
    if (first !== undefined)
      throw new Error(`Partition ${keyOf(first.PartitionValues)}: ${first.ErrorDetail?.ErrorMessage}`);
  }
  if (hasNewColumns) {
    for (const partition of found.partitions) {
      if (isNew.includes(partition)) continue;
      const PartitionValueList = [...partition.values];
      await world.cloud.glue.send(
        new UpdatePartitionCommand({ ...at, PartitionValueList, PartitionInput: inputOf(partition) }),
      );
    }
  }
  const there = new Set(found.partitions.map(({ values }) => keyOf(values)));
  for (const key of known.keys()) if (!there.has(key)) log(`Partition ${key} of ${TableName} has no files any more.`);
  return isNew.length;
}

const keyOf = (values: readonly string[] | undefined): string => JSON.stringify(values ?? []);

async function partitionsOf({ world, crawler }: Crawl, TableName: string): Promise<Partition[]> {
  const partitions: Partition[] = [];
  let NextToken: string | undefined;
  do {
    const page = await world.cloud.glue.send(
      new GetPartitionsCommand({ DatabaseName: crawler.database, TableName, NextToken, ExcludeColumnSchema: true }),
    );
    partitions.push(...(page.Partitions ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return partitions;
}
