/**
 * Gathers old records of the ledger in few objects, which Athena reads as the same table: see docs/decisions/ledger-compaction.md.
 * Several may do it at once, and be killed at any moment.
 */
import type { Cloud } from '../aws/cloud.ts';
import { deleteKeys, keysUnder, putIfAbsent, readText, type OwnBucket } from '../aws/objects.ts';
import type { Pipeline } from '../graph/model.ts';
import { endedBy, ledgerEntry, nameIn, superseded } from './superseded.ts';

/** Fewer are not worth an object. */
const fewest = 100;
/** Younger records may belong to runs that go on, or are looked at. */
const youngestDays = 7;
/** Requests at once. */
const concurrency = 16;

/** Records of one step for one window; `window_id` is `none` for a step without windows. */
export interface Records {
  readonly step: string;
  readonly windowId: string;
}

/** The records that a run of the window has added to. */
export const recordsOf = ({ steps }: Pipeline, windowId: string): readonly Records[] =>
  steps.map(({ name, windowed }) => ({ step: name, windowId: windowed ? windowId : 'none' }));

/** Of all windows of the step, those that have enough old records: one listing tells, where a listing for each window would not. */
export async function crowded(cloud: Cloud, bucket: OwnBucket, step: string, now: Date): Promise<readonly Records[]> {
  const prefix = `ledger/${step}/`;
  const keys = await Array.fromAsync(keysUnder(cloud, bucket, prefix));
  const byWindow = Map.groupBy(keys, (key) => key.slice(prefix.length, key.lastIndexOf('/')));
  return [...byWindow].flatMap(([windowId, ofWindow]) => (isCrowd(ofWindow, now) ? [{ step, windowId }] : []));
}

/** How many records were gathered. */
export async function compactLedger(
  cloud: Cloud,
  bucket: OwnBucket,
  records: readonly Records[],
  now: Date,
): Promise<number> {
  const counts = await inTurns(records, (each) => compactOne(cloud, bucket, each, now));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function compactOne(cloud: Cloud, bucket: OwnBucket, { step, windowId }: Records, now: Date): Promise<number> {
  const place = `${step}/${windowId}/`;
  // In this order: who sees no record that somebody has gathered since sees the object in which it is.
  const listed = await Array.fromAsync(keysUnder(cloud, bucket, `ledger/${place}`));
  const gathered = await Array.fromAsync(keysUnder(cloud, bucket, `ledger/compacted/${place}`));
  const left = await finishDeletion(cloud, bucket, listed, gathered.at(-1));

  if (!isCrowd(left, now)) return 0;
  const entries = await inTurns(left, async (key) => ledgerEntry(key, await readText(cloud, bucket, key)));
  const old = superseded(entries.filter((entry) => entry !== undefined)).filter(({ key }) => isOld(key, now));
  if (old.length < fewest) return 0;

  // Numbered, so that of two that gather at once only one can: the other has read what was there before.
  const number = String(gathered.length + 1).padStart(8, '0');
  const lines = old.map(({ line }) => `${line}\n`).join('');
  if (!(await putIfAbsent(cloud, bucket, `ledger/compacted/${place}${number}.json`, lines))) return 0;
  const keys = old.map(({ key }) => key);
  await deleteKeys(cloud, bucket, keys);
  return old.length;
}

const isOld = (key: string, now: Date): boolean => endedBy(key) < now.getTime() - youngestDays * 24 * 3600 * 1000;

const isCrowd = (keys: readonly string[], now: Date): boolean => keys.filter((key) => isOld(key, now)).length >= fewest;

/** Who was killed between putting an object and deleting what it holds has left records that the table has twice. */
async function finishDeletion(
  cloud: Cloud,
  bucket: OwnBucket,
  keys: readonly string[],
  last: string | undefined,
): Promise<readonly string[]> {
  if (last === undefined) return keys;
  const lines = (await readText(cloud, bucket, last)).split('\n').filter((line) => line !== '');
  const names = new Set(lines.map(nameIn));
  const isGathered = (key: string) => names.has(key.slice(key.lastIndexOf('/') + 1));
  await deleteKeys(cloud, bucket, keys.filter(isGathered));
  return keys.filter((key) => !isGathered(key));
}

/** Results in the order of the items. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Array<Result>(items.length);
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}
