/** A query, from its statement to its result file. */
import { Readable } from 'node:stream';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { AthenaQueryError } from '../../engines/engines.ts';
import type { AthenaResult } from '../../engines/engines.ts';
import type { TakeSnapshot } from '../glue/snapshot.ts';
import type { World } from '../service.ts';
import { change } from './queries.ts';
import type { Queries, QueryRecord } from './queries.ts';
import { csvLines, textLines } from './resultFile.ts';

/** How soon a query notices that another process has asked for its end. */
const watchMilliseconds = 250;

export interface Request {
  readonly id: string;
  readonly query: QueryRecord;
  /** Bytes that the workgroup allows; undefined: any number. */
  readonly cutoff: number | undefined;
}

/** Never rejects: what goes wrong is how the query ended. */
export async function execute(
  shelf: Queries,
  takeSnapshot: TakeSnapshot,
  request: Request,
  stop: AbortController,
): Promise<void> {
  const over = new AbortController();
  const watching = watch(shelf, request.id, stop, over.signal);
  let ending: Partial<QueryRecord>;
  try {
    change(shelf, request.id, { state: 'RUNNING' });
    ending = await answer(shelf.world, takeSnapshot, request, stop.signal);
  } catch (error) {
    ending = stop.signal.aborted ? { state: 'CANCELLED', reason: 'Query cancelled by user' } : failure(error);
  }
  over.abort();
  await watching;
  change(shelf, request.id, ending);
}

async function answer(
  { engines, bucketsFolder, cloud }: World,
  takeSnapshot: TakeSnapshot,
  { id, query, cutoff }: Request,
  signal: AbortSignal,
): Promise<Partial<QueryRecord>> {
  const { sql, database } = query;
  const catalog = takeSnapshot(databasesIn(sql, database));
  const result = await engines.athena.query({ sql, database, catalog, bucketsFolder }, signal);
  const { statementType, columns, dataScannedInBytes, milliseconds: engineMilliseconds } = result;
  const known = { statementType, dataScannedInBytes, engineMilliseconds };
  if (cutoff !== undefined && dataScannedInBytes > cutoff) {
    return { ...known, state: 'CANCELLED', reason: 'Bytes scanned limit was exceeded' };
  }
  const outputLocation = query.outputLocation.replace(/\.csv$/, statementType === 'DML' ? '.csv' : '.txt');
  const [, Bucket = '', Key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(outputLocation) ?? [];
  await cloud.s3.send(
    new PutObjectCommand({ Bucket, Key, Body: bodyOf(result), Metadata: { 'query-execution-id': id } }),
  );
  return { ...known, state: 'SUCCEEDED', outputLocation, columns };
}

function bodyOf(result: AthenaResult): Readable {
  return Readable.from(result.statementType === 'DML' ? csvLines(result) : textLines(result));
}

/** Databases that a statement can speak of: undefined for all, when it may ask for their list. */
function databasesIn(sql: string, database: string): string[] | undefined {
  if (/\b(information_schema|show|describe|desc)\b/i.test(sql)) return undefined;
  return [database, ...(sql.match(/[\p{L}\p{N}_-]+/gu) ?? [])];
}

/** Athena's categories: 1 the system, 2 the user. */
function failure(error: unknown): Partial<QueryRecord> {
  const isUsers = error instanceof AthenaQueryError;
  const reason = isUsers ? reasonOf(error) : error instanceof Error ? error.message : String(error);
  const athenaError = { ErrorCategory: isUsers ? 2 : 1, Retryable: false, ErrorMessage: reason };
  return { state: 'FAILED', reason, error: athenaError };
}

/** `COLUMN_NOT_FOUND: line 1:8: Column 'x' cannot be resolved` */
function reasonOf({ kind, line, column, message }: AthenaQueryError): string {
  if (message.startsWith(`${kind}:`)) return message;
  const where = line === undefined || message.startsWith('line ') ? '' : `line ${line}:${column}: `;
  return `${kind}: ${where}${message}`;
}

/** Any process may ask for the end of a query; the one that runs it looks for that in the record. */
async function watch({ world, active }: Queries, id: string, stop: AbortController, over: AbortSignal): Promise<void> {
  try {
    while (!stop.signal.aborted) {
      await world.clock.sleep(watchMilliseconds, over);
      if (active.get(id)?.stop === true) stop.abort();
    }
  } catch (error) {
    if (!over.aborted) throw error;
  }
}
