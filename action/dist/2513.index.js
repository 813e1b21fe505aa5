export const id = 2513;
export const ids = [2513];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 37 modules
var passes = __webpack_require__(59468);
// EXTERNAL MODULE: ./.build/action/src/shipped.js + 1 modules
var shipped = __webpack_require__(51575);
// EXTERNAL MODULE: ./.build/action/src/terminal/run.js
var run = __webpack_require__(61508);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
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
// EXTERNAL MODULE: ./.build/action/src/deploy/deploy.js + 1 modules
var deploy = __webpack_require__(9651);
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
    throw new errors/* UserError */.yo('test-failed', `${failed.length} of ${results.length} tests failed.`, { at: first.test.at });
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ deployArtifacts)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
// EXTERNAL MODULE: ./.build/action/src/aws/wait.js
var wait = __webpack_require__(54425);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/deploy/failure.js

/** The first resource that failed by itself, traced to the YAML; the others were only cancelled with it. */
function deploymentFailure(stackName, status, events, artifacts) {
    const root = events.find(({ ResourceStatus = '', ResourceStatusReason = '' }) => ResourceStatus.endsWith('_FAILED') && !/cancelled/i.test(ResourceStatusReason));
    const message = root === undefined
        ? `The stack ${stackName} ended as ${status}.`
        : `${root.ResourceType} ${root.LogicalResourceId} could not be deployed: ${root.ResourceStatusReason}`;
    const at = root?.LogicalResourceId === undefined ? undefined : positionOf(artifacts.sourceMap[root.LogicalResourceId]);
    const outgrown = /already exists in stack/.test(root?.ResourceStatusReason ?? '') && artifacts.hasChildStacks;
    return new errors/* CloudError */.K2('deploy-failed', message, {
        hint: outgrown
            ? `The stack is ${status}: what it was before stays in force. Jobs cannot move to a child stack while the stack has them: destroy it first, which keeps the data, and deploy again.`
            : `The stack is ${status}: what it was before stays in force. Correct the cause and deploy again.`,
        at,
    });
}
function positionOf(place) {
    const [, file, line] = /^(.*):(\d+)$/.exec(place ?? '') ?? [];
    if (file === undefined || line === undefined)
        return undefined;
    return { file, line: Number(line), column: 1, endLine: Number(line), endColumn: 1 };
}

// EXTERNAL MODULE: ./.build/action/src/deploy/stack-state.js
var stack_state = __webpack_require__(79362);
;// CONCATENATED MODULE: ./.build/action/src/deploy/deploy.js






/** Uploads what the template names, and applies it through a change set. A second call goes on where a stopped one was. */
async function deployArtifacts(pipeline, artifacts, { cloud, progress, signal, }) {
    const stackName = artifacts.names.stack;
    const { templateUrl } = artifacts;
    await upload(pipeline, artifacts, cloud, progress);
    const before = await settle(cloud, stackName, progress, signal);
    const type = before === undefined ? 'CREATE' : 'UPDATE';
    const changeSetName = `penstock-${artifacts.digest.slice(0, 32)}`;
    const tags = { 'penstock:pipeline': pipeline.name, 'penstock:environment': pipeline.environment.name };
    const changes = await (0,stacks/* createChangeSet */.V$)(cloud, { stackName, changeSetName, type, templateUrl, tags }, signal);
    if (changes.length === 0)
        return { stackName, status: 'unchanged', changes, outputs: outputsOf(before) };
    progress.planned(changes);
    const after = await apply(cloud, stackName, changeSetName, artifacts, progress, signal);
    return { stackName, status: type === 'CREATE' ? 'created' : 'updated', changes, outputs: outputsOf(after) };
}
async function upload(pipeline, artifacts, cloud, progress) {
    const { region, account } = pipeline.environment;
    const bucket = (0,objects/* ownBucket */.Dp)(artifacts.names.artifactBucket, account);
    await (0,objects/* ensureBucket */.he)(cloud, bucket, region);
    const put = await Promise.all(artifacts.uploads.map((upload) => (0,objects/* putOnce */.LA)(cloud, bucket, upload.key, upload)));
    progress.uploaded(put.filter(Boolean).length, bucket.Bucket);
}
/** The stack as a base for an update, or undefined where one is to be created. */
async function settle(cloud, stackName, progress, signal) {
    const stack = await (0,stacks/* describeStack */.GO)(cloud, stackName);
    const state = (0,stack_state/* stateOf */.L)(stack);
    switch (state.kind) {
        case 'absent':
        case 'empty':
            return undefined;
        case 'updatable':
            return stack;
        case 'busy':
            progress.waiting(state.status);
            await follow(cloud, stackName, stack, progress, AbortSignal.any([signal, AbortSignal.timeout(busyLimit)]));
            return settle(cloud, stackName, progress, signal);
        case 'stillborn':
            progress.waiting(`${stack?.StackStatus}: it was never created whole, and is removed first`);
            await (0,stacks/* deleteStack */.wm)(cloud, stackName);
            await follow(cloud, stackName, stack, progress, signal);
            return settle(cloud, stackName, progress, signal);
    }
}
/** How long another operation on the stack is waited for, in milliseconds. */
const busyLimit = 30 * 60 * 1000;
async function follow(cloud, stackName, stack, progress, signal) {
    const stackId = stack?.StackId ?? stackName;
    const seen = await (0,stacks/* eventsAfter */.qV)(cloud, stackId, undefined);
    try {
        await (0,stacks/* followStack */.OG)(cloud, stackId, seen.at(-1)?.EventId, (event) => progress.event(event), signal);
    }
    catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'TimeoutError')
            throw error;
        throw new errors/* CloudError */.K2('stack-busy', `Another operation on the stack ${stackName} has not ended within 30 minutes.`, {
            hint: 'Look at its events, and deploy again when it has ended.',
        });
    }
}
async function apply(cloud, stackName, changeSetName, artifacts, progress, signal) {
    const stackId = (await (0,stacks/* describeStack */.GO)(cloud, stackName))?.StackId ?? stackName;
    const before = (await (0,stacks/* eventsAfter */.qV)(cloud, stackId, undefined)).at(-1)?.EventId;
    const events = [];
    const keep = (event) => {
        events.push(event);
        progress.event(event);
    };
    await (0,stacks/* executeChangeSet */._A)(cloud, stackName, changeSetName);
    await firstEvent(cloud, stackId, before, signal);
    const stack = await (0,stacks/* followStack */.OG)(cloud, stackId, before, keep, signal);
    const status = stack?.StackStatus ?? 'DELETE_COMPLETE';
    if (!['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'].includes(status))
        throw deploymentFailure(stackName, status, [...(await childEvents(cloud, stackName, events)), ...events], artifacts);
    return stack;
}
/** The events of the child stacks that failed: their own resources say why. */
async function childEvents(cloud, stackName, events) {
    const failed = events.filter(({ ResourceType, ResourceStatus, LogicalResourceId, PhysicalResourceId }) => ResourceType === 'AWS::CloudFormation::Stack' &&
        ResourceStatus?.endsWith('_FAILED') === true &&
        LogicalResourceId !== stackName &&
        PhysicalResourceId !== undefined &&
        PhysicalResourceId !== '');
    const found = await Promise.all(failed.map(({ PhysicalResourceId = '' }) => (0,stacks/* eventsAfter */.qV)(cloud, PhysicalResourceId, undefined)));
    return found.flat();
}
/** A stack says for a moment that it is complete, when its update was only just asked for. */
async function firstEvent(cloud, stackId, before, signal) {
    await (0,wait/* until */.T)(async () => {
        const events = await (0,stacks/* eventsAfter */.qV)(cloud, stackId, before);
        return events.length > 0 ? { result: undefined } : { changed: false };
    }, signal);
}
const outputsOf = (stack) => Object.fromEntries((stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));


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
/* harmony import */ var _graph_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67847);
/* harmony import */ var _graph_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42409);
/* harmony import */ var _spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44899);




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
            if (!(0,_graph_date_js__WEBPACK_IMPORTED_MODULE_3__/* .isDate */ .$)(text))
                throw wrong('a date such as 2026-11-24');
            return text;
    }
}
/** An execution's name: unique, and readable in a list. AWS takes 80 characters of a small alphabet. */
function executionName({ id }, now) {
    const time = now.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
    const random = crypto.randomUUID().slice(0, 4);
    return `${id.replaceAll(/[^A-Za-z0-9_-]/g, '-')}_${time}_${random}`;
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

/***/ 61508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runJson),
/* harmony export */   l: () => (/* binding */ stepLine)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85882);
/* harmony import */ var _run_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53153);



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
/** One line for a step whose status changed. */
function stepLine(run, { color }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors)(color);
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
        run.ended === undefined || status === 'skipped' || status === 'blocked' ? '' : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)((0,_run_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsOf */ .TM)(run)),
        rows === undefined ? '' : `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rows)} rows`,
        reason ?? '',
        status === 'failed' ? (cause ?? error ?? '') : '',
    ].filter((detail) => detail !== '');
    return `  ${step.name} ${paints[status](status)}${details.length === 0 ? '' : `  ${details.join(', ')}`}`;
}


/***/ })

};
