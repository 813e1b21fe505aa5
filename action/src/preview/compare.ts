/** Two snapshots -> what differs. Pure. */
import type { Model, Pipeline, Report, Step, Table } from '../graph/model.ts';
import type { ReportTable, StepOutcome } from '../report/data.ts';
import { chartChanges } from './charts.ts';
import type { ModelChange, Preview, ReportChange, RowChanges, StepChange, StepResult, TableChange } from './preview.ts';
import type { Cell, Rows } from './rows/cells.ts';
import { rowChanges, type RowPair } from './rows/changes.ts';
import { columnChanges } from './rows/columns.ts';
import type { Snapshot, TableRows } from './snapshot.ts';
import type { TouchedStep } from './touched.ts';
import { isPublicReport, isPublicTable } from './visible.ts';

export interface ComparedSide {
  readonly pipeline: Pipeline;
  readonly snapshot: Snapshot;
}

export type Comparison = Pick<Preview, 'steps' | 'tables' | 'reports' | 'models' | 'same'>;

/** What the touched steps write, and nothing else: the rest is what it was. */
export function compare(
  touched: readonly TouchedStep[],
  base: ComparedSide | undefined,
  head: ComparedSide,
): Comparison {
  const tables = writtenTables(touched, base, head).map((name) => tableChange(name, base, head));
  const reports = touched
    .map(({ step }) => step)
    .filter((step) => step.kind === 'report')
    .map((step) => reportChange(step, base, head));
  const all = [...tables, ...reports];
  const differs = new Set(all.filter((change) => isDifferent(change)).map(({ name }) => name));
  return {
    steps: touched.map((one) => stepChange(one, base, head)),
    tables: tables.filter(({ name }) => differs.has(name)),
    reports: reports.filter(({ name }) => differs.has(name)),
    models: modelChanges(touched, base, head),
    same: all.map(({ name }) => name).filter((name) => !differs.has(name)),
  };
}

const isDifferent = ({ columns, before, after, rows, notCompared }: TableChange): boolean =>
  columns.length > 0 ||
  before !== after ||
  notCompared !== null ||
  (rows !== null && rows.added + rows.removed + rows.changed > 0);

/** In the order of the pipeline as it is now; what is gone comes last. */
function writtenTables(
  touched: readonly TouchedStep[],
  base: ComparedSide | undefined,
  head: ComparedSide,
): readonly string[] {
  const written = new Set(touched.flatMap(({ step }) => ('writes' in step ? [step.writes] : [])));
  const names = [...head.pipeline.tables, ...(base?.pipeline.tables ?? [])].map(({ name }) => name);
  return [...new Set(names)].filter((name) => written.has(name));
}

function tableChange(name: string, base: ComparedSide | undefined, head: ComparedSide): TableChange {
  const [before, after] = [base?.snapshot.tables[name], head.snapshot.tables[name]];
  const isPublic = [base, head].every(
    (side) => side === undefined || !hasTable(side.pipeline, name) || isPublicTable(side.pipeline, name),
  );
  const key = keyOf(name, head.pipeline);
  const writers = head.pipeline.steps.filter((step) => 'writes' in step && step.writes === name);
  return compared(name, isPublic, before, after, key, unmade(writers, head.snapshot));
}

/** A model scores each of its item's times once. */
function keyOf(name: string, { tables, steps }: Pipeline): readonly string[] {
  const model = steps.find((step): step is Model => step.kind === 'model' && step.writes === name);
  if (model !== undefined) return ['timestamp', ...(model.item === undefined ? [] : [model.item.variable])];
  return tables.find((table) => table.name === name)?.key ?? [];
}

/** What a step that failed did not write says nothing of the change. */
function unmade(steps: readonly Step[], { steps: outcomes }: Snapshot): string | undefined {
  const failed = outcomes.find(
    ({ name, status }) =>
      steps.some((step) => step.name === name) &&
      (status === 'failed' || status === 'blocked' || status === 'cancelled'),
  );
  return failed && `${failed.name} ${failed.status === 'failed' ? 'failed' : `was ${failed.status}`}`;
}

const hasTable = ({ tables }: Pipeline, name: string): boolean => tables.some((table: Table) => table.name === name);

function reportChange(step: Report, base: ComparedSide | undefined, head: ComparedSide): ReportChange {
  const before = resultOf(step.name, base);
  const after = resultOf(step.name, head);
  const isPublic = [base, head].every((side) => {
    const own = side?.pipeline.steps.find((one) => one.name === step.name);
    return side === undefined || own?.kind !== 'report' || isPublicReport(side.pipeline, own);
  });
  const change = compared(
    step.name,
    isPublic,
    read(before),
    read(after),
    chartKey(step),
    unmade([step], head.snapshot),
  );
  return { ...change, charts: isPublic && after !== undefined ? chartChanges(step, before, after) : [] };
}

const resultOf = (name: string, side: ComparedSide | undefined): ReportTable | undefined =>
  side?.snapshot.reports.find((report) => report.name === name);

const read = (report: ReportTable | undefined): TableRows | undefined =>
  report && { kind: 'read', columns: report.columns, rows: report.rows };

/** What places a row in a chart is what people know it by. */
const chartKey = ({ charts: [chart] }: Report): readonly string[] =>
  chart === undefined ? [] : [...new Set([chart.x, chart.color, chart.facet])].filter((name) => name !== undefined);

function compared(
  name: string,
  isPublic: boolean,
  before: TableRows | undefined,
  after: TableRows | undefined,
  key: readonly string[],
  unmade: string | undefined,
): TableChange {
  if (unmade !== undefined)
    return { name, isPublic, columns: [], before: countOf(before), after: null, rows: null, notCompared: unmade };
  const counts = { before: countOf(before), after: countOf(after) };
  const columns = before && after ? columnChanges(before.columns, after.columns) : [];
  const unread = [before, after].find((side) => side?.kind === 'unread');
  const notCompared = unread?.kind === 'unread' ? clipped(unread.why) : null;
  const rows = before?.kind === 'read' && after?.kind === 'read' ? withSamples(before, after, key, isPublic) : null;
  return { name, isPublic, columns, ...counts, rows, notCompared };
}

function countOf(side: TableRows | undefined): number | null {
  if (side === undefined) return null;
  return side.kind === 'read' ? side.rows.length : side.count;
}

function withSamples(before: Rows, after: Rows, key: readonly string[], isPublic: boolean): RowChanges {
  const { shared, pairs, ...changes } = rowChanges(before, after, key);
  const samples = isPublic ? { columns: shared, rows: firstOfEach(pairs).map(shortened) } : { columns: [], rows: [] };
  return { ...changes, samples };
}

/** Of what changed, was added and was removed. */
const mostOfEach = 5;

function firstOfEach(pairs: readonly RowPair[]): readonly RowPair[] {
  const kinds = Map.groupBy(pairs, ({ before, after }) => `${before === null} ${after === null}`);
  return [...kinds.values()].flatMap((same) => same.slice(0, mostOfEach));
}

function shortened({ before, after }: RowPair): RowPair {
  const short = (cell: Cell) => (cell === null ? null : cell.slice(0, 200));
  return { before: before && before.map(short), after: after && after.map(short) };
}

function stepChange({ step, change }: TouchedStep, base: ComparedSide | undefined, head: ComparedSide): StepChange {
  const { name, kind, at } = step;
  const place = change === 'removed' ? null : `${at.file}:${at.line}`;
  return { name, kind, change, at: place, before: outcomeOf(name, base), after: outcomeOf(name, head) };
}

function outcomeOf(name: string, side: ComparedSide | undefined): StepResult | null {
  const outcome = side?.snapshot.steps.find((step) => step.name === name);
  if (outcome === undefined) return null;
  const { status, reason, error, seconds, quality = [] } = outcome;
  return {
    status,
    reason: reason === undefined ? null : clipped(reason),
    error: error === undefined ? null : clipped(error),
    seconds,
    rows: rowsOf(outcome, side),
    quality: quality.map(({ rule, passed, reason }) => ({
      rule: clipped(rule),
      passed,
      reason: reason === undefined ? null : clipped(reason),
    })),
  };
}

/** Those of a report are known only from its result. */
function rowsOf({ name, kind, status, rows }: StepOutcome, side: ComparedSide | undefined): number | null {
  if (kind === 'report' && status === 'succeeded') return resultOf(name, side)?.rows.length ?? null;
  return rows ?? null;
}

/** Texts of errors have no end; the schema's have. */
const clipped = (text: string): string => (text.length <= 1500 ? text : `${text.slice(0, 1500)} …`);

function modelChanges(
  touched: readonly TouchedStep[],
  base: ComparedSide | undefined,
  head: ComparedSide,
): readonly ModelChange[] {
  return touched
    .map(({ step }) => step)
    .filter((step): step is Model => step.kind === 'model')
    .map(({ name }) => ({
      name,
      before: base?.snapshot.models[name] ?? null,
      after: head.snapshot.models[name] ?? null,
      failure: head.snapshot.untrained[name] ?? null,
    }))
    .filter(({ before, after, failure }) => before?.version !== after?.version || failure !== null);
}
