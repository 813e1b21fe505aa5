import { existsSync } from 'node:fs';
import { join } from 'node:path';

import {
  DeleteStackCommand,
  DescribeStacksCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { create, destroy, ended, openTestCloud, type TestCloud } from './cloud.ts';
import { bucket, eventsOf, kept, topic } from './parts.ts';

let local: TestCloud;
beforeEach(async () => {
  local = await openTestCloud();
});
afterEach(() => local.close());

test('a stack is deleted from its leaves, keeps what is retained, and its name is free again', async () => {
  const template = {
    Resources: {
      Bucket: bucket('data', kept),
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { AssumeRolePolicyDocument: { for: { 'Fn::GetAtt': ['Bucket', 'Arn'] } } },
      },
    },
  };
  const options = { Capabilities: ['CAPABILITY_IAM' as const] };
  const stack = await create(local, template, options);
  expect(await eventsOf(local, stack, () => destroy(local, stack))).toEqual([
    'plant DELETE_IN_PROGRESS: User Initiated',
    'Role DELETE_IN_PROGRESS',
    'Role DELETE_COMPLETE',
    'Bucket DELETE_SKIPPED',
    'plant DELETE_COMPLETE',
  ]);
  expect(existsSync(join(local.folder, 'buckets', 'data'))).toBe(true);
  await expect(local.cloud.cloudFormation.send(new DescribeStacksCommand({ StackName: 'plant' }))).rejects.toThrow(
    'Stack with id plant does not exist',
  );
  await local.cloud.cloudFormation.send(new DeleteStackCommand({ StackName: 'plant' }));
  const next = await create(local, { Resources: { News: topic('news') } });
  expect(next).toMatchObject({ StackName: 'plant', StackStatus: 'CREATE_COMPLETE' });
});

test('a bucket that is not empty fails the deletion, which goes on when that is retained', async () => {
  const stack = await create(local, {
    Resources: { Logs: topic('logs'), Bucket: bucket('data', { DependsOn: 'Logs' }) },
  });
  await local.cloud.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'a', Body: 'x' }));
  expect(await eventsOf(local, stack, () => destroy(local, stack))).toEqual([
    'plant DELETE_IN_PROGRESS: User Initiated',
    'Bucket DELETE_IN_PROGRESS',
    'Bucket DELETE_FAILED: Resource handler returned message: "The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Request ID: ID)" (RequestToken: ID, HandlerErrorCode: InvalidRequest)',
    'plant DELETE_FAILED: The following resource(s) failed to delete: [Bucket]. ',
  ]);
  const told = await eventsOf(local, stack, async () => {
    await local.cloud.cloudFormation.send(new DeleteStackCommand({ StackName: 'plant', RetainResources: ['Bucket'] }));
    await ended(local, stack.StackId ?? '');
  });
  expect(told).toEqual([
    'plant DELETE_IN_PROGRESS: User Initiated',
    'Bucket DELETE_SKIPPED',
    'Logs DELETE_IN_PROGRESS',
    'Logs DELETE_COMPLETE',
    'plant DELETE_COMPLETE',
  ]);
});

test('a protected stack is not deleted', async () => {
  await create(local, { Resources: { News: topic('news') } });
  const protect = (EnableTerminationProtection: boolean) =>
    local.cloud.cloudFormation.send(
      new UpdateTerminationProtectionCommand({ StackName: 'plant', EnableTerminationProtection }),
    );
  await protect(true);
  await expect(local.cloud.cloudFormation.send(new DeleteStackCommand({ StackName: 'plant' }))).rejects.toThrow(
    'Stack [plant] cannot be deleted while TerminationProtection is enabled',
  );
  await protect(false);
  await destroy(local, await ended(local, 'plant'));
});
