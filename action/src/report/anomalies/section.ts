/** Of each table of anomalies: what was found of the faults that are known, in numbers and in pictures. */
import { figure } from '../chart/figure.ts';
import { mostFacets } from '../chart/points.ts';
import type { ReportData } from '../data.ts';
import { html, type Html } from '../html.ts';
import { count, grouped, moment } from '../words.ts';
import { beyondThreeSigma, compare, judged, marked, type Comparison, type Series } from './compare.ts';
import type { LabelledAnomalies } from './data.ts';

export async function anomalySections({ anomalies = [] }: ReportData): Promise<readonly Html[]> {
  return Array.fromAsync(anomalies, async (one, index) => {
    const id = `anomalies-${index + 1}`;
    const nothing = one.series.length === 0;
    return html`<section class="card report" aria-labelledby="${id}">
      <h3 id="${id}">${one.table.replaceAll('_', ' ')}</h3>
      ${nothing ? html`<p class="empty">No row is of the time of the known faults.</p>` : await compared(one)}
    </section>`;
  });
}

async function compared(one: LabelledAnomalies): Promise<readonly Html[]> {
  const { series } = one;
  const shown = series.slice(0, mostFacets);
  const charts = await Array.fromAsync(shown, chart);
  const rest = series.length - shown.length;
  return [
    html`<p class="compared">${explanation(one)}</p>`,
    counts(compare(series, marked), compare(series, beyondThreeSigma)),
    ...charts,
    ...(rest === 0 ? [] : [html`<p class="note">Not drawn: ${grouped(rest)} more of ${one.by}.</p>`]),
  ];
}

/** The sentence of a model card: what is compared with what. */
function explanation({ writers, versions, labels, series, by }: LabelledAnomalies): Html {
  const readings = series.flatMap((one) => one.readings);
  const faults = series.reduce((sum, one) => sum + judged(one).length, 0);
  const times = readings.map(({ time }) => time);
  const [from, to] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  const each = by === undefined ? '' : ` of ${count(series.length, by)}`;
  return html`What <code>${names(writers)}</code> marked (model version ${versions.join(', ')}) in
    ${count(readings.length, 'reading')}${each}, ${utc(from)} to ${utc(to)} UTC, is compared with the
    ${count(faults, 'fault')} that the simulated sensors were told to have (<code>${labels.join(', ')}</code>). Beside
    it, on the same readings, stands the plain rule |z| &gt; 3: further than three standard deviations from the
    mean${by === undefined ? '' : ` of its ${by}`}. Neighbouring anomalies are one alarm. An alarm finds a fault in
    whose time it falls, or up to two readings after.`;
}

/** Items of one `foreach` together: `room_anomalies[kitchen]`, `room_anomalies[office]` -> `room_anomalies`. */
const names = (steps: readonly string[]): string =>
  [...new Set(steps.map((step) => step.replace(/\[.*/, '')))].join(', ');

const utc = (time: number): string => moment(new Date(time).toISOString(), 'UTC');

function counts(model: Comparison, rule: Comparison): Html {
  const line = (name: string | Html, read: (one: Comparison) => string, more?: string) =>
    html`<tr>
      <th scope="row">${name}${more === undefined ? undefined : html`<small>${more}</small>`}</th>
      <td class="number">${read(model)}</td>
      <td class="number">${read(rule)}</td>
    </tr>`;
  return html`<table class="comparison">
    <thead>
      <tr>
        <th scope="col">Faults and alarms</th>
        <th scope="col" class="number">the model</th>
        <th scope="col" class="number">|z| &gt; 3</th>
      </tr>
    </thead>
    <tbody>
      ${line('Faults found', ({ found, faults }) => `${found} of ${faults}`)}
      ${[...model.kinds.keys()].map((kind) => line(html`<span class="kind">${kind}</span>`, ({ kinds }) => foundOf(kinds.get(kind))))}
      ${line('Faults missed', ({ found, faults }) => grouped(faults - found))}
      ${line('False alarms', ({ falseAlarms, alarms }) => `${grouped(falseAlarms)} of ${grouped(alarms)}`)}
      ${line('Precision', ({ alarms, falseAlarms }) => share(alarms - falseAlarms, alarms), 'by events')}
      ${line('Recall', ({ found, faults }) => share(found, faults), 'by events')}
      ${line('Precision', ({ faultyAnomalies, anomalies }) => share(faultyAnomalies, anomalies), 'by readings')}
      ${line('Recall', ({ faultyAnomalies, faultyReadings }) => share(faultyAnomalies, faultyReadings), 'by readings')}
    </tbody>
  </table>`;
}

const foundOf = (kind: { readonly found: number; readonly faults: number } | undefined): string =>
  `${kind?.found ?? 0} of ${kind?.faults ?? 0}`;

/** Nothing of nothing is no share. */
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

function chart(series: Series): Promise<Html> {
  const { name, readings } = series;
  const columns = [
    { name: 'timestamp', type: 'timestamp' },
    { name: 'value', type: 'double' },
    { name: 'anomaly', type: 'boolean' },
  ];
  const rows = readings.map(({ time, value, isAnomaly }) => [
    new Date(time).toISOString().slice(0, 23).replace('T', ' '),
    String(value),
    String(isAnomaly),
  ]);
  const title = name === '' ? 'Readings, anomalies and known faults' : name;
  return figure(
    { type: 'line', x: 'timestamp', y: 'value', mark: 'anomaly', title },
    { columns, rows },
    judged(series).map(({ kind, start, end }) => ({ name: kind, start, end })),
  );
}
