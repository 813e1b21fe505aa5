/** The intrinsic functions of JSONPath states. Source: "Intrinsic functions for JSONPath states in Step Functions". */
import { createHash } from 'node:crypto';
import { isObject, parseJson, type Json, type JsonObject } from '../json.ts';
import { random } from '../random.ts';

/** An argument that a function cannot take. */
export class IntrinsicError extends Error {}

export const intrinsics: Readonly<Record<string, (...values: readonly Json[]) => Json>> = {
  'States.Format': (template = null, ...values) => format(text(template), values),
  'States.StringToJson': (value = null) => (text(value).trim() === '' ? null : parsed(text(value))),
  'States.JsonToString': (value = null) => JSON.stringify(value),
  'States.Array': (...values) => values,
  'States.ArrayPartition': (array = null, size = null) => partition(list(array), whole(size)),
  'States.ArrayContains': (array = null, value = null) => list(array).some((item) => same(item, value)),
  'States.ArrayRange': (first = null, last = null, step = null) => range(whole(first), whole(last), whole(step)),
  'States.ArrayGetItem': (array = null, index = null) => item(list(array), whole(index)),
  'States.ArrayLength': (array = null) => list(array).length,
  'States.ArrayUnique': (array = null) => unique(list(array)),
  'States.Base64Encode': (value = null) => Buffer.from(short(text(value)), 'utf8').toString('base64'),
  'States.Base64Decode': (value = null) => Buffer.from(short(text(value)), 'base64').toString('utf8'),
  'States.Hash': (value = null, algorithm = null) => hash(short(printed(value)), text(algorithm)),
  'States.JsonMerge': (one = null, other = null, deep = null) => merge(object(one), object(other), deep),
  'States.MathRandom': (from = null, to = null, seed = null) =>
    between(whole(from), whole(to), seed === null ? undefined : whole(seed)),
  'States.MathAdd': (one = null, other = null) => whole(one) + whole(other),
  'States.StringSplit': (value = null, splitters = null) => split(text(value), text(splitters)),
  'States.UUID': () => crypto.randomUUID(),
};

function format(template: string, values: readonly Json[]): string {
  let next = 0;
  const formatted = template.replace(/\\([{}])|\{\}/g, (_, brace: string | undefined) => {
    if (brace !== undefined) return brace;
    const value = values[next++];
    if (value === undefined) throw new IntrinsicError('there are fewer arguments than {} in the template');
    return printed(value);
  });
  if (next < values.length) throw new IntrinsicError('there are more arguments than {} in the template');
  return formatted;
}

/** As Java prints it: what States.Format shows of a value that is no text. */
function printed(value: Json): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(printed).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${key}=${printed(item)}`);
  return `{${members.join(', ')}}`;
}

function partition(values: readonly Json[], size: number): Json {
  if (size < 1) throw new IntrinsicError('the size of a partition must be 1 or more');
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}

/** The last is among them when a step leads to it. */
function range(first: number, last: number, step: number): Json {
  if (step === 0) throw new IntrinsicError('the step must not be 0');
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > 1000) throw new IntrinsicError('a range has 1000 items at most');
  return Array.from({ length }, (_, index) => first + index * step);
}

function item(values: readonly Json[], index: number): Json {
  const value = values[index];
  if (value === undefined) throw new IntrinsicError(`there is no item ${index}`);
  return value;
}

function unique(values: readonly Json[]): Json {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = canonical(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function same(one: Json, other: Json): boolean {
  return canonical(one) === canonical(other);
}

/** Objects are the same whatever the order of their members. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

function hash(value: string, algorithm: string): string {
  const name = algorithms[algorithm];
  if (name === undefined) throw new IntrinsicError(`${algorithm} is no algorithm`);
  return createHash(name).update(value).digest('hex');
}

function merge(one: JsonObject, other: JsonObject, deep: Json): Json {
  // Step Functions documents the third argument, and takes only false.
  if (deep !== false && deep !== 'false') throw new IntrinsicError('only the shallow merge is supported');
  return { ...one, ...other };
}

/** A seed gives the same number again. */
function between(from: number, to: number, seed: number | undefined): number {
  if (to <= from) throw new IntrinsicError('the end of the range must be beyond its start');
  return from + Math.floor(random(seed) * (to - from));
}

/** At any of the characters; empty parts are left out. */
function split(value: string, splitters: string): Json {
  const parts: string[] = [''];
  for (const character of value) {
    if (splitters.includes(character)) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.filter((part) => part !== '');
}

/** Rounded half up, as AWS does with every operand. */
function whole(value: Json): number {
  if (typeof value !== 'number') throw new IntrinsicError(`a number is expected, not ${JSON.stringify(value)}`);
  return Math.round(value);
}

function text(value: Json): string {
  if (typeof value !== 'string') throw new IntrinsicError(`a string is expected, not ${JSON.stringify(value)}`);
  return value;
}

function short(value: string): string {
  if (value.length > 10_000) throw new IntrinsicError('a string of 10,000 characters at most is expected');
  return value;
}

function list(value: Json): readonly Json[] {
  if (!Array.isArray(value)) throw new IntrinsicError(`an array is expected, not ${JSON.stringify(value)}`);
  return value as readonly Json[];
}

function object(value: Json): JsonObject {
  if (!isObject(value)) throw new IntrinsicError(`an object is expected, not ${JSON.stringify(value)}`);
  return value;
}

function parsed(value: string): Json {
  try {
    return parseJson(value);
  } catch (thrown) {
    throw new IntrinsicError(`JSON is expected, not ${value}`, { cause: thrown });
  }
}
