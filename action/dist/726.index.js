export const id = 726;
export const ids = [726];
export const modules = {

/***/ 7336:
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

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(8724);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deployed = __webpack_require__(3078);
// EXTERNAL MODULE: ./.build/action/src/aws/executions.js
var executions = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(757);
// EXTERNAL MODULE: ./.build/action/src/graph/date.js
var date = __webpack_require__(7847);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./.build/action/src/graph/window-id.js

/**
 * The id of the window that begins then. It becomes part of keys in S3 and of paths in Hadoop, which takes a colon for the
 * end of a scheme: so the offset of an hour has none.
 */
function idOf(size, start) {
    const date = start.toPlainDate();
    switch (size) {
        case 'hour':
            return `${date.toString()}T${String(start.hour).padStart(2, '0')}${start.offset.replace(':', '')}`;
        case 'day':
            return date.toString();
        case 'week':
            return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
        case 'month':
            return date.toPlainYearMonth().toString();
    }
}
function idExample(size, timeZone) {
    return idOf(size, temporal_polyfill/* Temporal */.fE.ZonedDateTime.from({ timeZone, year: 2026, month: 11, day: 23, hour: 14 }));
}
/** Instants of which at least one lies in the window of that id, if there is such a window. */
function startFromId(id, size, timeZone) {
    try {
        switch (size) {
            case 'hour': {
                if (!/^\d{4}-\d\d-\d\dT\d\d[+-]\d{4}$/.test(id))
                    return [];
                // Where the clock was set within the hour, the window holds only its first or its last minutes.
                const full = temporal_polyfill/* Temporal */.fE.Instant.from(`${id.slice(0, 13)}:00${id.slice(13)}`);
                return [full, full.add({ minutes: 59 })].map((instant) => instant.toZonedDateTimeISO(timeZone));
            }
            case 'day':
                return /^\d{4}-\d\d-\d\d$/.test(id) ? [midnight(id, timeZone)] : [];
            case 'week': {
                const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(id) ?? [];
                if (year === undefined)
                    return [];
                // The fourth of January is always in week 1.
                const first = temporal_polyfill/* Temporal */.fE.PlainDate.from(`${year}-01-04`);
                return [first.add({ weeks: Number(week) - 1 }).toZonedDateTime(timeZone)];
            }
            case 'month':
                return /^\d{4}-\d\d$/.test(id) ? [midnight(`${id}-01`, timeZone)] : [];
        }
    }
    catch (error) {
        // Temporal's answer to a date that is in no calendar, such as 2026-02-30.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
const midnight = (date, timeZone) => temporal_polyfill/* Temporal */.fE.PlainDate.from(date).toZonedDateTime(timeZone);

;// CONCATENATED MODULE: ./.build/action/src/graph/window.js
/**
 * Windows: the spans of time that runs are for. They are cut in the pipeline's time zone, follow each other without gap
 * or overlap, and are half-open. A day of 23 or 25 hours is a day. An hour is an hour of the clock at one offset: when
 * the clock is set back, the hour that it shows twice is two windows. Weeks are ISO weeks, from Monday.
 */



/** The last window that has ended by then. */
function lastComplete(size, timeZone, now) {
    const instant = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(now.getTime());
    return windowAround(size, justBefore(startOf(size, instant.toZonedDateTimeISO(timeZone))));
}
/**
 * The window of an id, such as `2026-11-23`, `2026-11-23T14+0100`, `2026-W47` or `2026-11`.
 * @throws UserError `bad-window`
 */
function parseWindow(text, size, timeZone) {
    const window = startFromId(text, size, timeZone)
        .map((start) => windowAround(size, start))
        .find(({ id }) => id === text);
    if (window !== undefined)
        return window;
    throw new errors/* UserError */.yo('bad-window', `"${text}" is no ${size} in ${timeZone}.`, {
        hint: `${size === 'hour' ? 'An' : 'A'} ${size} is written like ${idExample(size, timeZone)}.`,
    });
}
function nextWindow(window, size, timeZone) {
    return windowAround(size, zoned(window.end, timeZone));
}
function previousWindow(window, size, timeZone) {
    return windowAround(size, justBefore(zoned(window.start, timeZone)));
}
function windowAround(size, time) {
    const start = startOf(size, time);
    return { id: idOf(size, start), start: utc(start), end: utc(endOf(size, start)) };
}
function startOf(size, time) {
    switch (size) {
        case 'hour':
            return startOfHour(time);
        case 'day':
            return time.startOfDay();
        case 'week':
        case 'month':
            return startOfDate(firstDate(size, time), time);
    }
}
function endOf(size, start) {
    if (size === 'hour')
        return endOfHour(start);
    const days = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } };
    return startOfDate(firstDate(size, start).add(days[size]), start);
}
function firstDate(size, time) {
    const date = time.toPlainDate();
    if (size === 'week')
        return date.subtract({ days: time.dayOfWeek - 1 });
    return size === 'month' ? date.with({ day: 1 }) : date;
}
function startOfDate(date, { timeZoneId }) {
    return date.toZonedDateTime(timeZoneId);
}
/** The last full hour of the clock, or the moment since then at which the clock was set. */
function startOfHour(time) {
    const { minute, second, millisecond, microsecond, nanosecond } = time;
    const sinceFull = {
        minutes: minute,
        seconds: second,
        milliseconds: millisecond,
        microseconds: microsecond,
        nanoseconds: nanosecond,
    };
    const full = time.subtract(sinceFull);
    if (full.offset === time.offset)
        return full;
    return time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? full;
}
function endOfHour(start) {
    const full = start.add({ minutes: 60 - start.minute });
    const set = start.getTimeZoneTransition('next');
    return set !== null && set.epochNanoseconds < full.epochNanoseconds ? set : full;
}
const justBefore = (time) => time.subtract({ nanoseconds: 1 });
const zoned = (instant, timeZone) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
const utc = (time) => time.toInstant().toString({ smallestUnit: 'second' });

// EXTERNAL MODULE: ./.build/action/src/spec/did-you-mean.js
var did_you_mean = __webpack_require__(4899);
;// CONCATENATED MODULE: ./.build/action/src/run/input.js




/** `window` is an id; absent: the last complete one. `settings` are `name=value`. Raises UserError `bad-option`. */
function runInput(pipeline, now, window, settings) {
    return {
        window: window === undefined
            ? lastComplete(pipeline.window, pipeline.timeZone, now)
            : pastWindow(parseWindow(window, pipeline.window, pipeline.timeZone), now),
        inputs: {
            ...Object.fromEntries(pipeline.inputs.map((input) => [input.name, input.default])),
            ...settingsOf(pipeline, settings),
        },
    };
}
function pastWindow(window, now) {
    if (Date.parse(window.end) <= now.getTime())
        return window;
    throw new errors/* UserError */.yo('bad-window', `Window ${window.id} has not ended yet: it ends at ${window.end}.`);
}
function settingsOf({ inputs }, settings) {
    return Object.fromEntries(settings.map((setting) => {
        const [, name, text] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
        if (name === undefined || text === undefined) {
            throw new errors/* UserError */.yo('bad-option', `--set ${setting}: name=value was expected.`);
        }
        const input = inputs.find((input) => input.name === name);
        if (input === undefined) {
            const known = inputs.map((input) => input.name);
            throw new errors/* UserError */.yo('bad-option', `--set ${setting}: the pipeline has no input "${name}"${(0,did_you_mean/* didYouMean */.au)(name, known)}.`, {
                hint: known.length === 0 ? 'It has no inputs.' : `Its inputs: ${known.join(', ')}.`,
            });
        }
        return [name, typed(input, text)];
    }));
}
function typed({ name, type }, text) {
    const wrong = (expected) => new errors/* UserError */.yo('bad-option', `--set ${name}=${text}: ${expected} was expected.`);
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
            if (!(0,date/* isDate */.$)(text))
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

// EXTERNAL MODULE: ./.build/action/src/run/watch.js
var watch = __webpack_require__(9333);
// EXTERNAL MODULE: ./.build/action/src/report/collect.js
var collect = __webpack_require__(2109);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./.build/action/src/report/columns.js
var report_columns = __webpack_require__(600);
// EXTERNAL MODULE: ./.build/action/src/report/headline.js
var headline = __webpack_require__(4604);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(5910);
// EXTERNAL MODULE: ./.build/action/src/report/text-table.js
var text_table = __webpack_require__(6869);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(5882);
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

// EXTERNAL MODULE: ./.build/action/src/run/steps.js
var steps = __webpack_require__(3153);
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
/** One line for a step whose status changed. */
function stepLine(run, { color }) {
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
        rows === undefined ? '' : `${(0,words/* grouped */.zD)(rows)} rows`,
        reason ?? '',
        status === 'failed' ? (cause ?? error ?? '') : '',
    ].filter((detail) => detail !== '');
    return `  ${step.name} ${paints[status](status)}${details.length === 0 ? '' : `  ${details.join(', ')}`}`;
}

// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(2980);
;// CONCATENATED MODULE: ./.build/action/src/commands/run.js










/** Starts an execution, shows its progress, and ends with its result. */
async function run(options, context) {
    const { terminal, signal } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const input = runInput(pipeline, context.now(), options.window, options.set);
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.y)(cloud, pipeline.environment);
    const { stateMachineArn } = await (0,deployed/* deployedPipeline */.F)(cloud, pipeline);
    const name = executionName(input.window, context.now());
    terminal.progress(`Run ${name} of window ${input.window.id} [${input.window.start}, ${input.window.end})`);
    const executionArn = await (0,executions/* startExecution */.FP)(cloud, stateMachineArn, name, input);
    await (0,executions/* untilVisible */.dr)(cloud, executionArn, signal);
    const finished = await (0,watch/* watch */.w)(pipeline, executionArn, cloud, (step) => terminal.progress(stepLine(step, terminal)), signal);
    const data = (0,collect/* runData */.y)(pipeline, finished);
    terminal.stdout(options.format === 'json' ? runJson(data, finished.execution) : renderText(data, terminal));
    failUnlessSucceeded(finished);
    return finished;
}
function failUnlessSucceeded({ execution }) {
    if (execution.status === 'SUCCEEDED')
        return;
    if (execution.error === 'Locked') {
        throw new errors/* CloudError */.K2('run-locked', `${execution.cause}.`, { hint: 'Wait for its end, or run another window.' });
    }
    throw new errors/* CloudError */.K2('run-failed', `The run ${execution.name} ended as ${execution.status}${execution.error === undefined ? '' : `: ${execution.error}`}.`);
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5910);
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


/***/ })

};
