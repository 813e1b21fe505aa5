/** What a crawler can read of a file, and what it says of those that it cannot. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readSample } from '../../simulators/cloud/glue/crawl/sample.ts';

const bytes = (text: string) => Buffer.from(text);

test('a byte order mark is no part of the first name', async () => {
  expect(await readSample(bytes('\ufeffa,b\n'), true)).toMatchObject({ text: 'a,b\n', compression: 'none' });
});

test('gzip is known by its bytes, and unpacked', async () => {
  expect(await readSample(gzipSync('a,b\n1,2\n'), true)).toEqual({
    kind: 'text',
    text: 'a,b\n1,2\n',
    compression: 'gzip',
    isWhole: true,
  });
});

test('the beginning of a large gzip is enough', async () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `${n},${Math.sin(n)}\n`).join('');
  const sample = await readSample(gzipSync(lines).subarray(0, 20_000), false);
  expect(sample).toMatchObject({ kind: 'text', text: expect.stringMatching(/^0,0\n1,0\.84/) });
});

test.each([
  ['an empty file', bytes(''), 'it is empty'],
  ['a gzip that was cut off', gzipSync('a,b\n1,2\n').subarray(0, 20), 'unexpected end of file'],
  ['a gzip with a flipped byte', flipped(gzipSync('a,b\n1,2\n')), 'its gzip is broken: '],
  ['Latin-1', Buffer.from('a,é\n', 'latin1'), 'it is no UTF-8'],
  ['UTF-16', Buffer.from('a,b\n', 'utf16le'), 'it is no text'],
])('%s', async (_, file, reason) => {
  const sample = await readSample(file, true);
  expect(sample).toMatchObject({ kind: 'unknown', reason: expect.stringContaining(reason) });
});

test('a character that the sample cuts in two is no fault', async () => {
  expect(await readSample(bytes('a,é').subarray(0, 3), false)).toMatchObject({ kind: 'text', text: 'a,' });
});

function flipped(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  copy.writeUInt8(copy.readUInt8(12) ^ 0xff, 12);
  return copy;
}
