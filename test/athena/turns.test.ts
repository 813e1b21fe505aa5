import { expect, test } from '@jest/globals';
import { CatalogTurns } from '../../simulators/engines/athena/turns.ts';

/** Statements that end when they are told to; `log` has their starts. */
function stage() {
  const turns = new CatalogTurns();
  const log: string[] = [];
  const start = (name: string, catalog: string, signal = new AbortController().signal) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const done = turns.run(catalog, signal, async () => {
      log.push(name);
      await promise;
    });
    return { end: () => resolve(undefined), done };
  };
  return { log, start };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('statements over one catalog run together; another catalog waits, and what comes later waits behind it', async () => {
  const { log, start } = stage();
  const [a, b, c, d] = [start('a', '1'), start('b', '1'), start('c', '2'), start('d', '1')];
  await settled();
  expect(log).toEqual(['a', 'b']);
  a.end();
  await settled();
  expect(log).toEqual(['a', 'b']);
  b.end();
  await settled();
  expect(log).toEqual(['a', 'b', 'c']);
  c.end();
  d.end();
  await Promise.all([a.done, b.done, c.done, d.done]);
  expect(log).toEqual(['a', 'b', 'c', 'd']);
});

test('who is aborted while waiting leaves the line, and holds up nobody', async () => {
  const { log, start } = stage();
  const stop = new AbortController();
  const [a, b, c] = [start('a', '1'), start('b', '2', stop.signal), start('c', '1')];
  await settled();
  stop.abort(new Error('stopped'));
  await expect(b.done).rejects.toThrow('stopped');
  await settled();
  expect(log).toEqual(['a', 'c']);
  a.end();
  c.end();
  await Promise.all([a.done, c.done]);
});
