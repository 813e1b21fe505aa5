/** JSON values, as templates and properties are made of. */
import { isDeepStrictEqual } from 'node:util';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Equal whatever the order of the keys. */
export function equals(a: Json | undefined, b: Json | undefined): boolean {
  return isDeepStrictEqual(a, b);
}

/** A text, number or boolean as text; undefined for all else. */
export function scalarText(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** The same object with other values; those that become undefined are left out. */
export function mapValues<T, U>(object: Readonly<Record<string, T>>, map: (value: T, key: string) => U | undefined) {
  const result: Record<string, U> = {};
  for (const [key, value] of Object.entries(object)) {
    const mapped = map(value, key);
    if (mapped !== undefined) result[key] = mapped;
  }
  return result;
}
