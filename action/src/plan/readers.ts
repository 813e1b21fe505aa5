import type { TableReference } from '../graph/model.ts';
import { surelyReads } from '../graph/sql-columns.ts';
import { sqlWords, tablesRead } from '../graph/sql-tables.ts';
import { sameTable, tableReference } from '../graph/tables.ts';
import { columnChanges, type ColumnChange } from './column-changes.ts';
import type { Plan } from './plan.ts';
import type { RenderedStep, RenderedTable, Rendering } from './rendering.ts';

type Reader = Plan['readers'][number];

/**
 * Who reads, after the change, a table that is gone, or a column that is renamed, retyped or removed. Of node graphs
 * and models `check` has refused what breaks; a query's columns it does not look up. `olds`: what is deployed, and the merge base.
 */
export function readersOf(olds: readonly Rendering[], after: Rendering): readonly Reader[] {
  const all = olds.flatMap((before) => [...readersOfTables(before, after), ...readersOfColumns(before, after)]);
  return [...Map.groupBy(all, ({ table, column }) => `${table}.${column ?? ''}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}

function readersOfTables(before: Rendering, after: Rendering): readonly Reader[] {
  const { database } = before;
  return [...before.tables.map(({ name }) => name), ...before.sources].flatMap((table) => {
    const failing = after.steps.filter((step) => {
      if (step.kind !== 'report' || readsTable(step, { database, table })) return false;
      const names = tablesRead(queryOf(step, after)).map(({ name }) => tableReference(name, after.database));
      return names.some((name) => sameTable(name, { database, table }));
    });
    const fails = failing.map(reportName);
    return fails.length === 0 ? [] : [{ table, column: null, change: 'removed', by: fails, fails }];
  });
}

function readersOfColumns(before: Rendering, after: Rendering): readonly Reader[] {
  return before.tables.flatMap((table) => {
    const now = after.tables.find(({ name }) => name === table.name);
    if (now === undefined) return [];
    return columnChanges(allColumns(table), allColumns(now)).flatMap((change) => {
      if (change.kind === 'added' || change.kind === 'moved') return [];
      const names = change.kind === 'renamed' ? [change.column, change.to] : [change.column];
      const failing = after.steps.filter(
        (step) => change.kind !== 'retyped' && doesFail(step, now, change.column, after),
      );
      const fails = failing.map(reportName);
      // Of a report that fails its charts need not be told.
      const others = after.steps.filter((step) => !failing.includes(step));
      const by = [...fails, ...others.flatMap((step) => readings(step, table.name, names, after))];
      return by.length === 0 ? [] : [{ table: table.name, column: change.column, change: inWords(change), by, fails }];
    });
  });
}

const allColumns = ({ columns, partitionBy }: RenderedTable) => [...columns, ...partitionBy];

const reportName = ({ name }: RenderedStep): string => `report ${name}`;

const queryOf = (step: RenderedStep, { files }: Rendering): string => files[`sql/${step.name}.sql`] ?? '';

const readsTable = (step: RenderedStep, table: TableReference): boolean =>
  step.reads.some((read) => sameTable(read, table));

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
  if (!readsTable(step, { database: after.database, table })) return [];
  switch (step.kind) {
    case 'report': {
      const words = sqlWords(queryOf(step, after));
      if (!words.has('*') && !columns.some((column) => words.has(column))) return [];
      const charts = step.charts.filter((chart) => chart.columns.some((column) => columns.includes(column)));
      return [reportName(step), ...charts.map(({ title }) => `chart "${title}" of ${step.name}`)];
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

/** Whether it is a report whose query still takes a column that the table has no longer. */
function doesFail(step: RenderedStep, table: RenderedTable, column: string, after: Rendering): boolean {
  if (step.kind !== 'report') return false;
  const columnsOf = (read: TableReference) => {
    const declared = after.tables.find(({ name }) => sameTable(read, { database: after.database, table: name }));
    return declared && allColumns(declared).map(({ name }) => name);
  };
  const read = { database: after.database, table: table.name };
  const others = step.reads
    .filter((other) => !sameTable(other, read))
    .map((other) => ({ ...other, columns: columnsOf(other) }));
  return surelyReads(queryOf(step, after), column, read, others);
}
