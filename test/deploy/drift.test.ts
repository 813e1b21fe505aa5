/** What somebody changes by hand, as `drift` tells it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DeleteJobCommand, GetJobCommand, UpdateJobCommand } from '@aws-sdk/client-glue';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { UpdateStateMachineCommand } from '@aws-sdk/client-sfn';
import { findDrift } from '../../action/src/deploy/drift/drift.ts';
import { driftText } from '../../action/src/terminal/drift.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
  await shop.deploy();
});
afterEach(() => shop.close());

const lines = async () => {
  const found = await findDrift(shop.cloud, await shop.pipeline('dev'), await shop.artifacts(), shop.site.signal);
  return driftText(found, { color: false }).split('\n');
};

test('nothing was changed: that is said, and what was not compared', async () => {
  const [first, second, end] = await lines();
  expect(first).toBe('shop-dev: nothing was changed by hand.');
  expect(second).toMatch(/^Not compared: .*3 AWS::S3::Bucket, /);
  expect(end).toBe('');
});

test('properties of a job: each with its value and that of the deployment, at the line of the YAML', async () => {
  const JobName = 'shop-dev-import_sales';
  const { Job = {} } = await shop.cloud.glue.send(new GetJobCommand({ JobName }));
  const { Role, Command, DefaultArguments, GlueVersion, WorkerType, NumberOfWorkers, Timeout } = Job;
  await shop.cloud.glue.send(
    new UpdateJobCommand({
      JobName,
      JobUpdate: {
        ...{ Role, Command, GlueVersion, WorkerType, Timeout },
        NumberOfWorkers: (NumberOfWorkers ?? 0) + 8,
        DefaultArguments: { ...DefaultArguments, '--extra': 'yes' },
      },
    }),
  );
  expect((await lines()).slice(0, 3)).toEqual([
    'pipeline/shop.yml:12 AWS::Glue::Job JobImportSales (shop-dev-import_sales) was changed',
    '  /DefaultArguments/--extra: yes was added',
    `  /NumberOfWorkers: ${(NumberOfWorkers ?? 0) + 8}, was deployed as ${NumberOfWorkers}`,
  ]);
});

test('a job that was deleted', async () => {
  await shop.cloud.glue.send(new DeleteJobCommand({ JobName: 'shop-dev-import_sales' }));
  expect((await lines())[0]).toBe(
    'pipeline/shop.yml:12 AWS::Glue::Job JobImportSales (shop-dev-import_sales) was deleted',
  );
});

test('the definition of the state machine, which CloudFormation does not compare', async () => {
  const { names } = await shop.artifacts();
  const stateMachineArn = `arn:aws:states:eu-west-1:111111111111:stateMachine:${names.stateMachine}`;
  const definition = JSON.stringify({ StartAt: 'End', States: { End: { Type: 'Succeed' } } });
  await shop.cloud.sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition }));
  expect((await lines())[0]).toBe(
    'pipeline/shop.yml:1 StateMachine: the definition of the state machine is not what was deployed',
  );
});

test('a script in the artifact bucket', async () => {
  const { names, uploads } = await shop.artifacts();
  const { key = '' } = uploads.find(({ key }) => key.endsWith('/glue/import.py')) ?? {};
  await shop.cloud.s3.send(new PutObjectCommand({ Bucket: names.artifactBucket, Key: key, Body: 'print(1)\n' }));
  expect((await lines())[0]).toBe(`s3://${names.artifactBucket}/${key} is not what was deployed`);
});
