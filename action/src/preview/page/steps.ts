/** The steps that the change touches, before and after. */
import { failure } from '../../report/execution/steps.ts';
import { statusLabel } from '../../report/execution/status.ts';
import { html, type Html } from '../../report/html.ts';
import { count, duration } from '../../report/words.ts';
import type { StepChange, StepResult } from '../preview.ts';

export const stepChanges = (steps: readonly StepChange[]): Html =>
  html`<table class="steps both">
    <thead>
      <tr>
        <th scope="col">Step</th>
        <th scope="col">Before</th>
        <th scope="col">After</th>
        <th scope="col">Notes</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ name, change, at, before, after }) =>
          html`<tr>
            <th scope="row"><code>${name}</code><small>${change}${at === null ? '' : `, ${at}`}</small></th>
            <td>${outcome(before)}</td>
            <td>${outcome(after)}</td>
            <td class="notes">${notes(after)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function outcome(result: StepResult | null): Html {
  if (result === null) return html`<span class="nothing">–</span>`;
  const { status, seconds, rows } = result;
  const told = [duration(seconds), rows === null ? '' : count(rows, 'row')].filter((part) => part !== '');
  return html`${statusLabel(status)}<small>${told.join(', ')}</small>`;
}

function notes(result: StepResult | null): Html | undefined {
  if (result === null) return undefined;
  const { error, reason, quality } = result;
  const broken = quality.filter(({ passed }) => !passed);
  return html`${error === null ? undefined : html`<div>${failure(error)}</div>`}
  ${reason === null ? undefined : html`<div>${reason}</div>`}
  ${broken.map(({ rule, reason }) => html`<div><code>${rule}</code> ${reason ?? 'was not met'}</div>`)}
  ${broken.length === 0 && quality.length > 0 ? html`<div>${count(quality.length, 'rule')} passed</div>` : undefined}`;
}
