/** States of earlier previews: on this machine, and in GitHub's cache. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { openCache, type JobCache } from '../../action/src/github/cache.ts';
import { keptStates } from '../../action/src/kept-states.ts';
import { openSession } from '../../action/src/session.ts';
import { startRunner, type Runner } from '../github/runner.ts';
import { casesFolder } from '../render/cases.ts';

let runner: Runner;
let previews: string;
let state: string;
beforeEach(async () => {
  runner = await startRunner();
  previews = join(runner.folder, 'engines/previews');
  state = join(runner.folder, 'state');
  for (const [path, text] of [
    ['buckets/lake/rows.csv', 'a,1\n'],
    ['owners/12', ''],
  ] as const) {
    mkdirSync(dirname(join(state, path)), { recursive: true });
    writeFileSync(join(state, path), text);
  }
});
afterEach(() => runner.close());

const fail = (said: unknown): never => {
  throw said instanceof Error ? said : new Error(String(said));
};
/** On a runner that has kept nothing itself. */
const anew = async () => {
  rmSync(previews, { recursive: true, force: true });
  return keptStates(previews, await openCache());
};
const keys = () => [...runner.github.actions.caches.keys()];

test('what a job has kept is there for a later one: the state, and the text with it', async () => {
  const first = await anew();
  expect(await first.find('a base')).toBeUndefined();
  await first.keep('a base', 'text', state);
  expect(keys()).toEqual([
    expect.stringMatching(new RegExp(`^penstock-preview-${process.platform}-${process.arch}-[0-9a-f]{32}$`)),
  ]);

  const later = await anew();
  expect(await later.find('another base')).toBeUndefined();
  const kept = await later.find('a base');
  expect(kept?.text).toBe('text');
  expect(readdirSync(kept?.folder ?? '', { recursive: true }).toSorted()).toEqual([
    'buckets',
    'buckets/lake',
    'buckets/lake/rows.csv',
  ]);
});

test('the verb takes it, in a job', async () => {
  await (await anew()).keep('a base', 'text', state);
  rmSync(previews, { recursive: true });
  const terminal = { stdout: fail, progress: fail, width: 80, color: false, job: { summary: fail, warn: fail } };
  const session = openSession(terminal, 'preview');
  const pipeline = await loadOrThrow(join(casesFolder, 'smallest/pipeline/pipeline.yml'));
  const bench = await session.on({}).openPreviewBench({ ...pipeline, root: runner.folder });
  expect(await bench.kept('a base')).toMatchObject({ text: 'text' });
  await bench.close();
  await session.close();
});

test('what this machine has is not asked for', async () => {
  await (await anew()).keep('a base', 'text', state);
  const here = keptStates(previews, { restore: fail, keep: fail });
  expect(await here.find('a base')).toMatchObject({ text: 'text' });
});

test('outside of a job, states are kept on this machine alone', async () => {
  delete process.env['ACTIONS_RESULTS_URL'];
  const here = await anew();
  const kept = await here.keep('a base', 'text', state);
  expect(await here.find('a base')).toEqual(kept);
  expect(keys()).toEqual([]);
});

test('a cache that breaks off in the middle of a state has given none', async () => {
  const broken: JobCache = {
    restore: async ([folder = '']) => void mkdirSync(folder, { recursive: true }),
    keep: async () => undefined,
  };
  const here = keptStates(previews, broken);
  expect(await here.find('a base')).toBeUndefined();
  const kept = await here.keep('a base', 'text', state);
  expect(await here.find('a base')).toEqual(kept);
  expect(readFileSync(join(kept.folder, 'buckets/lake/rows.csv'), 'utf8')).toBe('a,1\n');
});

test('a cache that refuses is told of in the log, and nothing else', async () => {
  runner.github.actions.cacheRefusal = { status: 403, body: { code: 'permission_denied', msg: 'not for you' } };
  const log = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const here = await anew();
  const found = await here.find('a base');
  const kept = await here.keep('a base', 'text', state);
  const told = log.mock.calls.map(([text]) => String(text)).filter((text) => /^(::warning::)?Failed to/.test(text));
  log.mockRestore();
  expect(found).toBeUndefined();
  expect(existsSync(kept.folder)).toBe(true);
  expect(told).toEqual([
    expect.stringMatching(/^::warning::Failed to restore: .*not for you/),
    expect.stringMatching(/^Failed to save: Unable to reserve cache with key penstock-preview-/),
  ]);
});

test('the last four are kept', async () => {
  const here = await anew();
  for (const digest of ['a', 'b', 'c', 'd', 'e']) await here.keep(digest, digest, state);
  expect(readdirSync(previews)).toHaveLength(4);
  expect(keys()).toHaveLength(5);
});
