/** What somebody changes by hand, as `drift` tells it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DeleteJobCommand, GetJobCommand, UpdateJobCommand } from '@aws-sdk/client-glue';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { UpdateStateMachineCommand } from '@aws-sdk/client-sfn';
import { driftHint, findDrift } from '../../action/src/deploy/drift/drift.ts';
import { codeZip } from '../../action/src/render/code-zip.ts';
import { driftText } from '../../action/src/terminal/drift.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
  await shop.deploy();
});
afterEach(() => shop.close());

const found = async () => findDrift(shop.cloud, await shop.pipeline('dev'), await shop.artifacts(), shop.site.signal);
const lines = async () => driftText(await found(), { color: false }).split('\n');

test('nothing was changed: that is said, and what was not compared', async () => {
  const { notCompared } = await found();
  expect(notCompared).toContainEqual({ what: 'AWS::S3::Bucket', count: 3 });
  const resources = notCompared.reduce((sum, { count }) => sum + count, 0);
  expect(await lines()).toEqual([
    'shop-dev: nothing was changed by hand.',
    `Not compared by CloudFormation: ${resources} resources of ${notCompared.length} types, which --format json lists.`,
    '',
  ]);
});

test('one type that is not compared is named, and so is why CloudFormation could not look at everything', () => {
  const drift = {
    stackName: 'shop-dev',
    resources: [],
    contents: [],
    notCompared: [{ what: 'AWS::S3::Bucket', count: 3 }],
    incomplete: ['Failed to detect drift on resource [LockTable]'],
  };
  expect(driftText(drift, { color: false }).split('\n')).toEqual([
    'shop-dev: nothing was changed by hand.',
    'CloudFormation could not compare everything: Failed to detect drift on resource [LockTable]',
    'Not compared by CloudFormation: 3 resources of type AWS::S3::Bucket.',
    '',
  ]);
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

describe('an object of the artifact bucket', () => {
  const edited = async (file: string, Body: string | Uint8Array) => {
    const { names, uploads } = await shop.artifacts();
    const { key: Key = '' } = uploads.find(({ key }) => key.endsWith(file)) ?? {};
    await shop.cloud.s3.send(new PutObjectCommand({ Bucket: names.artifactBucket, Key, Body }));
    return `s3://${names.artifactBucket}/${Key}`;
  };
  const isPutBack = async (url: string) => {
    shop.told.length = 0;
    expect(await shop.deploy()).toMatchObject({ status: 'unchanged' });
    expect(shop.told).toEqual([`Uploaded again, since it was not what was deployed: ${url}`]);
    expect((await found()).contents).toEqual([]);
    shop.told.length = 0;
    await shop.deploy();
    expect(shop.told).toEqual(['Artifacts are in shop-dev-111111111111-eu-west-1-artifacts already']);
  };

  test('that is a script: a deployment puts it back, once', async () => {
    const url = await edited('/glue/import.py', 'print(1)\n');
    const drift = await found();
    expect(driftText(drift, { color: false }).split('\n')[0]).toBe(`${url} is not what was deployed`);
    expect(driftHint(drift)).toBe('Objects of the artifact bucket: penstock deploy puts them back.');
    await isPutBack(url);
  });

  test('that is a zip of modules, or was one: a deployment puts it back, once', async () => {
    for (const body of [Buffer.from(codeZip(new Map([['penstock/ledger.py', 'pass']]))), 'no zip']) {
      const url = await edited('/penstock.zip', body);
      expect((await lines())[0]).toBe(`${url} is not what was deployed`);
      await isPutBack(url);
    }
  });

  test('that was deleted: a deployment puts it back', async () => {
    const { names, uploads } = await shop.artifacts();
    const { key: Key = '' } = uploads.find(({ key }) => key.endsWith('/glue/import.py')) ?? {};
    await shop.cloud.s3.send(new DeleteObjectCommand({ Bucket: names.artifactBucket, Key }));
    expect((await lines())[0]).toBe(`s3://${names.artifactBucket}/${Key} was deleted`);
    shop.told.length = 0;
    await shop.deploy();
    expect(shop.told).toEqual([`Uploaded 1 artifact to ${names.artifactBucket}`]);
    expect((await found()).contents).toEqual([]);
  });
});
