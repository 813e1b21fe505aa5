/** The windows one by one, and what failed or was skipped in them. */
import type { StepStatus } from '../data.ts';
import { failure } from '../execution/steps.ts';
import { icon, statusLabel } from '../execution/status.ts';
import { html, type Html } from '../html.ts';
import { nameCode } from '../name.ts';
import { bytes, count, duration, grouped, windowInWords } from '../words.ts';
import type { StepHealth, WindowHealth } from './data.ts';

const statuses = ['succeeded', 'skipped', 'failed', 'blocked'] as const;

/** The newest first. */
export function windowTable(windows: readonly WindowHealth[], timeZone: string): Html {
  return html`<table class="windows">
    <thead>
      <tr>
        <th scope="col">Window</th>
        <th scope="col">Steps</th>
        <th scope="col" class="number">Time of steps</th>
        <th scope="col" class="number">Rows</th>
        <th scope="col" class="number">DPU-hours</th>
        <th scope="col" class="number">Scanned</th>
      </tr>
    </thead>
    <tbody>
      ${windows.toReversed().map((one) => windowRow(one, timeZone))}
    </tbody>
  </table>`;
}

function windowRow({ window, steps }: WindowHealth, timeZone: string): Html {
  const sum = (values: readonly (number | undefined)[], said: (total: number) => string) => {
    const known = values.filter((value) => value !== undefined);
    const total = known.reduce((all, one) => all + one, 0);
    return html`<td class="number">${known.length === 0 ? nothing : said(total)}</td>`;
  };
  const jobs = steps.filter(({ kind }) => kind !== 'report');
  const reports = steps.filter(({ kind }) => kind === 'report');
  return html`<tr>
    <th scope="row"><code class="window">${window.id}</code><small>${windowInWords(window, timeZone)}</small></th>
    <td>${outcome(steps)}</td>
    ${sum(
      steps.map(({ seconds }) => seconds),
      duration,
    )}
    ${sum(
      steps.map(({ rows }) => rows),
      grouped,
    )}
    ${sum(
      jobs.map(({ costUnits }) => costUnits),
      (units) => (units / 3600).toLocaleString('en-US', { maximumFractionDigits: 3 }),
    )}
    ${sum(
      reports.map(({ costUnits }) => costUnits),
      bytes,
    )}
  </tr>`;
}

const nothing = html`<span class="nothing" aria-label="none">–</span>`;

function outcome(steps: readonly StepHealth[]): Html {
  const worst: StepStatus = steps.some(({ status }) => status === 'failed')
    ? 'failed'
    : steps.some(({ status }) => status === 'blocked')
      ? 'blocked'
      : steps.every(({ status }) => status === 'skipped')
        ? 'skipped'
        : 'succeeded';
  return html`<span class="status ${worst}">${icon(worst)}${tally(steps)}</span>`;
}

/** `3 succeeded, 1 skipped`. */
export function tally(steps: readonly StepHealth[]): string {
  return statuses
    .map((status) => [status, steps.filter((step) => step.status === status).length] as const)
    .flatMap(([status, amount]) => (amount === 0 ? [] : [`${grouped(amount)} ${status}`]))
    .join(', ');
}

/** More are in the view. */
const mostTroubles = 100;

/** What ended otherwise than well, in the order of the windows, the newest first. */
export function troubles(windows: readonly WindowHealth[]): Html {
  const all = windows
    .toReversed()
    .flatMap(({ window, steps }) =>
      steps.filter(({ status }) => status !== 'succeeded').map((step) => ({ window, ...step })),
    );
  if (all.length === 0) return html`<p class="empty">Nothing failed, and nothing was skipped.</p>`;
  return html`<table class="steps">
      <thead>
        <tr>
          <th scope="col">Window</th>
          <th scope="col">Step</th>
          <th scope="col">Status</th>
          <th scope="col">Why</th>
          <th scope="col" class="number">Runs</th>
        </tr>
      </thead>
      <tbody>
        ${all.slice(0, mostTroubles).map(
          ({ window, step, status, reason, runs }) =>
            html`<tr>
              <th scope="row"><code class="window">${window.id}</code></th>
              <td>${nameCode(step)}</td>
              <td>${statusLabel(status)}</td>
              <td class="notes">${reason === undefined ? undefined : failure(reason)}</td>
              <td class="number">${grouped(runs)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${all.length > mostTroubles ? html`<p class="note">The newest ${mostTroubles} of ${count(all.length, 'line')}.</p>` : undefined}`;
}
