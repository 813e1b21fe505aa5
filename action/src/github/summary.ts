import type { Review } from '../review/review.ts';
import { code, joined, markdown, type Markdown } from '../review/markdown.ts';
import { sections, summaryLimit, worthTelling } from './sections.ts';
import type { Told } from './reviews.ts';

/** All that a pull request is told, for the page of the job. */
export const summaryOf = (all: readonly Told[]): Markdown =>
  joined(
    all.map(({ pipeline, environment, reviews }) =>
      joined([
        markdown`### ${code(pipeline)} in ${code(environment)}`,
        sections(worthTelling(reviews), shareOf(all), tooLong),
      ]),
    ),
  );

/** One page for all of them. */
const shareOf = (all: readonly Told[]) => ({ ...summaryLimit, most: Math.floor(summaryLimit.most / all.length) });

const tooLong = markdown`There is more than this page holds; the JSON of it is among the artifacts of the pull request's run.`;

/** One of them, for the page of the job that has made it. */
export const reviewSummary = (review: Review): Markdown =>
  joined([
    markdown`### ${code(review.pipeline)} in ${code(review.environment)}`,
    sections([review], summaryLimit, tooLong),
  ]);
