/** The top of the page: what ran, for when, and how it ended. */
import type { ReportData, StepOutcome } from './data.ts';
import { failure } from './execution/steps.ts';
import { icon, looksLike } from './execution/status.ts';
import { html, type Html } from './html.ts';
import { count, duration, moment, windowInWords } from './words.ts';

export function headline({ pipeline, execution, steps }: ReportData): Html {
  const status = looksLike[execution.status];
  const seconds = (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
  return html`<header>
    <p class="environment">Pipeline report <b>${pipeline.environment}</b></p>
    <h1>${pipeline.name}</h1>
    ${pipeline.description === '' ? undefined : html`<p class="description">${pipeline.description}</p>`}
    <dl class="facts">
      <div class="outcome ${status}">
        <dt>Status</dt>
        <dd>${icon(status)}${outcomes[execution.status]}</dd>
        <dd class="more">${tally(steps)}</dd>
      </div>
      <div>
        <dt>Window</dt>
        <dd>${windowInWords(execution.window, pipeline.timeZone)}</dd>
        <dd class="more">${pipeline.timeZone}, <code>${execution.window.id}</code></dd>
      </div>
      <div>
        <dt>Started</dt>
        <dd><time datetime="${execution.started}">${moment(execution.started, pipeline.timeZone)}</time></dd>
        <dd class="more">run <code>${execution.name}</code></dd>
      </div>
      <div>
        <dt>Took</dt>
        <dd>${duration(seconds)}</dd>
        <dd class="more">${count(steps.length, 'step')}</dd>
      </div>
    </dl>
    ${whatFailed(execution.error, steps)}
  </header>`;
}

const outcomes = { SUCCEEDED: 'Succeeded', FAILED: 'Failed', TIMED_OUT: 'Timed out', ABORTED: 'Aborted' };

/** `3 succeeded, 1 skipped`. */
export function tally(steps: readonly StepOutcome[]): string {
  const amounts = Map.groupBy(steps, ({ status }) => status);
  return (['succeeded', 'skipped', 'failed', 'blocked', 'cancelled'] as const)
    .flatMap((status) => (amounts.has(status) ? [`${amounts.get(status)?.length} ${status}`] : []))
    .join(', ');
}

function whatFailed(executionError: string | undefined, steps: readonly StepOutcome[]): Html | undefined {
  const failed = steps.filter(({ status }) => status === 'failed');
  if (executionError === undefined && failed.length === 0) return undefined;
  return html`<section class="failures" aria-label="What failed">
    ${executionError === undefined ? undefined : html`<div>${failure(executionError)}</div>`}
    ${failed.map(
      ({ name, error, attempts }) =>
        html`<div>
          <b>${icon('failed')}<code>${name}</code> failed${attempts > 1 ? ` after ${attempts} attempts` : ''}</b>
          ${error === undefined ? 'No error was recorded.' : failure(error)}
        </div>`,
    )}
  </section>`;
}
