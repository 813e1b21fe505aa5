import { unzipSync } from 'fflate';
import { UserError } from '../errors.ts';

const megabyte = 1024 * 1024;
/** A plan of 1,000 steps has 2 MB. */
const largest = 8 * megabyte;
const largestTogether = 64 * megabyte;
const most = 200;

/**
 * The texts of a zip that nobody vouches for: names that are wanted, so many, and none larger than it should be, nor all
 * together. Each is unpacked into as much memory as it says it needs, and no more.
 * @throws UserError `bad-artifact`
 */
export function unzipped(zip: Uint8Array, wanted: RegExp, from: string): ReadonlyMap<string, string> {
  let found = 0;
  let together = 0;
  const take = (name: string, size: number): boolean => {
    if (!wanted.test(name)) return false;
    found += 1;
    together += size;
    if (size > largest) throw bad(from, `${name} has ${size} bytes`);
    if (together > largestTogether) throw bad(from, `its files have more than ${largestTogether / megabyte} MB`);
    if (found > most) throw bad(from, `it holds more than ${most} files`);
    return true;
  };
  try {
    const files = unzipSync(zip, { filter: ({ name, originalSize }) => take(name, originalSize) });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return new Map(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw bad(from, error instanceof Error ? error.message : String(error));
  }
}

const bad = (from: string, why: string): UserError => new UserError('bad-artifact', `${from} cannot be read: ${why}.`);
