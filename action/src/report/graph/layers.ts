/**
 * A layered drawing of a DAG, left to right, after Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of
 * Hierarchical System Structures" (1981): layers by the longest path, bends where an edge passes a layer, an order
 * within layers by the means of neighbours, then heights that pull neighbours level. Same input, same picture.
 */
export interface Vertex {
  readonly name: string;
  /** Names of vertices to the left. */
  readonly needs: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** SVG path data, from the right side of a box to the left side of another. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

/** A vertex, or the bend of an edge in a layer that it passes. `y` is the middle. */
interface Place {
  readonly name: string | undefined;
  readonly layer: number;
  readonly width: number;
  readonly height: number;
  readonly left: Place[];
  readonly right: Place[];
  y: number;
}

const betweenLayers = 44;
const betweenPlaces = 16;

export function layOut(vertices: readonly Vertex[]): Layout {
  const { places, routes } = placesOf(vertices);
  const layers = Map.groupBy(places, ({ layer }) => layer);
  const columns = [...layers.entries()].sort(([a], [b]) => a - b).map(([, column]) => column);
  order(columns);
  level(columns);

  const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
  const x = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + betweenLayers, 0));
  const top = Math.min(0, ...places.map((place) => place.y - place.height / 2));
  const bottom = Math.max(0, ...places.map((place) => place.y + place.height / 2));
  const at = (place: Place) => ({
    left: x[place.layer] ?? 0,
    width: widths[place.layer] ?? 0,
    y: round(place.y - top),
  });
  return {
    width: (x.at(-1) ?? 0) + (widths.at(-1) ?? 0),
    height: round(bottom - top),
    boxes: places.flatMap((place) => {
      if (place.name === undefined) return [];
      const { left, width, y } = at(place);
      return [{ name: place.name, x: left, y: round(y - place.height / 2), width, height: place.height }];
    }),
    edges: routes.map(({ from, to, through }) => ({ from, to, path: pathOf(through.map(at)) })),
  };
}

function placesOf(vertices: readonly Vertex[]) {
  const byName = new Map(vertices.map((vertex) => [vertex.name, vertex]));
  const layerOf = new Map<string, number>();
  const layer = (vertex: Vertex): number => {
    const known = layerOf.get(vertex.name);
    if (known !== undefined) return known;
    const needed = vertex.needs.flatMap((name) => byName.get(name) ?? []);
    const found = 1 + Math.max(-1, ...needed.map(layer));
    layerOf.set(vertex.name, found);
    return found;
  };
  const place = (at: number, name?: string, width = 0, height = 0): Place => {
    return { name, layer: at, width, height, left: [], right: [], y: 0 };
  };
  const own = new Map(vertices.map((one) => [one.name, place(layer(one), one.name, one.width, one.height)]));
  const places = [...own.values()];
  const routes = vertices.flatMap(({ name: to, needs }) =>
    needs.flatMap((from) => {
      const [start, end] = [own.get(from), own.get(to)];
      if (start === undefined || end === undefined) return [];
      const passed = end.layer - start.layer - 1;
      const bends = Array.from({ length: passed }, (_, i) => place(start.layer + 1 + i));
      places.push(...bends);
      const through = [start, ...bends, end];
      through.slice(1).forEach((next, i) => {
        through[i]?.right.push(next);
        next.left.push(through[i] ?? next);
      });
      return [{ from, to, through }];
    }),
  );
  return { places, routes };
}

/** Sorts each layer by the mean position of its neighbours, sweeping to the right and back. */
function order(columns: readonly Place[][]): void {
  const number = (column: readonly Place[]) => column.forEach((place, i) => (place.y = i));
  columns.forEach(number);
  for (let sweep = 0; sweep < 8; sweep++) {
    const [side, sequence] =
      sweep % 2 === 0 ? (['left', columns] as const) : (['right', columns.toReversed()] as const);
    for (const column of sequence) {
      const wanted = new Map(column.map((place) => [place, mean(place[side], place.y)]));
      column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      number(column);
    }
  }
}

/** Gives each place a height near its neighbours', in the order found, without overlap. */
function level(columns: readonly Place[][]): void {
  for (const column of columns) settle(column, () => 0);
  for (let sweep = 0; sweep < 12; sweep++) {
    const [side, sequence] =
      sweep % 2 === 0 ? (['left', columns] as const) : (['right', columns.toReversed()] as const);
    for (const column of sequence) settle(column, (place) => mean(place[side], place.y));
  }
}

/** As near to the wishes as order and room allow: neighbours that want the same room share it (isotonic regression). */
function settle(column: readonly Place[], wish: (place: Place) => number): void {
  let below = 0;
  const offsets = column.map(({ height }) => {
    const offset = below + height / 2;
    below += height + betweenPlaces;
    return offset;
  });
  const blocks: { sum: number; places: number }[] = [];
  for (const [i, place] of column.entries()) {
    let block = { sum: wish(place) - (offsets[i] ?? 0), places: 1 };
    for (let before = blocks.at(-1); before !== undefined && at(before) > at(block); before = blocks.at(-1)) {
      block = { sum: before.sum + block.sum, places: before.places + block.places };
      blocks.pop();
    }
    blocks.push(block);
  }
  const starts = blocks.flatMap((block) => Array<number>(block.places).fill(at(block)));
  column.forEach((place, i) => (place.y = (starts[i] ?? 0) + (offsets[i] ?? 0)));
}

const at = ({ sum, places }: { readonly sum: number; readonly places: number }): number => sum / places;

function mean(places: readonly Place[], otherwise: number): number {
  return places.length === 0 ? otherwise : places.reduce((sum, { y }) => sum + y, 0) / places.length;
}

function pathOf(through: readonly { readonly left: number; readonly width: number; readonly y: number }[]): string {
  return through
    .map(({ left, width, y }, i) => {
      const before = through[i - 1];
      if (before === undefined) return `M${left + width},${y}`;
      const from = before.left + before.width;
      const middle = round((from + left) / 2);
      const across = i < through.length - 1 ? `H${left + width}` : '';
      return `C${middle},${before.y} ${middle},${y} ${left},${y}${across}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
