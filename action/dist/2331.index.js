export const id = 2331;
export const ids = [2331];
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

/***/ 25764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./.build/action/src/aws/executions.js
var executions = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deployed = __webpack_require__(73078);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/run-summary.js
var run_summary = __webpack_require__(30814);
// EXTERNAL MODULE: ./.build/action/src/run/compact-ledger.js + 1 modules
var compact_ledger = __webpack_require__(79703);
// EXTERNAL MODULE: ./.build/action/src/spec/did-you-mean.js
var did_you_mean = __webpack_require__(44899);
;// CONCATENATED MODULE: ./.build/action/src/run/find.js



/**
 * The ARN of the run with this name.
 * @throws UserError `unknown-run`, naming the last runs
 */
async function findRun(cloud, stateMachineArn, name) {
    const found = await (0,executions/* executionArnOf */.Pn)(cloud, stateMachineArn, name);
    if (found !== undefined)
        return found;
    const recent = await (0,executions/* recentExecutions */.fF)(cloud, stateMachineArn);
    throw new errors/* UserError */.yo('unknown-run', `There is no run "${name}"${(0,did_you_mean/* didYouMean */.au)(name, recent)}.`, {
        hint: recent.length === 0 ? 'The pipeline has not run yet.' : `The last ones: ${recent.slice(0, 5).join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./.build/action/src/run/input.js
var run_input = __webpack_require__(53202);
;// CONCATENATED MODULE: ./.build/action/src/run/resume.js
/** A run that goes on where another one ended. Pure. */

/**
 * The input of a run of what has not succeeded in another one: its window, its inputs, its root. What that one skipped
 * stays skipped, and what it was not to do is not done. Steps that the pipeline has got since then run too.
 * @throws UserError `nothing-to-resume`
 */
function resumed(pipeline, { execution, steps }) {
    const name = execution.name ?? '';
    if (execution.status === 'RUNNING') {
        throw new errors/* UserError */.yo('nothing-to-resume', `The run ${name} has not ended.`, {
            hint: `penstock run --attach ${name} follows it; --stop ${name} ends it.`,
        });
    }
    const before = JSON.parse(execution.input ?? '{}');
    if (before.window === undefined || before.inputs === undefined) {
        throw new errors/* UserError */.yo('nothing-to-resume', `The run ${name} had no window: there is nothing to go on with.`);
    }
    const wasMeant = (step) => before.select?.steps.includes(step) ?? true;
    const left = steps
        .filter(({ status, step }) => status !== 'succeeded' && status !== 'skipped' && wasMeant(step.name))
        .map(({ step }) => step.name);
    if (left.length === 0)
        throw new errors/* UserError */.yo('nothing-to-resume', `The run ${name} left nothing undone.`);
    return {
        window: before.window,
        inputs: inputsNow(pipeline, before.inputs),
        select: { steps: left, reason: `the run goes on from ${name}` },
        root: before.root ?? name,
    };
}
/** An input that was declared since then has its default; one that is gone is left out. */
function inputsNow({ inputs }, before) {
    return Object.fromEntries(inputs.map(({ name, default: value }) => [name, before[name] ?? value]));
}

// EXTERNAL MODULE: ./.build/action/src/run/scheduled.js
var scheduled = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/action/src/graph/selection.js
var selection = __webpack_require__(80805);
;// CONCATENATED MODULE: ./.build/action/src/run/selection.js
/** Which steps a run is to do, from what was asked for. Pure. */



/**
 * Undefined when all steps are meant.
 * @throws UserError `bad-option` for names that are no step's, and when nothing is left
 */
function selectionOf(pipeline, { only, from, skip }) {
    if (only.length + from.length + skip.length === 0)
        return undefined;
    const left = new Set(stepsNamed(pipeline, '--skip', skip));
    const starts = stepsNamed(pipeline, '--from', from).map((step) => (0,selection/* selectFrom */.J)(pipeline, step).steps);
    const wanted = new Set([...stepsNamed(pipeline, '--only', only), ...starts.flat()]);
    const isAll = only.length + from.length === 0;
    const steps = pipeline.steps.map(({ name }) => name).filter((name) => (isAll || wanted.has(name)) && !left.has(name));
    if (steps.length === 0)
        throw new errors/* UserError */.yo('bad-option', `Nothing is left to run: ${given({ only, from, skip })}.`);
    return { steps, reason: reasonOf({ only, from, skip }) };
}
function stepsNamed({ steps }, option, names) {
    return names.flatMap((asked) => {
        const found = steps.map(({ name }) => name).filter((name) => name === asked || name.startsWith(`${asked}[`));
        if (found.length > 0)
            return found;
        const known = steps.map(({ name }) => name);
        throw new errors/* UserError */.yo('bad-option', `${option} ${asked}: the pipeline has no step "${asked}"${(0,did_you_mean/* didYouMean */.au)(asked, known)}.`, { hint: `Its steps: ${known.join(', ')}.` });
    });
}
/** What stands after `not selected: `. */
function reasonOf({ only, from, skip }) {
    const parts = [
        only.length === 0 ? '' : `the run is of ${only.join(', ')} alone`,
        from.length === 0 ? '' : `the run starts at ${from.join(', ')}`,
        skip.length === 0 ? '' : `the run leaves out ${skip.join(', ')}`,
    ];
    return parts.filter((part) => part !== '').join('; ');
}
const given = ({ only, from, skip }) => [
    ...only.map((name) => `--only ${name}`),
    ...from.map((name) => `--from ${name}`),
    ...skip.map((name) => `--skip ${name}`),
].join(' ');

// EXTERNAL MODULE: ./.build/action/src/run/watch.js
var watch = __webpack_require__(9333);
// EXTERNAL MODULE: ./.build/action/src/report/collect.js + 3 modules
var collect = __webpack_require__(78611);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/action/src/report/columns.js
var report_columns = __webpack_require__(10600);
// EXTERNAL MODULE: ./.build/action/src/report/headline.js
var headline = __webpack_require__(82223);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/text-table.js
var text_table = __webpack_require__(96869);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
;// CONCATENATED MODULE: ./.build/action/src/report/text.js
/** One execution as text for a terminal: its steps, what failed, and the first rows of each report. */






const rowsShown = 10;
/** Ends with a line feed. Control characters in names, errors and data become U+FFFD: they do not reach the terminal. */
function renderText(data, { width, color }) {
    const paint = (0,picocolors.createColors)(color);
    return [head(data, paint), stepTable(data.steps, width, paint), failures(data, paint)]
        .concat(data.reports.map((report) => reportText(report, data, width, paint)))
        .filter((part) => part !== '')
        .map((part) => `${part}\n`)
        .join('\n');
}
function head({ pipeline, execution, steps }, paint) {
    const seconds = (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
    const outcome = { SUCCEEDED: 'succeeded', FAILED: 'failed', TIMED_OUT: 'timed out', ABORTED: 'aborted' }[execution.status];
    const good = execution.status === 'SUCCEEDED';
    return [
        `${paint.bold((0,html/* printable */.g$)(pipeline.name))} (${pipeline.environment})`,
        `${(0,words/* windowInWords */.FV)(execution.window, pipeline.timeZone)}, ${pipeline.timeZone}`,
        `${good ? paint.green(outcome) : paint.red(outcome)} in ${(0,words/* duration */.p0)(seconds)}: ${(0,headline/* tally */.N)(steps)}`,
    ].join('\n');
}
/** One line a step; also what `run` ends with. */
function stepTable(steps, width, paint) {
    const styles = {
        succeeded: paint.green,
        skipped: paint.dim,
        failed: paint.red,
        blocked: paint.yellow,
        cancelled: paint.magenta,
    };
    return (0,text_table/* textTable */.e)({
        columns: [
            { title: 'step', align: 'left' },
            { title: 'status', align: 'left' },
            { title: 'time', align: 'right' },
            { title: 'rows', align: 'right' },
            { title: 'note', align: 'left' },
        ],
        rows: steps.map(({ name, status, started, seconds, rows, attempts, error, reason }) => [
            name,
            status,
            started === undefined ? '' : (0,words/* duration */.p0)(seconds),
            rows === undefined ? '' : (0,words/* grouped */.zD)(rows),
            error ?? reason ?? (attempts > 1 ? (0,words/* count */.U9)(attempts, 'attempt') : ''),
        ]),
        width,
        style: (cell, row, column) => {
            const step = steps[row];
            if (step === undefined)
                return paint.bold(cell);
            return column === 1 ? styles[step.status](cell) : cell;
        },
    });
}
/** The errors whole: the table of the steps may have cut them. */
function failures({ execution, steps }, paint) {
    const failed = steps.filter(({ status }) => status === 'failed');
    return [
        ...(execution.error === undefined ? [] : [paint.red((0,html/* printable */.g$)(execution.error))]),
        ...failed.map(({ name, attempts, error }) => {
            const tried = attempts > 1 ? ` after ${attempts} attempts` : '';
            return `${paint.red(`${(0,html/* printable */.g$)(name)} failed${tried}:`)}\n  ${(0,html/* printable */.g$)(error ?? 'no error was recorded')}`;
        }),
    ].join('\n');
}
function reportText(report, { execution, pipeline }, width, paint) {
    const { columns, rows, title, fromRun } = report;
    const shown = rows.slice(0, rowsShown);
    const readers = columns.map((column, i) => (0,report_columns/* cellReader */.a)(column, shown.map((row) => row[i] ?? null)));
    const table = (0,text_table/* textTable */.e)({
        columns: columns.map((column) => ({ title: column.name, align: (0,report_columns/* kindOf */.I)(column) === 'number' ? 'right' : 'left' })),
        rows: shown.map((row) => readers.map(({ read }, i) => (typeof row[i] === 'string' ? read(row[i]) : 'null'))),
        width,
        style: (cell, row, column) => {
            if (row === -1)
                return paint.bold(cell);
            return shown[row]?.[column] == null ? paint.dim(cell) : cell;
        },
    });
    const amount = rows.length <= rowsShown ? (0,words/* count */.U9)(rows.length, 'row') : `${rowsShown} of ${(0,words/* count */.U9)(rows.length, 'row')}`;
    const from = fromRun.name === execution.name ? '' : ` from ${(0,words/* moment */.n$)(fromRun.ended, pipeline.timeZone)} (run ${fromRun.name})`;
    return [
        paint.bold((0,html/* printable */.g$)(title)),
        ...(rows.length === 0 ? [] : [table]),
        paint.dim(amount + (0,html/* printable */.g$)(from)),
    ].join('\n');
}

// EXTERNAL MODULE: ./.build/action/src/terminal/run.js + 1 modules
var run = __webpack_require__(50905);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
;// CONCATENATED MODULE: ./.build/action/src/deploy/differs.js

/**
 * Whether the stack is of other files than these. Its template says it all: what lies in the artifact bucket is named in it by
 * the digests of the contents.
 */
async function differsFromDeployed(cloud, { names, files }) {
    const text = await (0,stacks/* stackTemplate */.FK)(cloud, names.stack);
    return text !== files.get('template.json');
}

// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 36 modules
var passes = __webpack_require__(91201);
// EXTERNAL MODULE: ./.build/action/src/shipped.js
var shipped = __webpack_require__(66511);
;// CONCATENATED MODULE: ./.build/action/src/commands/outdated.js




/** A run is of what is deployed: says so when the file is another. Who may run it need not have the right to read the template. */
async function tellIfOutdated(pipeline, cloud, { terminal }) {
    try {
        if (!(await differsFromDeployed(cloud, (0,passes/* render */.X)(pipeline, await (0,shipped/* shippedCode */.H)()))))
            return;
        terminal.progress(`The file is not what is deployed, which runs. penstock deploy ${pipeline.file} brings the change.`);
    }
    catch (error) {
        if (!(error instanceof errors/* CloudError */.K2))
            throw error;
        terminal.progress(`The file was not compared with what is deployed: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./.build/action/src/commands/tidy-ledger.js
var tidy_ledger = __webpack_require__(82985);
;// CONCATENATED MODULE: ./.build/action/src/commands/run.js


















/** Starts an execution, or takes one that is there; shows its progress, and ends with its result. */
async function run_run(options, context) {
    refuseContradictions(options);
    const { terminal, signal } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    // What was typed is refused before any cloud is asked.
    const due = options.scheduled ? (0,scheduled/* dueRun */.Ik)(pipeline, await context.dataEnd(pipeline)) : undefined;
    const isThere = due !== undefined || namedRun(options) !== undefined;
    const given = isThere ? undefined : await freshInput(options, pipeline, context);
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    (0,account/* refuseSkewedClock */.Wu)(cloud);
    const { stateMachineArn } = await (0,deployed/* deployedPipeline */.F)(cloud, pipeline);
    const start = async (input, name = (0,run_input/* executionName */._D)(input.window, context.now())) => {
        await tellIfOutdated(pipeline, cloud, context);
        await context.fillSources(pipeline, cloud);
        terminal.progress(`Run ${name} of window ${input.window.id} [${input.window.start}, ${input.window.end})`);
        const executionArn = await (0,executions/* startExecution */.FP)(cloud, stateMachineArn, name, input);
        await (0,executions/* untilVisible */.dr)(cloud, executionArn, signal);
        return executionArn;
    };
    const executionArn = due !== undefined
        ? await scheduledExecution(due, pipeline, cloud, stateMachineArn, start, context)
        : given !== undefined
            ? await start(given)
            : await takeUp(options, pipeline, cloud, stateMachineArn, start);
    const finished = await (0,watch/* watch */.w)(pipeline, executionArn, cloud, (step) => terminal.progress((0,run/* stepLine */.l)(step, terminal)), signal);
    const data = (0,collect/* runData */.y5)(pipeline, finished);
    terminal.stdout(options.format === 'json' ? (0,run/* runJson */.M)(data, finished.execution) : renderText(data, terminal));
    terminal.job?.summary((0,run_summary/* runSummary */.K)(data));
    if (options.stop === undefined) {
        const { window } = JSON.parse(finished.execution.input ?? '{}');
        if (window !== undefined)
            await (0,tidy_ledger/* tidyLedger */.c)(pipeline, cloud, context, async () => (0,compact_ledger/* recordsOf */.M$)(pipeline, window.id));
        failUnlessSucceeded(finished, options.file ?? pipeline.file);
    }
    return finished;
}
async function freshInput(options, pipeline, context) {
    const input = (0,run_input/* runInput */.Ot)(pipeline, await nowFor(options, pipeline, context), options.window, options.set);
    return { ...input, select: selectionOf(pipeline, options) };
}
/** What is due is started once, by whom the schedule names; whoever else comes follows it. */
async function scheduledExecution({ name, window }, pipeline, cloud, stateMachineArn, start, { terminal, signal }) {
    const isOurs = pipeline.schedule?.by === 'github';
    const found = isOurs
        ? await (0,executions/* executionArnOf */.Pn)(cloud, stateMachineArn, name)
        : await (0,executions/* untilStarted */.yQ)(cloud, stateMachineArn, name, patience, signal);
    if (found !== undefined) {
        terminal.progress(`Run ${name} was started already`);
        return found;
    }
    if (isOurs)
        return start({ window, inputs: (0,run_input/* settingsOf */.f5)(pipeline, []) }, name);
    throw new errors/* CloudError */.K2('not-scheduled', `EventBridge has not started the run ${name}.`, {
        hint: 'The alarm FailedStarts of the stack, and the log of its function, tell why.',
    });
}
/** Milliseconds: EventBridge Scheduler keeps a time to the minute. */
const patience = 120_000;
/** The last window is that of the data; which ones have ended is a matter of the clock. */
const nowFor = async ({ window }, pipeline, { dataEnd, now }) => window === undefined ? dataEnd(pipeline) : now();
const namedRun = ({ resume, attach, stop }) => resume ?? attach ?? stop;
/** The execution to follow: that of the run that was named, or one that goes on from it. */
async function takeUp(options, pipeline, cloud, stateMachineArn, start) {
    const named = await findRun(cloud, stateMachineArn, namedRun(options) ?? '');
    if (options.stop !== undefined)
        await (0,executions/* stopExecution */.V4)(cloud, named, 'penstock run --stop');
    return options.resume === undefined ? named : start(resumed(pipeline, await (0,watch/* runOf */.n)(pipeline, named, cloud)));
}
/** A run that is there has its window, inputs and steps. */
function refuseContradictions(options) {
    const [kind, second] = ['resume', 'attach', 'stop', 'scheduled'].filter((kind) => options[kind] !== undefined && options[kind] !== false);
    if (kind === undefined)
        return;
    const fresh = ['window', 'set', 'only', 'from', 'skip'].find((name) => options[name] !== undefined && options[name].length > 0);
    const other = second ?? fresh;
    if (other === undefined)
        return;
    throw new errors/* UserError */.yo('bad-option', `--${kind} and --${other} contradict each other.`, {
        hint: `--${kind} takes the window, inputs and steps of the run that it ${kind === 'scheduled' ? 'starts' : 'names'}.`,
    });
}
function failUnlessSucceeded({ execution }, file) {
    if (execution.status === 'SUCCEEDED')
        return;
    if (execution.error === 'Locked') {
        throw new errors/* CloudError */.K2('run-locked', `${execution.cause}.`, { hint: 'Wait for its end, or run another window.' });
    }
    throw new errors/* CloudError */.K2('run-failed', `The run ${execution.name} ended as ${execution.status}${execution.error === undefined ? '' : `: ${execution.error}`}.`, { hint: `penstock run ${file} --resume ${execution.name} does what is left of it.` });
}


/***/ }),

/***/ 82985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tidyLedger)
/* harmony export */ });
/* harmony import */ var _aws_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60070);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/* harmony import */ var _render_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20729);
/* harmony import */ var _run_compact_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79703);




/** Gathers old records. What was run is done without it: who may run a pipeline need not have the right, and the next run does it. */
async function tidyLedger(pipeline, cloud, { now, terminal }, recordsIn) {
    const bucket = (0,_aws_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .ownBucket */ .Dp)((0,_render_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(pipeline).dataBucket, pipeline.environment.account);
    try {
        await (0,_run_compact_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .compactLedger */ .DW)(cloud, bucket, await recordsIn(bucket), now());
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudError */ .K2))
            throw error;
        terminal.progress(`Old records of the ledger were not gathered: ${error.message}`);
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


/***/ }),

/***/ 96869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85910);
/** Columns of text that fit a width: texts are cut before columns are left out, and what is left out is said. */

const gap = '  ';
/** A left-aligned column is not cut below this. */
const narrowest = 12;
function textTable({ columns, rows, width, style }) {
    const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(oneLine));
    const natural = columns.map((_, i) => lines.reduce((most, line) => Math.max(most, displayWidth(line[i] ?? '')), 0));
    const least = natural.map((size, i) => (columns[i]?.align === 'left' ? Math.min(size, narrowest) : size));
    const kept = howManyFit(least, width);
    const widths = shared(natural.slice(0, kept), least, width);
    const text = lines.map((line, row) => widths
        .map((size, i) => style(padded(line[i] ?? '', size, columns[i]?.align ?? 'left', i === kept - 1), row - 1, i))
        .join(gap)
        .trimEnd());
    const missing = columns.slice(kept).map(({ title }) => title);
    return [
        ...text,
        ...(missing.length === 0 ? [] : [oneLine(cut(`and ${missing.length} more: ${missing.join(', ')}`, width))]),
    ].join('\n');
}
/** At least one, cut by the terminal if it must be. */
function howManyFit(least, width) {
    let used = -gap.length;
    const fit = least.findIndex((size) => (used += gap.length + size) > width);
    return fit === -1 ? least.length : Math.max(1, fit);
}
/** Takes what is too much from the widest, a character at a time. */
function shared(natural, least, width) {
    const widths = [...natural];
    let excess = widths.reduce((sum, size) => sum + size + gap.length, -gap.length) - width;
    while (excess > 0) {
        const candidates = widths.map((size, i) => (size > (least[i] ?? 0) ? size : 0));
        const widest = Math.max(...candidates);
        if (widest === 0)
            break;
        widths[candidates.indexOf(widest)] = widest - 1;
        excess--;
    }
    return widths;
}
function padded(text, size, align, last) {
    const short = cut(text, size);
    const space = ' '.repeat(Math.max(0, size - displayWidth(short)));
    if (align === 'right')
        return space + short;
    return last ? short : short + space;
}
function cut(text, size) {
    if (displayWidth(text) <= size)
        return text;
    const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment);
    let used = 1;
    const end = graphemes.findIndex((grapheme) => (used += displayWidth(grapheme)) > size);
    return `${graphemes.slice(0, Math.max(0, end)).join('')}…`;
}
function oneLine(text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.replace(/[\t\r\n]+/g, ' '));
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Terminals give two cells to East Asian wide characters and to emoji. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;


/***/ }),

/***/ 79703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DW: () => (/* binding */ compactLedger),
  D4: () => (/* binding */ crowded),
  M$: () => (/* binding */ recordsOf)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/graph/ledger.js
var ledger = __webpack_require__(19078);
;// CONCATENATED MODULE: ./.build/action/src/run/superseded.js
/** Which records of the ledger nobody asks for any more but as history. Pure. */

/** Undefined for what is torn, or was written by a newer Penstock: it stays where it is, for who can tell what it is. */
function ledgerEntry(key, text) {
    try {
        const { schema, status, reason } = JSON.parse(text);
        if (typeof schema !== 'number' || schema > ledger/* ledgerSchema */.Bx || typeof status !== 'string')
            return undefined;
        // In JSON a line break is never part of a text.
        const line = text.trim().replaceAll(/[\r\n]+/g, ' ');
        return { key, line, status, reason: typeof reason === 'string' ? reason : null };
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof TypeError)
            return undefined;
        throw error;
    }
}
/**
 * All but those that decide what the next run does: the newest, the newest of a run that was to do the step, the newest
 * that was not skipped, and the newest success. `entries` are in the order of their keys, oldest first.
 */
function superseded(entries) {
    const asked = [
        () => true,
        (entry) => !(0,ledger/* isUnselected */.PW)(entry),
        ({ status }) => status !== 'skipped',
        ({ status }) => status === 'succeeded',
    ];
    const kept = new Set(asked.map((matches) => entries.findLast(matches)));
    return entries.filter((entry) => !kept.has(entry));
}
/** When the step of a record ended, by its key: `…/2026-11-24T06:10:11.123Z-<run>.json`. */
function endedBy(key) {
    const [ended = ''] = key.slice(key.lastIndexOf('/') + 1).split('Z-');
    return Date.parse(`${ended}Z`);
}
/** The end of the key of the record that a line holds. */
function nameIn(line) {
    const { ended, run_id } = JSON.parse(line);
    return `${ended}-${run_id}.json`;
}

;// CONCATENATED MODULE: ./.build/action/src/run/compact-ledger.js


/** Fewer are not worth an object. */
const fewest = 100;
/** Younger records may belong to runs that go on, or are looked at. */
const youngestDays = 7;
/** Requests at once. */
const concurrency = 16;
/** The records that a run of the window has added to. */
const recordsOf = ({ steps }, windowId) => steps.map(({ name, windowed }) => ({ step: name, windowId: windowed ? windowId : 'none' }));
/** Of all windows of the step, those that have enough old records: one listing tells, where a listing for each window would not. */
async function crowded(cloud, bucket, step, now) {
    const prefix = `ledger/${step}/`;
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, prefix));
    const byWindow = Map.groupBy(keys, (key) => key.slice(prefix.length, key.lastIndexOf('/')));
    return [...byWindow].flatMap(([windowId, ofWindow]) => (isCrowd(ofWindow, now) ? [{ step, windowId }] : []));
}
/** How many records were gathered. */
async function compactLedger(cloud, bucket, records, now) {
    const counts = await inTurns(records, (each) => compactOne(cloud, bucket, each, now));
    return counts.reduce((sum, count) => sum + count, 0);
}
async function compactOne(cloud, bucket, { step, windowId }, now) {
    const place = `${step}/${windowId}/`;
    // In this order: who sees no record that somebody has gathered since sees the object in which it is.
    const listed = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, `ledger/${place}`));
    const gathered = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, `ledger/compacted/${place}`));
    const left = await finishDeletion(cloud, bucket, listed, gathered.at(-1));
    if (!isCrowd(left, now))
        return 0;
    const entries = await inTurns(left, async (key) => ledgerEntry(key, await (0,objects/* readText */.yR)(cloud, bucket, key)));
    const old = superseded(entries.filter((entry) => entry !== undefined)).filter(({ key }) => isOld(key, now));
    if (old.length < fewest)
        return 0;
    // Numbered, so that of two that gather at once only one can: the other has read what was there before.
    const number = String(gathered.length + 1).padStart(8, '0');
    const lines = old.map(({ line }) => `${line}\n`).join('');
    if (!(await (0,objects/* putIfAbsent */.Ef)(cloud, bucket, `ledger/compacted/${place}${number}.json`, lines)))
        return 0;
    const keys = old.map(({ key }) => key);
    await (0,objects/* deleteKeys */.IO)(cloud, bucket, keys);
    return old.length;
}
const isOld = (key, now) => endedBy(key) < now.getTime() - youngestDays * 24 * 3600 * 1000;
const isCrowd = (keys, now) => keys.filter((key) => isOld(key, now)).length >= fewest;
/** Who was killed between putting an object and deleting what it holds has left records that the table has twice. */
async function finishDeletion(cloud, bucket, keys, last) {
    if (last === undefined)
        return keys;
    const lines = (await (0,objects/* readText */.yR)(cloud, bucket, last)).split('\n').filter((line) => line !== '');
    const names = new Set(lines.map(nameIn));
    const isGathered = (key) => names.has(key.slice(key.lastIndexOf('/') + 1));
    await (0,objects/* deleteKeys */.IO)(cloud, bucket, keys.filter(isGathered));
    return keys.filter((key) => !isGathered(key));
}
/** Results in the order of the items. */
async function inTurns(items, work) {
    const results = new Array(items.length);
    const left = items.entries();
    const worker = async () => {
        for (const [index, item] of left)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return results;
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
