export const id = 5810;
export const ids = [5810];
export const modules = {

/***/ 30250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ runQuery),
/* harmony export */   Qp: () => (/* binding */ describeQuery),
/* harmony export */   mJ: () => (/* binding */ queryResult)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32204);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54425);
/** Queries of Athena. */



/** Runs a statement to its end, whatever that is; `abort` stops it in Athena too. */
async function runQuery(cloud, { sql, database, workGroup }, signal) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Running the query', async () => {
        const { QueryExecutionId } = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.StartQueryExecutionCommand({
            QueryString: sql,
            QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: database },
            WorkGroup: workGroup,
        }));
        try {
            return await (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
                const { QueryExecution } = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.GetQueryExecutionCommand({ QueryExecutionId }));
                const state = QueryExecution?.Status?.State;
                const isDone = state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
                return QueryExecution !== undefined && isDone ? { result: QueryExecution } : { changed: false };
            }, signal);
        }
        catch (error) {
            if (signal.aborted)
                await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.StopQueryExecutionCommand({ QueryExecutionId }));
            throw error;
        }
    });
}
/** undefined: Athena, which keeps queries for 45 days, does not know it any more. */
async function describeQuery(cloud, QueryExecutionId) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Looking at query ${QueryExecutionId}`, async () => {
        try {
            const { QueryExecution } = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.GetQueryExecutionCommand({ QueryExecutionId }));
            return QueryExecution;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'InvalidRequestException'))
                return undefined;
            throw error;
        }
    });
}
/** All rows of a query that succeeded. */
async function queryResult(cloud, QueryExecutionId, hasHeader) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the result of query ${QueryExecutionId}`, async () => {
        const rows = [];
        let columns = [];
        let NextToken;
        do {
            const page = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.GetQueryResultsCommand({ QueryExecutionId, ...(NextToken === undefined ? {} : { NextToken }) }));
            columns =
                page.ResultSet?.ResultSetMetadata?.ColumnInfo?.map(({ Name = '', Type = '' }) => ({
                    name: Name,
                    type: Type,
                })) ?? columns;
            rows.push(...(page.ResultSet?.Rows ?? []));
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        // Athena puts the columns' names before the rows of a SELECT, and before nothing else's.
        const values = hasHeader ? rows.slice(1) : rows;
        return { columns, rows: values.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null)) };
    });
}


/***/ }),

/***/ 78611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  OH: () => (/* binding */ reportTables),
  y5: () => (/* binding */ runData)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/aws/queries.js
var queries = __webpack_require__(30250);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/run/steps.js
var steps = __webpack_require__(53153);
// EXTERNAL MODULE: ./.build/action/src/run/watch.js
var watch = __webpack_require__(9333);
;// CONCATENATED MODULE: ./.build/action/src/report/anomalies/data.js
/** What is known of a table of anomalies and of the faults behind it: read from rows and labels. Pure. */

/** Where a simulated source's faults are written down. */
const labelsKey = (source) => `labels/${source}.jsonl`;
/** One JSON object a line. Raises UserError `bad-labels`. */
function labelsOf(text, url) {
    return text
        .split('\n')
        .map((line, i) => ({ line, number: i + 1 }))
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, number }) => labelOf(line, `${url}, line ${number}`));
}
function labelOf(line, where) {
    const { room_id, fault, start, end } = parsed(line, where);
    const [from, to] = [timeOf(start), timeOf(end)];
    if (typeof room_id !== 'string' || typeof fault !== 'string' || from === undefined || to === undefined) {
        throw notALabel(where, undefined);
    }
    return { place: room_id, kind: fault, start: from, end: to };
}
function parsed(line, where) {
    try {
        return { ...JSON.parse(line) };
    }
    catch (error) {
        throw notALabel(where, error);
    }
}
const notALabel = (where, cause) => new errors/* UserError */.yo('bad-labels', `${where}: this is no label of a fault.`, {
    hint: 'A label is like {"room_id":"kitchen","fault":"spike","start":"2026-11-22 23:00:00","end":"2026-11-22 23:01:00"}.',
    cause,
});
/** `2026-11-22 23:00:00`, UTC. */
function timeOf(value) {
    const [, day, clock] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)Z?$/.exec(String(value)) ?? [];
    const time = Date.parse(`${day}T${clock}Z`);
    return Number.isNaN(time) ? undefined : time;
}
const scored = ['timestamp', 'value', 'score', 'cutoff', 'is_anomaly', 'model_version'];
/** Tables with the columns of a model's anomalies, whoever writes them. */
const anomalyTables = ({ tables }) => tables.filter(({ columns }) => scored.every((name) => columns.some((column) => column.name === name)));
const seriesColumn = ({ columns }) => columns.find(({ name }) => !scored.includes(name))?.name;
/** Faults come every day; a day more on both sides holds all that a simulation of them sent. */
const day = 86_400_000;
/** The rows of the time of the labels. History that nobody labelled is not judged. */
function anomalyQuery(table, database, labels) {
    const from = labels.reduce((time, { start }) => Math.min(time, start), Infinity) - day;
    const to = labels.reduce((time, { end }) => Math.max(time, end), -Infinity) + day;
    const by = seriesColumn(table);
    return `SELECT CAST(1000 * to_unixtime("timestamp") AS bigint), "value", is_anomaly, model_version, written_by${by === undefined ? '' : `, "${by}"`}
FROM "${database}"."${table.name}"
WHERE "timestamp" >= TIMESTAMP '${instant(from)}' AND "timestamp" < TIMESTAMP '${instant(to)}' AND "value" IS NOT NULL
ORDER BY "timestamp", written_by`;
}
const instant = (time) => new Date(time).toISOString().slice(0, 23).replace('T', ' ');
/** `rows` are those of anomalyQuery. */
function labelledAnomalies(table, sources, labels, rows) {
    const by = seriesColumn(table);
    const all = rows.map(([time, value, isAnomaly, version, writer, place]) => ({
        reading: { time: Number(time), value: Number(value), isAnomaly: isAnomaly === 'true' },
        version: version ?? '',
        writer: writer ?? '',
        place: place ?? '',
    }));
    const places = [...Map.groupBy(all, ({ place }) => place)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const distinct = (texts) => [...new Set(texts)].toSorted();
    return {
        table: table.name,
        writers: distinct(all.map(({ writer }) => writer)),
        versions: distinct(all.map(({ version }) => version)),
        labels: sources.map(labelsKey),
        by,
        series: places.map(([name, rows]) => ({
            name,
            readings: rows.map(({ reading }) => reading),
            faults: labels.filter(({ place }) => by === undefined || place === name),
        })),
    };
}

;// CONCATENATED MODULE: ./.build/action/src/report/anomalies/collect.js




/** None where no source has labels: then nothing is asked of Athena. */
async function collectAnomalies(pipeline, { workGroup }, bucket, cloud, signal) {
    const tables = anomalyTables(pipeline);
    if (tables.length === 0)
        return [];
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, 'labels/'));
    const sources = pipeline.sources.map(({ name }) => name).filter((name) => keys.includes(labelsKey(name)));
    const texts = await Promise.all(sources.map((source) => (0,objects/* readText */.yR)(cloud, bucket, labelsKey(source))));
    const labels = texts.flatMap((text, i) => labelsOf(text, `s3://${bucket.Bucket}/${labelsKey(sources[i] ?? '')}`));
    if (labels.length === 0)
        return [];
    return Promise.all(tables.map(async (table) => {
        const sql = anomalyQuery(table, pipeline.database, labels);
        const query = await (0,queries/* runQuery */.GB)(cloud, { sql, database: pipeline.database, workGroup }, signal);
        if (query.Status?.State !== 'SUCCEEDED') {
            const reason = query.Status?.StateChangeReason ?? 'The query was cancelled.';
            throw new errors/* CloudError */.K2('query-failed', `The anomalies in ${table.name} cannot be read: ${reason}`);
        }
        const { rows } = await (0,queries/* queryResult */.mJ)(cloud, query.QueryExecutionId ?? '', true);
        return labelledAnomalies(table, sources, labels, rows);
    }));
}

// EXTERNAL MODULE: ./.build/action/src/report/health/data.js
var data = __webpack_require__(97848);
;// CONCATENATED MODULE: ./.build/action/src/report/health/collect.js



/** Asks Athena how the pipeline does. Raises CloudError `query-failed`. */
async function collectHealth({ database }, names, cloud, signal) {
    const query = await (0,queries/* runQuery */.GB)(cloud, { sql: (0,data/* healthQuery */.LN)(names), database, workGroup: names.workGroup }, signal);
    if (query.Status?.State !== 'SUCCEEDED') {
        const reason = query.Status?.StateChangeReason ?? 'The query was cancelled.';
        throw new errors/* CloudError */.K2('query-failed', `The health of the pipeline cannot be read: ${reason}`, {
            hint: `The view ${names.healthView} comes with penstock deploy.`,
        });
    }
    const { rows } = await (0,queries/* queryResult */.mJ)(cloud, query.QueryExecutionId ?? '', true);
    return (0,data/* healthOf */.Wr)(rows);
}

;// CONCATENATED MODULE: ./.build/action/src/report/collect.js







/** Everything that the report of an execution shows, read from its history, the ledger and Athena. */
async function collect(pipeline, deployed, executionArn, cloud, signal) {
    const finished = await (0,watch/* runOf */.n)(pipeline, executionArn, cloud);
    const bucket = (0,objects/* ownBucket */.Dp)(deployed.names.dataBucket, pipeline.environment.account);
    const reports = await reportTables(pipeline, bucket, cloud);
    const data = runData(pipeline, finished);
    return {
        ...data,
        steps: data.steps.map((step) => withRows(step, reports, data.execution.name)),
        reports,
        anomalies: await collectAnomalies(pipeline, deployed.names, bucket, cloud, signal),
        health: await collectHealth(pipeline, deployed.names, cloud, signal),
    };
}
/** The last result of each report that has one. */
async function reportTables({ steps }, bucket, cloud) {
    const reports = steps.filter((step) => step.kind === 'report');
    const tables = await Promise.all(reports.map((step) => reportTable(step, bucket, cloud)));
    return tables.filter((table) => table !== undefined);
}
/** The rows of a report that this run made are known only from its result. */
function withRows(step, reports, run) {
    const made = reports.find(({ name, fromRun }) => name === step.name && fromRun.name === run);
    return made === undefined ? step : { ...step, rows: made.rows.length };
}
/** A run without the results of its reports. Raises UserError `still-running`. */
function runData(pipeline, { execution, steps }) {
    const { status, name = '', startDate, stopDate, input = '{}' } = execution;
    if (status === undefined || status === 'RUNNING' || status === 'PENDING_REDRIVE') {
        throw new errors/* UserError */.yo('still-running', `The run ${name} has not ended yet.`);
    }
    return {
        pipeline: {
            name: pipeline.name,
            description: pipeline.description,
            environment: pipeline.environment.name,
            timeZone: pipeline.timeZone,
        },
        execution: {
            name,
            status,
            started: startDate?.toISOString() ?? '',
            ended: stopDate?.toISOString() ?? '',
            window: JSON.parse(input).window,
            error: steps.some((run) => run.status === 'failed') ? undefined : execution.cause,
        },
        steps: steps.map(outcome),
        reports: [],
    };
}
function outcome(run) {
    const { step, status, error, cause } = run;
    return {
        name: step.name,
        kind: step.kind,
        // The execution has ended: what waits now will never run.
        status: status === 'waiting' || status === 'running' ? 'cancelled' : status,
        reason: run.reason,
        error: error === undefined ? undefined : messageOf(error, cause),
        started: run.started,
        seconds: (0,steps/* secondsOf */.TM)(run),
        attempts: run.attempts,
        rows: run.rows,
        duplicates: run.duplicates,
        watermark: run.watermark,
        quality: run.quality,
        needs: step.needs,
    };
}
/** The service's text says it all; its error name alone says something only where there is no text. */
const messageOf = (error, cause) => cause === undefined || cause === '' ? error : cause;
/** The report's last result, which an earlier run made when this one skipped it; undefined when there is none any more. */
async function reportTable(report, data, cloud) {
    const record = await lastSuccess(report.name, data, cloud);
    if (record === undefined)
        return undefined;
    const query = await (0,queries/* describeQuery */.Qp)(cloud, record.query_execution_id);
    if (query === undefined)
        return undefined;
    const { columns, rows } = await (0,queries/* queryResult */.mJ)(cloud, record.query_execution_id, true);
    return {
        name: report.name,
        title: report.name.replaceAll('_', ' '),
        sql: query.Query ?? report.sql,
        columns,
        rows,
        charts: report.charts,
        queryExecutionId: record.query_execution_id,
        dataScannedInBytes: query.Statistics?.DataScannedInBytes ?? 0,
        fromRun: { name: record.run_id, ended: record.ended },
    };
}
/** Keys hold the time at which the step ended, so that the last one of a window is its newest. */
async function lastSuccess(step, bucket, cloud) {
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, `ledger/${step}/`));
    const newestFirst = keys.toSorted((a, b) => fileName(b).localeCompare(fileName(a)));
    for (const key of newestFirst) {
        const record = JSON.parse(await (0,objects/* readText */.yR)(cloud, bucket, key));
        if (record.status === 'succeeded')
            return record;
    }
    return undefined;
}
const fileName = (key) => key.slice(key.lastIndexOf('/') + 1);


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

/***/ 97848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ healthQuery),
/* harmony export */   Wr: () => (/* binding */ healthOf),
/* harmony export */   zc: () => (/* binding */ mostWindows)
/* harmony export */ });
/* harmony import */ var _graph_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19078);
/** How a pipeline does, window by window: what the view `penstock_health` says. Pure. */

/** Windows on the page; the view has all. */
const mostWindows = 60;
const columns = [
    'window_id',
    'window_start',
    'window_end',
    'step',
    'kind',
    'status',
    'reason',
    'runs',
    'seconds',
    'rows',
    'cost_units',
];
/** One statement for both, so that they tell of the same moment; without a window it still counts what is unreadable. */
const healthQuery = ({ healthView, ledgerTable }) => `SELECT ${columns.join(', ')}, unreadable
FROM (SELECT count_if(schema IS DISTINCT FROM ${_graph_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerSchema */ .Bx}) AS unreadable FROM ${ledgerTable})
LEFT JOIN (SELECT *, dense_rank() OVER (ORDER BY window_start DESC) AS age FROM ${healthView}) ON age <= ${mostWindows}
ORDER BY window_start, step`;
/** `rows` are those of `healthQuery`, as Athena writes values. */
function healthOf(rows) {
    const unreadable = Number(rows[0]?.[columns.length] ?? 0);
    const records = rows.filter(([windowId]) => windowId !== null).map(recordOf);
    const byWindow = Map.groupBy(records, ({ window }) => `${window.start}/${window.end}`);
    return {
        unreadable,
        windows: [...byWindow.values()].map((ofWindow) => ({ window: windowOf(ofWindow), steps: ofWindow })),
    };
}
function recordOf(row) {
    const text = (column) => row[columns.indexOf(column)] ?? undefined;
    const number = (column) => {
        const value = text(column);
        return value === undefined ? undefined : Number(value);
    };
    return {
        window: { id: text('window_id') ?? '', start: text('window_start') ?? '', end: text('window_end') ?? '' },
        step: text('step') ?? '',
        // The state machine writes no other words.
        kind: text('kind'),
        status: text('status'),
        reason: text('reason'),
        runs: number('runs') ?? 0,
        seconds: number('seconds'),
        rows: number('rows'),
        costUnits: number('cost_units'),
    };
}
/** A step without windows has the id `none`, and the times of the run's window. */
function windowOf(records) {
    const windows = records.map(({ window }) => window);
    const [first = { id: '', start: '', end: '' }] = windows;
    return windows.find(({ id }) => id !== 'none') ?? first;
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

/***/ 42464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/** Text of the program's own, with what `text` and `code` made of data in it. */
const markdown = (parts, ...values) => String.raw({ raw: parts }, ...values);
/** Data as it is, without any meaning as markup, mention or link. One line. */
const text = (data) => data
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, String.raw `\$&`)
    // GitHub looks for issues, addresses and names in what it has rendered, where a backslash is gone.
    .replace(/#(?=\d)|@|www(?=\.)|\bGH(?=-\d)/gi, '$&\u200b')
    .replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/:\/\//g, ':\u200b//');
/** Data in a code span; one line. */
function code(data) {
    const line = data.replace(/\s+/g, ' ');
    // Two ticks with nothing between them would open a span that ends in what follows.
    if (line.trim() === '')
        return text('(empty)');
    // In a table a bar ends the cell, in a span as well; how it is escaped there, readers of Markdown do not agree.
    if (line.includes('|'))
        return `<code>${asEntities(line)}</code>`;
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const ticks = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
const asEntities = (line) => line.replace(/[^\p{L}\p{N} ./:=-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 63};`);
/** Data in a fenced block; `language` as GitHub knows it: diff, mermaid, json, sql. */
function fence(data, language = '') {
    const longest = Math.max(2, ...[...data.matchAll(/`+/g)].map(([run]) => run.length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${data.replace(/\n$/, '')}\n${ticks}\n`;
}
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
const list = (items) => items.map((item) => `- ${item}\n`).join('');
const joined = (parts, between = '\n\n') => parts.join(between);
/** To an address of our own making. */
const link = (label, url) => `[${label}](${url.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
/** The sentence that must not be missed; without white space around it. */
const strong = (sentence) => `**${sentence}**`;
/** A box that is always open. */
const warning = (body) => `> [!WARNING]\n${body.trimEnd().replace(/^/gm, '> ')}`;
/** A part that opens by a click. */
const folded = (summary, body) => `<details><summary>${asHtml(summary)}</summary>\n\n${body.trimEnd()}\n\n</details>`;
/** As many rows of a table as there is room for, and how many more there are. */
function firstRows(whole, rows) {
    const lines = whole.trimEnd().split('\n');
    const more = lines.length - 2 - rows;
    if (more <= 0)
        return whole;
    return `${lines.slice(0, 2 + rows).join('\n')}\n\nand ${more} more\n`;
}
/** One line without its markup, for where GitHub shows text as it is. */
const plain = (line) => inline(line, (code) => code, (entities) => entities)
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    .replaceAll('\u200b', '');
/** One line inside of an element of HTML, where GitHub reads no Markdown. */
const asHtml = (line) => inline(line, (code) => `<code>${code.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`)}</code>`, (entities) => `<code>${entities}</code>`);
/** What `text` and `code` have made of data, undone. */
const inline = (line, ofCode, ofEntities) => line.replace(/\\([!-/:-@[-`{-~])|(`+)( ?)(.*?)\3\2(?!`)|<code>(.*?)<\/code>/g, (_, escaped, _ticks, _pad, code, entities) => escaped ?? (entities === undefined ? ofCode(code ?? '') : ofEntities(entities)));


/***/ }),

/***/ 53153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ stepRuns),
/* harmony export */   EY: () => (/* binding */ partsStarted),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/** Every step of the pipeline, in its order. The first history is that of the execution; the others are of its parts. */
function stepRuns({ steps }, histories) {
    const entered = histories.flat().filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails !== undefined);
    const end = histories[0]?.find(isEnd);
    return steps.map((step) => {
        const of = (state) => entered.filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name === state);
        const [recorded] = of(`${step.name}: record`);
        if (recorded !== undefined)
            return endedStep(step, recorded);
        const [work] = [...of(step.name), ...of(`${step.name}: step`)];
        const attempts = of(step.name).length;
        if (work === undefined)
            return { step, status: end === undefined ? 'waiting' : 'cancelled', attempts };
        return end === undefined
            ? { step, status: hasBegun(step, of) ? 'running' : 'waiting', started: time(work), attempts }
            : { step, status: 'cancelled', started: time(work), ended: time(end), attempts };
    });
}
/** A model's rows are looked for before its own state is entered. */
function hasBegun({ name, kind }, of) {
    return of(name).length > 0 || (kind === 'model' && of(`${name}: rows`).length > 0);
}
/** ARNs of executions that the events have started of state machines that are parts of this pipeline's. */
function partsStarted(events, executionArn) {
    const [, root] = /:execution:(.*?)(?:-part-\d+)?:/.exec(executionArn) ?? [];
    return events.flatMap(({ taskSubmittedEventDetails: details }) => {
        if (details?.resourceType !== 'states')
            return [];
        const { ExecutionArn = '' } = JSON.parse(details.output ?? '{}');
        const [, machine, part] = /:execution:(.*?)(-part-\d+)?:/.exec(ExecutionArn) ?? [];
        return machine === root && part !== undefined ? [ExecutionArn] : [];
    });
}
const executionEnds = new Set(['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted']);
const isEnd = ({ type }) => type !== undefined && executionEnds.has(type);
const time = ({ timestamp }) => (timestamp ?? new Date(0)).toISOString();
/** The input of the state that records a step holds all that its attempt reported: see render/states/step.ts. */
function endedStep(step, recorded) {
    const { step: outcome, started } = JSON.parse(recorded.stateEnteredEventDetails?.input ?? '{}');
    return {
        step,
        status: outcome.status,
        started,
        ended: time(recorded),
        reason: outcome.reason,
        error: outcome.error,
        cause: outcome.cause,
        attempts: outcome.attempts ?? (outcome.status === 'failed' ? 1 : 0),
        rows: outcome.rows,
        duplicates: outcome.duplicates,
        watermark: outcome.watermark,
        quality: outcome.quality?.map((result) => ({ ...result, reason: result.reason ?? undefined })),
        queryExecutionId: outcome.query_execution_id,
    };
}
function secondsOf({ started, ended }) {
    return started === undefined || ended === undefined ? 0 : (Date.parse(ended) - Date.parse(started)) / 1000;
}


/***/ }),

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _aws_executions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3291);
/* harmony import */ var _aws_wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54425);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53153);



/** Follows an execution to its end, telling of each step whose status changed. */
async function watch(pipeline, executionArn, cloud, onChange, signal) {
    const histories = new Map([[executionArn, []]]);
    let told = new Map();
    return (0,_aws_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
        const execution = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExecution */ .ki)(cloud, executionArn);
        const news = await readOn(histories, cloud);
        const history = histories.get(executionArn) ?? [];
        const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepRuns */ .Dz)(pipeline, [...histories.values()]);
        for (const run of steps)
            if ((told.get(run.step.name) ?? 'waiting') !== run.status)
                onChange(run);
        told = new Map(steps.map(({ step, status }) => [step.name, status]));
        // Both answers may be a moment old: it has ended when both say so.
        const hasEnded = execution.status !== 'RUNNING' && history.some(_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnd */ .uV);
        return hasEnded ? { result: { execution, steps } } : { changed: news > 0 };
    }, signal);
}
/** An execution as it is now. */
async function runOf(pipeline, executionArn, cloud) {
    const execution = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExecution */ .ki)(cloud, executionArn);
    const histories = new Map([[executionArn, []]]);
    await readOn(histories, cloud);
    return { execution, steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepRuns */ .Dz)(pipeline, [...histories.values()]) };
}
/** Reads what is new of each history, and of the parts of the pipeline that they have started meanwhile. How many events. */
async function readOn(histories, cloud) {
    let count = 0;
    // What is added to a Map while it is walked through is visited, too.
    for (const [arn, history] of histories) {
        const events = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .historyAfter */ .tR)(cloud, arn, history.at(-1)?.id ?? 0);
        history.push(...events);
        count += events.length;
        for (const part of (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .partsStarted */ .EY)(events, arn))
            if (!histories.has(part))
                histories.set(part, []);
    }
    return count;
}


/***/ })

};
