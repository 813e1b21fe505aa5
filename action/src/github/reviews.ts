import { UserError } from '../errors.ts';
import { readFindings } from '../findings/read.ts';
import { findingsReview } from '../findings/review.ts';
import type { Plan } from '../plan/plan.ts';
import { rowsUnread } from '../plan/not-checked.ts';
import { readPlan } from '../plan/read.ts';
import { planReview } from '../plan/review.ts';
import { readPreview } from '../preview/read.ts';
import { previewReview } from '../preview/review.ts';
import { markdown } from '../review/markdown.ts';
import type { Annotation, Review } from '../review/review.ts';

/** What one pull request is told of one pipeline in one environment. */
export interface Told {
  readonly pipeline: string;
  readonly environment: string;
  /** What fails first, then the plan. */
  readonly reviews: readonly Review[];
  /** The job's own, on which a deployment may rest; absent when there is none. */
  readonly plan: Plan | undefined;
}

/** What `check --out`, `plan --out` and `preview --out` write for programs. */
export const reviewFile = /^(check|plan|preview)-[\w-]+\.json$/;

/**
 * By pipeline and environment. `left` is what the pull request's run has left, by names of files: its code may be anybody's,
 * so that no deployment rests on it. A plan of the job's `own` takes the place of one that was left.
 */
export function told(left: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): readonly Told[] {
  const files = [
    ...[...left].filter(([name]) => !own.has(name)).map(([name, text]) => read(name, text, false)),
    ...[...own].map(([name, text]) => read(name, text, true)),
  ];
  const groups = Map.groupBy(files, ({ review }) => `${review.pipeline}/${review.environment}`);
  const all = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { pipeline, environment } = first.review;
    const order = group.toSorted((a, b) => rank(a.review) - rank(b.review));
    const plan = order.find((one) => one.plan !== undefined)?.plan;
    return [{ pipeline, environment, reviews: withPreview(order.map(({ review }) => review)), plan }];
  });
  return annotatedOnce(all);
}

/** A preview answers what a plan alone leaves open. */
function withPreview(reviews: readonly Review[]): readonly Review[] {
  if (!reviews.some(({ concern }) => concern === 'preview')) return reviews;
  return reviews.map((review) => ({ ...review, notChecked: review.notChecked.filter((one) => one !== rowsUnread) }));
}

/** A mistake in several environments is told beside its line once. */
function annotatedOnce(all: readonly Told[]): readonly Told[] {
  const seen = new Set<string>();
  const isNew = (annotation: Annotation): boolean => {
    const id = JSON.stringify(annotation);
    const isKnown = seen.has(id);
    seen.add(id);
    return !isKnown;
  };
  const once = (review: Review): Review => ({ ...review, annotations: (review.annotations ?? []).filter(isNew) });
  return all.map((one) => ({ ...one, reviews: one.reviews.map(once) }));
}

/** What fails is the answer where anything does; else the plan is, and what is doubtful in the YAML comes last. */
const rank = ({ concern, conclusion }: Review): number =>
  conclusion === 'failure' ? -1 : ['plan', 'preview', 'check'].indexOf(concern);

function read(name: string, text: string, isOwn: boolean): { readonly review: Review; readonly plan: Told['plan'] } {
  if (!name.startsWith('plan-')) {
    const review = name.startsWith('check-')
      ? findingsReview(readFindings(text, name))
      : previewReview(readPreview(text, name));
    refuseOtherName(name, review);
    return { review, plan: undefined };
  }
  const plan = readPlan(text, name);
  const review = planReview(plan);
  refuseOtherName(name, review);
  return isOwn ? { review, plan } : { review: { ...review, warnings: [...review.warnings, notOurs] }, plan: undefined };
}

const notOurs = markdown`The pull request's own run has made this plan; a deployment does not rest on it.`;

/** Names stand in the titles of checks, and are what deployments look for. */
function refuseOtherName(file: string, { concern, pipeline, environment }: Review): void {
  if (file === `${concern}-${pipeline}-${environment}.json`) return;
  throw new UserError('bad-artifact', `${file} tells of another pipeline or environment than its name says.`);
}
