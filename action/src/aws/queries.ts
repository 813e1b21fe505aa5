/** Queries of Athena. */
import {
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
  type QueryExecution,
  type Row,
} from '@aws-sdk/client-athena';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';
import { until } from './wait.ts';

export type { QueryExecution };

export interface QueryResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Athena's own text for each value; null for NULL. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Runs a statement to its end, whatever that is; `abort` stops it in Athena too. */
export async function runQuery(
  cloud: Cloud,
  { sql, database, workGroup }: { readonly sql: string; readonly database: string; readonly workGroup: string },
  signal: AbortSignal,
): Promise<QueryExecution> {
  return saying('Running the query', async () => {
    const { QueryExecutionId } = await cloud.athena.send(
      new StartQueryExecutionCommand({
        QueryString: sql,
        QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: database },
        WorkGroup: workGroup,
      }),
    );
    try {
      return await until(async () => {
        const { QueryExecution } = await cloud.athena.send(new GetQueryExecutionCommand({ QueryExecutionId }));
        const state = QueryExecution?.Status?.State;
        const isDone = state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
        return QueryExecution !== undefined && isDone ? { result: QueryExecution } : { changed: false };
      }, signal);
    } catch (error) {
      if (signal.aborted) await cloud.athena.send(new StopQueryExecutionCommand({ QueryExecutionId }));
      throw error;
    }
  });
}

/** undefined: Athena, which keeps queries for 45 days, does not know it any more. */
export async function describeQuery(cloud: Cloud, QueryExecutionId: string): Promise<QueryExecution | undefined> {
  return saying(`Looking at query ${QueryExecutionId}`, async () => {
    try {
      const { QueryExecution } = await cloud.athena.send(new GetQueryExecutionCommand({ QueryExecutionId }));
      return QueryExecution;
    } catch (error) {
      if (isAwsError(error, 'InvalidRequestException')) return undefined;
      throw error;
    }
  });
}

/** All rows of a query that succeeded. */
export async function queryResult(cloud: Cloud, QueryExecutionId: string, hasHeader: boolean): Promise<QueryResult> {
  return saying(`Reading the result of query ${QueryExecutionId}`, async () => {
    const rows: Row[] = [];
    let columns: QueryResult['columns'] = [];
    let NextToken: string | undefined;
    do {
      const page = await cloud.athena.send(
        new GetQueryResultsCommand({ QueryExecutionId, ...(NextToken === undefined ? {} : { NextToken }) }),
      );
      columns =
        page.ResultSet?.ResultSetMetadata?.ColumnInfo?.map(({ Name = '', Type = '' }) => ({
          name: Name,
          type: Type,
        })) ?? columns;
      rows.push(...(page.ResultSet?.Rows ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    // Athena puts the columns' names before the rows of a SELECT, and before nothing else's.
    const values = hasHeader ? rows.slice(1) : rows;
    return { columns, rows: values.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null)) };
  });
}
