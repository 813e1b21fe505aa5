import { GetPartitionsCommand } from '@aws-sdk/client-glue';
import type { TableReference } from '../graph/model.ts';
import type { Cloud } from './cloud.ts';
import { saying } from './errors.ts';

/** Where the partitions of a table lie that `expression` picks: s3 URLs. */
export async function partitionLocations(
  cloud: Cloud,
  { database, table }: TableReference,
  expression: string | undefined,
): Promise<readonly string[]> {
  return saying(`Reading the partitions of ${database}.${table}`, async () => {
    const locations: string[] = [];
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
      for (const { StorageDescriptor } of page.Partitions ?? []) {
        if (StorageDescriptor?.Location !== undefined) locations.push(StorageDescriptor.Location);
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return locations;
  });
}
