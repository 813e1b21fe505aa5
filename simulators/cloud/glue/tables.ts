/** Tables of the catalog. */
import type {
  CreateTableRequest,
  DeleteTableRequest,
  GetTableRequest,
  GetTableResponse,
  GetTablesRequest,
  GetTablesResponse,
  Table,
  TableInput,
  UpdateTableRequest,
} from '@aws-sdk/client-glue';
import { given, onlyKnown, required } from '../input.ts';
import { refuse } from '../service.ts';
import { change, checkCatalog, existingDatabase, existingTable, folded, revived, stored, tableKey } from './catalog.ts';
import type { Catalog, Stored } from './catalog.ts';
import { alreadyExists } from './errors.ts';
import { pageOf } from './page.ts';

export const tableCommands = (catalog: Catalog) => ({
  async CreateTable(input: CreateTableRequest): Promise<object> {
    onlyKnown('CreateTable', input, ['CatalogId', 'DatabaseName', 'Name', 'TableInput']);
    checkCatalog(catalog, input);
    const database = folded(required(input.DatabaseName, 'databaseName'));
    const table = checked('CreateTable', input.TableInput);
    change(catalog, database, () => {
      existingDatabase(catalog, database);
      const key = tableKey(database, table.Name);
      if (catalog.tables.get(key) !== undefined) throw alreadyExists('Table');
      catalog.tables.put(key, stored(made(catalog, database, table)));
    });
    return {};
  },

  async GetTable(input: GetTableRequest): Promise<GetTableResponse> {
    onlyKnown('GetTable', input, ['CatalogId', 'DatabaseName', 'Name']);
    return { Table: told(existingTable(catalog, { ...input, TableName: required(input.Name, 'name') }).table) };
  },

  async GetTables(input: GetTablesRequest): Promise<GetTablesResponse> {
    onlyKnown('GetTables', input, ['CatalogId', 'DatabaseName', 'MaxResults', 'NextToken']);
    checkCatalog(catalog, input);
    const database = folded(required(input.DatabaseName, 'databaseName'));
    existingDatabase(catalog, database);
    const { page, NextToken } = pageOf(catalog.tables.list(`${database}/`), input, 100);
    return { TableList: page.map(told), ...(NextToken !== undefined && { NextToken }) };
  },

  async UpdateTable(input: UpdateTableRequest): Promise<object> {
    onlyKnown('UpdateTable', input, ['CatalogId', 'DatabaseName', 'Name', 'TableInput', 'SkipArchive']);
    const table = checked('UpdateTable', input.TableInput);
    const database = folded(required(input.DatabaseName, 'databaseName'));
    change(catalog, database, () => {
      const { key, table: before } = existingTable(catalog, { ...input, TableName: table.Name });
      const { CreateTime, CreatedBy } = before;
      const VersionId = String(Number(before.VersionId) + 1);
      catalog.tables.put(key, { ...stored(made(catalog, database, table)), CreateTime, CreatedBy, VersionId });
    });
    return {};
  },

  async DeleteTable(input: DeleteTableRequest): Promise<object> {
    onlyKnown('DeleteTable', input, ['CatalogId', 'DatabaseName', 'Name']);
    const database = folded(required(input.DatabaseName, 'databaseName'));
    change(catalog, database, () => {
      const { key } = existingTable(catalog, { ...input, TableName: required(input.Name, 'name') });
      catalog.tables.delete(key);
      for (const partition of catalog.partitions.list(`${key}/`)) catalog.partitions.delete(partition.key);
    });
    return {};
  },
});

function checked(command: string, input: TableInput | undefined): TableInput & { readonly Name: string } {
  const table = required(input, 'tableInput');
  onlyKnown(`${command} with TableInput`, table, [
    'Name',
    'Description',
    'Owner',
    'LastAccessTime',
    'LastAnalyzedTime',
    'Retention',
    'StorageDescriptor',
    'PartitionKeys',
    'TableType',
    'Parameters',
    'ViewOriginalText',
    'ViewExpandedText',
  ]);
  if (table.ViewOriginalText !== undefined && !isAthenaView(table)) {
    throw refuse(`${command} with this ViewOriginalText`, 'It knows views in the encoding of Athena alone.');
  }
  return { ...table, Name: folded(required(table.Name, 'tableInput.name')) };
}

const isAthenaView = ({ TableType, ViewOriginalText, Parameters }: TableInput): boolean =>
  TableType === 'VIRTUAL_VIEW' &&
  Parameters?.['presto_view'] === 'true' &&
  ViewOriginalText?.startsWith('/* Presto View: ') === true;

function made({ world }: Catalog, database: string, input: TableInput): Table {
  const now = world.clock.now();
  return {
    PartitionKeys: [],
    Retention: 0,
    ...given(input),
    DatabaseName: database,
    CreateTime: now,
    UpdateTime: now,
    CreatedBy: `arn:aws:iam::${world.account}:root`,
    IsRegisteredWithLakeFormation: false,
    CatalogId: world.account,
    VersionId: '0',
  };
}

function told(table: Stored<Table>): Table {
  return revived<Table>(table, ['CreateTime', 'UpdateTime', 'LastAccessTime', 'LastAnalyzedTime']);
}
