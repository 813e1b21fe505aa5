import { resourcesOf, type Resources } from './resources.ts';
import type { Rendering } from './rendering.ts';
import { statesOf, type States } from './state-changes.ts';

/** A rendering, taken apart once: templates and state machines of a thousand steps are megabytes. */
export interface Structure {
  readonly rendering: Rendering;
  readonly resources: Resources;
  readonly states: States;
}

export const structureOf = (rendering: Rendering): Structure => ({
  rendering,
  resources: resourcesOf(rendering),
  states: statesOf(rendering),
});
