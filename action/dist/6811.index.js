export const id = 6811;
export const ids = [6811];
export const modules = {

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

/***/ 76811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/execute.js + 1 modules
var execute = __webpack_require__(9919);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/action/src/review/markdown.js
var markdown = __webpack_require__(42464);
// EXTERNAL MODULE: ./.build/action/src/github/sections.js
var sections = __webpack_require__(58428);
;// CONCATENATED MODULE: ./.build/action/src/github/job-files.js



/** GitHub's file protocol for outputs: the delimiter must not occur in the value. */
async function writeOutputs({ GITHUB_OUTPUT: file }, outputs) {
    if (file === undefined)
        return;
    for (const [name, value] of Object.entries(outputs)) {
        const delimiter = `end-${crypto.randomUUID()}`;
        await (0,promises_.appendFile)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    }
}
/** GitHub drops a summary that is too long whole, without a word. */
async function writeSummary({ GITHUB_STEP_SUMMARY: file }, whole) {
    if (file === undefined || whole === '')
        return;
    await (0,promises_.appendFile)(file, `${sections/* summaryLimit */.mf.sizeOf(whole) <= sections/* summaryLimit */.mf.most ? whole : tooLong}\n`);
}
const tooLong = (0,markdown/* markdown */.wD) `The result is longer than this page holds; the log of the step has it.`;

;// CONCATENATED MODULE: ./.build/action/src/github/annotation.js
/** A workflow command that GitHub shows at the line in the pull request. */
function annotation(severity, title, message, hint, at) {
    const place = at === undefined
        ? []
        : [
            `file=${property(at.file)}`,
            `line=${at.line}`,
            `endLine=${at.endLine}`,
            `col=${at.column}`,
            `endColumn=${at.endColumn}`,
        ];
    const text = hint === undefined ? message : `${message}\n${hint}`;
    return `::${severity} ${[...place, `title=${property(title)}`].join(',')}::${data(text)}`;
}
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./.build/action/src/github/log.js

/** While data are written, GitHub's runner looks for no command but the one that only we know. */
function openLog(write, title, key = crypto.randomUUID()) {
    let isStopped = false;
    let isGrouped = false;
    const command = (line) => {
        if (isStopped)
            write(`::${key}::\n`);
        isStopped = false;
        write(`${line}\n`);
    };
    const data = (text) => {
        if (!isStopped)
            write(`::stop-commands::${key}\n`);
        isStopped = true;
        write(text);
    };
    const endGroup = () => {
        if (isGrouped)
            command('::endgroup::');
        isGrouped = false;
    };
    return {
        data: (text) => {
            endGroup();
            data(text);
        },
        progress: (line) => {
            if (!isGrouped)
                command(`::group::${title}`);
            isGrouped = true;
            data(`${line}\n`);
        },
        annotate: ({ severity, code, message, hint, at }) => {
            endGroup();
            command(annotation(severity, code, message, hint, at));
        },
        tell: ({ code, message, hint, at }, severity = 'error') => {
            endGroup();
            command(annotation(severity, code, message, hint, at));
        },
        mask: (secret) => command(`::add-mask::${secret}`),
        end: () => {
            endGroup();
            if (isStopped)
                write(`::${key}::\n`);
        },
    };
}

;// CONCATENATED MODULE: ./.build/action/src/github/summaries.js

const resultSummary = (verb, result) => (0,markdown/* joined */.oR)([(0,markdown/* markdown */.wD) `### ${(0,markdown/* code */.aY)(`penstock ${verb}`)}`, (0,markdown/* fence */.EU)(result)]);
function failureSummary({ code: reason, message, hint, at }) {
    const parts = [(0,markdown/* markdown */.wD) `### ${(0,markdown/* code */.aY)(reason)}`, (0,markdown/* text */.Qq)(message)];
    if (at !== undefined)
        parts.push((0,markdown/* code */.aY)(place(at)));
    if (hint !== undefined)
        parts.push((0,markdown/* text */.Qq)(hint));
    return (0,markdown/* joined */.oR)(parts);
}
function diagnosticsSummary(diagnostics) {
    const rows = diagnostics.map(({ severity, code: of, message, hint = '', at }) => [
        (0,markdown/* code */.aY)(place(at)),
        (0,markdown/* text */.Qq)(severity),
        (0,markdown/* text */.Qq)(`${message} ${hint}`.trim()),
        (0,markdown/* code */.aY)(of),
    ]);
    return (0,markdown/* table */.tp)([(0,markdown/* text */.Qq)('place'), (0,markdown/* text */.Qq)('severity'), (0,markdown/* text */.Qq)('what'), (0,markdown/* text */.Qq)('code')], rows);
}
const place = ({ file, line, column }) => `${file}:${line}:${column}`;

// EXTERNAL MODULE: ./.build/action/src/program.js
var program = __webpack_require__(2500);
;// CONCATENATED MODULE: ./.build/action/src/inputs.js


/** What the runner makes of `with:` -> the words that a person would type. Raises UserError `bad-option`. */
function wordsOf(environment) {
    const given = (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    const verb = given('command');
    const inputs = verbs().get(verb);
    // A verb that does not exist is told by the program itself.
    if (inputs === undefined)
        return [verb];
    const others = [...verbs().values()].flat().map(({ name }) => name);
    const stray = others.find((name) => given(name) !== '' && !inputs.some((input) => input.name === name));
    if (stray !== undefined) {
        throw new errors/* UserError */.yo('bad-option', `${verb} takes no input "${stray}".`, {
            hint: `It takes ${inputs.map(({ name }) => name).join(', ')}.`,
        });
    }
    return [verb, ...inputs.flatMap((input) => wordsOfInput(input, given(input.name)))];
}
function wordsOfInput({ name, flag, form }, value) {
    if (value === '')
        return [];
    if (form === 'true')
        return isTrue(name, value) && flag !== undefined ? [flag] : [];
    const values = form === 'text' ? [value] : value.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    return values.flatMap((one) => (flag === undefined ? [one] : [flag, one]));
}
function isTrue(name, value) {
    if (/^(true|false)$/i.test(value))
        return /^true$/i.test(value);
    throw new errors/* UserError */.yo('bad-option', `The input "${name}" is "${value}"; true or false was expected.`);
}
const always = ['setup', 'test', 'preview'];
const onLocalCloud = ['run', 'backfill', 'report', 'retrain', 'query'];
/** Whether a verb, with these words, needs the engines. */
function needsEngines([verb = '', ...words]) {
    if (always.includes(verb))
        return true;
    const cloud = words[words.indexOf('--cloud') + 1];
    const isLocal = words.includes('--cloud') ? cloud === 'local' : !words.includes('--env');
    return onLocalCloud.includes(verb) && isLocal;
}
/** Verb -> its inputs, in the order of its words. */
const verbs = () => new Map((0,program/* program */.D)(nobody, () => undefined).commands.map((verb) => [verb.name(), inputsOf(verb)]));
const inputsOf = (verb) => [
    ...verb.registeredArguments.map((argument) => ({
        // FILE.sql and FILE.asl.json are files, too.
        name: argument.name().split('.')[0]?.toLowerCase() ?? '',
        flag: undefined,
        form: argument.variadic ? 'lines' : 'text',
        description: argument.description,
    })),
    ...verb.options.map((option) => ({
        name: option.attributeName() === 'env' ? 'environment' : String(option.long).slice(2),
        flag: String(option.long),
        form: formOf(option),
        description: [
            option.description,
            ...(option.argChoices === undefined ? [] : [option.argChoices.join(' or ')]),
        ].join(': '),
    })),
];
function formOf(option) {
    if (option.isBoolean())
        return 'true';
    return Array.isArray(option.defaultValue) ? 'lines' : 'text';
}
/** Every input once, by name, with what it means to each verb. */
function listed() {
    const all = [...verbs()].flatMap(([verb, inputs]) => inputs.map((input) => ({ verb, ...input })));
    const byName = Map.groupBy(all, ({ name }) => name);
    return [...byName].map(([name, inputs]) => ({
        name,
        form: inputs[0]?.form ?? 'text',
        meanings: new Map([...Map.groupBy(inputs, ({ description }) => description)].map(([meaning, of]) => [
            meaning,
            of.map(({ verb }) => verb),
        ])),
    }));
}
/** Words are described, and none is acted upon. */
const nobody = {
    terminal: { stdout: () => undefined, progress: () => undefined, width: 80, color: false },
    signal: new AbortController().signal,
    now: () => new Date(),
    on: () => {
        throw new Error('No verb is run.');
    },
    signalNumber: undefined,
    close: async () => undefined,
};

;// CONCATENATED MODULE: ./.build/action/src/main.js







/** The action's door: inputs become the same words that a person types; the result becomes outputs and a summary. */
async function main(environment) {
    const verb = environment['INPUT_COMMAND']?.trim() ?? '';
    const log = openLog((text) => void process.stdout.write(text), `penstock ${verb}`);
    const token = environment['INPUT_GITHUB-TOKEN'] ?? '';
    if (token !== '')
        log.mask(token);
    // Where every tool that asks GitHub looks for it. The engines, and the scripts that they run, are not to find it.
    delete environment['INPUT_GITHUB-TOKEN'];
    if (token !== '' && asksGitHub.has(verb))
        environment['GITHUB_TOKEN'] = token;
    let result = '';
    let failureReason = '';
    const summaries = [];
    const annotate = (diagnostics) => {
        if (diagnostics.some(({ severity }) => severity === 'error'))
            failureReason = 'check-failed';
        if (diagnostics.length > 0)
            summaries.push(diagnosticsSummary(diagnostics));
        diagnostics.forEach(log.annotate);
    };
    const code = await codeOf(environment, {
        stdout(text) {
            result += text;
            log.data(text);
        },
        progress: log.progress,
        width: 120,
        color: false,
        job: {
            summary: (whole) => void summaries.push(whole),
            warn: (error) => log.tell(error, 'warning'),
        },
    }, {
        diagnostics: annotate,
        checked: annotate,
        failed(error) {
            failureReason = error.code;
            log.tell(error);
            summaries.push(failureSummary(error));
        },
    });
    log.end();
    // What commander refuses has no code of ours; a signal is no failure.
    if (code !== 0 && code < 128 && failureReason === '')
        failureReason = 'bad-option';
    if (summaries.length === 0 && result !== '')
        summaries.push(resultSummary(verb, result));
    await writeOutputs(environment, { outputs: result, 'failure-reason': failureReason });
    await writeSummary(environment, (0,markdown/* joined */.oR)(summaries));
    return code;
}
const asksGitHub = new Set(['comment', 'deploy']);
async function codeOf(environment, terminal, complaints) {
    try {
        const words = wordsOf(environment);
        if (needsEngines(words))
            await engines(environment, terminal);
        return await (0,execute/* execute */.g)(words, terminal, complaints);
    }
    catch (error) {
        if (!(error instanceof errors/* PenstockError */.qC))
            throw error;
        complaints.failed(error);
        return error.exitCode;
    }
}
/**
 * Of a runner that has none yet, unless the workflow says where they are. The folder of an action carries its commit in its
 * name, and what is installed knows its own place: in the home folder it is the same for every version.
 */
async function engines(environment, { progress }) {
    const { provideEngines } = await Promise.all(/* import() */[__webpack_require__.e(5948), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 95389));
    const { homeCacheFolder } = await __webpack_require__.e(/* import() */ 5566).then(__webpack_require__.bind(__webpack_require__, 75566));
    environment['PENSTOCK_CACHE'] ??= homeCacheFolder();
    await provideEngines(environment, progress);
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


/***/ })

};
