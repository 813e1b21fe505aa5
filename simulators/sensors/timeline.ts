/** A clock that somebody sets: days of readings arrive in seconds, each at its own time. */
import type { Clock } from '../cloud/clock.ts';

export interface Timeline extends Clock {
  /** Wakes, in their order, all who sleep until then. */
  advanceTo(time: Date): void;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

export function timeline(start: Date): Timeline {
  let now = start.getTime();
  const sleepers = new Set<Sleeper>();
  return {
    now: () => new Date(now),
    sleep(milliseconds, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        const cancel = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const wake = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', cancel);
          resolve();
        };
        const sleeper = { due: now + Math.max(0, milliseconds), wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', cancel, { once: true });
      });
    },
    advanceTo(time) {
      now = Math.max(now, time.getTime());
      const due = [...sleepers].filter((sleeper) => sleeper.due <= now).toSorted((a, b) => a.due - b.due);
      for (const { wake } of due) wake();
    },
  };
}
