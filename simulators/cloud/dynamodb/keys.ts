/** Keys of tables: how they are declared, and where an item lies by its own. */
import type { CreateTableInput, KeySchemaElement } from '@aws-sdk/client-dynamodb';

import { refuse } from '../service.ts';
import { validation } from './errors.ts';
import type { Item } from './values.ts';

/** The partition key, then the sort key if there is one. */
export interface KeyAttribute {
  readonly name: string;
  readonly type: 'S' | 'N';
}

export function keysOf({ KeySchema = [], AttributeDefinitions = [] }: CreateTableInput): readonly KeyAttribute[] {
  const [hash, range, ...rest] = KeySchema;
  if (hash?.KeyType !== 'HASH' || (range !== undefined && range.KeyType !== 'RANGE') || rest.length > 0) {
    throw validation('Invalid KeySchema: The first KeySchemaElement is not a HASH key type');
  }
  const keys = KeySchema.map((element) => keyAttribute(element, AttributeDefinitions));
  const extra = AttributeDefinitions.filter(({ AttributeName }) => !keys.some(({ name }) => name === AttributeName));
  if (extra.length > 0) {
    throw validation(
      'One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions',
    );
  }
  return keys;
}

function keyAttribute(
  { AttributeName: name = '' }: KeySchemaElement,
  definitions: NonNullable<CreateTableInput['AttributeDefinitions']>,
): KeyAttribute {
  const type = definitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
  if (type === 'S' || type === 'N') return { name, type };
  if (type === 'B') throw refuse('DynamoDB keys of the type B');
  throw validation(
    `One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [${name}]`,
  );
}

/** Where an item lies in the store: the values of its key, as JSON. A `Key` has the key's attributes and no others. */
export function keyValues(keys: readonly KeyAttribute[], given: Item, member: 'Item' | 'Key'): string {
  const values = keys.map((key) => keyValue(key, given, member));
  if (member === 'Key' && Object.keys(given).length !== keys.length) {
    throw validation('The provided key element does not match the schema');
  }
  return JSON.stringify(values);
}

function keyValue({ name, type }: KeyAttribute, given: Item, member: 'Item' | 'Key'): string {
  const value = given[name];
  const text =
    value === undefined
      ? undefined
      : 'S' in value && type === 'S'
        ? value.S
        : 'N' in value && type === 'N'
          ? value.N
          : undefined;
  if (text === '') {
    throw validation(
      `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`,
    );
  }
  if (text !== undefined) return text;
  if (member === 'Key') throw validation('The provided key element does not match the schema');
  if (value === undefined) {
    throw validation(`One or more parameter values were invalid: Missing the key ${name} in the item`);
  }
  throw validation(
    `One or more parameter values were invalid: Type mismatch for key ${name} expected: ${type} actual: ${Object.keys(value).join()}`,
  );
}
