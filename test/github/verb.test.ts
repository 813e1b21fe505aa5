/** `penstock comment`, as a job of workflow_run starts it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Plan } from '../../action/src/plan/plan.ts';
import { planText } from '../../action/src/plan/read.ts';
import { findingsText } from '../../action/src/findings/read.ts';
import { finding, findings } from '../findings/example.ts';
import { previewText } from '../../action/src/preview/read.ts';
import { nothing } from '../preview/example.ts';
import { digests, headSha, plan } from './plans.ts';
import {
  github,
  folder,
  files,
  pullRequest,
  headOf,
  queued,
  groupSha,
  ranOn,
  run,
  held,
  ownPlan,
} from './comment-job.ts';

test('a pull request of the same repository: one comment, a check run a concern, and the whole on the page', async () => {
  pullRequest('acme');
  const { stdout, summary } = await run({ plans: ownPlan() });
  expect(JSON.parse(stdout)).toEqual({
    pull: 7,
    told: [
      {
        pipeline: 'rooms',
        environment: 'prod',
        comment: 'created',
        checks: { 'penstock plan: rooms/prod': 'written', 'penstock preview: rooms/prod': 'written' },
      },
    ],
  });
  const [{ body } = { body: '' }] = github.repository.comments;
  expect(body.indexOf('#### Plan')).toBeLessThan(body.indexOf('#### Preview'));
  expect(summary).toContain('### `rooms` in `prod`\n\n#### Plan');
  expect(held()).toEqual({
    run: 50,
    attempt: 2,
    artifacts: '9'.repeat(64),
    base: digests.base,
    replacements: 0,
    deletions: 0,
  });
});

test.each(['acme', 'mallory'])(
  'the plan that the run of %s has made itself is shown with a warning, and nothing is deployed by it',
  async (owner) => {
    pullRequest(owner);
    await run();
    expect(github.repository.comments[0]?.body).toContain(
      "> - The pull request's own run has made this plan; a deployment does not rest on it.",
    );
    expect(held()).toEqual({ run: 50, attempt: 2 });
  },
);

test.each([
  ['of the run', files],
  ['that cannot be read, as one of another version,', { ...files, 'plan-rooms-prod.json': '{"version":2}' }],
])('a plan that this job has made takes the place of one %s', async (_, texts) => {
  pullRequest('mallory', texts);
  await run({ plans: ownPlan() });
  expect(held()).toMatchObject({ artifacts: '9'.repeat(64) });
  expect(github.repository.comments[0]?.body).not.toContain('own run has made');
});

test('a pipeline with mistakes: a comment in each environment, and each mistake once beside its line', async () => {
  const found = (environment: string) => findingsText(findings({ environment, diagnostics: [finding()] }));
  pullRequest('mallory', { 'check-rooms-dev.json': found('dev'), 'check-rooms-prod.json': found('prod') });
  const { stdout } = await run();
  expect(JSON.parse(stdout)).toMatchObject({
    told: [
      { environment: 'dev', comment: 'created', checks: { 'penstock check: rooms/dev': 'written' } },
      { environment: 'prod', comment: 'created', checks: { 'penstock check: rooms/prod': 'written' } },
    ],
  });
  expect(github.repository.comments[0]?.body).toContain(
    '#### Check\n\n**`pipeline/rooms.yml` has 1 error, so that nothing of it is planned.**\n\n| what | where |\n',
  );
  expect(github.repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
  expect(github.repository.checkRuns.map(({ annotations }) => annotations)).toMatchObject([
    [{ path: 'pipeline/rooms.yml', start_line: 12, annotation_level: 'failure', title: 'unknown-table' }],
    [],
  ]);
});

test('a check without mistakes is a check run, and no words in the comment', async () => {
  pullRequest('acme', { ...files, 'check-rooms-prod.json': findingsText(findings()) });
  await run();
  expect(github.repository.checkRuns.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
    'penstock plan: rooms/prod: success',
    'penstock preview: rooms/prod: success',
    'penstock check: rooms/prod: success',
  ]);
  expect(github.repository.comments[0]?.body).not.toContain('#### Check');
});

test('rows are told to be unchecked where no preview has compared them', async () => {
  const notChecked = ['Rows: penstock preview compares them.', 'The deployed stack was not read.'];
  const withoutPreview = { 'plan-rooms-prod.json': planText(plan({ notChecked })) };
  pullRequest('acme', withoutPreview);
  expect((await run()).summary).toContain(
    '- Rows: penstock preview compares them.\n- The deployed stack was not read.\n',
  );
  github.repository.artifacts.length = 0;
  ranOn('pull_request', headOf('acme'), { ...files, ...withoutPreview });
  const { summary } = await run();
  expect(summary).toContain('<summary>Not checked (1)</summary>\n\n- The deployed stack was not read.\n');
  expect(summary).not.toContain('Rows: penstock preview');
});

test('a pipeline that the pull request takes away', async () => {
  pullRequest('acme', { 'check-rooms-prod.json': findingsText(findings({ isGone: true })) });
  await run();
  expect(github.repository.comments[0]?.body).toContain(
    'Takes the pipeline out of `prod`; the merge deletes nothing. What is deployed stays,',
  );
});

test('a push that came in between: nothing is written', async () => {
  pullRequest('acme');
  github.repository.pulls.splice(0, 1, {
    number: 7,
    head: { owner: 'acme', branch: 'add-room', sha: 'f'.repeat(40) },
  });
  const { stdout, progress } = await run();
  expect(JSON.parse(stdout)).toEqual({ pull: null, told: [] });
  expect(progress).toEqual([`No open pull request has ${headSha} as its head: a later push has replaced it.`]);
  expect(github.requests.every((request) => request.startsWith('get'))).toBe(true);
});

describe('the page of the whole', () => {
  const before = { ...process.env };
  beforeEach(() => {
    // The toolkit looks nowhere else.
    process.env['ACTIONS_RUNTIME_TOKEN'] = github.actions.runtimeToken(99);
    process.env['ACTIONS_RESULTS_URL'] = github.url;
  });
  afterEach(() => {
    process.env = { ...before };
  });
  const inJob = () => run({}, undefined, { ...process.env, RUNNER_TEMP: folder });
  const pages = () => github.repository.artifacts.filter(({ run }) => run === 99);

  test('is kept beside the run, as it is, and linked', async () => {
    pullRequest('acme');
    await inJob();
    const [{ id, name, zip: content } = { id: 0, name: '', zip: new Uint8Array() }] = pages();
    expect(name).toBe(`penstock-7-${headSha.slice(0, 12)}.html`);
    expect(Buffer.from(content).toString('utf8')).toMatch(/^<!doctype html>[^]*<h1>What pull request #7 changes<\/h1>/);
    expect(github.repository.comments[0]?.body).toContain(
      `[as a page](https://github.com/acme/lake/actions/runs/99/artifacts/${id})`,
    );
  });

  test('is not made where there is nothing to say', async () => {
    pullRequest('acme', { 'preview-rooms-prod.json': previewText({ ...nothing, environment: 'prod' }) });
    await inJob();
    expect(pages()).toEqual([]);
  });

  test('that cannot be kept is a warning, and the comment names the run alone', async () => {
    pullRequest('acme');
    process.env['ACTIONS_RUNTIME_TOKEN'] = 'torn';
    const { warnings } = await inJob();
    expect(warnings.map(({ code }) => code)).toEqual(['github-refused']);
    expect(github.repository.comments[0]?.body).toContain(
      '[the run](https://github.com/acme/lake/actions/runs/99).</sub>',
    );
  });
});

test('a token without the right is a warning, and the page of the job has the whole', async () => {
  pullRequest('acme');
  github.repository.mayWrite = false;
  const { summary, warnings } = await run();
  expect(warnings.map(({ code }) => code)).toEqual(['github-forbidden']);
  expect(summary).toContain('#### Plan');
});

test('a pull request that touches no pipeline has left nothing, and nothing is said', async () => {
  pullRequest('acme', {});
  expect(JSON.parse((await run()).stdout)).toEqual({ pull: 7, told: [] });
  expect(github.repository.comments).toEqual([]);
});

test.each([
  ['a plan that is none', { 'plan-rooms-prod.json': '{"version":1}' }, 'bad-plan'],
  ['a plan under another name', { 'plan-other-prod.json': planText(plan()) }, 'bad-artifact'],
  ['a check of another version', { 'check-rooms-prod.json': '{"version":2}' }, 'bad-check'],
  ['torn JSON', { 'preview-rooms-prod.json': '{"ver' }, 'bad-preview'],
])('%s is refused before anything is written', async (_, texts, code) => {
  pullRequest('acme', texts);
  await expect(run()).rejects.toMatchObject({ code });
  expect(github.repository.comments).toEqual([]);
});

test('a fork that was deleted since: its pull request is found by its head', async () => {
  pullRequest('mallory');
  github.refuse('get /repos/{owner}/{repo}/actions/runs/{run_id}', {
    status: 200,
    body: { event: 'pull_request', run_attempt: 1, head_sha: headSha, head_branch: 'add-room', head_repository: null },
  });
  expect(JSON.parse((await run()).stdout)).toMatchObject({ pull: 7 });
});

test('an older run writes over neither the comment nor the check runs of a newer one', async () => {
  pullRequest('acme');
  await run({ plans: ownPlan() });
  github.repository.runs.push({ id: 40, attempt: 1, event: 'pull_request', head: headOf('acme') });
  const { stdout } = await run({ plans: ownPlan(), runId: 40 });
  expect(JSON.parse(stdout)).toMatchObject({
    told: [{ comment: 'left', checks: { 'penstock plan: rooms/prod': 'left' } }],
  });
});

describe('a merge queue', () => {
  const removed = (origin: 'this' | 'base'): Partial<Plan> => {
    const [change] = plan().changes;
    if (change === undefined) throw new Error('The plan changes nothing.');
    const table = {
      ...change,
      layer: 'infrastructure',
      action: 'removed',
      name: 'TableDays',
      what: 'table days',
      origin,
    } as const;
    return { changes: [table] };
  };
  const judged = () => github.repository.checkRuns.filter(({ head_sha }) => head_sha === groupSha);

  test('is told by check runs on the commit that it merges, and the pull request by nothing', async () => {
    queued();
    const { stdout } = await run({ plans: ownPlan() });
    expect(JSON.parse(stdout)).toMatchObject({ pull: 7, told: [{ comment: 'nothing to say' }] });
    expect(github.repository.comments).toEqual([]);
    expect(judged().map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      'penstock plan: rooms/prod success',
      'penstock preview: rooms/prod success',
    ]);
    expect(held()).toMatchObject({ run: 50, artifacts: '9'.repeat(64) });
  });

  test('does not merge what loses more than its pull request has shown', async () => {
    queued();
    await run({ plans: ownPlan(removed('this')) });
    expect(judged()[0]).toMatchObject({ conclusion: 'failure' });
    expect(judged()[0]?.output.summary).toContain(
      'In the merge queue more would be lost than pull request \\#\u200b7 has shown: 1 deleted \\(table days\\), 0 agreed to.',
    );
  });

  test('does not merge what only its own run has planned, where this job was to plan', async () => {
    queued();
    await run({ plans: join(folder, 'none') });
    expect(judged().map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      'penstock plan: rooms/prod failure',
      'penstock preview: rooms/prod success',
    ]);
    expect(judged()[0]?.output.summary).toContain(
      "> - This job was to make the plan itself, and has not: its log says why.\n> - The pull request's own run has made this plan;",
    );
    expect(held()).toEqual({ run: 50, attempt: 2, queued: true });
  });

  test('merges what its own run has planned, where there is no account to plan for', async () => {
    queued();
    await run();
    expect(judged()[0]).toMatchObject({ name: 'penstock plan: rooms/prod', conclusion: 'success' });
  });

  test('merges the loss that its pull request has shown, and that of those before it in the queue', async () => {
    pullRequest('acme');
    await run({ plans: ownPlan(removed('this')) });
    github.repository.runs.length = 0;
    github.repository.artifacts.length = 0;
    queued();
    await run({ plans: ownPlan(removed('this')) });
    await run({ plans: ownPlan(removed('base')) });
    expect(judged().map(({ conclusion }) => conclusion)).not.toContain('failure');
  });
});

test('a run that a push has started', async () => {
  pullRequest('acme', files, 'push');
  await expect(run()).rejects.toThrow('Run 50 was started by push, not by a pull request.');
});

test('an event without a run', async () => {
  await expect(run({}, { pull_request: {} })).rejects.toThrow(
    'The workflow was not started by workflow_run, so that there is no run to tell of.',
  );
});
