/** Reviews as Markdown within a limit: folded details go first, from the last; then rows; the verdicts stay. */
import { opening } from '../review/detail.ts';
import type { Review } from '../review/review.ts';
import { firstRows, folded, joined, list, markdown, strong, text, warning, type Markdown } from '../review/markdown.ts';

export interface Limit {
  readonly most: number;
  /** GitHub counts some texts in characters, and others in bytes. */
  readonly sizeOf: (text: string) => number;
}

/** 65,536 characters, less what GitHub may count otherwise than we do. */
export const commentLimit: Limit = { most: 65_000, sizeOf: (text) => Array.from(text).length };
/** 65,535 bytes, whatever its description says. */
export const checkLimit: Limit = { most: 65_000, sizeOf: (text) => Buffer.byteLength(text) };
/** GitHub drops a summary beyond 1 MiB whole. */
export const summaryLimit: Limit = { most: 900_000, sizeOf: (text) => Buffer.byteLength(text) };

const titles: Readonly<Record<Review['concern'], Markdown>> = {
  check: markdown`Check`,
  plan: markdown`Plan`,
  preview: markdown`Preview`,
};

/** A check that found no error needs no words beside what others found. */
export const worthTelling = (reviews: readonly Review[]): readonly Review[] =>
  reviews.length === 1 ? reviews : reviews.filter(({ concern, isEmpty }) => concern !== 'check' || !isEmpty);

/** What there is room for. `rest` says where the whole can be read; it is added where something is left out. */
export function sections(reviews: readonly Review[], { most, sizeOf }: Limit, rest: Markdown): Markdown {
  const sizes = reviews.flatMap(({ details }) => details.map((detail) => sizeOf(`${gap}${opening(detail)}`)));
  const room = most - sizeOf(written(reviews, 0, Infinity));
  if (fitting(sizes, room) === sizes.length && room >= 0) return written(reviews, sizes.length, Infinity);

  const roomBesideRest = room - sizeOf(`${gap}${rest}`);
  if (roomBesideRest >= 0) return joined([written(reviews, fitting(sizes, roomBesideRest), Infinity), rest], gap);
  for (const rows of [1000, 300, 100, 30, 10, 3, 0]) {
    const shortened = joined([written(reviews, 0, rows), rest], gap);
    if (sizeOf(shortened) <= most) return shortened;
  }
  return rest;
}

const gap = '\n\n';

/** How many of them, from the first, there is room for. */
function fitting(sizes: readonly number[], room: number): number {
  let taken = 0;
  const first = sizes.findIndex((size) => (taken += size) > room);
  return first < 0 ? sizes.length : first;
}

/** `kept` details in all, and so many `rows` of each table and list of warnings. */
function written(reviews: readonly Review[], kept: number, rows: number): Markdown {
  let left = kept;
  const parts = reviews.map((review) => {
    const details = review.details.slice(0, left);
    left -= details.length;
    return joined([...opened(review, rows), ...details.map(opening), ...unchecked(review)], gap);
  });
  return joined(parts, gap);
}

/** What nobody has to click for. */
function opened({ concern, verdict, table, warnings }: Review, rows: number): readonly Markdown[] {
  const more = warnings.length - rows;
  const first = [...warnings.slice(0, rows), ...(more > 0 ? [markdown`and ${text(String(more))} more`] : [])];
  return [
    markdown`#### ${titles[concern]}`,
    strong(verdict),
    ...(table === undefined ? [] : [firstRows(table, rows)]),
    ...(first.length === 0 ? [] : [warning(list(first))]),
  ];
}

/** Silence must not be taken for a pass. */
const unchecked = ({ notChecked }: Review): readonly Markdown[] =>
  notChecked.length === 0 ? [] : [folded(text(`Not checked (${notChecked.length})`), list(notChecked.map(text)))];
