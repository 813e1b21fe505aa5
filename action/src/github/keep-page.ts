import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudError } from '../errors.ts';

/** As long as what the run of the pull request leaves. */
const retentionDays = 14;

/**
 * Keeps an HTML page among the artifacts of the job's run, not packed, so that a browser opens it from its address.
 * Undefined outside of a job. Raises CloudError `github-refused`.
 */
export async function keepPage(
  name: string,
  page: string,
  run: URL,
  { ACTIONS_RUNTIME_TOKEN: token, RUNNER_TEMP: temporary = tmpdir() }: NodeJS.ProcessEnv,
): Promise<URL | undefined> {
  if (token === undefined) return undefined;
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
