/** Which of S3's operations a request asks for. */
import { AwsError } from '../service.ts';
import type { Request } from './message.ts';
import { requiredMembers } from './operations.ts';
import type { Operation } from './operations.ts';

export interface Target {
  readonly bucket: string;
  readonly key: string;
}

/** Path style, as clients use it with an address of numbers: `/bucket/key`. */
export function targetOf({ path: encoded }: Request): Target {
  const path = decoded(encoded.slice(1));
  const slash = path.indexOf('/');
  return slash === -1 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Said in S3's words: a '%' that begins no character.
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.");
  }
}

/** Undefined when there is no such operation. */
export function route(operations: Iterable<Operation>, request: Request): Operation | undefined {
  const target = targetOf(request);
  const scored = [...operations].flatMap((operation) => {
    const score = matches(operation, request, target);
    return score === undefined ? [] : [{ operation, score }];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.operation;
}

/** How many marks of the operation the request has; undefined when one is missing. */
function matches(
  { name, http, input }: Operation,
  { method, query, headers }: Request,
  target: Target,
): number | undefined {
  // Asks for directory buckets, with the very request of ListBuckets.
  if (http === undefined || http[0] !== method || name === 'ListDirectoryBuckets') return undefined;
  const [path = '', literals = ''] = http[1].split('?');
  if ((path === '/{Key+}') !== (target.key !== '') || !['/', '/{Key+}'].includes(path)) return undefined;
  if (hasBucket(input) !== (target.bucket !== '')) return undefined;
  const wanted = [...new URLSearchParams(literals)].filter(([parameter]) => parameter !== 'x-id');
  if (!wanted.every(([parameter, value]) => query.get(parameter) === value)) return undefined;
  const required = requiredMembers(input).map((member) => input.getMemberSchema(member).getMergedTraits());
  const bound = required.filter(({ httpQuery, httpHeader }) => httpQuery !== undefined || httpHeader !== undefined);
  const present = bound.every(({ httpQuery, httpHeader }) =>
    httpQuery === undefined ? headers[`${httpHeader}`.toLowerCase()] !== undefined : query.has(httpQuery),
  );
  return present ? wanted.length + bound.length : undefined;
}

function hasBucket(input: Operation['input']): boolean {
  return [...input.structIterator()].some(([member]) => member === 'Bucket');
}

/** Parameters that the operation knows nothing of: they would mean another one, or be ignored. */
export function strangeParameters({ http, input }: Operation, { query }: Request): string[] {
  const literals = [...new URLSearchParams(http?.[1].split('?')[1]).keys()];
  const bound = [...input.structIterator()].map(([, member]) => member.getMergedTraits().httpQuery);
  const isKnown = (parameter: string) =>
    parameter === 'x-id' ||
    parameter.toLowerCase().startsWith('x-amz-') ||
    literals.includes(parameter) ||
    bound.includes(parameter);
  return [...query.keys()].filter((parameter) => !isKnown(parameter));
}
