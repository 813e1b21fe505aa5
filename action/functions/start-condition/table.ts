/** Looks at what steps have published in a table: every publication points partitions at folders of its own. */
import { createHash } from 'node:crypto';
import { GetPartitionsCommand } from '@aws-sdk/client-glue';
import type { GlueClient } from '@aws-sdk/client-glue';
import type { SeenState, Table } from './event.ts';
import { stackMark } from './source.ts';

export async function lookAtTable(
  glue: Pick<GlueClient, 'send'>,
  { database, name }: Table,
  stack: string,
): Promise<SeenState> {
  const locations: string[] = [];
  let token: string | undefined;
  do {
    const page = await glue.send(
      new GetPartitionsCommand({
        DatabaseName: database,
        TableName: name,
        ExcludeColumnSchema: true,
        NextToken: token,
      }),
    );
    for (const { Values = [], StorageDescriptor } of page.Partitions ?? []) {
      locations.push(JSON.stringify([Values, StorageDescriptor?.Location]));
    }
    token = page.NextToken;
  } while (token !== undefined);
  // Glue promises no order.
  const digest = createHash('sha256').update(locations.sort().join('\n')).digest('hex');
  return { objects: locations.length, bytes: 0, newest: null, digest: `${stackMark(stack)}-${digest}` };
}
