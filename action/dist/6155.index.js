export const id = 6155;
export const ids = [6155];
export const modules = {

/***/ 57836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./.build/action/src/aws/executions.js
var executions = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deploy_deployed = __webpack_require__(73078);
// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/run-summary.js
var run_summary = __webpack_require__(30814);
// EXTERNAL MODULE: ./.build/action/src/report/collect.js + 3 modules
var collect = __webpack_require__(78611);
// EXTERNAL MODULE: ./.build/action/src/report/chart/figure.js + 1 modules
var figure = __webpack_require__(19500);
// EXTERNAL MODULE: ./.build/action/src/report/chart/points.js
var points = __webpack_require__(50977);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
;// CONCATENATED MODULE: ./.build/action/src/report/anomalies/compare.js
/** Anomalies that were found, against faults that are known: by events and by readings. Pure. */
/** What the table says. */
const marked = (readings) => readings.map(({ isAnomaly }) => isAnomaly);
/** Further from the mean than three standard deviations (of the population). */
const beyondThreeSigma = (readings) => {
    const mean = average(readings.map(({ value }) => value));
    const sigma = Math.sqrt(average(readings.map(({ value }) => (value - mean) ** 2)));
    return readings.map(({ value }) => Math.abs(value - mean) > 3 * sigma);
};
const average = (values) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
function alarmsOf(readings, anomalies) {
    const alarms = [];
    for (const [i, { time }] of readings.entries()) {
        if (anomalies[i] !== true)
            continue;
        const before = i > 0 && anomalies[i - 1] === true ? alarms.pop() : undefined;
        alarms.push({ first: before?.first ?? time, last: time });
    }
    return alarms;
}
/** What ends is often noticed when it has ended: this long after a fault an alarm still finds it. Two readings. */
function toleranceOf(readings) {
    const gaps = readings.slice(1).map(({ time }, i) => time - (readings[i]?.time ?? time));
    return 2 * (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
}
/** Faults of the time that the readings are of; of others nothing can be said. */
function judged({ readings, faults }) {
    const [first, last] = [readings[0]?.time, readings.at(-1)?.time];
    if (first === undefined || last === undefined)
        return [];
    return faults.filter(({ start, end }) => start <= last && end + toleranceOf(readings) > first);
}
const finds = ({ first, last }, { start, end }, tolerance) => last >= start && first < end + tolerance;
/** What a detector makes of all series together, each judged by itself. */
function compare(all, detect) {
    const parts = all.map((series) => {
        const { readings } = series;
        const faults = judged(series);
        const tolerance = toleranceOf(readings);
        const anomalies = detect(readings);
        const alarms = alarmsOf(readings, anomalies);
        const faulty = readings.map(({ time }) => faults.some(({ start, end }) => start <= time && time < end));
        return {
            faults: faults.map((fault) => ({ ...fault, found: alarms.some((alarm) => finds(alarm, fault, tolerance)) })),
            alarms: alarms.length,
            falseAlarms: alarms.filter((alarm) => !faults.some((fault) => finds(alarm, fault, tolerance))).length,
            faultyReadings: amount(faulty),
            anomalies: amount(anomalies),
            faultyAnomalies: amount(faulty.map((isFaulty, i) => isFaulty && anomalies[i] === true)),
        };
    });
    const faults = parts.flatMap((part) => part.faults);
    const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
    const ofKind = (kind) => faults.filter((fault) => fault.kind === kind);
    return {
        ...tally(faults),
        alarms: sum('alarms'),
        falseAlarms: sum('falseAlarms'),
        faultyReadings: sum('faultyReadings'),
        anomalies: sum('anomalies'),
        faultyAnomalies: sum('faultyAnomalies'),
        kinds: new Map([...new Set(faults.map(({ kind }) => kind))].toSorted().map((kind) => [kind, tally(ofKind(kind))])),
    };
}
const amount = (flags) => flags.filter((flag) => flag).length;
const tally = (faults) => ({
    faults: faults.length,
    found: amount(faults.map(({ found }) => found)),
});

;// CONCATENATED MODULE: ./.build/action/src/report/anomalies/section.js
/** Of each table of anomalies: what was found of the faults that are known, in numbers and in pictures. */





async function anomalySections({ anomalies = [] }) {
    return Array.fromAsync(anomalies, async (one, index) => {
        const id = `anomalies-${index + 1}`;
        const nothing = one.series.length === 0;
        return (0,html/* html */.qy) `<section class="card report" aria-labelledby="${id}">
      <h3 id="${id}">${one.table.replaceAll('_', ' ')}</h3>
      ${nothing ? (0,html/* html */.qy) `<p class="empty">No row is of the time of the known faults.</p>` : await compared(one)}
    </section>`;
    });
}
async function compared(one) {
    const { series } = one;
    const shown = series.slice(0, points/* mostFacets */.AM);
    const charts = await Array.fromAsync(shown, chart);
    const rest = series.length - shown.length;
    return [
        (0,html/* html */.qy) `<p class="compared">${explanation(one)}</p>`,
        counts(compare(series, marked), compare(series, beyondThreeSigma)),
        ...charts,
        ...(rest === 0 ? [] : [(0,html/* html */.qy) `<p class="note">Not drawn: ${(0,words/* grouped */.zD)(rest)} more of ${one.by}.</p>`]),
    ];
}
/** The sentence of a model card: what is compared with what. */
function explanation({ writers, versions, labels, series, by }) {
    const readings = series.flatMap((one) => one.readings);
    const faults = series.reduce((sum, one) => sum + judged(one).length, 0);
    const times = readings.map(({ time }) => time);
    const [from, to] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
    const each = by === undefined ? '' : ` of ${(0,words/* count */.U9)(series.length, by)}`;
    return (0,html/* html */.qy) `What <code>${names(writers)}</code> marked (model version ${versions.join(', ')}) in
    ${(0,words/* count */.U9)(readings.length, 'reading')}${each}, ${utc(from)} to ${utc(to)} UTC, is compared with the
    ${(0,words/* count */.U9)(faults, 'fault')} that the simulated sensors were told to have (<code>${labels.join(', ')}</code>). Beside
    it, on the same readings, stands the plain rule |z| &gt; 3: further than three standard deviations from the
    mean${by === undefined ? '' : ` of its ${by}`}. Neighbouring anomalies are one alarm. An alarm finds a fault in
    whose time it falls, or up to two readings after.`;
}
/** Items of one `foreach` together: `room_anomalies[kitchen]`, `room_anomalies[office]` -> `room_anomalies`. */
const names = (steps) => [...new Set(steps.map((step) => step.replace(/\[.*/, '')))].join(', ');
const utc = (time) => (0,words/* moment */.n$)(new Date(time).toISOString(), 'UTC');
function counts(model, rule) {
    const line = (name, read, more) => (0,html/* html */.qy) `<tr>
      <th scope="row">${name}${more === undefined ? undefined : (0,html/* html */.qy) `<small>${more}</small>`}</th>
      <td class="number">${read(model)}</td>
      <td class="number">${read(rule)}</td>
    </tr>`;
    return (0,html/* html */.qy) `<table class="comparison">
    <thead>
      <tr>
        <th scope="col">Faults and alarms</th>
        <th scope="col" class="number">the model</th>
        <th scope="col" class="number">|z| &gt; 3</th>
      </tr>
    </thead>
    <tbody>
      ${line('Faults found', ({ found, faults }) => `${found} of ${faults}`)}
      ${[...model.kinds.keys()].map((kind) => line((0,html/* html */.qy) `<span class="kind">${kind}</span>`, ({ kinds }) => foundOf(kinds.get(kind))))}
      ${line('Faults missed', ({ found, faults }) => (0,words/* grouped */.zD)(faults - found))}
      ${line('False alarms', ({ falseAlarms, alarms }) => `${(0,words/* grouped */.zD)(falseAlarms)} of ${(0,words/* grouped */.zD)(alarms)}`)}
      ${line('Precision', ({ alarms, falseAlarms }) => share(alarms - falseAlarms, alarms), 'by events')}
      ${line('Recall', ({ found, faults }) => share(found, faults), 'by events')}
      ${line('Precision', ({ faultyAnomalies, anomalies }) => share(faultyAnomalies, anomalies), 'by readings')}
      ${line('Recall', ({ faultyAnomalies, faultyReadings }) => share(faultyAnomalies, faultyReadings), 'by readings')}
    </tbody>
  </table>`;
}
const foundOf = (kind) => `${kind?.found ?? 0} of ${kind?.faults ?? 0}`;
/** Nothing of nothing is no share. */
const share = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
function chart(series) {
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
    return (0,figure/* figure */.v)({ type: 'line', x: 'timestamp', y: 'value', mark: 'anomaly', title }, { columns, rows }, judged(series).map(({ kind, start, end }) => ({ name: kind, start, end })));
}

// EXTERNAL MODULE: ./.build/action/src/report/csv.js
var csv = __webpack_require__(28239);
// EXTERNAL MODULE: ./.build/action/src/report/document.js + 1 modules
var report_document = __webpack_require__(92498);
// EXTERNAL MODULE: ./.build/action/src/report/graph/picture.js + 1 modules
var picture = __webpack_require__(95779);
;// CONCATENATED MODULE: ./.build/action/src/report/execution/graph.js


const stepGraph = (steps) => (0,picture/* graphPicture */.r)(steps.map((step) => {
    const { name, needs, status } = step;
    return { name, needs, look: status, icon: status, lines: [stateOf(step), ...data(step)] };
}), described(steps));
function stateOf({ status, started, seconds }) {
    return started === undefined || status === 'skipped' ? status : `${status} · ${(0,words/* duration */.p0)(seconds)}`;
}
/** What came out of it, a line each: its rows, those that were left out, and the rules that they met or did not. */
function data({ rows, duplicates, quality = [] }) {
    const failed = quality.filter(({ passed }) => !passed).length;
    return [
        ...(rows === undefined ? [] : [(0,words/* count */.U9)(rows, 'row')]),
        ...(duplicates != null && duplicates > 0 ? [`${(0,words/* count */.U9)(duplicates, 'duplicate')} left out`] : []),
        ...(failed > 0 ? [`${failed} of ${(0,words/* count */.U9)(quality.length, 'rule')} failed`] : []),
        ...(failed === 0 && quality.length > 0 ? [`${(0,words/* count */.U9)(quality.length, 'rule')} passed`] : []),
    ];
}
function described(steps) {
    const sentences = steps.map((step) => [
        `${step.name} ${step.status}`,
        ...data(step),
        ...(step.needs.length === 0 ? [] : [`needs ${step.needs.join(' and ')}`]),
    ].join(', '));
    return `Graph of the steps: ${sentences.join('; ')}.`;
}

// EXTERNAL MODULE: ./.build/action/src/report/execution/steps.js
var execution_steps = __webpack_require__(41777);
// EXTERNAL MODULE: ./.build/action/src/report/name.js
var report_name = __webpack_require__(68392);
// EXTERNAL MODULE: ./.build/action/src/report/execution/status.js
var execution_status = __webpack_require__(97766);
;// CONCATENATED MODULE: ./.build/action/src/report/execution/timeline.js




function timeline({ execution, steps }) {
    const origin = Date.parse(execution.started);
    const bars = steps
        .flatMap((step) => (step.started === undefined ? [] : [{ step, at: (Date.parse(step.started) - origin) / 1000 }]))
        .sort((a, b) => a.at - b.at);
    const total = Math.max((Date.parse(execution.ended) - origin) / 1000, ...bars.map(({ step, at }) => at + step.seconds), 0.1);
    const ticks = ticksOf(total);
    const grid = ticks.map((tick) => (0,html/* html */.qy) `<line class="grid" x1="${percent(tick, total)}" x2="${percent(tick, total)}" y2="100%" />`);
    return (0,html/* html */.qy) `<div class="timeline">
    <div class="scale" aria-hidden="true">
      <svg width="100%" height="18">
        ${ticks.map((tick) => (0,html/* html */.qy) `<text x="${percent(tick, total)}" y="12">${tick === 0 ? '0' : (0,words/* duration */.p0)(tick)}</text>`)}
      </svg>
    </div>
    <ol>
      ${bars.map(({ step, at }) => row(step, at, total, grid))}
    </ol>
  </div>`;
}
function row(step, at, total, grid) {
    return (0,html/* html */.qy) `<li class="${step.status}">
    <span class="who">${(0,execution_status/* icon */.Kk)(step.status)}${(0,report_name/* nameCode */.F)(step.name)}</span>
    <svg
      class="bar"
      width="100%"
      height="28"
      role="img"
      aria-label="${step.status}, from ${(0,words/* duration */.p0)(at)} to ${(0,words/* duration */.p0)(at + step.seconds)}"
    >
      ${grid}
      <rect x="${percent(at, total)}" y="8" width="${percent(step.seconds, total)}" height="12" rx="3" />
      <rect x="${percent(at, total)}" y="8" width="3" height="12" rx="1.5" />
    </svg>
    <span class="took">${(0,words/* duration */.p0)(step.seconds)}</span>
  </li>`;
}
function percent(seconds, total) {
    return `${Math.round((seconds / total) * 10_000) / 100}%`;
}
const steps = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800];
/** At most five, at round times, the last one away from the end, where its text would be cut. */
function ticksOf(total) {
    const step = steps.find((one) => total / one <= 5) ?? Math.ceil(total / 5 / 86_400) * 86_400;
    return Array.from({ length: 6 }, (_, i) => Number((i * step).toFixed(2))).filter((tick) => tick <= total * 0.93);
}

// EXTERNAL MODULE: ./.build/action/src/report/headline.js
var headline = __webpack_require__(82223);
// EXTERNAL MODULE: ./.build/action/src/report/health/data.js
var health_data = __webpack_require__(97848);
;// CONCATENATED MODULE: ./.build/action/src/report/health/tables.js





const statuses = ['succeeded', 'skipped', 'failed', 'blocked'];
/** The newest first. */
function windowTable(windows, timeZone) {
    return (0,html/* html */.qy) `<table class="windows">
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
function windowRow({ window, steps }, timeZone) {
    const sum = (values, said) => {
        const known = values.filter((value) => value !== undefined);
        const total = known.reduce((all, one) => all + one, 0);
        return (0,html/* html */.qy) `<td class="number">${known.length === 0 ? nothing : said(total)}</td>`;
    };
    const jobs = steps.filter(({ kind }) => kind !== 'report');
    const reports = steps.filter(({ kind }) => kind === 'report');
    return (0,html/* html */.qy) `<tr>
    <th scope="row"><code class="window">${window.id}</code><small>${(0,words/* windowInWords */.FV)(window, timeZone)}</small></th>
    <td>${outcome(steps)}</td>
    ${sum(steps.map(({ seconds }) => seconds), words/* duration */.p0)}
    ${sum(steps.map(({ rows }) => rows), words/* grouped */.zD)}
    ${sum(jobs.map(({ costUnits }) => costUnits), (units) => (units / 3600).toLocaleString('en-US', { maximumFractionDigits: 3 }))}
    ${sum(reports.map(({ costUnits }) => costUnits), words/* bytes */.ee)}
  </tr>`;
}
const nothing = (0,html/* html */.qy) `<span class="nothing" aria-label="none">–</span>`;
function outcome(steps) {
    const worst = steps.some(({ status }) => status === 'failed')
        ? 'failed'
        : steps.some(({ status }) => status === 'blocked')
            ? 'blocked'
            : steps.every(({ status }) => status === 'skipped')
                ? 'skipped'
                : 'succeeded';
    return (0,html/* html */.qy) `<span class="status ${worst}">${(0,execution_status/* icon */.Kk)(worst)}${tables_tally(steps)}</span>`;
}
/** `3 succeeded, 1 skipped`. */
function tables_tally(steps) {
    return statuses
        .map((status) => [status, steps.filter((step) => step.status === status).length])
        .flatMap(([status, amount]) => (amount === 0 ? [] : [`${(0,words/* grouped */.zD)(amount)} ${status}`]))
        .join(', ');
}
/** More are in the view. */
const mostTroubles = 100;
/** What ended otherwise than well, in the order of the windows, the newest first. */
function troubles(windows) {
    const all = windows
        .toReversed()
        .flatMap(({ window, steps }) => steps.filter(({ status }) => status !== 'succeeded').map((step) => ({ window, ...step })));
    if (all.length === 0)
        return (0,html/* html */.qy) `<p class="empty">Nothing failed, and nothing was skipped.</p>`;
    return (0,html/* html */.qy) `<table class="steps">
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
        ${all.slice(0, mostTroubles).map(({ window, step, status, reason, runs }) => (0,html/* html */.qy) `<tr>
              <th scope="row"><code class="window">${window.id}</code></th>
              <td>${(0,report_name/* nameCode */.F)(step)}</td>
              <td>${(0,execution_status/* statusLabel */.Rh)(status)}</td>
              <td class="notes">${reason === undefined ? undefined : (0,execution_steps/* failure */.V)(reason)}</td>
              <td class="number">${(0,words/* grouped */.zD)(runs)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${all.length > mostTroubles ? (0,html/* html */.qy) `<p class="note">The newest ${mostTroubles} of ${(0,words/* count */.U9)(all.length, 'line')}.</p>` : undefined}`;
}

;// CONCATENATED MODULE: ./.build/action/src/report/health/trends.js
/** How long each step took from window to window, as bars: SVG in percentages, without script or inline style. */



function trends(names, windows) {
    const [oldest, newest] = [windows[0]?.window.id, windows.at(-1)?.window.id];
    return (0,html/* html */.qy) `<div class="trends">
    <ol>
      ${names.map((name) => trends_row(name, windows))}
    </ol>
    <p class="axis" aria-hidden="true"><span>${oldest}</span><span>${newest === oldest ? '' : newest}</span></p>
    <p class="note">
      A bar is a window, as high as the step took, each step on a scale of its own. From top to bottom: full when the
      step failed, hollow when it was blocked. A line at the foot: skipped.
    </p>
  </div>`;
}
function trends_row(name, windows) {
    const found = windows.map(({ steps }) => steps.find(({ step }) => step === name));
    const seconds = found.flatMap((one) => one?.seconds ?? []);
    const longest = Math.max(...seconds, 0);
    const seen = found.filter((one) => one !== undefined);
    const last = seconds.at(-1);
    return (0,html/* html */.qy) `<li>
    <span class="who">${(0,report_name/* nameCode */.F)(name)}</span>
    ${seen.length === 0 ? undefined : bars(found, windows, longest)}
    <span class="took"
      >${last === undefined ? 'never' : (0,words/* duration */.p0)(last)}
      ${seconds.length < 2 ? undefined : (0,html/* html */.qy) `<small>median ${(0,words/* duration */.p0)(median(seconds))}</small>`}</span
    >
  </li>`;
}
function bars(found, windows, longest) {
    const slot = 100 / windows.length;
    return (0,html/* html */.qy) `<svg class="trend" width="100%" height="${height}" role="img" aria-label="${trends_described(found)}">
    ${found.map((one, i) => (one === undefined ? undefined : bar(one, windows[i]?.window.id ?? '', i * slot, slot, longest)))}
  </svg>`;
}
/** Pixels. */
const height = 40;
const least = 3;
function bar(one, windowId, left, slot, longest) {
    const [x, width] = [trends_percent(left + slot * 0.1), trends_percent(slot * 0.8)];
    const tall = one.seconds === undefined || longest === 0 ? 0 : (one.seconds / longest) * (height - 4);
    const size = one.status === 'succeeded' ? Math.max(least, Math.round(tall)) : one.status === 'skipped' ? least : height;
    const took = one.status === 'succeeded' && one.seconds !== undefined ? `, ${(0,words/* duration */.p0)(one.seconds)}` : '';
    return (0,html/* html */.qy) `<rect class="${one.status}" x="${x}" width="${width}" y="${height - size}" height="${size}">
    <title>${windowId}: ${one.status}${took}</title>
  </rect>`;
}
function trends_described(found) {
    const amounts = Map.groupBy(found.flatMap((one) => one ?? []), ({ status }) => status);
    return `Durations by window: ${[...amounts].map(([status, ones]) => `${ones.length} ${status}`).join(', ')}`;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
const trends_percent = (value) => `${Math.round(value * 100) / 100}%`;

;// CONCATENATED MODULE: ./.build/action/src/report/health/page.js





/** `health.html`: how the pipeline does, window by window. */
function healthBody({ pipeline, steps }, health) {
    const { windows, unreadable } = health;
    const names = namesOf(steps.map(({ name }) => name), health);
    const all = windows.flatMap((window) => window.steps);
    const [oldest, newest] = [windows[0]?.window, windows.at(-1)?.window];
    return (0,html/* html */.qy) `<header>
      <p class="environment">Pipeline health <b>${pipeline.environment}</b></p>
      <h1>${pipeline.name}</h1>
      <p class="leads"><a href="index.html">The last run and its reports</a></p>
      <dl class="facts three">
        <div>
          <dt>Windows</dt>
          <dd>${(0,words/* grouped */.zD)(windows.length)}</dd>
          <dd class="more">${windows.length < health_data/* mostWindows */.zc ? 'all that were run' : 'the newest; the view has all'}</dd>
        </div>
        <div>
          <dt>From</dt>
          <dd>${oldest === undefined ? 'none' : (0,words/* windowInWords */.FV)(oldest, pipeline.timeZone)}</dd>
          <dd class="more">to ${newest === undefined ? 'none' : (0,words/* windowInWords */.FV)(newest, pipeline.timeZone)}</dd>
        </div>
        <div>
          <dt>Steps as they ended last</dt>
          <dd>${all.length === 0 ? 'none' : tables_tally(all)}</dd>
          <dd class="more">${(0,words/* count */.U9)(names.length, 'step')}</dd>
        </div>
      </dl>
      ${unreadable === 0
        ? undefined
        : (0,html/* html */.qy) `<div class="failures">
              <b>${(0,words/* count */.U9)(unreadable, 'record')} of the ledger cannot be read.</b> Torn, or written by a newer Penstock.
            </div>`}
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
function namesOf(pipeline, { windows }) {
    return [...new Set([...pipeline, ...windows.flatMap(({ steps }) => steps.map(({ step }) => step))])];
}

// EXTERNAL MODULE: ./.build/action/src/report/columns.js
var report_columns = __webpack_require__(10600);
;// CONCATENATED MODULE: ./.build/action/src/report/results.js
/** The reports of the page: each with its charts, its first rows, its CSV and its SQL. */







/** Rows of a report on the page, and on paper; the CSV has all. */
const rowsShown = 100;
const rowsPrinted = 20;
async function results(data) {
    const byName = new Map(data.reports.map((report) => [report.name, report]));
    const steps = data.steps.filter(({ kind }) => kind === 'report');
    return Array.fromAsync(steps, async (step, index) => {
        const report = byName.get(step.name);
        const id = `report-${index + 1}`;
        return (0,html/* html */.qy) `<section class="card report" aria-labelledby="${id}">
      <h3 id="${id}">${report?.title ?? step.name}</h3>
      ${provenance(step, report, data)} ${report === undefined ? undefined : await result(report, id)}
    </section>`;
    });
}
/** Where a result comes from, when that is not simply this run. */
function provenance(step, report, data) {
    const { execution, pipeline } = data;
    const why = step.error === undefined ? step.reason : (0,execution_steps/* failure */.V)(step.error);
    if (report === undefined) {
        return (0,html/* html */.qy) `<div class="notice ${step.status}">
      ${(0,execution_status/* icon */.Kk)(step.status)}
      <div><b>${step.status}, no result.</b> ${why}</div>
    </div>`;
    }
    if (report.fromRun.name === execution.name)
        return undefined;
    return (0,html/* html */.qy) `<div class="notice ${step.status}">
    ${(0,execution_status/* icon */.Kk)(step.status)}
    <div>
      <b>${step.status} this time.</b> ${why} You see the result of
      <time datetime="${report.fromRun.ended}">${(0,words/* moment */.n$)(report.fromRun.ended, pipeline.timeZone)}</time>, run
      <code>${report.fromRun.name}</code>.
    </div>
  </div>`;
}
async function result(report, id) {
    const drawn = report.rows.length === 0 ? [] : report.charts;
    const charts = await Array.fromAsync(drawn, (chart) => (0,figure/* figure */.v)(chart, report));
    return (0,html/* html */.qy) `${charts}
    ${report.rows.length === 0 ? (0,html/* html */.qy) `<p class="empty">The query returned no rows.</p>` : rows(report, id)}
    <p class="source">
      <a href="${encodeURI((0,csv/* csvPath */.S)(report.name))}" download>CSV, ${(0,words/* count */.U9)(report.rows.length, 'row')}</a>
      <span>${(0,words/* bytes */.ee)(report.dataScannedInBytes)} scanned</span>
      <span>query <code>${report.queryExecutionId}</code></span>
    </p>
    <details class="sql">
      <summary>SQL</summary>
      <pre tabindex="0"><code>${report.sql}</code></pre>
    </details>`;
}
function rows({ columns, rows }, id) {
    const shown = rows.slice(0, rowsShown);
    const readers = columns.map((column, i) => (0,report_columns/* cellReader */.a)(column, shown.map((row) => row[i] ?? null)));
    const alignment = columns.map((column) => (0,html/* html */.qy) ` class="${(0,report_columns/* kindOf */.I)(column)}"`);
    const heads = columns.map(({ name, type }, i) => (0,html/* html */.qy) `<th scope="col" ${alignment[i]}>${name}<small>${type}</small></th>`);
    const body = shown.map((row) => {
        const cells = columns.map((_, i) => {
            const value = row[i] ?? null;
            if (value === null)
                return (0,html/* html */.qy) `<td${alignment[i]}><span class="nothing">null</span></td>`;
            return (0,html/* html */.qy) `<td${alignment[i]}>${readers[i]?.read(value)}</td>`;
        });
        return (0,html/* html */.qy) `<tr>
      ${cells}
    </tr> `;
    });
    return (0,html/* html */.qy) `<div
      class="scroll rows"
      tabindex="0"
      role="region"
      aria-label="Rows of the report"
      aria-describedby="${id}"
    >
      <table>
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    <p class="note">
      <span class="on-screen">${results_amount(rows.length, rowsShown)}</span
      ><span class="on-paper">${results_amount(rows.length, rowsPrinted)}</span>
      ${columns.length > 8 ? `${(0,words/* grouped */.zD)(columns.length)} columns.` : undefined}
      ${readers.some(({ shortened }) => shortened) ? 'Values are shortened to be read; the CSV has them whole.' : undefined}
    </p>`;
}
function results_amount(all, most) {
    return all <= most ? `${(0,words/* count */.U9)(all, 'row')}.` : `${(0,words/* grouped */.zD)(most)} of ${(0,words/* count */.U9)(all, 'row')}.`;
}

;// CONCATENATED MODULE: ./.build/action/src/report/site.js
/** One execution -> a static site: pages that need no script and ask nobody for anything, and a CSV for each report. */










const healthFile = 'health.html';
/** Relative path -> text: `index.html`, `health.html` and `data/REPORT.csv`. Same data, same bytes. */
async function renderSite(data) {
    const { pipeline, execution, health } = data;
    return new Map([
        ['index.html', page(data, `${pipeline.name}, ${execution.window.id}`, await runBody(data)).text],
        ...(health === undefined
            ? []
            : [[healthFile, page(data, `${pipeline.name}, health`, healthBody(data, health)).text]]),
        ...data.reports.map((report) => [(0,csv/* csvPath */.S)(report.name), (0,csv/* toCsv */.g)(report)]),
    ]);
}
async function runBody(data) {
    const { steps, health } = data;
    const reports = await results(data);
    const anomalies = await anomalySections(data);
    return (0,html/* html */.qy) `${(0,headline/* headline */.P)(data)}
    ${health === undefined ? undefined : (0,html/* html */.qy) `<p class="leads"><a href="${healthFile}">Health of the pipeline, window by window</a></p>`}
    <main id="main">
      ${reports.length === 0
        ? undefined
        : (0,html/* html */.qy) `<h2>Reports</h2>
              ${reports}`}
      ${anomalies.length === 0
        ? undefined
        : (0,html/* html */.qy) `<h2>Anomalies and known faults</h2>
              ${anomalies}`}
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
        <div class="scroll" tabindex="0" role="region" aria-labelledby="steps">${(0,execution_steps/* stepTable */.P)(steps)}</div>
      </section>
    </main>`;
}
const page = ({ pipeline, execution }, title, body) => (0,report_document/* htmlDocument */.r)({
    title,
    body: (0,html/* html */.qy) `${body}
      <footer>Made by Penstock from run <code>${execution.name}</code>. Times are in ${pipeline.timeZone}.</footer>`,
});

// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
// EXTERNAL MODULE: ./.build/action/src/commands/write-files.js
var write_files = __webpack_require__(14418);
;// CONCATENATED MODULE: ./.build/action/src/commands/report.js









/** Writes the last run's reports as a static site. */
async function report(options, context) {
    const { terminal } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    const deployed = await (0,deploy_deployed/* deployedPipeline */.F)(cloud, pipeline);
    const executionArn = await (0,executions/* latestExecution */.kp)(cloud, deployed.stateMachineArn);
    if (executionArn === undefined) {
        throw new errors/* UserError */.yo('never-run', `${pipeline.name} has not run yet in ${pipeline.environment.name}.`, {
            hint: `penstock run ${pipeline.file}`,
        });
    }
    const data = await (0,collect/* collect */.Fo)(pipeline, deployed, executionArn, cloud, context.signal);
    const index = `${await (0,write_files/* writeFiles */.h)(options.out, await renderSite(data))}/index.html`;
    terminal.job?.summary((0,run_summary/* runSummary */.K)(data));
    terminal.stdout(options.format === 'json' ? `${JSON.stringify({ execution: data.execution.name, index })}\n` : `${index}\n`);
}


/***/ }),

/***/ 14418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);



/** Writes texts below a folder, which is made when absent; its absolute path. Raises UserError `cannot-write`. */
async function writeFiles(folder, files) {
    try {
        for (const [path, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cannot-write', `${folder} cannot be written to: ${error.message}`, {
            hint: 'Name another folder with --out.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 88724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ys: () => (/* binding */ refuseOtherAccount),
  TV: () => (/* binding */ refuseOtherRegion),
  Wu: () => (/* binding */ refuseSkewedClock)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(71695);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var errors = __webpack_require__(24659);
;// CONCATENATED MODULE: ./.build/action/src/aws/account.js


/** The account that the credentials belong to: twelve digits. */
async function callerAccount(cloud) {
    const identity = await (0,errors/* saying */.i)('Asking whose credentials these are', () => cloud.sts.send(new dist_cjs.GetCallerIdentityCommand({})));
    return identity.Account ?? '';
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var src_errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/deploy/account.js


/** Before anything is written: is this the account that the environment names? */
async function refuseOtherAccount(cloud, { name, account }) {
    const actual = await callerAccount(cloud);
    if (actual === account)
        return;
    throw new src_errors/* UserError */.yo('wrong-account', `Environment ${name} is account ${account}; these credentials are of ${actual}.`, {
        hint: `Use credentials of ${account}, or correct environments.${name}.account.`,
    });
}
/** What is due, and what has ended, is told by this machine's clock. Asks after a first answer of AWS. */
function refuseSkewedClock(cloud) {
    const minutes = Math.round(cloud.clockOffset() / 60_000);
    if (minutes === 0)
        return;
    const direction = minutes > 0 ? 'behind' : 'ahead of';
    throw new src_errors/* UserError */.yo('clock-skew', `This machine's clock is ${Math.abs(minutes)} minutes ${direction} that of AWS.`, {
        hint: 'Windows are told by it: set the clock, and start again.',
    });
}
/** The environment's region is the one that is used; whoever has set another one means something else. */
function refuseOtherRegion({ name, region }, variables) {
    for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const actual = variables[variable];
        if (actual === undefined || actual === '' || actual === region)
            continue;
        throw new src_errors/* UserError */.yo('wrong-region', `Environment ${name} is in ${region}; ${variable} is ${actual}.`, {
            hint: `Set ${variable} to ${region} or not at all, or correct environments.${name}.region.`,
        });
    }
}


/***/ }),

/***/ 30814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runSummary)
/* harmony export */ });
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82223);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85882);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42464);



const rowsShown = 20;
function runSummary({ pipeline, execution, steps, reports }) {
    const seconds = (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
    const status = execution.status.toLowerCase().replace('_', ' ');
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `### ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(pipeline.name)} in ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(pipeline.environment)}: ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(status)} in ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds))}`,
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .windowInWords */ .FV)(execution.window, pipeline.timeZone)}, ${pipeline.timeZone}: ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(steps)}`),
        ...(execution.error === undefined ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(execution.error)]),
        stepTable(steps),
        ...reports.map(reportDetail),
    ]);
}
const stepTable = (steps) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['step', 'status', 'time', 'rows', 'why'].map(_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), steps.map(({ name, status, started, seconds, rows, error, reason }) => [
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(status),
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(started === undefined ? '' : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds)),
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(rows === undefined ? '' : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)),
    error === undefined ? (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(reason ?? '') : (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(error),
]));
function reportDetail({ title, columns, rows }) {
    const shown = rows.slice(0, rowsShown);
    const amount = rows.length > rowsShown ? `${rowsShown} of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')}` : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row');
    const body = (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns.map(({ name }) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name)), shown.map((row) => row.map((value) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value ?? 'NULL'))));
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${title}: ${amount}`), body);
}


/***/ }),

/***/ 19078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ ledgerSchema),
/* harmony export */   L2: () => (/* binding */ notSelected),
/* harmony export */   Nn: () => (/* binding */ ledgerColumns),
/* harmony export */   PW: () => (/* binding */ isUnselected)
/* harmony export */ });
/** The ledger: a record of every step that ended, in every run. */
/** The newest version of records. */
const ledgerSchema = 1;
/** How the reason of a step begins that its run was not to do. */
const notSelected = 'not selected: ';
/** The run skipped the step because nobody asked for it: that says nothing about the step. */
const isUnselected = ({ reason }) => reason?.startsWith(notSelected) === true;
/** The names of a record's columns and their Athena types: the table `penstock_ledger`. */
const ledgerColumns = {
    schema: 'int',
    pipeline: 'string',
    run_id: 'string',
    root_id: 'string',
    step: 'string',
    kind: 'string',
    window_id: 'string',
    window_start: 'string',
    window_end: 'string',
    status: 'string',
    reason: 'string',
    error: 'string',
    cause: 'string',
    started: 'string',
    ended: 'string',
    seconds: 'double',
    attempts: 'int',
    rows: 'bigint',
    duplicates: 'bigint',
    bytes: 'bigint',
    files: 'bigint',
    partitions: 'int',
    watermark: 'string',
    quality: 'array<struct<rule:string,passed:boolean,reason:string>>',
    query_execution_id: 'string',
    tables_created: 'int',
    tables_updated: 'int',
    source_state: 'map<string,struct<objects:bigint,bytes:bigint,newest:string,digest:string>>',
    code_digest: 'string',
    cost_units: 'double',
};


/***/ }),

/***/ 20729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ sha256Base64),
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
    const start = limited('Lambda function', 64, `${qualified}-start`);
    const peeringDns = limited('Lambda function', 64, `${qualified}-peering-dns`);
    const deliveryStream = (source) => limited('Firehose stream', 64, `${qualified}-${source}`);
    return {
        stack: limited('stack', 128, dashed(qualified)),
        dataBucket: bucket('data'),
        artifactBucket: bucket('artifacts'),
        logBucket: bucket('logs'),
        stateMachine: limited('state machine', 80, qualified),
        stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
        backfill: limited('state machine', 80, `${qualified}-backfill`),
        backfillLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}-backfill`),
        workGroup: limited('Athena workgroup', 128, qualified),
        lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
        ledgerTable: 'penstock_ledger',
        healthView: 'penstock_health',
        startCondition,
        schedule: limited('schedule', 64, qualified),
        start,
        startLogGroup: `/aws/lambda/${start}`,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
        partMachine: (number) => limited('state machine', 80, `${qualified}-part-${number}`),
        peeringDns,
        peeringDnsLogGroup: `/aws/lambda/${peeringDns}`,
        crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
        connection: (source) => limited('Glue connection', 255, `${qualified}-${source}`),
        job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
        // No step has a dot in its name.
        rowsToScore: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}.rows`),
        topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
        deliveryStream,
        quickSight: (report) => limited('QuickSight dataset', 128, [qualified, ...(report === undefined ? [] : [report])].join('-')),
        deliveryStreamLogGroup: (source) => `/aws/kinesisfirehose/${deliveryStream(source)}`,
    };
}
/** States are named after their steps, with a few words more. */
function refuseLongStates(names) {
    for (const name of names)
        limited('state', 80, name);
}
/** `extract_room[kitchen]` -> `extract_room-kitchen`: AWS's names take no brackets. */
const itemName = (step) => step.replaceAll('[', '-').replaceAll(']', '');
const dashed = (text) => text.replaceAll('_', '-');
function bucketName(name) {
    return limited('bucket', 63, name.toLowerCase());
}
function limited(kind, limit, name) {
    if (name.length <= limit)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('name-too-long', `The ${kind} would be named "${name}", ${name.length} characters; the limit is ${limit}.`, { hint: `Shorten the names of the pipeline, environment or step by ${name.length - limit}.` });
}
/** A CloudFormation logical id: `import_hours` -> `ImportHours`; what two names would share is told apart by a digest. */
function logicalId(prefix, name) {
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const id = prefix + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    const isPlain = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(name);
    return isPlain ? id : `${id}${sha256(name).slice(0, 6)}`;
}
/** As Lambda tells the digest of a function's zip. */
const sha256Base64 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64');
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 28239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ csvPath),
/* harmony export */   g: () => (/* binding */ toCsv)
/* harmony export */ });
/** The whole result as RFC 4180 says: CRLF, quotes where needed. NULL is an empty field, an empty string is `""`. */
function toCsv({ columns, rows }) {
    return [columns.map(({ name }) => name), ...rows].map((row) => row.map(field).join(',') + '\r\n').join('');
}
function field(value) {
    if (value === null)
        return '';
    return value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
/** Where the site keeps a report's CSV. A name of a `foreach` item may hold any character: those of paths are encoded. */
function csvPath(reportName) {
    return `data/${reportName.toWellFormed().replace(/[^\w.[\]-]/gu, encodeURIComponent)}.csv`;
}


/***/ }),

/***/ 95779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ graphPicture)
});

// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/name.js
var report_name = __webpack_require__(68392);
;// CONCATENATED MODULE: ./.build/action/src/report/graph/layers.js
const betweenLayers = 44;
const betweenPlaces = 16;
function layOut(vertices) {
    const { places, routes } = placesOf(vertices);
    const layers = Map.groupBy(places, ({ layer }) => layer);
    const columns = [...layers.entries()].sort(([a], [b]) => a - b).map(([, column]) => column);
    order(columns);
    level(columns);
    const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
    const x = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + betweenLayers, 0));
    const top = Math.min(0, ...places.map((place) => place.y - place.height / 2));
    const bottom = Math.max(0, ...places.map((place) => place.y + place.height / 2));
    const at = (place) => ({
        left: x[place.layer] ?? 0,
        width: widths[place.layer] ?? 0,
        y: round(place.y - top),
    });
    return {
        width: (x.at(-1) ?? 0) + (widths.at(-1) ?? 0),
        height: round(bottom - top),
        boxes: places.flatMap((place) => {
            if (place.name === undefined)
                return [];
            const { left, width, y } = at(place);
            return [{ name: place.name, x: left, y: round(y - place.height / 2), width, height: place.height }];
        }),
        edges: routes.map(({ from, to, through }) => ({ from, to, path: pathOf(through.map(at)) })),
    };
}
function placesOf(vertices) {
    const byName = new Map(vertices.map((vertex) => [vertex.name, vertex]));
    const layerOf = new Map();
    const layer = (vertex) => {
        const known = layerOf.get(vertex.name);
        if (known !== undefined)
            return known;
        const needed = vertex.needs.flatMap((name) => byName.get(name) ?? []);
        const found = 1 + Math.max(-1, ...needed.map(layer));
        layerOf.set(vertex.name, found);
        return found;
    };
    const place = (at, name, width = 0, height = 0) => {
        return { name, layer: at, width, height, left: [], right: [], y: 0 };
    };
    const own = new Map(vertices.map((one) => [one.name, place(layer(one), one.name, one.width, one.height)]));
    const places = [...own.values()];
    const routes = vertices.flatMap(({ name: to, needs }) => needs.flatMap((from) => {
        const [start, end] = [own.get(from), own.get(to)];
        if (start === undefined || end === undefined)
            return [];
        const passed = end.layer - start.layer - 1;
        const bends = Array.from({ length: passed }, (_, i) => place(start.layer + 1 + i));
        places.push(...bends);
        const through = [start, ...bends, end];
        through.slice(1).forEach((next, i) => {
            through[i]?.right.push(next);
            next.left.push(through[i] ?? next);
        });
        return [{ from, to, through }];
    }));
    return { places, routes };
}
/** Sorts each layer by the mean position of its neighbours, sweeping to the right and back. */
function order(columns) {
    const number = (column) => column.forEach((place, i) => (place.y = i));
    columns.forEach(number);
    for (let sweep = 0; sweep < 8; sweep++) {
        const [side, sequence] = sweep % 2 === 0 ? ['left', columns] : ['right', columns.toReversed()];
        for (const column of sequence) {
            const wanted = new Map(column.map((place) => [place, mean(place[side], place.y)]));
            column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
            number(column);
        }
    }
}
/** Gives each place a height near its neighbours', in the order found, without overlap. */
function level(columns) {
    for (const column of columns)
        settle(column, () => 0);
    for (let sweep = 0; sweep < 12; sweep++) {
        const [side, sequence] = sweep % 2 === 0 ? ['left', columns] : ['right', columns.toReversed()];
        for (const column of sequence)
            settle(column, (place) => mean(place[side], place.y));
    }
}
/** As near to the wishes as order and room allow: neighbours that want the same room share it (isotonic regression). */
function settle(column, wish) {
    let below = 0;
    const offsets = column.map(({ height }) => {
        const offset = below + height / 2;
        below += height + betweenPlaces;
        return offset;
    });
    const blocks = [];
    for (const [i, place] of column.entries()) {
        let block = { sum: wish(place) - (offsets[i] ?? 0), places: 1 };
        for (let before = blocks.at(-1); before !== undefined && at(before) > at(block); before = blocks.at(-1)) {
            block = { sum: before.sum + block.sum, places: before.places + block.places };
            blocks.pop();
        }
        blocks.push(block);
    }
    const starts = blocks.flatMap((block) => Array(block.places).fill(at(block)));
    column.forEach((place, i) => (place.y = (starts[i] ?? 0) + (offsets[i] ?? 0)));
}
const at = ({ sum, places }) => sum / places;
function mean(places, otherwise) {
    return places.length === 0 ? otherwise : places.reduce((sum, { y }) => sum + y, 0) / places.length;
}
function pathOf(through) {
    return through
        .map(({ left, width, y }, i) => {
        const before = through[i - 1];
        if (before === undefined)
            return `M${left + width},${y}`;
        const from = before.left + before.width;
        const middle = round((from + left) / 2);
        const across = i < through.length - 1 ? `H${left + width}` : '';
        return `C${middle},${before.y} ${middle},${y} ${left},${y}${across}`;
    })
        .join('');
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./.build/action/src/report/graph/picture.js
/** Boxes with names and a few lines, and what each needs, as an SVG. */



const nameCharacters = 24;
/** Of the style sheet's 12 px, monospaced for names; the widest that a system may have. */
const nameCharacter = 7.3;
const lineCharacter = 7;
const lineHeight = 16;
/** `label` is what a screen reader says; `lookOf` the class of an edge. */
function graphPicture(nodes, label, lookOf = () => '') {
    const drawn = new Map(nodes.map((node) => [node.name, { ...node, names: wrapped(node.name) }]));
    const { width, height, boxes, edges } = layOut([...drawn.values()].map((node) => {
        const text = Math.max(...node.names.map((line) => line.length * nameCharacter), ...node.lines.map((line) => indent(node) + line.length * lineCharacter));
        const lines = node.names.length + node.lines.length;
        return { name: node.name, needs: node.needs, width: Math.ceil(text) + 28, height: lines * lineHeight + 20 };
    }));
    const pictures = boxes.map(({ name, x, y, width, height }) => {
        const node = drawn.get(name);
        if (node === undefined)
            return undefined;
        const { names, lines, look, icon } = node;
        const below = names.length * lineHeight;
        const left = 14 + indent(node);
        return (0,html/* html */.qy) `<g class="node ${look}" transform="translate(${x},${y})">
      <rect class="box" width="${width}" height="${height}" rx="8" />
      ${names.map((line, i) => (0,html/* html */.qy) `<text class="name" x="14" y="${21 + i * lineHeight}">${line}</text>`)}
      ${icon === undefined ? undefined : (0,html/* html */.qy) `<use href="#${icon}" x="14" y="${below + 11}" width="13" height="13" />`}
      ${lines.map((line, i) => (0,html/* html */.qy) `<text class="${i === 0 ? 'state' : 'data'}" x="${left}" y="${below + 22 + i * lineHeight}">${line}</text>`)}
    </g>`;
    });
    return (0,html/* html */.qy) `<svg
    class="graph"
    role="img"
    aria-label="${label}"
    width="${width + 2}"
    height="${height + 2}"
    viewBox="-1 -1 ${width + 2} ${height + 2}"
  >
    ${edges.map(({ from, to, path }) => (0,html/* html */.qy) `<path class="${`edge ${lookOf(from, to)}`.trim()}" d="${path}" />`)} ${pictures}
  </svg>`;
}
const indent = ({ icon }) => (icon === undefined ? 0 : 18);
/** Broken behind `_`, `-`, `.` and before `[` where that is possible; never shortened. */
function wrapped(name) {
    const parts = (0,report_name/* pieces */.I)(name).flatMap((piece) => piece.match(/.{1,24}/gsu) ?? []);
    return parts.reduce((lines, piece) => {
        const last = lines.at(-1);
        if (last === undefined || last.length + piece.length > nameCharacters)
            return [...lines, piece];
        return [...lines.slice(0, -1), last + piece];
    }, []);
}


/***/ }),

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _execution_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41777);
/* harmony import */ var _execution_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97766);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85910);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85882);




function headline({ pipeline, execution, steps }) {
    const status = _execution_status_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLike */ ._4[execution.status];
    const seconds = (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<header>
    <p class="environment">Pipeline report <b>${pipeline.environment}</b></p>
    <h1>${pipeline.name}</h1>
    ${pipeline.description === '' ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p class="description">${pipeline.description}</p>`}
    <dl class="facts">
      <div class="outcome ${status}">
        <dt>Status</dt>
        <dd>${(0,_execution_status_js__WEBPACK_IMPORTED_MODULE_1__/* .icon */ .Kk)(status)}${outcomes[execution.status]}</dd>
        <dd class="more">${tally(steps)}</dd>
      </div>
      <div>
        <dt>Window</dt>
        <dd>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .windowInWords */ .FV)(execution.window, pipeline.timeZone)}</dd>
        <dd class="more">${pipeline.timeZone}, <code>${execution.window.id}</code></dd>
      </div>
      <div>
        <dt>Started</dt>
        <dd><time datetime="${execution.started}">${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(execution.started, pipeline.timeZone)}</time></dd>
        <dd class="more">run <code>${execution.name}</code></dd>
      </div>
      <div>
        <dt>Took</dt>
        <dd>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(seconds)}</dd>
        <dd class="more">${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(steps.length, 'step')}</dd>
      </div>
    </dl>
    ${whatFailed(execution.error, steps)}
  </header>`;
}
const outcomes = { SUCCEEDED: 'Succeeded', FAILED: 'Failed', TIMED_OUT: 'Timed out', ABORTED: 'Aborted' };
/** `3 succeeded, 1 skipped`. */
function tally(steps) {
    const amounts = Map.groupBy(steps, ({ status }) => status);
    return ['succeeded', 'skipped', 'failed', 'blocked', 'cancelled']
        .flatMap((status) => (amounts.has(status) ? [`${amounts.get(status)?.length} ${status}`] : []))
        .join(', ');
}
function whatFailed(executionError, steps) {
    const failed = steps.filter(({ status }) => status === 'failed');
    if (executionError === undefined && failed.length === 0)
        return undefined;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section class="failures" aria-label="What failed">
    ${executionError === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<div>${(0,_execution_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(executionError)}</div>`}
    ${failed.map(({ name, error, attempts }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<div>
          <b>${(0,_execution_status_js__WEBPACK_IMPORTED_MODULE_1__/* .icon */ .Kk)('failed')}<code>${name}</code> failed${attempts > 1 ? ` after ${attempts} attempts` : ''}</b>
          ${error === undefined ? 'No error was recorded.' : (0,_execution_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(error)}
        </div>`)}
  </section>`;
}


/***/ })

};
