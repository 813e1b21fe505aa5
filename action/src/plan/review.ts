import { text } from '../review/markdown.ts';
import type { Review } from '../review/review.ts';
import { layerTable } from './layer-table.ts';
import { isEmpty, type Plan } from './plan.ts';
import { details } from './review-details.ts';
import { verdict } from './verdict.ts';

/** What a pull request is told of a plan: the answer first, then what is touched, then what it means. */
export function planReview(plan: Plan): Review {
  const { digests, changes, readers, warnings, notChecked } = plan;
  const isRisky = changes.some(({ risk }) => risk === 'high') || readers.some(({ fails }) => fails.length > 0);
  return {
    concern: 'plan',
    pipeline: digests.pipeline,
    environment: digests.environment,
    isEmpty: isEmpty(plan),
    conclusion: isRisky ? 'neutral' : 'success',
    verdict: text(verdict(plan)),
    table: changes.length === 0 ? undefined : layerTable(changes),
    warnings: warnings.map(text),
    details: isEmpty(plan) ? [] : details(plan),
    notChecked,
  };
}
