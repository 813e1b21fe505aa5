/** What an ItemReader makes of the files that it reads. Source: "ItemReader (Map)" in the guide of Step Functions. */
import type { ReaderConfig } from '../definition.ts';
import { isObject, parseJson, type Json } from '../json.ts';
import type { Items } from '../map-items.ts';
import { rowsOf } from './csv.ts';
import { ItemReaderFault } from './faults.ts';

const delimiters = { COMMA: ',', PIPE: '|', SEMICOLON: ';', SPACE: ' ', TAB: '\t' } as const;

/** The items in a file of a format of its own. Throws ItemReaderFault. */
export function itemsIn(text: string, config: ReaderConfig): Items {
  switch (config.InputType) {
    case 'CSV':
      return records(text, config);
    case 'JSONL':
      return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parsed(line)]));
    default:
      return items(pointed(parsed(text), config.ItemsPointer));
  }
}

/** Each row as an object. What has no header is dropped, what a row is short of is empty text. */
export function records(
  text: string,
  { CSVDelimiter = 'COMMA', CSVHeaderLocation, CSVHeaders }: ReaderConfig,
): readonly Json[] {
  const rows = rowsOf(text, delimiters[CSVDelimiter]);
  const headers = (CSVHeaderLocation === 'GIVEN' ? CSVHeaders : rows[0]) ?? [];
  if (new Set(headers).size < headers.length) throw new ItemReaderFault('CSV headers cannot contain duplicates.');
  const values = CSVHeaderLocation === 'GIVEN' ? rows : rows.slice(1);
  return values.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

function items(value: Json | undefined): Items {
  if (Array.isArray(value)) return value as readonly Json[];
  if (isObject(value)) return value;
  throw new ItemReaderFault('Attempting to map over non-iterable node.');
}

/** ItemsPointer is a JSON pointer. */
function pointed(value: Json, pointer = ''): Json | undefined {
  const names = pointer.split('/').slice(1);
  return names.reduce((inner: Json | undefined, name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(inner)) return (inner as readonly Json[])[Number(key)];
    return isObject(inner) ? inner[key] : undefined;
  }, value);
}

export function parsed(text: string): Json {
  try {
    return parseJson(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ItemReaderFault(`The file is not JSON: ${reason}`, { cause: thrown });
  }
}
