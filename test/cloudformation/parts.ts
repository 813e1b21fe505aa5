/** Parts of templates, and what lies outside of them. */
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import type { Stack } from '@aws-sdk/client-cloudformation';

import { events, type TestCloud } from './cloud.ts';

export const topic = (TopicName: string, more: object = {}) => ({
  Type: 'AWS::SNS::Topic',
  ...more,
  Properties: { TopicName },
});

export const bucket = (BucketName: string, more: object = {}) => ({
  Type: 'AWS::S3::Bucket',
  ...more,
  Properties: { BucketName },
});

export const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };

/** A bucket of no stack. */
export async function makeBucket({ cloud }: TestCloud, Bucket: string): Promise<void> {
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
  await cloud.s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
}

/** The events of what happens after `stack` was as it is. */
export async function eventsOf(
  local: TestCloud,
  stack: Stack,
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  const { length } = await events(local, stack);
  await act();
  return events(local, stack, length);
}
