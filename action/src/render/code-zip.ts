import { strToU8, zipSync } from 'fflate';

/**
 * Code by its paths as the zip that Lambda and Python take, with a fixed time, so that equal code gives equal bytes. The
 * time is local, because zip files hold local times.
 */
export function codeZip(code: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...code].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 9 });
}
