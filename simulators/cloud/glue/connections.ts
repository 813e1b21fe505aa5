/** Connections: where a database is, and which secret opens it. */
import type {
  Connection,
  ConnectionInput,
  CreateConnectionRequest,
  DeleteConnectionRequest,
  GetConnectionRequest,
  GetConnectionResponse,
  UpdateConnectionRequest,
} from '@aws-sdk/client-glue';
import { given, onlyKnown, required } from '../input.ts';
import { AwsError, refuse, type World } from '../service.ts';
import type { Collection } from '../store.ts';
import { revived, stored, type Stored } from './catalog.ts';
import { alreadyExists, invalidInput } from './errors.ts';

export interface Connections {
  readonly world: World;
  /** By name. */
  readonly connections: Collection<Stored<Connection>>;
}

export const openConnections = (world: World): Connections => ({
  world,
  connections: world.store.collection('glue/connections'),
});

export const connectionCommands = (shelf: Connections) => ({
  async CreateConnection(input: CreateConnectionRequest): Promise<object> {
    onlyKnown('CreateConnection', input, ['CatalogId', 'ConnectionInput', 'Tags']);
    const connection = checked('CreateConnection', input.ConnectionInput);
    shelf.world.store.transaction(() => {
      if (shelf.connections.get(connection.Name) !== undefined) throw alreadyExists('Connection');
      const now = shelf.world.clock.now();
      shelf.connections.put(connection.Name, stored({ ...connection, CreationTime: now, LastUpdatedTime: now }));
    });
    return { CreateConnectionStatus: 'READY' };
  },

  async GetConnection(input: GetConnectionRequest): Promise<GetConnectionResponse> {
    // Passwords lie in secrets here: there is none to hide.
    onlyKnown('GetConnection', input, ['CatalogId', 'Name', 'HidePassword']);
    const connection = existingConnection(shelf, required(input.Name, 'name'));
    return { Connection: revived<Connection>(connection, ['CreationTime', 'LastUpdatedTime']) };
  },

  async UpdateConnection(input: UpdateConnectionRequest): Promise<object> {
    onlyKnown('UpdateConnection', input, ['CatalogId', 'Name', 'ConnectionInput']);
    const connection = checked('UpdateConnection', input.ConnectionInput);
    const Name = required(input.Name, 'name');
    shelf.world.store.transaction(() => {
      const { CreationTime } = existingConnection(shelf, Name);
      const changed = stored({ ...connection, Name, LastUpdatedTime: shelf.world.clock.now() });
      shelf.connections.put(Name, { ...changed, CreationTime });
    });
    return {};
  },

  async DeleteConnection(input: DeleteConnectionRequest): Promise<object> {
    onlyKnown('DeleteConnection', input, ['CatalogId', 'ConnectionName']);
    const name = required(input.ConnectionName, 'connectionName');
    existingConnection(shelf, name);
    shelf.connections.delete(name);
    return {};
  },
});

export function existingConnection({ connections }: Connections, name: string): Stored<Connection> {
  const connection = connections.get(name);
  if (connection !== undefined) return connection;
  throw new AwsError('EntityNotFoundException', `Cannot find the connection ${name}`);
}

/** Refuses, by name, connections that would connect otherwise here than on AWS. */
function checked(command: string, input: ConnectionInput | undefined): ConnectionInput & { readonly Name: string } {
  const connection = given(required(input, 'connectionInput'));
  onlyKnown(command, connection, [
    'Name',
    'Description',
    'ConnectionType',
    'ConnectionProperties',
    // There is no network here to be wrong about.
    'PhysicalConnectionRequirements',
  ]);
  const { ConnectionType, ConnectionProperties: properties = {} } = connection;
  if (ConnectionType !== 'JDBC')
    throw refuse(`${command} with ConnectionType ${ConnectionType}`, 'It connects by JDBC.');
  onlyKnown(`${command} with ConnectionProperties`, properties, [
    'JDBC_CONNECTION_URL',
    'SECRET_ID',
    'JDBC_ENFORCE_SSL',
  ]);
  for (const property of ['JDBC_CONNECTION_URL', 'SECRET_ID'] as const) {
    if (properties[property] === undefined) throw invalidInput(`The connection property ${property} is missing`);
  }
  return { ...connection, Name: required(connection.Name, 'name') };
}
