import type { Step } from '../../graph/model.ts';
import type { DirectNeeds } from '../../graph/precedence.ts';

/** Steps that the steps around them see as one: whoever needs one of its last needs all of them. */
export type Module =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'series' | 'parallel'; readonly parts: readonly Module[] };

/** A module in its graph, whose edges are the needs between modules. */
export interface Node {
  readonly module: Module;
  readonly needs: ReadonlySet<Node>;
  readonly neededBy: ReadonlySet<Node>;
}

interface Growing extends Node {
  readonly needs: Set<Growing>;
  readonly neededBy: Set<Growing>;
}

/**
 * Joins steps of one graph into series-parallel modules until none is left to join: those that need the same and are needed
 * by the same stand side by side, and one that alone follows another stands behind it (Valdes, Tarjan, Lawler 1982).
 * `part` is in a topological order, and so are the nodes.
 */
export function moduleGraph(part: readonly Step[], direct: DirectNeeds): readonly Node[] {
  const byName = new Map(part.map((step) => [step.name, node({ kind: 'step', step })]));
  for (const [name, by] of byName) {
    for (const need of direct.get(name) ?? []) {
      const needed = byName.get(need);
      if (needed === undefined) continue;
      by.needs.add(needed);
      needed.neededBy.add(by);
    }
  }
  let nodes: readonly Growing[] = [...byName.values()];
  for (let count = Infinity; nodes.length < count;) {
    count = nodes.length;
    nodes = joinTwins(joinPairs(nodes));
  }
  return nodes;
}

export function moduleSteps(module: Module): readonly Step[] {
  return module.kind === 'step' ? [module.step] : module.parts.flatMap(moduleSteps);
}

const node = (module: Module): Growing => ({ module, needs: new Set(), neededBy: new Set() });

/** Without series in series, or side by side in side by side. */
const join = (kind: 'series' | 'parallel', modules: readonly Module[]): Module => ({
  kind,
  parts: modules.flatMap((module) => (module.kind === kind ? module.parts : [module])),
});

/** Where the only one that needs a node needs nothing else. */
function joinPairs(nodes: readonly Growing[]): readonly Growing[] {
  const result = new Set<Growing>();
  const place = new Map<Growing, number>();
  nodes.forEach((second, index) => {
    const [first] = second.needs;
    const isPair = first !== undefined && second.needs.size === 1 && first.neededBy.size === 1;
    const kept = isPair ? node(join('series', [first.module, second.module])) : second;
    place.set(kept, isPair ? (place.get(first) ?? index) : index);
    result.add(kept);
    if (!isPair) return;
    result.delete(first);
    move([first], kept, 'needs');
    move([second], kept, 'neededBy');
  });
  return [...result].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** Where several need the same and are needed by the same. */
function joinTwins(nodes: readonly Growing[]): readonly Growing[] {
  const number = new Map(nodes.map((node, index) => [node, index]));
  const numbers = (set: ReadonlySet<Growing>) =>
    [...set]
      .map((node) => number.get(node))
      .toSorted()
      .join();
  const groups = Map.groupBy(nodes, ({ needs, neededBy }) => `${numbers(needs)}|${numbers(neededBy)}`);
  return [...groups.values()].map((twins) => {
    const [first] = twins;
    if (first !== undefined && twins.length === 1) return first;
    const joined = node(
      join(
        'parallel',
        twins.map(({ module }) => module),
      ),
    );
    move(twins, joined, 'needs');
    move(twins, joined, 'neededBy');
    return joined;
  });
}

/** The edges of one side lead to the joined node instead of the old ones. */
function move(old: readonly Growing[], joined: Growing, side: 'needs' | 'neededBy'): void {
  const back = side === 'needs' ? 'neededBy' : 'needs';
  for (const node of old) {
    for (const neighbour of node[side]) {
      neighbour[back].delete(node);
      neighbour[back].add(joined);
      joined[side].add(neighbour);
    }
  }
}
