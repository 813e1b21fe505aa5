import type { Crawler, Job, JdbcSource, Pipeline, Source, Step, TableReference } from './model.ts';
import { sameTable } from './tables.ts';

/** The source whose rows a table shows: itself, or what a crawler made the table of. */
export function sourceOf({ database, sources, steps }: Pipeline, reference: TableReference): Source | undefined {
  const crawler = steps.find(
    (step): step is Crawler => step.kind === 'crawler' && step.fills.some((table) => sameTable(table, reference)),
  );
  const name = crawler?.source ?? (reference.database === database ? reference.table : undefined);
  return sources.find((source) => source.name === name);
}

/** The database whose watermark the job itself compares before it does anything; undefined: it asks none. */
export function watchedDatabase({ skipIf }: Step, { sources }: Pipeline): JdbcSource | undefined {
  return sources.filter(isDatabase).find(({ name }) => skipIf?.kind === 'no_new_data' && name === skipIf.source);
}

/** The databases that a job needs, in the order of the file: it reads their tables, or watches them. */
export function databasesOf(job: Job, pipeline: Pipeline): readonly JdbcSource[] {
  const needed = new Set([...job.reads.map((table) => sourceOf(pipeline, table)), watchedDatabase(job, pipeline)]);
  return pipeline.sources.filter(isDatabase).filter((source) => needed.has(source));
}

export const isDatabase = (source: Source): source is JdbcSource => source.type === 'jdbc';

/** Whether a function is asked, before the step starts, if there is anything to do. */
export const asksBefore = (step: Step, pipeline: Pipeline): boolean =>
  step.skipIf !== undefined && watchedDatabase(step, pipeline) === undefined;
