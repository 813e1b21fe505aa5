/** The drawings of a review as SVGs. */
import type { Chart } from '../../graph/model.ts';
import { figure } from '../../report/chart/figure.ts';
import { graphPicture } from '../../report/graph/picture.ts';
import { html, type Html } from '../../report/html.ts';
import type { Drawing, LinesDrawing, StepsDrawing } from '../../review/drawing.ts';

export const picture = async (drawing: Drawing): Promise<Html> =>
  drawing.kind === 'steps'
    ? html`<div class="scroll" tabindex="0" role="region" aria-label="Graph of the steps">${steps(drawing)}</div>`
    : await lines(drawing);

function steps({ nodes, edges }: StepsDrawing): Html {
  const status = new Map(edges.map(({ from, to, status }) => [`${from} ${to}`, status]));
  return graphPicture(
    nodes.map(({ name, status }) => {
      const needs = edges.filter(({ to }) => to === name).map(({ from }) => from);
      return { name, needs, look: status, lines: status === 'same' ? [] : [status] };
    }),
    `Graph of the steps: ${nodes.map(({ name, status }) => `${name} ${status}`).join('; ')}.`,
    (from, to) => status.get(`${from} ${to}`) ?? '',
  );
}

/** No name that a query gives its columns. */
const when = 'before or after';

function lines({ title, x, y, series: { name, x: places, before, after } }: LinesDrawing): Promise<Html> {
  const chart: Chart = {
    type: 'line',
    x,
    y,
    color: when,
    title: [title, name].filter((part) => part !== '').join(', '),
  };
  const axis = axisOf(places);
  const columns = [
    { name: x, type: axis.type },
    { name: y, type: 'double' },
    { name: when, type: 'varchar' },
  ];
  const rows = (values: readonly number[], label: string) =>
    values.map((value, i) => [axis.places[i] ?? '', String(value), label]);
  return figure(chart, { columns, rows: [...rows(before, 'before'), ...rows(after, 'after')] });
}

/** The type of the column that they were: a drawing has their texts alone. */
function axisOf(places: readonly string[]): { readonly type: string; readonly places: readonly string[] } {
  const times = places.flatMap((place) => timeOf(place) ?? []);
  if (times.length === places.length) return { type: 'timestamp', places: times };
  const isNumber = places.every((place) => place !== '' && Number.isFinite(Number(place)));
  return { type: isNumber ? 'double' : 'varchar', places };
}

/** `2026-11-24` or `2026-11-24 06:10`, as a query would print it. */
function timeOf(place: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(place)) return undefined;
  const minute = place.length === 10 ? `${place} 00:00` : place;
  const time = new Date(`${minute.replace(' ', 'T')}Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(minute.replace(' ', 'T'))) return undefined;
  return `${minute}:00`;
}
