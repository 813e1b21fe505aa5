export const id = 980;
export const ids = [980];
export const modules = {

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   gO: () => (/* binding */ parseSelection)
/* harmony export */ });
/* unused harmony export parseExpression */
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8655);
/**
 * The part of AWS IoT SQL (2016-03-23) that rules of pipelines need: a list of attributes and expressions, a topic
 * filter, a condition. The grammar is that of the "AWS IoT SQL reference" in AWS IoT Core's Developer Guide; what it
 * has beside that is refused by name.
 */

/** With how many arguments each may be called. */
const functions = { topic: [0, 1], timestamp: [0, 0] };
/** From those that bind loosest. */
const levels = [
    ['OR'],
    ['AND'],
    ['=', '<>', '<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '%'],
];
const comparisons = levels.findIndex((operators) => operators.includes('='));
const reserved = ['SELECT', 'FROM', 'WHERE', 'AS', 'AND', 'OR', 'NOT', 'IN', 'CASE', 'SET', 'EXISTS', 'VALUE'];
/** Raises an IotSqlError. */
const parseSelection = (list) => parsing(list, selection);
/** `SELECT … FROM 'filter' WHERE …`. Raises an IotSqlError. */
const parseStatement = (sql) => parsing(sql, statement);
/** What stands between `${` and `}` in the properties of an action. Raises an IotSqlError. */
const parseExpression = (text) => parsing(text, expression);
function parsing(text, read) {
    const all = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .L)(text);
    let at = 0;
    const reader = {
        isNext: (wanted) => all[at]?.kind !== 'text' && all[at]?.text.toUpperCase() === wanted.toUpperCase(),
        takes: (wanted) => {
            if (!reader.isNext(wanted))
                return false;
            at += 1;
            return true;
        },
        next: () => {
            const token = all[at];
            if (token === undefined)
                throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', 'It ends too early.');
            at += 1;
            return token;
        },
        expect: (wanted) => {
            if (!reader.takes(wanted))
                throw unexpected(all[at], wanted);
        },
    };
    const result = read(reader);
    if (at < all.length)
        throw unexpected(all[at]);
    return result;
}
function statement(reader) {
    reader.expect('SELECT');
    const select = selection(reader);
    reader.expect('FROM');
    const topic = reader.next();
    if (topic.kind !== 'text')
        throw unexpected(topic, 'a topic filter in quotes');
    return { select, topicFilter: topic.text, where: reader.takes('WHERE') ? expression(reader) : undefined };
}
function selection(reader) {
    if (reader.takes('VALUE'))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'SELECT VALUE');
    const all = reader.takes('*');
    const columns = [];
    while (all && columns.length === 0 ? reader.takes(',') : columns.length === 0 || reader.takes(',')) {
        const column = selected(reader);
        if (columns.some(({ name }) => name === column.name))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', `"${column.name}" is selected twice.`);
        columns.push(column);
    }
    return { all, columns };
}
function selected(reader) {
    const value = expression(reader);
    if (reader.takes('AS')) {
        const { kind, text } = reader.next();
        if (kind !== 'name')
            throw unexpected({ kind, text }, 'a name');
        if (reader.isNext('.'))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'a name with dots after AS');
        return { name: text, value };
    }
    const [name, ...below] = value.kind === 'attribute' ? value.path : [];
    if (name === undefined || below.length > 0)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'what is no plain attribute without a name of its own (… AS name)');
    return { name, value };
}
function expression(reader, level = 0) {
    const operators = levels[level];
    if (operators === undefined)
        return unary(reader);
    // NOT binds tighter than AND, and looser than comparisons.
    if (level === comparisons && reader.takes('NOT'))
        return { kind: 'not', operand: expression(reader, level) };
    let left = expression(reader, level + 1);
    for (;;) {
        if (reader.isNext('/'))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'division, whose rounding of whole numbers AWS does not define');
        if (reader.isNext('IN'))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'IN');
        const operator = operators.find((operator) => reader.takes(operator));
        if (operator === undefined)
            return left;
        left = { kind: 'binary', operator, left, right: expression(reader, level + 1) };
    }
}
function unary(reader) {
    if (reader.takes('-'))
        return { kind: 'negative', operand: unary(reader) };
    if (!reader.takes('('))
        return primary(reader);
    if (reader.isNext('SELECT'))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'a query inside of a query');
    const inner = expression(reader);
    reader.expect(')');
    return inner;
}
function primary(reader) {
    const token = reader.next();
    if (token.kind === 'text')
        return { kind: 'literal', value: token.text };
    if (token.kind === 'number')
        return { kind: 'literal', value: Number(token.text) };
    if (['[', '{'].includes(token.text))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'a list or an object in the statement');
    if (token.kind === 'sign')
        throw unexpected(token);
    const word = token.text.toUpperCase();
    if (word === 'NULL')
        return { kind: 'literal', value: null };
    if (word === 'TRUE' || word === 'FALSE')
        return { kind: 'literal', value: word === 'TRUE' };
    if (word === 'CASE' || word === 'EXISTS')
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', word);
    if (reserved.includes(word))
        throw unexpected(token);
    if (reader.takes('('))
        return call(token.text, reader);
    const path = [token.text];
    while (reader.takes('.'))
        path.push(reader.next().text);
    if (reader.isNext('['))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'an index into a list');
    return { kind: 'attribute', path };
}
function call(name, reader) {
    const known = Object.keys(functions).find((known) => known === name.toLowerCase());
    if (known === undefined)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', `the function ${name}()`);
    const given = [];
    while (!reader.isNext(')')) {
        given.push(expression(reader));
        if (!reader.takes(','))
            break;
    }
    reader.expect(')');
    const [fewest, most] = functions[known];
    if (given.length < fewest || given.length > most)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', `${known}() does not take ${given.length} arguments.`);
    return { kind: 'call', name: known, arguments: given };
}
function unexpected(token, wanted) {
    const found = token === undefined ? 'the end' : `"${token.text}"`;
    return new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', wanted === undefined ? `${found} cannot stand here.` : `${found} stands where ${wanted} should.`);
}


/***/ }),

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tokens),
/* harmony export */   b: () => (/* binding */ IotSqlError)
/* harmony export */ });
/** What AWS would refuse (`malformed`), or what is good AWS IoT SQL and not built here (`unsupported`). */
class IotSqlError extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const pattern = /\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'(?<text>(?:[^']|'')*)'|(?<sign><>|<=|>=|[=<>(),.*+%/[\]{}-]))/y;
function tokens(sql) {
    const found = [];
    const end = sql.trimEnd().length;
    pattern.lastIndex = 0;
    while (pattern.lastIndex < end) {
        const from = pattern.lastIndex;
        const groups = pattern.exec(sql)?.groups;
        if (groups === undefined)
            throw unreadable(sql.slice(from).trimStart());
        const { name, number, text, sign } = groups;
        if (name !== undefined)
            found.push({ kind: 'name', text: name });
        else if (number !== undefined)
            found.push({ kind: 'number', text: number });
        else if (text !== undefined)
            found.push({ kind: 'text', text: text.replaceAll("''", "'") });
        else
            found.push({ kind: 'sign', text: sign ?? '' });
    }
    return found;
}
function unreadable(rest) {
    if (/^["`]/.test(rest))
        return new IotSqlError('unsupported', 'names in quotes');
    if (rest.startsWith('@'))
        return new IotSqlError('unsupported', 'a variable (SET)');
    if (rest.startsWith("'"))
        return new IotSqlError('malformed', `A text is never closed: ${rest}`);
    return new IotSqlError('malformed', `"${rest.charAt(0)}" means nothing here: ${rest}`);
}


/***/ }),

/***/ 2992:
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

;// CONCATENATED MODULE: ./.build/action/src/graph/crawled-table.js
/**
 * The table that a crawler makes, as Glue names it: after the last folder of the include path, in lower case, what is no
 * letter or digit as `_`; the whole of a bucket is named after the bucket, and what sensors send after its source.
 * Undefined when it is not known which.
 */
function crawledTable({ source: name = '', database }, { sources }) {
    const source = sources?.[name];
    if (database === undefined)
        return undefined;
    if (source?.type === 'iot')
        return { database, table: glueName(name) };
    if (source?.type !== 's3' || !('location' in source))
        return undefined;
    const folders = (source.location ?? '').replace(/^s3:\/\//, '').split('/');
    const last = folders.findLast((folder) => folder !== '');
    return last === undefined ? undefined : { database, table: glueName(last) };
}
const glueName = (folder) => folder.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_');

;// CONCATENATED MODULE: ./.build/action/src/graph/sql-tables.js
const lexemes = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|"((?:[^"]|"")*)(?:"|$)|`([^`]*)(?:`|$)|([A-Za-z_][A-Za-z0-9_$]*)|[0-9][A-Za-z0-9_.]*|\S/g;
function tokens(sql) {
    const found = [];
    for (const { 0: text, 1: double, 2: back, 3: word, index } of sql.matchAll(lexemes)) {
        if (/^(--|\/\*|')/.test(text))
            continue;
        const quoted = double?.replaceAll('""', '"') ?? back;
        found.push({
            text: (quoted ?? word ?? text).toLowerCase(),
            isName: quoted !== undefined || word !== undefined,
            isQuoted: quoted !== undefined,
            at: index,
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
/**
 * Names in a query that can be nothing but tables: after JOIN, and after the FROM of a SELECT, if no WITH defines them.
 * Of a list of tables it is the first.
 */
function tablesRead(sql) {
    const words = tokens(sql);
    const text = (index) => words[index]?.text;
    const defined = words.filter((word, index) => text(index - 1) === 'with' || (word.isName && text(index + 1) === 'as' && text(index + 2) === '('));
    const found = [];
    // For each open parenthesis, whether a SELECT came first: `extract(hour FROM at)` reads no table.
    const selects = [false];
    for (const [index, word] of words.entries()) {
        if (word.isQuoted)
            continue;
        if (word.text === '(')
            selects.push(false);
        if (word.text === ')')
            selects.pop();
        if (word.text === 'select')
            selects[selects.length - 1] = true;
        const isFrom = word.text === 'from' && selects.at(-1) === true && text(index - 1) !== 'distinct';
        const first = words[index + 1];
        if (!(isFrom || word.text === 'join') || first === undefined)
            continue;
        const path = dottedName(words, index + 1);
        const isCall = text(index + 2 * path.length) === '(';
        const name = path.join('.');
        if (path.length === 0 || isCall || (!first.isQuoted && ['values', 'lateral'].includes(name)))
            continue;
        if (!defined.some((other) => other.text === name))
            found.push({ name, at: first.at });
    }
    return found;
}

// EXTERNAL MODULE: ./.build/action/src/graph/tables.js
var graph_tables = __webpack_require__(4082);
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
    const crawlers = namedEntries(draft.crawlers).map(([name, spec]) => {
        const fills = crawledTable(spec, draft);
        return { name, section: 'crawlers', spec, needs: [], reads: [], writes: undefined, fills };
    });
    const known = new Set((0,graph_tables/* tableNames */.n$)(draft, places));
    const reports = namedEntries(draft.reports).map(([name, spec]) => {
        const sql = spec.sql === undefined ? undefined : sqlText(spec.sql);
        const names = sqlNames(sql ?? '').flatMap(({ database = draft.database ?? '', table }) => {
            if (known.has(table) && database === draft.database)
                return [table];
            const isCrawled = crawlers.some(({ fills }) => fills !== undefined && (0,graph_tables/* sameTable */.lY)(fills, { database, table }));
            return isCrawled ? [`${database}.${table}`] : [];
        });
        const reads = [...new Set(names)].map((text) => ({ text, owner: spec, key: 'sql' }));
        return { name, section: 'reports', spec, needs: mentions(spec, 'needs', spec.needs), reads, writes: undefined };
    });
    const beside = { reads: [], writes: undefined };
    const lambdas = namedEntries(draft.lambdas).map(([name, spec]) => {
        return { name, section: 'lambdas', spec, needs: mentions(spec, 'needs', spec.needs), ...beside };
    });
    const executions = namedEntries(draft.executions).map(([name, spec]) => {
        return { name, section: 'executions', spec, needs: mentions(spec, 'needs', spec.needs), ...beside };
    });
    return [...crawlers, ...jobs, ...reports, ...lambdas, ...executions];
}
/** Every edge once a reason: who writes or crawls a table comes before who reads it, and `needs` adds to that. */
function flowEdges(steps, database) {
    return steps.flatMap((step) => [
        ...step.needs.flatMap((mention) => steps
            .filter(({ name }) => name === mention.text || baseName(name) === mention.text)
            .map(({ name }) => ({ step: step.name, needs: name, because: mention }))),
        ...step.reads.flatMap((mention) => {
            const read = (0,graph_tables/* tableReference */.IR)(mention.text, database ?? '');
            return steps
                .filter(({ writes, fills = writes && (0,graph_tables/* tableReference */.IR)(writes.text, database ?? '') }) => fills && (0,graph_tables/* sameTable */.lY)(fills, read))
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
        if (isColumnType(type))
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
const isColumnType = (type) => simple.includes(type) || isDecimal(type);
function isDecimal(type) {
    const [, precision, scale] = /^decimal\((\d{1,2}),\s?(\d{1,2})\)$/.exec(type) ?? [];
    return (precision !== undefined && Number(precision) >= 1 && Number(precision) <= 38 && Number(scale) <= Number(precision));
}
const isNested = (type) => /^(array|map|struct)\s*</.test(type);

;// CONCATENATED MODULE: ./.build/action/src/graph/node-inputs.js

/** The nodes that a node takes its rows from, in its order, and where it says so. */
function nodeInputs(node) {
    if ('read' in node)
        return [];
    if ('union' in node)
        return mentions(node, 'union', node.union);
    return 'from' in node ? mentions(node, 'from', node.from) : [];
}

;// CONCATENATED MODULE: ./.build/action/src/graph/table-columns.js

/** What is read of a table, or of a source with columns; undefined when nothing declares it, or not everything of it. */
function tableColumns(name, draft, places) {
    const { database, table } = (0,graph_tables/* tableReference */.IR)(name ?? '', draft.database ?? '');
    if (database !== draft.database)
        return undefined;
    const source = draft.sources?.[table];
    const declared = draft.tables?.[table];
    if (declared === undefined)
        return source !== undefined && 'columns' in source ? typed(source.columns, places) : undefined;
    const columns = writtenColumns(declared, places);
    return columns && new Map([...columns, ['written_by', 'string'], ['window_id', 'string']]);
}
/** What a job writes into a table: its columns, then its partition keys. */
function writtenColumns(table, places) {
    const columns = typed(table.columns, places);
    const keys = table.partition_by ?? [];
    const isDeclared = table.partition_by !== undefined || !places.has(table, 'partition_by');
    if (columns === undefined || !isDeclared || !places.isWhole(keys))
        return undefined;
    return new Map([
        ...[...columns].filter(([name]) => !keys.includes(name)),
        ...keys.map((key) => [key, 'string']),
    ]);
}
function typed(columns, places) {
    return columns && new Map(places.keys(columns).map((name) => [name, columns[name]]));
}

;// CONCATENATED MODULE: ./.build/action/src/graph/node-columns.js




/**
 * The columns of every node's rows, by its name. A node is not there when they cannot be decided, or when it takes a
 * column that its own input has not: nothing shall follow from that.
 */
function nodeColumns(nodes, draft, places) {
    const found = new Map();
    const seen = new Set();
    const visit = (name) => {
        const node = nodes[name];
        if (node === undefined || seen.has(name))
            return;
        seen.add(name);
        const names = nodeInputs(node).map(({ text }) => text);
        names.forEach(visit);
        const inputs = names.map((input) => found.get(input));
        const isSound = takenColumns(node).every(({ text }) => inputs.every((input) => input?.has(text) ?? true));
        const columns = 'read' in node ? tableColumns(node.read, draft, places) : given(node, inputs, places);
        if (isSound && columns !== undefined)
            found.set(name, columns);
    };
    for (const name of Object.keys(nodes))
        visit(name);
    return found;
}
/** The columns that a node names, and needs of each node that it is from. */
function takenColumns(node) {
    if ('mapping' in node) {
        return namedEntries(node.mapping).flatMap(([to, column]) => typeof column === 'string'
            ? [{ text: to, owner: node.mapping ?? {}, key: to }]
            : mentions(column, 'from', column.from));
    }
    if ('select' in node)
        return mentions(node, 'select', node.select);
    if ('drop' in node)
        return mentions(node, 'drop', node.drop);
    if ('join' in node)
        return mentions(node, 'on', node.on);
    if ('aggregate' in node)
        return mentions(node, 'group_by', node.group_by);
    if ('drop_duplicates' in node) {
        const { drop_duplicates: columns, last_by: lastBy } = node;
        return [
            ...mentions(node, 'drop_duplicates', columns === true ? [] : columns),
            ...mentions(node, 'last_by', lastBy),
        ];
    }
    return [];
}
/** What a node gives of the columns that it gets. */
function given(node, inputs, places) {
    const [first, second] = inputs;
    if ('mapping' in node) {
        const { mapping } = node;
        if (mapping === undefined)
            return undefined;
        const typeOf = (to) => (typeof to === 'string' ? to : to?.type);
        return new Map(places.keys(mapping).map((name) => [name, typeOf(mapping[name])]));
    }
    if ('filter' in node || 'drop_duplicates' in node || 'union' in node)
        return first;
    if ('select' in node) {
        if (node.select === undefined || node.select.length === 0 || !places.isWhole(node.select))
            return undefined;
        return new Map(node.select.map((name) => [name, first?.get(name)]));
    }
    if ('drop' in node) {
        const dropped = node.drop ?? [];
        return first && new Map([...first].filter(([name]) => !dropped.includes(name)));
    }
    if ('join' in node) {
        if (first === undefined || second === undefined)
            return undefined;
        const on = names(node.on);
        const isTwice = (name) => second.has(name) && !on.includes(name);
        if (first.keys().some(isTwice))
            return undefined;
        return new Map([...on.map((name) => [name, first.get(name)]), ...first, ...second]);
    }
    if ('aggregate' in node) {
        if (node.aggregate === undefined)
            return undefined;
        const groups = names(node.group_by).map((name) => [name, first?.get(name)]);
        return new Map([...groups, ...places.keys(node.aggregate).map((name) => [name, undefined])]);
    }
    return undefined;
}
const names = (value) => value === undefined ? [] : typeof value === 'string' ? [value] : value;

;// CONCATENATED MODULE: ./.build/action/src/check/rules/columns-differ.js







/** The nodes of a union have the same columns, and a node that writes has those of its table, as far as they are known. */
const columnsDiffer = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        const columns = nodeColumns(job.nodes, draft, places);
        for (const [, node] of namedEntries(job.nodes)) {
            const [first, ...others] = nodeInputs(node);
            const had = first && columns.get(first.text);
            if (first === undefined || had === undefined)
                continue;
            if ('write' in node) {
                const table = draft.tables?.[(0,graph_tables/* tableReference */.IR)(node.write ?? '', draft.database ?? '').table];
                const wanted = table && writtenColumns(table, places);
                if (wanted === undefined)
                    continue;
                const faults = [...lacking(had, wanted), ...(table?.format === 'parquet' ? otherTypes(had, wanted) : [])];
                yield* differ(`Node "${first.text}" does not fit table "${node.write}"`, faults, places.value(node, 'from'));
            }
            for (const { text, owner, key } of 'union' in node ? others : []) {
                const other = columns.get(text);
                if (other === undefined)
                    continue;
                const faults = [...lacking(other, had), ...surplus(other, had), ...otherTypes(other, had)];
                yield* differ(`Node "${text}" has other columns than "${first.text}"`, faults, places.value(owner, key));
            }
        }
    }
};
function* differ(what, faults, at) {
    if (faults.length === 0)
        return;
    yield problem('columns-differ', at, {
        message: `${what}: ${faults.join(', ')}.`,
        hint: 'A mapping names and casts columns.',
    });
}
const lacking = (had, wanted) => [...wanted.keys()].filter((name) => !had.has(name)).map((name) => `no "${name}"`);
const surplus = (had, wanted) => [...had.keys()].filter((name) => !wanted.has(name)).map((name) => `"${name}" too`);
const otherTypes = (had, wanted) => [...had].flatMap(([name, type]) => {
    const other = wanted.get(name);
    if (type === undefined || other === undefined || ![type, other].every(isColumnType))
        return [];
    return plain(type) !== plain(other) ? [`"${name}" is ${type}, not ${other}`] : [];
});
/** `decimal(10, 2)` is `decimal(10,2)`. */
const plain = (type) => type.replaceAll(' ', '');

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(757);
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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/calls.js



/** Functions are named, state machines are addressed; both lie in the account and region of the environment. */
const calls = function* ({ draft, places, environment }) {
    for (const [, call] of namedEntries(draft.lambdas)) {
        if (call.function === undefined || /^[A-Za-z0-9_-]{1,64}$/.test(call.function))
            continue;
        yield problem('bad-name', places.value(call, 'function'), {
            message: `"${call.function}" cannot be the name of a Lambda function.`,
            hint: 'It takes letters, digits, "_" and "-", at most 64; the name alone, not the ARN.',
        });
    }
    const home = environment === localEnvironment ? undefined : draft.environments?.[environment];
    for (const [, run] of namedEntries(draft.executions)) {
        if (!('state_machine' in run) || run.state_machine === undefined)
            continue;
        const at = places.value(run, 'state_machine');
        const [, region, account] = /^arn:aws[a-z-]*:states:([a-z0-9-]+):(\d{12}):stateMachine:[^:\s/]{1,80}$/.exec(run.state_machine) ?? [];
        if (region === undefined) {
            yield problem('bad-arn', at, {
                message: `"${run.state_machine}" is no ARN of a state machine.`,
                hint: 'It is like arn:aws:states:eu-west-1:111111111111:stateMachine:nightly, without a version or alias.',
            });
        }
        else if (home !== undefined && (region !== home.region || account !== home.account)) {
            yield problem('bad-arn', at, {
                message: `The state machine is in ${account}, ${region}; a run in ${environment} can start only what is in ${home.account}, ${home.region}.`,
                hint: 'A variable can have another value in each environment.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/chart-marks.js


/** Bars and areas of several colours are stacked: a value has no point of its own there that could be marked. */
const chartMarks = function* ({ draft, places }) {
    for (const [, { charts = [] }] of namedEntries(draft.reports)) {
        for (const chart of charts) {
            if (chart.mark === undefined || (chart.type !== 'bar' && chart.type !== 'area'))
                continue;
            yield problem('unused-key', places.key(chart, 'mark'), {
                message: `The points of ${chart.type === 'bar' ? 'a bar' : 'an area'} chart cannot be marked.`,
                hint: 'Types with marks: line and point.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/crawled-tables.js



/** A crawler makes a table of its own, of a source that is none yet. */
const crawledTables = function* ({ draft, steps, places }) {
    const { crawlers = {}, sources = {}, tables } = draft;
    const fillers = steps.flatMap(({ name, fills }) => (fills === undefined ? [] : [{ name, fills }]));
    for (const [name, crawler] of namedEntries(crawlers)) {
        const source = crawler.source === undefined ? undefined : sources[crawler.source];
        if (source !== undefined && places.has(source, 'columns')) {
            yield problem('needless-crawler', places.value(crawler, 'source'), {
                message: `Source "${crawler.source}" declares its columns, so it is a table already.`,
                hint: 'Take out the crawler, or the columns.',
            });
            continue;
        }
        const fills = fillers.find((filler) => filler.name === name)?.fills;
        if (fills === undefined)
            continue;
        const table = `${fills.database}.${fills.table}`;
        const first = fillers.find((filler) => (0,graph_tables/* sameTable */.lY)(filler.fills, fills));
        if (first !== undefined && first.name !== name) {
            yield problem('duplicate-table', places.key(crawlers, name), {
                message: `"${name}" and "${first.name}" (line ${places.key(crawlers, first.name).line}) would both fill ${table}: a crawled table is named after its source's last folder.`,
                hint: 'Give one of them another database.',
            });
        }
        const owner = [tables, sources].find((section) => section !== undefined && places.has(section, fills.table));
        const isTable = owner === tables || (owner !== undefined && places.has(sources[fills.table] ?? {}, 'columns'));
        if (fills.database !== draft.database || owner === undefined || !isTable)
            continue;
        yield problem('duplicate-table', places.value(crawler, 'database'), {
            message: `"${name}" would fill ${table}, which is declared (line ${places.key(owner, fills.table).line}).`,
            hint: 'Give the crawler another database.',
        });
    }
};

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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/duplicate-column.js




/** Spark makes rows with two columns of one name, and refuses whoever then names it. */
const duplicateColumn = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        const columns = nodeColumns(job.nodes, draft, places);
        for (const [, node] of namedEntries(job.nodes)) {
            if ('join' in node)
                yield* onBothSides(node, columns, places);
            for (const { text, owner, key } of repeated(node)) {
                yield problem('duplicate-column', places.value(owner, key), { message: `Column "${text}" is given twice.` });
            }
        }
    }
};
function* onBothSides(node, columns, places) {
    const [left = '', right = ''] = node.from ?? [];
    const sides = [columns.get(left), columns.get(right)];
    const on = mentions(node, 'on', node.on).map(({ text }) => text);
    const both = [...(sides[0]?.keys() ?? [])].filter((name) => sides[1]?.has(name) && !on.includes(name));
    const isKnown = on.every((name) => sides.every((side) => side?.has(name)));
    if (both.length === 0 || on.length === 0 || !isKnown)
        return;
    yield problem('duplicate-column', places.value(node, 'on'), {
        message: `"${left}" and "${right}" both have ${both.map((name) => `"${name}"`).join(', ')}, which "on" does not name.`,
        hint: 'Drop it in one of them, or rename it by a mapping.',
    });
}
/** Names that stand a second time among the columns that a node gives. */
function repeated(node) {
    const given = 'select' in node
        ? mentions(node, 'select', node.select)
        : 'join' in node
            ? mentions(node, 'on', node.on)
            : 'aggregate' in node
                ? mentions(node, 'group_by', node.group_by)
                : [];
    const computed = 'aggregate' in node ? Object.keys(node.aggregate ?? {}) : [];
    return given.filter(({ text }, index) => computed.includes(text) || given.findIndex((other) => other.text === text) < index);
}

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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/last-by.js


/** Of rows that are equal in all columns, any is the last. */
const lastBy = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        for (const [, node] of 'nodes' in job ? namedEntries(job.nodes) : []) {
            if (!('drop_duplicates' in node) || node.drop_duplicates !== true || node.last_by === undefined)
                continue;
            yield problem('unused-key', places.key(node, 'last_by'), {
                message: '"last_by" has no effect on rows that are equal in all columns.',
                hint: 'Name the columns: drop_duplicates: [column].',
            });
        }
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
    for (const section of [draft.crawlers, draft.reports, draft.lambdas, draft.executions]) {
        yield* allMisnamed(section, places, 'a step', ...step);
    }
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

// EXTERNAL MODULE: ./.build/action/src/check/iot-sql/parse.js
var parse = __webpack_require__(4290);
// EXTERNAL MODULE: ./.build/action/src/check/iot-sql/tokens.js
var iot_sql_tokens = __webpack_require__(8655);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/iot-source.js




/** An IoT source becomes a rule of AWS IoT Core: its topic filter and the list of its SELECT. */
const iotSource = function* ({ draft, places }) {
    for (const [, source] of namedEntries(draft.sources)) {
        if (source.type !== 'iot' || !('topic' in source || 'select' in source))
            continue;
        const wrong = source.topic === undefined ? undefined : faultOf(source.topic);
        if (wrong !== undefined) {
            yield problem('bad-topic', places.value(source, 'topic'), {
                message: `"${source.topic}" ${wrong}.`,
                hint: 'A topic filter is like plant/+/temperature or plant/#.',
            });
        }
        if (source.select === undefined)
            continue;
        const selection = readSelection(source.select);
        if (typeof selection === 'string') {
            yield problem('bad-select', places.value(source, 'select'), {
                message: selection,
                hint: 'Built so far: attributes such as temp or location.room AS room, texts and numbers, +, -, *, %, comparisons, topic(n) and timestamp().',
            });
        }
        else if (!selection.all) {
            const given = selection.columns.map(({ name }) => name);
            for (const column of Object.keys(source.columns ?? {})) {
                if (source.columns === undefined || given.includes(column))
                    continue;
                yield problem('unknown-column', places.key(source.columns, column), {
                    message: `"select" gives no column "${column}".`,
                    hint: `It gives ${given.join(', ')}.`,
                });
            }
        }
    }
};
/** What is wrong with it, when that is a text. */
function readSelection(select) {
    try {
        return (0,parse/* parseSelection */.gO)(select);
    }
    catch (error) {
        if (!(error instanceof iot_sql_tokens/* IotSqlError */.b))
            throw error;
        if (error.kind === 'unsupported')
            return `Not built yet in "select": ${error.message}.`;
        return `"${select}" is no list for SELECT in AWS IoT SQL. ${error.message}`;
    }
}
/** MQTT's rules for filters, and AWS IoT Core's limits. */
function faultOf(topic) {
    const levels = topic.split('/');
    if (levels.some((level) => level.length > 1 && /[+#]/.test(level)))
        return 'has a "+" or "#" beside other characters';
    if (levels.slice(0, -1).includes('#'))
        return 'has "#" before its end';
    if (levels.length > 8)
        return `has ${levels.length} levels; AWS IoT Core takes 8`;
    if (Buffer.byteLength(topic) > 256)
        return 'is longer than 256 bytes';
    if (/['\s\0]/.test(topic))
        return 'has a quote or a space';
    return undefined;
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
        for (const { text: from, owner, key } of nodeInputs(node)) {
            const source = nodes[from];
            if (!known.includes(from)) {
                yield problem('unknown-node', places.value(owner, key), {
                    message: `There is no node "${from}" in this job.`,
                    hint: (0,did_you_mean/* suggestion */.h)(from, known) ?? knownHint(known),
                });
            }
            else if (source !== undefined && 'write' in source && from !== name) {
                yield problem('unknown-node', places.value(owner, key), {
                    message: `Node "${from}" writes; it gives no rows.`,
                    hint: 'Take the rows from the node that it is from.',
                });
            }
        }
    }
}
function* ringsOf(nodes, places) {
    const links = namedEntries(nodes).flatMap(([step, node]) => nodeInputs(node).map(({ text, owner, key }) => ({ step, needs: text, at: places.value(owner, key) })));
    for (const ring of rings(Object.keys(nodes), links)) {
        const [first] = ring;
        if (first === undefined)
            continue;
        const parts = ring.map(({ step, needs, at }) => `"${step}" is from "${needs}" (line ${at.line})`);
        yield problem('cycle', first.at, {
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

;// CONCATENATED MODULE: ./.build/action/src/check/only-reads.js
/** Why a text is not one statement that only reads; undefined when it is one. */
function notOneQuery(sql) {
    const bare = sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ' ');
    if (/;\s*\S/.test(bare))
        return 'several';
    const [verb] = /[A-Za-z]+/.exec(bare) ?? [];
    return verb === undefined || /^(select|with|values|table)$/i.test(verb) ? undefined : { verb: verb.toUpperCase() };
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/node-sql.js






/** A node's SQL is one query over the nodes that it is from: what else it read, nothing would wait for. */
const nodeSql = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('nodes' in job))
            continue;
        for (const [, node] of namedEntries(job.nodes)) {
            if (!('sql' in node) || node.sql === undefined)
                continue;
            const { sql } = node;
            const fault = notOneQuery(sql);
            if (fault !== undefined) {
                yield problem('bad-sql', places.value(node, 'sql'), {
                    message: fault === 'several'
                        ? 'The SQL of a node is one query; here are several.'
                        : `The SQL begins with ${fault.verb}; a node only reads.`,
                    hint: fault === 'several' ? 'Make a node of each.' : 'Begin it with SELECT or WITH.',
                });
                continue;
            }
            const inputs = nodeInputs(node).map(({ text }) => text);
            const isKnown = node.from !== undefined && (typeof node.from === 'string' || places.isWhole(node.from));
            for (const { name, at } of isKnown ? tablesRead(sql) : []) {
                if (inputs.some((input) => input.toLowerCase() === name))
                    continue;
                const written = sql.slice(at, at + name.length);
                const occurrence = sql.slice(0, at).split(written).length - 1;
                yield problem('unknown-node', places.inside(node, 'sql', written, occurrence), {
                    message: `The SQL reads "${name}", which is no node that it is from.`,
                    hint: node_sql_hintFor(name, inputs, Object.keys(job.nodes ?? {})),
                });
            }
        }
    }
};
function node_sql_hintFor(name, inputs, nodes) {
    const near = (0,did_you_mean/* nearest */.pA)(name, inputs);
    if (nodes.some((node) => node.toLowerCase() === name))
        return 'Name it in "from".';
    return near === undefined
        ? `A node reads it, { read: ${name} }, and "from" names that node.`
        : `Did you mean "${near}"?`;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/other-pipelines.js




/** A pipeline that is started is checked before, and can be handed this one's window. */
const otherPipelines = function* (subject) {
    const { draft, places, others } = subject;
    for (const [, run] of namedEntries(draft.executions)) {
        if (!('pipeline' in run) || run.pipeline === undefined)
            continue;
        const { pipeline: name, from } = run;
        const found = others.get(name);
        if (found === undefined)
            continue;
        if (found.kind !== 'pipeline') {
            yield problem('unknown-pipeline', places.value(run, 'pipeline'), unusable(name, found, subject));
            continue;
        }
        const other = found.pipeline;
        const mismatch = misfit(name, other, subject);
        if (mismatch !== undefined)
            yield problem('unknown-pipeline', places.value(run, 'pipeline'), mismatch);
        const steps = other.steps.map((step) => step.name);
        if (from === undefined || steps.includes(from))
            continue;
        yield problem('unknown-step', places.value(run, 'from'), {
            message: `${other.file} has no step "${from}".`,
            hint: (0,did_you_mean/* suggestion */.h)(from, steps) ?? knownHint(steps),
        });
    }
};
function unusable(name, found, { environment }) {
    switch (found.kind) {
        case 'missing':
            return {
                message: `There is no pipeline "${name}": no ${name}.yml beside this file.`,
                hint: (0,did_you_mean/* suggestion */.h)(name, found.known) ?? 'What is deployed from elsewhere can be started by its ARN: state_machine.',
            };
        case 'errors':
            return {
                message: `The pipeline "${name}" has ${found.count === 1 ? 'an error' : `${found.count} errors`} of its own.`,
                hint: `penstock check shows ${found.count === 1 ? 'it' : 'them'}.`,
            };
        case 'elsewhere':
            return { message: `The pipeline "${name}" has no environment "${environment}".`, hint: 'Declare it there too.' };
        case 'ring':
            return {
                message: `Pipelines would start each other without end: ${found.files.join(', ')}.`,
                hint: 'Take one of these executions out.',
            };
    }
}
/** Why the other pipeline cannot be started from this one though it is right in itself. */
function misfit(name, other, { draft, environment }) {
    if (other.name !== name) {
        return {
            message: `${other.file} holds a pipeline of another name: "${other.name}".`,
            hint: 'Let both be the same.',
        };
    }
    const own = { window: draft.window ?? 'day', timeZone: draft.timezone ?? 'UTC' };
    if (other.window !== own.window || other.timeZone !== own.timeZone) {
        return {
            message: `${other.file} runs for each ${other.window} of ${other.timeZone}, this pipeline for each ${own.window} of ${own.timeZone}: it cannot be handed this window.`,
            hint: 'Give both the same window and timezone.',
        };
    }
    const home = draft.environments?.[environment];
    const { account, region } = other.environment;
    if (home === undefined || (account === home.account && region === home.region))
        return undefined;
    return {
        message: `In ${environment}, ${other.file} is in ${account}, ${region}, and this pipeline in ${home.account}, ${home.region}.`,
        hint: 'A state machine starts only what is in its own account and region.',
    };
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
        const fault = notOneQuery(sql);
        const reference = sql.indexOf('${{');
        if (reference >= 0) {
            const line = sql.slice(0, reference).split('\n').length;
            yield problem('not-built', at, {
                message: `A reference in an SQL file is not built yet: ${report.sql}, line ${line}.`,
                hint: 'Write the value itself.',
            });
        }
        else if (fault === 'several') {
            yield problem('bad-sql', at, {
                message: `${report.sql} holds more than one statement; Athena takes one.`,
                hint: 'Make a report of each.',
            });
        }
        else if (fault !== undefined) {
            yield problem('bad-sql', at, {
                message: `${report.sql} begins with ${fault.verb}; a report only reads.`,
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
        const written = (0,graph_tables/* tableReference */.IR)(writes.text, database);
        for (const { text, owner, key } of reads) {
            if (!(0,graph_tables/* sameTable */.lY)((0,graph_tables/* tableReference */.IR)(text, database), written) || !isOnlyTable(written.table))
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
                        ? `"${name}" is the name of two steps (first at ${first.place}); all steps share their names.`
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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/table-key.js




/** A key names columns of its table, each once. */
const tableKey = function* ({ draft, places }) {
    for (const [, table] of namedEntries(draft.tables)) {
        const { key, columns, partition_by: partitionBy } = table;
        if (key === undefined || columns === undefined)
            continue;
        const known = [...new Set([...places.keys(columns), ...(partitionBy ?? [])])];
        const isWhole = partitionBy !== undefined || !places.has(table, 'partition_by');
        for (const [index, name] of key.entries()) {
            const at = places.value(key, index);
            if (key.indexOf(name) < index) {
                yield problem('duplicate-column', at, { message: `Column "${name}" is given twice.` });
            }
            else if (isWhole && !known.includes(name)) {
                yield problem('unknown-column', at, {
                    message: `There is no column "${name}" in this table.`,
                    hint: (0,did_you_mean/* suggestion */.h)(name, known) ?? knownHint(known),
                });
            }
        }
    }
};

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
const tableNames = function* ({ draft, places }) {
    for (const owner of [draft, ...namedEntries(draft.crawlers).map(([, crawler]) => crawler)]) {
        if (owner.database === undefined || table_names_plain.test(owner.database))
            continue;
        yield problem('bad-table-name', places.value(owner, 'database'), {
            message: owner.database.includes('-')
                ? `"-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT.`
                : `"${owner.database}" cannot be the name of a database.`,
            hint: useInstead(owner.database),
        });
    }
    yield* table_names_misnamed(draft.sources, places, 'a source');
    yield* table_names_misnamed(draft.tables, places, 'a table');
    for (const { columns } of [...namedEntries(draft.tables), ...namedEntries(draft.sources)].map(([, table]) => 'columns' in table ? table : { columns: undefined })) {
        yield* table_names_misnamed(columns, places, 'a column');
    }
    for (const [, { partition_by }] of namedEntries(draft.tables)) {
        for (const [index, name] of (partition_by ?? []).entries()) {
            if (partition_by === undefined || table_names_plain.test(name))
                continue;
            yield misnamedAt(name, places.value(partition_by, index), 'a column');
        }
    }
};
const table_names_plain = /^[a-z_][a-z0-9_]{0,127}$/;
function* table_names_misnamed(section, places, what) {
    for (const name of Object.keys(section ?? {})) {
        if (section !== undefined && !table_names_plain.test(name))
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
    return table_names_plain.test(better) && better !== '_' ? `Use ${better}.` : 'It takes a-z, 0-9 and "_".';
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/table-paths.js


/** Tables are folders of one bucket. What lies in a table\'s folder is the table's; so none lies in another's. */
const tablePaths = function* ({ draft, places }) {
    const seen = messageFolders(draft, places);
    for (const [name, table] of namedEntries(draft.tables)) {
        const { path } = table;
        if (path === undefined)
            continue;
        const at = places.value(table, 'path');
        const wrong = table_paths_faultOf(path);
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
/** What the messages of IoT sources are delivered to, and what was not delivered. */
function messageFolders({ sources }, places) {
    return namedEntries(sources)
        .filter(([, { type }]) => type === 'iot')
        .flatMap(([name]) => {
        const { line } = places.key(sources ?? {}, name);
        return ['raw', 'errors'].map((folder) => ({ path: `${folder}/${name}/`, name, line }));
    });
}
function table_paths_faultOf(path) {
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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-node-column.js






/** A node takes columns that its rows have, as far as tables, sources and the nodes before it tell. */
const unknownNodeColumn = function* ({ draft, places }) {
    for (const [, job] of namedEntries(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        const columns = nodeColumns(job.nodes, draft, places);
        for (const [, node] of namedEntries(job.nodes)) {
            for (const { text: from } of nodeInputs(node)) {
                const had = columns.get(from);
                if (had === undefined)
                    continue;
                for (const mention of takenColumns(node)) {
                    if (!had.has(mention.text))
                        yield noColumn(mention, from, { had, places });
                }
            }
        }
    }
};
function noColumn({ text, owner, key }, from, { had, places }) {
    const known = [...had.keys()];
    return problem('unknown-column', places.value(owner, key), {
        message: `Node "${from}" gives no column "${text}".`,
        hint: (0,did_you_mean/* suggestion */.h)(text, known) ?? knownHint(known),
    });
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-source.js



/** `no_new_data` watches a source; a crawler crawls one. */
const unknownSource = function* (subject) {
    const known = subject.declared.get('sources') ?? [];
    const mentions = [
        ...namedEntries(subject.draft.crawlers).map(([, owner]) => ({ owner, key: 'source', name: owner.source })),
        ...namedEntries(subject.draft.jobs).flatMap(([, { skip_if: owner }]) => owner === undefined ? [] : [{ owner, key: 'no_new_data', name: owner.no_new_data }]),
    ];
    for (const { owner, key, name } of mentions) {
        if (name === undefined || known.includes(name))
            continue;
        yield problem('unknown-source', subject.places.value(owner, key), {
            message: `There is no source "${name}".`,
            hint: declaredHint(name, ['sources'], subject),
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-step.js


/** `needs` names steps. */
const unknownStep = function* (subject) {
    const { steps, declared, places } = subject;
    // Steps of sections that are not built are refused there.
    const known = new Set(['jobs', 'reports', 'crawlers', 'models', 'lambdas', 'executions'].flatMap((name) => declared.get(name) ?? []));
    for (const { text, owner, key } of steps.flatMap(({ needs }) => needs)) {
        if (known.has(text))
            continue;
        yield problem('unknown-step', places.value(owner, key), {
            message: `There is no step "${text}".`,
            hint: declaredHint(text, ['crawlers', 'jobs', 'reports', 'lambdas', 'executions'], subject),
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-table.js




/** A job reads tables, sources with columns, and what a crawler fills; it writes tables. */
const unknownTable = function* (subject) {
    const readable = new Set((0,graph_tables/* tableNames */.n$)(subject.draft, subject.places));
    const writable = new Set(subject.declared.get('tables') ?? []);
    for (const { reads, writes } of subject.steps) {
        for (const mention of reads) {
            const read = (0,graph_tables/* tableReference */.IR)(mention.text, subject.draft.database ?? '');
            const isCrawled = subject.steps.some(({ fills }) => fills !== undefined && (0,graph_tables/* sameTable */.lY)(fills, read));
            if (!isCrawled)
                yield* missing(mention, readable, subject);
        }
        if (writes !== undefined)
            yield* missing(writes, writable, subject);
    }
};
function* missing(mention, known, subject) {
    const { draft, declared, places } = subject;
    const { database, table } = (0,graph_tables/* tableReference */.IR)(mention.text, draft.database ?? '');
    const at = places.value(mention.owner, mention.key);
    if (database !== (draft.database ?? '')) {
        // A crawler that was set aside, or whose source was, may be the one.
        if (draft.database === undefined || hasUnknownCrawler(subject))
            return;
        const crawled = subject.steps.flatMap(({ fills }) => (fills ? [`${fills.database}.${fills.table}`] : []));
        yield problem('unknown-table', at, {
            message: `No crawler fills "${mention.text}".`,
            hint: (0,did_you_mean/* suggestion */.h)(mention.text, crawled) ??
                knownHint(crawled) ??
                'Declare its files as a source: with columns, or with a crawler.',
        });
    }
    else if (!known.has(table)) {
        const isSource = declared.get('sources')?.includes(table) ?? false;
        const isReadable = (0,graph_tables/* tableNames */.n$)(draft, places).includes(table);
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
                    : 'Give it columns, or a crawler.',
        });
    }
}
function hasUnknownCrawler({ declared, steps }) {
    const known = steps.filter(({ fills }) => fills !== undefined).length;
    return (declared.get('crawlers')?.length ?? 0) > known;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unused.js


/** Errors behind which a use may hide: a misspelt name, a value that was set aside, a section that is not looked into. */
const hiding = /^(unknown-|missing-|wrong-|not-built|secret-|unclosed-|list-in-text|reference-|bad-foreach|bad-item|duplicate-item|cycle|self-|no-)/;
function mayHideUses(errors) {
    return errors.values().some((code) => hiding.test(code));
}
/** What nothing uses is a mistake as often as not. */
const unused = function* (subject) {
    const { draft, steps, edges, used, errors } = subject;
    if (mayHideUses(errors))
        return;
    const read = new Set(steps.flatMap(({ reads }) => reads.map(({ text }) => text.split('.').at(-1))));
    const written = new Set(steps.flatMap(({ writes }) => (writes === undefined ? [] : [writes.text.split('.').at(-1)])));
    const watched = new Set(namedEntries(draft.jobs).map(([, job]) => job.skip_if?.no_new_data));
    const crawled = new Set(namedEntries(draft.crawlers).map(([, crawler]) => crawler.source));
    const needed = new Set(edges.map(({ needs }) => needs));
    yield* unusedNames('variables', (name) => used.has(`variables.${name}`), (name) => `Nothing uses variable "${name}".`, subject);
    yield* unusedNames('inputs', (name) => used.has(`inputs.${name}`), (name) => `Nothing uses input "${name}".`, subject);
    yield* unusedNames('sources', (name) => read.has(name) || watched.has(name) || crawled.has(name), (name) => `Nothing reads source "${name}".`, subject);
    yield* unusedNames('crawlers', (name) => needed.has(name), (name) => `Nothing reads the table of crawler "${name}".`, subject);
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
        const taken = new Set(nodes.flatMap(([, node]) => nodeInputs(node).map(({ text }) => text)));
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
    iotSource,
    tableNames,
    duplicateTable,
    crawledTables,
    tablePaths,
    columnTypes,
    tableLayout,
    tableKey,
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
    nodeSql,
    unknownNodeColumn,
    duplicateColumn,
    columnsDiffer,
    lastBy,
    files,
    reportSql,
    chartMarks,
    calls,
    otherPipelines,
    unused,
    unusedNode,
];
/** Everything that is wrong or doubtful: what was found in reading, and what the rules say of the rest; by place. */
function check({ spec, diagnostics }, found, others = new Map()) {
    const steps = flowSteps(spec.draft, spec.places, (path) => textOf(found.get(path)));
    const subject = { ...spec, files: found, others, steps, edges: flowEdges(steps, spec.draft.database) };
    const all = [...diagnostics];
    for (const rule of rules) {
        const errors = new Set(all.filter(({ severity }) => severity === 'error').map(({ code }) => code));
        all.push(...rule({ ...subject, errors }));
    }
    return inOrder(all);
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
        for (const { text } of nodeInputs(spec))
            add(text);
        ordered.push(buildNode(name, spec, database, places.key(nodes, name)));
    };
    for (const name of Object.keys(nodes))
        add(name);
    return ordered;
}
function buildNode(name, spec, database, at) {
    const base = { name, at };
    if ('read' in spec)
        return { ...base, kind: 'read', table: (0,graph_tables/* tableReference */.IR)(spec.read, database) };
    if ('mapping' in spec)
        return { ...base, kind: 'mapping', from: spec.from, columns: mappings(spec.mapping) };
    if ('filter' in spec)
        return { ...base, kind: 'filter', from: spec.from, condition: spec.filter.trim() };
    if ('select' in spec)
        return { ...base, kind: 'select', from: spec.from, columns: spec.select };
    if ('drop' in spec)
        return { ...base, kind: 'drop', from: spec.from, columns: spec.drop };
    if ('join' in spec) {
        const [left = '', right = ''] = spec.from;
        return { ...base, kind: 'join', left, right, how: spec.join, on: listed(spec.on) };
    }
    if ('union' in spec)
        return { ...base, kind: 'union', from: spec.union };
    if ('aggregate' in spec) {
        const { from, group_by: groupBy, aggregate } = spec;
        return { ...base, kind: 'aggregate', from, groupBy: listed(groupBy), columns: computed(aggregate) };
    }
    if ('sql' in spec)
        return { ...base, kind: 'sql', from: listed(spec.from), sql: spec.sql.trim() };
    if ('drop_duplicates' in spec) {
        const { from, drop_duplicates: columns, last_by: lastBy } = spec;
        return { ...base, kind: 'drop_duplicates', from, columns: columns === true ? [] : columns, lastBy: listed(lastBy) };
    }
    if ('write' in spec)
        return { ...base, kind: 'write', from: spec.from, table: spec.write };
    throw new errors/* InternalError */.Gd('internal', `Node "${name}" of a kind that is not built was let through.`);
}
function mappings(columns) {
    return Object.entries(columns).map(([to, column]) => typeof column === 'string' ? { from: to, to, type: column } : { from: column.from, to, type: column.type });
}
function computed(columns) {
    return Object.entries(columns).map(([name, expression]) => ({ name, expression: expression.trim() }));
}
/** `on: room_id` and `on: [room_id, day]`. */
function listed(names) {
    return names === undefined ? [] : typeof names === 'string' ? [names] : names;
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
/** A payload or input. */
function runValue(data) {
    if (typeof data === 'string')
        return { kind: 'text', text: runText(data) };
    if (Array.isArray(data))
        return { kind: 'list', items: data.map(runValue) };
    if (!isMapping(data))
        return { kind: 'plain', value: data };
    return {
        kind: 'mapping',
        entries: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, runValue(value)])),
    };
}
function runReference(expression) {
    const [space, name] = expression.split('.');
    if (space === 'inputs' && name !== undefined)
        return { kind: 'input', name };
    if (space === 'window' && (name === 'id' || name === 'start' || name === 'end'))
        return { kind: 'window', part: name };
    throw new RangeError(`Not known to a run: ${expression}`);
}

;// CONCATENATED MODULE: ./.build/action/src/graph/selection.js
/** The step and all that follow from it. */
function selectFrom({ steps }, from) {
    const selected = new Set([from]);
    for (const found of selected) {
        for (const { name, needs } of steps)
            if (needs.includes(found))
                selected.add(name);
    }
    return {
        steps: steps.map(({ name }) => name).filter((name) => selected.has(name)),
        reason: `the run starts at ${from}`,
    };
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-step.js








/** `followers` are the steps that need this one. */
function buildStep(step, needs, input, followers) {
    const { crawlers, jobs, reports, lambdas, executions } = input.spec;
    const crawler = crawlers?.[step.name];
    if (step.section === 'crawlers' && crawler !== undefined)
        return buildCrawler(step, crawler, needs, input, followers);
    const job = jobs?.[step.name];
    if (step.section === 'jobs' && job !== undefined)
        return buildJob(step, job, needs, input);
    const report = reports?.[step.name];
    if (step.section === 'reports' && report !== undefined)
        return buildReport(step, report, needs, input);
    const lambda = lambdas?.[step.name];
    if (step.section === 'lambdas' && lambda !== undefined)
        return buildLambda(step, lambda, needs, input);
    const execution = executions?.[step.name];
    if (step.section === 'executions' && execution !== undefined)
        return buildExecution(step, execution, needs, input);
    throw new errors/* InternalError */.Gd('internal', `There is no step "${step.name}".`);
}
function buildJob(step, job, needs, input) {
    const { spec, places } = input;
    const base = {
        name: step.name,
        needs,
        when: job.when ?? 'default',
        windowed: job.window !== 'none',
        skipIf: skipCondition(job),
        expectedSeconds: durationSeconds(job.expected ?? '5m'),
        reads: step.reads.map(({ text }) => (0,graph_tables/* tableReference */.IR)(text, spec.database)),
        writes: (0,graph_tables/* tableReference */.IR)(step.writes?.text ?? '', spec.database).table,
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
function buildCrawler(step, crawler, needs, input, followers) {
    if (step.fills === undefined)
        throw new errors/* InternalError */.Gd('internal', `Crawler "${step.name}" fills no table.`);
    return {
        name: step.name,
        needs,
        when: 'default',
        windowed: false,
        skipIf: inherited(crawler, followers),
        expectedSeconds: 60,
        at: input.places.key(input.spec.crawlers ?? {}, step.name),
        kind: 'crawler',
        source: crawler.source,
        fills: step.fills,
        pollSeconds: durationSeconds(crawler.poll ?? '15s'),
    };
}
/** A crawl is for those who read its table: when none of them would run without new data, neither need it. */
function inherited({ source }, followers) {
    const watches = (step) => step.section === 'jobs' && step.spec.skip_if?.no_new_data === source;
    return followers.length > 0 && followers.every(watches) ? { kind: 'no_new_data', source } : undefined;
}
function skipCondition({ skip_if: condition }) {
    return condition?.no_new_data === undefined ? undefined : { kind: 'no_new_data', source: condition.no_new_data };
}
function buildReport(step, report, needs, input) {
    const { spec } = input;
    return {
        ...plainStep(step, needs, 30, input),
        kind: 'report',
        sqlFile: external_node_path_.posix.normalize(report.sql),
        sql: build_step_textOf(report.sql, input),
        reads: step.reads.map(({ text }) => (0,graph_tables/* tableReference */.IR)(text, spec.database)),
        charts: (report.charts ?? []).map(buildChart),
    };
}
function buildLambda(step, lambda, needs, input) {
    return {
        ...plainStep(step, needs, 5, input),
        kind: 'lambda',
        functionName: lambda.function,
        payload: runValue(lambda.payload ?? {}),
    };
}
function buildExecution(step, execution, needs, input) {
    return { ...plainStep(step, needs, 300, input), kind: 'execution', of: runOf(execution, input) };
}
function runOf(execution, { others }) {
    if ('state_machine' in execution) {
        return {
            kind: 'state_machine',
            stateMachineArn: execution.state_machine,
            input: runValue(execution.input ?? {}),
        };
    }
    const { pipeline: name, from } = execution;
    const other = others?.get(name);
    if (other?.kind !== 'pipeline')
        throw new errors/* InternalError */.Gd('internal', `Pipeline "${name}" was let through.`);
    return {
        kind: 'pipeline',
        pipeline: other.pipeline.name,
        inputs: Object.fromEntries(other.pipeline.inputs.map((input) => [input.name, input.default])),
        select: from === undefined ? undefined : selectFrom(other.pipeline, from),
    };
}
/** What a step is that has nothing but needs. */
function plainStep({ name, section }, needs, expectedSeconds, { spec, places }) {
    const at = places.key(spec[section] ?? {}, name);
    return { name, needs, when: 'default', windowed: true, expectedSeconds, at };
}
function buildChart({ type, x, y, color, title, facet, mark }) {
    return { type, x, y, color, title, facet, mark };
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
    const followersOf = (name) => {
        const following = new Set(edges.filter(({ needs }) => needs === name).map(({ step }) => step));
        return flow.filter((step) => following.has(step.name));
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
        steps: flow.map((step) => buildStep(step, needsOf(step.name), input, followersOf(step.name))),
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
    if (source.type === 'jdbc')
        throw new errors/* InternalError */.Gd('internal', `Source "${name}" of type "${source.type}" was let through.`);
    const columns = source.columns && toColumns(source.columns);
    if (source.type === 'iot') {
        const { topic, select, buffer = firehoseDefaults } = source;
        return { name, type: 'iot', topic, select, buffer, format: 'json', header: false, columns, at };
    }
    const { bucket, prefix } = bucketAndPrefix(source.location);
    return { name, type: 's3', bucket, prefix, format: source.format, header: source.header ?? true, columns, at };
}
/** Firehose's own hints for S3. */
const firehoseDefaults = { seconds: 300, megabytes: 5 };
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
        key: table.key ?? [],
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
const ownNames = new Set(['arguments', 'variables', 'payload', 'input']);
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
        hint: 'It may stand in arguments, payload and input; here, use a variable.',
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
    'lambdas',
    'executions',
]);
/** Keys whose values a run fills in. */
const filledByRun = ['arguments', 'payload', 'input'];
const plainSections = new Set(['environments', 'variables', 'inputs']);
/**
 * Puts the variables in, and makes one job of each item of a `foreach`. A text that is exactly one reference becomes
 * the variable's value, of whatever type; references that only a run can fill stay in arguments, payloads and inputs. What
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
        const inner = filledByRun.includes(key) ? { ...scope, run: true } : scope;
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
    /** Whether no item of a list was set aside. */
    isWhole(list) {
        return this.keys(list).length <= list.length;
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
            "schedule"
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
        "drop",
        [
            "jobs.<name>.nodes.<name>"
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
        "group_by",
        [
            "jobs.<name>.nodes.<name>"
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
        "input",
        [
            "executions.<name>"
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
        "last_by",
        [
            "jobs.<name>.nodes.<name>"
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
    const homes = near === undefined ? homesOf(key) : [];
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
const homesOf = (key) => keyHomes.get(String(key)) ?? [];
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
    const isKnown = (name) => homesOf(name).some((home) => isPathOf(home, error.instancePath));
    const misspelt = Object.keys(value).find((name) => !isKnown(name) && (0,did_you_mean/* suggestion */.h)(name, forms) !== undefined);
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
    const { error, value } = finding;
    const written = typeof value === 'object' && value !== null ? places.keys(value).length : 0;
    return written < (error.params.limit ?? 1) ? wrongValue(finding, places) : undefined;
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

const schema11 = { "type": "object", "required": ["name", "database"], "properties": { "name": { "type": "string", "pattern": "\\S", "expects": "a name" }, "description": { "type": "string", "pattern": "\\S", "expects": "a text" }, "timezone": { "type": "string", "pattern": "\\S", "expects": "a time zone, such as Europe/Rome" }, "window": { "enum": ["hour", "day", "week", "month"], "expects": "hour, day, week or month" }, "schedule": { "notBuilt": { "what": "Section \"schedule\"", "hint": "Start runs by penstock run." } }, "backfill": { "notBuilt": { "what": "Section \"backfill\"", "hint": "Run single windows by penstock run --window." } }, "notify": { "type": "object", "required": ["sns"], "properties": { "sns": { "type": "string", "pattern": "\\S", "expects": "the name of an SNS topic" } }, "expects": "a mapping with sns", "additionalProperties": false }, "environments": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["region", "account"], "properties": { "region": { "type": "string", "pattern": "\\S", "expects": "an AWS region, such as eu-west-1" }, "account": { "type": "string", "pattern": "\\S", "expects": "an account of twelve digits, in quotes" }, "protected": { "type": "boolean", "expects": "true or false" }, "variables": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a text, a number, true/false or a list of them" } }, "expects": "a mapping of variables" } }, "expects": "a mapping with region and account", "additionalProperties": false } }, "expects": "a mapping of environments" }, "variables": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a text, a number, true/false or a list of them" } }, "expects": "a mapping of variables" }, "inputs": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["type", "default"], "properties": { "type": { "enum": ["string", "number", "boolean", "date"], "expects": "string, number, boolean or date" }, "default": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping with type and default", "additionalProperties": false } }, "expects": "a mapping of inputs" }, "sources": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with a type: s3, iot or jdbc", "required": ["type"], "properties": { "type": { "enum": ["s3", "iot", "jdbc"], "expects": "s3, iot or jdbc" } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "s3" } } }, "then": { "type": "object", "required": ["type", "location", "format"], "properties": { "type": { "enum": ["s3"], "expects": "s3" }, "location": { "type": "string", "pattern": "\\S", "expects": "a folder in S3, such as s3://bucket/prefix/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with type and location", "additionalProperties": false } }, { "if": { "required": ["type"], "properties": { "type": { "const": "iot" } } }, "then": { "type": "object", "required": ["type", "topic", "select"], "properties": { "type": { "enum": ["iot"], "expects": "iot" }, "topic": { "type": "string", "pattern": "\\S", "expects": "an MQTT topic filter" }, "select": { "type": "string", "pattern": "\\S", "expects": "columns of the message, separated by commas" }, "buffer": { "type": "object", "required": ["seconds", "megabytes"], "properties": { "seconds": { "type": "integer", "minimum": 0, "maximum": 900, "expects": "seconds from 0 to 900" }, "megabytes": { "type": "integer", "minimum": 1, "maximum": 128, "expects": "megabytes from 1 to 128" } }, "expects": "a mapping with seconds and megabytes", "additionalProperties": false }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with type, topic and select", "additionalProperties": false } }, { "if": { "required": ["type"], "properties": { "type": { "const": "jdbc" } } }, "then": { "notBuilt": { "what": "A source of type \"jdbc\"", "at": "type", "hint": "Export the tables to S3 and read them: type: s3." } } }] } }, "expects": "a mapping of sources" }, "crawlers": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["source", "database"], "properties": { "source": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "database": { "type": "string", "pattern": "\\S", "expects": "the name of a database" }, "poll": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" } }, "expects": "a mapping with source and database", "additionalProperties": false } }, "expects": "a mapping of crawlers" }, "database": { "type": "string", "pattern": "\\S", "expects": "the name of a database" }, "tables": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["path", "format", "columns"], "properties": { "path": { "type": "string", "pattern": "\\S", "expects": "a folder in the data bucket, such as lake/rooms/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" }, "partition_by": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of column names" }, "key": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of column names", "minItems": 1 }, "quality": { "type": "string", "pattern": "\\S", "expects": "a DQDL ruleset" } }, "expects": "a mapping with path, format and columns", "additionalProperties": false } }, "expects": "a mapping of tables" }, "jobs": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with script or nodes", "if": { "required": ["script"] }, "then": { "type": "object", "required": ["script", "writes"], "properties": { "script": { "type": "string", "pattern": "\\S", "expects": "the path of a Python file" }, "reads": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "expects": "the name of a table, or a list of them" } }, "writes": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "arguments": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping of names to values" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "notBuilt": { "what": "Condition \"unchanged\"", "hint": "Built so far: no_new_data." } }, "query": { "notBuilt": { "what": "Condition \"query\"", "hint": "Built so far: no_new_data." } }, "expression": { "notBuilt": { "what": "Condition \"expression\"", "hint": "Built so far: no_new_data." } }, "any": { "notBuilt": { "what": "Condition \"any\"", "hint": "Built so far: no_new_data." } }, "all": { "notBuilt": { "what": "Condition \"all\"", "hint": "Built so far: no_new_data." } }, "not": { "notBuilt": { "what": "Condition \"not\"", "hint": "Built so far: no_new_data." } } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with script and writes", "additionalProperties": false }, "else": { "if": { "required": ["nodes"] }, "then": { "type": "object", "required": ["nodes"], "properties": { "nodes": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write", "if": { "required": ["read"] }, "then": { "type": "object", "required": ["read"], "properties": { "read": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with read", "additionalProperties": false }, "else": { "if": { "required": ["mapping"] }, "then": { "type": "object", "required": ["from", "mapping"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "mapping": { "type": "object", "patternProperties": { "^.*$": { "if": { "type": "object" }, "then": { "type": "object", "required": ["from", "type"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "type": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string or double" } }, "expects": "a mapping with from and type", "additionalProperties": false }, "else": { "type": "string", "pattern": "\\S", "expects": "a column type, or { from: column, type: type }" } } }, "expects": "a mapping of new columns to types", "minProperties": 1 } }, "expects": "a mapping with from and mapping", "additionalProperties": false }, "else": { "if": { "required": ["filter"] }, "then": { "type": "object", "required": ["from", "filter"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "filter": { "type": "string", "pattern": "\\S", "expects": "a condition in Spark SQL" } }, "expects": "a mapping with from and filter", "additionalProperties": false }, "else": { "if": { "required": ["select"] }, "then": { "type": "object", "required": ["from", "select"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "select": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of columns", "minItems": 1 } }, "expects": "a mapping with from and select", "additionalProperties": false }, "else": { "if": { "required": ["drop"] }, "then": { "type": "object", "required": ["from", "drop"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "drop": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of columns", "minItems": 1 } }, "expects": "a mapping with from and drop", "additionalProperties": false }, "else": { "if": { "required": ["join"] }, "then": { "type": "object", "required": ["from", "join", "on"], "properties": { "from": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "a list of two nodes", "minItems": 2, "maxItems": 2 }, "join": { "enum": ["inner", "left", "right", "full"], "expects": "inner, left, right or full" }, "on": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } } }, "expects": "a mapping with from, join and on", "additionalProperties": false }, "else": { "if": { "required": ["union"] }, "then": { "type": "object", "required": ["union"], "properties": { "union": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "a list of two or more nodes", "minItems": 2 } }, "expects": "a mapping with union", "additionalProperties": false }, "else": { "if": { "required": ["aggregate"] }, "then": { "type": "object", "required": ["from", "aggregate"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "group_by": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } }, "aggregate": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "an expression in Spark SQL, such as avg(temp)" } }, "expects": "a mapping of new columns to expressions", "minProperties": 1 } }, "expects": "a mapping with from and aggregate", "additionalProperties": false }, "else": { "if": { "required": ["sql"] }, "then": { "type": "object", "required": ["from", "sql"], "properties": { "from": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "the name of a node, or a list of them" } }, "sql": { "type": "string", "pattern": "\\S", "expects": "a query in Spark SQL" } }, "expects": "a mapping with from and sql", "additionalProperties": false }, "else": { "if": { "required": ["drop_duplicates"] }, "then": { "type": "object", "required": ["from", "drop_duplicates"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "drop_duplicates": { "expects": "true, or a list of columns", "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "minItems": 1, "expects": "true, or a list of columns" }, "else": { "const": true, "expects": "true, or a list of columns" } }, "last_by": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } } }, "expects": "a mapping with from and drop_duplicates", "additionalProperties": false }, "else": { "if": { "required": ["write"] }, "then": { "type": "object", "required": ["from", "write"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "write": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with from and write", "additionalProperties": false }, "else": { "if": { "type": "object" }, "then": { "lacks": ["read", "mapping", "filter", "select", "drop", "join", "union", "aggregate", "sql", "drop_duplicates", "write"] } } } } } } } } } } } } } }, "expects": "a mapping of nodes" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "notBuilt": { "what": "Condition \"unchanged\"", "hint": "Built so far: no_new_data." } }, "query": { "notBuilt": { "what": "Condition \"query\"", "hint": "Built so far: no_new_data." } }, "expression": { "notBuilt": { "what": "Condition \"expression\"", "hint": "Built so far: no_new_data." } }, "any": { "notBuilt": { "what": "Condition \"any\"", "hint": "Built so far: no_new_data." } }, "all": { "notBuilt": { "what": "Condition \"all\"", "hint": "Built so far: no_new_data." } }, "not": { "notBuilt": { "what": "Condition \"not\"", "hint": "Built so far: no_new_data." } } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with nodes", "additionalProperties": false }, "else": { "if": { "type": "object" }, "then": { "lacks": ["script", "nodes"] } } } } }, "expects": "a mapping of jobs" }, "reports": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["sql"], "properties": { "sql": { "type": "string", "pattern": "\\S", "expects": "the path of an SQL file" }, "charts": { "type": "array", "items": { "type": "object", "required": ["type", "x", "y"], "properties": { "type": { "enum": ["line", "bar", "area", "point"], "expects": "line, bar, area or point" }, "x": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "y": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "color": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "title": { "type": "string", "pattern": "\\S", "expects": "a text" }, "facet": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "mark": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" } }, "expects": "a mapping with type, x and y", "additionalProperties": false }, "expects": "a list of charts" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with sql", "additionalProperties": false } }, "expects": "a mapping of reports" }, "quicksight": { "notBuilt": { "what": "Section \"quicksight\"", "hint": "penstock report draws the reports." } }, "models": { "notBuilt": { "what": "Section \"models\"" } }, "lambdas": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "required": ["function"], "properties": { "function": { "type": "string", "pattern": "\\S", "expects": "the name of a Lambda function" }, "payload": { "type": "object", "expects": "a mapping" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with function", "additionalProperties": false } }, "expects": "a mapping of steps" }, "executions": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with pipeline or state_machine", "if": { "required": ["pipeline"] }, "then": { "type": "object", "required": ["pipeline"], "properties": { "pipeline": { "type": "string", "pattern": "\\S", "expects": "the name of a pipeline" }, "from": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with pipeline", "additionalProperties": false }, "else": { "if": { "required": ["state_machine"] }, "then": { "type": "object", "required": ["state_machine"], "properties": { "state_machine": { "type": "string", "pattern": "\\S", "expects": "the ARN of a state machine" }, "input": { "type": "object", "expects": "a mapping" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with state_machine", "additionalProperties": false }, "else": { "if": { "type": "object" }, "then": { "lacks": ["pipeline", "state_machine"] } } } } }, "expects": "a mapping of steps" }, "local": { "notBuilt": { "what": "Section \"local\"", "hint": "Put files into the local cloud's bucket folder." } }, "tests": { "notBuilt": { "what": "Section \"tests\"" } } }, "expects": "a mapping with name, environments, tables, jobs …", "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^.*$", "u");
const pattern21 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");
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
                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                if (data24.type === undefined) {
                                    const err58 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                                if (data24.topic === undefined) {
                                    const err59 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property '" + "topic" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                                if (data24.select === undefined) {
                                    const err60 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required", keyword: "required", params: { missingProperty: "select" }, message: "must have required property '" + "select" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                                for (const key11 in data24) {
                                    if (!(((((key11 === "type") || (key11 === "topic")) || (key11 === "select")) || (key11 === "buffer")) || (key11 === "columns"))) {
                                        const err61 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then, data: data24 };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.type !== undefined) {
                                    let data33 = data24.type;
                                    if (!(data33 === "iot")) {
                                        const err62 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type, data: data33 };
                                        if (vErrors === null) {
                                            vErrors = [err62];
                                        }
                                        else {
                                            vErrors.push(err62);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.topic !== undefined) {
                                    let data34 = data24.topic;
                                    if (typeof data34 === "string") {
                                        if (!pattern0.test(data34)) {
                                            const err63 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/topic", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err63];
                                            }
                                            else {
                                                vErrors.push(err63);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err64 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/topic", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic, data: data34 };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.select !== undefined) {
                                    let data35 = data24.select;
                                    if (typeof data35 === "string") {
                                        if (!pattern0.test(data35)) {
                                            const err65 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/select", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select, data: data35 };
                                            if (vErrors === null) {
                                                vErrors = [err65];
                                            }
                                            else {
                                                vErrors.push(err65);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err66 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/select", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select, data: data35 };
                                        if (vErrors === null) {
                                            vErrors = [err66];
                                        }
                                        else {
                                            vErrors.push(err66);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.buffer !== undefined) {
                                    let data36 = data24.buffer;
                                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                        if (data36.seconds === undefined) {
                                            const err67 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err67];
                                            }
                                            else {
                                                vErrors.push(err67);
                                            }
                                            errors++;
                                        }
                                        if (data36.megabytes === undefined) {
                                            const err68 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required", keyword: "required", params: { missingProperty: "megabytes" }, message: "must have required property '" + "megabytes" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err68];
                                            }
                                            else {
                                                vErrors.push(err68);
                                            }
                                            errors++;
                                        }
                                        for (const key12 in data36) {
                                            if (!((key12 === "seconds") || (key12 === "megabytes"))) {
                                                const err69 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer, data: data36 };
                                                if (vErrors === null) {
                                                    vErrors = [err69];
                                                }
                                                else {
                                                    vErrors.push(err69);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data36.seconds !== undefined) {
                                            let data37 = data36.seconds;
                                            if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                                                const err70 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer/seconds", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds, data: data37 };
                                                if (vErrors === null) {
                                                    vErrors = [err70];
                                                }
                                                else {
                                                    vErrors.push(err70);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data37 == "number") && (isFinite(data37))) {
                                                if (data37 > 900 || isNaN(data37)) {
                                                    const err71 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer/seconds", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 }, message: "must be <= 900", schema: 900, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds, data: data37 };
                                                    if (vErrors === null) {
                                                        vErrors = [err71];
                                                    }
                                                    else {
                                                        vErrors.push(err71);
                                                    }
                                                    errors++;
                                                }
                                                if (data37 < 0 || isNaN(data37)) {
                                                    const err72 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer/seconds", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds, data: data37 };
                                                    if (vErrors === null) {
                                                        vErrors = [err72];
                                                    }
                                                    else {
                                                        vErrors.push(err72);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data36.megabytes !== undefined) {
                                            let data38 = data36.megabytes;
                                            if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                                const err73 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer/megabytes", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes, data: data38 };
                                                if (vErrors === null) {
                                                    vErrors = [err73];
                                                }
                                                else {
                                                    vErrors.push(err73);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data38 == "number") && (isFinite(data38))) {
                                                if (data38 > 128 || isNaN(data38)) {
                                                    const err74 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer/megabytes", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, message: "must be <= 128", schema: 128, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes, data: data38 };
                                                    if (vErrors === null) {
                                                        vErrors = [err74];
                                                    }
                                                    else {
                                                        vErrors.push(err74);
                                                    }
                                                    errors++;
                                                }
                                                if (data38 < 1 || isNaN(data38)) {
                                                    const err75 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer/megabytes", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes, data: data38 };
                                                    if (vErrors === null) {
                                                        vErrors = [err75];
                                                    }
                                                    else {
                                                        vErrors.push(err75);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err76 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/buffer", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer, data: data36 };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                                if (data24.columns !== undefined) {
                                    let data39 = data24.columns;
                                    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                        for (const key13 in data39) {
                                            if (pattern4.test(key13)) {
                                                let data40 = data39[key13];
                                                if (typeof data40 === "string") {
                                                    if (!pattern0.test(data40)) {
                                                        const err77 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"], data: data40 };
                                                        if (vErrors === null) {
                                                            vErrors = [err77];
                                                        }
                                                        else {
                                                            vErrors.push(err77);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err78 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"].type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"], data: data40 };
                                                    if (vErrors === null) {
                                                        vErrors = [err78];
                                                    }
                                                    else {
                                                        vErrors.push(err78);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err79 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns, data: data39 };
                                        if (vErrors === null) {
                                            vErrors = [err79];
                                        }
                                        else {
                                            vErrors.push(err79);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.type, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                            var _valid1 = _errs72 === errors;
                            valid18 = _valid1;
                        }
                        if (!valid18) {
                            const err81 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[1].if, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[1], data: data24 };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                        const _errs92 = errors;
                        let valid23 = true;
                        const _errs93 = errors;
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            let missing2;
                            if ((data24.type === undefined) && (missing2 = "type")) {
                                const err82 = {};
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                            else {
                                if (data24.type !== undefined) {
                                    if ("jdbc" !== data24.type) {
                                        const err83 = {};
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
                        }
                        var _valid2 = _errs93 === errors;
                        errors = _errs92;
                        if (vErrors !== null) {
                            if (_errs92) {
                                vErrors.length = _errs92;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (_valid2) {
                            const _errs95 = errors;
                            const err84 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.notBuilt, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                            var _valid2 = _errs95 === errors;
                            valid23 = _valid2;
                        }
                        if (!valid23) {
                            const err85 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.sources.patternProperties["^.*$"].allOf[2].if, parentSchema: schema11.properties.sources.patternProperties["^.*$"].allOf[2], data: data24 };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            if (data24.type === undefined) {
                                const err86 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.sources.patternProperties["^.*$"].required, parentSchema: schema11.properties.sources.patternProperties["^.*$"], data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                            if (data24.type !== undefined) {
                                let data42 = data24.type;
                                if (!(((data42 === "s3") || (data42 === "iot")) || (data42 === "jdbc"))) {
                                    const err87 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sources/patternProperties/%5E.*%24/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum, parentSchema: schema11.properties.sources.patternProperties["^.*$"].properties.type, data: data42 };
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
                            const err88 = { instancePath: instancePath + "/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.patternProperties["^.*$"].type, parentSchema: schema11.properties.sources.patternProperties["^.*$"], data: data24 };
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
                const err89 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.type, parentSchema: schema11.properties.sources, data: data23 };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
        }
        if (data.crawlers !== undefined) {
            let data43 = data.crawlers;
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (const key14 in data43) {
                    if (pattern4.test(key14)) {
                        let data44 = data43[key14];
                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                            if (data44.source === undefined) {
                                const err90 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'", schema: schema11.properties.crawlers.patternProperties["^.*$"].required, parentSchema: schema11.properties.crawlers.patternProperties["^.*$"], data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                            if (data44.database === undefined) {
                                const err91 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema11.properties.crawlers.patternProperties["^.*$"].required, parentSchema: schema11.properties.crawlers.patternProperties["^.*$"], data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                            for (const key15 in data44) {
                                if (!(((key15 === "source") || (key15 === "database")) || (key15 === "poll"))) {
                                    const err92 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.crawlers.patternProperties["^.*$"], data: data44 };
                                    if (vErrors === null) {
                                        vErrors = [err92];
                                    }
                                    else {
                                        vErrors.push(err92);
                                    }
                                    errors++;
                                }
                            }
                            if (data44.source !== undefined) {
                                let data45 = data44.source;
                                if (typeof data45 === "string") {
                                    if (!pattern0.test(data45)) {
                                        const err93 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/properties/source/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.crawlers.patternProperties["^.*$"].properties.source, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err93];
                                        }
                                        else {
                                            vErrors.push(err93);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err94 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.crawlers.patternProperties["^.*$"].properties.source.type, parentSchema: schema11.properties.crawlers.patternProperties["^.*$"].properties.source, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err94];
                                    }
                                    else {
                                        vErrors.push(err94);
                                    }
                                    errors++;
                                }
                            }
                            if (data44.database !== undefined) {
                                let data46 = data44.database;
                                if (typeof data46 === "string") {
                                    if (!pattern0.test(data46)) {
                                        const err95 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/database", schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/properties/database/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.crawlers.patternProperties["^.*$"].properties.database, data: data46 };
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
                                    const err96 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/database", schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.crawlers.patternProperties["^.*$"].properties.database.type, parentSchema: schema11.properties.crawlers.patternProperties["^.*$"].properties.database, data: data46 };
                                    if (vErrors === null) {
                                        vErrors = [err96];
                                    }
                                    else {
                                        vErrors.push(err96);
                                    }
                                    errors++;
                                }
                            }
                            if (data44.poll !== undefined) {
                                let data47 = data44.poll;
                                if (typeof data47 === "string") {
                                    if (!pattern21.test(data47)) {
                                        const err97 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/poll", schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.crawlers.patternProperties["^.*$"].properties.poll, data: data47 };
                                        if (vErrors === null) {
                                            vErrors = [err97];
                                        }
                                        else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err98 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/poll", schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.crawlers.patternProperties["^.*$"].properties.poll.type, parentSchema: schema11.properties.crawlers.patternProperties["^.*$"].properties.poll, data: data47 };
                                    if (vErrors === null) {
                                        vErrors = [err98];
                                    }
                                    else {
                                        vErrors.push(err98);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err99 = { instancePath: instancePath + "/crawlers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/crawlers/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.crawlers.patternProperties["^.*$"].type, parentSchema: schema11.properties.crawlers.patternProperties["^.*$"], data: data44 };
                            if (vErrors === null) {
                                vErrors = [err99];
                            }
                            else {
                                vErrors.push(err99);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err100 = { instancePath: instancePath + "/crawlers", schemaPath: "#/properties/crawlers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.crawlers.type, parentSchema: schema11.properties.crawlers, data: data43 };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
        }
        if (data.database !== undefined) {
            let data48 = data.database;
            if (typeof data48 === "string") {
                if (!pattern0.test(data48)) {
                    const err101 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.database, data: data48 };
                    if (vErrors === null) {
                        vErrors = [err101];
                    }
                    else {
                        vErrors.push(err101);
                    }
                    errors++;
                }
            }
            else {
                const err102 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.database.type, parentSchema: schema11.properties.database, data: data48 };
                if (vErrors === null) {
                    vErrors = [err102];
                }
                else {
                    vErrors.push(err102);
                }
                errors++;
            }
        }
        if (data.tables !== undefined) {
            let data49 = data.tables;
            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key16 in data49) {
                    if (pattern4.test(key16)) {
                        let data50 = data49[key16];
                        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                            if (data50.path === undefined) {
                                const err103 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema11.properties.tables.patternProperties["^.*$"].required, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                            if (data50.format === undefined) {
                                const err104 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property '" + "format" + "'", schema: schema11.properties.tables.patternProperties["^.*$"].required, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                            if (data50.columns === undefined) {
                                const err105 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property '" + "columns" + "'", schema: schema11.properties.tables.patternProperties["^.*$"].required, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                            for (const key17 in data50) {
                                if (!(((((((key17 === "path") || (key17 === "format")) || (key17 === "header")) || (key17 === "columns")) || (key17 === "partition_by")) || (key17 === "key")) || (key17 === "quality"))) {
                                    const err106 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data50 };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.path !== undefined) {
                                let data51 = data50.path;
                                if (typeof data51 === "string") {
                                    if (!pattern0.test(data51)) {
                                        const err107 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.path, data: data51 };
                                        if (vErrors === null) {
                                            vErrors = [err107];
                                        }
                                        else {
                                            vErrors.push(err107);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err108 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.path.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.path, data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err108];
                                    }
                                    else {
                                        vErrors.push(err108);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.format !== undefined) {
                                let data52 = data50.format;
                                if (!(((data52 === "csv") || (data52 === "json")) || (data52 === "parquet"))) {
                                    const err109 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.format, data: data52 };
                                    if (vErrors === null) {
                                        vErrors = [err109];
                                    }
                                    else {
                                        vErrors.push(err109);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.header !== undefined) {
                                let data53 = data50.header;
                                if (typeof data53 !== "boolean") {
                                    const err110 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/header", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.tables.patternProperties["^.*$"].properties.header.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.header, data: data53 };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.columns !== undefined) {
                                let data54 = data50.columns;
                                if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                    for (const key18 in data54) {
                                        if (pattern4.test(key18)) {
                                            let data55 = data54[key18];
                                            if (typeof data55 === "string") {
                                                if (!pattern0.test(data55)) {
                                                    const err111 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"], data: data55 };
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
                                                const err112 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"], data: data55 };
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
                                }
                                else {
                                    const err113 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tables.patternProperties["^.*$"].properties.columns.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.columns, data: data54 };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.partition_by !== undefined) {
                                let data56 = data50.partition_by;
                                if (Array.isArray(data56)) {
                                    const len2 = data56.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        let data57 = data56[i2];
                                        if (typeof data57 === "string") {
                                            if (!pattern0.test(data57)) {
                                                const err114 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition_by/" + i2, schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items, data: data57 };
                                                if (vErrors === null) {
                                                    vErrors = [err114];
                                                }
                                                else {
                                                    vErrors.push(err114);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err115 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition_by/" + i2, schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items, data: data57 };
                                            if (vErrors === null) {
                                                vErrors = [err115];
                                            }
                                            else {
                                                vErrors.push(err115);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err116 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition_by", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.partition_by, data: data56 };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.key !== undefined) {
                                let data58 = data50.key;
                                if (Array.isArray(data58)) {
                                    if (data58.length < 1) {
                                        const err117 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/key/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.key, data: data58 };
                                        if (vErrors === null) {
                                            vErrors = [err117];
                                        }
                                        else {
                                            vErrors.push(err117);
                                        }
                                        errors++;
                                    }
                                    const len3 = data58.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                        let data59 = data58[i3];
                                        if (typeof data59 === "string") {
                                            if (!pattern0.test(data59)) {
                                                const err118 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/key/" + i3, schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/key/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.key.items, data: data59 };
                                                if (vErrors === null) {
                                                    vErrors = [err118];
                                                }
                                                else {
                                                    vErrors.push(err118);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err119 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/key/" + i3, schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/key/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.key.items.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.key.items, data: data59 };
                                            if (vErrors === null) {
                                                vErrors = [err119];
                                            }
                                            else {
                                                vErrors.push(err119);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err120 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/key/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tables.patternProperties["^.*$"].properties.key.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.key, data: data58 };
                                    if (vErrors === null) {
                                        vErrors = [err120];
                                    }
                                    else {
                                        vErrors.push(err120);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.quality !== undefined) {
                                let data60 = data50.quality;
                                if (typeof data60 === "string") {
                                    if (!pattern0.test(data60)) {
                                        const err121 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.quality, data: data60 };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err122 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality", schemaPath: "#/properties/tables/patternProperties/%5E.*%24/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tables.patternProperties["^.*$"].properties.quality.type, parentSchema: schema11.properties.tables.patternProperties["^.*$"].properties.quality, data: data60 };
                                    if (vErrors === null) {
                                        vErrors = [err122];
                                    }
                                    else {
                                        vErrors.push(err122);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err123 = { instancePath: instancePath + "/tables/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tables.patternProperties["^.*$"].type, parentSchema: schema11.properties.tables.patternProperties["^.*$"], data: data50 };
                            if (vErrors === null) {
                                vErrors = [err123];
                            }
                            else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err124 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tables.type, parentSchema: schema11.properties.tables, data: data49 };
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
        }
        if (data.jobs !== undefined) {
            let data61 = data.jobs;
            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key19 in data61) {
                    if (pattern4.test(key19)) {
                        let data62 = data61[key19];
                        if (!(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
                            const err125 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"], data: data62 };
                            if (vErrors === null) {
                                vErrors = [err125];
                            }
                            else {
                                vErrors.push(err125);
                            }
                            errors++;
                        }
                        const _errs138 = errors;
                        let valid36 = true;
                        const _errs139 = errors;
                        if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                            let missing3;
                            if ((data62.script === undefined) && (missing3 = "script")) {
                                const err126 = {};
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        var _valid3 = _errs139 === errors;
                        errors = _errs138;
                        if (vErrors !== null) {
                            if (_errs138) {
                                vErrors.length = _errs138;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause0;
                        if (_valid3) {
                            const _errs140 = errors;
                            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                if (data62.script === undefined) {
                                    const err127 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "script" }, message: "must have required property '" + "script" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                }
                                if (data62.writes === undefined) {
                                    const err128 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "writes" }, message: "must have required property '" + "writes" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err128];
                                    }
                                    else {
                                        vErrors.push(err128);
                                    }
                                    errors++;
                                }
                                for (const key20 in data62) {
                                    if (!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key20))) {
                                        const err129 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data62 };
                                        if (vErrors === null) {
                                            vErrors = [err129];
                                        }
                                        else {
                                            vErrors.push(err129);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.script !== undefined) {
                                    let data63 = data62.script;
                                    if (typeof data63 === "string") {
                                        if (!pattern0.test(data63)) {
                                            const err130 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/script", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.script, data: data63 };
                                            if (vErrors === null) {
                                                vErrors = [err130];
                                            }
                                            else {
                                                vErrors.push(err130);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err131 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/script", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.script, data: data63 };
                                        if (vErrors === null) {
                                            vErrors = [err131];
                                        }
                                        else {
                                            vErrors.push(err131);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.reads !== undefined) {
                                    let data64 = data62.reads;
                                    const _errs146 = errors;
                                    let valid38 = true;
                                    const _errs147 = errors;
                                    if (typeof data64 !== "string") {
                                        const err132 = {};
                                        if (vErrors === null) {
                                            vErrors = [err132];
                                        }
                                        else {
                                            vErrors.push(err132);
                                        }
                                        errors++;
                                    }
                                    var _valid4 = _errs147 === errors;
                                    errors = _errs146;
                                    if (vErrors !== null) {
                                        if (_errs146) {
                                            vErrors.length = _errs146;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause1;
                                    if (_valid4) {
                                        const _errs149 = errors;
                                        if (typeof data64 === "string") {
                                            if (!pattern0.test(data64)) {
                                                const err133 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then, data: data64 };
                                                if (vErrors === null) {
                                                    vErrors = [err133];
                                                }
                                                else {
                                                    vErrors.push(err133);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err134 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then, data: data64 };
                                            if (vErrors === null) {
                                                vErrors = [err134];
                                            }
                                            else {
                                                vErrors.push(err134);
                                            }
                                            errors++;
                                        }
                                        var _valid4 = _errs149 === errors;
                                        valid38 = _valid4;
                                        ifClause1 = "then";
                                    }
                                    else {
                                        const _errs151 = errors;
                                        if (Array.isArray(data64)) {
                                            const len4 = data64.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                                let data65 = data64[i4];
                                                if (typeof data65 === "string") {
                                                    if (!pattern0.test(data65)) {
                                                        const err135 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads/" + i4, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items, data: data65 };
                                                        if (vErrors === null) {
                                                            vErrors = [err135];
                                                        }
                                                        else {
                                                            vErrors.push(err135);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err136 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads/" + i4, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items, data: data65 };
                                                    if (vErrors === null) {
                                                        vErrors = [err136];
                                                    }
                                                    else {
                                                        vErrors.push(err136);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err137 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else, data: data64 };
                                            if (vErrors === null) {
                                                vErrors = [err137];
                                            }
                                            else {
                                                vErrors.push(err137);
                                            }
                                            errors++;
                                        }
                                        var _valid4 = _errs151 === errors;
                                        valid38 = _valid4;
                                        ifClause1 = "else";
                                    }
                                    if (!valid38) {
                                        const err138 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads, data: data64 };
                                        if (vErrors === null) {
                                            vErrors = [err138];
                                        }
                                        else {
                                            vErrors.push(err138);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.writes !== undefined) {
                                    let data66 = data62.writes;
                                    if (typeof data66 === "string") {
                                        if (!pattern0.test(data66)) {
                                            const err139 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/writes", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes, data: data66 };
                                            if (vErrors === null) {
                                                vErrors = [err139];
                                            }
                                            else {
                                                vErrors.push(err139);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err140 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/writes", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes, data: data66 };
                                        if (vErrors === null) {
                                            vErrors = [err140];
                                        }
                                        else {
                                            vErrors.push(err140);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.arguments !== undefined) {
                                    let data67 = data62.arguments;
                                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                        for (const key21 in data67) {
                                            if (pattern4.test(key21)) {
                                                let data68 = data67[key21];
                                                if (((typeof data68 !== "string") && (!((typeof data68 == "number") && (isFinite(data68))))) && (typeof data68 !== "boolean")) {
                                                    const err141 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/arguments/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type }, message: "must be string,number,boolean", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"], data: data68 };
                                                    if (vErrors === null) {
                                                        vErrors = [err141];
                                                    }
                                                    else {
                                                        vErrors.push(err141);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err142 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/arguments", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments, data: data67 };
                                        if (vErrors === null) {
                                            vErrors = [err142];
                                        }
                                        else {
                                            vErrors.push(err142);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.needs !== undefined) {
                                    let data69 = data62.needs;
                                    const _errs162 = errors;
                                    let valid42 = true;
                                    const _errs163 = errors;
                                    if (typeof data69 !== "string") {
                                        const err143 = {};
                                        if (vErrors === null) {
                                            vErrors = [err143];
                                        }
                                        else {
                                            vErrors.push(err143);
                                        }
                                        errors++;
                                    }
                                    var _valid5 = _errs163 === errors;
                                    errors = _errs162;
                                    if (vErrors !== null) {
                                        if (_errs162) {
                                            vErrors.length = _errs162;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause2;
                                    if (_valid5) {
                                        const _errs165 = errors;
                                        if (typeof data69 === "string") {
                                            if (!pattern0.test(data69)) {
                                                const err144 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then, data: data69 };
                                                if (vErrors === null) {
                                                    vErrors = [err144];
                                                }
                                                else {
                                                    vErrors.push(err144);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err145 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then, data: data69 };
                                            if (vErrors === null) {
                                                vErrors = [err145];
                                            }
                                            else {
                                                vErrors.push(err145);
                                            }
                                            errors++;
                                        }
                                        var _valid5 = _errs165 === errors;
                                        valid42 = _valid5;
                                        ifClause2 = "then";
                                    }
                                    else {
                                        const _errs167 = errors;
                                        if (Array.isArray(data69)) {
                                            const len5 = data69.length;
                                            for (let i5 = 0; i5 < len5; i5++) {
                                                let data70 = data69[i5];
                                                if (typeof data70 === "string") {
                                                    if (!pattern0.test(data70)) {
                                                        const err146 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i5, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items, data: data70 };
                                                        if (vErrors === null) {
                                                            vErrors = [err146];
                                                        }
                                                        else {
                                                            vErrors.push(err146);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err147 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i5, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items, data: data70 };
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
                                        else {
                                            const err148 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else, data: data69 };
                                            if (vErrors === null) {
                                                vErrors = [err148];
                                            }
                                            else {
                                                vErrors.push(err148);
                                            }
                                            errors++;
                                        }
                                        var _valid5 = _errs167 === errors;
                                        valid42 = _valid5;
                                        ifClause2 = "else";
                                    }
                                    if (!valid42) {
                                        const err149 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: "must match \"" + ifClause2 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs, data: data69 };
                                        if (vErrors === null) {
                                            vErrors = [err149];
                                        }
                                        else {
                                            vErrors.push(err149);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.when !== undefined) {
                                    let data71 = data62.when;
                                    if (!(data71 === "always")) {
                                        const err150 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when, data: data71 };
                                        if (vErrors === null) {
                                            vErrors = [err150];
                                        }
                                        else {
                                            vErrors.push(err150);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.window !== undefined) {
                                    let data72 = data62.window;
                                    if (!(data72 === "none")) {
                                        const err151 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/window", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window, data: data72 };
                                        if (vErrors === null) {
                                            vErrors = [err151];
                                        }
                                        else {
                                            vErrors.push(err151);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.workers !== undefined) {
                                    let data73 = data62.workers;
                                    if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                        for (const key22 in data73) {
                                            if (!((key22 === "type") || (key22 === "count"))) {
                                                const err152 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers, data: data73 };
                                                if (vErrors === null) {
                                                    vErrors = [err152];
                                                }
                                                else {
                                                    vErrors.push(err152);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data73.type !== undefined) {
                                            let data74 = data73.type;
                                            if (!((((((((data74 === "G.1X") || (data74 === "G.2X")) || (data74 === "G.4X")) || (data74 === "G.8X")) || (data74 === "R.1X")) || (data74 === "R.2X")) || (data74 === "R.4X")) || (data74 === "R.8X"))) {
                                                const err153 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type, data: data74 };
                                                if (vErrors === null) {
                                                    vErrors = [err153];
                                                }
                                                else {
                                                    vErrors.push(err153);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data73.count !== undefined) {
                                            let data75 = data73.count;
                                            if (!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) {
                                                const err154 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count, data: data75 };
                                                if (vErrors === null) {
                                                    vErrors = [err154];
                                                }
                                                else {
                                                    vErrors.push(err154);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data75 == "number") && (isFinite(data75))) {
                                                if (data75 > 299 || isNaN(data75)) {
                                                    const err155 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299 }, message: "must be <= 299", schema: 299, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count, data: data75 };
                                                    if (vErrors === null) {
                                                        vErrors = [err155];
                                                    }
                                                    else {
                                                        vErrors.push(err155);
                                                    }
                                                    errors++;
                                                }
                                                if (data75 < 2 || isNaN(data75)) {
                                                    const err156 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count, data: data75 };
                                                    if (vErrors === null) {
                                                        vErrors = [err156];
                                                    }
                                                    else {
                                                        vErrors.push(err156);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err157 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers, data: data73 };
                                        if (vErrors === null) {
                                            vErrors = [err157];
                                        }
                                        else {
                                            vErrors.push(err157);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.timeout !== undefined) {
                                    let data76 = data62.timeout;
                                    if (typeof data76 === "string") {
                                        if (!pattern21.test(data76)) {
                                            const err158 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout, data: data76 };
                                            if (vErrors === null) {
                                                vErrors = [err158];
                                            }
                                            else {
                                                vErrors.push(err158);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err159 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout, data: data76 };
                                        if (vErrors === null) {
                                            vErrors = [err159];
                                        }
                                        else {
                                            vErrors.push(err159);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.retry !== undefined) {
                                    let data77 = data62.retry;
                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                        if (data77.attempts === undefined) {
                                            const err160 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry, data: data77 };
                                            if (vErrors === null) {
                                                vErrors = [err160];
                                            }
                                            else {
                                                vErrors.push(err160);
                                            }
                                            errors++;
                                        }
                                        for (const key23 in data77) {
                                            if (!(key23 === "attempts")) {
                                                const err161 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry, data: data77 };
                                                if (vErrors === null) {
                                                    vErrors = [err161];
                                                }
                                                else {
                                                    vErrors.push(err161);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data77.attempts !== undefined) {
                                            let data78 = data77.attempts;
                                            if (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) {
                                                const err162 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts, data: data78 };
                                                if (vErrors === null) {
                                                    vErrors = [err162];
                                                }
                                                else {
                                                    vErrors.push(err162);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data78 == "number") && (isFinite(data78))) {
                                                if (data78 > 10 || isNaN(data78)) {
                                                    const err163 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts, data: data78 };
                                                    if (vErrors === null) {
                                                        vErrors = [err163];
                                                    }
                                                    else {
                                                        vErrors.push(err163);
                                                    }
                                                    errors++;
                                                }
                                                if (data78 < 1 || isNaN(data78)) {
                                                    const err164 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts, data: data78 };
                                                    if (vErrors === null) {
                                                        vErrors = [err164];
                                                    }
                                                    else {
                                                        vErrors.push(err164);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err165 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry, data: data77 };
                                        if (vErrors === null) {
                                            vErrors = [err165];
                                        }
                                        else {
                                            vErrors.push(err165);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.expected !== undefined) {
                                    let data79 = data62.expected;
                                    if (typeof data79 === "string") {
                                        if (!pattern21.test(data79)) {
                                            const err166 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected, data: data79 };
                                            if (vErrors === null) {
                                                vErrors = [err166];
                                            }
                                            else {
                                                vErrors.push(err166);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err167 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected, data: data79 };
                                        if (vErrors === null) {
                                            vErrors = [err167];
                                        }
                                        else {
                                            vErrors.push(err167);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.skip_if !== undefined) {
                                    let data80 = data62.skip_if;
                                    if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                        if (Object.keys(data80).length > 1) {
                                            const err168 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data80 };
                                            if (vErrors === null) {
                                                vErrors = [err168];
                                            }
                                            else {
                                                vErrors.push(err168);
                                            }
                                            errors++;
                                        }
                                        if (Object.keys(data80).length < 1) {
                                            const err169 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data80 };
                                            if (vErrors === null) {
                                                vErrors = [err169];
                                            }
                                            else {
                                                vErrors.push(err169);
                                            }
                                            errors++;
                                        }
                                        for (const key24 in data80) {
                                            if (!(((((((key24 === "no_new_data") || (key24 === "unchanged")) || (key24 === "query")) || (key24 === "expression")) || (key24 === "any")) || (key24 === "all")) || (key24 === "not"))) {
                                                const err170 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data80 };
                                                if (vErrors === null) {
                                                    vErrors = [err170];
                                                }
                                                else {
                                                    vErrors.push(err170);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data80.no_new_data !== undefined) {
                                            let data81 = data80.no_new_data;
                                            if (typeof data81 === "string") {
                                                if (!pattern0.test(data81)) {
                                                    const err171 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data, data: data81 };
                                                    if (vErrors === null) {
                                                        vErrors = [err171];
                                                    }
                                                    else {
                                                        vErrors.push(err171);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err172 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data, data: data81 };
                                                if (vErrors === null) {
                                                    vErrors = [err172];
                                                }
                                                else {
                                                    vErrors.push(err172);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data80.unchanged !== undefined) {
                                            const err173 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/unchanged", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged, data: data80.unchanged };
                                            if (vErrors === null) {
                                                vErrors = [err173];
                                            }
                                            else {
                                                vErrors.push(err173);
                                            }
                                            errors++;
                                        }
                                        if (data80.query !== undefined) {
                                            const err174 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/query", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query, data: data80.query };
                                            if (vErrors === null) {
                                                vErrors = [err174];
                                            }
                                            else {
                                                vErrors.push(err174);
                                            }
                                            errors++;
                                        }
                                        if (data80.expression !== undefined) {
                                            const err175 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/expression", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression, data: data80.expression };
                                            if (vErrors === null) {
                                                vErrors = [err175];
                                            }
                                            else {
                                                vErrors.push(err175);
                                            }
                                            errors++;
                                        }
                                        if (data80.any !== undefined) {
                                            const err176 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/any", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any, data: data80.any };
                                            if (vErrors === null) {
                                                vErrors = [err176];
                                            }
                                            else {
                                                vErrors.push(err176);
                                            }
                                            errors++;
                                        }
                                        if (data80.all !== undefined) {
                                            const err177 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/all", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all, data: data80.all };
                                            if (vErrors === null) {
                                                vErrors = [err177];
                                            }
                                            else {
                                                vErrors.push(err177);
                                            }
                                            errors++;
                                        }
                                        if (data80.not !== undefined) {
                                            const err178 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/not", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/not/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not, data: data80.not };
                                            if (vErrors === null) {
                                                vErrors = [err178];
                                            }
                                            else {
                                                vErrors.push(err178);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err179 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if, data: data80 };
                                        if (vErrors === null) {
                                            vErrors = [err179];
                                        }
                                        else {
                                            vErrors.push(err179);
                                        }
                                        errors++;
                                    }
                                }
                                if (data62.foreach !== undefined) {
                                    let data88 = data62.foreach;
                                    if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                        for (const key25 in data88) {
                                            if (pattern4.test(key25)) {
                                                let data89 = data88[key25];
                                                if (Array.isArray(data89)) {
                                                    if (data89.length < 1) {
                                                        const err180 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"], data: data89 };
                                                        if (vErrors === null) {
                                                            vErrors = [err180];
                                                        }
                                                        else {
                                                            vErrors.push(err180);
                                                        }
                                                        errors++;
                                                    }
                                                    const len6 = data89.length;
                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                        let data90 = data89[i6];
                                                        if (((typeof data90 !== "string") && (!((typeof data90 == "number") && (isFinite(data90))))) && (typeof data90 !== "boolean")) {
                                                            const err181 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type }, message: "must be string,number,boolean", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items, data: data90 };
                                                            if (vErrors === null) {
                                                                vErrors = [err181];
                                                            }
                                                            else {
                                                                vErrors.push(err181);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err182 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"], data: data89 };
                                                    if (vErrors === null) {
                                                        vErrors = [err182];
                                                    }
                                                    else {
                                                        vErrors.push(err182);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err183 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach, data: data88 };
                                        if (vErrors === null) {
                                            vErrors = [err183];
                                        }
                                        else {
                                            vErrors.push(err183);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err184 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].then, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err184];
                                }
                                else {
                                    vErrors.push(err184);
                                }
                                errors++;
                            }
                            var _valid3 = _errs140 === errors;
                            valid36 = _valid3;
                            ifClause0 = "then";
                        }
                        else {
                            const _errs205 = errors;
                            const _errs206 = errors;
                            let valid51 = true;
                            const _errs207 = errors;
                            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                let missing4;
                                if ((data62.nodes === undefined) && (missing4 = "nodes")) {
                                    const err185 = {};
                                    if (vErrors === null) {
                                        vErrors = [err185];
                                    }
                                    else {
                                        vErrors.push(err185);
                                    }
                                    errors++;
                                }
                            }
                            var _valid6 = _errs207 === errors;
                            errors = _errs206;
                            if (vErrors !== null) {
                                if (_errs206) {
                                    vErrors.length = _errs206;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            let ifClause3;
                            if (_valid6) {
                                const _errs208 = errors;
                                if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                    if (data62.nodes === undefined) {
                                        const err186 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/required", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property '" + "nodes" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then, data: data62 };
                                        if (vErrors === null) {
                                            vErrors = [err186];
                                        }
                                        else {
                                            vErrors.push(err186);
                                        }
                                        errors++;
                                    }
                                    for (const key26 in data62) {
                                        if (!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key26))) {
                                            const err187 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then, data: data62 };
                                            if (vErrors === null) {
                                                vErrors = [err187];
                                            }
                                            else {
                                                vErrors.push(err187);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.nodes !== undefined) {
                                        let data91 = data62.nodes;
                                        if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                            for (const key27 in data91) {
                                                if (pattern4.test(key27)) {
                                                    let data92 = data91[key27];
                                                    if (!(data92 && typeof data92 == "object" && !Array.isArray(data92))) {
                                                        const err188 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"], data: data92 };
                                                        if (vErrors === null) {
                                                            vErrors = [err188];
                                                        }
                                                        else {
                                                            vErrors.push(err188);
                                                        }
                                                        errors++;
                                                    }
                                                    const _errs215 = errors;
                                                    let valid54 = true;
                                                    const _errs216 = errors;
                                                    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                        let missing5;
                                                        if ((data92.read === undefined) && (missing5 = "read")) {
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
                                                    var _valid7 = _errs216 === errors;
                                                    errors = _errs215;
                                                    if (vErrors !== null) {
                                                        if (_errs215) {
                                                            vErrors.length = _errs215;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                    let ifClause4;
                                                    if (_valid7) {
                                                        const _errs217 = errors;
                                                        if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                            if (data92.read === undefined) {
                                                                const err190 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property '" + "read" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then, data: data92 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err190];
                                                                }
                                                                else {
                                                                    vErrors.push(err190);
                                                                }
                                                                errors++;
                                                            }
                                                            for (const key28 in data92) {
                                                                if (!(key28 === "read")) {
                                                                    const err191 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then, data: data92 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err191];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err191);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data92.read !== undefined) {
                                                                let data93 = data92.read;
                                                                if (typeof data93 === "string") {
                                                                    if (!pattern0.test(data93)) {
                                                                        const err192 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/read", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read, data: data93 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err192];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err192);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err193 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/read", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read, data: data93 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err193];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err193);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err194 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then, data: data92 };
                                                            if (vErrors === null) {
                                                                vErrors = [err194];
                                                            }
                                                            else {
                                                                vErrors.push(err194);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid7 = _errs217 === errors;
                                                        valid54 = _valid7;
                                                        ifClause4 = "then";
                                                    }
                                                    else {
                                                        const _errs222 = errors;
                                                        const _errs223 = errors;
                                                        let valid56 = true;
                                                        const _errs224 = errors;
                                                        if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                            let missing6;
                                                            if ((data92.mapping === undefined) && (missing6 = "mapping")) {
                                                                const err195 = {};
                                                                if (vErrors === null) {
                                                                    vErrors = [err195];
                                                                }
                                                                else {
                                                                    vErrors.push(err195);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var _valid8 = _errs224 === errors;
                                                        errors = _errs223;
                                                        if (vErrors !== null) {
                                                            if (_errs223) {
                                                                vErrors.length = _errs223;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                        let ifClause5;
                                                        if (_valid8) {
                                                            const _errs225 = errors;
                                                            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                if (data92.from === undefined) {
                                                                    const err196 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data92 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err196];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err196);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (data92.mapping === undefined) {
                                                                    const err197 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required", keyword: "required", params: { missingProperty: "mapping" }, message: "must have required property '" + "mapping" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data92 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err197];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err197);
                                                                    }
                                                                    errors++;
                                                                }
                                                                for (const key29 in data92) {
                                                                    if (!((key29 === "from") || (key29 === "mapping"))) {
                                                                        const err198 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data92 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err198];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err198);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                if (data92.from !== undefined) {
                                                                    let data94 = data92.from;
                                                                    if (typeof data94 === "string") {
                                                                        if (!pattern0.test(data94)) {
                                                                            const err199 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from, data: data94 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err199];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err199);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err200 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from, data: data94 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err200];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err200);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                if (data92.mapping !== undefined) {
                                                                    let data95 = data92.mapping;
                                                                    if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                                                                        if (Object.keys(data95).length < 1) {
                                                                            const err201 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping, data: data95 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err201];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err201);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        for (const key30 in data95) {
                                                                            if (pattern4.test(key30)) {
                                                                                let data96 = data95[key30];
                                                                                const _errs233 = errors;
                                                                                let valid59 = true;
                                                                                const _errs234 = errors;
                                                                                if (!(data96 && typeof data96 == "object" && !Array.isArray(data96))) {
                                                                                    const err202 = {};
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err202];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err202);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid9 = _errs234 === errors;
                                                                                errors = _errs233;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs233) {
                                                                                        vErrors.length = _errs233;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                                let ifClause6;
                                                                                if (_valid9) {
                                                                                    const _errs236 = errors;
                                                                                    if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                                                                                        if (data96.from === undefined) {
                                                                                            const err203 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data96 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err203];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err203);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        if (data96.type === undefined) {
                                                                                            const err204 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data96 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err204];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err204);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        for (const key31 in data96) {
                                                                                            if (!((key31 === "from") || (key31 === "type"))) {
                                                                                                const err205 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data96 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err205];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err205);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        if (data96.from !== undefined) {
                                                                                            let data97 = data96.from;
                                                                                            if (typeof data97 === "string") {
                                                                                                if (!pattern0.test(data97)) {
                                                                                                    const err206 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from, data: data97 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err206];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err206);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err207 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from, data: data97 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err207];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err207);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        if (data96.type !== undefined) {
                                                                                            let data98 = data96.type;
                                                                                            if (typeof data98 === "string") {
                                                                                                if (!pattern0.test(data98)) {
                                                                                                    const err208 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type, data: data98 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err208];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err208);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err209 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type, data: data98 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err209];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err209);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err210 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then, data: data96 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err210];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err210);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid9 = _errs236 === errors;
                                                                                    valid59 = _valid9;
                                                                                    ifClause6 = "then";
                                                                                }
                                                                                else {
                                                                                    const _errs243 = errors;
                                                                                    if (typeof data96 === "string") {
                                                                                        if (!pattern0.test(data96)) {
                                                                                            const err211 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else, data: data96 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err211];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err211);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err212 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else, data: data96 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err212];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err212);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid9 = _errs243 === errors;
                                                                                    valid59 = _valid9;
                                                                                    ifClause6 = "else";
                                                                                }
                                                                                if (!valid59) {
                                                                                    const err213 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: "must match \"" + ifClause6 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"], data: data96 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err213];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err213);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err214 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/mapping", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping, data: data95 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err214];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err214);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err215 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then, data: data92 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err215];
                                                                }
                                                                else {
                                                                    vErrors.push(err215);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid8 = _errs225 === errors;
                                                            valid56 = _valid8;
                                                            ifClause5 = "then";
                                                        }
                                                        else {
                                                            const _errs245 = errors;
                                                            const _errs246 = errors;
                                                            let valid61 = true;
                                                            const _errs247 = errors;
                                                            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                let missing7;
                                                                if ((data92.filter === undefined) && (missing7 = "filter")) {
                                                                    const err216 = {};
                                                                    if (vErrors === null) {
                                                                        vErrors = [err216];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err216);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var _valid10 = _errs247 === errors;
                                                            errors = _errs246;
                                                            if (vErrors !== null) {
                                                                if (_errs246) {
                                                                    vErrors.length = _errs246;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                            let ifClause7;
                                                            if (_valid10) {
                                                                const _errs248 = errors;
                                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                    if (data92.from === undefined) {
                                                                        const err217 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data92 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err217];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err217);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    if (data92.filter === undefined) {
                                                                        const err218 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property '" + "filter" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data92 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err218];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err218);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    for (const key32 in data92) {
                                                                        if (!((key32 === "from") || (key32 === "filter"))) {
                                                                            const err219 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data92 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err219];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err219);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    if (data92.from !== undefined) {
                                                                        let data99 = data92.from;
                                                                        if (typeof data99 === "string") {
                                                                            if (!pattern0.test(data99)) {
                                                                                const err220 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from, data: data99 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err220];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err220);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err221 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from, data: data99 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err221];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err221);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    if (data92.filter !== undefined) {
                                                                        let data100 = data92.filter;
                                                                        if (typeof data100 === "string") {
                                                                            if (!pattern0.test(data100)) {
                                                                                const err222 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/filter", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter, data: data100 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err222];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err222);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err223 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/filter", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter, data: data100 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err223];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err223);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err224 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then, data: data92 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err224];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err224);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid10 = _errs248 === errors;
                                                                valid61 = _valid10;
                                                                ifClause7 = "then";
                                                            }
                                                            else {
                                                                const _errs255 = errors;
                                                                const _errs256 = errors;
                                                                let valid63 = true;
                                                                const _errs257 = errors;
                                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                    let missing8;
                                                                    if ((data92.select === undefined) && (missing8 = "select")) {
                                                                        const err225 = {};
                                                                        if (vErrors === null) {
                                                                            vErrors = [err225];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err225);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var _valid11 = _errs257 === errors;
                                                                errors = _errs256;
                                                                if (vErrors !== null) {
                                                                    if (_errs256) {
                                                                        vErrors.length = _errs256;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                                let ifClause8;
                                                                if (_valid11) {
                                                                    const _errs258 = errors;
                                                                    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                        if (data92.from === undefined) {
                                                                            const err226 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data92 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err226];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err226);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data92.select === undefined) {
                                                                            const err227 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required", keyword: "required", params: { missingProperty: "select" }, message: "must have required property '" + "select" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data92 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err227];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err227);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        for (const key33 in data92) {
                                                                            if (!((key33 === "from") || (key33 === "select"))) {
                                                                                const err228 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data92 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err228];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err228);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data92.from !== undefined) {
                                                                            let data101 = data92.from;
                                                                            if (typeof data101 === "string") {
                                                                                if (!pattern0.test(data101)) {
                                                                                    const err229 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from, data: data101 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err229];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err229);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err230 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from, data: data101 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err230];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err230);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data92.select !== undefined) {
                                                                            let data102 = data92.select;
                                                                            if (Array.isArray(data102)) {
                                                                                if (data102.length < 1) {
                                                                                    const err231 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/select", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select, data: data102 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err231];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err231);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                const len7 = data102.length;
                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                    let data103 = data102[i7];
                                                                                    if (typeof data103 === "string") {
                                                                                        if (!pattern0.test(data103)) {
                                                                                            const err232 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/" + i7, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items, data: data103 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err232];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err232);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err233 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/" + i7, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items, data: data103 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err233];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err233);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err234 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/select", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select, data: data102 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err234];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err234);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err235 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then, data: data92 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err235];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err235);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid11 = _errs258 === errors;
                                                                    valid63 = _valid11;
                                                                    ifClause8 = "then";
                                                                }
                                                                else {
                                                                    const _errs267 = errors;
                                                                    const _errs268 = errors;
                                                                    let valid67 = true;
                                                                    const _errs269 = errors;
                                                                    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                        let missing9;
                                                                        if ((data92.drop === undefined) && (missing9 = "drop")) {
                                                                            const err236 = {};
                                                                            if (vErrors === null) {
                                                                                vErrors = [err236];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err236);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var _valid12 = _errs269 === errors;
                                                                    errors = _errs268;
                                                                    if (vErrors !== null) {
                                                                        if (_errs268) {
                                                                            vErrors.length = _errs268;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                    let ifClause9;
                                                                    if (_valid12) {
                                                                        const _errs270 = errors;
                                                                        if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                            if (data92.from === undefined) {
                                                                                const err237 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then, data: data92 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err237];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err237);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (data92.drop === undefined) {
                                                                                const err238 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "drop" }, message: "must have required property '" + "drop" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then, data: data92 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err238];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err238);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            for (const key34 in data92) {
                                                                                if (!((key34 === "from") || (key34 === "drop"))) {
                                                                                    const err239 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then, data: data92 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err239];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err239);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            if (data92.from !== undefined) {
                                                                                let data104 = data92.from;
                                                                                if (typeof data104 === "string") {
                                                                                    if (!pattern0.test(data104)) {
                                                                                        const err240 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from, data: data104 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err240];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err240);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err241 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from, data: data104 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err241];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err241);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            if (data92.drop !== undefined) {
                                                                                let data105 = data92.drop;
                                                                                if (Array.isArray(data105)) {
                                                                                    if (data105.length < 1) {
                                                                                        const err242 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop, data: data105 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err242];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err242);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    const len8 = data105.length;
                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                        let data106 = data105[i8];
                                                                                        if (typeof data106 === "string") {
                                                                                            if (!pattern0.test(data106)) {
                                                                                                const err243 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop/" + i8, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items, data: data106 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err243];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err243);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err244 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop/" + i8, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items, data: data106 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err244];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err244);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err245 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop, data: data105 };
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
                                                                        else {
                                                                            const err246 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then, data: data92 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err246];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err246);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var _valid12 = _errs270 === errors;
                                                                        valid67 = _valid12;
                                                                        ifClause9 = "then";
                                                                    }
                                                                    else {
                                                                        const _errs279 = errors;
                                                                        const _errs280 = errors;
                                                                        let valid71 = true;
                                                                        const _errs281 = errors;
                                                                        if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                            let missing10;
                                                                            if ((data92.join === undefined) && (missing10 = "join")) {
                                                                                const err247 = {};
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err247];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err247);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var _valid13 = _errs281 === errors;
                                                                        errors = _errs280;
                                                                        if (vErrors !== null) {
                                                                            if (_errs280) {
                                                                                vErrors.length = _errs280;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                        let ifClause10;
                                                                        if (_valid13) {
                                                                            const _errs282 = errors;
                                                                            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                if (data92.from === undefined) {
                                                                                    const err248 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then, data: data92 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err248];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err248);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (data92.join === undefined) {
                                                                                    const err249 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "join" }, message: "must have required property '" + "join" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then, data: data92 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err249];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err249);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (data92.on === undefined) {
                                                                                    const err250 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property '" + "on" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then, data: data92 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err250];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err250);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                for (const key35 in data92) {
                                                                                    if (!(((key35 === "from") || (key35 === "join")) || (key35 === "on"))) {
                                                                                        const err251 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then, data: data92 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err251];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err251);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                if (data92.from !== undefined) {
                                                                                    let data107 = data92.from;
                                                                                    if (Array.isArray(data107)) {
                                                                                        if (data107.length > 2) {
                                                                                            const err252 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from, data: data107 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err252];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err252);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        if (data107.length < 2) {
                                                                                            const err253 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from, data: data107 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err253];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err253);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        const len9 = data107.length;
                                                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                                                            let data108 = data107[i9];
                                                                                            if (typeof data108 === "string") {
                                                                                                if (!pattern0.test(data108)) {
                                                                                                    const err254 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from/" + i9, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items, data: data108 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err254];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err254);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err255 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from/" + i9, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items, data: data108 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err255];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err255);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err256 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from, data: data107 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err256];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err256);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                if (data92.join !== undefined) {
                                                                                    let data109 = data92.join;
                                                                                    if (!((((data109 === "inner") || (data109 === "left")) || (data109 === "right")) || (data109 === "full"))) {
                                                                                        const err257 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/join", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/join/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join, data: data109 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err257];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err257);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                if (data92.on !== undefined) {
                                                                                    let data110 = data92.on;
                                                                                    const _errs291 = errors;
                                                                                    let valid75 = true;
                                                                                    const _errs292 = errors;
                                                                                    if (typeof data110 !== "string") {
                                                                                        const err258 = {};
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err258];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err258);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid14 = _errs292 === errors;
                                                                                    errors = _errs291;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs291) {
                                                                                            vErrors.length = _errs291;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                    let ifClause11;
                                                                                    if (_valid14) {
                                                                                        const _errs294 = errors;
                                                                                        if (typeof data110 === "string") {
                                                                                            if (!pattern0.test(data110)) {
                                                                                                const err259 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/on", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then, data: data110 };
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
                                                                                            const err260 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/on", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then, data: data110 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err260];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err260);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid14 = _errs294 === errors;
                                                                                        valid75 = _valid14;
                                                                                        ifClause11 = "then";
                                                                                    }
                                                                                    else {
                                                                                        const _errs296 = errors;
                                                                                        if (Array.isArray(data110)) {
                                                                                            const len10 = data110.length;
                                                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                                                                let data111 = data110[i10];
                                                                                                if (typeof data111 === "string") {
                                                                                                    if (!pattern0.test(data111)) {
                                                                                                        const err261 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/on/" + i10, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items, data: data111 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err261];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err261);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err262 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/on/" + i10, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items, data: data111 };
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
                                                                                            const err263 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/on", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else, data: data110 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err263];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err263);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid14 = _errs296 === errors;
                                                                                        valid75 = _valid14;
                                                                                        ifClause11 = "else";
                                                                                    }
                                                                                    if (!valid75) {
                                                                                        const err264 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/on", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: "must match \"" + ifClause11 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on, data: data110 };
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
                                                                                const err265 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then, data: data92 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err265];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err265);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid13 = _errs282 === errors;
                                                                            valid71 = _valid13;
                                                                            ifClause10 = "then";
                                                                        }
                                                                        else {
                                                                            const _errs300 = errors;
                                                                            const _errs301 = errors;
                                                                            let valid78 = true;
                                                                            const _errs302 = errors;
                                                                            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                let missing11;
                                                                                if ((data92.union === undefined) && (missing11 = "union")) {
                                                                                    const err266 = {};
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err266];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err266);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var _valid15 = _errs302 === errors;
                                                                            errors = _errs301;
                                                                            if (vErrors !== null) {
                                                                                if (_errs301) {
                                                                                    vErrors.length = _errs301;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                            let ifClause12;
                                                                            if (_valid15) {
                                                                                const _errs303 = errors;
                                                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                    if (data92.union === undefined) {
                                                                                        const err267 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "union" }, message: "must have required property '" + "union" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then, data: data92 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err267];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err267);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    for (const key36 in data92) {
                                                                                        if (!(key36 === "union")) {
                                                                                            const err268 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then, data: data92 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err268];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err268);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    if (data92.union !== undefined) {
                                                                                        let data112 = data92.union;
                                                                                        if (Array.isArray(data112)) {
                                                                                            if (data112.length < 2) {
                                                                                                const err269 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/union", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union, data: data112 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err269];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err269);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            const len11 = data112.length;
                                                                                            for (let i11 = 0; i11 < len11; i11++) {
                                                                                                let data113 = data112[i11];
                                                                                                if (typeof data113 === "string") {
                                                                                                    if (!pattern0.test(data113)) {
                                                                                                        const err270 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/union/" + i11, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items, data: data113 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err270];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err270);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err271 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/union/" + i11, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items, data: data113 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err271];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err271);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err272 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/union", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union, data: data112 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err272];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err272);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err273 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then, data: data92 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err273];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err273);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid15 = _errs303 === errors;
                                                                                valid78 = _valid15;
                                                                                ifClause12 = "then";
                                                                            }
                                                                            else {
                                                                                const _errs310 = errors;
                                                                                const _errs311 = errors;
                                                                                let valid82 = true;
                                                                                const _errs312 = errors;
                                                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                    let missing12;
                                                                                    if ((data92.aggregate === undefined) && (missing12 = "aggregate")) {
                                                                                        const err274 = {};
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err274];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err274);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid16 = _errs312 === errors;
                                                                                errors = _errs311;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs311) {
                                                                                        vErrors.length = _errs311;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                                let ifClause13;
                                                                                if (_valid16) {
                                                                                    const _errs313 = errors;
                                                                                    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                        if (data92.from === undefined) {
                                                                                            const err275 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then, data: data92 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err275];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err275);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        if (data92.aggregate === undefined) {
                                                                                            const err276 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "aggregate" }, message: "must have required property '" + "aggregate" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then, data: data92 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err276];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err276);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        for (const key37 in data92) {
                                                                                            if (!(((key37 === "from") || (key37 === "group_by")) || (key37 === "aggregate"))) {
                                                                                                const err277 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then, data: data92 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err277];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err277);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        if (data92.from !== undefined) {
                                                                                            let data114 = data92.from;
                                                                                            if (typeof data114 === "string") {
                                                                                                if (!pattern0.test(data114)) {
                                                                                                    const err278 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from, data: data114 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err278];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err278);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err279 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from, data: data114 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err279];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err279);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        if (data92.group_by !== undefined) {
                                                                                            let data115 = data92.group_by;
                                                                                            const _errs319 = errors;
                                                                                            let valid84 = true;
                                                                                            const _errs320 = errors;
                                                                                            if (typeof data115 !== "string") {
                                                                                                const err280 = {};
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err280];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err280);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid17 = _errs320 === errors;
                                                                                            errors = _errs319;
                                                                                            if (vErrors !== null) {
                                                                                                if (_errs319) {
                                                                                                    vErrors.length = _errs319;
                                                                                                }
                                                                                                else {
                                                                                                    vErrors = null;
                                                                                                }
                                                                                            }
                                                                                            let ifClause14;
                                                                                            if (_valid17) {
                                                                                                const _errs322 = errors;
                                                                                                if (typeof data115 === "string") {
                                                                                                    if (!pattern0.test(data115)) {
                                                                                                        const err281 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/group_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then, data: data115 };
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
                                                                                                    const err282 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/group_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then, data: data115 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err282];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err282);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid17 = _errs322 === errors;
                                                                                                valid84 = _valid17;
                                                                                                ifClause14 = "then";
                                                                                            }
                                                                                            else {
                                                                                                const _errs324 = errors;
                                                                                                if (Array.isArray(data115)) {
                                                                                                    const len12 = data115.length;
                                                                                                    for (let i12 = 0; i12 < len12; i12++) {
                                                                                                        let data116 = data115[i12];
                                                                                                        if (typeof data116 === "string") {
                                                                                                            if (!pattern0.test(data116)) {
                                                                                                                const err283 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/group_by/" + i12, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items, data: data116 };
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
                                                                                                            const err284 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/group_by/" + i12, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items, data: data116 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err284];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err284);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err285 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/group_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else, data: data115 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err285];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err285);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid17 = _errs324 === errors;
                                                                                                valid84 = _valid17;
                                                                                                ifClause14 = "else";
                                                                                            }
                                                                                            if (!valid84) {
                                                                                                const err286 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/group_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: "must match \"" + ifClause14 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by, data: data115 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err286];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err286);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        if (data92.aggregate !== undefined) {
                                                                                            let data117 = data92.aggregate;
                                                                                            if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                                                                if (Object.keys(data117).length < 1) {
                                                                                                    const err287 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/aggregate", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate, data: data117 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err287];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err287);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                for (const key38 in data117) {
                                                                                                    if (pattern4.test(key38)) {
                                                                                                        let data118 = data117[key38];
                                                                                                        if (typeof data118 === "string") {
                                                                                                            if (!pattern0.test(data118)) {
                                                                                                                const err288 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/aggregate/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"], data: data118 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err288];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err288);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err289 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/aggregate/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"], data: data118 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err289];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err289);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err290 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/aggregate", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate, data: data117 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err290];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err290);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err291 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then, data: data92 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err291];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err291);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid16 = _errs313 === errors;
                                                                                    valid82 = _valid16;
                                                                                    ifClause13 = "then";
                                                                                }
                                                                                else {
                                                                                    const _errs332 = errors;
                                                                                    const _errs333 = errors;
                                                                                    let valid88 = true;
                                                                                    const _errs334 = errors;
                                                                                    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                        let missing13;
                                                                                        if ((data92.sql === undefined) && (missing13 = "sql")) {
                                                                                            const err292 = {};
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err292];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err292);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid18 = _errs334 === errors;
                                                                                    errors = _errs333;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs333) {
                                                                                            vErrors.length = _errs333;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                    let ifClause15;
                                                                                    if (_valid18) {
                                                                                        const _errs335 = errors;
                                                                                        if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                            if (data92.from === undefined) {
                                                                                                const err293 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err293];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err293);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            if (data92.sql === undefined) {
                                                                                                const err294 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "sql" }, message: "must have required property '" + "sql" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err294];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err294);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            for (const key39 in data92) {
                                                                                                if (!((key39 === "from") || (key39 === "sql"))) {
                                                                                                    const err295 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err295];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err295);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            if (data92.from !== undefined) {
                                                                                                let data119 = data92.from;
                                                                                                const _errs339 = errors;
                                                                                                let valid90 = true;
                                                                                                const _errs340 = errors;
                                                                                                if (typeof data119 !== "string") {
                                                                                                    const err296 = {};
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err296];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err296);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid19 = _errs340 === errors;
                                                                                                errors = _errs339;
                                                                                                if (vErrors !== null) {
                                                                                                    if (_errs339) {
                                                                                                        vErrors.length = _errs339;
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors = null;
                                                                                                    }
                                                                                                }
                                                                                                let ifClause16;
                                                                                                if (_valid19) {
                                                                                                    const _errs342 = errors;
                                                                                                    if (typeof data119 === "string") {
                                                                                                        if (!pattern0.test(data119)) {
                                                                                                            const err297 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then, data: data119 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err297];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err297);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        const err298 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then, data: data119 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err298];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err298);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid19 = _errs342 === errors;
                                                                                                    valid90 = _valid19;
                                                                                                    ifClause16 = "then";
                                                                                                }
                                                                                                else {
                                                                                                    const _errs344 = errors;
                                                                                                    if (Array.isArray(data119)) {
                                                                                                        const len13 = data119.length;
                                                                                                        for (let i13 = 0; i13 < len13; i13++) {
                                                                                                            let data120 = data119[i13];
                                                                                                            if (typeof data120 === "string") {
                                                                                                                if (!pattern0.test(data120)) {
                                                                                                                    const err299 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from/" + i13, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items, data: data120 };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err299];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err299);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err300 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from/" + i13, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items, data: data120 };
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
                                                                                                    else {
                                                                                                        const err301 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else, data: data119 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err301];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err301);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid19 = _errs344 === errors;
                                                                                                    valid90 = _valid19;
                                                                                                    ifClause16 = "else";
                                                                                                }
                                                                                                if (!valid90) {
                                                                                                    const err302 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/if", keyword: "if", params: { failingKeyword: ifClause16 }, message: "must match \"" + ifClause16 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from, data: data119 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err302];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err302);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            if (data92.sql !== undefined) {
                                                                                                let data121 = data92.sql;
                                                                                                if (typeof data121 === "string") {
                                                                                                    if (!pattern0.test(data121)) {
                                                                                                        const err303 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql, data: data121 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err303];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err303);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err304 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql, data: data121 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err304];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err304);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err305 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err305];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err305);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid18 = _errs335 === errors;
                                                                                        valid88 = _valid18;
                                                                                        ifClause15 = "then";
                                                                                    }
                                                                                    else {
                                                                                        const _errs350 = errors;
                                                                                        const _errs351 = errors;
                                                                                        let valid93 = true;
                                                                                        const _errs352 = errors;
                                                                                        if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                            let missing14;
                                                                                            if ((data92.drop_duplicates === undefined) && (missing14 = "drop_duplicates")) {
                                                                                                const err306 = {};
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err306];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err306);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var _valid20 = _errs352 === errors;
                                                                                        errors = _errs351;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs351) {
                                                                                                vErrors.length = _errs351;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                        let ifClause17;
                                                                                        if (_valid20) {
                                                                                            const _errs353 = errors;
                                                                                            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                                if (data92.from === undefined) {
                                                                                                    const err307 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err307];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err307);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                if (data92.drop_duplicates === undefined) {
                                                                                                    const err308 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "drop_duplicates" }, message: "must have required property '" + "drop_duplicates" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err308];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err308);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                for (const key40 in data92) {
                                                                                                    if (!(((key40 === "from") || (key40 === "drop_duplicates")) || (key40 === "last_by"))) {
                                                                                                        const err309 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err309];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err309);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                if (data92.from !== undefined) {
                                                                                                    let data122 = data92.from;
                                                                                                    if (typeof data122 === "string") {
                                                                                                        if (!pattern0.test(data122)) {
                                                                                                            const err310 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from, data: data122 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err310];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err310);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        const err311 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from, data: data122 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err311];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err311);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                if (data92.drop_duplicates !== undefined) {
                                                                                                    let data123 = data92.drop_duplicates;
                                                                                                    const _errs359 = errors;
                                                                                                    let valid95 = true;
                                                                                                    const _errs360 = errors;
                                                                                                    if (!(Array.isArray(data123))) {
                                                                                                        const err312 = {};
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err312];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err312);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid21 = _errs360 === errors;
                                                                                                    errors = _errs359;
                                                                                                    if (vErrors !== null) {
                                                                                                        if (_errs359) {
                                                                                                            vErrors.length = _errs359;
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors = null;
                                                                                                        }
                                                                                                    }
                                                                                                    let ifClause18;
                                                                                                    if (_valid21) {
                                                                                                        const _errs362 = errors;
                                                                                                        if (Array.isArray(data123)) {
                                                                                                            if (data123.length < 1) {
                                                                                                                const err313 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop_duplicates", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then, data: data123 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err313];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err313);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            const len14 = data123.length;
                                                                                                            for (let i14 = 0; i14 < len14; i14++) {
                                                                                                                let data124 = data123[i14];
                                                                                                                if (typeof data124 === "string") {
                                                                                                                    if (!pattern0.test(data124)) {
                                                                                                                        const err314 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop_duplicates/" + i14, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items, data: data124 };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err314];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err314);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err315 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop_duplicates/" + i14, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items, data: data124 };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err315];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err315);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err316 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop_duplicates", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then, data: data123 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err316];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err316);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid21 = _errs362 === errors;
                                                                                                        valid95 = _valid21;
                                                                                                        ifClause18 = "then";
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs366 = errors;
                                                                                                        if (true !== data123) {
                                                                                                            const err317 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop_duplicates", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/else/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.else, data: data123 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err317];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err317);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid21 = _errs366 === errors;
                                                                                                        valid95 = _valid21;
                                                                                                        ifClause18 = "else";
                                                                                                    }
                                                                                                    if (!valid95) {
                                                                                                        const err318 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/drop_duplicates", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/if", keyword: "if", params: { failingKeyword: ifClause18 }, message: "must match \"" + ifClause18 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates, data: data123 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err318];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err318);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                if (data92.last_by !== undefined) {
                                                                                                    let data125 = data92.last_by;
                                                                                                    const _errs368 = errors;
                                                                                                    let valid98 = true;
                                                                                                    const _errs369 = errors;
                                                                                                    if (typeof data125 !== "string") {
                                                                                                        const err319 = {};
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err319];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err319);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid22 = _errs369 === errors;
                                                                                                    errors = _errs368;
                                                                                                    if (vErrors !== null) {
                                                                                                        if (_errs368) {
                                                                                                            vErrors.length = _errs368;
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors = null;
                                                                                                        }
                                                                                                    }
                                                                                                    let ifClause19;
                                                                                                    if (_valid22) {
                                                                                                        const _errs371 = errors;
                                                                                                        if (typeof data125 === "string") {
                                                                                                            if (!pattern0.test(data125)) {
                                                                                                                const err320 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/last_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then, data: data125 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err320];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err320);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err321 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/last_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then, data: data125 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err321];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err321);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid22 = _errs371 === errors;
                                                                                                        valid98 = _valid22;
                                                                                                        ifClause19 = "then";
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs373 = errors;
                                                                                                        if (Array.isArray(data125)) {
                                                                                                            const len15 = data125.length;
                                                                                                            for (let i15 = 0; i15 < len15; i15++) {
                                                                                                                let data126 = data125[i15];
                                                                                                                if (typeof data126 === "string") {
                                                                                                                    if (!pattern0.test(data126)) {
                                                                                                                        const err322 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/last_by/" + i15, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items, data: data126 };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err322];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err322);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err323 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/last_by/" + i15, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items, data: data126 };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err323];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err323);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err324 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/last_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else, data: data125 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err324];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err324);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid22 = _errs373 === errors;
                                                                                                        valid98 = _valid22;
                                                                                                        ifClause19 = "else";
                                                                                                    }
                                                                                                    if (!valid98) {
                                                                                                        const err325 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/last_by", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/if", keyword: "if", params: { failingKeyword: ifClause19 }, message: "must match \"" + ifClause19 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by, data: data125 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err325];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err325);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err326 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err326];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err326);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid20 = _errs353 === errors;
                                                                                            valid93 = _valid20;
                                                                                            ifClause17 = "then";
                                                                                        }
                                                                                        else {
                                                                                            const _errs377 = errors;
                                                                                            const _errs378 = errors;
                                                                                            let valid101 = true;
                                                                                            const _errs379 = errors;
                                                                                            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                                let missing15;
                                                                                                if ((data92.write === undefined) && (missing15 = "write")) {
                                                                                                    const err327 = {};
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err327];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err327);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var _valid23 = _errs379 === errors;
                                                                                            errors = _errs378;
                                                                                            if (vErrors !== null) {
                                                                                                if (_errs378) {
                                                                                                    vErrors.length = _errs378;
                                                                                                }
                                                                                                else {
                                                                                                    vErrors = null;
                                                                                                }
                                                                                            }
                                                                                            let ifClause20;
                                                                                            if (_valid23) {
                                                                                                const _errs380 = errors;
                                                                                                if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                                    if (data92.from === undefined) {
                                                                                                        const err328 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err328];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err328);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    if (data92.write === undefined) {
                                                                                                        const err329 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required", keyword: "required", params: { missingProperty: "write" }, message: "must have required property '" + "write" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err329];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err329);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    for (const key41 in data92) {
                                                                                                        if (!((key41 === "from") || (key41 === "write"))) {
                                                                                                            const err330 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err330];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err330);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    if (data92.from !== undefined) {
                                                                                                        let data127 = data92.from;
                                                                                                        if (typeof data127 === "string") {
                                                                                                            if (!pattern0.test(data127)) {
                                                                                                                const err331 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from, data: data127 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err331];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err331);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err332 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from, data: data127 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err332];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err332);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    if (data92.write !== undefined) {
                                                                                                        let data128 = data92.write;
                                                                                                        if (typeof data128 === "string") {
                                                                                                            if (!pattern0.test(data128)) {
                                                                                                                const err333 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/write", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write, data: data128 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err333];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err333);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err334 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/write", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write, data: data128 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err334];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err334);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err335 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err335];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err335);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid23 = _errs380 === errors;
                                                                                                valid101 = _valid23;
                                                                                                ifClause20 = "then";
                                                                                            }
                                                                                            else {
                                                                                                const _errs387 = errors;
                                                                                                const _errs388 = errors;
                                                                                                let valid103 = true;
                                                                                                const _errs389 = errors;
                                                                                                if (!(data92 && typeof data92 == "object" && !Array.isArray(data92))) {
                                                                                                    const err336 = {};
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err336];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err336);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid24 = _errs389 === errors;
                                                                                                errors = _errs388;
                                                                                                if (vErrors !== null) {
                                                                                                    if (_errs388) {
                                                                                                        vErrors.length = _errs388;
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors = null;
                                                                                                    }
                                                                                                }
                                                                                                if (_valid24) {
                                                                                                    const _errs391 = errors;
                                                                                                    const err337 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks", keyword: "lacks", params: {}, message: "must pass \"lacks\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then, data: data92 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err337];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err337);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    var _valid24 = _errs391 === errors;
                                                                                                    valid103 = _valid24;
                                                                                                }
                                                                                                if (!valid103) {
                                                                                                    const err338 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else, data: data92 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err338];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err338);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid23 = _errs387 === errors;
                                                                                                valid101 = _valid23;
                                                                                                ifClause20 = "else";
                                                                                            }
                                                                                            if (!valid101) {
                                                                                                const err339 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause20 }, message: "must match \"" + ifClause20 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else, data: data92 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err339];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err339);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid20 = _errs377 === errors;
                                                                                            valid93 = _valid20;
                                                                                            ifClause17 = "else";
                                                                                        }
                                                                                        if (!valid93) {
                                                                                            const err340 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause17 }, message: "must match \"" + ifClause17 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else, data: data92 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err340];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err340);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid18 = _errs350 === errors;
                                                                                        valid88 = _valid18;
                                                                                        ifClause15 = "else";
                                                                                    }
                                                                                    if (!valid88) {
                                                                                        const err341 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause15 }, message: "must match \"" + ifClause15 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else, data: data92 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err341];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err341);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid16 = _errs332 === errors;
                                                                                    valid82 = _valid16;
                                                                                    ifClause13 = "else";
                                                                                }
                                                                                if (!valid82) {
                                                                                    const err342 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: "must match \"" + ifClause13 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else, data: data92 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err342];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err342);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid15 = _errs310 === errors;
                                                                                valid78 = _valid15;
                                                                                ifClause12 = "else";
                                                                            }
                                                                            if (!valid78) {
                                                                                const err343 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: "must match \"" + ifClause12 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else, data: data92 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err343];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err343);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid13 = _errs300 === errors;
                                                                            valid71 = _valid13;
                                                                            ifClause10 = "else";
                                                                        }
                                                                        if (!valid71) {
                                                                            const err344 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: "must match \"" + ifClause10 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else, data: data92 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err344];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err344);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var _valid12 = _errs279 === errors;
                                                                        valid67 = _valid12;
                                                                        ifClause9 = "else";
                                                                    }
                                                                    if (!valid67) {
                                                                        const err345 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: "must match \"" + ifClause9 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else, data: data92 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err345];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err345);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid11 = _errs267 === errors;
                                                                    valid63 = _valid11;
                                                                    ifClause8 = "else";
                                                                }
                                                                if (!valid63) {
                                                                    const err346 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: "must match \"" + ifClause8 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else, data: data92 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err346];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err346);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid10 = _errs255 === errors;
                                                                valid61 = _valid10;
                                                                ifClause7 = "else";
                                                            }
                                                            if (!valid61) {
                                                                const err347 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: "must match \"" + ifClause7 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else, data: data92 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err347];
                                                                }
                                                                else {
                                                                    vErrors.push(err347);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid8 = _errs245 === errors;
                                                            valid56 = _valid8;
                                                            ifClause5 = "else";
                                                        }
                                                        if (!valid56) {
                                                            const err348 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: "must match \"" + ifClause5 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else, data: data92 };
                                                            if (vErrors === null) {
                                                                vErrors = [err348];
                                                            }
                                                            else {
                                                                vErrors.push(err348);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid7 = _errs222 === errors;
                                                        valid54 = _valid7;
                                                        ifClause4 = "else";
                                                    }
                                                    if (!valid54) {
                                                        const err349 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: "must match \"" + ifClause4 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"], data: data92 };
                                                        if (vErrors === null) {
                                                            vErrors = [err349];
                                                        }
                                                        else {
                                                            vErrors.push(err349);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err350 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/nodes", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes, data: data91 };
                                            if (vErrors === null) {
                                                vErrors = [err350];
                                            }
                                            else {
                                                vErrors.push(err350);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.needs !== undefined) {
                                        let data129 = data62.needs;
                                        const _errs393 = errors;
                                        let valid104 = true;
                                        const _errs394 = errors;
                                        if (typeof data129 !== "string") {
                                            const err351 = {};
                                            if (vErrors === null) {
                                                vErrors = [err351];
                                            }
                                            else {
                                                vErrors.push(err351);
                                            }
                                            errors++;
                                        }
                                        var _valid25 = _errs394 === errors;
                                        errors = _errs393;
                                        if (vErrors !== null) {
                                            if (_errs393) {
                                                vErrors.length = _errs393;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                        let ifClause21;
                                        if (_valid25) {
                                            const _errs396 = errors;
                                            if (typeof data129 === "string") {
                                                if (!pattern0.test(data129)) {
                                                    const err352 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then, data: data129 };
                                                    if (vErrors === null) {
                                                        vErrors = [err352];
                                                    }
                                                    else {
                                                        vErrors.push(err352);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err353 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then, data: data129 };
                                                if (vErrors === null) {
                                                    vErrors = [err353];
                                                }
                                                else {
                                                    vErrors.push(err353);
                                                }
                                                errors++;
                                            }
                                            var _valid25 = _errs396 === errors;
                                            valid104 = _valid25;
                                            ifClause21 = "then";
                                        }
                                        else {
                                            const _errs398 = errors;
                                            if (Array.isArray(data129)) {
                                                const len16 = data129.length;
                                                for (let i16 = 0; i16 < len16; i16++) {
                                                    let data130 = data129[i16];
                                                    if (typeof data130 === "string") {
                                                        if (!pattern0.test(data130)) {
                                                            const err354 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i16, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items, data: data130 };
                                                            if (vErrors === null) {
                                                                vErrors = [err354];
                                                            }
                                                            else {
                                                                vErrors.push(err354);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err355 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i16, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items, data: data130 };
                                                        if (vErrors === null) {
                                                            vErrors = [err355];
                                                        }
                                                        else {
                                                            vErrors.push(err355);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err356 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else, data: data129 };
                                                if (vErrors === null) {
                                                    vErrors = [err356];
                                                }
                                                else {
                                                    vErrors.push(err356);
                                                }
                                                errors++;
                                            }
                                            var _valid25 = _errs398 === errors;
                                            valid104 = _valid25;
                                            ifClause21 = "else";
                                        }
                                        if (!valid104) {
                                            const err357 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause21 }, message: "must match \"" + ifClause21 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs, data: data129 };
                                            if (vErrors === null) {
                                                vErrors = [err357];
                                            }
                                            else {
                                                vErrors.push(err357);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.when !== undefined) {
                                        let data131 = data62.when;
                                        if (!(data131 === "always")) {
                                            const err358 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when, data: data131 };
                                            if (vErrors === null) {
                                                vErrors = [err358];
                                            }
                                            else {
                                                vErrors.push(err358);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.window !== undefined) {
                                        let data132 = data62.window;
                                        if (!(data132 === "none")) {
                                            const err359 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/window", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window, data: data132 };
                                            if (vErrors === null) {
                                                vErrors = [err359];
                                            }
                                            else {
                                                vErrors.push(err359);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.workers !== undefined) {
                                        let data133 = data62.workers;
                                        if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                                            for (const key42 in data133) {
                                                if (!((key42 === "type") || (key42 === "count"))) {
                                                    const err360 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers, data: data133 };
                                                    if (vErrors === null) {
                                                        vErrors = [err360];
                                                    }
                                                    else {
                                                        vErrors.push(err360);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data133.type !== undefined) {
                                                let data134 = data133.type;
                                                if (!((((((((data134 === "G.1X") || (data134 === "G.2X")) || (data134 === "G.4X")) || (data134 === "G.8X")) || (data134 === "R.1X")) || (data134 === "R.2X")) || (data134 === "R.4X")) || (data134 === "R.8X"))) {
                                                    const err361 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/type", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type, data: data134 };
                                                    if (vErrors === null) {
                                                        vErrors = [err361];
                                                    }
                                                    else {
                                                        vErrors.push(err361);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data133.count !== undefined) {
                                                let data135 = data133.count;
                                                if (!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))) {
                                                    const err362 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count, data: data135 };
                                                    if (vErrors === null) {
                                                        vErrors = [err362];
                                                    }
                                                    else {
                                                        vErrors.push(err362);
                                                    }
                                                    errors++;
                                                }
                                                if ((typeof data135 == "number") && (isFinite(data135))) {
                                                    if (data135 > 299 || isNaN(data135)) {
                                                        const err363 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299 }, message: "must be <= 299", schema: 299, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count, data: data135 };
                                                        if (vErrors === null) {
                                                            vErrors = [err363];
                                                        }
                                                        else {
                                                            vErrors.push(err363);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data135 < 2 || isNaN(data135)) {
                                                        const err364 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers/count", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count, data: data135 };
                                                        if (vErrors === null) {
                                                            vErrors = [err364];
                                                        }
                                                        else {
                                                            vErrors.push(err364);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err365 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers, data: data133 };
                                            if (vErrors === null) {
                                                vErrors = [err365];
                                            }
                                            else {
                                                vErrors.push(err365);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.timeout !== undefined) {
                                        let data136 = data62.timeout;
                                        if (typeof data136 === "string") {
                                            if (!pattern21.test(data136)) {
                                                const err366 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout, data: data136 };
                                                if (vErrors === null) {
                                                    vErrors = [err366];
                                                }
                                                else {
                                                    vErrors.push(err366);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err367 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout, data: data136 };
                                            if (vErrors === null) {
                                                vErrors = [err367];
                                            }
                                            else {
                                                vErrors.push(err367);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.retry !== undefined) {
                                        let data137 = data62.retry;
                                        if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                                            if (data137.attempts === undefined) {
                                                const err368 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry, data: data137 };
                                                if (vErrors === null) {
                                                    vErrors = [err368];
                                                }
                                                else {
                                                    vErrors.push(err368);
                                                }
                                                errors++;
                                            }
                                            for (const key43 in data137) {
                                                if (!(key43 === "attempts")) {
                                                    const err369 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry, data: data137 };
                                                    if (vErrors === null) {
                                                        vErrors = [err369];
                                                    }
                                                    else {
                                                        vErrors.push(err369);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data137.attempts !== undefined) {
                                                let data138 = data137.attempts;
                                                if (!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))) {
                                                    const err370 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts, data: data138 };
                                                    if (vErrors === null) {
                                                        vErrors = [err370];
                                                    }
                                                    else {
                                                        vErrors.push(err370);
                                                    }
                                                    errors++;
                                                }
                                                if ((typeof data138 == "number") && (isFinite(data138))) {
                                                    if (data138 > 10 || isNaN(data138)) {
                                                        const err371 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts, data: data138 };
                                                        if (vErrors === null) {
                                                            vErrors = [err371];
                                                        }
                                                        else {
                                                            vErrors.push(err371);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data138 < 1 || isNaN(data138)) {
                                                        const err372 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/attempts", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts, data: data138 };
                                                        if (vErrors === null) {
                                                            vErrors = [err372];
                                                        }
                                                        else {
                                                            vErrors.push(err372);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err373 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry, data: data137 };
                                            if (vErrors === null) {
                                                vErrors = [err373];
                                            }
                                            else {
                                                vErrors.push(err373);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.expected !== undefined) {
                                        let data139 = data62.expected;
                                        if (typeof data139 === "string") {
                                            if (!pattern21.test(data139)) {
                                                const err374 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(s|m|h|d)$" + "\"", schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected, data: data139 };
                                                if (vErrors === null) {
                                                    vErrors = [err374];
                                                }
                                                else {
                                                    vErrors.push(err374);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err375 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/expected", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected, data: data139 };
                                            if (vErrors === null) {
                                                vErrors = [err375];
                                            }
                                            else {
                                                vErrors.push(err375);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.skip_if !== undefined) {
                                        let data140 = data62.skip_if;
                                        if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                            if (Object.keys(data140).length > 1) {
                                                const err376 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data140 };
                                                if (vErrors === null) {
                                                    vErrors = [err376];
                                                }
                                                else {
                                                    vErrors.push(err376);
                                                }
                                                errors++;
                                            }
                                            if (Object.keys(data140).length < 1) {
                                                const err377 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data140 };
                                                if (vErrors === null) {
                                                    vErrors = [err377];
                                                }
                                                else {
                                                    vErrors.push(err377);
                                                }
                                                errors++;
                                            }
                                            for (const key44 in data140) {
                                                if (!(((((((key44 === "no_new_data") || (key44 === "unchanged")) || (key44 === "query")) || (key44 === "expression")) || (key44 === "any")) || (key44 === "all")) || (key44 === "not"))) {
                                                    const err378 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data140 };
                                                    if (vErrors === null) {
                                                        vErrors = [err378];
                                                    }
                                                    else {
                                                        vErrors.push(err378);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data140.no_new_data !== undefined) {
                                                let data141 = data140.no_new_data;
                                                if (typeof data141 === "string") {
                                                    if (!pattern0.test(data141)) {
                                                        const err379 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data, data: data141 };
                                                        if (vErrors === null) {
                                                            vErrors = [err379];
                                                        }
                                                        else {
                                                            vErrors.push(err379);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err380 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/no_new_data", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data, data: data141 };
                                                    if (vErrors === null) {
                                                        vErrors = [err380];
                                                    }
                                                    else {
                                                        vErrors.push(err380);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data140.unchanged !== undefined) {
                                                const err381 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/unchanged", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged, data: data140.unchanged };
                                                if (vErrors === null) {
                                                    vErrors = [err381];
                                                }
                                                else {
                                                    vErrors.push(err381);
                                                }
                                                errors++;
                                            }
                                            if (data140.query !== undefined) {
                                                const err382 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/query", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query, data: data140.query };
                                                if (vErrors === null) {
                                                    vErrors = [err382];
                                                }
                                                else {
                                                    vErrors.push(err382);
                                                }
                                                errors++;
                                            }
                                            if (data140.expression !== undefined) {
                                                const err383 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/expression", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression, data: data140.expression };
                                                if (vErrors === null) {
                                                    vErrors = [err383];
                                                }
                                                else {
                                                    vErrors.push(err383);
                                                }
                                                errors++;
                                            }
                                            if (data140.any !== undefined) {
                                                const err384 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/any", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any, data: data140.any };
                                                if (vErrors === null) {
                                                    vErrors = [err384];
                                                }
                                                else {
                                                    vErrors.push(err384);
                                                }
                                                errors++;
                                            }
                                            if (data140.all !== undefined) {
                                                const err385 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/all", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all, data: data140.all };
                                                if (vErrors === null) {
                                                    vErrors = [err385];
                                                }
                                                else {
                                                    vErrors.push(err385);
                                                }
                                                errors++;
                                            }
                                            if (data140.not !== undefined) {
                                                const err386 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if/not", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/not/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not.notBuilt, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not, data: data140.not };
                                                if (vErrors === null) {
                                                    vErrors = [err386];
                                                }
                                                else {
                                                    vErrors.push(err386);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err387 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/skip_if", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if, data: data140 };
                                            if (vErrors === null) {
                                                vErrors = [err387];
                                            }
                                            else {
                                                vErrors.push(err387);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data62.foreach !== undefined) {
                                        let data148 = data62.foreach;
                                        if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                                            for (const key45 in data148) {
                                                if (pattern4.test(key45)) {
                                                    let data149 = data148[key45];
                                                    if (Array.isArray(data149)) {
                                                        if (data149.length < 1) {
                                                            const err388 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"], data: data149 };
                                                            if (vErrors === null) {
                                                                vErrors = [err388];
                                                            }
                                                            else {
                                                                vErrors.push(err388);
                                                            }
                                                            errors++;
                                                        }
                                                        const len17 = data149.length;
                                                        for (let i17 = 0; i17 < len17; i17++) {
                                                            let data150 = data149[i17];
                                                            if (((typeof data150 !== "string") && (!((typeof data150 == "number") && (isFinite(data150))))) && (typeof data150 !== "boolean")) {
                                                                const err389 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key45.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i17, schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type }, message: "must be string,number,boolean", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items, data: data150 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err389];
                                                                }
                                                                else {
                                                                    vErrors.push(err389);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err390 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"], data: data149 };
                                                        if (vErrors === null) {
                                                            vErrors = [err390];
                                                        }
                                                        else {
                                                            vErrors.push(err390);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err391 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreach", schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach, data: data148 };
                                            if (vErrors === null) {
                                                vErrors = [err391];
                                            }
                                            else {
                                                vErrors.push(err391);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err392 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.patternProperties["^.*$"].else.then.type, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.then, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err392];
                                    }
                                    else {
                                        vErrors.push(err392);
                                    }
                                    errors++;
                                }
                                var _valid6 = _errs208 === errors;
                                valid51 = _valid6;
                                ifClause3 = "then";
                            }
                            else {
                                const _errs436 = errors;
                                const _errs437 = errors;
                                let valid113 = true;
                                const _errs438 = errors;
                                if (!(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
                                    const err393 = {};
                                    if (vErrors === null) {
                                        vErrors = [err393];
                                    }
                                    else {
                                        vErrors.push(err393);
                                    }
                                    errors++;
                                }
                                var _valid26 = _errs438 === errors;
                                errors = _errs437;
                                if (vErrors !== null) {
                                    if (_errs437) {
                                        vErrors.length = _errs437;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid26) {
                                    const _errs440 = errors;
                                    const err394 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks", keyword: "lacks", params: {}, message: "must pass \"lacks\" keyword validation", schema: schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.else.then, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err394];
                                    }
                                    else {
                                        vErrors.push(err394);
                                    }
                                    errors++;
                                    var _valid26 = _errs440 === errors;
                                    valid113 = _valid26;
                                }
                                if (!valid113) {
                                    const err395 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else.else, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err395];
                                    }
                                    else {
                                        vErrors.push(err395);
                                    }
                                    errors++;
                                }
                                var _valid6 = _errs436 === errors;
                                valid51 = _valid6;
                                ifClause3 = "else";
                            }
                            if (!valid51) {
                                const err396 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: "must match \"" + ifClause3 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].else.if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"].else, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err396];
                                }
                                else {
                                    vErrors.push(err396);
                                }
                                errors++;
                            }
                            var _valid3 = _errs205 === errors;
                            valid36 = _valid3;
                            ifClause0 = "else";
                        }
                        if (!valid36) {
                            const err397 = { instancePath: instancePath + "/jobs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema11.properties.jobs.patternProperties["^.*$"].if, parentSchema: schema11.properties.jobs.patternProperties["^.*$"], data: data62 };
                            if (vErrors === null) {
                                vErrors = [err397];
                            }
                            else {
                                vErrors.push(err397);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err398 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.jobs.type, parentSchema: schema11.properties.jobs, data: data61 };
                if (vErrors === null) {
                    vErrors = [err398];
                }
                else {
                    vErrors.push(err398);
                }
                errors++;
            }
        }
        if (data.reports !== undefined) {
            let data151 = data.reports;
            if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
                for (const key46 in data151) {
                    if (pattern4.test(key46)) {
                        let data152 = data151[key46];
                        if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                            if (data152.sql === undefined) {
                                const err399 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reports/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "sql" }, message: "must have required property '" + "sql" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].required, parentSchema: schema11.properties.reports.patternProperties["^.*$"], data: data152 };
                                if (vErrors === null) {
                                    vErrors = [err399];
                                }
                                else {
                                    vErrors.push(err399);
                                }
                                errors++;
                            }
                            for (const key47 in data152) {
                                if (!(((key47 === "sql") || (key47 === "charts")) || (key47 === "needs"))) {
                                    const err400 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reports/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reports.patternProperties["^.*$"], data: data152 };
                                    if (vErrors === null) {
                                        vErrors = [err400];
                                    }
                                    else {
                                        vErrors.push(err400);
                                    }
                                    errors++;
                                }
                            }
                            if (data152.sql !== undefined) {
                                let data153 = data152.sql;
                                if (typeof data153 === "string") {
                                    if (!pattern0.test(data153)) {
                                        const err401 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.sql, data: data153 };
                                        if (vErrors === null) {
                                            vErrors = [err401];
                                        }
                                        else {
                                            vErrors.push(err401);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err402 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/sql/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.sql.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.sql, data: data153 };
                                    if (vErrors === null) {
                                        vErrors = [err402];
                                    }
                                    else {
                                        vErrors.push(err402);
                                    }
                                    errors++;
                                }
                            }
                            if (data152.charts !== undefined) {
                                let data154 = data152.charts;
                                if (Array.isArray(data154)) {
                                    const len18 = data154.length;
                                    for (let i18 = 0; i18 < len18; i18++) {
                                        let data155 = data154[i18];
                                        if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                            if (data155.type === undefined) {
                                                const err403 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data155 };
                                                if (vErrors === null) {
                                                    vErrors = [err403];
                                                }
                                                else {
                                                    vErrors.push(err403);
                                                }
                                                errors++;
                                            }
                                            if (data155.x === undefined) {
                                                const err404 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required", keyword: "required", params: { missingProperty: "x" }, message: "must have required property '" + "x" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data155 };
                                                if (vErrors === null) {
                                                    vErrors = [err404];
                                                }
                                                else {
                                                    vErrors.push(err404);
                                                }
                                                errors++;
                                            }
                                            if (data155.y === undefined) {
                                                const err405 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required", keyword: "required", params: { missingProperty: "y" }, message: "must have required property '" + "y" + "'", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data155 };
                                                if (vErrors === null) {
                                                    vErrors = [err405];
                                                }
                                                else {
                                                    vErrors.push(err405);
                                                }
                                                errors++;
                                            }
                                            for (const key48 in data155) {
                                                if (!(((((((key48 === "type") || (key48 === "x")) || (key48 === "y")) || (key48 === "color")) || (key48 === "title")) || (key48 === "facet")) || (key48 === "mark"))) {
                                                    const err406 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data155 };
                                                    if (vErrors === null) {
                                                        vErrors = [err406];
                                                    }
                                                    else {
                                                        vErrors.push(err406);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data155.type !== undefined) {
                                                let data156 = data155.type;
                                                if (!((((data156 === "line") || (data156 === "bar")) || (data156 === "area")) || (data156 === "point"))) {
                                                    const err407 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/type", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type, data: data156 };
                                                    if (vErrors === null) {
                                                        vErrors = [err407];
                                                    }
                                                    else {
                                                        vErrors.push(err407);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data155.x !== undefined) {
                                                let data157 = data155.x;
                                                if (typeof data157 === "string") {
                                                    if (!pattern0.test(data157)) {
                                                        const err408 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/x", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x, data: data157 };
                                                        if (vErrors === null) {
                                                            vErrors = [err408];
                                                        }
                                                        else {
                                                            vErrors.push(err408);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err409 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/x", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x, data: data157 };
                                                    if (vErrors === null) {
                                                        vErrors = [err409];
                                                    }
                                                    else {
                                                        vErrors.push(err409);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data155.y !== undefined) {
                                                let data158 = data155.y;
                                                if (typeof data158 === "string") {
                                                    if (!pattern0.test(data158)) {
                                                        const err410 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/y", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y, data: data158 };
                                                        if (vErrors === null) {
                                                            vErrors = [err410];
                                                        }
                                                        else {
                                                            vErrors.push(err410);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err411 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/y", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y, data: data158 };
                                                    if (vErrors === null) {
                                                        vErrors = [err411];
                                                    }
                                                    else {
                                                        vErrors.push(err411);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data155.color !== undefined) {
                                                let data159 = data155.color;
                                                if (typeof data159 === "string") {
                                                    if (!pattern0.test(data159)) {
                                                        const err412 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/color", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color, data: data159 };
                                                        if (vErrors === null) {
                                                            vErrors = [err412];
                                                        }
                                                        else {
                                                            vErrors.push(err412);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err413 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/color", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color, data: data159 };
                                                    if (vErrors === null) {
                                                        vErrors = [err413];
                                                    }
                                                    else {
                                                        vErrors.push(err413);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data155.title !== undefined) {
                                                let data160 = data155.title;
                                                if (typeof data160 === "string") {
                                                    if (!pattern0.test(data160)) {
                                                        const err414 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/title", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title, data: data160 };
                                                        if (vErrors === null) {
                                                            vErrors = [err414];
                                                        }
                                                        else {
                                                            vErrors.push(err414);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err415 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/title", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title, data: data160 };
                                                    if (vErrors === null) {
                                                        vErrors = [err415];
                                                    }
                                                    else {
                                                        vErrors.push(err415);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data155.facet !== undefined) {
                                                let data161 = data155.facet;
                                                if (typeof data161 === "string") {
                                                    if (!pattern0.test(data161)) {
                                                        const err416 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/facet", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet, data: data161 };
                                                        if (vErrors === null) {
                                                            vErrors = [err416];
                                                        }
                                                        else {
                                                            vErrors.push(err416);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err417 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/facet", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet, data: data161 };
                                                    if (vErrors === null) {
                                                        vErrors = [err417];
                                                    }
                                                    else {
                                                        vErrors.push(err417);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data155.mark !== undefined) {
                                                let data162 = data155.mark;
                                                if (typeof data162 === "string") {
                                                    if (!pattern0.test(data162)) {
                                                        const err418 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/mark", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark, data: data162 };
                                                        if (vErrors === null) {
                                                            vErrors = [err418];
                                                        }
                                                        else {
                                                            vErrors.push(err418);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err419 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18 + "/mark", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark, data: data162 };
                                                    if (vErrors === null) {
                                                        vErrors = [err419];
                                                    }
                                                    else {
                                                        vErrors.push(err419);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err420 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts/" + i18, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items, data: data155 };
                                            if (vErrors === null) {
                                                vErrors = [err420];
                                            }
                                            else {
                                                vErrors.push(err420);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err421 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/charts", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reports.patternProperties["^.*$"].properties.charts.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.charts, data: data154 };
                                    if (vErrors === null) {
                                        vErrors = [err421];
                                    }
                                    else {
                                        vErrors.push(err421);
                                    }
                                    errors++;
                                }
                            }
                            if (data152.needs !== undefined) {
                                let data163 = data152.needs;
                                const _errs467 = errors;
                                let valid119 = true;
                                const _errs468 = errors;
                                if (typeof data163 !== "string") {
                                    const err422 = {};
                                    if (vErrors === null) {
                                        vErrors = [err422];
                                    }
                                    else {
                                        vErrors.push(err422);
                                    }
                                    errors++;
                                }
                                var _valid27 = _errs468 === errors;
                                errors = _errs467;
                                if (vErrors !== null) {
                                    if (_errs467) {
                                        vErrors.length = _errs467;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                let ifClause22;
                                if (_valid27) {
                                    const _errs470 = errors;
                                    if (typeof data163 === "string") {
                                        if (!pattern0.test(data163)) {
                                            const err423 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.then, data: data163 };
                                            if (vErrors === null) {
                                                vErrors = [err423];
                                            }
                                            else {
                                                vErrors.push(err423);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err424 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.then, data: data163 };
                                        if (vErrors === null) {
                                            vErrors = [err424];
                                        }
                                        else {
                                            vErrors.push(err424);
                                        }
                                        errors++;
                                    }
                                    var _valid27 = _errs470 === errors;
                                    valid119 = _valid27;
                                    ifClause22 = "then";
                                }
                                else {
                                    const _errs472 = errors;
                                    if (Array.isArray(data163)) {
                                        const len19 = data163.length;
                                        for (let i19 = 0; i19 < len19; i19++) {
                                            let data164 = data163[i19];
                                            if (typeof data164 === "string") {
                                                if (!pattern0.test(data164)) {
                                                    const err425 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i19, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items, data: data164 };
                                                    if (vErrors === null) {
                                                        vErrors = [err425];
                                                    }
                                                    else {
                                                        vErrors.push(err425);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err426 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i19, schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items, data: data164 };
                                                if (vErrors === null) {
                                                    vErrors = [err426];
                                                }
                                                else {
                                                    vErrors.push(err426);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err427 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.else, data: data163 };
                                        if (vErrors === null) {
                                            vErrors = [err427];
                                        }
                                        else {
                                            vErrors.push(err427);
                                        }
                                        errors++;
                                    }
                                    var _valid27 = _errs472 === errors;
                                    valid119 = _valid27;
                                    ifClause22 = "else";
                                }
                                if (!valid119) {
                                    const err428 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/reports/patternProperties/%5E.*%24/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause22 }, message: "must match \"" + ifClause22 + "\" schema", schema: schema11.properties.reports.patternProperties["^.*$"].properties.needs.if, parentSchema: schema11.properties.reports.patternProperties["^.*$"].properties.needs, data: data163 };
                                    if (vErrors === null) {
                                        vErrors = [err428];
                                    }
                                    else {
                                        vErrors.push(err428);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err429 = { instancePath: instancePath + "/reports/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reports/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reports.patternProperties["^.*$"].type, parentSchema: schema11.properties.reports.patternProperties["^.*$"], data: data152 };
                            if (vErrors === null) {
                                vErrors = [err429];
                            }
                            else {
                                vErrors.push(err429);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err430 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reports.type, parentSchema: schema11.properties.reports, data: data151 };
                if (vErrors === null) {
                    vErrors = [err430];
                }
                else {
                    vErrors.push(err430);
                }
                errors++;
            }
        }
        if (data.quicksight !== undefined) {
            const err431 = { instancePath: instancePath + "/quicksight", schemaPath: "#/properties/quicksight/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.quicksight.notBuilt, parentSchema: schema11.properties.quicksight, data: data.quicksight };
            if (vErrors === null) {
                vErrors = [err431];
            }
            else {
                vErrors.push(err431);
            }
            errors++;
        }
        if (data.models !== undefined) {
            const err432 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.models.notBuilt, parentSchema: schema11.properties.models, data: data.models };
            if (vErrors === null) {
                vErrors = [err432];
            }
            else {
                vErrors.push(err432);
            }
            errors++;
        }
        if (data.lambdas !== undefined) {
            let data167 = data.lambdas;
            if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
                for (const key49 in data167) {
                    if (pattern4.test(key49)) {
                        let data168 = data167[key49];
                        if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                            if (data168.function === undefined) {
                                const err433 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/required", keyword: "required", params: { missingProperty: "function" }, message: "must have required property '" + "function" + "'", schema: schema11.properties.lambdas.patternProperties["^.*$"].required, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"], data: data168 };
                                if (vErrors === null) {
                                    vErrors = [err433];
                                }
                                else {
                                    vErrors.push(err433);
                                }
                                errors++;
                            }
                            for (const key50 in data168) {
                                if (!(((key50 === "function") || (key50 === "payload")) || (key50 === "needs"))) {
                                    const err434 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"], data: data168 };
                                    if (vErrors === null) {
                                        vErrors = [err434];
                                    }
                                    else {
                                        vErrors.push(err434);
                                    }
                                    errors++;
                                }
                            }
                            if (data168.function !== undefined) {
                                let data169 = data168.function;
                                if (typeof data169 === "string") {
                                    if (!pattern0.test(data169)) {
                                        const err435 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/function", schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/function/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.function, data: data169 };
                                        if (vErrors === null) {
                                            vErrors = [err435];
                                        }
                                        else {
                                            vErrors.push(err435);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err436 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/function", schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/function/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lambdas.patternProperties["^.*$"].properties.function.type, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.function, data: data169 };
                                    if (vErrors === null) {
                                        vErrors = [err436];
                                    }
                                    else {
                                        vErrors.push(err436);
                                    }
                                    errors++;
                                }
                            }
                            if (data168.payload !== undefined) {
                                let data170 = data168.payload;
                                if (!(data170 && typeof data170 == "object" && !Array.isArray(data170))) {
                                    const err437 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/payload", schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.lambdas.patternProperties["^.*$"].properties.payload.type, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.payload, data: data170 };
                                    if (vErrors === null) {
                                        vErrors = [err437];
                                    }
                                    else {
                                        vErrors.push(err437);
                                    }
                                    errors++;
                                }
                            }
                            if (data168.needs !== undefined) {
                                let data171 = data168.needs;
                                const _errs488 = errors;
                                let valid124 = true;
                                const _errs489 = errors;
                                if (typeof data171 !== "string") {
                                    const err438 = {};
                                    if (vErrors === null) {
                                        vErrors = [err438];
                                    }
                                    else {
                                        vErrors.push(err438);
                                    }
                                    errors++;
                                }
                                var _valid28 = _errs489 === errors;
                                errors = _errs488;
                                if (vErrors !== null) {
                                    if (_errs488) {
                                        vErrors.length = _errs488;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                let ifClause23;
                                if (_valid28) {
                                    const _errs491 = errors;
                                    if (typeof data171 === "string") {
                                        if (!pattern0.test(data171)) {
                                            const err439 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then, data: data171 };
                                            if (vErrors === null) {
                                                vErrors = [err439];
                                            }
                                            else {
                                                vErrors.push(err439);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err440 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then.type, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then, data: data171 };
                                        if (vErrors === null) {
                                            vErrors = [err440];
                                        }
                                        else {
                                            vErrors.push(err440);
                                        }
                                        errors++;
                                    }
                                    var _valid28 = _errs491 === errors;
                                    valid124 = _valid28;
                                    ifClause23 = "then";
                                }
                                else {
                                    const _errs493 = errors;
                                    if (Array.isArray(data171)) {
                                        const len20 = data171.length;
                                        for (let i20 = 0; i20 < len20; i20++) {
                                            let data172 = data171[i20];
                                            if (typeof data172 === "string") {
                                                if (!pattern0.test(data172)) {
                                                    const err441 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i20, schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items, data: data172 };
                                                    if (vErrors === null) {
                                                        vErrors = [err441];
                                                    }
                                                    else {
                                                        vErrors.push(err441);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err442 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i20, schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items.type, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items, data: data172 };
                                                if (vErrors === null) {
                                                    vErrors = [err442];
                                                }
                                                else {
                                                    vErrors.push(err442);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err443 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.type, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else, data: data171 };
                                        if (vErrors === null) {
                                            vErrors = [err443];
                                        }
                                        else {
                                            vErrors.push(err443);
                                        }
                                        errors++;
                                    }
                                    var _valid28 = _errs493 === errors;
                                    valid124 = _valid28;
                                    ifClause23 = "else";
                                }
                                if (!valid124) {
                                    const err444 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause23 }, message: "must match \"" + ifClause23 + "\" schema", schema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.if, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"].properties.needs, data: data171 };
                                    if (vErrors === null) {
                                        vErrors = [err444];
                                    }
                                    else {
                                        vErrors.push(err444);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err445 = { instancePath: instancePath + "/lambdas/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lambdas/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.lambdas.patternProperties["^.*$"].type, parentSchema: schema11.properties.lambdas.patternProperties["^.*$"], data: data168 };
                            if (vErrors === null) {
                                vErrors = [err445];
                            }
                            else {
                                vErrors.push(err445);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err446 = { instancePath: instancePath + "/lambdas", schemaPath: "#/properties/lambdas/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.lambdas.type, parentSchema: schema11.properties.lambdas, data: data167 };
                if (vErrors === null) {
                    vErrors = [err446];
                }
                else {
                    vErrors.push(err446);
                }
                errors++;
            }
        }
        if (data.executions !== undefined) {
            let data173 = data.executions;
            if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
                for (const key51 in data173) {
                    if (pattern4.test(key51)) {
                        let data174 = data173[key51];
                        if (!(data174 && typeof data174 == "object" && !Array.isArray(data174))) {
                            const err447 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.executions.patternProperties["^.*$"].type, parentSchema: schema11.properties.executions.patternProperties["^.*$"], data: data174 };
                            if (vErrors === null) {
                                vErrors = [err447];
                            }
                            else {
                                vErrors.push(err447);
                            }
                            errors++;
                        }
                        const _errs501 = errors;
                        let valid128 = true;
                        const _errs502 = errors;
                        if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                            let missing16;
                            if ((data174.pipeline === undefined) && (missing16 = "pipeline")) {
                                const err448 = {};
                                if (vErrors === null) {
                                    vErrors = [err448];
                                }
                                else {
                                    vErrors.push(err448);
                                }
                                errors++;
                            }
                        }
                        var _valid29 = _errs502 === errors;
                        errors = _errs501;
                        if (vErrors !== null) {
                            if (_errs501) {
                                vErrors.length = _errs501;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause24;
                        if (_valid29) {
                            const _errs503 = errors;
                            if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                                if (data174.pipeline === undefined) {
                                    const err449 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/required", keyword: "required", params: { missingProperty: "pipeline" }, message: "must have required property '" + "pipeline" + "'", schema: schema11.properties.executions.patternProperties["^.*$"].then.required, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then, data: data174 };
                                    if (vErrors === null) {
                                        vErrors = [err449];
                                    }
                                    else {
                                        vErrors.push(err449);
                                    }
                                    errors++;
                                }
                                for (const key52 in data174) {
                                    if (!(((key52 === "pipeline") || (key52 === "from")) || (key52 === "needs"))) {
                                        const err450 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then, data: data174 };
                                        if (vErrors === null) {
                                            vErrors = [err450];
                                        }
                                        else {
                                            vErrors.push(err450);
                                        }
                                        errors++;
                                    }
                                }
                                if (data174.pipeline !== undefined) {
                                    let data175 = data174.pipeline;
                                    if (typeof data175 === "string") {
                                        if (!pattern0.test(data175)) {
                                            const err451 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipeline", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline, data: data175 };
                                            if (vErrors === null) {
                                                vErrors = [err451];
                                            }
                                            else {
                                                vErrors.push(err451);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err452 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipeline", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline, data: data175 };
                                        if (vErrors === null) {
                                            vErrors = [err452];
                                        }
                                        else {
                                            vErrors.push(err452);
                                        }
                                        errors++;
                                    }
                                }
                                if (data174.from !== undefined) {
                                    let data176 = data174.from;
                                    if (typeof data176 === "string") {
                                        if (!pattern0.test(data176)) {
                                            const err453 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.from, data: data176 };
                                            if (vErrors === null) {
                                                vErrors = [err453];
                                            }
                                            else {
                                                vErrors.push(err453);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err454 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.executions.patternProperties["^.*$"].then.properties.from.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.from, data: data176 };
                                        if (vErrors === null) {
                                            vErrors = [err454];
                                        }
                                        else {
                                            vErrors.push(err454);
                                        }
                                        errors++;
                                    }
                                }
                                if (data174.needs !== undefined) {
                                    let data177 = data174.needs;
                                    const _errs511 = errors;
                                    let valid130 = true;
                                    const _errs512 = errors;
                                    if (typeof data177 !== "string") {
                                        const err455 = {};
                                        if (vErrors === null) {
                                            vErrors = [err455];
                                        }
                                        else {
                                            vErrors.push(err455);
                                        }
                                        errors++;
                                    }
                                    var _valid30 = _errs512 === errors;
                                    errors = _errs511;
                                    if (vErrors !== null) {
                                        if (_errs511) {
                                            vErrors.length = _errs511;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause25;
                                    if (_valid30) {
                                        const _errs514 = errors;
                                        if (typeof data177 === "string") {
                                            if (!pattern0.test(data177)) {
                                                const err456 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then, data: data177 };
                                                if (vErrors === null) {
                                                    vErrors = [err456];
                                                }
                                                else {
                                                    vErrors.push(err456);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err457 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then, data: data177 };
                                            if (vErrors === null) {
                                                vErrors = [err457];
                                            }
                                            else {
                                                vErrors.push(err457);
                                            }
                                            errors++;
                                        }
                                        var _valid30 = _errs514 === errors;
                                        valid130 = _valid30;
                                        ifClause25 = "then";
                                    }
                                    else {
                                        const _errs516 = errors;
                                        if (Array.isArray(data177)) {
                                            const len21 = data177.length;
                                            for (let i21 = 0; i21 < len21; i21++) {
                                                let data178 = data177[i21];
                                                if (typeof data178 === "string") {
                                                    if (!pattern0.test(data178)) {
                                                        const err458 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i21, schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items, data: data178 };
                                                        if (vErrors === null) {
                                                            vErrors = [err458];
                                                        }
                                                        else {
                                                            vErrors.push(err458);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err459 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i21, schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items, data: data178 };
                                                    if (vErrors === null) {
                                                        vErrors = [err459];
                                                    }
                                                    else {
                                                        vErrors.push(err459);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err460 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else, data: data177 };
                                            if (vErrors === null) {
                                                vErrors = [err460];
                                            }
                                            else {
                                                vErrors.push(err460);
                                            }
                                            errors++;
                                        }
                                        var _valid30 = _errs516 === errors;
                                        valid130 = _valid30;
                                        ifClause25 = "else";
                                    }
                                    if (!valid130) {
                                        const err461 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause25 }, message: "must match \"" + ifClause25 + "\" schema", schema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.if, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then.properties.needs, data: data177 };
                                        if (vErrors === null) {
                                            vErrors = [err461];
                                        }
                                        else {
                                            vErrors.push(err461);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err462 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.executions.patternProperties["^.*$"].then.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].then, data: data174 };
                                if (vErrors === null) {
                                    vErrors = [err462];
                                }
                                else {
                                    vErrors.push(err462);
                                }
                                errors++;
                            }
                            var _valid29 = _errs503 === errors;
                            valid128 = _valid29;
                            ifClause24 = "then";
                        }
                        else {
                            const _errs520 = errors;
                            const _errs521 = errors;
                            let valid133 = true;
                            const _errs522 = errors;
                            if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                                let missing17;
                                if ((data174.state_machine === undefined) && (missing17 = "state_machine")) {
                                    const err463 = {};
                                    if (vErrors === null) {
                                        vErrors = [err463];
                                    }
                                    else {
                                        vErrors.push(err463);
                                    }
                                    errors++;
                                }
                            }
                            var _valid31 = _errs522 === errors;
                            errors = _errs521;
                            if (vErrors !== null) {
                                if (_errs521) {
                                    vErrors.length = _errs521;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            let ifClause26;
                            if (_valid31) {
                                const _errs523 = errors;
                                if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                                    if (data174.state_machine === undefined) {
                                        const err464 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/required", keyword: "required", params: { missingProperty: "state_machine" }, message: "must have required property '" + "state_machine" + "'", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.required, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then, data: data174 };
                                        if (vErrors === null) {
                                            vErrors = [err464];
                                        }
                                        else {
                                            vErrors.push(err464);
                                        }
                                        errors++;
                                    }
                                    for (const key53 in data174) {
                                        if (!(((key53 === "state_machine") || (key53 === "input")) || (key53 === "needs"))) {
                                            const err465 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then, data: data174 };
                                            if (vErrors === null) {
                                                vErrors = [err465];
                                            }
                                            else {
                                                vErrors.push(err465);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data174.state_machine !== undefined) {
                                        let data179 = data174.state_machine;
                                        if (typeof data179 === "string") {
                                            if (!pattern0.test(data179)) {
                                                const err466 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/state_machine", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine, data: data179 };
                                                if (vErrors === null) {
                                                    vErrors = [err466];
                                                }
                                                else {
                                                    vErrors.push(err466);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err467 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/state_machine", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine, data: data179 };
                                            if (vErrors === null) {
                                                vErrors = [err467];
                                            }
                                            else {
                                                vErrors.push(err467);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data174.input !== undefined) {
                                        let data180 = data174.input;
                                        if (!(data180 && typeof data180 == "object" && !Array.isArray(data180))) {
                                            const err468 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input, data: data180 };
                                            if (vErrors === null) {
                                                vErrors = [err468];
                                            }
                                            else {
                                                vErrors.push(err468);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data174.needs !== undefined) {
                                        let data181 = data174.needs;
                                        const _errs531 = errors;
                                        let valid135 = true;
                                        const _errs532 = errors;
                                        if (typeof data181 !== "string") {
                                            const err469 = {};
                                            if (vErrors === null) {
                                                vErrors = [err469];
                                            }
                                            else {
                                                vErrors.push(err469);
                                            }
                                            errors++;
                                        }
                                        var _valid32 = _errs532 === errors;
                                        errors = _errs531;
                                        if (vErrors !== null) {
                                            if (_errs531) {
                                                vErrors.length = _errs531;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                        let ifClause27;
                                        if (_valid32) {
                                            const _errs534 = errors;
                                            if (typeof data181 === "string") {
                                                if (!pattern0.test(data181)) {
                                                    const err470 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then, data: data181 };
                                                    if (vErrors === null) {
                                                        vErrors = [err470];
                                                    }
                                                    else {
                                                        vErrors.push(err470);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err471 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then, data: data181 };
                                                if (vErrors === null) {
                                                    vErrors = [err471];
                                                }
                                                else {
                                                    vErrors.push(err471);
                                                }
                                                errors++;
                                            }
                                            var _valid32 = _errs534 === errors;
                                            valid135 = _valid32;
                                            ifClause27 = "then";
                                        }
                                        else {
                                            const _errs536 = errors;
                                            if (Array.isArray(data181)) {
                                                const len22 = data181.length;
                                                for (let i22 = 0; i22 < len22; i22++) {
                                                    let data182 = data181[i22];
                                                    if (typeof data182 === "string") {
                                                        if (!pattern0.test(data182)) {
                                                            const err472 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i22, schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items, data: data182 };
                                                            if (vErrors === null) {
                                                                vErrors = [err472];
                                                            }
                                                            else {
                                                                vErrors.push(err472);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err473 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i22, schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items, data: data182 };
                                                        if (vErrors === null) {
                                                            vErrors = [err473];
                                                        }
                                                        else {
                                                            vErrors.push(err473);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err474 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else, data: data181 };
                                                if (vErrors === null) {
                                                    vErrors = [err474];
                                                }
                                                else {
                                                    vErrors.push(err474);
                                                }
                                                errors++;
                                            }
                                            var _valid32 = _errs536 === errors;
                                            valid135 = _valid32;
                                            ifClause27 = "else";
                                        }
                                        if (!valid135) {
                                            const err475 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause27 }, message: "must match \"" + ifClause27 + "\" schema", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.if, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs, data: data181 };
                                            if (vErrors === null) {
                                                vErrors = [err475];
                                            }
                                            else {
                                                vErrors.push(err475);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err476 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.executions.patternProperties["^.*$"].else.then.type, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.then, data: data174 };
                                    if (vErrors === null) {
                                        vErrors = [err476];
                                    }
                                    else {
                                        vErrors.push(err476);
                                    }
                                    errors++;
                                }
                                var _valid31 = _errs523 === errors;
                                valid133 = _valid31;
                                ifClause26 = "then";
                            }
                            else {
                                const _errs540 = errors;
                                const _errs541 = errors;
                                let valid138 = true;
                                const _errs542 = errors;
                                if (!(data174 && typeof data174 == "object" && !Array.isArray(data174))) {
                                    const err477 = {};
                                    if (vErrors === null) {
                                        vErrors = [err477];
                                    }
                                    else {
                                        vErrors.push(err477);
                                    }
                                    errors++;
                                }
                                var _valid33 = _errs542 === errors;
                                errors = _errs541;
                                if (vErrors !== null) {
                                    if (_errs541) {
                                        vErrors.length = _errs541;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid33) {
                                    const _errs544 = errors;
                                    const err478 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks", keyword: "lacks", params: {}, message: "must pass \"lacks\" keyword validation", schema: schema11.properties.executions.patternProperties["^.*$"].else.else.then.lacks, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.else.then, data: data174 };
                                    if (vErrors === null) {
                                        vErrors = [err478];
                                    }
                                    else {
                                        vErrors.push(err478);
                                    }
                                    errors++;
                                    var _valid33 = _errs544 === errors;
                                    valid138 = _valid33;
                                }
                                if (!valid138) {
                                    const err479 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema11.properties.executions.patternProperties["^.*$"].else.else.if, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else.else, data: data174 };
                                    if (vErrors === null) {
                                        vErrors = [err479];
                                    }
                                    else {
                                        vErrors.push(err479);
                                    }
                                    errors++;
                                }
                                var _valid31 = _errs540 === errors;
                                valid133 = _valid31;
                                ifClause26 = "else";
                            }
                            if (!valid133) {
                                const err480 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause26 }, message: "must match \"" + ifClause26 + "\" schema", schema: schema11.properties.executions.patternProperties["^.*$"].else.if, parentSchema: schema11.properties.executions.patternProperties["^.*$"].else, data: data174 };
                                if (vErrors === null) {
                                    vErrors = [err480];
                                }
                                else {
                                    vErrors.push(err480);
                                }
                                errors++;
                            }
                            var _valid29 = _errs520 === errors;
                            valid128 = _valid29;
                            ifClause24 = "else";
                        }
                        if (!valid128) {
                            const err481 = { instancePath: instancePath + "/executions/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause24 }, message: "must match \"" + ifClause24 + "\" schema", schema: schema11.properties.executions.patternProperties["^.*$"].if, parentSchema: schema11.properties.executions.patternProperties["^.*$"], data: data174 };
                            if (vErrors === null) {
                                vErrors = [err481];
                            }
                            else {
                                vErrors.push(err481);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err482 = { instancePath: instancePath + "/executions", schemaPath: "#/properties/executions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.executions.type, parentSchema: schema11.properties.executions, data: data173 };
                if (vErrors === null) {
                    vErrors = [err482];
                }
                else {
                    vErrors.push(err482);
                }
                errors++;
            }
        }
        if (data.local !== undefined) {
            const err483 = { instancePath: instancePath + "/local", schemaPath: "#/properties/local/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.local.notBuilt, parentSchema: schema11.properties.local, data: data.local };
            if (vErrors === null) {
                vErrors = [err483];
            }
            else {
                vErrors.push(err483);
            }
            errors++;
        }
        if (data.tests !== undefined) {
            const err484 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/notBuilt", keyword: "notBuilt", params: {}, message: "must pass \"notBuilt\" keyword validation", schema: schema11.properties.tests.notBuilt, parentSchema: schema11.properties.tests, data: data.tests };
            if (vErrors === null) {
                vErrors = [err484];
            }
            else {
                vErrors.push(err484);
            }
            errors++;
        }
    }
    else {
        const err485 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err485];
        }
        else {
            vErrors.push(err485);
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

;// CONCATENATED MODULE: ./.build/action/src/check/others.js




/** Reads the pipelines that a file starts. `startedBy`: the files that lead here, this one the last; absolute. */
async function others_otherPipelines({ executions }, startedBy, load) {
    const folder = (0,external_node_path_.dirname)(startedBy.at(-1) ?? '.');
    const named = namedEntries(executions).map(([, run]) => ('pipeline' in run ? run.pipeline : undefined));
    const names = new Set(named.filter((name) => name !== undefined));
    const files = names.size === 0 ? [] : (await (0,promises_.readdir)(folder)).filter((file) => /\.ya?ml$/.test(file)).toSorted();
    const find = async (name) => {
        const file = files.find((file) => pipelineName(file) === name);
        if (file === undefined)
            return { kind: 'missing', known: files.map(pipelineName) };
        const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(folder, file));
        const first = startedBy.indexOf(path);
        if (first >= 0)
            return { kind: 'ring', files: [...startedBy.slice(first), path].map((path) => (0,external_node_path_.basename)(path)) };
        try {
            const { pipeline, diagnostics } = await load(path);
            if (pipeline !== undefined)
                return { kind: 'pipeline', pipeline };
            return { kind: 'errors', count: diagnostics.filter(({ severity }) => severity === 'error').length };
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo && error.code === 'unknown-environment')
                return { kind: 'elsewhere' };
            throw error;
        }
    };
    return new Map(await Promise.all([...names].map(async (name) => [name, await find(name)])));
}
const pipelineName = (file) => file.replace(/\.ya?ml$/, '');

;// CONCATENATED MODULE: ./.build/action/src/check/load.js









/**
 * text -> Document -> Graph: reads a pipeline file and everything it names, and says all that is wrong with it at once.
 * @throws UserError `file-not-found`, `unknown-environment`
 */
async function load(file, { environment, startedBy = [] } = {}) {
    const read = await readSpec(file, environment);
    const { spec } = read;
    if (spec === undefined)
        return { pipeline: undefined, diagnostics: read.diagnostics };
    const root = rootOf(file);
    const files = await namedFiles(root, spec.draft);
    const chain = [...startedBy, (0,external_node_path_.resolve)(file)];
    const others = await others_otherPipelines(spec.draft, chain, (other) => load(other, { environment, startedBy: chain }));
    const diagnostics = check(read, files, others);
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
        others,
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
/* harmony export */   ZH: () => (/* binding */ allPipelines),
/* harmony export */   gQ: () => (/* binding */ pipelineOf)
/* harmony export */ });
/* unused harmony export onlyPipeline */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2992);



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
/** The files in `pipeline/`, by name. Raises UserError `bad-option` when there are none. */
function allPipelines() {
    const files = pipelineFiles();
    return files.length > 0 ? files : [onlyPipeline()];
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

/***/ 4082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ tableReference),
/* harmony export */   lY: () => (/* binding */ sameTable),
/* harmony export */   n$: () => (/* binding */ tableNames)
/* harmony export */ });
/** Tables of the pipeline's database: those that are declared, and the sources with columns. Of what was set aside, the best is assumed. */
function tableNames({ tables, sources }, places) {
    const declared = tables === undefined ? [] : places.keys(tables);
    const readable = (sources === undefined ? [] : places.keys(sources)).filter((name) => {
        const source = sources?.[name];
        return (source?.type !== 's3' && source?.type !== 'iot') || places.has(source, 'columns');
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
