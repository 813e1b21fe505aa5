import type { Clock } from '../clock.ts';
import { HistoryFull } from './errors.ts';
import type { HistoryEvent } from './machine.ts';

/** The quota of a Standard execution; the event that ends it is the last of them. */
const eventLimit = 25_000;

export type Details = Readonly<Record<`${string}Details`, object>>;

/** Numbers the events of one execution and tells them to its journal. */
export class History {
  readonly #clock: Clock;
  readonly #journal: (event: HistoryEvent) => void;
  readonly #limit: number;
  #last = 0;
  #time: Date;

  constructor(clock: Clock, journal: (event: HistoryEvent) => void, type: 'STANDARD' | 'EXPRESS') {
    this.#clock = clock;
    this.#time = clock.now();
    this.#journal = journal;
    this.#limit = type === 'STANDARD' ? eventLimit : Infinity;
  }

  /** The id of the latest event. */
  get last(): number {
    return this.#last;
  }

  /** When the latest event happened. */
  get time(): Date {
    return this.#time;
  }

  /** Returns the event's id. The last event that fits is kept for the end of the execution. */
  record(type: string, previousEventId: number, details: Details = {}): number {
    if (this.#last + 1 >= this.#limit) throw new HistoryFull();
    return this.#add(type, previousEventId, details);
  }

  recordEnd(type: string, previousEventId: number, details: Details): void {
    this.#add(type, previousEventId, details);
  }

  #add(type: string, previousEventId: number, details: Details): number {
    this.#last += 1;
    const now = this.#clock.now();
    // Events of one millisecond share its Date: a history that is kept is the smaller by a third.
    if (now.getTime() !== this.#time.getTime()) this.#time = now;
    this.#journal({ id: this.#last, previousEventId, timestamp: this.#time, type, ...details });
    return this.#last;
  }
}

export const maximumOfEvents = eventLimit;

/** What stands beside every input and output in the history: our histories never cut them. */
export const whole = { truncated: false } as const;
