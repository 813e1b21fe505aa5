import type { Plan } from '../plan/plan.ts';
import { lostBeyond } from '../plan/reviewed.ts';
import { markdown, text, type Markdown } from '../review/markdown.ts';
import type { Review } from '../review/review.ts';
import { checkName } from './check-run.ts';
import type { GitHub } from './client.ts';
import { asked } from './refused.ts';
import { newestRun } from './reviewed.ts';

export interface OwnPlan {
  /** Of this job; undefined: it has made none. */
  readonly plan: Plan | undefined;
  /** Whether this job was to make one. */
  readonly isDue: boolean;
}

/**
 * The review of a plan that a merge queue has made, on top of what stands before it in the queue, where nobody looks at it.
 * It fails where the pull request would lose more than it has shown, and where only the queue's own run has made the plan:
 * such a group is not merged.
 */
export async function queuedReview(
  github: GitHub,
  app: string,
  pull: number,
  { plan, isDue }: OwnPlan,
  review: Review,
): Promise<Review> {
  if (plan === undefined) return isDue ? failed(review, notPlanned) : review;
  const { api, repository } = github;
  const { data } = await asked(`Reading pull request #${pull}`, () =>
    api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: pull }),
  );
  const shown = await newestRun(github, app, data.head.sha, checkName(review), 'pull request');
  const own = { changes: plan.changes.filter(({ origin }) => origin !== 'base') };
  const grown = lostBeyond(own, shown?.recorded.plan ?? { replacements: 0, deletions: 0 });
  if (grown.length === 0) return review;
  const lost = `In the merge queue more would be lost than pull request #${pull} has shown: ${grown.join('; ')}.`;
  return failed(review, text(lost));
}

/** Whoever wrote the run would decide what is merged. */
const notPlanned = markdown`This job was to make the plan itself, and has not: its log says why.`;

const failed = (review: Review, why: Markdown): Review => ({
  ...review,
  conclusion: 'failure',
  warnings: [why, ...review.warnings],
});
