/** Stacks in a stack. */
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { create, deploy, destroy, events, openTestCloud, propose, withoutIds, type TestCloud } from './cloud.ts';

let local: TestCloud;
beforeEach(async () => {
  local = await openTestCloud();
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' as const };
  await local.cloud.s3.send(new CreateBucketCommand({ Bucket: 'templates', CreateBucketConfiguration }));
});
afterEach(() => local.close());

const logs = (...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: `/plant/${name}` } }]),
  );

/** A template whose child has these resources. */
async function parent(key: string, Resources: object) {
  await local.cloud.s3.send(
    new PutObjectCommand({ Bucket: 'templates', Key: key, Body: JSON.stringify({ Resources }) }),
  );
  const TemplateURL = `https://templates.s3.eu-central-1.amazonaws.com/${key}`;
  const Child = { Type: 'AWS::CloudFormation::Stack', DependsOn: 'Outer', Properties: { TemplateURL } };
  return { Resources: { Child, ...logs('Outer') } };
}

async function resourcesOf(StackName: string): Promise<readonly string[]> {
  const { StackResources = [] } = await local.cloud.cloudFormation.send(
    new DescribeStackResourcesCommand({ StackName }),
  );
  return StackResources.map(
    ({ LogicalResourceId, ResourceStatus }) => `${LogicalResourceId} ${ResourceStatus}`,
  ).toSorted();
}

async function childOf(StackName: string): Promise<string> {
  const { StackResources = [] } = await local.cloud.cloudFormation.send(
    new DescribeStackResourcesCommand({ StackName }),
  );
  return StackResources.find(({ LogicalResourceId }) => LogicalResourceId === 'Child')?.PhysicalResourceId ?? '';
}

test('a child stack is made, changed and deleted with its parent', async () => {
  const made = await create(local, await parent('1.json', logs('A')));
  expect(made.StackStatus).toBe('CREATE_COMPLETE');
  const child = await childOf('plant');
  expect(withoutIds(child)).toMatch(
    /^arn:aws:cloudformation:eu-central-1:123456789012:stack\/plant-Child-[A-Z0-9]{12}\/ID$/,
  );
  expect(await resourcesOf(child)).toEqual(['A CREATE_COMPLETE']);
  expect((await propose(local, await parent('1.json', logs('A')))).StatusReason).toContain("didn't contain changes");

  const changed = await deploy(local, await parent('2.json', logs('A', 'B')));
  expect(changed.StackStatus).toBe('UPDATE_COMPLETE');
  expect(await resourcesOf(child)).toEqual(['A CREATE_COMPLETE', 'B CREATE_COMPLETE']);

  expect((await destroy(local, changed)).StackStatus).toBe('DELETE_COMPLETE');
  expect(await resourcesOf(child)).toEqual(['A DELETE_COMPLETE', 'B DELETE_COMPLETE']);
});

test('a child that cannot be made takes back all that its parent made, and says which of its resources it was', async () => {
  const bad = { Bad: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/plant/Outer' } } };
  const stack = await create(local, await parent('1.json', { ...logs('A'), ...bad }));
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
  const failed = (await events(local, stack)).filter((event) => event.startsWith('Child CREATE_FAILED'));
  expect(failed.map((event) => event.replace(/plant-Child-\w+/, 'plant-Child'))).toEqual([
    'Child CREATE_FAILED: Embedded stack arn:aws:cloudformation:eu-central-1:123456789012:stack/plant-Child/ID was not successfully created: The following resource(s) failed to create: [Bad]. ',
  ]);
});

test('a child that cannot be changed goes back to what it was', async () => {
  await create(local, await parent('1.json', logs('A')));
  const child = await childOf('plant');
  const bad = { Bad: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/plant/Outer' } } };
  const stack = await deploy(local, await parent('2.json', { ...logs('A', 'B'), ...bad }));
  expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect((await resourcesOf(child)).filter((resource) => !resource.includes('DELETE'))).toEqual(['A CREATE_COMPLETE']);
});
