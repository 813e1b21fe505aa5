export const id = 9633;
export const ids = [9633];
export const modules = {

/***/ 49633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulate: () => (/* binding */ simulate_simulate)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/machine.js
var machine = __webpack_require__(15344);
;// CONCATENATED MODULE: ./.build/action/src/simulate/objects.js
/** The objects of a simulation's S3: what ItemReaders read, and where ResultWriters write. */




const objects_text = { anyOf: [{ type: 'string' }, { type: 'array' }, { type: 'object' }] };
const isByUrl = new ajv.Ajv().compile({
    type: 'object',
    propertyNames: { pattern: '^s3://[^/]+/.+' },
    additionalProperties: objects_text,
});
const isByBucket = new ajv.Ajv().compile({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: objects_text },
});
const isList = new ajv.Ajv({ allowUnionTypes: true }).compile({
    type: 'array',
    items: {
        type: 'object',
        required: ['bucket', 'key', 'body'],
        additionalProperties: false,
        properties: { bucket: { type: 'string' }, key: { type: 'string' }, body: objects_text },
    },
});
/** By URL, by bucket and key, or as a list; a body that is no text is JSON. */
function checkObjects(value, where) {
    return Object.fromEntries(entriesOf(value, where).map(([url, body]) => [url, asText(body)]));
}
function entriesOf(value, where) {
    if (isList(value))
        return value.map(({ bucket, key, body }) => [`s3://${bucket}/${key}`, body]);
    if (isByUrl(value))
        return Object.entries(value);
    if (isByBucket(value)) {
        return Object.entries(value).flatMap(([bucket, bodies]) => Object.entries(bodies).map(([key, body]) => [`s3://${bucket}/${key}`, body]));
    }
    throw new errors/* UserError */.yo('bad-tasks', `${where}: these are not objects of S3.`, {
        hint: '{"s3://bucket/key": "the text of the object"}',
    });
}
function asText(body) {
    return typeof body === 'string' ? body : JSON.stringify(body);
}
/** `now` dates what is there. */
function scriptedObjects(scripted, now) {
    const objects = new Map(Object.entries(scripted).map(([url, body]) => [url, { body, at: now() }]));
    return {
        async get(bucket, key) {
            const object = objects.get(`s3://${bucket}/${key}`);
            if (object === undefined)
                throw new machine/* TaskFailure */.E('S3.NoSuchKeyException', 'The specified key does not exist.');
            return Buffer.from(object.body);
        },
        async list(bucket, prefix) {
            const root = `s3://${bucket}/`;
            return [...objects]
                .filter(([url]) => url.startsWith(root + prefix))
                .sort(([one], [other]) => (one < other ? -1 : 1))
                .map(([url, { body, at }]) => ({
                Key: url.slice(root.length),
                ETag: `"${(0,external_node_crypto_.createHash)('md5').update(body).digest('hex')}"`,
                LastModified: at,
                Size: Buffer.byteLength(body),
                StorageClass: 'STANDARD',
            }));
        },
        async put(bucket, key, body) {
            objects.set(`s3://${bucket}/${key}`, { body, at: now() });
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/action/src/simulate/script.js
/** The scripted outcomes of tasks: what a person writes in a file of YAML or JSON, and what a line of a batch holds. */




const schema = {
    type: 'array',
    items: {
        type: 'object',
        required: ['state', 'outcome'],
        additionalProperties: false,
        properties: {
            state: { type: 'string' },
            path: { type: 'array', items: { type: 'integer', minimum: 0 } },
            attempt: { type: 'integer', minimum: 0 },
            submitted: {},
            outcome: {
                type: 'object',
                required: ['kind'],
                additionalProperties: false,
                properties: {
                    kind: { enum: ['success', 'failure', 'timeout', 'none'] },
                    output: {},
                    error: { type: ['string', 'null'] },
                    cause: { type: ['string', 'null'] },
                    type: { type: 'string' },
                },
            },
        },
    },
};
const isScript = new ajv.Ajv({ allErrors: true }).compile(schema);
/** Throws a UserError for what is not YAML, and one that lists every mistake in what is no script. */
function readScript(text, file) {
    let value;
    try {
        value = (0,dist/* parse */.qg)(text);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new errors/* UserError */.yo('bad-tasks', `${file}: ${reason}`, { cause: thrown });
    }
    if (!isMapping(value))
        return { tasks: checkScript(value ?? [], file), objects: {} };
    const unknown = Object.keys(value).filter((key) => key !== 'tasks' && key !== 's3');
    if (unknown.length > 0) {
        throw new errors/* UserError */.yo('bad-tasks', `${file}: unknown key ${unknown.join(', ')}.`, {
            hint: 'A list of tasks, or a mapping with tasks and s3.',
        });
    }
    return {
        tasks: checkScript(value['tasks'] ?? [], `${file}: tasks`),
        objects: checkObjects(value['s3'] ?? {}, `${file}: s3`),
    };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function checkScript(value, where) {
    if (isScript(value))
        return value;
    const mistakes = (isScript.errors ?? []).map(said);
    throw new errors/* UserError */.yo('bad-tasks', `${where}: ${mistakes.join('; ')}.`, {
        hint: 'A list of {state, outcome: {kind: success, output: …}}; kind may be success, failure, timeout or none.',
    });
}
function said({ instancePath, message, params }) {
    const place = instancePath === '' ? 'the list' : instancePath.slice(1).replaceAll('/', '.');
    const unknown = params['additionalProperty'];
    return typeof unknown === 'string' ? `${place} has an unknown key ${unknown}` : `${place} ${message}`;
}

// EXTERNAL MODULE: ./.build/simulators/cloud/clock.js
var cloud_clock = __webpack_require__(44752);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/errors.js
var states_errors = __webpack_require__(86214);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/interpreter.js + 32 modules
var interpreter = __webpack_require__(72998);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/index.js + 8 modules
var validation = __webpack_require__(82739);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/problem.js
var problem = __webpack_require__(8106);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/unsupported.js
var unsupported = __webpack_require__(28734);
;// CONCATENATED MODULE: ./.build/action/src/simulate/scripted-tasks.js


/**
 * Answers tasks by a script. Of the entries that fit, each serves once, in their order; the last serves as often as it
 * is asked. A task without an entry is a UserError.
 */
function scriptedTasks(script, clock) {
    const served = new Set();
    function entryFor(task) {
        const fitting = script.filter((entry) => fits(entry, task));
        const entry = fitting.find((entry) => !served.has(entry)) ?? fitting.at(-1);
        if (entry === undefined)
            throw unscripted(task);
        served.add(entry);
        return entry;
    }
    return {
        async run(task) {
            const { submitted, outcome } = entryFor(task);
            task.started(undefined);
            // The service takes a moment, in which other branches go on.
            await clock.sleep(0, task.signal);
            if (submitted !== undefined)
                task.submitted(submitted);
            switch (outcome.kind) {
                case 'success':
                    return outcome.output ?? null;
                case 'failure':
                    throw new machine/* TaskFailure */.E(outcome.error ?? undefined, outcome.cause ?? undefined, outcome.type);
                case 'timeout':
                case 'none':
                    return await aborted(task.signal);
            }
        },
    };
}
function fits({ state, path, attempt }, task) {
    if (state !== task.state)
        return false;
    if (attempt !== undefined && attempt !== task.attempt)
        return false;
    return path === undefined || (path.length === task.path.length && path.every((index, i) => index === task.path[i]));
}
function aborted(signal) {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
function unscripted({ state, path, attempt }) {
    const place = [`the state '${state}'`, ...path.map((index) => `item ${index}`)].join(', ');
    return new errors/* UserError */.yo('bad-tasks', `No outcome is scripted for attempt ${attempt} of ${place}.`, {
        hint: `- { state: ${JSON.stringify(state)}, outcome: { kind: success, output: {} } }`,
    });
}

;// CONCATENATED MODULE: ./.build/action/src/simulate/simulation.js
/** One execution of one state machine, offline. */









/** Where simulated state machines live. */
const place = 'arn:aws:states:us-east-1:000000000000';
/** Throws a UserError for a definition that AWS would refuse, for one that cannot be simulated, and for a task without an outcome. */
async function simulate(request) {
    const { definition, input, type, names, signal } = request;
    check(definition);
    const events = [];
    const end = new AbortController();
    let rest = () => undefined;
    const resting = new Promise((resolve) => (rest = () => resolve('resting')));
    const clock = request.clock === 'virtual' ? (0,cloud_clock/* virtualClock */.Y)(request.start, rest) : cloud_clock/* systemClock */.m;
    const running = (0,interpreter/* execute */.g)({
        definition,
        input,
        type,
        stateMachine: { id: `${place}:stateMachine:${names.stateMachine}`, name: names.stateMachine },
        execution: {
            id: `${place}:${type === 'EXPRESS' ? 'express' : 'execution'}:${names.stateMachine}:${names.execution}`,
            name: names.execution,
            roleArn: 'arn:aws:iam::000000000000:role/simulated',
            startTime: clock.now().toISOString(),
        },
        clock,
        tasks: scriptedTasks(request.tasks, clock),
        objects: scriptedObjects(request.objects, () => clock.now()),
        journal: (event) => events.push(event),
        signal: AbortSignal.any([signal, end.signal]),
    });
    const ended = await Promise.race([running, resting]);
    if (ended !== 'resting')
        return { result: ended, events };
    const known = [...events];
    end.abort(new states_errors/* ExecutionStop */.n7());
    const result = await running;
    // A clock is at rest, too, between the end of an execution and our hearing of it.
    if (result.status !== 'ABORTED' || signal.aborted)
        return { result, events };
    return { result: { status: 'RUNNING' }, events: known };
}
function check(definition) {
    try {
        const [first] = (0,unsupported/* unsupported */.q)((0,validation/* stateMachine */.a)(definition));
        if (first !== undefined)
            throw new errors/* UserError */.yo('not-built', `The simulation does not know ${first}.`);
    }
    catch (thrown) {
        if (thrown instanceof problem/* InvalidDefinition */.N)
            throw new errors/* UserError */.yo('bad-state-machine', thrown.message, { cause: thrown });
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./.build/action/src/simulate/batch.js
/** The fixed form for tools: a JSON line in, a JSON line out. */





const isBatchLine = new ajv.Ajv({ allErrors: true, allowUnionTypes: true }).compile({
    type: 'object',
    required: ['id', 'definition'],
    additionalProperties: false,
    properties: {
        id: { type: ['string', 'number'] },
        definition: {},
        input: {},
        type: { enum: ['STANDARD', 'EXPRESS'] },
        names: {
            type: 'object',
            additionalProperties: false,
            properties: { stateMachine: { type: 'string' }, execution: { type: 'string' } },
        },
        s3: {},
        tasks: {},
        clock: { enum: ['virtual', 'system'] },
    },
});
/**
 * The line for a line: `{id, status, output, error, cause, events}`. What cannot be simulated has the status REFUSED, our
 * code as its error and the reason as its cause.
 */
async function batchLine(text, start, signal) {
    let id = null;
    try {
        const line = parseLine(text);
        id = line.id;
        const simulation = await simulate({
            definition: line.definition,
            // An input may be null.
            input: line.input === undefined ? {} : line.input,
            type: line.type ?? 'STANDARD',
            names: { stateMachine: line.names?.stateMachine ?? 'simulated', execution: line.names?.execution ?? 'simulated' },
            tasks: checkScript(line.tasks ?? [], 'tasks'),
            objects: checkObjects(line.s3 ?? {}, 's3'),
            clock: line.clock ?? 'virtual',
            start,
            signal,
        });
        return JSON.stringify({ id, ...simulationJson(simulation) });
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PenstockError */.qC))
            throw thrown;
        return JSON.stringify({ id, status: 'REFUSED', error: thrown.code, cause: thrown.message, events: [] });
    }
}
/** The result and the history, as AWS shapes it, with instants as ISO-8601 text. */
function simulationJson({ result, events }) {
    return { ...result, events };
}
function parseLine(text) {
    let line;
    try {
        line = JSON.parse(text);
    }
    catch (thrown) {
        throw new errors/* UserError */.yo('bad-option', 'The line is not JSON.', { cause: thrown });
    }
    if (isBatchLine(line))
        return line;
    const mistakes = (isBatchLine.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
    throw new errors/* UserError */.yo('bad-option', `The line is not as it should be: ${mistakes.join('; ')}.`);
}

;// CONCATENATED MODULE: ./.build/action/src/simulate/definition.js
/** A state machine's definition in a file, as JSON or YAML; what is wrong with it is told at its place. */




/** Throws a CheckError with every mistake. */
function readDefinition(text, file) {
    try {
        const definition = JSON.parse(text);
        (0,validation/* stateMachine */.a)(definition);
        return definition;
    }
    catch (thrown) {
        // Positions, and YAML, cost a second look.
        if (thrown instanceof SyntaxError || thrown instanceof problem/* InvalidDefinition */.N)
            return readWithPlaces(text, file);
        throw thrown;
    }
}
function readWithPlaces(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (start, end) => {
        const [from, to] = [lines.linePos(start), lines.linePos(end)];
        return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
    };
    // What follows the first mistake of a torn text is mostly its echo.
    const [torn] = document.errors;
    if (torn !== undefined)
        throw new errors/* CheckError */.tl([definition_problem(torn.message, at(...torn.pos))]);
    const definition = document.toJS();
    try {
        (0,validation/* stateMachine */.a)(definition);
        return definition;
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* InvalidDefinition */.N))
            throw thrown;
        throw new errors/* CheckError */.tl(thrown.problems.map(({ message, location }) => definition_problem(`${message} (${location ?? '/'})`, at(...rangeOf(document, location ?? '/')))));
    }
}
function definition_problem(message, at) {
    return { code: 'bad-state-machine', severity: 'error', message, at };
}
/** Of the deepest node on the way of a location such as `/States/a/Catch[0]/Next`; names of states may hold anything. */
function rangeOf({ contents }, location) {
    let node = contents;
    let range = rangeIn(contents);
    let rest = location;
    for (;;) {
        const step = stepInto(node, rest);
        if (step === undefined)
            return range;
        [node, rest] = step;
        range = rangeIn(node);
    }
}
function stepInto(node, rest) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const [whole, index] = /^\[(\d+)\]/.exec(rest) ?? [];
        return whole === undefined ? undefined : [node.items[Number(index)], rest.slice(whole.length)];
    }
    if (!(0,dist/* isMap */.jh)(node) || !rest.startsWith('/'))
        return undefined;
    const after = rest.slice(1);
    const fitting = node.items.filter(({ key }) => {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        return after === name || after.startsWith(`${name}/`) || after.startsWith(`${name}[`);
    });
    const longest = fitting.toSorted((one, other) => lengthOf(other.key) - lengthOf(one.key))[0];
    return longest === undefined ? undefined : [longest.value, after.slice(lengthOf(longest.key))];
}
const lengthOf = (key) => ((0,dist/* isScalar */.jn)(key) ? String(key.value).length : 0);
function rangeIn(node) {
    const range = node?.range;
    return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}

// EXTERNAL MODULE: ./.build/action/src/report/text-table.js
var text_table = __webpack_require__(96869);
;// CONCATENATED MODULE: ./.build/action/src/simulate/text.js

/** States in the order in which they were entered. */
function pathTaken(events) {
    return events.flatMap((event) => (event.type.endsWith('StateEntered') ? [member(event, 'name')] : []));
}
function simulationText(simulation, width) {
    const { result, events } = simulation;
    const start = events[0]?.timestamp.getTime() ?? 0;
    const seconds = ((events.at(-1)?.timestamp.getTime() ?? start) - start) / 1000;
    const table = (0,text_table/* textTable */.e)({
        columns: [
            { title: 'id', align: 'right' },
            { title: 'after', align: 'right' },
            { title: 'seconds', align: 'right' },
            { title: 'event', align: 'left' },
            { title: 'what', align: 'left' },
        ],
        rows: events.map((event) => [
            String(event.id),
            String(event.previousEventId),
            ((event.timestamp.getTime() - start) / 1000).toFixed(1),
            event.type,
            what(event),
        ]),
        width,
        style: (cell) => cell,
    });
    return [
        `${result.status} after ${seconds} s`,
        ...outcome(simulation),
        '',
        ...wrapped(`Path: ${pathTaken(events).join(' > ')}`, width),
        '',
        table,
        '',
    ].join('\n');
}
/** Lines of at most so many characters, broken where the path goes on. */
function wrapped(text, width) {
    const lines = [];
    for (const part of text.split(/(?<= >) /)) {
        const last = lines.at(-1);
        if (last === undefined)
            lines.push(part);
        else if (last.length + 1 + part.length <= width)
            lines[lines.length - 1] = `${last} ${part}`;
        else
            lines.push(`  ${part}`);
    }
    return lines;
}
function outcome({ result }) {
    if (result.status === 'SUCCEEDED')
        return [`Output: ${JSON.stringify(result.output)}`];
    if (result.status === 'RUNNING')
        return ['It waits for an answer that no script gives.'];
    return [
        ...(result.error === undefined ? [] : [`Error: ${result.error}`]),
        ...(result.cause === undefined ? [] : [`Cause: ${result.cause}`]),
    ];
}
function what(event) {
    const of = (name) => member(event, name);
    return [
        of('name'),
        of('index'),
        of('mapRunArn'),
        of('workerName'),
        of('resourceType'),
        of('resource'),
        of('error'),
        of('output') || of('input'),
    ]
        .filter((part) => part !== '')
        .join(' ');
}
/** A member of the event's details, as text. */
function member(event, name) {
    const key = Object.keys(event).find((key) => key.endsWith('EventDetails'));
    const details = key === undefined ? undefined : event[key];
    const value = typeof details === 'object' && details !== null ? Reflect.get(details, name) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

;// CONCATENATED MODULE: ./.build/action/src/commands/simulate.js










/** Runs any state machine definition offline, on a clock on which waits are free. */
async function simulate_simulate(options, context) {
    const { terminal, signal, now } = context;
    if ('batch' in options) {
        for await (const line of linesOf(options.batch)) {
            if (line.trim() !== '')
                terminal.stdout(`${await batchLine(line, now(), signal)}\n`);
        }
        return;
    }
    const { tasks, objects } = options.tasks === undefined ? noScript : readScript(await read(options.tasks), options.tasks);
    const simulation = await simulate({
        definition: readDefinition(await read(options.file), options.file),
        input: parseJson(options.input, '--input'),
        type: 'STANDARD',
        names: { stateMachine: 'simulated', execution: 'simulated' },
        tasks,
        objects,
        clock: 'virtual',
        start: now(),
        signal,
    });
    const json = { ...simulationJson(simulation), path: pathTaken(simulation.events) };
    terminal.stdout(options.format === 'json' ? `${JSON.stringify(json)}\n` : simulationText(simulation, terminal.width));
}
const noScript = { tasks: [], objects: {} };
async function* linesOf(file) {
    const stream = file === '-' ? process.stdin : (0,external_node_fs_.createReadStream)(file);
    if (file !== '-')
        await (0,external_node_events_.once)(stream, 'open').catch((thrown) => Promise.reject(unreadable(file, thrown)));
    yield* (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity });
}
async function read(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (thrown) {
        throw unreadable(file, thrown);
    }
}
function unreadable(file, thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return new errors/* UserError */.yo('file-not-found', `${file} cannot be read: ${reason}`, { cause: thrown });
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new errors/* UserError */.yo('bad-option', `${where} is not JSON: ${reason}`, { cause: thrown });
    }
}


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

/***/ 96869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85910);
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


/***/ }),

/***/ 44752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ virtualClock),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Node's timers count milliseconds in 31 bits; a longer sleep is slept in pieces. */
const longestTimer = 2 ** 31 - 1;
/** The time of this machine. */
const systemClock = {
    now: () => new Date(),
    async sleep(milliseconds, signal) {
        let left = Math.max(0, milliseconds);
        do {
            await wait(Math.min(left, longestTimer), signal);
            left -= longestTimer;
        } while (left > 0);
    },
};
function wait(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const immediate = milliseconds === 0 ? setImmediate(done) : undefined;
        const timer = milliseconds === 0 ? undefined : setTimeout(done, milliseconds);
        signal?.addEventListener('abort', cancel, { once: true });
        function done() {
            signal?.removeEventListener('abort', cancel);
            resolve();
        }
        function cancel() {
            clearImmediate(immediate);
            clearTimeout(timer);
            reject(signal?.reason);
        }
    });
}
/**
 * Time that costs nothing: when whatever runs has come to rest, it jumps to the next sleeper. For worlds in which
 * everything that takes time sleeps on this clock; it does not know of timers, sockets or processes. `atRest` is told
 * when nothing runs and nobody sleeps: whoever still waits then waits for ever.
 */
function virtualClock(start = new Date(), atRest = () => undefined) {
    let now = start.getTime();
    let pumping = false;
    const sleepers = new Set();
    function pump() {
        pumping = false;
        let next = Infinity;
        for (const { due } of sleepers)
            next = Math.min(next, due);
        if (next === Infinity) {
            atRest();
            return;
        }
        now = Math.max(now, next);
        // All that are due wake in the order in which they went to sleep, before time moves on.
        for (const sleeper of [...sleepers])
            if (sleeper.due <= now)
                sleeper.wake();
        schedule();
    }
    function schedule() {
        if (pumping)
            return;
        pumping = true;
        setImmediate(pump);
    }
    return {
        now: () => new Date(now),
        sleep(milliseconds, signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted === true) {
                    reject(signal.reason);
                    return;
                }
                const sleeper = { due: now + Math.max(0, milliseconds), wake };
                sleepers.add(sleeper);
                signal?.addEventListener('abort', cancel, { once: true });
                schedule();
                function wake() {
                    sleepers.delete(sleeper);
                    signal?.removeEventListener('abort', cancel);
                    resolve();
                }
                function cancel() {
                    sleepers.delete(sleeper);
                    reject(signal?.reason);
                }
            });
        },
    };
}


/***/ })

};
