import { opening } from './detail.ts';
import { joined, list, markdown, strong, text, warning, type Markdown } from './markdown.ts';
import type { Review } from './review.ts';

/** A review as a page of its own, nothing left out. */
export function reviewPage(review: Review): Markdown {
  const { concern, pipeline, environment, verdict, table, warnings, details, notChecked } = review;
  return joined([
    markdown`# ${text(`${concern} of ${pipeline} in ${environment}`)}`,
    strong(verdict),
    ...(table === undefined ? [] : [table]),
    ...(warnings.length === 0 ? [] : [warning(list(warnings))]),
    ...details.map(opening),
    ...(notChecked.length === 0 ? [] : [markdown`Not checked:`, list(notChecked.map(text))]),
  ]);
}
