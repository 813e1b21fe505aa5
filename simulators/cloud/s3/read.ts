/** GetObject and HeadObject. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { GetObjectCommandOutput, GetObjectRequest, HeadObjectOutput, HeadObjectRequest } from '@aws-sdk/client-s3';
import { sdkStreamMixin } from '@smithy/core/serde';
import { onlyKnown } from '../input.ts';
import { AwsError } from '../service.ts';
import { describe } from './describe.ts';
import type { ObjectDescription } from './describe.ts';
import { invalidRange, noSuchBucket, noSuchKey, notFound, preconditionFailed } from './errors.ts';
import { pathOf, refuseLinks } from './keys.ts';
import { existingBucket } from './shelf.ts';
import type { Shelf } from './shelf.ts';

const known = ['Bucket', 'Key', 'ExpectedBucketOwner', 'IfMatch', 'Range', 'ChecksumMode'] as const;

export const readCommands = (shelf: Shelf) => ({
  async GetObject(input: GetObjectRequest): Promise<Omit<GetObjectCommandOutput, '$metadata'>> {
    onlyKnown('GetObject', input, known);
    const { path, object } = await existingObject(shelf, input);
    const { head, span } = partOf(object, input);
    const stream = span.length === 0 ? Readable.from([]) : createReadStream(path, { start: span.start, end: span.end });
    return { ...head, Body: sdkStreamMixin(stream) };
  },

  async HeadObject(input: HeadObjectRequest): Promise<HeadObjectOutput> {
    onlyKnown('HeadObject', input, known);
    try {
      const { object } = await existingObject(shelf, input);
      return partOf(object, input).head;
    } catch (error) {
      const missing = [noSuchBucket().name, noSuchKey().name];
      throw error instanceof AwsError && missing.includes(error.name) ? notFound() : error;
    }
  },
});

type ObjectReference = Pick<GetObjectRequest, 'Bucket' | 'Key' | 'ExpectedBucketOwner'>;

/** The file of an object that exists, and what S3 tells of it. Throws NoSuchBucket and NoSuchKey. */
export async function existingObject(
  shelf: Shelf,
  reference: ObjectReference,
): Promise<{ path: string; object: ObjectDescription }> {
  const { Bucket = '', Key = '' } = reference;
  const folder = existingBucket(shelf, reference);
  const path = pathOf(folder, Key);
  if (path === undefined) throw noSuchKey();
  refuseLinks(folder, Key);
  const object = await describe(shelf, `${Bucket}/${Key}`, path);
  if (object === undefined) throw noSuchKey();
  return { path, object };
}

interface Span {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly length: number;
}

function partOf(object: ObjectDescription, { IfMatch, Range }: Pick<GetObjectRequest, 'IfMatch' | 'Range'>) {
  if (IfMatch !== undefined && !sameETag(IfMatch, object.ETag)) throw preconditionFailed();
  const part = Range === undefined ? undefined : spanOf(Range, object.Size);
  const span = part ?? { start: 0, end: object.Size - 1, length: object.Size };
  const { ContentType = 'binary/octet-stream', Metadata = {}, ...headers } = object.record.headers;
  const head = {
    ...headers,
    AcceptRanges: 'bytes',
    ContentLength: span.length,
    ...(part !== undefined && { ContentRange: `bytes ${span.start}-${span.end}/${object.Size}` }),
    ContentType,
    ETag: object.ETag,
    LastModified: object.LastModified,
    Metadata,
  };
  return { head, span };
}

export function sameETag(asked: string, eTag: string): boolean {
  return asked === '*' || asked.replaceAll('"', '') === eTag.replaceAll('"', '');
}

/** S3 takes one range of bytes, and answers with the whole object to a header that it cannot read. */
function spanOf(range: string, size: number): Span | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end) throw invalidRange();
  return { start, end, length: end - start + 1 };
}
