/** What stands between two names: the first comes after the second. */
export interface Link {
  readonly step: string;
  readonly needs: string;
}

/**
 * One ring of links for each knot of names that wait for each other: a shortest one through the first name of the knot,
 * in the given order. The links are as they were given.
 */
export function rings<Each extends Link>(names: readonly string[], links: readonly Each[]): Each[][] {
  const from = Map.groupBy(links, ({ step }) => step);
  const inRing = new Set<string>();
  return names.flatMap((name) => {
    if (inRing.has(name)) return [];
    const ring = shortestRing(name, from);
    if (ring === undefined) return [];
    for (const member of reachable(name, from)) if (reachable(member, from).has(name)) inRing.add(member);
    return [ring];
  });
}

function shortestRing<Each extends Link>(
  start: string,
  from: ReadonlyMap<string, readonly Each[]>,
): Each[] | undefined {
  const paths: Each[][] = (from.get(start) ?? []).map((link) => [link]);
  const seen = new Set<string>();
  for (const path of paths) {
    const end = path.at(-1)?.needs ?? start;
    if (end === start) return path;
    if (seen.has(end)) continue;
    seen.add(end);
    for (const link of from.get(end) ?? []) paths.push([...path, link]);
  }
  return undefined;
}

function reachable(start: string, from: ReadonlyMap<string, readonly Link[]>): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (const name of open) {
    for (const { needs } of from.get(name) ?? []) {
      if (found.has(needs)) continue;
      found.add(needs);
      open.push(needs);
    }
  }
  return found;
}
