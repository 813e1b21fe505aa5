/** GetQueryResults: a page of rows, of which the very first is the line of names for SELECT. */
import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { GetQueryResultsInput, GetQueryResultsOutput } from '@aws-sdk/client-athena';
import { onlyKnown, required } from '../input.ts';
import { columnInfo } from './columns.ts';
import { invalidRequest } from './errors.ts';
import { existingQuery } from './queries.ts';
import type { Queries, QueryRecord } from './queries.ts';
import { parseCsv, parseText } from './resultFile.ts';
import type { Row } from './resultFile.ts';

const mostRows = 1000;

export const resultCommands = (shelf: Queries) => {
  // Pages of one result are asked for one after the other, so the last file read is kept.
  let last: { readonly id: string; readonly rows: readonly Row[] } | undefined;

  return {
    async GetQueryResults(input: GetQueryResultsInput): Promise<GetQueryResultsOutput> {
      onlyKnown('GetQueryResults', input, ['QueryExecutionId', 'MaxResults', 'NextToken']);
      const id = required(input.QueryExecutionId, 'queryExecutionId');
      const query = existingQuery(shelf, id);
      checkFinished(query);
      const { MaxResults = mostRows, NextToken } = input;
      if (MaxResults > mostRows) throw invalidRequest(`MaxResults is more than maximum allowed length ${mostRows}.`);
      if (last?.id !== id) last = { id, rows: await rowsOf(shelf, query) };
      const start = NextToken === undefined ? 0 : startOf(NextToken);
      const end = start + MaxResults;
      return {
        UpdateCount: 0,
        ResultSet: {
          Rows: last.rows.slice(start, end).map((row) => ({
            Data: row.map((value) => (value === null ? {} : { VarCharValue: value })),
          })),
          ResultSetMetadata: { ColumnInfo: (query.columns ?? []).map(columnInfo) },
        },
        ...(end < last.rows.length && { NextToken: Buffer.from(`row ${end}`).toString('base64url') }),
      };
    },
  };
};

function checkFinished({ state }: QueryRecord): void {
  if (state === 'SUCCEEDED') return;
  throw invalidRequest(
    state === 'FAILED' || state === 'CANCELLED'
      ? `Query did not finish successfully. Final query state: ${state}`
      : `Query has not yet finished. Current state: ${state}`,
  );
}

async function rowsOf({ world }: Queries, { outputLocation, statementType }: QueryRecord): Promise<Row[]> {
  const [, Bucket = '', Key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(outputLocation) ?? [];
  const { Body } = await world.cloud.s3.send(new GetObjectCommand({ Bucket, Key }));
  const text = (await Body?.transformToString()) ?? '';
  return statementType === 'DML' ? parseCsv(text) : parseText(text);
}

function startOf(token: string): number {
  const [, row] = /^row (\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (row === undefined) throw invalidRequest('Invalid NextToken');
  return Number(row);
}
