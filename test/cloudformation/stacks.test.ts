import { existsSync } from 'node:fs';
import { join } from 'node:path';

import {
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  UpdateTerminationProtectionCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { create, deploy, destroy, ended, events, execute, openTestCloud, propose, type TestCloud } from './cloud.ts';

let local: TestCloud;
beforeEach(async () => {
  local = await openTestCloud();
});
afterEach(() => local.close());

const topic = (TopicName: string, more: object = {}) => ({
  Type: 'AWS::SNS::Topic',
  ...more,
  Properties: { TopicName },
});
const bucket = (BucketName: string, more: object = {}) => ({
  Type: 'AWS::S3::Bucket',
  ...more,
  Properties: { BucketName },
});
const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };

/** The events of what happens after `stack` was as it is. */
async function eventsOf(stack: Stack, act: () => Promise<unknown>): Promise<readonly string[]> {
  const { length } = await events(local, stack);
  await act();
  return events(local, stack, length);
}

async function makeBucket(Bucket: string): Promise<void> {
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
  await local.cloud.s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
}

async function resourcesOf({ StackId: StackName }: Stack) {
  const answer = await local.cloud.cloudFormation.send(new DescribeStackResourcesCommand({ StackName }));
  return (answer.StackResources ?? []).map((r) => [r.LogicalResourceId, r.ResourceStatus, r.PhysicalResourceId]);
}

test('a stack is created in the order of its dependencies, and tells each step', async () => {
  const stack = await create(local, {
    Description: 'Two of a kind.',
    Resources: { Second: topic('second', { DependsOn: 'First' }), First: topic('first') },
    Outputs: { Arn: { Description: 'of the second', Value: { Ref: 'Second' } } },
  });
  expect(await events(local, stack)).toEqual([
    'plant REVIEW_IN_PROGRESS: User Initiated',
    'plant CREATE_IN_PROGRESS: User Initiated',
    'First CREATE_IN_PROGRESS',
    'First CREATE_IN_PROGRESS: Resource creation Initiated',
    'First CREATE_COMPLETE',
    'Second CREATE_IN_PROGRESS',
    'Second CREATE_IN_PROGRESS: Resource creation Initiated',
    'Second CREATE_COMPLETE',
    'plant CREATE_COMPLETE',
  ]);
  expect(stack).toMatchObject({
    StackStatus: 'CREATE_COMPLETE',
    Description: 'Two of a kind.',
    Outputs: [
      { OutputKey: 'Arn', OutputValue: 'arn:aws:sns:eu-central-1:123456789012:second', Description: 'of the second' },
    ],
  });
});

test('a creation that fails is rolled back, says why, and can only be deleted', async () => {
  await makeBucket('taken');
  const template = { Resources: { First: topic('first'), Bucket: bucket('taken', { DependsOn: 'First' }) } };
  const stack = await create(local, template);
  expect(await events(local, stack)).toEqual([
    'plant REVIEW_IN_PROGRESS: User Initiated',
    'plant CREATE_IN_PROGRESS: User Initiated',
    'First CREATE_IN_PROGRESS',
    'First CREATE_IN_PROGRESS: Resource creation Initiated',
    'First CREATE_COMPLETE',
    'Bucket CREATE_IN_PROGRESS',
    `Bucket CREATE_FAILED: Resource handler returned message: "Resource of type 'AWS::S3::Bucket' with identifier 'taken' already exists." (RequestToken: ID, HandlerErrorCode: AlreadyExists)`,
    'plant ROLLBACK_IN_PROGRESS: The following resource(s) failed to create: [Bucket]. Rollback requested by user.',
    'Bucket DELETE_COMPLETE',
    'First DELETE_IN_PROGRESS',
    'First DELETE_COMPLETE',
    'plant ROLLBACK_COMPLETE',
  ]);
  await expect(propose(local, template)).rejects.toThrow(
    `Stack:${stack.StackId} is in ROLLBACK_COMPLETE state and can not be updated.`,
  );
  expect((await destroy(local, stack)).StackStatus).toBe('DELETE_COMPLETE');
  expect(existsSync(join(local.folder, 'buckets', 'taken'))).toBe(true);
});

test('a state machine whose definition is not in the bucket fails with what S3 says', async () => {
  await makeBucket('artifacts');
  const DefinitionS3Location = { Bucket: 'artifacts', Key: 'missing.json' };
  const Machine = {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: { StateMachineName: 'm', DefinitionS3Location, RoleArn: 'arn:aws:iam::123456789012:role/r' },
  };
  const stack = await create(local, { Resources: { Machine } });
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
  expect((await events(local, stack))[4]).toBe(
    'Machine CREATE_FAILED: Resource handler returned message: "The specified key does not exist. (Service: StepFunctions, Status Code: 404, Request ID: ID)" (RequestToken: ID, HandlerErrorCode: NotFound)',
  );
});

test('a rollback keeps what is retained, but not what is retained except on create', async () => {
  await makeBucket('taken');
  const stack = await create(local, {
    Resources: {
      Kept: bucket('kept-one', kept),
      Gone: bucket('gone-one', { DependsOn: 'Kept', DeletionPolicy: 'RetainExceptOnCreate' }),
      Taken: bucket('taken', { DependsOn: 'Gone' }),
    },
  });
  expect((await events(local, stack)).slice(-6)).toEqual([
    'plant ROLLBACK_IN_PROGRESS: The following resource(s) failed to create: [Taken]. Rollback requested by user.',
    'Taken DELETE_COMPLETE',
    'Gone DELETE_IN_PROGRESS',
    'Gone DELETE_COMPLETE',
    'Kept DELETE_SKIPPED',
    'plant ROLLBACK_COMPLETE',
  ]);
  expect(['kept-one', 'gone-one'].map((name) => existsSync(join(local.folder, 'buckets', name)))).toEqual([
    true,
    false,
  ]);
});

test('an update changes in place, replaces and removes, and cleans up last', async () => {
  const logs = (RetentionInDays: number) => ({
    Type: 'AWS::Logs::LogGroup',
    Properties: { LogGroupName: '/plant', RetentionInDays },
  });
  const policy = (more = {}) => ({
    Type: 'AWS::SNS::TopicPolicy',
    ...more,
    Properties: { Topics: [{ Ref: 'News' }], PolicyDocument: {} },
  });
  const stack = await create(local, {
    Resources: { Logs: logs(30), News: topic('news', { DependsOn: 'Logs' }), Policy: policy(), Old: topic('old') },
  });
  let updated: Stack | undefined;
  const told = await eventsOf(stack, async () => {
    updated = await deploy(local, {
      Resources: {
        Logs: logs(90),
        News: topic('newer', { DependsOn: 'Logs' }),
        Policy: policy(),
        New: topic('new', { DependsOn: 'Policy' }),
      },
    });
  });
  expect(told).toEqual([
    'plant UPDATE_IN_PROGRESS: User Initiated',
    'Logs UPDATE_IN_PROGRESS',
    'Logs UPDATE_COMPLETE',
    'News UPDATE_IN_PROGRESS: Requested update requires the creation of a new physical resource; hence creating one.',
    'News UPDATE_IN_PROGRESS: Resource creation Initiated',
    'News UPDATE_COMPLETE',
    'Policy UPDATE_IN_PROGRESS',
    'Policy UPDATE_COMPLETE',
    'New CREATE_IN_PROGRESS',
    'New CREATE_IN_PROGRESS: Resource creation Initiated',
    'New CREATE_COMPLETE',
    'plant UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'Old DELETE_IN_PROGRESS',
    'Old DELETE_COMPLETE',
    'News DELETE_IN_PROGRESS',
    'News DELETE_COMPLETE',
    'plant UPDATE_COMPLETE',
  ]);
  expect(updated?.StackStatus).toBe('UPDATE_COMPLETE');
  expect(await resourcesOf(stack)).toMatchObject([
    ['Logs', 'UPDATE_COMPLETE', '/plant'],
    ['New', 'CREATE_COMPLETE', 'arn:aws:sns:eu-central-1:123456789012:new'],
    ['News', 'UPDATE_COMPLETE', 'arn:aws:sns:eu-central-1:123456789012:newer'],
    ['Policy', 'UPDATE_COMPLETE', expect.stringMatching(/^plant-Policy-[A-Z0-9]{12}$/)],
  ]);
});

test('an update that fails puts everything back, and deletes what it made', async () => {
  await makeBucket('taken');
  const before = {
    Resources: { News: topic('news'), Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/a' } } },
  };
  const stack = await create(local, before);
  const told = await eventsOf(stack, () =>
    deploy(local, {
      Resources: {
        News: topic('newer'),
        Logs: {
          Type: 'AWS::Logs::LogGroup',
          DependsOn: 'News',
          Properties: { LogGroupName: '/a', RetentionInDays: 7 },
        },
        Made: topic('made', { DependsOn: 'Logs' }),
        Bucket: bucket('taken', { DependsOn: 'Made' }),
      },
    }),
  );
  expect(told).toEqual([
    'plant UPDATE_IN_PROGRESS: User Initiated',
    'News UPDATE_IN_PROGRESS: Requested update requires the creation of a new physical resource; hence creating one.',
    'News UPDATE_IN_PROGRESS: Resource creation Initiated',
    'News UPDATE_COMPLETE',
    'Logs UPDATE_IN_PROGRESS',
    'Logs UPDATE_COMPLETE',
    'Made CREATE_IN_PROGRESS',
    'Made CREATE_IN_PROGRESS: Resource creation Initiated',
    'Made CREATE_COMPLETE',
    'Bucket CREATE_IN_PROGRESS',
    `Bucket CREATE_FAILED: Resource handler returned message: "Resource of type 'AWS::S3::Bucket' with identifier 'taken' already exists." (RequestToken: ID, HandlerErrorCode: AlreadyExists)`,
    'plant UPDATE_ROLLBACK_IN_PROGRESS: The following resource(s) failed to create: [Bucket]. ',
    'Logs UPDATE_IN_PROGRESS',
    'News UPDATE_IN_PROGRESS',
    'News UPDATE_COMPLETE',
    'Logs UPDATE_COMPLETE',
    'plant UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'Bucket DELETE_COMPLETE',
    'Made DELETE_IN_PROGRESS',
    'Made DELETE_COMPLETE',
    'News DELETE_IN_PROGRESS',
    'News DELETE_COMPLETE',
    'plant UPDATE_ROLLBACK_COMPLETE',
  ]);
  expect(await resourcesOf(stack)).toEqual([
    ['Logs', 'UPDATE_COMPLETE', '/a'],
    ['News', 'UPDATE_COMPLETE', 'arn:aws:sns:eu-central-1:123456789012:news'],
  ]);
  const { TemplateBody } = await local.cloud.cloudFormation.send(new GetTemplateCommand({ StackName: 'plant' }));
  expect(JSON.parse(TemplateBody ?? '')).toEqual(before);

  const again = await propose(local, before);
  expect(again.StatusReason).toBe(
    "The submitted information didn't contain changes. Submit different information to create a change set.",
  );
});

test('a resource with a name of its own is not replaced by one of the same name', async () => {
  const rule = (EventBusName: string) => ({ Type: 'AWS::KMS::Key', Properties: { Description: EventBusName } });
  const table = (AttributeName: string) => ({
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName: 'locks',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName, KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName, AttributeType: 'S' }],
    },
  });
  const stack = await create(local, { Resources: { Locks: table('a'), Key: rule('x') } });
  const told = await eventsOf(stack, () => deploy(local, { Resources: { Locks: table('b'), Key: rule('x') } }));
  expect(told.slice(1, 4)).toEqual([
    'Locks UPDATE_IN_PROGRESS: Requested update requires the creation of a new physical resource; hence creating one.',
    'Locks UPDATE_FAILED: CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename locks and update the stack again.',
    'plant UPDATE_ROLLBACK_IN_PROGRESS: The following resource(s) failed to update: [Locks]. ',
  ]);
  expect((await ended(local, 'plant')).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
});

test('a name that another stack has is taken', async () => {
  const first = await create(local, { Resources: { News: topic('news') } }, { StackName: 'first' });
  const second = await create(local, { Resources: { News: topic('news') } }, { StackName: 'second' });
  expect((await events(local, second))[3]).toBe(
    `News CREATE_FAILED: arn:aws:sns:eu-central-1:123456789012:news already exists in stack ${(first.StackId ?? '').replace(/[^/]+$/, 'ID')}`,
  );
});

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
  expect(await eventsOf(stack, () => destroy(local, stack))).toEqual([
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
  expect(await eventsOf(stack, () => destroy(local, stack))).toEqual([
    'plant DELETE_IN_PROGRESS: User Initiated',
    'Bucket DELETE_IN_PROGRESS',
    'Bucket DELETE_FAILED: Resource handler returned message: "The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Request ID: ID)" (RequestToken: ID, HandlerErrorCode: InvalidRequest)',
    'plant DELETE_FAILED: The following resource(s) failed to delete: [Bucket]. ',
  ]);
  const told = await eventsOf(stack, async () => {
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

test('a kept bucket is taken over by the next stack that may import', async () => {
  const versioned = { Status: 'Enabled' };
  const template = {
    Resources: {
      Bucket: { ...bucket('data', kept), Properties: { BucketName: 'data', VersioningConfiguration: versioned } },
      News: topic('news', { DependsOn: 'Bucket' }),
    },
  };
  await destroy(local, await create(local, template));

  const proposal = await propose(local, template, { ChangeSetType: 'CREATE', ImportExistingResources: true });
  expect(
    proposal.Changes?.map(({ ResourceChange: c }) => [c?.Action, c?.LogicalResourceId, c?.PhysicalResourceId]),
  ).toEqual([
    ['Import', 'Bucket', 'data'],
    ['Add', 'News', undefined],
  ]);
  const stack = await execute(local, proposal);
  expect((await events(local, stack)).slice(2)).toEqual([
    'Bucket IMPORT_IN_PROGRESS: Resource import started.',
    'Bucket IMPORT_COMPLETE: Resource import completed.',
    'Bucket UPDATE_IN_PROGRESS: Apply stack-level tags to imported resource if applicable.',
    'Bucket UPDATE_COMPLETE',
    'News CREATE_IN_PROGRESS',
    'News CREATE_IN_PROGRESS: Resource creation Initiated',
    'News CREATE_COMPLETE',
    'plant CREATE_COMPLETE',
  ]);
});

test('what was imported survives the rollback', async () => {
  await makeBucket('data');
  await makeBucket('taken');
  const template = {
    Resources: {
      Bucket: bucket('data', { DeletionPolicy: 'RetainExceptOnCreate' }),
      Taken: bucket('taken', { DependsOn: 'Bucket' }),
    },
  };
  const stack = await create(local, template, { ImportExistingResources: true });
  expect((await events(local, stack)).slice(-3)).toEqual([
    'Taken DELETE_COMPLETE',
    'Bucket DELETE_SKIPPED',
    'plant ROLLBACK_COMPLETE',
  ]);
  expect(existsSync(join(local.folder, 'buckets', 'data'))).toBe(true);
});

test('events come newest first, a hundred a page', async () => {
  const Resources = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`Topic${n}`, topic(`t${n}`)]));
  const stack = await create(local, { Resources });
  const told = await events(local, stack);
  expect(told).toHaveLength(3 + 40 * 3);
  expect([told[0], told.at(-1)]).toEqual(['plant REVIEW_IN_PROGRESS: User Initiated', 'plant CREATE_COMPLETE']);
});
