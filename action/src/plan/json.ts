/** JSON as a template or a state machine holds it, and where two such values differ. */
import { isDeepStrictEqual } from 'node:util';
import type { PropertyChange } from './plan.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** JSON.parse gives nothing else. */
export const parsed = (text: string): Json => JSON.parse(text) as Json;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document that is no object is taken for an empty one. */
export const objectIn = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

export const same = (one: Json | undefined, other: Json | undefined): boolean => isDeepStrictEqual(one, other);

/** A document without its white space: AWS keeps the order of keys. */
export const compact = (text: string): string => JSON.stringify(parsed(text));

/** A text as it is, anything else as JSON. */
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : canonical(value));

/** The same text for values that differ in the order of keys alone. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** The smallest parts that differ; lists of different lengths as wholes. */
export function differences(before: Json | undefined, after: Json | undefined, path = ''): readonly PropertyChange[] {
  if (before === after) return [];
  const at = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(before[key], after[key], at(key)));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item: Json, index) => differences(item, after[index] as Json, at(index)));
  }
  return same(before, after) ? [] : [{ path, before: shown(before), after: shown(after) }];
}

/** Characters of a value that are shown. */
const longest = 400;

function shown(value: Json | undefined): string | null {
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
