/** A status as shape, word and colour: never by colour alone. */
import type { ExecutionStatus, StepStatus } from '../data.ts';
import { html, trusted, type Html } from '../html.ts';

export function statusLabel(status: StepStatus): Html {
  return html`<span class="status ${status}">${icon(status)}${status}</span>`;
}

export function icon(status: StepStatus): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#${status}" /></svg>`;
}

/** The step's status that an execution's looks like. */
export const looksLike: Readonly<Record<ExecutionStatus, StepStatus>> = {
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'failed',
  ABORTED: 'cancelled',
};

/** Once at the top of the page; each 16 by 16, filled with the colour of its text. */
export const icons = trusted(`<svg class="icons" aria-hidden="true">
<symbol id="succeeded" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.6 8.3l2.3 2.3 4.5-4.9" fill="none" stroke="var(--card)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="failed" viewBox="0 0 16 16"><path d="M5 .7h6L15.3 5v6L11 15.3H5L.7 11V5z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" stroke="var(--card)" stroke-width="1.8" stroke-linecap="round"/></symbol>
<symbol id="skipped" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M4.8 5.4L7.4 8l-2.6 2.6M8.4 5.4L11 8l-2.6 2.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="blocked" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M4.6 8h6.8" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></symbol>
<symbol id="cancelled" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><rect x="5.2" y="5.2" width="5.6" height="5.6" rx=".8" fill="currentColor"/></symbol>
</svg>`);
