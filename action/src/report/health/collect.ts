import type { Cloud } from '../../aws/cloud.ts';
import { queryResult, runQuery } from '../../aws/queries.ts';
import { CloudError } from '../../errors.ts';
import type { Pipeline } from '../../graph/model.ts';
import type { Names } from '../../render/names.ts';
import { healthOf, healthQuery, type Health } from './data.ts';

/** Asks Athena how the pipeline does. Raises CloudError `query-failed`. */
export async function collectHealth(
  { database }: Pipeline,
  names: Names,
  cloud: Cloud,
  signal: AbortSignal,
): Promise<Health> {
  const query = await runQuery(cloud, { sql: healthQuery(names), database, workGroup: names.workGroup }, signal);
  if (query.Status?.State !== 'SUCCEEDED') {
    const reason = query.Status?.StateChangeReason ?? 'The query was cancelled.';
    throw new CloudError('query-failed', `The health of the pipeline cannot be read: ${reason}`, {
      hint: `The view ${names.healthView} comes with penstock deploy.`,
    });
  }
  const { rows } = await queryResult(cloud, query.QueryExecutionId ?? '', true);
  return healthOf(rows);
}
