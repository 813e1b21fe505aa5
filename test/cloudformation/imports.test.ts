import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { create, destroy, events, execute, openTestCloud, propose, type TestCloud } from './cloud.ts';
import { bucket, kept, makeBucket, topic } from './parts.ts';

let local: TestCloud;
beforeEach(async () => {
  local = await openTestCloud();
});
afterEach(() => local.close());

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
  await makeBucket(local, 'data');
  await makeBucket(local, 'taken');
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
