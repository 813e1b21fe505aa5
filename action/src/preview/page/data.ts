/** Tables and reports that differ: a card each, with charts before and after side by side. */
import type { Chart, Report } from '../../graph/model.ts';
import { figure } from '../../report/chart/figure.ts';
import { NotDrawable, pointsOf } from '../../report/chart/points.ts';
import type { Range } from '../../report/chart/spec.ts';
import { html, type Html } from '../../report/html.ts';
import type { ComparedSide } from '../compare.ts';
import type { ReportChange, TableChange } from '../preview.ts';
import { rowChanges } from '../rows/changes.ts';
import type { Rows } from '../rows/cells.ts';
import { changesInWords } from '../words.ts';
import { differingRows, numbers } from './differences.ts';

export interface Sides {
  readonly base: ComparedSide | undefined;
  readonly head: ComparedSide;
}

export function tableCard(change: TableChange, { base, head }: Sides, id: string): Html {
  const rowsIn = (side: ComparedSide | undefined): Rows | undefined => {
    const table = side?.snapshot.tables[change.name];
    return table?.kind === 'read' ? table : undefined;
  };
  return html`<section class="card" aria-labelledby="${id}">
    ${heading(change, id)} ${differences(change, rowsIn(base), rowsIn(head), id)}
  </section>`;
}

export async function reportCard(change: ReportChange, { base, head }: Sides, id: string): Promise<Html> {
  const resultIn = (side: ComparedSide | undefined): Rows | undefined =>
    side?.snapshot.reports.find(({ name }) => name === change.name);
  const [before, after] = [resultIn(base), resultIn(head)];
  const step = head.pipeline.steps.find((one): one is Report => one.kind === 'report' && one.name === change.name);
  const charts = change.isPublic && change.notCompared === null ? (step?.charts ?? []) : [];
  const drawn = await Array.fromAsync(charts, (chart) => pair(chart, before, after));
  return html`<section class="card report" aria-labelledby="${id}">
    ${heading(change, id)} ${drawn} ${differences(change, before, after, id)}
  </section>`;
}

const heading = (change: TableChange, id: string): Html =>
  html`<h3 id="${id}">${change.name.replaceAll('_', ' ')}</h3>
    <p class="what">${changesInWords(change)}</p>`;

/** Values only where they are public: the page may be read by whoever reads the pull request. */
function differences(
  { isPublic, rows }: TableChange,
  before: Rows | undefined,
  after: Rows | undefined,
  id: string,
): Html | undefined {
  if (rows === null || before === undefined || after === undefined) return undefined;
  return html`${numbers(rows.numbers)}
  ${
    isPublic
      ? differingRows(rowChanges(before, after, rows.key), id)
      : html`<p class="note">Values are not shown: only those of tables with <code>public: true</code> are.</p>`
  }`;
}

/** On one scale, so that the pictures can be compared. */
async function pair(chart: Chart, before: Rows | undefined, after: Rows | undefined): Promise<Html> {
  const shared = range(chart, [before, after]);
  const side = async (title: string, rows: Rows | undefined) =>
    rows === undefined || rows.rows.length === 0
      ? html`<div>
          <p class="side">${title}</p>
          <p class="empty">No rows.</p>
        </div>`
      : html`<div>
          <p class="side">${title}</p>
          ${await figure(chart, rows, [], shared)}
        </div>`;
  return html`<div class="pair">${await side('Before', before)} ${await side('After', after)}</div>`;
}

function range(chart: Chart, sides: readonly (Rows | undefined)[]): Range | undefined {
  const values = sides.flatMap((rows) => (rows === undefined ? [] : valuesOf(chart, rows)));
  if (values.length === 0) return undefined;
  const least = values.reduce((a, b) => Math.min(a, b));
  const greatest = values.reduce((a, b) => Math.max(a, b));
  const fromZero = chart.type === 'bar' || chart.type === 'area';
  return fromZero ? [Math.min(0, least), Math.max(0, greatest)] : [least, greatest];
}

/** None of what cannot be drawn: the figure says why. */
function valuesOf(chart: Chart, rows: Rows): readonly number[] {
  try {
    return pointsOf(chart, rows).points.flatMap(({ y }) => (y === null ? [] : [y]));
  } catch (error) {
    if (error instanceof NotDrawable) return [];
    throw error;
  }
}
