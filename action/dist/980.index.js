export const id = 980;
export const ids = [980];
export const modules = {

/***/ 4185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load),
  s: () => (/* binding */ loadOrThrow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/action/src/spec/draft.js
/** The entries of a mapping that are still there. */
function namedEntries(mapping) {
    return Object.entries(mapping ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

;// CONCATENATED MODULE: ./.build/action/src/graph/sql-tables.js
const lexemes = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|"((?:[^"]|"")*)(?:"|$)|`([^`]*)(?:`|$)|([A-Za-z_][A-Za-z0-9_$]*)|[0-9][A-Za-z0-9_.]*|\S/g;
function tokens(sql) {
    const found = [];
    for (const [text, double, back, word] of sql.matchAll(lexemes)) {
        if (/^(--|\/\*|')/.test(text))
            continue;
        const quoted = double?.replaceAll('""', '"') ?? back;
        found.push({
            text: (quoted ?? word ?? text).toLowerCase(),
            isName: quoted !== undefined || word !== undefined,
            isQuoted: quoted !== undefined,
        });
    }
    return found;
}
/**
 * Names in a statement that may be tables. It finds every table that a query reads and possibly more: a column after a
 * comma looks like a table, and a name that a WITH defines may hide one. Whoever asks keeps those that are tables.
 */
function sqlNames(sql) {
    const words = tokens(sql);
    const names = [];
    for (const [index, { text, isQuoted }] of words.entries()) {
        if (isQuoted || !['from', 'join', 'table', ',', '('].includes(text))
            continue;
        const path = dottedName(words, index + 1);
        const table = path.at(-1);
        if (table !== undefined)
            names.push({ database: path.at(-2), table });
    }
    return names;
}
/** `table`, `database.table` or `catalog.database.table`. */
function dottedName(words, start) {
    const path = [];
    for (let at = start; words[at]?.isName; at += 2) {
        path.push(words[at]?.text ?? '');
        if (words[at + 1]?.text !== '.')
            break;
    }
    return path;
}

;// CONCATENATED MODULE: ./.build/action/src/graph/tables.js
/** Tables of the pipeline's database: those that are declared, and the sources with columns. Of what was set aside, the best is assumed. */
function tableNames({ tables, sources }, places) {
    const declared = tables === undefined ? [] : places.keys(tables);
    const readable = (sources === undefined ? [] : places.keys(sources)).filter((name) => {
        const source = sources?.[name];
        return source?.type !== 's3' || places.has(source, 'columns');
    });
    return [...declared, ...readable];
}
/** `table` or `database.table`. */
function tableReference(text, database) {
    const dot = text.indexOf('.');
    return dot < 0 ? { database, table: text } : { database: text.slice(0, dot), table: text.slice(dot + 1) };
}
function sameTable(a, b) {
    return a.database === b.database && a.table === b.table;
}

;// CONCATENATED MODULE: ./.build/action/src/graph/flow.js



/** `extract` of `extract[kitchen]`. */
function baseName(step) {
    return step.replace(/\[.*$/, '');
}
/** The steps in the order of the file. `sqlText` gives a report's SQL, when it could be read. */
function flowSteps(draft, places, sqlText) {
    const jobs = namedEntries(draft.jobs).map(([name, spec]) => {
        const nodes = 'nodes' in spec ? namedEntries(spec.nodes).map(([, node]) => node) : [];
        const script = 'script' in spec ? spec : undefined;
        const reads = [
            ...mentions(script, 'reads', script?.reads),
            ...nodes.flatMap((node) => ('read' in node ? mentions(node, 'read', node.read) : [])),
        ];
        const writes = [
            ...mentions(script, 'writes', script?.writes),
            ...nodes.flatMap((node) => ('write' in node ? mentions(node, 'write', node.write) : [])),
        ];
        return { name, section: 'jobs', spec, needs: mentions(spec, 'needs', spec.needs), reads, writes: writes[0] };
    });
    const known = new Set(tableNames(draft, places));
    const reports = namedEntries(draft.reports).map(([name, spec]) => {
        const sql = spec.sql === undefined ? undefined : sqlText(spec.sql);
        const names = sqlNames(sql ?? '').filter(({ database, table }) => known.has(table) && (database ?? draft.database) === draft.database);
        const reads = [...new Set(names.map(({ table }) => table))].map((text) => ({ text, owner: spec, key: 'sql' }));
        return { name, section: 'reports', spec, needs: mentions(spec, 'needs', spec.needs), reads, writes: undefined };
    });
    return [...jobs, ...reports];
}
/** Every edge once a reason: who writes a table comes before who reads it, and `needs` adds to that. */
function flowEdges(steps, database) {
    return steps.flatMap((step) => [
        ...step.needs.flatMap((mention) => steps
            .filter(({ name }) => name === mention.text || baseName(name) === mention.text)
            .map(({ name }) => ({ step: step.name, needs: name, because: mention }))),
        ...step.reads.flatMap((mention) => {
            const read = tableReference(mention.text, database ?? '');
            return steps
                .filter(({ writes }) => writes !== undefined && sameTable(tableReference(writes.text, database ?? ''), read))
                .map(({ name }) => ({ step: step.name, needs: name, because: mention, table: read.table }));
        }),
    ]);
}
/** A text, or each text of a list. */
function mentions(owner, key, value) {
    if (owner === undefined || value === undefined)
        return [];
    return typeof value === 'string'
        ? [{ text: value, owner, key }]
        : value.map((text, index) => ({ text, owner: value, key: index }));
}

;// CONCATENATED MODULE: ./.build/action/src/check/order.js
/** By place, and each once: a `foreach` says the same for every item, an anchor for every alias. */
function inOrder(diagnostics) {
    const seen = new Set();
    return diagnostics
        .filter(({ code, at }) => {
        const id = `${code} ${at.file} ${at.line}:${at.column}`;
        return !seen.has(id) && seen.add(id);
    })
        .toSorted((a, b) => compareFiles(a, b) || a.at.line - b.at.line || a.at.column - b.at.column);
}
function compareFiles(a, b) {
    return a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rule.js
function textOf(file) {
    return file?.kind === 'file' ? file.text : undefined;
}

// EXTERNAL MODULE: ./.build/action/src/spec/did-you-mean.js
var did_you_mean = __webpack_require__(4899);
;// CONCATENATED MODULE: ./.build/action/src/spec/problem.js
function problem(code, at, { message, hint }) {
    return { code, severity: 'error', message, hint, at };
}
function warning(code, at, { message, hint }) {
    return { code, severity: 'warning', message, hint, at };
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/column-types.js



const simple = ['string', 'boolean', 'tinyint', 'smallint', 'int', 'bigint', 'float', 'double', 'date', 'timestamp'];
/** As other systems call them. */
const meant = new Map(Object.entries({
    text: 'string',
    varchar: 'string',
    char: 'string',
    str: 'string',
    uuid: 'string',
    integer: 'int',
    int32: 'int',
    long: 'bigint',
    int64: 'bigint',
    short: 'smallint',
    byte: 'tinyint',
    real: 'float',
    number: 'double',
    numeric: 'decimal(10,2)',
    decimal: 'decimal(10,2)',
    bool: 'boolean',
    datetime: 'timestamp',
}));
/** Types of columns are Athena's. */
const columnTypes = function* ({ draft, places }) {
    const typed = [];
    for (const [, table] of [...namedEntries(draft.tables), ...namedEntries(draft.sources)]) {
        const columns = 'columns' in table ? table.columns : undefined;
        for (const [key, type] of namedEntries(columns))
            typed.push({ owner: columns ?? {}, key, type });
    }
    for (const [, job] of namedEntries(draft.jobs)) {
        for (const [, node] of 'nodes' in job ? namedEntries(job.nodes) : []) {
            if (!('mapping' in node))
                continue;
            for (const [key, column] of namedEntries(node.mapping)) {
                if (typeof column === 'string')
                    typed.push({ owner: node.mapping ?? {}, key, type: column });
                else if (column.type !== undefined)
                    typed.push({ owner: column, key: 'type', type: column.type });
            }
        }
    }
    for (const { owner, key, type } of typed) {
        if (simple.includes(type) || isDecimal(type))
            continue;
        yield problem('bad-column-type', places.value(owner, key), {
            message: isNested(type)
                ? `Columns of nested types are not built yet: "${type}".`
                : `"${type}" is no type of a column.`,
            hint: hintFor(type),
        });
    }
};
function hintFor(type) {
    if (type.startsWith('decimal('))
        return 'A decimal has a precision of 1 to 38, and a scale up to it: decimal(10,2).';
    const name = meant.get(type.toLowerCase().replace(/\(.*/, ''));
    const near = name === undefined ? (0,did_you_mean/* suggestion */.h)(type, simple) : `Did you mean "${name}"?`;
    return near ?? `Types: ${simple.join(', ')}, decimal(precision,scale).`;
}
function isDecimal(type) {
    const [, precision, scale] = /^decimal\((\d{1,2}),\s?(\d{1,2})\)$/.exec(type) ?? [];
    return (precision !== undefined && Number(precision) >= 1 && Number(precision) <= 38 && Number(scale) <= Number(precision));
}
const isNested = (type) => /^(array|map|struct)\s*</.test(type);

;// CONCATENATED MODULE: ./.build/action/src/graph/cycles.js
/**
 * One ring of links for each knot of names that wait for each other: a shortest one through the first name of the knot,
 * in the given order. The links are as they were given.
 */
function rings(names, links) {
    const from = Map.groupBy(links, ({ step }) => step);
    const inRing = new Set();
    return names.flatMap((name) => {
        if (inRing.has(name))
            return [];
        const ring = shortestRing(name, from);
        if (ring === undefined)
            return [];
        for (const member of reachable(name, from))
            if (reachable(member, from).has(name))
                inRing.add(member);
        return [ring];
    });
}
function shortestRing(start, from) {
    const paths = (from.get(start) ?? []).map((link) => [link]);
    const seen = new Set();
    for (const path of paths) {
        const end = path.at(-1)?.needs ?? start;
        if (end === start)
            return path;
        if (seen.has(end))
            continue;
        seen.add(end);
        for (const link of from.get(end) ?? [])
            paths.push([...path, link]);
    }
    return undefined;
}
function reachable(start, from) {
    const found = new Set();
    const open = [start];
    for (const name of open) {
        for (const { needs } of from.get(name) ?? []) {
            if (found.has(needs))
                continue;
            found.add(needs);
            open.push(needs);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/cycle.js


/** Steps that wait for each other would wait for ever. One message a ring; what to cut is the author's to say. */
const cycle = function* ({ steps, edges, places }) {
    const names = steps.map(({ name }) => name);
    const others = edges.filter(({ step, needs }) => step !== needs);
    for (const ring of rings(names, others)) {
        const [first] = ring;
        if (first === undefined)
            continue;
        const parts = ring.map(({ step, needs, because, table }) => {
            const line = places.value(because.owner, because.key).line;
            const how = table === undefined ? 'needs' : `reads table "${table}" of`;
            return `"${step}" ${how} "${needs}" (line ${line})`;
        });
        yield problem('cycle', places.value(first.because.owner, first.because.key), {
            message: `Steps wait for each other: ${parts.join(', ')}.`,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/duplicate-table.js


/** A source with columns is a table of the same database. */
const duplicateTable = function* ({ draft, places }) {
    const { tables, sources } = draft;
    if (tables === undefined || sources === undefined)
        return;
    for (const [name] of namedEntries(sources)) {
        if (!places.has(tables, name))
            continue;
        const { line, column } = places.key(sources, name);
        yield problem('duplicate-table', places.key(tables, name), {
            message: `"${name}" is a table and a source (${line}:${column}).`,
            hint: 'Rename one of them.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/near.js

/** For a name that is not there: the declared one that was probably meant, and where it is; else all that there are. */
function declaredHint(found, sections, subject) {
    const known = sections.flatMap((section) => (subject.declared.get(section) ?? []).map((name) => ({ name, section })));
    const guess = (0,did_you_mean/* nearest */.pA)(found, known.map(({ name }) => name));
    const match = known.find(({ name }) => name === guess);
    if (match === undefined)
        return knownHint(known.map(({ name }) => name));
    const owner = subject.draft[match.section];
    if (owner === undefined || !subject.places.has(owner, match.name))
        return `Did you mean "${match.name}"?`;
    const { line, column } = subject.places.key(owner, match.name);
    return `Did you mean "${match.name}" (${match.section}, ${line}:${column})?`;
}
/** A list that would be longer than the message is no help. */
function knownHint(names) {
    return names.length === 0 || names.length > 12 ? undefined : `Known: ${names.join(', ')}.`;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/environments.js




/** Regions known in 2026; a newer one may be right, so that an unknown one is only doubtful. */
const regions = [
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ca-central-1',
    'ca-west-1',
    'mx-central-1',
    'sa-east-1',
    'eu-central-1',
    'eu-central-2',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'eu-north-1',
    'eu-south-1',
    'eu-south-2',
    'ap-east-1',
    'ap-east-2',
    'ap-south-1',
    'ap-south-2',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'ap-southeast-5',
    'ap-southeast-6',
    'ap-southeast-7',
    'af-south-1',
    'il-central-1',
    'me-central-1',
    'me-south-1',
    'us-gov-east-1',
    'us-gov-west-1',
    'cn-north-1',
    'cn-northwest-1',
];
/** An environment is one account and one region, and sets only variables that there are. */
const environments = function* (subject) {
    const { draft, declared, places } = subject;
    const variables = declared.get('variables') ?? [];
    for (const [, environment] of namedEntries(draft.environments)) {
        const { account, region } = environment;
        if (account !== undefined && !/^\d{12}$/.test(account)) {
            yield problem('bad-account', places.value(environment, 'account'), {
                message: `"${account}" is no AWS account: an account has twelve digits.`,
            });
        }
        if (region !== undefined && !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
            yield problem('bad-region', places.value(environment, 'region'), {
                message: `"${region}" is no AWS region.`,
                hint: (0,did_you_mean/* suggestion */.h)(region, regions) ?? 'A region is like eu-west-1.',
            });
        }
        else if (region !== undefined && !regions.includes(region)) {
            yield warning('bad-region', places.value(environment, 'region'), {
                message: `"${region}" is no AWS region that is known here.`,
                hint: (0,did_you_mean/* suggestion */.h)(region, regions),
            });
        }
        for (const name of Object.keys(environment.variables ?? {})) {
            if (variables.includes(name) || environment.variables === undefined)
                continue;
            yield problem('unknown-variable', places.key(environment.variables, name), {
                message: `There is no variable "${name}" to set.`,
                hint: declaredHint(name, ['variables'], subject) ??
                    'Declare it under variables, with the value for all other environments.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/files.js


/** Scripts and SQL are files of the repository: what was reviewed is what runs. */
const files = function* ({ draft, places, files: found }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('script' in job) || job.script === undefined)
            continue;
        const at = places.value(job, 'script');
        yield* problemOf(job.script, found.get(job.script), at, 'script');
        if (found.get(job.script)?.kind === 'file' && !job.script.endsWith('.py')) {
            yield problem('bad-file', at, {
                message: `"${job.script}" is no Python file.`,
                hint: 'Its name must end with .py.',
            });
        }
    }
    for (const [, report] of namedEntries(draft.reports)) {
        if (report.sql === undefined)
            continue;
        yield* problemOf(report.sql, found.get(report.sql), places.value(report, 'sql'), 'sql');
    }
};
function* problemOf(path, file, at, key) {
    switch (file?.kind) {
        case 'missing':
            yield problem('file-missing', at, {
                message: `There is no file ${path}.`,
                hint: file.near === undefined ? undefined : caseOnly(path, file.near),
            });
            break;
        case 'folder':
            yield problem('bad-file', at, { message: `${path} is a folder.`, hint: `"${key}" takes a file.` });
            break;
        case 'absolute':
        case 'outside':
            yield problem('file-outside', at, {
                message: `"${path}" points out of the pipeline's folder.`,
                hint: `"${key}" takes a path inside of it, relative to it.`,
            });
            break;
        case 'link-outside':
            yield problem('file-outside', at, {
                message: `"${path}" is a link that leads out of the pipeline's folder.`,
                hint: 'Put the file itself there.',
            });
            break;
        case 'not-utf-8':
            yield problem('not-utf-8', at, { message: `${path} is not UTF-8.`, hint: 'Convert it to UTF-8.' });
            break;
        case 'too-large':
            yield problem('file-too-large', at, { message: `${path} has more than 5 MB.` });
            break;
        case 'file':
            if (file.text.trim() === '')
                yield problem('bad-file', at, { message: `${path} is empty.` });
    }
}
function caseOnly(path, near) {
    const isCase = path !== near && path.toLowerCase() === near.toLowerCase();
    return `Did you mean ${near}?${isCase ? ' Upper and lower case are different names.' : ''}`;
}

// EXTERNAL MODULE: ./.build/action/src/graph/date.js
var date = __webpack_require__(7847);
;// CONCATENATED MODULE: ./.build/action/src/spec/data.js
const emptyMapping = () => ({ __proto__: null });
function isMapping(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
/** Keys and values of a mapping or list. */
function entriesOf(data) {
    if (Array.isArray(data))
        return data.map((item, index) => [index, item]);
    return isMapping(data) ? Object.entries(data) : [];
}
/**
 * Takes a value out that is wrong, so that nothing follows from it. Its place stays known, so that it counts as written.
 * The items of a list move up.
 */
function setAside(owner, key, places) {
    if (!Array.isArray(owner)) {
        Reflect.deleteProperty(owner, key);
        return;
    }
    const index = Number(key);
    owner.splice(index, 1);
    for (let at = index; at < owner.length; at++)
        places.record(owner, at, places.entry(owner, at + 1));
}
/** As a message names it. A text is not repeated: it may be long, or a secret. */
function kindOf(data) {
    if (data === undefined || data === null)
        return 'nothing';
    if (Array.isArray(data))
        return data.length === 0 ? 'an empty list' : 'a list';
    if (typeof data === 'object')
        return Object.keys(data).length === 0 ? 'an empty mapping' : 'a mapping';
    return typeof data === 'string' ? 'a text' : `the ${typeof data} ${data}`;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/input-defaults.js




/** A default is a value of its input's own type. */
const inputDefaults = function* ({ draft, places }) {
    for (const [name, input] of namedEntries(draft.inputs)) {
        const { type, default: value } = input;
        if (type === undefined || value === undefined)
            continue;
        const fits = type === 'date' ? typeof value === 'string' && (0,date/* isDate */.$)(value) : typeof value === type;
        if (fits)
            continue;
        const found = typeof value === 'string' ? `"${value}"` : kindOf(value);
        yield problem('bad-default', places.value(input, 'default'), {
            message: `Input "${name}" is a ${type}; its default is ${found}.`,
            hint: type === 'date'
                ? 'A date is like 2026-11-24.'
                : type === 'string'
                    ? `Put it in quotes: "${places.written(input, 'default')}".`
                    : undefined,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/graph/duration.js
const seconds = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Seconds of `90s`, `30m`, `2h` or `1d`; the schema lets nothing else through. */
function durationSeconds(text) {
    const unit = text.at(-1);
    if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd')
        throw new RangeError(`Not a duration: ${text}`);
    return Number(text.slice(0, -1)) * seconds[unit];
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/job-timeouts.js



const week = 7 * 24 * 3600;
/** Glue counts the time that a run may take in whole minutes, up to a week. */
const jobTimeouts = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (job.timeout === undefined)
            continue;
        const seconds = durationSeconds(job.timeout);
        if (seconds % 60 === 0 && seconds > 0 && seconds <= week)
            continue;
        yield problem('bad-timeout', places.value(job, 'timeout'), {
            message: `A run of a Glue job cannot end after ${job.timeout}: Glue counts whole minutes, up to a week.`,
            hint: `Write ${seconds > week ? '7d' : `${Math.max(1, Math.ceil(seconds / 60))}m`}.`,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/name-forms.js



/** Names become parts of names in AWS, of paths, and of Python and SQL: each kind takes what all of these take. */
const nameForms = function* ({ draft, places }) {
    if (draft.name !== undefined && !/^[a-z][a-z0-9_-]{0,39}$/.test(draft.name)) {
        yield problem('bad-name', places.value(draft, 'name'), {
            message: `"${draft.name}" cannot be the name of a pipeline: names of buckets and stacks begin with it.`,
            hint: 'It takes a-z, 0-9, "_" and "-", begins with a letter, and has at most 40 characters.',
        });
    }
    for (const [name, { foreach }] of namedEntries(draft.jobs)) {
        yield* misnamed(draft.jobs, name, foreach === undefined ? name : baseName(name), places, 'a step', ...step);
    }
    yield* allMisnamed(draft.reports, places, 'a step', ...step);
    for (const [, job] of namedEntries(draft.jobs)) {
        if ('nodes' in job)
            yield* allMisnamed(job.nodes, places, 'a node', ...word);
        if ('script' in job)
            yield* allMisnamed(job.arguments, places, 'an argument', ...word);
    }
    yield* allMisnamed(draft.environments, places, 'an environment', /^[a-z][a-z0-9-]{0,19}$/, 'a-z, 0-9 and "-", begins with a letter, and has at most 20 characters');
    yield* allMisnamed(draft.variables, places, 'a variable', ...word);
    yield* allMisnamed(draft.inputs, places, 'an input', ...word);
};
const step = [
    /^[A-Za-z][A-Za-z0-9_-]{0,59}$/,
    'letters, digits, "_" and "-", begins with a letter, and has at most 60 characters',
];
const word = [/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and "_", and begins with no digit'];
function* allMisnamed(section, places, what, form, takes) {
    for (const name of Object.keys(section ?? {}))
        yield* misnamed(section, name, name, places, what, form, takes);
}
function* misnamed(section, key, name, places, what, form, takes) {
    if (section === undefined || form.test(name))
        return;
    yield problem('bad-name', places.key(section, key), {
        message: `"${name}" cannot be the name of ${what}.`,
        hint: `It takes ${takes}.`,
    });
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/no-steps.js

/** A state machine has at least one state. */
const noSteps = function* ({ draft, declared, places }) {
    const sections = ['jobs', 'reports', 'crawlers', 'models', 'lambdas', 'executions'];
    const isEmpty = sections.every((name) => !places.has(draft, name) || declared.get(name)?.length === 0);
    if (!isEmpty)
        return;
    yield problem('no-steps', places.position({ start: 0, end: 0 }), {
        message: 'The pipeline has no step.',
        hint: 'Add a job or a report.',
    });
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/node-graph.js





/** Rows flow from nodes that read to the one that writes. */
const nodeGraph = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        yield* unknownNodes(job.nodes, places);
        yield* ringsOf(job.nodes, places);
        yield* writers(job, job.nodes, places);
    }
};
function* unknownNodes(nodes, places) {
    const known = places.keys(nodes);
    for (const [name, node] of namedEntries(nodes)) {
        const from = fromOf(node);
        if (from === undefined)
            continue;
        const source = nodes[from];
        if (!known.includes(from)) {
            yield problem('unknown-node', places.value(node, 'from'), {
                message: `There is no node "${from}" in this job.`,
                hint: (0,did_you_mean/* suggestion */.h)(from, known) ?? knownHint(known),
            });
        }
        else if (source !== undefined && 'write' in source && from !== name) {
            yield problem('unknown-node', places.value(node, 'from'), {
                message: `Node "${from}" writes; it gives no rows.`,
                hint: 'Take the rows from the node that it is from.',
            });
        }
    }
}
function* ringsOf(nodes, places) {
    const links = namedEntries(nodes).flatMap(([step, node]) => {
        const needs = fromOf(node);
        return needs === undefined ? [] : [{ step, needs, node }];
    });
    for (const ring of rings(Object.keys(nodes), links)) {
        const [first] = ring;
        if (first === undefined)
            continue;
        const parts = ring.map(({ step, needs, node }) => `"${step}" is from "${needs}" (line ${places.value(node, 'from').line})`);
        yield problem('cycle', places.value(first.node, 'from'), {
            message: ring.length === 1 ? `Node "${first.step}" is from itself.` : `Nodes are from each other: ${parts.join(', ')}.`,
        });
    }
}
function* writers(job, nodes, places) {
    const writing = namedEntries(nodes).filter(([, node]) => 'write' in node);
    const [first, second] = writing;
    const isWhole = places.keys(nodes).every((name) => nodes[name] !== undefined);
    if (first === undefined && isWhole) {
        yield problem('no-writer', places.key(job, 'nodes'), {
            message: 'No node of this job writes a table.',
            hint: 'Add one: { from: node, write: table }.',
        });
    }
    else if (first !== undefined && second !== undefined) {
        yield problem('no-writer', places.key(nodes, second[0]), {
            message: `A job writes one table; node "${first[0]}" (line ${places.key(nodes, first[0]).line}) writes already.`,
            hint: 'Make a second job of it.',
        });
    }
}
function fromOf(node) {
    const from = 'from' in node ? node.from : undefined;
    return typeof from === 'string' ? from : undefined;
}

;// CONCATENATED MODULE: ./.build/action/src/spec/quality-rules.js
/** Rules of DQDL that are shown to give the same by Glue's evaluator and by its open form; the others are refused. */
const qualityRules = [
    'ColumnCount',
    'ColumnExists',
    'ColumnLength',
    'ColumnValues',
    'CustomSql',
    'DistinctValuesCount',
    'IsComplete',
    'IsPrimaryKey',
    'IsUnique',
    'Mean',
    'RowCount',
    'Uniqueness',
];

;// CONCATENATED MODULE: ./.build/action/src/check/dqdl.js
/** Rules whose arguments are no names of columns. */
const withoutColumns = new Set(['CustomSql', 'RowCount', 'ColumnCount', 'ColumnExists']);
/** The rules of `Rules = [ … ]`, those of composites (`(A) and (B)`) one by one; undefined when it has not this form. */
function parseRules(text) {
    const [, body] = /^\s*Rules\s*=\s*\[([\s\S]*)\]\s*$/.exec(text) ?? [];
    if (body === undefined || !isBalanced(body))
        return undefined;
    const rules = [];
    for (const part of topLevel(body, ',')) {
        for (const single of part.split(/\)\s*(?:and|or)\s*\(/i)) {
            const [, type] = /^[\s(]*([A-Za-z]+)/.exec(single) ?? [];
            if (type === undefined)
                return undefined;
            rules.push({ type, columns: withoutColumns.has(type) ? [] : leadingTexts(single, type) });
        }
    }
    return rules.length === 0 ? undefined : rules;
}
/** `"a" "b"` right after the type. */
function leadingTexts(rule, type) {
    const [texts = ''] = /^(\s*"[^"]*")*/.exec(rule.slice(rule.indexOf(type) + type.length)) ?? [];
    return [...texts.matchAll(/"([^"]*)"/g)].flatMap(([, column]) => (column === undefined ? [] : [column]));
}
function isBalanced(text) {
    const bare = text.replaceAll(/"[^"]*"/g, '');
    const count = (character) => bare.split(character).length - 1;
    return !bare.includes('"') && count('[') === count(']') && count('(') === count(')');
}
/** The parts between separators that stand in no text and no brackets. */
function topLevel(text, separator) {
    const parts = [];
    let part = '';
    let depth = 0;
    for (const [piece] of text.matchAll(/"[^"]*"|[\s\S]/g)) {
        if ('([{'.includes(piece))
            depth++;
        if (')]}'.includes(piece))
            depth--;
        if (piece === separator && depth === 0) {
            parts.push(part);
            part = '';
        }
        else
            part += piece;
    }
    return [...parts, part];
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/quality.js





/** DQDL rules that are shown to work the same locally and on AWS; the others are refused by name. */
const quality = function* ({ draft, places }) {
    for (const [, table] of namedEntries(draft.tables)) {
        if (table.quality === undefined)
            continue;
        const rules = parseRules(table.quality);
        if (rules === undefined) {
            yield problem('bad-quality', places.value(table, 'quality'), {
                message: 'This is no DQDL ruleset.',
                hint: 'Write Rules = [ RowCount > 0, IsComplete "column" ].',
            });
            continue;
        }
        const columns = table.columns === undefined ? undefined : [...Object.keys(table.columns), ...(table.partition_by ?? [])];
        for (const { type, columns: mentioned } of rules) {
            if (!qualityRules.includes(type)) {
                const near = (0,did_you_mean/* nearest */.pA)(type, qualityRules);
                yield problem('bad-quality', places.inside(table, 'quality', type), {
                    message: `Quality rule ${type} is not known here.`,
                    hint: near === undefined ? `Known: ${qualityRules.join(', ')}.` : `Did you mean ${near}?`,
                });
                continue;
            }
            for (const column of mentioned) {
                if (columns === undefined || columns.includes(column))
                    continue;
                const near = (0,did_you_mean/* nearest */.pA)(column, columns);
                yield problem('unknown-column', places.inside(table, 'quality', `"${column}"`), {
                    message: `There is no column "${column}" in this table.`,
                    hint: near === undefined ? `Columns: ${columns.join(', ')}.` : `Did you mean "${near}"?`,
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/report-sql.js



/** A report is one statement that only reads. Athena takes one statement a query. */
const reportSql = function* ({ draft, files, places }) {
    for (const [, report] of namedEntries(draft.reports)) {
        const sql = report.sql === undefined ? undefined : textOf(files.get(report.sql));
        if (sql === undefined || report.sql === undefined)
            continue;
        const at = places.value(report, 'sql');
        const bare = sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ' ');
        const [verb] = /[A-Za-z]+/.exec(bare) ?? [];
        const reference = sql.indexOf('${{');
        if (reference >= 0) {
            const line = sql.slice(0, reference).split('\n').length;
            yield problem('not-built', at, {
                message: `A reference in an SQL file is not built yet: ${report.sql}, line ${line}.`,
                hint: 'Write the value itself.',
            });
        }
        else if (/;\s*\S/.test(bare)) {
            yield problem('bad-sql', at, {
                message: `${report.sql} holds more than one statement; Athena takes one.`,
                hint: 'Make a report of each.',
            });
        }
        else if (verb !== undefined && !/^(select|with|values|table)$/i.test(verb)) {
            yield problem('bad-sql', at, {
                message: `${report.sql} begins with ${verb.toUpperCase()}; a report only reads.`,
                hint: 'Begin it with SELECT or WITH. Tables are written by jobs.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/reserved-names.js


const ofGlue = [
    'JOB_NAME',
    'JOB_ID',
    'JOB_RUN_ID',
    'TempDir',
    'RedshiftTempDir',
    'SECURITY_CONFIGURATION',
    'class',
    'conf',
    'debug',
    'enable_data_lineage',
    'encryption_type',
    'mode',
    'scriptLocation',
];
const ofPenstock = ['output', 'window_id', 'window_start', 'window_end'];
const partitionKeys = ['written_by', 'window_id'];
/** Names that Glue and Penstock give themselves. */
const reservedNames = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('script' in job) || job.arguments === undefined)
            continue;
        for (const name of Object.keys(job.arguments)) {
            const by = ofGlue.includes(name) ? 'Glue' : ofPenstock.includes(name) ? 'Penstock' : undefined;
            if (by === undefined)
                continue;
            yield problem('reserved-name', places.key(job.arguments, name), {
                message: `${by} gives the script an argument "${name}" itself.`,
                hint: by === 'Glue' ? 'Take another name.' : 'The script can read it without declaring it.',
            });
        }
    }
    for (const [, table] of namedEntries(draft.tables)) {
        for (const name of partitionKeys) {
            if (table.columns?.[name] === undefined)
                continue;
            yield problem('reserved-name', places.key(table.columns, name), {
                message: `Every table has a partition key "${name}" already; it says who wrote a row.`,
                hint: 'Take another name.',
            });
        }
    }
    if (draft.environments?.['local'] !== undefined) {
        yield problem('reserved-name', places.key(draft.environments, 'local'), {
            message: '"local" is the environment of the local cloud, which needs no declaration.',
            hint: 'Take another name.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/self-reference.js



/** A step cannot come after itself. */
const selfReference = function* ({ draft, steps, declared, places }) {
    const database = draft.database ?? '';
    const isOnlyTable = (name) => declared.get('tables')?.includes(name) && !declared.get('sources')?.includes(name);
    for (const { name, needs, reads, writes } of steps) {
        for (const { text, owner, key } of needs) {
            if (text !== name && text !== baseName(name))
                continue;
            yield problem('self-reference', places.value(owner, key), {
                message: `"${baseName(name)}" needs itself.`,
                hint: 'Take it out of needs.',
            });
        }
        if (writes === undefined)
            continue;
        const written = tableReference(writes.text, database);
        for (const { text, owner, key } of reads) {
            if (!sameTable(tableReference(text, database), written) || !isOnlyTable(written.table))
                continue;
            yield problem('self-reference', places.value(owner, key), {
                message: `"${baseName(name)}" reads "${written.table}", which it writes itself: its result would depend on how often it ran.`,
                hint: 'Let it write another table.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/sns-topic.js

/** The topic is named, not addressed: account and region are the environment's. */
const snsTopic = function* ({ draft, places }) {
    const { notify } = draft;
    if (notify?.sns === undefined || /^[A-Za-z0-9_-]{1,256}$/.test(notify.sns))
        return;
    yield problem('bad-name', places.value(notify, 'sns'), {
        message: `"${notify.sns}" cannot be the name of an SNS topic.`,
        hint: 'It takes letters, digits, "_" and "-"; the name alone, not the ARN.',
    });
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/source-location.js


/** S3's rules for names of buckets, as far as they do not depend on what exists. */
const sourceLocation = function* ({ draft, places }) {
    for (const [, source] of namedEntries(draft.sources)) {
        if (!('location' in source) || source.location === undefined)
            continue;
        const { location } = source;
        const at = places.value(source, 'location');
        const [, bucket, prefix] = /^s3:\/\/([^/]*)(?:\/(.*))?$/.exec(location) ?? [];
        if (bucket === undefined) {
            yield problem('bad-location', at, {
                message: `"${location}" is no folder in S3.`,
                hint: 'Write it like s3://bucket/prefix/.',
            });
        }
        else if (!isBucketName(bucket)) {
            yield problem('bad-location', at, {
                message: `"${bucket}" cannot be the name of a bucket.`,
                hint: 'Names of S3 buckets take a-z, 0-9, "-" and ".", 3-63 characters, and begin and end with a letter or digit.',
            });
        }
        else if (prefix === undefined || (prefix !== '' && !prefix.endsWith('/'))) {
            yield problem('bad-location', at, {
                message: `"${location}" does not end with "/": it would also match what only begins like it.`,
                hint: `Write ${location}/`,
            });
        }
        else if (/\/\/|[*?]|(^|\/)\.\.?\//.test(prefix)) {
            yield problem('bad-location', at, {
                message: `"${location}" is no plain folder.`,
                hint: 'All files below the folder are read; wildcards, ".." and "//" mean nothing in S3.',
            });
        }
    }
};
function isBucketName(name) {
    return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(name);
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/step-names.js


/** All steps share one space of names, and names in AWS do not always tell `A` from `a`, or `_` from `-`. */
const stepNames = function* ({ steps, places, draft }) {
    const seen = new Map();
    for (const { name: full, section } of steps) {
        const owner = draft[section];
        if (owner === undefined)
            continue;
        for (const name of new Set([baseName(full), full])) {
            const at = places.key(owner, full);
            const id = `${section} ${name}`;
            const first = seen.get(awsName(name));
            if (first === undefined)
                seen.set(awsName(name), { name, place: `${at.line}:${at.column}`, id });
            else if (first.id !== id) {
                const isSame = first.name === name;
                yield problem('duplicate-step', at, {
                    message: isSame
                        ? `"${name}" is the name of two steps (first at ${first.place}); jobs and reports share their names.`
                        : `"${name}" and "${first.name}" (${first.place}) become the same name in AWS.`,
                    hint: 'Rename one of them.',
                });
            }
        }
    }
};
/** `extract[kitchen]` becomes `extract-kitchen` there. */
function awsName(name) {
    return name.toLowerCase().replaceAll(/[_[]/g, '-').replaceAll(']', '');
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/table-layout.js


/** Partition keys are folders: their values are strings, and they are no columns of the files. */
const tableLayout = function* ({ draft, places }) {
    for (const [name, table] of namedEntries(draft.tables)) {
        const { columns, partition_by: keys } = table;
        for (const [index, key] of (keys ?? []).entries()) {
            if (keys === undefined)
                continue;
            const at = places.value(keys, index);
            const type = columns?.[key];
            if (keys.indexOf(key) < index) {
                yield problem('partition-key', at, { message: `"${key}" is in partition_by twice.` });
            }
            else if (key === 'written_by' || key === 'window_id') {
                yield problem('partition-key', at, {
                    message: `Every table is partitioned by "${key}" already.`,
                    hint: 'Take it out.',
                });
            }
            else if (type !== undefined && type !== 'string' && columns !== undefined) {
                yield problem('partition-key', places.value(columns, key), {
                    message: `"${key}" is a column of type ${type} and a partition key; values of partition keys are strings.`,
                    hint: 'Take it out of columns, or give it the type string.',
                });
            }
        }
        if (columns !== undefined && Object.keys(columns).every((column) => keys?.includes(column))) {
            yield problem('no-columns', places.key(table, 'columns'), {
                message: `Table "${name}" has no column besides its partition keys.`,
                hint: 'Readers need at least one.',
            });
        }
    }
    for (const [, table] of [...namedEntries(draft.tables), ...namedEntries(draft.sources)]) {
        if (!('header' in table) || table.format === undefined || table.format === 'csv')
            continue;
        yield problem('unused-key', places.key(table, 'header'), {
            message: `"header" is for CSV files; these are ${table.format}.`,
            hint: 'Take it out.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/table-names.js


/** Glue's catalog keeps names in lower case, and Athena must quote all but letters, digits and `_`. */
const table_names_tableNames = function* ({ draft, places }) {
    if (draft.database !== undefined && !plain.test(draft.database)) {
        yield problem('bad-table-name', places.value(draft, 'database'), {
            message: draft.database.includes('-')
                ? `"-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT.`
                : `"${draft.database}" cannot be the name of a database.`,
            hint: useInstead(draft.database),
        });
    }
    yield* table_names_misnamed(draft.sources, places, 'a source');
    yield* table_names_misnamed(draft.tables, places, 'a table');
    for (const { columns } of [...namedEntries(draft.tables), ...namedEntries(draft.sources)].map(([, table]) => 'columns' in table ? table : { columns: undefined })) {
        yield* table_names_misnamed(columns, places, 'a column');
    }
    for (const [, { partition_by }] of namedEntries(draft.tables)) {
        for (const [index, name] of (partition_by ?? []).entries()) {
            if (partition_by === undefined || plain.test(name))
                continue;
            yield misnamedAt(name, places.value(partition_by, index), 'a column');
        }
    }
};
const plain = /^[a-z_][a-z0-9_]{0,127}$/;
function* table_names_misnamed(section, places, what) {
    for (const name of Object.keys(section ?? {})) {
        if (section !== undefined && !plain.test(name))
            yield misnamedAt(name, places.key(section, name), what);
    }
}
function misnamedAt(name, at, what) {
    return problem('bad-table-name', at, { message: `"${name}" cannot be the name of ${what}.`, hint: useInstead(name) });
}
function useInstead(name) {
    const better = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9_]+/g, '_')
        .replace(/^(?=[0-9])/, '_')
        .slice(0, 128);
    return plain.test(better) && better !== '_' ? `Use ${better}.` : 'It takes a-z, 0-9 and "_".';
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/table-paths.js


/** Tables are folders of one bucket. What lies in a table\'s folder is the table's; so none lies in another's. */
const tablePaths = function* ({ draft, places }) {
    const seen = [];
    for (const [name, table] of namedEntries(draft.tables)) {
        const { path } = table;
        if (path === undefined)
            continue;
        const at = places.value(table, 'path');
        const wrong = faultOf(path);
        if (wrong !== undefined) {
            yield problem('bad-path', at, { message: `"${path}" ${wrong}.`, hint: 'A path is like lake/temperatures/.' });
            continue;
        }
        const other = seen.find((before) => before.path.startsWith(path) || path.startsWith(before.path));
        if (other !== undefined) {
            yield problem('bad-path', at, {
                message: `"${path}" and the path of "${other.name}" (line ${other.line}) lie in each other: readers of one would see rows of both.`,
                hint: 'Give each table a folder of its own.',
            });
        }
        seen.push({ path, name, line: at.line });
    }
};
function faultOf(path) {
    if (/^s3a?:/.test(path))
        return "is an address; a path is a folder in the pipeline's own data bucket";
    if (path.startsWith('/'))
        return 'begins with "/"; a path is relative to the data bucket';
    if (!path.endsWith('/'))
        return 'does not end with "/"';
    if (path.startsWith('ledger/'))
        return 'is where Penstock keeps the records of runs';
    if (path.split('/').some((part) => part === '.' || part === '..'))
        return 'has "." or ".." in it, which mean nothing in S3';
    if (!/^([A-Za-z0-9_.-]+\/)+$/.test(path))
        return 'has other characters than letters, digits, "_", "-", "." and "/"';
    return undefined;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/time-zone.js


/** Windows are cut in a zone of the IANA database. */
const timeZone = function* ({ draft, places }) {
    const { timezone } = draft;
    if (timezone === undefined || isTimeZone(timezone))
        return;
    yield problem('bad-time-zone', places.value(draft, 'timezone'), {
        message: `"${timezone}" is no time zone.`,
        hint: (0,did_you_mean/* suggestion */.h)(timezone, Intl.supportedValuesOf('timeZone')) ?? 'A time zone is like Europe/Rome or UTC.',
    });
};
/** Node also takes offsets such as +01:00, which know no summer. */
function isTimeZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        // RangeError: how Intl says that it knows no such zone.
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-source.js



/** `no_new_data` watches a source. */
const unknownSource = function* (subject) {
    const known = subject.declared.get('sources') ?? [];
    for (const [, job] of namedEntries(subject.draft.jobs)) {
        const condition = job.skip_if;
        if (condition?.no_new_data === undefined || known.includes(condition.no_new_data))
            continue;
        yield problem('unknown-source', subject.places.value(condition, 'no_new_data'), {
            message: `There is no source "${condition.no_new_data}".`,
            hint: declaredHint(condition.no_new_data, ['sources'], subject),
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-step.js


/** `needs` names steps: jobs and reports. */
const unknownStep = function* (subject) {
    const { steps, declared, places } = subject;
    // Steps of sections that are not built are refused there.
    const known = new Set(['jobs', 'reports', 'crawlers', 'models', 'lambdas', 'executions'].flatMap((name) => declared.get(name) ?? []));
    for (const { text, owner, key } of steps.flatMap(({ needs }) => needs)) {
        if (known.has(text))
            continue;
        yield problem('unknown-step', places.value(owner, key), {
            message: `There is no step "${text}".`,
            hint: declaredHint(text, ['jobs', 'reports'], subject),
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-table.js



/** A job reads tables, and sources with columns; it writes tables. */
const unknownTable = function* (subject) {
    const readable = new Set(tableNames(subject.draft, subject.places));
    const writable = new Set(subject.declared.get('tables') ?? []);
    for (const { reads, writes } of subject.steps) {
        for (const mention of reads)
            yield* missing(mention, readable, subject);
        if (writes !== undefined)
            yield* missing(writes, writable, subject);
    }
};
function* missing(mention, known, subject) {
    const { draft, declared, places } = subject;
    const { database, table } = tableReference(mention.text, draft.database ?? '');
    const at = places.value(mention.owner, mention.key);
    if (database !== (draft.database ?? '')) {
        // A crawler's database; the section is refused already.
        if (declared.has('crawlers') || draft.database === undefined)
            return;
        yield problem('not-built', at, {
            message: `Reading tables of another database is not built yet: "${mention.text}".`,
            hint: 'Declare its files as a source with columns, and use that name.',
        });
    }
    else if (!known.has(table)) {
        const isSource = declared.get('sources')?.includes(table) ?? false;
        const isReadable = tableNames(draft, places).includes(table);
        yield problem('unknown-table', at, {
            message: !isSource
                ? `There is no table "${table}".`
                : isReadable
                    ? `"${table}" is a source; a job writes tables.`
                    : `Source "${table}" declares no columns, so it is no table.`,
            hint: !isSource
                ? declaredHint(table, ['tables', 'sources'], subject)
                : isReadable
                    ? declaredHint('', ['tables'], subject)
                    : 'Give it columns.',
        });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unused.js


/** Errors behind which a use may hide: a misspelt name, a value that was set aside, a section that is not looked into. */
const hiding = /^(unknown-|missing-|wrong-|not-built|secret-|unclosed-|list-in-text|reference-|bad-foreach|bad-item|duplicate-item|cycle|self-|no-)/;
function mayHideUses(errors) {
    return errors.values().some((code) => hiding.test(code));
}
/** What nothing uses is a mistake as often as not. */
const unused = function* (subject) {
    const { draft, steps, used, errors } = subject;
    if (mayHideUses(errors))
        return;
    const read = new Set(steps.flatMap(({ reads }) => reads.map(({ text }) => text.split('.').at(-1))));
    const written = new Set(steps.flatMap(({ writes }) => (writes === undefined ? [] : [writes.text.split('.').at(-1)])));
    const watched = new Set(namedEntries(draft.jobs).map(([, job]) => job.skip_if?.no_new_data));
    yield* unusedNames('variables', (name) => used.has(`variables.${name}`), (name) => `Nothing uses variable "${name}".`, subject);
    yield* unusedNames('inputs', (name) => used.has(`inputs.${name}`), (name) => `Nothing uses input "${name}".`, subject);
    yield* unusedNames('sources', (name) => read.has(name) || watched.has(name), (name) => `Nothing reads source "${name}".`, subject);
    yield* unusedNames('tables', (name) => written.has(name), (name) => `No job writes table "${name}".`, subject);
};
function* unusedNames(section, isUsed, message, { draft, places }) {
    const owner = draft[section];
    for (const name of Object.keys(owner ?? {})) {
        if (owner === undefined || isUsed(name))
            continue;
        yield warning('unused', places.key(owner, name), { message: message(name) });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unused-node.js



/** Rows that nothing takes are read and computed for nothing. */
const unusedNode = function* ({ draft, places, errors }) {
    if (mayHideUses(errors))
        return;
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('nodes' in job))
            continue;
        const nodes = namedEntries(job.nodes);
        const taken = new Set(nodes.map(([, node]) => ('from' in node ? node.from : undefined)));
        for (const [name, node] of nodes) {
            if ('write' in node || taken.has(name) || job.nodes === undefined)
                continue;
            yield warning('unused', places.key(job.nodes, name), { message: `Nothing takes the rows of node "${name}".` });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/windowed-nodes.js


/** A node graph cannot ask for its window: it reads all of its input in each, and each window keeps what it wrote. */
const windowedNodes = function* ({ draft, places }) {
    const { jobs = {} } = draft;
    for (const [name, job] of namedEntries(jobs)) {
        if (!('nodes' in job) || job.window === 'none')
            continue;
        yield warning('windowed-nodes', places.key(jobs, name), {
            message: `"${name}" reads all of its input in every window, and the rows of all windows stay.`,
            hint: 'Add window: none, so that each run replaces what the one before wrote.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/index.js






























/** Every law of the language, in the order of a pipeline file. */
const rules = [
    nameForms,
    reservedNames,
    timeZone,
    snsTopic,
    environments,
    inputDefaults,
    sourceLocation,
    table_names_tableNames,
    duplicateTable,
    tablePaths,
    columnTypes,
    tableLayout,
    quality,
    jobTimeouts,
    windowedNodes,
    noSteps,
    stepNames,
    unknownStep,
    unknownTable,
    unknownSource,
    selfReference,
    cycle,
    nodeGraph,
    files,
    reportSql,
    unused,
    unusedNode,
];
/** Everything that is wrong or doubtful: what was found in reading, and what the rules say of the rest; by place. */
function check({ spec, diagnostics }, found) {
    const steps = flowSteps(spec.draft, spec.places, (path) => textOf(found.get(path)));
    const subject = { ...spec, files: found, steps, edges: flowEdges(steps, spec.draft.database) };
    const all = [...diagnostics];
    for (const rule of rules) {
        const errors = new Set(all.filter(({ severity }) => severity === 'error').map(({ code }) => code));
        all.push(...rule({ ...subject, errors }));
    }
    return inOrder(all);
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(757);
;// CONCATENATED MODULE: ./.build/action/src/spec/environment.js



/** The environment that a pipeline has on the local cloud; it is not declared. */
const localEnvironment = 'local';
/**
 * The variables as one environment sets them.
 * @throws UserError `unknown-environment`
 */
function scopeOf(data, places, environment) {
    const environments = section(data, 'environments');
    if (environment !== localEnvironment && !places.has(environments, environment)) {
        const known = places.keys(environments);
        throw new errors/* UserError */.yo('unknown-environment', `There is no environment "${environment}" in ${places.file}.`, {
            hint: (0,did_you_mean/* suggestion */.h)(environment, known) ??
                (known.length === 0 ? 'The file declares no environments.' : `Known: ${known.join(', ')}.`),
        });
    }
    const values = new Map();
    for (const owner of [section(data, 'variables'), section(section(environments, environment), 'variables')]) {
        for (const name of places.keys(owner))
            values.set(name, usable(owner[name]));
    }
    return {
        variables: isBroken(data, 'variables', places) ? undefined : values,
        inputs: isBroken(data, 'inputs', places) ? undefined : places.keys(section(data, 'inputs')),
        items: new Map(),
        itemsUnknown: false,
        run: false,
    };
}
function section(data, name) {
    const value = data[name];
    return isMapping(value) ? value : {};
}
/** A section that is there, and is no mapping. */
function isBroken(data, name, places) {
    return places.has(data, name) && !isMapping(data[name]);
}
/** Undefined for what the schema refuses. */
function usable(value) {
    if (value === null || isMapping(value))
        return undefined;
    return Array.isArray(value) && value.some((item) => typeof item === 'object') ? undefined : value;
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-nodes.js


/** The nodes of a job, each after those that it is from. */
function buildNodes(nodes, database, places) {
    const ordered = [];
    const done = new Set();
    const add = (name) => {
        const spec = nodes[name];
        if (spec === undefined || done.has(name))
            return;
        done.add(name);
        const node = buildNode(name, spec, database, places.key(nodes, name));
        if (node.kind !== 'read')
            add(node.from);
        ordered.push(node);
    };
    for (const name of Object.keys(nodes))
        add(name);
    return ordered;
}
function buildNode(name, spec, database, at) {
    if ('read' in spec)
        return { kind: 'read', name, table: tableReference(spec.read, database), at };
    if ('mapping' in spec)
        return { kind: 'mapping', name, from: spec.from, columns: mappings(spec.mapping), at };
    if ('filter' in spec)
        return { kind: 'filter', name, from: spec.from, condition: spec.filter, at };
    if ('write' in spec)
        return { kind: 'write', name, from: spec.from, table: spec.write, at };
    throw new errors/* InternalError */.Gd('internal', `Node "${name}" of a kind that is not built was let through.`);
}
function mappings(columns) {
    return Object.entries(columns).map(([to, column]) => typeof column === 'string' ? { from: to, to, type: column } : { from: column.from, to, type: column.type });
}

;// CONCATENATED MODULE: ./.build/action/src/spec/references.js
function parseReferences(text) {
    const parts = [];
    let done = 0;
    for (const { 0: raw, 1: expression, index } of text.matchAll(/\$\$\{\{|\$\{\{(?:((?:(?!\$\{\{)[^\n])*?)\}\})?/g)) {
        if (index > done)
            parts.push(text.slice(done, index));
        if (raw === '$${{')
            parts.push('${{');
        else if (expression === undefined)
            return { parts, unclosed: index };
        else
            parts.push({ expression: expression.trim(), raw, offset: index });
        done = index + raw.length;
    }
    if (done < text.length)
        parts.push(text.slice(done));
    return { parts: joined(parts), unclosed: undefined };
}
function joined(parts) {
    const result = [];
    for (const part of parts) {
        const last = result.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            result[result.length - 1] = last + part;
        else
            result.push(part);
    }
    return result;
}
/** A text, written so that `parseReferences` gives it back. */
function escaped(text) {
    return text.replaceAll('${{', () => '$${{');
}

;// CONCATENATED MODULE: ./.build/action/src/graph/run-text.js

/** A text whose variables are in, and whose other references were checked: they are inputs and the window. */
function runText(text) {
    return parseReferences(text).parts.map((part) => (typeof part === 'string' ? part : runReference(part.expression)));
}
function runReference(expression) {
    const [space, name] = expression.split('.');
    if (space === 'inputs' && name !== undefined)
        return { kind: 'input', name };
    if (space === 'window' && (name === 'id' || name === 'start' || name === 'end'))
        return { kind: 'window', part: name };
    throw new RangeError(`Not known to a run: ${expression}`);
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-step.js







function buildStep(step, needs, input) {
    const { jobs, reports } = input.spec;
    const job = jobs?.[step.name];
    if (step.section === 'jobs' && job !== undefined)
        return buildJob(step, job, needs, input);
    const report = reports?.[step.name];
    if (step.section === 'reports' && report !== undefined)
        return buildReport(step, report, needs, input);
    throw new errors/* InternalError */.Gd('internal', `There is no step "${step.name}".`);
}
function buildJob(step, job, needs, input) {
    const { spec, places } = input;
    const base = {
        name: step.name,
        needs,
        when: job.when ?? 'default',
        windowed: job.window !== 'none',
        skipIf: job.skip_if?.no_new_data === undefined ? undefined : { kind: 'no_new_data', source: job.skip_if.no_new_data },
        expectedSeconds: durationSeconds(job.expected ?? '5m'),
        reads: step.reads.map(({ text }) => tableReference(text, spec.database)),
        writes: tableReference(step.writes?.text ?? '', spec.database).table,
        workers: { type: job.workers?.type ?? 'G.1X', count: job.workers?.count ?? 2 },
        timeoutSeconds: durationSeconds(job.timeout ?? '1h'),
        attempts: job.retry?.attempts ?? 1,
        at: places.key(spec.jobs ?? {}, step.name),
    };
    if ('nodes' in job)
        return { ...base, kind: 'nodes', nodes: buildNodes(job.nodes, spec.database, places) };
    return {
        ...base,
        kind: 'script',
        script: external_node_path_.posix.normalize(job.script),
        scriptText: build_step_textOf(job.script, input),
        arguments: Object.fromEntries(namedEntries(job.arguments).map(([name, value]) => [name, runText(String(value))])),
    };
}
function buildReport(step, report, needs, input) {
    const { spec, places } = input;
    const base = {
        name: step.name,
        needs,
        when: 'default',
        windowed: true,
        expectedSeconds: 30,
        at: places.key(spec.reports ?? {}, step.name),
    };
    return {
        ...base,
        kind: 'report',
        sqlFile: external_node_path_.posix.normalize(report.sql),
        sql: build_step_textOf(report.sql, input),
        reads: step.reads.map(({ text }) => tableReference(text, spec.database)),
        charts: (report.charts ?? []).map(buildChart),
    };
}
function buildChart({ type, x, y, color, title }) {
    return { type, x, y, color, title };
}
function build_step_textOf(path, { texts }) {
    const text = texts.get(path);
    if (text === undefined)
        throw new errors/* InternalError */.Gd('internal', `${path} was not read.`);
    return text;
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build.js





/** The local cloud has no region of its own, and AWS's protocols need one. */
const localRegion = 'us-east-1';
/** A file without errors -> the model. */
function buildPipeline(input) {
    const { spec, places } = input;
    const flow = flowSteps(spec, places, (path) => input.texts.get(path));
    const edges = flowEdges(flow, spec.database);
    const needsOf = (name) => {
        const needed = new Set(edges.filter(({ step }) => step === name).map(({ needs }) => needs));
        return flow.map((step) => step.name).filter((step) => needed.has(step));
    };
    const named = (section, make) => namedEntries(section).map(([name, value]) => make(name, value, places.key(section ?? {}, name)));
    return {
        name: spec.name,
        description: spec.description ?? '',
        file: input.file,
        root: input.root,
        environment: buildEnvironment(spec, input.environment),
        timeZone: spec.timezone ?? 'UTC',
        window: spec.window ?? 'day',
        database: spec.database,
        notify: spec.notify && { snsTopicName: spec.notify.sns },
        inputs: named(spec.inputs, (name, { type, default: standard }, at) => ({ name, type, default: standard, at })),
        sources: named(spec.sources, buildSource),
        tables: named(spec.tables, buildTable),
        steps: flow.map((step) => buildStep(step, needsOf(step.name), input)),
    };
}
function buildEnvironment({ environments }, name) {
    const declared = environments?.[name];
    if (declared === undefined) {
        return { name: localEnvironment, account: '000000000000', region: localRegion, protected: false };
    }
    return { name, account: declared.account, region: declared.region, protected: declared.protected ?? false };
}
function buildSource(name, source, at) {
    if (source.type !== 's3')
        throw new errors/* InternalError */.Gd('internal', `Source "${name}" of type "${source.type}" was let through.`);
    const { bucket, prefix } = bucketAndPrefix(source.location);
    const columns = source.columns && toColumns(source.columns);
    return { name, type: 's3', bucket, prefix, format: source.format, header: source.header ?? true, columns, at };
}
/** `s3://bucket/prefix/`, whose form a rule has checked. */
function bucketAndPrefix(location) {
    const path = location.slice('s3://'.length);
    const slash = path.indexOf('/');
    return { bucket: path.slice(0, slash), prefix: path.slice(slash + 1) };
}
function buildTable(name, table, at) {
    const partitionBy = table.partition_by ?? [];
    return {
        name,
        path: table.path,
        format: table.format,
        header: table.header ?? true,
        columns: toColumns(table.columns).filter((column) => !partitionBy.includes(column.name)),
        partitionBy: partitionBy.map((column) => ({ name: column, type: 'string' })),
        quality: table.quality?.trim(),
        at,
    };
}
const toColumns = (columns) => Object.entries(columns).map(([name, type]) => ({ name, type }));

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/action/src/spec/files.js




/** The folder that relative paths in a pipeline are relative to: the parent of `pipeline/`, else the file's own. */
function rootOf(file) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    return (0,external_node_path_.basename)(folder) === 'pipeline' ? (0,external_node_path_.dirname)(folder) : folder;
}
const maximumBytes = 5_000_000;
/** Reads a file of the pipeline. Names must match exactly, also where the disk does not care about upper and lower case. */
async function findFile(root, path) {
    if ((0,external_node_path_.isAbsolute)(path) || /^[A-Za-z]:[\\/]/.test(path))
        return { kind: 'absolute' };
    const absolute = (0,external_node_path_.resolve)(root, path);
    if (!isWithin(root, absolute))
        return { kind: 'outside' };
    const exact = await hasExactName(root, absolute);
    if (!exact)
        return { kind: 'missing', near: await nearFile(root, absolute) };
    if (!isWithin(await (0,promises_.realpath)(root), await (0,promises_.realpath)(absolute)))
        return { kind: 'link-outside' };
    const status = await (0,promises_.stat)(absolute);
    if (!status.isFile())
        return { kind: 'folder' };
    if (status.size > maximumBytes)
        return { kind: 'too-large' };
    const bytes = await (0,promises_.readFile)(absolute);
    return (0,external_node_buffer_.isUtf8)(bytes) ? { kind: 'file', text: bytes.toString('utf8') } : { kind: 'not-utf-8' };
}
function isWithin(folder, path) {
    const from = (0,external_node_path_.relative)(folder, path);
    return from !== '' && from !== '..' && !from.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(from);
}
async function hasExactName(root, absolute) {
    let folder = root;
    for (const name of (0,external_node_path_.relative)(root, absolute).split(external_node_path_.sep)) {
        if (!(await namesIn(folder)).includes(name))
            return false;
        folder = (0,external_node_path_.join)(folder, name);
    }
    return (0,promises_.stat)(folder).then(() => true, () => false);
}
/** A file that was probably meant: the nearest name in the folder, or the same name in a folder beside it. */
async function nearFile(root, absolute) {
    const folders = [(0,external_node_path_.dirname)(absolute), ...(await namesIn(root)).map((name) => (0,external_node_path_.join)(root, name))];
    for (const folder of folders) {
        const near = (0,did_you_mean/* nearest */.pA)((0,external_node_path_.basename)(absolute), await namesIn(folder));
        if (near !== undefined)
            return (0,external_node_path_.relative)(root, (0,external_node_path_.join)(folder, near)).split(external_node_path_.sep).join('/');
    }
    return undefined;
}
/** Names in a folder; none when it is not there, or is none. */
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./.build/action/src/spec/bytes.js


/** Far above any pipeline; it bounds what a hostile file can cost. */
const bytes_maximumBytes = 1_000_000;
/** The text of a file, or why it is none. */
function decode(file, bytes) {
    if (bytes.length > bytes_maximumBytes) {
        const at = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
        return problem('file-too-large', at, {
            message: `The file has ${bytes.length} bytes; a pipeline file may have ${bytes_maximumBytes}.`,
            hint: 'Split it into several pipelines.',
        });
    }
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8').replace(/^\uFEFF/, '');
    const offset = firstInvalid(bytes);
    const before = bytes.subarray(0, offset).toString('utf8').split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return problem('not-utf-8', { file, line, column, endLine: line, endColumn: column + 1 }, {
        message: `Byte 0x${byte} is not UTF-8.`,
        hint: `If the file is in Latin-1, convert it: iconv -f latin1 -t utf-8 ${file}`,
    });
}
/** Offset of the first byte that no valid prefix reaches: a binary search over prefixes, each cut at whole characters. */
function firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(0, wholeCharacters(bytes, middle))))
            valid = middle;
        else
            invalid = middle;
    }
    return wholeCharacters(bytes, valid);
}
/** The largest length up to this one that does not end inside of a character. */
function wholeCharacters(bytes, length) {
    let start = length;
    while (start > 0 && length - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start--;
    return start;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/action/src/spec/yaml.js


const maximumDepth = 100;
/** The one document of a text, or the first thing that is wrong: what follows a syntax error is mostly noise. */
function parseYaml(text, places) {
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, {
        version: '1.2',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const [document, second] = Array.isArray(parsed) ? parsed : [];
    const [error] = document === undefined ? [] : [...document.errors, ...document.warnings];
    if (error !== undefined && document !== undefined)
        return explained(error, document, text, places);
    if (second !== undefined) {
        const start = second.contents?.range[0] ?? document?.range[2] ?? 0;
        const at = Math.max(0, text.lastIndexOf('---', start));
        return problem('several-documents', places.position({ start: at, end: at + 3 }), {
            message: 'A second YAML document starts here; one file holds one pipeline.',
            hint: 'Put it into a file of its own.',
        });
    }
    return root(document, places);
}
function root(document, places) {
    const contents = document?.contents ?? null;
    if (contents !== null && (0,dist/* isMap */.jh)(contents))
        return contents;
    const found = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null)
        ? 'nothing'
        : (0,dist/* isScalar */.jn)(contents)
            ? 'a text'
            : (0,dist/* isAlias */.Vj)(contents)
                ? 'an alias'
                : 'a list';
    return problem('not-a-pipeline', places.position({ start: 0, end: 0 }), {
        message: `A mapping with name, environments, tables, jobs … was expected; found ${found}.`,
        hint: 'A pipeline file begins with its name: name: my_pipeline',
    });
}
function explained(error, document, text, places) {
    const [start, end] = error.pos;
    const at = places.position({ start, end });
    const line = text.split('\n')[at.line - 1] ?? '';
    if (error.code === 'RESOURCE_EXHAUSTION')
        return tooDeep(deepNode(document)?.range?.[0] ?? start, places);
    return problem('yaml-syntax', at, wording(error, text.slice(start, end), line, at.line));
}
/** The first node that lies too deep; the parser itself ends only where its stack does. */
function deepNode({ contents }) {
    const open = [{ node: contents, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, depth } = next;
        if (!(0,dist/* isCollection */.P3)(node))
            continue;
        if (depth >= maximumDepth)
            return node;
        for (const item of node.items)
            open.push({ node: (0,dist/* isPair */.tO)(item) ? item.value : item, depth: depth + 1 });
    }
    return undefined;
}
function tooDeep(start, places) {
    return problem('nested-too-deep', places.position({ start, end: start + 1 }), {
        message: `The nesting is deeper than ${maximumDepth}; the file is refused.`,
    });
}
/** The parser's words, said again where people know the mistake by another name. */
function wording(error, found, line, number) {
    const unquotedReference = /[[{,][^'"]*\$\{\{/.test(line);
    switch (error.code) {
        case 'TAB_AS_INDENT':
            return {
                message: 'A tab is used for indentation; YAML allows only spaces.',
                hint: `Replace the tab with 2 spaces (line ${number}).`,
            };
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'BLOCK_IN_FLOW':
            return {
                message: 'A second ": " on the line is read as another mapping, which is not allowed here.',
                hint: 'Quote the text, or put it into a block: key: |',
            };
        case 'BAD_SCALAR_START':
            return { message: `A text may not begin with ${found} unless it is quoted.`, hint: 'Put the text in quotes.' };
        case 'TAG_RESOLVE_FAILED':
            return { message: `The tag ${found} is not known here.`, hint: 'Remove it; a pipeline file needs no tags.' };
        case 'UNEXPECTED_TOKEN':
        case 'MISSING_CHAR':
            if (unquotedReference) {
                return {
                    message: 'Inside of { } and [ ], a reference must be quoted: YAML reads its braces as a mapping.',
                    hint: 'Write "${{ … }}".',
                };
            }
    }
    return { message: `This is not YAML: ${error.message.replace(/\.$/, '')}.` };
}

;// CONCATENATED MODULE: ./.build/action/src/spec/compose.js





const maximumNodes = 100_000;
/** Under these keys all names are the user's, also those that begin with x-. */
const ownNames = new Set(['arguments', 'variables', 'payload']);
/** YAML nodes -> plain data, with the place of every entry. Aliases are copied, `<<` is merged, x-… is left out. */
function compose(root, places) {
    const composer = new Composer(places);
    const data = composer.compose(root);
    return {
        data: isMapping(data) ? data : emptyMapping(),
        diagnostics: composer.diagnostics,
        refused: composer.refused,
    };
}
class Composer {
    diagnostics = [];
    #places;
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    refused;
    constructor(places) {
        this.#places = places;
    }
    /** Undefined: something is wrong with it, and was said. */
    compose(node, key) {
        if (this.refused !== undefined)
            return undefined;
        if (node === null)
            return null;
        if (++this.#nodes > maximumNodes) {
            this.#refuse(this.#tooMany(node));
            return;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, key);
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        if ((0,dist/* isScalar */.jn)(node))
            return scalarOf(node);
        if (this.#open.size >= maximumDepth) {
            this.#refuse(tooDeep(spanOf(node).start, this.#places));
            return;
        }
        this.#open.add(node);
        const data = (0,dist/* isMap */.jh)(node) ? this.#mapping(node, key) : (0,dist/* isSeq */.oP)(node) ? this.#list(node.items) : null;
        this.#open.delete(node);
        return data;
    }
    #list(items) {
        const list = [];
        for (const item of items) {
            // Recorded even when the item is lost, so that a list of lost items does not count as empty.
            this.#places.record(list, list.length, { key: undefined, value: spanOf(item) });
            const data = this.compose(item);
            if (data !== undefined)
                list.push(data);
        }
        return list;
    }
    #mapping(node, name) {
        const mapping = emptyMapping();
        const merged = [];
        for (const pair of node.items) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? keyOf(pair.key) : undefined;
            if (key === undefined) {
                this.diagnostics.push(problem('yaml-syntax', this.#places.position(spanOf(pair.key)), { message: 'A key must be a text.' }));
            }
            else if (key === '<<')
                merged.push(pair);
            else if (this.#places.has(mapping, key))
                this.#duplicate(mapping, key, pair.key);
            else if (key.startsWith('x-') && !ownNames.has(name ?? ''))
                this.compose(pair.value);
            else {
                const value = pair.value === null ? spanOf(pair.key) : spanOf(pair.value);
                this.#places.record(mapping, key, { key: spanOf(pair.key), value });
                const data = this.compose(pair.value, key);
                if (data !== undefined)
                    mapping[key] = data;
            }
        }
        for (const pair of merged)
            this.#merge(mapping, pair.value);
        return mapping;
    }
    /** `<<: *defaults`: the mapping's own keys win. */
    #merge(mapping, value) {
        for (const source of (0,dist/* isSeq */.oP)(value) ? value.items : [value]) {
            const defaults = this.compose(source);
            if (!isMapping(defaults)) {
                if (defaults !== undefined && source !== null) {
                    this.diagnostics.push(problem('yaml-syntax', this.#places.position(spanOf(source)), {
                        message: '"<<" takes a mapping, or a list of mappings.',
                    }));
                }
                continue;
            }
            for (const [key, data] of Object.entries(defaults)) {
                if (this.#places.has(mapping, key))
                    continue;
                this.#places.record(mapping, key, this.#places.entry(defaults, key));
                mapping[key] = data;
            }
        }
    }
    #alias(alias, key) {
        const target = this.#anchors.get(alias.source);
        if (target === undefined) {
            if (/[^\w-]/.test(alias.source)) {
                this.#unquoted(alias);
                return;
            }
            const guess = (0,did_you_mean/* nearest */.pA)(alias.source, [...this.#anchors.keys()]);
            const anchor = guess === undefined ? undefined : this.#anchors.get(guess);
            const where = anchor === undefined ? undefined : this.#places.position(spanOf(anchor));
            this.diagnostics.push(problem('unknown-anchor', this.#places.position(spanOf(alias)), {
                message: `There is no anchor "${alias.source}" before this place.`,
                hint: where === undefined ? undefined : `Did you mean "${guess}" (line ${where.line})?`,
            }));
            return undefined;
        }
        if (this.#open.has(target)) {
            this.#refuse(this.#tooMany(alias));
            return;
        }
        return this.compose(target, key);
    }
    /** A glob that begins with two asterisks is an alias to YAML. */
    #unquoted(alias) {
        this.diagnostics.push(problem('unknown-anchor', this.#places.position(spanOf(alias)), {
            message: 'A text may not begin with * unless it is quoted: YAML takes it for an alias.',
            hint: `Write "*${alias.source}".`,
        }));
    }
    #duplicate(mapping, key, node) {
        const first = this.#places.key(mapping, key);
        this.diagnostics.push(problem('duplicate-key', this.#places.position(spanOf(node)), {
            message: `Key "${key}" is given twice (first at ${first.line}:${first.column}); one of them would be lost.`,
            hint: 'Merge them.',
        }));
    }
    #tooMany(node) {
        return problem('too-many-nodes', this.#places.position(spanOf(node)), {
            message: 'Aliases expand to more than 100,000 nodes; the file is refused.',
        });
    }
    #refuse(diagnostic) {
        this.refused ??= diagnostic;
        return undefined;
    }
}
function scalarOf({ value, source }) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return value === null ? null : (source ?? null);
}
/** Keys are texts as they are written: `1.0` is another key than `1`. */
function keyOf({ value, source }) {
    return typeof value === 'string' ? value : value === null ? undefined : source;
}
function spanOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
}

;// CONCATENATED MODULE: ./.build/action/src/spec/foreach.js


/**
 * The steps that one step with a `foreach` stands for: `extract[kitchen]`, `extract[office]`. A `foreach` that has not
 * the form of one is left to the schema, and the step stays one.
 */
function expandForeach(name, foreach, places) {
    const single = { copies: [{ name, items: new Map() }], diagnostics: [] };
    if (!isMapping(foreach))
        return single;
    const [entry, ...others] = Object.entries(foreach);
    if (entry === undefined || others.length > 0) {
        const at = places.keys(foreach)[1] ?? '';
        const diagnostics = others.length === 0 ? [] : [severalNames(places, foreach, at)];
        return { ...single, diagnostics };
    }
    const [variable, list] = entry;
    if (!Array.isArray(list) || list.length === 0)
        return single;
    const copies = new Map();
    const diagnostics = [];
    for (const [index, item] of list.entries()) {
        if (typeof item === 'object')
            continue;
        const text = String(item);
        const from = places.has(list, index) ? places.value(list, index) : places.value(foreach, variable);
        if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) {
            diagnostics.push(problem('bad-item', from, {
                message: `"${text}" cannot be an item: it becomes part of the name of a step.`,
                hint: 'Items take letters, digits, "_", "-" and ".".',
            }));
        }
        else if (copies.has(text)) {
            diagnostics.push(problem('duplicate-item', from, { message: `"${text}" is in the list twice.` }));
        }
        else
            copies.set(text, { name: `${name}[${text}]`, items: new Map([[variable, text]]) });
    }
    return diagnostics.length > 0 ? { ...single, diagnostics } : { copies: [...copies.values()], diagnostics };
}
function severalNames(places, foreach, second) {
    return problem('bad-foreach', places.key(foreach, second), {
        message: 'A foreach goes over one list; here is a second one.',
        hint: 'Let the items of one list say both, such as kitchen-celsius.',
    });
}

;// CONCATENATED MODULE: ./.build/action/src/spec/scope.js

const windowParts = ['id', 'start', 'end'];
/** What a reference means; undefined: it hangs on something that is already reported. */
function meaningOf({ expression, raw }, scope) {
    const [, space, name] = /^(?:(variables|inputs|window)\.)?([A-Za-z_][\w-]*)$/.exec(expression) ?? [];
    if (name === undefined)
        return notAReference(expression, scope);
    if (space === undefined)
        return item(name, scope);
    if (space === 'variables')
        return variable(name, scope);
    const known = space === 'inputs' ? scope.inputs : windowParts;
    if (known === undefined)
        return undefined;
    if (!known.includes(name)) {
        return {
            kind: 'problem',
            code: space === 'inputs' ? 'unknown-input' : 'unknown-reference',
            message: space === 'inputs' ? `There is no input "${name}".` : `There is no "window.${name}".`,
            hint: (0,did_you_mean/* suggestion */.h)(name, known) ?? knownNames(space, known),
        };
    }
    if (scope.run)
        return { kind: 'run', raw };
    return {
        kind: 'problem',
        code: 'reference-not-allowed',
        message: `"${expression}" is known only when a run starts, and this is fixed at deployment.`,
        hint: 'It may stand in the arguments of a job; here, use a variable.',
    };
}
function item(name, scope) {
    const value = scope.items.get(name);
    if (value !== undefined)
        return { kind: 'value', value };
    if (scope.itemsUnknown)
        return undefined;
    const known = [
        ...scope.items.keys(),
        ...[...(scope.variables?.keys() ?? [])].map((variable) => `variables.${variable}`),
        ...(scope.inputs ?? []).map((input) => `inputs.${input}`),
    ];
    return {
        kind: 'problem',
        code: 'unknown-reference',
        message: `There is no "${name}" here.`,
        hint: prefixed(name, known) ??
            (0,did_you_mean/* suggestion */.h)(name, known) ??
            'Known here: variables.x, inputs.x and window.id, .start, .end; in a foreach, its item.',
    };
}
/** `${{ rooms }}` where `${{ variables.rooms }}` was meant. */
function prefixed(name, known) {
    const meant = known.find((other) => other.endsWith(`.${name}`));
    return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}
function variable(name, { variables }) {
    if (variables === undefined)
        return undefined;
    if (!variables.has(name)) {
        const known = [...variables.keys()];
        return {
            kind: 'problem',
            code: 'unknown-variable',
            message: `There is no variable "${name}".`,
            hint: (0,did_you_mean/* suggestion */.h)(name, known) ?? knownNames('variables', known),
        };
    }
    const value = variables.get(name);
    return value === undefined ? undefined : { kind: 'value', value };
}
function knownNames(space, known) {
    return known.length === 0 ? `Declare it under ${space}.` : `Known: ${known.join(', ')}.`;
}
function notAReference(expression, scope) {
    const [, space = '', rest] = /^([A-Za-z_]\w*)(\..*)$/.exec(expression) ?? [];
    const spaces = ['variables', 'inputs', 'window'];
    const meant = rest === undefined || spaces.includes(space) ? undefined : (0,did_you_mean/* nearest */.pA)(space, spaces);
    const near = meant === undefined ? undefined : `Did you mean "${meant}${rest}"?`;
    return {
        kind: 'problem',
        code: 'unknown-reference',
        message: expression === '' ? 'The reference is empty.' : `"${expression}" is no reference.`,
        hint: near ??
            `A reference is a name: variables.x, inputs.x, window.id${scope.items.size > 0 ? `, ${[...scope.items.keys()].join()}` : ''}. Nothing is computed in it.`,
    };
}

;// CONCATENATED MODULE: ./.build/action/src/spec/interpolate.js





/** Sections whose values may refer to variables. The others are plain, or not built yet. */
const sections = new Set([
    'name',
    'description',
    'timezone',
    'window',
    'notify',
    'sources',
    'database',
    'tables',
    'jobs',
    'reports',
]);
const plainSections = new Set(['environments', 'variables', 'inputs']);
/**
 * Puts the variables in, and makes one job of each item of a `foreach`. A text that is exactly one reference becomes
 * the variable's value, of whatever type; references that only a run can fill stay in the arguments of jobs. What
 * cannot be resolved is reported and set aside.
 */
function interpolate(data, scope, places) {
    const interpolation = new Interpolation(places);
    const result = emptyMapping();
    for (const [name, value] of Object.entries(data)) {
        places.record(result, name, places.entry(data, name));
        const resolved = plainSections.has(name)
            ? interpolation.refuseReferences(data, name, value)
            : !sections.has(name)
                ? interpolation.onlyNoticed(value)
                : name === 'jobs' && isMapping(value)
                    ? interpolation.jobs(value, scope)
                    : interpolation.value(data, name, value, scope);
        if (resolved !== undefined)
            result[name] = resolved;
    }
    for (const name of places.keys(data))
        places.record(result, name, places.entry(data, name));
    return { data: result, diagnostics: interpolation.diagnostics, used: interpolation.used };
}
class Interpolation {
    diagnostics = [];
    used = new Set();
    #places;
    constructor(places) {
        this.#places = places;
    }
    /** A copy with everything resolved; undefined when the value itself cannot be. */
    value(owner, key, value, scope) {
        if (typeof value === 'string')
            return this.#text(owner, key, value, scope);
        if (typeof value !== 'object' || value === null)
            return value;
        const copy = Array.isArray(value) ? [] : emptyMapping();
        for (const name of Array.isArray(value) ? [] : this.#places.keys(value)) {
            this.#places.record(copy, name, this.#places.entry(value, name));
        }
        const inner = key === 'arguments' ? { ...scope, run: true } : scope;
        for (const [name, item] of entriesOf(value)) {
            this.#places.record(copy, Array.isArray(copy) ? copy.length : name, this.#places.entry(value, name));
            const resolved = this.value(value, name, item, inner);
            if (resolved === undefined)
                continue;
            if (Array.isArray(copy))
                copy.push(resolved);
            else
                copy[name] = resolved;
        }
        return copy;
    }
    jobs(jobs, scope) {
        const result = emptyMapping();
        for (const name of this.#places.keys(jobs))
            this.#places.record(result, name, this.#places.entry(jobs, name));
        for (const [name, job] of Object.entries(jobs)) {
            const foreach = isMapping(job) && job['foreach'] !== undefined ? this.value(job, 'foreach', job['foreach'], scope) : undefined;
            const { copies, diagnostics } = expandForeach(name, foreach, this.#places);
            this.diagnostics.push(...diagnostics);
            const isGiven = isMapping(job) && this.#places.has(job, 'foreach');
            for (const copy of copies) {
                const resolved = this.value(jobs, name, job, {
                    ...scope,
                    items: copy.items,
                    itemsUnknown: isGiven && copy.items.size === 0,
                });
                this.#places.record(result, copy.name, this.#places.entry(jobs, name));
                if (resolved !== undefined)
                    result[copy.name] = resolved;
            }
        }
        return result;
    }
    /** A section that is not built, or not known, is refused as a whole; its variables are used all the same. */
    onlyNoticed(value) {
        for (const [, item] of entriesOf(value))
            this.onlyNoticed(item);
        if (typeof value === 'string') {
            for (const part of parseReferences(value).parts)
                if (typeof part !== 'string')
                    this.used.add(part.expression);
        }
        return value;
    }
    refuseReferences(owner, key, value) {
        if (typeof value === 'string') {
            for (const part of parseReferences(value).parts) {
                if (typeof part === 'string')
                    continue;
                this.#report(owner, key, value, part, {
                    code: 'reference-not-allowed',
                    message: `A reference cannot stand in "variables", "environments" or "inputs": they hold plain values.`,
                    hint: 'Write the value itself.',
                });
            }
        }
        if (typeof value === 'object' && value !== null) {
            for (const [name, item] of entriesOf(value))
                this.refuseReferences(value, name, item);
        }
        return value;
    }
    #text(owner, key, text, scope) {
        if (!text.includes('${{'))
            return text;
        const { parts, unclosed } = parseReferences(text);
        if (unclosed !== undefined) {
            const at = this.#places.inside(owner, key, '${{', occurrences(text, '${{', unclosed));
            this.diagnostics.push(problem('unclosed-reference', at, {
                message: 'This "${{" is never closed.',
                hint: 'Close it by }}; write $${{ for the text itself.',
            }));
            return undefined;
        }
        const meanings = parts.map((part) => typeof part === 'string' ? part : this.#resolve(owner, key, text, part, scope));
        if (meanings.includes(undefined))
            return undefined;
        const [only] = meanings;
        if (meanings.length === 1 && only !== undefined && typeof only !== 'string' && only.kind === 'value') {
            return typeof only.value === 'string' && scope.run ? escaped(only.value) : only.value;
        }
        return this.#joined(owner, key, text, parts, meanings, scope);
    }
    #joined(owner, key, text, parts, meanings, scope) {
        let joined = '';
        for (const [index, meaning] of meanings.entries()) {
            const part = parts[index];
            if (meaning === undefined || part === undefined)
                return undefined;
            if (typeof meaning !== 'string' && meaning.kind === 'run') {
                joined += meaning.raw;
                continue;
            }
            const value = typeof meaning === 'string' ? meaning : meaning.value;
            if (typeof value === 'object') {
                if (typeof part !== 'string')
                    this.#report(owner, key, text, part, listInText(part));
                return undefined;
            }
            joined += scope.run ? escaped(String(value)) : String(value);
        }
        return joined;
    }
    #resolve(owner, key, text, reference, scope) {
        const meaning = meaningOf(reference, scope);
        if (meaning?.kind === 'problem') {
            this.#report(owner, key, text, reference, meaning);
            return undefined;
        }
        if (meaning !== undefined)
            this.used.add(reference.expression);
        return meaning;
    }
    #report(owner, key, text, { raw, offset }, { code, message, hint }) {
        const at = this.#places.inside(owner, key, raw, occurrences(text, raw, offset));
        this.diagnostics.push(problem(code, at, { message, hint }));
    }
}
function listInText({ expression }) {
    return {
        code: 'list-in-text',
        message: `"${expression}" is a list, which cannot stand inside of a text.`,
        hint: 'Let the reference be the whole value.',
    };
}
/** How often a word occurs before an offset. */
function occurrences(text, word, offset) {
    return text.slice(0, offset).split(word).length - 1;
}

;// CONCATENATED MODULE: ./.build/action/src/spec/places.js

/**
 * Where every key and value of a document was written. It lies beside the data, so that the data stay plain: an entry
 * is named by the mapping or list that holds it, and its key.
 */
class Places {
    file;
    #text;
    #lines = new dist/* LineCounter */.HN();
    #entries = new WeakMap();
    constructor(file, text) {
        this.file = file;
        this.#text = text;
        this.#lines.addNewLine(0);
        for (const newline of text.matchAll(/\n/g))
            this.#lines.addNewLine(newline.index + 1);
    }
    value(owner, key) {
        const { value } = this.entry(owner, key);
        return this.position(value);
    }
    /** Position of the key; of the value in a list. */
    key(owner, key) {
        const { key: written, value } = this.entry(owner, key);
        return this.position(written ?? value);
    }
    /**
     * Position of a word inside of a text value, as it is written in the file; of the whole value when it is not found
     * there, as in a text with escapes.
     */
    inside(owner, key, word, occurrence = 0) {
        const { value } = this.entry(owner, key);
        let at = value.start - 1;
        for (let seen = 0; seen <= occurrence; seen++) {
            at = this.#text.indexOf(word, at + 1);
            if (at < 0 || at + word.length > value.end)
                return this.position(value);
        }
        return this.position({ start: at, end: at + word.length });
    }
    /** A value as it is written in the file. */
    written(owner, key) {
        const { value } = this.entry(owner, key);
        return this.#text.slice(value.start, value.end);
    }
    position({ start, end }) {
        const from = this.#lines.linePos(start);
        const to = this.#lines.linePos(end);
        return { file: this.file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
    }
    entry(owner, key) {
        return this.#entries.get(owner)?.get(key) ?? { key: undefined, value: { start: 0, end: 0 } };
    }
    /** Whether the key was written; its value may have been set aside since, because something is wrong with it. */
    has(owner, key) {
        return this.#entries.get(owner)?.has(key) ?? false;
    }
    /** Keys as they were written, also of values that were set aside. */
    keys(owner) {
        return [...(this.#entries.get(owner)?.keys() ?? [])].map(String);
    }
    record(owner, key, entry) {
        const entries = this.#entries.get(owner) ?? new Map();
        this.#entries.set(owner, entries.set(key, entry));
    }
}

;// CONCATENATED MODULE: ./.build/action/src/spec/secrets.js


const secretKeys = /^(password|passwd|pwd|passphrase|secret_key|secret_access_key|access_key|private_key|api_key|token)$/i;
const compoundKeys = /[_-](password|passwd|pwd|secret_key|access_key|private_key|api_key|token)$/i;
const secretTexts = [
    /\bAKIA[0-9A-Z]{16}\b/,
    /\bASIA[0-9A-Z]{16}\b/,
    /\bjdbc:\S*[?;&:](password|pwd)=(?!\$\{\{)[^\s;&]+/i,
    /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];
/** Under these keys, keys are names of columns; `password: string` is a column there. */
const namesOfColumns = new Set(['columns', 'mapping']);
/**
 * Takes secrets out of the data before anything else looks at them, so that no other message can repeat one. The value
 * is never shown.
 */
function takeOutSecrets(data, places) {
    return [...secretsIn(data, places, '')];
}
function* secretsIn(owner, places, name) {
    for (const [key, value] of entriesOf(owner).reverse()) {
        if (typeof value === 'object' && value !== null)
            yield* secretsIn(value, places, key);
        else if (isSecret(key, value, name)) {
            yield problem('secret-in-file', places.value(owner, key), {
                message: 'This looks like a password or key (its value is not shown); everybody who reads the file would know it.',
                hint: 'Put it into Secrets Manager, and change it: it was written down here.',
            });
            setAside(owner, key, places);
        }
    }
}
function isSecret(key, value, owner) {
    const text = String(value ?? '');
    if (secretTexts.some((pattern) => pattern.test(text)))
        return true;
    const named = secretKeys.test(String(key)) || compoundKeys.test(String(key));
    return named && text !== '' && !text.includes('${{') && !namesOfColumns.has(String(owner));
}

;// CONCATENATED MODULE: ./.build/action/src/spec/key-homes.generated.js
// Made from schema/ by generate.ts; do not edit.
/** Key -> the places where it is known. */
const keyHomes = new Map([
    [
        "accept_role",
        [
            "sources.<name>.network.peer"
        ]
    ],
    [
        "account",
        [
            "environments.<name>",
            "sources.<name>.network.peer"
        ]
    ],
    [
        "aggregate",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "all",
        [
            "jobs.<name>.skip_if"
        ]
    ],
    [
        "any",
        [
            "jobs.<name>.skip_if"
        ]
    ],
    [
        "arguments",
        [
            "jobs.<name>"
        ]
    ],
    [
        "attempts",
        [
            "jobs.<name>.retry"
        ]
    ],
    [
        "backfill",
        [
            "the top level"
        ]
    ],
    [
        "buffer",
        [
            "sources.<name>"
        ]
    ],
    [
        "by",
        [
            "schedule",
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "charts",
        [
            "reports.<name>"
        ]
    ],
    [
        "cidr",
        [
            "sources.<name>.network.peer"
        ]
    ],
    [
        "color",
        [
            "reports.<name>.charts[]"
        ]
    ],
    [
        "columns",
        [
            "sources.<name>",
            "tables.<name>"
        ]
    ],
    [
        "connect",
        [
            "sources.<name>.network"
        ]
    ],
    [
        "count",
        [
            "jobs.<name>.workers"
        ]
    ],
    [
        "crawlers",
        [
            "the top level"
        ]
    ],
    [
        "cron",
        [
            "schedule"
        ]
    ],
    [
        "database",
        [
            "crawlers.<name>",
            "the top level"
        ]
    ],
    [
        "datasets",
        [
            "quicksight"
        ]
    ],
    [
        "days",
        [
            "local.<name>"
        ]
    ],
    [
        "default",
        [
            "inputs.<name>"
        ]
    ],
    [
        "description",
        [
            "the top level"
        ]
    ],
    [
        "devices",
        [
            "local.<name>"
        ]
    ],
    [
        "drop_duplicates",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "environments",
        [
            "the top level"
        ]
    ],
    [
        "error",
        [
            "tests[].expect"
        ]
    ],
    [
        "executions",
        [
            "the top level"
        ]
    ],
    [
        "expect",
        [
            "tests[]"
        ]
    ],
    [
        "expected",
        [
            "jobs.<name>"
        ]
    ],
    [
        "expression",
        [
            "jobs.<name>.skip_if"
        ]
    ],
    [
        "facet",
        [
            "reports.<name>.charts[]"
        ]
    ],
    [
        "false_alarms",
        [
            "models.<name>.promote_when"
        ]
    ],
    [
        "feature_dim",
        [
            "models.<name>.random_cut_forest"
        ]
    ],
    [
        "files",
        [
            "local.<name>"
        ]
    ],
    [
        "filter",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "foreach",
        [
            "jobs.<name>",
            "models.<name>"
        ]
    ],
    [
        "format",
        [
            "sources.<name>",
            "tables.<name>"
        ]
    ],
    [
        "from",
        [
            "jobs.<name>.nodes.<name>",
            "jobs.<name>.nodes.<name>.mapping.<name>",
            "executions.<name>"
        ]
    ],
    [
        "function",
        [
            "lambdas.<name>"
        ]
    ],
    [
        "given",
        [
            "tests[]"
        ]
    ],
    [
        "group",
        [
            "quicksight"
        ]
    ],
    [
        "header",
        [
            "sources.<name>",
            "tables.<name>"
        ]
    ],
    [
        "inputs",
        [
            "the top level"
        ]
    ],
    [
        "instances",
        [
            "models.<name>"
        ]
    ],
    [
        "jobs",
        [
            "the top level"
        ]
    ],
    [
        "join",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "key",
        [
            "tables.<name>"
        ]
    ],
    [
        "lambdas",
        [
            "the top level"
        ]
    ],
    [
        "leads_by",
        [
            "models.<name>.promote_when"
        ]
    ],
    [
        "local",
        [
            "the top level"
        ]
    ],
    [
        "location",
        [
            "sources.<name>"
        ]
    ],
    [
        "mapping",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "mark",
        [
            "reports.<name>.charts[]"
        ]
    ],
    [
        "max_concurrency",
        [
            "backfill"
        ]
    ],
    [
        "megabytes",
        [
            "sources.<name>.buffer"
        ]
    ],
    [
        "models",
        [
            "the top level"
        ]
    ],
    [
        "name",
        [
            "the top level",
            "tests[]"
        ]
    ],
    [
        "needs",
        [
            "jobs.<name>",
            "reports.<name>",
            "lambdas.<name>",
            "executions.<name>"
        ]
    ],
    [
        "network",
        [
            "sources.<name>"
        ]
    ],
    [
        "no_new_data",
        [
            "jobs.<name>.skip_if"
        ]
    ],
    [
        "nodes",
        [
            "jobs.<name>"
        ]
    ],
    [
        "not",
        [
            "jobs.<name>.skip_if"
        ]
    ],
    [
        "notify",
        [
            "the top level"
        ]
    ],
    [
        "num_samples_per_tree",
        [
            "models.<name>.random_cut_forest"
        ]
    ],
    [
        "num_trees",
        [
            "models.<name>.random_cut_forest"
        ]
    ],
    [
        "on",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "partition_by",
        [
            "tables.<name>"
        ]
    ],
    [
        "path",
        [
            "tables.<name>"
        ]
    ],
    [
        "payload",
        [
            "lambdas.<name>"
        ]
    ],
    [
        "peer",
        [
            "sources.<name>.network"
        ]
    ],
    [
        "pipeline",
        [
            "executions.<name>"
        ]
    ],
    [
        "poll",
        [
            "crawlers.<name>"
        ]
    ],
    [
        "promote_when",
        [
            "models.<name>"
        ]
    ],
    [
        "protected",
        [
            "environments.<name>"
        ]
    ],
    [
        "quality",
        [
            "tables.<name>"
        ]
    ],
    [
        "query",
        [
            "jobs.<name>.skip_if"
        ]
    ],
    [
        "quicksight",
        [
            "the top level"
        ]
    ],
    [
        "random_cut_forest",
        [
            "models.<name>"
        ]
    ],
    [
        "read",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "reads",
        [
            "jobs.<name>"
        ]
    ],
    [
        "region",
        [
            "environments.<name>",
            "sources.<name>.network.peer"
        ]
    ],
    [
        "reports",
        [
            "the top level"
        ]
    ],
    [
        "retry",
        [
            "jobs.<name>"
        ]
    ],
    [
        "route_tables",
        [
            "sources.<name>.network.peer"
        ]
    ],
    [
        "rows",
        [
            "local.<name>",
            "tests[].expect.tables.<name>"
        ]
    ],
    [
        "run",
        [
            "tests[]"
        ]
    ],
    [
        "schedule",
        [
            "the top level"
        ]
    ],
    [
        "script",
        [
            "jobs.<name>"
        ]
    ],
    [
        "seconds",
        [
            "sources.<name>.buffer"
        ]
    ],
    [
        "secret",
        [
            "sources.<name>"
        ]
    ],
    [
        "security_group",
        [
            "sources.<name>.network.peer"
        ]
    ],
    [
        "select",
        [
            "sources.<name>",
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "serve",
        [
            "models.<name>.instances",
            "models.<name>"
        ]
    ],
    [
        "simulate",
        [
            "local.<name>"
        ]
    ],
    [
        "since",
        [
            "backfill"
        ]
    ],
    [
        "skip_if",
        [
            "jobs.<name>"
        ]
    ],
    [
        "sns",
        [
            "notify"
        ]
    ],
    [
        "source",
        [
            "crawlers.<name>"
        ]
    ],
    [
        "sources",
        [
            "the top level"
        ]
    ],
    [
        "sql",
        [
            "jobs.<name>.nodes.<name>",
            "reports.<name>"
        ]
    ],
    [
        "state_machine",
        [
            "executions.<name>"
        ]
    ],
    [
        "statuses",
        [
            "tests[].expect"
        ]
    ],
    [
        "tables",
        [
            "sources.<name>",
            "the top level",
            "tests[].expect"
        ]
    ],
    [
        "tests",
        [
            "the top level"
        ]
    ],
    [
        "timeout",
        [
            "jobs.<name>"
        ]
    ],
    [
        "timezone",
        [
            "the top level"
        ]
    ],
    [
        "title",
        [
            "reports.<name>.charts[]"
        ]
    ],
    [
        "topic",
        [
            "sources.<name>"
        ]
    ],
    [
        "train",
        [
            "models.<name>.instances"
        ]
    ],
    [
        "train_on",
        [
            "models.<name>"
        ]
    ],
    [
        "type",
        [
            "inputs.<name>",
            "sources.<name>",
            "jobs.<name>.workers",
            "jobs.<name>.nodes.<name>.mapping.<name>",
            "reports.<name>.charts[]"
        ]
    ],
    [
        "unchanged",
        [
            "jobs.<name>.skip_if"
        ]
    ],
    [
        "union",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "url",
        [
            "sources.<name>"
        ]
    ],
    [
        "variables",
        [
            "environments.<name>",
            "the top level"
        ]
    ],
    [
        "vpc",
        [
            "sources.<name>.network.peer"
        ]
    ],
    [
        "vpc_cidr",
        [
            "sources.<name>.network"
        ]
    ],
    [
        "watermark",
        [
            "sources.<name>"
        ]
    ],
    [
        "when",
        [
            "jobs.<name>"
        ]
    ],
    [
        "window",
        [
            "the top level",
            "jobs.<name>"
        ]
    ],
    [
        "workers",
        [
            "jobs.<name>"
        ]
    ],
    [
        "write",
        [
            "jobs.<name>.nodes.<name>"
        ]
    ],
    [
        "writes",
        [
            "jobs.<name>",
            "models.<name>"
        ]
    ],
    [
        "x",
        [
            "reports.<name>.charts[]"
        ]
    ],
    [
        "y",
        [
            "reports.<name>.charts[]"
        ]
    ]
]);

;// CONCATENATED MODULE: ./.build/action/src/spec/shape-messages.js




/** In the user's words; undefined when it only follows from what was said before. */
function explain(finding, places) {
    switch (finding.error.keyword) {
        case 'additionalProperties':
            return unknownKey(finding, Object.keys(finding.error.parentSchema.properties ?? {}), places);
        case 'required':
            return missingKey(finding, places);
        case 'lacks':
            return formless(finding, places);
        case 'notBuilt':
            return notBuilt(finding, places);
        case 'minProperties':
        case 'minItems':
            return tooFew(finding, places);
        default:
            return wrongValue(finding, places);
    }
}
function unknownKey({ error, owner, key }, known, places) {
    const list = `Known here: ${known.join(', ')}.`;
    const near = (0,did_you_mean/* suggestion */.h)(String(key), known);
    const homes = near === undefined ? (keyHomes.get(String(key)) ?? []) : [];
    const isAtHome = homes.some((home) => isPathOf(home, error.instancePath));
    return problem('unknown-key', places.key(owner, key), {
        message: isAtHome
            ? `Key "${key}" does not go with the other keys here.`
            : homes.length > 0 && homes.length <= 2
                ? `Key "${key}" does not belong here; it is known under ${homes.join(' and ')}.`
                : `Unknown key "${key}".`,
        hint: near === undefined ? list : `${near} ${list}`,
    });
}
/** Whether `jobs.<name>.nodes.<name>` is where `/jobs/clean/nodes/good` lies. */
function isPathOf(home, path) {
    const steps = path.split('/').slice(1);
    const pattern = home.replaceAll('[]', '.<name>').split('.');
    return steps.length === pattern.length && pattern.every((step, index) => step === '<name>' || step === steps[index]);
}
function missingKey({ error, owner, key, value }, places) {
    const missing = String(error.params.missingProperty);
    if (isMapping(value) && places.has(value, missing))
        return undefined;
    const expects = error.parentSchema.properties?.[missing]?.expects;
    const isRoot = key === '';
    return problem('missing-key', isRoot ? places.position({ start: 0, end: 0 }) : places.key(owner, key), {
        message: isRoot ? `"${missing}" is missing.` : `"${missing}" is missing in ${named(owner, key)}.`,
        hint: expects === undefined ? undefined : `It takes ${expects}.`,
    });
}
/** An object that has none of the keys that tell its form: perhaps one is misspelt. */
function formless(finding, places) {
    const { error, owner, key, value } = finding;
    const forms = error.parentSchema.lacks;
    if (!isMapping(value) || forms === undefined)
        return undefined;
    if (forms.some((form) => places.has(value, form)))
        return undefined;
    const misspelt = Object.keys(value).find((name) => (0,did_you_mean/* suggestion */.h)(name, forms) !== undefined);
    if (misspelt !== undefined)
        return unknownKey({ ...finding, owner: value, key: misspelt }, forms, places);
    return problem('missing-key', places.key(owner, key), {
        message: `${capital(named(owner, key))} has ${forms.length === 2 ? `neither ${forms.join(' nor ')}` : `none of ${forms.join(', ')}`}.`,
        hint: 'That key says what it does.',
    });
}
function notBuilt({ error, owner, key, value }, places) {
    const about = error.parentSchema.notBuilt;
    if (about === undefined)
        return undefined;
    const isInside = about.at !== undefined && isMapping(value) && places.has(value, about.at);
    const at = isInside ? places.value(value, about.at ?? '') : places.key(owner, key);
    return problem('not-built', at, { message: `${about.what} is not built yet.`, hint: about.hint });
}
/** Perhaps there were more, and something was wrong with them. */
function tooFew(finding, places) {
    const { value } = finding;
    const isEmpty = typeof value === 'object' && value !== null && places.keys(value).length === 0;
    return isEmpty ? wrongValue(finding, places) : undefined;
}
function wrongValue({ error, owner, key, value }, places) {
    const expects = error.parentSchema.expects ?? 'something else';
    const what = Array.isArray(owner) ? 'An item of this list' : `"${key}"`;
    if (value === null) {
        return problem('wrong-value', places.key(owner, key), {
            message: `${what} is empty; it takes ${expects}.`,
            hint: 'Fill it in, or take the key out.',
        });
    }
    const found = foundText(value) ?? foundPlain(owner, key, value, places) ?? kindOf(value);
    return problem('wrong-value', places.value(owner, key), {
        message: `${what} takes ${expects}; found ${found}.`,
        hint: fix(error, owner, key, value, places),
    });
}
/** A short text is repeated; secrets were taken out before. */
function foundText(value) {
    if (typeof value !== 'string')
        return undefined;
    if (value.trim() === '')
        return 'an empty text';
    return value.length <= 60 && !value.includes('\n') ? `"${value}"` : 'a text';
}
function foundPlain(owner, key, value, places) {
    const written = writtenPlain(owner, key, value, places);
    return written === undefined ? undefined : `the ${typeof value} ${written}`;
}
function fix(error, owner, key, value, places) {
    if (error.keyword === 'enum' && typeof value === 'string')
        return (0,did_you_mean/* suggestion */.h)(value, error.parentSchema.enum ?? []);
    if (error.keyword !== 'type' || error.params.type !== 'string')
        return undefined;
    const written = writtenPlain(owner, key, value, places);
    const pattern = error.parentSchema.pattern;
    const isMeant = written !== undefined && (pattern === undefined || new RegExp(pattern).test(written));
    return isMeant ? `Put it in quotes: "${written}".` : undefined;
}
/** A number or boolean as the file has it: `4.10`, `012`. */
function writtenPlain(owner, key, value, places) {
    const written = places.written(owner, key);
    return (typeof value === 'number' || typeof value === 'boolean') && !written.includes('${{') ? written : undefined;
}
function named(owner, key) {
    return Array.isArray(owner) ? `item ${Number(key) + 1} of the list` : `"${key}"`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./.build/action/src/spec/validate.generated.js

const schema11 = { "type": "object", "required": ["name", "database"], "properties": { "name": { "type": "string", "pattern": "\\S", "expects": "a name" }, "description": { "type": "string", "pattern": "\\S", "expects": "a text" }, "timezone": { "type": "string", "pattern": "\\S", "expects": "a time zone, such as Europe/Rome" }, "window": { "enum": ["hour", "day", "week", "month"], "expects": "hour, day, week or month" }, "schedule": { "notBuilt": { "what": "Section \"schedule\"", "hint": "Start runs by penstock run." } }, "backfill": { "notBuilt": { "what": "Section \"backfill\"", "hint": "Run single windows by penstock run --window." } }, "notify": { "type": "object", "required": ["sns"], "properties": { "sns": { "type": "string", "pattern": "\\S", "expects": "the name of an SNS topic" } }, "expects": "a mapping with sns", "additionalProperties": false }, "environments": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["region", "account"], "properties": { "region": { "type": "string", "pattern": "\\S", "expects": "an AWS region, such as eu-west-1" }, "account": { "type": "string", "pattern": "\\S", "expects": "an account of twelve digits, in quotes" }, "protected": { "type": "boolean", "expects": "true or false" }, "variables": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a text, a number, true/false or a list of them" } }, "expects": "a mapping of variables" } }, "expects": "a mapping with region and account", "additionalProperties": false } }, "expects": "a mapping of environments" }, "variables": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a text, a number, true/false or a list of them" } }, "expects": "a mapping of variables" }, "inputs": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["type", "default"], "properties": { "type": { "enum": ["string", "number", "boolean", "date"], "expects": "string, number, boolean or date" }, "default": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping with type and default", "additionalProperties": false } }, "expects": "a mapping of inputs" }, "sources": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with a type: s3, iot or jdbc", "required": ["type"], "properties": { "type": { "enum": ["s3", "iot", "jdbc"], "expects": "s3, iot or jdbc" } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "s3" } } }, "then": { "type": "object", "required": ["type", "location", "format"], "properties": { "type": { "enum": ["s3"], "expects": "s3" }, "location": { "type": "string", "pattern": "\\S", "expects": "a folder in S3, such as s3://bucket/prefix/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with type and location", "additionalProperties": false } }, { "if": { "required": ["type"], "properties": { "type": { "const": "iot" } } }, "then": { "notBuilt": { "what": "A source of type \"iot\"", "at": "type", "hint": "Read files from S3: type: s3." } } }, { "if": { "required": ["type"], "properties": { "type": { "const": "jdbc" } } }, "then": { "notBuilt": { "what": "A source of type \"jdbc\"", "at": "type", "hint": "Export the tables to S3 and read them: type: s3." } } }] } }, "expects": "a mapping of sources" }, "crawlers": { "notBuilt": { "what": "Section \"crawlers\"", "hint": "Declare the columns of the source; then it is a table without a crawler." } }, "database": { "type": "string", "pattern": "\\S", "expects": "the name of a database" }, "tables": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["path", "format", "columns"], "properties": { "path": { "type": "string", "pattern": "\\S", "expects": "a folder in the data bucket, such as lake/rooms/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" }, "partition_by": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of column names" }, "key": { "notBuilt": { "what": "Key \"key\" of a table", "hint": "A quality rule checks it: IsPrimaryKey \"column\"." } }, "quality": { "type": "string", "pattern": "\\S", "expects": "a DQDL ruleset" } }, "expects": "a mapping with path, format and columns", "additionalProperties": false } }, "expects": "a mapping of tables" }, "jobs": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with script or nodes", "if": { "required": ["script"] }, "then": { "type": "object", "required": ["script", "writes"], "properties": { "script": { "type": "string", "pattern": "\\S", "expects": "the path of a Python file" }, "reads": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "expects": "the name of a table, or a list of them" } }, "writes": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "arguments": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping of names to values" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "notBuilt": { "what": "Condition \"unchanged\"", "hint": "Built so far: no_new_data." } }, "query": { "notBuilt": { "what": "Condition \"query\"", "hint": "Built so far: no_new_data." } }, "expression": { "notBuilt": { "what": "Condition \"expression\"", "hint": "Built so far: no_new_data." } }, "any": { "notBuilt": { "what": "Condition \"any\"", "hint": "Built so far: no_new_data." } }, "all": { "notBuilt": { "what": "Condition \"all\"", "hint": "Built so far: no_new_data." } }, "not": { "notBuilt": { "what": "Condition \"not\"", "hint": "Built so far: no_new_data." } } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with script and writes", "additionalProperties": false }, "else": { "if": { "required": ["nodes"] }, "then": { "type": "object", "required": ["nodes"], "properties": { "nodes": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with one of read, mapping, filter or write", "if": { "required": ["read"] }, "then": { "type": "object", "required": ["read"], "properties": { "read": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with read", "additionalProperties": false }, "else": { "if": { "required": ["mapping"] }, "then": { "type": "object", "required": ["from", "mapping"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "mapping": { "type": "object", "patternProperties": { "^.*$": { "if": { "type": "object" }, "then": { "type": "object", "required": ["from", "type"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "type": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string or double" } }, "expects": "a mapping with from and type", "additionalProperties": false }, "else": { "type": "string", "pattern": "\\S", "expects": "a column type, or { from: column, type: type }" } } }, "expects": "a mapping of new columns to types" } }, "expects": "a mapping with from and mapping", "additionalProperties": false }, "else": { "if": { "required": ["filter"] }, "then": { "type": "object", "required": ["from", "filter"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "filter": { "type": "string", "pattern": "\\S", "expects": "a condition in Spark SQL" } }, "expects": "a mapping with from and filter", "additionalProperties": false }, "else": { "if": { "required": ["write"] }, "then": { "type": "object", "required": ["from", "write"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "write": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with from and write", "additionalProperties": false }, "else": { "if": { "required": ["select"] }, "then": { "notBuilt": { "what": "A node of kind \"select\"", "at": "select", "hint": "A mapping picks columns." } }, "else": { "if": { "required": ["join"] }, "then": { "notBuilt": { "what": "A node of kind \"join\"", "at": "join", "hint": "A script can join." } }, "else": { "if": { "required": ["union"] }, "then": { "notBuilt": { "what": "A node of kind \"union\"", "at": "union", "hint": "A script can union." } }, "else": { "if": { "required": ["aggregate"] }, "then": { "notBuilt": { "what": "A node of kind \"aggregate\"", "at": "aggregate", "hint": "A script can aggregate." } }, "else": { "if": { "required": ["sql"] }, "then": { "notBuilt": { "what": "A node of kind \"sql\"", "at": "sql", "hint": "A script can run SQL." } }, "else": { "if": { "required": ["drop_duplicates"] }, "then": { "notBuilt": { "what": "A node of kind \"drop_duplicates\"", "at": "drop_duplicates", "hint": "A script can drop duplicates." } }, "else": { "if": { "type": "object" }, "then": { "lacks": ["read", "mapping", "filter", "write"] } } } } } } } } } } } } }, "expects": "a mapping of nodes" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "notBuilt": { "what": "Condition \"unchanged\"", "hint": "Built so far: no_new_data." } }, "query": { "notBuilt": { "what": "Condition \"query\"", "hint": "Built so far: no_new_data." } }, "expression": { "notBuilt": { "what": "Condition \"expression\"", "hint": "Built so far: no_new_data." } }, "any": { "notBuilt": { "what": "Condition \"any\"", "hint": "Built so far: no_new_data." } }, "all": { "notBuilt": { "what": "Condition \"all\"", "hint": "Built so far: no_new_data." } }, "not": { "notBuilt": { "what": "Condition \"not\"", "hint": "Built so far: no_new_data." } } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with nodes", "additionalProperties": false }, "else": { "if": { "type": "object" }, "then": { "lacks": ["script", "nodes"] } } } } }, "expects": "a mapping of jobs" }, "reports": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["sql"], "properties": { "sql": { "type": "string", "pattern": "\\S", "expects": "the path of an SQL file" }, "charts": { "type": "array", "items": { "type": "object", "required": ["type", "x", "y"], "properties": { "type": { "enum": ["line", "bar", "area", "point"], "expects": "line, bar, area or point" }, "x": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "y": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "color": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "title": { "type": "string", "pattern": "\\S", "expects": "a text" }, "facet": { "notBuilt": { "what": "Key \"facet\" of a chart", "hint": "Use color." } }, "mark": { "notBuilt": { "what": "Key \"mark\" of a chart", "hint": "Use color." } } }, "expects": "a mapping with type, x and y", "additionalProperties": false }, "expects": "a list of charts" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with sql", "additionalProperties": false } }, "expects": "a mapping of reports" }, "quicksight": { "notBuilt": { "what": "Section \"quicksight\"", "hint": "penstock report draws the reports." } }, "models": { "notBuilt": { "what": "Section \"models\"" } }, "lambdas": { "notBuilt": { "what": "Section \"lambdas\"" } }, "executions": { "notBuilt": { "what": "Section \"executions\"" } }, "local": { "notBuilt": { "what": "Section \"local\"", "hint": "Put files into the local cloud's bucket folder." } }, "tests": { "notBuilt": { "what": "Section \"tests\"" } } }, "expects": "a mapping with name, environments, tables, jobs …", "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^.*$", "u");
const pattern29 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.database === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.name, data: data0 };
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
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.name.type, parentSchema: schema11.properties.name, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data1 = data.description;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.description, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.description.type, parentSchema: schema11.properties.description, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.timezone !== undefined) {
            let data2 = data.timezone;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err7 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.timezone, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.timezone.type, parentSchema: schema11.properties.timezone, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data3 = data.window;
            if (!((((data3 === "hour") || (data3 === "day")) || (data3 === "week")) || (data3 === "month"))) {
                const err9 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/enum", keyword: "enum", params: { allowedValues: schema11.properties.window.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.window.enum, parentSchema: schema11.properties.window, data: data3 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.schedule !== undefined) {
            const err10 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.schedule.notBuilt, parentSchema: schema11.properties.schedule, data: data.schedule };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.backfill !== undefined) {
            const err11 = { instancePath: instancePath + "/backfill", schemaPath: "#/properties/backfill/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.backfill.notBuilt, parentSchema: schema11.properties.backfill, data: data.backfill };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.notify !== undefined) {
            let data6 = data.notify;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.sns === undefined) {
                    const err12 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/required", keyword: "required", params: { missingProperty: "sns" }, message: "must have required property '" + "sns" + "'", schema: schema11.properties.notify.required, parentSchema: schema11.properties.notify, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                for (const key1 in data6) {
                    if (!(key1 === "sns")) {
                        const err13 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.notify, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data6.sns !== undefined) {
                    let data7 = data6.sns;
                    if (typeof data7 === "string") {
                        if (!pattern0.test(data7)) {
                            const err14 = { instancePath: instancePath + "/notify/sns", schemaPath: "#/properties/notify/properties/sns/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.notify.properties.sns, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/notify/sns", schemaPath: "#/properties/notify/properties/sns/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.notify.properties.sns.type, parentSchema: schema11.properties.notify.properties.sns, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.notify.type, parentSchema: schema11.properties.notify, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.environments !== undefined) {
            let data8 = data.environments;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key2 in data8) {
                    if (pattern4.test(key2)) {
                        let data9 = data8[key2];
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            if (data9.region === undefined) {
                                const err17 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'", schema: schema11.properties.environments.patternProperties["^.*$"].required, parentSchema: schema11.properties.environments.patternProperties["^.*$"], data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                            if (data9.account === undefined) {
                                const err18 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property '" + "account" + "'", schema: schema11.properties.environments.patternProperties["^.*$"].required, parentSchema: schema11.properties.environments.patternProperties["^.*$"], data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                            for (const key3 in data9) {
                                if (!((((key3 === "region") || (key3 === "account")) || (key3 === "protected")) || (key3 === "variables"))) {
                                    const err19 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.environments.patternProperties["^.*$"], data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.region !== undefined) {
                                let data10 = data9.region;
                                if (typeof data10 === "string") {
                                    if (!pattern0.test(data10)) {
                                        const err20 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/region", schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.region, data: data10 };
                                        if (vErrors === null) {
                                            vErrors = [err20];
                                        }
                                        else {
                                            vErrors.push(err20);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err21 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/region", schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.environments.patternProperties["^.*$"].properties.region.type, parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.region, data: data10 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.account !== undefined) {
                                let data11 = data9.account;
                                if (typeof data11 === "string") {
                                    if (!pattern0.test(data11)) {
                                        const err22 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/account", schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/account/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.account, data: data11 };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err23 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/account", schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.environments.patternProperties["^.*$"].properties.account.type, parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.account, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.protected !== undefined) {
                                let data12 = data9.protected;
                                if (typeof data12 !== "boolean") {
                                    const err24 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/protected", schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.environments.patternProperties["^.*$"].properties.protected.type, parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.protected, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.variables !== undefined) {
                                let data13 = data9.variables;
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                    for (const key4 in data13) {
                                        if (pattern4.test(key4)) {
                                            let data14 = data13[key4];
                                            if ((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))) {
                                                const err25 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/variables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type }, message: "must be string,number,boolean,array", schema: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type, parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"], data: data14 };
                                                if (vErrors === null) {
                                                    vErrors = [err25];
                                                }
                                                else {
                                                    vErrors.push(err25);
                                                }
                                                errors++;
                                            }
                                            if (Array.isArray(data14)) {
                                                const len0 = data14.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data15 = data14[i0];
                                                    if (((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) {
                                                        const err26 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/variables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type }, message: "must be string,number,boolean", schema: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type, parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items, data: data15 };
                                                        if (vErrors === null) {
                                                            vErrors = [err26];
                                                        }
                                                        else {
                                                            vErrors.push(err26);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err27 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/variables", schemaPath: "#/properties/environments/patternProperties/%5E.*%24/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environments.patternProperties["^.*$"].properties.variables.type, parentSchema: schema11.properties.environments.patternProperties["^.*$"].properties.variables, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err28 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environments.patternProperties["^.*$"].type, parentSchema: schema11.properties.environments.patternProperties["^.*$"], data: data9 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environments.type, parentSchema: schema11.properties.environments, data: data8 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.variables !== undefined) {
            let data16 = data.variables;
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key5 in data16) {
                    if (pattern4.test(key5)) {
                        let data17 = data16[key5];
                        if ((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))) {
                            const err30 = { instancePath: instancePath + "/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema11.properties.variables.patternProperties["^.*$"].type }, message: "must be string,number,boolean,array", schema: schema11.properties.variables.patternProperties["^.*$"].type, parentSchema: schema11.properties.variables.patternProperties["^.*$"], data: data17 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (Array.isArray(data17)) {
                            const len1 = data17.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data18 = data17[i1];
                                if (((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) {
                                    const err31 = { instancePath: instancePath + "/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/variables/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema11.properties.variables.patternProperties["^.*$"].items.type }, message: "must be string,number,boolean", schema: schema11.properties.variables.patternProperties["^.*$"].items.type, parentSchema: schema11.properties.variables.patternProperties["^.*$"].items, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.variables.type, parentSchema: schema11.properties.variables, data: data16 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data19 = data.inputs;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key6 in data19) {
                    if (pattern4.test(key6)) {
                        let data20 = data19[key6];
                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                            if (data20.type === undefined) {
                                const err33 = { instancePath: instancePath + "/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.inputs.patternProperties["^.*$"].required, parentSchema: schema11.properties.inputs.patternProperties["^.*$"], data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                            if (data20.default === undefined) {
                                const err34 = { instancePath: instancePath + "/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property '" + "default" + "'", schema: schema11.properties.inputs.patternProperties["^.*$"].required, parentSchema: schema11.properties.inputs.patternProperties["^.*$"], data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                            for (const key7 in data20) {
                                if (!((key7 === "type") || (key7 === "default"))) {
                                    const err35 = { instancePath: instancePath + "/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.inputs.patternProperties["^.*$"], data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            if (data20.type !== undefined) {
                                let data21 = data20.type;
                                if (!((((data21 === "string") || (data21 === "number")) || (data21 === "boolean")) || (data21 === "date"))) {
                                    const err36 = { instancePath: instancePath + "/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/inputs/patternProperties/%5E.*%24/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum, parentSchema: schema11.properties.inputs.patternProperties["^.*$"].properties.type, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err36];
                                    }
                                    else {
                                        vErrors.push(err36);
                                    }
                                    errors++;
                                }
                            }
                            if (data20.default !== undefined) {
                                let data22 = data20.default;
                                if (((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")) {
                                    const err37 = { instancePath: instancePath + "/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/inputs/patternProperties/%5E.*%24/properties/default/type", keyword: "type", params: { type: schema11.properties.inputs.patternProperties["^.*$"].properties.default.type }, message: "must be string,number,boolean", schema: schema11.properties.inputs.patternProperties["^.*$"].properties.default.type, parentSchema: schema11.properties.inputs.patternProperties["^.*$"].properties.default, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err38 = { instancePath: instancePath + "/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.inputs.patternProperties["^.*$"].type, parentSchema: schema11.properties.inputs.patternProperties["^.*$"], data: data20 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.inputs.type, parentSchema: schema11.properties.inputs, data: data19 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.sources !== undefined) {
            let data23 = data.sources;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key8 in data23) {
                    if (pattern4.test(key8)) {
                        let data24 = data23[key8];
                        const _errs52 = errors;
                        let valid14 = true;
                        const _errs53 = errors;
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            let missing0;
                            if ((data24.type === undefined) && (missing0 = "type")) {
                                const err40 = {};
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                            else {
                                if (data24.type !== undefined) {
                                    if ("s3" !== data24.type) {
                                        const err41 = {};
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        var _valid0 = _errs53 === errors;
                        errors = _errs52;
                        if (vErrors !== null) {
                            if (_errs52) {
                                vErrors.length = _errs52;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (_valid0) {
                            const _errs55 = errors;
                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                if (data24.type === undefined) {
                                    const err42 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                                if (data24.location === undefined) {
                                    const err43 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property '" + "location" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                                if (data24.format === undefined) {
                                    const err44 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property '" + "format" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                for (const key9 in data24) {
                                    if (!(((((key9 === "type") || (key9 === "location")) || (key9 === "format")) || (key9 === "header")) || (key9 === "columns"))) {
                                        const err45 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then, data: data24 };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.type !== undefined) {
                                    let data26 = data24.type;
                                    if (!(data26 === "s3")) {
                                        const err46 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type, data: data26 };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.location !== undefined) {
                                    let data27 = data24.location;
                                    if (typeof data27 === "string") {
                                        if (!pattern0.test(data27)) {
                                            const err47 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/location", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location, data: data27 };
                                            if (vErrors === null) {
                                                vErrors = [err47];
                                            }
                                            else {
                                                vErrors.push(err47);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err48 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/location", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location, data: data27 };
                                        if (vErrors === null) {
                                            vErrors = [err48];
                                        }
                                        else {
                                            vErrors.push(err48);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.format !== undefined) {
                                    let data28 = data24.format;
                                    if (!(((data28 === "csv") || (data28 === "json")) || (data28 === "parquet"))) {
                                        const err49 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.header !== undefined) {
                                    let data29 = data24.header;
                                    if (typeof data29 !== "boolean") {
                                        const err50 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/header", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.columns !== undefined) {
                                    let data30 = data24.columns;
                                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                        for (const key10 in data30) {
                                            if (pattern4.test(key10)) {
                                                let data31 = data30[key10];
                                                if (typeof data31 === "string") {
                                                    if (!pattern0.test(data31)) {
                                                        const err51 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"], data: data31 };
                                                        if (vErrors === null) {
                                                            vErrors = [err51];
                                                        }
                                                        else {
                                                            vErrors.push(err51);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err52 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"].type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"], data: data31 };
                                                    if (vErrors === null) {
                                                        vErrors = [err52];
                                                    }
                                                    else {
                                                        vErrors.push(err52);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err53 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns, data: data30 };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err54 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                            var _valid0 = _errs55 === errors;
                            valid14 = _valid0;
                        }
                        if (!valid14) {
                            const err55 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[0].if, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[0], data: data24 };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                        const _errs69 = errors;
                        let valid18 = true;
                        const _errs70 = errors;
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            let missing1;
                            if ((data24.type === undefined) && (missing1 = "type")) {
                                const err56 = {};
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                            else {
                                if (data24.type !== undefined) {
                                    if ("iot" !== data24.type) {
                                        const err57 = {};
                                        if (vErrors === null) {
                                            vErrors = [err57];
                                        }
                                        else {
                                            vErrors.push(err57);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        var _valid1 = _errs70 === errors;
                        errors = _errs69;
                        if (vErrors !== null) {
                            if (_errs69) {
                                vErrors.length = _errs69;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (_valid1) {
                            const _errs72 = errors;
                            const err58 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.notBuilt, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                            var _valid1 = _errs72 === errors;
                            valid18 = _valid1;
                        }
                        if (!valid18) {
                            const err59 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].if, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1], data: data24 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        const _errs74 = errors;
                        let valid20 = true;
                        const _errs75 = errors;
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            let missing2;
                            if ((data24.type === undefined) && (missing2 = "type")) {
                                const err60 = {};
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                            else {
                                if (data24.type !== undefined) {
                                    if ("jdbc" !== data24.type) {
                                        const err61 = {};
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        var _valid2 = _errs75 === errors;
                        errors = _errs74;
                        if (vErrors !== null) {
                            if (_errs74) {
                                vErrors.length = _errs74;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (_valid2) {
                            const _errs77 = errors;
                            const err62 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.notBuilt, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                            var _valid2 = _errs77 === errors;
                            valid20 = _valid2;
                        }
                        if (!valid20) {
                            const err63 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[2].if, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[2], data: data24 };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            if (data24.type === undefined) {
                                const err64 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].required, parentSchema: schema11.properties.sources.patternProperties["^.*$"], data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                            if (data24.type !== undefined) {
                                let data34 = data24.type;
                                if (!(((data34 === "s3") || (data34 === "iot")) || (data34 === "jdbc"))) {
                                    const err65 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum, parentSchema: schema11.properties.sources.patternProperties["^.*$"].properties.type, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err66 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.patternProperties["^.*$"].type, parentSchema: schema11.properties.sources.patternProperties["^.*$"], data: data24 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err67 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.type, parentSchema: schema11.properties.sources, data: data23 };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
        }
        if (data.crawlers !== undefined) {
            const err68 = { instancePath: instancePath + "/crawlers", schemaPath: "#/properties/crawlers/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.crawlers.notBuilt, parentSchema: schema11.properties.crawlers, data: data.crawlers };
            if (vErrors === null) {
                vErrors = [err68];
            }
            else {
                vErrors.push(err68);
            }
            errors++;
        }
        if (data.database !== undefined) {
            let data36 = data.database;
            if (typeof data36 === "string") {
                if (!pattern0.test(data36)) {
                    const err69 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.database, data: data36 };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
            }
            else {
                const err70 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.database.type, parentSchema: schema11.properties.database, data: data36 };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
        if (data.tables !== undefined) {
            let data37 = data.tables;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key11 in data37) {
                    if (pattern4.test(key11)) {
                        let data38 = data37[key11];
                        if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                            if (data38.path === undefined) {
                                const err71 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema11.properties.tables.patternProperties["^.*$"].required, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                            if (data38.format === undefined) {
                                const err72 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property '" + "format" + "'", schema: schema11.properties.tables.patternProperties["^.*$"].required, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err72];
                                }
                                else {
                                    vErrors.push(err72);
                                }
                                errors++;
                            }
                            if (data38.columns === undefined) {
                                const err73 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property '" + "columns" + "'", schema: schema11.properties.tables.patternProperties["^.*$"].required, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                            for (const key12 in data38) {
                                if (!(((((((key12 === "path") || (key12 === "format")) || (key12 === "header")) || (key12 === "columns")) || (key12 === "partition_by")) || (key12 === "key")) || (key12 === "quality"))) {
                                    const err74 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data38 };
                                    if (vErrors === null) {
                                        vErrors = [err74];
                                    }
                                    else {
                                        vErrors.push(err74);
                                    }
                                    errors++;
                                }
                            }
                            if (data38.path !== undefined) {
                                let data39 = data38.path;
                                if (typeof data39 === "string") {
                                    if (!pattern0.test(data39)) {
                                        const err75 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.path, data: data39 };
                                        if (vErrors === null) {
                                            vErrors = [err75];
                                        }
                                        else {
                                            vErrors.push(err75);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err76 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.path.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.path, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                            }
                            if (data38.format !== undefined) {
                                let data40 = data38.format;
                                if (!(((data40 === "csv") || (data40 === "json")) || (data40 === "parquet"))) {
                                    const err77 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.format, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err77];
                                    }
                                    else {
                                        vErrors.push(err77);
                                    }
                                    errors++;
                                }
                            }
                            if (data38.header !== undefined) {
                                let data41 = data38.header;
                                if (typeof data41 !== "boolean") {
                                    const err78 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/header", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.tables.patternProperties["^.*$"].properties.header.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.header, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err78];
                                    }
                                    else {
                                        vErrors.push(err78);
                                    }
                                    errors++;
                                }
                            }
                            if (data38.columns !== undefined) {
                                let data42 = data38.columns;
                                if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                    for (const key13 in data42) {
                                        if (pattern4.test(key13)) {
                                            let data43 = data42[key13];
                                            if (typeof data43 === "string") {
                                                if (!pattern0.test(data43)) {
                                                    const err79 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"], data: data43 };
                                                    if (vErrors === null) {
                                                        vErrors = [err79];
                                                    }
                                                    else {
                                                        vErrors.push(err79);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err80 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"], data: data43 };
                                                if (vErrors === null) {
                                                    vErrors = [err80];
                                                }
                                                else {
                                                    vErrors.push(err80);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err81 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.columns, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err81];
                                    }
                                    else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                            }
                            if (data38.partition_by !== undefined) {
                                let data44 = data38.partition_by;
                                if (Array.isArray(data44)) {
                                    const len2 = data44.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        let data45 = data44[i2];
                                        if (typeof data45 === "string") {
                                            if (!pattern0.test(data45)) {
                                                const err82 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition_by/" + i2, schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items, data: data45 };
                                                if (vErrors === null) {
                                                    vErrors = [err82];
                                                }
                                                else {
                                                    vErrors.push(err82);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err83 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition_by/" + i2, schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items, data: data45 };
                                            if (vErrors === null) {
                                                vErrors = [err83];
                                            }
                                            else {
                                                vErrors.push(err83);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err84 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition_by", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by, data: data44 };
                                    if (vErrors === null) {
                                        vErrors = [err84];
                                    }
                                    else {
                                        vErrors.push(err84);
                                    }
                                    errors++;
                                }
                            }
                            if (data38.key !== undefined) {
                                const err85 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/key/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.tables.patternProperties["^.*$"].properties.key.notBuilt, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.key, data: data38.key };
                                if (vErrors === null) {
                                    vErrors = [err85];
                                }
                                else {
                                    vErrors.push(err85);
                                }
                                errors++;
                            }
                            if (data38.quality !== undefined) {
                                let data47 = data38.quality;
                                if (typeof data47 === "string") {
                                    if (!pattern0.test(data47)) {
                                        const err86 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.quality, data: data47 };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err87 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.quality.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.quality, data: data47 };
                                    if (vErrors === null) {
                                        vErrors = [err87];
                                    }
                                    else {
                                        vErrors.push(err87);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err88 = { instancePath: instancePath + "/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tables.patternProperties["^.*$"].type, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data38 };
                            if (vErrors === null) {
                                vErrors = [err88];
                            }
                            else {
                                vErrors.push(err88);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err89 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tables.type, parentSchema: schema11.properties.tables, data: data37 };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
        }
        if (data.jobs !== undefined) {
            let data48 = data.jobs;
            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                for (const key14 in data48) {
                    if (pattern4.test(key14)) {
                        let data49 = data48[key14];
                        if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
                            const err90 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"], data: data49 };
                            if (vErrors === null) {
                                vErrors = [err90];
                            }
                            else {
                                vErrors.push(err90);
                            }
                            errors++;
                        }
                        const _errs107 = errors;
                        let valid29 = true;
                        const _errs108 = errors;
                        if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                            let missing3;
                            if ((data49.script === undefined) && (missing3 = "script")) {
                                const err91 = {};
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                        var _valid3 = _errs108 === errors;
                        errors = _errs107;
                        if (vErrors !== null) {
                            if (_errs107) {
                                vErrors.length = _errs107;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause0;
                        if (_valid3) {
                            const _errs109 = errors;
                            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                if (data49.script === undefined) {
                                    const err92 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "script" }, message: "must have required property '" + "script" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data49 };
                                    if (vErrors === null) {
                                        vErrors = [err92];
                                    }
                                    else {
                                        vErrors.push(err92);
                                    }
                                    errors++;
                                }
                                if (data49.writes === undefined) {
                                    const err93 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "writes" }, message: "must have required property '" + "writes" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data49 };
                                    if (vErrors === null) {
                                        vErrors = [err93];
                                    }
                                    else {
                                        vErrors.push(err93);
                                    }
                                    errors++;
                                }
                                for (const key15 in data49) {
                                    if (!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key15))) {
                                        const err94 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err94];
                                        }
                                        else {
                                            vErrors.push(err94);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.script !== undefined) {
                                    let data50 = data49.script;
                                    if (typeof data50 === "string") {
                                        if (!pattern0.test(data50)) {
                                            const err95 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/script", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.script, data: data50 };
                                            if (vErrors === null) {
                                                vErrors = [err95];
                                            }
                                            else {
                                                vErrors.push(err95);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err96 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/script", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.script, data: data50 };
                                        if (vErrors === null) {
                                            vErrors = [err96];
                                        }
                                        else {
                                            vErrors.push(err96);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.reads !== undefined) {
                                    let data51 = data49.reads;
                                    const _errs115 = errors;
                                    let valid31 = true;
                                    const _errs116 = errors;
                                    if (typeof data51 !== "string") {
                                        const err97 = {};
                                        if (vErrors === null) {
                                            vErrors = [err97];
                                        }
                                        else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                    var _valid4 = _errs116 === errors;
                                    errors = _errs115;
                                    if (vErrors !== null) {
                                        if (_errs115) {
                                            vErrors.length = _errs115;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause1;
                                    if (_valid4) {
                                        const _errs118 = errors;
                                        if (typeof data51 === "string") {
                                            if (!pattern0.test(data51)) {
                                                const err98 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then, data: data51 };
                                                if (vErrors === null) {
                                                    vErrors = [err98];
                                                }
                                                else {
                                                    vErrors.push(err98);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err99 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then, data: data51 };
                                            if (vErrors === null) {
                                                vErrors = [err99];
                                            }
                                            else {
                                                vErrors.push(err99);
                                            }
                                            errors++;
                                        }
                                        var _valid4 = _errs118 === errors;
                                        valid31 = _valid4;
                                        ifClause1 = "then";
                                    }
                                    else {
                                        const _errs120 = errors;
                                        if (Array.isArray(data51)) {
                                            const len3 = data51.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                                let data52 = data51[i3];
                                                if (typeof data52 === "string") {
                                                    if (!pattern0.test(data52)) {
                                                        const err100 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads/" + i3, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items, data: data52 };
                                                        if (vErrors === null) {
                                                            vErrors = [err100];
                                                        }
                                                        else {
                                                            vErrors.push(err100);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err101 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads/" + i3, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items, data: data52 };
                                                    if (vErrors === null) {
                                                        vErrors = [err101];
                                                    }
                                                    else {
                                                        vErrors.push(err101);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err102 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else, data: data51 };
                                            if (vErrors === null) {
                                                vErrors = [err102];
                                            }
                                            else {
                                                vErrors.push(err102);
                                            }
                                            errors++;
                                        }
                                        var _valid4 = _errs120 === errors;
                                        valid31 = _valid4;
                                        ifClause1 = "else";
                                    }
                                    if (!valid31) {
                                        const err103 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads, data: data51 };
                                        if (vErrors === null) {
                                            vErrors = [err103];
                                        }
                                        else {
                                            vErrors.push(err103);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.writes !== undefined) {
                                    let data53 = data49.writes;
                                    if (typeof data53 === "string") {
                                        if (!pattern0.test(data53)) {
                                            const err104 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/writes", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes, data: data53 };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err105 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/writes", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes, data: data53 };
                                        if (vErrors === null) {
                                            vErrors = [err105];
                                        }
                                        else {
                                            vErrors.push(err105);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.arguments !== undefined) {
                                    let data54 = data49.arguments;
                                    if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                        for (const key16 in data54) {
                                            if (pattern4.test(key16)) {
                                                let data55 = data54[key16];
                                                if (((typeof data55 !== "string") && (!((typeof data55 == "number") && (isFinite(data55))))) && (typeof data55 !== "boolean")) {
                                                    const err106 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/arguments/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type }, message: "must be string,number,boolean", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"], data: data55 };
                                                    if (vErrors === null) {
                                                        vErrors = [err106];
                                                    }
                                                    else {
                                                        vErrors.push(err106);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err107 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/arguments", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments, data: data54 };
                                        if (vErrors === null) {
                                            vErrors = [err107];
                                        }
                                        else {
                                            vErrors.push(err107);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.needs !== undefined) {
                                    let data56 = data49.needs;
                                    const _errs131 = errors;
                                    let valid35 = true;
                                    const _errs132 = errors;
                                    if (typeof data56 !== "string") {
                                        const err108 = {};
                                        if (vErrors === null) {
                                            vErrors = [err108];
                                        }
                                        else {
                                            vErrors.push(err108);
                                        }
                                        errors++;
                                    }
                                    var _valid5 = _errs132 === errors;
                                    errors = _errs131;
                                    if (vErrors !== null) {
                                        if (_errs131) {
                                            vErrors.length = _errs131;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause2;
                                    if (_valid5) {
                                        const _errs134 = errors;
                                        if (typeof data56 === "string") {
                                            if (!pattern0.test(data56)) {
                                                const err109 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then, data: data56 };
                                                if (vErrors === null) {
                                                    vErrors = [err109];
                                                }
                                                else {
                                                    vErrors.push(err109);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err110 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then, data: data56 };
                                            if (vErrors === null) {
                                                vErrors = [err110];
                                            }
                                            else {
                                                vErrors.push(err110);
                                            }
                                            errors++;
                                        }
                                        var _valid5 = _errs134 === errors;
                                        valid35 = _valid5;
                                        ifClause2 = "then";
                                    }
                                    else {
                                        const _errs136 = errors;
                                        if (Array.isArray(data56)) {
                                            const len4 = data56.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                                let data57 = data56[i4];
                                                if (typeof data57 === "string") {
                                                    if (!pattern0.test(data57)) {
                                                        const err111 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i4, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items, data: data57 };
                                                        if (vErrors === null) {
                                                            vErrors = [err111];
                                                        }
                                                        else {
                                                            vErrors.push(err111);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err112 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i4, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items, data: data57 };
                                                    if (vErrors === null) {
                                                        vErrors = [err112];
                                                    }
                                                    else {
                                                        vErrors.push(err112);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err113 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else, data: data56 };
                                            if (vErrors === null) {
                                                vErrors = [err113];
                                            }
                                            else {
                                                vErrors.push(err113);
                                            }
                                            errors++;
                                        }
                                        var _valid5 = _errs136 === errors;
                                        valid35 = _valid5;
                                        ifClause2 = "else";
                                    }
                                    if (!valid35) {
                                        const err114 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: "must match \"" + ifClause2 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs, data: data56 };
                                        if (vErrors === null) {
                                            vErrors = [err114];
                                        }
                                        else {
                                            vErrors.push(err114);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.when !== undefined) {
                                    let data58 = data49.when;
                                    if (!(data58 === "always")) {
                                        const err115 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when, data: data58 };
                                        if (vErrors === null) {
                                            vErrors = [err115];
                                        }
                                        else {
                                            vErrors.push(err115);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.window !== undefined) {
                                    let data59 = data49.window;
                                    if (!(data59 === "none")) {
                                        const err116 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/window", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window, data: data59 };
                                        if (vErrors === null) {
                                            vErrors = [err116];
                                        }
                                        else {
                                            vErrors.push(err116);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.workers !== undefined) {
                                    let data60 = data49.workers;
                                    if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                        for (const key17 in data60) {
                                            if (!((key17 === "type") || (key17 === "count"))) {
                                                const err117 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers, data: data60 };
                                                if (vErrors === null) {
                                                    vErrors = [err117];
                                                }
                                                else {
                                                    vErrors.push(err117);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data60.type !== undefined) {
                                            let data61 = data60.type;
                                            if (!((((((((data61 === "G.1X") || (data61 === "G.2X")) || (data61 === "G.4X")) || (data61 === "G.8X")) || (data61 === "R.1X")) || (data61 === "R.2X")) || (data61 === "R.4X")) || (data61 === "R.8X"))) {
                                                const err118 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type, data: data61 };
                                                if (vErrors === null) {
                                                    vErrors = [err118];
                                                }
                                                else {
                                                    vErrors.push(err118);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data60.count !== undefined) {
                                            let data62 = data60.count;
                                            if (!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) {
                                                const err119 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count, data: data62 };
                                                if (vErrors === null) {
                                                    vErrors = [err119];
                                                }
                                                else {
                                                    vErrors.push(err119);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data62 == "number") && (isFinite(data62))) {
                                                if (data62 > 299 || isNaN(data62)) {
                                                    const err120 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299 }, message: "must be <= 299", schema: 299, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count, data: data62 };
                                                    if (vErrors === null) {
                                                        vErrors = [err120];
                                                    }
                                                    else {
                                                        vErrors.push(err120);
                                                    }
                                                    errors++;
                                                }
                                                if (data62 < 2 || isNaN(data62)) {
                                                    const err121 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count, data: data62 };
                                                    if (vErrors === null) {
                                                        vErrors = [err121];
                                                    }
                                                    else {
                                                        vErrors.push(err121);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err122 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers, data: data60 };
                                        if (vErrors === null) {
                                            vErrors = [err122];
                                        }
                                        else {
                                            vErrors.push(err122);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.timeout !== undefined) {
                                    let data63 = data49.timeout;
                                    if (typeof data63 === "string") {
                                        if (!pattern29.test(data63)) {
                                            const err123 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout, data: data63 };
                                            if (vErrors === null) {
                                                vErrors = [err123];
                                            }
                                            else {
                                                vErrors.push(err123);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err124 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout, data: data63 };
                                        if (vErrors === null) {
                                            vErrors = [err124];
                                        }
                                        else {
                                            vErrors.push(err124);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.retry !== undefined) {
                                    let data64 = data49.retry;
                                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                        if (data64.attempts === undefined) {
                                            const err125 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry, data: data64 };
                                            if (vErrors === null) {
                                                vErrors = [err125];
                                            }
                                            else {
                                                vErrors.push(err125);
                                            }
                                            errors++;
                                        }
                                        for (const key18 in data64) {
                                            if (!(key18 === "attempts")) {
                                                const err126 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry, data: data64 };
                                                if (vErrors === null) {
                                                    vErrors = [err126];
                                                }
                                                else {
                                                    vErrors.push(err126);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data64.attempts !== undefined) {
                                            let data65 = data64.attempts;
                                            if (!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) {
                                                const err127 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts, data: data65 };
                                                if (vErrors === null) {
                                                    vErrors = [err127];
                                                }
                                                else {
                                                    vErrors.push(err127);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data65 == "number") && (isFinite(data65))) {
                                                if (data65 > 10 || isNaN(data65)) {
                                                    const err128 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts, data: data65 };
                                                    if (vErrors === null) {
                                                        vErrors = [err128];
                                                    }
                                                    else {
                                                        vErrors.push(err128);
                                                    }
                                                    errors++;
                                                }
                                                if (data65 < 1 || isNaN(data65)) {
                                                    const err129 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts, data: data65 };
                                                    if (vErrors === null) {
                                                        vErrors = [err129];
                                                    }
                                                    else {
                                                        vErrors.push(err129);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err130 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry, data: data64 };
                                        if (vErrors === null) {
                                            vErrors = [err130];
                                        }
                                        else {
                                            vErrors.push(err130);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.expected !== undefined) {
                                    let data66 = data49.expected;
                                    if (typeof data66 === "string") {
                                        if (!pattern29.test(data66)) {
                                            const err131 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected, data: data66 };
                                            if (vErrors === null) {
                                                vErrors = [err131];
                                            }
                                            else {
                                                vErrors.push(err131);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err132 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected, data: data66 };
                                        if (vErrors === null) {
                                            vErrors = [err132];
                                        }
                                        else {
                                            vErrors.push(err132);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.skip_if !== undefined) {
                                    let data67 = data49.skip_if;
                                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                        if (Object.keys(data67).length > 1) {
                                            const err133 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data67 };
                                            if (vErrors === null) {
                                                vErrors = [err133];
                                            }
                                            else {
                                                vErrors.push(err133);
                                            }
                                            errors++;
                                        }
                                        if (Object.keys(data67).length < 1) {
                                            const err134 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data67 };
                                            if (vErrors === null) {
                                                vErrors = [err134];
                                            }
                                            else {
                                                vErrors.push(err134);
                                            }
                                            errors++;
                                        }
                                        for (const key19 in data67) {
                                            if (!(((((((key19 === "no_new_data") || (key19 === "unchanged")) || (key19 === "query")) || (key19 === "expression")) || (key19 === "any")) || (key19 === "all")) || (key19 === "not"))) {
                                                const err135 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data67 };
                                                if (vErrors === null) {
                                                    vErrors = [err135];
                                                }
                                                else {
                                                    vErrors.push(err135);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data67.no_new_data !== undefined) {
                                            let data68 = data67.no_new_data;
                                            if (typeof data68 === "string") {
                                                if (!pattern0.test(data68)) {
                                                    const err136 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data, data: data68 };
                                                    if (vErrors === null) {
                                                        vErrors = [err136];
                                                    }
                                                    else {
                                                        vErrors.push(err136);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err137 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data, data: data68 };
                                                if (vErrors === null) {
                                                    vErrors = [err137];
                                                }
                                                else {
                                                    vErrors.push(err137);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data67.unchanged !== undefined) {
                                            const err138 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/unchanged", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged, data: data67.unchanged };
                                            if (vErrors === null) {
                                                vErrors = [err138];
                                            }
                                            else {
                                                vErrors.push(err138);
                                            }
                                            errors++;
                                        }
                                        if (data67.query !== undefined) {
                                            const err139 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/query", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query, data: data67.query };
                                            if (vErrors === null) {
                                                vErrors = [err139];
                                            }
                                            else {
                                                vErrors.push(err139);
                                            }
                                            errors++;
                                        }
                                        if (data67.expression !== undefined) {
                                            const err140 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/expression", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression, data: data67.expression };
                                            if (vErrors === null) {
                                                vErrors = [err140];
                                            }
                                            else {
                                                vErrors.push(err140);
                                            }
                                            errors++;
                                        }
                                        if (data67.any !== undefined) {
                                            const err141 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/any", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any, data: data67.any };
                                            if (vErrors === null) {
                                                vErrors = [err141];
                                            }
                                            else {
                                                vErrors.push(err141);
                                            }
                                            errors++;
                                        }
                                        if (data67.all !== undefined) {
                                            const err142 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/all", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all, data: data67.all };
                                            if (vErrors === null) {
                                                vErrors = [err142];
                                            }
                                            else {
                                                vErrors.push(err142);
                                            }
                                            errors++;
                                        }
                                        if (data67.not !== undefined) {
                                            const err143 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/not", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/not/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not, data: data67.not };
                                            if (vErrors === null) {
                                                vErrors = [err143];
                                            }
                                            else {
                                                vErrors.push(err143);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err144 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data67 };
                                        if (vErrors === null) {
                                            vErrors = [err144];
                                        }
                                        else {
                                            vErrors.push(err144);
                                        }
                                        errors++;
                                    }
                                }
                                if (data49.foreach !== undefined) {
                                    let data75 = data49.foreach;
                                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                        for (const key20 in data75) {
                                            if (pattern4.test(key20)) {
                                                let data76 = data75[key20];
                                                if (Array.isArray(data76)) {
                                                    if (data76.length < 1) {
                                                        const err145 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"], data: data76 };
                                                        if (vErrors === null) {
                                                            vErrors = [err145];
                                                        }
                                                        else {
                                                            vErrors.push(err145);
                                                        }
                                                        errors++;
                                                    }
                                                    const len5 = data76.length;
                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                        let data77 = data76[i5];
                                                        if (((typeof data77 !== "string") && (!((typeof data77 == "number") && (isFinite(data77))))) && (typeof data77 !== "boolean")) {
                                                            const err146 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type }, message: "must be string,number,boolean", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items, data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err146];
                                                            }
                                                            else {
                                                                vErrors.push(err146);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err147 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"], data: data76 };
                                                    if (vErrors === null) {
                                                        vErrors = [err147];
                                                    }
                                                    else {
                                                        vErrors.push(err147);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err148 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach, data: data75 };
                                        if (vErrors === null) {
                                            vErrors = [err148];
                                        }
                                        else {
                                            vErrors.push(err148);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err149 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data49 };
                                if (vErrors === null) {
                                    vErrors = [err149];
                                }
                                else {
                                    vErrors.push(err149);
                                }
                                errors++;
                            }
                            var _valid3 = _errs109 === errors;
                            valid29 = _valid3;
                            ifClause0 = "then";
                        }
                        else {
                            const _errs174 = errors;
                            const _errs175 = errors;
                            let valid44 = true;
                            const _errs176 = errors;
                            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                let missing4;
                                if ((data49.nodes === undefined) && (missing4 = "nodes")) {
                                    const err150 = {};
                                    if (vErrors === null) {
                                        vErrors = [err150];
                                    }
                                    else {
                                        vErrors.push(err150);
                                    }
                                    errors++;
                                }
                            }
                            var _valid6 = _errs176 === errors;
                            errors = _errs175;
                            if (vErrors !== null) {
                                if (_errs175) {
                                    vErrors.length = _errs175;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            let ifClause3;
                            if (_valid6) {
                                const _errs177 = errors;
                                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                    if (data49.nodes === undefined) {
                                        const err151 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/required", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property '" + "nodes" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err151];
                                        }
                                        else {
                                            vErrors.push(err151);
                                        }
                                        errors++;
                                    }
                                    for (const key21 in data49) {
                                        if (!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key21))) {
                                            const err152 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then, data: data49 };
                                            if (vErrors === null) {
                                                vErrors = [err152];
                                            }
                                            else {
                                                vErrors.push(err152);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.nodes !== undefined) {
                                        let data78 = data49.nodes;
                                        if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                            for (const key22 in data78) {
                                                if (pattern4.test(key22)) {
                                                    let data79 = data78[key22];
                                                    if (!(data79 && typeof data79 == "object" && !Array.isArray(data79))) {
                                                        const err153 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"], data: data79 };
                                                        if (vErrors === null) {
                                                            vErrors = [err153];
                                                        }
                                                        else {
                                                            vErrors.push(err153);
                                                        }
                                                        errors++;
                                                    }
                                                    const _errs184 = errors;
                                                    let valid47 = true;
                                                    const _errs185 = errors;
                                                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                        let missing5;
                                                        if ((data79.read === undefined) && (missing5 = "read")) {
                                                            const err154 = {};
                                                            if (vErrors === null) {
                                                                vErrors = [err154];
                                                            }
                                                            else {
                                                                vErrors.push(err154);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid7 = _errs185 === errors;
                                                    errors = _errs184;
                                                    if (vErrors !== null) {
                                                        if (_errs184) {
                                                            vErrors.length = _errs184;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                    let ifClause4;
                                                    if (_valid7) {
                                                        const _errs186 = errors;
                                                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                            if (data79.read === undefined) {
                                                                const err155 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property '" + "read" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then, data: data79 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err155];
                                                                }
                                                                else {
                                                                    vErrors.push(err155);
                                                                }
                                                                errors++;
                                                            }
                                                            for (const key23 in data79) {
                                                                if (!(key23 === "read")) {
                                                                    const err156 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then, data: data79 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err156];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err156);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data79.read !== undefined) {
                                                                let data80 = data79.read;
                                                                if (typeof data80 === "string") {
                                                                    if (!pattern0.test(data80)) {
                                                                        const err157 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/read", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read, data: data80 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err157];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err157);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err158 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/read", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read, data: data80 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err158];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err158);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err159 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then, data: data79 };
                                                            if (vErrors === null) {
                                                                vErrors = [err159];
                                                            }
                                                            else {
                                                                vErrors.push(err159);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid7 = _errs186 === errors;
                                                        valid47 = _valid7;
                                                        ifClause4 = "then";
                                                    }
                                                    else {
                                                        const _errs191 = errors;
                                                        const _errs192 = errors;
                                                        let valid49 = true;
                                                        const _errs193 = errors;
                                                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                            let missing6;
                                                            if ((data79.mapping === undefined) && (missing6 = "mapping")) {
                                                                const err160 = {};
                                                                if (vErrors === null) {
                                                                    vErrors = [err160];
                                                                }
                                                                else {
                                                                    vErrors.push(err160);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var _valid8 = _errs193 === errors;
                                                        errors = _errs192;
                                                        if (vErrors !== null) {
                                                            if (_errs192) {
                                                                vErrors.length = _errs192;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                        let ifClause5;
                                                        if (_valid8) {
                                                            const _errs194 = errors;
                                                            if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                if (data79.from === undefined) {
                                                                    const err161 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data79 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err161];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err161);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (data79.mapping === undefined) {
                                                                    const err162 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required", keyword: "required", params: { missingProperty: "mapping" }, message: "must have required property '" + "mapping" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data79 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err162];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err162);
                                                                    }
                                                                    errors++;
                                                                }
                                                                for (const key24 in data79) {
                                                                    if (!((key24 === "from") || (key24 === "mapping"))) {
                                                                        const err163 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data79 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err163];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err163);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                if (data79.from !== undefined) {
                                                                    let data81 = data79.from;
                                                                    if (typeof data81 === "string") {
                                                                        if (!pattern0.test(data81)) {
                                                                            const err164 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from, data: data81 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err164];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err164);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err165 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from, data: data81 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err165];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err165);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                if (data79.mapping !== undefined) {
                                                                    let data82 = data79.mapping;
                                                                    if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                                                                        for (const key25 in data82) {
                                                                            if (pattern4.test(key25)) {
                                                                                let data83 = data82[key25];
                                                                                const _errs202 = errors;
                                                                                let valid52 = true;
                                                                                const _errs203 = errors;
                                                                                if (!(data83 && typeof data83 == "object" && !Array.isArray(data83))) {
                                                                                    const err166 = {};
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err166];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err166);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid9 = _errs203 === errors;
                                                                                errors = _errs202;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs202) {
                                                                                        vErrors.length = _errs202;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                                let ifClause6;
                                                                                if (_valid9) {
                                                                                    const _errs205 = errors;
                                                                                    if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                                                        if (data83.from === undefined) {
                                                                                            const err167 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data83 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err167];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err167);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        if (data83.type === undefined) {
                                                                                            const err168 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data83 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err168];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err168);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        for (const key26 in data83) {
                                                                                            if (!((key26 === "from") || (key26 === "type"))) {
                                                                                                const err169 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data83 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err169];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err169);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        if (data83.from !== undefined) {
                                                                                            let data84 = data83.from;
                                                                                            if (typeof data84 === "string") {
                                                                                                if (!pattern0.test(data84)) {
                                                                                                    const err170 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from, data: data84 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err170];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err170);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err171 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from, data: data84 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err171];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err171);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        if (data83.type !== undefined) {
                                                                                            let data85 = data83.type;
                                                                                            if (typeof data85 === "string") {
                                                                                                if (!pattern0.test(data85)) {
                                                                                                    const err172 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type, data: data85 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err172];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err172);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err173 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type, data: data85 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err173];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err173);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err174 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data83 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err174];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err174);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid9 = _errs205 === errors;
                                                                                    valid52 = _valid9;
                                                                                    ifClause6 = "then";
                                                                                }
                                                                                else {
                                                                                    const _errs212 = errors;
                                                                                    if (typeof data83 === "string") {
                                                                                        if (!pattern0.test(data83)) {
                                                                                            const err175 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else, data: data83 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err175];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err175);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err176 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else, data: data83 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err176];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err176);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid9 = _errs212 === errors;
                                                                                    valid52 = _valid9;
                                                                                    ifClause6 = "else";
                                                                                }
                                                                                if (!valid52) {
                                                                                    const err177 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: "must match \"" + ifClause6 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"], data: data83 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err177];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err177);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err178 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping, data: data82 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err178];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err178);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err179 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data79 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err179];
                                                                }
                                                                else {
                                                                    vErrors.push(err179);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid8 = _errs194 === errors;
                                                            valid49 = _valid8;
                                                            ifClause5 = "then";
                                                        }
                                                        else {
                                                            const _errs214 = errors;
                                                            const _errs215 = errors;
                                                            let valid54 = true;
                                                            const _errs216 = errors;
                                                            if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                let missing7;
                                                                if ((data79.filter === undefined) && (missing7 = "filter")) {
                                                                    const err180 = {};
                                                                    if (vErrors === null) {
                                                                        vErrors = [err180];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err180);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var _valid10 = _errs216 === errors;
                                                            errors = _errs215;
                                                            if (vErrors !== null) {
                                                                if (_errs215) {
                                                                    vErrors.length = _errs215;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                            let ifClause7;
                                                            if (_valid10) {
                                                                const _errs217 = errors;
                                                                if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                    if (data79.from === undefined) {
                                                                        const err181 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data79 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err181];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err181);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    if (data79.filter === undefined) {
                                                                        const err182 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property '" + "filter" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data79 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err182];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err182);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    for (const key27 in data79) {
                                                                        if (!((key27 === "from") || (key27 === "filter"))) {
                                                                            const err183 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data79 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err183];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err183);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    if (data79.from !== undefined) {
                                                                        let data86 = data79.from;
                                                                        if (typeof data86 === "string") {
                                                                            if (!pattern0.test(data86)) {
                                                                                const err184 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from, data: data86 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err184];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err184);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err185 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from, data: data86 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err185];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err185);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    if (data79.filter !== undefined) {
                                                                        let data87 = data79.filter;
                                                                        if (typeof data87 === "string") {
                                                                            if (!pattern0.test(data87)) {
                                                                                const err186 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/filter", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter, data: data87 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err186];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err186);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err187 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/filter", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter, data: data87 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err187];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err187);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err188 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data79 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err188];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err188);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid10 = _errs217 === errors;
                                                                valid54 = _valid10;
                                                                ifClause7 = "then";
                                                            }
                                                            else {
                                                                const _errs224 = errors;
                                                                const _errs225 = errors;
                                                                let valid56 = true;
                                                                const _errs226 = errors;
                                                                if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                    let missing8;
                                                                    if ((data79.write === undefined) && (missing8 = "write")) {
                                                                        const err189 = {};
                                                                        if (vErrors === null) {
                                                                            vErrors = [err189];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err189);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var _valid11 = _errs226 === errors;
                                                                errors = _errs225;
                                                                if (vErrors !== null) {
                                                                    if (_errs225) {
                                                                        vErrors.length = _errs225;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                                let ifClause8;
                                                                if (_valid11) {
                                                                    const _errs227 = errors;
                                                                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                        if (data79.from === undefined) {
                                                                            const err190 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data79 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err190];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err190);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data79.write === undefined) {
                                                                            const err191 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required", keyword: "required", params: { missingProperty: "write" }, message: "must have required property '" + "write" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data79 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err191];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err191);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        for (const key28 in data79) {
                                                                            if (!((key28 === "from") || (key28 === "write"))) {
                                                                                const err192 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data79 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err192];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err192);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data79.from !== undefined) {
                                                                            let data88 = data79.from;
                                                                            if (typeof data88 === "string") {
                                                                                if (!pattern0.test(data88)) {
                                                                                    const err193 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from, data: data88 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err193];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err193);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err194 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from, data: data88 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err194];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err194);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data79.write !== undefined) {
                                                                            let data89 = data79.write;
                                                                            if (typeof data89 === "string") {
                                                                                if (!pattern0.test(data89)) {
                                                                                    const err195 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/write", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/write/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.write, data: data89 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err195];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err195);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err196 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/write", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/write/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.write.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.write, data: data89 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err196];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err196);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err197 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data79 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err197];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err197);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid11 = _errs227 === errors;
                                                                    valid56 = _valid11;
                                                                    ifClause8 = "then";
                                                                }
                                                                else {
                                                                    const _errs234 = errors;
                                                                    const _errs235 = errors;
                                                                    let valid58 = true;
                                                                    const _errs236 = errors;
                                                                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                        let missing9;
                                                                        if ((data79.select === undefined) && (missing9 = "select")) {
                                                                            const err198 = {};
                                                                            if (vErrors === null) {
                                                                                vErrors = [err198];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err198);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var _valid12 = _errs236 === errors;
                                                                    errors = _errs235;
                                                                    if (vErrors !== null) {
                                                                        if (_errs235) {
                                                                            vErrors.length = _errs235;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                    let ifClause9;
                                                                    if (_valid12) {
                                                                        const _errs237 = errors;
                                                                        const err199 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then, data: data79 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err199];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err199);
                                                                        }
                                                                        errors++;
                                                                        var _valid12 = _errs237 === errors;
                                                                        valid58 = _valid12;
                                                                        ifClause9 = "then";
                                                                    }
                                                                    else {
                                                                        const _errs238 = errors;
                                                                        const _errs239 = errors;
                                                                        let valid59 = true;
                                                                        const _errs240 = errors;
                                                                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                            let missing10;
                                                                            if ((data79.join === undefined) && (missing10 = "join")) {
                                                                                const err200 = {};
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err200];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err200);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var _valid13 = _errs240 === errors;
                                                                        errors = _errs239;
                                                                        if (vErrors !== null) {
                                                                            if (_errs239) {
                                                                                vErrors.length = _errs239;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                        let ifClause10;
                                                                        if (_valid13) {
                                                                            const _errs241 = errors;
                                                                            const err201 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then, data: data79 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err201];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err201);
                                                                            }
                                                                            errors++;
                                                                            var _valid13 = _errs241 === errors;
                                                                            valid59 = _valid13;
                                                                            ifClause10 = "then";
                                                                        }
                                                                        else {
                                                                            const _errs242 = errors;
                                                                            const _errs243 = errors;
                                                                            let valid60 = true;
                                                                            const _errs244 = errors;
                                                                            if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                                let missing11;
                                                                                if ((data79.union === undefined) && (missing11 = "union")) {
                                                                                    const err202 = {};
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err202];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err202);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var _valid14 = _errs244 === errors;
                                                                            errors = _errs243;
                                                                            if (vErrors !== null) {
                                                                                if (_errs243) {
                                                                                    vErrors.length = _errs243;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                            let ifClause11;
                                                                            if (_valid14) {
                                                                                const _errs245 = errors;
                                                                                const err203 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then, data: data79 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err203];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err203);
                                                                                }
                                                                                errors++;
                                                                                var _valid14 = _errs245 === errors;
                                                                                valid60 = _valid14;
                                                                                ifClause11 = "then";
                                                                            }
                                                                            else {
                                                                                const _errs246 = errors;
                                                                                const _errs247 = errors;
                                                                                let valid61 = true;
                                                                                const _errs248 = errors;
                                                                                if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                                    let missing12;
                                                                                    if ((data79.aggregate === undefined) && (missing12 = "aggregate")) {
                                                                                        const err204 = {};
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err204];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err204);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid15 = _errs248 === errors;
                                                                                errors = _errs247;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs247) {
                                                                                        vErrors.length = _errs247;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                                let ifClause12;
                                                                                if (_valid15) {
                                                                                    const _errs249 = errors;
                                                                                    const err205 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then, data: data79 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err205];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err205);
                                                                                    }
                                                                                    errors++;
                                                                                    var _valid15 = _errs249 === errors;
                                                                                    valid61 = _valid15;
                                                                                    ifClause12 = "then";
                                                                                }
                                                                                else {
                                                                                    const _errs250 = errors;
                                                                                    const _errs251 = errors;
                                                                                    let valid62 = true;
                                                                                    const _errs252 = errors;
                                                                                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                                        let missing13;
                                                                                        if ((data79.sql === undefined) && (missing13 = "sql")) {
                                                                                            const err206 = {};
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err206];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err206);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid16 = _errs252 === errors;
                                                                                    errors = _errs251;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs251) {
                                                                                            vErrors.length = _errs251;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                    let ifClause13;
                                                                                    if (_valid16) {
                                                                                        const _errs253 = errors;
                                                                                        const err207 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then, data: data79 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err207];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err207);
                                                                                        }
                                                                                        errors++;
                                                                                        var _valid16 = _errs253 === errors;
                                                                                        valid62 = _valid16;
                                                                                        ifClause13 = "then";
                                                                                    }
                                                                                    else {
                                                                                        const _errs254 = errors;
                                                                                        const _errs255 = errors;
                                                                                        let valid63 = true;
                                                                                        const _errs256 = errors;
                                                                                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                                            let missing14;
                                                                                            if ((data79.drop_duplicates === undefined) && (missing14 = "drop_duplicates")) {
                                                                                                const err208 = {};
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err208];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err208);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var _valid17 = _errs256 === errors;
                                                                                        errors = _errs255;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs255) {
                                                                                                vErrors.length = _errs255;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                        let ifClause14;
                                                                                        if (_valid17) {
                                                                                            const _errs257 = errors;
                                                                                            const err209 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then, data: data79 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err209];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err209);
                                                                                            }
                                                                                            errors++;
                                                                                            var _valid17 = _errs257 === errors;
                                                                                            valid63 = _valid17;
                                                                                            ifClause14 = "then";
                                                                                        }
                                                                                        else {
                                                                                            const _errs258 = errors;
                                                                                            const _errs259 = errors;
                                                                                            let valid64 = true;
                                                                                            const _errs260 = errors;
                                                                                            if (!(data79 && typeof data79 == "object" && !Array.isArray(data79))) {
                                                                                                const err210 = {};
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err210];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err210);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid18 = _errs260 === errors;
                                                                                            errors = _errs259;
                                                                                            if (vErrors !== null) {
                                                                                                if (_errs259) {
                                                                                                    vErrors.length = _errs259;
                                                                                                }
                                                                                                else {
                                                                                                    vErrors = null;
                                                                                                }
                                                                                            }
                                                                                            if (_valid18) {
                                                                                                const _errs262 = errors;
                                                                                                const err211 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/lacks", keyword: "lacks", params: {}, message: "must pass \"lacks\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.lacks, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then, data: data79 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err211];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err211);
                                                                                                }
                                                                                                errors++;
                                                                                                var _valid18 = _errs262 === errors;
                                                                                                valid64 = _valid18;
                                                                                            }
                                                                                            if (!valid64) {
                                                                                                const err212 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else, data: data79 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err212];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err212);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid17 = _errs258 === errors;
                                                                                            valid63 = _valid17;
                                                                                            ifClause14 = "else";
                                                                                        }
                                                                                        if (!valid63) {
                                                                                            const err213 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: "must match \"" + ifClause14 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else, data: data79 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err213];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err213);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid16 = _errs254 === errors;
                                                                                        valid62 = _valid16;
                                                                                        ifClause13 = "else";
                                                                                    }
                                                                                    if (!valid62) {
                                                                                        const err214 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: "must match \"" + ifClause13 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else, data: data79 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err214];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err214);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid15 = _errs250 === errors;
                                                                                    valid61 = _valid15;
                                                                                    ifClause12 = "else";
                                                                                }
                                                                                if (!valid61) {
                                                                                    const err215 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: "must match \"" + ifClause12 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else, data: data79 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err215];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err215);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid14 = _errs246 === errors;
                                                                                valid60 = _valid14;
                                                                                ifClause11 = "else";
                                                                            }
                                                                            if (!valid60) {
                                                                                const err216 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: "must match \"" + ifClause11 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else, data: data79 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err216];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err216);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid13 = _errs242 === errors;
                                                                            valid59 = _valid13;
                                                                            ifClause10 = "else";
                                                                        }
                                                                        if (!valid59) {
                                                                            const err217 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: "must match \"" + ifClause10 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else, data: data79 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err217];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err217);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var _valid12 = _errs238 === errors;
                                                                        valid58 = _valid12;
                                                                        ifClause9 = "else";
                                                                    }
                                                                    if (!valid58) {
                                                                        const err218 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: "must match \"" + ifClause9 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else, data: data79 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err218];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err218);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid11 = _errs234 === errors;
                                                                    valid56 = _valid11;
                                                                    ifClause8 = "else";
                                                                }
                                                                if (!valid56) {
                                                                    const err219 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: "must match \"" + ifClause8 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else, data: data79 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err219];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err219);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid10 = _errs224 === errors;
                                                                valid54 = _valid10;
                                                                ifClause7 = "else";
                                                            }
                                                            if (!valid54) {
                                                                const err220 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: "must match \"" + ifClause7 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else, data: data79 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err220];
                                                                }
                                                                else {
                                                                    vErrors.push(err220);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid8 = _errs214 === errors;
                                                            valid49 = _valid8;
                                                            ifClause5 = "else";
                                                        }
                                                        if (!valid49) {
                                                            const err221 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: "must match \"" + ifClause5 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else, data: data79 };
                                                            if (vErrors === null) {
                                                                vErrors = [err221];
                                                            }
                                                            else {
                                                                vErrors.push(err221);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid7 = _errs191 === errors;
                                                        valid47 = _valid7;
                                                        ifClause4 = "else";
                                                    }
                                                    if (!valid47) {
                                                        const err222 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: "must match \"" + ifClause4 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"], data: data79 };
                                                        if (vErrors === null) {
                                                            vErrors = [err222];
                                                        }
                                                        else {
                                                            vErrors.push(err222);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err223 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes, data: data78 };
                                            if (vErrors === null) {
                                                vErrors = [err223];
                                            }
                                            else {
                                                vErrors.push(err223);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.needs !== undefined) {
                                        let data90 = data49.needs;
                                        const _errs264 = errors;
                                        let valid65 = true;
                                        const _errs265 = errors;
                                        if (typeof data90 !== "string") {
                                            const err224 = {};
                                            if (vErrors === null) {
                                                vErrors = [err224];
                                            }
                                            else {
                                                vErrors.push(err224);
                                            }
                                            errors++;
                                        }
                                        var _valid19 = _errs265 === errors;
                                        errors = _errs264;
                                        if (vErrors !== null) {
                                            if (_errs264) {
                                                vErrors.length = _errs264;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                        let ifClause15;
                                        if (_valid19) {
                                            const _errs267 = errors;
                                            if (typeof data90 === "string") {
                                                if (!pattern0.test(data90)) {
                                                    const err225 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then, data: data90 };
                                                    if (vErrors === null) {
                                                        vErrors = [err225];
                                                    }
                                                    else {
                                                        vErrors.push(err225);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err226 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then, data: data90 };
                                                if (vErrors === null) {
                                                    vErrors = [err226];
                                                }
                                                else {
                                                    vErrors.push(err226);
                                                }
                                                errors++;
                                            }
                                            var _valid19 = _errs267 === errors;
                                            valid65 = _valid19;
                                            ifClause15 = "then";
                                        }
                                        else {
                                            const _errs269 = errors;
                                            if (Array.isArray(data90)) {
                                                const len6 = data90.length;
                                                for (let i6 = 0; i6 < len6; i6++) {
                                                    let data91 = data90[i6];
                                                    if (typeof data91 === "string") {
                                                        if (!pattern0.test(data91)) {
                                                            const err227 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i6, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items, data: data91 };
                                                            if (vErrors === null) {
                                                                vErrors = [err227];
                                                            }
                                                            else {
                                                                vErrors.push(err227);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err228 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i6, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items, data: data91 };
                                                        if (vErrors === null) {
                                                            vErrors = [err228];
                                                        }
                                                        else {
                                                            vErrors.push(err228);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err229 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else, data: data90 };
                                                if (vErrors === null) {
                                                    vErrors = [err229];
                                                }
                                                else {
                                                    vErrors.push(err229);
                                                }
                                                errors++;
                                            }
                                            var _valid19 = _errs269 === errors;
                                            valid65 = _valid19;
                                            ifClause15 = "else";
                                        }
                                        if (!valid65) {
                                            const err230 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause15 }, message: "must match \"" + ifClause15 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs, data: data90 };
                                            if (vErrors === null) {
                                                vErrors = [err230];
                                            }
                                            else {
                                                vErrors.push(err230);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.when !== undefined) {
                                        let data92 = data49.when;
                                        if (!(data92 === "always")) {
                                            const err231 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when, data: data92 };
                                            if (vErrors === null) {
                                                vErrors = [err231];
                                            }
                                            else {
                                                vErrors.push(err231);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.window !== undefined) {
                                        let data93 = data49.window;
                                        if (!(data93 === "none")) {
                                            const err232 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/window", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window, data: data93 };
                                            if (vErrors === null) {
                                                vErrors = [err232];
                                            }
                                            else {
                                                vErrors.push(err232);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.workers !== undefined) {
                                        let data94 = data49.workers;
                                        if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                            for (const key29 in data94) {
                                                if (!((key29 === "type") || (key29 === "count"))) {
                                                    const err233 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers, data: data94 };
                                                    if (vErrors === null) {
                                                        vErrors = [err233];
                                                    }
                                                    else {
                                                        vErrors.push(err233);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data94.type !== undefined) {
                                                let data95 = data94.type;
                                                if (!((((((((data95 === "G.1X") || (data95 === "G.2X")) || (data95 === "G.4X")) || (data95 === "G.8X")) || (data95 === "R.1X")) || (data95 === "R.2X")) || (data95 === "R.4X")) || (data95 === "R.8X"))) {
                                                    const err234 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type, data: data95 };
                                                    if (vErrors === null) {
                                                        vErrors = [err234];
                                                    }
                                                    else {
                                                        vErrors.push(err234);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data94.count !== undefined) {
                                                let data96 = data94.count;
                                                if (!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))) {
                                                    const err235 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count, data: data96 };
                                                    if (vErrors === null) {
                                                        vErrors = [err235];
                                                    }
                                                    else {
                                                        vErrors.push(err235);
                                                    }
                                                    errors++;
                                                }
                                                if ((typeof data96 == "number") && (isFinite(data96))) {
                                                    if (data96 > 299 || isNaN(data96)) {
                                                        const err236 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299 }, message: "must be <= 299", schema: 299, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count, data: data96 };
                                                        if (vErrors === null) {
                                                            vErrors = [err236];
                                                        }
                                                        else {
                                                            vErrors.push(err236);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data96 < 2 || isNaN(data96)) {
                                                        const err237 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count, data: data96 };
                                                        if (vErrors === null) {
                                                            vErrors = [err237];
                                                        }
                                                        else {
                                                            vErrors.push(err237);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err238 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers, data: data94 };
                                            if (vErrors === null) {
                                                vErrors = [err238];
                                            }
                                            else {
                                                vErrors.push(err238);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.timeout !== undefined) {
                                        let data97 = data49.timeout;
                                        if (typeof data97 === "string") {
                                            if (!pattern29.test(data97)) {
                                                const err239 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout, data: data97 };
                                                if (vErrors === null) {
                                                    vErrors = [err239];
                                                }
                                                else {
                                                    vErrors.push(err239);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err240 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout, data: data97 };
                                            if (vErrors === null) {
                                                vErrors = [err240];
                                            }
                                            else {
                                                vErrors.push(err240);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.retry !== undefined) {
                                        let data98 = data49.retry;
                                        if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                                            if (data98.attempts === undefined) {
                                                const err241 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry, data: data98 };
                                                if (vErrors === null) {
                                                    vErrors = [err241];
                                                }
                                                else {
                                                    vErrors.push(err241);
                                                }
                                                errors++;
                                            }
                                            for (const key30 in data98) {
                                                if (!(key30 === "attempts")) {
                                                    const err242 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry, data: data98 };
                                                    if (vErrors === null) {
                                                        vErrors = [err242];
                                                    }
                                                    else {
                                                        vErrors.push(err242);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data98.attempts !== undefined) {
                                                let data99 = data98.attempts;
                                                if (!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) {
                                                    const err243 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts, data: data99 };
                                                    if (vErrors === null) {
                                                        vErrors = [err243];
                                                    }
                                                    else {
                                                        vErrors.push(err243);
                                                    }
                                                    errors++;
                                                }
                                                if ((typeof data99 == "number") && (isFinite(data99))) {
                                                    if (data99 > 10 || isNaN(data99)) {
                                                        const err244 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts, data: data99 };
                                                        if (vErrors === null) {
                                                            vErrors = [err244];
                                                        }
                                                        else {
                                                            vErrors.push(err244);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data99 < 1 || isNaN(data99)) {
                                                        const err245 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts, data: data99 };
                                                        if (vErrors === null) {
                                                            vErrors = [err245];
                                                        }
                                                        else {
                                                            vErrors.push(err245);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err246 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry, data: data98 };
                                            if (vErrors === null) {
                                                vErrors = [err246];
                                            }
                                            else {
                                                vErrors.push(err246);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.expected !== undefined) {
                                        let data100 = data49.expected;
                                        if (typeof data100 === "string") {
                                            if (!pattern29.test(data100)) {
                                                const err247 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected, data: data100 };
                                                if (vErrors === null) {
                                                    vErrors = [err247];
                                                }
                                                else {
                                                    vErrors.push(err247);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err248 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected, data: data100 };
                                            if (vErrors === null) {
                                                vErrors = [err248];
                                            }
                                            else {
                                                vErrors.push(err248);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.skip_if !== undefined) {
                                        let data101 = data49.skip_if;
                                        if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                            if (Object.keys(data101).length > 1) {
                                                const err249 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data101 };
                                                if (vErrors === null) {
                                                    vErrors = [err249];
                                                }
                                                else {
                                                    vErrors.push(err249);
                                                }
                                                errors++;
                                            }
                                            if (Object.keys(data101).length < 1) {
                                                const err250 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data101 };
                                                if (vErrors === null) {
                                                    vErrors = [err250];
                                                }
                                                else {
                                                    vErrors.push(err250);
                                                }
                                                errors++;
                                            }
                                            for (const key31 in data101) {
                                                if (!(((((((key31 === "no_new_data") || (key31 === "unchanged")) || (key31 === "query")) || (key31 === "expression")) || (key31 === "any")) || (key31 === "all")) || (key31 === "not"))) {
                                                    const err251 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data101 };
                                                    if (vErrors === null) {
                                                        vErrors = [err251];
                                                    }
                                                    else {
                                                        vErrors.push(err251);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data101.no_new_data !== undefined) {
                                                let data102 = data101.no_new_data;
                                                if (typeof data102 === "string") {
                                                    if (!pattern0.test(data102)) {
                                                        const err252 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data, data: data102 };
                                                        if (vErrors === null) {
                                                            vErrors = [err252];
                                                        }
                                                        else {
                                                            vErrors.push(err252);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err253 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data, data: data102 };
                                                    if (vErrors === null) {
                                                        vErrors = [err253];
                                                    }
                                                    else {
                                                        vErrors.push(err253);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data101.unchanged !== undefined) {
                                                const err254 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/unchanged", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged, data: data101.unchanged };
                                                if (vErrors === null) {
                                                    vErrors = [err254];
                                                }
                                                else {
                                                    vErrors.push(err254);
                                                }
                                                errors++;
                                            }
                                            if (data101.query !== undefined) {
                                                const err255 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/query", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query, data: data101.query };
                                                if (vErrors === null) {
                                                    vErrors = [err255];
                                                }
                                                else {
                                                    vErrors.push(err255);
                                                }
                                                errors++;
                                            }
                                            if (data101.expression !== undefined) {
                                                const err256 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/expression", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression, data: data101.expression };
                                                if (vErrors === null) {
                                                    vErrors = [err256];
                                                }
                                                else {
                                                    vErrors.push(err256);
                                                }
                                                errors++;
                                            }
                                            if (data101.any !== undefined) {
                                                const err257 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/any", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any, data: data101.any };
                                                if (vErrors === null) {
                                                    vErrors = [err257];
                                                }
                                                else {
                                                    vErrors.push(err257);
                                                }
                                                errors++;
                                            }
                                            if (data101.all !== undefined) {
                                                const err258 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/all", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all, data: data101.all };
                                                if (vErrors === null) {
                                                    vErrors = [err258];
                                                }
                                                else {
                                                    vErrors.push(err258);
                                                }
                                                errors++;
                                            }
                                            if (data101.not !== undefined) {
                                                const err259 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/not", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/not/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not, data: data101.not };
                                                if (vErrors === null) {
                                                    vErrors = [err259];
                                                }
                                                else {
                                                    vErrors.push(err259);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err260 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data101 };
                                            if (vErrors === null) {
                                                vErrors = [err260];
                                            }
                                            else {
                                                vErrors.push(err260);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.foreach !== undefined) {
                                        let data109 = data49.foreach;
                                        if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                            for (const key32 in data109) {
                                                if (pattern4.test(key32)) {
                                                    let data110 = data109[key32];
                                                    if (Array.isArray(data110)) {
                                                        if (data110.length < 1) {
                                                            const err261 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"], data: data110 };
                                                            if (vErrors === null) {
                                                                vErrors = [err261];
                                                            }
                                                            else {
                                                                vErrors.push(err261);
                                                            }
                                                            errors++;
                                                        }
                                                        const len7 = data110.length;
                                                        for (let i7 = 0; i7 < len7; i7++) {
                                                            let data111 = data110[i7];
                                                            if (((typeof data111 !== "string") && (!((typeof data111 == "number") && (isFinite(data111))))) && (typeof data111 !== "boolean")) {
                                                                const err262 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type }, message: "must be string,number,boolean", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items, data: data111 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err262];
                                                                }
                                                                else {
                                                                    vErrors.push(err262);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err263 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"], data: data110 };
                                                        if (vErrors === null) {
                                                            vErrors = [err263];
                                                        }
                                                        else {
                                                            vErrors.push(err263);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err264 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach, data: data109 };
                                            if (vErrors === null) {
                                                vErrors = [err264];
                                            }
                                            else {
                                                vErrors.push(err264);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err265 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then, data: data49 };
                                    if (vErrors === null) {
                                        vErrors = [err265];
                                    }
                                    else {
                                        vErrors.push(err265);
                                    }
                                    errors++;
                                }
                                var _valid6 = _errs177 === errors;
                                valid44 = _valid6;
                                ifClause3 = "then";
                            }
                            else {
                                const _errs307 = errors;
                                const _errs308 = errors;
                                let valid74 = true;
                                const _errs309 = errors;
                                if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
                                    const err266 = {};
                                    if (vErrors === null) {
                                        vErrors = [err266];
                                    }
                                    else {
                                        vErrors.push(err266);
                                    }
                                    errors++;
                                }
                                var _valid20 = _errs309 === errors;
                                errors = _errs308;
                                if (vErrors !== null) {
                                    if (_errs308) {
                                        vErrors.length = _errs308;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid20) {
                                    const _errs311 = errors;
                                    const err267 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks", keyword: "lacks", params: {}, message: "must pass \"lacks\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.else.then, data: data49 };
                                    if (vErrors === null) {
                                        vErrors = [err267];
                                    }
                                    else {
                                        vErrors.push(err267);
                                    }
                                    errors++;
                                    var _valid20 = _errs311 === errors;
                                    valid74 = _valid20;
                                }
                                if (!valid74) {
                                    const err268 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.else, data: data49 };
                                    if (vErrors === null) {
                                        vErrors = [err268];
                                    }
                                    else {
                                        vErrors.push(err268);
                                    }
                                    errors++;
                                }
                                var _valid6 = _errs307 === errors;
                                valid44 = _valid6;
                                ifClause3 = "else";
                            }
                            if (!valid44) {
                                const err269 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: "must match \"" + ifClause3 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else, data: data49 };
                                if (vErrors === null) {
                                    vErrors = [err269];
                                }
                                else {
                                    vErrors.push(err269);
                                }
                                errors++;
                            }
                            var _valid3 = _errs174 === errors;
                            valid29 = _valid3;
                            ifClause0 = "else";
                        }
                        if (!valid29) {
                            const err270 = { instancePath: instancePath + "/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"], data: data49 };
                            if (vErrors === null) {
                                vErrors = [err270];
                            }
                            else {
                                vErrors.push(err270);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err271 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.type, parentSchema: schema11.properties.jobs, data: data48 };
                if (vErrors === null) {
                    vErrors = [err271];
                }
                else {
                    vErrors.push(err271);
                }
                errors++;
            }
        }
        if (data.reports !== undefined) {
            let data112 = data.reports;
            if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                for (const key33 in data112) {
                    if (pattern4.test(key33)) {
                        let data113 = data112[key33];
                        if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                            if (data113.sql === undefined) {
                                const err272 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reports/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "sql" }, message: "must have required property '" + "sql" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].required, parentSchema: schema11.properties.reports.patternProperties["^.*$"], data: data113 };
                                if (vErrors === null) {
                                    vErrors = [err272];
                                }
                                else {
                                    vErrors.push(err272);
                                }
                                errors++;
                            }
                            for (const key34 in data113) {
                                if (!(((key34 === "sql") || (key34 === "charts")) || (key34 === "needs"))) {
                                    const err273 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reports/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reports.patternProperties["^.*$"], data: data113 };
                                    if (vErrors === null) {
                                        vErrors = [err273];
                                    }
                                    else {
                                        vErrors.push(err273);
                                    }
                                    errors++;
                                }
                            }
                            if (data113.sql !== undefined) {
                                let data114 = data113.sql;
                                if (typeof data114 === "string") {
                                    if (!pattern0.test(data114)) {
                                        const err274 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.sql, data: data114 };
                                        if (vErrors === null) {
                                            vErrors = [err274];
                                        }
                                        else {
                                            vErrors.push(err274);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err275 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/sql/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.sql.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.sql, data: data114 };
                                    if (vErrors === null) {
                                        vErrors = [err275];
                                    }
                                    else {
                                        vErrors.push(err275);
                                    }
                                    errors++;
                                }
                            }
                            if (data113.charts !== undefined) {
                                let data115 = data113.charts;
                                if (Array.isArray(data115)) {
                                    const len8 = data115.length;
                                    for (let i8 = 0; i8 < len8; i8++) {
                                        let data116 = data115[i8];
                                        if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                                            if (data116.type === undefined) {
                                                const err276 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data116 };
                                                if (vErrors === null) {
                                                    vErrors = [err276];
                                                }
                                                else {
                                                    vErrors.push(err276);
                                                }
                                                errors++;
                                            }
                                            if (data116.x === undefined) {
                                                const err277 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required", keyword: "required", params: { missingProperty: "x" }, message: "must have required property '" + "x" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data116 };
                                                if (vErrors === null) {
                                                    vErrors = [err277];
                                                }
                                                else {
                                                    vErrors.push(err277);
                                                }
                                                errors++;
                                            }
                                            if (data116.y === undefined) {
                                                const err278 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required", keyword: "required", params: { missingProperty: "y" }, message: "must have required property '" + "y" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data116 };
                                                if (vErrors === null) {
                                                    vErrors = [err278];
                                                }
                                                else {
                                                    vErrors.push(err278);
                                                }
                                                errors++;
                                            }
                                            for (const key35 in data116) {
                                                if (!(((((((key35 === "type") || (key35 === "x")) || (key35 === "y")) || (key35 === "color")) || (key35 === "title")) || (key35 === "facet")) || (key35 === "mark"))) {
                                                    const err279 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data116 };
                                                    if (vErrors === null) {
                                                        vErrors = [err279];
                                                    }
                                                    else {
                                                        vErrors.push(err279);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data116.type !== undefined) {
                                                let data117 = data116.type;
                                                if (!((((data117 === "line") || (data117 === "bar")) || (data117 === "area")) || (data117 === "point"))) {
                                                    const err280 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/type", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type, data: data117 };
                                                    if (vErrors === null) {
                                                        vErrors = [err280];
                                                    }
                                                    else {
                                                        vErrors.push(err280);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data116.x !== undefined) {
                                                let data118 = data116.x;
                                                if (typeof data118 === "string") {
                                                    if (!pattern0.test(data118)) {
                                                        const err281 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/x", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x, data: data118 };
                                                        if (vErrors === null) {
                                                            vErrors = [err281];
                                                        }
                                                        else {
                                                            vErrors.push(err281);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err282 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/x", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x, data: data118 };
                                                    if (vErrors === null) {
                                                        vErrors = [err282];
                                                    }
                                                    else {
                                                        vErrors.push(err282);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data116.y !== undefined) {
                                                let data119 = data116.y;
                                                if (typeof data119 === "string") {
                                                    if (!pattern0.test(data119)) {
                                                        const err283 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/y", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y, data: data119 };
                                                        if (vErrors === null) {
                                                            vErrors = [err283];
                                                        }
                                                        else {
                                                            vErrors.push(err283);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err284 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/y", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y, data: data119 };
                                                    if (vErrors === null) {
                                                        vErrors = [err284];
                                                    }
                                                    else {
                                                        vErrors.push(err284);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data116.color !== undefined) {
                                                let data120 = data116.color;
                                                if (typeof data120 === "string") {
                                                    if (!pattern0.test(data120)) {
                                                        const err285 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/color", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color, data: data120 };
                                                        if (vErrors === null) {
                                                            vErrors = [err285];
                                                        }
                                                        else {
                                                            vErrors.push(err285);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err286 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/color", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color, data: data120 };
                                                    if (vErrors === null) {
                                                        vErrors = [err286];
                                                    }
                                                    else {
                                                        vErrors.push(err286);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data116.title !== undefined) {
                                                let data121 = data116.title;
                                                if (typeof data121 === "string") {
                                                    if (!pattern0.test(data121)) {
                                                        const err287 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/title", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title, data: data121 };
                                                        if (vErrors === null) {
                                                            vErrors = [err287];
                                                        }
                                                        else {
                                                            vErrors.push(err287);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err288 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/title", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title, data: data121 };
                                                    if (vErrors === null) {
                                                        vErrors = [err288];
                                                    }
                                                    else {
                                                        vErrors.push(err288);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data116.facet !== undefined) {
                                                const err289 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/facet", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.notBuilt, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet, data: data116.facet };
                                                if (vErrors === null) {
                                                    vErrors = [err289];
                                                }
                                                else {
                                                    vErrors.push(err289);
                                                }
                                                errors++;
                                            }
                                            if (data116.mark !== undefined) {
                                                const err290 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8 + "/mark", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.notBuilt, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark, data: data116.mark };
                                                if (vErrors === null) {
                                                    vErrors = [err290];
                                                }
                                                else {
                                                    vErrors.push(err290);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err291 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i8, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data116 };
                                            if (vErrors === null) {
                                                vErrors = [err291];
                                            }
                                            else {
                                                vErrors.push(err291);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err292 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts, data: data115 };
                                    if (vErrors === null) {
                                        vErrors = [err292];
                                    }
                                    else {
                                        vErrors.push(err292);
                                    }
                                    errors++;
                                }
                            }
                            if (data113.needs !== undefined) {
                                let data124 = data113.needs;
                                const _errs336 = errors;
                                let valid80 = true;
                                const _errs337 = errors;
                                if (typeof data124 !== "string") {
                                    const err293 = {};
                                    if (vErrors === null) {
                                        vErrors = [err293];
                                    }
                                    else {
                                        vErrors.push(err293);
                                    }
                                    errors++;
                                }
                                var _valid21 = _errs337 === errors;
                                errors = _errs336;
                                if (vErrors !== null) {
                                    if (_errs336) {
                                        vErrors.length = _errs336;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                let ifClause16;
                                if (_valid21) {
                                    const _errs339 = errors;
                                    if (typeof data124 === "string") {
                                        if (!pattern0.test(data124)) {
                                            const err294 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.then, data: data124 };
                                            if (vErrors === null) {
                                                vErrors = [err294];
                                            }
                                            else {
                                                vErrors.push(err294);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err295 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.then, data: data124 };
                                        if (vErrors === null) {
                                            vErrors = [err295];
                                        }
                                        else {
                                            vErrors.push(err295);
                                        }
                                        errors++;
                                    }
                                    var _valid21 = _errs339 === errors;
                                    valid80 = _valid21;
                                    ifClause16 = "then";
                                }
                                else {
                                    const _errs341 = errors;
                                    if (Array.isArray(data124)) {
                                        const len9 = data124.length;
                                        for (let i9 = 0; i9 < len9; i9++) {
                                            let data125 = data124[i9];
                                            if (typeof data125 === "string") {
                                                if (!pattern0.test(data125)) {
                                                    const err296 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i9, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items, data: data125 };
                                                    if (vErrors === null) {
                                                        vErrors = [err296];
                                                    }
                                                    else {
                                                        vErrors.push(err296);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err297 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i9, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items, data: data125 };
                                                if (vErrors === null) {
                                                    vErrors = [err297];
                                                }
                                                else {
                                                    vErrors.push(err297);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err298 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else, data: data124 };
                                        if (vErrors === null) {
                                            vErrors = [err298];
                                        }
                                        else {
                                            vErrors.push(err298);
                                        }
                                        errors++;
                                    }
                                    var _valid21 = _errs341 === errors;
                                    valid80 = _valid21;
                                    ifClause16 = "else";
                                }
                                if (!valid80) {
                                    const err299 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause16 }, message: "must match \"" + ifClause16 + "\" schema", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.if, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs, data: data124 };
                                    if (vErrors === null) {
                                        vErrors = [err299];
                                    }
                                    else {
                                        vErrors.push(err299);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err300 = { instancePath: instancePath + "/reports/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reports/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reports.patternProperties["^.*$"].type, parentSchema: schema11.properties.reports.patternProperties["^.*$"], data: data113 };
                            if (vErrors === null) {
                                vErrors = [err300];
                            }
                            else {
                                vErrors.push(err300);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err301 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reports.type, parentSchema: schema11.properties.reports, data: data112 };
                if (vErrors === null) {
                    vErrors = [err301];
                }
                else {
                    vErrors.push(err301);
                }
                errors++;
            }
        }
        if (data.quicksight !== undefined) {
            const err302 = { instancePath: instancePath + "/quicksight", schemaPath: "#/properties/quicksight/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.quicksight.notBuilt, parentSchema: schema11.properties.quicksight, data: data.quicksight };
            if (vErrors === null) {
                vErrors = [err302];
            }
            else {
                vErrors.push(err302);
            }
            errors++;
        }
        if (data.models !== undefined) {
            const err303 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.models.notBuilt, parentSchema: schema11.properties.models, data: data.models };
            if (vErrors === null) {
                vErrors = [err303];
            }
            else {
                vErrors.push(err303);
            }
            errors++;
        }
        if (data.lambdas !== undefined) {
            const err304 = { instancePath: instancePath + "/lambdas", schemaPath: "#/properties/lambdas/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.lambdas.notBuilt, parentSchema: schema11.properties.lambdas, data: data.lambdas };
            if (vErrors === null) {
                vErrors = [err304];
            }
            else {
                vErrors.push(err304);
            }
            errors++;
        }
        if (data.executions !== undefined) {
            const err305 = { instancePath: instancePath + "/executions", schemaPath: "#/properties/executions/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.executions.notBuilt, parentSchema: schema11.properties.executions, data: data.executions };
            if (vErrors === null) {
                vErrors = [err305];
            }
            else {
                vErrors.push(err305);
            }
            errors++;
        }
        if (data.local !== undefined) {
            const err306 = { instancePath: instancePath + "/local", schemaPath: "#/properties/local/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.local.notBuilt, parentSchema: schema11.properties.local, data: data.local };
            if (vErrors === null) {
                vErrors = [err306];
            }
            else {
                vErrors.push(err306);
            }
            errors++;
        }
        if (data.tests !== undefined) {
            const err307 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.tests.notBuilt, parentSchema: schema11.properties.tests, data: data.tests };
            if (vErrors === null) {
                vErrors = [err307];
            }
            else {
                vErrors.push(err307);
            }
            errors++;
        }
    }
    else {
        const err308 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err308];
        }
        else {
            vErrors.push(err308);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
/* harmony default export */ const validate_generated = (validate10);

;// CONCATENATED MODULE: ./.build/action/src/spec/shape.js




/** Says what does not follow the schema, and sets it aside, so that the rest has the types of the schema. */
function shape(data, places) {
    const diagnostics = [];
    for (let pass = 1;; pass++) {
        const findings = validate_generated(data) ? [] : distinct((validate_generated.errors ?? []).flatMap((error) => locate(error, data)));
        const wrong = findings.filter(({ error }) => !isAbsence(error));
        // In later passes, what is missing is only what has just been set aside.
        const news = pass === 1 ? findings : wrong;
        diagnostics.push(...news.flatMap((finding) => explain(finding, places) ?? []));
        if (isDraft(data))
            return { draft: data, diagnostics };
        if (wrong.length === 0)
            throw new errors/* InternalError */.Gd('internal', 'The schema refuses a file without saying where.');
        for (const { owner, key } of lastFirst(wrong))
            setAside(owner, key, places);
    }
}
function isComplete(draft) {
    return validate_generated(draft);
}
function isDraft(data) {
    return validate_generated(data) || (validate_generated.errors ?? []).every((error) => isAbsence(error) || isWrapper(error));
}
function isAbsence({ keyword }) {
    return ['required', 'lacks', 'minProperties', 'minItems'].includes(keyword);
}
/** Said beside the error of the branch itself. */
function isWrapper({ keyword }) {
    return keyword === 'if';
}
/** The entry that an error is about: the unknown key itself, else the value that the validator looked at. */
function locate(error, root) {
    if (isWrapper(error))
        return [];
    const path = error.instancePath
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (error.keyword === 'additionalProperties')
        path.push(String(error.params.additionalProperty));
    let owner = { '': root };
    let key = '';
    for (const step of path) {
        const inner = Array.isArray(owner) ? owner[Number(key)] : owner[key];
        if (!Array.isArray(inner) && !isMapping(inner))
            return [];
        owner = inner;
        key = Array.isArray(owner) ? Number(step) : step;
    }
    return [{ error, path: path.join('/'), owner, key, value: Array.isArray(owner) ? owner[Number(key)] : owner[key] }];
}
/** One mistake, one message: the first thing that is said of an entry, and nothing of what is inside of it. */
function distinct(findings) {
    const wrong = findings.filter(({ error }) => !isAbsence(error));
    const kept = wrong.filter(({ path }, index) => wrong.findIndex((other) => other.path === path) === index &&
        !wrong.some((other) => path.startsWith(`${other.path}/`)));
    const absent = findings.filter(({ error, path }) => isAbsence(error) && !kept.some((other) => isInside(path, other.path)));
    return [...kept, ...absent];
}
function isInside(path, outer) {
    return path === outer || path.startsWith(`${outer}/`);
}
/** Items of a list move up when one before them is taken out. */
function lastFirst(findings) {
    return findings.toSorted((a, b) => Number(b.key) - Number(a.key) || 0);
}

;// CONCATENATED MODULE: ./.build/action/src/spec/read.js











/** @throws UserError `file-not-found`, `unknown-environment` */
async function readSpec(file, environment = localEnvironment) {
    return parseSpec(file, await bytesOf(file), environment);
}
/** Pure. `file` is only what positions say. */
function parseSpec(file, bytes, environment = localEnvironment) {
    const text = decode(file, bytes);
    if (typeof text !== 'string')
        return { spec: undefined, diagnostics: [text] };
    const places = new Places(file, text);
    const root = parseYaml(text, places);
    if ('code' in root)
        return { spec: undefined, diagnostics: [root] };
    const composed = compose(root, places);
    if (composed.refused !== undefined)
        return { spec: undefined, diagnostics: [composed.refused] };
    const secrets = takeOutSecrets(composed.data, places);
    const scope = scopeOf(composed.data, places, environment);
    const interpolated = interpolate(composed.data, scope, places);
    const declared = declaredNames(interpolated.data, places);
    const { draft, diagnostics } = shape(interpolated.data, places);
    return {
        spec: { draft, places, environment, used: interpolated.used, declared },
        diagnostics: [...composed.diagnostics, ...secrets, ...interpolated.diagnostics, ...diagnostics],
    };
}
function declaredNames(data, places) {
    const sections = Object.entries(data).flatMap(([name, value]) => (isMapping(value) ? [[name, value]] : []));
    return new Map(sections.map(([name, section]) => [name, places.keys(section)]));
}
async function bytesOf(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        const isFolder = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EISDIR';
        throw new errors/* UserError */.yo('file-not-found', isFolder ? `${file} is a folder.` : `There is no file ${file}.`, {
            hint: 'Name a pipeline file, such as pipeline/seattle.yml.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/load.js








/**
 * text -> Document -> Graph: reads a pipeline file and everything it names, and says all that is wrong with it at once.
 * @throws UserError `file-not-found`, `unknown-environment`
 */
async function load(file, { environment } = {}) {
    const read = await readSpec(file, environment);
    const { spec } = read;
    if (spec === undefined)
        return { pipeline: undefined, diagnostics: read.diagnostics };
    const root = rootOf(file);
    const files = await namedFiles(root, spec.draft);
    const diagnostics = check(read, files);
    const { draft, places, environment: name } = spec;
    const isGood = diagnostics.every(({ severity }) => severity === 'warning');
    if (!isGood || !isComplete(draft))
        return { pipeline: undefined, diagnostics };
    const texts = new Map([...files].flatMap(([path, found]) => (found.kind === 'file' ? [[path, found.text]] : [])));
    const pipeline = buildPipeline({
        spec: draft,
        places,
        environment: name,
        root,
        file: (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(file)).split(external_node_path_.sep).join('/'),
        texts,
    });
    return { pipeline, diagnostics };
}
/** @throws CheckError with all diagnostics; UserError as `load` */
async function loadOrThrow(file, options) {
    const { pipeline, diagnostics } = await load(file, options);
    if (pipeline === undefined)
        throw new errors/* CheckError */.tl(diagnostics);
    return pipeline;
}
async function namedFiles(root, { jobs, reports }) {
    const scripts = namedEntries(jobs).map(([, job]) => ('script' in job ? job.script : undefined));
    const queries = namedEntries(reports).map(([, report]) => report.sql);
    const paths = new Set([...scripts, ...queries].filter((path) => path !== undefined));
    return new Map(await Promise.all([...paths].map(async (path) => [path, await findFile(root, path)])));
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ onlyPipeline),
/* harmony export */   g: () => (/* binding */ pipelineOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4185);



/** The pipeline that the options name; every error in it at once. */
async function pipelineOf({ file, environment }) {
    return (0,_check_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOrThrow */ .s)(file ?? onlyPipeline(), environment === undefined ? {} : { environment });
}
/** The one file in `pipeline/`: most repositories have no other. */
function onlyPipeline() {
    const files = pipelineFiles();
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('bad-option', files.length === 0 ? 'There is no pipeline/*.yml here.' : `Which pipeline? ${files.join(', ')}`, {
        hint: 'Name the file: penstock VERB FILE',
    });
}
function pipelineFiles() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('pipeline')
            .filter((name) => /\.ya?ml$/.test(name))
            .toSorted()
            .map((name) => `pipeline/${name}`);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 7847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate)
/* harmony export */ });
/** Whether a text is a day of the calendar, such as 2026-02-28. */
function isDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    // Date takes 2026-02-30, for the second of March.
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name that was probably meant: two edits away (one in a short word), or the same letters in another order. */
function nearest(found, known) {
    const word = found.toLowerCase();
    const allowed = word.length <= 3 ? 1 : 2;
    const ranked = known
        .map((name) => ({ name, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, name.toLowerCase()), sameLetters: letters(word) === letters(name) }))
        .filter(({ edits, sameLetters }) => edits <= allowed || sameLetters)
        .sort((a, b) => a.edits - b.edits);
    return ranked[0]?.name;
}
/** As a hint: `Did you mean "clean_orders"?` */
function suggestion(found, known) {
    const guess = nearest(found, known);
    return guess === undefined ? undefined : `Did you mean "${guess}"?`;
}
/** To go on in a sentence: ` (did you mean "clean_orders"?)`, or nothing. */
function didYouMean(found, known) {
    const guess = nearest(found, known);
    return guess === undefined ? '' : ` (did you mean "${guess}"?)`;
}
function letters(word) {
    return Array.from(word.toLowerCase()).sort().join('');
}


/***/ })

};
