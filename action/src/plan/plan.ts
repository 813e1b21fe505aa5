import type { Static } from 'typebox';
import type { Frozen } from '../review/frozen.ts';
import type { digests, plan } from './schema.ts';

/** What a deployment would change in one environment, and what it means: a value, which docs/plan.md describes. */
export type Plan = Frozen<Static<typeof plan>>;

/** What was planned, and on what: see docs/plan.md. */
export type PlanDigests = Frozen<Static<typeof digests>>;

export type Change = Plan['changes'][number];
export type PropertyChange = Change['properties'][number];
export type HandMade = Plan['handMade'][number];
export type FileDiff = Plan['diffs'][number];

/** What a person agreed to: it travels with the check run, apart from the plan itself. */
export interface ReviewedPlan extends PlanDigests {
  readonly replacements: number;
  readonly deletions: number;
}

export const isEmpty = ({ changes, handMade }: Plan): boolean => changes.length === 0 && handMade.length === 0;

export const replacementsOf = ({ changes }: Pick<Plan, 'changes'>): readonly Change[] =>
  changes.filter(({ action }) => action === 'replaced');

export const deletionsOf = ({ changes }: Pick<Plan, 'changes'>): readonly Change[] =>
  changes.filter(({ action, losesData }) => action === 'removed' || (action === 'changed' && losesData));

export const reviewedOf = (plan: Plan): ReviewedPlan => ({
  ...plan.digests,
  replacements: replacementsOf(plan).length,
  deletions: deletionsOf(plan).length,
});
