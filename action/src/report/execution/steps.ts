/** The table of the steps: what each did, why it did not, and what its quality rules said. */
import type { QualityResult, StepOutcome } from '../data.ts';
import { html, type Content, type Html } from '../html.ts';
import { count, duration, grouped, moment } from '../words.ts';
import { statusLabel } from './status.ts';

const kinds = { script: 'PySpark script', nodes: 'node graph', report: 'report' };

export function stepTable(steps: readonly StepOutcome[], timeZone: string): Html {
  return html`<table class="steps">
    <thead>
      <tr>
        <th scope="col">Step</th>
        <th scope="col">Status</th>
        <th scope="col">Why</th>
        <th scope="col" class="number">Rows</th>
        <th scope="col" class="number">Duration</th>
        <th scope="col" class="number">Attempts</th>
        <th scope="col">Data until</th>
        <th scope="col">Quality</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map((step) => row(step, timeZone))}
    </tbody>
  </table>`;
}

function row(step: StepOutcome, timeZone: string): Html {
  const { watermark, rows, attempts, started, seconds } = step;
  return html`<tr>
    <th scope="row"><code>${step.name}</code><small>${kinds[step.kind]}</small></th>
    <td>${statusLabel(step.status)}</td>
    <td class="why">${why(step)}</td>
    <td class="number">${rows === undefined ? nothing : grouped(rows)}</td>
    <td class="number">${started === undefined ? nothing : duration(seconds)}</td>
    <td class="number">${attempts === 0 ? nothing : attempts}</td>
    <td class="moment">
      ${typeof watermark === 'string' ? html`<time datetime="${watermark}">${moment(watermark, timeZone)}</time>` : nothing}
    </td>
    <td>${step.quality === undefined || step.quality.length === 0 ? nothing : quality(step.quality)}</td>
  </tr>`;
}

const nothing = html`<span class="nothing" aria-label="none">–</span>`;

function why({ error, reason }: StepOutcome): Content {
  if (error !== undefined) return failure(error);
  return reason ?? nothing;
}

/** An error that begins with its place, `file:line:` or `file:line:column:`, shows it first. */
export function failure(error: string): Html {
  const [, place, message] = /^(\S+:\d+(?::\d+)?): (.+)$/s.exec(error) ?? [];
  if (place === undefined) return html`<span class="message">${error}</span>`;
  return html`<code class="place">${place}</code> <span class="message">${message}</span>`;
}

function quality(results: readonly QualityResult[]): Html {
  const failed = results.filter(({ passed }) => !passed);
  const list = results.map(
    ({ rule, passed, reason }) =>
      html`<li class="${passed ? 'succeeded' : 'failed'}">
        <b>${passed ? 'passed' : 'failed'}</b> <code>${rule}</code>${reason === undefined ? '' : html` ${reason}`}
      </li>`,
  );
  const summary =
    failed.length === 0
      ? `${count(results.length, 'rule')} passed`
      : `${failed.length} of ${count(results.length, 'rule')} failed`;
  return html`<details ${failed.length > 0 ? 'open' : ''}>
    <summary>${summary}</summary>
    <ul class="rules">
      ${list}
    </ul>
  </details>`;
}
