/** Trino's client protocol: a statement is posted, and its pages follow from link to link. */
import { AthenaQueryError } from '../engines.ts';

export interface TypeSignature {
  readonly rawType: string;
  readonly arguments: readonly TypeArgument[];
}

export type TypeArgument =
  | { readonly kind: 'TYPE'; readonly value: TypeSignature }
  | {
      readonly kind: 'NAMED_TYPE';
      readonly value: { readonly fieldName?: { readonly name: string }; readonly typeSignature: TypeSignature };
    }
  | { readonly kind: 'LONG'; readonly value: string }
  | { readonly kind: 'VARIABLE'; readonly value: string };

export interface StatementResult {
  /** `type` as SQL spells it: `decimal(10, 2)`, `array(integer)`. */
  readonly columns: readonly { readonly name: string; readonly type: string; readonly typeSignature: TypeSignature }[];
  /** Numbers as Trino spells them, so that none is rounded. */
  readonly rows: readonly (readonly unknown[])[];
  readonly physicalInputBytes: number;
}

interface Page {
  readonly nextUri?: string;
  readonly columns?: StatementResult['columns'];
  readonly data?: StatementResult['rows'];
  readonly stats: { readonly physicalInputBytes: string };
  readonly error?: {
    readonly message: string;
    readonly errorName: string;
    readonly errorLocation?: { readonly lineNumber: string; readonly columnNumber: string };
  };
}

/** @throws AthenaQueryError for the statement's own faults, the signal's reason when it is aborted */
export async function runStatement(
  url: string,
  { sql, database }: { readonly sql: string; readonly database: string },
  signal: AbortSignal,
): Promise<StatementResult> {
  signal.throwIfAborted();
  let page = await read(await fetch(`${url}/v1/statement`, { method: 'POST', body: sql, headers: session(database) }));
  let columns: StatementResult['columns'] = [];
  const rows: (readonly unknown[])[] = [];
  for (;;) {
    columns = page.columns ?? columns;
    rows.push(...(page.data ?? []));
    if (page.error !== undefined) throw queryError(page.error);
    if (page.nextUri === undefined) break;
    page = await follow(page.nextUri, signal);
  }
  return { columns, rows, physicalInputBytes: Number(page.stats.physicalInputBytes) };
}

async function follow(uri: string, signal: AbortSignal): Promise<Page> {
  try {
    return await read(await fetch(uri, { signal }));
  } catch (error) {
    if (signal.aborted) await fetch(uri, { method: 'DELETE' });
    throw error;
  }
}

const session = (database: string): Record<string, string> => ({
  'X-Trino-User': 'athena',
  'X-Trino-Catalog': 'awsdatacatalog',
  'X-Trino-Schema': database.toLowerCase(),
  'X-Trino-Time-Zone': 'UTC',
  // Without it Trino shows every timestamp as one of three digits.
  'X-Trino-Client-Capabilities': 'PARAMETRIC_DATETIME',
});

async function read(response: Response): Promise<Page> {
  const text = await response.text();
  if (!response.ok) throw new AthenaQueryError(text, 'GENERIC_INTERNAL_ERROR');
  // The shape is Trino's protocol, spoken by the one version that the lock names.
  return JSON.parse(text, keepNumbers) as Page;
}

/** A bigint does not fit into a number, and 1.0 would lose its digit. */
function keepNumbers(_key: string, value: unknown, { source }: { source?: string } = {}): unknown {
  return typeof value === 'number' ? source : value;
}

function queryError({ message, errorName, errorLocation }: NonNullable<Page['error']>): AthenaQueryError {
  if (errorLocation === undefined) return new AthenaQueryError(message, errorName);
  const { lineNumber, columnNumber } = errorLocation;
  return new AthenaQueryError(message, errorName, Number(lineNumber), Number(columnNumber));
}
