/** The fake is worth as much as it refuses. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type FakeGitHub } from './fake/github.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

async function send(method: string, path: string, body?: unknown, token = github.token) {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test.each([
  ['a key of a body that is none', 'POST', '/repos/acme/lake/issues/7/comments', { bodi: 'x' }],
  ['a body without what is needed', 'POST', '/repos/acme/lake/issues/7/comments', {}],
  ['a parameter that is none', 'GET', '/repos/acme/lake/issues/7/comments?perpage=3', undefined],
  ['a status that is none', 'POST', '/repos/acme/lake/check-runs', { name: 'a', head_sha: 'b', status: 'done' }],
])('%s is refused, and counted', async (_, method, path, body) => {
  expect((await send(method, path, body)).status).toBe(422);
  expect(github.faults).not.toEqual([]);
});

test('51 annotations at once are too many', async () => {
  const one = { path: 'a.yml', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
  const annotations = Array.from({ length: 51 }, () => one);
  const output = { title: 't', summary: 's', annotations };
  expect(await send('POST', '/repos/acme/lake/check-runs', { name: 'a', head_sha: 'b', output })).toEqual({
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: ['/output/annotations must NOT have more than 50 items'],
    },
  });
});

test('a comment of 65,537 characters is too long, and one of 65,536 beyond the basic plane is not', async () => {
  const write = (body: string) => send('POST', '/repos/acme/lake/issues/7/comments', { body });
  expect((await write('x'.repeat(65_537))).status).toBe(422);
  expect((await write('🌡'.repeat(65_536))).status).toBe(201);
  expect(github.faults).toEqual([]);
});

test('pages follow one another', async () => {
  for (const id of [1, 2, 3]) github.repository.comments.push({ id, pull: 7, login: 'ann', body: `${id}` });
  const response = await fetch(`${github.url}/repos/acme/lake/issues/7/comments?per_page=2`, {
    headers: { authorization: `bearer ${github.token}` },
  });
  expect(await response.json()).toHaveLength(2);
  expect(response.headers.get('link')).toBe(
    `<${github.url}/repos/acme/lake/issues/7/comments?per_page=2&page=2>; rel="next"`,
  );
});

test('another token, and a token that may only read', async () => {
  expect((await send('GET', '/repos/acme/lake/pulls', undefined, 'ghs_other')).status).toBe(401);
  github.repository.mayWrite = false;
  expect(await send('POST', '/repos/acme/lake/issues/7/comments', { body: 'x' })).toEqual({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  });
});

test('a token of OIDC has the audience that was asked for', async () => {
  github.actions.claims = { sub: 'repo:acme/lake:environment:prod' };
  const { value } = (await (await fetch(`${github.url}/oidc?audience=sts.amazonaws.com`)).json()) as { value: string };
  expect(JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString())).toEqual({
    sub: 'repo:acme/lake:environment:prod',
    aud: 'sts.amazonaws.com',
  });
});
