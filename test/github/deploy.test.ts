/** `deploy --reviewed` whole, as the job of a merge starts it: GitHub is the fake, and the account a local cloud. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRun } from '../../action/src/github/check-run.ts';
import { reviewedOf } from '../../action/src/plan/plan.ts';
import { readPlan } from '../../action/src/plan/read.ts';
import { planReview } from '../../action/src/plan/review.ts';
import { project, type Project } from '../faults/project.ts';
import { anotherMapping, anotherRoom, rooms } from '../workflows/rooms.ts';
import type { Edits } from '../workflows/remote.ts';
import { clientOf } from './client.ts';
import { startGitHub, type FakeGitHub } from './fake/github.ts';

const dev = ['--env', 'dev', '--cloud', 'local'] as const;
const before = { ...process.env };
let github: FakeGitHub;
let lake: Project;
beforeAll(async () => {
  github = await startGitHub();
  lake = project(rooms);
  const { owner, name } = github.repository;
  Object.assign(process.env, { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: `${owner}/${name}` });
  Object.assign(process.env, { GITHUB_TOKEN: github.token, GITHUB_REF: 'refs/heads/main' });
});
afterAll(async () => {
  process.env = before;
  await lake.remove();
  await github.close();
  expect(github.faults).toEqual([]);
});

const shaOf = (number: number, digit: string): string => `${digit}${number}`.repeat(20);

function edit(edits: Edits): void {
  for (const [path, change] of Object.entries(edits)) {
    const file = join(lake.folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}

/** A pull request with these edits, whose plan is shown; merged at once. The commit of the merge. */
async function merged(number: number, edits: Edits): Promise<string> {
  edit(edits);
  expect(await lake.penstock('plan', ...dev, '--out', 'out')).toMatchObject({ code: 0 });
  const plan = readPlan(readFileSync(join(lake.folder, 'out/plan-rooms-dev.json'), 'utf8'), 'plan-rooms-dev.json');
  const [head, commit] = [shaOf(number, 'a'), shaOf(number, 'c')];
  github.repository.pulls.push({ number, head: { owner: 'acme', branch: `b${number}`, sha: head }, merged: commit });
  github.repository.commits.push(commit);
  const recorded = { run: { id: number, attempt: 1 }, isQueued: false, plan: reviewedOf(plan) };
  const page = new URL('https://github.com/acme/lake/actions/runs/1');
  await checkRun(clientOf(github), 'github-actions', planReview(plan), head, recorded, page);
  return commit;
}

function deploy(commit: string) {
  process.env['GITHUB_SHA'] = commit;
  return lake.penstock('deploy', ...dev, '--reviewed');
}

test('what the pull request of the merge has shown is deployed; by the same job again, nothing', async () => {
  const commit = await merged(1, {});
  expect(await deploy(commit)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Stack rooms-dev: created; digest [0-9a-f]{12}\.\n$/),
  });
  expect(await deploy(commit)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Stack rooms-dev: unchanged; digest [0-9a-f]{12}\.\n$/),
  });
});

test('what no pull request has shown is not', async () => {
  const commit = shaOf(9, 'f');
  await merged(2, anotherRoom('attic'));
  expect(await deploy(commit)).toEqual({
    code: 1,
    stdout: '',
    stderr: `error No pull request became the commit ${commit}.
  Only what a pull request has shown is deployed: open one, and wait for its plan.
`,
  });
});

test('the job of an older merge, repeated, takes nothing back', async () => {
  expect(await deploy(shaOf(2, 'c'))).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Stack rooms-dev: updated; digest [0-9a-f]{12}\.\n$/),
  });
  const older = readFileSync(join(lake.folder, 'pipeline/rooms.yml'), 'utf8');
  const commit = await merged(3, anotherMapping);
  expect(await deploy(commit)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Stack rooms-dev: updated; digest [0-9a-f]{12}\.\n$/),
  });

  writeFileSync(join(lake.folder, 'pipeline/rooms.yml'), older);
  expect(await deploy(shaOf(2, 'c'))).toEqual({
    code: 1,
    stdout: '',
    stderr: `error ${shaOf(2, 'c')} is older than ${commit}, which is deployed.
  What it changes is deployed with that already; to go back: penstock deploy --digest.
`,
  });
});

test('a job that GitHub does not tell what is older has done nothing', async () => {
  const file = join(lake.folder, 'pipeline/rooms.yml');
  const older = readFileSync(file, 'utf8');
  edit(anotherMapping);
  const answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
  github.refuse('get /repos/{owner}/{repo}/compare/{basehead}', answer);
  const [commit, last] = [shaOf(2, 'c'), shaOf(3, 'c')];
  expect(await deploy(commit)).toEqual({
    code: 2,
    stdout: '',
    stderr: `error Comparing ${commit} with ${last}, which is deployed: GitHub answered 403, Resource not accessible by integration (request FAKE:1).
  The permissions of the job do not allow it; in a pull request from a fork none do.
`,
  });
  writeFileSync(file, older);
});

test('a merge that waited while a later one took it back is refused, though what is deployed is as it was', async () => {
  const file = join(lake.folder, 'pipeline/rooms.yml');
  await merged(4, anotherMapping);
  const deployed = readFileSync(file, 'utf8');
  const waiting = await merged(5, anotherRoom('cellar'));
  const waits = readFileSync(file, 'utf8');
  const later = await merged(6, { 'pipeline/rooms.yml': () => deployed });
  expect(await deploy(shaOf(4, 'c'))).toMatchObject({ code: 0 });
  expect(await deploy(later)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Stack rooms-dev: unchanged; digest [0-9a-f]{12}\.\n$/),
  });
  // Repeated, it changes nothing either, and is not taken for the last one.
  expect(await deploy(shaOf(4, 'c'))).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Stack rooms-dev: unchanged; digest [0-9a-f]{12}\.\n$/),
  });

  writeFileSync(file, waits);
  const { code, stderr } = await deploy(waiting);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(`^error ${waiting} is older than ${later}, which is deployed\\.`),
  });
});
