/** What S3 tells of an object: size, time of change, ETag, headers. */
import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { refuse } from '../service.ts';
import { isNoFile } from './fileErrors.ts';
import { refuseLink } from './keys.ts';
import { isSettled } from './settled.ts';
import type { ObjectRecord, Shelf } from './shelf.ts';

export interface ObjectDescription {
  readonly LastModified: Date;
  readonly ETag: string;
  readonly Size: number;
  readonly record: ObjectRecord;
}

/** What was not known of a file before. */
export interface Discovery {
  /** `bucket/key` */
  readonly id: string;
  readonly path: string;
  readonly record: ObjectRecord;
}

/** Undefined when no file lies there. `id` is `bucket/key`; `discover` is told what is worth remembering. */
export async function describe(
  shelf: Shelf,
  id: string,
  path: string,
  discover: (discovery: Discovery) => void = (discovery) => remember(shelf, [discovery]),
): Promise<ObjectDescription | undefined> {
  // A file that is being written is read again until it stands still, so that size, time and digest belong together.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const stats = fileStats(path);
    if (stats === undefined) return undefined;
    const known = currentRecord(shelf, id, stats);
    if (known !== undefined) return description(known, stats);
    const md5 = await digest(path, Number(stats.size));
    const after = fileStats(path);
    if (md5 === undefined || after?.mtimeNs !== stats.mtimeNs || after.size !== stats.size) continue;
    const record: ObjectRecord = { ...identity(stats), md5, headers: {} };
    if (isSettled(stats.mtimeNs)) discover({ id, path, record });
    return description(record, stats);
  }
  throw refuse(`${path}, which somebody goes on writing`);
}

/** Unless somebody has put the object, with its headers, in the meantime. */
export function remember(shelf: Shelf, discoveries: readonly Discovery[]): void {
  if (discoveries.length === 0) return;
  shelf.world.store.transaction(() => {
    for (const { id, path, record } of discoveries) {
      const stats = fileStats(path);
      if (stats !== undefined && currentRecord(shelf, id, stats) === undefined) shelf.objects.put(id, record);
    }
  });
}

/** What the store knows of the file as it is now. */
export function currentRecord(shelf: Shelf, id: string, stats: BigIntStats): ObjectRecord | undefined {
  const record = shelf.objects.get(id);
  const { size, mtimeNs } = identity(stats);
  return record?.size === size && record.mtimeNs === mtimeNs ? record : undefined;
}

export function identity(stats: BigIntStats): Pick<ObjectRecord, 'size' | 'mtimeNs'> {
  return { size: Number(stats.size), mtimeNs: String(stats.mtimeNs) };
}

/** Of a plain file; undefined when there is none. */
export function fileStats(path: string): BigIntStats | undefined {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) throw refuseLink(path);
    return stats?.isFile() === true ? stats : undefined;
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw error;
  }
}

function description(record: ObjectRecord, stats: BigIntStats): ObjectDescription {
  // S3 tells whole seconds.
  const seconds = stats.mtimeNs / 1_000_000_000n;
  return { LastModified: new Date(Number(seconds) * 1000), ETag: `"${record.md5}"`, Size: record.size, record };
}

/** Bytes up to which a stream would take longer than the reading. */
const smallFile = 1 << 20;

async function digest(path: string, size: number): Promise<string | undefined> {
  const hash = createHash('md5');
  try {
    if (size <= smallFile) return hash.update(readFileSync(path)).digest('hex');
    const bytes: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 1 << 20 });
    for await (const chunk of bytes) hash.update(chunk);
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw error;
  }
  return hash.digest('hex');
}
