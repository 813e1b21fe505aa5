/** The functions that Step Functions adds to JSONata. Source: "Transforming data with JSONata in Step Functions". */
import { createHash } from 'node:crypto';
import type { Expression } from 'jsonata';
import { parseJson, type Json } from '../json.ts';
import { random } from '../random.ts';
import { JsonataError } from './error.ts';

interface AddedFunction {
  readonly name: string;
  /** JSONata's function signature: types of the arguments, and after the colon of the result. */
  readonly signature: string;
  readonly implementation: Parameters<Expression['registerFunction']>[1];
}

export const functions: readonly AddedFunction[] = [
  { name: 'partition', signature: '<an:a>', implementation: partition },
  { name: 'range', signature: '<nnn:x>', implementation: range },
  { name: 'hash', signature: '<ss:s>', implementation: hash },
  { name: 'random', signature: '<n?:n>', implementation: random },
  { name: 'uuid', signature: '<:s>', implementation: () => crypto.randomUUID() },
  { name: 'parse', signature: '<s:x>', implementation: parseJson },
];

function partition(values: readonly Json[], size: number): Json {
  if (!(size >= 1)) throw new JsonataError('D3137', `$partition takes a size of 1 or more, not ${size}`);
  const length = Math.floor(size);
  return Array.from({ length: Math.ceil(values.length / length) }, (_, index) =>
    values.slice(index * length, (index + 1) * length),
  );
}

/** From the first to the last, both included. A range of one is that number: so AWS gives it. */
function range(first: number, last: number, step: number): Json {
  if (step === 0) throw new JsonataError('D3137', '$range takes a step other than 0');
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  return length === 1 ? first : Array.from({ length }, (_, index) => first + index * step);
}

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

function hash(text: string, algorithm: string): string {
  const name = algorithms[algorithm];
  if (name === undefined) {
    throw new JsonataError('D3137', `$hash takes one of ${Object.keys(algorithms).join(', ')}, not ${algorithm}`);
  }
  return createHash(name).update(text).digest('hex');
}
