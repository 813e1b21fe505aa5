import type { ReportTable } from './data.ts';

/** The whole result as RFC 4180 says: CRLF, quotes where needed. NULL is an empty field, an empty string is `""`. */
export function toCsv({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): string {
  return [columns.map(({ name }) => name), ...rows].map((row) => row.map(field).join(',') + '\r\n').join('');
}

function field(value: string | null): string {
  if (value === null) return '';
  return value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Where the site keeps a report's CSV. A name of a `foreach` item may hold any character: those of paths are encoded. */
export function csvPath(reportName: string): string {
  return `data/${reportName.toWellFormed().replace(/[^\w.[\]-]/gu, encodeURIComponent)}.csv`;
}
