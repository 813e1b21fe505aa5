/** A role that a workflow takes by its OIDC token. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callerAccount } from '../../action/src/aws/account.ts';
import { openAws } from '../../action/src/aws/clients.ts';
import { sessionName, workflowRole } from '../../action/src/aws/role.ts';
import { peer, queryError, queryResult, type Answer, type Peer } from './wire-peer.ts';

const roleArn = 'arn:aws:iam::111111111111:role/penstock-apply';
const claims = {
  sub: 'repo:acme@1/lake@2:environment:prod',
  aud: 'sts.amazonaws.com',
  repository: 'acme/lake',
  repository_id: '2',
  environment: 'prod',
  ref: 'refs/heads/main',
};
const token = ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.');

/** GitHub's side: gives a token to whoever has the request's. */
const github = createServer((request, response) => {
  const isKnown = request.headers.authorization === 'Bearer request-token';
  response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
  response.end(JSON.stringify(isKnown ? { value: token } : { message: 'no' }));
});

const before = { ...process.env };
let sts: Peer;
beforeEach(async () => {
  await new Promise<void>((listening) => github.listen(0, '127.0.0.1', listening));
  const { port } = github.address() as AddressInfo;
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `http://127.0.0.1:${port}/oidc?x=1`;
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'request-token';
});
afterEach(async () => {
  process.env = { ...before };
  github.closeAllConnections();
  await new Promise((closed) => github.close(closed));
});

async function account(...answers: readonly [Answer, ...Answer[]]): Promise<string> {
  sts = await peer(...answers);
  process.env['AWS_ENDPOINT_URL'] = sts.endpoint;
  const session = { roleArn, region: 'eu-west-1', sessionName: 'penstock-deploy-7-1' };
  const cloud = await openAws('eu-west-1', workflowRole(session, process.env));
  try {
    return await callerAccount(cloud);
  } finally {
    await cloud.close();
    await sts.close();
  }
}

const taken = queryResult(
  `<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`,
);

test('the role is taken under the name of verb, run and attempt, and its credentials stay in the process', async () => {
  expect(await account(taken, queryResult('<Account>111111111111</Account>'))).toBe('111111111111');
  const [taking, asking] = sts.asked;
  expect(Object.fromEntries(taking?.form ?? [])).toEqual({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: roleArn,
    RoleSessionName: 'penstock-deploy-7-1',
    WebIdentityToken: token,
    DurationSeconds: '3600',
  });
  expect(asking?.accessKeyId).toBe('ASIAROLE');
  expect(process.env['AWS_ACCESS_KEY_ID']).toBe(before['AWS_ACCESS_KEY_ID']);
});

test('a role that does not trust the workflow: the claims of the token beside the role, never the token', async () => {
  const denied = queryError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  const error: unknown = await account(denied).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: 'role-denied', exitCode: 2 });
  const { message } = error as Error;
  expect(message).toBe(
    [
      `Taking the role ${roleArn}: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity (request request-1) The workflow's token says:`,
      '    sub: repo:acme@1/lake@2:environment:prod',
      '    aud: sts.amazonaws.com',
      '    repository: acme/lake',
      '    repository_id: 2',
      '    environment: prod',
      '    ref: refs/heads/main',
      '    job_workflow_ref: (not in the token)',
    ].join('\n'),
  );
  expect(message).not.toContain(token);
});

test('without a token of a workflow, what to give the job is said', async () => {
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  await expect(account(taken)).rejects.toMatchObject({
    code: 'no-id-token',
    exitCode: 1,
    hint: expect.stringContaining('`permissions: id-token: write`'),
  });
});

test('the name of a session has no more than 64 characters', () => {
  expect(sessionName('backfill', { GITHUB_RUN_ID: '19733210011', GITHUB_RUN_ATTEMPT: '2' })).toBe(
    'penstock-backfill-19733210011-2',
  );
  expect(sessionName('x'.repeat(99), {})).toHaveLength(64);
});
