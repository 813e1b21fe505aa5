/** The engines of a job, by the toolkit's own client of the cache, against the services of the fake. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { needsEngines } from '../../action/src/inputs.ts';
import type { CloudError } from '../../action/src/errors.ts';
import { javaIn, places, pythonIn } from '../../simulators/engines/setup/installation.ts';
import { startGitHub, type FakeGitHub } from './fake/github.ts';

// The real one takes minutes, and downloads.
const installed: string[] = [];
jest.unstable_mockModule('../../simulators/engines/setup/install.ts', () => ({
  install: () => void installed.push(layOut(places())),
}));
const { provideEngines } = await import('../../action/src/github/engines.ts');

let github: FakeGitHub;
let folder: string;
const before = { ...process.env };
beforeEach(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'penstock-cache-'));
  process.env['PENSTOCK_CACHE'] = join(folder, 'engines');
  process.env['RUNNER_TEMP'] = folder;
  process.env['ACTIONS_RUNTIME_TOKEN'] = github.actions.runtimeToken(50);
  process.env['ACTIONS_RESULTS_URL'] = github.url;
  process.env['ACTIONS_CACHE_SERVICE_V2'] = 'true';
  installed.length = 0;
});
afterEach(async () => {
  await github.close();
  process.env = { ...before };
  rmSync(folder, { recursive: true });
});

/** What setup leaves, empty; Java is that of the runner. The folder. */
function layOut({ cache, python, sparkJars, athenaJars, athenaMain, javaHomes }: ReturnType<typeof places>): string {
  const java = { 17: join(folder, 'runner/java-17'), 21: join(folder, 'runner/java-21') };
  const files = [pythonIn(python), join(sparkJars, 'a.jar'), join(athenaJars, 'a.jar'), athenaMain, javaHomes];
  for (const file of [...files, ...Object.values(java).map(javaIn)]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, file === javaHomes ? JSON.stringify(java) : '');
  }
  return cache;
}

/** A job of a run, on a runner without engines. What it was told. */
async function job(run: number): Promise<readonly string[]> {
  rmSync(places().cache, { recursive: true, force: true });
  const said: string[] = [];
  const warn = ({ code, message }: CloudError) => void said.push(`${code}: ${message}`);
  await provideEngines({ GITHUB_RUN_ID: String(run) }, (line) => void said.push(line), warn);
  return said;
}

const kept = () => [...github.actions.caches.keys()].map((key) => key.replace(/-[0-9a-f]{16}-/, '-LOCKS-'));
const keyOf = (run: number) => `penstock-engines-${process.platform}-${process.arch}-LOCKS-${run}`;

test('nothing is kept yet: the engines are installed, and kept', async () => {
  expect(await job(50)).toEqual([]);
  expect(installed).toHaveLength(1);
  expect(kept()).toEqual([keyOf(50)]);
});

test('what one run keeps is what the next ones take', async () => {
  await job(50);
  const [key] = github.actions.caches.keys();
  expect(await job(51)).toEqual([`The engines are those of the cache ${key}.`]);
  expect(installed).toHaveLength(1);
  expect(kept()).toEqual([keyOf(50)]);
});

test('what is kept has lost its Java with an update of the runner: it is made anew, and the next run takes that', async () => {
  await job(50);
  rmSync(join(folder, 'runner'), { recursive: true });
  expect(await job(51)).toEqual([]);
  expect(installed).toHaveLength(2);
  expect(kept()).toEqual([keyOf(50), keyOf(51)]);
  expect(await job(52)).toEqual([expect.stringMatching(/^The engines are those of the cache .*-51\.$/)]);
});

test('the engines are there: nobody is asked', async () => {
  layOut(places());
  process.env['ACTIONS_RESULTS_URL'] = 'http://127.0.0.1:9';
  await provideEngines({}, fail, fail);
  expect(installed).toEqual([]);
});

test('outside of a job of GitHub there is no cache: they are installed', async () => {
  delete process.env['ACTIONS_RESULTS_URL'];
  expect(await job(50)).toEqual([]);
  expect(installed).toHaveLength(1);
  expect(kept()).toEqual([]);
});

const fail = (said: unknown): void => {
  throw new Error(String(said));
};

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
