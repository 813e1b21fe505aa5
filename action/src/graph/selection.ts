import type { Pipeline, Selection } from './model.ts';

/** The step and all that follow from it. */
export function selectFrom({ steps }: Pipeline, from: string): Selection {
  const selected = new Set([from]);
  for (const found of selected) {
    for (const { name, needs } of steps) if (needs.includes(found)) selected.add(name);
  }
  return {
    steps: steps.map(({ name }) => name).filter((name) => selected.has(name)),
    reason: `the run starts at ${from}`,
  };
}
