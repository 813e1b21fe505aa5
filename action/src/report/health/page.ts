import type { ReportData } from '../data.ts';
import { html, type Html } from '../html.ts';
import { count, grouped, windowInWords } from '../words.ts';
import { mostWindows, type Health } from './data.ts';
import { tally, troubles, windowTable } from './tables.ts';
import { trends } from './trends.ts';

/** `health.html`: how the pipeline does, window by window. */
export function healthBody({ pipeline, steps }: ReportData, health: Health): Html {
  const { windows, unreadable } = health;
  const names = namesOf(
    steps.map(({ name }) => name),
    health,
  );
  const all = windows.flatMap((window) => window.steps);
  const [oldest, newest] = [windows[0]?.window, windows.at(-1)?.window];
  return html`<header>
      <p class="environment">Pipeline health <b>${pipeline.environment}</b></p>
      <h1>${pipeline.name}</h1>
      <p class="leads"><a href="index.html">The last run and its reports</a></p>
      <dl class="facts three">
        <div>
          <dt>Windows</dt>
          <dd>${grouped(windows.length)}</dd>
          <dd class="more">${windows.length < mostWindows ? 'all that were run' : 'the newest; the view has all'}</dd>
        </div>
        <div>
          <dt>From</dt>
          <dd>${oldest === undefined ? 'none' : windowInWords(oldest, pipeline.timeZone)}</dd>
          <dd class="more">to ${newest === undefined ? 'none' : windowInWords(newest, pipeline.timeZone)}</dd>
        </div>
        <div>
          <dt>Steps as they ended last</dt>
          <dd>${all.length === 0 ? 'none' : tally(all)}</dd>
          <dd class="more">${count(names.length, 'step')}</dd>
        </div>
      </dl>
      ${
        unreadable === 0
          ? undefined
          : html`<div class="failures">
              <b>${count(unreadable, 'record')} of the ledger cannot be read.</b> Torn, or written by a newer Penstock.
            </div>`
      }
    </header>
    <main id="main">
      <h2>Window by window</h2>
      <section class="card" aria-labelledby="trends">
        <h3 id="trends">Durations</h3>
        ${trends(names, windows)}
      </section>
      <section class="card" aria-labelledby="troubles">
        <h3 id="troubles">Failed, blocked and skipped</h3>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="troubles">${troubles(windows)}</div>
      </section>
      <section class="card" aria-labelledby="windows">
        <h3 id="windows">Steps, rows and cost</h3>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="windows">
          ${windowTable(windows, pipeline.timeZone)}
        </div>
      </section>
    </main>`;
}

/** In the order of the pipeline; steps that it does not have any more at the end. */
function namesOf(pipeline: readonly string[], { windows }: Health): readonly string[] {
  return [...new Set([...pipeline, ...windows.flatMap(({ steps }) => steps.map(({ step }) => step))])];
}
