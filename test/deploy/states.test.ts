/** Whatever state a stack was left in, `deploy` has an answer. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CreateChangeSetCommand, DescribeStacksCommand, ListChangeSetsCommand } from '@aws-sdk/client-cloudformation';
import { deployArtifacts, type DeployProgress } from '../../action/src/deploy/deploy.ts';
import { removeStale } from '../../action/src/deploy/stale.ts';
import { openShop, yaml, type Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const statusOf = async (StackName: string) =>
  (await shop.cloud.cloudFormation.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]?.StackStatus;
const changeSetsOf = async (StackName: string) =>
  (await shop.cloud.cloudFormation.send(new ListChangeSetsCommand({ StackName }))).Summaries?.map(
    ({ ChangeSetName }) => ChangeSetName,
  );
/** Proposes a template and executes nothing, as a deployment that was killed in between. */
const propose = (ChangeSetName: string, ChangeSetType: 'CREATE' | 'UPDATE', Description = '') =>
  shop.cloud.cloudFormation.send(
    new CreateChangeSetCommand({
      StackName: 'shop-dev',
      ChangeSetName,
      ChangeSetType,
      Description,
      TemplateBody: JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }),
    }),
  );

test('nothing to change is a success, and leaves no change set', async () => {
  await shop.deploy();
  expect(await shop.deploy()).toMatchObject({ status: 'unchanged', changes: [] });
  expect(await changeSetsOf('shop-dev')).toEqual([]);
});

test('a stack that is only under review is created', async () => {
  await propose('penstock-killed', 'CREATE');
  expect(await statusOf('shop-dev')).toBe('REVIEW_IN_PROGRESS');
  expect(await shop.deploy()).toMatchObject({ status: 'created' });
});

test('a creation that failed is removed first, and what it kept is adopted', async () => {
  await shop.deploy();
  shop.leave('shop-dev', { status: 'ROLLBACK_COMPLETE' });
  const { status, changes } = await shop.deploy();
  expect(status).toBe('created');
  expect(
    changes.flatMap(({ ResourceChange: change }) => (change?.Action === 'Import' ? change.LogicalResourceId : [])),
  ).toEqual(['DataBucket', 'ArtifactBucket', 'LogBucket']);
  expect(shop.told).toContain('The stack shop-dev is ROLLBACK_COMPLETE; it is removed first, and the buckets stay.');
});

test('an update that could not be rolled back names what failed, and the command that skips it', async () => {
  await shop.deploy();
  shop.leave(
    'shop-dev',
    { status: 'UPDATE_ROLLBACK_FAILED' },
    { JobImportSales: 'The job is running.', LockTable: 'The table is being updated.' },
  );
  await expect(shop.deploy()).rejects.toMatchObject({
    code: 'stack-broken',
    exitCode: 2,
    message: [
      'The stack shop-dev is UPDATE_ROLLBACK_FAILED: CloudFormation could not bring back',
      '    AWS::Glue::Job JobImportSales: The job is running.',
      '    AWS::DynamoDB::Table LockTable: The table is being updated.',
    ].join('\n'),
    hint: 'Mend what it says, or go on without: aws cloudformation continue-update-rollback --region eu-west-1 --stack-name shop-dev --resources-to-skip JobImportSales LockTable; then deploy again.',
  });
});

test('a stack that somebody else changes is waited for, and it is said who', async () => {
  await shop.deploy('dev', { who: 'ada in https://github.com/acme/lake/actions/runs/7' });
  const updated = '2026-11-24T12:03:10.000Z';
  // Nobody works on it here: a process that is alive does.
  shop.leave('shop-dev', { status: 'IMPORT_IN_PROGRESS', updated });
  const waiting = shop.deploy();
  const line =
    'Waiting: the stack shop-dev is IMPORT_IN_PROGRESS since 12:03:10 UTC, by ada in https://github.com/acme/lake/actions/runs/7';
  while (!shop.told.includes(line)) await new Promise(setImmediate);
  shop.leave('shop-dev', { status: 'UPDATE_COMPLETE' });
  expect(await waiting).toMatchObject({ status: 'unchanged' });
});

test('whoever is told to stop while another operation goes on stops at once', async () => {
  await shop.deploy();
  shop.leave('shop-dev', { status: 'IMPORT_IN_PROGRESS' });
  const abort = new AbortController();
  const waiting = shop.deploy('dev', { signal: abort.signal });
  while (!shop.told.some((line) => line.startsWith('Waiting'))) await new Promise(setImmediate);
  abort.abort(new Error('SIGTERM'));
  await expect(waiting).rejects.toThrow();
  shop.leave('shop-dev', { status: 'UPDATE_COMPLETE' });
});

test('change sets of ours that nobody will execute any more are removed; those of others stay', async () => {
  await shop.deploy();
  await propose('penstock-old', 'UPDATE');
  await propose('theirs', 'UPDATE');
  shop.age(2);
  await propose('penstock-young', 'UPDATE');
  await removeStale(shop.cloud, 'shop-dev', 'penstock-mine');
  const names = await changeSetsOf('shop-dev');
  expect(names?.filter((name) => !/^penstock-[0-9a-f]{32}$/.test(name ?? '')).toSorted()).toEqual([
    'penstock-young',
    'theirs',
  ]);
});

test('a stack of that name that others have made is neither changed nor deleted', async () => {
  await shop.deploy();
  shop.leave('shop-dev', { tags: [{ Key: 'team', Value: 'shop' }] });
  await expect(shop.deploy()).rejects.toMatchObject({ code: 'foreign-stack', exitCode: 1 });
  shop.leave('shop-dev', { status: 'ROLLBACK_COMPLETE' });
  await expect(shop.deploy()).rejects.toMatchObject({ code: 'foreign-stack' });
  expect(await statusOf('shop-dev')).toBe('ROLLBACK_COMPLETE');
});

test('two deployments of the same at once both end well', async () => {
  await shop.deploy();
  shop.rewrite(yaml.replace('price: double', 'price: double, country: string'));
  const both = await Promise.all([shop.deploy('dev', { who: 'ada' }), shop.deploy('dev', { who: 'ben' })]);
  expect(both.map(({ status }) => status)).toContain('updated');
  expect(await statusOf('shop-dev')).toBe('UPDATE_COMPLETE');
});

test('of two that differ one is applied, and the other is told that nothing of it was', async () => {
  await shop.deploy();
  const [pipeline, artifacts] = [await shop.pipeline('dev'), await shop.artifacts('dev')];
  shop.rewrite(yaml.replace('price: double', 'price: double, country: string'));
  const quicker: DeployProgress = {
    ...shop.site.progress,
    planned: () =>
      shop.leave('shop-dev', {
        changeSetId: 'arn:aws:cloudformation:eu-west-1:1:changeSet/theirs/1',
        status: 'IMPORT_IN_PROGRESS',
      }),
  };
  await expect(shop.deploy('dev', { progress: quicker })).rejects.toMatchObject({
    code: 'stack-busy',
    message: 'Another deployment of shop-dev was quicker. Nothing of this one was applied.',
  });
  shop.leave('shop-dev', { status: 'UPDATE_COMPLETE' });
  expect(await deployArtifacts(pipeline, artifacts, shop.site)).toMatchObject({ status: 'unchanged' });
});
