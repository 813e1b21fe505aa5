export const id = 2448;
export const ids = [2448];
export const modules = {

/***/ 99811:
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
// EXTERNAL MODULE: ./.build/action/src/report/collect.js + 3 modules
var collect = __webpack_require__(78611);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/report/chart/points.js
var chart_points = __webpack_require__(50977);
;// CONCATENATED MODULE: ./.build/action/src/report/chart/spec.js
/** The style sheet has this many colours of series; further ones begin again. */
const seriesColors = 8;
function specOf(chart, data, size, bands = []) {
    const page = {
        padding: { left: 0, right: 8, top: bands.length === 0 ? 8 : 24, bottom: 4 },
        background: 'transparent',
        config,
    };
    const values = { data: { values: data.points.map((point) => ({ ...point })) } };
    if (chart.facet === undefined) {
        return {
            ...page,
            ...values,
            ...size,
            autosize: { type: 'fit', contains: 'padding' },
            ...unit(chart, data, size, bands),
        };
    }
    const columns = size.width < 500 ? 1 : 2;
    const small = { width: Math.floor((size.width - 72) / columns) - 12, height: Math.floor(size.height / 2) };
    return {
        ...page,
        ...values,
        facet: { field: 'facet', type: 'nominal', sort: [...data.facets], header: { title: null } },
        columns,
        spacing: 16,
        spec: { ...small, ...unit(chart, data, small, bands) },
    };
}
/** One chart, without its size. */
function unit(chart, data, size, bands) {
    const y = {
        field: 'y',
        type: 'quantitative',
        title: bands.length === 0 ? chart.y : null,
        scale: { zero: chart.type === 'bar' || chart.type === 'area', nice: true },
        axis: { grid: true, tickCount: 5, ...(chart.facet === undefined && above) },
    };
    // The legend is HTML beside the picture: it wraps, and can be read by a screen reader.
    const color = {
        field: 'color',
        type: 'nominal',
        legend: null,
        scale: { domain: [...data.series], range: data.series.map(colorOf) },
    };
    const values = { mark: markOf(chart, data, size), encoding: { color } };
    const behind = bandLayers(chart, size, bands);
    const layer = [...behind, values, ...(chart.mark === undefined ? [] : [ring])];
    return { encoding: { x: xOf(chart, data, size), y }, layer };
}
/** Over the axis, where it needs no width; over small charts their own titles stand. */
const above = { titleAngle: 0, titleAlign: 'left', titleAnchor: 'end', titleX: 0, titleY: -8 };
/** Around the points that are marked: a shape of their own, not a colour alone. */
const ring = {
    transform: [{ filter: 'datum.marked' }],
    mark: {
        type: 'point',
        shape: 'circle',
        size: 64,
        stroke: 'var(--failed)',
        strokeWidth: 2,
        fill: 'var(--card)',
        opacity: 1,
    },
};
/** The names stand where the title of the y axis would; a short band has an outline to be seen by. */
function bandLayers(chart, { width }, bands) {
    if (bands.length === 0)
        return [];
    const x = { field: 'start', type: 'temporal', title: chart.x, scale: { type: 'utc' } };
    const data = { values: bands.map((band) => ({ ...band })) };
    const rect = { type: 'rect', fill: 'var(--band)', fillOpacity: 0.22, stroke: 'var(--band)', strokeWidth: 1 };
    // Above the picture, where no line crosses it; to the left where the picture ends.
    const align = { expr: `scale('x', datum.start) + ${nameWidth} > width ? 'right' : 'left'` };
    const text = { type: 'text', align, baseline: 'bottom', dy: -4, fill: 'var(--soft)', fontSize: 11 };
    const whole = { y: { value: 0 }, y2: { value: 'height' } };
    return [
        { data, mark: rect, encoding: { x, x2: { field: 'end' }, ...whole } },
        ...(bands.length * nameWidth > width
            ? []
            : [{ data, mark: text, encoding: { x, y: { value: 0 }, text: { field: 'name', type: 'nominal' } } }]),
    ];
}
const nameWidth = 64;
const config = {
    aria: false,
    font: 'inherit',
    view: { stroke: null },
    axis: {
        labelColor: 'var(--soft)',
        titleColor: 'var(--soft)',
        gridColor: 'var(--line)',
        domainColor: 'var(--edge)',
        tickColor: 'var(--edge)',
        titleFontWeight: 'normal',
        labelFontSize: 11,
        titleFontSize: 11,
        titlePadding: 8,
        labelPadding: 6,
        grid: false,
    },
    axisY: { domain: false, ticks: false },
    header: {
        labelColor: 'var(--ink)',
        labelFontSize: 12,
        labelFontWeight: 600,
        labelAnchor: 'start',
        labelPadding: 6,
        labelLimit: 280,
    },
};
function colorOf(_, index) {
    return `var(--series-${(index % seriesColors) + 1})`;
}
function markOf(chart, data, { width }) {
    switch (chart.type) {
        case 'line':
            // Few points are marked, so that one between two gaps can be seen; round caps do that for many.
            return {
                type: 'line',
                strokeWidth: 2,
                strokeCap: 'round',
                strokeJoin: 'round',
                point: data.points.length / data.series.length / data.facets.length <= 40 ? { size: 22 } : false,
            };
        case 'area':
            return { type: 'area', fillOpacity: data.series.length > 1 ? 0.75 : 0.25, line: { strokeWidth: 2 } };
        case 'point':
            return { type: 'point', filled: true, size: data.points.length > 1000 ? 8 : 26, opacity: 0.8 };
        case 'bar': {
            const times = timesOf(data);
            return {
                type: 'bar',
                stroke: 'var(--card)',
                strokeWidth: 0.5,
                ...(times && { width: Math.max(1, ((width - 60) / times.slots) * 0.8) }),
            };
        }
    }
}
function xOf(chart, data, { width }) {
    const axis = { labelOverlap: true, tickCount: width < 500 ? 4 : 8 };
    const named = { field: 'x', title: chart.x };
    if (data.xKind === 'time') {
        const times = chart.type === 'bar' ? timesOf(data) : undefined;
        return {
            ...named,
            axis,
            type: 'temporal',
            scale: { type: 'utc', ...(times && { domain: times.domain }) },
        };
    }
    if (data.xKind === 'number' && chart.type !== 'bar') {
        // Whole numbers are often years or hours: no commas between their digits.
        const whole = data.points.every(({ x }) => Number.isInteger(x));
        const scale = { zero: false, nice: false };
        return {
            ...named,
            type: 'quantitative',
            scale,
            axis: whole ? { ...axis, format: 'd', tickMinStep: 1 } : axis,
        };
    }
    const distinct = [...new Set(data.points.map(({ x }) => x))];
    const sort = data.xKind === 'number' ? distinct.sort((a, b) => Number(a) - Number(b)) : distinct;
    const longest = Math.max(...sort.map((x) => String(x).length));
    const labelAngle = longest * 7 > width / sort.length ? -40 : 0;
    return { ...named, type: 'ordinal', sort, axis: { ...axis, labelAngle, labelLimit: 140 } };
}
/** Bars over time are as wide as the shortest distance between two of them, and the axis has room for the outer ones. */
function timesOf({ xKind, points }) {
    if (xKind !== 'time')
        return undefined;
    const times = [...new Set(points.map(({ x }) => Number(x)))].sort((a, b) => a - b);
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
    const gap = gaps.length === 0 ? 86_400_000 : gaps.reduce((a, b) => Math.min(a, b));
    return { slots: (last - first) / gap + 1, domain: [first - gap / 2, last + gap / 2] };
}

;// CONCATENATED MODULE: ./.build/action/src/report/chart/figure.js




const wide = { width: 760, height: 300 };
const narrow = { width: 360, height: 260 };
/** `bands` only where x is a time. */
async function figure(chart, table, bands = []) {
    const title = chart.title ?? `${chart.y} by ${chart.x}`;
    try {
        const points = (0,chart_points/* pointsOf */.XE)(chart, table);
        const label = described(chart, points, bands);
        const note = notes(chart, points);
        return (0,html/* html */.qy) `<figure class="chart">
      <figcaption>${title}</figcaption>
      ${legend(chart, points, bands)}
      <div class="wide">${await draw(chart, points, bands, wide, label)}</div>
      <div class="narrow">${await draw(chart, points, bands, narrow, label)}</div>
      ${note === '' ? undefined : (0,html/* html */.qy) `<p class="note">${note}</p>`}
    </figure>`;
    }
    catch (error) {
        if (!(error instanceof chart_points/* NotDrawable */.oj))
            throw error;
        return (0,html/* html */.qy) `<figure class="chart">
      <figcaption>${title}</figcaption>
      <p class="note refused">This chart is not drawn. ${error.message}</p>
    </figure>`;
    }
}
async function draw(chart, points, bands, size, label) {
    const vega = await __webpack_require__.e(/* import() */ 3972).then(__webpack_require__.bind(__webpack_require__, 33972));
    const { compile } = await Promise.all(/* import() */[__webpack_require__.e(3972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994));
    const view = new vega.View(vega.parse(compile(specOf(chart, points, size, bands)).spec), { renderer: 'none' });
    const svg = await view.toSVG();
    view.finalize();
    return (0,html/* html */.qy) `${(0,html/* trusted */.IZ)('<svg role="img" aria-label="')}${label}${(0,html/* trusted */.IZ)(`"${svg.slice('<svg'.length)}`)}`;
}
function legend({ color, mark }, { series, points }, bands) {
    if (color === undefined && mark === undefined)
        return undefined;
    const entries = series.map((name, i) => (0,html/* html */.qy) `<li><span class="swatch s${(i % seriesColors) + 1}"></span>${name === '' ? '(empty)' : name}</li>`);
    return (0,html/* html */.qy) `<ul class="legend" aria-label="${[color, mark].filter((name) => name !== undefined).join(' and ')}">
    ${color === undefined ? undefined : entries}
    ${mark === undefined ? undefined : (0,html/* html */.qy) `<li><span class="ring"></span>${mark}, ${(0,words/* count */.U9)(marked(points), 'point')}</li>`}
    ${bands.length === 0 ? undefined : (0,html/* html */.qy) `<li><span class="band"></span>${named(bands)}</li>`}
  </ul>`;
}
const named = (bands) => bands.map(({ name }) => name).join(', ');
const marked = (points) => points.filter((point) => point.marked && point.y !== null).length;
function notes({ color }, { series, leftOut }) {
    const shared = `${series.length} values of ${color ?? ''} share ${seriesColors} colours.`;
    return [...leftOut, ...(series.length > seriesColors ? [shared] : [])].join(' ');
}
/** What a screen reader says instead of the picture. */
function described({ type, x, y, color, facet, mark }, { points, series, facets }, bands) {
    const values = points.flatMap((point) => (point.y === null ? [] : [point.y]));
    const lowest = values.reduce((a, b) => Math.min(a, b));
    const highest = values.reduce((a, b) => Math.max(a, b));
    const colored = color === undefined ? '' : `, coloured by ${color} (${(0,words/* count */.U9)(series.length, 'value')})`;
    const each = facet === undefined ? '' : `, one for each ${facet} (${(0,words/* count */.U9)(facets.length, 'value')})`;
    const rings = mark === undefined ? '' : `, marked by ${mark} (${(0,words/* count */.U9)(marked(points), 'point')})`;
    const behind = bands.length === 0 ? '' : `, over bands (${named(bands)})`;
    return `${capital(type)} chart of ${y} by ${x}${each}${colored}${rings}${behind}: ${(0,words/* count */.U9)(points.length, 'point')}, from ${lowest} to ${highest}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./.build/action/src/report/anomalies/compare.js
/** Anomalies that were found, against faults that are known: by events and by readings. Pure. */
/** What the table says. */
const compare_marked = (readings) => readings.map(({ isAnomaly }) => isAnomaly);
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
    const shown = series.slice(0, chart_points/* mostFacets */.AM);
    const charts = await Array.fromAsync(shown, chart);
    const rest = series.length - shown.length;
    return [
        (0,html/* html */.qy) `<p class="compared">${explanation(one)}</p>`,
        counts(compare(series, compare_marked), compare(series, beyondThreeSigma)),
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
    return figure({ type: 'line', x: 'timestamp', y: 'value', mark: 'anomaly', title }, { columns, rows }, judged(series).map(({ kind, start, end }) => ({ name: kind, start, end })));
}

// EXTERNAL MODULE: ./.build/action/src/report/csv.js
var csv = __webpack_require__(28239);
// EXTERNAL MODULE: ./.build/action/src/report/name.js
var report_name = __webpack_require__(68392);
;// CONCATENATED MODULE: ./.build/action/src/report/execution/layers.js
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

;// CONCATENATED MODULE: ./.build/action/src/report/execution/graph.js




const nameCharacters = 24;
/** Of the style sheet's 12 px, monospaced for names; the widest that a system may have. */
const nameCharacter = 7.3;
const stateCharacter = 7;
const lineHeight = 16;
function stepGraph(steps) {
    const lines = new Map(steps.map(({ name }) => [name, wrapped(name)]));
    const { width, height, boxes, edges } = layOut(steps.map((step) => {
        const { name, needs } = step;
        const own = lines.get(name) ?? [];
        const text = Math.max(...own.map((line) => line.length * nameCharacter), 18 + stateOf(step).length * stateCharacter, ...data(step).map((line) => 18 + line.length * stateCharacter));
        const height = (own.length + data(step).length) * lineHeight + 36;
        return { name, needs, width: Math.ceil(text) + 28, height };
    }));
    const byName = new Map(steps.map((step) => [step.name, step]));
    const nodes = boxes.map((box) => {
        const step = byName.get(box.name);
        if (step === undefined)
            return undefined;
        const own = lines.get(box.name) ?? [];
        const below = own.length * lineHeight;
        return (0,html/* html */.qy) `<g class="node ${step.status}" transform="translate(${box.x},${box.y})">
      <rect class="box" width="${box.width}" height="${box.height}" rx="8" />
      ${own.map((line, i) => (0,html/* html */.qy) `<text class="name" x="14" y="${21 + i * lineHeight}">${line}</text>`)}
      <use href="#${step.status}" x="14" y="${below + 11}" width="13" height="13" />
      <text class="state" x="32" y="${below + 22}">${stateOf(step)}</text>
      ${data(step).map((line, i) => (0,html/* html */.qy) `<text class="data" x="32" y="${below + 22 + (i + 1) * lineHeight}">${line}</text>`)}
    </g>`;
    });
    return (0,html/* html */.qy) `<svg
    class="graph"
    role="img"
    aria-label="${graph_described(steps)}"
    width="${width + 2}"
    height="${height + 2}"
    viewBox="-1 -1 ${width + 2} ${height + 2}"
  >
    ${edges.map(({ path }) => (0,html/* html */.qy) `<path class="edge" d="${path}" />`)} ${nodes}
  </svg>`;
}
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
function graph_described(steps) {
    const sentences = steps.map((step) => [
        `${step.name} ${step.status}`,
        ...data(step),
        ...(step.needs.length === 0 ? [] : [`needs ${step.needs.join(' and ')}`]),
    ].join(', '));
    return `Graph of the steps: ${sentences.join('; ')}.`;
}

// EXTERNAL MODULE: ./.build/action/src/report/execution/status.js
var execution_status = __webpack_require__(97766);
// EXTERNAL MODULE: ./.build/action/src/report/execution/steps.js
var execution_steps = __webpack_require__(41777);
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
    const slot = 100 / windows.length;
    const last = seconds.at(-1);
    return (0,html/* html */.qy) `<li>
    <span class="who">${(0,report_name/* nameCode */.F)(name)}</span>
    <svg class="trend" width="100%" height="${height}" role="img" aria-label="${trends_described(found)}">
      ${found.map((one, i) => (one === undefined ? undefined : bar(one, windows[i]?.window.id ?? '', i * slot, slot, longest)))}
    </svg>
    <span class="took"
      >${last === undefined ? 'never' : (0,words/* duration */.p0)(last)}
      ${seconds.length < 2 ? undefined : (0,html/* html */.qy) `<small>median ${(0,words/* duration */.p0)(median(seconds))}</small>`}</span
    >
  </li>`;
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
    const words = [...amounts].map(([status, ones]) => `${ones.length} ${status}`);
    return `Durations by window: ${words.length === 0 ? 'none' : words.join(', ')}`;
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
    const charts = await Array.fromAsync(drawn, (chart) => figure(chart, report));
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

;// CONCATENATED MODULE: ./.build/action/src/report/style.js
/** The page's style sheet. Every colour is a variable, set twice: for light (and paper) and for dark. */
const style = `
:root {
  color-scheme: light dark;
  --page: #f4f6f7; --card: #ffffff; --ink: #14212b; --soft: #51616d; --line: #e3e8eb; --edge: #c3ccd2; --wire: #7f8e98; --link: #0b6478;
  --succeeded: #18723a; --failed: #bd2427; --skipped: #4f6272; --blocked: #8a5a00; --cancelled: #6a45b8;
  --failed-wash: #fdf1f0; --band: #a87000; --shade: rgb(20 33 43 / 22%);
  --series-1: #0b7285; --series-2: #d9480f; --series-3: #6741d9; --series-4: #2f8a3f;
  --series-5: #c2255c; --series-6: #1c6fd1; --series-7: #946200; --series-8: #5b6770;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0d1317; --card: #151e24; --ink: #e6edf1; --soft: #9db0bc; --line: #26323a; --edge: #40505a; --wire: #708390; --link: #6cc8dc;
    --succeeded: #56c979; --failed: #ff8a80; --skipped: #a3b5c2; --blocked: #e0ad45; --cancelled: #b79dff;
    --failed-wash: #2a1a1b; --band: #d9a52f; --shade: rgb(0 0 0 / 75%);
    --series-1: #43c0d6; --series-2: #ff9457; --series-3: #b49cff; --series-4: #6fd07f;
    --series-5: #ff8ab5; --series-6: #7ab8ff; --series-7: #e5bd4f; --series-8: #b9c4cc;
  }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
.page { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; }
h1, h2, h3, p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -0.022em; font-weight: 680; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 1rem; font-size: 0.8125rem; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
h3 { font-size: 1.1875rem; line-height: 1.3; letter-spacing: -0.01em; font-weight: 650; overflow-wrap: anywhere; }
ol, ul { list-style: none; }
small { display: block; font-size: 0.75rem; font-weight: 400; color: var(--soft); }
code { font-family: var(--mono); font-size: 0.875em; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; padding: 0.5rem 1rem; background: var(--card); }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; }
.icons { position: absolute; width: 0; height: 0; }
.icon { flex: none; width: 1em; height: 1em; }
.nothing { color: var(--soft); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.succeeded { --status: var(--succeeded); } .failed { --status: var(--failed); } .skipped { --status: var(--skipped); }
.blocked { --status: var(--blocked); } .cancelled { --status: var(--cancelled); }

.environment { margin-bottom: 0.5rem; font-size: 0.875rem; color: var(--soft); }
.environment b { margin-left: 0.375rem; padding: 0.125rem 0.5rem; border: 1px solid var(--edge); border-radius: 1rem; font-weight: 600; color: var(--ink); }
.description { max-width: 42rem; margin-top: 0.5rem; font-size: 1.0625rem; color: var(--soft); text-wrap: pretty; }
.facts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1px; margin-top: 1.75rem; overflow: hidden; background: var(--line); border: 1px solid var(--line); border-radius: 12px; }
.facts div { padding: 0.875rem 1.125rem 1rem; background: var(--card); }
.facts dt { font-size: 0.8125rem; color: var(--soft); }
.facts dd { font-size: 1.0625rem; font-weight: 600; line-height: 1.35; }
.facts dd.more { margin-top: 0.125rem; font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
.outcome dd:not(.more) { display: flex; align-items: center; gap: 0.4rem; color: var(--status); }
.failures { margin-top: 1rem; padding: 1rem 1.25rem; background: var(--failed-wash); border: 1px solid var(--failed); border-radius: 12px; }
.failures div + div { margin-top: 0.75rem; }
.failures b { display: block; font-weight: 600; }
.failures .icon { margin-right: 0.4rem; vertical-align: -0.125em; color: var(--failed); }
.more code, .notice code, .source code, .failures code { display: inline-block; max-width: 100%; }
.place { padding: 0.0625rem 0.3125rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--card); }
.long summary { width: auto; }
.message { overflow-wrap: anywhere; white-space: pre-wrap; }

.card { padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.card + .card { margin-top: 1.25rem; }
.card > .scroll { margin-top: 0.875rem; }
.notice { display: flex; gap: 0.5rem; margin-top: 0.625rem; font-size: 0.9375rem; color: var(--soft); overflow-wrap: anywhere; }
.notice b { display: inline-block; font-weight: 600; color: var(--status); }
.notice b::first-letter { text-transform: uppercase; }
.notice .icon { margin-top: 0.25rem; color: var(--status); }
.chart { margin-top: 1.125rem; }
.chart + .chart { margin-top: 2rem; }
.chart figcaption { font-size: 0.9375rem; font-weight: 600; }
.chart svg { display: block; width: 100%; height: auto; margin-top: 0.5rem; font-variant-numeric: tabular-nums; }
.narrow { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; margin-top: 0.375rem; font-size: 0.8125rem; color: var(--soft); }
.legend li { display: flex; align-items: center; gap: 0.375rem; overflow-wrap: anywhere; }
.swatch { flex: none; width: 0.75rem; height: 0.75rem; border-radius: 3px; }
.s1 { background: var(--series-1); } .s2 { background: var(--series-2); } .s3 { background: var(--series-3); } .s4 { background: var(--series-4); }
.s5 { background: var(--series-5); } .s6 { background: var(--series-6); } .s7 { background: var(--series-7); } .s8 { background: var(--series-8); }
.ring { flex: none; width: 0.75rem; height: 0.75rem; border: 2px solid var(--failed); border-radius: 50%; background: var(--card); }
.band { flex: none; width: 0.75rem; height: 0.75rem; border: 1px solid var(--band); background: color-mix(in srgb, var(--band) 22%, transparent); }
.note { margin-top: 0.5rem; font-size: 0.8125rem; color: var(--soft); }
.refused { padding: 0.625rem 0.875rem; border: 1px dashed var(--edge); border-radius: 8px; overflow-wrap: anywhere; }
.empty { margin-top: 1rem; padding: 1.5rem; border: 1px dashed var(--edge); border-radius: 8px; text-align: center; color: var(--soft); }

.scroll {
  overflow: auto; max-width: 100%;
  /* A shadow at the side where there is more: its cover scrolls with the content. */
  background:
    linear-gradient(to right, var(--card) 1.5rem, transparent) 0 0 / 3rem 100% local no-repeat,
    linear-gradient(to left, var(--card) 1.5rem, transparent) 100% 0 / 3rem 100% local no-repeat,
    linear-gradient(to right, var(--shade), transparent) 0 0 / 0.875rem 100% scroll no-repeat,
    linear-gradient(to left, var(--shade), transparent) 100% 0 / 0.875rem 100% scroll no-repeat;
}
.rows { margin-top: 1.25rem; max-height: 22rem; border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.4; }
th, td { padding: 0.4375rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th.number, td.number { text-align: right; }
td.number, td.time { white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { font-weight: 600; white-space: nowrap; vertical-align: bottom; }
.rows thead th { position: sticky; top: 0; background: var(--card); border-bottom-color: var(--edge); }
.rows td { max-width: 28rem; overflow-wrap: break-word; font-variant-numeric: tabular-nums; }
.source { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.875rem; font-size: 0.8125rem; color: var(--soft); }
.source a { font-weight: 600; }
.on-paper { display: none; }
details summary { cursor: pointer; width: fit-content; }
.sql { margin-top: 0.625rem; font-size: 0.8125rem; }
.sql summary { color: var(--link); font-weight: 600; }
.sql pre { margin: 0.5rem 0 0; padding: 0.875rem 1rem; overflow: auto; background: var(--page); border-radius: 8px; line-height: 1.5; }

.graph { display: block; margin: 0 auto; max-width: none; }
.graph .edge { fill: none; stroke: var(--wire); stroke-width: 1.5; }
.graph .box { fill: var(--page); stroke: var(--wire); }
.graph .failed .box { stroke: var(--failed); stroke-width: 1.5; fill: var(--failed-wash); }
.graph .blocked .box, .graph .skipped .box, .graph .cancelled .box { stroke-dasharray: 4 3; }
.graph .name { font: 600 12px var(--mono); fill: var(--ink); }
.graph .state { font: 12px var(--sans); fill: var(--status); }
.graph .data { font: 12px var(--sans); fill: var(--soft); }
.graph use { color: var(--status); }

.timeline { margin-top: 0.875rem; font-size: 0.875rem; }
.timeline li, .scale { display: grid; grid-template-columns: minmax(7rem, 15rem) minmax(6rem, 1fr) 5.5rem; gap: 0 1rem; align-items: center; }
.timeline svg { display: block; overflow: visible; }
.timeline .who { display: flex; align-items: center; gap: 0.5rem; min-width: 0; }
.timeline .icon { color: var(--status); }
.scale svg { grid-column: 2; }
.scale text { font: 11px var(--sans); fill: var(--soft); }
.bar rect { fill: var(--status); }
.bar .grid { stroke: var(--line); }
.took { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }

.leads { margin-top: 0.75rem; font-size: 0.9375rem; font-weight: 600; }
.three { grid-template-columns: 1fr 1.5fr 1.5fr; }
.trends { margin-top: 0.875rem; font-size: 0.875rem; }
.trends li, .axis { display: grid; grid-template-columns: minmax(7rem, 15rem) minmax(6rem, 1fr) 7rem; gap: 0 1rem; align-items: center; }
.trends li { padding: 0.375rem 0; border-bottom: 1px solid var(--line); }
.trend { display: block; }
.trend rect { fill: var(--status); }
.trend .blocked { fill: none; stroke: var(--status); stroke-width: 1.5; }
.axis { margin-top: 0.375rem; font-size: 0.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.axis span:first-child { grid-column: 2; grid-row: 1; }
.axis span:last-child { grid-column: 2; grid-row: 1; text-align: right; }
.windows { min-width: 44rem; }
.windows th[scope='row'] { min-width: 12rem; }
.name { overflow-wrap: break-word; }
.window { white-space: nowrap; }
.windows tr > :first-child { padding-left: 0; }
.windows tr > :last-child { padding-right: 0; }

.status { display: inline-flex; align-items: center; gap: 0.375rem; color: var(--status); font-weight: 600; white-space: nowrap; }
.steps { min-width: 48rem; }
.steps th[scope='row'] { min-width: 11rem; max-width: 18rem; }
.steps .notes { width: 45%; overflow-wrap: anywhere; }
.steps .notes > * + * { margin-top: 0.25rem; }
.steps .moment { white-space: nowrap; font-variant-numeric: tabular-nums; }
.steps tr > :first-child { padding-left: 0; }
.steps tr > :last-child { padding-right: 0; }
.rules { margin-top: 0.25rem; }
.rules li { margin-top: 0.25rem; }
.rules b { color: var(--status); font-weight: 600; }
.comparison { margin-top: 1rem; }
.comparison thead th { border-bottom-color: var(--edge); }
.comparison .kind { padding-left: 1rem; color: var(--soft); }
.comparison tr > :first-child { padding-left: 0; }
.comparison tr > :last-child { padding-right: 0; }
.compared { margin-top: 0.5rem; font-size: 0.9375rem; color: var(--soft); text-wrap: pretty; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; font-size: 0.8125rem; color: var(--soft); }

@media screen and (max-width: 52rem) {
  .facts { grid-template-columns: 1fr 1fr; }
  .three { grid-template-columns: 1fr; }
}
@media screen and (max-width: 40rem) {
  .page { padding: 1.5rem 0.875rem 2rem; }
  .card { padding: 1.125rem 1rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .facts div { padding: 0.75rem 0.875rem; }
  .comparison th, .comparison td { padding-right: 0.375rem; padding-left: 0.375rem; }
  .timeline li { grid-template-columns: 1fr auto; padding-top: 0.375rem; }
  .timeline .bar { grid-row: 2; grid-column: 1 / -1; }
  .scale { display: none; }
  .trends li { grid-template-columns: 1fr auto; }
  .trend { grid-row: 2; grid-column: 1 / -1; }
  .axis { grid-template-columns: 1fr; }
  .axis span:first-child, .axis span:last-child { grid-column: 1; }
  .three { grid-template-columns: 1fr; }
}
@media print {
  :root { color-scheme: light; }
  body { background: none; font-size: 11pt; }
  .page { max-width: none; padding: 0; }
  .card, .facts, .failures { break-inside: avoid; }
  .report { break-inside: auto; }
  .chart, .timeline li, tr { break-inside: avoid; }
  .rows { max-height: none; }
  .scroll { overflow: visible; }
  .rows tbody tr:nth-child(n + 21) { display: none; }
  .graph { max-width: 100%; height: auto; }
  .steps { min-width: 0; font-size: 8pt; }
  .steps th, .steps td { padding: 0.25rem 0.375rem; }
  .on-screen, .skip, .source a { display: none; }
  .on-paper { display: inline; }
  .long::details-content { content-visibility: visible; height: auto; }
}
`;

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
/** Nothing but this page's own style and icon is allowed, whatever the data in it would like to load or run. */
const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;
/** In one piece: the policy allows exactly these bytes between its tags. */
const styleSheet = (0,html/* trusted */.IZ)(`<style>${style}</style>`);
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
function page({ pipeline, execution }, title, body) {
    return (0,html/* html */.qy) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${(0,html/* trusted */.IZ)(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Penstock" />
        <title>${title}</title>
        <link rel="icon" href="${icon}" />
        ${styleSheet}
      </head>
      <body>
        ${execution_status/* icons */.Pt}
        <a class="skip" href="#main">Skip to the content</a>
        <div class="page">
          ${body}
          <footer>Made by Penstock from run <code>${execution.name}</code>. Times are in ${pipeline.timeZone}.</footer>
        </div>
      </body>
    </html> `;
}
const icon = 'data:image/svg+xml,' +
    encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 3h6c4 0 5 2 5 5v5" fill="none" stroke="#0b7285" stroke-width="4"/></svg>');

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
    await (0,account/* refuseOtherAccount */.y)(cloud, pipeline.environment);
    const deployed = await (0,deploy_deployed/* deployedPipeline */.F)(cloud, pipeline);
    const executionArn = await (0,executions/* latestExecution */.kp)(cloud, deployed.stateMachineArn);
    if (executionArn === undefined) {
        throw new errors/* UserError */.yo('never-run', `${pipeline.name} has not run yet in ${pipeline.environment.name}.`, {
            hint: `penstock run ${pipeline.file}`,
        });
    }
    const data = await (0,collect/* collect */.Fo)(pipeline, deployed, executionArn, cloud, context.signal);
    const index = `${await (0,write_files/* writeFiles */.h)(options.out, await renderSite(data))}/index.html`;
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
  y: () => (/* binding */ refuseOtherAccount),
  T: () => (/* binding */ refuseOtherRegion)
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

/***/ 50977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ mostFacets),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   oj: () => (/* binding */ NotDrawable)
/* harmony export */ });
/* unused harmony export mostPoints */
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48599);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10600);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85910);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85882);
/** Rows of a report -> the points of one chart. Pure; what cannot be drawn is said, and what was left out is counted. */




class NotDrawable extends Error {
}
/** More than these do not fit into a picture of this size, and make the page slow. */
const mostPoints = 5000;
/** More small charts than these are no overview any more. */
const mostFacets = 12;
/** @throws NotDrawable with a sentence for the page. */
function pointsOf(chart, { columns, rows }) {
    const x = find(columns, chart.x);
    const y = find(columns, chart.y);
    const color = chart.color === undefined ? undefined : find(columns, chart.color);
    const facet = chart.facet === undefined ? undefined : find(columns, chart.facet);
    const mark = chart.mark === undefined ? undefined : find(columns, chart.mark);
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(y.column) !== 'number') {
        throw new NotDrawable(`Its y, ${y.column.name}, is ${y.column.type}: only numbers can be drawn.`);
    }
    if (mark !== undefined && !/^boolean$/i.test(mark.column.type)) {
        throw new NotDrawable(`Its mark, ${mark.column.name}, is ${mark.column.type}: only a boolean can mark points.`);
    }
    const xKind = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(x.column);
    const all = rows.map((row) => ({
        x: readX(row[x.index] ?? null, x.column),
        y: readNumber(row[y.index] ?? null),
        color: color === undefined ? '' : (row[color.index] ?? 'null'),
        facet: facet === undefined ? '' : named(row[facet.index] ?? 'null'),
        marked: mark !== undefined && row[mark.index] === 'true',
    }));
    const placed = all.filter((point) => point.x !== null);
    if (!placed.some((point) => point.y !== null)) {
        throw new NotDrawable(`No row has both ${x.column.name} and ${y.column.name}.`);
    }
    const facets = [...new Set(placed.map((point) => point.facet))];
    const shown = facets.slice(0, mostFacets);
    const { points, every } = thinned(placed.filter((point) => shown.includes(point.facet)));
    const groups = [facet, color].flatMap((by) => (by === undefined ? [] : [by.column.name]));
    const withoutX = all.length - placed.length;
    const withoutY = placed.filter((point) => point.y === null).length;
    return {
        xKind,
        points,
        series: [...new Set(placed.map((point) => point.color))],
        facets: shown,
        leftOut: [
            shown.length < facets.length
                ? `Drawn for ${shown.length} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(facets.length, 'value')} of ${chart.facet}. The CSV has all.`
                : '',
            every > 1
                ? `Drawn from one row in ${every}${groups.length === 0 ? '' : ` of each ${groups.join(' and ')}`}: ` +
                    `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(points.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')}. The CSV has all.`
                : '',
            withoutX > 0 ? `Not drawn: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(withoutX, 'row')} without ${x.column.name}.` : '',
            withoutY > 0 ? `Not drawn: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(withoutY, 'row')} without ${y.column.name}.` : '',
        ].filter((sentence) => sentence !== ''),
    };
}
function find(columns, name) {
    // Athena answers names in lower case, whatever case the query gave them.
    const index = columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
    const column = columns[index];
    if (column === undefined) {
        throw new NotDrawable(`The result has no column ${name}; it has ${columns.map((one) => one.name).join(', ')}.`);
    }
    return { column, index };
}
function named(value) {
    return value === '' ? '(empty)' : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value);
}
function readX(value, column) {
    if (value === null)
        return null;
    const kind = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(column);
    if (kind === 'text')
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value);
    return kind === 'number' ? readNumber(value) : readTime(value);
}
/** NaN and the infinities have no place in a picture: they are gaps, as NULL is. */
function readNumber(value) {
    const number = value === null ? NaN : Number(value);
    return Number.isFinite(number) ? number : null;
}
/** `2010-01-31`, `2010-01-31 01:00:00.000`, and with a zone behind it (`UTC`, `Europe/Rome`, `+01:00`): then the instant. */
function readTime(value) {
    const [, day, clock = '00:00:00', zone = 'UTC'] = /^(\d{4,}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d(?:\.\d+)?))?(?: ?(\S+))?$/.exec(value) ?? [];
    if (day === undefined)
        return null;
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_3__/* .Temporal */ .fE.PlainDateTime.from(`${day}T${clock.slice(0, 18)}`).toZonedDateTime(zone).epochMilliseconds;
}
/** One row in `every`, counted within each series, so that no series is lost to the rhythm of the rows; and all marked ones. */
function thinned(points) {
    const every = Math.ceil(points.length / mostPoints);
    const seen = new Map();
    const kept = points.filter(({ facet, color, marked }) => {
        const series = JSON.stringify([facet, color]);
        const before = seen.get(series) ?? 0;
        seen.set(series, before + 1);
        return marked || before % every === 0;
    });
    return { points: kept, every };
}


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

/***/ 97766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   _4: () => (/* binding */ looksLike)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85910);

function statusLabel(status) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="status ${status}">${icon(status)}${status}</span>`;
}
function icon(status) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#${status}" /></svg>`;
}
/** The step's status that an execution's looks like. */
const looksLike = {
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    TIMED_OUT: 'failed',
    ABORTED: 'cancelled',
};
/** Once at the top of the page; each 16 by 16, filled with the colour of its text. */
const icons = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .trusted */ .IZ)(`<svg class="icons" aria-hidden="true">
<symbol id="succeeded" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.6 8.3l2.3 2.3 4.5-4.9" fill="none" stroke="var(--card)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="failed" viewBox="0 0 16 16"><path d="M5 .7h6L15.3 5v6L11 15.3H5L.7 11V5z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" stroke="var(--card)" stroke-width="1.8" stroke-linecap="round"/></symbol>
<symbol id="skipped" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M4.8 5.4L7.4 8l-2.6 2.6M8.4 5.4L11 8l-2.6 2.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="blocked" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M4.6 8h6.8" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></symbol>
<symbol id="cancelled" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><rect x="5.2" y="5.2" width="5.6" height="5.6" rx=".8" fill="currentColor"/></symbol>
</svg>`);


/***/ }),

/***/ 41777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stepTable),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85910);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68392);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85882);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97766);




const kinds = {
    script: 'PySpark script',
    nodes: 'node graph',
    crawler: 'crawler',
    model: 'model',
    report: 'report',
    lambda: 'Lambda function',
    execution: 'state machine',
};
function stepTable(steps) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<table class="steps">
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
function row(step) {
    const { watermark, rows, duplicates, attempts, started, seconds } = step;
    const until = typeof watermark === 'string' ? watermark : undefined;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>
    <th scope="row">${(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameCode */ .F)(step.name)}<small>${kinds[step.kind]}</small></th>
    <td>${(0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLabel */ .Rh)(step.status)}${attempts > 1 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(attempts, 'attempt')}</small>` : undefined}</td>
    <td class="notes">${notes(step)}</td>
    <td class="number">
      ${rows === undefined ? nothing : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(rows)}${duplicates ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>${left(duplicates)}</small>` : undefined}
    </td>
    <td class="number">${started === undefined ? nothing : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(seconds)}</td>
    <td class="moment">
      ${until === undefined ? nothing : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<time datetime="${until}">${wallClock(until)}</time><small>UTC</small>`}
    </td>
  </tr>`;
}
const left = (duplicates) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(duplicates, 'duplicate')} left out`;
/** A watermark is told as the data tells it, which has no time zone. */
function wallClock(utc) {
    return utc.replace('T', ' ').replace(/(:00)?(\.0+)?Z$/, '');
}
const nothing = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="nothing" aria-label="none">–</span>`;
function notes({ error, reason, quality }) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${error === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>${failure(error)}</div>`}
  ${reason === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>${long(reason)}</div>`}
  ${quality === undefined || quality.length === 0 ? undefined : rules(quality)}`;
}
/** An error that begins with its place, `file:line:` or `file:line:column:`, shows it first. */
function failure(error) {
    const [, place, message] = /^(\S+:\d+(?::\d+)?): (.+)$/s.exec(error) ?? [];
    if (place === undefined || message === undefined)
        return long(error);
    return long(message, (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code class="place">${place}</code> `);
}
/** Characters of an error or a reason that are shown at once. */
const shown = 400;
/** The end of a text that is long is unfolded. */
function long(text, before) {
    const space = text.lastIndexOf(' ', shown);
    const end = text.length <= shown + 100 ? text.length : space > 0 ? space : shown;
    const [start, rest] = [text.slice(0, end), text.slice(end)];
    if (rest === '')
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${before}<span class="message">${start}</span>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="long">
    <summary>${before}<span class="message">${start} …</span></summary>
    <span class="message">… ${rest}</span>
  </details>`;
}
function rules(results) {
    const failed = results.filter(({ passed }) => !passed);
    const list = results.map(({ rule, passed, reason }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li class="${passed ? 'succeeded' : 'failed'}">
        <b>${passed ? 'passed' : 'failed'}</b> <code>${rule}</code>${reason === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` ${reason}`}
      </li>`);
    const summary = failed.length === 0
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(results.length, 'rule')} passed`
        : `${failed.length} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(results.length, 'rule')} failed`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details ${failed.length > 0 ? 'open' : ''}>
    <summary>${summary}</summary>
    <ul class="rules">
      ${list}
    </ul>
  </details>`;
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


/***/ }),

/***/ 85910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/** HTML as a tagged template: whatever is put into it is escaped, unless it is HTML already. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
function html(strings, ...values) {
    return new Html(strings.reduce((text, part, i) => text + textOf(values[i - 1]) + part));
}
/** Text that is trusted to be HTML: our style sheet, or an SVG whose own writer has escaped the data in it. */
function trusted(text) {
    return new Html(text);
}
function textOf(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(textOf).join('');
    return printable(String(value)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What neither HTML nor a terminal may hold, a control character or half a surrogate pair, becomes U+FFFD. */
function printable(text) {
    // eslint-disable-next-line no-control-regex
    return text.toWellFormed().replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}


/***/ }),

/***/ 68392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nameCode),
/* harmony export */   I: () => (/* binding */ pieces)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85910);

/** A name in the pieces between which a line may break: behind `_`, `-`, `.` and `/`, and before `[`. */
const pieces = (name) => name.split(/(?<=[_\-./])|(?=\[)/);
/** A name in code, which breaks only there. */
const nameCode = (name) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code class="name">${pieces(name).flatMap((piece, i) => (i === 0 ? [piece] : [wbr, piece]))}</code>`;
const wbr = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .trusted */ .IZ)('<wbr />');


/***/ })

};
