/** Glue's built-in classifier for JSON: an object a line, or one document. */
import { scalar, united, widened, type Columns, type ColumnType } from './types.ts';

export interface JsonSchema {
  readonly format: 'json';
  readonly columns: Columns;
}

const mostRecords = 1000;

/** Undefined for what is no JSON; also when a single line is none. */
export function classifyJson(text: string, isWhole: boolean): JsonSchema | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  const records = linesOf(text, isWhole) ?? (isWhole ? documentOf(text) : undefined);
  return records === undefined ? undefined : { format: 'json', columns: united(records.map(columnsOf)) };
}

type JsonObject = Readonly<Record<string, unknown>>;

function linesOf(text: string, isWhole: boolean): JsonObject[] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  // What the sample cuts off is no record.
  const complete = (isWhole ? lines : lines.slice(0, -1)).filter((line) => line !== '').slice(0, mostRecords);
  const records = complete.map(parsed);
  return records.length > 0 && records.every(isObject) ? records : undefined;
}

/** A list as a document is one row with one column, which is called so. */
function documentOf(text: string): JsonObject[] | undefined {
  const document = parsed(text);
  if (Array.isArray(document)) return [{ array: document }];
  return isObject(document) ? [document] : undefined;
}

function columnsOf(record: JsonObject): Columns {
  return united(Object.entries(record).map(([name, value]) => new Map([[name.toLowerCase(), typeOf(value)]])));
}

function typeOf(value: unknown): ColumnType | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    return { kind: 'array', of: value.map(typeOf).reduce<ColumnType | undefined>(widened, undefined) };
  }
  if (value instanceof Numeral) return scalar(value.type);
  if (isObject(value)) return { kind: 'struct', fields: columnsOf(value) };
  return scalar(typeof value === 'boolean' ? 'boolean' : 'string');
}

/** A number as the file has it: 20.0 is a double, and JavaScript would forget that. */
class Numeral {
  readonly type: 'int' | 'bigint' | 'double';

  constructor(written: string) {
    const whole = /^-?\d+$/.test(written) ? BigInt(written) : undefined;
    if (whole === undefined || BigInt.asIntN(64, whole) !== whole) this.type = 'double';
    else this.type = BigInt.asIntN(32, whole) === whole ? 'int' : 'bigint';
  }
}

function asWritten(_key: string, value: unknown, context?: { readonly source: string }): unknown {
  return typeof value === 'number' ? new Numeral(context?.source ?? String(value)) : value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Numeral);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, asWritten);
  } catch {
    // That it is no JSON is the answer.
    return undefined;
  }
}
