/** PutObject and CopyObject: an object is there whole, or as it was before. */
import { constants, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type {
  CopyObjectOutput,
  CopyObjectRequest,
  PutObjectCommandInput,
  PutObjectOutput,
  PutObjectRequest,
} from '@aws-sdk/client-s3';
import { onlyKnown } from '../input.ts';
import { AwsError, refuse } from '../service.ts';
import { newUpload, receive } from './body.ts';
import type { Upload } from './body.ts';
import { currentRecord, fileStats, identity } from './describe.ts';
import { invalidArgument, noSuchKey, preconditionFailed } from './errors.ts';
import { isNotEmpty } from './fileErrors.ts';
import { foldersAbove, pathToWrite, refuseLinks } from './keys.ts';
import { existingObject, sameETag } from './read.ts';
import { existingBucket } from './shelf.ts';
import type { ObjectHeaders, Shelf } from './shelf.ts';

const headerNames = [
  'ContentType',
  'ContentEncoding',
  'ContentDisposition',
  'ContentLanguage',
  'CacheControl',
  'Metadata',
] as const;

// Encryption at rest and the class of storage change nothing that can be read back here.
const atRest = ['ServerSideEncryption', 'SSEKMSKeyId', 'BucketKeyEnabled', 'StorageClass'] as const;

export const writeCommands = (shelf: Shelf) => ({
  async PutObject(input: PutObjectCommandInput): Promise<PutObjectOutput> {
    const checks = ['ContentLength', 'ContentMD5', 'ChecksumCRC32', 'ChecksumSHA1', 'ChecksumSHA256'] as const;
    const conditions = ['IfMatch', 'IfNoneMatch', 'ChecksumAlgorithm'] as const;
    const known = ['Bucket', 'Key', 'Body', 'ExpectedBucketOwner', ...headerNames, ...atRest] as const;
    onlyKnown('PutObject', input, [...known, ...checks, ...conditions]);
    if (input.IfNoneMatch !== undefined && input.IfNoneMatch !== '*')
      throw refuse('PutObject with an IfNoneMatch other than *');
    const folder = existingBucket(shelf, input);
    pathToWrite(folder, input.Key ?? '');
    const upload = await receive(shelf, input.Body, input);
    await publish(shelf, input, upload, headersOf(input));
    return { ETag: `"${upload.md5}"` };
  },

  async CopyObject(input: CopyObjectRequest): Promise<CopyObjectOutput> {
    const known = ['Bucket', 'Key', 'CopySource', 'MetadataDirective', 'ExpectedBucketOwner'] as const;
    onlyKnown('CopyObject', input, [
      ...known,
      'ExpectedSourceBucketOwner',
      'ChecksumAlgorithm',
      ...headerNames,
      ...atRest,
    ]);
    const source = sourceOf(input);
    const replaces = input.MetadataDirective === 'REPLACE';
    if (source.Bucket === input.Bucket && source.Key === input.Key && !replaces) throw copyOntoItself();
    const folder = existingBucket(shelf, input);
    pathToWrite(folder, input.Key ?? '');
    const { path, object } = await existingObject(shelf, source);
    const file = await newUpload(shelf);
    await copyFile(path, file, constants.COPYFILE_FICLONE);
    const { md5, headers } = object.record;
    const LastModified = await publish(shelf, input, { file, md5 }, replaces ? headersOf(input) : headers);
    return { CopyObjectResult: { ETag: object.ETag, LastModified } };
  },
});

type Destination = Pick<PutObjectRequest, 'Bucket' | 'Key' | 'ExpectedBucketOwner' | 'IfMatch' | 'IfNoneMatch'>;

/**
 * Makes the upload the object, if the conditions hold. One transaction, so that no other process of this cloud puts,
 * deletes or removes a folder meanwhile.
 */
async function publish(shelf: Shelf, to: Destination, upload: Upload, headers: ObjectHeaders): Promise<Date> {
  const { Bucket = '', Key = '' } = to;
  try {
    return shelf.world.store.transaction(() => {
      const folder = existingBucket(shelf, to);
      const path = pathToWrite(folder, Key);
      refuseLinks(folder, Key);
      checkConditions(to, () => currentETag(shelf, `${Bucket}/${Key}`, path));
      makeRoom(folder, Key, path);
      renameSync(upload.file, path);
      const stats = lstatSync(path, { bigint: true });
      shelf.objects.put(`${Bucket}/${Key}`, { ...identity(stats), md5: upload.md5, headers });
      return new Date(Number(stats.mtimeNs / 1_000_000n));
    });
  } catch (error) {
    await rm(upload.file, { force: true });
    throw error;
  }
}

function checkConditions({ IfMatch, IfNoneMatch }: Destination, current: () => string | undefined): void {
  if (IfMatch === undefined && IfNoneMatch === undefined) return;
  const eTag = current();
  if (IfNoneMatch !== undefined && eTag !== undefined) throw preconditionFailed();
  if (IfMatch === undefined) return;
  if (eTag === undefined) throw noSuchKey();
  if (!sameETag(IfMatch, eTag)) throw preconditionFailed();
}

function currentETag(shelf: Shelf, id: string, path: string): string | undefined {
  const stats = fileStats(path);
  if (stats === undefined) return undefined;
  return currentRecord(shelf, id, stats)?.md5 ?? createHash('md5').update(readFileSync(path)).digest('hex');
}

/** Makes the folders above the object. A name cannot be a file and a folder at once, though it can be two keys of S3. */
function makeRoom(folder: string, key: string, path: string): void {
  for (const above of foldersAbove(folder, key)) {
    if (lstatSync(above, { throwIfNoEntry: false })?.isFile() === true)
      throw refuseBoth(key, above.slice(folder.length + 1));
  }
  mkdirSync(dirname(path), { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  try {
    rmdirSync(path);
  } catch (error) {
    throw isNotEmpty(error) ? refuseBoth(key, key) : error;
  }
}

function refuseBoth(key: string, both: string): AwsError {
  return refuse(
    `the key '${key}', as '${both}' would be an object and a folder at once`,
    'Buckets are plain folders of this machine.',
  );
}

function headersOf(input: ObjectHeaders): ObjectHeaders {
  const { ContentType, ContentEncoding, ContentDisposition, ContentLanguage, CacheControl, Metadata } = input;
  return { ContentType, ContentEncoding, ContentDisposition, ContentLanguage, CacheControl, Metadata };
}

function sourceOf({ CopySource = '', ExpectedSourceBucketOwner }: CopyObjectRequest) {
  const [path = '', version] = CopySource.split('?', 2);
  if (version !== undefined) throw refuse('CopyObject of a version');
  const decoded = decodeURIComponent(path).replace(/^\//, '');
  const slash = decoded.indexOf('/');
  if (slash < 1) throw invalidArgument('Invalid copy source object key');
  const source = { Bucket: decoded.slice(0, slash), Key: decoded.slice(slash + 1) };
  return { ...source, ExpectedBucketOwner: ExpectedSourceBucketOwner };
}

function copyOntoItself(): AwsError {
  const message =
    "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.";
  return new AwsError('InvalidRequest', message);
}
