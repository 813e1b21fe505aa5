import { afterAll, expect, test } from '@jest/globals';
import { killed, long, measured } from './long.ts';

const made = long();
afterAll(() => made.remove());

test('a backfill that was killed four times has run every window to its end once', async () => {
  const manifest = await made.plan({ since: '2022-01-01', until: '2022-03-01' });
  await killed(made, manifest, [1500, 2000, 2500, 3000]);
  const runs = [...(await made.runs()).values()];
  expect(runs.length).toBe(60);
  expect(runs.filter((statuses) => statuses.filter((status) => status === 'SUCCEEDED').length !== 1)).toEqual([]);
  // When all is done, the same command has nothing left to do.
  const { calls } = measured(await made.start(manifest).finished);
  expect(calls['sfn:StartExecution']).toBe(1);
  expect([...(await made.runs()).values()]).toEqual(runs);
}, 120_000);
