/** One execution as text for a terminal: its steps, what failed, and the first rows of each report. */
import { createColors } from 'picocolors';
import { cellReader, kindOf } from './columns.ts';
import type { ReportData, ReportTable, StepOutcome } from './data.ts';
import { tally } from './headline.ts';
import { printable } from './html.ts';
import { textTable } from './text-table.ts';
import { count, duration, grouped, moment, windowInWords } from './words.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

const rowsShown = 10;

type Paint = ReturnType<typeof createColors>;

/** Ends with a line feed. Control characters in names, errors and data become U+FFFD: they do not reach the terminal. */
export function renderText(data: ReportData, { width, color }: TextOptions): string {
  const paint = createColors(color);
  return [head(data, paint), stepTable(data.steps, width, paint), failures(data, paint)]
    .concat(data.reports.map((report) => reportText(report, data, width, paint)))
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

function head({ pipeline, execution, steps }: ReportData, paint: Paint): string {
  const seconds = (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
  const outcome = { SUCCEEDED: 'succeeded', FAILED: 'failed', TIMED_OUT: 'timed out', ABORTED: 'aborted' }[
    execution.status
  ];
  const good = execution.status === 'SUCCEEDED';
  return [
    `${paint.bold(printable(pipeline.name))} (${pipeline.environment})`,
    `${windowInWords(execution.window, pipeline.timeZone)}, ${pipeline.timeZone}`,
    `${good ? paint.green(outcome) : paint.red(outcome)} in ${duration(seconds)}: ${tally(steps)}`,
  ].join('\n');
}

/** One line a step; also what `run` ends with. */
export function stepTable(steps: readonly StepOutcome[], width: number, paint: Paint): string {
  const styles = {
    succeeded: paint.green,
    skipped: paint.dim,
    failed: paint.red,
    blocked: paint.yellow,
    cancelled: paint.magenta,
  };
  return textTable({
    columns: [
      { title: 'step', align: 'left' },
      { title: 'status', align: 'left' },
      { title: 'time', align: 'right' },
      { title: 'rows', align: 'right' },
      { title: 'note', align: 'left' },
    ],
    rows: steps.map(({ name, status, started, seconds, rows, attempts, error, reason }) => [
      name,
      status,
      started === undefined ? '' : duration(seconds),
      rows === undefined ? '' : grouped(rows),
      error ?? reason ?? (attempts > 1 ? count(attempts, 'attempt') : ''),
    ]),
    width,
    style: (cell, row, column) => {
      const step = steps[row];
      if (step === undefined) return paint.bold(cell);
      return column === 1 ? styles[step.status](cell) : cell;
    },
  });
}

/** The errors whole: the table of the steps may have cut them. */
function failures({ execution, steps }: ReportData, paint: Paint): string {
  const failed = steps.filter(({ status }) => status === 'failed');
  return [
    ...(execution.error === undefined ? [] : [paint.red(printable(execution.error))]),
    ...failed.map(({ name, attempts, error }) => {
      const tried = attempts > 1 ? ` after ${attempts} attempts` : '';
      return `${paint.red(`${printable(name)} failed${tried}:`)}\n  ${printable(error ?? 'no error was recorded')}`;
    }),
  ].join('\n');
}

function reportText(report: ReportTable, { execution, pipeline }: ReportData, width: number, paint: Paint): string {
  const { columns, rows, title, fromRun } = report;
  const shown = rows.slice(0, rowsShown);
  const readers = columns.map((column, i) =>
    cellReader(
      column,
      shown.map((row) => row[i] ?? null),
    ),
  );
  const table = textTable({
    columns: columns.map((column) => ({ title: column.name, align: kindOf(column) === 'number' ? 'right' : 'left' })),
    rows: shown.map((row) => readers.map(({ read }, i) => (typeof row[i] === 'string' ? read(row[i]) : 'null'))),
    width,
    style: (cell, row, column) => {
      if (row === -1) return paint.bold(cell);
      return shown[row]?.[column] == null ? paint.dim(cell) : cell;
    },
  });
  const amount = rows.length <= rowsShown ? count(rows.length, 'row') : `${rowsShown} of ${count(rows.length, 'row')}`;
  const from =
    fromRun.name === execution.name ? '' : ` from ${moment(fromRun.ended, pipeline.timeZone)} (run ${fromRun.name})`;
  return [
    paint.bold(printable(title)),
    ...(rows.length === 0 ? [] : [table]),
    paint.dim(amount + printable(from)),
  ].join('\n');
}
