import type { Step } from '../../graph/model.ts';
import { ancestorsOf, directNeeds, inOrder, type Ancestors, type DirectNeeds } from '../../graph/precedence.ts';
import { chains } from './chains.ts';
import { series, type Shape } from './shape.ts';

/**
 * Nests an acyclic graph into series and parallel parts, where that loses nothing. A part that is not series-parallel becomes
 * chains side by side, with a gate before each step that needs one of another chain.
 */
export function nest(steps: readonly Step[]): Shape {
  const ancestors = ancestorsOf(steps);
  const direct = directNeeds(steps, ancestors);
  let parallels = 0;
  const nameParallel = () => `Side by side ${++parallels}`;

  const shapeOf = (part: readonly Step[]): Shape => {
    const [only] = part;
    if (only !== undefined && part.length === 1) return { kind: 'step', step: only };

    const components = connected(part, direct);
    if (components.length > 1) return { kind: 'parallel', name: nameParallel(), parts: components.map(shapeOf) };

    const stages = oneAfterAnother(part, ancestors);
    if (stages.length > 1) return series(stages.map(shapeOf));
    return chains(part, direct, ancestors, nameParallel);
  };
  return shapeOf(inOrder(steps));
}

/** Cuts the part wherever all that is behind needs all that is before. */
function oneAfterAnother(part: readonly Step[], ancestors: Ancestors): readonly (readonly Step[])[] {
  const names = new Set(part.map(({ name }) => name));
  const before = new Map(
    part.map(({ name }) => [name, [...(ancestors.get(name) ?? [])].filter((ancestor) => names.has(ancestor))]),
  );
  const countBefore = ({ name }: Step): number => before.get(name)?.length ?? 0;
  const sorted = part.toSorted((a, b) => countBefore(a) - countBefore(b));
  const place = new Map(sorted.map(({ name }, index) => [name, index]));
  // Behind a cut at k, everything has all k steps that are before it among its ancestors.
  const reach = sorted.map((step) => longestPrefix(before.get(step.name) ?? [], place));
  const stages: Step[][] = [[]];
  let least = Infinity;
  const leastBehind = reach.toReversed().map((length) => (least = Math.min(least, length)));
  sorted.forEach((step, index) => {
    const isCut = index > 0 && (leastBehind[sorted.length - 1 - index] ?? 0) >= index;
    if (isCut) stages.push([]);
    stages.at(-1)?.push(step);
  });
  return stages.map((stage) => part.filter((step) => stage.includes(step)));
}

/** How many of the first places all stand among the given. */
function longestPrefix(names: readonly string[], place: ReadonlyMap<string, number>): number {
  const places = new Set(names.map((name) => place.get(name)));
  let length = 0;
  while (places.has(length)) length++;
  return length;
}

/** Steps that hang together by needs, each group and the groups in the order given. */
function connected(part: readonly Step[], direct: DirectNeeds): readonly (readonly Step[])[] {
  const groupOf = new Map(part.map(({ name }) => [name, name]));
  const root = (name: string): string => {
    let at = name;
    for (let parent = groupOf.get(at); parent !== undefined && parent !== at; parent = groupOf.get(at)) at = parent;
    groupOf.set(name, at);
    return at;
  };
  for (const { name } of part) {
    for (const need of direct.get(name) ?? []) if (groupOf.has(need)) groupOf.set(root(name), root(need));
  }
  return [...Map.groupBy(part, ({ name }) => root(name)).values()];
}
