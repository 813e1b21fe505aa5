export const id = 2892;
export const ids = [2892];
export const modules = {

/***/ 59949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dollars),
/* harmony export */   T: () => (/* binding */ costOfWindow)
/* harmony export */ });
/** In US dollars, of one window in which nothing is skipped. */
const costOfWindow = ({ lines }, side) => lines.reduce((total, line) => total + line[side] * line.price, 0);
const dollars = (value) => `$${value < 0.01 && value > 0 ? value.toPrecision(1) : value.toFixed(2)}`;


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ enumerated),
/* harmony export */   v: () => (/* binding */ itemsAsOne)
/* harmony export */ });
/** Names in a sentence: items of one `foreach` as one, and never more than a person reads. */
/** `a, b and c`; of more than `most`, the rest is counted. */
function enumerated(names, most) {
    const rest = names.length - most;
    const shown = rest > 0 ? [...names.slice(0, most), `${rest} more`] : names;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
const item = /(?<=\w)\[[^\]]*\]/;
/** `job extract_room[kitchen]` and `job extract_room[office]` -> `job extract_room (2 items)`. */
const itemsAsOne = (names) => [...Map.groupBy(new Set(names), (name) => name.replace(item, '[]')).values()].map(([first = '', ...others]) => others.length === 0 ? first : first.replace(item, ` (${others.length + 1} items)`));


/***/ }),

/***/ 75076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ fileChanges),
  m: () => (/* binding */ ownCode)
});

// EXTERNAL MODULE: ./.build/action/src/graph/own-scripts.js
var own_scripts = __webpack_require__(89838);
;// CONCATENATED MODULE: ./.build/action/src/plan/diff.js
/** Its memory grows with the square of this: texts that differ more are shown as replaced. */
const mostEdits = 2_000;
function edits(before, after) {
    const head = commonLength(before, after, (lines, index) => lines[index]);
    const shorter = Math.min(before.length, after.length) - head;
    const tail = Math.min(shorter, commonLength(before, after, (lines, index) => lines[lines.length - 1 - index]));
    const same = (lines) => lines.map((line) => ({ kind: 'same', line }));
    return [
        ...same(before.slice(0, head)),
        ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
        ...same(before.slice(before.length - tail)),
    ];
}
function commonLength(before, after, at) {
    const limit = Math.min(before.length, after.length);
    let length = 0;
    while (length < limit && at(before, length) === at(after, length))
        length++;
    return length;
}
function middle(before, after) {
    const removed = before.map((line) => ({ kind: 'removed', line }));
    const added = after.map((line) => ({ kind: 'added', line }));
    if (before.length === 0 || after.length === 0)
        return [...removed, ...added];
    const trace = furthest(before, after);
    return trace === undefined ? [...removed, ...added] : walkedBack(before, after, trace);
}
/** After 0, 1, 2, … edits, how far each diagonal is reached; the last one reaches the end. */
function furthest(before, after) {
    const trace = [];
    let last = new Map([[1, 0]]);
    for (let count = 0; count <= Math.min(before.length + after.length, mostEdits); count++) {
        const reached = new Map();
        for (let diagonal = -count; diagonal <= count; diagonal += 2) {
            let taken = goesDown(last, diagonal, count) ? (last.get(diagonal + 1) ?? 0) : (last.get(diagonal - 1) ?? 0) + 1;
            while (taken < before.length && taken - diagonal < after.length && before[taken] === after[taken - diagonal])
                taken++;
            reached.set(diagonal, taken);
            if (taken >= before.length && taken - diagonal >= after.length)
                return [...trace, reached];
        }
        trace.push(reached);
        last = reached;
    }
    return undefined;
}
/** Whether the way to the diagonal adds a line, rather than removes one. */
const goesDown = (last, diagonal, count) => diagonal === -count || (diagonal !== count && (last.get(diagonal - 1) ?? -1) < (last.get(diagonal + 1) ?? -1));
function walkedBack(before, after, trace) {
    const found = [];
    let taken = before.length;
    let diagonal = before.length - after.length;
    const keep = (until) => {
        while (taken > until)
            found.push({ kind: 'same', line: before[--taken] ?? '' });
    };
    for (let count = trace.length - 1; count > 0; count--) {
        const last = trace[count - 1] ?? new Map();
        const down = goesDown(last, diagonal, count);
        const from = diagonal + (down ? 1 : -1);
        const start = last.get(from) ?? 0;
        keep(down ? start : start + 1);
        if (down)
            found.push({ kind: 'added', line: after[taken - diagonal - 1] ?? '' });
        else
            found.push({ kind: 'removed', line: before[--taken] ?? '' });
        diagonal = from;
    }
    keep(0);
    return found.toReversed();
}

;// CONCATENATED MODULE: ./.build/action/src/plan/hunks.js

/** Lines around a change that are shown. */
const context = 3;
/** Lines of a diff that are shown. */
const most = 1_000;
function hunksOf(before, after) {
    const all = edits(linesOf(before), linesOf(after));
    const count = (kind) => all.filter((edit) => edit.kind === kind).length;
    const lines = spansOf(all).flatMap(([start, end]) => [header(all, start, end), ...all.slice(start, end).map(shown)]);
    const cut = lines.length - most;
    return {
        added: count('added'),
        removed: count('removed'),
        text: cut > 0
            ? [...lines.slice(0, most), `… ${cut === 1 ? '1 line' : `${cut} lines`} more`].join('\n')
            : lines.join('\n'),
    };
}
const linesOf = (text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
const marks = { same: ' ', added: '+', removed: '-' };
const shown = ({ kind, line }) => `${marks[kind]}${line.slice(0, 500)}`;
/** Where something changes, with what is around it; what is close is one. */
function spansOf(all) {
    const spans = [];
    for (const [index, { kind }] of all.entries()) {
        if (kind === 'same')
            continue;
        const start = Math.max(0, index - context);
        const end = Math.min(all.length, index + context + 1);
        const last = spans.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = end;
        else
            spans.push([start, end]);
    }
    return spans;
}
/** `@@ -12,7 +12,8 @@` */
function header(all, start, end) {
    const range = (other) => {
        const of = (edits) => edits.filter(({ kind }) => kind !== other).length;
        const length = of(all.slice(start, end));
        const first = of(all.slice(0, start)) + (length === 0 ? 0 : 1);
        return length === 1 ? `${first}` : `${first},${length}`;
    };
    return `@@ -${range('added')} +${range('removed')} @@`;
}

;// CONCATENATED MODULE: ./.build/action/src/plan/file-changes.js
/** What becomes of scripts, queries and models, and the lines that change in them and in the listings. */


const kinds = [
    ['resources', /^resources\.txt$/],
    ['states', /^states\.txt$/],
    ['script', /^scripts\//],
    ['query', /^sql\//],
    ['model', /^models\//],
];
/** Stands for all scripts of Penstock's own. */
const ownCode = 'scripts/penstock';
const fileChanges = (before, after) => [
    ...kinds.flatMap(([kind, pattern]) => {
        const paths = [...new Set([...Object.keys(after), ...Object.keys(before)])];
        return paths
            .filter((path) => pattern.test(path) && !isOwn(path))
            .flatMap((path) => changeOf(kind, path, before[path], after[path]));
    }),
    ...ownChange(before, after),
];
function changeOf(kind, path, old, now) {
    if (old === now)
        return [];
    const prepared = (text) => (kind === 'resources' ? withoutPlaces(text ?? '') : (text ?? ''));
    const hunks = hunksOf(prepared(old), prepared(now));
    if (hunks.text === '')
        return [];
    const action = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [{ action, kind, path, hunks }];
}
const isOwn = (path) => path.startsWith('scripts/') && (0,own_scripts/* isOwnScript */.y)(path.slice('scripts/'.length));
/** Which of them are deployed follows from the steps; what is in them, from the version of Penstock. */
function ownChange(before, after) {
    const paths = Object.keys(after).filter(isOwn);
    const kept = paths.filter((path) => before[path] !== undefined);
    const change = (action) => [
        { action, kind: 'script', path: ownCode, hunks: undefined },
    ];
    if (kept.some((path) => before[path] !== after[path]))
        return change('changed');
    if (kept.length > 0)
        return [];
    return [...(paths.length > 0 ? change('added') : []), ...(Object.keys(before).some(isOwn) ? change('removed') : [])];
}
/** Lines of the YAML move with every line above them, and columns with the longest name in them. */
const withoutPlaces = (listing) => listing
    .split('\n')
    .map((line) => line.replace(/ +\S+:\d+$/, '').replace(/ {2,}/g, '  '))
    .join('\n');


/***/ }),

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ statusOf),
/* harmony export */   c: () => (/* binding */ graphOf)
/* harmony export */ });
/** Steps that are shown whole; of more, those that change and their neighbours. */
const most = 30;
/** Nobody reads a drawing of more. */
const mostOfAll = 120;
function graphOf(before, after) {
    const old = new Map(before?.steps.map((step) => [step.name, step]));
    const now = new Map(after.steps.map((step) => [step.name, step]));
    const all = [...now.values(), ...[...old.values()].filter(({ name }) => !now.has(name))];
    const nodes = all.map(({ name, kind }) => ({ name, kind, status: statusOf(old.get(name), now.get(name)) }));
    const edges = all.flatMap(({ name: to }) => {
        const [had, has] = [new Set(old.get(to)?.needs), new Set(now.get(to)?.needs)];
        return [...new Set([...has, ...had])].map((from) => {
            const status = !had.has(from) ? 'added' : has.has(from) ? 'same' : 'removed';
            return { from, to, status };
        });
    });
    const changed = new Set([
        ...nodes.filter(({ status }) => status !== 'same').map(({ name }) => name),
        ...edges.filter(({ status }) => status !== 'same').flatMap(({ from, to }) => [from, to]),
    ]);
    if (changed.size === 0)
        return { nodes: [], edges: [], leftOut: nodes.length };
    const near = new Set([
        ...changed,
        ...edges.flatMap(({ from, to }) => (changed.has(from) || changed.has(to) ? [from, to] : [])),
    ]);
    const wanted = nodes.length <= most ? nodes : nodes.filter(({ name }) => near.has(name)).slice(0, mostOfAll);
    const drawn = new Set(wanted.map(({ name }) => name));
    return {
        nodes: wanted,
        edges: edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
        leftOut: nodes.length - wanted.length,
    };
}
function statusOf(before, after) {
    if (before === undefined)
        return 'added';
    if (after === undefined)
        return 'removed';
    const essence = ({ kind, codeDigest, writes, dpus, reads, skipsOn }) => JSON.stringify([kind, codeDigest, writes, dpus, reads, skipsOn]);
    return essence(before) === essence(after) ? 'same' : 'changed';
}


/***/ }),

/***/ 85102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   _: () => (/* binding */ layerTable)
/* harmony export */ });
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42464);
/* harmony import */ var _enumeration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64153);
/* harmony import */ var _type_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);



const risks = ['high', 'low', 'none'];
/** One row a layer, that of the highest risk first. */
function layerTable(changes) {
    const layers = [...Map.groupBy(changes, ({ layer }) => layer)].map(([layer, those]) => ({
        layer,
        those,
        rank: Math.min(...those.map(({ risk }) => risks.indexOf(risk))),
    }));
    const rows = layers
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ layer, those, rank }) => [
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(layer),
        cell(those, 'added'),
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([cell(those, 'changed'), anew(those)].filter((words) => words !== ''), '; '),
        cell(those, 'removed'),
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(riskWords(those, risks[rank] ?? 'none')),
    ]);
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['layer', 'added', 'changed', 'removed', 'risk'].map(_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), rows);
}
/** Names beyond these are counted. */
const shown = 4;
const cell = (changes, action) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(named(changes.filter((change) => change.action === action)));
function anew(changes) {
    const names = named(changes.filter(({ action }) => action === 'replaced'));
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(names === '' ? '' : `made anew: ${names}`);
}
/** What is at risk is named first; roles, logs and the like are counted, where there are several. */
function named(changes, most = shown) {
    const sorted = changes.toSorted((one, other) => risks.indexOf(one.risk) - risks.indexOf(other.risk));
    return [...Map.groupBy(sorted, ({ origin }) => origins[origin])]
        .toSorted(([one], [other]) => Object.values(origins).indexOf(one) - Object.values(origins).indexOf(other))
        .map(([origin, those]) => `${origin}${namedAlike(those, most)}`)
        .join('; ');
}
function namedAlike(changes, most) {
    const ofType = Map.groupBy(changes.filter(isCounted), ({ type }) => type);
    const labelOf = (change) => isCounted(change) && (ofType.get(change.type)?.length ?? 0) > 1 ? (0,_type_words_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(change.type) : nameOf(change);
    const labels = [...Map.groupBy(changes, labelOf)].map(([label, same]) => (0,_type_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(label, same.length));
    return (0,_enumeration_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerated */ .B)((0,_enumeration_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAsOne */ .v)(labels), most);
}
const isCounted = ({ type, risk }) => type !== 'states' && risk !== 'high' && (0,_type_words_js__WEBPACK_IMPORTED_MODULE_0__/* .follows */ .pk)(type);
/** Of states it is enough whose they are, unless only some of them come or go. */
const nameOf = ({ type, what, action, of }) => type === 'states' && (action === 'changed' || of?.status === action) ? what.replace('states of ', '') : what;
/** In the order in which they are told. */
const origins = {
    this: '',
    unknown: '',
    base: 'merged before: ',
    hand: 'back from what was made by hand: ',
};
/** Names beyond these are counted. */
const shownAtRisk = 2;
const riskWords = (changes, highest) => highest === 'high'
    ? `high: ${named(changes.filter(({ risk }) => risk === 'high'), shownAtRisk)}`
    : highest;


/***/ }),

/***/ 35371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ notChecked),
/* harmony export */   n: () => (/* binding */ rowsUnread)
/* harmony export */ });
const rowsUnread = 'Rows: penstock preview compares them.';
/** What nobody looked at, so that silence is not taken for a pass. */
function notChecked(base, deployed) {
    return [
        ...(deployed === undefined
            ? [
                base === 'none'
                    ? 'Whether something is deployed under its names was not looked at.'
                    : 'The deployed stack was not read: what is deployed may differ from the merge base.',
            ]
            : []),
        ...(deployed !== undefined && deployed !== null && deployed.recorded === undefined
            ? [
                'What was deployed is not recorded: scripts, tables and steps are compared with the merge base, or not at all.',
            ]
            : []),
        ...(deployed?.stackStatus.endsWith('_IN_PROGRESS') === true
            ? [`The stack is ${deployed.stackStatus}: what it will be is not what was compared.`]
            : []),
        ...(base === 'broken' ? ['The merge base has mistakes of its own, and could not be rendered.'] : []),
        ...(base === 'none' && deployed !== undefined
            ? ['There was no merge base to compare with: what others have merged and not deployed is not told apart.']
            : []),
        rowsUnread,
        'Resources that were changed by hand in AWS, but for templates and state machines: penstock drift finds them.',
    ];
}


/***/ }),

/***/ 16388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ partNouns),
/* harmony export */   b7: () => (/* binding */ naming),
/* harmony export */   te: () => (/* binding */ ownStates)
/* harmony export */ });
/* harmony import */ var _render_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20729);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75076);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55562);
/* harmony import */ var _type_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92);
/** What of the YAML a resource, a state or a file belongs to, and what people call it there. */




/** Of the kinds of parts, as the YAML's sections have them. */
const partNouns = {
    script: 'job',
    nodes: 'job',
    crawler: 'crawler',
    model: 'model',
    report: 'report',
    lambda: 'function',
    execution: 'execution',
    table: 'table',
    source: 'source',
};
/** By type: the prefix of the logical id, whose name follows, and what the resource is to that. */
const prefixes = {
    'AWS::CloudWatch::Alarm': [['LostMessages', 'source', 'alarm for lost messages of']],
    'AWS::Glue::Connection': [['Connection', 'source', 'connection of']],
    'AWS::Glue::Crawler': [['Crawler', 'step', 'crawler']],
    'AWS::Glue::Job': [
        ['Job', 'step', 'job'],
        ['Rows', 'step', 'job for the rows of'],
        ['Publication', 'step', 'job for the scores of'],
    ],
    'AWS::Glue::Table': [
        ['Table', 'table', 'table'],
        ['Source', 'source', 'source'],
    ],
    'AWS::IAM::Role': [
        ['JobRole', 'step', 'role of'],
        ['CrawlerRole', 'step', 'role of'],
        ['RowsRole', 'step', 'role for the rows of'],
        ['PublicationRole', 'step', 'role for the scores of'],
        ['DeliveryStreamRole', 'source', 'role of the delivery of'],
        ['TopicRuleRole', 'source', 'role of the topic rule of'],
    ],
    'AWS::IoT::TopicRule': [['TopicRule', 'source', 'topic rule of']],
    'AWS::KinesisFirehose::DeliveryStream': [['DeliveryStream', 'source', 'delivery of']],
    'AWS::Logs::LogGroup': [['DeliveryStreamLogs', 'source', 'log of the delivery of']],
    'AWS::Logs::LogStream': [['DeliveryStreamLog', 'source', 'log stream of the delivery of']],
    'AWS::QuickSight::DataSet': [['Dataset', 'step', 'dataset of']],
};
/** States of the machine that belong to no step. */
const ownStates = 'lock, gates and outcome';
/** Names of both sides, made once: a digest is in many of a thousand ids. */
function naming(before, after) {
    const parts = { step: stepsOf(before, after), table: tablesOf(before, after), source: sourcesOf(before, after) };
    const byId = new Map(Object.entries(parts).flatMap(([kind, those]) => [...those.values()].map((part) => [`${kind} ${(0,_render_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)('', part.name)}`, part])));
    const ofStep = (name, what) => ({ what, of: parts.step.get(name) ?? null });
    return (type, name) => {
        switch (type) {
            case 'states':
                return ofStep(name, `states of ${name === ownStates ? 'the machine itself' : name}`);
            case 'state':
                return ofStep(name.split(': ')[0] ?? name, `state ${name}`);
            case 'script': {
                if (name === _file_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCode */ .m)
                    return { what: 'code of Penstock', of: null };
                const script = name.replace(/^scripts\//, '');
                return ofStep(script.replace(/\.py$/, ''), `script ${script}`);
            }
            case 'query':
                return ofStep(bareName(name), `query of ${bareName(name)}`);
            case 'model':
                return ofStep(bareName(name), `training of ${bareName(name)}`);
            case 'protection':
                return { what: 'protection of the stack', of: null };
            case 'AWS::Glue::Database':
                if (name === 'Database')
                    return { what: `database ${(before ?? after).database}`, of: null };
        }
        for (const [prefix, kind, what] of prefixes[type] ?? []) {
            const part = name.startsWith(prefix) ? byId.get(`${kind} ${name.slice(prefix.length)}`) : undefined;
            if (part !== undefined)
                return { what: `${what} ${part.name}`, of: part };
        }
        return { what: (0,_type_words_js__WEBPACK_IMPORTED_MODULE_2__/* .idWords */ .Jm)(type, name), of: null };
    };
}
/** `sql/by_room.sql` -> `by_room` */
const bareName = (path) => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
function stepsOf(before, after) {
    const old = new Map(before?.steps.map((step) => [step.name, step]));
    const now = new Map(after.steps.map((step) => [step.name, step]));
    return new Map([...old, ...now].map(([name, { kind }]) => [name, { kind, name, status: (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .L)(old.get(name), now.get(name)) }]));
}
const tablesOf = (before, after) => named('table', before?.tables.map(({ name }) => name) ?? [], after.tables.map(({ name }) => name));
const sourcesOf = (before, after) => named('source', before?.sources ?? [], after.sources);
function named(kind, before, after) {
    const [old, now] = [new Set(before), new Set(after)];
    return new Map([...new Set([...before, ...after])].map((name) => {
        const status = !old.has(name) ? 'added' : now.has(name) ? 'same' : 'removed';
        return [name, { kind, name, status }];
    }));
}


/***/ }),

/***/ 53219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ reviewedOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Ne: () => (/* binding */ deletionsOf),
/* harmony export */   P1: () => (/* binding */ replacementsOf)
/* harmony export */ });
const isEmpty = ({ changes, handMade }) => changes.length === 0 && handMade.length === 0;
const replacementsOf = ({ changes }) => changes.filter(({ action }) => action === 'replaced');
const deletionsOf = ({ changes }) => changes.filter(({ action, losesData }) => action === 'removed' || (action === 'changed' && losesData));
const reviewedOf = (plan) => ({
    ...plan.digests,
    replacements: replacementsOf(plan).length,
    deletions: deletionsOf(plan).length,
});


/***/ }),

/***/ 13275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ planText),
  m: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/review/validate.js
var validate = __webpack_require__(68847);
;// CONCATENATED MODULE: ./.build/action/src/plan/validate.generated.js

const schema11 = { "type": "object", "required": ["version", "file", "isProtected", "digests", "compared", "changes", "handMade", "warnings", "graph", "diffs", "permissions", "readers", "forecast", "duration", "cost", "notChecked"], "properties": { "version": { "type": "number", "const": 1 }, "file": { "type": "string", "description": "The pipeline, relative to its repository.", "maxLength": 2000 }, "isProtected": { "type": "boolean", "description": "Whether the environment takes only what was reviewed." }, "digests": { "type": "object", "required": ["pipeline", "environment", "artifacts", "base"], "properties": { "pipeline": { "type": "string", "description": "Name of the pipeline.", "maxLength": 2000 }, "environment": { "type": "string", "description": "Name of the environment.", "maxLength": 2000 }, "artifacts": { "type": "string", "description": "sha256 over all that AWS would get.", "pattern": "^[0-9a-f]{64}$", "maxLength": 2000 }, "base": { "type": "string", "description": "sha256 over the templates and state machines that were deployed when it was planned; absent: there was no stack; unread: nobody looked.", "pattern": "^([0-9a-f]{64}|absent|unread)$", "maxLength": 2000 } }, "description": "What was planned, and on what.", "additionalProperties": false }, "compared": { "enum": ["deployed", "base", "nothing"], "description": "deployed: with the stack; base: with the rendering of the merge base; nothing: it is new." }, "changes": { "type": "array", "items": { "type": "object", "required": ["layer", "action", "type", "name", "what", "of", "at", "risk", "consequence", "inShort", "losesData", "origin", "properties"], "properties": { "layer": { "enum": ["infrastructure", "state machine", "jobs", "sql", "models"], "description": "Where it belongs." }, "action": { "enum": ["added", "changed", "replaced", "removed"], "description": "replaced: made anew under another identity, and the old one removed." }, "type": { "type": "string", "description": "The CloudFormation type, or one of: protection, states, script, query, model.", "maxLength": 2000 }, "name": { "type": "string", "description": "Its logical id; of states the step; of a script or query the file.", "maxLength": 2000 }, "what": { "type": "string", "description": "What it is in the words of the YAML, such as: role of extract_room[kitchen].", "maxLength": 2000 }, "of": { "anyOf": [{ "type": "object", "required": ["kind", "name", "status"], "properties": { "kind": { "enum": ["script", "nodes", "crawler", "model", "report", "lambda", "execution", "table", "source"], "description": "Of the step, or of what is no step." }, "name": { "type": "string", "description": "In the YAML.", "maxLength": 2000 }, "status": { "enum": ["added", "changed", "removed", "same"], "description": "What becomes of that." } }, "description": "What of the YAML it belongs to; null: the pipeline as a whole.", "additionalProperties": false }, { "type": "null" }] }, "at": { "anyOf": [{ "type": "string", "description": "Where it comes from in the YAML: file:line.", "maxLength": 2000 }, { "type": "null" }] }, "risk": { "enum": ["none", "low", "high"], "description": "high: rows, readers or rights are touched." }, "consequence": { "anyOf": [{ "type": "string", "description": "What comes of it, in words.", "maxLength": 2000 }, { "type": "null" }] }, "inShort": { "anyOf": [{ "type": "string", "description": "Of a high risk: what comes of it, in one clause.", "maxLength": 2000 }, { "type": "null" }] }, "losesData": { "type": "boolean", "description": "Whether rows or objects would be gone." }, "origin": { "enum": ["this", "base", "hand", "unknown"], "description": "this: the commit that is planned; base: the merge base has it already, and it is not deployed yet; hand: it puts back what was made by hand; unknown: there was no merge base to compare with." }, "properties": { "type": "array", "items": { "type": "object", "required": ["path", "before", "after"], "properties": { "path": { "type": "string", "description": "Keys with dots between.", "maxLength": 2000 }, "before": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it was not there.", "maxLength": 2000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it is not there any more.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A property that changes.", "additionalProperties": false }, "description": "Of a resource; none: it is added or removed whole.", "maxItems": 20000 } }, "description": "One thing that is added, changed, replaced or removed.", "additionalProperties": false }, "description": "By layer.", "maxItems": 20000 }, "handMade": { "type": "array", "items": { "type": "object", "required": ["name", "what", "type", "properties", "fate"], "properties": { "name": { "type": "string", "description": "A logical id, or the name of a state.", "maxLength": 2000 }, "what": { "type": "string", "description": "What it is in the words of the YAML.", "maxLength": 2000 }, "type": { "type": "string", "description": "The CloudFormation type, or state.", "maxLength": 2000 }, "properties": { "type": "array", "items": { "type": "object", "required": ["path", "before", "after"], "properties": { "path": { "type": "string", "description": "Keys with dots between.", "maxLength": 2000 }, "before": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it was not there.", "maxLength": 2000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it is not there any more.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A property that changes.", "additionalProperties": false }, "description": "before: as it was rendered; after: as it is deployed.", "maxItems": 20000 }, "fate": { "enum": ["overwritten", "stays"], "description": "What a deployment makes of it." } }, "description": "What is deployed, and no commit of the pipeline rendered.", "additionalProperties": false }, "description": "Drift of the template and the state machines.", "maxItems": 20000 }, "warnings": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "The worst first.", "maxItems": 20000 }, "graph": { "type": "object", "required": ["nodes", "edges", "leftOut"], "properties": { "nodes": { "type": "array", "items": { "type": "object", "required": ["name", "kind", "status"], "properties": { "name": { "type": "string", "description": "Of the step.", "maxLength": 2000 }, "kind": { "type": "string", "description": "script, nodes, crawler, model, report, lambda or execution.", "maxLength": 2000 }, "status": { "enum": ["added", "changed", "removed", "same"], "description": "What becomes of it." } }, "description": "A step.", "additionalProperties": false }, "description": "Steps.", "maxItems": 20000 }, "edges": { "type": "array", "items": { "type": "object", "required": ["from", "to", "status"], "properties": { "from": { "type": "string", "description": "The step that is needed.", "maxLength": 2000 }, "to": { "type": "string", "description": "The step that needs it.", "maxLength": 2000 }, "status": { "enum": ["added", "removed", "same"], "description": "What becomes of it." } }, "description": "An edge.", "additionalProperties": false }, "description": "Who needs whom.", "maxItems": 20000 }, "leftOut": { "type": "integer", "description": "Steps that are not shown, because nothing near them changes.", "minimum": 0 } }, "description": "The steps that change, and their neighbours.", "additionalProperties": false }, "diffs": { "type": "array", "items": { "type": "object", "required": ["kind", "path", "added", "removed", "text"], "properties": { "kind": { "enum": ["resources", "states", "script", "query", "model"], "description": "Of the file." }, "path": { "type": "string", "description": "In the output of `render`.", "maxLength": 2000 }, "added": { "type": "integer", "description": "Lines.", "minimum": 0 }, "removed": { "type": "integer", "description": "Lines.", "minimum": 0 }, "text": { "type": "string", "description": "As diff -u writes hunks, cut where it is long.", "maxLength": 200000 } }, "description": "Lines that change.", "additionalProperties": false }, "description": "Listings first, then scripts, queries and models.", "maxItems": 20000 }, "permissions": { "type": "array", "items": { "type": "object", "required": ["role", "what", "gains", "loses", "widens", "reachesOut"], "properties": { "role": { "type": "string", "description": "Its logical id; of what alike roles have in common, which they are.", "maxLength": 2000 }, "what": { "type": "string", "description": "Whose role it is, in the words of the YAML.", "maxLength": 2000 }, "gains": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "In words.", "maxItems": 20000 }, "loses": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "In words.", "maxItems": 20000 }, "widens": { "type": "boolean", "description": "Whether a role that is there gains a right." }, "reachesOut": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Of those gains, what is not of the pipeline: everything of a kind, or a bucket of others.", "maxItems": 20000 } }, "description": "What a role may do more, or no longer.", "additionalProperties": false }, "description": "By role.", "maxItems": 20000 }, "readers": { "type": "array", "items": { "type": "object", "required": ["table", "column", "change", "by", "fails"], "properties": { "table": { "type": "string", "description": "Name.", "maxLength": 2000 }, "column": { "anyOf": [{ "type": "string", "description": "Name; null: it is the table that is gone.", "maxLength": 2000 }, { "type": "null" }] }, "change": { "type": "string", "description": "What becomes of it.", "maxLength": 2000 }, "by": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Steps and charts.", "maxItems": 20000 }, "fails": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Those of them that are sure to fail.", "maxItems": 20000 } }, "description": "Who reads a table that is gone, or a column that changes.", "additionalProperties": false }, "description": "By table and column.", "maxItems": 20000 }, "forecast": { "type": "array", "items": { "type": "object", "required": ["step", "runs", "why"], "properties": { "step": { "type": "string", "description": "Name.", "maxLength": 2000 }, "runs": { "enum": ["first", "again", "maybe", "no more"], "description": "maybe: its own condition decides, whatever its code is." }, "why": { "type": "string", "description": "In words.", "maxLength": 2000 } }, "description": "A step that the next run does otherwise than the last one.", "additionalProperties": false }, "description": "In the order of the steps.", "maxItems": 20000 }, "duration": { "type": "object", "required": ["before", "after", "path"], "properties": { "before": { "anyOf": [{ "type": "number", "description": "Seconds." }, { "type": "null" }] }, "after": { "type": "number", "description": "Seconds." }, "path": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Steps, in order.", "maxItems": 20000 } }, "description": "The critical path, from the expected durations.", "additionalProperties": false }, "cost": { "type": "object", "required": ["region", "date", "lines", "guessed", "unknown"], "properties": { "region": { "type": "string", "description": "Of the prices.", "maxLength": 2000 }, "date": { "type": "string", "description": "Of the prices.", "maxLength": 2000 }, "lines": { "type": "array", "items": { "type": "object", "required": ["what", "unit", "before", "after", "price"], "properties": { "what": { "type": "string", "description": "Such as AWS Glue, Spark jobs.", "maxLength": 2000 }, "unit": { "type": "string", "description": "Such as DPU-hour.", "maxLength": 2000 }, "before": { "type": "number", "description": "Units." }, "after": { "type": "number", "description": "Units." }, "price": { "type": "number", "description": "US dollars a unit." } }, "description": "A price and an amount.", "additionalProperties": false }, "description": "What is paid for.", "maxItems": 20000 }, "guessed": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Steps that the ledger has no run of, or that ran with other workers: they count as long as expected, or as they took.", "maxItems": 20000 }, "unknown": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What is paid for and not counted here.", "maxItems": 20000 } }, "description": "Of one window, from what it took before.", "additionalProperties": false }, "notChecked": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What nobody looked at.", "maxItems": 20000 } }, "description": "What a deployment would change, and what it means.", "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^([0-9a-f]{64}|absent|unread)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.isProtected === undefined) && (missing0 = "isProtected"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.compared === undefined) && (missing0 = "compared"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.handMade === undefined) && (missing0 = "handMade"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.graph === undefined) && (missing0 = "graph"))) || ((data.diffs === undefined) && (missing0 = "diffs"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.readers === undefined) && (missing0 = "readers"))) || ((data.forecast === undefined) && (missing0 = "forecast"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.cost === undefined) && (missing0 = "cost"))) || ((data.notChecked === undefined) && (missing0 = "notChecked"))) {
                validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema11.properties, key0))) {
                        validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.version !== undefined) {
                        let data0 = data.version;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.file !== undefined) {
                            let data1 = data.file;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (data1.length > 2000) {
                                        validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.isProtected !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.isProtected !== "boolean") {
                                    validate10.errors = [{ instancePath: instancePath + "/isProtected", schemaPath: "#/properties/isProtected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.digests !== undefined) {
                                    let data3 = data.digests;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                            let missing1;
                                            if (((((data3.pipeline === undefined) && (missing1 = "pipeline")) || ((data3.environment === undefined) && (missing1 = "environment"))) || ((data3.artifacts === undefined) && (missing1 = "artifacts"))) || ((data3.base === undefined) && (missing1 = "base"))) {
                                                validate10.errors = [{ instancePath: instancePath + "/digests", schemaPath: "#/properties/digests/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                return false;
                                            }
                                            else {
                                                const _errs10 = errors;
                                                for (const key1 in data3) {
                                                    if (!((((key1 === "pipeline") || (key1 === "environment")) || (key1 === "artifacts")) || (key1 === "base"))) {
                                                        validate10.errors = [{ instancePath: instancePath + "/digests", schemaPath: "#/properties/digests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs10 === errors) {
                                                    if (data3.pipeline !== undefined) {
                                                        let data4 = data3.pipeline;
                                                        const _errs11 = errors;
                                                        if (errors === _errs11) {
                                                            if (typeof data4 === "string") {
                                                                if (data4.length > 2000) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/digests/pipeline", schemaPath: "#/properties/digests/properties/pipeline/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/digests/pipeline", schemaPath: "#/properties/digests/properties/pipeline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data3.environment !== undefined) {
                                                            let data5 = data3.environment;
                                                            const _errs13 = errors;
                                                            if (errors === _errs13) {
                                                                if (typeof data5 === "string") {
                                                                    if (data5.length > 2000) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/digests/environment", schemaPath: "#/properties/digests/properties/environment/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/digests/environment", schemaPath: "#/properties/digests/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data3.artifacts !== undefined) {
                                                                let data6 = data3.artifacts;
                                                                const _errs15 = errors;
                                                                if (errors === _errs15) {
                                                                    if (typeof data6 === "string") {
                                                                        if (data6.length > 2000) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/digests/artifacts", schemaPath: "#/properties/digests/properties/artifacts/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern0.test(data6)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/digests/artifacts", schemaPath: "#/properties/digests/properties/artifacts/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/digests/artifacts", schemaPath: "#/properties/digests/properties/artifacts/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data3.base !== undefined) {
                                                                    let data7 = data3.base;
                                                                    const _errs17 = errors;
                                                                    if (errors === _errs17) {
                                                                        if (typeof data7 === "string") {
                                                                            if (data7.length > 2000) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/digests/base", schemaPath: "#/properties/digests/properties/base/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (!pattern1.test(data7)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/digests/base", schemaPath: "#/properties/digests/properties/base/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{64}|absent|unread)$" }, message: "must match pattern \"" + "^([0-9a-f]{64}|absent|unread)$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/digests/base", schemaPath: "#/properties/digests/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/digests", schemaPath: "#/properties/digests/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.compared !== undefined) {
                                        let data8 = data.compared;
                                        const _errs19 = errors;
                                        if (!(((data8 === "deployed") || (data8 === "base")) || (data8 === "nothing"))) {
                                            validate10.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: schema11.properties.compared.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.changes !== undefined) {
                                            let data9 = data.changes;
                                            const _errs20 = errors;
                                            if (errors === _errs20) {
                                                if (Array.isArray(data9)) {
                                                    if (data9.length > 20000) {
                                                        validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                        const len0 = data9.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data10 = data9[i0];
                                                            const _errs22 = errors;
                                                            if (errors === _errs22) {
                                                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                    let missing2;
                                                                    if ((((((((((((((data10.layer === undefined) && (missing2 = "layer")) || ((data10.action === undefined) && (missing2 = "action"))) || ((data10.type === undefined) && (missing2 = "type"))) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.what === undefined) && (missing2 = "what"))) || ((data10.of === undefined) && (missing2 = "of"))) || ((data10.at === undefined) && (missing2 = "at"))) || ((data10.risk === undefined) && (missing2 = "risk"))) || ((data10.consequence === undefined) && (missing2 = "consequence"))) || ((data10.inShort === undefined) && (missing2 = "inShort"))) || ((data10.losesData === undefined) && (missing2 = "losesData"))) || ((data10.origin === undefined) && (missing2 = "origin"))) || ((data10.properties === undefined) && (missing2 = "properties"))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs24 = errors;
                                                                        for (const key2 in data10) {
                                                                            if (!(func2.call(schema11.properties.changes.items.properties, key2))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs24 === errors) {
                                                                            if (data10.layer !== undefined) {
                                                                                let data11 = data10.layer;
                                                                                const _errs25 = errors;
                                                                                if (!(((((data11 === "infrastructure") || (data11 === "state machine")) || (data11 === "jobs")) || (data11 === "sql")) || (data11 === "models"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/layer", schemaPath: "#/properties/changes/items/properties/layer/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.layer.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs25 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data10.action !== undefined) {
                                                                                    let data12 = data10.action;
                                                                                    const _errs26 = errors;
                                                                                    if (!((((data12 === "added") || (data12 === "changed")) || (data12 === "replaced")) || (data12 === "removed"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/action", schemaPath: "#/properties/changes/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.action.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid3 = _errs26 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data10.type !== undefined) {
                                                                                        let data13 = data10.type;
                                                                                        const _errs27 = errors;
                                                                                        if (errors === _errs27) {
                                                                                            if (typeof data13 === "string") {
                                                                                                if (data13.length > 2000) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/type", schemaPath: "#/properties/changes/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/type", schemaPath: "#/properties/changes/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid3 = _errs27 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data10.name !== undefined) {
                                                                                            let data14 = data10.name;
                                                                                            const _errs29 = errors;
                                                                                            if (errors === _errs29) {
                                                                                                if (typeof data14 === "string") {
                                                                                                    if (data14.length > 2000) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/name", schemaPath: "#/properties/changes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/name", schemaPath: "#/properties/changes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid3 = _errs29 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data10.what !== undefined) {
                                                                                                let data15 = data10.what;
                                                                                                const _errs31 = errors;
                                                                                                if (errors === _errs31) {
                                                                                                    if (typeof data15 === "string") {
                                                                                                        if (data15.length > 2000) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/what", schemaPath: "#/properties/changes/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/what", schemaPath: "#/properties/changes/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid3 = _errs31 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data10.of !== undefined) {
                                                                                                    let data16 = data10.of;
                                                                                                    const _errs33 = errors;
                                                                                                    const _errs34 = errors;
                                                                                                    let valid4 = false;
                                                                                                    const _errs35 = errors;
                                                                                                    if (errors === _errs35) {
                                                                                                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                                                            let missing3;
                                                                                                            if ((((data16.kind === undefined) && (missing3 = "kind")) || ((data16.name === undefined) && (missing3 = "name"))) || ((data16.status === undefined) && (missing3 = "status"))) {
                                                                                                                const err0 = { instancePath: instancePath + "/changes/" + i0 + "/of", schemaPath: "#/properties/changes/items/properties/of/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err0];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err0);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            else {
                                                                                                                const _errs37 = errors;
                                                                                                                for (const key3 in data16) {
                                                                                                                    if (!(((key3 === "kind") || (key3 === "name")) || (key3 === "status"))) {
                                                                                                                        const err1 = { instancePath: instancePath + "/changes/" + i0 + "/of", schemaPath: "#/properties/changes/items/properties/of/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err1];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err1);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                                if (_errs37 === errors) {
                                                                                                                    if (data16.kind !== undefined) {
                                                                                                                        let data17 = data16.kind;
                                                                                                                        const _errs38 = errors;
                                                                                                                        if (!(((((((((data17 === "script") || (data17 === "nodes")) || (data17 === "crawler")) || (data17 === "model")) || (data17 === "report")) || (data17 === "lambda")) || (data17 === "execution")) || (data17 === "table")) || (data17 === "source"))) {
                                                                                                                            const err2 = { instancePath: instancePath + "/changes/" + i0 + "/of/kind", schemaPath: "#/properties/changes/items/properties/of/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.of.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err2];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err2);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var valid5 = _errs38 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid5 = true;
                                                                                                                    }
                                                                                                                    if (valid5) {
                                                                                                                        if (data16.name !== undefined) {
                                                                                                                            let data18 = data16.name;
                                                                                                                            const _errs39 = errors;
                                                                                                                            if (errors === _errs39) {
                                                                                                                                if (typeof data18 === "string") {
                                                                                                                                    if (data18.length > 2000) {
                                                                                                                                        const err3 = { instancePath: instancePath + "/changes/" + i0 + "/of/name", schemaPath: "#/properties/changes/items/properties/of/anyOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err3];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err3);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const err4 = { instancePath: instancePath + "/changes/" + i0 + "/of/name", schemaPath: "#/properties/changes/items/properties/of/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err4];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err4);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid5 = _errs39 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid5 = true;
                                                                                                                        }
                                                                                                                        if (valid5) {
                                                                                                                            if (data16.status !== undefined) {
                                                                                                                                let data19 = data16.status;
                                                                                                                                const _errs41 = errors;
                                                                                                                                if (!((((data19 === "added") || (data19 === "changed")) || (data19 === "removed")) || (data19 === "same"))) {
                                                                                                                                    const err5 = { instancePath: instancePath + "/changes/" + i0 + "/of/status", schemaPath: "#/properties/changes/items/properties/of/anyOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.of.anyOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err5];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err5);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid5 = _errs41 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid5 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err6 = { instancePath: instancePath + "/changes/" + i0 + "/of", schemaPath: "#/properties/changes/items/properties/of/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err6];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err6);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    var _valid0 = _errs35 === errors;
                                                                                                    valid4 = valid4 || _valid0;
                                                                                                    if (!valid4) {
                                                                                                        const _errs42 = errors;
                                                                                                        if (data16 !== null) {
                                                                                                            const err7 = { instancePath: instancePath + "/changes/" + i0 + "/of", schemaPath: "#/properties/changes/items/properties/of/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err7];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err7);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid0 = _errs42 === errors;
                                                                                                        valid4 = valid4 || _valid0;
                                                                                                    }
                                                                                                    if (!valid4) {
                                                                                                        const err8 = { instancePath: instancePath + "/changes/" + i0 + "/of", schemaPath: "#/properties/changes/items/properties/of/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err8];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err8);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        validate10.errors = vErrors;
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        errors = _errs34;
                                                                                                        if (vErrors !== null) {
                                                                                                            if (_errs34) {
                                                                                                                vErrors.length = _errs34;
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors = null;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    var valid3 = _errs33 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data10.at !== undefined) {
                                                                                                        let data20 = data10.at;
                                                                                                        const _errs44 = errors;
                                                                                                        const _errs45 = errors;
                                                                                                        let valid6 = false;
                                                                                                        const _errs46 = errors;
                                                                                                        if (errors === _errs46) {
                                                                                                            if (typeof data20 === "string") {
                                                                                                                if (data20.length > 2000) {
                                                                                                                    const err9 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err9];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err9);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err10 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err10];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err10);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var _valid1 = _errs46 === errors;
                                                                                                        valid6 = valid6 || _valid1;
                                                                                                        if (!valid6) {
                                                                                                            const _errs48 = errors;
                                                                                                            if (data20 !== null) {
                                                                                                                const err11 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err11];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err11);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var _valid1 = _errs48 === errors;
                                                                                                            valid6 = valid6 || _valid1;
                                                                                                        }
                                                                                                        if (!valid6) {
                                                                                                            const err12 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err12];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err12);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate10.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs45;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs45) {
                                                                                                                    vErrors.length = _errs45;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid3 = _errs44 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data10.risk !== undefined) {
                                                                                                            let data21 = data10.risk;
                                                                                                            const _errs50 = errors;
                                                                                                            if (!(((data21 === "none") || (data21 === "low")) || (data21 === "high"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/risk", schemaPath: "#/properties/changes/items/properties/risk/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.risk.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid3 = _errs50 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid3 = true;
                                                                                                        }
                                                                                                        if (valid3) {
                                                                                                            if (data10.consequence !== undefined) {
                                                                                                                let data22 = data10.consequence;
                                                                                                                const _errs51 = errors;
                                                                                                                const _errs52 = errors;
                                                                                                                let valid7 = false;
                                                                                                                const _errs53 = errors;
                                                                                                                if (errors === _errs53) {
                                                                                                                    if (typeof data22 === "string") {
                                                                                                                        if (data22.length > 2000) {
                                                                                                                            const err13 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err13];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err13);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err14 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err14];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err14);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid2 = _errs53 === errors;
                                                                                                                valid7 = valid7 || _valid2;
                                                                                                                if (!valid7) {
                                                                                                                    const _errs55 = errors;
                                                                                                                    if (data22 !== null) {
                                                                                                                        const err15 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err15];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err15);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid2 = _errs55 === errors;
                                                                                                                    valid7 = valid7 || _valid2;
                                                                                                                }
                                                                                                                if (!valid7) {
                                                                                                                    const err16 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err16];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err16);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate10.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs52;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs52) {
                                                                                                                            vErrors.length = _errs52;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid3 = _errs51 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid3 = true;
                                                                                                            }
                                                                                                            if (valid3) {
                                                                                                                if (data10.inShort !== undefined) {
                                                                                                                    let data23 = data10.inShort;
                                                                                                                    const _errs57 = errors;
                                                                                                                    const _errs58 = errors;
                                                                                                                    let valid8 = false;
                                                                                                                    const _errs59 = errors;
                                                                                                                    if (errors === _errs59) {
                                                                                                                        if (typeof data23 === "string") {
                                                                                                                            if (data23.length > 2000) {
                                                                                                                                const err17 = { instancePath: instancePath + "/changes/" + i0 + "/inShort", schemaPath: "#/properties/changes/items/properties/inShort/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err17];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err17);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err18 = { instancePath: instancePath + "/changes/" + i0 + "/inShort", schemaPath: "#/properties/changes/items/properties/inShort/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err18];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err18);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid3 = _errs59 === errors;
                                                                                                                    valid8 = valid8 || _valid3;
                                                                                                                    if (!valid8) {
                                                                                                                        const _errs61 = errors;
                                                                                                                        if (data23 !== null) {
                                                                                                                            const err19 = { instancePath: instancePath + "/changes/" + i0 + "/inShort", schemaPath: "#/properties/changes/items/properties/inShort/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err19];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err19);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid3 = _errs61 === errors;
                                                                                                                        valid8 = valid8 || _valid3;
                                                                                                                    }
                                                                                                                    if (!valid8) {
                                                                                                                        const err20 = { instancePath: instancePath + "/changes/" + i0 + "/inShort", schemaPath: "#/properties/changes/items/properties/inShort/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err20];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err20);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate10.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs58;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs58) {
                                                                                                                                vErrors.length = _errs58;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid3 = _errs57 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid3 = true;
                                                                                                                }
                                                                                                                if (valid3) {
                                                                                                                    if (data10.losesData !== undefined) {
                                                                                                                        const _errs63 = errors;
                                                                                                                        if (typeof data10.losesData !== "boolean") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/losesData", schemaPath: "#/properties/changes/items/properties/losesData/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid3 = _errs63 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid3 = true;
                                                                                                                    }
                                                                                                                    if (valid3) {
                                                                                                                        if (data10.origin !== undefined) {
                                                                                                                            let data25 = data10.origin;
                                                                                                                            const _errs65 = errors;
                                                                                                                            if (!((((data25 === "this") || (data25 === "base")) || (data25 === "hand")) || (data25 === "unknown"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/origin", schemaPath: "#/properties/changes/items/properties/origin/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.origin.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid3 = _errs65 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid3 = true;
                                                                                                                        }
                                                                                                                        if (valid3) {
                                                                                                                            if (data10.properties !== undefined) {
                                                                                                                                let data26 = data10.properties;
                                                                                                                                const _errs66 = errors;
                                                                                                                                if (errors === _errs66) {
                                                                                                                                    if (Array.isArray(data26)) {
                                                                                                                                        if (data26.length > 20000) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties", schemaPath: "#/properties/changes/items/properties/properties/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid9 = true;
                                                                                                                                            const len1 = data26.length;
                                                                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                                                let data27 = data26[i1];
                                                                                                                                                const _errs68 = errors;
                                                                                                                                                if (errors === _errs68) {
                                                                                                                                                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                                                                                                        let missing4;
                                                                                                                                                        if ((((data27.path === undefined) && (missing4 = "path")) || ((data27.before === undefined) && (missing4 = "before"))) || ((data27.after === undefined) && (missing4 = "after"))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1, schemaPath: "#/properties/changes/items/properties/properties/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            const _errs70 = errors;
                                                                                                                                                            for (const key4 in data27) {
                                                                                                                                                                if (!(((key4 === "path") || (key4 === "before")) || (key4 === "after"))) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1, schemaPath: "#/properties/changes/items/properties/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                                                                    return false;
                                                                                                                                                                    break;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            if (_errs70 === errors) {
                                                                                                                                                                if (data27.path !== undefined) {
                                                                                                                                                                    let data28 = data27.path;
                                                                                                                                                                    const _errs71 = errors;
                                                                                                                                                                    if (errors === _errs71) {
                                                                                                                                                                        if (typeof data28 === "string") {
                                                                                                                                                                            if (data28.length > 2000) {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/path", schemaPath: "#/properties/changes/items/properties/properties/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/path", schemaPath: "#/properties/changes/items/properties/properties/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    var valid10 = _errs71 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid10 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid10) {
                                                                                                                                                                    if (data27.before !== undefined) {
                                                                                                                                                                        let data29 = data27.before;
                                                                                                                                                                        const _errs73 = errors;
                                                                                                                                                                        const _errs74 = errors;
                                                                                                                                                                        let valid11 = false;
                                                                                                                                                                        const _errs75 = errors;
                                                                                                                                                                        if (errors === _errs75) {
                                                                                                                                                                            if (typeof data29 === "string") {
                                                                                                                                                                                if (data29.length > 2000) {
                                                                                                                                                                                    const err21 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                        vErrors = [err21];
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        vErrors.push(err21);
                                                                                                                                                                                    }
                                                                                                                                                                                    errors++;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                const err22 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                    vErrors = [err22];
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    vErrors.push(err22);
                                                                                                                                                                                }
                                                                                                                                                                                errors++;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var _valid4 = _errs75 === errors;
                                                                                                                                                                        valid11 = valid11 || _valid4;
                                                                                                                                                                        if (!valid11) {
                                                                                                                                                                            const _errs77 = errors;
                                                                                                                                                                            if (data29 !== null) {
                                                                                                                                                                                const err23 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                    vErrors = [err23];
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    vErrors.push(err23);
                                                                                                                                                                                }
                                                                                                                                                                                errors++;
                                                                                                                                                                            }
                                                                                                                                                                            var _valid4 = _errs77 === errors;
                                                                                                                                                                            valid11 = valid11 || _valid4;
                                                                                                                                                                        }
                                                                                                                                                                        if (!valid11) {
                                                                                                                                                                            const err24 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                                vErrors = [err24];
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                vErrors.push(err24);
                                                                                                                                                                            }
                                                                                                                                                                            errors++;
                                                                                                                                                                            validate10.errors = vErrors;
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            errors = _errs74;
                                                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                                                if (_errs74) {
                                                                                                                                                                                    vErrors.length = _errs74;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    vErrors = null;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid10 = _errs73 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid10 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid10) {
                                                                                                                                                                        if (data27.after !== undefined) {
                                                                                                                                                                            let data30 = data27.after;
                                                                                                                                                                            const _errs79 = errors;
                                                                                                                                                                            const _errs80 = errors;
                                                                                                                                                                            let valid12 = false;
                                                                                                                                                                            const _errs81 = errors;
                                                                                                                                                                            if (errors === _errs81) {
                                                                                                                                                                                if (typeof data30 === "string") {
                                                                                                                                                                                    if (data30.length > 2000) {
                                                                                                                                                                                        const err25 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                                            vErrors = [err25];
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            vErrors.push(err25);
                                                                                                                                                                                        }
                                                                                                                                                                                        errors++;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    const err26 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                        vErrors = [err26];
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        vErrors.push(err26);
                                                                                                                                                                                    }
                                                                                                                                                                                    errors++;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var _valid5 = _errs81 === errors;
                                                                                                                                                                            valid12 = valid12 || _valid5;
                                                                                                                                                                            if (!valid12) {
                                                                                                                                                                                const _errs83 = errors;
                                                                                                                                                                                if (data30 !== null) {
                                                                                                                                                                                    const err27 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                        vErrors = [err27];
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        vErrors.push(err27);
                                                                                                                                                                                    }
                                                                                                                                                                                    errors++;
                                                                                                                                                                                }
                                                                                                                                                                                var _valid5 = _errs83 === errors;
                                                                                                                                                                                valid12 = valid12 || _valid5;
                                                                                                                                                                            }
                                                                                                                                                                            if (!valid12) {
                                                                                                                                                                                const err28 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                    vErrors = [err28];
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    vErrors.push(err28);
                                                                                                                                                                                }
                                                                                                                                                                                errors++;
                                                                                                                                                                                validate10.errors = vErrors;
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                errors = _errs80;
                                                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                                                    if (_errs80) {
                                                                                                                                                                                        vErrors.length = _errs80;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        vErrors = null;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid10 = _errs79 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid10 = true;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1, schemaPath: "#/properties/changes/items/properties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid9 = _errs68 === errors;
                                                                                                                                                if (!valid9) {
                                                                                                                                                    break;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties", schemaPath: "#/properties/changes/items/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid3 = _errs66 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid3 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs22 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs20 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.handMade !== undefined) {
                                                let data31 = data.handMade;
                                                const _errs85 = errors;
                                                if (errors === _errs85) {
                                                    if (Array.isArray(data31)) {
                                                        if (data31.length > 20000) {
                                                            validate10.errors = [{ instancePath: instancePath + "/handMade", schemaPath: "#/properties/handMade/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid13 = true;
                                                            const len2 = data31.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                let data32 = data31[i2];
                                                                const _errs87 = errors;
                                                                if (errors === _errs87) {
                                                                    if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                        let missing5;
                                                                        if ((((((data32.name === undefined) && (missing5 = "name")) || ((data32.what === undefined) && (missing5 = "what"))) || ((data32.type === undefined) && (missing5 = "type"))) || ((data32.properties === undefined) && (missing5 = "properties"))) || ((data32.fate === undefined) && (missing5 = "fate"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2, schemaPath: "#/properties/handMade/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs89 = errors;
                                                                            for (const key5 in data32) {
                                                                                if (!(((((key5 === "name") || (key5 === "what")) || (key5 === "type")) || (key5 === "properties")) || (key5 === "fate"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2, schemaPath: "#/properties/handMade/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs89 === errors) {
                                                                                if (data32.name !== undefined) {
                                                                                    let data33 = data32.name;
                                                                                    const _errs90 = errors;
                                                                                    if (errors === _errs90) {
                                                                                        if (typeof data33 === "string") {
                                                                                            if (data33.length > 2000) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/name", schemaPath: "#/properties/handMade/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/name", schemaPath: "#/properties/handMade/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid14 = _errs90 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid14 = true;
                                                                                }
                                                                                if (valid14) {
                                                                                    if (data32.what !== undefined) {
                                                                                        let data34 = data32.what;
                                                                                        const _errs92 = errors;
                                                                                        if (errors === _errs92) {
                                                                                            if (typeof data34 === "string") {
                                                                                                if (data34.length > 2000) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/what", schemaPath: "#/properties/handMade/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/what", schemaPath: "#/properties/handMade/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid14 = _errs92 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid14 = true;
                                                                                    }
                                                                                    if (valid14) {
                                                                                        if (data32.type !== undefined) {
                                                                                            let data35 = data32.type;
                                                                                            const _errs94 = errors;
                                                                                            if (errors === _errs94) {
                                                                                                if (typeof data35 === "string") {
                                                                                                    if (data35.length > 2000) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/type", schemaPath: "#/properties/handMade/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/type", schemaPath: "#/properties/handMade/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid14 = _errs94 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid14 = true;
                                                                                        }
                                                                                        if (valid14) {
                                                                                            if (data32.properties !== undefined) {
                                                                                                let data36 = data32.properties;
                                                                                                const _errs96 = errors;
                                                                                                if (errors === _errs96) {
                                                                                                    if (Array.isArray(data36)) {
                                                                                                        if (data36.length > 20000) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties", schemaPath: "#/properties/handMade/items/properties/properties/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid15 = true;
                                                                                                            const len3 = data36.length;
                                                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                let data37 = data36[i3];
                                                                                                                const _errs98 = errors;
                                                                                                                if (errors === _errs98) {
                                                                                                                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                                                                                        let missing6;
                                                                                                                        if ((((data37.path === undefined) && (missing6 = "path")) || ((data37.before === undefined) && (missing6 = "before"))) || ((data37.after === undefined) && (missing6 = "after"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3, schemaPath: "#/properties/handMade/items/properties/properties/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs100 = errors;
                                                                                                                            for (const key6 in data37) {
                                                                                                                                if (!(((key6 === "path") || (key6 === "before")) || (key6 === "after"))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3, schemaPath: "#/properties/handMade/items/properties/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs100 === errors) {
                                                                                                                                if (data37.path !== undefined) {
                                                                                                                                    let data38 = data37.path;
                                                                                                                                    const _errs101 = errors;
                                                                                                                                    if (errors === _errs101) {
                                                                                                                                        if (typeof data38 === "string") {
                                                                                                                                            if (data38.length > 2000) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/path", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/path", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid16 = _errs101 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid16 = true;
                                                                                                                                }
                                                                                                                                if (valid16) {
                                                                                                                                    if (data37.before !== undefined) {
                                                                                                                                        let data39 = data37.before;
                                                                                                                                        const _errs103 = errors;
                                                                                                                                        const _errs104 = errors;
                                                                                                                                        let valid17 = false;
                                                                                                                                        const _errs105 = errors;
                                                                                                                                        if (errors === _errs105) {
                                                                                                                                            if (typeof data39 === "string") {
                                                                                                                                                if (data39.length > 2000) {
                                                                                                                                                    const err29 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err29];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err29);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                const err30 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err30];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err30);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var _valid6 = _errs105 === errors;
                                                                                                                                        valid17 = valid17 || _valid6;
                                                                                                                                        if (!valid17) {
                                                                                                                                            const _errs107 = errors;
                                                                                                                                            if (data39 !== null) {
                                                                                                                                                const err31 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err31];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err31);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid6 = _errs107 === errors;
                                                                                                                                            valid17 = valid17 || _valid6;
                                                                                                                                        }
                                                                                                                                        if (!valid17) {
                                                                                                                                            const err32 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err32];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err32);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                            validate10.errors = vErrors;
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            errors = _errs104;
                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                if (_errs104) {
                                                                                                                                                    vErrors.length = _errs104;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors = null;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid16 = _errs103 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid16 = true;
                                                                                                                                    }
                                                                                                                                    if (valid16) {
                                                                                                                                        if (data37.after !== undefined) {
                                                                                                                                            let data40 = data37.after;
                                                                                                                                            const _errs109 = errors;
                                                                                                                                            const _errs110 = errors;
                                                                                                                                            let valid18 = false;
                                                                                                                                            const _errs111 = errors;
                                                                                                                                            if (errors === _errs111) {
                                                                                                                                                if (typeof data40 === "string") {
                                                                                                                                                    if (data40.length > 2000) {
                                                                                                                                                        const err33 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err33];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err33);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    const err34 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err34];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err34);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var _valid7 = _errs111 === errors;
                                                                                                                                            valid18 = valid18 || _valid7;
                                                                                                                                            if (!valid18) {
                                                                                                                                                const _errs113 = errors;
                                                                                                                                                if (data40 !== null) {
                                                                                                                                                    const err35 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err35];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err35);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                                var _valid7 = _errs113 === errors;
                                                                                                                                                valid18 = valid18 || _valid7;
                                                                                                                                            }
                                                                                                                                            if (!valid18) {
                                                                                                                                                const err36 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err36];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err36);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                                validate10.errors = vErrors;
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                errors = _errs110;
                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                    if (_errs110) {
                                                                                                                                                        vErrors.length = _errs110;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors = null;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid16 = _errs109 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid16 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3, schemaPath: "#/properties/handMade/items/properties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid15 = _errs98 === errors;
                                                                                                                if (!valid15) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties", schemaPath: "#/properties/handMade/items/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid14 = _errs96 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid14 = true;
                                                                                            }
                                                                                            if (valid14) {
                                                                                                if (data32.fate !== undefined) {
                                                                                                    let data41 = data32.fate;
                                                                                                    const _errs115 = errors;
                                                                                                    if (!((data41 === "overwritten") || (data41 === "stays"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/fate", schemaPath: "#/properties/handMade/items/properties/fate/enum", keyword: "enum", params: { allowedValues: schema11.properties.handMade.items.properties.fate.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid14 = _errs115 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid14 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2, schemaPath: "#/properties/handMade/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid13 = _errs87 === errors;
                                                                if (!valid13) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/handMade", schemaPath: "#/properties/handMade/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs85 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.warnings !== undefined) {
                                                    let data42 = data.warnings;
                                                    const _errs116 = errors;
                                                    if (errors === _errs116) {
                                                        if (Array.isArray(data42)) {
                                                            if (data42.length > 20000) {
                                                                validate10.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid19 = true;
                                                                const len4 = data42.length;
                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                    let data43 = data42[i4];
                                                                    const _errs118 = errors;
                                                                    if (errors === _errs118) {
                                                                        if (typeof data43 === "string") {
                                                                            if (data43.length > 2000) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/warnings/" + i4, schemaPath: "#/properties/warnings/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/warnings/" + i4, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid19 = _errs118 === errors;
                                                                    if (!valid19) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate10.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs116 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.graph !== undefined) {
                                                        let data44 = data.graph;
                                                        const _errs120 = errors;
                                                        if (errors === _errs120) {
                                                            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                                let missing7;
                                                                if ((((data44.nodes === undefined) && (missing7 = "nodes")) || ((data44.edges === undefined) && (missing7 = "edges"))) || ((data44.leftOut === undefined) && (missing7 = "leftOut"))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs122 = errors;
                                                                    for (const key7 in data44) {
                                                                        if (!(((key7 === "nodes") || (key7 === "edges")) || (key7 === "leftOut"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs122 === errors) {
                                                                        if (data44.nodes !== undefined) {
                                                                            let data45 = data44.nodes;
                                                                            const _errs123 = errors;
                                                                            if (errors === _errs123) {
                                                                                if (Array.isArray(data45)) {
                                                                                    if (data45.length > 20000) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes", schemaPath: "#/properties/graph/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid21 = true;
                                                                                        const len5 = data45.length;
                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                            let data46 = data45[i5];
                                                                                            const _errs125 = errors;
                                                                                            if (errors === _errs125) {
                                                                                                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                                                                                    let missing8;
                                                                                                    if ((((data46.name === undefined) && (missing8 = "name")) || ((data46.kind === undefined) && (missing8 = "kind"))) || ((data46.status === undefined) && (missing8 = "status"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5, schemaPath: "#/properties/graph/properties/nodes/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs127 = errors;
                                                                                                        for (const key8 in data46) {
                                                                                                            if (!(((key8 === "name") || (key8 === "kind")) || (key8 === "status"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5, schemaPath: "#/properties/graph/properties/nodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs127 === errors) {
                                                                                                            if (data46.name !== undefined) {
                                                                                                                let data47 = data46.name;
                                                                                                                const _errs128 = errors;
                                                                                                                if (errors === _errs128) {
                                                                                                                    if (typeof data47 === "string") {
                                                                                                                        if (data47.length > 2000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/name", schemaPath: "#/properties/graph/properties/nodes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/name", schemaPath: "#/properties/graph/properties/nodes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid22 = _errs128 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid22 = true;
                                                                                                            }
                                                                                                            if (valid22) {
                                                                                                                if (data46.kind !== undefined) {
                                                                                                                    let data48 = data46.kind;
                                                                                                                    const _errs130 = errors;
                                                                                                                    if (errors === _errs130) {
                                                                                                                        if (typeof data48 === "string") {
                                                                                                                            if (data48.length > 2000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/kind", schemaPath: "#/properties/graph/properties/nodes/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/kind", schemaPath: "#/properties/graph/properties/nodes/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid22 = _errs130 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid22 = true;
                                                                                                                }
                                                                                                                if (valid22) {
                                                                                                                    if (data46.status !== undefined) {
                                                                                                                        let data49 = data46.status;
                                                                                                                        const _errs132 = errors;
                                                                                                                        if (!((((data49 === "added") || (data49 === "changed")) || (data49 === "removed")) || (data49 === "same"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/status", schemaPath: "#/properties/graph/properties/nodes/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.graph.properties.nodes.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid22 = _errs132 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid22 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5, schemaPath: "#/properties/graph/properties/nodes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid21 = _errs125 === errors;
                                                                                            if (!valid21) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes", schemaPath: "#/properties/graph/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid20 = _errs123 === errors;
                                                                        }
                                                                        else {
                                                                            var valid20 = true;
                                                                        }
                                                                        if (valid20) {
                                                                            if (data44.edges !== undefined) {
                                                                                let data50 = data44.edges;
                                                                                const _errs133 = errors;
                                                                                if (errors === _errs133) {
                                                                                    if (Array.isArray(data50)) {
                                                                                        if (data50.length > 20000) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges", schemaPath: "#/properties/graph/properties/edges/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid23 = true;
                                                                                            const len6 = data50.length;
                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                let data51 = data50[i6];
                                                                                                const _errs135 = errors;
                                                                                                if (errors === _errs135) {
                                                                                                    if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                                                                                        let missing9;
                                                                                                        if ((((data51.from === undefined) && (missing9 = "from")) || ((data51.to === undefined) && (missing9 = "to"))) || ((data51.status === undefined) && (missing9 = "status"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6, schemaPath: "#/properties/graph/properties/edges/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            const _errs137 = errors;
                                                                                                            for (const key9 in data51) {
                                                                                                                if (!(((key9 === "from") || (key9 === "to")) || (key9 === "status"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6, schemaPath: "#/properties/graph/properties/edges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                            if (_errs137 === errors) {
                                                                                                                if (data51.from !== undefined) {
                                                                                                                    let data52 = data51.from;
                                                                                                                    const _errs138 = errors;
                                                                                                                    if (errors === _errs138) {
                                                                                                                        if (typeof data52 === "string") {
                                                                                                                            if (data52.length > 2000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/from", schemaPath: "#/properties/graph/properties/edges/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/from", schemaPath: "#/properties/graph/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid24 = _errs138 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid24 = true;
                                                                                                                }
                                                                                                                if (valid24) {
                                                                                                                    if (data51.to !== undefined) {
                                                                                                                        let data53 = data51.to;
                                                                                                                        const _errs140 = errors;
                                                                                                                        if (errors === _errs140) {
                                                                                                                            if (typeof data53 === "string") {
                                                                                                                                if (data53.length > 2000) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/to", schemaPath: "#/properties/graph/properties/edges/items/properties/to/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/to", schemaPath: "#/properties/graph/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid24 = _errs140 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid24 = true;
                                                                                                                    }
                                                                                                                    if (valid24) {
                                                                                                                        if (data51.status !== undefined) {
                                                                                                                            let data54 = data51.status;
                                                                                                                            const _errs142 = errors;
                                                                                                                            if (!(((data54 === "added") || (data54 === "removed")) || (data54 === "same"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/status", schemaPath: "#/properties/graph/properties/edges/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.graph.properties.edges.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid24 = _errs142 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid24 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6, schemaPath: "#/properties/graph/properties/edges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid23 = _errs135 === errors;
                                                                                                if (!valid23) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/edges", schemaPath: "#/properties/graph/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid20 = _errs133 === errors;
                                                                            }
                                                                            else {
                                                                                var valid20 = true;
                                                                            }
                                                                            if (valid20) {
                                                                                if (data44.leftOut !== undefined) {
                                                                                    let data55 = data44.leftOut;
                                                                                    const _errs143 = errors;
                                                                                    if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/leftOut", schemaPath: "#/properties/graph/properties/leftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs143) {
                                                                                        if ((typeof data55 == "number") && (isFinite(data55))) {
                                                                                            if (data55 < 0 || isNaN(data55)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/leftOut", schemaPath: "#/properties/graph/properties/leftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid20 = _errs143 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid20 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs120 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.diffs !== undefined) {
                                                            let data56 = data.diffs;
                                                            const _errs145 = errors;
                                                            if (errors === _errs145) {
                                                                if (Array.isArray(data56)) {
                                                                    if (data56.length > 20000) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs", schemaPath: "#/properties/diffs/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid25 = true;
                                                                        const len7 = data56.length;
                                                                        for (let i7 = 0; i7 < len7; i7++) {
                                                                            let data57 = data56[i7];
                                                                            const _errs147 = errors;
                                                                            if (errors === _errs147) {
                                                                                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                                                    let missing10;
                                                                                    if ((((((data57.kind === undefined) && (missing10 = "kind")) || ((data57.path === undefined) && (missing10 = "path"))) || ((data57.added === undefined) && (missing10 = "added"))) || ((data57.removed === undefined) && (missing10 = "removed"))) || ((data57.text === undefined) && (missing10 = "text"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7, schemaPath: "#/properties/diffs/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs149 = errors;
                                                                                        for (const key10 in data57) {
                                                                                            if (!(((((key10 === "kind") || (key10 === "path")) || (key10 === "added")) || (key10 === "removed")) || (key10 === "text"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7, schemaPath: "#/properties/diffs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs149 === errors) {
                                                                                            if (data57.kind !== undefined) {
                                                                                                let data58 = data57.kind;
                                                                                                const _errs150 = errors;
                                                                                                if (!(((((data58 === "resources") || (data58 === "states")) || (data58 === "script")) || (data58 === "query")) || (data58 === "model"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/kind", schemaPath: "#/properties/diffs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.diffs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid26 = _errs150 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid26 = true;
                                                                                            }
                                                                                            if (valid26) {
                                                                                                if (data57.path !== undefined) {
                                                                                                    let data59 = data57.path;
                                                                                                    const _errs151 = errors;
                                                                                                    if (errors === _errs151) {
                                                                                                        if (typeof data59 === "string") {
                                                                                                            if (data59.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/path", schemaPath: "#/properties/diffs/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/path", schemaPath: "#/properties/diffs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid26 = _errs151 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid26 = true;
                                                                                                }
                                                                                                if (valid26) {
                                                                                                    if (data57.added !== undefined) {
                                                                                                        let data60 = data57.added;
                                                                                                        const _errs153 = errors;
                                                                                                        if (!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/added", schemaPath: "#/properties/diffs/items/properties/added/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        if (errors === _errs153) {
                                                                                                            if ((typeof data60 == "number") && (isFinite(data60))) {
                                                                                                                if (data60 < 0 || isNaN(data60)) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/added", schemaPath: "#/properties/diffs/items/properties/added/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid26 = _errs153 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid26 = true;
                                                                                                    }
                                                                                                    if (valid26) {
                                                                                                        if (data57.removed !== undefined) {
                                                                                                            let data61 = data57.removed;
                                                                                                            const _errs155 = errors;
                                                                                                            if (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/removed", schemaPath: "#/properties/diffs/items/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (errors === _errs155) {
                                                                                                                if ((typeof data61 == "number") && (isFinite(data61))) {
                                                                                                                    if (data61 < 0 || isNaN(data61)) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/removed", schemaPath: "#/properties/diffs/items/properties/removed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid26 = _errs155 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid26 = true;
                                                                                                        }
                                                                                                        if (valid26) {
                                                                                                            if (data57.text !== undefined) {
                                                                                                                let data62 = data57.text;
                                                                                                                const _errs157 = errors;
                                                                                                                if (errors === _errs157) {
                                                                                                                    if (typeof data62 === "string") {
                                                                                                                        if (data62.length > 200000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/text", schemaPath: "#/properties/diffs/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 200000 }, message: "must NOT have more than 200000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/text", schemaPath: "#/properties/diffs/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid26 = _errs157 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid26 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7, schemaPath: "#/properties/diffs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid25 = _errs147 === errors;
                                                                            if (!valid25) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs", schemaPath: "#/properties/diffs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs145 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.permissions !== undefined) {
                                                                let data63 = data.permissions;
                                                                const _errs159 = errors;
                                                                if (errors === _errs159) {
                                                                    if (Array.isArray(data63)) {
                                                                        if (data63.length > 20000) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid27 = true;
                                                                            const len8 = data63.length;
                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                                let data64 = data63[i8];
                                                                                const _errs161 = errors;
                                                                                if (errors === _errs161) {
                                                                                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                                        let missing11;
                                                                                        if (((((((data64.role === undefined) && (missing11 = "role")) || ((data64.what === undefined) && (missing11 = "what"))) || ((data64.gains === undefined) && (missing11 = "gains"))) || ((data64.loses === undefined) && (missing11 = "loses"))) || ((data64.widens === undefined) && (missing11 = "widens"))) || ((data64.reachesOut === undefined) && (missing11 = "reachesOut"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8, schemaPath: "#/properties/permissions/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs163 = errors;
                                                                                            for (const key11 in data64) {
                                                                                                if (!((((((key11 === "role") || (key11 === "what")) || (key11 === "gains")) || (key11 === "loses")) || (key11 === "widens")) || (key11 === "reachesOut"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8, schemaPath: "#/properties/permissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs163 === errors) {
                                                                                                if (data64.role !== undefined) {
                                                                                                    let data65 = data64.role;
                                                                                                    const _errs164 = errors;
                                                                                                    if (errors === _errs164) {
                                                                                                        if (typeof data65 === "string") {
                                                                                                            if (data65.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/role", schemaPath: "#/properties/permissions/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/role", schemaPath: "#/properties/permissions/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid28 = _errs164 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid28 = true;
                                                                                                }
                                                                                                if (valid28) {
                                                                                                    if (data64.what !== undefined) {
                                                                                                        let data66 = data64.what;
                                                                                                        const _errs166 = errors;
                                                                                                        if (errors === _errs166) {
                                                                                                            if (typeof data66 === "string") {
                                                                                                                if (data66.length > 2000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/what", schemaPath: "#/properties/permissions/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/what", schemaPath: "#/properties/permissions/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid28 = _errs166 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid28 = true;
                                                                                                    }
                                                                                                    if (valid28) {
                                                                                                        if (data64.gains !== undefined) {
                                                                                                            let data67 = data64.gains;
                                                                                                            const _errs168 = errors;
                                                                                                            if (errors === _errs168) {
                                                                                                                if (Array.isArray(data67)) {
                                                                                                                    if (data67.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains", schemaPath: "#/properties/permissions/items/properties/gains/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid29 = true;
                                                                                                                        const len9 = data67.length;
                                                                                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                            let data68 = data67[i9];
                                                                                                                            const _errs170 = errors;
                                                                                                                            if (errors === _errs170) {
                                                                                                                                if (typeof data68 === "string") {
                                                                                                                                    if (data68.length > 2000) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains/" + i9, schemaPath: "#/properties/permissions/items/properties/gains/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains/" + i9, schemaPath: "#/properties/permissions/items/properties/gains/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid29 = _errs170 === errors;
                                                                                                                            if (!valid29) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains", schemaPath: "#/properties/permissions/items/properties/gains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid28 = _errs168 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid28 = true;
                                                                                                        }
                                                                                                        if (valid28) {
                                                                                                            if (data64.loses !== undefined) {
                                                                                                                let data69 = data64.loses;
                                                                                                                const _errs172 = errors;
                                                                                                                if (errors === _errs172) {
                                                                                                                    if (Array.isArray(data69)) {
                                                                                                                        if (data69.length > 20000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses", schemaPath: "#/properties/permissions/items/properties/loses/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid30 = true;
                                                                                                                            const len10 = data69.length;
                                                                                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                                let data70 = data69[i10];
                                                                                                                                const _errs174 = errors;
                                                                                                                                if (errors === _errs174) {
                                                                                                                                    if (typeof data70 === "string") {
                                                                                                                                        if (data70.length > 2000) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses/" + i10, schemaPath: "#/properties/permissions/items/properties/loses/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses/" + i10, schemaPath: "#/properties/permissions/items/properties/loses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid30 = _errs174 === errors;
                                                                                                                                if (!valid30) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses", schemaPath: "#/properties/permissions/items/properties/loses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid28 = _errs172 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid28 = true;
                                                                                                            }
                                                                                                            if (valid28) {
                                                                                                                if (data64.widens !== undefined) {
                                                                                                                    const _errs176 = errors;
                                                                                                                    if (typeof data64.widens !== "boolean") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/widens", schemaPath: "#/properties/permissions/items/properties/widens/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid28 = _errs176 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid28 = true;
                                                                                                                }
                                                                                                                if (valid28) {
                                                                                                                    if (data64.reachesOut !== undefined) {
                                                                                                                        let data72 = data64.reachesOut;
                                                                                                                        const _errs178 = errors;
                                                                                                                        if (errors === _errs178) {
                                                                                                                            if (Array.isArray(data72)) {
                                                                                                                                if (data72.length > 20000) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/reachesOut", schemaPath: "#/properties/permissions/items/properties/reachesOut/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid31 = true;
                                                                                                                                    const len11 = data72.length;
                                                                                                                                    for (let i11 = 0; i11 < len11; i11++) {
                                                                                                                                        let data73 = data72[i11];
                                                                                                                                        const _errs180 = errors;
                                                                                                                                        if (errors === _errs180) {
                                                                                                                                            if (typeof data73 === "string") {
                                                                                                                                                if (data73.length > 2000) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/reachesOut/" + i11, schemaPath: "#/properties/permissions/items/properties/reachesOut/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/reachesOut/" + i11, schemaPath: "#/properties/permissions/items/properties/reachesOut/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid31 = _errs180 === errors;
                                                                                                                                        if (!valid31) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/reachesOut", schemaPath: "#/properties/permissions/items/properties/reachesOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid28 = _errs178 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid28 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid27 = _errs161 === errors;
                                                                                if (!valid27) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs159 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.readers !== undefined) {
                                                                    let data74 = data.readers;
                                                                    const _errs182 = errors;
                                                                    if (errors === _errs182) {
                                                                        if (Array.isArray(data74)) {
                                                                            if (data74.length > 20000) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/readers", schemaPath: "#/properties/readers/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid32 = true;
                                                                                const len12 = data74.length;
                                                                                for (let i12 = 0; i12 < len12; i12++) {
                                                                                    let data75 = data74[i12];
                                                                                    const _errs184 = errors;
                                                                                    if (errors === _errs184) {
                                                                                        if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                                                                            let missing12;
                                                                                            if ((((((data75.table === undefined) && (missing12 = "table")) || ((data75.column === undefined) && (missing12 = "column"))) || ((data75.change === undefined) && (missing12 = "change"))) || ((data75.by === undefined) && (missing12 = "by"))) || ((data75.fails === undefined) && (missing12 = "fails"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i12, schemaPath: "#/properties/readers/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs186 = errors;
                                                                                                for (const key12 in data75) {
                                                                                                    if (!(((((key12 === "table") || (key12 === "column")) || (key12 === "change")) || (key12 === "by")) || (key12 === "fails"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/readers/" + i12, schemaPath: "#/properties/readers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs186 === errors) {
                                                                                                    if (data75.table !== undefined) {
                                                                                                        let data76 = data75.table;
                                                                                                        const _errs187 = errors;
                                                                                                        if (errors === _errs187) {
                                                                                                            if (typeof data76 === "string") {
                                                                                                                if (data76.length > 2000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/table", schemaPath: "#/properties/readers/items/properties/table/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/table", schemaPath: "#/properties/readers/items/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid33 = _errs187 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid33 = true;
                                                                                                    }
                                                                                                    if (valid33) {
                                                                                                        if (data75.column !== undefined) {
                                                                                                            let data77 = data75.column;
                                                                                                            const _errs189 = errors;
                                                                                                            const _errs190 = errors;
                                                                                                            let valid34 = false;
                                                                                                            const _errs191 = errors;
                                                                                                            if (errors === _errs191) {
                                                                                                                if (typeof data77 === "string") {
                                                                                                                    if (data77.length > 2000) {
                                                                                                                        const err37 = { instancePath: instancePath + "/readers/" + i12 + "/column", schemaPath: "#/properties/readers/items/properties/column/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err37];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err37);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err38 = { instancePath: instancePath + "/readers/" + i12 + "/column", schemaPath: "#/properties/readers/items/properties/column/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err38];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err38);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var _valid8 = _errs191 === errors;
                                                                                                            valid34 = valid34 || _valid8;
                                                                                                            if (!valid34) {
                                                                                                                const _errs193 = errors;
                                                                                                                if (data77 !== null) {
                                                                                                                    const err39 = { instancePath: instancePath + "/readers/" + i12 + "/column", schemaPath: "#/properties/readers/items/properties/column/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err39];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err39);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid8 = _errs193 === errors;
                                                                                                                valid34 = valid34 || _valid8;
                                                                                                            }
                                                                                                            if (!valid34) {
                                                                                                                const err40 = { instancePath: instancePath + "/readers/" + i12 + "/column", schemaPath: "#/properties/readers/items/properties/column/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err40];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err40);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate10.errors = vErrors;
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                errors = _errs190;
                                                                                                                if (vErrors !== null) {
                                                                                                                    if (_errs190) {
                                                                                                                        vErrors.length = _errs190;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors = null;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid33 = _errs189 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid33 = true;
                                                                                                        }
                                                                                                        if (valid33) {
                                                                                                            if (data75.change !== undefined) {
                                                                                                                let data78 = data75.change;
                                                                                                                const _errs195 = errors;
                                                                                                                if (errors === _errs195) {
                                                                                                                    if (typeof data78 === "string") {
                                                                                                                        if (data78.length > 2000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/change", schemaPath: "#/properties/readers/items/properties/change/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/change", schemaPath: "#/properties/readers/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid33 = _errs195 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid33 = true;
                                                                                                            }
                                                                                                            if (valid33) {
                                                                                                                if (data75.by !== undefined) {
                                                                                                                    let data79 = data75.by;
                                                                                                                    const _errs197 = errors;
                                                                                                                    if (errors === _errs197) {
                                                                                                                        if (Array.isArray(data79)) {
                                                                                                                            if (data79.length > 20000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/by", schemaPath: "#/properties/readers/items/properties/by/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid35 = true;
                                                                                                                                const len13 = data79.length;
                                                                                                                                for (let i13 = 0; i13 < len13; i13++) {
                                                                                                                                    let data80 = data79[i13];
                                                                                                                                    const _errs199 = errors;
                                                                                                                                    if (errors === _errs199) {
                                                                                                                                        if (typeof data80 === "string") {
                                                                                                                                            if (data80.length > 2000) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/by/" + i13, schemaPath: "#/properties/readers/items/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/by/" + i13, schemaPath: "#/properties/readers/items/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid35 = _errs199 === errors;
                                                                                                                                    if (!valid35) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/by", schemaPath: "#/properties/readers/items/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid33 = _errs197 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid33 = true;
                                                                                                                }
                                                                                                                if (valid33) {
                                                                                                                    if (data75.fails !== undefined) {
                                                                                                                        let data81 = data75.fails;
                                                                                                                        const _errs201 = errors;
                                                                                                                        if (errors === _errs201) {
                                                                                                                            if (Array.isArray(data81)) {
                                                                                                                                if (data81.length > 20000) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/fails", schemaPath: "#/properties/readers/items/properties/fails/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid36 = true;
                                                                                                                                    const len14 = data81.length;
                                                                                                                                    for (let i14 = 0; i14 < len14; i14++) {
                                                                                                                                        let data82 = data81[i14];
                                                                                                                                        const _errs203 = errors;
                                                                                                                                        if (errors === _errs203) {
                                                                                                                                            if (typeof data82 === "string") {
                                                                                                                                                if (data82.length > 2000) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/fails/" + i14, schemaPath: "#/properties/readers/items/properties/fails/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/fails/" + i14, schemaPath: "#/properties/readers/items/properties/fails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid36 = _errs203 === errors;
                                                                                                                                        if (!valid36) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i12 + "/fails", schemaPath: "#/properties/readers/items/properties/fails/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid33 = _errs201 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid33 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i12, schemaPath: "#/properties/readers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid32 = _errs184 === errors;
                                                                                    if (!valid32) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/readers", schemaPath: "#/properties/readers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs182 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.forecast !== undefined) {
                                                                        let data83 = data.forecast;
                                                                        const _errs205 = errors;
                                                                        if (errors === _errs205) {
                                                                            if (Array.isArray(data83)) {
                                                                                if (data83.length > 20000) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast", schemaPath: "#/properties/forecast/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid37 = true;
                                                                                    const len15 = data83.length;
                                                                                    for (let i15 = 0; i15 < len15; i15++) {
                                                                                        let data84 = data83[i15];
                                                                                        const _errs207 = errors;
                                                                                        if (errors === _errs207) {
                                                                                            if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                                                                                let missing13;
                                                                                                if ((((data84.step === undefined) && (missing13 = "step")) || ((data84.runs === undefined) && (missing13 = "runs"))) || ((data84.why === undefined) && (missing13 = "why"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15, schemaPath: "#/properties/forecast/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs209 = errors;
                                                                                                    for (const key13 in data84) {
                                                                                                        if (!(((key13 === "step") || (key13 === "runs")) || (key13 === "why"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15, schemaPath: "#/properties/forecast/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs209 === errors) {
                                                                                                        if (data84.step !== undefined) {
                                                                                                            let data85 = data84.step;
                                                                                                            const _errs210 = errors;
                                                                                                            if (errors === _errs210) {
                                                                                                                if (typeof data85 === "string") {
                                                                                                                    if (data85.length > 2000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15 + "/step", schemaPath: "#/properties/forecast/items/properties/step/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15 + "/step", schemaPath: "#/properties/forecast/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid38 = _errs210 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid38 = true;
                                                                                                        }
                                                                                                        if (valid38) {
                                                                                                            if (data84.runs !== undefined) {
                                                                                                                let data86 = data84.runs;
                                                                                                                const _errs212 = errors;
                                                                                                                if (!((((data86 === "first") || (data86 === "again")) || (data86 === "maybe")) || (data86 === "no more"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15 + "/runs", schemaPath: "#/properties/forecast/items/properties/runs/enum", keyword: "enum", params: { allowedValues: schema11.properties.forecast.items.properties.runs.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid38 = _errs212 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid38 = true;
                                                                                                            }
                                                                                                            if (valid38) {
                                                                                                                if (data84.why !== undefined) {
                                                                                                                    let data87 = data84.why;
                                                                                                                    const _errs213 = errors;
                                                                                                                    if (errors === _errs213) {
                                                                                                                        if (typeof data87 === "string") {
                                                                                                                            if (data87.length > 2000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15 + "/why", schemaPath: "#/properties/forecast/items/properties/why/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15 + "/why", schemaPath: "#/properties/forecast/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid38 = _errs213 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid38 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/forecast/" + i15, schemaPath: "#/properties/forecast/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid37 = _errs207 === errors;
                                                                                        if (!valid37) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/forecast", schemaPath: "#/properties/forecast/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs205 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.duration !== undefined) {
                                                                            let data88 = data.duration;
                                                                            const _errs215 = errors;
                                                                            if (errors === _errs215) {
                                                                                if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                                                                    let missing14;
                                                                                    if ((((data88.before === undefined) && (missing14 = "before")) || ((data88.after === undefined) && (missing14 = "after"))) || ((data88.path === undefined) && (missing14 = "path"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs217 = errors;
                                                                                        for (const key14 in data88) {
                                                                                            if (!(((key14 === "before") || (key14 === "after")) || (key14 === "path"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs217 === errors) {
                                                                                            if (data88.before !== undefined) {
                                                                                                let data89 = data88.before;
                                                                                                const _errs218 = errors;
                                                                                                const _errs219 = errors;
                                                                                                let valid40 = false;
                                                                                                const _errs220 = errors;
                                                                                                if (!((typeof data89 == "number") && (isFinite(data89)))) {
                                                                                                    const err41 = { instancePath: instancePath + "/duration/before", schemaPath: "#/properties/duration/properties/before/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err41];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err41);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid9 = _errs220 === errors;
                                                                                                valid40 = valid40 || _valid9;
                                                                                                if (!valid40) {
                                                                                                    const _errs222 = errors;
                                                                                                    if (data89 !== null) {
                                                                                                        const err42 = { instancePath: instancePath + "/duration/before", schemaPath: "#/properties/duration/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err42];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err42);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid9 = _errs222 === errors;
                                                                                                    valid40 = valid40 || _valid9;
                                                                                                }
                                                                                                if (!valid40) {
                                                                                                    const err43 = { instancePath: instancePath + "/duration/before", schemaPath: "#/properties/duration/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err43];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err43);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    validate10.errors = vErrors;
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    errors = _errs219;
                                                                                                    if (vErrors !== null) {
                                                                                                        if (_errs219) {
                                                                                                            vErrors.length = _errs219;
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors = null;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid39 = _errs218 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid39 = true;
                                                                                            }
                                                                                            if (valid39) {
                                                                                                if (data88.after !== undefined) {
                                                                                                    let data90 = data88.after;
                                                                                                    const _errs224 = errors;
                                                                                                    if (!((typeof data90 == "number") && (isFinite(data90)))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/duration/after", schemaPath: "#/properties/duration/properties/after/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid39 = _errs224 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid39 = true;
                                                                                                }
                                                                                                if (valid39) {
                                                                                                    if (data88.path !== undefined) {
                                                                                                        let data91 = data88.path;
                                                                                                        const _errs226 = errors;
                                                                                                        if (errors === _errs226) {
                                                                                                            if (Array.isArray(data91)) {
                                                                                                                if (data91.length > 20000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/duration/path", schemaPath: "#/properties/duration/properties/path/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid41 = true;
                                                                                                                    const len16 = data91.length;
                                                                                                                    for (let i16 = 0; i16 < len16; i16++) {
                                                                                                                        let data92 = data91[i16];
                                                                                                                        const _errs228 = errors;
                                                                                                                        if (errors === _errs228) {
                                                                                                                            if (typeof data92 === "string") {
                                                                                                                                if (data92.length > 2000) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/duration/path/" + i16, schemaPath: "#/properties/duration/properties/path/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/duration/path/" + i16, schemaPath: "#/properties/duration/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid41 = _errs228 === errors;
                                                                                                                        if (!valid41) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/duration/path", schemaPath: "#/properties/duration/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid39 = _errs226 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid39 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs215 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.cost !== undefined) {
                                                                                let data93 = data.cost;
                                                                                const _errs230 = errors;
                                                                                if (errors === _errs230) {
                                                                                    if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                                                        let missing15;
                                                                                        if ((((((data93.region === undefined) && (missing15 = "region")) || ((data93.date === undefined) && (missing15 = "date"))) || ((data93.lines === undefined) && (missing15 = "lines"))) || ((data93.guessed === undefined) && (missing15 = "guessed"))) || ((data93.unknown === undefined) && (missing15 = "unknown"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs232 = errors;
                                                                                            for (const key15 in data93) {
                                                                                                if (!(((((key15 === "region") || (key15 === "date")) || (key15 === "lines")) || (key15 === "guessed")) || (key15 === "unknown"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs232 === errors) {
                                                                                                if (data93.region !== undefined) {
                                                                                                    let data94 = data93.region;
                                                                                                    const _errs233 = errors;
                                                                                                    if (errors === _errs233) {
                                                                                                        if (typeof data94 === "string") {
                                                                                                            if (data94.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/region", schemaPath: "#/properties/cost/properties/region/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/region", schemaPath: "#/properties/cost/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid42 = _errs233 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid42 = true;
                                                                                                }
                                                                                                if (valid42) {
                                                                                                    if (data93.date !== undefined) {
                                                                                                        let data95 = data93.date;
                                                                                                        const _errs235 = errors;
                                                                                                        if (errors === _errs235) {
                                                                                                            if (typeof data95 === "string") {
                                                                                                                if (data95.length > 2000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/date", schemaPath: "#/properties/cost/properties/date/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/date", schemaPath: "#/properties/cost/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid42 = _errs235 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid42 = true;
                                                                                                    }
                                                                                                    if (valid42) {
                                                                                                        if (data93.lines !== undefined) {
                                                                                                            let data96 = data93.lines;
                                                                                                            const _errs237 = errors;
                                                                                                            if (errors === _errs237) {
                                                                                                                if (Array.isArray(data96)) {
                                                                                                                    if (data96.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/lines", schemaPath: "#/properties/cost/properties/lines/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid43 = true;
                                                                                                                        const len17 = data96.length;
                                                                                                                        for (let i17 = 0; i17 < len17; i17++) {
                                                                                                                            let data97 = data96[i17];
                                                                                                                            const _errs239 = errors;
                                                                                                                            if (errors === _errs239) {
                                                                                                                                if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                                                                                                                    let missing16;
                                                                                                                                    if ((((((data97.what === undefined) && (missing16 = "what")) || ((data97.unit === undefined) && (missing16 = "unit"))) || ((data97.before === undefined) && (missing16 = "before"))) || ((data97.after === undefined) && (missing16 = "after"))) || ((data97.price === undefined) && (missing16 = "price"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17, schemaPath: "#/properties/cost/properties/lines/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs241 = errors;
                                                                                                                                        for (const key16 in data97) {
                                                                                                                                            if (!(((((key16 === "what") || (key16 === "unit")) || (key16 === "before")) || (key16 === "after")) || (key16 === "price"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17, schemaPath: "#/properties/cost/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs241 === errors) {
                                                                                                                                            if (data97.what !== undefined) {
                                                                                                                                                let data98 = data97.what;
                                                                                                                                                const _errs242 = errors;
                                                                                                                                                if (errors === _errs242) {
                                                                                                                                                    if (typeof data98 === "string") {
                                                                                                                                                        if (data98.length > 2000) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17 + "/what", schemaPath: "#/properties/cost/properties/lines/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17 + "/what", schemaPath: "#/properties/cost/properties/lines/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid44 = _errs242 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid44 = true;
                                                                                                                                            }
                                                                                                                                            if (valid44) {
                                                                                                                                                if (data97.unit !== undefined) {
                                                                                                                                                    let data99 = data97.unit;
                                                                                                                                                    const _errs244 = errors;
                                                                                                                                                    if (errors === _errs244) {
                                                                                                                                                        if (typeof data99 === "string") {
                                                                                                                                                            if (data99.length > 2000) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17 + "/unit", schemaPath: "#/properties/cost/properties/lines/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17 + "/unit", schemaPath: "#/properties/cost/properties/lines/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid44 = _errs244 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid44 = true;
                                                                                                                                                }
                                                                                                                                                if (valid44) {
                                                                                                                                                    if (data97.before !== undefined) {
                                                                                                                                                        let data100 = data97.before;
                                                                                                                                                        const _errs246 = errors;
                                                                                                                                                        if (!((typeof data100 == "number") && (isFinite(data100)))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17 + "/before", schemaPath: "#/properties/cost/properties/lines/items/properties/before/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid44 = _errs246 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid44 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid44) {
                                                                                                                                                        if (data97.after !== undefined) {
                                                                                                                                                            let data101 = data97.after;
                                                                                                                                                            const _errs248 = errors;
                                                                                                                                                            if (!((typeof data101 == "number") && (isFinite(data101)))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17 + "/after", schemaPath: "#/properties/cost/properties/lines/items/properties/after/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid44 = _errs248 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid44 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid44) {
                                                                                                                                                            if (data97.price !== undefined) {
                                                                                                                                                                let data102 = data97.price;
                                                                                                                                                                const _errs250 = errors;
                                                                                                                                                                if (!((typeof data102 == "number") && (isFinite(data102)))) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17 + "/price", schemaPath: "#/properties/cost/properties/lines/items/properties/price/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid44 = _errs250 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid44 = true;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i17, schemaPath: "#/properties/cost/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid43 = _errs239 === errors;
                                                                                                                            if (!valid43) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/lines", schemaPath: "#/properties/cost/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid42 = _errs237 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid42 = true;
                                                                                                        }
                                                                                                        if (valid42) {
                                                                                                            if (data93.guessed !== undefined) {
                                                                                                                let data103 = data93.guessed;
                                                                                                                const _errs252 = errors;
                                                                                                                if (errors === _errs252) {
                                                                                                                    if (Array.isArray(data103)) {
                                                                                                                        if (data103.length > 20000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/guessed", schemaPath: "#/properties/cost/properties/guessed/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid45 = true;
                                                                                                                            const len18 = data103.length;
                                                                                                                            for (let i18 = 0; i18 < len18; i18++) {
                                                                                                                                let data104 = data103[i18];
                                                                                                                                const _errs254 = errors;
                                                                                                                                if (errors === _errs254) {
                                                                                                                                    if (typeof data104 === "string") {
                                                                                                                                        if (data104.length > 2000) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/guessed/" + i18, schemaPath: "#/properties/cost/properties/guessed/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/guessed/" + i18, schemaPath: "#/properties/cost/properties/guessed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid45 = _errs254 === errors;
                                                                                                                                if (!valid45) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/guessed", schemaPath: "#/properties/cost/properties/guessed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid42 = _errs252 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid42 = true;
                                                                                                            }
                                                                                                            if (valid42) {
                                                                                                                if (data93.unknown !== undefined) {
                                                                                                                    let data105 = data93.unknown;
                                                                                                                    const _errs256 = errors;
                                                                                                                    if (errors === _errs256) {
                                                                                                                        if (Array.isArray(data105)) {
                                                                                                                            if (data105.length > 20000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/unknown", schemaPath: "#/properties/cost/properties/unknown/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid46 = true;
                                                                                                                                const len19 = data105.length;
                                                                                                                                for (let i19 = 0; i19 < len19; i19++) {
                                                                                                                                    let data106 = data105[i19];
                                                                                                                                    const _errs258 = errors;
                                                                                                                                    if (errors === _errs258) {
                                                                                                                                        if (typeof data106 === "string") {
                                                                                                                                            if (data106.length > 2000) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/unknown/" + i19, schemaPath: "#/properties/cost/properties/unknown/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/unknown/" + i19, schemaPath: "#/properties/cost/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid46 = _errs258 === errors;
                                                                                                                                    if (!valid46) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/unknown", schemaPath: "#/properties/cost/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid42 = _errs256 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid42 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs230 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.notChecked !== undefined) {
                                                                                    let data107 = data.notChecked;
                                                                                    const _errs260 = errors;
                                                                                    if (errors === _errs260) {
                                                                                        if (Array.isArray(data107)) {
                                                                                            if (data107.length > 20000) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/notChecked", schemaPath: "#/properties/notChecked/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid47 = true;
                                                                                                const len20 = data107.length;
                                                                                                for (let i20 = 0; i20 < len20; i20++) {
                                                                                                    let data108 = data107[i20];
                                                                                                    const _errs262 = errors;
                                                                                                    if (errors === _errs262) {
                                                                                                        if (typeof data108 === "string") {
                                                                                                            if (data108.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/notChecked/" + i20, schemaPath: "#/properties/notChecked/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/notChecked/" + i20, schemaPath: "#/properties/notChecked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid47 = _errs262 === errors;
                                                                                                    if (!valid47) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/notChecked", schemaPath: "#/properties/notChecked/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs260 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
/* harmony default export */ const validate_generated = (validate10);

;// CONCATENATED MODULE: ./.build/action/src/plan/read.js



/**
 * A plan that another run wrote.
 * @throws UserError `bad-plan` when it is no plan
 */
function readPlan(text, from) {
    try {
        // The schema, of which both the type and the validator are made, has proved it.
        return (0,validate/* readDocument */.u)(text, validate_generated);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo('bad-plan', `${from} is no plan: ${reason}.`, {
            hint: 'penstock plan --out DIR writes one.',
            cause,
        });
    }
}
const planText = (plan) => `${JSON.stringify(plan, null, 1)}\n`;


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ idWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pk: () => (/* binding */ follows),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/** AWS's types and the logical ids of a pipeline's own resources, as people say them. */
const words = {
    'AWS::Athena::WorkGroup': 'workgroup',
    'AWS::CloudWatch::Alarm': 'alarm',
    'AWS::IAM::Role': 'role',
    'AWS::QuickSight::DataSet': 'dataset',
    'AWS::S3::BucketPolicy': 'bucket policy',
};
/** `AWS::EC2::VPCEndpoint` -> `VPC endpoint`. */
const typeWords = (type) => words[type] ?? spaced(type.split('::').at(-1) ?? type);
/** `ScheduledStartRole` -> `scheduled start role`; an id that holds a digest or an address says no more than its type. */
function idWords(type, id) {
    const noun = typeWords(type);
    if (/\d/.test(id))
        return noun;
    const name = spaced(id).replace('quick sight', 'QuickSight').replace('work group', 'workgroup');
    return name.endsWith(noun) ? name : `${name} ${noun}`;
}
/** `RouteTable` -> `route table`, `VPCEndpoint` -> `VPC endpoint`. */
const spaced = (name) => name
    .split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
/** `VPC endpoint`, `2 VPC endpoints` */
const counted = (noun, count) => count === 1 ? noun : `${count} ${noun.replace(/y$/, 'ie')}s`;
const followers = new Set([
    'states',
    'AWS::CloudFormation::Stack',
    'AWS::IAM::Role',
    'AWS::Logs::LogGroup',
    'AWS::Logs::LogStream',
    'AWS::S3::BucketPolicy',
    'AWS::StepFunctions::StateMachine',
]);
/** Whether it is there only for the sake of others. */
const follows = (type) => followers.has(type);


/***/ }),

/***/ 10275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ deeds),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _enumeration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64153);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75076);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16388);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53219);
/* harmony import */ var _type_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92);





/** The answer of ten seconds, one sentence without markup: `Adds job by_floor and table floors; no data is lost.` */
function verdict(plan) {
    if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(plan))
        return 'Nothing changes.';
    const { changes, handMade, compared } = plan;
    if (compared === 'nothing')
        return firstVerdict(changes, failures(plan));
    const worst = changes.filter(({ inShort }) => inShort !== null).toSorted(byLoss);
    const [told] = worst;
    const merged = changes.filter(({ origin }) => origin === 'base').length;
    const clauses = [
        ...mentioned(changes.filter(({ inShort, origin }) => inShort === null && origin !== 'base')),
        ...(merged === 0 ? [] : [`${merged === 1 ? '1 change' : (0,_type_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)('change', merged)} ${mergedBefore}`]),
        ...(handMade.length === 0 ? [] : ['something was changed by hand']),
        ...failures(plan),
        ...(told?.inShort == null ? [] : [told.inShort]),
        ...(worst.length > 1 ? [`${worst.length - 1} more of high risk`] : []),
        ...(worst.length === 0 && failures(plan).length === 0 ? ['no data is lost'] : []),
    ];
    return sentence(clauses);
}
function sentence(clauses) {
    const words = clauses.join('; ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
const mergedBefore = 'merged before and not deployed yet';
/** `Changes job daily; new here: 1 report; 3 jobs and 2 tables merged before and not deployed yet.` */
function firstVerdict(changes, failures) {
    const parts = partsOf(changes);
    const merged = partsOf(changes.filter(({ origin }) => origin === 'base'));
    const mine = changes.filter(({ origin }) => origin === 'this');
    // Of scripts a plan does not say whose they are.
    const scripts = merged.size === 0 ? [] : mine.filter(({ type, name }) => type === 'script' && name !== _file_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCode */ .m);
    const own = [
        ...[...parts].flatMap(([name, noun]) => (merged.has(name) ? [] : [noun])),
        ...scripts.map(() => 'script'),
    ];
    const clauses = [
        ...(own.length === 0 ? [] : [amounts(own)]),
        ...(merged.size === 0 ? [] : [`${amounts([...merged.values()])} ${mergedBefore}`]),
    ];
    const news = `new here: ${clauses.length === 0 ? 'a pipeline without steps' : clauses.join('; ')}`;
    return sentence([...changedOf(merged, mine, own.length > 0), news, ...failures]);
}
/** `report by_day would fail` */
function failures({ readers }) {
    const names = (0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsAsOne */ .v)(readers.flatMap(({ fails }) => fails));
    return names.length === 0 ? [] : [`${(0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerated */ .B)(names, shown)} would fail`];
}
/** What was merged before and is another one here. States of other steps follow from what is new. */
function changedOf(merged, mine, isMore) {
    const changed = mine.flatMap((change) => {
        const { of } = change;
        if (of === null || !merged.has(nameOf(of)))
            return [];
        return [{ ...change, action: 'changed', of: { ...of, status: 'changed' } }];
    });
    const others = changed.filter(({ type }) => type !== 'states');
    return mentioned(others.length > 0 || isMore ? others : changed);
}
const partsOf = (changes) => new Map(changes.flatMap(({ of }) => (of === null ? [] : [[nameOf(of), _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .partNouns */ .L$[of.kind]]])));
const nameOf = ({ kind, name }) => `${_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .partNouns */ .L$[kind]} ${name}`;
/** `3 jobs, 1 report and 2 tables` */
function amounts(all) {
    const groups = Map.groupBy(all, (noun) => noun);
    const nouns = [...groups].map(([noun, those]) => (those.length === 1 ? `1 ${noun}` : (0,_type_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(noun, those.length)));
    return (0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerated */ .B)(nouns, Infinity);
}
const byLoss = (one, other) => Number(other.losesData) - Number(one.losesData);
const verbs = ['adds', 'changes', 'edits', 'replaces', 'removes'];
/** Names beyond these are counted. */
const shown = 3;
/** What they do, losses among it: `adds job by_floor and table floors; removes table days`. */
const deeds = (changes) => mentioned(changes).join('; ');
/** A clause a verb. What only follows from other changes is told where there is nothing else. */
function mentioned(changes) {
    const own = changes.flatMap(mentionOf);
    const mentions = own.length > 0 ? own : changes.map(plainMention);
    return verbs.flatMap((verb) => {
        const those = mentions.filter((mention) => mention.verb === verb).toSorted((one, other) => one.rank - other.rank);
        const nouns = [...Map.groupBy(those, ({ noun }) => noun)].map(([noun, same]) => noun.startsWith('the ') && same.length > 1 ? (0,_type_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(noun.slice('the '.length), same.length) : noun);
        return nouns.length === 0 ? [] : [`${verb} ${(0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerated */ .B)((0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsAsOne */ .v)(nouns), shown)}`];
    });
}
const plainVerbs = { added: 'adds', changed: 'changes', replaced: 'replaces', removed: 'removes' };
const plainMention = ({ action, what }) => ({
    verb: plainVerbs[action],
    noun: `the ${what}`,
    rank: 3,
});
/** As the YAML has it; none: it only follows from something else. */
function mentionOf(change) {
    const { type, action, of, name } = change;
    if (of !== null) {
        const noun = `${_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .partNouns */ .L$[of.kind]} ${of.name}`;
        const rank = of.kind === 'table' || of.kind === 'source' ? 1 : 0;
        if (of.status === 'added' || of.status === 'removed')
            return [{ verb: plainVerbs[of.status], noun, rank }];
        if (type === 'states' && of.status === 'same')
            return [];
        if (type === 'query')
            return [{ verb: 'edits', noun: `the query of ${noun}`, rank }];
        return [{ verb: action === 'replaced' ? 'replaces' : 'changes', noun, rank }];
    }
    if (type === 'script')
        return action === 'changed' && name !== _file_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCode */ .m ? [{ ...plainMention(change), verb: 'edits' }] : [];
    return (0,_type_words_js__WEBPACK_IMPORTED_MODULE_2__/* .follows */ .pk)(type) ? [] : [plainMention(change)];
}


/***/ }),

/***/ 89189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ changeInWords),
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _enumeration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64153);

/** Said openly, the worst first. */
function warningsOf({ changes, handMade, readers, forecast }) {
    const high = changes.filter(({ risk, consequence }) => risk === 'high' && consequence !== null);
    const rank = ({ losesData, type }) => (losesData ? 0 : type === 'AWS::IAM::Role' ? 1 : 2);
    const made = (fate) => named(handMade.filter((one) => one.fate === fate).map(({ what }) => what));
    const [overwritten, staying] = [made('overwritten'), made('stays')];
    const maybe = Map.groupBy(forecast.filter(({ runs }) => runs === 'maybe'), ({ why }) => why);
    return [
        ...readers.filter(({ fails }) => fails.length > 0).map(failure),
        ...high.toSorted((one, other) => rank(one) - rank(other)).map(changeInWords),
        ...(overwritten === '' ? [] : [`Made by hand, and overwritten by this: ${overwritten}.`]),
        ...(staying === '' ? [] : [`Made by hand, and left as it is: ${staying}.`]),
        ...readers.flatMap(alsoRead),
        ...[...maybe].map(([why, those]) => `${named(those.map(({ step }) => step))}: ${why}.`),
    ];
}
/** `Report by_day fails: its query reads sales.price, which is renamed to amount.` */
function failure({ table, column, change, fails }) {
    const reads = fails.length === 1 ? 'fails: its query reads' : 'fail: their queries read';
    const what = column === null ? `table ${table}` : `${table}.${column}`;
    return `${capitalized(named(fails))} ${reads} ${what}, which is ${change}.`;
}
/** Who need not fail of it. */
function alsoRead({ table, column, change, by, fails }) {
    const others = by.filter((reader) => !fails.includes(reader));
    return column === null || others.length === 0 ? [] : [`${table}.${column} (${change}) is read by ${named(others)}.`];
}
/** `Table clean is removed. It takes its partition along, …` */
const changeInWords = ({ what, action, consequence }) => `${capitalized(what)} is ${action}. ${consequence ?? ''}`.trim();
/** Names beyond these are counted. */
const shown = 12;
const named = (names) => (0,_enumeration_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerated */ .B)((0,_enumeration_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAsOne */ .v)(names), shown);
const capitalized = (words) => words.charAt(0).toUpperCase() + words.slice(1);


/***/ }),

/***/ 85910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/** HTML as a tagged template: whatever is put into it is escaped, unless it is HTML already. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
function html(strings, ...values) {
    return new Html(strings.reduce((text, part, i) => text + textOf(values[i - 1]) + part));
}
/** Text that is trusted to be HTML: our style sheet, or an SVG whose own writer has escaped the data in it. */
function trusted(text) {
    return new Html(text);
}
function textOf(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(textOf).join('');
    return printable(String(value)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What neither HTML nor a terminal may hold, a control character or half a surrogate pair, becomes U+FFFD. */
function printable(text) {
    // eslint-disable-next-line no-control-regex
    return text.toWellFormed().replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
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


/***/ })

};
