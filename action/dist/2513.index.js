export const id = 2513;
export const ids = [2513];
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

/***/ 92513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 36 modules
var passes = __webpack_require__(91201);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/shipped.js
var shipped = __webpack_require__(66511);
// EXTERNAL MODULE: ./.build/action/src/terminal/run.js + 1 modules
var run = __webpack_require__(50905);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
;// CONCATENATED MODULE: ./.build/action/src/terminal/tests.js




/** A line a test, all differences of those that failed, and a line for all. */
function testsText(all, { color }) {
    const paint = (0,picocolors.createColors)(color);
    const lines = all.flatMap(({ results }) => results.flatMap(({ test, differences, seconds, stateFolder }) => [
        `${differences.length === 0 ? paint.green('passed') : paint.red('failed')}  ${(0,html/* printable */.g$)(test.name)}  ${paint.dim((0,words/* duration */.p0)(seconds))}`,
        ...differences.map((difference) => `        ${(0,html/* printable */.g$)(difference)}`),
        ...(stateFolder === undefined ? [] : [paint.dim(`        Its buckets and logs: ${(0,external_node_path_.relative)('', stateFolder)}`)]),
    ]));
    const results = all.flatMap((one) => one.results);
    const failed = results.filter(({ differences }) => differences.length > 0).length;
    const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
    const tally = failed === 0 ? 'all passed' : `${failed} failed`;
    return [...lines, `${(0,words/* count */.U9)(results.length, 'test')}, ${tally}, ${(0,words/* duration */.p0)(seconds)}`]
        .map((line) => `${line}\n`)
        .join('');
}
/** The fixed form of `test --format json`. */
function testsJson(all) {
    const tests = all.flatMap(({ pipeline, results }) => results.map(({ test, differences, seconds, stateFolder = null }) => ({
        pipeline: pipeline.name,
        name: test.name,
        status: differences.length === 0 ? 'passed' : 'failed',
        seconds,
        differences,
        state: stateFolder,
        file: test.at.file,
        line: test.at.line,
    })));
    return `${JSON.stringify({ tests })}\n`;
}

// EXTERNAL MODULE: ./.build/action/src/aws/executions.js
var executions = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/action/src/aws/queries.js
var queries = __webpack_require__(30250);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deployed = __webpack_require__(73078);
// EXTERNAL MODULE: ./.build/action/src/deploy/deploy.js + 5 modules
var deploy = __webpack_require__(47381);
// EXTERNAL MODULE: ./.build/action/src/graph/tables.js
var tables = __webpack_require__(54082);
// EXTERNAL MODULE: ./.build/action/src/run/input.js
var run_input = __webpack_require__(53202);
// EXTERNAL MODULE: ./.build/action/src/run/watch.js
var watch = __webpack_require__(9333);
;// CONCATENATED MODULE: ./.build/action/src/tests/differences.js
/** Every difference, as a sentence; none: the test passed. */
function differences({ expect }, { steps, rows }) {
    const { statuses, error } = expect;
    const failed = steps.filter(({ status }) => status === 'failed');
    const isMeant = (run) => error !== undefined && isError(run, error);
    return [
        ...steps.flatMap((run) => {
            const expected = statuses[run.step.name];
            return expected === undefined || expected === run.status
                ? []
                : [`${run.step.name}: ${expected} was expected; it ${told(run)}.`];
        }),
        ...failed
            .filter((run) => statuses[run.step.name] === undefined && !isMeant(run))
            .map((run) => `${run.step.name}: it ${told(run)}, which was not expected.`),
        ...(error === undefined || failed.some(isMeant) ? [] : [`error: ${error} was expected; ${errorsOf(failed)}.`]),
        ...Object.entries(expect.rows).flatMap(([table, expected]) => {
            const found = rows.get(table);
            if (found === expected)
                return [];
            const says = typeof found === 'number' ? `it has ${found}` : `it cannot be read: ${found ?? 'it was not asked'}`;
            return [`${table}: ${counted(expected)} expected; ${says}.`];
        }),
    ];
}
const counted = (rows) => (rows === 1 ? '1 row was' : `${rows} rows were`);
/** A service names the error; the name of a Python exception is in its text: `glue/x.py:12: ValueError: bad`. */
function isError({ error, cause = '' }, expected) {
    return error === expected || cause.split(/[^\w.]+/).includes(expected);
}
const verbs = { succeeded: 'succeeded', failed: 'failed', waiting: 'did not run', running: 'did not end' };
/** `failed: glue/x.py:12: ValueError: bad`, `was skipped: no new data in …` */
function told(run) {
    const { status, reason } = run;
    const verb = status in verbs ? verbs[status] : `was ${status}`;
    const why = status === 'failed' ? textOf(run) : reason;
    return why === undefined ? verb : `${verb}: ${withoutStop(why)}`;
}
const errorsOf = (failed) => failed.length === 0
    ? 'no step failed'
    : failed.map((run) => `${run.step.name} failed: ${withoutStop(textOf(run))}`).join('; ');
const textOf = ({ cause, error = 'no error was recorded' }) => cause === undefined || cause === '' ? error : cause;
const withoutStop = (text) => text.replace(/\.$/, '');

;// CONCATENATED MODULE: ./.build/action/src/tests/run-test.js








/** Deploys the pipeline into a cloud of its own, gives, runs, and compares. What passed leaves nothing behind. */
async function runTest(pipeline, test, context) {
    const started = performance.now();
    const own = await context.bench.open();
    const found = await inCloud(pipeline, test, own, context).finally(() => own.cloud.close());
    const seconds = (performance.now() - started) / 1000;
    if (found.length > 0)
        return { test, differences: found, seconds, stateFolder: own.stateFolder };
    await own.remove();
    return { test, differences: [], seconds };
}
async function inCloud(pipeline, test, { cloud, give }, { bench, artifacts, signal, onStep }) {
    const { window, inputs } = (0,run_input/* runInput */.Ot)(pipeline, bench.dataEnd, test.windowId, []);
    const select = { steps: test.steps, reason: 'the test does not run it' };
    await (0,deploy/* deployArtifacts */.t)(pipeline, artifacts, { cloud, progress: silent, signal });
    const { stateMachineArn, names } = await (0,deployed/* deployedPipeline */.F)(cloud, pipeline);
    await give(test, window, signal);
    const input = { window, inputs, select };
    const executionArn = await (0,executions/* startExecution */.FP)(cloud, stateMachineArn, (0,run_input/* executionName */._D)(window, new Date()), input);
    await (0,executions/* untilVisible */.dr)(cloud, executionArn, signal);
    const { steps } = await (0,watch/* watch */.w)(pipeline, executionArn, cloud, onStep, signal);
    const rows = new Map();
    for (const table of Object.keys(test.expect.rows))
        rows.set(table, await rowsOf(cloud, (0,tables/* tableReference */.IR)(table, pipeline.database), names.workGroup, signal));
    return differences(test, { steps, rows });
}
const nothing = () => undefined;
const silent = { uploaded: nothing, planned: nothing, waiting: nothing, event: nothing };
/** As Athena counts them; a text says why it cannot. */
async function rowsOf(cloud, { database, table }, workGroup, signal) {
    const sql = `SELECT count(*) AS rows FROM "${database}"."${table}"`;
    const { Status, QueryExecutionId = '' } = await (0,queries/* runQuery */.GB)(cloud, { sql, database, workGroup }, signal);
    if (Status?.State !== 'SUCCEEDED')
        return Status?.StateChangeReason ?? 'the query was cancelled';
    const { rows } = await (0,queries/* queryResult */.mJ)(cloud, QueryExecutionId, true);
    return Number(rows[0]?.[0]);
}

// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/test.js








/** Runs the tests of the pipeline, or of all in `pipeline/`, each in a local cloud of its own. */
async function test(options, context) {
    const { terminal } = context;
    const files = options.file === undefined ? (0,pipeline_file/* allPipelines */.ZH)() : [options.file];
    const pipelines = await Promise.all(files.map((file) => (0,pipeline_file/* pipelineOf */.gQ)({ ...options, file })));
    const tested = pipelines.filter(({ tests }) => tests.length > 0);
    if (tested.length === 0) {
        throw new errors/* UserError */.yo('no-tests', `${files.join(', ')}: there are no tests.`, { hint: 'Write some under tests:.' });
    }
    const all = [];
    for (const pipeline of tested)
        all.push({ pipeline, results: await testsOf(pipeline, context) });
    terminal.stdout(options.format === 'json' ? testsJson(all) : testsText(all, terminal));
    failUnlessPassed(all.flatMap(({ results }) => results));
}
async function testsOf(pipeline, { terminal, signal, openBench }) {
    const artifacts = (0,passes/* render */.X)(pipeline, await (0,shipped/* shippedCode */.H)());
    const bench = await openBench(pipeline);
    const results = [];
    try {
        for (const test of pipeline.tests) {
            terminal.progress(`Test: ${test.name}`);
            results.push(await runTest(pipeline, test, {
                bench,
                artifacts,
                signal,
                onStep: (step) => test.steps.includes(step.step.name) && terminal.progress((0,run/* stepLine */.l)(step, terminal)),
            }));
        }
    }
    finally {
        await bench.close();
    }
    return results;
}
function failUnlessPassed(results) {
    const failed = results.filter(({ differences }) => differences.length > 0);
    const [first] = failed;
    if (first === undefined)
        return;
    throw new errors/* UserError */.yo('test-failed', `${failed.length} of ${(0,words/* count */.U9)(results.length, 'test')} failed.`, {
        at: first.test.at,
    });
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

/***/ 53202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ runInput),
/* harmony export */   _D: () => (/* binding */ executionName),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _graph_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67847);
/* harmony import */ var _graph_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42409);
/* harmony import */ var _spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44899);
/* harmony import */ var _scheduled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(413);





/** `window` is an id; absent: the last complete one. `settings` are `name=value`. Raises UserError `bad-option`. */
function runInput(pipeline, now, window, settings) {
    return {
        window: window === undefined
            ? (0,_graph_window_js__WEBPACK_IMPORTED_MODULE_1__/* .lastComplete */ .I)(pipeline.window, pipeline.timeZone, now)
            : pastWindow((0,_graph_window_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindow */ .Et)(window, pipeline.window, pipeline.timeZone), now),
        inputs: settingsOf(pipeline, settings),
    };
}
function pastWindow(window, now) {
    if (Date.parse(window.end) <= now.getTime())
        return window;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-window', `Window ${window.id} has not ended yet: it ends at ${window.end}.`);
}
/** Every input: as it was set, else its default. Raises UserError `bad-option`. */
function settingsOf({ inputs }, settings) {
    const defaults = inputs.map((input) => [input.name, input.default]);
    return Object.fromEntries([
        ...defaults,
        ...settings.map((setting) => {
            const [, name, text] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
            if (name === undefined || text === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `--set ${setting}: name=value was expected.`);
            }
            const input = inputs.find((input) => input.name === name);
            if (input === undefined) {
                const known = inputs.map((input) => input.name);
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `--set ${setting}: the pipeline has no input "${name}"${(0,_spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, known)}.`, {
                    hint: known.length === 0 ? 'It has no inputs.' : `Its inputs: ${known.join(', ')}.`,
                });
            }
            return [name, typed(input, text)];
        }),
    ]);
}
function typed({ name, type }, text) {
    const wrong = (expected) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `--set ${name}=${text}: ${expected} was expected.`);
    switch (type) {
        case 'string':
            return text;
        case 'number': {
            const value = Number(text);
            if (text.trim() === '' || !Number.isFinite(value))
                throw wrong('a number');
            return value;
        }
        case 'boolean':
            if (text !== 'true' && text !== 'false')
                throw wrong('true or false');
            return text === 'true';
        case 'date':
            if (!(0,_graph_date_js__WEBPACK_IMPORTED_MODULE_4__/* .isDate */ .$)(text))
                throw wrong('a date such as 2026-11-24');
            return text;
    }
}
/** An execution's name: unique, and readable in a list. AWS takes 80 characters of a small alphabet. */
const executionName = (window, now) => `${(0,_scheduled_js__WEBPACK_IMPORTED_MODULE_3__/* .nameStart */ .wI)(window, now)}_${crypto.randomUUID().slice(0, 4)}`;


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ dueRun),
/* harmony export */   wI: () => (/* binding */ nameStart)
/* harmony export */ });
/* unused harmony export scheduledRun */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _graph_scheduled_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58292);
/* harmony import */ var _graph_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42409);



/** The start that is due: that of the last time of the schedule, however late somebody asks. */
function scheduledRun({ schedule, timeZone, window: size }, now) {
    const time = (0,_graph_scheduled_time_js__WEBPACK_IMPORTED_MODULE_1__/* .lastScheduled */ .Q)(schedule.cron, timeZone, now);
    if (time === undefined)
        throw new RangeError('A schedule that never comes passes no check.');
    const window = (0,_graph_window_js__WEBPACK_IMPORTED_MODULE_2__/* .lastComplete */ .I)(size, timeZone, time);
    return { name: `${nameStart(window, time)}_scheduled`, window };
}
/** @throws UserError `not-scheduled` */
function dueRun({ schedule, name, timeZone, window }, now) {
    if (schedule !== undefined)
        return scheduledRun({ schedule, timeZone, window }, now);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-scheduled', `${name} has no schedule.`, {
        hint: 'Add schedule: { cron: "15 2 * * *", by: github }.',
    });
}
/** How the name of every execution begins: `2026-11-23_20261124T011500`. */
function nameStart({ id }, time) {
    const digits = time.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
    return `${id.replaceAll(/[^A-Za-z0-9_-]/g, '-')}_${digits}`;
}


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


/***/ }),

/***/ 50905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ runJson),
  l: () => (/* binding */ stepLine)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/run/steps.js
var steps = __webpack_require__(53153);
;// CONCATENATED MODULE: ./.build/action/src/terminal/wrapped.js
/** A text in lines of that width, broken at spaces; a word that is longer keeps its line, so that it can be copied. */
function wrapped(text, width, indent, hanging) {
    const [first = '', ...words] = text.split(' ');
    let line = indent + first;
    const lines = [];
    for (const word of words) {
        if (line.length + 1 + word.length > width) {
            lines.push(line.trimEnd());
            line = hanging + word;
        }
        else {
            line += ` ${word}`;
        }
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./.build/action/src/terminal/run.js




/** The fixed form of `run --format json`. */
function runJson({ execution, steps }, { output = '{}' }) {
    return `${JSON.stringify({
        execution: execution.name,
        status: execution.status,
        steps: steps.map(({ name, status, reason, error, seconds, attempts, rows }) => ({
            name,
            status,
            reason: reason ?? error ?? null,
            seconds,
            attempts,
            rows: rows ?? null,
        })),
        outputs: JSON.parse(output),
    })}\n`;
}
/** For a step whose status changed: one line, and more where a reason is long. */
function stepLine(run, { color, width }) {
    const paint = (0,picocolors.createColors)(color);
    const { step, status, rows, reason, cause, error } = run;
    const paints = {
        waiting: paint.dim,
        running: paint.cyan,
        succeeded: paint.green,
        skipped: paint.dim,
        failed: paint.red,
        blocked: paint.yellow,
        cancelled: paint.magenta,
    };
    const details = [
        run.ended === undefined || status === 'skipped' || status === 'blocked' ? '' : (0,words/* duration */.p0)((0,steps/* secondsOf */.TM)(run)),
        rows === undefined ? '' : (0,words/* count */.U9)(rows, 'row'),
        reason ?? '',
        status === 'failed' ? (cause ?? error ?? '') : '',
    ].filter((detail) => detail !== '');
    const line = `${step.name} ${status}${details.length === 0 ? '' : `  ${details.join(', ')}`}`;
    // The status is coloured last, so that its colour takes no room.
    return wrapped(line, width, '  ', '    ').replace(` ${status}`, ` ${paints[status](status)}`);
}


/***/ })

};
