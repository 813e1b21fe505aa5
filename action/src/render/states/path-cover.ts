/**
 * The fewest paths along the edges of an acyclic graph that hold every node once: a largest matching of nodes to their
 * successors (Fulkerson 1956), found by augmenting paths (Hopcroft and Karp's, without the layers).
 *
 * `successors[node]` are the nodes that `node` has an edge to. Paths come in the order of their first nodes.
 */
export function pathCover(successors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const nextOf = new Map<number, number>();
  const previousOf = new Map<number, number>();

  /** A way from `start` to a node without predecessor, by edges that are and are not in the matching by turns. */
  const augment = (start: number): void => {
    const cameFrom = new Map<number, number>();
    const queue = [start];
    for (const node of queue) {
      for (const successor of successors[node] ?? []) {
        if (cameFrom.has(successor)) continue;
        cameFrom.set(successor, node);
        const holder = previousOf.get(successor);
        if (holder === undefined) {
          turn(successor, cameFrom);
          return;
        }
        queue.push(holder);
      }
    }
  };
  const turn = (end: number, cameFrom: ReadonlyMap<number, number>): void => {
    for (let to: number | undefined = end; to !== undefined;) {
      const from = cameFrom.get(to);
      if (from === undefined) throw new RangeError(`Node ${to} was not reached.`);
      const given: number | undefined = nextOf.get(from);
      nextOf.set(from, to);
      previousOf.set(to, from);
      to = given;
    }
  };
  successors.forEach((_, node) => augment(node));

  return successors.flatMap((_, node) => {
    if (previousOf.has(node)) return [];
    const path = [node];
    for (let next = nextOf.get(node); next !== undefined; next = nextOf.get(next)) path.push(next);
    return [path];
  });
}
