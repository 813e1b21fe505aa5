/** Columns of text that fit a width: texts are cut before columns are left out, and what is left out is said. */
import { printable } from './html.ts';

export interface TextTable {
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  /** Colours a padded cell; row -1 is the titles. */
  readonly style: (cell: string, row: number, column: number) => string;
}

const gap = '  ';
/** A left-aligned column is not cut below this. */
const narrowest = 12;

export function textTable({ columns, rows, width, style }: TextTable): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(oneLine));
  const natural = columns.map((_, i) => lines.reduce((most, line) => Math.max(most, displayWidth(line[i] ?? '')), 0));
  const least = natural.map((size, i) => (columns[i]?.align === 'left' ? Math.min(size, narrowest) : size));
  const kept = howManyFit(least, width);
  const widths = shared(natural.slice(0, kept), least, width);
  const text = lines.map((line, row) =>
    widths
      .map((size, i) => style(padded(line[i] ?? '', size, columns[i]?.align ?? 'left', i === kept - 1), row - 1, i))
      .join(gap)
      .trimEnd(),
  );
  const missing = columns.slice(kept).map(({ title }) => title);
  return [
    ...text,
    ...(missing.length === 0 ? [] : [oneLine(cut(`and ${missing.length} more: ${missing.join(', ')}`, width))]),
  ].join('\n');
}

/** At least one, cut by the terminal if it must be. */
function howManyFit(least: readonly number[], width: number): number {
  let used = -gap.length;
  const fit = least.findIndex((size) => (used += gap.length + size) > width);
  return fit === -1 ? least.length : Math.max(1, fit);
}

/** Takes what is too much from the widest, a character at a time. */
function shared(natural: readonly number[], least: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, size) => sum + size + gap.length, -gap.length) - width;
  while (excess > 0) {
    const candidates = widths.map((size, i) => (size > (least[i] ?? 0) ? size : 0));
    const widest = Math.max(...candidates);
    if (widest === 0) break;
    widths[candidates.indexOf(widest)] = widest - 1;
    excess--;
  }
  return widths;
}

function padded(text: string, size: number, align: 'left' | 'right', last: boolean): string {
  const short = cut(text, size);
  const space = ' '.repeat(Math.max(0, size - displayWidth(short)));
  if (align === 'right') return space + short;
  return last ? short : short + space;
}

function cut(text: string, size: number): string {
  if (displayWidth(text) <= size) return text;
  const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment);
  let used = 1;
  const end = graphemes.findIndex((grapheme) => (used += displayWidth(grapheme)) > size);
  return `${graphemes.slice(0, Math.max(0, end)).join('')}…`;
}

function oneLine(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, ' '));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Terminals give two cells to East Asian wide characters and to emoji. */
function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
