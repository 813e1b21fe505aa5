/** The engines of a job, by the toolkit's own client of the cache, against the services of the fake. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { needsEngines } from '../../action/src/inputs.ts';
import {
  archivePlaces,
  findInstallation,
  javaIn,
  places,
  pythonIn,
} from '../../simulators/engines/setup/installation.ts';
import { startRunner, type Runner } from './runner.ts';

// The real one takes minutes, and downloads.
jest.unstable_mockModule('../../simulators/engines/setup/install.ts', () => ({ install: layOut }));
const { provideEngines } = await import('../../action/src/github/engines.ts');

let runner: Runner;
const installed: string[] = [];
beforeEach(async () => {
  runner = await startRunner();
  installed.length = 0;
});
afterEach(() => runner.close());

const javaOfRunner = () => ({ 17: join(runner.folder, 'java-17'), 21: join(runner.folder, 'java-21') });

/** What setup leaves, empty; Java is that of the runner. What is there already is not made again. */
function layOut() {
  const { python, sparkJars, athenaJars, athenaMain, javaHomes } = places();
  const java = javaOfRunner();
  const archives = Object.values(archivePlaces(java[17], java[21]));
  const jars = [sparkJars, athenaJars].map((folder) => join(folder, 'a.jar'));
  for (const file of [
    ...Object.values(java).map(javaIn),
    pythonIn(python),
    ...jars,
    athenaMain,
    javaHomes,
    ...archives,
  ]) {
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, file === javaHomes ? JSON.stringify(java) : '');
    installed.push(basename(file).replace(/-.*\./, '.'));
  }
  return findInstallation();
}

/** A job of a run, on a runner without engines. What it was told. */
async function job(run: number): Promise<readonly string[]> {
  rmSync(places().cache, { recursive: true, force: true });
  installed.length = 0;
  const said: string[] = [];
  await provideEngines({ GITHUB_RUN_ID: String(run) }, (line) => void said.push(line));
  return said;
}

const kept = () => [...runner.github.actions.caches.keys()].map((key) => key.replace(/-[0-9a-f]{16}-/, '-LOCKS-'));
const keyOf = (run: number) => `penstock-engines-${process.platform}-${process.arch}-LOCKS-${run}`;

test('nothing is kept yet: the engines are installed, and kept', async () => {
  expect(await job(50)).toEqual([]);
  expect(installed).toContain('python');
  expect(kept()).toEqual([keyOf(50)]);
});

test('what one run keeps is what the next ones take', async () => {
  await job(50);
  const [key] = runner.github.actions.caches.keys();
  expect(await job(51)).toEqual([`The engines are those of the cache ${key}.`]);
  expect(installed).toEqual([]);
  expect(kept()).toEqual([keyOf(50)]);
});

test('an update of the runner has taken its Java: what was kept is completed once, and the next run takes that', async () => {
  await job(50);
  for (const java of Object.values(javaOfRunner())) rmSync(java, { recursive: true });
  expect(await job(51)).toEqual([]);
  expect(installed).toEqual(['java', 'java']);
  expect(kept()).toEqual([keyOf(50), keyOf(51)]);
  expect(await job(52)).toEqual([expect.stringMatching(/^The engines are those of the cache .*-51\.$/)]);
});

test('an update of the runner has brought another Java: its start-up archives are made once', async () => {
  await job(50);
  writeFileSync(join(javaOfRunner()[17], 'release'), 'newer');
  expect(await job(51)).toEqual([]);
  expect(installed).toEqual(['spark.jsa']);
  expect(await job(52)).toEqual([expect.stringMatching(/^The engines are those of the cache .*-51\.$/)]);
  expect(installed).toEqual([]);
});

test('the engines are there: nobody is asked', async () => {
  layOut();
  installed.length = 0;
  process.env['ACTIONS_RESULTS_URL'] = 'http://127.0.0.1:9';
  await provideEngines({}, fail);
  expect(installed).toEqual([]);
});

test('outside of a job of GitHub there is no cache: they are installed', async () => {
  delete process.env['ACTIONS_RESULTS_URL'];
  expect(await job(50)).toEqual([]);
  expect(installed).toContain('python');
  expect(kept()).toEqual([]);
});

const fail = (said: unknown): void => {
  throw new Error(String(said));
};

test.each([
  [['setup'], true],
  [['test'], true],
  [['preview', '--base', '../base'], true],
  [['run'], true],
  [['run', '--env', 'prod'], false],
  [['run', '--env', 'prod', '--cloud', 'local'], true],
  [['query', 'a.sql', '--cloud', 'aws'], false],
  [['check'], false],
  [['plan', '--env', 'prod'], false],
])('penstock %j needs engines: %s', (words, needed) => {
  expect(needsEngines(words)).toBe(needed);
});
