/** A job of workflow_run that starts `penstock comment`, on a fake of GitHub: of each test a new one. */
import { afterEach, beforeEach, expect } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewArtifact } from '../../action/src/github/artifact.ts';
import { comment, type CommentOptions } from '../../action/src/commands/comment.ts';
import type { Plan } from '../../action/src/plan/plan.ts';
import { planText } from '../../action/src/plan/read.ts';
import { previewText } from '../../action/src/preview/read.ts';
import type { PenstockError } from '../../action/src/errors.ts';
import { everything } from '../preview/example.ts';
import { startGitHub, type FakeGitHub } from './fake/github.ts';
import { skipPauses } from './fake/pauses.ts';
import type { Head } from './fake/state.ts';
import { digests, headSha, plan } from './plans.ts';

skipPauses();

export let github: FakeGitHub;
export let folder: string;
beforeEach(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'penstock-comment-'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
  expect(github.faults).toEqual([]);
});

const preview = { ...everything, environment: 'prod' };
export const files = {
  'plan-rooms-prod.json': planText(plan()),
  'preview-rooms-prod.json': previewText(preview),
};

/** A pull request, the run of its workflow, and what that run has left. */
export function pullRequest(
  owner: string,
  texts: Readonly<Record<string, string>> = files,
  event = 'pull_request',
): void {
  const head = headOf(owner);
  github.repository.pulls.push({ number: 7, head });
  ranOn(event, head, texts);
}

export const headOf = (owner: string): Head => ({ owner, branch: 'add-room', sha: headSha });

/** The pull request as it stands in a merge queue. */
export function queued(): void {
  github.repository.pulls.push({ number: 7, head: headOf('acme') });
  const branch = `gh-readonly-queue/main/pr-7-${'b'.repeat(40)}`;
  ranOn('merge_group', { owner: 'acme', branch, sha: groupSha }, files);
}

export const groupSha = 'c3'.repeat(20);

export function ranOn(event: string, head: Head, texts: Readonly<Record<string, string>>): void {
  github.repository.runs.push({ id: 50, attempt: 2, event, head });
  const zip = zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
  const artifact = { id: 5, run: 50, name: reviewArtifact, zip, size: zip.length, expired: false };
  github.repository.artifacts.push(artifact);
}

export async function run(
  options: Partial<CommentOptions> = {},
  event: unknown = { workflow_run: { id: 50 } },
  job: NodeJS.ProcessEnv = {},
) {
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event));
  const said = { stdout: '', progress: [] as string[], summary: '', warnings: [] as PenstockError[] };
  const terminal = {
    stdout: (text: string) => void (said.stdout += text),
    progress: (line: string) => void said.progress.push(line),
    width: 120,
    color: false,
    job: {
      summary: (whole: string) => void (said.summary += whole),
      warn: (error: PenstockError) => void said.warnings.push(error),
    },
  };
  await comment(
    { runId: undefined, plans: undefined, format: 'json', ...options },
    { terminal, now: () => new Date('2026-11-24T06:10:00Z') },
    {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/lake',
      GITHUB_TOKEN: github.token,
      GITHUB_RUN_ID: '99',
      GITHUB_EVENT_PATH: eventFile,
      ...job,
    },
  );
  return said;
}

export const held = () => JSON.parse(github.repository.checkRuns[0]?.external_id ?? '') as Record<string, unknown>;

/** A folder with a plan that the job of the comment has made. */
export function ownPlan(over: Partial<Plan> = {}): string {
  const artifacts = '9'.repeat(64);
  writeFileSync(join(folder, 'plan-rooms-prod.json'), planText(plan({ digests: { ...digests, artifacts }, ...over })));
  return folder;
}
