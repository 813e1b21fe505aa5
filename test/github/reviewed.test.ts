/** From the commit that is deployed to what was shown of it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type FakeGitHub } from './fake/github.ts';
import { skipPauses } from './fake/pauses.ts';
import { clientOf } from './client.ts';
import { digests, headSha, review } from './plans.ts';
import { checkRun } from '../../action/src/github/check-run.ts';
import { reviewedPlan } from '../../action/src/github/reviewed.ts';

const commit = 'c3'.repeat(20);
const { artifacts, base } = digests;
const shown = { artifacts, base, replacements: 0, deletions: 1 };

skipPauses();

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
  const head = { owner: 'acme', branch: 'add-room', sha: headSha };
  github.repository.pulls.push({ number: 7, head, merged: commit });
});
afterEach(async () => {
  await github.close();
  expect(github.faults).toEqual([]);
});

const show = (
  run = { id: 50, attempt: 1 },
  plan: typeof shown | null = shown,
  over = {},
  sha = headSha,
  isQueued = sha === commit,
) =>
  checkRun(
    clientOf(github),
    github.repository.login.replace('[bot]', ''),
    review(over),
    sha,
    { run, isQueued, plan: plan ?? undefined },
    new URL('https://github.com/acme/lake/actions/runs/99'),
  );
const ask = (merged = commit, environment = 'prod') =>
  reviewedPlan(clientOf(github), merged, { pipeline: 'rooms', environment });

test('the plan that the pull request of a merge has shown last', async () => {
  await show();
  await show({ id: 51, attempt: 1 }, { ...shown, deletions: 0 });
  expect(await ask()).toEqual({ ...digests, replacements: 0, deletions: 0 });
});

test('what a merge queue has planned of the very commit comes before what its pull request has shown', async () => {
  await show();
  const queued = { ...shown, artifacts: '7'.repeat(64) };
  await show({ id: 60, attempt: 1 }, queued, {}, commit);
  expect(await ask()).toEqual({ ...digests, ...queued });
});

test('a group of a merge queue whose plan failed is refused, whatever its pull request has shown', async () => {
  await show();
  await show({ id: 60, attempt: 1 }, shown, { conclusion: 'failure' }, commit);
  await expect(ask()).rejects.toThrow(`The check run "penstock plan: rooms/prod" of ${commit} failed.`);
});

test('a check run on the commit that holds no plan takes the place of none', async () => {
  await show();
  await show({ id: 60, attempt: 1 }, null, {}, commit);
  expect(await ask()).toEqual({ ...digests, replacements: 0, deletions: 1 });
});

test('nor does a plan of a pull request that somebody has opened of that very commit', async () => {
  await show();
  await show({ id: 60, attempt: 1 }, { ...shown, artifacts: '7'.repeat(64), deletions: 9 }, {}, commit, false);
  expect(await ask()).toEqual({ ...digests, replacements: 0, deletions: 1 });
});

test('what is new is told as new, where nobody could look', async () => {
  await show(undefined, { ...shown, base: 'unread' });
  expect(await ask()).toMatchObject({ base: 'unread' });
});

test.each([
  [
    'a commit that was pushed past all pull requests',
    () => ask('e5'.repeat(20)),
    `No pull request became the commit ${'e5'.repeat(20)}.`,
  ],
  [
    'an environment that was not planned',
    () => ask(undefined, 'dev'),
    `Pull request #7 has no check run "penstock plan: rooms/dev" by github-actions on its head ${headSha}.`,
  ],
])('%s is refused by name', async (_, asking, message) => {
  await show();
  await expect(asking()).rejects.toMatchObject({ code: 'not-reviewed', message });
});

test('a check run that another app has written is not believed', async () => {
  github.repository.login = 'other-app[bot]';
  await show();
  github.repository.login = 'github-actions[bot]';
  await expect(ask()).rejects.toMatchObject({ code: 'not-reviewed' });
});

test('a plan of a fork’s own run is shown, and nothing is deployed by it', async () => {
  await show({ id: 50, attempt: 1 }, null);
  await expect(ask()).rejects.toThrow(
    'The check run "penstock plan: rooms/prod" of pull request #7 holds no plan that a deployment may rest on.',
  );
});

test('a fork’s pull request of the same commit takes the place of no plan', async () => {
  await show();
  await show({ id: 60, attempt: 1 }, null);
  expect(await ask()).toEqual({ ...digests, replacements: 0, deletions: 1 });
});

test('a plan that must not be merged', async () => {
  await show(undefined, shown, { conclusion: 'failure' });
  await expect(ask()).rejects.toThrow('The check run "penstock plan: rooms/prod" of pull request #7 failed.');
});
