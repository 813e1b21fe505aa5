/** The toolkit's own client, against the services of the fake. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type FakeGitHub } from './fake/github.ts';
import { clientOf } from './client.ts';
import { artifactTexts, reviewArtifact } from '../../action/src/github/artifact.ts';
import { reviewFile } from '../../action/src/github/reviews.ts';

let github: FakeGitHub;
let folder: string;
beforeEach(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'penstock-artifact-'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

test('what a workflow has uploaded is what another one reads', async () => {
  process.env['ACTIONS_RUNTIME_TOKEN'] = github.actions.runtimeToken(50);
  process.env['ACTIONS_RESULTS_URL'] = github.url;
  const file = join(folder, 'plan-rooms-prod.json');
  writeFileSync(file, '{"version":1}');
  const { DefaultArtifactClient } = await import('@actions/artifact');
  await new DefaultArtifactClient().uploadArtifact(reviewArtifact, [file], folder);

  const texts = await artifactTexts(clientOf(github), 50, reviewFile);
  expect([...texts]).toEqual([['plan-rooms-prod.json', '{"version":1}']]);
  expect(github.faults).toEqual([]);
});

test('an artifact of which GitHub does not say where it lies is a refusal', async () => {
  const artifact = { id: 5, run: 50, name: reviewArtifact, zip: new Uint8Array(), size: 0, expired: false };
  github.repository.artifacts.push(artifact);
  github.refuse('get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { status: 302 });
  await expect(artifactTexts(clientOf(github), 50, reviewFile)).rejects.toMatchObject({
    code: 'github-refused',
    message: 'Asking for the artifact of run 50: GitHub did not say where it lies.',
  });
});
