import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';

import { findPeering } from '../../simulators/cloud/ec2/peerings.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import { create, deploy, destroy, events, openTestCloud, outputsOf, type TestCloud } from './cloud.ts';

/** Our function as it lies in the sources, and one that never answers. */
const source = pathToFileURL(join(import.meta.dirname, '../../action/functions/peering-dns/index.ts')).href;
const bundles = {
  'dns.zip': `export { handler } from ${JSON.stringify(source)};`,
  'silent.zip': 'export const handler = async () => {};',
};

let local: TestCloud;
beforeAll(async () => {
  local = await openTestCloud();
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
  await local.cloud.s3.send(new CreateBucketCommand({ Bucket: 'artifacts', CreateBucketConfiguration }));
  for (const [Key, text] of Object.entries(bundles)) {
    const Body = zipSync({ 'index.mjs': new TextEncoder().encode(text) });
    await local.cloud.s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key, Body }));
  }
});
afterAll(() => local.close());

const lambda = (S3Key: keyof typeof bundles) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    FunctionName: S3Key.replace('.zip', ''),
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: 'arn:aws:iam::123456789012:role/r',
    Timeout: 60,
    Code: { S3Bucket: 'artifacts', S3Key },
  },
});

const dns = (fn: string, more: object) => ({
  Type: 'AWS::CloudFormation::CustomResource',
  Properties: {
    ServiceToken: { 'Fn::GetAtt': [fn, 'Arn'] },
    PeerAccount: '123456789012',
    PeerRegion: 'eu-central-1',
    ...more,
  },
});

const peered = (peer: object, options: object = {}) => ({
  Resources: {
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.20.0.0/24' } },
    Peering: {
      Type: 'AWS::EC2::VPCPeeringConnection',
      Properties: { VpcId: { Ref: 'Vpc' }, PeerVpcId: 'vpc-0a1b2c3d', ...peer },
    },
    Function: lambda('dns.zip'),
    Dns: dns('Function', { PeeringConnectionId: { Ref: 'Peering' }, ...options }),
  },
  Outputs: {
    Vpc: { Value: { Ref: 'Vpc' } },
    Group: { Value: { 'Fn::GetAtt': ['Vpc', 'DefaultSecurityGroup'] } },
    Range: { Value: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } },
    Peering: { Value: { Ref: 'Peering' } },
    Dns: { Value: { Ref: 'Dns' } },
  },
});

/** Whether the other side answers with private addresses; undefined when there is no such peering. */
function resolves(id: string | undefined): boolean | undefined {
  const store = openStore(local.folder);
  const found = findPeering({ store }, id ?? '')?.accepter.resolvesForPeer;
  store.close();
  return found;
}

test('our function lets names be resolved over the peering, and the ids have the form of AWS', async () => {
  const stack = await create(local, peered({}));
  expect(await failures(stack)).toEqual([]);
  const { Vpc, Group, Range, Peering, Dns } = outputsOf(stack);
  expect(Vpc).toMatch(/^vpc-[0-9a-f]{17}$/);
  expect(Group).toMatch(/^sg-[0-9a-f]{17}$/);
  expect(Range).toBe('10.20.0.0/24');
  expect(Peering).toMatch(/^pcx-[0-9a-f]{17}$/);
  expect(Dns).toBe(`dns-of-${Peering}`);
  expect(resolves(Peering)).toBe(true);

  const role = { PeerOwnerId: '333333333333', PeerRoleArn: 'arn:aws:iam::333333333333:role/accept' };
  const options = { PeerAccount: '333333333333', PeerRoleArn: role.PeerRoleArn };
  const updated = await deploy(local, peered(role, options));
  const after = outputsOf(updated);
  expect(updated.StackStatus).toBe('UPDATE_COMPLETE');
  expect(after['Peering']).not.toBe(Peering);
  expect(after['Dns']).toBe(Dns);
  expect([resolves(Peering), resolves(after['Peering'])]).toEqual([undefined, true]);

  expect((await destroy(local, updated)).StackStatus).toBe('DELETE_COMPLETE');
  expect(resolves(after['Peering'])).toBeUndefined();
});

test('a peering with another account that no role accepts is not made', async () => {
  const stack = await create(local, peered({ PeerOwnerId: '333333333333' }));
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
  expect(await failures(stack)).toContainEqual(
    expect.stringMatching(/^Peering CREATE_FAILED: .*"User 123456789012 cannot accept peering pcx-[0-9a-f]{17} /),
  );
  await destroy(local, stack);
});

test('what our function could not do is why the stack is rolled back', async () => {
  const stack = await create(local, {
    Resources: { Function: lambda('dns.zip'), Dns: dns('Function', { PeeringConnectionId: 'pcx-nope' }) },
  });
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
  expect(await failures(stack)).toEqual([
    expect.stringContaining(
      'Dns CREATE_FAILED: Received response status [FAILED] from custom resource. Message returned: Invalid id: "pcx-nope" (expecting "pcx-...") (RequestId: ',
    ),
  ]);
  await destroy(local, stack);
});

test('a function that ends without an answer is not waited for', async () => {
  const stack = await create(local, {
    Resources: {
      Function: lambda('silent.zip'),
      Dns: { ...dns('Function', { PeeringConnectionId: 'pcx-nope' }), DeletionPolicy: 'Retain' },
    },
  });
  expect(await failures(stack)).toEqual([
    'Dns CREATE_FAILED: CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId.',
  ]);
  await destroy(local, stack);
});

async function failures(stack: Parameters<typeof events>[1]): Promise<string[]> {
  return (await events(local, stack)).filter((event) => event.includes('FAILED'));
}
