import {
  BatchCreatePartitionCommand,
  BatchDeletePartitionCommand,
  BatchGetPartitionCommand,
  BatchUpdatePartitionCommand,
  CreateDatabaseCommand,
  CreatePartitionCommand,
  CreateTableCommand,
  DeleteDatabaseCommand,
  DeleteTableCommand,
  GetDatabaseCommand,
  GetDatabasesCommand,
  GetPartitionCommand,
  GetPartitionsCommand,
  GetTableCommand,
  GetTablesCommand,
  UpdatePartitionCommand,
  UpdateTableCommand,
  type TableInput,
} from '@aws-sdk/client-glue';
import { describe, expect, test } from '@jest/globals';
import { refusal, testCloud } from './cloud.ts';

const here = await testCloud();
const { glue } = here.cloud;

const DatabaseName = 'weather';
const StorageDescriptor = { Columns: [{ Name: 'temp', Type: 'double' }], Location: 's3://data/readings/' };

let tables = 0;
async function newTable(
  keys = [
    { Name: 'written_by', Type: 'string' },
    { Name: 'hour', Type: 'int' },
  ],
): Promise<string> {
  const Name = `readings_${(tables += 1)}`;
  await glue.send(
    new CreateTableCommand({ DatabaseName, TableInput: { Name, StorageDescriptor, PartitionKeys: keys } }),
  );
  return Name;
}

const partition = (...Values: string[]) => ({
  Values,
  StorageDescriptor: { ...StorageDescriptor, Location: `s3://data/${Values.join('/')}/` },
});

async function values(TableName: string, Expression?: string): Promise<string[]> {
  const { Partitions = [] } = await glue.send(new GetPartitionsCommand({ DatabaseName, TableName, Expression }));
  return Partitions.map(({ Values = [] }) => Values.join('/'));
}

await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: DatabaseName } }));

describe('databases and tables', () => {
  test('names are folded to lower case, and found however they are written', async () => {
    await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'Mixed', Description: 'both' } }));
    const { Database } = await glue.send(new GetDatabaseCommand({ Name: 'MIXED' }));
    expect(Database).toMatchObject({ Name: 'mixed', Description: 'both', CatalogId: '000000000000' });
    expect(Database?.CreateTime).toBeInstanceOf(Date);
    await glue.send(new CreateTableCommand({ DatabaseName: 'mixed', TableInput: { Name: 'Readings' } }));
    const { Table } = await glue.send(new GetTableCommand({ DatabaseName: 'Mixed', Name: 'READINGS' }));
    expect(Table).toMatchObject({ Name: 'readings', DatabaseName: 'mixed', VersionId: '0' });
    await glue.send(new DeleteDatabaseCommand({ Name: 'mixed' }));
    expect(await refusal(glue.send(new GetTableCommand({ DatabaseName: 'mixed', Name: 'readings' })))).toBe(
      'EntityNotFoundException: Database mixed not found.',
    );
    const { DatabaseList } = await glue.send(new GetDatabasesCommand({}));
    expect(DatabaseList?.map(({ Name }) => Name)).toEqual(['weather']);
  });

  test('what exists is not created again, and what does not is not found', async () => {
    const Name = await newTable();
    expect(await refusal(glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: DatabaseName } })))).toBe(
      'AlreadyExistsException: Database already exists.',
    );
    expect(await refusal(glue.send(new CreateTableCommand({ DatabaseName, TableInput: { Name } })))).toBe(
      'AlreadyExistsException: Table already exists.',
    );
    expect(await refusal(glue.send(new GetTableCommand({ DatabaseName, Name: 'absent' })))).toBe(
      'EntityNotFoundException: Entity Not Found',
    );
  });

  test('an update counts the version and keeps the time of creation', async () => {
    const Name = await newTable();
    const { Table: before } = await glue.send(new GetTableCommand({ DatabaseName, Name }));
    await glue.send(new UpdateTableCommand({ DatabaseName, TableInput: { Name, Description: 'new' } }));
    const { Table } = await glue.send(new GetTableCommand({ DatabaseName, Name }));
    expect(Table).toMatchObject({ VersionId: '1', Description: 'new', CreateTime: before?.CreateTime });
    expect(Table?.StorageDescriptor).toBeUndefined();
  });

  test('a deleted table takes its partitions along', async () => {
    const Name = await newTable();
    await glue.send(new CreatePartitionCommand({ DatabaseName, TableName: Name, PartitionInput: partition('a', '1') }));
    await glue.send(new DeleteTableCommand({ DatabaseName, Name }));
    const { TableList = [] } = await glue.send(new GetTablesCommand({ DatabaseName }));
    expect(TableList.map((table) => table.Name)).not.toContain(Name);
    const PartitionKeys = [{ Name: 'written_by', Type: 'string' }];
    await glue.send(new CreateTableCommand({ DatabaseName, TableInput: { Name, PartitionKeys } }));
    expect(await values(Name)).toEqual([]);
  });

  test('what the local cloud would have to ignore is refused by name', async () => {
    const create = (TableInput: TableInput) => refusal(glue.send(new CreateTableCommand({ DatabaseName, TableInput })));
    expect(await create({ Name: 'link', TargetTable: { Name: 'other' } })).toBe(
      'NotInLocalCloud: The local cloud does not answer CreateTable with TableInput with TargetTable.',
    );
    expect(await create({ Name: 'view', TableType: 'VIRTUAL_VIEW', ViewOriginalText: 'select 1' })).toBe(
      'NotInLocalCloud: The local cloud does not answer CreateTable with this ViewOriginalText. It knows views in the encoding of Athena alone.',
    );
  });
});

describe('partitions', () => {
  test('a batch does what it can, and lists what it cannot', async () => {
    const TableName = await newTable();
    const create = (...inputs: ReturnType<typeof partition>[]) =>
      glue.send(new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList: inputs }));
    expect((await create(partition('a', '1'), partition('a', '2'))).Errors).toEqual([]);
    expect((await create(partition('a', '2'), partition('b', '1'), partition('c'))).Errors).toEqual([
      {
        PartitionValues: ['a', '2'],
        ErrorDetail: { ErrorCode: 'AlreadyExistsException', ErrorMessage: 'Partition already exists.' },
      },
      {
        PartitionValues: ['c'],
        ErrorDetail: {
          ErrorCode: 'InvalidInputException',
          ErrorMessage: 'The number of partition keys do not match the number of partition values',
        },
      },
    ]);
    const PartitionsToDelete = [{ Values: ['a', '1'] }, { Values: ['z', '9'] }];
    const deleted = await glue.send(new BatchDeletePartitionCommand({ DatabaseName, TableName, PartitionsToDelete }));
    expect(deleted.Errors).toEqual([
      {
        PartitionValues: ['z', '9'],
        ErrorDetail: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Partition not found.' },
      },
    ]);
    const Entries = [
      { PartitionValueList: ['a', '2'], PartitionInput: { ...partition('a', '2'), Parameters: { attempt: 'two' } } },
      { PartitionValueList: ['z', '9'], PartitionInput: partition('z', '9') },
    ];
    const updated = await glue.send(new BatchUpdatePartitionCommand({ DatabaseName, TableName, Entries }));
    expect(updated.Errors?.map(({ PartitionValueList }) => PartitionValueList)).toEqual([['z', '9']]);
    const PartitionsToGet = [{ Values: ['a', '2'] }, { Values: ['z', '9'] }];
    const { Partitions } = await glue.send(new BatchGetPartitionCommand({ DatabaseName, TableName, PartitionsToGet }));
    expect(Partitions?.map(({ Parameters }) => Parameters)).toEqual([{ attempt: 'two' }]);
    expect(await values(TableName)).toEqual(['a/2', 'b/1']);
  });

  test('batches have the limits of AWS', async () => {
    const TableName = await newTable();
    const inputs = Array.from({ length: 101 }, (_, index) => partition('a', `${index}`));
    const create = new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList: inputs });
    expect(await refusal(glue.send(create))).toBe(
      "ValidationException: 1 validation error detected: Value at 'partitionInputList' failed to satisfy constraint: Member must have length less than or equal to 100",
    );
    const PartitionsToDelete = inputs.slice(0, 26).map(({ Values }) => ({ Values }));
    const remove = new BatchDeletePartitionCommand({ DatabaseName, TableName, PartitionsToDelete });
    expect(await refusal(glue.send(remove))).toBe(
      "ValidationException: 1 validation error detected: Value at 'partitionsToDelete' failed to satisfy constraint: Member must have length less than or equal to 25",
    );
  });

  test('an update points a partition elsewhere, and may rename it', async () => {
    const TableName = await newTable();
    const PartitionInput = partition('a', '1');
    await glue.send(new CreatePartitionCommand({ DatabaseName, TableName, PartitionInput }));
    const PartitionValueList = ['a', '1'];
    await glue.send(
      new UpdatePartitionCommand({ DatabaseName, TableName, PartitionValueList, PartitionInput: partition('b', '1') }),
    );
    const get = (...PartitionValues: string[]) =>
      glue.send(new GetPartitionCommand({ DatabaseName, TableName, PartitionValues }));
    expect((await get('b', '1')).Partition?.StorageDescriptor?.Location).toBe('s3://data/b/1/');
    expect(await refusal(get('a', '1'))).toBe('EntityNotFoundException: Cannot find partition.');
  });

  test('an expression chooses by keys: text as text, numbers as numbers', async () => {
    const TableName = await newTable();
    const PartitionInputList = [partition('a', '2'), partition('a', '10'), partition('b', '2'), partition("it's", '3')];
    await glue.send(new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList }));
    expect(await values(TableName, "written_by = 'a' AND hour > 2")).toEqual(['a/10']);
    expect(await values(TableName, "WRITTEN_BY in ('b', 'it''s')")).toEqual(['b/2', "it's/3"]);
    expect(await values(TableName, "(written_by = 'b' or written_by = 'it''s') and hour <> 3")).toEqual(['b/2']);
    expect(await refusal(values(TableName, "written_by like 'a%'"))).toBe(
      "NotInLocalCloud: The local cloud does not answer the expression written_by like 'a%', at like. It knows comparisons, IN, AND, OR and parentheses.",
    );
    expect(await refusal(values(TableName, "room = 'a'"))).toBe(
      "InvalidInputException: Unsupported expression 'room = 'a'': room is not a partition key.",
    );
  });

  test('many partitions come in pages', async () => {
    const TableName = await newTable();
    for (let first = 0; first < 300; first += 100) {
      const PartitionInputList = Array.from({ length: 100 }, (_, index) => partition('a', `${first + index}`));
      await glue.send(new BatchCreatePartitionCommand({ DatabaseName, TableName, PartitionInputList }));
    }
    const sizes: number[] = [];
    const seen = new Set<string>();
    for (let NextToken: string | undefined, more = true; more; more = NextToken !== undefined) {
      const page = await glue.send(new GetPartitionsCommand({ DatabaseName, TableName, MaxResults: 120, NextToken }));
      sizes.push(page.Partitions?.length ?? 0);
      for (const { Values = [] } of page.Partitions ?? []) seen.add(Values.join('/'));
      ({ NextToken } = page);
    }
    expect([sizes, seen.size]).toEqual([[120, 120, 60], 300]);
  });
});
