/** The toolkit's cache, against the services of the fake. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needsEngines } from '../../action/src/inputs.ts';
import { startGitHub, type FakeGitHub } from './fake/github.ts';

let github: FakeGitHub;
let folder: string;
beforeEach(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'penstock-cache-'));
  process.env['ACTIONS_RUNTIME_TOKEN'] = github.actions.runtimeToken(50);
  process.env['ACTIONS_RESULTS_URL'] = github.url;
  process.env['ACTIONS_CACHE_SERVICE_V2'] = 'true';
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

test('what one job keeps is what the next one takes', async () => {
  const cache = await import('@actions/cache');
  const kept = join(folder, 'engines');
  mkdirSync(kept);
  writeFileSync(join(kept, 'trino.jar'), 'bytes');
  expect(await cache.restoreCache([kept], 'key')).toBeUndefined();
  await cache.saveCache([kept], 'key');
  rmSync(kept, { recursive: true });
  expect(await cache.restoreCache([kept], 'key')).toBe('key');
  expect(existsSync(kept) && readFileSync(join(kept, 'trino.jar'), 'utf8')).toBe('bytes');
});

test.each([
  [['test'], true],
  [['preview', '--base', '../base'], true],
  [['run'], true],
  [['run', '--env', 'prod'], false],
  [['run', '--env', 'prod', '--cloud', 'local'], true],
  [['query', 'a.sql', '--cloud', 'aws'], false],
  [['check'], false],
  [['plan', '--env', 'prod'], false],
])('penstock %j runs engines: %s', (words, needed) => {
  expect(needsEngines(words)).toBe(needed);
});
