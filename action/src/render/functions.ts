import { strToU8, zipSync } from 'fflate';

/**
 * A Lambda function's bundle as the zip that Lambda takes: one file, with a fixed time, so that equal code gives equal
 * bytes. The time is local, because zip files hold local times.
 */
export function functionZip(bundle: string): Uint8Array {
  return zipSync({ 'index.mjs': strToU8(bundle) }, { mtime: new Date(2000, 0, 1), level: 9 });
}
