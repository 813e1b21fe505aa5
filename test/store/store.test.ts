import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { CloudError } from '../../action/src/errors.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penstock-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was put is there again after the store was closed and opened', () => {
  const first = openStore(folder);
  first.collection('glue/tables').put('db/readings', { columns: ['a'], note: 'ü – 数' });
  first.close();

  const second = openStore(folder);
  expect(second.collection('glue/tables').get('db/readings')).toEqual({ columns: ['a'], note: 'ü – 数' });
  expect(second.collection('glue/jobs').get('db/readings')).toBeUndefined();
  second.close();
});

test('entries are listed in the order of their keys, narrowed by a prefix that is taken literally', () => {
  const store = openStore(folder);
  const keys = store.collection<number>('test/keys');
  for (const key of ['b', 'a_1', 'ax', 'a%', 'A', 'a\u{10FFFE}', 'ä']) keys.put(key, key.length);

  expect(keys.list().map(({ key }) => key)).toEqual(['A', 'a%', 'a_1', 'ax', 'a\u{10FFFE}', 'b', 'ä']);
  expect(keys.list('a').map(({ key }) => key)).toEqual(['a%', 'a_1', 'ax', 'a\u{10FFFE}']);
  expect(keys.list('a_')).toEqual([{ key: 'a_1', value: 3 }]);
  store.close();
});

test('delete says whether there was something', () => {
  const store = openStore(folder);
  const entries = store.collection('test/entries');
  entries.put('x', 1);
  expect([entries.delete('x'), entries.delete('x')]).toEqual([true, false]);
  store.close();
});

test('a transaction that throws leaves nothing, also of the calls inside that joined it', () => {
  const store = openStore(folder);
  const entries = store.collection('test/entries');
  const doomed = () =>
    store.transaction(() => {
      entries.put('outer', 1);
      store.transaction(() => entries.put('inner', 1));
      throw new Error('no');
    });
  expect(doomed).toThrow('no');
  expect(entries.list()).toEqual([]);
  expect(store.transaction(() => 7)).toBe(7);
  store.close();
});

test('a state of a newer Penstock is refused and left as it is', () => {
  openStore(folder).close();
  const file = join(folder, 'cloud.sqlite');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 2');
  database.close();

  expect(openFailure()).toMatchObject({
    code: 'local-state-newer',
    message: `The local cloud's state ${file} was written by a newer Penstock (schema 2, this one knows 1).`,
    hint: 'Use that newer Penstock, or another folder: --state DIR.',
  });
});

test('a file that is no state is named, with what to do', () => {
  const file = join(folder, 'cloud.sqlite');
  writeFileSync(file, 'x'.repeat(5000));
  expect(openFailure()).toMatchObject({
    code: 'local-state-unusable',
    message: `The local cloud's state ${file} is damaged: file is not a database.`,
    hint: 'Restore the file from a copy, or delete the folder it lies in: the local cloud then starts empty.',
  });
});

test('a folder that cannot be made is named', () => {
  writeFileSync(join(folder, 'state'), '');
  folder = join(folder, 'state');
  const file = join(folder, 'cloud.sqlite');
  expect(openFailure().message).toBe(
    `The local cloud's state ${file} cannot be used: EEXIST: file already exists, mkdir '${folder}'.`,
  );
  folder = join(folder, '..');
});

test('one changed byte of a value is noticed', () => {
  const store = openStore(folder);
  store.collection('test/entries').put('x', { text: 'needle' });
  store.close();
  const file = join(folder, 'cloud.sqlite');
  const bytes = readFileSync(file);
  bytes.write('N', bytes.indexOf('needle'));
  writeFileSync(file, bytes);

  const damaged = openStore(folder);
  expect(() => damaged.collection('test/entries').get('x')).toThrow(
    `The local cloud's state ${file} is damaged: the entry test/entries x is not what was written.`,
  );
  damaged.close();
});

test('flipped bytes anywhere never give a wrong value: the right one, nothing or an error that names the file', () => {
  const store = openStore(folder);
  for (let n = 0; n < 50; n++) store.collection('test/entries').put(`key ${n}`, { text: `value ${n}` });
  store.close();
  const file = join(folder, 'cloud.sqlite');
  const good = readFileSync(file);

  for (let step = 0; step < 200; step++) {
    const bytes = Buffer.from(good);
    const at = Math.floor((step / 200) * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 0x41;
    writeFileSync(file, bytes);
    try {
      const opened = openStore(folder);
      try {
        for (const { key, value } of opened.collection<{ text: string }>('test/entries').list()) {
          expect(value.text).toBe(key.replace('key', 'value'));
        }
      } finally {
        opened.close();
      }
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      expect(error.message).toContain(file);
    }
  }
});

test('each open store is an owner of its own, alive until it is closed', () => {
  const first = openStore(folder);
  const second = openStore(folder);
  expect(first.owner).not.toBe(second.owner);
  expect([first.isAlive(second.owner), first.isAlive(first.owner)]).toEqual([true, true]);

  second.close();
  expect(first.isAlive(second.owner)).toBe(false);
  expect(first.isAlive('6f0cbd8e-0000-4000-8000-000000000000')).toBe(false);
  expect(readdirSync(join(folder, 'owners'))).toEqual([first.owner]);
  first.close();
});

test('a folder full of dead owners is swept when the store opens', () => {
  mkdirSync(join(folder, 'owners'));
  writeFileSync(join(folder, 'owners', 'dead'), '');
  const store = openStore(folder);
  expect(readdirSync(join(folder, 'owners'))).toEqual([store.owner]);
  store.close();
});

function openFailure(): CloudError {
  try {
    openStore(folder).close();
  } catch (error) {
    if (error instanceof CloudError) return error;
    throw error;
  }
  throw new Error('The store opened.');
}
