/** ListObjectsV2, its elder sister, which boto3's `bucket.objects` still sends, and ListObjectVersions. */
import { join } from 'node:path';
import type {
  CommonPrefix,
  ListObjectVersionsOutput,
  ListObjectVersionsRequest,
  ListObjectsOutput,
  ListObjectsRequest,
  ListObjectsV2Output,
  ListObjectsV2Request,
  _Object,
} from '@aws-sdk/client-s3';
import { onlyKnown } from '../input.ts';
import { describe, remember } from './describe.ts';
import type { Discovery } from './describe.ts';
import { invalidArgument } from './errors.ts';
import { existingBucket } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { keysOf } from './walk.ts';
import type { Position } from './walk.ts';

export const listCommands = (shelf: Shelf) => ({
  async ListObjectsV2(input: ListObjectsV2Request): Promise<ListObjectsV2Output> {
    const known = ['Bucket', 'ExpectedBucketOwner', 'Prefix', 'Delimiter', 'MaxKeys', 'EncodingType'] as const;
    onlyKnown('ListObjectsV2', input, [...known, 'StartAfter', 'ContinuationToken']);
    const { ContinuationToken, StartAfter } = input;
    const start = ContinuationToken === undefined ? behind(StartAfter) : positionOf(ContinuationToken);
    const page = await listPage(shelf, input, start);
    return {
      ...page.output,
      KeyCount: page.count,
      ...(ContinuationToken !== undefined && { ContinuationToken }),
      ...(StartAfter !== undefined && { StartAfter: encoder(input)(StartAfter) }),
      ...(page.next !== undefined && { NextContinuationToken: tokenOf(page.next) }),
    };
  },

  async ListObjects(input: ListObjectsRequest): Promise<ListObjectsOutput> {
    const known = ['Bucket', 'ExpectedBucketOwner', 'Prefix', 'Delimiter', 'MaxKeys', 'EncodingType'] as const;
    onlyKnown('ListObjects', input, [...known, 'Marker']);
    const { Delimiter, Marker = '' } = input;
    // Without a token, a marker that is a common prefix is behind all of its keys.
    const andBelow = Delimiter !== undefined && Delimiter !== '' && Marker.endsWith(Delimiter);
    const page = await listPage(shelf, input, { key: Marker, andBelow });
    return {
      ...page.output,
      Marker: encoder(input)(Marker),
      ...(page.next !== undefined && Delimiter !== undefined && { NextMarker: encoder(input)(page.next.key) }),
    };
  },

  /** Versions are not kept: each object has the one that S3 calls `null` where versioning was never on. */
  async ListObjectVersions(input: ListObjectVersionsRequest): Promise<ListObjectVersionsOutput> {
    const known = ['Bucket', 'ExpectedBucketOwner', 'Prefix', 'MaxKeys'] as const;
    onlyKnown('ListObjectVersions', input, [...known, 'KeyMarker', 'VersionIdMarker']);
    const { Contents = [], ...output } = (await listPage(shelf, input, behind(input.KeyMarker))).output;
    return {
      ...output,
      Versions: Contents.map((object) => ({ ...object, StorageClass: 'STANDARD', VersionId: 'null', IsLatest: true })),
      ...(output.IsTruncated === true && { NextKeyMarker: Contents.at(-1)?.Key, NextVersionIdMarker: 'null' }),
    };
  },
});

type ListRequest = Pick<
  ListObjectsV2Request,
  'Bucket' | 'ExpectedBucketOwner' | 'Prefix' | 'Delimiter' | 'MaxKeys' | 'EncodingType'
>;

interface Page {
  readonly output: Omit<ListObjectsV2Output, 'KeyCount'>;
  readonly count: number;
  /** Where the next page begins; absent on the last. */
  readonly next: Position | undefined;
}

/** At most 1,000 keys and common prefixes, as S3. */
const mostKeys = 1000;

async function listPage(shelf: Shelf, request: ListRequest, start: Position): Promise<Page> {
  const { Bucket = '', Prefix = '', Delimiter, MaxKeys = mostKeys, EncodingType } = request;
  if (!Number.isInteger(MaxKeys) || MaxKeys < 0) {
    throw invalidArgument('Argument maxKeys must be an integer between 0 and 2147483647');
  }
  const folder = existingBucket(shelf, request);
  const encode = encoder(request);
  const limit = Math.min(MaxKeys, mostKeys);
  const contents: _Object[] = [];
  const commonPrefixes: CommonPrefix[] = [];
  let position = start;
  let isTruncated = false;
  // Remembered together: a transaction for each file of a large bucket would take longer than its digest.
  const discoveries: Discovery[] = [];
  const count = () => contents.length + commonPrefixes.length;

  for (const found of limit === 0 ? [] : grouped(folder, Prefix, Delimiter, start)) {
    const object = found.andBelow
      ? undefined
      : await describe(shelf, `${Bucket}/${found.key}`, join(folder, found.key), (discovery) =>
          discoveries.push(discovery),
        );
    // Gone since its folder was read.
    if (!found.andBelow && object === undefined) continue;
    if (count() === limit) {
      isTruncated = true;
      break;
    }
    position = found;
    if (object === undefined) {
      commonPrefixes.push({ Prefix: encode(found.key) });
    } else {
      const { LastModified, ETag, Size } = object;
      contents.push({ Key: encode(found.key), LastModified, ETag, Size, StorageClass: 'STANDARD' });
    }
  }
  remember(shelf, discoveries);
  const output = {
    Name: Bucket,
    Prefix: encode(Prefix),
    ...(Delimiter !== undefined && { Delimiter: encode(Delimiter) }),
    ...(EncodingType !== undefined && { EncodingType }),
    MaxKeys,
    IsTruncated: isTruncated,
    ...(contents.length > 0 && { Contents: contents }),
    ...(commonPrefixes.length > 0 && { CommonPrefixes: commonPrefixes }),
  };
  return { output, count: count(), next: isTruncated ? position : undefined };
}

/** Keys, and what they have in common up to the delimiter, which stands for all of them. */
function* grouped(folder: string, prefix: string, delimiter = '', start: Position): Generator<Position> {
  let keys = keysOf(folder, prefix, start);
  for (let next = keys.next(); next.done !== true; next = keys.next()) {
    const end = delimiter === '' ? -1 : next.value.indexOf(delimiter, prefix.length);
    if (end === -1) {
      yield { key: next.value, andBelow: false };
    } else {
      const common = { key: next.value.slice(0, end + delimiter.length), andBelow: true };
      yield common;
      keys = keysOf(folder, prefix, common);
    }
  }
}

function behind(key: string | undefined): Position {
  return { key: key ?? '', andBelow: false };
}

function tokenOf({ key, andBelow }: Position): string {
  return Buffer.from(`${andBelow ? 'p' : 'k'}${key}`).toString('base64url');
}

function positionOf(token: string): Position {
  const text = Buffer.from(token, 'base64url').toString();
  const kind = text.slice(0, 1);
  if (kind !== 'p' && kind !== 'k') throw invalidArgument('The continuation token provided is incorrect');
  return { key: text.slice(1), andBelow: kind === 'p' };
}

function encoder({ EncodingType }: ListRequest): (key: string) => string {
  return EncodingType === 'url' ? (key) => encodeURIComponent(key).replaceAll('%2F', '/') : (key) => key;
}
