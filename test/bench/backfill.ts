import { long, measured } from '../backfill/long.ts';

const range = { since: '2020-01-01', until: '2022-12-31' };
const windows = 1096;

/** StateTransition a second that Step Functions gives outside of its three largest regions (Service Quotas). */
const transitionsPerSecond = 800;
/** States that a window enters: those of the Map's iteration, the lock's, the step's and the outcome's. */
const statesPerWindow = 13;

/** Three years of days by a job that takes no time: what remains is the state machines, the lock, the ledger and the command. */
export async function backfills(): Promise<readonly string[]> {
  const made = long();
  try {
    const manifest = await made.plan(range);
    const { seconds, megabytes, calls } = measured(await made.start(manifest).finished);
    const requests = Object.values(calls).reduce((sum, count) => sum + count, 0);
    const quota = (windows * statesPerWindow) / transitionsPerSecond;
    return [
      `backfill of 1,096 windows without their jobs: ${seconds.toFixed(1)} s; at AWS's quota of ${transitionsPerSecond} transitions a second: ` +
        `${quota.toFixed(1)} s; ratio ${(seconds / quota).toFixed(2)}; ${megabytes} MB; ${requests} requests of the command`,
    ];
  } finally {
    made.remove();
  }
}
