/** What must be so on GitHub before a protected environment is deployed to. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type FakeGitHub } from './fake/github.ts';
import { clientOf } from './client.ts';
import { refuseOpenEnvironment } from '../../action/src/github/environment.ts';
import { refuseOlder } from '../../action/src/github/precedes.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.faults).toEqual([]);
});

const ask = () => refuseOpenEnvironment(clientOf(github), 'prod');

test.each(['required_reviewers', 'branch_policy'])('an environment with the rule %s is protected', async (rule) => {
  github.repository.environments.push({ name: 'prod', rules: ['wait_timer', rule] });
  await expect(ask()).resolves.toBeUndefined();
});

test.each([[[]], [['wait_timer']]])('one with the rules %j is not: any branch could name it', async (rules) => {
  github.repository.environments.push({ name: 'prod', rules });
  await expect(ask()).rejects.toMatchObject({
    code: 'environment-open',
    message: 'Environment prod is protected in the YAML, and not on GitHub: any branch could deploy to it.',
    hint: 'In the settings of the repository limit the environment prod to the branch main, or require reviewers.',
  });
});

test('one that GitHub does not have, or does not show, is refused with what the token needs', async () => {
  await expect(ask()).rejects.toMatchObject({
    code: 'github-refused',
    message: expect.stringMatching(
      /^Reading the protection of the environment prod, which takes actions: read: GitHub answered 404, Not Found/,
    ),
  });
});

const [old, newer] = ['a'.repeat(40), 'b'.repeat(40)];

test.each([
  ['the merge after what is deployed', newer, old],
  ['the same merge again', old, old],
])('%s goes on', async (_, commit, deployed) => {
  github.repository.commits.push(old, newer);
  await expect(refuseOlder(clientOf(github), commit, deployed)).resolves.toBeUndefined();
});

test('a merge goes on where GitHub has not the commit any more that is deployed', async () => {
  github.repository.commits.push(newer);
  await expect(refuseOlder(clientOf(github), newer, old)).resolves.toBeUndefined();
});

test('a merge that a later one has overtaken is refused', async () => {
  github.repository.commits.push(old, newer);
  await expect(refuseOlder(clientOf(github), old, newer)).rejects.toMatchObject({
    code: 'not-reviewed',
    message: `${old} is older than ${newer}, which is deployed.`,
  });
});
