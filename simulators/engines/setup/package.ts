/** Where the engines are kept. */
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { packageRoot } from '../../../action/src/root.ts';

/**
 * A folder that may be kept between machines of one kind and deleted at any time: `PENSTOCK_CACHE`, or in Penstock's own
 * folder; the home folder's, where npm has installed Penstock, as npm replaces what it has installed.
 */
export function cacheFolder(): string {
  const elsewhere = process.env['PENSTOCK_CACHE'];
  if (elsewhere) return resolve(elsewhere);
  const root = packageRoot();
  return basename(dirname(root)) === 'node_modules' ? homeCacheFolder() : join(root, '.cache', 'penstock');
}

export const homeCacheFolder = (): string => join(homedir(), '.cache', 'penstock');
