import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { jsonText } from './json.ts';
import { sha256 } from './names.ts';

/**
 * Code by its paths as the zip that Lambda and Python take, with a fixed time, so that equal code gives equal bytes. The
 * time is local, because zip files hold local times.
 */
export function codeZip(code: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...code].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 9 });
}

/** Of the code, and not of the zip: zips of one code may differ with whoever made them. */
export const codeDigest = (code: ReadonlyMap<string, string>): string => sha256(jsonText([...code])).slice(0, 32);

/** Throws for bytes that are no zip. */
export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));
