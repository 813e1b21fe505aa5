/** Glue's built-in classifier for CSV, by the rules of the developer guide, "Built-in CSV classifier". */
import { united, type Columns, type ColumnType } from './types.ts';

export interface CsvSchema {
  readonly format: 'csv';
  readonly delimiter: string;
  readonly header: boolean;
  readonly quoted: boolean;
  readonly columns: Columns;
}

/** Comma, pipe, tab, semicolon and Ctrl-A, in the order of the guide. */
const delimiters = [',', '|', '\t', ';', '\u0001'];

const mostRecords = 1000;

/** Undefined for what is no CSV: fewer than two columns or two records, or records of different lengths. */
export function classifyCsv(text: string, isWhole: boolean): CsvSchema | undefined {
  for (const delimiter of delimiters) {
    const { records, quoted } = parse(text, delimiter, isWhole);
    const width = records[0]?.length ?? 0;
    if (records.length < 2 || width < 2 || records.some((record) => record.length !== width)) continue;
    const [first = [], ...others] = records;
    const names = first.map((name) => name.trim().toLowerCase());
    const header = isHeader(first, names, others);
    const rows = header ? others : records;
    const columns = new Map(
      first.map((_, index) => [
        header ? (names[index] ?? '') || `col${index}` : `col${index}`,
        columnType(rows.map((row) => row[index] ?? '')),
      ]),
    );
    return { format: 'csv', delimiter, header, quoted, columns };
  }
  return undefined;
}

/**
 * Names that are all texts, short, and no two the same, over columns that are not all texts: otherwise nothing tells them
 * from values. The last one may be empty, for files whose lines end with the delimiter.
 */
function isHeader(first: readonly string[], names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const isName = (name: string, index: number) =>
    valueType(name)?.name === 'string' ? name.length < 150 : name === '' && index === names.length - 1;
  const isTyped = first.some((_, index) => {
    const type = columnType(rows.map((row) => row[index] ?? ''));
    return type?.kind === 'scalar' && type.name !== 'string';
  });
  return names.every(isName) && new Set(names).size === names.length && isTyped;
}

function columnType(values: readonly string[]): ColumnType | undefined {
  return united(values.map((value) => new Map([['value', valueType(value)]]))).get('value');
}

/** bigint, double or string; dates stay text. A whole number that no bigint holds stays text too. */
function valueType(value: string) {
  const text = value.trim();
  if (text === '') return undefined;
  if (/^[+-]?\d+$/.test(text)) {
    return BigInt.asIntN(64, BigInt(text.replace(/^\+/, ''))) === BigInt(text.replace(/^\+/, '')) ? bigint : string;
  }
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? double : string;
}

const [bigint, double, string] = (['bigint', 'double', 'string'] as const).map(
  (name) => ({ kind: 'scalar', name }) as const,
) as [Scalar, Scalar, Scalar];
type Scalar = { readonly kind: 'scalar'; readonly name: string };

/** A quote that is never closed is a character as any other. */
function parse(text: string, delimiter: string, isWhole: boolean) {
  const quoted =
    /(^|[\n\r])"|"([\n\r]|$)/.test(text) || text.includes(`"${delimiter}`) || text.includes(`${delimiter}"`);
  const records = quoted ? split(text, delimiter, isWhole, true) : undefined;
  return records === undefined
    ? { records: split(text, delimiter, isWhole, false) ?? [], quoted: false }
    : { records, quoted };
}

/** Undefined when a quote stays open to the end of a whole file. */
function split(text: string, delimiter: string, isWhole: boolean, quotes: boolean): string[][] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let inQuotes = false;
  for (let at = 0; at < text.length && records.length < mostRecords; at++) {
    const character = text.charAt(at);
    if (inQuotes) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else inQuotes = false;
    } else if (quotes && character === '"' && field === '') inQuotes = true;
    else if (character === delimiter) {
      record.push(field);
      field = '';
    } else if (character === '\n') {
      end();
    } else if (character !== '\r') field += character;
  }
  if (inQuotes && isWhole) return undefined;
  // What the sample cuts off is no record.
  if (isWhole && (field !== '' || record.length > 0)) end();
  return records;

  function end(): void {
    if (record.length > 0 || field !== '') records.push([...record, field]);
    record = [];
    field = '';
  }
}
