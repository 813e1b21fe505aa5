import { GetWorkGroupCommand } from '@aws-sdk/client-athena';
import { DescribeTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { GetDatabaseCommand, GetJobCommand, GetTableCommand } from '@aws-sdk/client-glue';
import { GetFunctionCommand, InvokeCommand } from '@aws-sdk/client-lambda';
import {
  CreateBucketCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { DescribeStateMachineCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';

import { create, deploy, destroy, events, openTestCloud, outputsOf, type TestCloud } from './cloud.ts';

let local: TestCloud;
beforeAll(async () => {
  local = await openTestCloud();
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
  await local.cloud.s3.send(new CreateBucketCommand({ Bucket: 'artifacts', CreateBucketConfiguration }));
});
afterAll(() => local.close());

async function upload(Key: string, Body: string | Uint8Array): Promise<void> {
  await local.cloud.s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key, Body }));
}

const Tags = [{ Key: 'team', Value: 'plant' }];
const Role = 'arn:aws:iam::123456789012:role/r';

/** Creates, updates and deletes one resource; `look` is asked after each, and must fail after the last. */
async function lifetime(type: string, before: object, after: object, look: () => Promise<unknown>) {
  const template = (Properties: object) => ({ Resources: { It: { Type: type, Properties } } });
  const stack = await create(local, template(before));
  expect((await events(local, stack)).filter((event) => event.includes('FAILED'))).toEqual([]);
  const created = await look();
  const updated = await deploy(local, template(after));
  expect(updated.StackStatus).toBe('UPDATE_COMPLETE');
  const changed = await look();
  expect((await destroy(local, updated)).StackStatus).toBe('DELETE_COMPLETE');
  await expect(look()).rejects.toThrow();
  return { created, changed };
}

test('a bucket has its settings, and loses those that the template no longer has', async () => {
  const { s3 } = local.cloud;
  const Bucket = 'data';
  const look = async () => {
    const [encryption, versioning, lifecycle, tags] = await Promise.all([
      s3.send(new GetBucketEncryptionCommand({ Bucket })),
      s3.send(new GetBucketVersioningCommand({ Bucket })),
      s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket })).catch((error: unknown) => {
        if (!(error instanceof Error) || error.name !== 'NoSuchLifecycleConfiguration') throw error;
        return { Rules: [] };
      }),
      s3.send(new GetBucketTaggingCommand({ Bucket })),
    ]);
    return {
      algorithm:
        encryption.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm,
      versioning: versioning.Status,
      rules: lifecycle.Rules,
      tags: tags.TagSet,
    };
  };
  const kms = { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] };
  const Rules = [
    {
      Id: 'old',
      Status: 'Enabled',
      Prefix: 'athena/',
      ExpirationInDays: 90,
      NoncurrentVersionExpiration: { NoncurrentDays: 30 },
    },
  ];
  const { created, changed } = await lifetime(
    'AWS::S3::Bucket',
    {
      BucketName: Bucket,
      BucketEncryption: kms,
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: { Rules },
      Tags,
    },
    { BucketName: Bucket, Tags },
    look,
  );
  expect(created).toEqual({
    algorithm: 'aws:kms',
    versioning: 'Enabled',
    rules: [
      {
        ID: 'old',
        Status: 'Enabled',
        Filter: { Prefix: 'athena/' },
        Expiration: { Days: 90 },
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      },
    ],
    tags: Tags,
  });
  expect(changed).toEqual({ algorithm: 'AES256', versioning: 'Suspended', rules: [], tags: Tags });
});

test('a policy is on its bucket', async () => {
  const PolicyDocument = (Sid: string) => ({ Version: '2012-10-17', Statement: [{ Sid, Effect: 'Deny' }] });
  const { created, changed } = await lifetime(
    'AWS::S3::BucketPolicy',
    { Bucket: 'artifacts', PolicyDocument: PolicyDocument('One') },
    { Bucket: 'artifacts', PolicyDocument: PolicyDocument('Two') },
    async () => (await local.cloud.s3.send(new GetBucketPolicyCommand({ Bucket: 'artifacts' }))).Policy,
  );
  expect([created, changed].map((text) => JSON.parse(String(text)) as unknown)).toEqual([
    PolicyDocument('One'),
    PolicyDocument('Two'),
  ]);
});

test('a database and its table are in the catalog', async () => {
  const database = (Description: string) => ({ CatalogId: '123456789012', DatabaseInput: { Name: 'db', Description } });
  const table = (...columns: string[]) => ({
    CatalogId: '123456789012',
    DatabaseName: { Ref: 'Database' },
    TableInput: {
      Name: 'readings',
      TableType: 'EXTERNAL_TABLE',
      Parameters: { classification: 'json' },
      PartitionKeys: [{ Name: 'day', Type: 'string' }],
      StorageDescriptor: {
        Columns: columns.map((Name) => ({ Name, Type: 'string' })),
        Location: 's3://data/readings/',
      },
    },
  });
  const template = (description: string, ...columns: string[]) => ({
    Resources: {
      Table: { Type: 'AWS::Glue::Table', Properties: table(...columns) },
      Database: { Type: 'AWS::Glue::Database', Properties: database(description) },
    },
  });
  const look = async () => {
    const { Table } = await local.cloud.glue.send(new GetTableCommand({ DatabaseName: 'db', Name: 'readings' }));
    const { Database } = await local.cloud.glue.send(new GetDatabaseCommand({ Name: 'db' }));
    return [Database?.Description, ...(Table?.StorageDescriptor?.Columns ?? []).map(({ Name }) => Name)];
  };
  await create(local, template('first', 'a'));
  expect(await look()).toEqual(['first', 'a']);
  const stack = await deploy(local, template('second', 'a', 'b'));
  expect(await look()).toEqual(['second', 'a', 'b']);
  await destroy(local, stack);
  await expect(look()).rejects.toThrow('Database db not found.');
});

test('a job is in Glue, with numbers that the template has as text', async () => {
  const job = (Timeout: string) => ({
    Name: 'clean',
    Role,
    GlueVersion: '5.1',
    WorkerType: 'G.1X',
    NumberOfWorkers: 2,
    Timeout,
    Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: 's3://artifacts/clean.py' },
    DefaultArguments: { '--a': 'b' },
    Tags: { team: 'plant' },
  });
  const { created, changed } = await lifetime('AWS::Glue::Job', job('10'), job('20'), async () => {
    const { Job } = await local.cloud.glue.send(new GetJobCommand({ JobName: 'clean' }));
    return [Job?.Timeout, Job?.DefaultArguments, Job?.NumberOfWorkers];
  });
  expect([created, changed]).toEqual([
    [10, { '--a': 'b' }, 2],
    [20, { '--a': 'b' }, 2],
  ]);
});

test('a workgroup is in Athena, and loses the limit that the template no longer has', async () => {
  const group = (more: object) => ({
    Name: 'reports',
    RecursiveDeleteOption: true,
    Tags,
    WorkGroupConfiguration: {
      EnforceWorkGroupConfiguration: true,
      EngineVersion: { SelectedEngineVersion: 'Athena engine version 3' },
      ResultConfiguration: {
        OutputLocation: 's3://artifacts/athena/',
        EncryptionConfiguration: { EncryptionOption: 'SSE_S3' },
      },
      ...more,
    },
  });
  const { created, changed } = await lifetime(
    'AWS::Athena::WorkGroup',
    group({ BytesScannedCutoffPerQuery: 20_000_000 }),
    group({ PublishCloudWatchMetricsEnabled: true }),
    async () => {
      const { WorkGroup } = await local.cloud.athena.send(new GetWorkGroupCommand({ WorkGroup: 'reports' }));
      const { BytesScannedCutoffPerQuery, ResultConfiguration } = WorkGroup?.Configuration ?? {};
      return [BytesScannedCutoffPerQuery, ResultConfiguration?.OutputLocation];
    },
  );
  expect([created, changed]).toEqual([
    [20_000_000, 's3://artifacts/athena/'],
    [undefined, 's3://artifacts/athena/'],
  ]);
});

test('a table is in DynamoDB, and its items may expire', async () => {
  const table = (more: object) => ({
    TableName: 'locks',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'window_id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'window_id', KeyType: 'HASH' }],
    SSESpecification: { SSEEnabled: true },
    Tags,
    ...more,
  });
  const { created, changed } = await lifetime(
    'AWS::DynamoDB::Table',
    table({}),
    table({ TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true } }),
    async () => {
      const { Table } = await local.cloud.dynamoDB.send(new DescribeTableCommand({ TableName: 'locks' }));
      const expiry = await local.cloud.dynamoDB.send(new DescribeTimeToLiveCommand({ TableName: 'locks' }));
      return [Table?.KeySchema, expiry.TimeToLiveDescription?.TimeToLiveStatus];
    },
  );
  const keys = [{ AttributeName: 'window_id', KeyType: 'HASH' }];
  expect([created, changed]).toEqual([
    [keys, 'DISABLED'],
    [keys, 'ENABLED'],
  ]);
});

test('a state machine has its definition from the template or from the bucket, with what is substituted', async () => {
  const definition = (Result: string) => ({
    QueryLanguage: 'JSONata',
    StartAt: 'A',
    States: { A: { Type: 'Pass', Output: Result, End: true } },
  });
  await upload('machine.json', JSON.stringify(definition('${who}')));
  const machine = (more: object) => ({ StateMachineName: 'runs', RoleArn: Role, Tags, ...more });
  const { created, changed } = await lifetime(
    'AWS::StepFunctions::StateMachine',
    machine({ Definition: definition('template') }),
    machine({
      DefinitionS3Location: { Bucket: 'artifacts', Key: 'machine.json' },
      DefinitionSubstitutions: { who: 'bucket' },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: true },
      TracingConfiguration: { Enabled: true },
    }),
    async () => {
      const stateMachineArn = 'arn:aws:states:eu-central-1:123456789012:stateMachine:runs';
      const answer = await local.cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
      if (answer.status === 'DELETING') throw new Error('It is being deleted.');
      return JSON.parse(answer.definition ?? '') as unknown;
    },
  );
  expect([created, changed]).toEqual([definition('template'), definition('bucket')]);
});

test('a function has its code from the bucket, and new code when the key is another', async () => {
  const code = (text: string) => zipSync({ 'index.mjs': new TextEncoder().encode(text) });
  await upload('one.zip', code(`export const handler = async () => process.env.WHO + ' one';`));
  await upload('two.zip', code(`export const handler = async () => process.env.WHO + ' two';`));
  const lambda = (S3Key: string, WHO: string) => ({
    FunctionName: 'decide',
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    Handler: 'index.handler',
    Role,
    Code: { S3Bucket: 'artifacts', S3Key },
    Environment: { Variables: { WHO } },
    Tags,
  });
  const look = async () => {
    await local.cloud.lambda.send(new GetFunctionCommand({ FunctionName: 'decide' }));
    const { Payload } = await local.cloud.lambda.send(new InvokeCommand({ FunctionName: 'decide' }));
    return Payload?.transformToString();
  };
  const { created, changed } = await lifetime(
    'AWS::Lambda::Function',
    lambda('one.zip', 'a'),
    lambda('two.zip', 'b'),
    look,
  );
  expect([created, changed]).toEqual(['"a one"', '"b two"']);
});

test('what the local cloud has no service for is remembered, with the attributes that AWS gives', async () => {
  const stack = await create(
    local,
    {
      Resources: {
        Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'job', Path: '/p/', AssumeRolePolicyDocument: {} } },
        Policy: {
          Type: 'AWS::IAM::Policy',
          Properties: { PolicyName: 'p', PolicyDocument: {}, Roles: [{ Ref: 'Role' }] },
        },
        Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/plant/runs' } },
        Alarm: {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: { AlarmName: 'failed', ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 },
        },
        News: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'news' } },
        NewsPolicy: { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [{ Ref: 'News' }], PolicyDocument: {} } },
        Rule: { Type: 'AWS::Events::Rule', Properties: { Name: 'ended', EventPattern: {} } },
        Call: {
          Type: 'AWS::Lambda::Permission',
          Properties: {
            FunctionName: 'f',
            Action: 'lambda:InvokeFunction',
            Principal: 'events.amazonaws.com',
            SourceArn: { 'Fn::GetAtt': ['Rule', 'Arn'] },
          },
        },
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Security: {
          Type: 'AWS::Glue::SecurityConfiguration',
          Properties: { Name: 'safe', EncryptionConfiguration: {} },
        },
      },
      Outputs: {
        Role: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } },
        Logs: { Value: { 'Fn::GetAtt': ['Logs', 'Arn'] } },
        Alarm: { Value: { 'Fn::GetAtt': ['Alarm', 'Arn'] } },
        News: { Value: { 'Fn::GetAtt': ['News', 'TopicArn'] } },
        Rule: { Value: { 'Fn::GetAtt': ['Rule', 'Arn'] } },
        Key: { Value: { 'Fn::Sub': '${Key.Arn} is of ${Key}' } },
        Security: { Value: { Ref: 'Security' } },
      },
    },
    { Capabilities: ['CAPABILITY_NAMED_IAM'] },
  );
  const outputs = outputsOf(stack);
  expect(outputs).toMatchObject({
    Role: 'arn:aws:iam::123456789012:role/p/job',
    Logs: 'arn:aws:logs:eu-central-1:123456789012:log-group:/plant/runs:*',
    Alarm: 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:failed',
    News: 'arn:aws:sns:eu-central-1:123456789012:news',
    Rule: 'arn:aws:events:eu-central-1:123456789012:rule/ended',
    Key: expect.stringMatching(/^arn:aws:kms:eu-central-1:123456789012:key\/([0-9a-f-]{36}) is of \1$/) as unknown,
    Security: 'safe',
  });
  expect((await destroy(local, stack)).StackStatus).toBe('DELETE_COMPLETE');
});

test('what QuickSight has is recorded by its ids, and its events say that it is not shown', async () => {
  const source = { AwsAccountId: { Ref: 'AWS::AccountId' }, DataSourceId: 'rooms', Name: 'rooms', Type: 'ATHENA' };
  const dataSet = {
    AwsAccountId: { Ref: 'AWS::AccountId' },
    DataSetId: 'rooms-hourly',
    Name: 'rooms-hourly',
    ImportMode: 'DIRECT_QUERY',
    PhysicalTableMap: {
      report: {
        CustomSql: {
          DataSourceArn: { 'Fn::GetAtt': ['Source', 'Arn'] },
          Name: 'hourly',
          SqlQuery: 'SELECT 1 AS one',
          Columns: [{ Name: 'one', Type: 'INTEGER' }],
        },
      },
    },
  };
  const stack = await create(local, {
    Resources: {
      Source: { Type: 'AWS::QuickSight::DataSource', Properties: source },
      DataSet: { Type: 'AWS::QuickSight::DataSet', Properties: dataSet },
    },
    Outputs: {
      Source: { Value: { 'Fn::GetAtt': ['Source', 'Arn'] } },
      DataSet: { Value: { 'Fn::GetAtt': ['DataSet', 'Arn'] } },
      Id: { Value: { Ref: 'DataSet' } },
    },
  });
  expect(outputsOf(stack)).toEqual({
    Source: 'arn:aws:quicksight:eu-central-1:123456789012:datasource/rooms',
    DataSet: 'arn:aws:quicksight:eu-central-1:123456789012:dataset/rooms-hourly',
    Id: '123456789012|rooms-hourly',
  });
  const note = 'Recorded: the local cloud does not show QuickSight.';
  expect((await events(local, stack)).filter((event) => event.includes(note))).toHaveLength(2);
  await destroy(local, stack);
});

test('a property that has no effect here is refused by name', async () => {
  const stack = await create(local, {
    Resources: { It: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'web', WebsiteConfiguration: {} } } },
  });
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
  expect(await events(local, stack)).toContain(
    'It CREATE_FAILED: The local cloud does not answer AWS::S3::Bucket with WebsiteConfiguration.',
  );
});
