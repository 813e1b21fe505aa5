/** A runner, as far as the toolkit's own client of the cache looks at it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type FakeGitHub } from './fake/github.ts';

export interface Runner {
  readonly github: FakeGitHub;
  readonly folder: string;
  close(): Promise<void>;
}

/** Until it is closed, this process is a job of run 50. */
export async function startRunner(): Promise<Runner> {
  const before = { ...process.env };
  const github = await startGitHub();
  const folder = mkdtempSync(join(tmpdir(), 'penstock-runner-'));
  Object.assign(process.env, {
    PENSTOCK_CACHE: join(folder, 'engines'),
    RUNNER_TEMP: folder,
    ACTIONS_RUNTIME_TOKEN: github.actions.runtimeToken(50),
    ACTIONS_RESULTS_URL: github.url,
    ACTIONS_CACHE_SERVICE_V2: 'true',
  });
  return {
    github,
    folder,
    async close() {
      await github.close();
      process.env = before;
      rmSync(folder, { recursive: true });
    },
  };
}
