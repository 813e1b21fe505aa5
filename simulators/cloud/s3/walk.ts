/** The keys of a bucket in S3's order, one by one, from anywhere. */
import { join } from 'node:path';
import { entriesOf } from './folder.ts';
import type { Entry } from './folder.ts';
import { compareKeys } from './keys.ts';

/** Behind `key`; or, with `andBelow`, behind every key that begins with it. */
export interface Position {
  readonly key: string;
  readonly andBelow: boolean;
}

/** Whether nothing that begins with `text` lies behind the position; `text` is a key, or a folder's keys begin with it. */
function isPassed(text: string, { key, andBelow }: Position): boolean {
  if (andBelow && text.startsWith(key)) return true;
  if (text.endsWith('/') && key.startsWith(text)) return false;
  return compareKeys(text, key) <= 0;
}

/** Keys that begin with `prefix` and lie behind `position`. Reads only folders in which such keys can lie. */
export function* keysOf(bucketFolder: string, prefix: string, position: Position): Generator<string> {
  // A prefix that no path can begin with has no keys; it must not lead out of the bucket either.
  const parents = prefix.split('/').slice(0, -1);
  if (parents.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) return;
  const start = parents.map((part) => `${part}/`).join('');
  yield* below(bucketFolder, start, prefix, position);
}

function* below(bucketFolder: string, folderKey: string, prefix: string, position: Position): Generator<string> {
  const entries = entriesOf(join(bucketFolder, folderKey));
  const isBefore = (key: string) =>
    isPassed(key, position) || (!key.startsWith(prefix) && compareKeys(key, prefix) < 0);
  for (let index = firstNot(isBefore, entries, folderKey); index < entries.length; index += 1) {
    const key = `${folderKey}${entries[index] ?? ''}`;
    if (!key.startsWith(prefix)) return;
    if (!key.endsWith('/')) {
      yield key;
    } else {
      yield* below(bucketFolder, key, prefix, position);
    }
  }
}

/** Entries are in order, so those before are a head of them. */
function firstNot(isBefore: (key: string) => boolean, entries: readonly Entry[], folderKey: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(`${folderKey}${entries[middle] ?? ''}`)) low = middle + 1;
    else high = middle;
  }
  return low;
}
