/** The catalog as Athena's engine takes it, made anew only for databases that have changed. */
import type { CatalogDatabase, CatalogSnapshot, CatalogTable } from '../../engines/engines.ts';
import type { Store } from '../store.ts';
import { catalogIn, folded } from './catalog.ts';
import type { Catalog } from './catalog.ts';

/** Gives the databases of those names that exist; all of them for `undefined`. */
export type TakeSnapshot = (names: readonly string[] | undefined) => CatalogSnapshot;

export function snapshots(store: Store): TakeSnapshot {
  const catalog = catalogIn(store);
  const known = new Map<string, { readonly version: number; readonly database: CatalogDatabase }>();
  // One transaction, so that no partition is published between two tables of one snapshot.
  return (names) =>
    store.transaction(() => {
      const all = catalog.databases.list().map(({ key }) => key);
      const wanted = names === undefined ? all : all.filter((name) => names.map(folded).includes(name));
      const databases = wanted.map((name) => {
        const version = catalog.versions.get(name) ?? 0;
        const before = known.get(name);
        if (before?.version === version) return before.database;
        const database = databaseOf(catalog, name);
        known.set(name, { version, database });
        return database;
      });
      return { databases };
    });
}

type Tables = Pick<Catalog, 'tables' | 'partitions'>;

function databaseOf({ tables, partitions }: Tables, name: string): CatalogDatabase {
  return {
    name,
    tables: tables.list(`${name}/`).map(({ key, value }): CatalogTable => {
      const descriptor = value.StorageDescriptor ?? {};
      return {
        name: value.Name ?? '',
        columns: columnsOf(descriptor.Columns),
        partitionKeys: columnsOf(value.PartitionKeys),
        storage: {
          location: descriptor.Location ?? '',
          inputFormat: descriptor.InputFormat ?? '',
          outputFormat: descriptor.OutputFormat ?? '',
          serializationLibrary: descriptor.SerdeInfo?.SerializationLibrary ?? '',
          serdeParameters: descriptor.SerdeInfo?.Parameters ?? {},
        },
        parameters: value.Parameters ?? {},
        partitions: partitions.list(`${key}/`).map((partition) => ({
          values: partition.value.Values ?? [],
          location: partition.value.StorageDescriptor?.Location ?? '',
        })),
        ...(value.TableType === 'VIRTUAL_VIEW' && { view: value.ViewOriginalText }),
      };
    }),
  };
}

function columnsOf(columns: readonly { Name?: string | undefined; Type?: string | undefined }[] = []) {
  return columns.map(({ Name = '', Type = '' }) => ({ name: Name, type: Type }));
}
