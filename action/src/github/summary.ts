import type { Review } from '../review/review.ts';
import { code, joined, link, markdown, type Markdown } from '../review/markdown.ts';
import { sections, summaryLimit, worthTelling } from './sections.ts';
import type { Told } from './reviews.ts';

/** All that a pull request is told, for the page of the job; `whole` is that of an HTML page. */
export const summaryOf = (all: readonly Told[], whole: URL | undefined): Markdown =>
  joined(
    all.map(({ pipeline, environment, reviews }) =>
      joined([
        markdown`### ${code(pipeline)} in ${code(environment)}`,
        sections(worthTelling(reviews), shareOf(all), whole === undefined ? tooLong : elsewhere(whole)),
      ]),
    ),
  );

/** One page for all of them. */
const shareOf = (all: readonly Told[]) => ({ ...summaryLimit, most: Math.floor(summaryLimit.most / all.length) });

const tooLong = markdown`There is more than this page holds; the JSON of it is among the artifacts of the pull request's run.`;

const elsewhere = (whole: URL): Markdown =>
  markdown`There is more than this page holds: ${link(markdown`the whole`, whole)}.`;

/** One of them, for the page of the job that has made it. */
export const reviewSummary = (review: Review): Markdown =>
  joined([
    markdown`### ${code(review.pipeline)} in ${code(review.environment)}`,
    sections([review], summaryLimit, tooLong),
  ]);
