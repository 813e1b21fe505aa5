/** A chart of a report -> a figure of the page: title, legend, an SVG for wide and one for narrow screens, and notes. */
import type { Chart } from '../../graph/model.ts';
import type { ReportTable } from '../data.ts';
import { html, trusted, type Html } from '../html.ts';
import { count } from '../words.ts';
import { NotDrawable, pointsOf, type Points } from './points.ts';
import { seriesColors, specOf, type Band, type Range, type Size } from './spec.ts';

const wide: Size = { width: 760, height: 300 };
const narrow: Size = { width: 360, height: 260 };

/** `bands` only where x is a time; `range` for pictures that are to be compared. */
export async function figure(
  chart: Chart,
  table: Pick<ReportTable, 'columns' | 'rows'>,
  bands: readonly Band[] = [],
  range?: Range,
): Promise<Html> {
  const title = chart.title ?? `${chart.y} by ${chart.x}`;
  try {
    const points = pointsOf(chart, table);
    const label = described(chart, points, bands);
    const note = notes(chart, points);
    return html`<figure class="chart">
      <figcaption>${title}</figcaption>
      ${legend(chart, points, bands)}
      <div class="wide">${await draw(chart, points, bands, wide, label, range)}</div>
      <div class="narrow">${await draw(chart, points, bands, narrow, label, range)}</div>
      ${note === '' ? undefined : html`<p class="note">${note}</p>`}
    </figure>`;
  } catch (error) {
    if (!(error instanceof NotDrawable)) throw error;
    return html`<figure class="chart">
      <figcaption>${title}</figcaption>
      <p class="note refused">This chart is not drawn. ${error.message}</p>
    </figure>`;
  }
}

async function draw(
  chart: Chart,
  points: Points,
  bands: readonly Band[],
  size: Size,
  label: string,
  range: Range | undefined,
): Promise<Html> {
  const vega = await import('vega');
  const { compile } = await import('vega-lite');
  const view = new vega.View(vega.parse(compile(specOf(chart, points, size, bands, range)).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return html`${trusted('<svg role="img" aria-label="')}${label}${trusted(`"${svg.slice('<svg'.length)}`)}`;
}

function legend({ color, mark }: Chart, { series, points }: Points, bands: readonly Band[]): Html | undefined {
  if (color === undefined && mark === undefined) return undefined;
  const entries = series.map(
    (name, i) =>
      html`<li><span class="swatch s${(i % seriesColors) + 1}"></span>${name === '' ? '(empty)' : name}</li>`,
  );
  return html`<ul class="legend" aria-label="${[color, mark].filter((name) => name !== undefined).join(' and ')}">
    ${color === undefined ? undefined : entries}
    ${mark === undefined ? undefined : html`<li><span class="ring"></span>${mark}, ${count(marked(points), 'point')}</li>`}
    ${bands.length === 0 ? undefined : html`<li><span class="band"></span>${named(bands)}</li>`}
  </ul>`;
}

const named = (bands: readonly Band[]): string => bands.map(({ name }) => name).join(', ');

const marked = (points: Points['points']): number => points.filter((point) => point.marked && point.y !== null).length;

function notes({ color }: Chart, { series, leftOut }: Points): string {
  const shared = `${series.length} values of ${color ?? ''} share ${seriesColors} colours.`;
  return [...leftOut, ...(series.length > seriesColors ? [shared] : [])].join(' ');
}

/** What a screen reader says instead of the picture. */
function described(
  { type, x, y, color, facet, mark }: Chart,
  { points, series, facets }: Points,
  bands: readonly Band[],
): string {
  const values = points.flatMap((point) => (point.y === null ? [] : [point.y]));
  const lowest = values.reduce((a, b) => Math.min(a, b));
  const highest = values.reduce((a, b) => Math.max(a, b));
  const colored = color === undefined ? '' : `, coloured by ${color} (${count(series.length, 'value')})`;
  const each = facet === undefined ? '' : `, one for each ${facet} (${count(facets.length, 'value')})`;
  const rings = mark === undefined ? '' : `, marked by ${mark} (${count(marked(points), 'point')})`;
  const behind = bands.length === 0 ? '' : `, over bands (${named(bands)})`;
  return `${capital(type)} chart of ${y} by ${x}${each}${colored}${rings}${behind}: ${count(points.length, 'point')}, from ${lowest} to ${highest}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
