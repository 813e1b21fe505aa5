export const id = 8785;
export const ids = [8785];
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

/***/ 48785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./.build/action/src/check/load.js + 105 modules
var load = __webpack_require__(11360);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/states/machine.js + 7 modules
var machine = __webpack_require__(95272);
// EXTERNAL MODULE: ./.build/action/src/render/states/nest.js + 3 modules
var nest = __webpack_require__(77003);
// EXTERNAL MODULE: ./.build/action/src/render/states/schedule.js
var schedule = __webpack_require__(30375);
// EXTERNAL MODULE: ./.build/action/src/terminal/diagnostics.js
var terminal_diagnostics = __webpack_require__(94777);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
;// CONCATENATED MODULE: ./.build/action/src/terminal/schedule.js

/** Steps that are named before the path is cut in its middle. */
const named = 7;
/** `Expected: 12 min 00 s, nothing lost to waiting: import > clean > report`. */
function scheduleLine({ steps, seconds }, lost) {
    const names = steps.map(({ name }) => name);
    const path = names.length <= named ? names : [...names.slice(0, 3), `${names.length - 6} more`, ...names.slice(-3)];
    const loss = lost === 0 ? 'nothing' : (0,words/* duration */.p0)(lost);
    return `Expected: ${(0,words/* duration */.p0)(seconds + lost)}, ${loss} lost to waiting: ${path.join(' > ')}\n`;
}
/** Empty where one state machine is enough. */
function partsLine(parts) {
    if (parts === 0)
        return '';
    return `It runs as ${parts + 1} state machines: AWS takes 1 MB of definition and 25,000 events of each.\n`;
}

// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/check.js








/** Every error and warning of the pipeline, or of all in `pipeline/`, at once. Reads files, and nothing else. */
async function check({ file, environment, format }, { terminal }) {
    const files = file === undefined ? (0,pipeline_file/* allPipelines */.ZH)() : [file];
    const checked = await Promise.all(files.map(async (file) => ({ file, ...(await (0,load/* load */.H)(file, { environment })) })));
    const diagnostics = checked.flatMap((one) => one.diagnostics);
    if (format === 'json')
        terminal.stdout((0,terminal_diagnostics/* diagnosticsJson */.Jc)(diagnostics));
    else {
        for (const { file, pipeline, diagnostics } of checked) {
            if (diagnostics.length > 0)
                terminal.stdout((0,terminal_diagnostics/* diagnosticsText */.gN)(diagnostics, terminal));
            else
                terminal.stdout(`${file}: ${pipeline?.steps.length ?? 0} steps, no errors.\n`);
            if (pipeline !== undefined)
                terminal.stdout(scheduleText(pipeline));
        }
    }
    return diagnostics;
}
function scheduleText(pipeline) {
    const { steps } = pipeline;
    const { parts } = (0,machine/* stateMachines */.U)(pipeline, (0,names/* namesOf */.eZ)(pipeline));
    return scheduleLine((0,schedule/* criticalPath */.vC)(steps), (0,schedule/* lostSeconds */._Y)((0,nest/* nest */.$)(steps))) + partsLine(parts.length);
}


/***/ }),

/***/ 30375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Y: () => (/* binding */ lostSeconds),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/* unused harmony export endsOf */
/* harmony import */ var _graph_precedence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78903);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55653);


/** Seconds after the beginning of the run at which each step ends, when every step takes what is expected of it. */
function endsOf(shape) {
    const ends = new Map();
    const walk = walked(shape, 0, ends);
    for (let known = -1; walk.next().done !== true;) {
        if (ends.size === known)
            throw new RangeError('The gates wait for each other.');
        known = ends.size;
    }
    return ends;
}
/** The longest chain of needs, by the seconds that its steps are expected to take: no run can be shorter. */
function criticalPath(steps) {
    const longest = new Map();
    const longer = (a, b) => (b.seconds > a.seconds ? b : a);
    const none = { steps: [], seconds: 0 };
    for (const step of (0,_graph_precedence_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(steps)) {
        const before = step.needs.map((need) => longest.get(need) ?? none).reduce(longer, none);
        longest.set(step.name, { steps: [...before.steps, step], seconds: before.seconds + step.expectedSeconds });
    }
    return [...longest.values()].reduce(longer, none);
}
/** How much longer than its critical path the run is expected to take, because of how its steps are arranged. */
function lostSeconds(shape) {
    return Math.max(0, ...endsOf(shape).values()) - criticalPath((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)(shape)).seconds;
}
/** Returns when the shape has ended; yields where it waits for a step whose end is not known yet. */
function* walked(shape, start, ends) {
    switch (shape.kind) {
        case 'step': {
            const end = start + shape.step.expectedSeconds;
            ends.set(shape.step.name, end);
            return end;
        }
        case 'gate': {
            const { awaits } = shape.gate;
            while (awaits.some((step) => !ends.has(step)))
                yield;
            return Math.max(start, ...awaits.map((step) => ends.get(step) ?? start));
        }
        case 'announcement':
            return start;
        case 'part':
            return yield* walked(shape.shape, start, ends);
        case 'series': {
            let at = start;
            for (const part of shape.parts)
                at = yield* walked(part, at, ends);
            return at;
        }
        case 'parallel': {
            let end = start;
            let open = shape.parts.map((part) => walked(part, start, ends));
            while (open.length > 0) {
                open = open.filter((branch) => {
                    const { done, value } = branch.next();
                    if (done === true)
                        end = Math.max(end, value);
                    return done !== true;
                });
                if (open.length > 0)
                    yield;
            }
            return end;
        }
    }
}


/***/ }),

/***/ 85882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ windowInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
/** Times, spans and amounts as people say them. English, and the same on every machine: nothing asks for its locale. */

/** `0.4 s`, `12 s`, `1 min 43 s`, `2 h 05 min`. */
function duration(seconds) {
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
/** `8,759 rows`, `1 row`, `no rows`. */
function count(amount, noun) {
    return `${amount === 0 ? 'no' : grouped(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
function grouped(amount) {
    return amount.toLocaleString('en-US');
}
/** Decimal units, as Athena bills them: `532 bytes`, `1.2 MB`. */
function bytes(amount) {
    if (amount < 1000)
        return `${amount} bytes`;
    const rounded = Number(amount.toPrecision(3));
    const power = Math.min(Math.floor(Math.log10(rounded) / 3), units.length);
    return `${rounded / 1000 ** power} ${units[power - 1]}`;
}
const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** `24 November 2026, 07:10` in the time zone. */
function moment(instant, timeZone) {
    const time = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(instant).toZonedDateTimeISO(timeZone);
    return `${date(time)}, ${clock(time)}`;
}
/** A window as its size reads: `Monday 23 November 2026`, `16 to 22 November 2026 (week 47)`, `November 2026`. */
function windowInWords({ id, start, end }, timeZone) {
    const from = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(start).toZonedDateTimeISO(timeZone);
    const to = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(end).toZonedDateTimeISO(timeZone);
    if (/^\d{4}-\d\d-\d\d$/.test(id))
        return `${weekdays[from.dayOfWeek - 1]} ${date(from)}`;
    if (/^\d{4}-\d\d$/.test(id))
        return `${months[from.month - 1]} ${from.year}`;
    if (/^\d{4}-W\d\d$/.test(id))
        return `${date(from)} to ${date(to.subtract({ days: 1 }))} (week ${Number(id.slice(6))})`;
    const last = from.toPlainDate().equals(to.toPlainDate()) ? clock(to) : `${date(to)}, ${clock(to)}`;
    return `${date(from)}, ${clock(from)} to ${last}`;
}
function date(day) {
    return `${day.day} ${months[day.month - 1]} ${day.year}`;
}
function clock(time) {
    return `${two(time.hour)}:${two(time.minute)}`;
}
function two(value) {
    return String(value).padStart(2, '0');
}
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');


/***/ }),

/***/ 94777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ diagnosticsJson),
/* harmony export */   gN: () => (/* binding */ diagnosticsText),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** The fixed form of `check --format json`. */
function diagnosticsJson(diagnostics) {
    const flat = diagnostics.map(({ code, severity, message, hint = null, at }) => ({
        code,
        severity,
        message,
        hint,
        ...at,
    }));
    return `${JSON.stringify({ diagnostics: flat })}\n`;
}
/** More would hide the first ones; they are mended from the top. */
const shownAtMost = 20;
function diagnosticsText(diagnostics, { color }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(color);
    const shown = diagnostics.slice(0, shownAtMost).map(({ severity, message, hint, at }) => {
        const label = severity === 'error' ? paint.red('error') : paint.yellow('warning');
        return `${place(at)} ${label} ${message}\n${hint === undefined ? '' : `  ${paint.dim(hint)}\n`}`;
    });
    const rest = diagnostics.length - shown.length;
    return shown.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}
function errorText({ message, hint, at }, { color }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(color);
    const where = at === undefined ? '' : `${place(at)} `;
    return `${where}${paint.red('error')} ${message}\n${hint === undefined ? '' : `  ${paint.dim(hint)}\n`}`;
}
const place = ({ file, line, column }) => `${file}:${line}:${column}`;


/***/ })

};
