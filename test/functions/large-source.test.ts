/** A source of a million objects: looked at page by page, in the memory that a function has. */
import { createHash } from 'node:crypto';
import type { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { look } from '../../action/functions/start-condition/source.ts';

const pages = 1000;
const LastModified = new Date('2026-11-01T00:00:00Z');

/** S3, as far as a listing goes: a thousand keys a page, made when they are asked for. */
const s3 = {
  send: async (command: ListObjectsV2Command) => {
    const page = Number(command.input.ContinuationToken ?? 0);
    const Contents = Array.from({ length: 1000 }, (_, index) => ({
      Key: `events/day=${page}/part-${index}.snappy.parquet`,
      ETag: '"d41d8cd98f00b204e9800998ecf8427e"',
      Size: 10,
      LastModified,
    }));
    return { Contents, ...(page + 1 < pages && { NextContinuationToken: String(page + 1) }) };
  },
};

test('a million objects are counted and digested, and nothing of them is kept', async () => {
  const source = { bucket: 'raw', prefix: 'events/' };
  const before = process.memoryUsage().rss;
  const { state, newestName } = await look(s3, source, 'stack-1');
  expect(state).toMatchObject({ objects: 1_000_000, bytes: 10_000_000, newest: '2026-11-01T00:00:00.000Z' });
  expect(newestName).toBe('part-999.snappy.parquet');
  const line = (page: number, index: number) =>
    `events/day=${page}/part-${index}.snappy.parquet\0"d41d8cd98f00b204e9800998ecf8427e"\x0010\n`;
  const digest = createHash('sha256');
  for (let page = 0; page < pages; page++) for (let index = 0; index < 1000; index++) digest.update(line(page, index));
  expect(state.digest.slice(9)).toBe(digest.digest('hex'));
  // The function has 512 MB.
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 ** 2);
}, 60_000);
