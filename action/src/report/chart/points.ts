/** Rows of a report -> the points of one chart. Pure; what cannot be drawn is said, and what was left out is counted. */
import { Temporal } from 'temporal-polyfill';
import type { Chart, Column } from '../../graph/model.ts';
import { kindOf } from '../columns.ts';
import type { ReportTable } from '../data.ts';
import { printable } from '../html.ts';
import { count, grouped } from '../words.ts';

/** `x` is milliseconds since 1970 (wall clock read as UTC), a number or a text, as `xKind` says; `y` null is a gap. */
export interface Point {
  readonly x: number | string;
  readonly y: number | null;
  readonly color: string;
  /** Which of the small charts it belongs to; one without a name when there is only one. */
  readonly facet: string;
  /** Whether it stands out. */
  readonly marked: boolean;
}

export interface Points {
  readonly xKind: 'time' | 'number' | 'text';
  readonly points: readonly Point[];
  /** The values of `color` in the order in which they appear; one without a name when the chart has no `color`. */
  readonly series: readonly string[];
  /** The values of `facet` in the order in which they appear; one without a name when the chart has no `facet`. */
  readonly facets: readonly string[];
  /** Sentences about rows that are not in the picture. */
  readonly leftOut: readonly string[];
}

export class NotDrawable extends Error {}

/** More than these do not fit into a picture of this size, and make the page slow. */
export const mostPoints = 5000;

/** More small charts than these are no overview any more. */
export const mostFacets = 12;

/** @throws NotDrawable with a sentence for the page. */
export function pointsOf(chart: Chart, { columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): Points {
  const x = find(columns, chart.x);
  const y = find(columns, chart.y);
  const color = chart.color === undefined ? undefined : find(columns, chart.color);
  const facet = chart.facet === undefined ? undefined : find(columns, chart.facet);
  const mark = chart.mark === undefined ? undefined : find(columns, chart.mark);
  if (kindOf(y.column) !== 'number') {
    throw new NotDrawable(`Its y, ${y.column.name}, is ${y.column.type}: only numbers can be drawn.`);
  }
  if (mark !== undefined && !/^boolean$/i.test(mark.column.type)) {
    throw new NotDrawable(`Its mark, ${mark.column.name}, is ${mark.column.type}: only a boolean can mark points.`);
  }
  const xKind = kindOf(x.column);
  const all = rows.map((row) => ({
    x: readX(row[x.index] ?? null, x.column),
    y: readNumber(row[y.index] ?? null),
    color: color === undefined ? '' : (row[color.index] ?? 'null'),
    facet: facet === undefined ? '' : named(row[facet.index] ?? 'null'),
    marked: mark !== undefined && row[mark.index] === 'true',
  }));
  const placed = all.filter((point): point is Point => point.x !== null);
  if (!placed.some((point) => point.y !== null)) {
    throw new NotDrawable(`No row has both ${x.column.name} and ${y.column.name}.`);
  }
  const facets = [...new Set(placed.map((point) => point.facet))];
  const shown = facets.slice(0, mostFacets);
  const { points, every } = thinned(placed.filter((point) => shown.includes(point.facet)));
  const groups = [facet, color].flatMap((by) => (by === undefined ? [] : [by.column.name]));
  const withoutX = all.length - placed.length;
  const withoutY = placed.filter((point) => point.y === null).length;
  return {
    xKind,
    points,
    series: [...new Set(placed.map((point) => point.color))],
    facets: shown,
    leftOut: [
      shown.length < facets.length
        ? `Drawn for ${shown.length} of ${count(facets.length, 'value')} of ${chart.facet}. The CSV has all.`
        : '',
      every > 1
        ? `Drawn from one row in ${every}${groups.length === 0 ? '' : ` of each ${groups.join(' and ')}`}: ` +
          `${grouped(points.length)} of ${count(rows.length, 'row')}. The CSV has all.`
        : '',
      withoutX > 0 ? `Not drawn: ${count(withoutX, 'row')} without ${x.column.name}.` : '',
      withoutY > 0 ? `Not drawn: ${count(withoutY, 'row')} without ${y.column.name}.` : '',
    ].filter((sentence) => sentence !== ''),
  };
}

function find(columns: readonly Column[], name: string): { readonly column: Column; readonly index: number } {
  // Athena answers names in lower case, whatever case the query gave them.
  const index = columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const column = columns[index];
  if (column === undefined) {
    throw new NotDrawable(`The result has no column ${name}; it has ${columns.map((one) => one.name).join(', ')}.`);
  }
  return { column, index };
}

function named(value: string): string {
  return value === '' ? '(empty)' : printable(value);
}

function readX(value: string | null, column: Column): number | string | null {
  if (value === null) return null;
  const kind = kindOf(column);
  if (kind === 'text') return printable(value);
  return kind === 'number' ? readNumber(value) : readTime(value);
}

/** NaN and the infinities have no place in a picture: they are gaps, as NULL is. */
function readNumber(value: string | null): number | null {
  const number = value === null ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** `2010-01-31`, `2010-01-31 01:00:00.000`, and with a zone behind it (`UTC`, `Europe/Rome`, `+01:00`): then the instant. */
function readTime(value: string): number | null {
  const [, day, clock = '00:00:00', zone = 'UTC'] =
    /^(\d{4,}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d(?:\.\d+)?))?(?: ?(\S+))?$/.exec(value) ?? [];
  if (day === undefined) return null;
  return Temporal.PlainDateTime.from(`${day}T${clock.slice(0, 18)}`).toZonedDateTime(zone).epochMilliseconds;
}

/** One row in `every`, counted within each series, so that no series is lost to the rhythm of the rows; and all marked ones. */
function thinned(points: readonly Point[]): { readonly points: readonly Point[]; readonly every: number } {
  const every = Math.ceil(points.length / mostPoints);
  const seen = new Map<string, number>();
  const kept = points.filter(({ facet, color, marked }) => {
    const series = JSON.stringify([facet, color]);
    const before = seen.get(series) ?? 0;
    seen.set(series, before + 1);
    return marked || before % every === 0;
  });
  return { points: kept, every };
}
