/** A condition in Athena's SQL: one row of one boolean. */
import { setTimeout as wait } from 'node:timers/promises';
import { GetQueryExecutionCommand, GetQueryResultsCommand, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import type { AthenaClient, GetQueryResultsOutput } from '@aws-sdk/client-athena';
import type { Query } from './event.ts';
import type { Verdict } from './verdict.ts';
import { inOneLine } from './words.ts';

type Athena = Pick<AthenaClient, 'send'>;

/** Throws when the query fails, or gives anything but one true or false: whether to skip is not guessed. */
export async function askQuery(athena: Athena, query: Query): Promise<Verdict> {
  const sql = query.sql.map((part) => (typeof part === 'string' ? part : literal(part.literal))).join('');
  const { QueryExecutionId } = await athena.send(
    new StartQueryExecutionCommand({
      QueryString: sql,
      QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: query.database },
      WorkGroup: query.work_group,
    }),
  );
  await ended(athena, QueryExecutionId, sql);
  const result = await athena.send(new GetQueryResultsCommand({ QueryExecutionId, MaxResults: 3 }));
  const holds = oneBoolean(result, sql);
  return { holds, reason: `the query gives ${holds}: ${inOneLine(sql)}`, seen: {} };
}

/** As SQL has it: in a text a quote is written twice. */
function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

async function ended(athena: Athena, QueryExecutionId: string | undefined, sql: string): Promise<void> {
  for (let pause = 100; ; pause = Math.min(2 * pause, 2000)) {
    const { QueryExecution } = await athena.send(new GetQueryExecutionCommand({ QueryExecutionId }));
    const { State, StateChangeReason = 'Athena gives no reason' } = QueryExecution?.Status ?? {};
    if (State === 'SUCCEEDED') return;
    if (State === 'FAILED' || State === 'CANCELLED') {
      throw new Error(`The query of skip_if is ${State}: ${StateChangeReason}. It is: ${inOneLine(sql)}`);
    }
    await wait(pause);
  }
}

/** The first row of a result is the names of its columns. */
function oneBoolean({ ResultSet }: GetQueryResultsOutput, sql: string): boolean {
  const [, row, another] = ResultSet?.Rows ?? [];
  const columns = ResultSet?.ResultSetMetadata?.ColumnInfo ?? [];
  const value = row?.Data?.[0]?.VarCharValue;
  const wrong =
    columns.length !== 1
      ? `${columns.length} columns`
      : row === undefined
        ? 'no row'
        : another !== undefined
          ? 'more than one row'
          : columns[0]?.Type !== 'boolean'
            ? `a ${columns[0]?.Type}`
            : value === undefined
              ? 'NULL'
              : undefined;
  if (wrong === undefined) return value === 'true';
  throw new Error(`The query of skip_if gives ${wrong}; it must give one true or false. It is: ${inOneLine(sql)}`);
}
