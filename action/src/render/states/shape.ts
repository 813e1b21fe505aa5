import type { Step } from '../../graph/model.ts';

/** How the steps run: one after another, or side by side. */
export type Shape =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'series'; readonly parts: readonly Shape[] }
  | { readonly kind: 'parallel'; readonly name: string; readonly parts: readonly Shape[] };

/** A step that waits for `waitsFor` though it does not need it: what nesting costs where the graph is no series-parallel one. */
export interface NeedlessWait {
  readonly step: string;
  readonly waitsFor: string;
}

/**
 * Nests an acyclic graph into series and parallel parts that keep every need. Where the graph is series-parallel nothing
 * is lost; elsewhere a barrier is put behind the first steps of the part, and `waits` says who waits for whom.
 */
export function nest(steps: readonly Step[]): { readonly shape: Shape; readonly waits: readonly NeedlessWait[] } {
  const order = new Map(inOrder(steps).map((step, index) => [step.name, index]));
  const ancestors = ancestorsOf(steps);
  const waits: NeedlessWait[] = [];
  let parallels = 0;

  const shapeOf = (part: readonly Step[]): Shape => {
    const [only] = part;
    if (only !== undefined && part.length === 1) return { kind: 'step', step: only };

    const components = connected(part);
    if (components.length > 1) {
      return { kind: 'parallel', name: `Side by side ${++parallels}`, parts: components.map(shapeOf) };
    }

    const cut = losslessCut(part, ancestors) ?? barrier(part, ancestors, waits);
    return series(shapeOf(cut.before), shapeOf(cut.after));
  };

  const sorted = steps.toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  return { shape: shapeOf(sorted), waits };
}

interface Cut {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

type Ancestors = ReadonlyMap<string, ReadonlySet<string>>;

const isAncestor = (ancestors: Ancestors, step: Step, of: Step): boolean =>
  ancestors.get(of.name)?.has(step.name) ?? false;

/** The first prefix of the order behind which everything needs all of its ends. */
function losslessCut(part: readonly Step[], ancestors: Ancestors): Cut | undefined {
  for (let size = 1; size < part.length; size++) {
    const before = part.slice(0, size);
    const after = part.slice(size);
    const isLossless = lasts(before, ancestors).every((last) =>
      firsts(after, ancestors).every((first) => isAncestor(ancestors, last, first)),
    );
    if (isLossless) return { before, after };
  }
  return undefined;
}

function barrier(part: readonly Step[], ancestors: Ancestors, waits: NeedlessWait[]): Cut {
  const before = firsts(part, ancestors);
  const after = part.filter((step) => !before.includes(step));
  for (const first of firsts(after, ancestors)) {
    for (const last of before) {
      if (!isAncestor(ancestors, last, first)) waits.push({ step: first.name, waitsFor: last.name });
    }
  }
  return { before, after };
}

const firsts = (part: readonly Step[], ancestors: Ancestors): readonly Step[] =>
  part.filter((step) => !part.some((other) => isAncestor(ancestors, other, step)));

const lasts = (part: readonly Step[], ancestors: Ancestors): readonly Step[] =>
  part.filter((step) => !part.some((other) => isAncestor(ancestors, step, other)));

function series(before: Shape, after: Shape): Shape {
  const partsOf = (shape: Shape) => (shape.kind === 'series' ? shape.parts : [shape]);
  return { kind: 'series', parts: [...partsOf(before), ...partsOf(after)] };
}

/** Steps that hang together by needs, each group and the groups in the order given. */
function connected(part: readonly Step[]): readonly (readonly Step[])[] {
  const names = new Set(part.map(({ name }) => name));
  const groupOf = new Map(part.map(({ name }) => [name, name]));
  const root = (name: string): string => {
    const parent = groupOf.get(name) ?? name;
    return parent === name ? name : root(parent);
  };
  for (const { name, needs } of part) {
    for (const need of needs) if (names.has(need)) groupOf.set(root(name), root(need));
  }
  return [...Map.groupBy(part, ({ name }) => root(name)).values()];
}

/** A topological order that keeps to the file's order where needs leave a choice. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const placed = new Set<string>();
  const result: Step[] = [];
  while (result.length < steps.length) {
    const next = steps.find(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)));
    if (next === undefined) throw new RangeError('The steps need each other in a circle.');
    placed.add(next.name);
    result.push(next);
  }
  return result;
}

function ancestorsOf(steps: readonly Step[]): Ancestors {
  const ancestors = new Map<string, ReadonlySet<string>>();
  for (const { name, needs } of inOrder(steps)) {
    ancestors.set(name, new Set(needs.flatMap((need) => [need, ...(ancestors.get(need) ?? [])])));
  }
  return ancestors;
}
