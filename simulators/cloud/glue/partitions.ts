/** Partitions of tables, one by one. */
import type {
  CreatePartitionRequest,
  DeletePartitionRequest,
  GetPartitionRequest,
  GetPartitionResponse,
  GetPartitionsRequest,
  GetPartitionsResponse,
  Partition,
  PartitionInput,
  UpdatePartitionRequest,
} from '@aws-sdk/client-glue';
import { onlyKnown, required } from '../input.ts';
import { change, existingTable, folded, revived, stored } from './catalog.ts';
import type { Catalog, Stored, TableReference } from './catalog.ts';
import { alreadyExists, invalidInput, partitionNotFound } from './errors.ts';
import { parseExpression } from './expression.ts';
import { pageOf } from './page.ts';

const table = ['CatalogId', 'DatabaseName', 'TableName'] as const;

export const partitionCommands = (catalog: Catalog) => ({
  async CreatePartition(input: CreatePartitionRequest): Promise<object> {
    onlyKnown('CreatePartition', input, [...table, 'PartitionInput']);
    change(catalog, databaseOf(input), () =>
      createPartition(catalog, input, required(input.PartitionInput, 'partitionInput')),
    );
    return {};
  },

  async GetPartition(input: GetPartitionRequest): Promise<GetPartitionResponse> {
    onlyKnown('GetPartition', input, [...table, 'PartitionValues']);
    const partition = findPartition(catalog, input, required(input.PartitionValues, 'partitionValues'));
    if (partition === undefined) throw partitionNotFound();
    return { Partition: partition };
  },

  async GetPartitions(input: GetPartitionsRequest): Promise<GetPartitionsResponse> {
    onlyKnown('GetPartitions', input, [...table, 'Expression', 'MaxResults', 'NextToken', 'ExcludeColumnSchema']);
    const { key, table: found } = existingTable(catalog, input);
    const matches = parseExpression(input.Expression ?? '', found.PartitionKeys ?? []);
    const matching = catalog.partitions.list(`${key}/`).filter(({ value }) => matches(value.Values ?? []));
    const { page, NextToken } = pageOf(matching, input, 1000);
    const partitions = page.map(told);
    return {
      Partitions: input.ExcludeColumnSchema === true ? partitions.map(withoutColumns) : partitions,
      ...(NextToken !== undefined && { NextToken }),
    };
  },

  async UpdatePartition(input: UpdatePartitionRequest): Promise<object> {
    onlyKnown('UpdatePartition', input, [...table, 'PartitionValueList', 'PartitionInput']);
    const { PartitionValueList, PartitionInput } = input;
    change(catalog, databaseOf(input), () =>
      updatePartition(
        catalog,
        input,
        required(PartitionValueList, 'partitionValueList'),
        required(PartitionInput, 'partitionInput'),
      ),
    );
    return {};
  },

  async DeletePartition(input: DeletePartitionRequest): Promise<object> {
    onlyKnown('DeletePartition', input, [...table, 'PartitionValues']);
    const values = required(input.PartitionValues, 'partitionValues');
    change(catalog, databaseOf(input), () => deletePartition(catalog, input, values));
    return {};
  },
});

export function databaseOf({ DatabaseName }: TableReference): string {
  return folded(required(DatabaseName, 'databaseName'));
}

export function findPartition(
  catalog: Catalog,
  reference: TableReference,
  values: readonly string[],
): Partition | undefined {
  const partition = catalog.partitions.get(partitionKey(existingTable(catalog, reference).key, values));
  return partition === undefined ? undefined : told(partition);
}

export function createPartition(catalog: Catalog, reference: TableReference, input: PartitionInput): void {
  const { key, partition } = made(catalog, reference, input, catalog.world.clock.now());
  if (catalog.partitions.get(key) !== undefined) throw alreadyExists('Partition');
  catalog.partitions.put(key, partition);
}

/** Its values may change too. */
export function updatePartition(
  catalog: Catalog,
  reference: TableReference,
  values: readonly string[],
  input: PartitionInput,
): void {
  const before = partitionKey(existingTable(catalog, reference).key, values);
  const created = catalog.partitions.get(before)?.CreationTime;
  if (created === undefined) throw partitionNotFound();
  const { key, partition } = made(
    catalog,
    reference,
    { ...input, Values: input.Values ?? [...values] },
    new Date(created),
  );
  if (key !== before && catalog.partitions.get(key) !== undefined) throw alreadyExists('Partition');
  catalog.partitions.delete(before);
  catalog.partitions.put(key, partition);
}

export function deletePartition(catalog: Catalog, reference: TableReference, values: readonly string[]): void {
  const key = partitionKey(existingTable(catalog, reference).key, values);
  if (!catalog.partitions.delete(key)) throw partitionNotFound();
}

function made(catalog: Catalog, reference: TableReference, input: PartitionInput, CreationTime: Date) {
  const known = ['Values', 'LastAccessTime', 'LastAnalyzedTime', 'StorageDescriptor', 'Parameters'] as const;
  onlyKnown('a partition', input, known);
  const { key, table: found } = existingTable(catalog, reference);
  const values = required(input.Values, 'partitionInput.values');
  if (values.length !== (found.PartitionKeys ?? []).length) {
    throw invalidInput('The number of partition keys do not match the number of partition values');
  }
  const { DatabaseName, Name: TableName } = found;
  const partition: Partition = { ...input, DatabaseName, TableName, CreationTime, CatalogId: catalog.world.account };
  return { key: partitionKey(key, values), partition: stored(partition) };
}

function partitionKey(table: string, values: readonly string[]): string {
  return [table, ...values.map(encodeURIComponent)].join('/');
}

function told(partition: Stored<Partition>): Partition {
  return revived<Partition>(partition, ['CreationTime', 'LastAccessTime', 'LastAnalyzedTime']);
}

function withoutColumns(partition: Partition): Partition {
  const { Columns: _columns, ...descriptor } = partition.StorageDescriptor ?? {};
  return { ...partition, StorageDescriptor: descriptor };
}
