import type { Job } from '../../graph/model.ts';
import { watchedDatabase } from '../../graph/source-of.ts';
import { jsonata, quoted, type Json } from './asl.ts';
import { followersOf } from './condition.ts';
import type { Scope } from './step.ts';

/**
 * What a job that watches a database must know to see whether there is anything new in it: a function would need a
 * driver and a network of its own for that. The job then says in its report that the step was skipped.
 */
export function watermarkArguments(job: Job, { pipeline, names }: Scope): Readonly<Record<string, Json>> {
  const source = watchedDatabase(job, pipeline);
  if (source?.watermark === undefined) return {};
  const known = {
    source: source.name,
    vendor: source.vendor,
    connection: names.connection(source.name),
    column: source.watermark,
    tables: source.tables.map(({ schema, table }) => `${schema}.${table}`),
    ledger: `s3://${names.dataBucket}/ledger/`,
  };
  const followers = followersOf(job, pipeline.steps).map(
    ({ name, windowed }) => `{'step': ${quoted(name)}, 'window_id': ${windowed ? '$run.window.id' : quoted('none')}}`,
  );
  return {
    '--penstock-watermark': jsonata(
      `$string($merge([${JSON.stringify(known)}, {'followers': [${followers.join(', ')}]}]))`,
    ),
  };
}
