export const id = 5770;
export const ids = [5770,8459];
export const modules = {

/***/ 8001:
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
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
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




/** The comment of one pipeline in one environment. */
function commentBody(reviews, marker, places) {
    const whole = (0,markdown/* link */.nf)((0,markdown/* markdown */.wD) `the whole`, places.whole ?? places.run);
    const rest = (0,markdown/* markdown */.wD) `There is more than a comment holds: ${whole}.`;
    const shown = (0,sections/* worthTelling */.gb)(reviews);
    const verdicts = shown.map(({ verdict }) => verdict);
    return framed(isSilent(reviews) ? (0,markdown/* joined */.oR)(verdicts, ' ') : (0,sections/* sections */.V0)(shown, sections/* commentLimit */.j9, rest), marker, places);
}
/**
 * The comment of what the run says nothing of any more. Whether it `looked`, its checks say, which are of every pipeline: a run
 * that ended before has not seen that nothing changes.
 */
const untoldBody = (looked, marker, places) => framed(looked ? (0,markdown/* markdown */.wD) `Nothing changes any more.` : (0,markdown/* markdown */.wD) `The run has left nothing of it: what changes is not known.`, marker, places);
function framed(content, marker, { run, whole }) {
    const { pipeline, environment, headSha, at } = marker;
    const title = (0,markdown/* markdown */.wD) `### ${(0,markdown/* code */.aY)(pipeline)} in ${(0,markdown/* code */.aY)(environment)}`;
    const places = [(0,markdown/* link */.nf)((0,markdown/* markdown */.wD) `the run`, run), ...(whole === undefined ? [] : [(0,markdown/* link */.nf)((0,markdown/* markdown */.wD) `as a page`, whole)])];
    const told = (0,markdown/* markdown */.wD) `<sub>Commit ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}, ${(0,markdown/* text */.Qq)(at)}: ${(0,markdown/* joined */.oR)(places, ', ')}.</sub>`;
    return `${(0,github_marker/* markerLine */.B_)(marker)}\n${(0,markdown/* joined */.oR)([title, content, told])}\n`;
}
const isSilent = (reviews) => reviews.every(({ isEmpty }) => isEmpty);
/** All that a pull request has of ours; of two that two runs made at once, both. */
async function ownComments({ api, repository }, login, pull) {
    const all = await (0,refused/* asked */.NZ)('Reading the comments', () => api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pull,
        per_page: 100,
    }));
    return all.flatMap(({ id, user, body = '' }) => {
        const marker = user?.login === login ? (0,github_marker/* readMarker */.t7)(body) : undefined;
        return marker === undefined ? [] : [{ id, marker }];
    });
}
/**
 * Writes the one comment that a pull request has of a pipeline in an environment: a new one, or over the old. Nothing
 * is written where there is nothing to say and no old one, nor over what a newer run has written.
 */
async function comment({ api, repository }, pull, comments, marker, content) {
    const alike = comments.filter((one) => isOf(one.marker, marker));
    if (alike.some((one) => (0,github_marker/* isNewer */.U4)(one.marker.run, marker.run)))
        return 'left';
    const [kept, ...doubled] = alike;
    if (kept === undefined) {
        if (content.isSilent)
            return 'nothing to say';
        await (0,refused/* asked */.NZ)('Writing the comment', () => api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            issue_number: pull,
            body: content.body,
        }));
        return 'created';
    }
    await (0,refused/* asked */.NZ)('Changing the comment', () => api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id: kept.id,
        body: content.body,
    }));
    // Two runs that began at once have each found none.
    for (const { id } of doubled) {
        await (0,refused/* asked */.NZ)('Deleting a second comment', () => api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id }));
    }
    return 'updated';
}
/** Whether two tell of the same. */
const isOf = (one, other) => one.pipeline === other.pipeline && one.environment === other.environment;

// EXTERNAL MODULE: ./.build/action/src/github/connection.js
var connection = __webpack_require__(45552);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/action/src/github/keep-page.js




/** As long as what the run of the pull request leaves. */
const retentionDays = 14;
/** Only where the action runs: what a step starts by itself has no token of the artifacts' service. */
const canKeepPages = ({ ACTIONS_RUNTIME_TOKEN: token }) => token !== undefined;
/**
 * Keeps an HTML page among the artifacts of the job's run, not packed, so that a browser opens it from its address.
 * Raises CloudError `github-refused`.
 */
async function keepPage(name, page, run, { RUNNER_TEMP: temporary = (0,external_node_os_.tmpdir)() }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7617), __webpack_require__.e(3838), __webpack_require__.e(4036), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 60796));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'penstock-page-'));
    try {
        const file = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(file, page);
        const options = { retentionDays, skipArchive: true };
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [file], folder, options);
        return new URL(`${run.href}/artifacts/${id}`);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* CloudError */.K2('github-refused', `Keeping ${name} as an artifact: ${reason}.`, { cause });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true });
    }
}

// EXTERNAL MODULE: ./.build/action/src/report/document.js + 1 modules
var report_document = __webpack_require__(92498);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/chart/figure.js + 1 modules
var figure = __webpack_require__(19500);
// EXTERNAL MODULE: ./.build/action/src/report/graph/picture.js + 1 modules
var picture = __webpack_require__(95779);
;// CONCATENATED MODULE: ./.build/action/src/github/page/drawing.js



const drawing_picture = async (drawing) => drawing.kind === 'steps' ? steps(drawing) : await lines(drawing);
/** A plan shows the neighbourhood of its changes: one of more steps is forged. */
const most = { nodes: 300, edges: 2000 };
function steps({ nodes, edges }) {
    if (nodes.length > most.nodes || edges.length > most.edges) {
        return (0,html/* html */.qy) `<p class="note">${nodes.length} steps are too many for a picture.</p>`;
    }
    const drawn = withoutCycles(edges);
    const needs = Map.groupBy(drawn, ({ to }) => to);
    const status = new Map(drawn.map(({ from, to, status }) => [JSON.stringify([from, to]), status]));
    const graph = (0,picture/* graphPicture */.r)(nodes.map(({ name, status }) => ({
        name,
        needs: (needs.get(name) ?? []).map(({ from }) => from),
        look: status,
        lines: status === 'same' ? [] : [status],
    })), `Graph of the steps: ${nodes.map(({ name, status }) => `${name} ${status}`).join('; ')}.`, (from, to) => status.get(JSON.stringify([from, to])) ?? '');
    return (0,html/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="Graph of the steps">${graph}</div>`;
}
/** Steps that change their order need each other, one way before and the other way after: what was is drawn backwards. */
function withoutCycles(edges) {
    const after = new Map();
    const leads = (from, to, seen = new Set()) => {
        if (from === to)
            return true;
        if (seen.has(from))
            return false;
        seen.add(from);
        return (after.get(from) ?? []).some((next) => leads(next, to, seen));
    };
    const isGone = ({ status }) => status === 'removed';
    return edges
        .toSorted((one, other) => Number(isGone(one)) - Number(isGone(other)))
        .flatMap((edge) => {
        const [from, to] = leads(edge.to, edge.from) ? [edge.to, edge.from] : [edge.from, edge.to];
        if (from === to || after.get(from)?.includes(to) === true)
            return [];
        after.set(from, [...(after.get(from) ?? []), to]);
        return [{ ...edge, from, to }];
    });
}
/** Only the picture is blurred where a query has a column of this name. */
const when = 'before or after';
function lines({ title, x, y, series: { name, x: places, before, after } }) {
    const chart = {
        type: 'line',
        x,
        y,
        color: when,
        title: [title, name].filter((part) => part !== '').join(', '),
    };
    const axis = axisOf(places);
    const columns = [
        { name: x, type: axis.type },
        { name: y, type: 'double' },
        { name: when, type: 'varchar' },
    ];
    const rows = (values, label) => values.map((value, i) => [axis.places[i] ?? '', String(value), label]);
    return (0,figure/* figure */.v)(chart, { columns, rows: [...rows(before, 'before'), ...rows(after, 'after')] });
}
/** The type of the column that they were: a drawing has their texts alone. */
function axisOf(places) {
    const times = places.flatMap((place) => timeOf(place) ?? []);
    if (times.length === places.length)
        return { type: 'timestamp', places: times };
    const isNumber = places.every((place) => place !== '' && Number.isFinite(Number(place)));
    return { type: isNumber ? 'double' : 'varchar', places };
}
/** `2026-11-24` or `2026-11-24 06:10`, as a query would print it. */
function timeOf(place) {
    if (!/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(place))
        return undefined;
    const minute = place.length === 10 ? `${place} 00:00` : place;
    const time = new Date(`${minute.replace(' ', 'T')}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(minute.replace(' ', 'T')))
        return undefined;
    return `${minute}:00`;
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(48022);
;// CONCATENATED MODULE: ./.build/action/src/github/page/markdown.js


/** What `review/markdown.ts` writes itself; an element of any other kind is data. Reviews link nowhere and show no images. */
const markdown_elements = new Set(['<br>', '<code>', '</code>']);
const marked = new marked_esm/* Marked */.Dz({
    gfm: true,
    renderer: {
        html: ({ text }) => (markdown_elements.has(text) ? text : (0,html/* html */.qy) `${text}`.text),
        link: ({ raw }) => (0,html/* html */.qy) `${raw}`.text,
        image: ({ raw }) => (0,html/* html */.qy) `${raw}`.text,
        code: ({ text, lang }) => (0,html/* html */.qy) `<pre><code>${lang === 'diff' ? text.split('\n').map(diffLine) : text}</code></pre>`.text,
    },
});
function diffLine(line) {
    if (line.startsWith('+'))
        return (0,html/* html */.qy) `<ins>${line}</ins>${'\n'}`;
    return line.startsWith('-') ? (0,html/* html */.qy) `<del>${line}</del>${'\n'}` : (0,html/* html */.qy) `${line}${'\n'}`;
}
/** As GitHub would show it. */
const rendered = (body) => (0,html/* trusted */.IZ)(marked.parse(body, { async: false }));
/** Within a line. */
const renderedLine = (line) => (0,html/* trusted */.IZ)(marked.parseInline(line, { async: false }));

;// CONCATENATED MODULE: ./.build/action/src/github/page/style.js
/** What the page of a pull request has beside the style sheet of reports. */
const style = `
main h2 { text-transform: none; letter-spacing: 0; font-size: 1.25rem; color: var(--ink); overflow-wrap: anywhere; }
.concern { font-size: 0.75rem; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.card > .scroll, .card > details { margin-top: 0.875rem; }
.card tr > :first-child { padding-left: 0; }
.card td, .card li { overflow-wrap: break-word; }
.card details > :not(summary) { margin-top: 0.75rem; }
.card summary { font-weight: 600; color: var(--link); }
.card ul { padding-left: 1.125rem; list-style: disc; font-size: 0.9375rem; }
.card pre { margin: 0; font-size: 0.8125rem; line-height: 1.5; }
.card pre code { overflow-wrap: normal; } .card td code { overflow-wrap: break-word; }
.card ins { color: var(--succeeded); text-decoration: none; } .card del { color: var(--failed); text-decoration: none; }
.warnings { margin-top: 0.875rem; padding: 0.75rem 1rem; border: 1px solid var(--band); border-radius: 8px; }
.graph .added { --status: var(--succeeded); } .graph .changed { --status: var(--blocked); } .graph .removed { --status: var(--failed); }
.graph .added .box, .graph .changed .box, .graph .removed .box { stroke: var(--status); stroke-width: 1.5; }
.graph .edge.added, .graph .edge.removed { stroke: var(--status); }
.graph .removed .box, .graph .edge.removed { stroke-dasharray: 4 3; }
`;

;// CONCATENATED MODULE: ./.build/action/src/github/page/page.js
/** All that a pull request is told -> one HTML page, whole, that needs no script and asks nobody for anything. */







/** Same reviews, same bytes. `title` is the heading, `footer` tells of the commit. */
async function page(all, title, footer) {
    const parts = await Array.fromAsync(all, part);
    return (0,report_document/* htmlDocument */.r)({
        title,
        style: style,
        body: (0,html/* html */.qy) `<header><h1>${title}</h1></header>
      <main id="main">${parts}</main>
      <footer>${footer}</footer>`,
    }).text;
}
async function part({ pipeline, environment, reviews }) {
    return (0,html/* html */.qy) `<h2>${pipeline} in ${environment}</h2>
    ${await Array.fromAsync((0,sections/* worthTelling */.gb)(reviews), card)}`;
}
async function card({ concern, verdict, table, warnings, details, notChecked }) {
    return (0,html/* html */.qy) `<section class="card" aria-label="${concern}">
    <p class="concern">${concern}</p>
    <h3>${renderedLine(verdict)}</h3>
    ${table === undefined ? undefined : scrolling(table, `Table of the ${concern}`)}
    ${warnings.length === 0 ? undefined : (0,html/* html */.qy) `<div class="warnings">${rendered((0,markdown/* list */.p_)(warnings))}</div>`}
    ${await Array.fromAsync(details, detail)}
    ${notChecked.length === 0 ? undefined : unchecked(notChecked)}
  </section>`;
}
/** `label` is what a screen reader calls it. */
const scrolling = (body, label) => (0,html/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="${label}">${rendered(body)}</div>`;
/** What has a picture stands open. */
async function detail({ summary, drawings = [], body }) {
    const content = (0,html/* html */.qy) `<summary>${renderedLine(summary)}</summary>
    ${await Array.fromAsync(drawings, drawing_picture)} ${scrolling(body, (0,markdown/* plain */.pj)(summary))}`;
    return drawings.length === 0 ? (0,html/* html */.qy) `<details>${content}</details>` : (0,html/* html */.qy) `<details open>${content}</details>`;
}
const unchecked = (texts) => (0,html/* html */.qy) `<details>
    <summary>Not checked (${texts.length})</summary>
    <ul>
      ${texts.map((text) => (0,html/* html */.qy) `<li>${text}</li>`)}
    </ul>
  </details>`;

;// CONCATENATED MODULE: ./.build/action/src/github/pull-run.js


/** Raises UserError `bad-event` for a run that neither a pull request nor a merge queue has started. */
async function pullRun({ api, repository }, id) {
    const { data: run } = await (0,refused/* asked */.NZ)(`Reading run ${id}`, () => api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: id }));
    const known = { age: { id, attempt: run.run_attempt ?? 1 }, headSha: run.head_sha };
    if (run.event === 'pull_request') {
        const owner = ownerOf(run.head_repository);
        return { ...known, of: { kind: 'pull request', head: owner && `${owner}:${run.head_branch}` } };
    }
    const [, pull] = /^gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(run.head_branch ?? '') ?? [];
    if (run.event === 'merge_group' && pull !== undefined) {
        return { ...known, of: { kind: 'merge queue', pull: Number(pull) } };
    }
    throw new errors/* UserError */.yo('bad-event', `Run ${id} was started by ${run.event}, not by a pull request.`, {
        hint: "Start the workflow on workflow_run of the pull request's workflow alone.",
    });
}
/** GitHub's description has it always; of a fork that was deleted it is null. */
const ownerOf = (repository) => repository?.owner.login;
/**
 * The open pull request whose head the run was of; undefined when a later push has replaced it. GitHub knows no pull
 * requests of a commit that lies in a fork, so it is looked for by its branch.
 */
async function pullOf({ api, repository }, { head }, headSha) {
    const pulls = await (0,refused/* asked */.NZ)(`Looking for the pull request of ${head ?? headSha}`, () => api.paginate('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        ...(head !== undefined && { head }),
        state: 'open',
        per_page: 100,
    }));
    const mine = pulls.filter((pull) => pull.head.sha === headSha);
    // One branch may be open into several; what is merged into main is deployed.
    return (mine.find((pull) => pull.base.ref === 'main') ?? mine[0])?.number;
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

// EXTERNAL MODULE: ./.build/action/src/plan/reviewed.js
var reviewed = __webpack_require__(88717);
// EXTERNAL MODULE: ./.build/action/src/github/reviewed.js
var github_reviewed = __webpack_require__(39021);
;// CONCATENATED MODULE: ./.build/action/src/github/queued.js





/**
 * The review of a plan that a merge queue has made, on top of what stands before it in the queue, where nobody looks at it.
 * It fails where the pull request would lose more than it has shown, and where only the queue's own run has made the plan:
 * such a group is not merged.
 */
async function queuedReview(github, app, pull, { plan, isDue }, review) {
    if (plan === undefined)
        return isDue ? failed(review, notPlanned) : review;
    const { api, repository } = github;
    const { data } = await (0,refused/* asked */.NZ)(`Reading pull request #${pull}`, () => api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: pull }));
    const shown = await (0,github_reviewed/* newestRun */.K)(github, app, data.head.sha, (0,check_run/* checkName */.I3)(review), 'pull request');
    const own = { changes: plan.changes.filter(({ origin }) => origin !== 'base') };
    const grown = (0,reviewed/* lostBeyond */.cL)(own, shown?.recorded.plan ?? { replacements: 0, deletions: 0 });
    if (grown.length === 0)
        return review;
    const lost = `In the merge queue more would be lost than pull request #${pull} has shown: ${grown.join('; ')}.`;
    return failed(review, (0,markdown/* text */.Qq)(lost));
}
/** Whoever wrote the run would decide what is merged. */
const notPlanned = (0,markdown/* markdown */.wD) `This job was to make the plan itself, and has not: its log says why.`;
const failed = (review, why) => ({
    ...review,
    conclusion: 'failure',
    warnings: [why, ...review.warnings],
});

// EXTERNAL MODULE: ./.build/action/src/findings/read.js + 1 modules
var read = __webpack_require__(5754);
;// CONCATENATED MODULE: ./.build/action/src/findings/review.js

/** What a pull request is told of a check. Pure. */
function findingsReview({ file, pipeline, environment, isGone, diagnostics }) {
    const [errors, warnings] = [of('error', diagnostics), of('warning', diagnostics)];
    const sorted = [...errors, ...warnings];
    return {
        concern: 'check',
        pipeline,
        environment,
        // A warning is seen in the check run: it may be as old as the pipeline, and no comment is made for it.
        isEmpty: !isGone && errors.length === 0,
        conclusion: errors.length > 0 ? 'failure' : isGone ? 'neutral' : 'success',
        verdict: isGone ? gone(file, environment) : verdict(file, errors.length, warnings.length),
        table: sorted.length === 0 ? undefined : findingTable(sorted),
        warnings: [],
        details: [],
        notChecked: [],
        annotations: sorted.slice(0, mostAnnotations).map(annotation),
    };
}
/** Beyond these the table is the better place, and each fifty are a request. */
const mostAnnotations = 100;
const of = (severity, all) => all.filter((one) => one.severity === severity);
function verdict(file, errors, warnings) {
    const found = [counted(errors, 'error'), counted(warnings, 'warning')].filter((words) => words !== '');
    if (found.length === 0)
        return (0,markdown/* markdown */.wD) `${(0,markdown/* code */.aY)(file)} has no mistakes.`;
    const so = errors === 0 ? '' : ', so that nothing of it is planned';
    return (0,markdown/* markdown */.wD) `${(0,markdown/* code */.aY)(file)} has ${(0,markdown/* text */.Qq)(`${found.join(' and ')}${so}`)}.`;
}
const counted = (amount, noun) => amount === 0 ? '' : `${amount} ${noun}${amount === 1 ? '' : 's'}`;
const gone = (file, environment) => (0,markdown/* joined */.oR)([
    (0,markdown/* markdown */.wD) `Takes the pipeline out of ${(0,markdown/* code */.aY)(environment)}; the merge deletes nothing.`,
    (0,markdown/* markdown */.wD) `What is deployed stays, and its schedule goes on, until somebody runs`,
    (0,markdown/* markdown */.wD) `${(0,markdown/* code */.aY)(`penstock destroy ${file} --env ${environment}`)} on a commit that has it.`,
], ' ');
/** What comes first is read on a narrow page, too. */
const findingTable = (all) => (0,markdown/* table */.tp)(['what', 'where'].map(markdown/* text */.Qq), all.map(({ severity, message, hint, at }) => [
    (0,markdown/* text */.Qq)(`${severity === 'error' ? '' : 'Warning: '}${message}${hint === null ? '' : ` ${hint}`}`),
    (0,markdown/* code */.aY)(`${at.file}:${at.line}:${at.column}`),
]));
const annotation = ({ code: title, severity, message, hint, at }) => ({
    level: severity === 'error' ? 'failure' : 'warning',
    at,
    title,
    message: hint === null ? message : `${message}\n${hint}`,
});

// EXTERNAL MODULE: ./.build/action/src/plan/not-checked.js
var not_checked = __webpack_require__(35371);
// EXTERNAL MODULE: ./.build/action/src/plan/read.js + 1 modules
var plan_read = __webpack_require__(13275);
// EXTERNAL MODULE: ./.build/action/src/plan/review.js + 1 modules
var plan_review = __webpack_require__(98309);
// EXTERNAL MODULE: ./.build/action/src/preview/read.js + 1 modules
var preview_read = __webpack_require__(6466);
// EXTERNAL MODULE: ./.build/action/src/preview/review.js
var preview_review = __webpack_require__(16407);
;// CONCATENATED MODULE: ./.build/action/src/github/reviews.js









/** What `check --out`, `plan --out` and `preview --out` write for programs. */
const reviewFile = /^(check|plan|preview)-[\w-]+\.json$/;
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
    const all = [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { pipeline, environment } = first.review;
        const order = group.toSorted((a, b) => rank(a.review) - rank(b.review));
        const plan = order.find((one) => one.plan !== undefined)?.plan;
        return [{ pipeline, environment, reviews: withPreview(order.map(({ review }) => review)), plan }];
    });
    return annotatedOnce(all);
}
/** A preview answers what a plan alone leaves open. */
function withPreview(reviews) {
    if (!reviews.some(({ concern }) => concern === 'preview'))
        return reviews;
    return reviews.map((review) => ({ ...review, notChecked: review.notChecked.filter((one) => one !== not_checked/* rowsUnread */.n) }));
}
/** A mistake in several environments is told beside its line once. */
function annotatedOnce(all) {
    const seen = new Set();
    const isNew = (annotation) => {
        const id = JSON.stringify(annotation);
        const isKnown = seen.has(id);
        seen.add(id);
        return !isKnown;
    };
    const once = (review) => ({ ...review, annotations: (review.annotations ?? []).filter(isNew) });
    return all.map((one) => ({ ...one, reviews: one.reviews.map(once) }));
}
/** What fails is the answer where anything does; else the plan is, and what is doubtful in the YAML comes last. */
const rank = ({ concern, conclusion }) => conclusion === 'failure' ? -1 : ['plan', 'preview', 'check'].indexOf(concern);
function reviews_read(name, text, isOwn) {
    if (!name.startsWith('plan-')) {
        const review = name.startsWith('check-')
            ? findingsReview((0,read/* readFindings */.R)(text, name))
            : (0,preview_review/* previewReview */.d)((0,preview_read/* readPreview */.L)(text, name));
        refuseOtherName(name, review);
        return { review, plan: undefined };
    }
    const plan = (0,plan_read/* readPlan */.m)(text, name);
    const review = (0,plan_review/* planReview */.K)(plan);
    refuseOtherName(name, review);
    return isOwn ? { review, plan } : { review: { ...review, warnings: [...review.warnings, notOurs] }, plan: undefined };
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
// EXTERNAL MODULE: ./.build/action/src/plan/plan.js
var plan_plan = __webpack_require__(53219);
;// CONCATENATED MODULE: ./.build/action/src/commands/comment.js

















/**
 * Tells a pull request what its run has found: a comment and check runs; of a merge queue check runs alone. Runs in a job
 * that the pull request cannot change.
 */
async function comment_comment(options, { terminal, now }, environment = process.env) {
    const github = (0,client.openGitHub)((0,connection/* connectionOf */.ao)(environment));
    const run = await pullRun(github, options.runId ?? runOfEvent(await eventOf(environment)));
    const pull = run.of.kind === 'merge queue' ? run.of.pull : await pullOf(github, run.of, run.headSha);
    if (pull === undefined) {
        terminal.progress(`No open pull request has ${run.headSha} as its head: a later push has replaced it.`);
        print(options, terminal, { pull: null, told: [] });
        return;
    }
    const all = told(await (0,artifact/* artifactTexts */.Z)(github, run.age.id, reviewFile), await ownPlans(options.plans));
    const places = await placesOf(all, pull, run, terminal, environment);
    terminal.job?.summary((0,summary/* summaryOf */.Y)(all, places.whole));
    try {
        const job = { places, now: now(), plans: options.plans !== undefined };
        const results = await post(github, pull, run, all, job);
        print(options, terminal, { pull, told: results });
    }
    catch (error) {
        if (!(0,refused/* isForbidden */.US)(error) || terminal.job === undefined)
            throw error;
        terminal.job.warn(error);
    }
}
async function placesOf(all, pull, { headSha }, { job }, environment) {
    const run = (0,connection/* pageOfJob */.ub)(environment);
    if (!canKeepPages(environment) || all.every(({ reviews }) => isSilent(reviews)))
        return { run, whole: undefined };
    const name = `penstock-${pull}-${headSha.slice(0, 12)}.html`;
    try {
        const whole = await drawn(all, `What pull request #${pull} changes`, `Made by Penstock of commit ${headSha}.`);
        return { run, whole: await keepPage(name, whole, run, environment) };
    }
    catch (error) {
        // A comment without the page is better than none.
        if (!(error instanceof errors/* PenstockError */.qC) || job === undefined)
            throw error;
        job.warn(error);
        return { run, whole: undefined };
    }
}
/** Raises InternalError: what is drawn, anybody may have written. */
async function drawn(...of) {
    try {
        return await page(...of);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* InternalError */.Gd('internal', `The page of the pull request was not drawn: ${reason}.`, { cause });
    }
}
async function post(github, pull, { age, headSha, of }, all, { places, now, plans }) {
    const isQueued = of.kind === 'merge queue';
    const login = await (0,client/* loginOf */.D)(github);
    const app = (0,client/* appOf */.X)(login);
    // What is told of a place in a queue would be told of the pull request as it is.
    const comments = isQueued ? [] : await ownComments(github, login, pull);
    const posted = [];
    for (const { pipeline, environment, reviews, plan } of all) {
        const marker = { pipeline, environment, run: age, headSha, at: now.toISOString() };
        const content = { body: commentBody(reviews, marker, places), isSilent: isSilent(reviews) };
        const commented = isQueued ? 'nothing to say' : await comment(github, pull, comments, marker, content);
        const checks = {};
        for (const review of reviews) {
            const isPlan = review.concern === 'plan';
            const own = { plan, isDue: plans };
            const judged = isQueued && isPlan ? await queuedReview(github, app, pull, own, review) : review;
            const recorded = { run: age, isQueued, plan: isPlan && plan !== undefined ? (0,plan_plan/* reviewedOf */.DD)(plan) : undefined };
            checks[(0,check_run/* checkName */.I3)(review)] = await (0,check_run/* checkRun */.Q5)(github, app, judged, headSha, recorded, places.run);
        }
        posted.push({ pipeline, environment, comment: commented, checks });
    }
    const looked = all.some(({ reviews }) => reviews.some(({ concern }) => concern === 'check'));
    for (const { pipeline, environment } of untold(comments, all)) {
        const marker = { pipeline, environment, run: age, headSha, at: now.toISOString() };
        const content = { body: untoldBody(looked, marker, places), isSilent: false };
        posted.push({ pipeline, environment, comment: await comment(github, pull, comments, marker, content), checks: {} });
    }
    return posted;
}
/** What earlier runs have told of, and this one does not: once, also where two comments tell of it. */
const untold = (comments, all) => comments
    .map(({ marker }) => marker)
    .filter((marker, index, markers) => markers.findIndex((one) => isOf(one, marker)) === index)
    .filter((marker) => !all.some((one) => isOf(one, marker)));
function print({ format }, { stdout }, { pull, told }) {
    if (format === 'json')
        stdout(`${JSON.stringify({ pull, told })}\n`);
    else
        for (const { pipeline, environment, comment } of told)
            stdout(`#${pull} ${pipeline}/${environment}: ${comment}\n`);
}
/** The texts of the plans in a folder. */
async function ownPlans(folder) {
    // The step that was to plan has made none.
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

/***/ 45552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ mergedCommit),
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
/** The commit that is deployed: of a push, what a pull request or a merge queue's group became. */
const mergedCommit = ({ GITHUB_SHA: commit = '' }) => commit;
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

/***/ 89838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isOwnScript)
/* harmony export */ });
/** Whether a script is Penstock's own, deployed beside those of the pipeline; by its path there. */
const isOwnScript = (path) => /^(penstock\/|(penstock_job|rows_to_score|publish_scores)\.py$)/.test(path);


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

/***/ 88717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ refuseLoss),
/* harmony export */   SZ: () => (/* binding */ refuseUnlessReviewed),
/* harmony export */   cL: () => (/* binding */ lostBeyond),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   v_: () => (/* binding */ refuseUnreviewed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _enumeration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64153);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53219);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10275);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89189);





const again = 'Plan it again, have it looked at, and deploy that.';
/**
 * Lets through what was reviewed, and nothing else. What is deployed may have changed since: then no more may be replaced
 * or deleted than was agreed to. `told` is the reviewed plan itself, where it is at hand.
 * @throws UserError `bad-plan` for a plan of something else, `not-reviewed` for other changes than were reviewed
 */
function refuseUnlessReviewed(plan, reviewed, told) {
    const { pipeline, environment, artifacts } = plan.digests;
    if (reviewed.pipeline !== pipeline || reviewed.environment !== environment) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-plan', `The plan is of ${reviewed.pipeline} in ${reviewed.environment}, not of ${pipeline} in ${environment}.`);
    }
    if (reviewed.artifacts !== artifacts) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `What would be deployed (${artifacts.slice(0, 12)}) is not what was reviewed (${reviewed.artifacts.slice(0, 12)}). ${difference(plan, told)}`, { hint: again });
    }
    if (isFresh(plan, reviewed))
        return;
    const grown = lostBeyond(plan, reviewed);
    if (grown.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `What is deployed has changed since the review, and now more would be lost: ${grown.join('; ')}.`, { hint: again });
}
/** Whether what is deployed is what it was when the plan was made. Where nobody had looked, it was said to be new. */
const isFresh = ({ digests: { base } }, reviewed) => reviewed.base === base || (reviewed.base === 'unread' && base === 'absent');
/**
 * For a deployment that nobody reviewed.
 * @throws UserError `not-reviewed` where the environment takes none, or data would be lost
 */
function refuseUnreviewed(plan) {
    const { environment } = plan.digests;
    if (plan.isProtected) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `Environment ${environment} is protected: it takes only what was reviewed.`, {
            hint: 'penstock deploy --plan FILE, --reviewed in the workflow of a merge, or --digest to roll back.',
        });
    }
    refuseLoss(plan);
}
/**
 * `digest` is that of what is rolled back to.
 * @throws UserError `not-reviewed` where data or the stack's protection would be lost
 */
function refuseLoss({ changes }, digest) {
    const losing = changes.filter(({ losesData, type, action }) => losesData || isUnprotected(type, action));
    if (losing.length === 0)
        return;
    const what = losing.some(({ losesData }) => losesData) ? 'Data' : 'Protection';
    const back = digest === undefined ? '' : ` --digest ${digest}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `${what} would be lost. ${losing.map(_warnings_js__WEBPACK_IMPORTED_MODULE_2__/* .changeInWords */ .Z).join(' ')}`, {
        hint: `If that is meant: penstock plan${back} --out DIR, look at it, and penstock deploy${back} --plan DIR/plan-….json.`,
    });
}
const isUnprotected = (type, action) => type === 'protection' && action === 'removed';
/** What would be lost beyond what was agreed to, in words: `2 deleted (table days and table hours), 1 agreed to`. */
const lostBeyond = (plan, agreed) => [
    ...more('replaced', (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .replacementsOf */ .P1)(plan), agreed.replacements),
    ...more('deleted', (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .deletionsOf */ .Ne)(plan), agreed.deletions),
];
const more = (what, changes, agreed) => changes.length <= agreed
    ? []
    : [
        `${changes.length} ${what} (${(0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerated */ .B)((0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsAsOne */ .v)(changes.map(({ what }) => what)), shown)}), ${agreed} agreed to`,
    ];
/** Names beyond these are counted. */
const shown = 8;
function difference({ changes, digests }, told) {
    if (told === undefined)
        return `Now it ${changes.length === 0 ? 'changes nothing' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .deeds */ .I)(changes)}.`;
    const besides = changes.filter((change) => !told.changes.some((other) => isAlike(change, other)));
    // Over another base it need not do what was done in between.
    const isSameBase = told.digests.base === digests.base;
    const missing = isSameBase ? told.changes.filter((change) => !changes.some((other) => isAlike(change, other))) : [];
    if (besides.length === 0 && missing.length === 0)
        return 'The same things change, otherwise than was reviewed.';
    return [
        ...(besides.length === 0 ? [] : [`Besides what was reviewed it ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .deeds */ .I)(besides)}.`]),
        ...(missing.length === 0 ? [] : [`It no longer ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .deeds */ .I)(missing)}.`]),
    ].join(' ');
}
const isAlike = (one, other) => one.action === other.action && one.name === other.name;


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

/***/ 95779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ graphPicture)
});

// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/report/name.js
var report_name = __webpack_require__(68392);
;// CONCATENATED MODULE: ./.build/action/src/report/graph/layers.js
const betweenLayers = 44;
const betweenPlaces = 16;
function layOut(vertices) {
    const { places, routes } = placesOf(vertices);
    const layers = Map.groupBy(places, ({ layer }) => layer);
    const columns = [...layers.entries()].sort(([a], [b]) => a - b).map(([, column]) => column);
    order(columns);
    level(columns);
    const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
    const x = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + betweenLayers, 0));
    const top = Math.min(0, ...places.map((place) => place.y - place.height / 2));
    const bottom = Math.max(0, ...places.map((place) => place.y + place.height / 2));
    const at = (place) => ({
        left: x[place.layer] ?? 0,
        width: widths[place.layer] ?? 0,
        y: round(place.y - top),
    });
    return {
        width: (x.at(-1) ?? 0) + (widths.at(-1) ?? 0),
        height: round(bottom - top),
        boxes: places.flatMap((place) => {
            if (place.name === undefined)
                return [];
            const { left, width, y } = at(place);
            return [{ name: place.name, x: left, y: round(y - place.height / 2), width, height: place.height }];
        }),
        edges: routes.map(({ from, to, through }) => ({ from, to, path: pathOf(through.map(at)) })),
    };
}
function placesOf(vertices) {
    const byName = new Map(vertices.map((vertex) => [vertex.name, vertex]));
    const layerOf = new Map();
    const layer = (vertex) => {
        const known = layerOf.get(vertex.name);
        if (known !== undefined)
            return known;
        const needed = vertex.needs.flatMap((name) => byName.get(name) ?? []);
        const found = 1 + Math.max(-1, ...needed.map(layer));
        layerOf.set(vertex.name, found);
        return found;
    };
    const place = (at, name, width = 0, height = 0) => {
        return { name, layer: at, width, height, left: [], right: [], y: 0 };
    };
    const own = new Map(vertices.map((one) => [one.name, place(layer(one), one.name, one.width, one.height)]));
    const places = [...own.values()];
    const routes = vertices.flatMap(({ name: to, needs }) => needs.flatMap((from) => {
        const [start, end] = [own.get(from), own.get(to)];
        if (start === undefined || end === undefined)
            return [];
        const passed = end.layer - start.layer - 1;
        const bends = Array.from({ length: passed }, (_, i) => place(start.layer + 1 + i));
        places.push(...bends);
        const through = [start, ...bends, end];
        through.slice(1).forEach((next, i) => {
            through[i]?.right.push(next);
            next.left.push(through[i] ?? next);
        });
        return [{ from, to, through }];
    }));
    return { places, routes };
}
/** Sorts each layer by the mean position of its neighbours, sweeping to the right and back. */
function order(columns) {
    const number = (column) => column.forEach((place, i) => (place.y = i));
    columns.forEach(number);
    for (let sweep = 0; sweep < 8; sweep++) {
        const [side, sequence] = sweep % 2 === 0 ? ['left', columns] : ['right', columns.toReversed()];
        for (const column of sequence) {
            const wanted = new Map(column.map((place) => [place, mean(place[side], place.y)]));
            column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
            number(column);
        }
    }
}
/** Gives each place a height near its neighbours', in the order found, without overlap. */
function level(columns) {
    for (const column of columns)
        settle(column, () => 0);
    for (let sweep = 0; sweep < 12; sweep++) {
        const [side, sequence] = sweep % 2 === 0 ? ['left', columns] : ['right', columns.toReversed()];
        for (const column of sequence)
            settle(column, (place) => mean(place[side], place.y));
    }
}
/** As near to the wishes as order and room allow: neighbours that want the same room share it (isotonic regression). */
function settle(column, wish) {
    let below = 0;
    const offsets = column.map(({ height }) => {
        const offset = below + height / 2;
        below += height + betweenPlaces;
        return offset;
    });
    const blocks = [];
    for (const [i, place] of column.entries()) {
        let block = { sum: wish(place) - (offsets[i] ?? 0), places: 1 };
        for (let before = blocks.at(-1); before !== undefined && at(before) > at(block); before = blocks.at(-1)) {
            block = { sum: before.sum + block.sum, places: before.places + block.places };
            blocks.pop();
        }
        blocks.push(block);
    }
    const starts = blocks.flatMap((block) => Array(block.places).fill(at(block)));
    column.forEach((place, i) => (place.y = (starts[i] ?? 0) + (offsets[i] ?? 0)));
}
const at = ({ sum, places }) => sum / places;
function mean(places, otherwise) {
    return places.length === 0 ? otherwise : places.reduce((sum, { y }) => sum + y, 0) / places.length;
}
function pathOf(through) {
    return through
        .map(({ left, width, y }, i) => {
        const before = through[i - 1];
        if (before === undefined)
            return `M${left + width},${y}`;
        const from = before.left + before.width;
        const middle = round((from + left) / 2);
        const across = i < through.length - 1 ? `H${left + width}` : '';
        return `C${middle},${before.y} ${middle},${y} ${left},${y}${across}`;
    })
        .join('');
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./.build/action/src/report/graph/picture.js
/** Boxes with names and a few lines, and what each needs, as an SVG. */



const nameCharacters = 24;
/** Of the style sheet's 12 px, monospaced for names; the widest that a system may have. */
const nameCharacter = 7.3;
const lineCharacter = 7;
const lineHeight = 16;
/** `label` is what a screen reader says; `lookOf` the class of an edge. */
function graphPicture(nodes, label, lookOf = () => '') {
    const drawn = new Map(nodes.map((node) => [node.name, { ...node, names: wrapped(node.name) }]));
    const { width, height, boxes, edges } = layOut([...drawn.values()].map((node) => {
        const text = Math.max(...node.names.map((line) => line.length * nameCharacter), ...node.lines.map((line) => indent(node) + line.length * lineCharacter));
        const lines = node.names.length + node.lines.length;
        return { name: node.name, needs: node.needs, width: Math.ceil(text) + 28, height: lines * lineHeight + 20 };
    }));
    const pictures = boxes.map(({ name, x, y, width, height }) => {
        const node = drawn.get(name);
        if (node === undefined)
            return undefined;
        const { names, lines, look, icon } = node;
        const below = names.length * lineHeight;
        const left = 14 + indent(node);
        return (0,html/* html */.qy) `<g class="node ${look}" transform="translate(${x},${y})">
      <rect class="box" width="${width}" height="${height}" rx="8" />
      ${names.map((line, i) => (0,html/* html */.qy) `<text class="name" x="14" y="${21 + i * lineHeight}">${line}</text>`)}
      ${icon === undefined ? undefined : (0,html/* html */.qy) `<use href="#${icon}" x="14" y="${below + 11}" width="13" height="13" />`}
      ${lines.map((line, i) => (0,html/* html */.qy) `<text class="${i === 0 ? 'state' : 'data'}" x="${left}" y="${below + 22 + i * lineHeight}">${line}</text>`)}
    </g>`;
    });
    return (0,html/* html */.qy) `<svg
    class="graph"
    role="img"
    aria-label="${label}"
    width="${width + 2}"
    height="${height + 2}"
    viewBox="-1 -1 ${width + 2} ${height + 2}"
  >
    ${edges.map(({ from, to, path }) => (0,html/* html */.qy) `<path class="${`edge ${lookOf(from, to)}`.trim()}" d="${path}" />`)} ${pictures}
  </svg>`;
}
const indent = ({ icon }) => (icon === undefined ? 0 : 18);
/** Broken behind `_`, `-`, `.` and before `[` where that is possible; never shortened. */
function wrapped(name) {
    const parts = (0,report_name/* pieces */.I)(name).flatMap((piece) => piece.match(/.{1,24}/gsu) ?? []);
    return parts.reduce((lines, piece) => {
        const last = lines.at(-1);
        if (last === undefined || last.length + piece.length > nameCharacters)
            return [...lines, piece];
        return [...lines.slice(0, -1), last + piece];
    }, []);
}


/***/ })

};
