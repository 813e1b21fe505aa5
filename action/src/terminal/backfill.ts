/** A backfill in the terminal: its plan, its progress and its result. */
import { createColors } from 'picocolors';
import type { Estimate } from '../backfill/estimate.ts';
import type { Followed, Progress } from '../backfill/follow.ts';
import type { Manifest } from '../backfill/manifest.ts';
import type { Pipeline } from '../graph/model.ts';
import { prices } from '../plan/prices.ts';
import { count, duration, grouped } from '../report/words.ts';
import type { Terminal } from './terminal.ts';

export function planText(
  { name, environment }: Pipeline,
  digest: string,
  { windows, turns, concurrency }: Manifest,
  { seconds, dpuHours, cost }: Estimate,
): string {
  const title = `${name} (${environment.name})`;
  const [newest, oldest] = [windows[0], windows.at(-1)];
  if (newest === undefined || oldest === undefined) return `${title}: there is no window to backfill.\n`;
  const times = ({ kind }: Manifest['turns'][number]) => (kind === 'once' ? 'once' : count(windows.length, 'time'));
  const wide = Math.max(...turns.map((turn) => times(turn).length));
  return [
    `${title}: ${count(windows.length, 'window')}, ${oldest.id} to ${newest.id}`,
    ...turns.map((turn) => `  ${times(turn).padStart(wide)}  ${turn.steps.join(', ')}`),
    `${grouped(concurrency)} at once, about ${duration(seconds)}; ${amount(dpuHours)} DPU-hours, $${cost.toFixed(2)} at $${prices.glueDpuHour} an hour`,
    `Manifest ${digest}: --manifest ${digest} runs exactly this`,
    '',
  ].join('\n');
}

const amount = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

export const planJson = (digest: string, { windows, turns, concurrency }: Manifest, estimate: Estimate): string =>
  `${JSON.stringify({ manifest: digest, windows: windows.map(({ id }) => id), turns, concurrency, estimate })}\n`;

export const resultJson = (digest: string, { execution, progress, failures }: Followed): string =>
  `${JSON.stringify({ manifest: digest, execution: execution.name, status: execution.status, ...progress, failures })}\n`;

/** A line at most every two seconds, with the time that is left at the pace so far. */
export function backfillProgress({ progress }: Terminal, now: () => number): (at: Progress) => void {
  const started = now();
  let last = -Infinity;
  return ({ succeeded, failed, running, total }) => {
    const done = succeeded + failed;
    if (now() - last < 2000 && done < total) return;
    last = now();
    const left = done === 0 ? undefined : ((now() - started) / 1000 / done) * (total - done);
    const parts = [
      `${grouped(done)} of ${count(total, 'window')}`,
      ...(failed === 0 ? [] : [`${grouped(failed)} failed`]),
      ...(running === 0 ? [] : [`${grouped(running)} running`]),
      ...(left === undefined || done === total ? [] : [`about ${duration(left)} left`]),
    ];
    progress(`  ${parts.join(', ')}`);
  };
}

/** Failures beyond these are in the ledger. */
const shownFailures = 20;

export function backfillText({ execution, progress, failures }: Followed, { color }: Terminal): string {
  const paint = createColors(color);
  const { succeeded, failed, total } = progress;
  const undone = total - succeeded - failed;
  const status =
    execution.status === 'SUCCEEDED' ? paint.green('succeeded') : paint.red((execution.status ?? '').toLowerCase());
  return [
    `${status}: ${grouped(succeeded)} of ${count(total, 'window')}${failed === 0 ? '' : `, ${grouped(failed)} failed`}${undone === 0 ? '' : `, ${grouped(undone)} not run`}`,
    ...failures
      .slice(0, shownFailures)
      .map(({ window, error, cause }) => `  ${window}  ${cause === '' ? error : cause}`),
    ...(failures.length > shownFailures ? [`  and ${count(failures.length - shownFailures, 'window')} more`] : []),
    '',
  ].join('\n');
}
