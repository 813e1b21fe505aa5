import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { openStore } from '../../simulators/cloud/sqlite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penstock-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process on the same folder; it is ended when the test forgets it for ten seconds. */
function other(...command: string[]) {
  const child = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'process.ts'), folder, ...command],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: 10_000,
      killSignal: 'SIGKILL',
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exited = once(child, 'exit');
  return {
    child,
    exited,
    async line(): Promise<string> {
      return (await lines.next()).value ?? '';
    },
  };
}

test('the owner of another process is alive while that lives, and dead after kill -9', async () => {
  const store = openStore(folder);
  const holder = other('hold');
  const owner = await holder.line();
  expect(store.isAlive(owner)).toBe(true);
  expect(store.collection('test/held').get('owner')).toBe(owner);

  holder.child.kill('SIGKILL');
  await holder.exited;
  expect(store.isAlive(owner)).toBe(false);
  store.close();
});

test('a third process that opens the store does not take the living for dead', async () => {
  const holder = other('hold');
  const owner = await holder.line();
  openStore(folder).close();
  const store = openStore(folder);
  expect(store.isAlive(owner)).toBe(true);

  holder.child.stdin.end();
  await holder.exited;
  expect(store.isAlive(owner)).toBe(false);
  store.close();
});

test('two processes that start together and count in transactions lose no count', async () => {
  const counters = [other('count', '300'), other('count', '300')];
  expect(await Promise.all(counters.map((counter) => counter.line()))).toEqual(['counted', 'counted']);
  await Promise.all(counters.map(({ exited }) => exited));

  const store = openStore(folder);
  expect(store.collection('test/counter').get('n')).toBe(600);
  store.close();
});

test('kill -9 inside of a transaction leaves nothing of it', async () => {
  const victim = other('half');
  expect(await victim.exited).toEqual([null, 'SIGKILL']);

  const store = openStore(folder);
  expect(store.collection('test/half').list()).toEqual([]);
  store.close();
});
