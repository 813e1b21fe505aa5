import { strToU8, zipSync } from 'fflate';

/**
 * A Lambda function's bundle as the zip that Lambda takes, with a fixed time, so that equal code gives equal bytes. The
 * time is local, because zip files hold local times.
 */
export function functionZip(bundle: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...bundle].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 9 });
}
