/** The Glue Data Catalog as the store keeps it. */
import type { Database, Partition, Table } from '@aws-sdk/client-glue';
import { refuse } from '../service.ts';
import type { World } from '../service.ts';
import type { Collection, Store } from '../store.ts';
import { databaseNotFound, tableNotFound } from './errors.ts';

/** As JSON has it: dates are ISO 8601. */
export type Stored<T> = { [K in keyof T]: T[K] extends Date | undefined ? string | undefined : T[K] };

export interface Catalog {
  readonly world: World;
  readonly databases: Collection<Stored<Database>>;
  /** By `database/table`. */
  readonly tables: Collection<Stored<Table>>;
  /** By `database/table/value/value…`, each escaped. */
  readonly partitions: Collection<Stored<Partition>>;
  /** By database: counts every change of its tables and partitions. */
  readonly versions: Collection<number>;
}

export function openCatalog(world: World): Catalog {
  return { world, ...catalogIn(world.store) };
}

export function catalogIn(store: Store): Omit<Catalog, 'world'> {
  return {
    databases: store.collection('glue/databases'),
    tables: store.collection('glue/tables'),
    partitions: store.collection('glue/partitions'),
    versions: store.collection('glue/versions'),
  };
}

/** All or nothing; whoever keeps a copy of the database sees by its version that it has changed. */
export function change<T>({ world, versions }: Catalog, database: string, body: () => T): T {
  return world.store.transaction(() => {
    const result = body();
    versions.put(database, (versions.get(database) ?? 0) + 1);
    return result;
  });
}

/** Glue folds the names of databases and tables to lower case, as Hive does. */
export function folded(name: string): string {
  return name.toLowerCase();
}

export interface TableReference {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
}

export function existingDatabase(catalog: Catalog, name = ''): Stored<Database> {
  const database = catalog.databases.get(folded(name));
  if (database === undefined) throw databaseNotFound(name);
  return database;
}

/** The table and its key in the catalog. Throws EntityNotFoundException. */
export function existingTable(catalog: Catalog, reference: TableReference): { key: string; table: Stored<Table> } {
  checkCatalog(catalog, reference);
  const { DatabaseName = '', TableName = '' } = reference;
  existingDatabase(catalog, DatabaseName);
  const key = tableKey(DatabaseName, TableName);
  const table = catalog.tables.get(key);
  if (table === undefined) throw tableNotFound();
  return { key, table };
}

export function tableKey(database: string, table: string): string {
  return `${folded(database)}/${folded(table)}`;
}

/** There is one catalog here: the account's. */
export function checkCatalog({ world }: Catalog, { CatalogId }: { readonly CatalogId?: string | undefined }): void {
  if (CatalogId === undefined || CatalogId === world.account) return;
  throw refuse(`the catalog ${CatalogId}`, `It has that of account ${world.account}.`);
}

/** Gives the members that are dates in the SDK's type their type again. */
export function revived<T extends object>(stored: Stored<T>, dates: readonly (keyof T & string)[]): T {
  const entries = Object.entries(stored).map(([member, value]) =>
    typeof value === 'string' && dates.some((date) => date === member) ? [member, new Date(value)] : [member, value],
  );
  // What is not among `dates` has the same type stored as not.
  return Object.fromEntries(entries) as T;
}

/** As the store will give it back. */
export function stored<T extends object>(value: T): Stored<T> {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  // That is what JSON makes of a value of the SDK: its only values that are no JSON are dates.
  return copy as Stored<T>;
}
