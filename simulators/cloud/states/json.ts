/** A JSON value. Nothing in the interpreter changes one in place: values are shared between states. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Throws SyntaxError. */
export function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As Step Functions and JSONata name the types of values. */
export function typeName(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Inputs, outputs and results of states, in bytes of their UTF-8 text: the quota of Step Functions. */
export const dataLimit = 256 * 1024;

export function exceedsDataLimit(text: string): boolean {
  // A UTF-16 unit takes at most three bytes, at least one.
  if (text.length * 3 <= dataLimit) return false;
  return text.length > dataLimit || Buffer.byteLength(text) > dataLimit;
}
