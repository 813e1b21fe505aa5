import { CreateBucketCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import type { Files } from './seattle.ts';

/** Puts the files into the bucket, but those that are there already: their time would look like new data. Returns how many it put. */
export async function seed(cloud: Cloud, Bucket: string, files: Files): Promise<number> {
  await cloud.s3.send(new CreateBucketCommand({ Bucket })).catch(unlessNamed('BucketAlreadyOwnedByYou'));
  let put = 0;
  for (const [Key, Body] of files) {
    const isThere = await cloud.s3
      .send(new HeadObjectCommand({ Bucket, Key }))
      .then(() => true)
      .catch(unlessNamed('NotFound'));
    if (isThere === true) continue;
    await cloud.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    put++;
  }
  return put;
}

const unlessNamed = (name: string) => (error: unknown) => {
  if (!(error instanceof Error) || error.name !== name) throw error;
};
