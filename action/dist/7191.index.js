export const id = 7191;
export const ids = [7191];
export const modules = {

/***/ 29406:
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

/***/ 57191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./.build/action/src/check/load.js + 115 modules
var load = __webpack_require__(80934);
// EXTERNAL MODULE: ./.build/action/src/render/states/shape.js
var shape = __webpack_require__(16062);
;// CONCATENATED MODULE: ./.build/action/src/render/states/lost-parallelism.js

/** Steps that will wait for others that they do not need, because nested parallel branches cannot say less. */
function lostParallelism({ steps }) {
    const waits = Map.groupBy((0,shape/* nest */.$)(steps).waits, ({ step }) => step);
    return steps.flatMap(({ name, at }) => {
        const waitsFor = waits.get(name)?.map((wait) => wait.waitsFor) ?? [];
        if (waitsFor.length === 0)
            return [];
        return {
            code: 'lost-parallelism',
            severity: 'warning',
            message: `"${name}" will also wait for ${waitsFor.join(', ')}, which it does not need.`,
            hint: 'The graph has a shape that nested parallel branches cannot express; the result is right, only later.',
            at,
        };
    });
}

// EXTERNAL MODULE: ./.build/action/src/terminal/diagnostics.js
var terminal_diagnostics = __webpack_require__(48516);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(87145);
;// CONCATENATED MODULE: ./.build/action/src/commands/check.js




/** Every error and warning of the pipeline, or of all in `pipeline/`, at once. Reads files, and nothing else. */
async function check({ file, environment, format }, { terminal }) {
    const files = file === undefined ? (0,pipeline_file/* allPipelines */.ZH)() : [file];
    const checked = await Promise.all(files.map(async (file) => ({ file, ...withShape(await (0,load/* load */.H)(file, { environment })) })));
    const diagnostics = checked.flatMap((one) => one.diagnostics);
    if (format === 'json')
        terminal.stdout((0,terminal_diagnostics/* diagnosticsJson */.Jc)(diagnostics));
    else {
        for (const { file, pipeline, diagnostics } of checked) {
            if (diagnostics.length > 0)
                terminal.stdout((0,terminal_diagnostics/* diagnosticsText */.gN)(diagnostics, terminal));
            else
                terminal.stdout(`${file}: ${pipeline?.steps.length ?? 0} steps, no errors.\n`);
        }
    }
    return diagnostics;
}
/** With what nesting the steps costs. */
function withShape({ pipeline, diagnostics }) {
    return {
        pipeline,
        diagnostics: pipeline === undefined ? diagnostics : [...diagnostics, ...lostParallelism(pipeline)],
    };
}


/***/ }),

/***/ 16062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nest)
/* harmony export */ });
/**
 * Nests an acyclic graph into series and parallel parts that keep every need. Where the graph is series-parallel nothing
 * is lost; elsewhere a barrier is put behind the first steps of the part, and `waits` says who waits for whom.
 */
function nest(steps) {
    const order = new Map(inOrder(steps).map((step, index) => [step.name, index]));
    const ancestors = ancestorsOf(steps);
    const waits = [];
    let parallels = 0;
    const shapeOf = (part) => {
        const [only] = part;
        if (only !== undefined && part.length === 1)
            return { kind: 'step', step: only };
        const components = connected(part);
        if (components.length > 1) {
            return { kind: 'parallel', name: `Side by side ${++parallels}`, parts: components.map(shapeOf) };
        }
        const cut = losslessCut(part, ancestors) ?? barrier(part, ancestors, waits);
        return series(shapeOf(cut.before), shapeOf(cut.after));
    };
    const sorted = steps.toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
    return { shape: shapeOf(sorted), waits };
}
const isAncestor = (ancestors, step, of) => ancestors.get(of.name)?.has(step.name) ?? false;
/** The first prefix of the order behind which everything needs all of its ends. */
function losslessCut(part, ancestors) {
    for (let size = 1; size < part.length; size++) {
        const before = part.slice(0, size);
        const after = part.slice(size);
        const isLossless = lasts(before, ancestors).every((last) => firsts(after, ancestors).every((first) => isAncestor(ancestors, last, first)));
        if (isLossless)
            return { before, after };
    }
    return undefined;
}
function barrier(part, ancestors, waits) {
    const before = firsts(part, ancestors);
    const after = part.filter((step) => !before.includes(step));
    for (const first of firsts(after, ancestors)) {
        for (const last of before) {
            if (!isAncestor(ancestors, last, first))
                waits.push({ step: first.name, waitsFor: last.name });
        }
    }
    return { before, after };
}
const firsts = (part, ancestors) => part.filter((step) => !part.some((other) => isAncestor(ancestors, other, step)));
const lasts = (part, ancestors) => part.filter((step) => !part.some((other) => isAncestor(ancestors, step, other)));
function series(before, after) {
    const partsOf = (shape) => (shape.kind === 'series' ? shape.parts : [shape]);
    return { kind: 'series', parts: [...partsOf(before), ...partsOf(after)] };
}
/** Steps that hang together by needs, each group and the groups in the order given. */
function connected(part) {
    const names = new Set(part.map(({ name }) => name));
    const groupOf = new Map(part.map(({ name }) => [name, name]));
    const root = (name) => {
        const parent = groupOf.get(name) ?? name;
        return parent === name ? name : root(parent);
    };
    for (const { name, needs } of part) {
        for (const need of needs)
            if (names.has(need))
                groupOf.set(root(name), root(need));
    }
    return [...Map.groupBy(part, ({ name }) => root(name)).values()];
}
/** A topological order that keeps to the file's order where needs leave a choice. */
function inOrder(steps) {
    const placed = new Set();
    const result = [];
    while (result.length < steps.length) {
        const next = steps.find(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)));
        if (next === undefined)
            throw new RangeError('The steps need each other in a circle.');
        placed.add(next.name);
        result.push(next);
    }
    return result;
}
function ancestorsOf(steps) {
    const ancestors = new Map();
    for (const { name, needs } of inOrder(steps)) {
        ancestors.set(name, new Set(needs.flatMap((need) => [need, ...(ancestors.get(need) ?? [])])));
    }
    return ancestors;
}


/***/ }),

/***/ 48516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ diagnosticsJson),
/* harmony export */   gN: () => (/* binding */ diagnosticsText),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29406);

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
