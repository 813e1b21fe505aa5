import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudError } from '../errors.ts';

/** As long as what the run of the pull request leaves. */
const retentionDays = 14;

/** Only where the action runs: what a step starts by itself has no token of the artifacts' service. */
export const canKeepPages = ({ ACTIONS_RUNTIME_TOKEN: token }: NodeJS.ProcessEnv): boolean => token !== undefined;

/**
 * Keeps an HTML page among the artifacts of the job's run, not packed, so that a browser opens it from its address.
 * Raises CloudError `github-refused`.
 */
export async function keepPage(
  name: string,
  page: string,
  run: URL,
  { RUNNER_TEMP: temporary = tmpdir() }: NodeJS.ProcessEnv,
): Promise<URL> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const folder = await mkdtemp(join(temporary, 'penstock-page-'));
  try {
    const file = join(folder, name);
    await writeFile(file, page);
    const options = { retentionDays, skipArchive: true };
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [file], folder, options);
    return new URL(`${run.href}/artifacts/${id}`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CloudError('github-refused', `Keeping ${name} as an artifact: ${reason}.`, { cause });
  } finally {
    await rm(folder, { recursive: true });
  }
}
