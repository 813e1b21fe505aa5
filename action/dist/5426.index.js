export const id = 5426;
export const ids = [5426];
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

/***/ 44278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/check/load.js + 102 modules
var load = __webpack_require__(68783);
// EXTERNAL MODULE: ./.build/action/src/check/order.js
var order = __webpack_require__(87683);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/spec/environment.js
var spec_environment = __webpack_require__(70503);
;// CONCATENATED MODULE: ./.build/action/src/findings/make.js

/** What was found of every pipeline in every environment, also of those that only the merge base has. Pure. */
function findingsOf(checked, base) {
    const present = checked.flatMap(({ file, targets, diagnostics }) => {
        const isBroken = diagnostics.some(({ severity }) => severity === 'error');
        // Where the file is wrong, its name and environments may have gone with that.
        const before = isBroken ? base.filter((target) => target.file === file) : [];
        return unique([...before, ...(before.length > 0 ? targets.filter(isDeclared) : targets)]).map((target) => ({
            target,
            diagnostics,
        }));
    });
    const known = new Set(present.map(({ target }) => nameOf(target)));
    const gone = base.filter((target) => isDeclared(target) && !known.has(nameOf(target)));
    return [
        ...present.map(({ target, diagnostics }) => findings(target, false, diagnostics)),
        ...gone.map((target) => findings(target, true, [])),
    ];
}
/** The local environment is deployed to no account. */
const isDeclared = ({ environment }) => environment !== spec_environment/* localEnvironment */.b;
const nameOf = ({ pipeline, environment }) => `${pipeline}-${environment}`;
const unique = (targets) => [
    ...new Map(targets.map((target) => [nameOf(target), target])).values(),
];
const findings = (target, isGone, diagnostics) => ({
    version: 1,
    ...target,
    isGone,
    diagnostics: diagnostics.map(finding),
});
const finding = ({ code, severity, message, hint, at }) => ({
    code,
    severity,
    message: cut(message),
    hint: hint === undefined ? null : cut(hint),
    at,
});
/** A message may quote what somebody wrote. */
const longest = 1_000;
const cut = (text) => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

// EXTERNAL MODULE: ./.build/action/src/findings/read.js + 1 modules
var read = __webpack_require__(5754);
// EXTERNAL MODULE: ./.build/action/src/spec/read.js + 8 modules
var spec_read = __webpack_require__(36789);
;// CONCATENATED MODULE: ./.build/action/src/findings/targets.js



/** What a file is deployed as, as far as it can be read; at least one, which is local when it declares no environment. */
async function targetsIn(repository, file) {
    const { spec } = await (0,spec_read/* readSpec */.O)((0,external_node_path_.join)(repository, file));
    const { name = '', environments = {} } = spec?.draft ?? {};
    // Both stand in the name of a file: what `check` refuses may be anything.
    const pipeline = isName(name)
        ? name
        : (0,external_node_path_.basename)(file)
            .replace(/\.ya?ml$/, '')
            .replace(/[^\w-]/g, '-');
    const [first = spec_environment/* localEnvironment */.b, ...others] = Object.keys(environments).filter(isName);
    const target = (environment) => ({ file, pipeline, environment });
    return [target(first), ...others.map(target)];
}
const isName = (name) => /^[\w-]+$/.test(name);

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
// EXTERNAL MODULE: ./.build/action/src/spec/problem.js
var problem = __webpack_require__(21593);
// EXTERNAL MODULE: ./.build/action/src/init/own-action.js
var own_action = __webpack_require__(24326);
// EXTERNAL MODULE: ./.build/action/src/init/repository.js
var repository = __webpack_require__(78059);
// EXTERNAL MODULE: ./.build/action/src/init/workflows.js + 6 modules
var workflows = __webpack_require__(36248);
// EXTERNAL MODULE: ./.build/action/src/init/write.js
var write = __webpack_require__(80732);
;// CONCATENATED MODULE: ./.build/action/src/init/stale.js










/**
 * Workflows that `init` wrote, and that are not what it would write now; none where a repository has none of them. Commits of
 * actions may be others: somebody keeps them up to date. What another version of Penstock wrote is not compared.
 */
async function staleWorkflows(folder, files) {
    const own = new Map(await Promise.all((await (0,write/* ownWorkflows */.Nj)(folder)).map(async (path) => [path, await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8')])));
    const action = [...own.values()].map(actionIn).find((found) => found !== undefined);
    if (action === undefined || !isOfThisVersion(action))
        return [];
    const wanted = await wantedWorkflows(action, folder, files);
    if (wanted === undefined)
        return [];
    const missing = [...wanted.keys()].filter((path) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
    const needless = [...own.keys()].filter((path) => !wanted.has(path));
    const other = [...own].flatMap(([path, text]) => {
        const now = wanted.get(path);
        return now === undefined || withoutCommits(now) === withoutCommits(text) ? [] : [path];
    });
    const [first] = [...missing, ...needless, ...other];
    if (first === undefined)
        return [];
    const listed = [told('missing', missing), told('not needed', needless), told('out of date', other)];
    const message = `The workflows are not what pipeline/ says now: ${listed.filter((part) => part !== '').join('; ')}.`;
    const at = { file: first, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return [(0,problem/* warning */.$)('stale-workflow', at, { message, hint: 'penstock init --workflows' })];
}
const told = (what, paths) => paths.length === 0 ? '' : `${what}: ${paths.map((path) => (0,external_node_path_.basename)(path)).join(', ')}`;
/** Undefined: a pipeline has a mistake in one of its environments. Who checks or plans that one is told. */
async function wantedWorkflows(action, folder, files) {
    try {
        return (0,workflows/* workflows */.L)(await (0,repository/* readRepository */.Nu)(action, folder, files));
    }
    catch (error) {
        if (error instanceof errors/* CheckError */.tl)
            return undefined;
        throw error;
    }
}
const actionIn = (text) => /(?<=uses: )(\.\/action$|penstock\/penstock\/action@.*)/m.exec(text)?.[0];
const isOfThisVersion = (action) => action === own_action/* here */.Zv || action.endsWith(` # v${(0,root/* ownManifest */.i)().version}`);
const withoutCommits = (text) => text.replaceAll(/(?<=uses: [^@\s]+)@.*/g, '');

// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/states/machine.js + 7 modules
var machine = __webpack_require__(95272);
// EXTERNAL MODULE: ./.build/action/src/render/states/nest.js + 3 modules
var nest = __webpack_require__(77003);
// EXTERNAL MODULE: ./.build/action/src/render/states/schedule.js
var schedule = __webpack_require__(30375);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/terminal/diagnostics.js
var terminal_diagnostics = __webpack_require__(94777);
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
// EXTERNAL MODULE: ./.build/action/src/commands/write-files.js
var write_files = __webpack_require__(14418);
;// CONCATENATED MODULE: ./.build/action/src/commands/check.js


















/** Every error and warning of the pipeline, or of all in `pipeline/` and their workflows, at once. Reads files, and nothing else. */
async function check(options, { terminal }) {
    const { file, format, out } = options;
    const before = await baseTargets(options);
    const files = file === undefined ? (before.length > 0 ? (0,pipeline_file/* pipelinesIn */.LC)('.') : (0,pipeline_file/* allPipelines */.ZH)()) : [file];
    const checked = await Promise.all(files.map((file) => checkFile(file, options)));
    const stale = file === undefined ? await staleWorkflows('.', files) : [];
    const diagnostics = [...checked.flatMap((one) => one.diagnostics), ...stale];
    if (out !== undefined)
        await (0,write_files/* writeFiles */.h)(out, findingsFiles(checked, before));
    if (format === 'json')
        terminal.stdout((0,terminal_diagnostics/* diagnosticsJson */.Jc)(diagnostics));
    else {
        for (const { file, pipeline, diagnostics } of checked) {
            if (diagnostics.length > 0)
                terminal.stdout((0,terminal_diagnostics/* diagnosticsText */.gN)(diagnostics, terminal));
            else
                terminal.stdout(`${file}: ${(0,words/* count */.U9)(pipeline?.steps.length ?? 0, 'step')}, no errors.\n`);
            if (pipeline !== undefined)
                terminal.stdout(scheduleText(pipeline));
        }
        if (stale.length > 0)
            terminal.stdout((0,terminal_diagnostics/* diagnosticsText */.gN)(stale, terminal));
    }
    return diagnostics;
}
/** In the environment that was asked for, or in the local one; with `out` in all that it is deployed to. */
async function checkFile(file, { environment, out }) {
    const first = await (0,load/* load */.H)(file, { environment });
    if (out === undefined)
        return { file, targets: [], ...first };
    const targets = (await targetsIn('.', file)).filter(isAsked(environment));
    const others = await Promise.all(targets.map(({ environment }) => (0,load/* load */.H)(file, { environment })));
    const diagnostics = (0,order/* inOrder */.a)([first, ...others].flatMap((one) => one.diagnostics));
    return { file, targets, pipeline: first.pipeline, diagnostics };
}
/** What the merge base deploys: all of it, or that file. */
async function baseTargets({ base, file, environment }) {
    if (base === undefined)
        return [];
    if (!(0,external_node_fs_.existsSync)(base))
        throw new errors/* UserError */.yo('bad-option', `--base: there is no folder ${base}.`);
    const files = file === undefined ? (0,pipeline_file/* pipelinesIn */.LC)(base) : [file].filter((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, file)));
    const all = await Promise.all(files.map((file) => targetsIn(base, file)));
    return all.flat().filter(isAsked(environment));
}
const isAsked = (name) => ({ environment }) => name === undefined || name === environment;
const findingsFiles = (checked, base) => new Map(findingsOf(checked, base).map((findings) => [
    `check-${findings.pipeline}-${findings.environment}.json`,
    (0,read/* findingsText */._)(findings),
]));
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

/***/ 68847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/**
 * A document that another run wrote, as JSON.
 * @throws Error that says in one line what is not as it should be
 */
function readDocument(text, validate) {
    const data = JSON.parse(text);
    if (validate(data))
        return data;
    const [first] = validate.errors ?? [];
    throw new Error(`${first?.instancePath || 'the document'} ${first?.message ?? 'is not of its schema'}`);
}


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
