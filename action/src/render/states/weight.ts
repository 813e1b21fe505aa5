import type { Crawler } from '../../graph/model.ts';
import { branchesOf, type State, type States } from './asl.ts';
import type { Shape } from './shape.ts';

/** What states take of the limits of a state machine and of its executions. */
export interface Weight {
  /** Of the definition, without white space. */
  readonly bytes: number;
  /** Of the history, where nothing has to be tried again for trouble of AWS's. */
  readonly events: number;
}

export const noWeight: Weight = { bytes: 0, events: 0 };

export const sum = (a: Weight, b: Weight): Weight => ({ bytes: a.bytes + b.bytes, events: a.events + b.events });

/** Counted from the states that the shape becomes. */
export function weightOf(states: States, shape: Shape): Weight {
  const step = shape.kind === 'step' ? shape.step : undefined;
  const again = step?.kind === 'script' || step?.kind === 'nodes' ? (step.attempts - 1) * eventsOfTask : 0;
  const looks = step?.kind === 'crawler' ? looksAt(step) * eventsOfLook : 0;
  return { bytes: Buffer.byteLength(JSON.stringify(states)), events: eventsIn(states) + again + looks };
}

/** Entered, scheduled, started, submitted, succeeded, exited. */
const eventsOfTask = 6;
/** A wait, a task and a choice. */
const eventsOfLook = 9;

/** A crawl may take three times as long as is expected. */
const looksAt = ({ expectedSeconds, pollSeconds }: Crawler): number => Math.ceil((3 * expectedSeconds) / pollSeconds);

const eventsIn = (states: States): number =>
  Object.values(states).reduce((events, state) => events + eventsOf(state), 0);

/** As if each state were entered, also those of which a run enters one or the other. */
function eventsOf(state: State): number {
  const inside = branchesOf(state).reduce((events, { States }) => events + eventsIn(States), 0);
  switch (state.Type) {
    case 'Task':
      return eventsOfTask;
    case 'Parallel':
      // Entered, started, succeeded, exited.
      return 4 + inside;
    case 'Map': {
      // Each iteration is started and ends; there are at most as many as the Comment names.
      const iterations = (state.Comment ?? '').split(', ').length;
      return 4 + iterations * (2 + inside);
    }
    case 'Fail':
      return 0;
    case 'Choice':
    case 'Pass':
    case 'Wait':
    case 'Succeed':
      return 2;
  }
}
