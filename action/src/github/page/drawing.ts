/** The drawings of a review as SVGs. */
import type { Chart } from '../../graph/model.ts';
import { figure } from '../../report/chart/figure.ts';
import { graphPicture } from '../../report/graph/picture.ts';
import { html, type Html } from '../../report/html.ts';
import type { Drawing, LinesDrawing, StepsDrawing } from '../../review/drawing.ts';

export const picture = async (drawing: Drawing): Promise<Html> =>
  drawing.kind === 'steps' ? steps(drawing) : await lines(drawing);

/** A plan shows the neighbourhood of its changes: one of more steps is forged. */
const most = { nodes: 300, edges: 2000 };

function steps({ nodes, edges }: StepsDrawing): Html {
  if (nodes.length > most.nodes || edges.length > most.edges) {
    return html`<p class="note">${nodes.length} steps are too many for a picture.</p>`;
  }
  const drawn = withoutCycles(edges);
  const needs = Map.groupBy(drawn, ({ to }) => to);
  const status = new Map(drawn.map(({ from, to, status }) => [JSON.stringify([from, to]), status]));
  const graph = graphPicture(
    nodes.map(({ name, status }) => ({
      name,
      needs: (needs.get(name) ?? []).map(({ from }) => from),
      look: status,
      lines: status === 'same' ? [] : [status],
    })),
    `Graph of the steps: ${nodes.map(({ name, status }) => `${name} ${status}`).join('; ')}.`,
    (from, to) => status.get(JSON.stringify([from, to])) ?? '',
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Graph of the steps">${graph}</div>`;
}

type Edge = StepsDrawing['edges'][number];

/** Steps that change their order need each other, one way before and the other way after: what was is drawn backwards. */
function withoutCycles(edges: readonly Edge[]): readonly Edge[] {
  const after = new Map<string, string[]>();
  const leads = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (after.get(from) ?? []).some((next) => leads(next, to, seen));
  };
  const isGone = ({ status }: Edge) => status === 'removed';
  return edges
    .toSorted((one, other) => Number(isGone(one)) - Number(isGone(other)))
    .flatMap((edge) => {
      const [from, to] = leads(edge.to, edge.from) ? [edge.to, edge.from] : [edge.from, edge.to];
      if (from === to || after.get(from)?.includes(to) === true) return [];
      after.set(from, [...(after.get(from) ?? []), to]);
      return [{ ...edge, from, to }];
    });
}

/** Only the picture is blurred where a query has a column of this name. */
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
