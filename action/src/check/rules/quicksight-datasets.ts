import type { Diagnostic } from '../../errors.ts';
import { reportColumns } from '../../graph/report-columns.ts';
import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import { regionProblems } from '../region.ts';
import { textOf, type Rule, type Subject } from '../rule.ts';

/** A dataset is a report, once, with a name and a type for each of its columns: QuickSight asks for them before it asks Athena. */
export const quicksightDatasets: Rule = function* (subject) {
  const { draft, declared, places } = subject;
  const { datasets = [], group, identity_region: region } = draft.quicksight ?? {};
  if (draft.quicksight !== undefined && region !== undefined) {
    yield* regionProblems(region, places.value(draft.quicksight, 'identity_region'));
  }
  if (draft.quicksight !== undefined && group !== undefined && !/^[\w+=,.@-][\w+=,.@ -]*$/.test(group)) {
    yield problem('bad-name', places.value(draft.quicksight, 'group'), {
      message: `"${group}" cannot be the name of a QuickSight group.`,
      hint: 'The name alone, of a group in the namespace "default"; not its ARN.',
    });
  }
  const seen = new Set<string>();
  for (const [index, dataset] of datasets.entries()) {
    const report = typeof dataset === 'string' ? dataset : dataset.report;
    if (report === undefined) continue;
    const at = typeof dataset === 'string' ? places.value(datasets, index) : places.value(dataset, 'report');
    if (!(declared.get('reports') ?? []).includes(report)) {
      yield problem('unknown-step', at, {
        message: `There is no report "${report}".`,
        hint: declaredHint(report, ['reports'], subject),
      });
    } else if (seen.has(report)) {
      yield problem('bad-dataset', at, { message: `"${report}" is a dataset already.`, hint: 'Take one of them out.' });
    } else if (typeof dataset === 'string') yield* untyped(report, at, subject);
    else if (dataset.columns !== undefined && places.keys(dataset.columns).length === 0) {
      yield problem('bad-dataset', places.value(dataset, 'columns'), { message: 'A dataset has at least one column.' });
    }
    seen.add(report);
  }
};

function* untyped(report: string, at: Diagnostic['at'], subject: Subject): Generator<Diagnostic> {
  const { draft, places, files, steps } = subject;
  const step = steps.find(({ name, section }) => name === report && section === 'reports');
  const sql = textOf(files.get(draft.reports?.[report]?.sql ?? ''));
  if (step === undefined || sql === undefined) return;
  const reads = step.reads.map(({ text }) => text);
  const columns = reportColumns(sql, reads, draft, places);
  const index = columns?.findIndex(({ name, type }) => name === undefined || type === undefined);
  const column = index === undefined ? undefined : columns?.[index];
  if (columns === undefined) {
    yield problem('bad-dataset', at, {
      message: `QuickSight must be told the columns of "${report}" and their types, and its SQL does not tell them.`,
      hint: `Name each one in the SELECT, instead of "*". Or declare them: { report: ${report}, columns: { … } }.`,
    });
  } else if (column !== undefined && column.name === undefined) {
    yield problem('bad-dataset', at, {
      message: `Column ${Number(index) + 1} of "${report}" has no name.`,
      hint: 'Give it one in the SELECT, by AS.',
    });
  } else if (column !== undefined) {
    yield problem('bad-dataset', at, {
      message: `QuickSight must be told the types of the columns of "${report}", and its SQL does not tell that of "${column.name}".`,
      hint: `Say it in the SQL: CAST(… AS double) AS ${column.name}. Or declare all of them: { report: ${report}, columns: { … } }.`,
    });
  }
}
