/** Objects in S3. */
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketEncryptionCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  type BucketLocationConstraint,
  type _Error as S3Error,
} from '@aws-sdk/client-s3';
import type { Cloud } from './cloud.ts';
import { CloudError } from '../errors.ts';
import { isAwsError, saying } from './errors.ts';

/** A bucket, and the account that must own it: names can be guessed, and somebody else may have taken one. */
export interface OwnBucket {
  readonly Bucket: string;
  readonly ExpectedBucketOwner: string;
}

export const ownBucket = (name: string, account: string): OwnBucket => ({ Bucket: name, ExpectedBucketOwner: account });

export interface ObjectContent {
  readonly content: () => string | Uint8Array;
  readonly contentType: string;
}

/** Makes the bucket, private, encrypted and versioned, unless it is there: the stack adopts it. */
export async function ensureBucket(cloud: Cloud, bucket: OwnBucket, region: string): Promise<void> {
  await saying(`Making the bucket ${bucket.Bucket}`, async () => {
    if (await exists(() => cloud.s3.send(new HeadBucketCommand(bucket)))) return;
    // Every region but the oldest is one of these constraints.
    const constraint = region as BucketLocationConstraint;
    await cloud.s3.send(
      new CreateBucketCommand({
        Bucket: bucket.Bucket,
        ObjectOwnership: 'BucketOwnerEnforced',
        ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: constraint } }),
      }),
    );
    await cloud.s3.send(new PutPublicAccessBlockCommand({ ...bucket, PublicAccessBlockConfiguration: nothingPublic }));
    await cloud.s3.send(
      new PutBucketEncryptionCommand({
        ...bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
      }),
    );
    await cloud.s3.send(new PutBucketVersioningCommand({ ...bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  });
}

const nothingPublic = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
} as const;

/** Puts an object unless its key is taken. True when it was put. */
export async function putOnce(
  cloud: Cloud,
  bucket: OwnBucket,
  Key: string,
  { content, contentType }: ObjectContent,
): Promise<boolean> {
  return saying(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
    if (await exists(() => cloud.s3.send(new HeadObjectCommand({ ...bucket, Key })))) return false;
    await cloud.s3.send(new PutObjectCommand({ ...bucket, Key, Body: content(), ContentType: contentType }));
    return true;
  });
}

/** Puts an object unless it is there, byte for byte: a key that holds a digest says what was to lie under it, and no more. */
export async function putExactly(
  cloud: Cloud,
  bucket: OwnBucket,
  Key: string,
  { content, contentType }: ObjectContent,
): Promise<'there' | 'put' | 'put over another'> {
  const Body = content();
  const there = await readBytesIfThere(cloud, bucket, Key);
  if (there !== undefined && Buffer.from(Body).equals(there)) return 'there';
  await saying(`Uploading s3://${bucket.Bucket}/${Key}`, () =>
    cloud.s3.send(new PutObjectCommand({ ...bucket, Key, Body, ContentType: contentType })),
  );
  return there === undefined ? 'put' : 'put over another';
}

/** Puts an object, over one that has its key. */
export async function putContent(
  cloud: Cloud,
  bucket: OwnBucket,
  Key: string,
  Body: string | Uint8Array,
): Promise<void> {
  await saying(`Uploading s3://${bucket.Bucket}/${Key}`, () =>
    cloud.s3.send(new PutObjectCommand({ ...bucket, Key, Body })),
  );
}

/** Puts an object, and false when its key is taken: of several that put at once, one does. */
export async function putIfAbsent(cloud: Cloud, bucket: OwnBucket, Key: string, Body: string): Promise<boolean> {
  return saying(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
    try {
      await cloud.s3.send(
        new PutObjectCommand({ ...bucket, Key, Body, ContentType: 'application/json', IfNoneMatch: '*' }),
      );
      return true;
    } catch (error) {
      if (isAwsError(error, 'PreconditionFailed', 'ConditionalRequestConflict')) return false;
      throw error;
    }
  });
}

async function exists(head: () => Promise<unknown>): Promise<boolean> {
  try {
    await head();
    return true;
  } catch (error) {
    if (isAwsError(error, 'NotFound', 'NoSuchBucket', 'NoSuchKey')) return false;
    throw error;
  }
}

export async function putText(cloud: Cloud, bucket: OwnBucket, Key: string, Body: string): Promise<void> {
  await saying(`Writing s3://${bucket.Bucket}/${Key}`, () =>
    cloud.s3.send(new PutObjectCommand({ ...bucket, Key, Body, ContentType: 'application/json' })),
  );
}

export async function readText(cloud: Cloud, bucket: OwnBucket, Key: string): Promise<string> {
  return saying(`Reading s3://${bucket.Bucket}/${Key}`, async () => {
    const { Body } = await cloud.s3.send(new GetObjectCommand({ ...bucket, Key }));
    return (await Body?.transformToString()) ?? '';
  });
}

/** Undefined when there is no such object, or no such bucket. */
export async function readBytesIfThere(cloud: Cloud, bucket: OwnBucket, Key: string): Promise<Uint8Array | undefined> {
  return saying(`Reading s3://${bucket.Bucket}/${Key}`, async () => {
    try {
      const { Body } = await cloud.s3.send(new GetObjectCommand({ ...bucket, Key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (isAwsError(error, 'NoSuchKey', 'NoSuchBucket')) return undefined;
      throw error;
    }
  });
}

/** Undefined when there is no such object, or no such bucket. */
export async function readTextIfThere(cloud: Cloud, bucket: OwnBucket, Key: string): Promise<string | undefined> {
  return (await exists(() => cloud.s3.send(new HeadObjectCommand({ ...bucket, Key }))))
    ? readText(cloud, bucket, Key)
    : undefined;
}

/** Keys under a prefix, in S3's order; none when there is no such bucket. */
export async function* keysUnder(cloud: Cloud, bucket: OwnBucket, prefix: string): AsyncGenerator<string> {
  for await (const { key } of objectsUnder(cloud, bucket, prefix)) yield key;
}

export interface ObjectEntry {
  readonly key: string;
  readonly size: number;
  readonly eTag: string;
  readonly modified: Date;
}

/** Objects under a prefix, in S3's order; none when there is no such bucket. */
export async function* objectsUnder(cloud: Cloud, bucket: OwnBucket, Prefix: string): AsyncGenerator<ObjectEntry> {
  let ContinuationToken: string | undefined;
  do {
    const page = await listPage(cloud, bucket, Prefix, ContinuationToken);
    for (const { Key, Size = 0, ETag = '', LastModified = new Date(0) } of page?.Contents ?? []) {
      if (Key !== undefined) yield { key: Key, size: Size, eTag: ETag, modified: LastModified };
    }
    ContinuationToken = page?.NextContinuationToken;
  } while (ContinuationToken !== undefined);
}

async function listPage(cloud: Cloud, bucket: OwnBucket, Prefix: string, token: string | undefined) {
  return saying(`Listing s3://${bucket.Bucket}/${Prefix}`, async () => {
    try {
      return await cloud.s3.send(
        new ListObjectsV2Command({ ...bucket, Prefix, ...(token === undefined ? {} : { ContinuationToken: token }) }),
      );
    } catch (error) {
      if (isAwsError(error, 'NoSuchBucket')) return undefined;
      throw error;
    }
  });
}

/** Deletes what lies under the prefix. */
export async function deleteUnder(cloud: Cloud, bucket: OwnBucket, prefix: string): Promise<void> {
  const keys = await Array.fromAsync(keysUnder(cloud, bucket, prefix));
  await deleteKeys(cloud, bucket, keys);
}

/** Keys that are not there are as good as deleted. */
export async function deleteKeys(cloud: Cloud, bucket: OwnBucket, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += 1000) {
    const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
    const { Errors = [] } = await saying(`Deleting ${Objects.length} objects of s3://${bucket.Bucket}`, () =>
      cloud.s3.send(new DeleteObjectsCommand({ ...bucket, Delete: { Objects, Quiet: true } })),
    );
    refuseKept(bucket, Errors);
  }
}

/** S3 answers well even when it has deleted none of them. */
export function refuseKept({ Bucket }: OwnBucket, errors: readonly S3Error[]): void {
  const [first] = errors;
  if (first === undefined) return;
  throw new CloudError(
    'aws-refused',
    `S3 did not delete ${errors.length} objects of s3://${Bucket}; the first, ${first.Key}: ${first.Code}: ${first.Message}`,
  );
}
