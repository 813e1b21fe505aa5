/**
 * The file of a result, as Athena writes it: CSV with a line of names, every value quoted and NULL empty, for SELECT;
 * lines of values with tabs between them for the rest. The `.metadata` file beside it, whose format AWS does not
 * publish, is not written: the columns stand in the query's record.
 */
import type { AthenaResult } from '../../engines/engines.ts';

export type Row = readonly (string | null)[];

/** Lines with their ends, in order. */
export function* csvLines({ columns, rows }: Pick<AthenaResult, 'columns' | 'rows'>): Generator<string> {
  yield csvLine(columns.map(({ name }) => name));
  for (const row of rows) yield csvLine(row);
}

function csvLine(row: Row): string {
  return `${row.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`;
}

export function* textLines({ rows }: Pick<AthenaResult, 'rows'>): Generator<string> {
  for (const row of rows) yield `${row.map((value) => value ?? '').join('\t')}\n`;
}

const cell = /(?:"((?:[^"]|"")*)")?([,\n])/y;

/** Rows of such a CSV file; the first is the line of names. */
export function parseCsv(text: string): Row[] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new Error(`The result file is not as it was written, from character ${at} on.`);
    const [, quoted, end] = found;
    row.push(quoted === undefined ? null : quoted.replaceAll('""', '"'));
    if (end === '\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

export function parseText(text: string): Row[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
}
