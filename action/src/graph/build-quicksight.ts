import { InternalError } from '../errors.ts';
import type { PipelineSpec } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import type { FlowStep } from './flow.ts';
import type { Column, Dataset, QuickSight } from './model.ts';
import { reportColumns } from './report-columns.ts';

/** Only of a pipeline without errors: a rule has found that every dataset's columns are known. */
export function buildQuickSight(
  { quicksight, ...spec }: PipelineSpec,
  flow: readonly FlowStep[],
  places: Places,
  texts: ReadonlyMap<string, string>,
): QuickSight | undefined {
  if (quicksight === undefined) return undefined;
  const inferred = (report: string): readonly Column[] => {
    const sql = texts.get(spec.reports?.[report]?.sql ?? '') ?? '';
    const reads = flow.find(({ name }) => name === report)?.reads.map(({ text }) => text) ?? [];
    return (reportColumns(sql, reads, spec, places) ?? []).map(({ name, type }) => {
      if (name !== undefined && type !== undefined) return { name, type };
      throw new InternalError('internal', `Report "${report}" was let through with a column of no type.`);
    });
  };
  const datasets = quicksight.datasets.map((dataset, index): Dataset => {
    const at = places.value(quicksight.datasets, index);
    if (typeof dataset === 'string') return { report: dataset, columns: inferred(dataset), at };
    const columns = places.keys(dataset.columns).map((name) => ({ name, type: dataset.columns[name] ?? '' }));
    return { report: dataset.report, columns, at };
  });
  return { datasets, group: quicksight.group, identityRegion: quicksight.identity_region };
}
