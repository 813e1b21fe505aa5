/** Keys as paths, and back. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { AwsError, refuse } from '../service.ts';

const surrogate = /[\uD800-\uDFFF]/;

/** S3 orders keys by the bytes of their UTF-8, from which JavaScript's own order differs only beyond U+FFFF. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

/** Why a key has no path, in words that follow on the key; undefined when it has one. */
function whyNoPath(key: string): string | undefined {
  if (key.endsWith('/')) return "ends with '/': a folder here is made by what lies in it";
  const parts = key.split('/');
  if (parts.includes('')) return "has an empty part between its '/'";
  if (parts.includes('.') || parts.includes('..')) return "has a part '.' or '..'";
  if (key.includes('\0')) return 'holds the character NUL';
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return "has a part of more than 255 bytes between its '/'";
  return undefined;
}

/** Where an object of that key lies, if any does: undefined for a key that no file can have. */
export function pathOf(folder: string, key: string): string | undefined {
  return whyNoPath(key) === undefined ? join(folder, key) : undefined;
}

/** Where an object of that key is to lie. Refuses keys that no file can have, and those that S3 refuses. */
export function pathToWrite(folder: string, key: string): string {
  if (Buffer.byteLength(key) > 1024) throw new AwsError('KeyTooLongError', 'Your key is too long');
  const reason = whyNoPath(key);
  if (reason !== undefined) {
    throw refuse(`the key '${key}', which ${reason}`, 'Buckets are plain folders of this machine.');
  }
  return join(folder, key);
}

/** The folders between the bucket and the object, outermost first. */
export function foldersAbove(folder: string, key: string): string[] {
  const parts = key.split('/').slice(0, -1);
  return parts.map((_, index) => join(folder, ...parts.slice(0, index + 1)));
}

/** A link may lead out of its bucket, so none is followed: neither on the way to a key nor as the object itself. */
export function refuseLinks(folder: string, key: string): void {
  for (const path of [...foldersAbove(folder, key), join(folder, key)]) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isSymbolicLink()) throw refuseLink(path);
    if (!found.isDirectory()) return;
  }
}

export function refuseLink(path: string): AwsError {
  return refuse(`the symbolic link ${path}`, 'A bucket holds files and folders only: copy what it leads to.');
}
