/** GitHub's cache, as a job has it: what the default branch keeps is there for all, what a pull request keeps for itself. */
export interface JobCache {
  /** Puts back what was kept under the key, or else under the newest that begins with `family`: under which; undefined: nothing. */
  restore(paths: readonly string[], key: string, family?: string): Promise<string | undefined>;
  /** Under the same paths it is found again. What is kept under a key already stays as it is. */
  keep(paths: readonly string[], key: string): Promise<void>;
}

/** One that fails costs time, and nothing else: the toolkit says why in the log, and goes on. Undefined: this is no job of GitHub's. */
export async function openCache(): Promise<JobCache | undefined> {
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) return undefined;
  return {
    restore: (paths, key, family) => cache.restoreCache([...paths], key, family === undefined ? [] : [family]),
    async keep(paths, key) {
      await cache.saveCache([...paths], key);
    },
  };
}
