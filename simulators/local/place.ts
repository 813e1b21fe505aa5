import { join } from 'node:path';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import type { IotPlace } from '../cloud/iot/engine.ts';
import { openStore } from '../cloud/sqlite.ts';

/** The local cloud as those see it who fill its sources from outside, and who hears of that. */
export interface Place extends Omit<IotPlace, 'clock'> {
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface PlaceOptions extends Omit<Place, 'store' | 'logsFolder'> {
  /** Of the local cloud. */
  readonly stateFolder: string;
  readonly cloud: Cloud;
}

/** Calls `act` with the place, and leaves it. */
export async function inPlace<T>(
  { stateFolder, ...rest }: PlaceOptions,
  act: (place: Place) => Promise<T>,
): Promise<T> {
  const store = openStore(stateFolder);
  try {
    return await act({ ...rest, store, logsFolder: join(stateFolder, 'logs') });
  } finally {
    store.close();
  }
}
