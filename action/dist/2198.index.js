export const id = 2198;
export const ids = [2198];
export const modules = {

/***/ 19500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ figure)
});

// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/report/chart/points.js
var chart_points = __webpack_require__(50977);
;// CONCATENATED MODULE: ./.build/action/src/report/chart/spec.js
/** The style sheet has this many colours of series; further ones begin again. */
const seriesColors = 8;
function specOf(chart, data, size, bands = [], range) {
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
            ...unit(chart, data, size, bands, range),
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
        spec: { ...small, ...unit(chart, data, small, bands, range) },
    };
}
/** One chart, without its size. */
function unit(chart, data, size, bands, range) {
    const y = {
        field: 'y',
        type: 'quantitative',
        title: bands.length === 0 ? chart.y : null,
        scale: {
            zero: chart.type === 'bar' || chart.type === 'area',
            nice: true,
            ...(range && { domainMin: range[0], domainMax: range[1] }),
        },
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
/** `bands` only where x is a time; `range` for pictures that are to be compared. */
async function figure(chart, table, bands = [], range) {
    const title = chart.title ?? `${chart.y} by ${chart.x}`;
    try {
        const points = (0,chart_points/* pointsOf */.XE)(chart, table);
        const label = described(chart, points, bands);
        const note = notes(chart, points);
        return (0,html/* html */.qy) `<figure class="chart">
      <figcaption>${title}</figcaption>
      ${legend(chart, points, bands)}
      <div class="wide">${await draw(chart, points, bands, wide, label, range)}</div>
      <div class="narrow">${await draw(chart, points, bands, narrow, label, range)}</div>
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
async function draw(chart, points, bands, size, label, range) {
    const vega = await __webpack_require__.e(/* import() */ 3972).then(__webpack_require__.bind(__webpack_require__, 33972));
    const { compile } = await Promise.all(/* import() */[__webpack_require__.e(3972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994));
    const view = new vega.View(vega.parse(compile(specOf(chart, points, size, bands, range)).spec), { renderer: 'none' });
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

/***/ 10600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   a: () => (/* binding */ cellReader)
/* harmony export */ });
function kindOf({ type }) {
    if (/^(timestamp|date)\b/i.test(type))
        return 'time';
    if (/^(tinyint|smallint|int|integer|bigint|real|float|double|decimal)\b/i.test(type))
        return 'number';
    return 'text';
}
/** Doubles get as many decimals as their size deserves, times lose zeros that all of them end with, long texts are cut. */
function cellReader(column, shown) {
    const values = shown.filter((value) => value !== null);
    if (/^(real|float|double)\b/i.test(column.type))
        return doubles(values);
    if (kindOf(column) === 'time')
        return times(values);
    return {
        read: (value) => (value.length > longest ? `${value.slice(0, longest)}…` : value),
        shortened: values.some((value) => value.length > longest),
    };
}
const longest = 300;
function doubles(values) {
    const finite = values.map(Number).filter(Number.isFinite);
    const wholeDigits = Math.floor(Math.log10(Math.max(1, ...finite.map(Math.abs)))) + 1;
    const needed = Math.max(0, ...finite.map((value) => (String(value).split('.')[1] ?? '').length));
    const decimals = Math.min(needed, Math.max(2, 5 - wholeDigits));
    const rounded = (value) => value.toFixed(decimals);
    const readsAsZero = finite.some((value) => value !== 0 && Number(rounded(value)) === 0);
    if (readsAsZero || finite.some((value) => /e/.test(String(value))))
        return { read: (value) => value, shortened: false };
    return {
        read: (value) => (Number.isFinite(Number(value)) ? rounded(Number(value)) : value),
        shortened: finite.some((value) => Number(rounded(value)) !== value),
    };
}
function times(values) {
    const zeros = [':00.000', '.000'].find((end) => values.every((value) => value.endsWith(end))) ?? '';
    const read = (value) => value.slice(0, value.length - zeros.length);
    return { read: values.length === 0 ? (value) => value : read, shortened: false };
}


/***/ }),

/***/ 92498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ htmlDocument)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/action/src/report/execution/status.js
var execution_status = __webpack_require__(97766);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
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

;// CONCATENATED MODULE: ./.build/action/src/report/document.js
/** The frame of every page: it needs no script and asks nobody for anything. */




function htmlDocument({ title, body, style: own = '' }) {
    const whole = style + own;
    return (0,html/* html */.qy) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${(0,html/* trusted */.IZ)(policy(whole))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Penstock" />
        <title>${title}</title>
        <link rel="icon" href="${icon}" />
        ${(0,html/* trusted */.IZ)(`<style>${whole}</style>`)}
      </head>
      <body>
        ${execution_status/* icons */.Pt}
        <a class="skip" href="#main">Skip to the content</a>
        <div class="page">${body}</div>
      </body>
    </html> `;
}
/**
 * Nothing but the page's own style and icon is allowed, whatever the data in it would like to load or run: exactly the
 * bytes between the tags.
 */
const policy = (style) => `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;
const icon = 'data:image/svg+xml,' +
    encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 3h6c4 0 5 2 5 5v5" fill="none" stroke="#0b7285" stroke-width="4"/></svg>');


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
