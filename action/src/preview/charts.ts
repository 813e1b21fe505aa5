/** The charts of a report before and after -> the lines of both that a comment has room for. Pure. */
import type { Chart, Report } from '../graph/model.ts';
import { NotDrawable, pointsOf, type Point, type Points } from '../report/chart/points.ts';
import type { ChartChange } from './preview.ts';
import type { Rows } from './rows/cells.ts';

const mostSeries = 4;
const mostPoints = 60;

/** Those whose points differ; `before` is absent where there is nothing to compare with. */
export function chartChanges({ charts }: Report, before: Rows | undefined, after: Rows): readonly ChartChange[] {
  return charts.flatMap((chart) => {
    const old = before === undefined ? [] : seriesOf(chart, before);
    const now = seriesOf(chart, after);
    const differing = now.filter((one) => !isSame(one, find(old, one.name)));
    if (differing.length === 0) return [];
    return [
      {
        title: (chart.title ?? `${chart.y} by ${chart.x}`).slice(0, 200),
        x: chart.x,
        y: chart.y,
        series: differing.slice(0, mostSeries).map((one) => aligned(one, find(old, one.name), before !== undefined)),
        seriesLeftOut: Math.max(0, differing.length - mostSeries),
      },
    ];
  });
}

interface Line {
  readonly name: string;
  /** y by the text of x, in the order of the rows. */
  readonly values: ReadonlyMap<string, number>;
}

/** None where it cannot be drawn: the page says why. */
function seriesOf(chart: Chart, rows: Rows): readonly Line[] {
  let points: Points;
  try {
    points = pointsOf(chart, rows);
  } catch (error) {
    if (error instanceof NotDrawable) return [];
    throw error;
  }
  const nameOf = ({ facet, color }: Point) => [facet, color].filter((part) => part !== '').join(', ');
  const groups = Map.groupBy(points.points, nameOf);
  return [...groups].map(([name, group]) => ({
    name,
    values: new Map(group.flatMap(({ x, y }) => (y === null ? [] : [[xText(x, points.xKind), y] as const]))),
  }));
}

/** Wall clock, read as UTC: see report/chart/points.ts. */
function xText(x: Point['x'], kind: Points['xKind']): string {
  if (kind !== 'time') return String(x).slice(0, 60);
  return new Date(x).toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
}

const find = (lines: readonly Line[], name: string): Line | undefined => lines.find((line) => line.name === name);

const isSame = ({ values }: Line, before: Line | undefined): boolean =>
  before?.values.size === values.size && [...values].every(([x, y]) => before.values.get(x) === y);

function aligned({ name, values }: Line, before: Line | undefined, hasBefore: boolean): ChartChange['series'][number] {
  const shared = [...values].filter(([x]) => before === undefined || before.values.has(x));
  const every = Math.ceil(shared.length / mostPoints);
  const shown = shared.filter((_, i) => i % every === 0);
  return {
    name: name.slice(0, 200),
    x: shown.map(([x]) => x),
    before: hasBefore && before !== undefined ? shown.map(([x]) => before.values.get(x) ?? 0) : [],
    after: shown.map(([, y]) => y),
  };
}
