/** All that is compared of one side, read from its cloud when its run has ended. Plain data, which JSON keeps. */
import type { Cloud } from '../aws/cloud.ts';
import { ownBucket, readTextIfThere } from '../aws/objects.ts';
import { queryResult, runQuery } from '../aws/queries.ts';
import type { Column, Model, Pipeline, Table, Window } from '../graph/model.ts';
import type { ExecutionStatus, ReportTable, StepOutcome } from '../report/data.ts';
import { reportTables } from '../report/collect.ts';
import { championKey } from '../render/models.ts';
import { namesOf } from '../render/names.ts';
import { parseVersion } from '../retrain/version.ts';
import type { ModelChange } from './preview.ts';
import type { Row } from './rows/cells.ts';

export interface Snapshot {
  readonly window: Window;
  readonly status: ExecutionStatus;
  readonly seconds: number;
  /** All steps of the pipeline. */
  readonly steps: readonly StepOutcome[];
  /** By name. */
  readonly tables: Readonly<Record<string, TableRows>>;
  readonly reports: readonly ReportTable[];
  /** By name: the champions. */
  readonly models: Readonly<Record<string, Trained>>;
  /** By the name of the model: why it was not trained. */
  readonly untrained: Readonly<Record<string, string>>;
}

export type Trained = NonNullable<ModelChange['after']>;

export type TableRows =
  | { readonly kind: 'read'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** It has too many rows to compare them one by one, or Athena could not read it. */
  | {
      readonly kind: 'unread';
      readonly columns: readonly Column[];
      readonly count: number | null;
      readonly why: string;
    };

export type SideResult = Pick<Snapshot, 'window' | 'status' | 'seconds' | 'steps' | 'untrained'>;

export async function takeSnapshot(
  pipeline: Pipeline,
  result: SideResult,
  cloud: Cloud,
  signal: AbortSignal,
): Promise<Snapshot> {
  const { dataBucket, workGroup } = namesOf(pipeline);
  const bucket = ownBucket(dataBucket, pipeline.environment.account);
  // One after the other: Athena answers the pages of one result at a time.
  const reports = await reportTables(pipeline, bucket, cloud);
  const tables: [string, TableRows][] = [];
  for (const table of pipeline.tables)
    tables.push([table.name, await tableRows(cloud, pipeline, table, workGroup, signal)]);
  const models: [string, Trained][] = [];
  for (const model of pipeline.steps.filter((step): step is Model => step.kind === 'model')) {
    const text = await readTextIfThere(cloud, bucket, championKey(model));
    if (text === undefined) continue;
    const { version, cutoff, trained_on } = parseVersion(text);
    models.push([model.name, { version, cutoff, rows: trained_on.rows }]);
  }
  return { ...result, tables: Object.fromEntries(tables), reports, models: Object.fromEntries(models) };
}

/** Rows that are compared one by one. */
const mostRows = 100_000;

async function tableRows(
  cloud: Cloud,
  { database }: Pipeline,
  { name, columns: own, partitionBy, key }: Table,
  workGroup: string,
  signal: AbortSignal,
): Promise<TableRows> {
  const columns = [...own, ...partitionBy];
  const ask = (sql: string) => runQuery(cloud, { sql, database, workGroup }, signal);
  const list = columns.map((column) => `"${column.name}"`).join(', ');
  const order = key.length === 0 ? list : key.map((column) => `"${column}"`).join(', ');
  const { Status, QueryExecutionId = '' } = await ask(
    `SELECT ${list} FROM "${name}" ORDER BY ${order} LIMIT ${mostRows + 1}`,
  );
  if (Status?.State !== 'SUCCEEDED')
    return { kind: 'unread', columns, count: null, why: Status?.StateChangeReason ?? 'the query was cancelled' };
  const { rows } = await queryResult(cloud, QueryExecutionId, true);
  if (rows.length <= mostRows) return { kind: 'read', columns, rows };
  const counted = await ask(`SELECT count(*) AS rows FROM "${name}"`);
  const [[count] = []] = (await queryResult(cloud, counted.QueryExecutionId ?? '', true)).rows;
  return {
    kind: 'unread',
    columns,
    count: Number(count),
    why: `it has more than ${mostRows.toLocaleString('en-US')} rows`,
  };
}
