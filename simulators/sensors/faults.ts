/** What goes wrong with a sensor. */
import type { Random } from './random.ts';

export type FaultKind = (typeof kinds)[number];

const kinds = ['spike', 'stuck', 'drift', 'dropout'] as const;

export interface Fault {
  readonly kind: FaultKind;
  /** Milliseconds since 1970; [start, end). */
  readonly start: number;
  readonly end: number;
  /** °C of a spike; °C an hour of a drift. */
  readonly size: number;
}

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** One fault a day, somewhere in it. */
export function planFaults(start: Date, days: number, every: number, chance: Random): readonly Fault[] {
  return Array.from({ length: days }, (_, index) => {
    const kind = chance.pick(kinds);
    const length = lengthOf(kind, every, chance);
    const dayStart = start.getTime() + index * day;
    const steps = Math.floor(chance.between(0, day - length) / every);
    const sign = chance.pick([-1, 1]);
    const size = sign * (kind === 'spike' ? chance.between(8, 15) : chance.between(1, 2));
    return { kind, start: dayStart + steps * every, end: dayStart + steps * every + length, size };
  });
}

/** A spike is one reading. */
function lengthOf(kind: FaultKind, every: number, chance: Random): number {
  const lengths = {
    spike: 0,
    stuck: chance.between(30, 120) * minute,
    drift: chance.between(3, 6) * hour,
    dropout: chance.between(20, 60) * minute,
  };
  return Math.max(every, Math.floor(lengths[kind] / every) * every);
}

/** What the sensor says instead; undefined: nothing. `before` is what it last said when all was well. */
export function disturbed(fault: Fault, temperature: number, time: number, before: number): number | undefined {
  switch (fault.kind) {
    case 'spike':
      return temperature + fault.size;
    case 'stuck':
      return before;
    case 'drift':
      return temperature + (fault.size * (time - fault.start)) / hour;
    case 'dropout':
      return undefined;
  }
}
