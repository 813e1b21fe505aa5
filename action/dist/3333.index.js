export const id = 3333;
export const ids = [3333,8459];
export const modules = {

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment_comment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/github/artifact.js + 1 modules
var artifact = __webpack_require__(14111);
// EXTERNAL MODULE: ./.build/action/src/github/check-run.js + 1 modules
var check_run = __webpack_require__(81043);
// EXTERNAL MODULE: ./.build/action/src/github/client.js
var client = __webpack_require__(98459);
// EXTERNAL MODULE: ./.build/action/src/review/markdown.js
var markdown = __webpack_require__(42464);
// EXTERNAL MODULE: ./.build/action/src/github/marker.js
var github_marker = __webpack_require__(66298);
// EXTERNAL MODULE: ./.build/action/src/github/refused.js
var refused = __webpack_require__(9170);
// EXTERNAL MODULE: ./.build/action/src/github/sections.js
var sections = __webpack_require__(58428);
;// CONCATENATED MODULE: ./.build/action/src/github/comment.js




/** The comment of one pipeline in one environment. `runUrl` is the page that has the whole. */
function commentBody(reviews, marker, runUrl) {
    const { pipeline, environment, headSha, at } = marker;
    const title = (0,markdown/* markdown */.wD) `### ${(0,markdown/* code */.aY)(pipeline)} in ${(0,markdown/* code */.aY)(environment)}`;
    const ofRun = (0,markdown/* link */.nf)((0,markdown/* markdown */.wD) `the run`, runUrl);
    const told = (0,markdown/* markdown */.wD) `<sub>Commit ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}, ${(0,markdown/* text */.Qq)(at)}: ${ofRun}.</sub>`;
    const whole = (0,markdown/* link */.nf)((0,markdown/* markdown */.wD) `the whole`, runUrl);
    const rest = (0,markdown/* markdown */.wD) `There is more than a comment holds: ${whole}.`;
    const body = isSilent(reviews)
        ? (0,markdown/* joined */.oR)(reviews.map(({ verdict }) => verdict), ' ')
        : (0,sections/* sections */.V0)(reviews, sections/* commentLimit */.j9, rest);
    return `${(0,github_marker/* markerLine */.B_)(marker)}\n${(0,markdown/* joined */.oR)([title, body, told])}\n`;
}
const isSilent = (reviews) => reviews.every(({ isEmpty }) => isEmpty);
/**
 * Writes the one comment that a pull request has of a pipeline in an environment: a new one, or over the old. Nothing
 * is written where there is nothing to say and no old one, nor over what a newer run has written.
 */
async function comment({ api, repository }, login, pull, marker, content) {
    const of = { ...repository, issue_number: pull };
    const all = await (0,refused/* asked */.N)('Reading the comments', () => api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...of, per_page: 100 }));
    const ours = all.flatMap(({ id, user, body = '' }) => {
        const found = user?.login === login ? (0,github_marker/* readMarker */.t7)(body) : undefined;
        return found?.pipeline === marker.pipeline && found.environment === marker.environment ? [{ id, found }] : [];
    });
    if (ours.some(({ found }) => (0,github_marker/* isNewer */.U4)(found.run, marker.run)))
        return 'left';
    const [kept, ...doubled] = ours;
    if (kept === undefined) {
        if (content.isSilent)
            return 'nothing to say';
        await (0,refused/* asked */.N)('Writing the comment', () => api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...of, body: content.body }));
        return 'created';
    }
    await (0,refused/* asked */.N)('Changing the comment', () => api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id: kept.id,
        body: content.body,
    }));
    // Two runs that began at once have each found none.
    for (const { id } of doubled) {
        await (0,refused/* asked */.N)('Deleting a second comment', () => api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id }));
    }
    return 'updated';
}

// EXTERNAL MODULE: ./.build/action/src/github/connection.js
var connection = __webpack_require__(45552);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/github/pull-run.js


/** Raises UserError `bad-event` for a run that no pull request has started. */
async function pullRun({ api, repository }, id) {
    const { data: run } = await (0,refused/* asked */.N)(`Reading run ${id}`, () => api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: id }));
    if (run.event !== 'pull_request') {
        throw new errors/* UserError */.yo('bad-event', `Run ${id} was started by ${run.event}, not by a pull request.`, {
            hint: "Start the workflow on workflow_run of the pull request's workflow alone.",
        });
    }
    const owner = run.head_repository.owner.login;
    return {
        age: { id, attempt: run.run_attempt ?? 1 },
        headSha: run.head_sha,
        head: `${owner}:${run.head_branch}`,
    };
}
/**
 * The open pull request whose head the run was of; undefined when a later push has replaced it. GitHub knows no pull
 * requests of a commit that lies in a fork, so it is looked for by its branch.
 */
async function pullOf({ api, repository }, { head, headSha }) {
    const pulls = await (0,refused/* asked */.N)(`Looking for the pull request of ${head}`, () => api.paginate('GET /repos/{owner}/{repo}/pulls', { ...repository, head, state: 'open', per_page: 100 }));
    return pulls.find((pull) => pull.head.sha === headSha)?.number;
}
/** The id of the run that a `workflow_run` event tells of. Raises UserError `bad-event` for any other. */
function runOfEvent(payload) {
    const run = field(payload, 'workflow_run');
    const id = field(run, 'id');
    if (typeof id === 'number' && Number.isSafeInteger(id))
        return id;
    throw new errors/* UserError */.yo('bad-event', 'The workflow was not started by workflow_run, so that there is no run to tell of.', {
        hint: 'Name one: run-id, or --run-id on the command line.',
    });
}
const field = (value, name) => typeof value === 'object' && value !== null && name in value ? value[name] : undefined;

// EXTERNAL MODULE: ./.build/action/src/plan/plan.js
var plan_plan = __webpack_require__(53219);
// EXTERNAL MODULE: ./.build/action/src/plan/read.js + 1 modules
var read = __webpack_require__(13275);
// EXTERNAL MODULE: ./.build/action/src/plan/review.js + 2 modules
var plan_review = __webpack_require__(63905);
// EXTERNAL MODULE: ./.build/action/src/preview/read.js + 1 modules
var preview_read = __webpack_require__(6466);
// EXTERNAL MODULE: ./.build/action/src/preview/review.js + 1 modules
var preview_review = __webpack_require__(95812);
;// CONCATENATED MODULE: ./.build/action/src/github/reviews.js







/** What `plan --out` and `preview --out` write for programs. */
const reviewFile = /^(plan|preview)-[\w-]+\.json$/;
/**
 * By pipeline and environment. `left` is what the pull request's run has left, by names of files: its code may be anybody's,
 * so that no deployment rests on it. A plan of the job's `own` takes the place of one that was left.
 */
function told(left, own) {
    const files = [
        ...[...left].filter(([name]) => !own.has(name)).map(([name, text]) => reviews_read(name, text, false)),
        ...[...own].map(([name, text]) => reviews_read(name, text, true)),
    ];
    const groups = Map.groupBy(files, ({ review }) => `${review.pipeline}/${review.environment}`);
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { pipeline, environment } = first.review;
        const order = group.toSorted((a, b) => (a.review.concern < b.review.concern ? -1 : 1));
        const reviewed = order.find((one) => one.reviewed !== undefined)?.reviewed;
        return [{ pipeline, environment, reviews: order.map(({ review }) => review), reviewed }];
    });
}
function reviews_read(name, text, isOwn) {
    if (name.startsWith('preview-')) {
        const review = (0,preview_review/* previewReview */.d)((0,preview_read/* readPreview */.L)(text, name));
        refuseOtherName(name, review);
        return { review, reviewed: undefined };
    }
    const plan = (0,read/* readPlan */.m)(text, name);
    const review = (0,plan_review/* planReview */.K)(plan);
    refuseOtherName(name, review);
    return isOwn
        ? { review, reviewed: (0,plan_plan/* reviewedOf */.DD)(plan) }
        : { review: { ...review, warnings: [...review.warnings, notOurs] }, reviewed: undefined };
}
const notOurs = (0,markdown/* markdown */.wD) `The pull request's own run has made this plan; a deployment does not rest on it.`;
/** Names stand in the titles of checks, and are what deployments look for. */
function refuseOtherName(file, { concern, pipeline, environment }) {
    if (file === `${concern}-${pipeline}-${environment}.json`)
        return;
    throw new errors/* UserError */.yo('bad-artifact', `${file} tells of another pipeline or environment than its name says.`);
}

// EXTERNAL MODULE: ./.build/action/src/github/summary.js
var summary = __webpack_require__(86478);
;// CONCATENATED MODULE: ./.build/action/src/commands/comment.js












/** Tells a pull request what its run has found: a comment and check runs. Runs in a job that the pull request cannot change. */
async function comment_comment(options, { terminal, now }, environment = process.env) {
    const github = (0,client.openGitHub)((0,connection/* connectionOf */.ao)(environment));
    const run = await pullRun(github, options.runId ?? runOfEvent(await eventOf(environment)));
    const pull = await pullOf(github, run);
    if (pull === undefined) {
        terminal.progress(`No open pull request has ${run.headSha} as its head: a later push has replaced it.`);
        print(options, terminal, { pull: null, told: [] });
        return;
    }
    const all = told(await (0,artifact/* artifactTexts */.Z)(github, run.age.id, reviewFile), await ownPlans(options.plans));
    terminal.job?.summary((0,summary/* summaryOf */.Y)(all));
    try {
        const results = await post(github, pull, run, all, (0,connection/* pageOfJob */.ub)(environment), now());
        print(options, terminal, { pull, told: results });
    }
    catch (error) {
        if (!(0,refused/* isForbidden */.U)(error) || terminal.job === undefined)
            throw error;
        terminal.job.warn(error);
    }
}
async function post(github, pull, { age, headSha }, all, page, now) {
    const login = await (0,client/* loginOf */.D)(github);
    const posted = [];
    for (const { pipeline, environment, reviews, reviewed } of all) {
        const marker = { pipeline, environment, run: age, headSha, at: now.toISOString() };
        const content = { body: commentBody(reviews, marker, page), isSilent: isSilent(reviews) };
        const commented = await comment(github, login, pull, marker, content);
        const checks = {};
        for (const review of reviews) {
            const plan = review.concern === 'plan' ? reviewed : undefined;
            checks[(0,check_run/* checkName */.I3)(review)] = await (0,check_run/* checkRun */.Q5)(github, login, review, headSha, { run: age, plan }, page);
        }
        posted.push({ pipeline, environment, comment: commented, checks });
    }
    return posted;
}
function print({ format }, { stdout }, { pull, told }) {
    if (format === 'json')
        stdout(`${JSON.stringify({ pull, told })}\n`);
    else
        for (const { pipeline, environment, comment } of told)
            stdout(`#${pull} ${pipeline}/${environment}: ${comment}\n`);
}
/** The texts of the plans in a folder; none when none is named. */
async function ownPlans(folder) {
    // Without a cloud, no step before this one has planned.
    if (folder === undefined || !(0,external_node_fs_.existsSync)(folder))
        return new Map();
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.startsWith('plan-') && reviewFile.test(name));
    return new Map(await Promise.all(names.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')])));
}
/** What started the workflow, as GitHub's runner has written it down. */
async function eventOf({ GITHUB_EVENT_PATH: file }) {
    return file === undefined ? undefined : JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
}


/***/ }),

/***/ 14111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ artifactTexts),
  V: () => (/* binding */ reviewArtifact)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/refused.js
var refused = __webpack_require__(9170);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./.build/action/src/github/unzip.js


/** A plan of 1,000 steps has 2 MB. */
const largest = 8 * 1024 * 1024;
const most = 200;
/**
 * The texts of a zip that nobody vouches for: names that are wanted, so many, and none larger than it should be. Each is
 * unpacked into as much memory as it says it needs, and no more.
 * @throws UserError `bad-artifact`
 */
function unzipped(zip, wanted, from) {
    let found = 0;
    const take = (name, size) => {
        if (!wanted.test(name))
            return false;
        found += 1;
        if (size > largest)
            throw bad(from, `${name} has ${size} bytes`);
        if (found > most)
            throw bad(from, `it holds more than ${most} files`);
        return true;
    };
    try {
        const files = (0,esm/* unzipSync */.AO)(zip, { filter: ({ name, originalSize }) => take(name, originalSize) });
        const decoder = new TextDecoder('utf-8', { fatal: true });
        return new Map(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw bad(from, error instanceof Error ? error.message : String(error));
    }
}
const bad = (from, why) => new errors/* UserError */.yo('bad-artifact', `${from} cannot be read: ${why}.`);

;// CONCATENATED MODULE: ./.build/action/src/github/artifact.js



/** Under this name the workflow of a pull request keeps what `plan --out` and `preview --out` have written. */
const reviewArtifact = 'penstock-review';
const megabyte = 1024 * 1024;
/** The pages of a preview lie in it too, and are not unpacked. */
const artifact_largest = 50 * megabyte;
const patience = 120_000;
/**
 * The texts in the newest artifact of a run whose names are wanted; empty when it has left none. Whoever opened the pull
 * request has written it, so that sizes are watched here rather than believed.
 * @throws UserError `bad-artifact`, CloudError `github-refused`
 */
async function artifactTexts({ api, repository }, run, wanted) {
    const all = await (0,refused/* asked */.N)(`Reading the artifacts of run ${run}`, () => api.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...repository,
        run_id: run,
        name: reviewArtifact,
        per_page: 100,
    }));
    const [newest] = all.filter(({ expired }) => !expired).toSorted((a, b) => b.id - a.id);
    if (newest === undefined)
        return new Map();
    if (newest.size_in_bytes > artifact_largest)
        throw tooLarge(run);
    const { headers } = await (0,refused/* asked */.N)(`Asking for the artifact of run ${run}`, () => api.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...repository,
        artifact_id: newest.id,
        archive_format: 'zip',
        // The token must not travel to where the artifact lies.
        request: { redirect: 'manual' },
    }));
    return unzipped(await download(new URL(headers.location ?? ''), run), wanted, `the artifact of run ${run}`);
}
async function download(url, run) {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null) {
        throw new errors/* CloudError */.K2('github-refused', `Reading the artifact of run ${run}: GitHub answered ${response.status}.`);
    }
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > artifact_largest)
            throw tooLarge(run);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const tooLarge = (run) => new errors/* UserError */.yo('bad-artifact', `The artifact of run ${run} is larger than ${artifact_largest / megabyte} MB.`);


/***/ }),

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
function externalId({ run, plan }) {
    const { artifacts, base, replacements, deletions } = plan ?? {};
    return JSON.stringify({ run: run.id, attempt: run.attempt, artifacts, base, replacements, deletions });
}
/** Undefined for what is none of ours. */
function readExternalId(text) {
    const { run, attempt, ...plan } = parsed(text ?? '');
    if (!isCount(run) || !isCount(attempt))
        return undefined;
    const { artifacts, base, replacements, deletions } = plan;
    const isPlan = isDigest(artifacts) && isDigest(base) && isCount(replacements) && isCount(deletions);
    return {
        run: { id: run, attempt },
        plan: isPlan ? { artifacts, base, replacements, deletions } : undefined,
    };
}
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const isDigest = (value) => typeof value === 'string' && /^([0-9a-f]{64}|absent)$/.test(value);
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
    if (others.some((other) => (0,marker/* isNewer */.U4)(other.recorded.run, recorded.run)))
        return 'left';
    const [first = [], ...more] = batches(annotations(review));
    const output = { title: titleOf(review), summary: summaryOf(review, runUrl) };
    const { data } = await (0,refused/* asked */.N)(`Writing the check run ${name}`, () => api.request('POST /repos/{owner}/{repo}/check-runs', {
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
        await (0,refused/* asked */.N)(`Adding annotations to ${name}`, () => api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...repository,
            check_run_id: data.id,
            output: { ...output, annotations: next },
        }));
    }
    return 'written';
}
/** The check runs of a name that the token's own app has written on a commit, with what they hold for us. */
async function runsOf({ api, repository }, app, commit, name) {
    const all = await (0,refused/* asked */.N)(`Reading the check runs of ${commit}`, () => api.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
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
const noApproval = (0,markdown/* markdown */.wD) `This says what would change. It approves nothing: a person does.`;
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


/***/ }),

/***/ 45552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ mergedOf),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   ub: () => (/* binding */ pageOfJob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** As a job has it in its environment. Raises UserError `no-github` outside of one. */
function connectionOf(environment) {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '', } = environment;
    const [owner = '', repo = ''] = repository.split('/');
    const missing = [owner === '' || repo === '' ? 'GITHUB_REPOSITORY' : '', token === '' ? 'GITHUB_TOKEN' : ''];
    const [first] = missing.filter((name) => name !== '');
    if (first === undefined)
        return { apiUrl, owner, repo, token };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('no-github', `${first} is not set, so that GitHub cannot be asked.`, {
        hint: 'Run it as a step of a workflow; the action gives the token by itself.',
    });
}
const mergedOf = ({ GITHUB_SHA: commit = '', GITHUB_REF: ref = '' }) => ({
    commit,
    ref,
});
/** The page of the run that this job is of: its summary holds the whole of what a comment has no room for. */
function pageOfJob(environment) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = environment;
    return new URL(run === undefined ? `/${repository}/actions` : `/${repository}/actions/runs/${run}`, server);
}


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

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   U: () => (/* binding */ isForbidden)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** Whether the token has not the right to it, as in a pull request from a fork. */
const isForbidden = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && error.code === 'github-forbidden';
/** Asks GitHub; a refusal is told with what was asked. Raises CloudError `github-refused`, `github-forbidden`. */
async function asked(doing, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!isAnswer(error))
            throw error;
        const { status, message, response } = error;
        const request = response?.headers['x-github-request-id'];
        const told = `${doing}: GitHub answered ${status}, ${message}${request === undefined ? '' : ` (request ${request})`}.`;
        const isRight = status === 403 && /not accessible/i.test(message);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2(isRight ? 'github-forbidden' : 'github-refused', told, {
            hint: isRight
                ? 'The permissions of the job do not allow it; in a pull request from a fork none do.'
                : hints[status],
            cause: error,
        });
    }
}
const isAnswer = (error) => error instanceof Error && error.name === 'HttpError';
const limited = 'A limit of GitHub’s did not end in time: run the job again later.';
const hints = {
    401: 'The token is not valid, or has expired.',
    403: limited,
    404: 'It is not there, or the token may not see it: look at the permissions of the job.',
    429: limited,
};


/***/ }),

/***/ 63905:
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
;// CONCATENATED MODULE: ./.build/action/src/plan/mermaid.js
/** Colours that are read on GitHub's light page and on its dark one. */
const styles = `
  classDef added fill:#2da44e,stroke:#1a7f37,color:#ffffff
  classDef changed fill:#d4a72c,stroke:#9a6700,color:#1f2328
  classDef removed fill:#cf222e,stroke:#a40e26,color:#ffffff,stroke-dasharray:5 5
  classDef same fill:#6e7781,stroke:#57606a,color:#ffffff`;
/** A drawing of the steps: added green, changed amber, removed red and dashed. */
function mermaidText({ nodes, edges }) {
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
    const drawing = (0,markdown/* fence */.EU)(mermaidText({ nodes, edges, leftOut }), 'mermaid');
    const legend = (0,markdown/* text */.Qq)(`${rest}Green is added, amber changed, red and dashed removed.`);
    return [{ summary: (0,markdown/* text */.Qq)('Graph'), body: (0,markdown/* joined */.oR)([drawing, legend], '\n') }];
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
function cost({ cost: { lines, region, date, guessed, unknown }, duration: { before, after, path }, }) {
    const rows = lines.map(({ what, unit, price, before: was, after: will }) => [
        (0,markdown/* text */.Qq)(what),
        (0,markdown/* text */.Qq)(`${amount(was)} ${unit}`),
        (0,markdown/* text */.Qq)(`${amount(will)} ${unit}`),
        (0,markdown/* text */.Qq)(dollars(was * price)),
        (0,markdown/* text */.Qq)(dollars(will * price)),
    ]);
    const sum = (of) => lines.reduce((total, line) => total + line[of] * line.price, 0);
    const total = [(0,markdown/* text */.Qq)('together'), (0,markdown/* text */.Qq)(''), (0,markdown/* text */.Qq)(''), (0,markdown/* text */.Qq)(dollars(sum('before'))), (0,markdown/* text */.Qq)(dollars(sum('after')))];
    const time = before === null || before === after ? `${after} s` : `${before} s before, ${after} s after`;
    const body = (0,markdown/* joined */.oR)([
        (0,markdown/* table */.tp)(['of one window', 'before', 'after', 'cost before', 'cost after'].map(markdown/* text */.Qq), [...rows, total]),
        (0,markdown/* text */.Qq)(`Prices of ${region}, ${date}, in US dollars. Not counted: ${unknown.join('; ')}.`),
        ...(guessed.length === 0
            ? []
            : [(0,markdown/* text */.Qq)(`Guessed, for the ledger has no run with these workers: ${shortList(guessed)}.`)]),
        (0,markdown/* text */.Qq)(`Expected duration: ${time}, by ${pathText(path)}.`),
    ]);
    return [{ summary: (0,markdown/* text */.Qq)(`Cost and duration: ${dollars(sum('after'))} a window`), body }];
}
const amount = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
const dollars = (value) => `$${value < 0.01 && value > 0 ? value.toPrecision(1) : value.toFixed(2)}`;
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
    const { digests, changes, warnings, notChecked } = plan;
    return {
        concern: 'plan',
        pipeline: digests.pipeline,
        environment: digests.environment,
        isEmpty: (0,plan_plan/* isEmpty */.Im)(plan),
        conclusion: changes.some(({ risk }) => risk === 'high') ? 'neutral' : 'success',
        verdict: (0,markdown/* text */.Qq)((0,verdict/* verdict */.W)(plan)),
        table: changes.length === 0 ? undefined : (0,layer_table/* layerTable */._)(changes),
        warnings: warnings.map(markdown/* text */.Qq),
        details: (0,plan_plan/* isEmpty */.Im)(plan) ? [] : details(plan),
        notChecked,
    };
}


/***/ }),

/***/ 20729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ sha256Base64),
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
    const start = limited('Lambda function', 64, `${qualified}-start`);
    const peeringDns = limited('Lambda function', 64, `${qualified}-peering-dns`);
    const deliveryStream = (source) => limited('Firehose stream', 64, `${qualified}-${source}`);
    return {
        stack: limited('stack', 128, dashed(qualified)),
        dataBucket: bucket('data'),
        artifactBucket: bucket('artifacts'),
        logBucket: bucket('logs'),
        stateMachine: limited('state machine', 80, qualified),
        stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
        backfill: limited('state machine', 80, `${qualified}-backfill`),
        backfillLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}-backfill`),
        workGroup: limited('Athena workgroup', 128, qualified),
        lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
        ledgerTable: 'penstock_ledger',
        healthView: 'penstock_health',
        startCondition,
        schedule: limited('schedule', 64, qualified),
        start,
        startLogGroup: `/aws/lambda/${start}`,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
        partMachine: (number) => limited('state machine', 80, `${qualified}-part-${number}`),
        peeringDns,
        peeringDnsLogGroup: `/aws/lambda/${peeringDns}`,
        crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
        connection: (source) => limited('Glue connection', 255, `${qualified}-${source}`),
        job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
        // No step has a dot in its name.
        rowsToScore: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}.rows`),
        topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
        deliveryStream,
        quickSight: (report) => limited('QuickSight dataset', 128, [qualified, ...(report === undefined ? [] : [report])].join('-')),
        deliveryStreamLogGroup: (source) => `/aws/kinesisfirehose/${deliveryStream(source)}`,
    };
}
/** States are named after their steps, with a few words more. */
function refuseLongStates(names) {
    for (const name of names)
        limited('state', 80, name);
}
/** `extract_room[kitchen]` -> `extract_room-kitchen`: AWS's names take no brackets. */
const itemName = (step) => step.replaceAll('[', '-').replaceAll(']', '');
const dashed = (text) => text.replaceAll('_', '-');
function bucketName(name) {
    return limited('bucket', 63, name.toLowerCase());
}
function limited(kind, limit, name) {
    if (name.length <= limit)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('name-too-long', `The ${kind} would be named "${name}", ${name.length} characters; the limit is ${limit}.`, { hint: `Shorten the names of the pipeline, environment or step by ${name.length - limit}.` });
}
/** A CloudFormation logical id: `import_hours` -> `ImportHours`; what two names would share is told apart by a digest. */
function logicalId(prefix, name) {
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const id = prefix + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    const isPlain = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(name);
    return isPlain ? id : `${id}${sha256(name).slice(0, 6)}`;
}
/** As Lambda tells the digest of a function's zip. */
const sha256Base64 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64');
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


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


/***/ })

};
