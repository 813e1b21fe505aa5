/** The steps as a partial order: who comes before whom. Of acyclic steps only. */
import type { Step } from './model.ts';

/** For each step, the names of all that must have ended before it. */
export type Ancestors = ReadonlyMap<string, ReadonlySet<string>>;

/** What each step needs, without what its other needs imply. */
export type DirectNeeds = ReadonlyMap<string, readonly string[]>;

/** A topological order that keeps to the file's order where needs leave a choice. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
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

export function ancestorsOf(steps: readonly Step[]): Ancestors {
  const ancestors = new Map<string, ReadonlySet<string>>();
  for (const { name, needs } of inOrder(steps)) {
    const all = new Set(needs);
    for (const need of needs) for (const ancestor of ancestors.get(need) ?? []) all.add(ancestor);
    ancestors.set(name, all);
  }
  return ancestors;
}

/** The transitive reduction. */
export function directNeeds(steps: readonly Step[], ancestors: Ancestors): DirectNeeds {
  return new Map(
    steps.map(({ name, needs }) => [
      name,
      needs.filter((need) => !needs.some((other) => ancestors.get(other)?.has(need))),
    ]),
  );
}
