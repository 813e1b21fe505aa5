import type { Step } from '../../graph/model.ts';
import { inOrder } from '../../graph/precedence.ts';
import { stepsOf, type Shape } from './shape.ts';

/** Seconds after the beginning of the run at which each step ends, when every step takes what is expected of it. */
export function endsOf(shape: Shape): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  const walk = walked(shape, 0, ends);
  for (let known = -1; walk.next().done !== true;) {
    if (ends.size === known) throw new RangeError('The gates wait for each other.');
    known = ends.size;
  }
  return ends;
}

export interface CriticalPath {
  /** Each needs the one before it. */
  readonly steps: readonly Step[];
  readonly seconds: number;
}

/** The longest chain of needs, by the seconds that its steps are expected to take: no run can be shorter. */
export function criticalPath(steps: readonly Step[]): CriticalPath {
  const longest = new Map<string, CriticalPath>();
  const longer = (a: CriticalPath, b: CriticalPath) => (b.seconds > a.seconds ? b : a);
  const none: CriticalPath = { steps: [], seconds: 0 };
  for (const step of inOrder(steps)) {
    const before = step.needs.map((need) => longest.get(need) ?? none).reduce(longer, none);
    longest.set(step.name, { steps: [...before.steps, step], seconds: before.seconds + step.expectedSeconds });
  }
  return [...longest.values()].reduce(longer, none);
}

/** How much longer than its critical path the run is expected to take, because of how its steps are arranged. */
export function lostSeconds(shape: Shape): number {
  return Math.max(0, ...endsOf(shape).values()) - criticalPath(stepsOf(shape)).seconds;
}

/** Returns when the shape has ended; yields where it waits for a step whose end is not known yet. */
function* walked(shape: Shape, start: number, ends: Map<string, number>): Generator<undefined, number> {
  switch (shape.kind) {
    case 'step': {
      const end = start + shape.step.expectedSeconds;
      ends.set(shape.step.name, end);
      return end;
    }
    case 'gate': {
      const { awaits } = shape.gate;
      while (awaits.some((step) => !ends.has(step))) yield;
      return Math.max(start, ...awaits.map((step) => ends.get(step) ?? start));
    }
    case 'announcement':
      return start;
    case 'part':
      return yield* walked(shape.shape, start, ends);
    case 'series': {
      let at = start;
      for (const part of shape.parts) at = yield* walked(part, at, ends);
      return at;
    }
    case 'parallel': {
      let end = start;
      let open = shape.parts.map((part) => walked(part, start, ends));
      while (open.length > 0) {
        open = open.filter((branch) => {
          const { done, value } = branch.next();
          if (done === true) end = Math.max(end, value);
          return done !== true;
        });
        if (open.length > 0) yield;
      }
      return end;
    }
  }
}
