/** The engines of a job: from GitHub's cache, or installed and then kept there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { installed, lockFile, locks } from '../../../simulators/engines/setup/installation.ts';
import { install } from '../../../simulators/engines/setup/install.ts';
import { cacheFolder } from '../../../simulators/engines/setup/package.ts';
import { openCache } from './cache.ts';

export async function provideEngines(environment: NodeJS.ProcessEnv, progress: (line: string) => void): Promise<void> {
  if (installed() !== undefined) return;
  const cache = await openCache();
  // What is kept cannot be changed: where an update of the runner has outdated a part of it, a newer one takes its place.
  const family = `penstock-engines-${process.platform}-${process.arch}-${digestOfLocks()}-`;
  const key = `${family}${environment['GITHUB_RUN_ID']}`;
  const restored = await cache?.restore([cacheFolder()], key, family);
  const before = installed();
  const after = await install(progress);
  if (restored !== undefined && isDeepStrictEqual(before, after)) {
    progress(`The engines are those of the cache ${restored}.`);
    return;
  }
  await cache?.keep([cacheFolder()], key);
}

function digestOfLocks(): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(locks) as (keyof typeof locks)[]) hash.update(readFileSync(lockFile(name)));
  return hash.digest('hex').slice(0, 16);
}
