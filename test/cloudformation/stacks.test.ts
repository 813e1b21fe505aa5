import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { DescribeStackResourcesCommand, GetTemplateCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { create, deploy, destroy, ended, events, execute, openTestCloud, propose, type TestCloud } from './cloud.ts';
import { bucket, eventsOf, kept, makeBucket, topic } from './parts.ts';

let local: TestCloud;
beforeEach(async () => {
  local = await openTestCloud();
});
afterEach(() => local.close());

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
  await makeBucket(local, 'taken');
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
  await makeBucket(local, 'artifacts');
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
  await makeBucket(local, 'taken');
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
  const told = await eventsOf(local, stack, async () => {
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
  await makeBucket(local, 'taken');
  const before = {
    Resources: { News: topic('news'), Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/a' } } },
  };
  const stack = await create(local, before);
  const told = await eventsOf(local, stack, () =>
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
  const told = await eventsOf(local, stack, () => deploy(local, { Resources: { Locks: table('b'), Key: rule('x') } }));
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

test('events come newest first, a hundred a page', async () => {
  const Resources = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`Topic${n}`, topic(`t${n}`)]));
  const stack = await create(local, { Resources });
  const told = await events(local, stack);
  expect(told).toHaveLength(3 + 40 * 3);
  expect([told[0], told.at(-1)]).toEqual(['plant REVIEW_IN_PROGRESS: User Initiated', 'plant CREATE_COMPLETE']);
});

test('two stacks that want one bucket at once: one gets it, and the rollback of the other leaves it alone', async () => {
  const template = { Resources: { Bucket: bucket('wanted') } };
  const proposals = await Promise.all(
    ['first', 'second'].map((StackName) => propose(local, template, { ChangeSetType: 'CREATE', StackName })),
  );
  const stacks = await Promise.all(proposals.map((proposal) => execute(local, proposal)));
  expect(stacks.map(({ StackStatus }) => StackStatus).toSorted()).toEqual(['CREATE_COMPLETE', 'ROLLBACK_COMPLETE']);
  expect(existsSync(join(local.folder, 'buckets', 'wanted'))).toBe(true);
});
