import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from '../../simulators/engines/setup/install.ts';
import { findInstallation, lockFile } from '../../simulators/engines/setup/installation.ts';
import { readLock } from '../../simulators/engines/setup/jars.ts';
import { runTool } from '../../simulators/engines/setup/tool.ts';
import { inTurn } from '../../simulators/engines/setup/turn.ts';
import { makeWhole } from '../../simulators/engines/setup/whole.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-test-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What a function of setup throws in a process of its own, with this cache and environment. */
function failureOf(call: 'install' | 'findInstallation', environment: Record<string, string> = {}): unknown {
  const file = call === 'install' ? 'install.ts' : 'installation.ts';
  const source = pathToFileURL(join(import.meta.dirname, '../../simulators/engines/setup', file)).href;
  const program = `import { ${call} } from ${JSON.stringify(source)};
    try { await ${call}(() => {}); } catch ({ code, message, hint }) { console.log(JSON.stringify({ code, message, hint })); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, PENSTOCK_CACHE: folder, ...environment },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return JSON.parse(stdout);
}

test('engines that are not installed are asked for by name, with the command that installs them', () => {
  expect(failureOf('findInstallation')).toEqual({
    code: 'engines-missing',
    message: 'Spark and Trino, on which the local cloud runs, are not installed.',
    hint: 'penstock setup',
  });
});

test('a second setup does nothing, in no time', async () => {
  await install(() => {});
  const lines: string[] = [];
  const started = performance.now();
  const found = await install((line) => lines.push(line));
  expect(performance.now() - started).toBeLessThan(50);
  expect(lines).toEqual([]);
  expect(found).toEqual(findInstallation());
}, 600_000);

test('without a network setup says what it could not get, and leaves nothing half made', () => {
  expect(failureOf('install', { PIP_NO_INDEX: '1', PIP_FIND_LINKS: '' })).toEqual({
    code: 'setup-failed',
    message: expect.stringMatching(
      /^Installing Python packages failed:\n[^]*No matching distribution found for setuptools/,
    ),
    hint: 'Setup needs the network once. What is finished is kept: run penstock setup again.',
  });
  expect(readdirSync(folder).filter((name) => !name.endsWith('.partial'))).toEqual(['setup.lock']);
}, 60_000);

test('without a Python that serves, setup says which are there and how to get one', () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'python3'), '#!/bin/sh\necho 3.9.2\n', { mode: 0o755 });
  expect(failureOf('install', { PATH: bin })).toEqual({
    code: 'python-missing',
    message: 'Python 3.11 or 3.12 is needed; python3 is 3.9.2.',
    hint: 'Debian and Ubuntu: apt-get install python3 python3-venv. macOS: brew install python@3.11. Else: python.org.',
  });
});

test('of two setups at once one works, and the other waits for it', async () => {
  const log: string[] = [];
  const { promise: ready, resolve: goOn } = Promise.withResolvers<undefined>();
  const first = inTurn(
    folder,
    () => log.push('first waits'),
    async () => {
      await ready;
      log.push('first');
    },
  );
  const second = inTurn(
    folder,
    () => {
      log.push('second waits');
      goOn(undefined);
    },
    async () => log.push('second'),
  );
  await Promise.all([first, second]);
  expect(log).toEqual(['second waits', 'first', 'second']);
});

test('what fails while it is made is not there, and what a killed setup left is no hindrance', async () => {
  const path = join(folder, 'jars');
  mkdirSync(`${path}.partial`);
  writeFileSync(join(`${path}.partial`, 'half.jar'), '');
  await expect(
    makeWhole(path, async (partial) => {
      mkdirSync(partial);
      throw new Error('no network');
    }),
  ).rejects.toThrow('no network');
  expect(existsSync(path)).toBe(false);
  await makeWhole(path, async (partial) => mkdirSync(partial));
  expect(readdirSync(path)).toEqual([]);
});

test('a tool that fails is quoted with its last lines', async () => {
  const words = runTool('Fetching jars', 'sh', ['-c', 'seq 1 20; echo unreachable >&2; exit 1']);
  await expect(words).rejects.toThrow('Fetching jars failed:\n16\n17\n18\n19\n20\nunreachable');
  await expect(runTool('Fetching jars', 'no-such-tool', [])).rejects.toThrow(
    'Fetching jars failed:\nspawn no-such-tool ENOENT',
  );
});

test.each(['build', 'python', 'java17', 'java21'] as const)(
  'the lock of %s has a hash for every package, and no address',
  (name) => {
    const text = readFileSync(lockFile(name), 'utf8');
    const packages = text
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of packages) expect(line).toMatch(/^[\w-]+==[\w.]+( ;[^\\]*)?(\s+--hash=sha256:[0-9a-f]{64})+$/);
    expect(text).not.toMatch(/https?:/);
  },
);

test.each(['sparkJars', 'athenaJars'] as const)(
  'the lock of %s names each jar once, by coordinates and hash',
  (name) => {
    const jars = readLock(readFileSync(lockFile(name), 'utf8'));
    const files = jars.map(({ artifact, version }) => `${artifact}-${version}.jar`);
    expect(new Set(files).size).toBe(files.length);
    expect(files.length).toBeGreaterThan(0);
  },
);

test('a line of a lock of jars that is none is refused', () => {
  expect(() => readLock('org.slf4j:slf4j-api:2.0.9\n')).toThrow(
    'Not a line of a lock of jars: org.slf4j:slf4j-api:2.0.9',
  );
});
