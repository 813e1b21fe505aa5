/** The reports of the page: each with its charts, its first rows, its CSV and its SQL. */
import { figure } from './chart/figure.ts';
import { cellReader, kindOf } from './columns.ts';
import { csvPath } from './csv.ts';
import type { ReportData, ReportTable, StepOutcome } from './data.ts';
import { failure } from './execution/steps.ts';
import { icon } from './execution/status.ts';
import { html, type Html } from './html.ts';
import { bytes, count, grouped, moment } from './words.ts';

/** Rows of a report on the page, and on paper; the CSV has all. */
const rowsShown = 100;
const rowsPrinted = 20;

export async function results(data: ReportData): Promise<readonly Html[]> {
  const byName = new Map(data.reports.map((report) => [report.name, report]));
  const steps = data.steps.filter(({ kind }) => kind === 'report');
  return Array.fromAsync(steps, async (step, index) => {
    const report = byName.get(step.name);
    const id = `report-${index + 1}`;
    return html`<section class="card report" aria-labelledby="${id}">
      <h3 id="${id}">${report?.title ?? step.name}</h3>
      ${provenance(step, report, data)} ${report === undefined ? undefined : await result(report, id)}
    </section>`;
  });
}

/** Where a result comes from, when that is not simply this run. */
function provenance(step: StepOutcome, report: ReportTable | undefined, data: ReportData): Html | undefined {
  const { execution, pipeline } = data;
  const why = step.error === undefined ? step.reason : failure(step.error);
  if (report === undefined) {
    return html`<div class="notice ${step.status}">
      ${icon(step.status)}
      <div><b>${step.status}, no result.</b> ${why}</div>
    </div>`;
  }
  if (report.fromRun.name === execution.name) return undefined;
  return html`<div class="notice ${step.status}">
    ${icon(step.status)}
    <div>
      <b>${step.status} this time.</b> ${why} You see the result of
      <time datetime="${report.fromRun.ended}">${moment(report.fromRun.ended, pipeline.timeZone)}</time>, run
      <code>${report.fromRun.name}</code>.
    </div>
  </div>`;
}

async function result(report: ReportTable, id: string): Promise<Html> {
  const drawn = report.rows.length === 0 ? [] : report.charts;
  const charts = await Array.fromAsync(drawn, (chart) => figure(chart, report));
  return html`${charts}
    ${report.rows.length === 0 ? html`<p class="empty">The query returned no rows.</p>` : rows(report, id)}
    <p class="source">
      <a href="${encodeURI(csvPath(report.name))}" download>CSV, ${count(report.rows.length, 'row')}</a>
      <span>${bytes(report.dataScannedInBytes)} scanned</span>
      <span>query <code>${report.queryExecutionId}</code></span>
    </p>
    <details class="sql">
      <summary>SQL</summary>
      <pre tabindex="0"><code>${report.sql}</code></pre>
    </details>`;
}

function rows({ columns, rows }: ReportTable, id: string): Html {
  const shown = rows.slice(0, rowsShown);
  const readers = columns.map((column, i) =>
    cellReader(
      column,
      shown.map((row) => row[i] ?? null),
    ),
  );
  const alignment = columns.map((column) => html` class="${kindOf(column)}"`);
  const heads = columns.map(
    ({ name, type }, i) => html`<th scope="col" ${alignment[i]}>${name}<small>${type}</small></th>`,
  );
  const body = shown.map((row) => {
    const cells = columns.map((_, i) => {
      const value = row[i] ?? null;
      if (value === null) return html`<td${alignment[i]}><span class="nothing">null</span></td>`;
      return html`<td${alignment[i]}>${readers[i]?.read(value)}</td>`;
    });
    return html`<tr>
      ${cells}
    </tr> `;
  });
  return html`<div
      class="scroll rows"
      tabindex="0"
      role="region"
      aria-label="Rows of the report"
      aria-describedby="${id}"
    >
      <table>
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    <p class="note">
      <span class="on-screen">${amount(rows.length, rowsShown)}</span
      ><span class="on-paper">${amount(rows.length, rowsPrinted)}</span>
      ${columns.length > 8 ? `${grouped(columns.length)} columns.` : undefined}
      ${readers.some(({ shortened }) => shortened) ? 'Values are shortened to be read; the CSV has them whole.' : undefined}
    </p>`;
}

function amount(all: number, most: number): string {
  return all <= most ? `${count(all, 'row')}.` : `${grouped(most)} of ${count(all, 'row')}.`;
}
