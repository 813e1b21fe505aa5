import { code, markdown, table, text, type Markdown } from '../review/markdown.ts';
import type { Review } from '../review/review.ts';
import { details } from './review-details.ts';
import { isEmpty, type Change, type Plan } from './plan.ts';

/** What a pull request is told of a plan: the answer first, then what is touched, then what it means. */
export function planReview(plan: Plan): Review {
  const { digests, warnings, notChecked } = plan;
  return {
    concern: 'plan',
    pipeline: digests.pipeline,
    environment: digests.environment,
    isEmpty: isEmpty(plan),
    conclusion: plan.changes.some(({ risk }) => risk === 'high') ? 'neutral' : 'success',
    verdict: verdict(plan),
    table: plan.changes.length === 0 ? undefined : changeTable(plan.changes),
    warnings: warnings.map(text),
    details: details(plan),
    notChecked,
  };
}

/** `Changes 3 jobs and 1 query; nothing is replaced and no row is lost.` */
export function verdict(plan: Plan): Markdown {
  const { changes, handMade } = plan;
  if (isEmpty(plan))
    return markdown`
Nothing changes.
    `;
  const drift = handMade.length === 0 ? '' : ` ${handMade.length} made by hand would be overwritten or stay.`;
  return text(`${changes.length} changes.${drift}`);
}

function changeTable(changes: readonly Change[]): Markdown {
  const head = ['layer', 'change', 'what', 'risk'].map(text);
  return table(
    head,
    changes.map((change) => [
      text(change.layer),
      text(change.action),
      markdown`${code(change.name)} ${text(change.type)}`,
      change.consequence === null ? text(change.risk) : text(`${change.risk}: ${change.consequence}`),
    ]),
  );
}
