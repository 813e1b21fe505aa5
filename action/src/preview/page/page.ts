/** A preview -> one HTML page that needs no script and asks nobody for anything. */
import { htmlDocument } from '../../report/document.ts';
import { failure } from '../../report/execution/steps.ts';
import { icon, looksLike } from '../../report/execution/status.ts';
import { html, type Html } from '../../report/html.ts';
import { count, duration, windowInWords } from '../../report/words.ts';
import type { Preview } from '../preview.ts';
import { newlyFailed, verdictInWords } from '../words.ts';
import { reportCard, tableCard, type Sides } from './data.ts';
import { stepChanges } from './steps.ts';
import { style } from './style.ts';

/** Same preview, same bytes. */
export async function page(preview: Preview, sides: Sides): Promise<string> {
  const { pipeline, reports, tables, models, steps } = preview;
  const reportCards = await Array.fromAsync(reports, (change, i) => reportCard(change, sides, `report-${i + 1}`));
  const tableCards = tables.map((change, i) => tableCard(change, sides, `table-${i + 1}`));
  return htmlDocument({
    title: `${pipeline}, preview`,
    style,
    body: html`${headline(preview, sides)}
      <main id="main">
        ${section('Reports', reportCards)} ${section('Tables', tableCards)}
        ${section('Models', models.length === 0 ? [] : [modelCard(models)])}
        <h2>The runs</h2>
        <section class="card" aria-labelledby="steps">
          <h3 id="steps">Steps that the change touches</h3>
          <div class="scroll" tabindex="0" role="region" aria-labelledby="steps">${stepChanges(steps)}</div>
        </section>
        ${lines('What came out the same', preview.same)} ${lines('How this was made', preview.notes)}
        ${lines('Not checked', preview.notChecked)}
      </main>
      <footer>Made by Penstock on local data. Times are in ${sides.head.pipeline.timeZone}.</footer>`,
  }).text;
}

function headline(preview: Preview, { head }: Sides): Html {
  const { environment, pipeline, window, base, steps, untouched } = preview;
  return html`<header>
    <p class="environment">Preview of a change <b>${environment}</b></p>
    <h1>${pipeline}</h1>
    <p class="verdict">${verdictInWords(preview)}</p>
    <dl class="facts">
      <div class="outcome ${looksLike[head.snapshot.status]}">
        <dt>After</dt>
        <dd>${icon(looksLike[head.snapshot.status])}${duration(head.snapshot.seconds)}</dd>
        <dd class="more">the touched steps alone</dd>
      </div>
      <div class="outcome ${base === null ? '' : looksLike[base.status]}">
        <dt>Before</dt>
        ${
          base === null
            ? html`<dd>–</dd>`
            : html`<dd>${icon(looksLike[base.status])}${duration(base.seconds)}</dd>
                <dd class="more">${base.isKept ? 'kept from an earlier preview' : 'all steps'}</dd>`
        }
      </div>
      <div>
        <dt>Touched</dt>
        <dd>${count(steps.length, 'step')}</dd>
        <dd class="more">${count(untouched, 'step')} as before</dd>
      </div>
      <div>
        <dt>Window</dt>
        <dd>${window === null ? '–' : windowInWords(window, head.pipeline.timeZone)}</dd>
        <dd class="more">of the local data</dd>
      </div>
    </dl>
    ${whatFails(preview)}
  </header>`;
}

function whatFails(preview: Preview): Html | undefined {
  const failed = newlyFailed(preview);
  if (failed.length === 0) return undefined;
  return html`<section class="failures" aria-label="What fails since the change">
    ${failed.map(
      ({ name, after }) =>
        html`<div>
          <b>${icon('failed')}<code>${name}</code> fails since the change</b>
          ${failure(after?.error ?? 'No error was recorded.')}
        </div>`,
    )}
  </section>`;
}

const section = (title: string, cards: readonly Html[]): Html | undefined =>
  cards.length === 0
    ? undefined
    : html`<h2>${title}</h2>
        ${cards}`;

const modelCard = (models: Preview['models']): Html =>
  html`<section class="card" aria-label="Models">
    <div class="scroll">
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Version</th>
            <th scope="col" class="number">Rows that it learned from</th>
            <th scope="col" class="number">Cutoff</th>
          </tr>
        </thead>
        <tbody>
          ${models.map(
            ({ name, before, after, failure: why }) =>
              html`<tr>
                <th scope="row"><code>${name}</code>${why === null ? undefined : html`<small>${why}</small>`}</th>
                <td>${after?.version ?? '–'}<small>was ${before?.version ?? '–'}</small></td>
                <td class="number">${after?.rows ?? '–'}<small>was ${before?.rows ?? '–'}</small></td>
                <td class="number">${cutoff(after)}<small>was ${cutoff(before)}</small></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;

const cutoff = (trained: Preview['models'][number]['after']): string => trained?.cutoff.toPrecision(4) ?? '–';

const lines = (title: string, texts: readonly string[]): Html | undefined =>
  texts.length === 0
    ? undefined
    : html`<section class="card">
        <h3>${title}</h3>
        <ul class="plain">
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>
      </section>`;
