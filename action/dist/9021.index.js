export const id = 9021;
export const ids = [9021,8459];
export const modules = {

/***/ 81043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  Q5: () => (/* binding */ checkRun),
  ky: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./.build/action/src/review/markdown.js
var markdown = __webpack_require__(42464);
;// CONCATENATED MODULE: ./.build/action/src/github/external-id.js
/** The name of the check run has the pipeline and the environment: GitHub keeps no more than 255 characters here. */
function externalId({ run, isQueued, plan }) {
    const { artifacts, base, replacements, deletions } = plan ?? {};
    const queued = isQueued ? true : undefined;
    return JSON.stringify({ run: run.id, attempt: run.attempt, queued, artifacts, base, replacements, deletions });
}
/** Undefined for what is none of ours. */
function readExternalId(text) {
    const { run, attempt, queued, ...plan } = parsed(text ?? '');
    if (!isCount(run) || !isCount(attempt))
        return undefined;
    const { artifacts, base, replacements, deletions } = plan;
    const isPlan = isDigest(artifacts) && isBase(base) && isCount(replacements) && isCount(deletions);
    return {
        run: { id: run, attempt },
        isQueued: queued === true,
        plan: isPlan ? { artifacts, base, replacements, deletions } : undefined,
    };
}
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const isDigest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isBase = (value) => value === 'absent' || value === 'unread' || isDigest(value);
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./.build/action/src/github/marker.js
var marker = __webpack_require__(66298);
// EXTERNAL MODULE: ./.build/action/src/github/refused.js
var refused = __webpack_require__(9170);
// EXTERNAL MODULE: ./.build/action/src/github/sections.js
var sections = __webpack_require__(58428);
;// CONCATENATED MODULE: ./.build/action/src/github/check-run.js





const checkName = ({ concern, pipeline, environment }) => `penstock ${concern}: ${pipeline}/${environment}`;
/** GitHub takes so many annotations with one request, and adds them to those that are there. */
const batch = 50;
/** Writes the check run of a concern on the head of a pull request; not after one that tells of a newer run. */
async function checkRun({ api, repository }, app, review, headSha, recorded, runUrl) {
    const name = checkName(review);
    const others = await runsOf({ api, repository }, app, headSha, name);
    const alike = others.filter((other) => other.recorded.isQueued === recorded.isQueued);
    if (alike.some((other) => (0,marker/* isNewer */.U4)(other.recorded.run, recorded.run)))
        return 'left';
    const [first = [], ...more] = batches(annotations(review));
    const output = { title: titleOf(review), summary: summaryOf(review, runUrl) };
    const { data } = await (0,refused/* asked */.NZ)(`Writing the check run ${name}`, () => api.request('POST /repos/{owner}/{repo}/check-runs', {
        ...repository,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion: review.conclusion,
        external_id: externalId(recorded),
        details_url: runUrl.href,
        output: { ...output, annotations: first },
    }));
    for (const next of more) {
        await (0,refused/* asked */.NZ)(`Adding annotations to ${name}`, () => api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...repository,
            check_run_id: data.id,
            output: { ...output, annotations: next },
        }));
    }
    return 'written';
}
/** The check runs of a name that the token's own app has written on a commit, with what they hold for us. */
async function runsOf({ api, repository }, app, commit, name) {
    const all = await (0,refused/* asked */.NZ)(`Reading the check runs of ${commit}`, () => api.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ...repository,
        ref: commit,
        check_name: name,
        filter: 'all',
        per_page: 100,
    }));
    return all.flatMap(({ id, app: writer, conclusion, external_id }) => {
        const recorded = writer?.slug === app ? readExternalId(external_id) : undefined;
        return recorded === undefined ? [] : [{ id, conclusion, recorded }];
    });
}
/** GitHub shows it beside the name, as text; it takes 255 characters. */
const titleOf = ({ verdict }) => (0,markdown/* plain */.pj)(verdict).trim().slice(0, 255);
function summaryOf(review, runUrl) {
    const whole = (0,markdown/* link */.nf)((0,markdown/* markdown */.wD) `the whole`, runUrl);
    const rest = (0,markdown/* markdown */.wD) `There is more than a check run holds: ${whole}.`;
    return (0,markdown/* joined */.oR)([noApproval, (0,sections/* sections */.V0)([review], sections/* checkLimit */.ab, rest)]);
}
const noApproval = (0,markdown/* markdown */.wD) `This approves nothing: a person does.`;
function annotations({ annotations = [] }) {
    return annotations.map(({ at, level, title, message }) => ({
        path: at.file,
        start_line: at.line,
        end_line: at.endLine,
        // GitHub takes columns only within one line.
        ...(at.line === at.endLine && { start_column: at.column, end_column: at.endColumn }),
        annotation_level: level,
        title,
        message,
    }));
}
const batches = (all) => Array.from({ length: Math.ceil(all.length / batch) }, (_, i) => all.slice(i * batch, (i + 1) * batch));


/***/ }),

/***/ 98459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   X: () => (/* binding */ appOf),
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93779);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/** GitHub's API; who imports this loads octokit, so it is imported when it is needed. */




const Client = _octokit_core__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__/* .paginateRest */ .ud, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
/** A job waits this long, and this often, for a limit to end; then it fails with what GitHub said. */
const longestWait = 60;
const attempts = 3;
/** Failures of the server are tried again after 1, 4 and 9 seconds; limits as long as their `Retry-After` says. */
function openGitHub({ apiUrl, owner, repo, token }) {
    const waits = (seconds, _request, _api, retryCount) => seconds <= longestWait && retryCount < attempts;
    const api = new Client({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'penstock',
        // Limits are told as errors by whoever asked.
        log: { debug: silent, info: silent, warn: silent, error: silent },
        retry: { retries: attempts },
        throttle: { id: token, onRateLimit: waits, onSecondaryRateLimit: waits },
    });
    return { api, repository: { owner, repo } };
}
const silent = () => undefined;
/**
 * The login of the token's owner; of an app it is `<slug>[bot]`, also in a job, where REST does not tell.
 */
async function loginOf({ api }) {
    const { viewer } = await api.graphql('{ viewer { login } }');
    return viewer.login;
}
/** The slug of the app that has such a login: check runs name their writer by it. */
const appOf = (login) => login.replace(/\[bot\]$/, '');


/***/ }),

/***/ 66298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
const isNewer = (a, b) => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
/** Nothing in it can end the comment of HTML that it stands in. */
function markerLine({ pipeline, environment, run, headSha, at }) {
    const json = JSON.stringify({ v: 1, pipeline, environment, run: run.id, attempt: run.attempt, head: headSha, at });
    return `<!-- penstock ${json.replaceAll('>', String.raw `\u003e`)} -->`;
}
/** Undefined for a comment that has none, or one that no version of Penstock has written. */
function readMarker(body) {
    const [, json] = /^<!-- penstock (\{.*\}) -->/.exec(body) ?? [];
    const fields = json === undefined ? {} : parsed(json);
    const { pipeline, environment, run, attempt, head, at } = fields;
    if (!isText(pipeline) || !isText(environment) || !isText(head) || !isText(at))
        return undefined;
    if (!Number.isSafeInteger(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { pipeline, environment, headSha: head, at, run: { id: Number(run), attempt: Number(attempt) } };
}
const isText = (value) => typeof value === 'string';
/** A person may have edited it. */
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 39021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ newestRun),
/* harmony export */   reviewedPlan: () => (/* binding */ reviewedPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81043);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98459);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66298);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9170);





/**
 * What was shown of a commit before it was merged: by our own check run on that very commit, which a merge queue planned;
 * else commit -> pull request -> its head -> our own check run there.
 * @throws UserError `not-reviewed` that names the link that is missing
 */
async function reviewedPlan(github, commit, { pipeline, environment }) {
    const name = (0,_check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)({ concern: 'plan', pipeline, environment });
    const app = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .appOf */ .X)(await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .D)(github));
    const queued = await newestRun(github, app, commit, name, 'merge queue');
    if (queued?.recorded.plan !== undefined) {
        return { pipeline, environment, ...believed(queued, `The check run "${name}" of ${commit}`) };
    }
    const { number, headSha } = await pullOf(github, commit);
    const shown = await newestRun(github, app, headSha, name, 'pull request');
    if (shown === undefined) {
        throw notReviewed(`Pull request #${number} has no check run "${name}" by ${app} on its head ${headSha}`);
    }
    return { pipeline, environment, ...believed(shown, `The check run "${name}" of pull request #${number}`) };
}
/** The newest with a plan: anybody's pull request may have the same commit for its head, and takes the place of none. */
async function newestRun(github, app, commit, name, of) {
    const runs = await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(github, app, commit, name);
    const alike = runs.filter(({ recorded: { isQueued } }) => isQueued === (of === 'merge queue'));
    const order = alike.toSorted((a, b) => ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewer */ .U4)(a.recorded.run, b.recorded.run) ? -1 : 1));
    return order.find(({ recorded }) => recorded.plan !== undefined) ?? order[0];
}
function believed({ recorded: { plan }, conclusion }, what) {
    if (plan === undefined)
        throw notReviewed(`${what} holds no plan that a deployment may rest on`);
    if (conclusion === 'failure')
        throw notReviewed(`${what} failed`);
    return plan;
}
async function pullOf({ api, repository }, commit) {
    const pulls = await (0,_refused_js__WEBPACK_IMPORTED_MODULE_3__/* .asked */ .NZ)(`Reading the pull requests of ${commit}`, () => api.paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
        per_page: 100,
    }));
    const pull = pulls.find(({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === commit);
    if (pull === undefined)
        throw notReviewed(`No pull request became the commit ${commit}`);
    return { number: pull.number, headSha: pull.head.sha };
}
const notReviewed = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `${what}.`, {
    hint: 'Only what a pull request has shown is deployed: open one, and wait for its plan.',
});


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
