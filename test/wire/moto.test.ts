/** Our clients over HTTP, against a peer that we did not write. What it does not do is said where it is left out. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UpdateStateMachineCommand } from '@aws-sdk/client-sfn';
import { CreateDatabaseCommand, CreatePartitionCommand, CreateTableCommand } from '@aws-sdk/client-glue';
import { PutItemCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { callerAccount } from '../../action/src/aws/account.ts';
import { deleteBucket } from '../../action/src/aws/buckets.ts';
import { changeSets } from '../../action/src/aws/change-sets.ts';
import { openAws } from '../../action/src/aws/clients.ts';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { stateMachineDefinition, functionCodeDigest } from '../../action/src/aws/deployed-code.ts';
import * as executions from '../../action/src/aws/executions.ts';
import { mapRuns } from '../../action/src/aws/map-runs.ts';
import * as models from '../../action/src/aws/models.ts';
import * as objects from '../../action/src/aws/objects.ts';
import { partitionLocations } from '../../action/src/aws/partitions.ts';
import * as queries from '../../action/src/aws/queries.ts';
import * as stacks from '../../action/src/aws/stacks.ts';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { deployArtifacts, type Deployment } from '../../action/src/deploy/deploy.ts';
import type { Pipeline } from '../../action/src/graph/model.ts';
import type { Artifacts } from '../../action/src/render/artifacts.ts';
import { render } from '../../action/src/render/passes.ts';
import { shippedCode } from '../../action/src/shipped.ts';
import { yaml } from '../deploy/shop.ts';
import { project, type Project } from '../faults/project.ts';
import { startMoto, type Moto } from './moto.ts';

const account = '123456789012';
const before = { ...process.env };
const signal = AbortSignal.timeout(240_000);
const nothing = () => undefined;
const site = {
  signal,
  progress: { uploaded: nothing, planned: nothing, waiting: nothing, event: nothing },
  who: 'ada',
};
let moto: Moto;
let cloud: Cloud;
let folder: Project;
let pipeline: Pipeline;
let artifacts: Artifacts;

beforeAll(async () => {
  moto = await startMoto();
  process.env['AWS_ENDPOINT_URL'] = moto.endpoint;
  const keys = { accessKeyId: 'any', secretAccessKey: 'secret' };
  // What Moto does not implement it answers with 500, which would be repeated.
  cloud = await openAws('eu-west-1', () => Promise.resolve(keys), { attempts: 1, connect: 5000, answer: 30_000 });
  folder = project({
    'pipeline/shop.yml': yaml.replaceAll('111111111111', account),
    'glue/import.py': 'pass\n',
    'sql/turnover.sql': 'SELECT sum(price) AS turnover FROM sales',
  });
  pipeline = await loadOrThrow(`${folder.folder}/pipeline/shop.yml`, { environment: 'dev' });
  artifacts = adopted(render(pipeline, await shippedCode()));
}, 300_000);
afterAll(async () => {
  await cloud.close();
  await moto.close();
  await folder.remove();
  process.env = before;
});

/** Moto does not adopt what exists (ImportExistingResources), and the artifact bucket does. */
function adopted(rendered: Artifacts): Artifacts {
  const { ArtifactBucket: _, ArtifactBucketPolicy: __, ...Resources } = rendered.template.Resources;
  const text = JSON.stringify({ ...rendered.template, Resources });
  const uploads = rendered.uploads.map((upload) =>
    rendered.templateUrl.endsWith(upload.key) ? { ...upload, content: () => text } : upload,
  );
  return { ...rendered, uploads };
}

test('STS: whose credentials these are', async () => {
  expect(await callerAccount(cloud)).toBe(account);
});

test('S3: a bucket of ours, objects once, absent ones, listings, and the end with all versions', async () => {
  const bucket = objects.ownBucket('wire-1', account);
  await objects.ensureBucket(cloud, bucket, 'eu-west-1');
  await objects.ensureBucket(cloud, bucket, 'eu-west-1');
  const text = { content: () => 'one', contentType: 'text/plain' };
  expect(await objects.putOnce(cloud, bucket, 'a/1', text)).toBe(true);
  expect(await objects.putOnce(cloud, bucket, 'a/1', text)).toBe(false);
  expect(await objects.putIfAbsent(cloud, bucket, 'a/1', 'two')).toBe(false);
  expect(await objects.putIfAbsent(cloud, bucket, 'a/2', 'two')).toBe(true);
  expect(await objects.putExactly(cloud, bucket, 'a/1', text)).toBe('there');
  await objects.putText(cloud, bucket, 'a/1', 'two');
  expect(await objects.putExactly(cloud, bucket, 'a/1', text)).toBe('put over another');
  await objects.putContent(cloud, bucket, 'b/1', new Uint8Array([1, 2]));
  await objects.putText(cloud, bucket, 'b/2', '{}');
  expect(await objects.readText(cloud, bucket, 'a/1')).toBe('one');
  expect(await objects.readBytesIfThere(cloud, bucket, 'b/1')).toEqual(new Uint8Array([1, 2]));
  expect(await objects.readTextIfThere(cloud, bucket, 'c')).toBeUndefined();
  expect(await Array.fromAsync(objects.keysUnder(cloud, bucket, 'a/'))).toEqual(['a/1', 'a/2']);
  await objects.deleteUnder(cloud, bucket, 'a/');
  expect(await Array.fromAsync(objects.keysUnder(cloud, bucket, ''))).toEqual(['b/1', 'b/2']);
  expect(await deleteBucket(cloud, bucket)).toBe(true);
  expect(await deleteBucket(cloud, bucket)).toBe(false);
  expect(await Array.fromAsync(objects.keysUnder(cloud, bucket, ''))).toEqual([]);
});

describe('a pipeline that is deployed', () => {
  let deployment: Deployment;
  const stateMachineArn = `arn:aws:states:eu-west-1:${account}:stateMachine:shop-dev`;

  beforeAll(async () => {
    expect(await stacks.describeStack(cloud, 'shop-dev')).toBeUndefined();
    deployment = await deployArtifacts(pipeline, artifacts, { cloud, ...site });
  }, 120_000);

  test('CloudFormation: uploads, change set, execution, events, outputs', async () => {
    expect(deployment).toMatchObject({ stackName: 'shop-dev', status: 'created' });
    expect(await stacks.describeStack(cloud, 'shop-dev')).toMatchObject({ StackStatus: 'CREATE_COMPLETE' });
    const resources = await stacks.stackResources(cloud, 'shop-dev');
    expect(resources.map(({ LogicalResourceId }) => LogicalResourceId)).toEqual(
      expect.arrayContaining(['DataBucket', 'LockTable', 'JobRoleImportSales']),
    );
    expect(JSON.parse(await stacks.stackTemplate(cloud, 'shop-dev'))).toHaveProperty('Resources.JobImportSales');
    expect(Array.isArray(await changeSets(cloud, 'shop-dev'))).toBe(true);
    await stacks.setStackPolicy(cloud, 'shop-dev', { Statement: [] });
  });

  test('Step Functions: the definition, an execution, its history and its end', async () => {
    // Moto reads no definition from S3, and makes the machine without one.
    const definition = artifacts.files.get('state-machine.asl.json') ?? '';
    await cloud.sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition }));
    expect(await stateMachineDefinition(cloud, stateMachineArn)).toBe(definition);
    const arn = await executions.startExecution(cloud, stateMachineArn, 'run-1', { window_id: 'none' });
    expect(await executions.executionArnOf(cloud, stateMachineArn, 'run-1')).toBe(arn);
    expect(await executions.executionArnOf(cloud, stateMachineArn, 'run-2')).toBeUndefined();
    expect(await executions.recentExecutions(cloud, stateMachineArn)).toEqual(['run-1']);
    expect(await executions.latestExecution(cloud, stateMachineArn)).toBe(arn);
    expect(await executions.runningExecution(cloud, stateMachineArn, 'run-')).toBe(arn);
    expect(await executions.describeExecution(cloud, arn)).toMatchObject({ status: 'RUNNING' });
    await executions.untilVisible(cloud, arn, signal);
    expect((await executions.historyAfter(cloud, arn, 0)).length).toBeGreaterThan(0);
    expect(await mapRuns(cloud, arn)).toEqual([]);
    await executions.stopExecution(cloud, arn, 'the test has ended');
    expect(await executions.describeExecution(cloud, arn)).toMatchObject({ status: 'ABORTED' });
  });

  test('Athena: a query to its end, and its result', async () => {
    // Moto's CloudFormation makes no workgroups.
    const workGroup = 'primary';
    const query = await queries.runQuery(cloud, { sql: 'SELECT 1', database: 'shop_db', workGroup }, signal);
    expect(query.Status?.State).toBe('SUCCEEDED');
    const id = query.QueryExecutionId ?? '';
    expect(await queries.describeQuery(cloud, id)).toMatchObject({ Query: 'SELECT 1' });
    expect(await queries.queryResult(cloud, id, true)).toHaveProperty('rows');
  });

  test('DynamoDB: the table of locks is what the template says', async () => {
    const TableName = artifacts.names.lockTable;
    const item = { window_id: { S: 'none' } };
    await cloud.dynamoDB.send(new PutItemCommand({ TableName, Item: item }));
    const found = await cloud.dynamoDB.send(new GetItemCommand({ TableName, Key: item }));
    expect(found.Item).toEqual(item);
  });

  test('Lambda: what is not there is no error', async () => {
    expect(await functionCodeDigest(cloud, 'nobody')).toBeUndefined();
  });

  test('its end', async () => {
    await stacks.deleteStack(cloud, 'shop-dev');
    const end = await stacks.followStack(cloud, 'shop-dev', undefined, nothing, signal).catch(() => undefined);
    expect(end).toBeUndefined();
  });
});

test('Glue: where the partitions of a table lie', async () => {
  const [DatabaseName, TableName] = ['wire_db', 'readings'];
  await cloud.glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: DatabaseName } }));
  const TableInput = { Name: TableName, PartitionKeys: [{ Name: 'window_id', Type: 'string' }] };
  await cloud.glue.send(new CreateTableCommand({ DatabaseName, TableInput }));
  const PartitionInput = { Values: ['2026-11-23'], StorageDescriptor: { Location: 's3://wire/2026-11-23/' } };
  await cloud.glue.send(new CreatePartitionCommand({ DatabaseName, TableName, PartitionInput }));
  const locations = await partitionLocations(
    cloud,
    { database: DatabaseName, table: TableName },
    "window_id = '2026-11-23'",
  );
  expect(locations).toEqual(['s3://wire/2026-11-23/']);
});

test('SageMaker: jobs, models and their absence', async () => {
  const roleArn = `arn:aws:iam::${account}:role/training`;
  const [manifestUrl, outputUrl, instanceType] = ['s3://wire/manifest', 's3://wire/out/', 'ml.m5.large'];
  expect(await models.trainingJob(cloud, 'nobody')).toBeUndefined();
  await models.startTraining(cloud, {
    name: 'train-1',
    image: 'forest',
    roleArn,
    hyperparameters: { num_trees: '50' },
    manifestUrl,
    outputUrl,
    instanceType,
  });
  expect(await models.trainingJob(cloud, 'train-1')).toEqual({ status: 'succeeded' });
  const model = { name: 'model-1', image: 'forest', roleArn, dataUrl: 's3://wire/model.tar.gz' };
  await models.ensureModel(cloud, model);
  await models.ensureModel(cloud, model);
  await models.startTransform(cloud, {
    name: 'transform-1',
    modelName: 'model-1',
    manifestUrl,
    outputUrl,
    instanceType,
  });
  expect(await models.transformJob(cloud, 'transform-1')).toEqual({ status: 'succeeded' });
  expect(await models.transformJob(cloud, 'nobody')).toBeUndefined();
  await models.deleteModel(cloud, 'model-1');
  await models.deleteModel(cloud, 'model-1');
});

test('what Moto does not implement is known: when this fails, it can be tested', async () => {
  const told = (call: Promise<unknown>) =>
    call.then(
      () => 'answered',
      () => 'not implemented',
    );
  expect({
    StopTrainingJob: await told(models.stopTraining(cloud, 'train-1')),
    StopTransformJob: await told(models.stopTransform(cloud, 'transform-1')),
    UpdateTerminationProtection: await told(stacks.protectFromTermination(cloud, 'shop-dev', true)),
    DetectStackDrift: await told((await import('../../action/src/aws/drift.ts')).stackDrift(cloud, 'shop-dev', signal)),
  }).toEqual({
    StopTrainingJob: 'not implemented',
    StopTransformJob: 'not implemented',
    UpdateTerminationProtection: 'not implemented',
    DetectStackDrift: 'not implemented',
  });
});
