export const id = 4219;
export const ids = [4219];
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

/***/ 17065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20757);
/* harmony import */ var _plan_rendering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61346);
/* harmony import */ var _render_passes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91201);






/** The same file and environment of a checkout of the merge base, which may have mistakes that this one corrects. */
async function mergeBase(folder, { file, environment }, shipped) {
    if (folder === undefined)
        return 'none';
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('bad-option', `--base: there is no folder ${folder}.`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return 'none';
    try {
        const pipeline = await (0,_check_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOrThrow */ .s)(path, { environment: environment.name });
        return (0,_plan_rendering_js__WEBPACK_IMPORTED_MODULE_4__/* .renderingOf */ .ci)(pipeline, (0,_render_passes_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .X)(pipeline, shipped));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        return error.code === 'unknown-environment' ? 'none' : 'broken';
    }
}


/***/ }),

/***/ 94370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ deployedIn),
  plan: () => (/* binding */ plan_plan),
  j: () => (/* binding */ planFiles)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/summary.js
var summary = __webpack_require__(86478);
// EXTERNAL MODULE: ./.build/action/src/plan/deployments.js + 1 modules
var deployments = __webpack_require__(19425);
// EXTERNAL MODULE: ./.build/action/src/plan/make-plan.js + 17 modules
var make_plan = __webpack_require__(91310);
// EXTERNAL MODULE: ./.build/action/src/plan/read.js + 1 modules
var read = __webpack_require__(13275);
// EXTERNAL MODULE: ./.build/action/src/plan/read-deployed.js + 2 modules
var read_deployed = __webpack_require__(70747);
// EXTERNAL MODULE: ./.build/action/src/plan/rendering.js
var rendering = __webpack_require__(61346);
// EXTERNAL MODULE: ./.build/action/src/plan/review.js + 1 modules
var review = __webpack_require__(98309);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 36 modules
var passes = __webpack_require__(91201);
// EXTERNAL MODULE: ./.build/action/src/review/detail.js + 2 modules
var detail = __webpack_require__(26882);
// EXTERNAL MODULE: ./.build/action/src/review/markdown.js
var markdown = __webpack_require__(42464);
;// CONCATENATED MODULE: ./.build/action/src/review/page.js


/** A review as a page of its own, nothing left out. */
function reviewPage(review) {
    const { concern, pipeline, environment, verdict, table, warnings, details, notChecked } = review;
    return (0,markdown/* joined */.oR)([
        (0,markdown/* markdown */.wD) `# ${(0,markdown/* text */.Qq)(`${concern} of ${pipeline} in ${environment}`)}`,
        (0,markdown/* strong */.ko)(verdict),
        ...(table === undefined ? [] : [table]),
        ...(warnings.length === 0 ? [] : [(0,markdown/* warning */.$e)((0,markdown/* list */.p_)(warnings))]),
        ...details.map(detail/* opening */.z),
        ...(notChecked.length === 0 ? [] : [(0,markdown/* markdown */.wD) `Not checked:`, (0,markdown/* list */.p_)(notChecked.map(markdown/* text */.Qq))]),
    ]);
}

// EXTERNAL MODULE: ./.build/action/src/shipped.js
var src_shipped = __webpack_require__(66511);
// EXTERNAL MODULE: ./.build/action/src/terminal/plan.js
var plan = __webpack_require__(65646);
// EXTERNAL MODULE: ./.build/action/src/commands/merge-base.js
var merge_base = __webpack_require__(17065);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
// EXTERNAL MODULE: ./.build/action/src/commands/write-files.js
var write_files = __webpack_require__(14418);
;// CONCATENATED MODULE: ./.build/action/src/commands/plan.js


















/** What a deployment would change, and what it means. */
async function plan_plan(options, context) {
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const shipped = await (0,src_shipped/* shippedCode */.H)();
    const base = await (0,merge_base/* mergeBase */.w)(options.base, pipeline, shipped);
    const head = options.digest === undefined
        ? (0,rendering/* renderingOf */.ci)(pipeline, (0,passes/* render */.X)(pipeline, shipped))
        : await olderRendering(pipeline, options.digest, await context.openCloud(pipeline));
    const made = (0,make_plan/* makePlan */.C)(pipeline, { head, base, deployed: await deployedState(options, pipeline, head, context) });
    if (options.out !== undefined)
        await (0,write_files/* writeFiles */.h)(options.out, planFiles(made));
    context.terminal.job?.summary((0,summary/* reviewSummary */.l)((0,review/* planReview */.K)(made)));
    context.terminal.stdout(options.format === 'json' ? (0,read/* planText */.P)(made) : (0,plan/* planInTerminal */.p)(made, context.terminal));
    return made;
}
const olderRendering = (pipeline, digest, cloud) => (0,deployments/* findDeployment */.HZ)(cloud, (0,objects/* ownBucket */.Dp)((0,names/* namesOf */.eZ)(pipeline).artifactBucket, pipeline.environment.account), digest);
/** A pull request of somebody without credentials is compared with its merge base alone; the plan says so. */
async function deployedState({ base }, pipeline, head, context) {
    try {
        return await deployedIn(await context.openCloud(pipeline), pipeline, head);
    }
    catch (error) {
        if (base !== undefined && error instanceof errors/* CloudError */.K2 && error.code === 'no-credentials')
            return undefined;
        throw error;
    }
}
/** What is deployed, in the account that the environment names and no other. */
async function deployedIn(cloud, pipeline, head) {
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    return (0,read_deployed/* readDeployed */.B)(cloud, pipeline, head);
}
/** By their names: the plan for programs, and for people. */
function planFiles(plan) {
    const name = `plan-${plan.digests.pipeline}-${plan.digests.environment}`;
    return new Map([
        [`${name}.json`, (0,read/* planText */.P)(plan)],
        [`${name}.md`, `${reviewPage((0,review/* planReview */.K)(plan))}\n`],
    ]);
}


/***/ }),

/***/ 14418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);



/** Writes texts below a folder, which is made when absent; its absolute path. Raises UserError `cannot-write`. */
async function writeFiles(folder, files) {
    try {
        for (const [path, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cannot-write', `${folder} cannot be written to: ${error.message}`, {
            hint: 'Name another folder with --out.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 58428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   ab: () => (/* binding */ checkLimit),
/* harmony export */   gb: () => (/* binding */ worthTelling),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   mf: () => (/* binding */ summaryLimit)
/* harmony export */ });
/* harmony import */ var _review_detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26882);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42464);
/** Reviews as Markdown within a limit: folded details go first, from the last; then rows; the verdicts stay. */


/** 65,536 characters, less what GitHub may count otherwise than we do. */
const commentLimit = { most: 65_000, sizeOf: (text) => Array.from(text).length };
/** 65,535 bytes, whatever its description says. */
const checkLimit = { most: 65_000, sizeOf: (text) => Buffer.byteLength(text) };
/** GitHub drops a summary beyond 1 MiB whole. */
const summaryLimit = { most: 900_000, sizeOf: (text) => Buffer.byteLength(text) };
const titles = {
    check: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `Check`,
    plan: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `Plan`,
    preview: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `Preview`,
};
/** A check that found no error needs no words beside what others found. */
const worthTelling = (reviews) => reviews.length === 1 ? reviews : reviews.filter(({ concern, isEmpty }) => concern !== 'check' || !isEmpty);
/** What there is room for. `rest` says where the whole can be read; it is added where something is left out. */
function sections(reviews, { most, sizeOf }, rest) {
    const sizes = reviews.flatMap(({ details }) => details.map((detail) => sizeOf(`${gap}${(0,_review_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .z)(detail)}`)));
    const room = most - sizeOf(written(reviews, 0, Infinity));
    if (fitting(sizes, room) === sizes.length && room >= 0)
        return written(reviews, sizes.length, Infinity);
    const roomBesideRest = room - sizeOf(`${gap}${rest}`);
    if (roomBesideRest >= 0)
        return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([written(reviews, fitting(sizes, roomBesideRest), Infinity), rest], gap);
    for (const rows of [1000, 300, 100, 30, 10, 3, 0]) {
        const shortened = (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([written(reviews, 0, rows), rest], gap);
        if (sizeOf(shortened) <= most)
            return shortened;
    }
    return rest;
}
const gap = '\n\n';
/** How many of them, from the first, there is room for. */
function fitting(sizes, room) {
    let taken = 0;
    const first = sizes.findIndex((size) => (taken += size) > room);
    return first < 0 ? sizes.length : first;
}
/** `kept` details in all, and so many `rows` of each table and list of warnings. */
function written(reviews, kept, rows) {
    let left = kept;
    const parts = reviews.map((review) => {
        const details = review.details.slice(0, left);
        left -= details.length;
        return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...opened(review, rows), ...details.map(_review_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .z), ...unchecked(review)], gap);
    });
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, gap);
}
/** What nobody has to click for. */
function opened({ concern, verdict, table, warnings }, rows) {
    const more = warnings.length - rows;
    const first = [...warnings.slice(0, rows), ...(more > 0 ? [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `and ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(String(more))} more`] : [])];
    return [
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `#### ${titles[concern]}`,
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(verdict),
        ...(table === undefined ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(table, rows)]),
        ...(first.length === 0 ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(first))]),
    ];
}
/** Silence must not be taken for a pass. */
const unchecked = ({ notChecked }) => notChecked.length === 0 ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`Not checked (${notChecked.length})`), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(notChecked.map(_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)))];


/***/ }),

/***/ 86478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf),
/* harmony export */   l: () => (/* binding */ reviewSummary)
/* harmony export */ });
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42464);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58428);


/** All that a pull request is told, for the page of the job; `whole` is that of an HTML page. */
const summaryOf = (all, whole) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(all.map(({ pipeline, environment, reviews }) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `### ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pipeline)} in ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(environment)}`,
    (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0)((0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .worthTelling */ .gb)(reviews), shareOf(all), whole === undefined ? tooLong : elsewhere(whole)),
])));
/** One page for all of them. */
const shareOf = (all) => ({ ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, most: Math.floor(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf.most / all.length) });
const tooLong = (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `There is more than this page holds; the JSON of it is among the artifacts of the pull request's run.`;
const elsewhere = (whole) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `There is more than this page holds: ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `the whole`, whole)}.`;
/** One of them, for the page of the job that has made it. */
const reviewSummary = (review) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `### ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(review.pipeline)} in ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(review.environment)}`,
    (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0)([review], _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, tooLong),
]);


/***/ }),

/***/ 98309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ planReview)
});

// EXTERNAL MODULE: ./.build/action/src/review/markdown.js
var markdown = __webpack_require__(42464);
// EXTERNAL MODULE: ./.build/action/src/plan/layer-table.js
var layer_table = __webpack_require__(85102);
// EXTERNAL MODULE: ./.build/action/src/plan/plan.js
var plan_plan = __webpack_require__(53219);
// EXTERNAL MODULE: ./.build/action/src/plan/cost-words.js
var cost_words = __webpack_require__(59949);
;// CONCATENATED MODULE: ./.build/action/src/plan/review-details.js


/** What is folded, the most telling first. */
function details(plan) {
    const { diffs } = plan;
    const isListing = ({ kind }) => kind === 'resources' || kind === 'states';
    return [
        ...graph(plan),
        ...eachChange(plan),
        ...properties(plan),
        ...diffs.filter((diff) => !isListing(diff)).map(diffDetail),
        ...permissions(plan),
        ...handMade(plan),
        ...forecast(plan),
        ...cost(plan),
        ...diffs.filter(isListing).map(diffDetail),
    ];
}
function graph({ graph: { nodes, edges, leftOut } }) {
    if (nodes.length === 0)
        return [];
    const rest = leftOut === 0 ? '' : `${leftOut} other steps stay as they are. `;
    const legend = (0,markdown/* text */.Qq)(`${rest}Green is added, amber changed, red and dashed removed.`);
    return [{ summary: (0,markdown/* text */.Qq)('Graph'), drawings: [{ kind: 'steps', nodes, edges }], body: legend }];
}
/** Rows beyond these are in the JSON. */
const mostRows = 200;
function eachChange({ changes }) {
    const rows = changes.map(({ action, what, name, at, consequence }) => [
        (0,markdown/* text */.Qq)(action),
        (0,markdown/* text */.Qq)(what),
        (0,markdown/* text */.Qq)(consequence ?? ''),
        at === null ? (0,markdown/* text */.Qq)('') : (0,markdown/* code */.aY)(at),
        (0,markdown/* code */.aY)(name),
    ]);
    const body = (0,markdown/* firstRows */.C)((0,markdown/* table */.tp)(['change', 'what', 'means', 'in the YAML', 'logical id or file'].map(markdown/* text */.Qq), rows), mostRows);
    return [{ summary: (0,markdown/* text */.Qq)(`Each change (${rows.length})`), body }];
}
function properties({ changes }) {
    // Those of roles are told as permissions.
    const rows = changes
        .filter(({ type }) => type !== 'AWS::IAM::Role')
        .flatMap(({ name, properties }) => properties.map((property) => propertyRow(name, property)));
    if (rows.length === 0)
        return [];
    return [{ summary: (0,markdown/* text */.Qq)(`Properties of resources (${rows.length})`), body: propertyTable(rows) }];
}
const propertyTable = (rows) => (0,markdown/* table */.tp)(['resource', 'property', 'before', 'after'].map(markdown/* text */.Qq), rows);
const propertyRow = (name, { path, before, after }) => [
    (0,markdown/* code */.aY)(name),
    (0,markdown/* code */.aY)(path),
    before === null ? (0,markdown/* text */.Qq)('') : (0,markdown/* code */.aY)(before),
    after === null ? (0,markdown/* text */.Qq)('') : (0,markdown/* code */.aY)(after),
];
const diffDetail = ({ path, added, removed, text: lines }) => ({
    summary: (0,markdown/* markdown */.wD) `${(0,markdown/* code */.aY)(path)} ${(0,markdown/* text */.Qq)(`+${added} −${removed}`)}`,
    body: (0,markdown/* fence */.EU)(lines, 'diff'),
});
function permissions({ permissions }) {
    if (permissions.length === 0)
        return [];
    const rows = permissions.map(({ what, gains, loses, widens }) => [
        (0,markdown/* text */.Qq)(widens ? `${what}, which is there` : what),
        lines(gains),
        lines(loses),
    ]);
    const body = (0,markdown/* firstRows */.C)((0,markdown/* table */.tp)(['whose', 'may', 'may no longer'].map(markdown/* text */.Qq), rows), mostRows);
    return [{ summary: (0,markdown/* text */.Qq)(`Permissions of roles (${permissions.length})`), body }];
}
/** Of a cell of a table. */
const lines = (words) => (0,markdown/* joined */.oR)(words.map(markdown/* text */.Qq), '<br>');
function handMade({ handMade: made }) {
    if (made.length === 0)
        return [];
    const rows = made.flatMap(({ name, properties }) => properties.map((property) => propertyRow(name, property)));
    const fates = (0,markdown/* list */.p_)(made.map(({ what, name, fate }) => (0,markdown/* markdown */.wD) `${(0,markdown/* text */.Qq)(what)} ${(0,markdown/* code */.aY)(name)}: ${(0,markdown/* text */.Qq)(fate)}`));
    return [{ summary: (0,markdown/* text */.Qq)(`Made by hand (${made.length})`), body: (0,markdown/* joined */.oR)([fates, propertyTable(rows)], '\n') }];
}
function forecast({ forecast: steps }) {
    if (steps.length === 0)
        return [];
    const rows = steps.map(({ step, runs, why }) => [(0,markdown/* code */.aY)(step), (0,markdown/* text */.Qq)(runs), (0,markdown/* text */.Qq)(why)]);
    return [{ summary: (0,markdown/* text */.Qq)('What the next run does'), body: (0,markdown/* table */.tp)(['step', 'runs', 'because'].map(markdown/* text */.Qq), rows) }];
}
function cost({ cost, duration: { before, after, path } }) {
    const { lines, region, date, guessed, unknown } = cost;
    const rows = lines.map(({ what, unit, price, before: was, after: will }) => [
        (0,markdown/* text */.Qq)(what),
        (0,markdown/* text */.Qq)(`${amount(was)} ${unit}`),
        (0,markdown/* text */.Qq)(`${amount(will)} ${unit}`),
        (0,markdown/* text */.Qq)((0,cost_words/* dollars */.E)(was * price)),
        (0,markdown/* text */.Qq)((0,cost_words/* dollars */.E)(will * price)),
    ]);
    const total = [
        (0,markdown/* text */.Qq)('together'),
        (0,markdown/* text */.Qq)(''),
        (0,markdown/* text */.Qq)(''),
        (0,markdown/* text */.Qq)((0,cost_words/* dollars */.E)((0,cost_words/* costOfWindow */.T)(cost, 'before'))),
        (0,markdown/* text */.Qq)((0,cost_words/* dollars */.E)((0,cost_words/* costOfWindow */.T)(cost, 'after'))),
    ];
    const time = before === null || before === after ? `${after} s` : `${before} s before, ${after} s after`;
    const body = (0,markdown/* joined */.oR)([
        (0,markdown/* table */.tp)(['of one window', 'before', 'after', 'cost before', 'cost after'].map(markdown/* text */.Qq), [...rows, total]),
        (0,markdown/* text */.Qq)(`Prices of ${region}, ${date}, in US dollars. Not counted: ${unknown.join('; ')}.`),
        ...(guessed.length === 0
            ? []
            : [(0,markdown/* text */.Qq)(`Guessed, for the ledger has no run with these workers: ${shortList(guessed)}.`)]),
        (0,markdown/* text */.Qq)(`Expected duration: ${time}, by ${pathText(path)}.`),
    ]);
    return [{ summary: (0,markdown/* text */.Qq)(`Cost and duration: ${(0,cost_words/* dollars */.E)((0,cost_words/* costOfWindow */.T)(cost, 'after'))} a window`), body }];
}
const amount = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
/** Names beyond these are counted. */
const shownNames = 8;
const shortList = (names) => names.length <= shownNames
    ? names.join(', ')
    : `${names.slice(0, shownNames).join(', ')} and ${names.length - shownNames} more`;
/** A long path is cut in its middle. */
const pathText = (path) => (path.length <= shownNames ? path : [...path.slice(0, 3), `${path.length - 6} more`, ...path.slice(-3)]).join(' > ');

// EXTERNAL MODULE: ./.build/action/src/plan/verdict.js
var verdict = __webpack_require__(10275);
;// CONCATENATED MODULE: ./.build/action/src/plan/review.js





/** What a pull request is told of a plan: the answer first, then what is touched, then what it means. */
function planReview(plan) {
    const { digests, changes, readers, warnings, notChecked } = plan;
    const isRisky = changes.some(({ risk }) => risk === 'high') || readers.some(({ fails }) => fails.length > 0);
    return {
        concern: 'plan',
        pipeline: digests.pipeline,
        environment: digests.environment,
        isEmpty: (0,plan_plan/* isEmpty */.Im)(plan),
        conclusion: isRisky ? 'neutral' : 'success',
        verdict: (0,markdown/* text */.Qq)((0,verdict/* verdict */.W)(plan)),
        table: changes.length === 0 ? undefined : (0,layer_table/* layerTable */._)(changes),
        warnings: warnings.map(markdown/* text */.Qq),
        details: (0,plan_plan/* isEmpty */.Im)(plan) ? [] : details(plan),
        notChecked,
    };
}


/***/ }),

/***/ 26882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ opening)
});

// EXTERNAL MODULE: ./.build/action/src/review/markdown.js
var markdown = __webpack_require__(42464);
;// CONCATENATED MODULE: ./.build/action/src/review/mermaid/lines.js
/** Labels that fit below the picture. */
const mostLabels = 12;
function xychart({ title, x, y, series }) {
    const values = [...series.before, ...series.after];
    const { from, to } = range(values);
    const every = Math.ceil(series.x.length / mostLabels);
    // A label is a place of the axis, so that those which are not shown must differ, too: by what has no width, for blanks
    // are trimmed.
    const labels = series.x.map((label, i) => (i % every === 0 ? quoted(label) : `"${'\u200b'.repeat(i + 1)}"`));
    // A list without values is a mistake.
    const lines = [series.before, series.after].filter((line) => line.length > 0);
    return [
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${colours.slice(-lines.length).join(', ')}"}}}}%%`,
        'xychart-beta',
        `  title ${quoted([title, series.name].filter((part) => part !== '').join(', '))}`,
        `  x-axis ${quoted(x)} [${labels.join(', ')}]`,
        `  y-axis ${quoted(y)} ${decimal(from)} --> ${decimal(to)}`,
        ...lines.map((line) => `  line [${line.map(decimal).join(', ')}]`),
    ].join('\n');
}
/** Of the line before and of that after, on GitHub's light page and on its dark one. */
const colours = ['#8c959f', '#218bff'];
const colourWords = 'Grey is before, blue is after.';
/** Mermaid reads no exponents. */
const decimal = (value) => value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 12 });
/**
 * Mermaid has no way to escape a quote, takes a line break for the end, two signs of percent for a comment or a
 * directive, and no text for a mistake.
 */
const quoted = (text) => `"${text.replaceAll(/["\p{Cc}\p{Cf}]/gu, ' ').replaceAll('%', '%\u200b') || ' '}"`;
/** An axis needs some length. */
function range(values) {
    const from = values.reduce((a, b) => Math.min(a, b), Infinity);
    const to = values.reduce((a, b) => Math.max(a, b), -Infinity);
    if (!Number.isFinite(from))
        return { from: 0, to: 1 };
    const room = (to - from) * 0.05 || Math.abs(to) * 0.05 || 1;
    return { from: Number((from - room).toPrecision(4)), to: Number((to + room).toPrecision(4)) };
}

;// CONCATENATED MODULE: ./.build/action/src/review/mermaid/steps.js
/** Colours that are read on GitHub's light page and on its dark one. */
const styles = `
  classDef added fill:#2da44e,stroke:#1a7f37,color:#ffffff
  classDef changed fill:#d4a72c,stroke:#9a6700,color:#1f2328
  classDef removed fill:#cf222e,stroke:#a40e26,color:#ffffff,stroke-dasharray:5 5
  classDef same fill:#6e7781,stroke:#57606a,color:#ffffff`;
/** A drawing of the steps: added green, changed amber, removed red and dashed. */
function flowchart({ nodes, edges }) {
    const ids = new Map(nodes.map(({ name }, index) => [name, `s${index}`]));
    const drawn = edges.flatMap(({ from, to, status }) => {
        const [one, other] = [ids.get(from), ids.get(to)];
        return one === undefined || other === undefined ? [] : [{ one, other, status }];
    });
    const colours = { added: 'stroke:#2da44e,stroke-width:2px', removed: 'stroke:#cf222e', same: '' };
    return [
        'flowchart LR',
        ...nodes.map(({ name, status }) => `  ${ids.get(name) ?? ''}["${escaped(name)}"]:::${status}`),
        ...drawn.map(({ one, other, status }) => `  ${one} ${status === 'removed' ? '-.->' : '-->'} ${other}`),
        ...drawn.flatMap(({ status }, index) => (status === 'same' ? [] : [`  linkStyle ${index} ${colours[status]}`])),
        styles.slice(1),
    ].join('\n');
}
/** In Mermaid's own code for characters: none of a name is markup. */
const escaped = (name) => name.replace(/[^\w .-]/gu, (sign) => `#${sign.codePointAt(0) ?? 63};`);

;// CONCATENATED MODULE: ./.build/action/src/review/detail.js



/** What opens by a click, its drawings first. */
function opening({ summary, drawings = [], body }) {
    const legend = drawings.some(({ kind }) => kind === 'lines') ? [(0,markdown/* text */.Qq)(colourWords)] : [];
    return (0,markdown/* folded */.TM)(summary, (0,markdown/* joined */.oR)([...legend, ...drawings.map(fenced), body], '\n'));
}
const fenced = (drawing) => (0,markdown/* fence */.EU)(drawing.kind === 'steps' ? flowchart(drawing) : xychart(drawing), 'mermaid');


/***/ })

};
