import { UserError } from '../errors.ts';
import type { ReviewedPlan } from '../plan/plan.ts';
import type { GitHub } from './client.ts';
import { checkName, runsOf } from './check-run.ts';
import { loginOf } from './client.ts';
import type { Merged } from './connection.ts';
import { isNewer } from './marker.ts';
import { asked } from './refused.ts';

/**
 * What the pull request behind a commit has shown: commit -> pull request -> its head -> our own check run there.
 * @throws UserError `not-reviewed` that names the link that is missing
 */
export async function reviewedPlan(
  github: GitHub,
  merged: Merged,
  { pipeline, environment }: { readonly pipeline: string; readonly environment: string },
): Promise<ReviewedPlan> {
  const { number, headSha } = await pullOf(github, merged);
  const name = checkName({ concern: 'plan', pipeline, environment });
  const app = (await loginOf(github)).replace(/\[bot\]$/, '');
  const runs = await runsOf(github, app, headSha, name);
  const order = runs.toSorted((a, b) => (isNewer(a.recorded.run, b.recorded.run) ? -1 : 1));
  // Anybody's pull request may have the same commit for its head: what holds no plan takes the place of none.
  const newest = order.find(({ recorded }) => recorded.plan !== undefined) ?? order[0];
  if (newest?.recorded.plan === undefined) {
    throw notReviewed(
      newest === undefined
        ? `Pull request #${number} has no check run "${name}" by ${app} on its head ${headSha}`
        : `The check run "${name}" on the head of pull request #${number} holds no plan that a deployment may rest on`,
    );
  }
  if (newest.conclusion === 'failure') throw notReviewed(`The check run "${name}" of pull request #${number} failed`);
  return { pipeline, environment, ...newest.recorded.plan };
}

async function pullOf({ api, repository }: GitHub, { commit, ref }: Merged) {
  const [, queued] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(ref) ?? [];
  if (queued !== undefined) {
    const pull_number = Number(queued);
    const { data } = await asked(`Reading pull request #${queued}`, () =>
      api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number }),
    );
    return { number: pull_number, headSha: data.head.sha };
  }
  const pulls = await asked(`Reading the pull requests of ${commit}`, () =>
    api.paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...repository,
      commit_sha: commit,
      per_page: 100,
    }),
  );
  const pull = pulls.find(({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === commit);
  if (pull === undefined) throw notReviewed(`No pull request became the commit ${commit}`);
  return { number: pull.number, headSha: pull.head.sha };
}

const notReviewed = (what: string): UserError =>
  new UserError('not-reviewed', `${what}.`, {
    hint: 'Only what a pull request has shown is deployed: open one, and wait for its plan.',
  });
