/** In which order the steps of a preview run, so that each runs once. Pure. */
import type { Model, Pipeline } from '../graph/model.ts';

export interface Phases {
  /** Names of the steps that need no model. */
  readonly first: readonly string[];
  /** Trained between the two, on what the first have written. */
  readonly models: readonly Model[];
  /** Names of models, which score, and of what follows from them. */
  readonly then: readonly string[];
}

export function phases({ steps }: Pipeline, names: readonly string[]): Phases {
  const later = new Set(steps.filter(({ kind }) => kind === 'model').map(({ name }) => name));
  for (const found of later) {
    for (const { name, needs } of steps) if (needs.includes(found)) later.add(name);
  }
  const chosen = steps.filter(({ name }) => names.includes(name));
  return {
    first: chosen.filter(({ name }) => !later.has(name)).map(({ name }) => name),
    models: chosen.filter((step): step is Model => step.kind === 'model'),
    then: chosen.filter(({ name }) => later.has(name)).map(({ name }) => name),
  };
}
