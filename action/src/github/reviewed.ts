import { UserError } from '../errors.ts';
import type { ReviewedPlan } from '../plan/plan.ts';
import { checkName, runsOf } from './check-run.ts';
import { appOf, loginOf, type GitHub } from './client.ts';
import { isNewer } from './marker.ts';
import type { PullRun } from './pull-run.ts';
import { asked } from './refused.ts';

/**
 * What was shown of a commit before it was merged: by our own check run on that very commit, which a merge queue planned;
 * else commit -> pull request -> its head -> our own check run there.
 * @throws UserError `not-reviewed` that names the link that is missing
 */
export async function reviewedPlan(
  github: GitHub,
  commit: string,
  { pipeline, environment }: { readonly pipeline: string; readonly environment: string },
): Promise<ReviewedPlan> {
  const name = checkName({ concern: 'plan', pipeline, environment });
  const app = appOf(await loginOf(github));
  const queued = await newestRun(github, app, commit, name, 'merge queue');
  if (queued?.recorded.plan !== undefined) {
    return { pipeline, environment, ...believed(queued, `The check run "${name}" of ${commit}`) };
  }
  const { number, headSha } = await pullOf(github, commit);
  const shown = await newestRun(github, app, headSha, name, 'pull request');
  if (shown === undefined) {
    throw notReviewed(`Pull request #${number} has no check run "${name}" by ${app} on its head ${headSha}`);
  }
  return { pipeline, environment, ...believed(shown, `The check run "${name}" of pull request #${number}`) };
}

type Run = Awaited<ReturnType<typeof runsOf>>[number];

/** The newest with a plan: anybody's pull request may have the same commit for its head, and takes the place of none. */
export async function newestRun(
  github: GitHub,
  app: string,
  commit: string,
  name: string,
  of: PullRun['of']['kind'],
): Promise<Run | undefined> {
  const runs = await runsOf(github, app, commit, name);
  const alike = runs.filter(({ recorded: { isQueued } }) => isQueued === (of === 'merge queue'));
  const order = alike.toSorted((a, b) => (isNewer(a.recorded.run, b.recorded.run) ? -1 : 1));
  return order.find(({ recorded }) => recorded.plan !== undefined) ?? order[0];
}

function believed({ recorded: { plan }, conclusion }: Run, what: string) {
  if (plan === undefined) throw notReviewed(`${what} holds no plan that a deployment may rest on`);
  if (conclusion === 'failure') throw notReviewed(`${what} failed`);
  return plan;
}

async function pullOf({ api, repository }: GitHub, commit: string) {
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
