/** The lake of the wrapper's tests, with a database that stands in for a SQL Server. */
import {
  CreateConnectionCommand,
  CreateCrawlerCommand,
  GetCrawlerCommand,
  StartCrawlerCommand,
} from '@aws-sdk/client-glue';
import { setTimeout } from 'node:timers/promises';
import { parseJdbcUrl } from '../../action/src/graph/jdbc-url.ts';
import type { JdbcSource } from '../../action/src/graph/model.ts';
import { fillDatabase, type DatabaseColumn, type DatabaseValue } from '../../simulators/cloud/databases/fill.ts';
import type { Cloud } from '../../action/src/aws/cloud.ts';

export const sqlServerUrl = 'jdbc:sqlserver://ip-10-1-0-12.internal:1433;databaseName=plant';

export function sourceAt(url: string, secret = 'plant/glue_user'): JdbcSource {
  const parts = parseJdbcUrl(url);
  if (parts === undefined) throw new Error(`${url} is no URL of a database.`);
  const tables = [{ schema: 'dbo', table: 'temperatures' }];
  return {
    name: 'history_db',
    type: 'jdbc',
    url,
    ...parts,
    tables,
    secret,
    at: { file: 'p.yml', line: 1, column: 1, endLine: 1, endColumn: 2 },
  };
}

export const columns: readonly DatabaseColumn[] = [
  { name: 'room_id', type: 'nvarchar(40)' },
  { name: 'temp', type: 'float' },
  { name: 'timestamp', type: 'datetime2' },
];

export const reading = (room: string, temp: number | null, minute: number): readonly DatabaseValue[] => [
  room,
  temp,
  `2010-12-31 23:${String(minute).padStart(2, '0')}:00`,
];

/** Rows of `dbo.temperatures`. */
export const fill = (
  place: { readonly cloud: Cloud; readonly stateFolder: string },
  rows: readonly (readonly DatabaseValue[])[],
): Promise<void> =>
  fillDatabase(place, sourceAt(sqlServerUrl), { schema: 'dbo', table: 'temperatures' }, columns, rows);

export const connect = (cloud: Cloud, url: string, SECRET_ID = 'plant/glue_user', Name = 'history_db') =>
  cloud.glue.send(
    new CreateConnectionCommand({
      ConnectionInput: {
        Name,
        ConnectionType: 'JDBC',
        ConnectionProperties: { JDBC_CONNECTION_URL: url, SECRET_ID, JDBC_ENFORCE_SSL: 'true' },
      },
    }),
  );

/** How the crawl ended: `SUCCEEDED`, or `FAILED: …`. */
export async function crawl(cloud: Cloud, path = 'plant/dbo/temperatures', connection = 'history_db'): Promise<string> {
  const Name = `crawl-${crypto.randomUUID()}`;
  await cloud.glue.send(
    new CreateCrawlerCommand({
      Name,
      Role: 'arn:aws:iam::000000000000:role/crawler',
      DatabaseName: 'plant',
      Targets: { JdbcTargets: [{ ConnectionName: connection, Path: path }] },
      SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'LOG' },
    }),
  );
  await cloud.glue.send(new StartCrawlerCommand({ Name }));
  for (;;) {
    const { Crawler } = await cloud.glue.send(new GetCrawlerCommand({ Name }));
    if (Crawler?.State !== 'READY') {
      await setTimeout(20);
      continue;
    }
    const { Status, ErrorMessage } = Crawler.LastCrawl ?? {};
    return ErrorMessage === undefined ? `${Status}` : `${Status}: ${ErrorMessage}`;
  }
}
