import { join } from 'node:path';
import type { IotPlace } from '../cloud/iot/engine.ts';
import { openStore } from '../cloud/sqlite.ts';

/** The local cloud as those see it who fill its sources from outside, and who hears of that. */
export interface Place extends Omit<IotPlace, 'clock'> {
  /** Where its state is. */
  readonly stateFolder: string;
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}

export type PlaceOptions = Omit<Place, 'store' | 'logsFolder'>;

/** Calls `act` with the place, and leaves it. */
export async function inPlace<T>(options: PlaceOptions, act: (place: Place) => Promise<T>): Promise<T> {
  const store = openStore(options.stateFolder);
  try {
    return await act({ ...options, store, logsFolder: join(options.stateFolder, 'logs') });
  } finally {
    store.close();
  }
}
