/** `npm run test:full`: kill -9 at 20 random moments of a run; then the same rows. PENSTOCK_SEED repeats one. */
import { afterAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectedRows, rows, steady, window } from './interruptions.ts';
import type { Project } from './project.ts';

const seed = Number(process.env['PENSTOCK_SEED'] ?? Date.now() % 1_000_000);
let made: Project;
afterAll(() => made.remove());

test(`killed at 20 random moments (seed ${seed}), the pipeline ends with the same rows`, async () => {
  made = await steady();
  const next = random(seed);
  for (let kill = 0; kill < 20; kill++) {
    const run = made.start('run', ...window);
    await Promise.race([sleep(500 + next() * 20_000), run.finished]);
    run.child.kill('SIGKILL');
    await run.finished;
    // New data, so that a run that happened to finish is followed by one that works.
    made.put(
      'numbers',
      'in/a.csv',
      `n\n${Array.from({ length: 100 }, (_, n) => n).join('\n')}\n${'\n'.repeat(kill % 2)}`,
    );
  }
  const last = await made.penstock('run', ...window);
  expect(last).toMatchObject({ code: 0 });
  expect(await rows(made)).toEqual(expectedRows);
}, 1_200_000);

/** Mulberry32. */
function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
