import { GetConnectionCommand } from '@aws-sdk/client-glue';
import type { DatabaseConnection } from '../../engines/engines.ts';
import { reach } from '../databases/stand-in.ts';
import type { World } from '../service.ts';

/** Where a connection leads on this machine, for the engine. Rejects when it leads nowhere. */
export async function connectionTarget(world: World, Name: string): Promise<DatabaseConnection> {
  const { Connection } = await world.cloud.glue.send(new GetConnectionCommand({ Name }));
  const properties = Connection?.ConnectionProperties ?? {};
  return {
    ...reach(world.databasesFolder, properties['JDBC_CONNECTION_URL'] ?? ''),
    secret: properties['SECRET_ID'] ?? '',
  };
}
