import { UserError } from '../errors.ts';
import { enumerated, itemsAsOne } from './enumeration.ts';
import { deletionsOf, replacementsOf, type Change, type Plan, type ReviewedPlan } from './plan.ts';
import { deeds } from './verdict.ts';
import { changeInWords } from './warnings.ts';

const again = 'Plan it again, have it looked at, and deploy that.';

/**
 * Lets through what was reviewed, and nothing else. What is deployed may have changed since: then no more may be replaced
 * or deleted than was agreed to. `told` is the reviewed plan itself, where it is at hand.
 * @throws UserError `bad-plan` for a plan of something else, `not-reviewed` for other changes than were reviewed
 */
export function refuseUnlessReviewed(plan: Plan, reviewed: ReviewedPlan, told?: Plan): void {
  const { pipeline, environment, artifacts } = plan.digests;
  if (reviewed.pipeline !== pipeline || reviewed.environment !== environment) {
    throw new UserError(
      'bad-plan',
      `The plan is of ${reviewed.pipeline} in ${reviewed.environment}, not of ${pipeline} in ${environment}.`,
    );
  }
  if (reviewed.artifacts !== artifacts) {
    throw new UserError(
      'not-reviewed',
      `What would be deployed (${artifacts.slice(0, 12)}) is not what was reviewed (${reviewed.artifacts.slice(0, 12)}). ${difference(plan, told)}`,
      { hint: again },
    );
  }
  if (isFresh(plan, reviewed)) return;
  const grown = lostBeyond(plan, reviewed);
  if (grown.length === 0) return;
  throw new UserError(
    'not-reviewed',
    `What is deployed has changed since the review, and now more would be lost: ${grown.join('; ')}.`,
    { hint: again },
  );
}

/** Whether what is deployed is what it was when the plan was made. Where nobody had looked, it was said to be new. */
export const isFresh = ({ digests: { base } }: Plan, reviewed: ReviewedPlan): boolean =>
  reviewed.base === base || (reviewed.base === 'unread' && base === 'absent');

/**
 * For a deployment that nobody reviewed.
 * @throws UserError `not-reviewed` where the environment takes none, or data would be lost
 */
export function refuseUnreviewed(plan: Plan): void {
  const { environment } = plan.digests;
  if (plan.isProtected) {
    throw new UserError('not-reviewed', `Environment ${environment} is protected: it takes only what was reviewed.`, {
      hint: 'penstock deploy --plan FILE, --reviewed in the workflow of a merge, or --digest to roll back.',
    });
  }
  refuseLoss(plan);
}

/**
 * `digest` is that of what is rolled back to.
 * @throws UserError `not-reviewed` where data or the stack's protection would be lost
 */
export function refuseLoss({ changes }: Plan, digest?: string): void {
  const losing = changes.filter(({ losesData, type, action }) => losesData || isUnprotected(type, action));
  if (losing.length === 0) return;
  const what = losing.some(({ losesData }) => losesData) ? 'Data' : 'Protection';
  const back = digest === undefined ? '' : ` --digest ${digest}`;
  throw new UserError('not-reviewed', `${what} would be lost. ${losing.map(changeInWords).join(' ')}`, {
    hint: `If that is meant: penstock plan${back} --out DIR, look at it, and penstock deploy${back} --plan DIR/plan-….json.`,
  });
}

const isUnprotected = (type: string, action: Change['action']): boolean =>
  type === 'protection' && action === 'removed';

/** What would be lost beyond what was agreed to, in words: `2 deleted (table days and table hours), 1 agreed to`. */
export const lostBeyond = (
  plan: Pick<Plan, 'changes'>,
  agreed: Pick<ReviewedPlan, 'replacements' | 'deletions'>,
): readonly string[] => [
  ...more('replaced', replacementsOf(plan), agreed.replacements),
  ...more('deleted', deletionsOf(plan), agreed.deletions),
];

const more = (what: string, changes: readonly Change[], agreed: number): readonly string[] =>
  changes.length <= agreed
    ? []
    : [
        `${changes.length} ${what} (${enumerated(itemsAsOne(changes.map(({ what }) => what)), shown)}), ${agreed} agreed to`,
      ];

/** Names beyond these are counted. */
const shown = 8;

function difference({ changes, digests }: Plan, told: Plan | undefined): string {
  if (told === undefined) return `Now it ${changes.length === 0 ? 'changes nothing' : deeds(changes)}.`;
  const besides = changes.filter((change) => !told.changes.some((other) => isAlike(change, other)));
  // Over another base it need not do what was done in between.
  const isSameBase = told.digests.base === digests.base;
  const missing = isSameBase ? told.changes.filter((change) => !changes.some((other) => isAlike(change, other))) : [];
  if (besides.length === 0 && missing.length === 0) return 'The same things change, otherwise than was reviewed.';
  return [
    ...(besides.length === 0 ? [] : [`Besides what was reviewed it ${deeds(besides)}.`]),
    ...(missing.length === 0 ? [] : [`It no longer ${deeds(missing)}.`]),
  ].join(' ');
}

const isAlike = (one: Change, other: Change): boolean => one.action === other.action && one.name === other.name;
