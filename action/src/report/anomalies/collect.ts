/** Reads the labels of simulated sources, and what was found in the readings of their time. */
import type { Cloud } from '../../aws/cloud.ts';
import { keysUnder, readText, type OwnBucket } from '../../aws/objects.ts';
import { queryResult, runQuery } from '../../aws/queries.ts';
import { CloudError } from '../../errors.ts';
import type { Pipeline } from '../../graph/model.ts';
import type { Names } from '../../render/names.ts';
import { anomalyQuery, anomalyTables, labelledAnomalies, labelsKey, labelsOf, type LabelledAnomalies } from './data.ts';

/** None where no source has labels: then nothing is asked of Athena. */
export async function collectAnomalies(
  pipeline: Pipeline,
  { workGroup }: Names,
  bucket: OwnBucket,
  cloud: Cloud,
  signal: AbortSignal,
): Promise<readonly LabelledAnomalies[]> {
  const tables = anomalyTables(pipeline);
  if (tables.length === 0) return [];
  const keys = await Array.fromAsync(keysUnder(cloud, bucket, 'labels/'));
  const sources = pipeline.sources.map(({ name }) => name).filter((name) => keys.includes(labelsKey(name)));
  const texts = await Promise.all(sources.map((source) => readText(cloud, bucket, labelsKey(source))));
  const labels = texts.flatMap((text, i) => labelsOf(text, `s3://${bucket.Bucket}/${labelsKey(sources[i] ?? '')}`));
  if (labels.length === 0) return [];
  return Promise.all(
    tables.map(async (table) => {
      const sql = anomalyQuery(table, pipeline.database, labels);
      const query = await runQuery(cloud, { sql, database: pipeline.database, workGroup }, signal);
      if (query.Status?.State !== 'SUCCEEDED') {
        const reason = query.Status?.StateChangeReason ?? 'The query was cancelled.';
        throw new CloudError('query-failed', `The anomalies in ${table.name} cannot be read: ${reason}`);
      }
      const { rows } = await queryResult(cloud, query.QueryExecutionId ?? '', true);
      return labelledAnomalies(table, sources, labels, rows);
    }),
  );
}
