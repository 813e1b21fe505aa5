/** The table of the steps: what each did, why it did not, and what its quality rules said. */
import type { QualityResult, StepOutcome } from '../data.ts';
import { html, type Html } from '../html.ts';
import { nameCode } from '../name.ts';
import { count, duration, grouped } from '../words.ts';
import { statusLabel } from './status.ts';

const kinds = {
  script: 'PySpark script',
  nodes: 'node graph',
  crawler: 'crawler',
  model: 'model',
  report: 'report',
  lambda: 'Lambda function',
  execution: 'state machine',
};

export function stepTable(steps: readonly StepOutcome[]): Html {
  return html`<table class="steps">
    <thead>
      <tr>
        <th scope="col">Step</th>
        <th scope="col">Status</th>
        <th scope="col">Notes</th>
        <th scope="col" class="number">Rows</th>
        <th scope="col" class="number">Duration</th>
        <th scope="col">Data until</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map((step) => row(step))}
    </tbody>
  </table>`;
}

function row(step: StepOutcome): Html {
  const { watermark, rows, duplicates, attempts, started, seconds } = step;
  const until = typeof watermark === 'string' ? watermark : undefined;
  return html`<tr>
    <th scope="row">${nameCode(step.name)}<small>${kinds[step.kind]}</small></th>
    <td>${statusLabel(step.status)}${attempts > 1 ? html`<small>${count(attempts, 'attempt')}</small>` : undefined}</td>
    <td class="notes">${notes(step)}</td>
    <td class="number">
      ${rows === undefined ? nothing : grouped(rows)}${duplicates ? html`<small>${left(duplicates)}</small>` : undefined}
    </td>
    <td class="number">${started === undefined ? nothing : duration(seconds)}</td>
    <td class="moment">
      ${until === undefined ? nothing : html`<time datetime="${until}">${wallClock(until)}</time><small>UTC</small>`}
    </td>
  </tr>`;
}

const left = (duplicates: number): string => `${count(duplicates, 'duplicate')} left out`;

/** A watermark is told as the data tells it, which has no time zone. */
function wallClock(utc: string): string {
  return utc.replace('T', ' ').replace(/(:00)?(\.0+)?Z$/, '');
}

const nothing = html`<span class="nothing" aria-label="none">–</span>`;

function notes({ error, reason, quality }: StepOutcome): Html {
  return html`${error === undefined ? undefined : html`<div>${failure(error)}</div>`}
  ${reason === undefined ? undefined : html`<div>${long(reason)}</div>`}
  ${quality === undefined || quality.length === 0 ? undefined : rules(quality)}`;
}

/** An error that begins with its place, `file:line:` or `file:line:column:`, shows it first. */
export function failure(error: string): Html {
  const [, place, message] = /^(\S+:\d+(?::\d+)?): (.+)$/s.exec(error) ?? [];
  if (place === undefined || message === undefined) return long(error);
  return long(message, html`<code class="place">${place}</code> `);
}

/** Characters of an error or a reason that are shown at once. */
const shown = 400;

/** The end of a text that is long is unfolded. */
function long(text: string, before?: Html): Html {
  const space = text.lastIndexOf(' ', shown);
  const end = text.length <= shown + 100 ? text.length : space > 0 ? space : shown;
  const [start, rest] = [text.slice(0, end), text.slice(end)];
  if (rest === '') return html`${before}<span class="message">${start}</span>`;
  return html`<details class="long">
    <summary>${before}<span class="message">${start} …</span></summary>
    <span class="message">… ${rest}</span>
  </details>`;
}

function rules(results: readonly QualityResult[]): Html {
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
