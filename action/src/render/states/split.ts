import { series, type Shape } from './shape.ts';
import { noWeight, sum, type Weight } from './weight.ts';

/**
 * What a state machine is filled to. AWS takes 1 MB of definition, and ends an execution at 25,000 events; what is left
 * is for the lock, for what has to be tried again, and for looks at what takes longer than expected.
 */
export const fill: Weight = { bytes: 900_000, events: 18_000 };

/** The shape with as few parts as run as state machines of their own as it takes for every one to keep to the limits. */
export function split(shape: Shape, weigh: (leaf: Shape) => Weight, limit: Weight = fill): Shape {
  const weights = new Map<Shape, Weight>();
  const weightOf = (shape: Shape): Weight => {
    const known = weights.get(shape) ?? measured(shape);
    weights.set(shape, known);
    return known;
  };
  const measured = (shape: Shape): Weight =>
    shape.kind === 'series' || shape.kind === 'parallel'
      ? shape.parts.map(weightOf).reduce(sum, noWeight)
      : weigh(shape);
  const fits = ({ bytes, events }: Weight): boolean => bytes <= limit.bytes && events <= limit.events;
  let count = 0;

  const divide = (shape: Shape): Shape => {
    if (fits(weightOf(shape)) || (shape.kind !== 'series' && shape.kind !== 'parallel')) return shape;
    const groups = packed(shape.parts, (parts) => fits(parts.map(weightOf).reduce(sum, noWeight)));
    const divided = groups.map((group) => {
      const [only] = group;
      return only !== undefined && !fits(weightOf(only)) ? divide(only) : part(shape.kind, group);
    });
    return shape.kind === 'series' ? series(divided) : { ...shape, parts: divided };
  };
  const part = (kind: 'series' | 'parallel', parts: readonly Shape[]): Shape => {
    const number = ++count;
    const name = `Part ${number}`;
    const isAlone = kind === 'series' || parts.length === 1;
    return {
      kind: 'part',
      name,
      number,
      shape: isAlone ? series(parts) : { kind: 'parallel', name: `Side by side in part ${number}`, parts },
    };
  };
  return divide(shape);
}

/** Neighbours together as long as they fit; what does not fit by itself stands alone. */
function packed(parts: readonly Shape[], fit: (group: readonly Shape[]) => boolean): readonly (readonly Shape[])[] {
  const groups: Shape[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && fit([...last, part])) last.push(part);
    else groups.push([part]);
  }
  return groups;
}
