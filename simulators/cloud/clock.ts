/** Time, as the local cloud sees it. */
import { setTimeout } from 'node:timers/promises';

export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds` of this clock; rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Node's timers fire at once for anything longer. */
const longestTimer = 2 ** 31 - 1;

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  async sleep(milliseconds, signal) {
    try {
      for (let left = milliseconds; left > 0; left -= longestTimer) {
        await setTimeout(Math.min(left, longestTimer), undefined, signal === undefined ? {} : { signal });
      }
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : error;
    }
  },
};
