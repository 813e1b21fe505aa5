import { UserError } from '../errors.ts';
import { reviewedOf, type ReviewedPlan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { planReview } from '../plan/review.ts';
import { readPreview } from '../preview/read.ts';
import { previewReview } from '../preview/review.ts';
import { markdown } from '../review/markdown.ts';
import type { Review } from '../review/review.ts';

/** What one pull request is told of one pipeline in one environment. */
export interface Told {
  readonly pipeline: string;
  readonly environment: string;
  /** The plan first. */
  readonly reviews: readonly Review[];
  /** What a deployment may rest on; absent when the plan is not one that may be believed. */
  readonly reviewed: ReviewedPlan | undefined;
}

/** What `plan --out` and `preview --out` write for programs. */
export const reviewFile = /^(plan|preview)-[\w-]+\.json$/;

/** Where texts come from, and whether they may be believed: nobody who opens a pull request may write in the other's place. */
export interface Source {
  readonly texts: ReadonlyMap<string, string>;
  readonly isTrusted: boolean;
}

/** By pipeline and environment. A plan of a later source takes the place of that of an earlier one. */
export function told(sources: readonly Source[]): readonly Told[] {
  const files = new Map(
    sources.flatMap(({ texts, isTrusted }) => [...texts].map(([name, text]) => [name, read(name, text, isTrusted)])),
  );
  const groups = Map.groupBy([...files.values()], ({ review }) => `${review.pipeline}/${review.environment}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { pipeline, environment } = first.review;
    const order = group.toSorted((a, b) => (a.review.concern < b.review.concern ? -1 : 1));
    const reviewed = order.find((one) => one.reviewed !== undefined)?.reviewed;
    return [{ pipeline, environment, reviews: order.map(({ review }) => review), reviewed }];
  });
}

function read(name: string, text: string, isTrusted: boolean) {
  if (name.startsWith('preview-')) {
    const review = previewReview(readPreview(text, name));
    refuseOtherName(name, review);
    return { review, reviewed: undefined };
  }
  const plan = readPlan(text, name);
  const review = planReview(plan);
  refuseOtherName(name, review);
  return isTrusted
    ? { review, reviewed: reviewedOf(plan) }
    : { review: { ...review, warnings: [...review.warnings, notOurs] }, reviewed: undefined };
}

const notOurs = markdown`The pull request's own run has made this plan, in a fork; a deployment does not rest on it.`;

/** Names stand in the titles of checks, and are what deployments look for. */
function refuseOtherName(file: string, { concern, pipeline, environment }: Review): void {
  if (file === `${concern}-${pipeline}-${environment}.json`) return;
  throw new UserError('bad-artifact', `${file} tells of another pipeline or environment than its name says.`);
}
