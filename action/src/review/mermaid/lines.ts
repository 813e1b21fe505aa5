/** A chart before and after, as GitHub draws it: Mermaid's xychart, which has no legend and no gaps. Pure. */
import type { LinesDrawing } from '../drawing.ts';

/** Labels that fit below the picture. */
const mostLabels = 12;

export function xychart({ title, x, y, series }: LinesDrawing): string {
  const values = [...series.before, ...series.after];
  const { from, to } = range(values);
  const every = Math.ceil(series.x.length / mostLabels);
  // A label is a place of the axis, so that those which are not shown must differ, too: by what has no width, for blanks
  // are trimmed.
  const labels = series.x.map((label, i) => (i % every === 0 ? quoted(label) : `"${'\u200b'.repeat(i + 1)}"`));
  // A list without values is a mistake.
  const lines = [series.before, series.after].filter((line) => line.length > 0);
  return [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${colours.slice(-lines.length).join(', ')}"}}}}%%`,
    'xychart-beta',
    `  title ${quoted([title, series.name].filter((part) => part !== '').join(', '))}`,
    `  x-axis ${quoted(x)} [${labels.join(', ')}]`,
    `  y-axis ${quoted(y)} ${decimal(from)} --> ${decimal(to)}`,
    ...lines.map((line) => `  line [${line.map(decimal).join(', ')}]`),
  ].join('\n');
}

/** Of the line before and of that after, on GitHub's light page and on its dark one. */
const colours = ['#8c959f', '#218bff'] as const;
export const colourWords = 'Grey is before, blue is after.';

/** Mermaid reads no exponents. */
const decimal = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 12 });

/**
 * Mermaid has no way to escape a quote, takes a line break for the end, two signs of percent for a comment or a
 * directive, and no text for a mistake.
 */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\p{Cc}\p{Cf}]/gu, ' ').replaceAll('%', '%\u200b') || ' '}"`;

/** An axis needs some length. */
function range(values: readonly number[]): { readonly from: number; readonly to: number } {
  const from = values.reduce((a, b) => Math.min(a, b), Infinity);
  const to = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(from)) return { from: 0, to: 1 };
  const room = (to - from) * 0.05 || Math.abs(to) * 0.05 || 1;
  return { from: Number((from - room).toPrecision(4)), to: Number((to + room).toPrecision(4)) };
}
