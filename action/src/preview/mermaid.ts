/** A chart before and after, as GitHub draws it: Mermaid's xychart, which has no legend and no gaps. Pure. */
import type { ChartChange } from './preview.ts';

type Series = ChartChange['series'][number];

/** Labels that fit below the picture. */
const mostLabels = 12;

export function xychart({ title, x, y }: ChartChange, series: Series): string {
  const values = [...series.before, ...series.after];
  const { from, to } = range(values);
  const every = Math.ceil(series.x.length / mostLabels);
  // A label is a category: those that are not shown are told apart by blanks.
  const labels = series.x.map((label, i) => (i % every === 0 ? quoted(label) : quoted(' '.repeat(i + 1))));
  return [
    'xychart-beta',
    `  title ${quoted([title, series.name].filter((part) => part !== '').join(', '))}`,
    `  x-axis ${quoted(x)} [${labels.join(', ')}]`,
    `  y-axis ${quoted(y)} ${from} --> ${to}`,
    `  line [${series.before.join(', ')}]`,
    `  line [${series.after.join(', ')}]`,
  ].join('\n');
}

/** Mermaid has no way to escape a quote, and takes a line break for the end. */
const quoted = (text: string): string => `"${text.replaceAll(/["\p{Cc}\p{Cf}]/gu, ' ')}"`;

/** An axis needs some length. */
function range(values: readonly number[]): { readonly from: number; readonly to: number } {
  const from = values.reduce((a, b) => Math.min(a, b), Infinity);
  const to = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(from)) return { from: 0, to: 1 };
  const room = (to - from) * 0.05 || Math.abs(to) * 0.05 || 1;
  return { from: Number((from - room).toPrecision(4)), to: Number((to + room).toPrecision(4)) };
}
