import { UserError, CloudError } from '../errors.ts';
import type { GitHub } from './client.ts';
import { asked } from './refused.ts';
import { unzipped } from './unzip.ts';

/** Under this name the workflow of a pull request keeps what `plan --out` and `preview --out` have written. */
export const reviewArtifact = 'penstock-review';

const megabyte = 1024 * 1024;
/** The pages of a preview lie in it too, and are not unpacked. */
const largest = 50 * megabyte;
const patience = 120_000;

/**
 * The texts in the newest artifact of a run whose names are wanted; empty when it has left none. Whoever opened the pull
 * request has written it, so that sizes are watched here rather than believed.
 * @throws UserError `bad-artifact`, CloudError `github-refused`
 */
export async function artifactTexts(
  { api, repository }: GitHub,
  run: number,
  wanted: RegExp,
): Promise<ReadonlyMap<string, string>> {
  const all = await asked(`Reading the artifacts of run ${run}`, () =>
    api.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
      ...repository,
      run_id: run,
      name: reviewArtifact,
      per_page: 100,
    }),
  );
  const [newest] = all.filter(({ expired }) => !expired).toSorted((a, b) => b.id - a.id);
  if (newest === undefined) return new Map();
  if (newest.size_in_bytes > largest) throw tooLarge(run);

  const { headers } = await asked(`Asking for the artifact of run ${run}`, () =>
    api.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      ...repository,
      artifact_id: newest.id,
      archive_format: 'zip',
      // The token must not travel to where the artifact lies.
      request: { redirect: 'manual' },
    }),
  );
  if (headers.location === undefined) {
    throw new CloudError('github-refused', `Asking for the artifact of run ${run}: GitHub did not say where it lies.`);
  }
  return unzipped(await download(new URL(headers.location), run), wanted, `the artifact of run ${run}`);
}

async function download(url: URL, run: number): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok || response.body === null) {
    throw new CloudError('github-refused', `Reading the artifact of run ${run}: GitHub answered ${response.status}.`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> = response.body;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largest) throw tooLarge(run);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (run: number): UserError =>
  new UserError('bad-artifact', `The artifact of run ${run} is larger than ${largest / megabyte} MB.`);
