/** Items: put, got, updated and deleted, each on a condition if one is given. Check and change are one transaction. */
import type {
  AttributeValue,
  DeleteItemInput,
  DeleteItemOutput,
  GetItemInput,
  GetItemOutput,
  PutItemInput,
  PutItemOutput,
  UpdateItemInput,
  UpdateItemOutput,
} from '@aws-sdk/client-dynamodb';

import { onlyKnown } from '../input.ts';
import { AwsError, type World } from '../service.ts';
import { conditionOf } from './condition/evaluate.ts';
import { validation } from './errors.ts';
import { keyValues } from './keys.ts';
import { openItems, openTables, type TableRecord } from './tables.ts';
import { updateOf } from './update.ts';
import { attributesOf, itemOf, type Item } from './values.ts';

export function itemCommands(world: World) {
  const keyOf = ({ name, keys }: TableRecord, given: Item, member: 'Item' | 'Key') =>
    `${name} ${keyValues(keys, given, member)}`;
  const tables = openTables(world);
  const items = openItems(world);

  /** The old item, if there was one. */
  const write = (input: PutItemInput | DeleteItemInput, key: (table: TableRecord) => string, put?: Item) => {
    const meets = conditionOf(input);
    return world.store.transaction(() => {
      const at = key(tables.existing(input.TableName));
      const old = items.get(at);
      if (!meets(old ?? {})) throw conditionFailed(old, input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD');
      if (put === undefined) items.delete(at);
      else items.put(at, put);
      return old;
    });
  };

  return {
    async PutItem(input: PutItemInput): Promise<PutItemOutput> {
      onlyKnown('PutItem', input, ['Item', ...writeMembers]);
      const item = itemOf(input.Item ?? {});
      return oldAttributes(
        input,
        write(input, (table) => keyOf(table, item, 'Item'), item),
      );
    },

    async DeleteItem(input: DeleteItemInput): Promise<DeleteItemOutput> {
      onlyKnown('DeleteItem', input, ['Key', ...writeMembers]);
      const key = itemOf(input.Key ?? {});
      return oldAttributes(
        input,
        write(input, (table) => keyOf(table, key, 'Key')),
      );
    },

    /** Makes the item when there is none. */
    async UpdateItem(input: UpdateItemInput): Promise<UpdateItemOutput> {
      onlyKnown('UpdateItem', input, ['Key', 'UpdateExpression', ...writeMembers]);
      const update = updateOf(input);
      const meets = conditionOf(input, update.uses);
      return world.store.transaction(() => {
        const table = tables.existing(input.TableName);
        const key = itemOf(input.Key ?? {});
        const at = keyOf(table, key, 'Key');
        const old = items.get(at);
        if (!meets(old ?? {})) throw conditionFailed(old, input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD');
        const changed = update.apply(old ?? key, table.keys);
        items.put(at, changed);
        return update.answer(old, changed);
      });
    },

    /** Always consistent, which AWS allows for both kinds of reads. */
    async GetItem(input: GetItemInput): Promise<GetItemOutput> {
      onlyKnown('GetItem', input, ['TableName', 'Key', 'ConsistentRead']);
      const item = items.get(keyOf(tables.existing(input.TableName), itemOf(input.Key ?? {}), 'Key'));
      return item === undefined ? {} : { Item: attributesOf(item) };
    },
  };
}

const writeMembers = [
  'TableName',
  'ConditionExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ReturnValues',
  'ReturnValuesOnConditionCheckFailure',
] as const;

function oldAttributes({ ReturnValues = 'NONE' }: PutItemInput | DeleteItemInput, old: Item | undefined) {
  if (ReturnValues !== 'NONE' && ReturnValues !== 'ALL_OLD') {
    throw validation('Return values set to invalid value');
  }
  return ReturnValues === 'NONE' || old === undefined ? {} : { Attributes: attributesOf(old) };
}

/** As the SDK throws it: with the item that was in the way, if that was asked for. */
class ConditionalCheckFailed extends AwsError {
  readonly Item: Record<string, AttributeValue> | undefined;

  constructor(item: Item | undefined) {
    super('ConditionalCheckFailedException', 'The conditional request failed');
    this.Item = item === undefined ? undefined : attributesOf(item);
  }
}

function conditionFailed(old: Item | undefined, withItem: boolean): AwsError {
  return new ConditionalCheckFailed(withItem ? old : undefined);
}
