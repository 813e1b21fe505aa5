/** Attribute values: what DynamoDB stores, and how it compares. */
import { isDeepStrictEqual } from 'node:util';

import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import { refuse } from '../service.ts';
import { validation } from './errors.ts';
import { canonicalNumber, compareNumbers } from './number.ts';

/** The types that the local cloud stores. */
export type Value =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly Value[] }
  | { readonly M: Item };

export interface Item {
  readonly [attribute: string]: Value;
}

/** As it is stored. Refuses binary values and sets by name. */
export function valueOf(given: AttributeValue): Value {
  const types = Object.entries(given).filter(([, value]) => value !== undefined);
  if (types.length !== 1) {
    throw validation('Supplied AttributeValue is empty, must contain exactly one of the supported datatypes');
  }
  if (given.S !== undefined) return { S: given.S };
  if (given.N !== undefined) return { N: canonicalNumber(given.N) };
  if (given.BOOL !== undefined) return { BOOL: given.BOOL };
  if (given.NULL !== undefined) {
    if (given.NULL) return { NULL: true };
    throw validation(
      'One or more parameter values were invalid: Null attribute value types must have the value of true',
    );
  }
  if (given.L !== undefined) return { L: given.L.map(valueOf) };
  if (given.M !== undefined) return { M: itemOf(given.M) };
  throw refuse(`DynamoDB values of the type ${types[0]?.[0]}`);
}

export function itemOf(given: Readonly<Record<string, AttributeValue>>): Item {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, valueOf(value)]));
}

/** For an answer: the SDK's types want to be writable. */
export function attributesOf(item: Item): Record<string, AttributeValue> {
  return structuredClone(item) as Record<string, AttributeValue>;
}

/** Values of two types are never equal. */
export function equalValues(left: Value, right: Value): boolean {
  return isDeepStrictEqual(left, right);
}

/** Undefined: the two have no order, and every comparison of them is false. */
export function compareValues(left: Value, right: Value): number | undefined {
  if ('N' in left && 'N' in right) return compareNumbers(left.N, right.N);
  // By the bytes of UTF-8, as DynamoDB does.
  if ('S' in left && 'S' in right) return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
  return undefined;
}
