import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type FakeGitHub } from './fake/github.ts';
import { skipPauses } from './fake/pauses.ts';
import { clientOf } from './client.ts';
import { digests, headSha, review } from './plans.ts';
import { checkRun } from '../../action/src/github/check-run.ts';
import { externalId, readExternalId } from '../../action/src/github/external-id.ts';
import { code, markdown, text } from '../../action/src/review/markdown.ts';
import type { Annotation, Review } from '../../action/src/review/review.ts';

const page = new URL('https://github.com/acme/lake/actions/runs/99');
const { artifacts, base } = digests;
const recorded = {
  run: { id: 50, attempt: 1 },
  isQueued: false,
  plan: { artifacts, base, replacements: 1, deletions: 0 },
};

skipPauses();

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.faults).toEqual([]);
});

const write = (of: Review, what = recorded) => checkRun(clientOf(github), 'github-actions', of, headSha, what, page);

test('a concern has a check run of its own, with the verdict as its title and no approval in it', async () => {
  const verdict = markdown`Changes ${code('a|b')} and ${text('c_d')}.`;
  await write(review({ verdict, conclusion: 'neutral' }));
  const [run] = github.repository.checkRuns;
  expect(run).toMatchObject({
    name: 'penstock plan: rooms/prod',
    head_sha: headSha,
    status: 'completed',
    conclusion: 'neutral',
    external_id: `{"run":50,"attempt":1,"artifacts":"${artifacts}","base":"${base}","replacements":1,"deletions":0}`,
    output: { title: 'Changes a|b and c_d.' },
  });
  expect(run?.output.summary).toMatch(/^This approves nothing: a person does\.\n\n#### Plan\n/);
});

test('what GitHub keeps for us has room for it', () => {
  const most = {
    run: { id: Number.MAX_SAFE_INTEGER, attempt: 999 },
    isQueued: true,
    plan: { artifacts, base, replacements: 9999, deletions: 9999 },
  };
  expect(externalId(most).length).toBeLessThanOrEqual(255);
  expect(readExternalId(externalId(most))).toEqual(most);
});

test.each([null, '', '12', '{"run":"1","attempt":1}', '[1]'])('%s is nothing that we have written', (text) => {
  expect(readExternalId(text)).toBeUndefined();
});

test('120 annotations are written, 50 with a request', async () => {
  const annotations = Array.from({ length: 120 }, (_, i): Annotation => {
    const at = { file: 'pipeline/rooms.yml', line: i + 1, column: 3, endLine: i + 1, endColumn: 9 };
    return { level: 'warning', at, title: 'cost', message: `line ${i + 1}` };
  });
  await write(review({ annotations }));
  expect(github.repository.checkRuns[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
    annotations.map(({ at }) => at.line),
  );
  expect(github.requests.map((request) => request.split(' ')[0])).toEqual(['get', 'post', 'patch', 'patch']);
});

test('an older run does not come after a newer one', async () => {
  await write(review(), { ...recorded, run: { id: 51, attempt: 1 } });
  expect(await write(review())).toBe('left');
  expect(github.repository.checkRuns).toHaveLength(1);
});

test('what a merge queue has found is written, whatever pull request has the same commit for its head', async () => {
  await write(review(), { ...recorded, run: { id: 51, attempt: 1 } });
  expect(await write(review(), { ...recorded, isQueued: true })).toBe('written');
});

test('a summary is cut by bytes', async () => {
  const details = [{ summary: text('rows'), body: text('é'.repeat(40_000)) }];
  await write(review({ details }));
  expect(github.repository.checkRuns[0]?.output.summary).toMatch(
    /There is more than a check run holds: \[the whole\]\(https:\/\/github\.com\/acme\/lake\/actions\/runs\/99\)\.$/,
  );
});
