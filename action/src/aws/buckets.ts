/** The end of buckets. */
import {
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  type ObjectIdentifier,
} from '@aws-sdk/client-s3';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';
import { refuseKept, type OwnBucket } from './objects.ts';

/** Deletes the bucket with all versions of all objects in it. False: there is none. A second call goes on with the first. */
export async function deleteBucket(cloud: Cloud, bucket: OwnBucket): Promise<boolean> {
  return saying(`Deleting the bucket ${bucket.Bucket}`, async () => {
    try {
      await empty(cloud, bucket);
      await cloud.s3.send(new DeleteBucketCommand(bucket));
      return true;
    } catch (error) {
      if (isAwsError(error, 'NoSuchBucket')) return false;
      throw error;
    }
  });
}

/** What is listed has gone before the next page is asked for: that begins where this one began. */
async function empty(cloud: Cloud, bucket: OwnBucket): Promise<void> {
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await cloud.s3.send(new ListObjectVersionsCommand(bucket));
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }): ObjectIdentifier => ({
      Key,
      ...(VersionId === undefined ? {} : { VersionId }),
    }));
    if (Objects.length === 0) return;
    const { Errors = [] } = await cloud.s3.send(
      new DeleteObjectsCommand({ ...bucket, Delete: { Objects, Quiet: true } }),
    );
    refuseKept(bucket, Errors);
  }
}
