import type { Step } from '../../graph/model.ts';

/** How the steps run: one after another, or side by side. */
export type Shape =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'series'; readonly parts: readonly Shape[] }
  | { readonly kind: 'parallel'; readonly name: string; readonly parts: readonly Shape[] }
  | Part
  | { readonly kind: 'gate'; readonly gate: Gate }
  | { readonly kind: 'announcement'; readonly announcement: Announcement };

/** Runs as a state machine of its own. */
export interface Part {
  readonly kind: 'part';
  readonly name: string;
  /** From 1, in the order of the states. */
  readonly number: number;
  readonly shape: Shape;
}

/** Holds a chain until steps of the chains beside it have ended. */
export interface Gate {
  /** Of the state, unique. */
  readonly name: string;
  /** Names of steps, in a topological order. */
  readonly awaits: readonly string[];
  /** Steps of other chains whose outcomes are asked for behind the gate; they have ended when it opens. */
  readonly outcomes: readonly string[];
}

/** Tells the chains beside it that a step has ended. */
export interface Announcement {
  readonly step: string;
  /** Gates that wait for it; none: its outcome is only asked for. */
  readonly opens: readonly Gate[];
}

/** Makes the names of the Parallel states: `Side by side 1`, in the order in which they are asked for. */
export type NameParallel = () => string;

/** One after another, without series in series. */
export function series(parts: readonly Shape[]): Shape {
  const flat = parts.flatMap((part) => (part.kind === 'series' ? part.parts : [part]));
  const [only] = flat;
  return only !== undefined && flat.length === 1 ? only : { kind: 'series', parts: flat };
}

/** Steps of a shape, in the order of its states. */
export function stepsOf(shape: Shape): readonly Step[] {
  switch (shape.kind) {
    case 'step':
      return [shape.step];
    case 'series':
    case 'parallel':
      return shape.parts.flatMap(stepsOf);
    case 'part':
      return stepsOf(shape.shape);
    case 'gate':
    case 'announcement':
      return [];
  }
}

export function hasGates(shape: Shape): boolean {
  if (shape.kind === 'series' || shape.kind === 'parallel') return shape.parts.some(hasGates);
  return shape.kind === 'part' ? hasGates(shape.shape) : shape.kind === 'gate';
}

export function partsOf(shape: Shape): readonly Part[] {
  if (shape.kind === 'series' || shape.kind === 'parallel') return shape.parts.flatMap(partsOf);
  return shape.kind === 'part' ? [shape] : [];
}
