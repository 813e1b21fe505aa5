/** GetObject and HeadObject. */
import { closeSync, constants, createReadStream, fstatSync, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { GetObjectCommandOutput, GetObjectRequest, HeadObjectOutput, HeadObjectRequest } from '@aws-sdk/client-s3';
import { sdkStreamMixin } from '@smithy/core/serde';
import { onlyKnown } from '../input.ts';
import { AwsError } from '../service.ts';
import { describe, identity } from './describe.ts';
import type { ObjectDescription } from './describe.ts';
import { invalidRange, noSuchBucket, noSuchKey, notFound, preconditionFailed } from './errors.ts';
import { isNoFile } from './fileErrors.ts';
import { pathOf, refuseLinks } from './keys.ts';
import { existingBucket } from './shelf.ts';
import type { Shelf } from './shelf.ts';

const known = ['Bucket', 'Key', 'ExpectedBucketOwner', 'IfMatch', 'Range', 'ChecksumMode'] as const;

export const readCommands = (shelf: Shelf) => ({
  async GetObject(input: GetObjectRequest): Promise<Omit<GetObjectCommandOutput, '$metadata'>> {
    onlyKnown('GetObject', input, known);
    const { object, fd } = await openObject(shelf, input);
    try {
      const { head, span } = partOf(object, input);
      return { ...head, Body: sdkStreamMixin(streamOf(fd, span)) };
    } catch (error) {
      closeSync(fd);
      throw error;
    }
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

/** Description and bytes of one and the same file, even if another is put under its key meanwhile. */
async function openObject(
  shelf: Shelf,
  reference: ObjectReference,
): Promise<{ object: ObjectDescription; fd: number }> {
  for (;;) {
    const { path, object } = await existingObject(shelf, reference);
    const fd = openedFile(path);
    if (fd === undefined) continue;
    const { size, mtimeNs } = identity(fstatSync(fd, { bigint: true }));
    if (object.record.size === size && object.record.mtimeNs === mtimeNs) return { object, fd };
    closeSync(fd);
  }
}

/** Undefined when the file has gone. */
function openedFile(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw error;
  }
}

function streamOf(fd: number, { start, end, length }: Span): Readable {
  if (length > 0) return createReadStream('', { fd, start, end });
  // An empty span has no last byte that a stream could be told.
  closeSync(fd);
  return Readable.from([]);
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
