/** What lies in one folder, in S3's order. */
import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../service.ts';
import { isNoFile } from './fileErrors.ts';
import { compareKeys, refuseLink } from './keys.ts';
import { isSettled } from './settled.ts';

/** The last part of a key; that of a folder ends with '/', so that entries sort as the keys below them do. */
export type Entry = string;

interface Listing {
  readonly mtimeNs: bigint;
  readonly entries: readonly Entry[];
}

/** Names kept in memory, in all: a listing goes on page by page, and a folder of a million is not sorted for each. */
const mostNames = 2_000_000;
const listings = new Map<string, Listing>();

/** Entries of the folder in the order of S3's keys; none when there is no such folder. */
export function entriesOf(folder: string): readonly Entry[] {
  const mtimeNs = statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
  if (mtimeNs === undefined) return [];
  const mayKeep = isSettled(mtimeNs);
  const known = listings.get(folder);
  listings.delete(folder);
  const listing = known?.mtimeNs === mtimeNs ? known : { mtimeNs, entries: read(folder) };
  if (mayKeep) listings.set(folder, listing);
  forgetTheOldest();
  return listing.entries;
}

function read(folder: string): Entry[] {
  const entries = direntsOf(folder).map((entry) => {
    if (entry.isDirectory()) return `${entry.name}/`;
    if (entry.isFile()) return entry.name;
    const path = join(folder, entry.name);
    throw entry.isSymbolicLink() ? refuseLink(path) : refuse(`${path}, which is neither a file nor a folder`);
  });
  return entries.sort(compareKeys);
}

function direntsOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // Removed since it was seen: Spark does so with its `_temporary` while others list.
    if (isNoFile(error)) return [];
    throw error;
  }
}

function forgetTheOldest(): void {
  let names = 0;
  for (const { entries } of listings.values()) names += entries.length;
  for (const [folder, { entries }] of listings) {
    if (names <= mostNames) return;
    names -= entries.length;
    listings.delete(folder);
  }
}

/** Whether a file lies in the folder, however deep: folders without files are nothing to S3. */
export function hasFiles(folder: string): boolean {
  return entriesOf(folder).some((entry) => !entry.endsWith('/') || hasFiles(join(folder, entry)));
}
