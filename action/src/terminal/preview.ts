import { relative } from 'node:path';
import { createColors } from 'picocolors';
import type { Made } from '../preview/make.ts';
import type { Preview } from '../preview/preview.ts';
import { changesInWords, verdictInWords } from '../preview/words.ts';
import { printable } from '../report/html.ts';
import { textTable } from '../report/text-table.ts';
import { grouped } from '../report/words.ts';
import type { Terminal } from './terminal.ts';

/** The fixed form of `preview --format json`. */
export const previewsJson = (previews: readonly Preview[]): string => `${JSON.stringify({ previews })}\n`;

/** The verdict, a line for each table and report that differs, and what failed. */
export function previewInTerminal({ preview, stateFolder }: Made, terminal: Pick<Terminal, 'width' | 'color'>): string {
  const paint = createColors(terminal.color);
  const { tables, reports, steps, models, notes } = preview;
  const compared = [...tables, ...reports];
  const failed = steps.filter(({ after }) => after?.status === 'failed');
  const parts = [
    paint.bold(printable(`${preview.pipeline}: ${verdictInWords(preview)}`)),
    ...(compared.length === 0 ? [] : ['', table(preview, terminal)]),
    ...failed.map(({ name, after }) => `${paint.red('failed')}  ${name}  ${printable(after?.error ?? '')}`),
    ...models.flatMap(({ failure }) => (failure === null ? [] : [printable(failure)])),
    ...(stateFolder === undefined ? [] : [paint.dim(`Its buckets and logs: ${relative('', stateFolder)}`)]),
    ...notes.map((note) => paint.dim(printable(note))),
  ];
  return parts.map((part) => `${part}\n`).join('');
}

function table({ tables, reports }: Preview, { width }: Pick<Terminal, 'width'>): string {
  const amount = (rows: number | null) => (rows === null ? '-' : grouped(rows));
  return textTable({
    columns: [
      { title: 'data', align: 'left' },
      { title: 'before', align: 'right' },
      { title: 'after', align: 'right' },
      { title: 'what differs', align: 'left' },
    ],
    rows: [...tables, ...reports].map((one) => [one.name, amount(one.before), amount(one.after), changesInWords(one)]),
    width,
    style: (cell) => cell,
  });
}
