import type { Retrier } from './definition.ts';
import { takes, type StateFailure } from './errors.ts';

const defaults = { IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2 } as const;

/** Counts what each retrier of one state has used. */
export class Retries {
  readonly #retriers: readonly Retrier[];
  readonly #used: number[];

  constructor(retriers: readonly Retrier[]) {
    this.#retriers = retriers;
    this.#used = retriers.map(() => 0);
  }

  /** Seconds until the next attempt after this failure; undefined when there is none. */
  next(failure: StateFailure): number | undefined {
    const index = this.#retriers.findIndex(({ ErrorEquals }) => takes(ErrorEquals, failure));
    const retrier = this.#retriers[index];
    const used = this.#used[index] ?? 0;
    if (retrier === undefined || used >= (retrier.MaxAttempts ?? defaults.MaxAttempts)) return undefined;
    this.#used[index] = used + 1;
    return delay(retrier, used);
  }
}

/** Seconds before the retry that follows `used` earlier ones. */
export function delay(retrier: Retrier, used: number, random: () => number = Math.random): number {
  const interval = retrier.IntervalSeconds ?? defaults.IntervalSeconds;
  const grown = interval * (retrier.BackoffRate ?? defaults.BackoffRate) ** used;
  const bounded = Math.min(grown, retrier.MaxDelaySeconds ?? Infinity);
  return retrier.JitterStrategy === 'FULL' ? bounded * random() : bounded;
}
