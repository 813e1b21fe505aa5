/** Databases of the catalog. */
import type {
  CreateDatabaseRequest,
  Database,
  DatabaseInput,
  DeleteDatabaseRequest,
  GetDatabaseRequest,
  GetDatabaseResponse,
  GetDatabasesRequest,
  GetDatabasesResponse,
  UpdateDatabaseRequest,
} from '@aws-sdk/client-glue';
import { onlyKnown, required } from '../input.ts';
import { change, checkCatalog, existingDatabase, folded, revived, stored } from './catalog.ts';
import type { Catalog, Stored } from './catalog.ts';
import { alreadyExists, databaseNotFound } from './errors.ts';

export const databaseCommands = (catalog: Catalog) => ({
  async CreateDatabase(input: CreateDatabaseRequest): Promise<object> {
    onlyKnown('CreateDatabase', input, ['CatalogId', 'DatabaseInput', 'Tags']);
    checkCatalog(catalog, input);
    const database = checked('CreateDatabase', input.DatabaseInput);
    change(catalog, database.Name, () => {
      if (catalog.databases.get(database.Name) !== undefined) throw alreadyExists('Database');
      const CreateTime = catalog.world.clock.now();
      catalog.databases.put(database.Name, stored({ ...database, CreateTime, CatalogId: catalog.world.account }));
    });
    return {};
  },

  async GetDatabase(input: GetDatabaseRequest): Promise<GetDatabaseResponse> {
    onlyKnown('GetDatabase', input, ['CatalogId', 'Name']);
    checkCatalog(catalog, input);
    return { Database: told(existingDatabase(catalog, required(input.Name, 'name'))) };
  },

  async GetDatabases(input: GetDatabasesRequest): Promise<GetDatabasesResponse> {
    onlyKnown('GetDatabases', input, ['CatalogId', 'MaxResults']);
    checkCatalog(catalog, input);
    // Fewer than any page holds: the local cloud has the databases of the pipelines on this machine.
    return { DatabaseList: catalog.databases.list().map(({ value }) => told(value)) };
  },

  async UpdateDatabase(input: UpdateDatabaseRequest): Promise<object> {
    onlyKnown('UpdateDatabase', input, ['CatalogId', 'Name', 'DatabaseInput']);
    checkCatalog(catalog, input);
    const name = folded(required(input.Name, 'name'));
    const database = checked('UpdateDatabase', input.DatabaseInput);
    change(catalog, name, () => {
      const { CreateTime, CatalogId } = existingDatabase(catalog, name);
      catalog.databases.put(name, { ...stored({ ...database, Name: name }), CreateTime, CatalogId });
    });
    return {};
  },

  /** Takes the tables and their partitions along, as AWS does. */
  async DeleteDatabase(input: DeleteDatabaseRequest): Promise<object> {
    onlyKnown('DeleteDatabase', input, ['CatalogId', 'Name']);
    checkCatalog(catalog, input);
    const name = folded(required(input.Name, 'name'));
    change(catalog, name, () => {
      if (!catalog.databases.delete(name)) throw databaseNotFound(name);
      for (const kind of [catalog.tables, catalog.partitions]) {
        for (const { key } of kind.list(`${name}/`)) kind.delete(key);
      }
    });
    return {};
  },
});

function checked(command: string, input: DatabaseInput | undefined): DatabaseInput & { readonly Name: string } {
  const database = required(input, 'databaseInput');
  const known = ['Name', 'Description', 'LocationUri', 'Parameters', 'CreateTableDefaultPermissions'] as const;
  onlyKnown(`${command} with DatabaseInput`, database, known);
  return { ...database, Name: folded(required(database.Name, 'databaseInput.name')) };
}

function told(database: Stored<Database>): Database {
  return revived<Database>(database, ['CreateTime']);
}
