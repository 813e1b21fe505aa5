/** An artifact is written by whoever opened the pull request. */
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { reviewFile } from '../../action/src/github/reviews.ts';
import { unzipped } from '../../action/src/github/unzip.ts';

const unzip = (zip: Uint8Array) => [...unzipped(zip, reviewFile, 'the artifact of run 50').keys()];
const json = strToU8('{}');

test('only files that are expected are unpacked', () => {
  const names = [
    'plan-rooms-prod.json',
    'preview-rooms-local.json',
    'plan-rooms-prod.md',
    'preview-rooms-local.html',
    '../plan-rooms-prod.json',
    'a/plan-rooms-prod.json',
    'plan-rooms-prod.json.exe',
    'package.json',
  ];
  expect(unzip(zipSync(Object.fromEntries(names.map((name) => [name, json]))))).toEqual([
    'plan-rooms-prod.json',
    'preview-rooms-local.json',
  ]);
});

test('a file that says it is too large is not unpacked', () => {
  const bomb = zipSync({ 'plan-rooms-prod.json': new Uint8Array(9 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(20_000);
  expect(() => unzip(bomb)).toThrow('the artifact of run 50 cannot be read: plan-rooms-prod.json has 9437184 bytes.');
});

test('a file that says it is small, and is not, gets no more room than it asked for', () => {
  const bomb = Buffer.from(zipSync({ 'plan-rooms-prod.json': new Uint8Array(9 * 1024 * 1024) }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(9 * 1024 * 1024);
  for (let at = bomb.indexOf(size); at !== -1; at = bomb.indexOf(size)) bomb.writeUInt32LE(100, at);
  const texts = unzipped(bomb, reviewFile, 'the artifact of run 50');
  expect(texts.get('plan-rooms-prod.json')?.length ?? 0).toBeLessThanOrEqual(100);
});

test.each([
  ['no zip', strToU8('not a zip at all, only text that is long enough'), /^the artifact of run 50 cannot be read: /],
  ['a torn one', zipSync({ 'plan-rooms-prod.json': json }).slice(0, 60), /^the artifact of run 50 cannot be read: /],
  ['text that is not UTF-8', zipSync({ 'plan-rooms-prod.json': new Uint8Array([0xff, 0xfe]) }), /cannot be read: /],
])('%s is refused', (_, zip, message) => {
  expect(() => unzip(zip)).toThrow(message);
});

test('files that are small enough, and too many together, are not unpacked', () => {
  const eight = new Uint8Array(8 * 1024 * 1024);
  const bomb = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`plan-rooms-e${i}.json`, eight])));
  expect(() => unzip(bomb)).toThrow('the artifact of run 50 cannot be read: its files have more than 64 MB.');
});

test('201 files are too many', () => {
  const many = Array.from({ length: 201 }, (_, i) => [`plan-rooms-e${i}.json`, json] as const);
  expect(() => unzip(zipSync(Object.fromEntries(many)))).toThrow('it holds more than 200 files.');
});
