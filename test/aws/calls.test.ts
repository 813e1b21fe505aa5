/** What becomes of a call when AWS is busy, far away, or says no. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import type { AwsCredentialIdentity } from '@smithy/types';
import { callerAccount } from '../../action/src/aws/account.ts';
import { openAws } from '../../action/src/aws/clients.ts';
import { refuseSkewedClock } from '../../action/src/deploy/account.ts';
import { describeStack } from '../../action/src/aws/stacks.ts';
import { cut, peer, queryError, queryResult, silence, type Answer, type Peer } from './wire-peer.ts';

const before = process.env['AWS_ENDPOINT_URL'];
let there: Peer;

beforeEach(() => {
  // The wait before an attempt is a random part of its limit.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  if (before === undefined) delete process.env['AWS_ENDPOINT_URL'];
  else process.env['AWS_ENDPOINT_URL'] = before;
  await there.close();
});

const keys = (accessKeyId: string): AwsCredentialIdentity => ({ accessKeyId, secretAccessKey: 'secret' });

async function cloudAt(answers: readonly [Answer, ...Answer[]], credentials = () => Promise.resolve(keys('first'))) {
  there = await peer(...answers);
  process.env['AWS_ENDPOINT_URL'] = there.endpoint;
  return openAws('eu-west-1', credentials, { attempts: 10, connect: 1000, answer: 200 });
}

const account = queryResult('<Account>111111111111</Account>');
const busy = queryError(400, 'Throttling', 'Rate exceeded');

test('eight times throttled and then answered is answered', async () => {
  const cloud = await cloudAt([busy, busy, busy, busy, busy, busy, busy, busy, account]);
  expect(await callerAccount(cloud)).toBe('111111111111');
  expect(there.asked).toHaveLength(9);
});

test('throttled for ever ends after ten attempts, with the words of AWS', async () => {
  const cloud = await cloudAt([busy]);
  await expect(callerAccount(cloud)).rejects.toMatchObject({
    code: 'aws-throttled',
    exitCode: 2,
    message: 'Asking whose credentials these are: Throttling: Rate exceeded (request request-1, 10 attempts)',
  });
  expect(there.asked).toHaveLength(10);
});

test('a clock that is wrong by hours is refused, where windows are told by it', async () => {
  const anHourAgo = new Date(Date.now() - 3_600_000).toUTCString();
  const cloud = await cloudAt([
    (response, asked) => {
      response.setHeader('date', anHourAgo);
      account(response, asked);
    },
  ]);
  refuseSkewedClock(cloud);
  await callerAccount(cloud);
  expect(() => refuseSkewedClock(cloud)).toThrow("This machine's clock is 60 minutes ahead of that of AWS.");
});

test('an answer that breaks off is asked for again', async () => {
  const cloud = await cloudAt([cut, account]);
  expect(await callerAccount(cloud)).toBe('111111111111');
});

test('a peer that stays silent is given up, and is no bug of ours', async () => {
  there = await peer(silence);
  process.env['AWS_ENDPOINT_URL'] = there.endpoint;
  const cloud = await openAws('eu-west-1', () => Promise.resolve(keys('first')), {
    attempts: 2,
    connect: 1000,
    answer: 50,
  });
  await expect(callerAccount(cloud)).rejects.toMatchObject({ code: 'aws-unreachable', exitCode: 2 });
  expect(there.asked).toHaveLength(2);
});

test('where nobody listens, it is said that AWS does not answer', async () => {
  await cloudAt([account]);
  await there.close();
  // In a process of its own: inside of Jest the errors of Node are none of its `Error`.
  const asking = spawnSync(process.execPath, ['--input-type=module', '--eval', nobody], {
    cwd: import.meta.dirname,
    env: { ...process.env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(asking.stdout).toMatch(
    /^aws-unreachable Asking whose credentials these are: AWS does not answer: connect ECONNREFUSED \S+ \(2 attempts\)\n$/,
  );
});

const nobody = `
const { callerAccount } = await import('../../action/src/aws/account.ts');
const { openAws } = await import('../../action/src/aws/clients.ts');
const keys = async () => ({ accessKeyId: 'first', secretAccessKey: 'secret' });
const cloud = await openAws('eu-west-1', keys, { attempts: 2, connect: 1000, answer: 1000 });
await callerAccount(cloud).catch(({ code, message }) => console.log(code, message));
`;

test('credentials that ended are asked for once more, and the call is repeated with the new ones', async () => {
  let asked = 0;
  const cloud = await cloudAt(
    [queryError(403, 'ExpiredToken', 'The security token included in the request is expired'), account],
    () => Promise.resolve(keys(`key${++asked}`)),
  );
  expect(await callerAccount(cloud)).toBe('111111111111');
  expect(there.asked.map(({ accessKeyId }) => accessKeyId)).toEqual(['key1', 'key2']);
});

test('credentials that nobody renews end the command, and say how to go on', async () => {
  const cloud = await cloudAt([
    queryError(403, 'ExpiredToken', 'The security token included in the request is expired'),
  ]);
  await expect(describeStack(cloud, 'shop-dev')).rejects.toMatchObject({
    code: 'credentials-expired',
    hint: 'Take credentials anew, and give the same command again: it goes on from what was done.',
  });
  expect(there.asked).toHaveLength(2);
});

const refusedWith = async (message: string) => {
  const cloud = await cloudAt([queryError(403, 'AccessDenied', message)]);
  const error: unknown = await describeStack(cloud, 'shop-dev').catch((error: unknown) => error);
  return error as { code: string; message: string; hint: string };
};

test('a missing permission is told with action, resource and role, and the statement to add', async () => {
  const error = await refusedWith(
    'User: arn:aws:sts::111111111111:assumed-role/deployer/penstock-deploy-7-1 is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:eu-west-1:111111111111:stack/shop-dev/* because no identity-based policy allows the cloudformation:DescribeStacks action',
  );
  expect(error.code).toBe('access-denied');
  expect(error.message).toContain('(request request-1)');
  expect(error.hint).toBe(
    'Add to the policy of the role deployer: {"Effect":"Allow","Action":"cloudformation:DescribeStacks","Resource":"arn:aws:cloudformation:eu-west-1:111111111111:stack/shop-dev/*"}',
  );
});

test('what is denied explicitly is not mended by another statement', async () => {
  const error = await refusedWith(
    'User: arn:aws:iam::111111111111:user/ada is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:eu-west-1:111111111111:stack/shop-dev/* with an explicit deny in a service control policy',
  );
  expect(error.hint).toBe('A service control policy denies it explicitly: no further statement allows it.');
});
