/** `npm run test:full`: three years of days, kill -9 at 20 random moments. PENSTOCK_SEED repeats one. */
import { afterAll, expect, test } from '@jest/globals';
import { killed, long } from './long.ts';

const seed = Number(process.env['PENSTOCK_SEED'] ?? Date.now() % 1_000_000);
const made = long();
afterAll(() => made.remove());

test(`killed at 20 random moments (seed ${seed}), a backfill of 1,096 windows has run each to its end once`, async () => {
  const manifest = await made.plan({ since: '2020-01-01', until: '2022-12-31' });
  const kills = await killed(
    made,
    manifest,
    Array.from({ length: 20 }, (_, i) => 1000 + ((seed * 7919 + i * 104_729) % 3000)),
  );
  const runs = [...(await made.runs()).values()];
  expect({ kills, windows: runs.length }).toEqual({ kills: 20, windows: 1096 });
  expect(runs.filter((statuses) => statuses.filter((status) => status === 'SUCCEEDED').length !== 1)).toEqual([]);
}, 1_200_000);
