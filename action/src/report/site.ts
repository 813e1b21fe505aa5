/** One execution -> a static site: pages that need no script and ask nobody for anything, and a CSV for each report. */
import { anomalySections } from './anomalies/section.ts';
import { csvPath, toCsv } from './csv.ts';
import type { ReportData } from './data.ts';
import { htmlDocument } from './document.ts';
import { stepGraph } from './execution/graph.ts';
import { stepTable } from './execution/steps.ts';
import { timeline } from './execution/timeline.ts';
import { headline } from './headline.ts';
import { healthBody } from './health/page.ts';
import { html, type Html } from './html.ts';
import { results } from './results.ts';

const healthFile = 'health.html';

/** Relative path -> text: `index.html`, `health.html` and `data/REPORT.csv`. Same data, same bytes. */
export async function renderSite(data: ReportData): Promise<ReadonlyMap<string, string>> {
  const { pipeline, execution, health } = data;
  return new Map([
    ['index.html', page(data, `${pipeline.name}, ${execution.window.id}`, await runBody(data)).text],
    ...(health === undefined
      ? []
      : [[healthFile, page(data, `${pipeline.name}, health`, healthBody(data, health)).text] as const]),
    ...data.reports.map((report): [string, string] => [csvPath(report.name), toCsv(report)]),
  ]);
}

async function runBody(data: ReportData): Promise<Html> {
  const { steps, health } = data;
  const reports = await results(data);
  const anomalies = await anomalySections(data);
  return html`${headline(data)}
    ${health === undefined ? undefined : html`<p class="leads"><a href="${healthFile}">Health of the pipeline, window by window</a></p>`}
    <main id="main">
      ${
        reports.length === 0
          ? undefined
          : html`<h2>Reports</h2>
              ${reports}`
      }
      ${
        anomalies.length === 0
          ? undefined
          : html`<h2>Anomalies and known faults</h2>
              ${anomalies}`
      }
      <h2>The run</h2>
      <section class="card" aria-labelledby="graph">
        <h3 id="graph">Steps and what they need</h3>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="graph">${stepGraph(steps)}</div>
      </section>
      <section class="card" aria-labelledby="timeline">
        <h3 id="timeline">Timeline</h3>
        ${timeline(data)}
      </section>
      <section class="card" aria-labelledby="steps">
        <h3 id="steps">Step by step</h3>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="steps">${stepTable(steps)}</div>
      </section>
    </main>`;
}

const page = ({ pipeline, execution }: ReportData, title: string, body: Html): Html =>
  htmlDocument({
    title,
    body: html`${body}
      <footer>Made by Penstock from run <code>${execution.name}</code>. Times are in ${pipeline.timeZone}.</footer>`,
  });
