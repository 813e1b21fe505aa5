import type { Cloud } from '../aws/cloud.ts';
import { keysUnder, ownBucket, readText, type OwnBucket } from '../aws/objects.ts';
import { describeQuery, queryResult } from '../aws/queries.ts';
import type { Deployed } from '../deploy/deployed.ts';
import { UserError } from '../errors.ts';
import type { Pipeline, Report, Window } from '../graph/model.ts';
import { secondsOf, type StepRun } from '../run/steps.ts';
import { runOf, type FinishedRun } from '../run/watch.ts';
import { collectAnomalies } from './anomalies/collect.ts';
import type { ReportData, ReportTable, StepOutcome } from './data.ts';
import { collectHealth } from './health/collect.ts';

/** Everything that the report of an execution shows, read from its history, the ledger and Athena. */
export async function collect(
  pipeline: Pipeline,
  deployed: Deployed,
  executionArn: string,
  cloud: Cloud,
  signal: AbortSignal,
): Promise<ReportData> {
  const finished = await runOf(pipeline, executionArn, cloud);
  const bucket = ownBucket(deployed.names.dataBucket, pipeline.environment.account);
  const reports = await reportTables(pipeline, bucket, cloud);
  const data = runData(pipeline, finished);
  return {
    ...data,
    steps: data.steps.map((step) => withRows(step, reports, data.execution.name)),
    reports,
    anomalies: await collectAnomalies(pipeline, deployed.names, bucket, cloud, signal),
    health: await collectHealth(pipeline, deployed.names, cloud, signal),
  };
}

/** The last result of each report that has one. */
export async function reportTables(
  { steps }: Pipeline,
  bucket: OwnBucket,
  cloud: Cloud,
): Promise<readonly ReportTable[]> {
  const reports = steps.filter((step) => step.kind === 'report');
  const tables = await Promise.all(reports.map((step) => reportTable(step, bucket, cloud)));
  return tables.filter((table) => table !== undefined);
}

/** The rows of a report that this run made are known only from its result. */
function withRows(step: StepOutcome, reports: readonly ReportTable[], run: string): StepOutcome {
  const made = reports.find(({ name, fromRun }) => name === step.name && fromRun.name === run);
  return made === undefined ? step : { ...step, rows: made.rows.length };
}

/** A run without the results of its reports. Raises UserError `still-running`. */
export function runData(pipeline: Pipeline, { execution, steps }: FinishedRun): ReportData {
  const { status, name = '', startDate, stopDate, input = '{}' } = execution;
  if (status === undefined || status === 'RUNNING' || status === 'PENDING_REDRIVE') {
    throw new UserError('still-running', `The run ${name} has not ended yet.`);
  }
  return {
    pipeline: {
      name: pipeline.name,
      description: pipeline.description,
      environment: pipeline.environment.name,
      timeZone: pipeline.timeZone,
    },
    execution: {
      name,
      status,
      started: startDate?.toISOString() ?? '',
      ended: stopDate?.toISOString() ?? '',
      window: (JSON.parse(input) as { readonly window: Window }).window,
      error: steps.some((run) => run.status === 'failed') ? undefined : execution.cause,
    },
    steps: steps.map(outcome),
    reports: [],
  };
}

function outcome(run: StepRun): StepOutcome {
  const { step, status, error, cause } = run;
  return {
    name: step.name,
    kind: step.kind,
    // The execution has ended: what waits now will never run.
    status: status === 'waiting' || status === 'running' ? 'cancelled' : status,
    reason: run.reason,
    error: error === undefined ? undefined : messageOf(error, cause),
    started: run.started,
    seconds: secondsOf(run),
    attempts: run.attempts,
    rows: run.rows,
    duplicates: run.duplicates,
    watermark: run.watermark,
    quality: run.quality,
    needs: step.needs,
  };
}

/** The service's text says it all; its error name alone says something only where there is no text. */
const messageOf = (error: string, cause: string | undefined): string =>
  cause === undefined || cause === '' ? error : cause;

/** The report's last result, which an earlier run made when this one skipped it; undefined when there is none any more. */
async function reportTable(report: Report, data: OwnBucket, cloud: Cloud): Promise<ReportTable | undefined> {
  const record = await lastSuccess(report.name, data, cloud);
  if (record === undefined) return undefined;
  const query = await describeQuery(cloud, record.query_execution_id);
  if (query === undefined) return undefined;
  const { columns, rows } = await queryResult(cloud, record.query_execution_id, true);
  return {
    name: report.name,
    title: report.name.replaceAll('_', ' '),
    sql: query.Query ?? report.sql,
    columns,
    rows,
    charts: report.charts,
    queryExecutionId: record.query_execution_id,
    dataScannedInBytes: query.Statistics?.DataScannedInBytes ?? 0,
    fromRun: { name: record.run_id, ended: record.ended },
  };
}

interface ReportRecord {
  readonly status: string;
  readonly run_id: string;
  readonly ended: string;
  readonly query_execution_id: string;
}

/** Keys hold the time at which the step ended, so that the last one of a window is its newest. */
async function lastSuccess(step: string, bucket: OwnBucket, cloud: Cloud): Promise<ReportRecord | undefined> {
  const keys = await Array.fromAsync(keysUnder(cloud, bucket, `ledger/${step}/`));
  const newestFirst = keys.toSorted((a, b) => fileName(b).localeCompare(fileName(a)));
  for (const key of newestFirst) {
    const record = JSON.parse(await readText(cloud, bucket, key)) as ReportRecord;
    if (record.status === 'succeeded') return record;
  }
  return undefined;
}

const fileName = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
