import {
  BatchDeletePartitionCommand,
  DeleteTableCommand,
  GetPartitionsCommand,
  type Partition,
} from '@aws-sdk/client-glue';
import { CloudError } from '../errors.ts';
import type { TableReference } from '../graph/model.ts';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';

/** Where the partitions of a table lie that `expression` picks: s3 URLs. */
export async function partitionLocations(
  cloud: Cloud,
  table: TableReference,
  expression: string | undefined,
): Promise<readonly string[]> {
  const partitions = await partitionsOf(cloud, table, expression);
  return partitions.map(({ StorageDescriptor }) => StorageDescriptor?.Location).filter((url) => url !== undefined);
}

/** Takes the partitions that `expression` picks out of the catalog; the objects stay. */
export async function deletePartitions(cloud: Cloud, table: TableReference, expression: string): Promise<void> {
  const values = (await partitionsOf(cloud, table, expression)).map(({ Values = [] }) => ({ Values }));
  const what = `Deleting partitions of ${table.database}.${table.table}`;
  // More than 25 at once AWS refuses.
  for (let start = 0; start < values.length; start += 25) {
    const { Errors = [] } = await saying(what, () =>
      cloud.glue.send(
        new BatchDeletePartitionCommand({
          DatabaseName: table.database,
          TableName: table.table,
          PartitionsToDelete: values.slice(start, start + 25),
        }),
      ),
    );
    const [first] = Errors;
    if (first !== undefined) throw new CloudError('aws-refused', `${what}: ${first.ErrorDetail?.ErrorMessage ?? ''}`);
  }
}

/** A table that is not there is as good as deleted. */
export async function deleteTable(cloud: Cloud, { database, table }: TableReference): Promise<void> {
  await saying(`Deleting the table ${database}.${table}`, async () => {
    try {
      await cloud.glue.send(new DeleteTableCommand({ DatabaseName: database, Name: table }));
    } catch (error) {
      if (!isAwsError(error, 'EntityNotFoundException')) throw error;
    }
  });
}

async function partitionsOf(
  cloud: Cloud,
  { database, table }: TableReference,
  expression: string | undefined,
): Promise<readonly Partition[]> {
  return saying(`Reading the partitions of ${database}.${table}`, async () => {
    const partitions: Partition[] = [];
    let NextToken: string | undefined;
    do {
      const page = await cloud.glue.send(
        new GetPartitionsCommand({
          DatabaseName: database,
          TableName: table,
          ...(expression === undefined ? {} : { Expression: expression }),
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      );
      partitions.push(...(page.Partitions ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return partitions;
  });
}
