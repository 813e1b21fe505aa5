/**
 * Buckets are plain folders: what lies in a bucket's folder is what the bucket holds, whoever put it there. The store
 * only remembers what a file cannot say: the digest of its bytes, its headers, the settings of a bucket.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../store.ts';
import type { World } from '../service.ts';
import { accessDenied, invalidBucketName, noSuchBucket } from './errors.ts';

export interface Shelf {
  readonly world: World;
  /** By `bucket/key`. */
  readonly objects: Collection<ObjectRecord>;
  /** By `bucket/setting`; null for a default that was removed. */
  readonly settings: Collection<object | null>;
  /** Where bodies are written before they are objects. On the buckets' file system; no bucket can have its name. */
  readonly uploadsFolder: string;
}

/** Holds for the file of that size and time of change; a file that differs was written by somebody else. */
export interface ObjectRecord {
  readonly size: number;
  readonly mtimeNs: string;
  /** MD5 in hexadecimal. */
  readonly md5: string;
  readonly headers: ObjectHeaders;
}

/** Kept as they were given, and given back. */
export interface ObjectHeaders {
  readonly ContentType?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly Metadata?: Record<string, string> | undefined;
}

export function openShelf(world: World): Shelf {
  return {
    world,
    objects: world.store.collection('s3/objects'),
    settings: world.store.collection('s3/settings'),
    uploadsFolder: join(world.bucketsFolder, '.uploads'),
  };
}

const bucketName = /^(?!xn--|sthree-)(?!\d+\.\d+\.\d+\.\d+$)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** S3's rules for the names of general purpose buckets. */
export function isBucketName(name: string): boolean {
  return bucketName.test(name) && !name.endsWith('-s3alias');
}

export function bucketFolder({ world }: Shelf, bucket: string): string {
  if (!isBucketName(bucket)) throw invalidBucketName();
  return join(world.bucketsFolder, bucket);
}

interface BucketReference {
  readonly Bucket?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

/** The folder of a bucket that exists. */
export function existingBucket(shelf: Shelf, { Bucket = '', ExpectedBucketOwner: owner }: BucketReference): string {
  const folder = bucketFolder(shelf, Bucket);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw noSuchBucket();
  if (owner !== undefined && owner !== shelf.world.account) throw accessDenied();
  return folder;
}
