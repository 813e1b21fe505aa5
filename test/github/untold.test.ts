/** Comments of what a later run of the pull request says nothing of. */
import { describe, expect, test } from '@jest/globals';
import { planText } from '../../action/src/plan/read.ts';
import { findingsText } from '../../action/src/findings/read.ts';
import { finding, findings } from '../findings/example.ts';
import { plan } from './plans.ts';
import { github, pullRequest, headOf, queued, ranOn, run } from './comment-job.ts';

describe('a comment of what a later run says nothing of', () => {
  const attic = { 'check-attic-prod.json': findingsText(findings({ pipeline: 'attic', diagnostics: [finding()] })) };
  const lines = () => github.repository.comments.map(({ body }) => body.split('\n').slice(1, 4).join(' '));
  /** Run 50 again, which has left only these now. */
  async function again(texts: Readonly<Record<string, string>>) {
    github.repository.runs.length = 0;
    github.repository.artifacts.length = 0;
    ranOn('pull_request', headOf('acme'), texts);
    return JSON.parse((await run()).stdout) as unknown;
  }

  test('says that nothing changes any more', async () => {
    pullRequest('acme', { ...attic, 'check-rooms-prod.json': findingsText(findings({ diagnostics: [finding()] })) });
    await run();
    expect(await again({ 'check-rooms-prod.json': findingsText(findings()) })).toEqual({
      pull: 7,
      told: [
        {
          pipeline: 'rooms',
          environment: 'prod',
          comment: 'updated',
          checks: { 'penstock check: rooms/prod': 'written' },
        },
        { pipeline: 'attic', environment: 'prod', comment: 'updated', checks: {} },
      ],
    });
    expect(lines()).toContain('### `attic` in `prod`  Nothing changes any more.');
    const reading = github.requests.filter((request) => /^get .*\/issues\/7\/comments/.test(request));
    expect(reading).toHaveLength(2);
  });

  test.each([
    ['has left nothing', {}, '### `attic` in `prod`  The run has left nothing of it: what changes is not known.'],
    [
      'ended before it looked',
      { 'plan-rooms-prod.json': planText(plan()) },
      '### `attic` in `prod`  The run has left nothing of it: what changes is not known.',
    ],
  ])('does not say so where the run %s', async (_, texts, line) => {
    pullRequest('acme', attic);
    await run();
    await again(texts);
    expect(lines()[0]).toBe(line);
  });

  test('stays as a newer run has left it', async () => {
    pullRequest('acme', attic);
    await run();
    const [before] = lines();
    github.repository.runs.push({ id: 40, attempt: 1, event: 'pull_request', head: headOf('acme') });
    expect(JSON.parse((await run({ runId: 40 })).stdout)).toEqual({
      pull: 7,
      told: [{ pipeline: 'attic', environment: 'prod', comment: 'left', checks: {} }],
    });
    expect(lines()).toEqual([before]);
  });

  test('stays as it is while a merge queue plans', async () => {
    pullRequest('acme', attic);
    await run();
    const [before] = lines();
    github.repository.runs.length = 0;
    github.repository.artifacts.length = 0;
    queued();
    await run();
    expect(lines()).toEqual([before]);
  });
});
