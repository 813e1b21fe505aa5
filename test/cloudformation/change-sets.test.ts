import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { create, deploy, execute, openTestCloud, propose, type TestCloud } from './cloud.ts';

let local: TestCloud;
beforeEach(async () => {
  local = await openTestCloud();
});
afterEach(() => local.close());

const topic = (Properties: object, more: object = {}) => ({ Type: 'AWS::SNS::Topic', ...more, Properties });
const policy = { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [{ Ref: 'News' }], PolicyDocument: {} } };
const key = { Type: 'AWS::KMS::Key', Properties: {} };

test('additions, changes in place, replacements and removals are told apart', async () => {
  await create(local, {
    Resources: {
      News: topic({ TopicName: 'news' }),
      Policy: policy,
      Shown: topic({ DisplayName: 'a' }),
      Kept: topic({ TopicName: 'kept' }, { DeletionPolicy: 'Retain' }),
    },
  });
  const { Changes, Status, ExecutionStatus } = await propose(local, {
    Resources: {
      News: topic({ TopicName: 'newer' }),
      Policy: policy,
      Shown: topic({ DisplayName: 'b', Tags: [{ Key: 'k', Value: 'v' }] }),
      Key: key,
    },
  });
  expect([Status, ExecutionStatus]).toEqual(['CREATE_COMPLETE', 'AVAILABLE']);
  expect(Changes?.map(({ ResourceChange }) => ResourceChange)).toMatchObject([
    {
      Action: 'Modify',
      LogicalResourceId: 'News',
      PhysicalResourceId: 'arn:aws:sns:eu-central-1:123456789012:news',
      ResourceType: 'AWS::SNS::Topic',
      Replacement: 'True',
      PolicyAction: 'ReplaceAndDelete',
      Scope: ['Properties'],
      Details: [
        {
          Target: { Attribute: 'Properties', Name: 'TopicName', RequiresRecreation: 'Always' },
          Evaluation: 'Static',
          ChangeSource: 'DirectModification',
        },
      ],
    },
    {
      Action: 'Modify',
      LogicalResourceId: 'Policy',
      Replacement: 'False',
      Details: [
        {
          Target: { Attribute: 'Properties', Name: 'Topics', RequiresRecreation: 'Never' },
          Evaluation: 'Dynamic',
          ChangeSource: 'ResourceReference',
          CausingEntity: 'News',
        },
      ],
    },
    {
      Action: 'Modify',
      LogicalResourceId: 'Shown',
      Replacement: 'False',
      Scope: ['Properties', 'Tags'],
      Details: [
        { Target: { Attribute: 'Properties', Name: 'DisplayName', RequiresRecreation: 'Never' } },
        { Target: { Attribute: 'Tags', RequiresRecreation: 'Never' } },
      ],
    },
    { Action: 'Add', LogicalResourceId: 'Key', ResourceType: 'AWS::KMS::Key' },
    { Action: 'Remove', LogicalResourceId: 'Kept', PolicyAction: 'Retain' },
  ]);
});

test('a replacement that hangs on a value which is not known yet is conditional', async () => {
  const bucketPolicy = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Data' }, PolicyDocument: {} } };
  const data = (BucketName: string) => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName } });
  await create(local, { Resources: { Data: data('one'), Policy: bucketPolicy } });
  const { Changes } = await propose(local, { Resources: { Data: data('two'), Policy: bucketPolicy } });
  expect(Changes?.map(({ ResourceChange: c }) => [c?.LogicalResourceId, c?.Replacement])).toEqual([
    ['Data', 'True'],
    ['Policy', 'Conditional'],
  ]);
});

test('a parameter is named as the cause, and values are shown on demand', async () => {
  const template = {
    Parameters: { Name: { Type: 'String', Default: 'a' } },
    Resources: { News: topic({ DisplayName: { 'Fn::Sub': 'news of ${Name}' } }) },
  };
  await create(local, template);
  const { ChangeSetId } = await propose(local, template, {
    Parameters: [{ ParameterKey: 'Name', ParameterValue: 'b' }],
  });
  const { Changes, Parameters } = await local.cloud.cloudFormation.send(
    new DescribeChangeSetCommand({ ChangeSetName: ChangeSetId, IncludePropertyValues: true }),
  );
  expect(Parameters).toEqual([{ ParameterKey: 'Name', ParameterValue: 'b' }]);
  expect(Changes?.[0]?.ResourceChange).toMatchObject({
    BeforeContext: '{"Properties":{"DisplayName":"news of a"}}',
    AfterContext: '{"Properties":{"DisplayName":"news of b"}}',
    Details: [
      {
        Target: {
          Name: 'DisplayName',
          BeforeValue: 'news of a',
          AfterValue: 'news of b',
          AttributeChangeType: 'Modify',
        },
        ChangeSource: 'ParameterReference',
        CausingEntity: 'Name',
      },
    ],
  });
});

test('the same template again changes nothing, however it is written', async () => {
  await create(local, { Resources: { News: topic({ TopicName: 'a', DisplayName: 'b', FifoTopic: false }) } });
  const again = await propose(local, {
    Description: 'Only said otherwise.',
    Mappings: { M: { a: { b: 'b' } } },
    Resources: {
      News: topic({ FifoTopic: 'false', DisplayName: { 'Fn::FindInMap': ['M', 'a', 'b'] }, TopicName: 'a' }),
    },
  });
  expect(again).toMatchObject({
    Status: 'FAILED',
    StatusReason:
      "The submitted information didn't contain changes. Submit different information to create a change set.",
    ExecutionStatus: 'UNAVAILABLE',
    Changes: [],
  });
  await expect(
    local.cloud.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: again.ChangeSetId })),
  ).rejects.toMatchObject({
    name: 'InvalidChangeSetStatus',
    message: `ChangeSet [${again.ChangeSetId}] cannot be executed in its current status of [FAILED]`,
  });
});

test('other outputs alone are a change', async () => {
  const template = { Resources: { News: topic({}) } };
  await create(local, template);
  const stack = await deploy(local, { ...template, Outputs: { Where: { Value: { Ref: 'AWS::Region' } } } });
  expect(stack.Outputs).toEqual([{ OutputKey: 'Where', OutputValue: 'eu-central-1', Description: undefined }]);
});

test('properties that their type does not have fail the change set, all at once', async () => {
  const wrong = await propose(
    local,
    {
      Resources: {
        Bucket: {
          Type: 'AWS::S3::Bucket',
          Properties: { Name: 'x', VersioningConfiguration: { Status: 'On' }, LifecycleConfiguration: { Rules: [{}] } },
        },
        Job: { Type: 'AWS::Glue::Job', Properties: { Role: 'r', Timeout: 'long' } },
      },
    },
    { ChangeSetType: 'CREATE' },
  );
  expect(wrong.Status).toBe('FAILED');
  expect(wrong.StatusReason?.split('\n')).toEqual([
    'Properties validation failed for resource Bucket with message:',
    '#: extraneous key [Name] is not permitted',
    '#/VersioningConfiguration/Status: "On" is not a valid enum value',
    '#/LifecycleConfiguration/Rules/0: required key [Status] not found',
    'Properties validation failed for resource Job with message:',
    '#: required key [Command] not found',
    '#/Timeout: expected type: Integer, found: String',
  ]);
});

test('what was compared with an older stack cannot be executed any more', async () => {
  await create(local, { Resources: { News: topic({ DisplayName: 'a' }) } });
  const older = await propose(local, { Resources: { News: topic({ DisplayName: 'b' }) } });
  await execute(local, await propose(local, { Resources: { News: topic({ DisplayName: 'c' }) } }));
  await expect(
    local.cloud.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: older.ChangeSetId })),
  ).rejects.toMatchObject({
    name: 'ChangeSetNotFound',
    message: `ChangeSet [${older.ChangeSetId}] does not exist`,
  });
  const { Summaries } = await local.cloud.cloudFormation.send(new ListChangeSetsCommand({ StackName: 'plant' }));
  expect(Summaries?.map(({ ExecutionStatus }) => ExecutionStatus)).toEqual(['EXECUTE_COMPLETE']);
});

test('a change set is deleted, and the stack that it would have made is in review', async () => {
  const { ChangeSetId } = await propose(local, { Resources: { News: topic({}) } }, { ChangeSetType: 'CREATE' });
  await local.cloud.cloudFormation.send(new DeleteChangeSetCommand({ ChangeSetName: ChangeSetId }));
  const { Stacks } = await local.cloud.cloudFormation.send(new DescribeStacksCommand({ StackName: 'plant' }));
  expect(Stacks?.[0]?.StackStatus).toBe('REVIEW_IN_PROGRESS');
});

test('a role needs the capability to make it, and one with a name the greater one', async () => {
  const role = (more: object) => ({
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, ...more } } },
  });
  const attempt = (template: object, Capabilities: ('CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM')[] = []) =>
    propose(local, { ...template }, { ChangeSetType: 'CREATE', Capabilities });
  await expect(attempt(role({}))).rejects.toMatchObject({
    name: 'InsufficientCapabilitiesException',
    message: 'Requires capabilities : [CAPABILITY_IAM]',
  });
  await expect(attempt(role({ RoleName: 'r' }), ['CAPABILITY_IAM'])).rejects.toThrow(
    'Requires capabilities : [CAPABILITY_NAMED_IAM]',
  );
  await attempt(role({ RoleName: 'r' }), ['CAPABILITY_NAMED_IAM']);
});

test('a template is read from a bucket, and may be larger there', async () => {
  await local.cloud.s3.send(
    new CreateBucketCommand({ Bucket: 'artifacts', CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' } }),
  );
  const text = JSON.stringify({ Metadata: { filler: 'x'.repeat(60_000) }, Resources: { News: topic({}) } });
  await local.cloud.s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key: 'a/template.json', Body: text }));
  const input = { StackName: 'plant', ChangeSetName: 'large', ChangeSetType: 'CREATE' } as const;
  const send = (more: object) => local.cloud.cloudFormation.send(new CreateChangeSetCommand({ ...input, ...more }));

  await expect(send({ TemplateBody: text })).rejects.toThrow(
    "at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200",
  );
  await expect(send({ TemplateURL: 'https://artifacts.s3.eu-central-1.amazonaws.com/missing' })).rejects.toThrow(
    'S3 error: The specified key does not exist.',
  );
  await send({ TemplateURL: 'https://artifacts.s3.eu-central-1.amazonaws.com/a/template.json' });
  await send({ TemplateURL: 'https://s3.eu-central-1.amazonaws.com/artifacts/a/template.json', ChangeSetName: 'too' });
});

test.each([
  [
    { StackName: '1st' },
    `1 validation error detected: Value '1st' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*`,
  ],
  [
    { StackName: 'x'.repeat(129) },
    `1 validation error detected: Value '${'x'.repeat(129)}' at 'stackName' failed to satisfy constraint: Member must have length less than or equal to 128`,
  ],
  [{ ChangeSetType: 'UPDATE' as const }, 'Stack [plant] does not exist'],
  [
    { ChangeSetType: 'IMPORT' as const },
    'The local cloud does not answer change sets of the type IMPORT. Use ImportExistingResources.',
  ],
  [{ NotificationARNs: ['a'] }, 'The local cloud does not answer CreateChangeSet with NotificationARNs.'],
])('the request %j is refused', async (options, message) => {
  const template = { Resources: { News: topic({}) } };
  await expect(propose(local, template, { ChangeSetType: 'CREATE', ...options })).rejects.toThrow(message);
  const { Stacks } = await local.cloud.cloudFormation.send(new DescribeStacksCommand({}));
  expect(Stacks).toEqual([]);
});

test('a second change set of the same name is refused', async () => {
  const template = { Resources: { News: topic({}) } };
  const options = { ChangeSetType: 'CREATE', ChangeSetName: 'one' } as const;
  await propose(local, template, options);
  await expect(propose(local, template, options)).rejects.toMatchObject({
    name: 'AlreadyExistsException',
    message: 'ChangeSet one already exists',
  });
});
