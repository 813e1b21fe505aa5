import { jsonata, type State, type States } from './asl.ts';
import { announcementStates, gateStates, startOfAnnouncement } from './gate.ts';
import { partStates } from './part.ts';
import { stepsOf, type Shape } from './shape.ts';
import { startOf, stepStates, type Scope } from './step.ts';

/** States of the shape; they lead to `next`, or end their branch. */
export function shapeStates(shape: Shape, scope: Scope, next: string | undefined): States {
  switch (shape.kind) {
    case 'step':
      return stepStates(shape.step, scope, next);
    case 'gate':
      return gateStates(shape.gate, scope, next);
    case 'announcement':
      return announcementStates(shape.announcement, scope, next);
    case 'part':
      return partStates(shape, scope, next);
    case 'series': {
      const states = shape.parts.map((part, index) => {
        const following = shape.parts[index + 1];
        return shapeStates(part, scope, following === undefined ? next : entry(following));
      });
      return Object.fromEntries(states.flatMap(Object.entries<State>));
    }
    case 'parallel':
      return {
        [shape.name]: {
          Type: 'Parallel',
          Comment: stepsOf(shape)
            .map(({ name }) => name)
            .join(', '),
          Branches: shape.parts.map((part) => ({ StartAt: entry(part), States: shapeStates(part, scope, undefined) })),
          Output: jsonata('$merge($states.result)'),
          ...(next === undefined ? { End: true } : { Next: next }),
        },
      };
  }
}

/** The state that a shape begins with. */
export function entry(shape: Shape): string {
  switch (shape.kind) {
    case 'step':
      return startOf(shape.step);
    case 'parallel':
    case 'part':
      return shape.name;
    case 'gate':
      return shape.gate.name;
    case 'announcement':
      return startOfAnnouncement(shape.announcement);
    case 'series': {
      const [first] = shape.parts;
      if (first === undefined) throw new RangeError('A series has parts.');
      return entry(first);
    }
  }
}
