import { createColors } from 'picocolors';
import type { QueryResult } from '../aws/queries.ts';
import type { PenstockError } from '../errors.ts';
import { toCsv } from '../report/csv.ts';
import { textTable } from '../report/text-table.ts';

type Json = string | number | boolean | null;

/** The fixed form of `query --format json`. */
export function queryJson({ columns, rows }: QueryResult): string {
  return `${JSON.stringify({ columns, rows: rows.map((row) => row.map((value, index) => jsonValue(value, columns[index]?.type ?? ''))) })}\n`;
}

export function queryErrorJson({ message, at }: PenstockError): string {
  return `${JSON.stringify({ error: { message, line: at?.line ?? null, column: at?.column ?? null } })}\n`;
}

/** Integers that a double cannot hold, and decimals, stay text. */
function jsonValue(value: string | null, type: string): Json {
  if (value === null) return null;
  switch (type) {
    case 'boolean':
      return value === 'true';
    case 'tinyint':
    case 'smallint':
    case 'integer':
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    case 'float':
    case 'real':
    case 'double':
      return Number.isFinite(Number(value)) ? Number(value) : value;
    default:
      return value;
  }
}

export const queryCsv = (result: QueryResult): string => toCsv(result);

export function queryText(
  { columns, rows }: QueryResult,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const paint = createColors(color);
  const isNumber = (type: string) => /^(tinyint|smallint|integer|bigint|float|real|double|decimal)/.test(type);
  const table = textTable({
    columns: columns.map(({ name, type }) => ({ title: name, align: isNumber(type) ? 'right' : 'left' })),
    rows: rows.map((row) => row.map((value) => value ?? 'null')),
    width,
    style: (cell, row, column) => {
      if (row === -1) return paint.bold(cell);
      return rows[row]?.[column] == null ? paint.dim(cell) : cell;
    },
  });
  return `${table}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`;
}
