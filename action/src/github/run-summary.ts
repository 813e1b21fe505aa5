/** A run as the page of its job shows it: what became of it, its steps with their reasons, and the first rows of its reports. */
import type { ReportData, ReportTable, StepOutcome } from '../report/data.ts';
import { tally } from '../report/headline.ts';
import { count, duration, grouped, windowInWords } from '../report/words.ts';
import { code, folded, joined, markdown, table, text, type Markdown } from '../review/markdown.ts';

const rowsShown = 20;

export function runSummary({ pipeline, execution, steps, reports }: ReportData): Markdown {
  const seconds = (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
  const status = execution.status.toLowerCase().replace('_', ' ');
  return joined([
    markdown`### ${code(pipeline.name)} in ${code(pipeline.environment)}: ${text(status)} in ${text(duration(seconds))}`,
    text(`${windowInWords(execution.window, pipeline.timeZone)}, ${pipeline.timeZone}: ${tally(steps)}`),
    ...(execution.error === undefined ? [] : [code(execution.error)]),
    stepTable(steps),
    ...reports.map(reportDetail),
  ]);
}

const stepTable = (steps: readonly StepOutcome[]): Markdown =>
  table(
    ['step', 'status', 'time', 'rows', 'why'].map(text),
    steps.map(({ name, status, started, seconds, rows, error, reason }) => [
      code(name),
      text(status),
      text(started === undefined ? '' : duration(seconds)),
      text(rows === undefined ? '' : grouped(rows)),
      error === undefined ? text(reason ?? '') : code(error),
    ]),
  );

function reportDetail({ title, columns, rows }: ReportTable): Markdown {
  const shown = rows.slice(0, rowsShown);
  const amount = rows.length > rowsShown ? `${rowsShown} of ${count(rows.length, 'row')}` : count(rows.length, 'row');
  const body = table(
    columns.map(({ name }) => text(name)),
    shown.map((row) => row.map((value) => text(value ?? 'NULL'))),
  );
  return folded(text(`${title}: ${amount}`), body);
}
