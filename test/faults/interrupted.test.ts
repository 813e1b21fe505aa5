/** Runs that are repeated, overlap, or are interrupted: the same rows come out. */
import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { expectedRows, rows, steady, window } from './interruptions.ts';
import { runResult, type Project } from './project.ts';

let made: Project;
afterEach(() => made.remove());

test('a window that is run twice has the same rows, and a job is skipped when it has no new data', async () => {
  made = await steady();
  expect(await made.penstock('run', ...window)).toMatchObject({ code: 0 });
  expect(await rows(made)).toEqual(expectedRows);

  const again = await made.penstock('run', ...window, '--format', 'json');
  expect(again.code).toBe(0);
  expect(runResult(again).steps.map(({ status }) => status)).toEqual(['skipped', 'skipped', 'skipped']);

  made.put('numbers', 'in/b.csv', 'n\n100\n');
  const more = await made.penstock('run', ...window, '--format', 'json');
  expect(runResult(more).steps.map(({ status, rows }) => [status, rows])).toEqual([
    ['succeeded', 51],
    ['succeeded', 26],
    ['succeeded', null],
  ]);
}, 240_000);

test('of two runs of one window at once, one is refused and says who runs it', async () => {
  made = await steady();
  const first = made.start('run', ...window);
  await progress(first.child.stderr, /keep_even running/);
  const second = await made.penstock('run', ...window);
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(/Window 2026-11-20 is being run by arn:aws:states:.*2026-11-20_/);
  expect(await first.finished).toMatchObject({ code: 0 });
  expect(await rows(made)).toEqual(expectedRows);
}, 240_000);

test('after an interrupt in the middle the next run takes over, and the same rows come out', async () => {
  made = await steady();
  const interrupted = made.start('run', ...window);
  await progress(interrupted.child.stderr, /keep_even running/);
  interrupted.child.kill('SIGINT');
  expect((await interrupted.finished).code).toBe(130);

  const next = await made.penstock('run', ...window, '--format', 'json');
  expect(runResult(next).steps.map(({ name, status, reason }) => [name, status, reason])).toEqual([
    ['keep_even', 'succeeded', null],
    ['keep_big', 'succeeded', null],
    ['summary', 'succeeded', null],
  ]);
  expect(await rows(made)).toEqual(expectedRows);
}, 240_000);

/** Resolves when the process has said so; rejects when it ends without. */
async function progress(stderr: Readable | null, expected: RegExp): Promise<void> {
  if (stderr === null) throw new TypeError('stderr is not piped.');
  let said = '';
  const ended = once(stderr, 'close').then(() => {
    throw new Error(`It never said ${expected}:\n${said}`);
  });
  // Afterwards nobody waits for it any more.
  ended.catch(() => undefined);
  while (!expected.test(said)) {
    const [chunk] = (await Promise.race([once(stderr, 'data'), ended])) as [Buffer];
    said += chunk.toString();
  }
}
