/** Tables: made, described, changed, removed. They are ready at once. */
import type {
  CreateTableInput,
  CreateTableOutput,
  DeleteTableInput,
  DeleteTableOutput,
  DescribeTableInput,
  DescribeTableOutput,
  DescribeTimeToLiveInput,
  DescribeTimeToLiveOutput,
  TableDescription,
  TimeToLiveSpecification,
  UpdateTableInput,
  UpdateTableOutput,
  UpdateTimeToLiveInput,
  UpdateTimeToLiveOutput,
} from '@aws-sdk/client-dynamodb';

import { onlyKnown } from '../input.ts';
import { AwsError, type World } from '../service.ts';
import { tableNotFound, validation } from './errors.ts';
import { keysOf, type KeyAttribute } from './keys.ts';
import type { Value } from './values.ts';

export interface TableRecord {
  readonly name: string;
  readonly id: string;
  /** ISO 8601. */
  readonly created: string;
  readonly keys: readonly KeyAttribute[];
  readonly settings: Pick<
    CreateTableInput,
    'BillingMode' | 'DeletionProtectionEnabled' | 'SSESpecification' | 'TableClass'
  >;
  readonly timeToLive?: TimeToLiveSpecification | undefined;
}

export function openTables({ store }: World) {
  const tables = store.collection<TableRecord>('dynamodb/tables');
  return {
    ...tables,
    /** Throws `Requested resource not found`. */
    existing(name: string | undefined): TableRecord {
      const table = tables.get(name ?? '');
      if (table === undefined) throw tableNotFound();
      return table;
    },
  };
}

export function openItems({ store }: World) {
  /** Keys are `table` and the JSON of the key's values, in the order of the schema. */
  return store.collection<Readonly<Record<string, Value>>>('dynamodb/items');
}

export function tableCommands(world: World) {
  const tables = openTables(world);
  const items = openItems(world);
  const description = (table: TableRecord): TableDescription => ({
    TableName: table.name,
    TableArn: `arn:aws:dynamodb:${world.region}:${world.account}:table/${table.name}`,
    TableId: table.id,
    TableStatus: 'ACTIVE',
    CreationDateTime: new Date(table.created),
    KeySchema: table.keys.map(({ name }, index) => ({ AttributeName: name, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
    AttributeDefinitions: table.keys.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
    BillingModeSummary: { BillingMode: table.settings.BillingMode ?? 'PROVISIONED' },
    DeletionProtectionEnabled: table.settings.DeletionProtectionEnabled ?? false,
    ItemCount: items.list(`${table.name} `).length,
    TableSizeBytes: 0,
  });

  return {
    async CreateTable(input: CreateTableInput): Promise<CreateTableOutput> {
      onlyKnown('CreateTable', input, [
        'AttributeDefinitions',
        'BillingMode',
        'DeletionProtectionEnabled',
        'KeySchema',
        'ProvisionedThroughput',
        'SSESpecification',
        'TableClass',
        'TableName',
        'Tags',
      ]);
      const { TableName: name = '', BillingMode, DeletionProtectionEnabled, SSESpecification, TableClass } = input;
      if (!/^[a-zA-Z0-9_.-]{3,255}$/.test(name)) {
        throw validation(
          'TableName must be at least 3 characters long and at most 255 characters long, and match [a-zA-Z0-9_.-]+',
        );
      }
      const table: TableRecord = {
        name,
        id: crypto.randomUUID(),
        created: world.clock.now().toISOString(),
        keys: keysOf(input),
        settings: { BillingMode, DeletionProtectionEnabled, SSESpecification, TableClass },
      };
      world.store.transaction(() => {
        if (tables.get(name) !== undefined) {
          throw new AwsError('ResourceInUseException', `Table already exists: ${name}`);
        }
        tables.put(name, table);
      });
      return { TableDescription: description(table) };
    },

    async DescribeTable({ TableName }: DescribeTableInput): Promise<DescribeTableOutput> {
      const table = tables.get(TableName ?? '');
      if (table !== undefined) return { Table: description(table) };
      throw new AwsError('ResourceNotFoundException', `Requested resource not found: Table: ${TableName} not found`);
    },

    async UpdateTable(input: UpdateTableInput): Promise<UpdateTableOutput> {
      onlyKnown('UpdateTable', input, [
        'BillingMode',
        'DeletionProtectionEnabled',
        'ProvisionedThroughput',
        'SSESpecification',
        'TableClass',
        'TableName',
      ]);
      const { TableName, ProvisionedThroughput: _, ...given } = input;
      const table = world.store.transaction(() => {
        const old = tables.existing(TableName);
        const changed = { ...old, settings: { ...old.settings, ...given } };
        tables.put(old.name, changed);
        return changed;
      });
      return { TableDescription: description(table) };
    },

    async DeleteTable({ TableName }: DeleteTableInput): Promise<DeleteTableOutput> {
      const table = world.store.transaction(() => {
        const old = tables.existing(TableName);
        if (old.settings.DeletionProtectionEnabled === true) {
          throw validation(
            `Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`,
          );
        }
        for (const { key } of items.list(`${old.name} `)) items.delete(key);
        tables.delete(old.name);
        return old;
      });
      return { TableDescription: { ...description(table), TableStatus: 'DELETING' } };
    },

    /** Remembered. AWS deletes what has expired within days, and until then still gives it: here it always does. */
    async UpdateTimeToLive({
      TableName,
      TimeToLiveSpecification,
    }: UpdateTimeToLiveInput): Promise<UpdateTimeToLiveOutput> {
      world.store.transaction(() => {
        const table = tables.existing(TableName);
        tables.put(table.name, { ...table, timeToLive: TimeToLiveSpecification });
      });
      return { TimeToLiveSpecification };
    },

    async DescribeTimeToLive({ TableName }: DescribeTimeToLiveInput): Promise<DescribeTimeToLiveOutput> {
      const { timeToLive } = tables.existing(TableName);
      const enabled = timeToLive?.Enabled === true;
      return {
        TimeToLiveDescription: enabled
          ? { TimeToLiveStatus: 'ENABLED', AttributeName: timeToLive.AttributeName }
          : { TimeToLiveStatus: 'DISABLED' },
      };
    },
  };
}
