import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import type { World } from '../../service.ts';
import { clients } from '../integrations/clients.ts';
import { asTaskFailure } from '../integrations/failure.ts';
import type { ListedObject, Objects } from '../machine.ts';

/** The S3 of the local cloud, for ItemReaders and ResultWriters. */
export function objects({ cloud }: World): Objects {
  return {
    get: (Bucket, Key) =>
      failing(async () => {
        const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket, Key }));
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
      }),
    list: (Bucket, Prefix) =>
      failing(async () => {
        const objects: ListedObject[] = [];
        let ContinuationToken: string | undefined;
        do {
          const page = await cloud.s3.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
          for (const { Key = '', ETag = '', LastModified = new Date(0), Size = 0 } of page.Contents ?? []) {
            objects.push({ Key, ETag, LastModified, Size, StorageClass: 'STANDARD' });
          }
          ContinuationToken = page.NextContinuationToken;
        } while (ContinuationToken !== undefined);
        return objects;
      }),
    put: (Bucket, Key, Body) =>
      failing(async () => {
        await cloud.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
      }),
  };
}

async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw asTaskFailure(thrown, clients.s3, await clients.s3.load(), 'aws-sdk');
  }
}
