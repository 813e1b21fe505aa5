import type { Pipeline } from '../../action/src/graph/model.ts';
import { openStore } from '../cloud/sqlite.ts';
import { addWindow } from './instant.ts';

/** Lets the sensors measure a window more, which the next run fills in; returns its id. */
export function moreData(stateFolder: string, pipeline: Pipeline): string {
  const store = openStore(stateFolder);
  try {
    return addWindow(store, pipeline);
  } finally {
    store.close();
  }
}
