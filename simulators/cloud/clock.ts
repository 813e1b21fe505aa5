/** Time, as the local cloud sees it. */
export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds` of this clock; rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Node's timers count milliseconds in 31 bits; a longer sleep is slept in pieces. */
const longestTimer = 2 ** 31 - 1;

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  async sleep(milliseconds, signal) {
    let left = Math.max(0, milliseconds);
    do {
      await wait(Math.min(left, longestTimer), signal);
      left -= longestTimer;
    } while (left > 0);
  },
};

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      return;
    }
    const immediate = milliseconds === 0 ? setImmediate(done) : undefined;
    const timer = milliseconds === 0 ? undefined : setTimeout(done, milliseconds);
    signal?.addEventListener('abort', cancel, { once: true });

    function done(): void {
      signal?.removeEventListener('abort', cancel);
      resolve();
    }
    function cancel(): void {
      clearImmediate(immediate);
      clearTimeout(timer);
      reject(signal?.reason as Error);
    }
  });
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/**
 * Time that costs nothing: when whatever runs has come to rest, it jumps to the next sleeper. For worlds in which
 * everything that takes time sleeps on this clock; it does not know of timers, sockets or processes. `atRest` is told
 * when nothing runs and nobody sleeps: whoever still waits then waits for ever.
 */
export function virtualClock(start: Date = new Date(), atRest: () => void = () => undefined): Clock {
  let now = start.getTime();
  let pumping = false;
  const sleepers = new Set<Sleeper>();

  function pump(): void {
    pumping = false;
    let next = Infinity;
    for (const { due } of sleepers) next = Math.min(next, due);
    if (next === Infinity) {
      atRest();
      return;
    }
    now = Math.max(now, next);
    // All that are due wake in the order in which they went to sleep, before time moves on.
    for (const sleeper of [...sleepers]) if (sleeper.due <= now) sleeper.wake();
    schedule();
  }

  function schedule(): void {
    if (pumping) return;
    pumping = true;
    setImmediate(pump);
  }

  return {
    now: () => new Date(now),
    sleep(milliseconds, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        const sleeper = { due: now + Math.max(0, milliseconds), wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', cancel, { once: true });
        schedule();

        function wake(): void {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', cancel);
          resolve();
        }
        function cancel(): void {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        }
      });
    },
  };
}
