/** Points -> a vega-lite specification, of one chart or of small ones that share their axes. Its colours are CSS variables, so that one picture is right in light and dark. */
import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../../graph/model.ts';
import type { Points } from './points.ts';

/** The style sheet has this many colours of series; further ones begin again. */
export const seriesColors = 8;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A span of time behind the points; `[start, end)` in milliseconds since 1970. */
export interface Band {
  readonly start: number;
  readonly end: number;
  /** Stands at its top where there is room. */
  readonly name: string;
}

/** From the least to the greatest y of several pictures that are to be compared. */
export type Range = readonly [least: number, greatest: number];

export function specOf(
  chart: Chart,
  data: Points,
  size: Size,
  bands: readonly Band[] = [],
  range?: Range,
): TopLevelSpec {
  const page = {
    padding: { left: 0, right: 8, top: bands.length === 0 ? 8 : 24, bottom: 4 },
    background: 'transparent',
    config,
  } as const;
  const values = { data: { values: data.points.map((point) => ({ ...point })) } };
  if (chart.facet === undefined) {
    return {
      ...page,
      ...values,
      ...size,
      autosize: { type: 'fit', contains: 'padding' },
      ...unit(chart, data, size, bands, range),
    };
  }
  const columns = size.width < 500 ? 1 : 2;
  const small = { width: Math.floor((size.width - 72) / columns) - 12, height: Math.floor(size.height / 2) };
  return {
    ...page,
    ...values,
    facet: { field: 'facet', type: 'nominal', sort: [...data.facets], header: { title: null } },
    columns,
    spacing: 16,
    spec: { ...small, ...unit(chart, data, small, bands, range) },
  };
}

/** One chart, without its size. */
function unit(chart: Chart, data: Points, size: Size, bands: readonly Band[], range: Range | undefined) {
  const y = {
    field: 'y',
    type: 'quantitative',
    title: bands.length === 0 ? chart.y : null,
    scale: {
      zero: chart.type === 'bar' || chart.type === 'area',
      nice: true,
      ...(range && { domainMin: range[0], domainMax: range[1] }),
    },
    axis: { grid: true, tickCount: 5, ...(chart.facet === undefined && above) },
  } as const;
  // The legend is HTML beside the picture: it wraps, and can be read by a screen reader.
  const color = {
    field: 'color',
    type: 'nominal' as const,
    legend: null,
    scale: { domain: [...data.series], range: data.series.map(colorOf) },
  };
  const values = { mark: markOf(chart, data, size), encoding: { color } };
  const behind = bandLayers(chart, size, bands);
  const layer = [...behind, values, ...(chart.mark === undefined ? [] : [ring])];
  return { encoding: { x: xOf(chart, data, size), y }, layer };
}

/** Over the axis, where it needs no width; over small charts their own titles stand. */
const above = { titleAngle: 0, titleAlign: 'left', titleAnchor: 'end', titleX: 0, titleY: -8 } as const;

/** Around the points that are marked: a shape of their own, not a colour alone. */
const ring = {
  transform: [{ filter: 'datum.marked' }],
  mark: {
    type: 'point' as const,
    shape: 'circle' as const,
    size: 64,
    stroke: 'var(--failed)',
    strokeWidth: 2,
    fill: 'var(--card)',
    opacity: 1,
  },
};

/** The names stand where the title of the y axis would; a short band has an outline to be seen by. */
function bandLayers(chart: Chart, { width }: Size, bands: readonly Band[]) {
  if (bands.length === 0) return [];
  const x = { field: 'start', type: 'temporal', title: chart.x, scale: { type: 'utc' } } as const;
  const data = { values: bands.map((band) => ({ ...band })) };
  const rect = { type: 'rect', fill: 'var(--band)', fillOpacity: 0.22, stroke: 'var(--band)', strokeWidth: 1 } as const;
  // Above the picture, where no line crosses it; to the left where the picture ends.
  const align = { expr: `scale('x', datum.start) + ${nameWidth} > width ? 'right' : 'left'` };
  const text = { type: 'text', align, baseline: 'bottom', dy: -4, fill: 'var(--soft)', fontSize: 11 } as const;
  const whole = { y: { value: 0 }, y2: { value: 'height' } } as const;
  return [
    { data, mark: rect, encoding: { x, x2: { field: 'end' }, ...whole } },
    ...(bands.length * nameWidth > width
      ? []
      : [{ data, mark: text, encoding: { x, y: { value: 0 }, text: { field: 'name', type: 'nominal' as const } } }]),
  ];
}

const nameWidth = 64;

const config = {
  aria: false,
  font: 'inherit',
  view: { stroke: null },
  axis: {
    labelColor: 'var(--soft)',
    titleColor: 'var(--soft)',
    gridColor: 'var(--line)',
    domainColor: 'var(--edge)',
    tickColor: 'var(--edge)',
    titleFontWeight: 'normal',
    labelFontSize: 11,
    titleFontSize: 11,
    titlePadding: 8,
    labelPadding: 6,
    grid: false,
  },
  axisY: { domain: false, ticks: false },
  header: {
    labelColor: 'var(--ink)',
    labelFontSize: 12,
    labelFontWeight: 600,
    labelAnchor: 'start',
    labelPadding: 6,
    labelLimit: 280,
  },
} as const;

function colorOf(_: string, index: number): string {
  return `var(--series-${(index % seriesColors) + 1})`;
}

function markOf(chart: Chart, data: Points, { width }: Size) {
  switch (chart.type) {
    case 'line':
      // Few points are marked, so that one between two gaps can be seen; round caps do that for many.
      return {
        type: 'line',
        strokeWidth: 2,
        strokeCap: 'round',
        strokeJoin: 'round',
        point: data.points.length / data.series.length / data.facets.length <= 40 ? { size: 22 } : false,
      } as const;
    case 'area':
      return { type: 'area', fillOpacity: data.series.length > 1 ? 0.75 : 0.25, line: { strokeWidth: 2 } } as const;
    case 'point':
      return { type: 'point', filled: true, size: data.points.length > 1000 ? 8 : 26, opacity: 0.8 } as const;
    case 'bar': {
      const times = timesOf(data);
      return {
        type: 'bar',
        stroke: 'var(--card)',
        strokeWidth: 0.5,
        ...(times && { width: Math.max(1, ((width - 60) / times.slots) * 0.8) }),
      } as const;
    }
  }
}

function xOf(chart: Chart, data: Points, { width }: Size) {
  const axis = { labelOverlap: true, tickCount: width < 500 ? 4 : 8 } as const;
  const named = { field: 'x', title: chart.x } as const;
  if (data.xKind === 'time') {
    const times = chart.type === 'bar' ? timesOf(data) : undefined;
    return {
      ...named,
      axis,
      type: 'temporal',
      scale: { type: 'utc', ...(times && { domain: times.domain }) },
    } as const;
  }
  if (data.xKind === 'number' && chart.type !== 'bar') {
    // Whole numbers are often years or hours: no commas between their digits.
    const whole = data.points.every(({ x }) => Number.isInteger(x));
    const scale = { zero: false, nice: false };
    return {
      ...named,
      type: 'quantitative',
      scale,
      axis: whole ? { ...axis, format: 'd', tickMinStep: 1 } : axis,
    } as const;
  }
  const distinct = [...new Set(data.points.map(({ x }) => x))];
  const sort = data.xKind === 'number' ? distinct.sort((a, b) => Number(a) - Number(b)) : distinct;
  const longest = Math.max(...sort.map((x) => String(x).length));
  const labelAngle = longest * 7 > width / sort.length ? -40 : 0;
  return { ...named, type: 'ordinal', sort, axis: { ...axis, labelAngle, labelLimit: 140 } } as const;
}

/** Bars over time are as wide as the shortest distance between two of them, and the axis has room for the outer ones. */
function timesOf({ xKind, points }: Points) {
  if (xKind !== 'time') return undefined;
  const times = [...new Set(points.map(({ x }) => Number(x)))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const gap = gaps.length === 0 ? 86_400_000 : gaps.reduce((a, b) => Math.min(a, b));
  return { slots: (last - first) / gap + 1, domain: [first - gap / 2, last + gap / 2] };
}
