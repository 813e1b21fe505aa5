export const id = 6690;
export const ids = [6690];
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

/***/ 16690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfill: () => (/* binding */ backfill)
});

// EXTERNAL MODULE: ./.build/action/src/aws/executions.js
var executions = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/graph/phases.js
var phases = __webpack_require__(90015);
// EXTERNAL MODULE: ./.build/action/src/render/states/step.js + 7 modules
var states_step = __webpack_require__(26981);
;// CONCATENATED MODULE: ./.build/action/src/backfill/choose.js


/** Pure. `records` by the name of the step, of every step that is repeated. */
function choose({ steps }, windows, records, filter) {
    if (!filter.missing && !filter.failed && !filter.changed)
        return windows;
    const repeated = steps.filter(phases/* isRepeated */.B).map((step) => ({ name: step.name, code: (0,states_step/* codeDigest */.ao)(step) }));
    return windows.filter(({ id }) => repeated.some(({ name, code }) => {
        const record = records.get(name)?.get(id);
        if (record === undefined)
            return filter.missing;
        if (filter.changed && record.codeDigest !== code)
            return true;
        return filter.failed && (record.status === 'failed' || record.status === 'blocked');
    }));
}

// EXTERNAL MODULE: ./.build/action/src/plan/prices.js
var prices = __webpack_require__(36742);
;// CONCATENATED MODULE: ./.build/action/src/backfill/estimate.js

/** From how long the steps took before, and from `expected` for those that never ran. */
function estimate({ steps }, { turns, windows, concurrency }, records) {
    const secondsOf = (step) => usual(records.get(step.name)) ?? step.expectedSeconds;
    const times = ({ kind }) => (kind === 'once' ? 1 : windows.length);
    const rounds = ({ kind }) => (kind === 'once' ? 1 : Math.ceil(windows.length / concurrency));
    const stepsOf = (turn) => steps.filter(({ name }) => turn.steps.includes(name));
    const total = (of) => turns.reduce((sum, turn) => sum + of(turn), 0);
    const dpuHours = total((turn) => times(turn) *
        stepsOf(turn).reduce((sum, step) => sum + ((0,prices/* dpusOf */.ug)(step) * (0,prices/* billedSeconds */.oC)(step, secondsOf(step))) / 3600, 0));
    return {
        seconds: total((turn) => rounds(turn) * longestPath(stepsOf(turn), secondsOf)),
        dpuHours,
        cost: dpuHours * prices/* prices */.Vt.glueDpuHour,
    };
}
function usual(records) {
    const seconds = [...(records?.values() ?? [])]
        .filter(({ status }) => status === 'succeeded')
        .map((one) => one.seconds);
    return seconds.length === 0 ? undefined : seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
}
function longestPath(steps, secondsOf) {
    const ends = new Map();
    const endOf = (step) => {
        const known = ends.get(step.name);
        if (known !== undefined)
            return known;
        const end = Math.max(0, ...steps.filter(({ name }) => step.needs.includes(name)).map(endOf)) + secondsOf(step);
        ends.set(step.name, end);
        return end;
    };
    return Math.max(0, ...steps.map(endOf));
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sfn/dist-cjs/index.js
var dist_cjs = __webpack_require__(18476);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var errors = __webpack_require__(24659);
;// CONCATENATED MODULE: ./.build/action/src/aws/map-runs.js
/** Runs of distributed Maps. */


/** The Map runs of an execution as they are now, in the order of their starts. */
async function mapRuns(cloud, executionArn) {
    return (0,errors/* saying */.i)('Looking at the windows', async () => {
        const { mapRuns = [] } = await cloud.sfn.send(new dist_cjs.ListMapRunsCommand({ executionArn }));
        const inOrder = mapRuns.toSorted((one, other) => (one.startDate?.getTime() ?? 0) - (other.startDate?.getTime() ?? 0));
        return Promise.all(inOrder.map(({ mapRunArn }) => cloud.sfn.send(new dist_cjs.DescribeMapRunCommand({ mapRunArn }))));
    });
}

// EXTERNAL MODULE: ./.build/action/src/aws/wait.js
var wait = __webpack_require__(54425);
;// CONCATENATED MODULE: ./.build/action/src/backfill/follow.js




/** Follows a backfill to its end, telling of each change. */
async function follow(cloud, bucket, executionArn, onChange, signal) {
    let told = '';
    const { execution, runs, progress } = await (0,wait/* until */.T)(async () => {
        const execution = await (0,executions/* describeExecution */.ki)(cloud, executionArn);
        const runs = await mapRuns(cloud, executionArn);
        const progress = progressOf(runs.map(({ itemCounts }) => itemCounts));
        const changed = JSON.stringify(progress) !== told;
        if (changed && progress.total > 0)
            onChange(progress);
        told = JSON.stringify(progress);
        return execution.status === 'RUNNING' ? { changed } : { result: { execution, runs, progress } };
    }, signal);
    const failures = await Promise.all(runs
        .filter(({ itemCounts }) => progressOf([itemCounts]).failed > 0)
        .map(({ mapRunArn = '' }) => failuresOf(cloud, bucket, execution, mapRunArn)));
    return { execution, progress, failures: failures.flat() };
}
function progressOf(counts) {
    const sum = (of) => counts.reduce((all, one) => all + (one === undefined ? 0 : of(one)), 0);
    return {
        succeeded: sum(({ succeeded }) => succeeded ?? 0),
        failed: sum(({ failed, timedOut, aborted }) => (failed ?? 0) + (timedOut ?? 0) + (aborted ?? 0)),
        running: sum(({ running }) => running ?? 0),
        total: sum(({ total }) => total ?? 0),
    };
}
/** What the Map has written of its iterations that failed. */
async function failuresOf(cloud, bucket, { input = '{}' }, mapRunArn) {
    const { backfill } = JSON.parse(input);
    const folder = `backfills/${backfill}/results/${mapRunArn.slice(mapRunArn.lastIndexOf(':') + 1)}`;
    // A Map that was stopped may have written nothing: then the counts alone are known.
    const manifest = await (0,objects/* readTextIfThere */.pM)(cloud, bucket, `${folder}/manifest.json`);
    if (manifest === undefined)
        return [];
    const { ResultFiles } = JSON.parse(manifest);
    const files = await Promise.all(ResultFiles.FAILED.map(({ Key }) => (0,objects/* readText */.yR)(cloud, bucket, Key)));
    return files
        .flatMap((file) => JSON.parse(file))
        .map(({ Input, Error, Cause }) => ({
        window: JSON.parse(Input).window.id,
        error: Error ?? '',
        cause: Cause ?? '',
    }));
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var src_errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/graph/ledger.js
var ledger = __webpack_require__(19078);
;// CONCATENATED MODULE: ./.build/action/src/backfill/ledger.js



/** At once: S3 takes thousands a second. */
const requests = 32;
/** The last record of the step for each of the windows. Records of runs that were not to do it say nothing. */
async function stepRecords(cloud, bucket, step, windows) {
    const prefix = `ledger/${step}/`;
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, prefix));
    const byWindow = Map.groupBy(keys, (key) => key.slice(prefix.length, key.indexOf('/', prefix.length)));
    const asked = [...byWindow].filter(([window]) => windows.has(window)).values();
    const found = new Map();
    const work = async () => {
        for (const [window, ofWindow] of asked) {
            const record = await lastRecord(cloud, bucket, ofWindow);
            if (record !== undefined)
                found.set(window, record);
        }
    };
    await Promise.all(Array.from({ length: requests }, work));
    return found;
}
/** Keys begin with the time at which the step ended. */
async function lastRecord(cloud, bucket, keys) {
    for (const key of keys.toReversed()) {
        const record = parsed(await (0,objects/* readText */.yR)(cloud, bucket, key), `s3://${bucket.Bucket}/${key}`);
        if (!(0,ledger/* isUnselected */.PW)(record)) {
            return { status: record.status, seconds: record.seconds, codeDigest: record.code_digest };
        }
    }
    return undefined;
}
function parsed(text, url) {
    let record;
    try {
        record = JSON.parse(text);
    }
    catch (cause) {
        throw new src_errors/* CloudError */.K2('bad-ledger', `The ledger record ${url} is torn or no JSON.`, { cause });
    }
    if (record.schema > ledger/* ledgerSchema */.Bx) {
        throw new src_errors/* CloudError */.K2('bad-ledger', `The ledger record ${url} was written by a newer Penstock (schema ${record.schema}).`);
    }
    return record;
}

// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
;// CONCATENATED MODULE: ./.build/action/src/backfill/manifest.js
/** What a backfill will do, fixed: what was looked at is what runs. */



function manifestOf(pipeline, windows, { inputs, concurrency, stop, now }) {
    return {
        version: 1,
        pipeline: pipeline.name,
        environment: pipeline.environment.name,
        planned: now.toISOString(),
        inputs,
        concurrency,
        stop,
        turns: (0,phases/* phases */.t)(pipeline.steps),
        windows: windows.toReversed(),
    };
}
const manifestText = (manifest) => `${JSON.stringify(manifest)}\n`;
/** Twelve hexadecimal digits. */
const manifestDigest = (text) => (0,names/* sha256 */.sc)(text).slice(0, 12);
/**
 * A manifest as it was planned.
 * @throws UserError `bad-manifest` when it is not the one of the digest, or the pipeline has other steps by now
 */
function readManifest(text, digest, pipeline) {
    if (manifestDigest(text) !== digest) {
        throw new src_errors/* UserError */.yo('bad-manifest', `The manifest ${digest} has been changed since it was planned.`, {
            hint: 'Plan the backfill again.',
        });
    }
    const manifest = JSON.parse(text);
    if (JSON.stringify(manifest.turns) === JSON.stringify((0,phases/* phases */.t)(pipeline.steps)))
        return manifest;
    throw new src_errors/* UserError */.yo('bad-manifest', `The steps of ${pipeline.name} are others than when ${digest} was planned.`, {
        hint: 'Plan the backfill again, after penstock deploy.',
    });
}

// EXTERNAL MODULE: ./.build/action/src/graph/window.js + 1 modules
var graph_window = __webpack_require__(42409);
;// CONCATENATED MODULE: ./.build/action/src/backfill/windows.js


/** Above this a list of windows is a mistake. */
const mostWindows = 100_000;
/**
 * The windows of a range, the oldest first.
 * @throws UserError `bad-window` for ids that are none, a window that has not ended, and more than 100,000 windows
 */
function windowsBetween({ window: size, timeZone, backfill }, range, now) {
    const newest = (0,graph_window/* lastComplete */.I)(size, timeZone, now);
    const last = range.until === undefined ? newest : (0,graph_window/* parseWindow */.Et)(range.until, size, timeZone);
    if (last.start > newest.start) {
        throw new src_errors/* UserError */.yo('bad-window', `Window ${last.id} has not ended yet: it ends at ${last.end}.`, {
            hint: `The last complete one is ${newest.id}.`,
        });
    }
    const first = firstOf(range.since, backfill?.since, size, timeZone);
    if ((Date.parse(last.end) - Date.parse(first.start)) / milliseconds[size] > mostWindows) {
        throw new src_errors/* UserError */.yo('bad-window', `There are more than 100,000 windows from ${first.id} to ${last.id}.`, {
            hint: 'Backfill a part: --since and --until.',
        });
    }
    const windows = [];
    for (let window = first; window.start <= last.start; window = (0,graph_window/* nextWindow */.KC)(window, size, timeZone))
        windows.push(window);
    return windows;
}
const day = 24 * 60 * 60 * 1000;
/** Of a window, as a rule. */
const milliseconds = { hour: day / 24, day, week: 7 * day, month: 30 * day };
function firstOf(since, day, size, timeZone) {
    if (since !== undefined)
        return (0,graph_window/* parseWindow */.Et)(since, size, timeZone);
    if (day !== undefined)
        return (0,graph_window/* windowOfDay */.EW)(day, size, timeZone);
    throw new src_errors/* UserError */.yo('bad-option', 'From which window on? --since was expected.', {
        hint: 'A pipeline with backfill: { since: 2021-01-01 } needs no --since.',
    });
}

// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deployed = __webpack_require__(73078);
// EXTERNAL MODULE: ./.build/action/src/render/targets.js
var targets = __webpack_require__(22791);
// EXTERNAL MODULE: ./.build/action/src/run/compact-ledger.js + 1 modules
var compact_ledger = __webpack_require__(79703);
// EXTERNAL MODULE: ./.build/action/src/run/input.js
var run_input = __webpack_require__(53202);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
;// CONCATENATED MODULE: ./.build/action/src/terminal/backfill.js
/** A backfill in the terminal: its plan, its progress and its result. */



function planText({ name, environment }, digest, { windows, turns, concurrency }, { seconds, dpuHours, cost }) {
    const title = `${name} (${environment.name})`;
    const [newest, oldest] = [windows[0], windows.at(-1)];
    if (newest === undefined || oldest === undefined)
        return `${title}: there is no window to backfill.\n`;
    const times = ({ kind }) => (kind === 'once' ? 'once' : (0,words/* count */.U9)(windows.length, 'time'));
    const wide = Math.max(...turns.map((turn) => times(turn).length));
    return [
        `${title}: ${(0,words/* count */.U9)(windows.length, 'window')}, ${oldest.id} to ${newest.id}`,
        ...turns.map((turn) => `  ${times(turn).padStart(wide)}  ${turn.steps.join(', ')}`),
        `${(0,words/* grouped */.zD)(concurrency)} at once, about ${(0,words/* duration */.p0)(seconds)}; ${amount(dpuHours)} DPU-hours, $${cost.toFixed(2)} at $${prices/* prices */.Vt.glueDpuHour} an hour`,
        `Manifest ${digest}: --manifest ${digest} runs exactly this`,
        '',
    ].join('\n');
}
const amount = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
const planJson = (digest, { windows, turns, concurrency }, estimate) => `${JSON.stringify({ manifest: digest, windows: windows.map(({ id }) => id), turns, concurrency, estimate })}\n`;
const resultJson = (digest, { execution, progress, failures }) => `${JSON.stringify({ manifest: digest, execution: execution.name, status: execution.status, ...progress, failures })}\n`;
/** A line at most every two seconds, with the time that is left at the pace so far. */
function backfillProgress({ progress }, now) {
    const started = now();
    let last = -Infinity;
    return ({ succeeded, failed, running, total }) => {
        const done = succeeded + failed;
        if (now() - last < 2000 && done < total)
            return;
        last = now();
        const left = done === 0 ? undefined : ((now() - started) / 1000 / done) * (total - done);
        const parts = [
            `${(0,words/* grouped */.zD)(done)} of ${(0,words/* count */.U9)(total, 'window')}`,
            ...(failed === 0 ? [] : [`${(0,words/* grouped */.zD)(failed)} failed`]),
            ...(running === 0 ? [] : [`${(0,words/* grouped */.zD)(running)} running`]),
            ...(left === undefined || done === total ? [] : [`about ${(0,words/* duration */.p0)(left)} left`]),
        ];
        progress(`  ${parts.join(', ')}`);
    };
}
/** Failures beyond these are in the ledger. */
const shownFailures = 20;
function backfillText({ execution, progress, failures }, { color }) {
    const paint = (0,picocolors.createColors)(color);
    const { succeeded, failed, total } = progress;
    const undone = total - succeeded - failed;
    const status = execution.status === 'SUCCEEDED' ? paint.green('succeeded') : paint.red((execution.status ?? '').toLowerCase());
    return [
        `${status}: ${(0,words/* grouped */.zD)(succeeded)} of ${(0,words/* count */.U9)(total, 'window')}${failed === 0 ? '' : `, ${(0,words/* grouped */.zD)(failed)} failed`}${undone === 0 ? '' : `, ${(0,words/* grouped */.zD)(undone)} not run`}`,
        ...failures
            .slice(0, shownFailures)
            .map(({ window, error, cause }) => `  ${window}  ${cause === '' ? error : cause}`),
        ...(failures.length > shownFailures ? [`  and ${(0,words/* count */.U9)(failures.length - shownFailures, 'window')} more`] : []),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
// EXTERNAL MODULE: ./.build/action/src/commands/tidy-ledger.js
var tidy_ledger = __webpack_require__(82985);
;// CONCATENATED MODULE: ./.build/action/src/commands/backfill.js


















/** Plans windows, prints the manifest and its digest, and runs exactly those. */
async function backfill(options, context) {
    refuseContradictions(options);
    const { terminal, signal } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    if (pipeline.backfill === undefined) {
        throw new src_errors/* UserError */.yo('no-backfill', `${pipeline.name} has no section "backfill", so that its state machine for it is not deployed.`, {
            hint: 'Add backfill: { since: 2021-01-01 }, and deploy.',
        });
    }
    const range = options.manifest === undefined ? windowsBetween(pipeline, options, await context.dataEnd(pipeline)) : undefined;
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    (0,account/* refuseSkewedClock */.Wu)(cloud);
    const { names } = await (0,deployed/* deployedPipeline */.F)(cloud, pipeline);
    const bucket = (0,objects/* ownBucket */.Dp)(names.dataBucket, pipeline.environment.account);
    const records = await recordsOf(pipeline, cloud, bucket, range);
    const planned = range === undefined
        ? await storedPlan(pipeline, cloud, bucket, options.manifest ?? '', records)
        : await newPlan(pipeline, choose(pipeline, range, records, options), options, cloud, bucket, context.now(), records);
    const { digest, manifest } = planned;
    const [newest] = manifest.windows;
    const isEnough = options.dryRun || newest === undefined;
    if (options.format === 'text')
        terminal.stdout(planText(pipeline, digest, manifest, planned.estimate));
    else if (isEnough)
        terminal.stdout(planJson(digest, manifest, planned.estimate));
    if (isEnough)
        return;
    const machine = (0,targets/* stateMachineArnOf */.t)(pipeline.environment, names.backfill);
    const started = await (0,executions/* runningExecution */.ex)(cloud, machine, `${digest}_`);
    const input = {
        backfill: digest,
        window: newest,
        inputs: manifest.inputs,
        concurrency: manifest.concurrency,
        tolerance: manifest.stop ? 0 : 100,
    };
    await context.fillSources(pipeline, cloud);
    const executionArn = started ?? (await (0,executions/* startExecution */.FP)(cloud, machine, (0,run_input/* executionName */._D)({ ...newest, id: digest }, context.now()), input));
    await (0,executions/* untilVisible */.dr)(cloud, executionArn, signal);
    const followed = await follow(cloud, bucket, executionArn, backfillProgress(terminal, () => Date.now()), signal);
    terminal.stdout(options.format === 'json' ? resultJson(digest, followed) : backfillText(followed, terminal));
    await (0,tidy_ledger/* tidyLedger */.c)(pipeline, cloud, context, async (bucket) => (await Promise.all(pipeline.steps.map(({ name }) => (0,compact_ledger/* crowded */.D4)(cloud, bucket, name, context.now())))).flat());
    if (followed.execution.status === 'SUCCEEDED')
        return;
    throw new src_errors/* CloudError */.K2('backfill-failed', `The backfill ${digest} ended as ${followed.execution.status}: ${followed.execution.cause ?? ''}.`, { hint: `penstock backfill ${options.file ?? pipeline.file} --manifest ${digest} does what is left of it.` });
}
/** A manifest has its windows, inputs and concurrency. */
function refuseContradictions(options) {
    if (options.manifest === undefined)
        return;
    const { since, until, missing, failed, changed, set, concurrency, stopOnFailure } = options;
    const others = {
        since,
        until,
        missing,
        failed,
        changed,
        set: set.length > 0,
        concurrency,
        'stop-on-failure': stopOnFailure,
    };
    const [other] = Object.entries(others).find(([, value]) => value !== undefined && value !== false) ?? [];
    if (other === undefined)
        return;
    throw new src_errors/* UserError */.yo('bad-option', `--manifest and --${other} contradict each other.`, {
        hint: 'A manifest has its windows, inputs and concurrency.',
    });
}
/** Of every step that is repeated, by its name: all that is known of the range, or nothing. */
async function recordsOf({ steps }, cloud, bucket, range) {
    const windows = new Set(range?.map(({ id }) => id));
    const repeated = windows.size === 0 ? [] : steps.filter(phases/* isRepeated */.B);
    return new Map(await Promise.all(repeated.map(async ({ name }) => [name, await stepRecords(cloud, bucket, name, windows)])));
}
/** Kept in the data bucket, so that it can be run later, by somebody else, as it was looked at. */
async function newPlan(pipeline, windows, { set, concurrency, stopOnFailure }, cloud, bucket, now, records) {
    const manifest = manifestOf(pipeline, windows, {
        inputs: (0,run_input/* settingsOf */.f5)(pipeline, set),
        concurrency: concurrency ?? pipeline.backfill?.maxConcurrency ?? 1,
        stop: stopOnFailure,
        now,
    });
    const text = manifestText(manifest);
    const digest = manifestDigest(text);
    if (windows.length > 0) {
        const json = { contentType: 'application/json' };
        await (0,objects/* putOnce */.LA)(cloud, bucket, windowsKey(digest), { ...json, content: () => JSON.stringify(manifest.windows) });
        await (0,objects/* putOnce */.LA)(cloud, bucket, manifestKey(digest), { ...json, content: () => text });
    }
    return { digest, manifest, estimate: estimate(pipeline, manifest, records) };
}
async function storedPlan(pipeline, cloud, bucket, digest, records) {
    const text = await (0,objects/* readTextIfThere */.pM)(cloud, bucket, manifestKey(digest));
    if (text === undefined) {
        throw new src_errors/* UserError */.yo('bad-manifest', `There is no manifest "${digest}" of ${pipeline.name} in ${pipeline.environment.name}.`, {
            hint: 'penstock backfill --dry-run plans one, and prints its digest.',
        });
    }
    const manifest = readManifest(text, digest, pipeline);
    return { digest, manifest, estimate: estimate(pipeline, manifest, records) };
}
const manifestKey = (digest) => `backfills/${digest}/manifest.json`;
const windowsKey = (digest) => `backfills/${digest}/windows.json`;


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

/***/ 27450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isJob)
/* harmony export */ });
const isJob = (step) => step.kind === 'script' || step.kind === 'nodes';


/***/ }),

/***/ 90015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isRepeated),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27450);

/**
 * The turns of a backfill, in their order. Jobs and models are repeated for each window. All else runs once: jobs that handle all of
 * their input at once, crawlers, which are billed for ten minutes each time, and what people look at when all is there.
 */
function phases(steps) {
    const turns = new Map();
    const turnOf = (step) => {
        const known = turns.get(step.name);
        if (known !== undefined)
            return known;
        const needed = steps.filter(({ name }) => step.needs.includes(name)).map(turnOf);
        const earliest = Math.max(0, ...needed);
        const turn = earliest % 2 === (isRepeated(step) ? 1 : 0) ? earliest : earliest + 1;
        turns.set(step.name, turn);
        return turn;
    };
    const byTurn = Map.groupBy(steps, turnOf);
    return [...byTurn.keys()]
        .toSorted((one, other) => one - other)
        .map((turn) => ({
        kind: turn % 2 === 0 ? 'once' : 'windows',
        steps: (byTurn.get(turn) ?? []).map(({ name }) => name),
    }));
}
/** Whether a backfill runs the step for each window. */
const isRepeated = (step) => ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isJob */ .o)(step) || step.kind === 'model') && step.windowed;


/***/ }),

/***/ 36742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ prices),
/* harmony export */   oC: () => (/* binding */ billedSeconds),
/* harmony export */   ug: () => (/* binding */ dpusOf)
/* harmony export */ });
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27450);
/** What AWS asks for, in US dollars, without taxes and discounts: its price list of eu-west-1, which us-east-1 shares. */

const prices = {
    region: 'eu-west-1',
    date: '2026-11',
    /** Of Spark jobs and crawlers. */
    glueDpuHour: 0.44,
    /** Scanned; ten megabytes a query at least. */
    athenaTerabyte: 5,
    /** Of a standard workflow; a retry is one too. */
    stateTransition: 0.000025,
};
/** DPU of a worker. */
const dpus = {
    'G.1X': 1,
    'G.2X': 2,
    'G.4X': 4,
    'G.8X': 8,
    'G.12X': 12,
    'G.16X': 16,
    'R.1X': 1,
    'R.2X': 2,
    'R.4X': 4,
    'R.8X': 8,
};
/** A model has two jobs of two small workers a time; SageMaker's instances are not counted. */
function dpusOf(step) {
    if ((0,_graph_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isJob */ .o)(step))
        return dpus[step.workers.type] * step.workers.count;
    return step.kind === 'crawler' ? 2 : step.kind === 'model' ? 4 : 0;
}
/** Of Glue's time, in seconds: a job costs a minute at least, a crawl ten. Of a model's time, one job has half. */
const billedSeconds = ({ kind }, seconds) => Math.max(kind === 'crawler' ? 600 : 60, kind === 'model' ? seconds / 2 : seconds);


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


/***/ })

};
