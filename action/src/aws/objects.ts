/** Objects in S3. */
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  type BucketLocationConstraint,
} from '@aws-sdk/client-s3';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';

export interface ObjectContent {
  readonly content: () => string | Uint8Array;
  readonly contentType: string;
}

/** Makes the bucket, private and encrypted, unless it is there: the stack adopts it and completes its settings. */
export async function ensureBucket(cloud: Cloud, Bucket: string, region: string): Promise<void> {
  await saying(`Making the bucket ${Bucket}`, async () => {
    if (await bucketExists(cloud, Bucket)) return;
    const constraint = region as BucketLocationConstraint;
    await cloud.s3.send(
      new CreateBucketCommand({
        Bucket,
        ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: constraint } }),
      }),
    );
    await cloud.s3.send(
      new PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      }),
    );
    await cloud.s3.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
      }),
    );
  });
}

export async function bucketExists(cloud: Cloud, Bucket: string): Promise<boolean> {
  return exists(() => cloud.s3.send(new HeadBucketCommand({ Bucket })));
}

/** Puts an object unless its key is taken: for keys that hold their content's digest. True when it was put. */
export async function putOnce(
  cloud: Cloud,
  Bucket: string,
  Key: string,
  { content, contentType }: ObjectContent,
): Promise<boolean> {
  return saying(`Uploading s3://${Bucket}/${Key}`, async () => {
    if (await exists(() => cloud.s3.send(new HeadObjectCommand({ Bucket, Key })))) return false;
    await cloud.s3.send(new PutObjectCommand({ Bucket, Key, Body: content(), ContentType: contentType }));
    return true;
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

export async function readText(cloud: Cloud, Bucket: string, Key: string): Promise<string> {
  return saying(`Reading s3://${Bucket}/${Key}`, async () => {
    const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket, Key }));
    return (await Body?.transformToString()) ?? '';
  });
}

/** Keys under a prefix, in S3's order; none when there is no such bucket. */
export async function* keysUnder(cloud: Cloud, Bucket: string, Prefix: string): AsyncGenerator<string> {
  let ContinuationToken: string | undefined;
  do {
    const page = await listPage(cloud, Bucket, Prefix, ContinuationToken);
    for (const { Key } of page?.Contents ?? []) if (Key !== undefined) yield Key;
    ContinuationToken = page?.NextContinuationToken;
  } while (ContinuationToken !== undefined);
}

async function listPage(cloud: Cloud, Bucket: string, Prefix: string, token: string | undefined) {
  return saying(`Listing s3://${Bucket}/${Prefix}`, async () => {
    try {
      return await cloud.s3.send(
        new ListObjectsV2Command({ Bucket, Prefix, ...(token === undefined ? {} : { ContinuationToken: token }) }),
      );
    } catch (error) {
      if (isAwsError(error, 'NoSuchBucket')) return undefined;
      throw error;
    }
  });
}

/** Deletes what lies under the prefix; returns how many objects that were. */
export async function deleteUnder(cloud: Cloud, Bucket: string, prefix: string): Promise<number> {
  const keys = await Array.fromAsync(keysUnder(cloud, Bucket, prefix));
  for (let start = 0; start < keys.length; start += 1000) {
    const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
    await saying(`Deleting s3://${Bucket}/${prefix}`, () =>
      cloud.s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } })),
    );
  }
  return keys.length;
}
