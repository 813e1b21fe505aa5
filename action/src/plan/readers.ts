import { sqlWords } from '../graph/sql-tables.ts';
import { columnChanges, type ColumnChange } from './column-changes.ts';
import type { Plan } from './plan.ts';
import type { RenderedStep, Rendering } from './rendering.ts';

/**
 * Who reads a column that is renamed, retyped or removed, after the change. Of node graphs and models `check` has refused what
 * would break; a query's columns it does not look up, so that one that is gone fails in the preview.
 */
export function readersOf(before: Rendering, after: Rendering): Plan['readers'] {
  return before.tables.flatMap((table) => {
    const now = after.tables.find(({ name }) => name === table.name);
    if (now === undefined) return [];
    return columnChanges(table.columns, now.columns).flatMap((change) => {
      if (change.kind === 'added' || change.kind === 'moved') return [];
      const names = change.kind === 'renamed' ? [change.column, change.to] : [change.column];
      const by = after.steps.flatMap((step) => readings(step, table.name, names, after));
      return by.length === 0 ? [] : [{ table: table.name, column: change.column, change: inWords(change), by }];
    });
  });
}

function inWords(change: ColumnChange): string {
  switch (change.kind) {
    case 'renamed':
      return `renamed to ${change.to}`;
    case 'retyped':
      return `${change.before} becomes ${change.after}`;
    case 'added':
    case 'removed':
    case 'moved':
      return change.kind;
  }
}

function readings(step: RenderedStep, table: string, columns: readonly string[], after: Rendering): readonly string[] {
  const reads = step.reads.some((read) => read.database === after.database && read.table === table);
  if (!reads) return [];
  switch (step.kind) {
    case 'report': {
      const words = sqlWords(after.files[`sql/${step.name}.sql`] ?? '');
      if (!words.has('*') && !columns.some((column) => words.has(column))) return [];
      const charts = step.charts.filter((chart) => chart.columns.some((column) => columns.includes(column)));
      return [`report ${step.name}`, ...charts.map(({ title }) => `chart "${title}" of ${step.name}`)];
    }
    case 'model':
      return step.features.some((feature) => columns.includes(feature)) ? [`model ${step.name}`] : [];
    case 'script':
      return [`job ${step.name}, whose script reads the table`];
    case 'nodes': {
      const script = after.files[`scripts/${step.name}.py`] ?? '';
      return columns.some((column) => script.includes(column)) ? [`job ${step.name}`] : [];
    }
    case 'crawler':
    case 'lambda':
    case 'execution':
      return [];
  }
}
