/** What each source was filled with, and who is filling it: several commands may begin at once. */
import { systemClock } from '../cloud/clock.ts';
import type { Store } from '../cloud/store.ts';

export interface Filling {
  /** Of all that makes the data; empty while somebody fills, and after they were killed. */
  readonly digest: string;
  /** UTC: sensors have measured until then. */
  readonly until: string;
  /** The objects that were put into somebody else's bucket. */
  readonly keys: readonly string[];
}

export const fillings = (store: Store) => store.collection<Filling>('local/fillings');

/** Runs `fill` while nobody else fills that source; waits for whoever does. */
export async function alone<T>(store: Store, source: string, signal: AbortSignal, fill: () => Promise<T>): Promise<T> {
  const fillers = store.collection<string>('local/fillers');
  const takes = () =>
    store.transaction(() => {
      const filler = fillers.get(source);
      if (filler !== undefined && filler !== store.owner && store.isAlive(filler)) return false;
      fillers.put(source, store.owner);
      return true;
    });
  while (!takes()) await systemClock.sleep(100, signal);
  try {
    return await fill();
  } finally {
    fillers.delete(source);
  }
}
