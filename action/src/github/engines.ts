/** The engines of a job: from GitHub's cache, or installed and then kept there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CloudError, UserError } from '../errors.ts';
import { findInstallation, lockFile, locks } from '../../../simulators/engines/setup/installation.ts';
import { install } from '../../../simulators/engines/setup/install.ts';
import { cacheFolder } from '../../../simulators/engines/setup/package.ts';

/** A cache that fails costs time, and nothing else. */
export async function provideEngines(
  environment: NodeJS.ProcessEnv,
  progress: (line: string) => void,
  warn: (error: CloudError) => void,
): Promise<void> {
  if (isInstalled()) return;
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) {
    await install(progress);
    return;
  }

  // What is kept cannot be changed: where it is of no use any more, as after an update of the runner, a newer one takes its place.
  const family = `penstock-engines-${process.platform}-${process.arch}-${digestOfLocks()}-`;
  const key = `${family}${environment['GITHUB_RUN_ID']}`;
  const tried = async <T>(doing: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      warn(new CloudError('engine-cache', `${doing}: ${error instanceof Error ? error.message : String(error)}.`));
      return undefined;
    }
  };
  const restored = await tried('Restoring the engines', () => cache.restoreCache([cacheFolder()], key, [family]));
  if (restored !== undefined && isInstalled()) {
    progress(`The engines are those of the cache ${restored}.`);
    return;
  }
  await install(progress);
  await tried('Keeping the engines', () => cache.saveCache([cacheFolder()], key));
}

function isInstalled(): boolean {
  try {
    findInstallation();
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === 'engines-missing') return false;
    throw error;
  }
}

function digestOfLocks(): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(locks) as (keyof typeof locks)[]) hash.update(readFileSync(lockFile(name)));
  return hash.digest('hex').slice(0, 16);
}
