export const id = 2980;
export const ids = [2980];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 44290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   gO: () => (/* binding */ parseSelection)
/* harmony export */ });
/* unused harmony export parseExpression */
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48655);
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

/***/ 48655:
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

/***/ 68783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load),
  s: () => (/* binding */ loadOrThrow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/spec/draft.js
var spec_draft = __webpack_require__(54941);
// EXTERNAL MODULE: ./.build/action/src/graph/conditions.js
var graph_conditions = __webpack_require__(19457);
// EXTERNAL MODULE: ./.build/action/src/graph/crawled-table.js
var crawled_table = __webpack_require__(51464);
// EXTERNAL MODULE: ./.build/action/src/graph/tables.js
var graph_tables = __webpack_require__(54082);
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

;// CONCATENATED MODULE: ./.build/action/src/graph/scored-table.js



function wantedOf(model, { tables }, places) {
    const table = tables?.[model.train_on ?? ''];
    if (table?.columns === undefined)
        return undefined;
    const keys = table.partition_by ?? [];
    const features = places.keys(table.columns).filter((name) => !keys.includes(name));
    return { features, variable: variableOf(model) };
}
const variableOf = ({ foreach }) => Object.keys(foreach ?? {})[0];
/** The table whose rows the model scores: the one that it names, or the one fitting that the writers of `train_on` read. */
function scoredTable(model, draft, places) {
    const wanted = wantedOf(model, draft, places);
    if (wanted === undefined || (model.scores === undefined && places.has(model, 'scores')))
        return undefined;
    const tables = model.scores === undefined ? readForTraining(model, draft) : [model.scores];
    const looked = tables.map((table) => ({ table, ...fit(tableColumns(table, draft, places), wanted) }));
    const fitting = looked.flatMap(({ table, columns }) => (columns === undefined ? [] : [{ table, ...columns }]));
    const [first] = fitting;
    if (first !== undefined && fitting.length === 1)
        return { kind: 'found', scored: first };
    return fitting.length > 1
        ? { kind: 'several', tables: fitting.map(({ table }) => table) }
        : { kind: 'none', unfit: looked.map(({ table, lacks = '' }) => ({ table, lacks })) };
}
/** Tables that the jobs read which write what the model learns from. */
function readForTraining({ train_on: training = '' }, draft) {
    const database = draft.database ?? '';
    const wanted = (0,graph_tables/* tableReference */.IR)(training, database);
    const reads = (0,spec_draft/* namedEntries */.i)(draft.jobs).flatMap(([, job]) => {
        const nodes = 'nodes' in job ? (0,spec_draft/* namedEntries */.i)(job.nodes).map(([, node]) => node) : [];
        const written = 'script' in job ? [job.writes] : nodes.map((node) => ('write' in node ? node.write : undefined));
        const writes = written.some((table) => table !== undefined && (0,graph_tables/* sameTable */.lY)((0,graph_tables/* tableReference */.IR)(table, database), wanted));
        if (!writes)
            return [];
        const read = 'script' in job ? job.reads : nodes.map((node) => ('read' in node ? node.read : undefined));
        return (typeof read === 'string' ? [read] : (read ?? [])).filter((table) => table !== undefined);
    });
    return [...new Set(reads)].filter((table) => table !== training);
}
function fit(columns, { features, variable }) {
    if (columns === undefined)
        return { lacks: 'its columns are not declared' };
    const missing = features.find((name) => !columns.has(name));
    if (missing !== undefined)
        return { lacks: `it has no column "${missing}"` };
    const times = [...columns].filter(([, type]) => type === 'timestamp').map(([name]) => name);
    const [timeColumn] = times;
    if (timeColumn === undefined || times.length > 1)
        return { lacks: `it has ${times.length} timestamp columns, not one` };
    if (variable === undefined)
        return { columns: { timeColumn } };
    const [itemColumn, second] = itemColumns(variable).filter((name) => columns.has(name));
    if (itemColumn === undefined || second !== undefined) {
        const both = itemColumns(variable).map((name) => `"${name}"`);
        return {
            lacks: `it has ${second === undefined ? 'neither' : 'both'} ${both.join(second === undefined ? ' nor ' : ' and ')}`,
        };
    }
    return { columns: { timeColumn, itemColumn } };
}
/** Names that a column may have which holds the items of a `foreach`: `room`, `room_id`. */
const itemColumns = (variable) => [variable, `${variable}_id`];

// EXTERNAL MODULE: ./.build/action/src/graph/sql-tables.js
var sql_tables = __webpack_require__(97633);
;// CONCATENATED MODULE: ./.build/action/src/graph/flow.js






/** `extract` of `extract[kitchen]`. */
function baseName(step) {
    return step.replace(/\[.*$/, '');
}
/** The steps in the order of the file. `sqlText` gives a report's SQL, when it could be read. */
function flowSteps(draft, places, sqlText) {
    const crawlers = (0,spec_draft/* namedEntries */.i)(draft.crawlers).map(([name, spec]) => {
        const fills = (0,crawled_table/* crawledTables */.K)(spec, draft);
        return { name, section: 'crawlers', spec, needs: [], reads: [], writes: undefined, fills };
    });
    const models = (0,spec_draft/* namedEntries */.i)(draft.models).map(([name, spec]) => {
        const found = scoredTable(spec, draft, places);
        const key = spec.scores === undefined ? 'train_on' : 'scores';
        const reads = found?.kind === 'found' ? [{ text: found.scored.table, owner: spec, key }] : [];
        const isTaken = draft.tables !== undefined && places.has(draft.tables, spec.writes ?? '');
        const fills = spec.writes === undefined || isTaken ? undefined : [{ database: draft.database ?? '', table: spec.writes }];
        return {
            name,
            section: 'models',
            spec,
            needs: mentions(spec, 'needs', spec.needs),
            reads,
            writes: undefined,
            fills,
        };
    });
    const known = new Set((0,graph_tables/* tableNames */.n$)(draft, places));
    const tablesIn = (sql) => {
        const names = (0,sql_tables/* sqlNames */.TF)(sql).flatMap(({ database = draft.database ?? '', table }) => {
            if (known.has(table) && database === draft.database)
                return [table];
            const isFilled = [...crawlers, ...models].some((step) => doesFill(step, { database, table }));
            return isFilled ? [`${database}.${table}`] : [];
        });
        return [...new Set(names)];
    };
    const asked = (condition) => [
        ...mentions(condition, 'unchanged', condition.unchanged),
        ...tablesIn((0,graph_conditions/* plainSql */.xc)(condition.query ?? '')).map((text) => ({ text, owner: condition, key: 'query' })),
    ];
    const jobs = (0,spec_draft/* namedEntries */.i)(draft.jobs).map(([name, spec]) => {
        const nodes = 'nodes' in spec ? (0,spec_draft/* namedEntries */.i)(spec.nodes).map(([, node]) => node) : [];
        const script = 'script' in spec ? spec : undefined;
        const reads = [
            ...mentions(script, 'reads', script?.reads),
            ...nodes.flatMap((node) => ('read' in node ? mentions(node, 'read', node.read) : [])),
        ];
        const writes = [
            ...mentions(script, 'writes', script?.writes),
            ...nodes.flatMap((node) => ('write' in node ? mentions(node, 'write', node.write) : [])),
        ];
        const needs = mentions(spec, 'needs', spec.needs);
        const asks = (0,graph_conditions/* conditionsIn */.AV)(spec.skip_if).flatMap(asked);
        return { name, section: 'jobs', spec, needs, reads, asks, writes: writes[0] };
    });
    const reports = (0,spec_draft/* namedEntries */.i)(draft.reports).map(([name, spec]) => {
        const sql = spec.sql === undefined ? undefined : sqlText(spec.sql);
        const reads = tablesIn(sql ?? '').map((text) => ({ text, owner: spec, key: 'sql' }));
        return { name, section: 'reports', spec, needs: mentions(spec, 'needs', spec.needs), reads, writes: undefined };
    });
    const beside = { reads: [], writes: undefined };
    const lambdas = (0,spec_draft/* namedEntries */.i)(draft.lambdas).map(([name, spec]) => {
        return { name, section: 'lambdas', spec, needs: mentions(spec, 'needs', spec.needs), ...beside };
    });
    const executions = (0,spec_draft/* namedEntries */.i)(draft.executions).map(([name, spec]) => {
        return { name, section: 'executions', spec, needs: mentions(spec, 'needs', spec.needs), ...beside };
    });
    return [...crawlers, ...jobs, ...models, ...reports, ...lambdas, ...executions];
}
/** Every edge once a reason: who writes or crawls a table comes before who reads it, and `needs` adds to that. */
function flowEdges(steps, database) {
    const items = Map.groupBy(steps, ({ name }) => baseName(name));
    const names = new Set(steps.map(({ name }) => name));
    const named = (name) => items.get(name)?.map((item) => item.name) ?? (names.has(name) ? [name] : []);
    return steps.flatMap((step) => [
        ...step.needs.flatMap((mention) => named(mention.text).map((name) => ({ step: step.name, needs: name, because: mention }))),
        ...step.reads.flatMap((mention) => tableEdges(step, mention, steps, database)),
        // A step may ask what it has written itself before.
        ...(step.asks ?? []).flatMap((mention) => tableEdges(step, mention, steps, database).filter(({ needs }) => baseName(needs) !== baseName(step.name))),
    ]);
}
function tableEdges(step, because, steps, database = '') {
    const read = (0,graph_tables/* tableReference */.IR)(because.text, database);
    return steps
        .filter((other) => doesFill(other, read) ||
        (other.writes !== undefined && (0,graph_tables/* sameTable */.lY)((0,graph_tables/* tableReference */.IR)(other.writes.text, database), read)))
        .map(({ name }) => ({ step: step.name, needs: name, because, table: read.table }));
}
/** Whether it is a crawler that makes the table. */
const doesFill = ({ fills }, table) => fills?.some((filled) => (0,graph_tables/* sameTable */.lY)(filled, table)) ?? false;
/** A text, or each text of a list. */
function mentions(owner, key, value) {
    if (owner === undefined || value === undefined)
        return [];
    return typeof value === 'string'
        ? [{ text: value, owner, key }]
        : value.map((text, index) => ({ text, owner: value, key: index }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var src_errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/spec/read.js + 8 modules
var spec_read = __webpack_require__(36789);
;// CONCATENATED MODULE: ./.build/action/src/check/neighbours.js





const noNeighbours = { databases: new Map(), names: new Map() };
/** The databases that a pipeline's stack makes, each with the mapping and key that name it. */
function ownDatabases(draft) {
    const named = [draft, ...(0,spec_draft/* namedEntries */.i)(draft.crawlers).map(([, crawler]) => crawler)];
    return named.flatMap((owner) => (owner.database === undefined ? [] : [{ name: owner.database, owner }]));
}
/** Looks into the pipelines beside a file. What cannot be read there is for their own check to say. */
async function neighboursOf(file, draft, environment) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    // Elsewhere YAML files may be anything.
    if ((0,external_node_path_.basename)(folder) !== 'pipeline')
        return noNeighbours;
    const databases = new Map();
    const names = new Map();
    for (const other of (await (0,promises_.readdir)(folder)).toSorted()) {
        if (other === (0,external_node_path_.basename)(file) || !/\.ya?ml$/.test(other))
            continue;
        const spec = await specOf((0,external_node_path_.join)(folder, other), environment);
        if (spec === undefined || placeOf(spec.draft, environment) !== placeOf(draft, environment))
            continue;
        for (const { name } of ownDatabases(spec.draft))
            if (!databases.has(name))
                databases.set(name, other);
        if (spec.draft.name !== undefined && !names.has(spec.draft.name))
            names.set(spec.draft.name, other);
    }
    return { databases, names };
}
async function specOf(file, environment) {
    try {
        return (await (0,spec_read/* readSpec */.O)(file, environment)).spec;
    }
    catch (error) {
        // It has no such environment, or is gone.
        if (error instanceof src_errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function placeOf({ environments }, environment) {
    const { account = '', region = '' } = environments?.[environment] ?? {};
    return `${account} ${region}`;
}

// EXTERNAL MODULE: ./.build/action/src/check/order.js
var order = __webpack_require__(87683);
;// CONCATENATED MODULE: ./.build/action/src/check/rule.js
function textOf(file) {
    return file?.kind === 'file' ? file.text : undefined;
}

// EXTERNAL MODULE: ./.build/action/src/graph/date.js
var date = __webpack_require__(67847);
// EXTERNAL MODULE: ./.build/action/src/spec/problem.js
var problem = __webpack_require__(21593);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/backfill.js


/** A backfill begins on a day, and there is something that it repeats. */
const backfill = function* ({ draft, places, steps }) {
    const { backfill } = draft;
    if (backfill === undefined)
        return;
    if (backfill.since !== undefined && !(0,date/* isDate */.$)(backfill.since)) {
        yield (0,problem/* problem */.C)('bad-date', places.value(backfill, 'since'), {
            message: `"${backfill.since}" is no day.`,
            hint: 'A day is written like 2021-01-01.',
        });
    }
    if (steps.length > 0 && !steps.some(({ section, spec }) => section === 'jobs' && spec.window !== 'none')) {
        yield (0,problem/* problem */.C)('nothing-to-backfill', places.key(draft, 'backfill'), {
            message: 'There is no job that runs for a window.',
            hint: 'A job with window: none handles all of its input in every run. Take one of the two out.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/bookmarks.js


/** What a bookmark has passed is not read again: so nothing that was written from it may be replaced. */
const bookmarks = function* (subject) {
    for (const step of subject.steps) {
        if (step.section !== 'jobs' || !('bookmark' in step.spec) || step.spec.bookmark !== true)
            continue;
        const at = subject.places.value(step.spec, 'bookmark');
        if (step.spec.window !== 'none') {
            yield (0,problem/* problem */.C)('bad-bookmark', at, {
                message: `"${step.name}" has windows: run again, a window would find nothing unread, and replace its rows by nothing.`,
                hint: 'Add window: none; what each run writes is then added.',
            });
        }
        if (step.reads.length > 0 && !readsSource(step, subject)) {
            yield (0,problem/* problem */.C)('bad-bookmark', at, {
                message: `"${step.name}" reads no source. The tables of a pipeline are written anew, and a bookmark would take that for new rows.`,
                hint: 'Take out the bookmark.',
            });
        }
    }
};
/** A source with columns, or a table that a crawler fills. */
function readsSource({ reads }, { draft, steps }) {
    const { database = '', sources = {} } = draft;
    return reads.some(({ text }) => {
        const read = (0,graph_tables/* tableReference */.IR)(text, database);
        const isSource = read.database === database && Object.hasOwn(sources, read.table);
        return isSource || steps.some(({ fills }) => fills?.some((filled) => (0,graph_tables/* sameTable */.lY)(filled, read)));
    });
}

// EXTERNAL MODULE: ./.build/action/src/spec/environment.js
var spec_environment = __webpack_require__(70503);
;// CONCATENATED MODULE: ./.build/action/src/check/networks.js



/** The networks of the databases, with the names of their sources. */
function networksOf({ sources }) {
    return (0,spec_draft/* namedEntries */.i)(sources).flatMap(([name, source]) => 'network' in source && source.network !== undefined ? [[name, source.network]] : []);
}
const isPeering = (network) => network.connect === 'vpc_peering';
const isExisting = (network) => network.connect === 'existing';
/** Those that get a VPC of ours. */
function peeringsOf(draft) {
    return networksOf(draft).flatMap(([name, network]) => (isPeering(network) ? [[name, network]] : []));
}
/** The sources, by their names, that a step reads by a crawler's tables, or watches. */
function databasesOf(step, { steps, draft }) {
    const crawled = step.reads.flatMap(({ text }) => {
        const read = (0,graph_tables/* tableReference */.IR)(text, draft.database ?? '');
        return steps.flatMap((other) => other.section === 'crawlers' && doesFill(other, read) ? [other.spec.source ?? ''] : []);
    });
    const watched = step.section === 'jobs' ? step.spec.skip_if?.no_new_data : undefined;
    return [...new Set([...crawled, ...(watched === undefined ? [] : [watched])])];
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/china-endpoints.js



/** In China some endpoints have names of another form, and which ones is not known here. */
const chinaEndpoints = function* ({ draft, places, environment }) {
    const region = environment === spec_environment/* localEnvironment */.b ? undefined : draft.environments?.[environment]?.region;
    if (region?.startsWith('cn-') !== true)
        return;
    for (const [, network] of peeringsOf(draft)) {
        yield (0,problem/* problem */.C)('not-built', places.value(network, 'connect'), {
            message: `connect: vpc_peering is not built yet for ${region}.`,
            hint: 'Make the network by other means, and name its subnet: connect: existing.',
        });
    }
};

// EXTERNAL MODULE: ./.build/action/src/spec/did-you-mean.js
var did_you_mean = __webpack_require__(44899);
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
    for (const [, table] of [...(0,spec_draft/* namedEntries */.i)(draft.tables), ...(0,spec_draft/* namedEntries */.i)(draft.sources)]) {
        const columns = 'columns' in table ? table.columns : undefined;
        for (const [key, type] of (0,spec_draft/* namedEntries */.i)(columns))
            typed.push({ owner: columns ?? {}, key, type });
    }
    for (const dataset of draft.quicksight?.datasets ?? []) {
        const columns = typeof dataset === 'object' ? dataset.columns : undefined;
        for (const [key, type] of (0,spec_draft/* namedEntries */.i)(columns))
            typed.push({ owner: columns ?? {}, key, type });
    }
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        for (const [, node] of 'nodes' in job ? (0,spec_draft/* namedEntries */.i)(job.nodes) : []) {
            if (!('mapping' in node))
                continue;
            for (const [key, column] of (0,spec_draft/* namedEntries */.i)(node.mapping)) {
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
        yield (0,problem/* problem */.C)('bad-column-type', places.value(owner, key), {
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
        return (0,spec_draft/* namedEntries */.i)(node.mapping).flatMap(([to, column]) => typeof column === 'string'
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
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        const columns = nodeColumns(job.nodes, draft, places);
        for (const [, node] of (0,spec_draft/* namedEntries */.i)(job.nodes)) {
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
    yield (0,problem/* problem */.C)('columns-differ', at, {
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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/calls.js



/** Functions are named, state machines are addressed; both lie in the account and region of the environment. */
const calls = function* ({ draft, places, environment }) {
    for (const [, call] of (0,spec_draft/* namedEntries */.i)(draft.lambdas)) {
        if (call.function === undefined || /^[A-Za-z0-9_-]{1,64}$/.test(call.function))
            continue;
        yield (0,problem/* problem */.C)('bad-name', places.value(call, 'function'), {
            message: `"${call.function}" cannot be the name of a Lambda function.`,
            hint: 'It takes letters, digits, "_" and "-", at most 64; the name alone, not the ARN.',
        });
    }
    const home = environment === spec_environment/* localEnvironment */.b ? undefined : draft.environments?.[environment];
    for (const [, run] of (0,spec_draft/* namedEntries */.i)(draft.executions)) {
        if (!('state_machine' in run) || run.state_machine === undefined)
            continue;
        const at = places.value(run, 'state_machine');
        const [, region, account] = /^arn:aws[a-z-]*:states:([a-z0-9-]+):(\d{12}):stateMachine:[^:\s/]{1,80}$/.exec(run.state_machine) ?? [];
        if (region === undefined) {
            yield (0,problem/* problem */.C)('bad-arn', at, {
                message: `"${run.state_machine}" is no ARN of a state machine.`,
                hint: 'It is like arn:aws:states:eu-west-1:111111111111:stateMachine:nightly, without a version or alias.',
            });
        }
        else if (home !== undefined && (region !== home.region || account !== home.account)) {
            yield (0,problem/* problem */.C)('bad-arn', at, {
                message: `The state machine is in ${account}, ${region}; a run in ${environment} can start only what is in ${home.account}, ${home.region}.`,
                hint: 'A variable can have another value in each environment.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/chart-marks.js


/** Bars and areas of several colours are stacked: a value has no point of its own there that could be marked. */
const chartMarks = function* ({ draft, places }) {
    for (const [, { charts = [] }] of (0,spec_draft/* namedEntries */.i)(draft.reports)) {
        for (const chart of charts) {
            if (chart.mark === undefined || (chart.type !== 'bar' && chart.type !== 'area'))
                continue;
            yield (0,problem/* problem */.C)('unused-key', places.key(chart, 'mark'), {
                message: `The points of ${chart.type === 'bar' ? 'a bar' : 'an area'} chart cannot be marked.`,
                hint: 'Types with marks: line and point.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/crawled-tables.js



/** A crawler makes a table of its own, of a source that is none yet. */
const crawledTables = function* (subject) {
    const { draft, places } = subject;
    const { crawlers = {}, sources = {} } = draft;
    const fillers = fillersOf(subject);
    for (const [name, crawler] of (0,spec_draft/* namedEntries */.i)(crawlers)) {
        const source = crawler.source === undefined ? undefined : sources[crawler.source];
        if (source !== undefined && places.has(source, 'columns')) {
            yield (0,problem/* problem */.C)('needless-crawler', places.value(crawler, 'source'), {
                message: `Source "${crawler.source}" declares its columns, so it is a table already.`,
                hint: 'Take out the crawler, or the columns.',
            });
            continue;
        }
        for (const table of fillers.filter((filler) => filler.name === name))
            yield* duplicates(table, crawler, subject);
    }
};
const fillersOf = ({ steps }) => steps.flatMap(({ name, fills = [] }) => fills.map((table) => ({ name, fills: table })));
function* duplicates({ name, fills }, crawler, subject) {
    const { crawlers = {}, sources = {}, tables, database } = subject.draft;
    const { places } = subject;
    const table = `${fills.database}.${fills.table}`;
    const first = fillersOf(subject).find((filler) => (0,graph_tables/* sameTable */.lY)(filler.fills, fills));
    if (first !== undefined && first.name !== name) {
        const named = sources[crawler.source ?? '']?.type === 'jdbc' ? 'database, schema and own name' : "source's last folder";
        yield (0,problem/* problem */.C)('duplicate-table', places.key(crawlers, name), {
            message: `"${name}" and "${first.name}" (line ${places.key(crawlers, first.name).line}) would both fill ${table}: a crawled table is named after its ${named}.`,
            hint: 'Give one of them another database.',
        });
    }
    const owner = [tables, sources].find((section) => section !== undefined && places.has(section, fills.table));
    const isTable = owner === tables || (owner !== undefined && places.has(sources[fills.table] ?? {}, 'columns'));
    if (fills.database !== database || owner === undefined || !isTable)
        return;
    yield (0,problem/* problem */.C)('duplicate-table', places.value(crawler, 'database'), {
        message: `"${name}" would fill ${table}, which is declared (line ${places.key(owner, fills.table).line}).`,
        hint: 'Give the crawler another database.',
    });
}

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
        yield (0,problem/* problem */.C)('cycle', places.value(first.because.owner, first.because.key), {
            message: `Steps wait for each other: ${parts.join(', ')}.`,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/database-readers.js



/** The catalog describes tables of databases, but Athena reads objects in S3 and nothing else. */
const databaseReaders = function* ({ draft, places, steps }) {
    for (const report of steps) {
        if (report.section !== 'reports')
            continue;
        for (const { text, owner, key } of report.reads) {
            const table = (0,graph_tables/* tableReference */.IR)(text, draft.database ?? '');
            const crawler = steps.find((step) => doesFill(step, table));
            if (crawler?.section !== 'crawlers')
                continue;
            const source = crawler.spec.source ?? '';
            if (draft.sources?.[source]?.type !== 'jdbc')
                continue;
            yield (0,problem/* problem */.C)('not-in-s3', places.value(owner, key), {
                message: `${table.database}.${table.table} lies in the database of "${source}", where Athena cannot read it.`,
                hint: 'Let a job write its rows into a table, and read that.',
            });
        }
    }
};

// EXTERNAL MODULE: ./.build/action/src/graph/jdbc-url.js
var jdbc_url = __webpack_require__(27214);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/database-tables.js



/** A table of a database is named with its schema, once. MySQL's only schema that a URL leads to is its database. */
const databaseTables = function* ({ draft, places }) {
    for (const [, source] of (0,spec_draft/* namedEntries */.i)(draft.sources)) {
        if (source.type !== 'jdbc' || !('tables' in source) || source.tables === undefined)
            continue;
        const { tables } = source;
        const url = (0,jdbc_url/* parseJdbcUrl */.oq)(source.url ?? '');
        const isMySql = url?.vendor === 'mysql';
        for (const [index, name] of tables.entries()) {
            const at = places.value(tables, index);
            const [schema = '', table] = name.split('.');
            const example = isMySql ? `${url.database}.temperatures` : 'dbo.temperatures';
            if (!/^[\w$#]+\.[\w$#]+$/.test(name)) {
                yield (0,problem/* problem */.C)('bad-database-table', at, {
                    message: `"${name}" is no ${isMySql ? 'database.table' : 'schema.table'}.`,
                    hint: `Write it like ${example}; names that would have to be quoted are not built yet.`,
                });
            }
            else if (isMySql && schema !== url.database) {
                yield (0,problem/* problem */.C)('bad-database-table', at, {
                    message: `"${name}" is not in the database "${url.database}", which the URL leads to.`,
                    hint: `Write ${url.database}.${table}, or make another source for "${schema}".`,
                });
            }
            else if (tables.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index) {
                yield (0,problem/* problem */.C)('duplicate-table', at, {
                    message: `"${name}" is named twice.`,
                    hint: 'Take one of them out: a crawler would make one table of both.',
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/database-watermark.js



/** A database does not say by itself what is new: a column does. */
const databaseWatermark = function* ({ draft, places }) {
    const { sources = {} } = draft;
    const conditions = (0,spec_draft/* namedEntries */.i)(draft.jobs).flatMap(([, { skip_if: condition }]) => (0,graph_conditions/* conditionsIn */.AV)(condition));
    for (const condition of conditions) {
        const { no_new_data: name } = condition;
        const source = name === undefined ? undefined : sources[name];
        if (source?.type !== 'jdbc' || places.has(source, 'watermark'))
            continue;
        yield (0,problem/* problem */.C)('no-watermark', places.value(condition, 'no_new_data'), {
            message: `Source "${name}" (line ${places.key(sources, name ?? '').line}) has no watermark, so nobody can tell whether its tables have new rows.`,
            hint: 'Give the source `watermark:`, a column that only grows, such as the time of a row.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/duplicate-column.js




/** Spark makes rows with two columns of one name, and refuses whoever then names it. */
const duplicateColumn = function* ({ draft, places }) {
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        const columns = nodeColumns(job.nodes, draft, places);
        for (const [, node] of (0,spec_draft/* namedEntries */.i)(job.nodes)) {
            if ('join' in node)
                yield* onBothSides(node, columns, places);
            for (const { text, owner, key } of repeated(node)) {
                yield (0,problem/* problem */.C)('duplicate-column', places.value(owner, key), { message: `Column "${text}" is given twice.` });
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
    yield (0,problem/* problem */.C)('duplicate-column', places.value(node, 'on'), {
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
    for (const [name] of (0,spec_draft/* namedEntries */.i)(sources)) {
        if (!places.has(tables, name))
            continue;
        const { line, column } = places.key(sources, name);
        yield (0,problem/* problem */.C)('duplicate-table', places.key(tables, name), {
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

;// CONCATENATED MODULE: ./.build/action/src/check/region.js


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
function regionProblems(region, at) {
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
        return [
            (0,problem/* problem */.C)('bad-region', at, {
                message: `"${region}" is no AWS region.`,
                hint: (0,did_you_mean/* suggestion */.h)(region, regions) ?? 'A region is like eu-west-1.',
            }),
        ];
    }
    if (regions.includes(region))
        return [];
    return [
        (0,problem/* warning */.$)('bad-region', at, {
            message: `"${region}" is no AWS region that is known here.`,
            hint: (0,did_you_mean/* suggestion */.h)(region, regions),
        }),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/environments.js




/** An environment is one account and one region, and sets only variables that there are. */
const environments = function* (subject) {
    const { draft, declared, places } = subject;
    const variables = declared.get('variables') ?? [];
    for (const [, environment] of (0,spec_draft/* namedEntries */.i)(draft.environments)) {
        const { account, region } = environment;
        if (account !== undefined && !/^\d{12}$/.test(account)) {
            yield (0,problem/* problem */.C)('bad-account', places.value(environment, 'account'), {
                message: `"${account}" is no AWS account: an account has twelve digits.`,
            });
        }
        if (region !== undefined)
            yield* regionProblems(region, places.value(environment, 'region'));
        for (const name of Object.keys(environment.variables ?? {})) {
            if (variables.includes(name) || environment.variables === undefined)
                continue;
            yield (0,problem/* problem */.C)('unknown-variable', places.key(environment.variables, name), {
                message: `There is no variable "${name}" to set.`,
                hint: declaredHint(name, ['variables'], subject) ??
                    'Declare it under variables, with the value for all other environments.',
            });
        }
    }
};

// EXTERNAL MODULE: ./.build/action/src/spec/files.js
var spec_files = __webpack_require__(65777);
;// CONCATENATED MODULE: ./.build/action/src/spec/globs.js



const findFiles = (root, path) => hasWildcard(path) ? matches(root, path) : fileAt(root, path);
async function fileAt(root, path) {
    const place = await (0,spec_files/* locate */.x5)(root, path);
    if (typeof place !== 'string')
        return place;
    return (await (0,promises_.stat)(place)).isFile() ? { kind: 'files', paths: [slashed((0,external_node_path_.relative)(root, place))] } : { kind: 'folder' };
}
/**
 * What lies in the folder is compared with the pattern. Node's own `glob` looks wherever a pattern and the links in it lead,
 * and both may be anybody's.
 */
async function matches(root, path) {
    if ((0,external_node_path_.isAbsolute)(path))
        return { kind: 'absolute' };
    const pattern = globs_plain(path);
    const parts = pattern.split('/');
    if (parts.includes('..'))
        return { kind: 'outside' };
    const fixed = parts.slice(0, parts.findIndex(hasWildcard));
    const folder = fixed.length === 0 ? root : await (0,spec_files/* locate */.x5)(root, fixed.join('/'));
    if (typeof folder !== 'string')
        return folder;
    if (!(await (0,promises_.stat)(folder)).isDirectory())
        return { kind: 'missing', near: undefined };
    const paths = [];
    for await (const entry of entriesBelow(folder, pattern.includes('**') ? Infinity : parts.length - fixed.length)) {
        const path = slashed((0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)));
        if (!(0,external_node_path_.matchesGlob)(path, pattern))
            continue;
        if (entry.isFile())
            paths.push(path);
        else if (entry.isSymbolicLink()) {
            const found = await fileAt(root, path);
            if (found.kind === 'link-outside')
                return found;
            if (found.kind === 'files')
                paths.push(path);
        }
    }
    return paths.length === 0 ? { kind: 'missing', near: undefined } : { kind: 'files', paths: paths.toSorted() };
}
/** All but folders, so many folders deep. Links are not followed. */
async function* entriesBelow(folder, depth) {
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (!entry.isDirectory())
            yield entry;
        else if (depth > 1)
            yield* entriesBelow((0,external_node_path_.join)(folder, entry.name), depth - 1);
    }
}
/** The part of a found path that is not in every path that could be found: what a wildcard stood for, else the name. */
function keyOf(pattern, path) {
    const parts = globs_plain(pattern).split('/');
    const wild = parts.findIndex(hasWildcard);
    return path
        .split('/')
        .slice(wild < 0 ? -1 : wild)
        .join('/');
}
/** `*`, `?`, `[ab]`, `{a,b}`, and of a group `@(a|b)`, `!(a|b)`, `+(a|b)`. */
const hasWildcard = (path) => /[*?[{]|[@!+]\(/.test(path);
/** `.//data/./*.csv` -> `data/*.csv` */
const globs_plain = (pattern) => pattern.replaceAll(/(^|\/)(\.?\/)+/g, '$1');
const slashed = (path) => path.split(external_node_path_.sep).join('/');

;// CONCATENATED MODULE: ./.build/action/src/check/file-problem.js


/** What is wrong with a path in a pipeline; nothing when it leads to files. `key` is where it stands. */
function* fileProblem(path, found, at, key) {
    switch (found?.kind) {
        case 'missing':
            yield (0,problem/* problem */.C)('file-missing', at, {
                message: hasWildcard(path) ? `No file is like ${path}.` : `There is no file ${path}.`,
                hint: found.near === undefined ? undefined : caseOnly(path, found.near),
            });
            break;
        case 'folder':
            yield (0,problem/* problem */.C)('bad-file', at, { message: `${path} is a folder.`, hint: `"${key}" takes a file.` });
            break;
        case 'absolute':
        case 'outside':
            yield (0,problem/* problem */.C)('file-outside', at, {
                message: `"${path}" points out of the pipeline's folder.`,
                hint: `"${key}" takes a path inside of it, relative to it.`,
            });
            break;
        case 'link-outside':
            yield (0,problem/* problem */.C)('file-outside', at, {
                message: `"${path}" is a link that leads out of the pipeline's folder.`,
                hint: 'Put the file itself there.',
            });
            break;
        case 'not-utf-8':
            yield (0,problem/* problem */.C)('not-utf-8', at, { message: `${path} is not UTF-8.`, hint: 'Convert it to UTF-8.' });
            break;
        case 'too-large':
            yield (0,problem/* problem */.C)('file-too-large', at, { message: `${path} has more than 5 MB.` });
            break;
        case 'file':
            if (found.text.trim() === '')
                yield (0,problem/* problem */.C)('bad-file', at, { message: `${path} is empty.` });
    }
}
function caseOnly(path, near) {
    const isCase = path !== near && path.toLowerCase() === near.toLowerCase();
    return `Did you mean ${near}?${isCase ? ' Upper and lower case are different names.' : ''}`;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/files.js



/** Scripts and SQL are files of the repository: what was reviewed is what runs. */
const files = function* ({ draft, places, files: found }) {
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('script' in job) || job.script === undefined)
            continue;
        const at = places.value(job, 'script');
        yield* fileProblem(job.script, found.get(job.script), at, 'script');
        if (found.get(job.script)?.kind === 'file' && !job.script.endsWith('.py')) {
            yield (0,problem/* problem */.C)('bad-file', at, {
                message: `"${job.script}" is no Python file.`,
                hint: 'Its name must end with .py.',
            });
        }
    }
    for (const [, report] of (0,spec_draft/* namedEntries */.i)(draft.reports)) {
        if (report.sql === undefined)
            continue;
        yield* fileProblem(report.sql, found.get(report.sql), places.value(report, 'sql'), 'sql');
    }
};

// EXTERNAL MODULE: ./.build/action/src/spec/data.js
var data = __webpack_require__(69940);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/input-defaults.js




/** A default is a value of its input's own type. */
const inputDefaults = function* ({ draft, places }) {
    for (const [name, input] of (0,spec_draft/* namedEntries */.i)(draft.inputs)) {
        const { type, default: value } = input;
        if (type === undefined || value === undefined)
            continue;
        const fits = type === 'date' ? typeof value === 'string' && (0,date/* isDate */.$)(value) : typeof value === type;
        if (fits)
            continue;
        const found = typeof value === 'string' ? `"${value}"` : (0,data/* kindOf */.I)(value);
        yield (0,problem/* problem */.C)('bad-default', places.value(input, 'default'), {
            message: `Input "${name}" is a ${type}; its default is ${found}.`,
            hint: type === 'date'
                ? 'A date is like 2026-11-24.'
                : type === 'string'
                    ? `Put it in quotes: "${places.written(input, 'default')}".`
                    : undefined,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/jdbc-url.js




/** Glue's connections take the URLs of four vendors, each in one form. No message repeats a URL: it may hold a password. */
const jdbcUrl = function* ({ draft, places }) {
    for (const [, source] of (0,spec_draft/* namedEntries */.i)(draft.sources)) {
        if (source.type !== 'jdbc' || !('url' in source) || source.url === undefined)
            continue;
        const { url } = source;
        const at = places.value(source, 'url');
        const driver = (0,jdbc_url/* driverOf */.SV)(url);
        const vendors = Object.keys(jdbc_url/* urlForms */.bt);
        if (namesSomebody(url)) {
            yield (0,problem/* problem */.C)('secret-in-file', at, {
                message: 'The URL names a user or holds a password (it is not shown); both belong into the secret.',
                hint: 'Take it out of the URL, put `username` and `password` into the secret, and change a password that was written down here.',
            });
        }
        else if (driver === undefined) {
            yield (0,problem/* problem */.C)('bad-url', at, {
                message: 'This is no JDBC URL.',
                hint: `Write it like ${jdbc_url/* urlForms */.bt.postgresql}.`,
            });
        }
        else if (!(0,jdbc_url/* isVendor */.zi)(driver)) {
            const guess = (0,did_you_mean/* nearest */.pA)(driver, [...vendors, ...Object.keys(otherNames)]);
            const meant = vendors.find((vendor) => vendor === guess) ?? otherNames[guess ?? ''];
            yield (0,problem/* problem */.C)('bad-url', at, {
                message: `The driver "${driver}" is unknown.`,
                hint: meant !== undefined && (0,jdbc_url/* isVendor */.zi)(meant)
                    ? `Did you mean ${jdbc_url/* urlForms */.bt[meant]}?`
                    : `Built so far: ${vendors.join(', ')}.`,
            });
        }
        else if ((0,jdbc_url/* parseJdbcUrl */.oq)(url) === undefined) {
            yield (0,problem/* problem */.C)('bad-url', at, {
                message: `The URL has not the form that Glue takes for ${driver}: with host, port and the name of the database.`,
                hint: `Write it like ${jdbc_url/* urlForms */.bt[driver]}.`,
            });
        }
    }
};
/** What people call them. */
const otherNames = {
    postgres: 'postgresql',
    pgsql: 'postgresql',
    mssql: 'sqlserver',
    microsoft: 'sqlserver',
    mariadb: 'mysql',
};
function namesSomebody(url) {
    const isParameter = /[;?&](user(name)?|uid|password|pwd)=/i.test(url);
    const isBeforeHost = /^jdbc:([^:]+:\/\/[^/?;]*|oracle:thin:[^@/][^@]*)@/i.test(url);
    return isParameter || isBeforeHost;
}

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
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (job.timeout === undefined)
            continue;
        const seconds = durationSeconds(job.timeout);
        if (seconds % 60 === 0 && seconds > 0 && seconds <= week)
            continue;
        yield (0,problem/* problem */.C)('bad-timeout', places.value(job, 'timeout'), {
            message: `A run of a Glue job cannot end after ${job.timeout}: Glue counts whole minutes, up to a week.`,
            hint: `Write ${seconds > week ? '7d' : `${Math.max(1, Math.ceil(seconds / 60))}m`}.`,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/last-by.js


/** Of rows that are equal in all columns, any is the last. */
const lastBy = function* ({ draft, places }) {
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        for (const [, node] of 'nodes' in job ? (0,spec_draft/* namedEntries */.i)(job.nodes) : []) {
            if (!('drop_duplicates' in node) || node.drop_duplicates !== true || node.last_by === undefined)
                continue;
            yield (0,problem/* problem */.C)('unused-key', places.key(node, 'last_by'), {
                message: '"last_by" has no effect on rows that are equal in all columns.',
                hint: 'Name the columns: drop_duplicates: [column].',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/missing-network.js



/** On AWS, Glue reaches a database through a subnet of a VPC; the local cloud reaches it as it is. */
const missingNetwork = function* ({ draft, places, environment }) {
    if (environment === spec_environment/* localEnvironment */.b)
        return;
    for (const [name, source] of (0,spec_draft/* namedEntries */.i)(draft.sources)) {
        if (source.type !== 'jdbc' || draft.sources === undefined || places.has(source, 'network'))
            continue;
        yield (0,problem/* problem */.C)('missing-network', places.key(draft.sources, name), {
            message: `"${name}" has no "network": in ${environment}, Glue cannot reach the database.`,
            hint: 'Write network: { connect: vpc_peering, vpc_cidr, peer: { vpc, cidr, route_tables, security_group } }, or connect: existing with a subnet that reaches it.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/network-ids.js




/** What exists in a network is named by AWS's ids. */
const networkIds = function* ({ draft, places, environment }) {
    const region = environment === spec_environment/* localEnvironment */.b ? undefined : draft.environments?.[environment]?.region;
    for (const [, network] of networksOf(draft)) {
        if (isExisting(network)) {
            yield* ids('subnet', mentions(network, 'subnet', network.subnet), places);
            yield* ids('sg', mentions(network, 'security_groups', network.security_groups), places);
            yield* zone(network, region, places);
        }
        else if (isPeering(network) && network.peer !== undefined) {
            const { peer } = network;
            yield* ids('vpc', mentions(peer, 'vpc', peer.vpc), places);
            yield* ids('rtb', mentions(peer, 'route_tables', peer.route_tables), places);
            yield* ids('sg', mentions(peer, 'security_group', peer.security_group), places);
        }
    }
};
const kinds = { vpc: 'VPC', subnet: 'subnet', rtb: 'route table', sg: 'security group' };
function* ids(prefix, given, places) {
    const form = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
    for (const { text, owner, key } of given) {
        if (form.test(text))
            continue;
        yield (0,problem/* problem */.C)('bad-id', places.value(owner, key), {
            message: `"${text}" is no id of a ${kinds[prefix]}.`,
            hint: `It is like ${prefix}-0a1b2c3d: 8 or 17 hexadecimal digits.`,
        });
    }
}
function* zone(network, region, places) {
    const { availability_zone: zone } = network;
    const form = region === undefined ? /^[a-z]{2}(-[a-z]+)+-\d[a-z]$/ : new RegExp(`^${region}[a-z]$`);
    if (zone === undefined || form.test(zone))
        return;
    yield (0,problem/* problem */.C)('bad-region', places.value(network, 'availability_zone'), {
        message: region === undefined ? `"${zone}" is no availability zone.` : `"${zone}" is no availability zone of ${region}.`,
        hint: `It is like ${region ?? 'eu-west-1'}a, by name and not by id, and that of the subnet.`,
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/action/src/check/cidr.js
/** IPv4 address ranges in CIDR notation. */

/** `10.1.0.0/16`; bits behind the prefix are dropped. Undefined when it is no such range. */
function parseCidr(text) {
    const [, address = '', digits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(text) ?? [];
    const prefix = Number(digits);
    if (!(0,external_node_net_.isIPv4)(address) || digits === '' || prefix > 32)
        return undefined;
    const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
    return { first: number - (number % sizeOf({ prefix })), prefix };
}
const sizeOf = ({ prefix }) => 2 ** (32 - prefix);
function cidrText({ first, prefix }) {
    return `${[24, 16, 8, 0].map((bits) => Math.floor(first / 2 ** bits) % 256).join('.')}/${prefix}`;
}
function overlaps(a, b) {
    return a.first < b.first + sizeOf(b) && b.first < a.first + sizeOf(a);
}
/** A private range of that size that overlaps none of the taken ones; undefined: there is none. */
function freeCidr(prefix, taken) {
    for (const block of privateBlocks) {
        let candidate = { first: block.first, prefix };
        while (candidate.first + sizeOf(candidate) <= block.first + sizeOf(block)) {
            const obstacle = taken.find((other) => overlaps(other, candidate));
            if (obstacle === undefined)
                return candidate;
            const behind = obstacle.first + sizeOf(obstacle);
            candidate = { first: Math.ceil(behind / sizeOf({ prefix })) * sizeOf({ prefix }), prefix };
        }
    }
    return undefined;
}
/** RFC 1918. */
const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap((text) => parseCidr(text) ?? []);

// EXTERNAL MODULE: ./.build/action/src/graph/own-vpcs.js
var own_vpcs = __webpack_require__(14496);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/network-ranges.js




/** Address ranges are written as AWS takes them, and the one of our VPC has room for what Glue puts into it. */
const networkRanges = function* ({ draft, places }) {
    for (const [, network] of peeringsOf(draft)) {
        yield* network_ranges_form(network, 'vpc_cidr', places);
        if (network.peer !== undefined)
            yield* network_ranges_form(network.peer, 'cidr', places);
        const range = network.vpc_cidr === undefined ? undefined : parseCidr(network.vpc_cidr);
        if (range === undefined || (range.prefix >= 16 && range.prefix <= 28))
            continue;
        const free = sizeOf(range) - own_vpcs/* reservedAddresses */.ju - own_vpcs/* endpointCount */.rK;
        yield (0,problem/* problem */.C)('bad-cidr', places.value(network, 'vpc_cidr'), {
            message: `"${network.vpc_cidr}" cannot be the range of a VPC: AWS takes /16 to /28.`,
            hint: range.prefix < 16
                ? 'A /24 has room for 246 workers of Glue at once.'
                : `It would leave ${free > 0 ? `${free} addresses` : 'no address'} for the workers of Glue; a /24 leaves 246.`,
        });
    }
};
function* network_ranges_form(owner, key, places) {
    const text = owner[key];
    if (text === undefined)
        return;
    const range = parseCidr(text);
    if (range === undefined) {
        yield (0,problem/* problem */.C)('bad-cidr', places.value(owner, key), {
            message: `"${text}" is no range of IPv4 addresses.`,
            hint: 'A range is like 10.20.0.0/24.',
        });
    }
    else if (cidrText(range) !== text) {
        yield (0,problem/* problem */.C)('bad-cidr', places.value(owner, key), {
            message: `"${text}" has bits set behind the first ${range.prefix}: AWS takes the first address of a range.`,
            hint: `Write ${cidrText(range)}.`,
        });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/graph/simulated.js
/** What the simulations say: the rows of the history, and the messages of the sensors. */
/** Attributes of a message. */
const sensorAttributes = ['temp', 'room_id', 'timestamp', 'device_id', 'sequence'];
/** Columns of the history in S3; in a database the last one is `timestamp`. */
const historyColumns = ['temp', 'room_id', 'ts'];

;// CONCATENATED MODULE: ./.build/action/src/check/iot-sql/attributes.js
/** Names of the attributes of a message that a selection looks at, each once. */
function attributesOf({ columns }) {
    return [...new Set(columns.flatMap(({ value }) => namesIn(value)))];
}
function namesIn(expression) {
    switch (expression.kind) {
        case 'literal':
            return [];
        case 'attribute':
            return expression.path.slice(0, 1);
        case 'call':
            return expression.arguments.flatMap(namesIn);
        case 'negative':
        case 'not':
            return namesIn(expression.operand);
        case 'binary':
            return [...namesIn(expression.left), ...namesIn(expression.right)];
    }
}

// EXTERNAL MODULE: ./.build/action/src/check/iot-sql/parse.js
var parse = __webpack_require__(44290);
// EXTERNAL MODULE: ./.build/action/src/check/iot-sql/tokens.js
var tokens = __webpack_require__(48655);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/local-feeds.js








/** Each source is fed by what is like the data that it has in AWS. */
const localFeeds = function* (subject) {
    const { draft, places, declared, globs } = subject;
    for (const [name, feed] of (0,spec_draft/* namedEntries */.i)(draft.local)) {
        if (draft.local === undefined)
            continue;
        const source = draft.sources?.[name];
        if (!(declared.get('sources') ?? []).includes(name)) {
            yield (0,problem/* problem */.C)('unknown-source', places.key(draft.local, name), {
                message: `There is no source "${name}".`,
                hint: declaredHint(name, ['sources'], subject),
            });
        }
        else if ('files' in feed && feed.files !== undefined) {
            const at = places.value(feed, 'files');
            if (source?.type !== undefined && source.type !== 's3')
                yield bad(at, noFiles[source.type]);
            else
                yield* fileProblem(feed.files, globs.get(feed.files), at, 'files');
        }
        else if ('simulate' in feed && feed.simulate !== undefined && source !== undefined) {
            const wrong = feed.simulate === 'sensors' ? noSensors(name, source) : noHistory(name, source);
            if (wrong !== undefined)
                yield bad(places.value(feed, 'simulate'), wrong);
        }
    }
};
const bad = (at, [message, hint]) => (0,problem/* problem */.C)('bad-feed', at, { message, hint });
const noFiles = {
    iot: [
        'Files cannot feed a source of messages here.',
        'simulate: sensors; in a test, messages can be given by files.',
    ],
    jdbc: ['Files cannot feed a database here.', 'simulate: history'],
};
function noSensors(name, source) {
    if (source.type === undefined)
        return undefined;
    if (source.type !== 'iot')
        return [
            `Sensors publish messages; "${name}" is a source of type ${source.type}.`,
            'Sources of type iot take them.',
        ];
    const unsaid = selected(source.select).filter((attribute) => !sensorAttributes.includes(attribute));
    if (unsaid.length === 0)
        return undefined;
    return [
        `The sensors say no ${unsaid.join(', ')}, which "${name}" selects.`,
        `They say ${sensorAttributes.join(', ')}.`,
    ];
}
/** What cannot be read is told of elsewhere. */
function selected(select = '*') {
    try {
        return attributesOf((0,parse/* parseSelection */.gO)(select));
    }
    catch (error) {
        if (error instanceof tokens/* IotSqlError */.b)
            return [];
        throw error;
    }
}
function noHistory(name, source) {
    if (source.type === 'iot')
        return [`The history is rows; "${name}" is a source of messages.`, 'simulate: sensors'];
    if (source.type !== 's3')
        return undefined;
    if (source.format !== undefined && source.format !== 'csv')
        return [`The simulated history is CSV; "${name}" is ${source.format}.`, 'Use files: of the repository.'];
    const columns = Object.keys(source.columns ?? {});
    if (source.columns === undefined || columns.join() === historyColumns.join())
        return undefined;
    return [
        `The simulated history has the columns ${historyColumns.join(', ')}; "${name}" has ${columns.join(', ')}.`,
        'Use files: of the repository.',
    ];
}

// EXTERNAL MODULE: ./node_modules/jsonata/jsonata.js
var jsonata = __webpack_require__(79132);
;// CONCATENATED MODULE: ./.build/action/src/check/jsonata/builtins.js
/** The functions of JSONata 2.0.6, without their `$`. */
const builtins = [
    'abs',
    'append',
    'assert',
    'average',
    'base64decode',
    'base64encode',
    'boolean',
    'ceil',
    'clone',
    'contains',
    'count',
    'decodeUrl',
    'decodeUrlComponent',
    'distinct',
    'each',
    'encodeUrl',
    'encodeUrlComponent',
    'error',
    'eval',
    'exists',
    'filter',
    'floor',
    'formatBase',
    'formatInteger',
    'formatNumber',
    'fromMillis',
    'join',
    'keys',
    'length',
    'lookup',
    'lowercase',
    'map',
    'match',
    'max',
    'merge',
    'millis',
    'min',
    'not',
    'now',
    'number',
    'pad',
    'parseInteger',
    'power',
    'random',
    'reduce',
    'replace',
    'reverse',
    'round',
    'shuffle',
    'sift',
    'single',
    'sort',
    'split',
    'spread',
    'sqrt',
    'string',
    'substring',
    'substringAfter',
    'substringBefore',
    'sum',
    'toMillis',
    'trim',
    'type',
    'uppercase',
    'zip',
];

;// CONCATENATED MODULE: ./.build/action/src/check/jsonata/paths.js
/** Names in a JSONata expression that stand for what it is evaluated over, and variables that nothing gives. */


/** Names of the inputs that it asks; `*` where only a run tells which. */
function inputsIn(text) {
    const read = readExpression(text);
    if ('message' in read)
        return ['*'];
    return read.paths.flatMap(({ names: [space, name] }) => space === undefined || space.text === 'inputs' ? [name?.text ?? '*'] : []);
}
function readExpression(text) {
    let tree;
    try {
        tree = jsonata(text).ast();
    }
    catch (error) {
        return faultOf(error);
    }
    const nodes = [...nodesIn(tree)];
    const given = new Set([...builtins, '', '$', ...nodes.flatMap(variablesGiven)]);
    const unknownVariables = nodes
        .filter(({ type, value }) => type === 'variable' && !given.has(String(value)))
        .map((node) => nameOf(node, text));
    return { paths: [...rootPaths(tree, text)], unknownVariables };
}
/** JSONata throws plain objects; their position is behind the token. */
function faultOf(error) {
    if (!isNode(error) || typeof error['message'] !== 'string')
        throw error;
    const { message, token, position } = error;
    const isThere = typeof token === 'string' && typeof position === 'number' && token !== '(end)';
    return { message, token: isThere ? { text: token, at: position - token.length } : undefined };
}
/** `$x := …`, the arguments of a function, `@$x` and `#$x`. */
function variablesGiven({ type, lhs, arguments: parameters, focus, index }) {
    const bound = type === 'bind' ? [lhs] : type === 'lambda' && Array.isArray(parameters) ? parameters : [];
    return [...bound.filter(isNode).map(({ value }) => String(value)), ...[focus, index].map(String)];
}
function* nodesIn(value) {
    if (Array.isArray(value)) {
        for (const item of value)
            yield* nodesIn(item);
    }
    else if (isNode(value)) {
        yield value;
        for (const child of Object.values(value))
            yield* nodesIn(child);
    }
}
/** Paths that begin at what the whole is evaluated over; those inside of a path's steps begin elsewhere. */
function* rootPaths(value, text) {
    if (Array.isArray(value)) {
        for (const item of value)
            yield* rootPaths(item, text);
    }
    else if (isNode(value) && value.type === 'path' && Array.isArray(value['steps'])) {
        const [first, ...rest] = value['steps'].filter(isNode);
        if (first === undefined)
            return;
        const isRoot = first.type === 'variable' && (first.value === '' || first.value === '$');
        if (first.type === 'name' || isRoot)
            yield { names: plainNames(isRoot ? rest : [first, ...rest], text) };
        else
            yield* rootPaths(first, text);
    }
    else if (isNode(value)) {
        for (const child of Object.values(value))
            yield* rootPaths(child, text);
    }
}
function plainNames(steps, text) {
    const end = steps.findIndex(({ type }) => type !== 'name');
    return (end < 0 ? steps : steps.slice(0, end)).map((step) => nameOf(step, text));
}
/** A position is behind the name, and behind the quotes of one that is quoted. */
function nameOf({ value, position }, text) {
    const name = String(value);
    return { text: name, at: text.lastIndexOf(name, Number(position) - name.length) };
}
const isNode = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unused.js




/** Errors behind which a use may hide: a misspelt name, a value that was set aside, a section that is not looked into. */
const hiding = /^(unknown-|missing-|wrong-|not-built|secret-|unclosed-|list-in-text|reference-|bad-foreach|bad-item|bad-url|bad-database-table|duplicate-item|cycle|self-|no-)/;
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
    const conditions = (0,spec_draft/* namedEntries */.i)(draft.jobs).flatMap(([, { skip_if: condition }]) => (0,graph_conditions/* conditionsIn */.AV)(condition));
    const watched = new Set(conditions.flatMap(({ no_new_data, unchanged }) => [no_new_data, unchanged].flat()));
    const asked = conditions.flatMap(({ expression }) => (expression === undefined ? [] : inputsIn(expression)));
    const crawled = new Set((0,spec_draft/* namedEntries */.i)(draft.crawlers).map(([, crawler]) => crawler.source));
    const needed = new Set(edges.map(({ needs }) => needs));
    yield* unusedNames('variables', (name) => used.has(`variables.${name}`), (name) => `Nothing uses variable "${name}".`, subject);
    yield* unusedNames('inputs', (name) => used.has(`inputs.${name}`) || asked.includes(name) || asked.includes('*'), (name) => `Nothing uses input "${name}".`, subject);
    yield* unusedNames('sources', (name) => read.has(name) || watched.has(name) || crawled.has(name), (name) => `Nothing reads source "${name}".`, subject);
    yield* unusedNames('crawlers', (name) => needed.has(name), (name) => `Nothing reads the table of crawler "${name}".`, subject);
    yield* unusedNames('tables', (name) => written.has(name), (name) => `No job writes table "${name}".`, subject);
};
function* unusedNames(section, isUsed, message, { draft, places }) {
    const owner = draft[section];
    for (const name of Object.keys(owner ?? {})) {
        if (owner === undefined || isUsed(name))
            continue;
        yield (0,problem/* warning */.$)('unused', places.key(owner, name), { message: message(name) });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/model-scores.js





/** One table holds the rows that a model scores: what it learns from, when they were, and whose they are. */
const modelScores = function* ({ draft, places, errors }) {
    for (const [full, model] of (0,spec_draft/* namedEntries */.i)(draft.models)) {
        const name = baseName(full);
        const found = scoredTable(model, draft, places);
        const wanted = wantedOf(model, draft, places);
        if (found === undefined || found.kind === 'found' || wanted === undefined)
            continue;
        const at = places.value(model, model.scores === undefined ? 'train_on' : 'scores');
        const needed = `${wanted.features.join(', ')}, one timestamp column${wanted.variable === undefined ? '' : ` and "${wanted.variable}" or "${wanted.variable}_id"`}`;
        if (found.kind === 'several') {
            yield (0,problem/* problem */.C)('bad-model', at, {
                message: `Model "${name}" could score ${found.tables.map((table) => `"${table}"`).join(' or ')}: both have what it learns from.`,
                hint: `Say which: scores: ${found.tables[0]}.`,
            });
            continue;
        }
        // Its writers, or what they read, may be among what was set aside.
        if (found.unfit.length === 0 && mayHideUses(errors))
            continue;
        const [first] = found.unfit;
        const reasons = found.unfit.map(({ table, lacks }) => `"${table}": ${lacks}`).join('; ');
        yield (0,problem/* problem */.C)('bad-model', at, {
            message: first === undefined
                ? `Nothing says what model "${name}" scores: no job that writes "${model.train_on}" reads a table.`
                : `Model "${name}" cannot score ${reasons}.`,
            hint: model.scores === undefined ? `Name the table that has ${needed}: scores: TABLE.` : `It needs ${needed}.`,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/model-serving.js


const modelServing = function* ({ draft, places }) {
    for (const [, model] of (0,spec_draft/* namedEntries */.i)(draft.models)) {
        if (model.serve !== 'endpoint')
            continue;
        yield (0,problem/* problem */.C)('not-built', places.value(model, 'serve'), {
            message: 'Serving by an endpoint is not built yet.',
            hint: 'Write serve: batch: a run scores the rows of its window.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/graph/score-columns.js
/** The columns of a model's table. One feature is its `value`; several keep their names. */
function scoreColumns(features, variable) {
    const values = features.length === 1 ? ['value'] : features;
    return [
        { name: 'timestamp', type: 'timestamp' },
        ...(variable === undefined ? [] : [{ name: variable, type: 'string' }]),
        ...values.map((name) => ({ name, type: 'double' })),
        { name: 'score', type: 'double' },
        { name: 'cutoff', type: 'double' },
        { name: 'is_anomaly', type: 'boolean' },
        { name: 'model_version', type: 'string' },
    ];
}
/** Where the rows of a model's table lie in the data bucket. */
const scoreFolder = (table) => `scores/${table}/`;

;// CONCATENATED MODULE: ./.build/action/src/check/rules/model-table.js






/** A model declares the table of its scores itself: nobody else has one of that name, and its columns are told apart. */
const modelTable = function* ({ draft, places, steps }) {
    const seen = new Map();
    for (const [full, model] of (0,spec_draft/* namedEntries */.i)(draft.models)) {
        const { writes } = model;
        if (writes === undefined)
            continue;
        const name = baseName(full);
        const at = places.value(model, 'writes');
        if (!/^[a-z][a-z0-9_]*$/.test(writes)) {
            yield (0,problem/* problem */.C)('bad-table-name', at, {
                message: `"${writes}" cannot be the name of a table.`,
                hint: 'It takes a-z, 0-9 and "_", and begins with a letter.',
            });
            continue;
        }
        const section = ['tables', 'sources'].find((key) => draft[key] && places.has(draft[key], writes));
        const crawler = steps.find((step) => step.section === 'crawlers' && doesFill(step, { database: draft.database ?? '', table: writes }));
        const other = seen.get(writes);
        const owner = section ?? crawler?.name ?? (other === name ? undefined : other);
        if (owner !== undefined) {
            yield (0,problem/* problem */.C)('duplicate-table', at, {
                message: `Model "${name}" declares the table "${(0,graph_tables/* tableReference */.IR)(writes, '').table}" itself, but ${section ?? `"${owner}"`} ${section === undefined ? 'makes' : 'declare'} one of that name.`,
                hint: 'Take another name.',
            });
        }
        seen.set(writes, name);
        const wanted = wantedOf(model, draft, places);
        const columns = wanted && scoreColumns(wanted.features, variableOf(model)).map((column) => column.name);
        const twice = columns?.find((column, index) => columns.indexOf(column) < index);
        if (twice === undefined)
            continue;
        yield (0,problem/* problem */.C)('duplicate-column', at, {
            message: `"${writes}" would have two columns "${twice}": its own and one that the model learns from or goes over.`,
            hint: `Give the other one another name. Its own: ${scoreColumns(['value'], undefined)
                .map((column) => column.name)
                .join(', ')}.`,
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/model-training.js





/** SageMaker's Random Cut Forest reads CSV without a header, in which everything is a number, and wants to know how many. */
const modelTraining = function* (subject) {
    const { draft, places, declared } = subject;
    for (const [name, model] of (0,spec_draft/* namedEntries */.i)(draft.models)) {
        const { train_on: training } = model;
        if (training === undefined)
            continue;
        const at = places.value(model, 'train_on');
        const table = draft.tables?.[training];
        if (table !== undefined) {
            yield* unreadable(baseName(name), training, model, table, subject);
        }
        else if (!(declared.get('tables')?.includes(training) ?? false)) {
            yield (0,problem/* problem */.C)('unknown-table', at, {
                message: `There is no table "${training}".`,
                hint: declaredHint(training, ['tables'], subject),
            });
        }
    }
};
function* unreadable(name, training, model, { columns, format, header, partition_by: keys = [] }, { places }) {
    const at = places.value(model, 'train_on');
    const fault = (message, hint) => (0,problem/* problem */.C)('bad-model', at, { message, hint });
    if (format !== undefined && (format !== 'csv' || header !== false)) {
        yield fault(`Model "${name}" cannot learn from "${training}": Random Cut Forest reads CSV without a header.`, 'Give the table format: csv and header: false.');
    }
    if (columns === undefined)
        return;
    const features = places.keys(columns).filter((column) => !keys.includes(column));
    const text = features.find((column) => columns[column] !== undefined && !isNumber(columns[column]));
    if (text !== undefined) {
        yield fault(`Model "${name}" cannot learn from "${training}": "${text}" is ${columns[text]}, and Random Cut Forest reads numbers alone.`, 'Write the numbers into a table of their own.');
    }
    const dimension = model.random_cut_forest?.feature_dim;
    if (dimension !== undefined && model.random_cut_forest !== undefined && dimension !== features.length) {
        yield (0,problem/* problem */.C)('bad-model', places.value(model.random_cut_forest, 'feature_dim'), {
            message: `feature_dim is ${dimension}, but "${training}" has ${features.length} ${features.length === 1 ? 'column' : 'columns'} besides its partition keys: ${features.join(', ')}.`,
            hint: `Write feature_dim: ${features.length}.`,
        });
    }
    const variable = variableOf(model);
    if (variable === undefined || keys.some((key) => itemColumns(variable).includes(key)))
        return;
    yield fault(`Model "${name}" learns of each ${variable} alone, but "${training}" has no partition key "${variable}" or "${variable}_id" that tells their rows apart.`, `Give the table partition_by: [${variable}].`);
}
const isNumber = (type) => /^(tinyint|smallint|int|integer|bigint|float|double|decimal\(.*\))$/.test(type);

;// CONCATENATED MODULE: ./.build/action/src/check/rules/name-forms.js



/** Names become parts of names in AWS, of paths, and of Python and SQL: each kind takes what all of these take. */
const nameForms = function* ({ draft, places }) {
    if (draft.name !== undefined && !/^[a-z][a-z0-9_-]{0,39}$/.test(draft.name)) {
        yield (0,problem/* problem */.C)('bad-name', places.value(draft, 'name'), {
            message: `"${draft.name}" cannot be the name of a pipeline: names of buckets and stacks begin with it.`,
            hint: 'It takes a-z, 0-9, "_" and "-", begins with a letter, and has at most 40 characters.',
        });
    }
    for (const section of [draft.jobs, draft.models]) {
        for (const [name, { foreach }] of (0,spec_draft/* namedEntries */.i)(section)) {
            yield* misnamed(section, name, foreach === undefined ? name : baseName(name), places, 'a step', ...step);
        }
    }
    for (const section of [draft.crawlers, draft.reports, draft.lambdas, draft.executions]) {
        yield* allMisnamed(section, places, 'a step', ...step);
    }
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
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
    yield (0,problem/* problem */.C)('bad-name', places.key(section, key), {
        message: `"${name}" cannot be the name of ${what}.`,
        hint: `It takes ${takes}.`,
    });
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/iot-source.js




/** An IoT source becomes a rule of AWS IoT Core: its topic filter and the list of its SELECT. */
const iotSource = function* ({ draft, places }) {
    for (const [, source] of (0,spec_draft/* namedEntries */.i)(draft.sources)) {
        if (source.type !== 'iot' || !('topic' in source || 'select' in source))
            continue;
        const wrong = source.topic === undefined ? undefined : iot_source_faultOf(source.topic);
        if (wrong !== undefined) {
            yield (0,problem/* problem */.C)('bad-topic', places.value(source, 'topic'), {
                message: `"${source.topic}" ${wrong}.`,
                hint: 'A topic filter is like plant/+/temperature or plant/#.',
            });
        }
        if (source.select === undefined)
            continue;
        const selection = readSelection(source.select);
        if (typeof selection === 'string') {
            yield (0,problem/* problem */.C)('bad-select', places.value(source, 'select'), {
                message: selection,
                hint: 'Built so far: attributes such as temp or location.room AS room, texts and numbers, +, -, *, %, comparisons, topic(n) and timestamp().',
            });
        }
        else if (!selection.all) {
            const given = selection.columns.map(({ name }) => name);
            for (const column of Object.keys(source.columns ?? {})) {
                if (source.columns === undefined || given.includes(column))
                    continue;
                yield (0,problem/* problem */.C)('unknown-column', places.key(source.columns, column), {
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
        if (!(error instanceof tokens/* IotSqlError */.b))
            throw error;
        if (error.kind === 'unsupported')
            return `Not built yet in "select": ${error.message}.`;
        return `"${select}" is no list for SELECT in AWS IoT SQL. ${error.message}`;
    }
}
/** MQTT's rules for filters, and AWS IoT Core's limits. */
function iot_source_faultOf(topic) {
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
    yield (0,problem/* problem */.C)('no-steps', places.position({ start: 0, end: 0 }), {
        message: 'The pipeline has no step.',
        hint: 'Add a job or a report.',
    });
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/node-graph.js






/** Rows flow from nodes that read to the one that writes. */
const nodeGraph = function* ({ draft, places }) {
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        yield* unknownNodes(job.nodes, places);
        yield* ringsOf(job.nodes, places);
        yield* writers(job, job.nodes, places);
    }
};
function* unknownNodes(nodes, places) {
    const known = places.keys(nodes);
    for (const [name, node] of (0,spec_draft/* namedEntries */.i)(nodes)) {
        for (const { text: from, owner, key } of nodeInputs(node)) {
            const source = nodes[from];
            if (!known.includes(from)) {
                yield (0,problem/* problem */.C)('unknown-node', places.value(owner, key), {
                    message: `There is no node "${from}" in this job.`,
                    hint: (0,did_you_mean/* suggestion */.h)(from, known) ?? knownHint(known),
                });
            }
            else if (source !== undefined && 'write' in source && from !== name) {
                yield (0,problem/* problem */.C)('unknown-node', places.value(owner, key), {
                    message: `Node "${from}" writes; it gives no rows.`,
                    hint: 'Take the rows from the node that it is from.',
                });
            }
        }
    }
}
function* ringsOf(nodes, places) {
    const links = (0,spec_draft/* namedEntries */.i)(nodes).flatMap(([step, node]) => nodeInputs(node).map(({ text, owner, key }) => ({ step, needs: text, at: places.value(owner, key) })));
    for (const ring of rings(Object.keys(nodes), links)) {
        const [first] = ring;
        if (first === undefined)
            continue;
        const parts = ring.map(({ step, needs, at }) => `"${step}" is from "${needs}" (line ${at.line})`);
        yield (0,problem/* problem */.C)('cycle', first.at, {
            message: ring.length === 1 ? `Node "${first.step}" is from itself.` : `Nodes are from each other: ${parts.join(', ')}.`,
        });
    }
}
function* writers(job, nodes, places) {
    const writing = (0,spec_draft/* namedEntries */.i)(nodes).filter(([, node]) => 'write' in node);
    const [first, second] = writing;
    const isWhole = places.keys(nodes).every((name) => nodes[name] !== undefined);
    if (first === undefined && isWhole) {
        yield (0,problem/* problem */.C)('no-writer', places.key(job, 'nodes'), {
            message: 'No node of this job writes a table.',
            hint: 'Add one: { from: node, write: table }.',
        });
    }
    else if (first !== undefined && second !== undefined) {
        yield (0,problem/* problem */.C)('no-writer', places.key(nodes, second[0]), {
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
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('nodes' in job))
            continue;
        for (const [, node] of (0,spec_draft/* namedEntries */.i)(job.nodes)) {
            if (!('sql' in node) || node.sql === undefined)
                continue;
            const { sql } = node;
            const fault = notOneQuery(sql);
            if (fault !== undefined) {
                yield (0,problem/* problem */.C)('bad-sql', places.value(node, 'sql'), {
                    message: fault === 'several'
                        ? 'The SQL of a node is one query; here are several.'
                        : `The SQL begins with ${fault.verb}; a node only reads.`,
                    hint: fault === 'several' ? 'Make a node of each.' : 'Begin it with SELECT or WITH.',
                });
                continue;
            }
            const inputs = nodeInputs(node).map(({ text }) => text);
            const isKnown = node.from !== undefined && (typeof node.from === 'string' || places.isWhole(node.from));
            for (const { name, at } of isKnown ? (0,sql_tables/* tablesRead */.E3)(sql) : []) {
                if (inputs.some((input) => input.toLowerCase() === name))
                    continue;
                const written = sql.slice(at, at + name.length);
                const occurrence = sql.slice(0, at).split(written).length - 1;
                yield (0,problem/* problem */.C)('unknown-node', places.inside(node, 'sql', written, occurrence), {
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
    for (const [, run] of (0,spec_draft/* namedEntries */.i)(draft.executions)) {
        if (!('pipeline' in run) || run.pipeline === undefined)
            continue;
        const { pipeline: name, from } = run;
        const found = others.get(name);
        if (found === undefined)
            continue;
        if (found.kind !== 'pipeline') {
            yield (0,problem/* problem */.C)('unknown-pipeline', places.value(run, 'pipeline'), unusable(name, found, subject));
            continue;
        }
        const other = found.pipeline;
        const mismatch = misfit(name, other, subject);
        if (mismatch !== undefined)
            yield (0,problem/* problem */.C)('unknown-pipeline', places.value(run, 'pipeline'), mismatch);
        const steps = other.steps.map((step) => step.name);
        if (from === undefined || steps.includes(from))
            continue;
        yield (0,problem/* problem */.C)('unknown-step', places.value(run, 'from'), {
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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/overlapping-cidr.js



/** AWS refuses to peer VPCs whose address ranges overlap, and a route can lead to one of them only. */
const overlappingCidr = function* ({ draft, places }) {
    const networks = peeringsOf(draft).flatMap(([source, network]) => {
        const [own, peer] = [network.vpc_cidr, network.peer?.cidr].map((text) => parseCidr(text ?? ''));
        return own === undefined || peer === undefined || network.peer === undefined
            ? []
            : [{ source, network, own, peer }];
    });
    const taken = networks.flatMap(({ own, peer }) => [own, peer]);
    for (const [index, { network, own, peer, source }] of networks.entries()) {
        const before = networks.slice(0, index);
        if (overlaps(own, peer)) {
            yield clash(network, places, `${network.vpc_cidr} overlaps the peer's ${network.peer?.cidr}: AWS refuses the peering.`, own, taken);
            continue;
        }
        const other = before.find((other) => !isSame(other.own, own) && overlaps(other.own, own));
        if (other !== undefined) {
            yield clash(network, places, `${network.vpc_cidr} overlaps the ${other.network.vpc_cidr} of "${other.source}": they would be two VPCs, and one way back would lead to either.`, own, taken, `Write ${other.network.vpc_cidr} to share its VPC, or another range`);
            continue;
        }
        const rival = before.find((other) => isSame(other.own, own) && other.network.peer?.vpc !== network.peer?.vpc && overlaps(other.peer, peer));
        if (rival === undefined || network.peer === undefined)
            continue;
        yield (0,problem/* problem */.C)('overlapping-cidr', places.value(network.peer, 'cidr'), {
            message: `${network.peer.cidr} of the peer of "${source}" overlaps ${rival.network.peer?.cidr} of the peer of "${rival.source}": one VPC has one route to each address.`,
            hint: `Give "${source}" a VPC of its own by another vpc_cidr, or name only the subnets of the databases.`,
        });
    }
};
const isSame = (a, b) => a.first === b.first && a.prefix === b.prefix;
function clash(network, places, message, own, taken, instead = 'Write another range') {
    const free = freeCidr(own.prefix, taken);
    return (0,problem/* problem */.C)('overlapping-cidr', places.value(network, 'vpc_cidr'), {
        message,
        hint: free === undefined ? `${instead}.` : `${instead}, such as ${cidrText(free)}.`,
    });
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/peer-account.js




/** A peering with another account is accepted by a role there, whose name is agreed upon before it exists. */
const peerAccount = function* ({ draft, places, environment }) {
    const home = environment === spec_environment/* localEnvironment */.b ? undefined : draft.environments?.[environment];
    for (const [source, { peer }] of peeringsOf(draft)) {
        if (peer === undefined)
            continue;
        const { account, region, accept_role: role } = peer;
        if (region !== undefined)
            yield* regionProblems(region, places.value(peer, 'region'));
        if (account !== undefined && !/^\d{12}$/.test(account)) {
            yield (0,problem/* problem */.C)('bad-account', places.value(peer, 'account'), {
                message: `"${account}" is no AWS account: an account has twelve digits.`,
            });
            continue;
        }
        const isOther = account !== undefined && account !== home?.account;
        const example = `arn:aws:iam::${account}:role/accept-${draft.name ?? source}`;
        const [, owner] = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]{1,64}$/.exec(role ?? '') ?? [];
        if (isOther && role === undefined && !places.has(peer, 'accept_role')) {
            yield (0,problem/* problem */.C)('missing-key', places.value(peer, 'account'), {
                message: `"accept_role" is missing in "peer": the VPC is in ${account}, where a role must accept the peering.`,
                hint: `Agree with its owner on a name, such as ${example}. penstock render then writes peer-account.json, which makes that role: it must be deployed there first.`,
            });
        }
        else if (role !== undefined && account === undefined) {
            yield (0,problem/* problem */.C)('unused-key', places.key(peer, 'accept_role'), {
                message: '"accept_role" has no effect without "account": in its own account CloudFormation accepts a peering itself.',
            });
        }
        else if (role !== undefined && owner === undefined) {
            yield (0,problem/* problem */.C)('bad-arn', places.value(peer, 'accept_role'), {
                message: `"${role}" is no ARN of a role.`,
                hint: `It is like ${example}.`,
            });
        }
        else if (role !== undefined && owner !== account) {
            yield (0,problem/* problem */.C)('bad-arn', places.value(peer, 'accept_role'), {
                message: `The role is in ${owner}, the VPC in ${account}: who accepts must be of the account of the VPC.`,
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/peers-differ.js


/** Two VPCs have one peering: sources that share both say the same of it. */
const peersDiffer = function* ({ draft, places }) {
    const networks = peeringsOf(draft);
    for (const [index, [source, network]] of networks.entries()) {
        const { peer } = network;
        if (peer?.vpc === undefined)
            continue;
        const [other, first] = networks
            .slice(0, index)
            .map(([name, earlier]) => [name, earlier.vpc_cidr === network.vpc_cidr ? earlier.peer : undefined])
            .find(([, earlier]) => earlier?.vpc === peer.vpc) ?? [];
        if (first === undefined)
            continue;
        for (const key of ['cidr', 'account', 'region', 'accept_role']) {
            if (peer[key] === first[key])
                continue;
            const at = places.has(peer, key) ? places.value(peer, key) : places.key(network, 'peer');
            yield (0,problem/* problem */.C)('peers-differ', at, {
                message: `"${source}" and "${other}" share the peering with ${peer.vpc}, and say different things of its ${key}: ${peer[key] ?? 'nothing'} and ${first[key] ?? 'nothing'}.`,
                hint: 'Two VPCs have one peering. Write the same, or another vpc_cidr for a VPC of its own.',
            });
        }
    }
};

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
    for (const [, table] of (0,spec_draft/* namedEntries */.i)(draft.tables)) {
        if (table.quality === undefined)
            continue;
        const rules = parseRules(table.quality);
        if (rules === undefined) {
            yield (0,problem/* problem */.C)('bad-quality', places.value(table, 'quality'), {
                message: 'This is no DQDL ruleset.',
                hint: 'Write Rules = [ RowCount > 0, IsComplete "column" ].',
            });
            continue;
        }
        const columns = table.columns === undefined ? undefined : [...Object.keys(table.columns), ...(table.partition_by ?? [])];
        for (const { type, columns: mentioned } of rules) {
            if (!qualityRules.includes(type)) {
                const near = (0,did_you_mean/* nearest */.pA)(type, qualityRules);
                yield (0,problem/* problem */.C)('bad-quality', places.inside(table, 'quality', type), {
                    message: `Quality rule ${type} is not known here.`,
                    hint: near === undefined ? `Known: ${qualityRules.join(', ')}.` : `Did you mean ${near}?`,
                });
                continue;
            }
            for (const column of mentioned) {
                if (columns === undefined || columns.includes(column))
                    continue;
                const near = (0,did_you_mean/* nearest */.pA)(column, columns);
                yield (0,problem/* problem */.C)('unknown-column', places.inside(table, 'quality', `"${column}"`), {
                    message: `There is no column "${column}" in this table.`,
                    hint: near === undefined ? `Columns: ${columns.join(', ')}.` : `Did you mean "${near}"?`,
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/graph/result/function-type.js
const words = (text) => text.trim().split(/\s+/);
const returning = new Map(Object.entries({
    bigint: words(`count count_if approx_distinct row_number rank dense_rank ntile date_diff year quarter month week day
      day_of_month day_of_week day_of_year hour minute second length strpos position extract cardinality`),
    double: words(`stddev stddev_pop stddev_samp variance var_pop var_samp corr covar_pop covar_samp sqrt cbrt ln log2 log10
      exp power pow to_unixtime percent_rank cume_dist`),
    boolean: words('bool_and bool_or every regexp_like starts_with is_nan is_finite is_infinite'),
    date: words('date last_day_of_month from_iso8601_date'),
    timestamp: words('date_parse'),
    varchar: words(`upper lower substr substring format format_datetime date_format split_part
      regexp_extract regexp_replace replace lpad rpad to_iso8601 listagg json_extract_scalar`),
}).flatMap(([type, names]) => names.map((name) => [name, type])));
/** Position of the argument whose type is the result's. */
const sameAs = new Map([
    ...words('arbitrary any_value first_value last_value nth_value lag lead nullif').map((name) => [name, 0]),
    ['date_trunc', 1],
    ['date_add', 2],
]);
/** undefined: it is not known. */
function functionType(name, argumentTypes) {
    const [first] = argumentTypes;
    const isWhole = /^(tinyint|smallint|integer|bigint)$/.test(first ?? '');
    switch (name) {
        case 'min':
        case 'max':
            // With a second one, the n lowest: an array.
            return argumentTypes.length === 1 ? first : undefined;
        case 'min_by':
        case 'max_by':
            return argumentTypes.length === 2 ? first : undefined;
        case 'concat':
        case 'avg':
            return isWhole ? 'double' : /^(double|real|decimal\()/.test(first ?? '') ? first : undefined;
        case 'sum':
            if (isWhole)
                return 'bigint';
            return first === 'double' || first === 'real' ? first : first?.replace(/^decimal\(\d+,/, 'decimal(38,');
        case 'abs':
        case 'round':
        case 'floor':
        case 'ceil':
        case 'ceiling':
            // Of a decimal, they have other digits.
            return isWhole || first === 'double' || first === 'real' ? first : undefined;
        case 'coalesce':
        case 'greatest':
        case 'least':
            return oneType(argumentTypes);
        case 'if':
            return oneType(argumentTypes.slice(1));
        default: {
            const same = sameAs.get(name);
            return same === undefined ? returning.get(name) : argumentTypes[same];
        }
    }
}
/** The type that all have, those apart that are always NULL; undefined when they differ. */
function oneType(types) {
    const distinct = [...new Set(types.filter((type) => type !== 'null'))];
    return distinct.length === 1 ? distinct[0] : undefined;
}

// EXTERNAL MODULE: ./.build/action/src/graph/result/sql-tree.js
var sql_tree = __webpack_require__(54038);
// EXTERNAL MODULE: ./.build/action/src/graph/result/sql-type.js
var sql_type = __webpack_require__(28982);
;// CONCATENATED MODULE: ./.build/action/src/graph/result/expression-type.js
/** The type of an expression in Athena's SQL, where its text and the types of its columns tell it. */



const truths = 'or and not = <> != < > <= >= like in between is exists'.split(' ');
function expressionType(nodes, scope) {
    const first = (0,sql_tree/* wordOf */.aG)(nodes[0]);
    if (first === 'case')
        return caseType(nodes, scope);
    if (nodes.some((node) => truths.includes((0,sql_tree/* wordOf */.aG)(node) ?? '')))
        return 'boolean';
    const joined = (0,sql_tree/* splitAt */.gI)(nodes, ['||']);
    if (joined.length > 1)
        return oneType(joined.map((part) => expressionType(part, scope)));
    // Elements of arrays, lambdas and time zones.
    if (nodes.some((node, i) => ['[', '->'].includes((0,sql_tree/* wordOf */.aG)(node) ?? '') || isTimeZone(node, nodes[i + 1])))
        return undefined;
    const operands = (0,sql_tree/* splitAt */.gI)(nodes, ['+', '-', '*', '/', '%']).filter((operand) => operand.length > 0);
    if (operands.length === 0)
        return undefined;
    return operands.length === 1
        ? operandType(operands[0] ?? [], scope)
        : computedType(operands.map((operand) => operandType(operand, scope)));
}
const isTimeZone = (node, next) => (0,sql_tree/* wordOf */.aG)(node) === 'at' && (0,sql_tree/* wordOf */.aG)(next) === 'time';
function computedType(types) {
    if (types.includes(undefined))
        return undefined;
    if (types.includes('double') &&
        types.every((type) => /^(double|real|digits|tinyint|smallint|integer|bigint|decimal.*)$/.test(type ?? ''))) {
        return 'double';
    }
    if (types.every((type) => type === 'integer' || type === 'bigint'))
        return types.includes('bigint') ? 'bigint' : 'integer';
    const [moment, ...others] = types;
    const isMoved = others.every((type) => type === 'interval') && (moment === 'date' || moment === 'timestamp');
    return isMoved ? moment : undefined;
}
function operandType(nodes, scope) {
    const [first, second] = nodes;
    switch (first?.kind) {
        case 'text':
            return nodes.length === 1 ? 'varchar' : undefined;
        case 'number':
            return nodes.length === 1 ? numberType(first.text) : undefined;
        case 'group':
            return nodes.length === 1 ? groupType(first.nodes, scope) : undefined;
        case 'name':
            if (second?.kind === 'text')
                return literalType((0,sql_tree/* wordOf */.aG)(first), nodes);
            if (second?.kind === 'group')
                return callType(first.name, second.nodes, scope);
            return nodes.length === 1 && !first.isQuoted && first.name in constants
                ? constants[first.name]
                : columnType(nodes, scope);
        default:
            return undefined;
    }
}
const constants = {
    true: 'boolean',
    false: 'boolean',
    null: 'null',
    current_date: 'date',
};
function numberType(text) {
    if (/e/i.test(text))
        return 'double';
    if (text.includes('.'))
        return 'digits';
    return Number(text) < 2 ** 31 ? 'integer' : 'bigint';
}
/** `date '2026-11-22'`, `interval '1' day`. */
function literalType(word, nodes) {
    if (word === 'interval')
        return 'interval';
    return (word === 'date' || word === 'timestamp') && nodes.length === 2 ? word : undefined;
}
const isQuery = (nodes) => ['select', 'with'].includes((0,sql_tree/* wordOf */.aG)(nodes[0]) ?? '');
function groupType(nodes, scope) {
    return isQuery(nodes) ? scope.scalarType(nodes) : expressionType(nodes, scope);
}
/** What follows a call (FILTER, OVER, WITHIN GROUP) changes what it is of, not its type. */
function callType(name, nodes, scope) {
    if (name === 'cast' || name === 'try_cast') {
        const at = nodes.findLastIndex((node) => (0,sql_tree/* wordOf */.aG)(node) === 'as');
        return castType(nodes.slice(at + 1));
    }
    if (name === 'extract')
        return 'bigint';
    const given = (0,sql_tree/* wordOf */.aG)(nodes[0]) === 'distinct' || (0,sql_tree/* wordOf */.aG)(nodes[0]) === 'all' ? nodes.slice(1) : nodes;
    return functionType(name, (0,sql_tree/* splitAt */.gI)(given, [',']).map((argument) => expressionType(argument, scope)));
}
/** `varchar`, `decimal(10, 2)`; of a type of several words nothing is said. */
function castType([type, digits, ...rest]) {
    if (type?.kind !== 'name' || rest.length > 0)
        return undefined;
    if (digits === undefined)
        return type.name === 'decimal' ? 'decimal(38,0)' : (0,sql_type/* queryType */.W)(type.name);
    if (digits.kind !== 'group')
        return undefined;
    const numbers = digits.nodes.flatMap((node) => (node.kind === 'number' ? [node.text] : []));
    return type.name === 'decimal' ? `decimal(${numbers[0]},${numbers[1] ?? '0'})` : (0,sql_type/* queryType */.W)(type.name);
}
/** `name`, `table.name`. */
function columnType(nodes, scope) {
    const name = columnName(nodes);
    return name === undefined ? undefined : scope.columnType(name);
}
function columnName(nodes) {
    const last = nodes.at(-1);
    const isPath = nodes.every((node, i) => (i % 2 === 0 ? node.kind === 'name' : (0,sql_tree/* wordOf */.aG)(node) === '.'));
    return isPath && last?.kind === 'name' ? last.name : undefined;
}
/** The branches of CASE … END, which must be all of it. */
function caseType(nodes, scope) {
    const branches = [];
    let depth = 0;
    let isBranch = false;
    for (const [i, node] of nodes.entries()) {
        const word = (0,sql_tree/* wordOf */.aG)(node);
        if (word === 'end')
            depth -= 1;
        if (depth === 0 && i > 0)
            return i === nodes.length - 1 ? oneType(branches.map((one) => expressionType(one, scope))) : undefined;
        const begins = depth === 1 && (word === 'then' || word === 'else');
        if (begins)
            branches.push([]);
        if (depth === 1 && word === 'when')
            isBranch = false;
        else if (begins)
            isBranch = true;
        else if (isBranch)
            branches.at(-1)?.push(node);
        if (word === 'case')
            depth += 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/action/src/graph/result/result-columns.js
/** The columns of a query's result, as far as its text and the tables that it reads tell them. */


/** undefined: not even how many there are is told, as by `SELECT *`. `tables` undefined: what is read is not declared. */
function resultColumns(sql, tables) {
    const nodes = (0,sql_tree/* sqlTree */.hd)(sql)?.filter((node) => (0,sql_tree/* wordOf */.aG)(node) !== ';');
    return nodes && new Query(tables).columns(nodes);
}
const clauses = 'where group having order limit offset fetch window'.split(' ');
const setOperations = ['union', 'intersect', 'except'];
/** Words that end an expression, and are no name for it. */
const endings = ['end', 'null', 'true', 'false'];
/** What makes columns of its own in a FROM. */
const makers = ['unnest', 'values', 'lateral', 'table', 'match_recognize', 'pivot'];
/** `DISTINCT`, `ALL`. */
const withoutQuantifier = (nodes) => ['distinct', 'all'].includes((0,sql_tree/* wordOf */.aG)(nodes[0]) ?? '') ? nodes.slice(1) : nodes;
class Query {
    #types;
    #isOpen;
    constructor(tables) {
        this.#types = new Map(tables);
        this.#isOpen = tables === undefined;
    }
    columns(nodes) {
        if ((0,sql_tree/* wordOf */.aG)(nodes[0]) === 'with')
            return this.#with(nodes.slice(1));
        const [first, ...others] = (0,sql_tree/* splitAt */.gI)(nodes, setOperations).map((part) => this.#select(withoutQuantifier(part)));
        if (first === undefined || others.includes(undefined))
            return undefined;
        return first.map(({ name, type }, i) => ({
            name,
            type: others.every((other) => other?.[i]?.type === type) ? type : undefined,
        }));
    }
    #select(nodes) {
        const [first, ...rest] = nodes;
        if (first?.kind === 'group')
            return this.columns(first.nodes);
        if ((0,sql_tree/* wordOf */.aG)(first) !== 'select')
            return undefined;
        const isEnd = (node) => clauses.includes((0,sql_tree/* wordOf */.aG)(node) ?? '');
        const ends = rest.findIndex(isEnd);
        const [selected = [], from = [], ...more] = (0,sql_tree/* splitAt */.gI)(ends < 0 ? rest : rest.slice(0, ends), ['from']);
        if (more.length > 0 || !this.#from(from))
            return undefined;
        const items = (0,sql_tree/* splitAt */.gI)(withoutQuantifier(selected), [',']);
        const isStar = items.some((item) => (0,sql_tree/* wordOf */.aG)(item.at(-1)) === '*');
        return isStar ? undefined : items.map((item) => this.#item(item));
    }
    /** `name AS (query), …` and the query that they are for. */
    #with([name, as, query, next, ...rest]) {
        if (name?.kind !== 'name' || (0,sql_tree/* wordOf */.aG)(as) !== 'as' || query?.kind !== 'group' || next === undefined)
            return undefined;
        if (!this.#define(this.columns(query.nodes)))
            return undefined;
        return (0,sql_tree/* wordOf */.aG)(next) === ',' ? this.#with(rest) : this.columns([next, ...rest]);
    }
    /** Whether every column that may come out of it is known by name. */
    #from(nodes) {
        return nodes.every((node, i) => {
            if (makers.includes((0,sql_tree/* wordOf */.aG)(node) ?? ''))
                return false;
            if (node.kind !== 'group')
                return true;
            const inner = (0,sql_tree/* wordOf */.aG)(node.nodes[0]);
            if (inner === 'select' || inner === 'with')
                return this.#define(this.columns(node.nodes));
            // Behind an alias: other names for the columns.
            const [before, alias] = [nodes[i - 2], nodes[i - 1]];
            const isAlias = alias?.kind === 'name' && !['on', 'using', 'and', 'or', 'not', 'join'].includes((0,sql_tree/* wordOf */.aG)(alias) ?? '');
            return !(isAlias && (before?.kind === 'group' || before?.kind === 'name'));
        });
    }
    #define(columns) {
        for (const { name, type } of columns ?? []) {
            if (name === undefined)
                return false;
            this.#types.set(name, this.#types.has(name) && this.#types.get(name) !== type ? undefined : type);
        }
        return columns !== undefined;
    }
    #item(item) {
        const last = item.at(-1);
        const before = item.at(-2);
        const isAs = (0,sql_tree/* wordOf */.aG)(before) === 'as';
        const isNamed = last?.kind === 'name' &&
            item.length > 1 &&
            (isAs || (before?.kind !== 'sign' && (0,sql_tree/* wordOf */.aG)(before) !== 'over' && !endings.includes((0,sql_tree/* wordOf */.aG)(last) ?? '')));
        const expression = isNamed ? item.slice(0, isAs ? -2 : -1) : item;
        const type = expressionType(expression, {
            columnType: (name) => (this.#isOpen ? undefined : this.#types.get(name)),
            scalarType: (query) => this.columns(query)?.[0]?.type,
        });
        return { name: isNamed ? last.name : columnName(item), type };
    }
}

;// CONCATENATED MODULE: ./.build/action/src/graph/report-columns.js




/** `reads` are the declared tables that the query may read. undefined: not even the number of columns is told. */
function reportColumns(sql, reads, draft, places) {
    const read = resultColumns(sql, typesOf(sql, reads, draft, places));
    return read?.map(({ name, type }) => ({ name, type: (0,sql_type/* columnType */.D)(type) }));
}
/** undefined: it reads what is not declared here. */
function typesOf(sql, reads, draft, places) {
    const isDeclared = ({ name }) => reads.includes(name.replace(`${draft.database}.`, ''));
    if (!(0,sql_tables/* tablesRead */.E3)(sql).every(isDeclared))
        return undefined;
    const types = new Map();
    for (const table of reads) {
        const columns = tableColumns(table, draft, places);
        if (columns === undefined)
            return undefined;
        for (const [name, type] of columns) {
            const known = type === undefined ? undefined : (0,sql_type/* queryType */.W)(type);
            types.set(name, types.has(name) && types.get(name) !== known ? undefined : known);
        }
    }
    return types;
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/quicksight-datasets.js





/** A dataset is a report, once, with a name and a type for each of its columns: QuickSight asks for them before it asks Athena. */
const quicksightDatasets = function* (subject) {
    const { draft, declared, places } = subject;
    const { datasets = [], group, identity_region: region } = draft.quicksight ?? {};
    if (draft.quicksight !== undefined && region !== undefined) {
        yield* regionProblems(region, places.value(draft.quicksight, 'identity_region'));
    }
    if (draft.quicksight !== undefined && group !== undefined && !/^[\w+=,.@-][\w+=,.@ -]*$/.test(group)) {
        yield (0,problem/* problem */.C)('bad-name', places.value(draft.quicksight, 'group'), {
            message: `"${group}" cannot be the name of a QuickSight group.`,
            hint: 'The name alone, of a group in the namespace "default"; not its ARN.',
        });
    }
    const seen = new Set();
    for (const [index, dataset] of datasets.entries()) {
        const report = typeof dataset === 'string' ? dataset : dataset.report;
        if (report === undefined)
            continue;
        const at = typeof dataset === 'string' ? places.value(datasets, index) : places.value(dataset, 'report');
        if (!(declared.get('reports') ?? []).includes(report)) {
            yield (0,problem/* problem */.C)('unknown-step', at, {
                message: `There is no report "${report}".`,
                hint: declaredHint(report, ['reports'], subject),
            });
        }
        else if (seen.has(report)) {
            yield (0,problem/* problem */.C)('bad-dataset', at, { message: `"${report}" is a dataset already.`, hint: 'Take one of them out.' });
        }
        else if (typeof dataset === 'string')
            yield* untyped(report, at, subject);
        else if (dataset.columns !== undefined && places.keys(dataset.columns).length === 0) {
            yield (0,problem/* problem */.C)('bad-dataset', places.value(dataset, 'columns'), { message: 'A dataset has at least one column.' });
        }
        seen.add(report);
    }
};
function* untyped(report, at, subject) {
    const { draft, places, files, steps } = subject;
    const step = steps.find(({ name, section }) => name === report && section === 'reports');
    const sql = textOf(files.get(draft.reports?.[report]?.sql ?? ''));
    if (step === undefined || sql === undefined)
        return;
    const reads = step.reads.map(({ text }) => text);
    const columns = reportColumns(sql, reads, draft, places);
    const index = columns?.findIndex(({ name, type }) => name === undefined || type === undefined);
    const column = index === undefined ? undefined : columns?.[index];
    if (columns === undefined) {
        yield (0,problem/* problem */.C)('bad-dataset', at, {
            message: `QuickSight must be told the columns of "${report}" and their types, and its SQL does not tell them.`,
            hint: `Name each one in the SELECT, instead of "*". Or declare them: { report: ${report}, columns: { … } }.`,
        });
    }
    else if (column !== undefined && column.name === undefined) {
        yield (0,problem/* problem */.C)('bad-dataset', at, {
            message: `Column ${Number(index) + 1} of "${report}" has no name.`,
            hint: 'Give it one in the SELECT, by AS.',
        });
    }
    else if (column !== undefined) {
        yield (0,problem/* problem */.C)('bad-dataset', at, {
            message: `QuickSight must be told the types of the columns of "${report}", and its SQL does not tell that of "${column.name}".`,
            hint: `Say it in the SQL: CAST(… AS double) AS ${column.name}. Or declare all of them: { report: ${report}, columns: { … } }.`,
        });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/report-sql.js




/** A report is one statement that only reads. Athena takes one statement a query. */
const reportSql = function* ({ draft, files, places }) {
    for (const [, report] of (0,spec_draft/* namedEntries */.i)(draft.reports)) {
        const sql = report.sql === undefined ? undefined : textOf(files.get(report.sql));
        if (sql === undefined || report.sql === undefined)
            continue;
        const at = places.value(report, 'sql');
        const fault = notOneQuery(sql);
        const reference = sql.indexOf('${{');
        if (reference >= 0) {
            const line = sql.slice(0, reference).split('\n').length;
            yield (0,problem/* problem */.C)('not-built', at, {
                message: `A reference in an SQL file is not built yet: ${report.sql}, line ${line}.`,
                hint: 'Write the value itself.',
            });
        }
        else if (fault === 'several') {
            yield (0,problem/* problem */.C)('bad-sql', at, {
                message: `${report.sql} holds more than one statement; Athena takes one.`,
                hint: 'Make a report of each.',
            });
        }
        else if (fault !== undefined) {
            yield (0,problem/* problem */.C)('bad-sql', at, {
                message: `${report.sql} begins with ${fault.verb}; a report only reads.`,
                hint: 'Begin it with SELECT or WITH. Tables are written by jobs.',
            });
        }
    }
};

// EXTERNAL MODULE: ./.build/action/src/graph/own-scripts.js
var own_scripts = __webpack_require__(89838);
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
/** A folder of the ledger, beside those of the steps. */
const ofLedger = 'compacted';
const partitionKeys = ['written_by', 'window_id'];
/** Names that Glue and Penstock give themselves. */
const reservedNames = function* ({ draft, places }) {
    for (const section of [draft.crawlers, draft.jobs, draft.reports, draft.lambdas, draft.executions]) {
        if (section?.[ofLedger] === undefined)
            continue;
        yield (0,problem/* problem */.C)('reserved-name', places.key(section, ofLedger), {
            message: `A step cannot be called "${ofLedger}": its records would lie among those that Penstock gathers.`,
            hint: 'Take another name.',
        });
    }
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('script' in job))
            continue;
        if (job.script !== undefined && (0,own_scripts/* isOwnScript */.y)(job.script)) {
            yield (0,problem/* problem */.C)('reserved-name', places.value(job, 'script'), {
                message: `Penstock deploys a script "${job.script}" of its own.`,
                hint: 'Put it elsewhere, such as into glue/.',
            });
        }
        if (job.arguments === undefined)
            continue;
        for (const name of Object.keys(job.arguments)) {
            const by = ofGlue.includes(name) ? 'Glue' : ofPenstock.includes(name) ? 'Penstock' : undefined;
            if (by === undefined)
                continue;
            yield (0,problem/* problem */.C)('reserved-name', places.key(job.arguments, name), {
                message: `${by} gives the script an argument "${name}" itself.`,
                hint: by === 'Glue' ? 'Take another name.' : 'The script can read it without declaring it.',
            });
        }
    }
    for (const [, table] of (0,spec_draft/* namedEntries */.i)(draft.tables)) {
        for (const name of partitionKeys) {
            if (table.columns?.[name] === undefined)
                continue;
            yield (0,problem/* problem */.C)('reserved-name', places.key(table.columns, name), {
                message: `Every table has a partition key "${name}" already; it says who wrote a row.`,
                hint: 'Take another name.',
            });
        }
    }
    if (draft.environments?.['local'] !== undefined) {
        yield (0,problem/* problem */.C)('reserved-name', places.key(draft.environments, 'local'), {
            message: '"local" is the environment of the local cloud, which needs no declaration.',
            hint: 'Take another name.',
        });
    }
};

// EXTERNAL MODULE: ./.build/action/src/graph/cron.js
var graph_cron = __webpack_require__(29103);
// EXTERNAL MODULE: ./.build/action/src/graph/scheduled-time.js
var scheduled_time = __webpack_require__(58292);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/schedule.js



/** A schedule is one that GitHub and EventBridge both keep, so that another `by` changes no time. */
const schedule = function* ({ draft, places }) {
    const text = draft.schedule?.cron;
    if (draft.schedule === undefined || text === undefined)
        return;
    const at = places.value(draft.schedule, 'cron');
    const refuse = (why, hint = 'Minute, hour, day of month, month, day of week, such as 15 2 * * *.') => (0,problem/* problem */.C)('bad-schedule', at, { message: `"${text}" is no schedule: ${why}.`, hint });
    let cron;
    try {
        cron = (0,graph_cron/* parseCron */.E$)(text);
    }
    catch (error) {
        if (!(error instanceof graph_cron/* CronError */.Rk))
            throw error;
        yield refuse(error.message);
        return;
    }
    if (!(0,graph_cron/* isEvery */.qA)('daysOfMonth', cron) && !(0,graph_cron/* isEvery */.qA)('daysOfWeek', cron)) {
        yield refuse('it has both a day of the month and a day of the week', 'Cron starts on either, EventBridge takes one.');
        return;
    }
    if ((0,scheduled_time/* lastScheduled */.Q)(cron, 'UTC', someDay) === undefined)
        yield refuse('there is no such day');
    else if (shortestPause(cron) < 5)
        yield refuse('it starts more often than every five minutes', 'GitHub does not.');
};
/** Any will do: what does not come in eight years does not come. */
const someDay = new Date('2026-01-01T00:00:00Z');
/** Minutes between two starts of an hour, or of the end of one and the begin of the next. */
function shortestPause({ minutes, hours }) {
    const pauses = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
    const follow = hours.some((hour) => hours.includes((hour + 1) % 24));
    const [first = 0] = minutes;
    return Math.min(...pauses, follow ? first + 60 - (minutes.at(-1) ?? 0) : Infinity);
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/self-reference.js



/** A step cannot come after itself. */
const selfReference = function* ({ draft, steps, declared, places }) {
    const database = draft.database ?? '';
    const isOnlyTable = (name) => declared.get('tables')?.includes(name) && !declared.get('sources')?.includes(name);
    for (const { name, needs, reads, writes } of steps) {
        for (const { text, owner, key } of needs) {
            if (text !== name && text !== baseName(name))
                continue;
            yield (0,problem/* problem */.C)('self-reference', places.value(owner, key), {
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
            yield (0,problem/* problem */.C)('self-reference', places.value(owner, key), {
                message: `"${baseName(name)}" reads "${written.table}", which it writes itself: its result would depend on how often it ran.`,
                hint: 'Let it write another table.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/shared-database.js


/** A stack has the name of its pipeline, and a database of Glue is made by one stack, and goes with it. */
const sharedDatabase = function* ({ draft, places, neighbours }) {
    const namesake = draft.name === undefined ? undefined : neighbours.names.get(draft.name);
    if (namesake !== undefined) {
        yield (0,problem/* problem */.C)('shared-name', places.value(draft, 'name'), {
            message: `${namesake} beside this file has the name "${draft.name}" too: the one would be deployed over the other.`,
            hint: 'Give one of them another name.',
        });
    }
    const said = new Set();
    for (const { name, owner } of ownDatabases(draft)) {
        const other = neighbours.databases.get(name);
        if (other === undefined || said.has(name))
            continue;
        said.add(name);
        yield (0,problem/* problem */.C)('shared-database', places.value(owner, 'database'), {
            message: `${other} beside this file has the database "${name}" too: the second of the two stacks could not make it.`,
            hint: 'Give one of them another database; a report reads any by its full name, database.table.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/skip-expression.js








/** An expression is JSONata over what is known when the step would start; of steps, those that it needs. */
const skipExpression = function* (subject) {
    const { draft, places } = subject;
    for (const [step, { skip_if: whole }] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        for (const condition of (0,graph_conditions/* conditionsIn */.AV)(whole)) {
            const text = condition.expression;
            if (text === undefined)
                continue;
            const at = ({ text: word, at }) => places.inside(condition, 'expression', word, text.slice(0, at).split(word).length - 1);
            const read = readExpression(text);
            if ('message' in read) {
                const { token, message } = read;
                yield (0,problem/* problem */.C)('bad-expression', token === undefined ? places.value(condition, 'expression') : at(token), {
                    message: `This is no JSONata: ${message}.`,
                    hint: 'Write it bare, such as inputs.full = false and steps.clean.status = "succeeded".',
                });
                continue;
            }
            for (const variable of read.unknownVariables) {
                yield (0,problem/* problem */.C)('bad-expression', at(variable), {
                    message: `JSONata has no function or variable "$${variable.text}".`,
                    hint: (0,did_you_mean/* suggestion */.h)(`$${variable.text}`, builtins.map((name) => `$${name}`)),
                });
            }
            for (const path of read.paths) {
                const fault = skip_expression_faultOf(path, step, subject);
                if (fault !== undefined)
                    yield (0,problem/* problem */.C)(fault.code, at(fault.name), fault);
            }
        }
    }
};
const spaces = ['inputs', 'window', 'steps'];
const windowParts = ['id', 'start', 'end'];
function skip_expression_faultOf({ names: [space, name, part] }, step, subject) {
    if (space === undefined)
        return undefined;
    if (!spaces.includes(space.text)) {
        return {
            code: 'bad-expression',
            name: space,
            message: `Nothing is known here under the name "${space.text}".`,
            hint: (0,did_you_mean/* suggestion */.h)(space.text, spaces) ?? 'Known: inputs, window and steps.',
        };
    }
    if (name === undefined)
        return undefined;
    if (space.text === 'steps')
        return faultOfStep(name, part, step, subject);
    const known = space.text === 'inputs' ? (subject.declared.get('inputs') ?? []) : windowParts;
    if (known.includes(name.text))
        return undefined;
    return {
        code: space.text === 'inputs' ? 'unknown-input' : 'bad-expression',
        name,
        message: space.text === 'inputs' ? `There is no input "${name.text}".` : `There is no "window.${name.text}".`,
        hint: space.text === 'inputs' ? declaredHint(name.text, ['inputs'], subject) : 'Known: id, start, end.',
    };
}
function faultOfStep(name, part, step, { edges, steps }) {
    const needed = edges.filter((edge) => edge.step === step).map(({ needs }) => needs);
    if (!needed.includes(name.text)) {
        const items = needed.filter((other) => baseName(other) === name.text);
        const isStep = steps.some((other) => other.name === name.text);
        return {
            code: 'unknown-step',
            name,
            message: isStep
                ? `"${step}" does not need "${name.text}", so that nobody knows here how that ended.`
                : `There is no step "${name.text}" among those that "${step}" needs.`,
            hint: isStep
                ? 'Add it to needs.'
                : items.length > 0
                    ? `It has items: steps.\`${items[0]}\`.status.`
                    : ((0,did_you_mean/* suggestion */.h)(name.text, needed) ?? knownHint(needed)),
        };
    }
    if (part === undefined || part.text === 'status')
        return undefined;
    return {
        code: 'bad-expression',
        name: part,
        message: `Of a step only the status is known, not "${part.text}".`,
        hint: `Write steps.${name.text}.status: succeeded, skipped, failed or blocked.`,
    };
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/skip-inputs.js







/**
 * `unchanged` compares tables and sources. A function asks, before the step starts, and no function reaches a database:
 * the job itself does, and it can only if that is the whole condition.
 */
const skipInputs = function* (subject) {
    const { draft, places, steps } = subject;
    for (const [name, { skip_if: whole }] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        const writes = steps.find((step) => step.name === name)?.writes?.text;
        for (const condition of (0,graph_conditions/* conditionsIn */.AV)(whole)) {
            const { no_new_data: watched, unchanged } = condition;
            if (condition !== whole && watched !== undefined && isDatabase(watched, subject)) {
                yield (0,problem/* problem */.C)('bad-condition', places.value(condition, 'no_new_data'), {
                    message: `"${watched}" is a database, which only the job itself can ask, and not among other conditions.`,
                    hint: `Let { no_new_data: ${watched} } be the whole condition.`,
                });
            }
            for (const mention of mentions(condition, 'unchanged', unchanged))
                yield* faults(mention, writes, subject);
        }
    }
};
function* faults(mention, writes, subject) {
    const { places } = subject;
    const at = places.value(mention.owner, mention.key);
    const { text } = mention;
    const source = sourceOf(text, subject);
    if (text === writes) {
        yield (0,problem/* problem */.C)('bad-condition', at, {
            message: `The step writes "${text}" itself: it would change with every run.`,
            hint: 'Name what it reads.',
        });
    }
    else if (source !== undefined && isDatabase(source, subject)) {
        yield (0,problem/* problem */.C)('bad-condition', at, {
            message: `The rows of "${text}" are in a database, which only the job itself can ask.`,
            hint: `Use { no_new_data: ${source} }, which compares its watermark.`,
        });
    }
    else if (source === undefined && !isTable(text, subject)) {
        yield (0,problem/* problem */.C)('unknown-table', at, {
            message: `There is no table or source "${text}".`,
            hint: declaredHint(text, ['tables', 'sources'], subject),
        });
    }
}
/** What was set aside is given the benefit of the doubt. */
function isTable(text, { draft, declared, steps }) {
    const table = (0,graph_tables/* tableReference */.IR)(text, draft.database ?? '');
    const isDeclared = ['tables', 'sources'].some((section) => declared.get(section)?.includes(text));
    return isDeclared || steps.some((step) => doesFill(step, table));
}
/** The source of that name, or of the crawler that fills the table. */
function sourceOf(text, { draft }) {
    if (draft.sources?.[text] !== undefined)
        return text;
    const table = (0,graph_tables/* tableReference */.IR)(text, draft.database ?? '');
    const crawlers = (0,spec_draft/* namedEntries */.i)(draft.crawlers).map(([, crawler]) => crawler);
    return crawlers.find((crawler) => (0,crawled_table/* crawledTables */.K)(crawler, draft).some((filled) => (0,graph_tables/* sameTable */.lY)(filled, table)))?.source;
}
const isDatabase = (source, { draft }) => draft.sources?.[source]?.type === 'jdbc';

;// CONCATENATED MODULE: ./.build/action/src/check/rules/skip-query.js








/** The query of a condition only reads, and only what the pipeline knows: the right to read is given for nothing else. */
const skipQuery = function* (subject) {
    for (const [, { skip_if: whole }] of (0,spec_draft/* namedEntries */.i)(subject.draft.jobs)) {
        for (const condition of (0,graph_conditions/* conditionsIn */.AV)(whole)) {
            if (condition.query !== undefined)
                yield* skip_query_faults(condition, condition.query, subject);
        }
    }
};
function* skip_query_faults(condition, query, subject) {
    const { places, draft } = subject;
    const sql = (0,graph_conditions/* plainSql */.xc)(query);
    const quoted = /'\s*(\$\{\{.*?\}\})\s*'/.exec(query)?.[1];
    if (quoted !== undefined) {
        yield (0,problem/* problem */.C)('bad-sql', places.inside(condition, 'query', quoted), {
            message: 'A reference in a query becomes a literal, with quotes of its own where it is a text.',
            hint: `Write ${quoted} without quotes around it.`,
        });
        return;
    }
    const fault = notOneQuery(sql);
    if (fault !== undefined) {
        yield (0,problem/* problem */.C)('bad-sql', places.value(condition, 'query'), {
            message: fault === 'several'
                ? 'A condition is one query; here are several.'
                : `The query begins with ${fault.verb}; a condition only reads.`,
            hint: fault === 'several' ? 'Join them in one.' : 'Begin it with SELECT or WITH, and let it give one true or false.',
        });
        return;
    }
    const known = [
        ...(0,graph_tables/* tableNames */.n$)(draft, places),
        ...subject.steps.flatMap(({ fills = [] }) => fills.map(({ database, table }) => `${database}.${table}`)),
    ];
    for (const { name, at } of (0,sql_tables/* tablesRead */.E3)(sql)) {
        const { database, table } = (0,graph_tables/* tableReference */.IR)(name, draft.database ?? '');
        const isOwn = database === draft.database;
        if (known.includes(isOwn ? table : name) || known.includes(`${database}.${table}`))
            continue;
        const written = sql.slice(at, at + name.length);
        yield (0,problem/* problem */.C)('unknown-table', places.inside(condition, 'query', written, sql.slice(0, at).split(written).length - 1), {
            message: `There is no table "${name}".`,
            hint: isOwn ? declaredHint(table, ['tables', 'sources'], subject) : (0,did_you_mean/* suggestion */.h)(name, known),
        });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/sns-topic.js

/** The topic is named, not addressed: account and region are the environment's. */
const snsTopic = function* ({ draft, places }) {
    const { notify } = draft;
    if (notify?.sns === undefined || /^[A-Za-z0-9_-]{1,256}$/.test(notify.sns))
        return;
    yield (0,problem/* problem */.C)('bad-name', places.value(notify, 'sns'), {
        message: `"${notify.sns}" cannot be the name of an SNS topic.`,
        hint: 'It takes letters, digits, "_" and "-"; the name alone, not the ARN.',
    });
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/source-location.js


/** S3's rules for names of buckets, as far as they do not depend on what exists. */
const sourceLocation = function* ({ draft, places }) {
    for (const [, source] of (0,spec_draft/* namedEntries */.i)(draft.sources)) {
        if (!('location' in source) || source.location === undefined)
            continue;
        const { location } = source;
        const at = places.value(source, 'location');
        const [, bucket, prefix] = /^s3:\/\/([^/]*)(?:\/(.*))?$/.exec(location) ?? [];
        if (bucket === undefined) {
            yield (0,problem/* problem */.C)('bad-location', at, {
                message: `"${location}" is no folder in S3.`,
                hint: 'Write it like s3://bucket/prefix/.',
            });
        }
        else if (!isBucketName(bucket)) {
            yield (0,problem/* problem */.C)('bad-location', at, {
                message: `"${bucket}" cannot be the name of a bucket.`,
                hint: 'Names of S3 buckets take a-z, 0-9, "-" and ".", 3-63 characters, and begin and end with a letter or digit.',
            });
        }
        else if (prefix === undefined || (prefix !== '' && !prefix.endsWith('/'))) {
            yield (0,problem/* problem */.C)('bad-location', at, {
                message: `"${location}" does not end with "/": it would also match what only begins like it.`,
                hint: `Write ${location}/`,
            });
        }
        else if (/\/\/|[*?]|(^|\/)\.\.?\//.test(prefix)) {
            yield (0,problem/* problem */.C)('bad-location', at, {
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
                yield (0,problem/* problem */.C)('duplicate-step', at, {
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

;// CONCATENATED MODULE: ./.build/action/src/check/rules/subnet-room.js




/** Each worker of a job takes an address of its subnet; Glue does not start a job for which there are not enough. */
const subnetRoom = function* (subject) {
    const networks = new Map(peeringsOf(subject.draft));
    for (const step of subject.steps) {
        if (step.section !== 'jobs' || step.spec.workers?.count === undefined)
            continue;
        const { count } = step.spec.workers;
        const names = databasesOf(step, subject).map((name) => networks.get(name)?.vpc_cidr ?? '');
        for (const text of new Set(names)) {
            const range = parseCidr(text);
            if (range === undefined || range.prefix > 28)
                continue;
            const free = sizeOf(range) - own_vpcs/* reservedAddresses */.ju - own_vpcs/* endpointCount */.rK;
            if (count <= free)
                continue;
            yield (0,problem/* problem */.C)('bad-cidr', subject.places.value(step.spec.workers, 'count'), {
                message: `"${step.name}" has ${count} workers, and ${text} leaves ${free} addresses for them: AWS and the endpoints take ${own_vpcs/* reservedAddresses */.ju + own_vpcs/* endpointCount */.rK}.`,
                hint: 'Give the VPC a larger range. A windowed job may have four runs at once.',
            });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/table-key.js




/** A key names columns of its table, each once. */
const tableKey = function* ({ draft, places }) {
    for (const [, table] of (0,spec_draft/* namedEntries */.i)(draft.tables)) {
        const { key, columns, partition_by: partitionBy } = table;
        if (key === undefined || columns === undefined)
            continue;
        const known = [...new Set([...places.keys(columns), ...(partitionBy ?? [])])];
        const isWhole = partitionBy !== undefined || !places.has(table, 'partition_by');
        for (const [index, name] of key.entries()) {
            const at = places.value(key, index);
            if (key.indexOf(name) < index) {
                yield (0,problem/* problem */.C)('duplicate-column', at, { message: `Column "${name}" is given twice.` });
            }
            else if (isWhole && !known.includes(name)) {
                yield (0,problem/* problem */.C)('unknown-column', at, {
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
    for (const [name, table] of (0,spec_draft/* namedEntries */.i)(draft.tables)) {
        const { columns, partition_by: keys } = table;
        for (const [index, key] of (keys ?? []).entries()) {
            if (keys === undefined)
                continue;
            const at = places.value(keys, index);
            const type = columns?.[key];
            if (keys.indexOf(key) < index) {
                yield (0,problem/* problem */.C)('partition-key', at, { message: `"${key}" is in partition_by twice.` });
            }
            else if (key === 'written_by' || key === 'window_id') {
                yield (0,problem/* problem */.C)('partition-key', at, {
                    message: `Every table is partitioned by "${key}" already.`,
                    hint: 'Take it out.',
                });
            }
            else if (type !== undefined && type !== 'string' && columns !== undefined) {
                yield (0,problem/* problem */.C)('partition-key', places.value(columns, key), {
                    message: `"${key}" is a column of type ${type} and a partition key; values of partition keys are strings.`,
                    hint: 'Take it out of columns, or give it the type string.',
                });
            }
        }
        if (columns !== undefined && Object.keys(columns).every((column) => keys?.includes(column))) {
            yield (0,problem/* problem */.C)('no-columns', places.key(table, 'columns'), {
                message: `Table "${name}" has no column besides its partition keys.`,
                hint: 'Readers need at least one.',
            });
        }
    }
    for (const [, table] of [...(0,spec_draft/* namedEntries */.i)(draft.tables), ...(0,spec_draft/* namedEntries */.i)(draft.sources)]) {
        if (!('header' in table) || table.format === undefined || table.format === 'csv')
            continue;
        yield (0,problem/* problem */.C)('unused-key', places.key(table, 'header'), {
            message: `"header" is for CSV files; these are ${table.format}.`,
            hint: 'Take it out.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/table-names.js


/** Glue's catalog keeps names in lower case, and Athena must quote all but letters, digits and `_`. */
const tableNames = function* ({ draft, places }) {
    for (const owner of [draft, ...(0,spec_draft/* namedEntries */.i)(draft.crawlers).map(([, crawler]) => crawler)]) {
        if (owner.database === undefined || table_names_plain.test(owner.database))
            continue;
        yield (0,problem/* problem */.C)('bad-table-name', places.value(owner, 'database'), {
            message: owner.database.includes('-')
                ? `"-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT.`
                : `"${owner.database}" cannot be the name of a database.`,
            hint: useInstead(owner.database),
        });
    }
    yield* table_names_misnamed(draft.sources, places, 'a source');
    yield* table_names_misnamed(draft.tables, places, 'a table');
    for (const { columns } of [...(0,spec_draft/* namedEntries */.i)(draft.tables), ...(0,spec_draft/* namedEntries */.i)(draft.sources)].map(([, table]) => 'columns' in table ? table : { columns: undefined })) {
        yield* table_names_misnamed(columns, places, 'a column');
    }
    for (const [, { partition_by }] of (0,spec_draft/* namedEntries */.i)(draft.tables)) {
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
    return (0,problem/* problem */.C)('bad-table-name', at, { message: `"${name}" cannot be the name of ${what}.`, hint: useInstead(name) });
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
    const seen = [
        ...messageFolders(draft, places),
        ...modelFolders(draft, places),
    ];
    for (const [name, table] of (0,spec_draft/* namedEntries */.i)(draft.tables)) {
        const { path } = table;
        if (path === undefined)
            continue;
        const at = places.value(table, 'path');
        const wrong = table_paths_faultOf(path);
        if (wrong !== undefined) {
            yield (0,problem/* problem */.C)('bad-path', at, { message: `"${path}" ${wrong}.`, hint: 'A path is like lake/temperatures/.' });
            continue;
        }
        const other = seen.find((before) => before.path.startsWith(path) || path.startsWith(before.path));
        if (other !== undefined) {
            yield (0,problem/* problem */.C)('bad-path', at, {
                message: `"${path}" and the path of "${other.name}" (line ${other.line}) lie in each other: readers of one would see rows of both.`,
                hint: 'Give each table a folder of its own.',
            });
        }
        seen.push({ path, name, line: at.line });
    }
};
/** What the messages of IoT sources are delivered to, and what was not delivered. */
function messageFolders({ sources }, places) {
    return (0,spec_draft/* namedEntries */.i)(sources)
        .filter(([, { type }]) => type === 'iot')
        .flatMap(([name]) => {
        const { line } = places.key(sources ?? {}, name);
        return ['raw', 'errors'].map((folder) => ({ path: `${folder}/${name}/`, name, line }));
    });
}
/** Where the scores of models lie. */
function modelFolders({ models }, places) {
    return (0,spec_draft/* namedEntries */.i)(models).flatMap(([step, { writes }]) => {
        const { line } = places.key(models ?? {}, step);
        return writes === undefined ? [] : [{ path: scoreFolder(writes), name: baseName(step), line }];
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
    if (path.startsWith('models/'))
        return 'is where Penstock keeps what it has trained';
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
    if (timezone === undefined || time_zone_isTimeZone(timezone))
        return;
    yield (0,problem/* problem */.C)('bad-time-zone', places.value(draft, 'timezone'), {
        message: `"${timezone}" is no time zone.`,
        hint: (0,did_you_mean/* suggestion */.h)(timezone, Intl.supportedValuesOf('timeZone')) ?? 'A time zone is like Europe/Rome or UTC.',
    });
};
/** Node also takes offsets such as +01:00, which know no summer. */
function time_zone_isTimeZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    // The list is there ten times sooner, and lacks aliases.
    if (Intl.supportedValuesOf('timeZone').includes(name))
        return true;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        // RangeError: how Intl says that it knows no such zone.
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/two-networks.js


/** A Glue job runs in one subnet: it cannot reach databases through two. */
const twoNetworks = function* (subject) {
    const { steps, places } = subject;
    const subnets = new Map(networksOf(subject.draft).map(([name, network]) => [
        name,
        isPeering(network) ? network.vpc_cidr : 'subnet' in network ? network.subnet : undefined,
    ]));
    for (const step of steps) {
        const needed = databasesOf(step, subject).filter((name) => subnets.get(name) !== undefined);
        const [first] = needed;
        const other = needed.find((name) => subnets.get(name) !== subnets.get(first ?? ''));
        const section = subject.draft[step.section];
        if (first === undefined || other === undefined || section === undefined)
            continue;
        yield (0,problem/* problem */.C)('two-networks', places.key(section, step.name), {
            message: `"${step.name}" needs the databases of "${first}" and "${other}", which are reached through ${subnets.get(first)} and ${subnets.get(other)}: a Glue job runs in one subnet.`,
            hint: 'Give both the same vpc_cidr: one VPC can be peered with several. Or copy the tables by two jobs and join the copies.',
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-node-column.js






/** A node takes columns that its rows have, as far as tables, sources and the nodes before it tell. */
const unknownNodeColumn = function* ({ draft, places }) {
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('nodes' in job) || job.nodes === undefined)
            continue;
        const columns = nodeColumns(job.nodes, draft, places);
        for (const [, node] of (0,spec_draft/* namedEntries */.i)(job.nodes)) {
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
    return (0,problem/* problem */.C)('unknown-column', places.value(owner, key), {
        message: `Node "${from}" gives no column "${text}".`,
        hint: (0,did_you_mean/* suggestion */.h)(text, known) ?? knownHint(known),
    });
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-source.js




/** `no_new_data` watches a source; a crawler crawls one. */
const unknownSource = function* (subject) {
    const known = subject.declared.get('sources') ?? [];
    const mentions = [
        ...(0,spec_draft/* namedEntries */.i)(subject.draft.crawlers).map(([, owner]) => ({ owner, key: 'source', name: owner.source })),
        ...(0,spec_draft/* namedEntries */.i)(subject.draft.jobs)
            .flatMap(([, { skip_if: condition }]) => (0,graph_conditions/* conditionsIn */.AV)(condition))
            .map((owner) => ({ owner, key: 'no_new_data', name: owner.no_new_data })),
    ];
    for (const { owner, key, name } of mentions) {
        if (name === undefined || known.includes(name))
            continue;
        yield (0,problem/* problem */.C)('unknown-source', subject.places.value(owner, key), {
            message: `There is no source "${name}".`,
            hint: declaredHint(name, ['sources'], subject),
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-step.js


/** `needs` names steps. */
const unknownStep = function* (subject) {
    const { steps, declared, places } = subject;
    const known = new Set(['jobs', 'reports', 'crawlers', 'models', 'lambdas', 'executions'].flatMap((name) => declared.get(name) ?? []));
    for (const { text, owner, key } of steps.flatMap(({ needs }) => needs)) {
        if (known.has(text))
            continue;
        yield (0,problem/* problem */.C)('unknown-step', places.value(owner, key), {
            message: `There is no step "${text}".`,
            hint: declaredHint(text, ['crawlers', 'jobs', 'models', 'reports', 'lambdas', 'executions'], subject),
        });
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unknown-table.js





/** A job reads tables, sources with columns, and what a crawler or a model fills; it writes tables. */
const unknownTable = function* (subject) {
    const readable = new Set((0,graph_tables/* tableNames */.n$)(subject.draft, subject.places));
    const writable = new Set(subject.declared.get('tables') ?? []);
    for (const { reads, writes } of subject.steps) {
        for (const mention of reads) {
            const read = (0,graph_tables/* tableReference */.IR)(mention.text, subject.draft.database ?? '');
            const isFilled = subject.steps.some((step) => doesFill(step, read));
            if (!isFilled)
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
        const crawled = subject.steps.flatMap(({ fills = [] }) => fills.map(({ database, table }) => `${database}.${table}`));
        yield (0,problem/* problem */.C)('unknown-table', at, {
            message: `No crawler fills "${mention.text}".`,
            hint: (0,did_you_mean/* suggestion */.h)(mention.text, crawled) ??
                knownHint(crawled) ??
                'Declare its files as a source: with columns, or with a crawler.',
        });
    }
    else if (!known.has(table)) {
        const isSource = declared.get('sources')?.includes(table) ?? false;
        const isReadable = (0,graph_tables/* tableNames */.n$)(draft, places).includes(table);
        yield (0,problem/* problem */.C)('unknown-table', at, {
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
    const known = steps.filter(({ section, fills = [] }) => section === 'crawlers' && fills.length > 0).length;
    return (declared.get('crawlers')?.length ?? 0) > known;
}

// EXTERNAL MODULE: ./.build/action/src/graph/window.js + 1 modules
var graph_window = __webpack_require__(42409);
;// CONCATENATED MODULE: ./.build/action/src/check/rules/tests.js







/** A test names sources, steps and tables of its pipeline, and expects something of them. */
const tests = function* (subject) {
    const { draft, places } = subject;
    for (const test of draft.tests ?? []) {
        yield* tests_given(test, subject);
        yield* unknownSteps(test, subject);
        yield* tests_window(test, subject);
        yield* unknownTables(test, subject);
        const { expect } = test;
        if (expect !== undefined && places.keys(expect).length === 0) {
            yield (0,problem/* problem */.C)('missing-key', places.key(test, 'expect'), {
                message: '"expect" expects nothing.',
                hint: 'It takes statuses, error or tables.',
            });
        }
    }
};
function* tests_given({ given }, subject) {
    const { draft, places, declared, globs } = subject;
    for (const [name, paths] of (0,spec_draft/* namedEntries */.i)(given)) {
        if (given === undefined)
            continue;
        if (!(declared.get('sources') ?? []).includes(name)) {
            yield (0,problem/* problem */.C)('unknown-source', places.key(given, name), {
                message: `There is no source "${name}".`,
                hint: declaredHint(name, ['sources'], subject),
            });
        }
        if (draft.sources?.[name]?.type === 'jdbc') {
            yield (0,problem/* problem */.C)('not-built', places.key(given, name), {
                message: 'Rows given to a database are not built yet.',
                hint: 'Test the step that reads them with a source in S3.',
            });
        }
        if (typeof paths === 'string') {
            yield* fileProblem(paths, globs.get(paths), places.value(given, name), name);
        }
        else {
            for (const [index, path] of paths.entries())
                yield* fileProblem(path, globs.get(path), places.value(paths, index), name);
        }
    }
}
function* unknownSteps({ run = [], expect }, subject) {
    const { places, declared } = subject;
    const statuses = expect?.statuses ?? {};
    const mentions = [
        ...run.map((name, index) => ({ name, at: places.value(run, index) })),
        ...Object.keys(statuses).map((name) => ({ name, at: places.key(statuses, name) })),
    ];
    const sections = ['crawlers', 'jobs', 'reports', 'lambdas', 'executions'];
    const known = new Set([...sections, 'models'].flatMap((section) => declared.get(section) ?? []));
    for (const { name, at } of mentions) {
        if (known.has(name))
            continue;
        yield (0,problem/* problem */.C)('unknown-step', at, {
            message: `There is no step "${name}".`,
            hint: declaredHint(name, sections, subject),
        });
    }
}
function* tests_window(test, { draft, places, errors }) {
    if (test.window === undefined || errors.has('bad-time-zone'))
        return;
    try {
        (0,graph_window/* parseWindow */.Et)(test.window, draft.window ?? 'day', draft.timezone ?? 'UTC');
    }
    catch (error) {
        if (!(error instanceof src_errors/* UserError */.yo))
            throw error;
        yield (0,problem/* problem */.C)(error.code, places.value(test, 'window'), error);
    }
}
function* unknownTables({ expect }, subject) {
    const { draft, places, steps } = subject;
    const known = (0,graph_tables/* tableNames */.n$)(draft, places);
    for (const text of Object.keys(expect?.tables ?? {})) {
        if (expect?.tables === undefined || draft.database === undefined)
            continue;
        const reference = (0,graph_tables/* tableReference */.IR)(text, draft.database);
        const isOwn = reference.database === draft.database && known.includes(reference.table);
        if (isOwn || steps.some(({ fills }) => fills?.some((filled) => (0,graph_tables/* sameTable */.lY)(filled, reference))))
            continue;
        yield (0,problem/* problem */.C)('unknown-table', places.key(expect.tables, text), {
            message: `There is no table "${text}".`,
            hint: declaredHint(text, ['tables', 'sources'], subject),
        });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/check/rules/unused-node.js




/** Rows that nothing takes are read and computed for nothing. */
const unusedNode = function* ({ draft, places, errors }) {
    if (mayHideUses(errors))
        return;
    for (const [, job] of (0,spec_draft/* namedEntries */.i)(draft.jobs)) {
        if (!('nodes' in job))
            continue;
        const nodes = (0,spec_draft/* namedEntries */.i)(job.nodes);
        const taken = new Set(nodes.flatMap(([, node]) => nodeInputs(node).map(({ text }) => text)));
        for (const [name, node] of nodes) {
            if ('write' in node || taken.has(name) || job.nodes === undefined)
                continue;
            yield (0,problem/* warning */.$)('unused', places.key(job.nodes, name), { message: `Nothing takes the rows of node "${name}".` });
        }
    }
};

;// CONCATENATED MODULE: ./.build/action/src/check/rules/windowed-nodes.js


/** A node graph cannot ask for its window: it reads all of its input in each, and each window keeps what it wrote. */
const windowedNodes = function* ({ draft, places }) {
    const { jobs = {} } = draft;
    for (const [name, job] of (0,spec_draft/* namedEntries */.i)(jobs)) {
        if (!('nodes' in job) || job.window === 'none')
            continue;
        yield (0,problem/* warning */.$)('windowed-nodes', places.key(jobs, name), {
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
    schedule,
    snsTopic,
    environments,
    inputDefaults,
    sourceLocation,
    iotSource,
    jdbcUrl,
    missingNetwork,
    networkIds,
    chinaEndpoints,
    networkRanges,
    overlappingCidr,
    peerAccount,
    peersDiffer,
    databaseTables,
    tableNames,
    duplicateTable,
    crawledTables,
    sharedDatabase,
    tablePaths,
    columnTypes,
    tableLayout,
    tableKey,
    quality,
    jobTimeouts,
    backfill,
    windowedNodes,
    bookmarks,
    noSteps,
    stepNames,
    unknownStep,
    unknownTable,
    unknownSource,
    databaseWatermark,
    databaseReaders,
    selfReference,
    cycle,
    twoNetworks,
    subnetRoom,
    skipInputs,
    skipQuery,
    skipExpression,
    nodeGraph,
    nodeSql,
    unknownNodeColumn,
    duplicateColumn,
    columnsDiffer,
    lastBy,
    files,
    reportSql,
    chartMarks,
    modelTraining,
    modelScores,
    modelTable,
    modelServing,
    calls,
    quicksightDatasets,
    otherPipelines,
    localFeeds,
    tests,
    unused,
    unusedNode,
];
/** Everything that is wrong or doubtful: what was found in reading, and what the rules say of the rest; by place. */
function check({ spec, diagnostics }, found, others = new Map(), globs = new Map(), neighbours = noNeighbours) {
    const steps = flowSteps(spec.draft, spec.places, (path) => textOf(found.get(path)));
    const edges = flowEdges(steps, spec.draft.database);
    const subject = { ...spec, files: found, globs, others, neighbours, steps, edges };
    const all = [...diagnostics];
    for (const rule of rules) {
        const errors = new Set(all.filter(({ severity }) => severity === 'error').map(({ code }) => code));
        all.push(...rule({ ...subject, errors }));
    }
    return (0,order/* inOrder */.a)(all);
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-local.js



function buildFeed(source, spec, at, globs) {
    if ('files' in spec)
        return { source, at, kind: 'files', files: filesOf(spec.files, globs) };
    if (spec.simulate === 'history')
        return { source, at, kind: 'history', rows: spec.rows };
    return { source, at, kind: 'sensors', devices: spec.devices, days: spec.days };
}
/** `steps` are all of the pipeline. */
function buildTest(spec, at, steps, globs) {
    const { statuses = {}, error, tables = {} } = spec.expect;
    return {
        name: spec.name,
        given: Object.entries(spec.given ?? {}).map(([source, paths]) => ({
            source,
            files: [paths].flat().flatMap((path) => filesOf(path, globs)),
        })),
        steps: withCrawlers(spec.run, steps),
        windowId: spec.window,
        expect: {
            statuses: Object.fromEntries(Object.entries(statuses).flatMap(([name, status]) => stepsNamed([name], steps).map((step) => [step.name, status]))),
            error,
            rows: Object.fromEntries(Object.entries(tables).map(([table, { rows }]) => [table, rows])),
        },
        at,
    };
}
/** The name of a `foreach` is all of its items. */
const stepsNamed = (names, steps) => steps.filter(({ name }) => names.includes(name) || names.includes(baseName(name)));
function withCrawlers(names, steps) {
    const run = stepsNamed(names, steps);
    const needed = new Set(run.flatMap(({ needs }) => needs));
    return steps
        .filter((step) => run.includes(step) || (step.kind === 'crawler' && needed.has(step.name)))
        .map(({ name }) => name);
}
function filesOf(pattern, globs) {
    const found = globs.get(pattern);
    if (found?.kind !== 'files')
        throw new src_errors/* InternalError */.Gd('internal', `${pattern} was let through.`);
    return found.paths.map((path) => ({ path, key: keyOf(pattern, path) }));
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-quicksight.js


/** Only of a pipeline without errors: a rule has found that every dataset's columns are known. */
function buildQuickSight({ quicksight, ...spec }, flow, places, texts) {
    if (quicksight === undefined)
        return undefined;
    const inferred = (report) => {
        const sql = texts.get(spec.reports?.[report]?.sql ?? '') ?? '';
        const reads = flow.find(({ name }) => name === report)?.reads.map(({ text }) => text) ?? [];
        return (reportColumns(sql, reads, spec, places) ?? []).map(({ name, type }) => {
            if (name !== undefined && type !== undefined)
                return { name, type };
            throw new src_errors/* InternalError */.Gd('internal', `Report "${report}" was let through with a column of no type.`);
        });
    };
    const datasets = quicksight.datasets.map((dataset, index) => {
        const at = places.value(quicksight.datasets, index);
        if (typeof dataset === 'string')
            return { report: dataset, columns: inferred(dataset), at };
        const columns = places.keys(dataset.columns).map((name) => ({ name, type: dataset.columns[name] ?? '' }));
        return { report: dataset.report, columns, at };
    });
    return { datasets, group: quicksight.group, identityRegion: quicksight.identity_region };
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-model.js






function buildModel(step, model, needs, input) {
    const { spec, places } = input;
    const found = scoredTable(model, spec, places);
    const wanted = wantedOf(model, spec, places);
    if (found?.kind !== 'found' || wanted === undefined) {
        throw new src_errors/* InternalError */.Gd('internal', `Model "${step.name}", of which nothing says what it scores, was let through.`);
    }
    const { table, timeColumn, itemColumn } = found.scored;
    const { feature_dim, num_samples_per_tree = 256, num_trees = 100 } = model.random_cut_forest;
    return {
        name: step.name,
        needs,
        when: 'default',
        windowed: true,
        expectedSeconds: 600,
        at: places.key(spec.models ?? {}, step.name),
        kind: 'model',
        model: baseName(step.name),
        item: itemOf(step.name, wanted.variable, itemColumn, trainingKeys(model, input)),
        trainOn: model.train_on,
        features: wanted.features,
        scores: { table: (0,graph_tables/* tableReference */.IR)(table, spec.database), timeColumn },
        writes: model.writes,
        hyperparameters: { feature_dim, num_samples_per_tree, num_trees },
        instances: model.instances,
    };
}
const trainingKeys = ({ train_on: table }, { spec }) => spec.tables?.[table]?.partition_by ?? [];
function itemOf(step, variable, scoredColumn, keys) {
    const trainingKey = variable && keys.find((key) => itemColumns(variable).includes(key));
    if (variable === undefined || scoredColumn === undefined || trainingKey === undefined)
        return undefined;
    return { variable, value: step.slice(step.indexOf('[') + 1, -1), scoredColumn, trainingKey };
}
const isPublic = (scored, tables) => scored?.kind === 'found' && tables?.[scored.scored.table]?.public === true;
/** The tables that models declare themselves; those of one `foreach` share one. */
function modelTables({ spec, places }) {
    const tables = new Map();
    for (const [name, model] of (0,spec_draft/* namedEntries */.i)(spec.models)) {
        const wanted = wantedOf(model, spec, places);
        if (wanted === undefined || tables.has(model.writes))
            continue;
        tables.set(model.writes, {
            name: model.writes,
            path: scoreFolder(model.writes),
            format: 'parquet',
            header: false,
            columns: scoreColumns(wanted.features, variableOf(model)),
            partitionBy: [],
            key: [],
            // It holds values of what it scores.
            isPublic: isPublic(scoredTable(model, spec, places), spec.tables),
            at: places.key(spec.models ?? {}, name),
        });
    }
    return [...tables.values()];
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-network.js
function buildNetwork(network) {
    if (network.connect === 'existing') {
        const { subnet, security_groups: securityGroups, availability_zone: availabilityZone } = network;
        return { kind: 'existing', subnet, securityGroups, availabilityZone };
    }
    const { vpc_cidr: vpcCidr, peer } = network;
    const { route_tables: routeTables, security_group: securityGroup, accept_role: acceptRole, ...place } = peer;
    return { kind: 'vpc_peering', vpcCidr, peer: { ...place, routeTables, securityGroup, acceptRole } };
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build-source.js




function buildSource(name, source, at) {
    if (source.type === 'jdbc')
        return buildJdbcSource(name, source, at);
    const columns = source.columns && toColumns(source.columns);
    if (source.type === 'iot') {
        const { topic, select, buffer = firehoseDefaults } = source;
        return { name, type: 'iot', topic, select, buffer, format: 'json', header: false, columns, at };
    }
    const { bucket, prefix } = bucketAndPrefix(source.location);
    return { name, type: 's3', bucket, prefix, format: source.format, header: source.header ?? true, columns, at };
}
function buildJdbcSource(name, { url, tables, secret, watermark, network }, at) {
    const parts = (0,jdbc_url/* parseJdbcUrl */.oq)(url);
    if (parts === undefined)
        throw new src_errors/* InternalError */.Gd('internal', `The URL of source "${name}" was let through.`);
    const named = tables.map((text) => {
        const { database: schema, table } = (0,graph_tables/* tableReference */.IR)(text, '');
        return { schema, table };
    });
    return {
        name,
        type: 'jdbc',
        url,
        ...parts,
        tables: named,
        secret,
        watermark,
        network: network && buildNetwork(network),
        at,
    };
}
/** Firehose's own hints for S3. */
const firehoseDefaults = { seconds: 300, megabytes: 5 };
/** `s3://bucket/prefix/`, whose form a rule has checked. */
function bucketAndPrefix(location) {
    const path = location.slice('s3://'.length);
    const slash = path.indexOf('/');
    return { bucket: path.slice(0, slash), prefix: path.slice(slash + 1) };
}
const toColumns = (columns) => Object.entries(columns).map(([name, type]) => ({ name, type }));

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
    throw new src_errors/* InternalError */.Gd('internal', `Node "${name}" of a kind that is not built was let through.`);
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

// EXTERNAL MODULE: ./.build/action/src/graph/run-text.js
var run_text = __webpack_require__(65240);
// EXTERNAL MODULE: ./.build/action/src/graph/selection.js
var selection = __webpack_require__(80805);
;// CONCATENATED MODULE: ./.build/action/src/graph/build-step.js











/** `followers` are the steps that need this one. */
function buildStep(step, needs, input, followers) {
    const { crawlers, jobs, models, reports, lambdas, executions } = input.spec;
    const crawler = crawlers?.[step.name];
    if (step.section === 'crawlers' && crawler !== undefined)
        return buildCrawler(step, crawler, needs, input, followers);
    const job = jobs?.[step.name];
    if (step.section === 'jobs' && job !== undefined)
        return buildJob(step, job, needs, input);
    const model = models?.[step.name];
    if (step.section === 'models' && model !== undefined)
        return buildModel(step, model, needs, input);
    const report = reports?.[step.name];
    if (step.section === 'reports' && report !== undefined)
        return buildReport(step, report, needs, input);
    const lambda = lambdas?.[step.name];
    if (step.section === 'lambdas' && lambda !== undefined)
        return buildLambda(step, lambda, needs, input);
    const execution = executions?.[step.name];
    if (step.section === 'executions' && execution !== undefined)
        return buildExecution(step, execution, needs, input);
    throw new src_errors/* InternalError */.Gd('internal', `There is no step "${step.name}".`);
}
function buildJob(step, job, needs, input) {
    const { spec, places } = input;
    const base = {
        name: step.name,
        needs,
        when: job.when ?? 'default',
        windowed: job.window !== 'none',
        skipIf: skipCondition(job.skip_if, step, input),
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
        bookmark: job.bookmark ?? false,
        arguments: Object.fromEntries((0,spec_draft/* namedEntries */.i)(job.arguments).map(([name, value]) => [name, (0,run_text/* runText */.l)(String(value))])),
    };
}
function buildCrawler(step, crawler, needs, input, followers) {
    if (step.fills === undefined || step.fills.length === 0)
        throw new src_errors/* InternalError */.Gd('internal', `Crawler "${step.name}" fills no table.`);
    return {
        name: step.name,
        needs,
        when: 'default',
        windowed: false,
        skipIf: inherited(crawler, input, followers),
        expectedSeconds: 60,
        at: input.places.key(input.spec.crawlers ?? {}, step.name),
        kind: 'crawler',
        source: crawler.source,
        database: crawler.database,
        fills: step.fills,
        pollSeconds: durationSeconds(crawler.poll ?? '15s'),
    };
}
/**
 * A crawler watches its source as soon as one of its readers does: what that one counts as seen is what the crawler saw.
 * The others lose nothing: of a source without anything new the table is as it should be. What is new in a database only a
 * job can tell, and it asks after the crawl.
 */
function inherited({ source }, input, followers) {
    const { spec } = input;
    if (spec.sources?.[source]?.type === 'jdbc')
        return undefined;
    const watches = (step) => step.section === 'jobs' &&
        (0,graph_conditions/* watchedSources */.dI)(skipCondition(spec.jobs?.[step.name]?.skip_if, step, input)).includes(source);
    return followers.some(watches) ? { kind: 'no_new_data', source } : undefined;
}
/** A crawled table changes with the objects of its source, whose partitions stay where they are. */
function skipCondition(condition, step, { spec }) {
    return (condition &&
        (0,graph_conditions/* buildCondition */.mO)(condition, {
            inputOf: (name) => {
                const isScored = (0,spec_draft/* namedEntries */.i)(spec.models).some(([, { writes }]) => writes === name);
                if (spec.tables?.[name] !== undefined || isScored)
                    return { kind: 'table', table: name };
                const table = (0,graph_tables/* tableReference */.IR)(name, spec.database);
                const crawler = (0,spec_draft/* namedEntries */.i)(spec.crawlers).find(([, crawler]) => (0,crawled_table/* crawledTables */.K)(crawler, spec).some((filled) => (0,graph_tables/* sameTable */.lY)(filled, table)));
                return { kind: 'source', source: crawler?.[1].source ?? name };
            },
            readsOf: (asking) => (step.asks ?? [])
                .filter(({ owner, key }) => owner === asking && key === 'query')
                .map(({ text }) => (0,graph_tables/* tableReference */.IR)(text, spec.database)),
        }));
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
        payload: (0,run_text/* runValue */.L)(lambda.payload ?? {}),
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
            input: (0,run_text/* runValue */.L)(execution.input ?? {}),
        };
    }
    const { pipeline: name, from } = execution;
    const other = others?.get(name);
    if (other?.kind !== 'pipeline')
        throw new src_errors/* InternalError */.Gd('internal', `Pipeline "${name}" was let through.`);
    return {
        kind: 'pipeline',
        pipeline: other.pipeline.name,
        inputs: Object.fromEntries(other.pipeline.inputs.map((input) => [input.name, input.default])),
        select: from === undefined ? undefined : (0,selection/* selectFrom */.J)(other.pipeline, from),
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
        throw new src_errors/* InternalError */.Gd('internal', `${path} was not read.`);
    return text;
}

;// CONCATENATED MODULE: ./.build/action/src/graph/build.js









/** The local cloud has no region of its own, and AWS's protocols need one. */
const localRegion = 'us-east-1';
/** A file without errors -> the model. */
function buildPipeline(input) {
    const { spec, places, globs = new Map() } = input;
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
    const steps = flow.map((step) => buildStep(step, needsOf(step.name), input, followersOf(step.name)));
    const named = (section, make) => (0,spec_draft/* namedEntries */.i)(section).map(([name, value]) => make(name, value, places.key(section ?? {}, name)));
    return {
        name: spec.name,
        description: spec.description ?? '',
        file: input.file,
        root: input.root,
        environment: buildEnvironment(spec, input.environment),
        timeZone: spec.timezone ?? 'UTC',
        window: spec.window ?? 'day',
        database: spec.database,
        schedule: spec.schedule && {
            cron: (0,graph_cron/* parseCron */.E$)(spec.schedule.cron),
            text: spec.schedule.cron,
            by: spec.schedule.by,
            at: places.key(spec, 'schedule'),
        },
        backfill: spec.backfill && { since: spec.backfill.since, maxConcurrency: spec.backfill.max_concurrency ?? 4 },
        notify: spec.notify && { snsTopicName: spec.notify.sns },
        inputs: named(spec.inputs, (name, { type, default: standard }, at) => ({ name, type, default: standard, at })),
        sources: named(spec.sources, buildSource),
        tables: [...named(spec.tables, buildTable), ...modelTables(input)],
        quicksight: buildQuickSight(spec, flow, places, input.texts),
        steps,
        local: named(spec.local, (source, feed, at) => buildFeed(source, feed, at, globs)),
        tests: (spec.tests ?? []).map((test, index) => buildTest(test, places.value(spec.tests ?? [], index), steps, globs)),
    };
}
function buildEnvironment({ environments }, name) {
    const declared = environments?.[name];
    if (declared === undefined) {
        return { name: spec_environment/* localEnvironment */.b, account: '000000000000', region: localRegion, protected: false };
    }
    const { account, region, protected: isProtected = false, permissions_boundary: boundary } = declared;
    return {
        ...{ name, account, region, protected: isProtected },
        ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    };
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
        isPublic: table.public ?? false,
        quality: table.quality?.trim(),
        at,
    };
}

// EXTERNAL MODULE: ./.build/action/src/spec/shape.js + 3 modules
var shape = __webpack_require__(37701);
;// CONCATENATED MODULE: ./.build/action/src/check/others.js




/** Reads the pipelines that a file starts. `startedBy`: the files that lead here, this one the last; absolute. */
async function others_otherPipelines({ executions }, startedBy, load) {
    const folder = (0,external_node_path_.dirname)(startedBy.at(-1) ?? '.');
    const named = (0,spec_draft/* namedEntries */.i)(executions).map(([, run]) => ('pipeline' in run ? run.pipeline : undefined));
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
            if (error instanceof src_errors/* UserError */.yo && error.code === 'unknown-environment')
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
    const read = await (0,spec_read/* readSpec */.O)(file, environment);
    const { spec } = read;
    if (spec === undefined)
        return { pipeline: undefined, diagnostics: read.diagnostics };
    const root = (0,spec_files/* rootOf */.I5)(file);
    const files = await namedFiles(root, spec.draft);
    const globs = await namedGlobs(root, spec.draft);
    const chain = [...startedBy, (0,external_node_path_.resolve)(file)];
    const others = await others_otherPipelines(spec.draft, chain, (other) => load(other, { environment, startedBy: chain }));
    const neighbours = await neighboursOf(file, spec.draft, spec.environment);
    const diagnostics = check(read, files, others, globs, neighbours);
    const { draft, places, environment: name } = spec;
    const isGood = diagnostics.every(({ severity }) => severity === 'warning');
    if (!isGood || !(0,shape/* isComplete */.A)(draft))
        return { pipeline: undefined, diagnostics };
    const texts = new Map([...files].flatMap(([path, found]) => (found.kind === 'file' ? [[path, found.text]] : [])));
    const pipeline = buildPipeline({
        spec: draft,
        places,
        environment: name,
        root,
        file: (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(file)).split(external_node_path_.sep).join('/'),
        texts,
        globs,
        others,
    });
    return { pipeline, diagnostics };
}
/** @throws CheckError with all diagnostics; UserError as `load` */
async function loadOrThrow(file, options) {
    const { pipeline, diagnostics } = await load(file, options);
    if (pipeline === undefined)
        throw new src_errors/* CheckError */.tl(diagnostics);
    return pipeline;
}
async function namedFiles(root, { jobs, reports }) {
    const scripts = (0,spec_draft/* namedEntries */.i)(jobs).map(([, job]) => ('script' in job ? job.script : undefined));
    const queries = (0,spec_draft/* namedEntries */.i)(reports).map(([, report]) => report.sql);
    const paths = new Set([...scripts, ...queries].filter((path) => path !== undefined));
    return new Map(await Promise.all([...paths].map(async (path) => [path, await (0,spec_files/* findFile */.qE)(root, path)])));
}
async function namedGlobs(root, { local, tests }) {
    const fed = (0,spec_draft/* namedEntries */.i)(local).map(([, feed]) => ('files' in feed ? feed.files : undefined));
    const given = (tests ?? []).flatMap((test) => (0,spec_draft/* namedEntries */.i)(test.given).flatMap(([, paths]) => paths));
    const paths = new Set([...fed, ...given].filter((path) => path !== undefined));
    return new Map(await Promise.all([...paths].map(async (path) => [path, await findFiles(root, path)])));
}


/***/ }),

/***/ 87683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
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


/***/ }),

/***/ 52980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ pipelinesIn),
/* harmony export */   ZH: () => (/* binding */ allPipelines),
/* harmony export */   gQ: () => (/* binding */ pipelineOf)
/* harmony export */ });
/* unused harmony export onlyPipeline */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68783);




/** The pipeline that the options name; every error in it at once. */
async function pipelineOf({ file, environment }) {
    return (0,_check_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadOrThrow */ .s)(file ?? onlyPipeline(), environment === undefined ? {} : { environment });
}
/** The one file in `pipeline/`: most repositories have no other. */
function onlyPipeline() {
    const files = pipelineFiles();
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('bad-option', files.length === 0 ? 'There is no pipeline/*.yml here.' : `Which pipeline? ${files.join(', ')}`, {
        hint: 'Name the file: penstock VERB FILE',
    });
}
/** The files in `pipeline/`, by name. Raises UserError `bad-option` when there are none. */
function allPipelines() {
    const files = pipelineFiles();
    return files.length > 0 ? files : [onlyPipeline()];
}
const pipelineFiles = () => pipelinesIn('.');
/** The files in `pipeline/` of a repository, by name, relative to it. */
function pipelinesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pipeline'))
            .filter((name) => /\.ya?ml$/.test(name))
            .toSorted()
            .map((name) => `pipeline/${name}`);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code)))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 19457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ conditionsIn),
/* harmony export */   dI: () => (/* binding */ watchedSources),
/* harmony export */   mO: () => (/* binding */ buildCondition),
/* harmony export */   wf: () => (/* binding */ leavesOf),
/* harmony export */   xc: () => (/* binding */ plainSql)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _spec_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61150);
/* harmony import */ var _run_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65240);



/** The condition itself, and all that lie in it: those with a key of their own before those inside of them. */
function conditionsIn(condition) {
    if (condition === undefined)
        return [];
    const { any = [], all = [], not } = condition;
    return [condition, ...[...any, ...all].flatMap(conditionsIn), ...conditionsIn(not)];
}
function buildCondition(spec, known) {
    const { no_new_data: source, unchanged, query, expression, any, all, not } = spec;
    const built = (conditions) => conditions.map((inner) => buildCondition(inner, known));
    if (source !== undefined)
        return { kind: 'no_new_data', source };
    if (unchanged !== undefined)
        return { kind: 'unchanged', inputs: [unchanged].flat().map(known.inputOf) };
    if (query !== undefined)
        return { kind: 'query', sql: (0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runText */ .l)(query), reads: known.readsOf(spec) };
    if (expression !== undefined)
        return { kind: 'expression', expression };
    if (any !== undefined)
        return { kind: 'any', conditions: built(any) };
    if (all !== undefined)
        return { kind: 'all', conditions: built(all) };
    if (not !== undefined)
        return { kind: 'not', condition: buildCondition(not, known) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('internal', 'A condition without a key was let through.');
}
/** The query with a literal where the run puts one: of the same length, so that offsets stay. */
function plainSql(query) {
    return (0,_spec_references_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReferences */ .I)(query)
        .parts.map((part) => (typeof part === 'string' ? part : "''".padEnd(part.raw.length)))
        .join('');
}
/** What the condition asks, in the order of the file. */
function leavesOf(condition) {
    if (condition === undefined)
        return [];
    switch (condition.kind) {
        case 'any':
        case 'all':
            return condition.conditions.flatMap(leavesOf);
        case 'not':
            return leavesOf(condition.condition);
        default:
            return [condition];
    }
}
/** Names of the sources whose objects are looked at. */
function watchedSources(condition) {
    const names = leavesOf(condition).flatMap((leaf) => {
        if (leaf.kind === 'no_new_data')
            return [leaf.source];
        return leaf.kind === 'unchanged'
            ? leaf.inputs.flatMap((input) => (input.kind === 'source' ? [input.source] : []))
            : [];
    });
    return [...new Set(names)];
}


/***/ }),

/***/ 51464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ crawledTables),
/* harmony export */   X: () => (/* binding */ databasePath)
/* harmony export */ });
/* harmony import */ var _jdbc_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27214);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54082);


/**
 * The tables that a crawler makes, as Glue names them, in lower case, what is no letter or digit as `_`. Of files it is
 * one: after the last folder of the include path, the whole of a bucket after the bucket, and what sensors send after
 * its source. Of a database it is one for each table. Empty when it is not known which.
 */
function crawledTables({ source: name = '', database }, { sources }) {
    const source = sources?.[name];
    if (database === undefined || source === undefined)
        return [];
    return tablesOf(name, source).map((table) => ({ database, table: glueName(table) }));
}
function tablesOf(name, source) {
    if (source.type === 'iot')
        return [name];
    if (source.type === 'jdbc' && 'url' in source) {
        const url = (0,_jdbc_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJdbcUrl */ .oq)(source.url ?? '');
        return url === undefined || source.tables === undefined
            ? []
            : source.tables.map((text) => {
                const { database: schema, table } = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableReference */ .IR)(text, '');
                return databasePath(url, { schema, table }).join('_');
            });
    }
    if (source.type !== 's3' || !('location' in source))
        return [];
    const folders = (source.location ?? '').replace(/^s3:\/\//, '').split('/');
    return folders.filter((folder) => folder !== '').slice(-1);
}
/** What leads to a table of a database, as a crawler's include path has it. MySQL's schemas are its databases. */
function databasePath({ vendor, database }, { schema, table }) {
    return vendor === 'mysql' ? [schema, table] : [database, schema, table];
}
const glueName = (text) => text.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_');


/***/ }),

/***/ 29103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseCron),
/* harmony export */   Rk: () => (/* binding */ CronError),
/* harmony export */   qA: () => (/* binding */ isEvery)
/* harmony export */ });
/** Cron expressions of five fields, as POSIX and GitHub have them: numbers, names, `*`, lists, ranges and steps. */
const fields = {
    minutes: { name: 'minute', least: 0, most: 59 },
    hours: { name: 'hour', least: 0, most: 23 },
    daysOfMonth: { name: 'day of the month', least: 1, most: 31 },
    months: {
        name: 'month',
        least: 1,
        most: 12,
        words: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
    },
    daysOfWeek: { name: 'day of the week', least: 0, most: 6, words: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
};
/** A text that is no cron expression; the message says why, as the end of a sentence. */
class CronError extends Error {
}
/** @throws CronError */
function parseCron(text) {
    const texts = text.trim().split(/\s+/);
    if (texts.length !== 5)
        throw new CronError(`it has ${texts.length} fields, and not five`);
    const [minutes = '', hours = '', daysOfMonth = '', months = '', daysOfWeek = ''] = texts;
    return {
        minutes: valuesOf(minutes, fields.minutes),
        hours: valuesOf(hours, fields.hours),
        daysOfMonth: valuesOf(daysOfMonth, fields.daysOfMonth),
        months: valuesOf(months, fields.months),
        daysOfWeek: valuesOf(daysOfWeek, fields.daysOfWeek),
    };
}
/** Whether the field lets everything through. */
function isEvery(field, cron) {
    const { least, most } = fields[field];
    return cron[field].length === most - least + 1;
}
function valuesOf(text, field) {
    const values = text.split(',').flatMap((part) => valuesOfPart(part, field));
    return [...new Set(values)].toSorted((a, b) => a - b);
}
/** `5`, `MON`, `1-5`, `*`, and the last two with a step: `*` + `/15`. */
function valuesOfPart(part, field) {
    const [, span, from, to, step = '1'] = /^(\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part) ?? [];
    if (span === undefined)
        throw new CronError(`"${part}" is no ${field.name}`);
    if (Number(step) === 0)
        throw new CronError(`"${part}" has a step of 0`);
    const least = from === undefined ? field.least : valueOf(from, field);
    // `7/10` is from 7 on, as GitHub takes it.
    const most = to !== undefined ? valueOf(to, field) : from === undefined || part.includes('/') ? field.most : least;
    if (least > most)
        throw new CronError(`"${part}" is a range that runs backwards`);
    const values = [];
    for (let value = least; value <= most; value += Number(step))
        values.push(value);
    return values;
}
function valueOf(text, { name, least, most, words = [] }) {
    const word = words.indexOf(text.toUpperCase());
    const value = word >= 0 ? least + word : /^\d+$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most)
        return value;
    throw new CronError(`"${text}" is no ${name}: it goes from ${least} to ${most}`);
}


/***/ }),

/***/ 67847:
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

/***/ 27214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ driverOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   oq: () => (/* binding */ parseJdbcUrl),
/* harmony export */   zi: () => (/* binding */ isVendor)
/* harmony export */ });
/** How Glue's documentation writes each vendor's URL. */
const urlForms = {
    sqlserver: 'jdbc:sqlserver://host:1433;databaseName=plant',
    postgresql: 'jdbc:postgresql://host:5432/plant',
    mysql: 'jdbc:mysql://host:3306/plant',
    oracle: 'jdbc:oracle:thin://@host:1521/plant',
};
const host = String.raw `(?<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])`;
const path = String.raw `${host}:(?<port>\d{1,5})/(?<database>[A-Za-z0-9_$.-]+)(?:\?\S*)?$`;
/** With their parameters, of which only the name of the database is read. */
const patterns = {
    sqlserver: new RegExp(String.raw `^jdbc:sqlserver://${host}:(?<port>\d{1,5})(?<parameters>(?:;[^;\s]+=[^;\s]*)+);?$`),
    postgresql: new RegExp(`^jdbc:postgresql://${path}`),
    mysql: new RegExp(`^jdbc:mysql://${path}`),
    oracle: new RegExp(`^jdbc:oracle:thin:(?://)?@(?://)?${path}`),
};
/** `jdbc:<driver>:…`; undefined for what is no JDBC URL. */
const driverOf = (url) => /^jdbc:([A-Za-z0-9]+):/.exec(url)?.[1];
const isVendor = (driver) => Object.hasOwn(urlForms, driver);
/** Undefined when the URL has not the form of its vendor, or is of another. */
function parseJdbcUrl(url) {
    const vendor = driverOf(url);
    if (vendor === undefined || !isVendor(vendor))
        return undefined;
    const { host, port, database, parameters = '' } = patterns[vendor].exec(url)?.groups ?? {};
    const named = database ?? /;database(?:Name)?=([A-Za-z0-9_$.-]+)/i.exec(parameters)?.[1];
    if (host === undefined || named === undefined || !(Number(port) > 0 && Number(port) < 65_536))
        return undefined;
    return { vendor, host: host.replace(/^\[|\]$/g, ''), port: Number(port), database: named };
}


/***/ }),

/***/ 89838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isOwnScript)
/* harmony export */ });
/** Whether a script is Penstock's own, deployed beside those of the pipeline; by its path there. */
const isOwnScript = (path) => /^(penstock\/|(penstock_job|rows_to_score|publish_scores)\.py$)/.test(path);


/***/ }),

/***/ 14496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ ownVpcs),
/* harmony export */   gj: () => (/* binding */ endpointServices),
/* harmony export */   ju: () => (/* binding */ reservedAddresses),
/* harmony export */   rK: () => (/* binding */ endpointCount)
/* harmony export */ });
/* harmony import */ var _source_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46062);
/** The VPCs that a pipeline makes: sources with one address range share one, and in it a peering with each other VPC. */

/** AWS keeps five addresses of every subnet. */
const reservedAddresses = 5;
/** The services that Glue calls from within the subnet; each endpoint takes an address. */
const endpointServices = ['glue', 'secretsmanager', 'sts', 'logs', 'monitoring'];
const endpointCount = endpointServices.length;
function ownVpcs({ sources, environment }) {
    const peered = sources.filter(_source_of_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabase */ .uU).filter(isPeered);
    return grouped(peered, ({ network }) => network.vpcCidr, ({ network, at }, inVpc) => ({
        cidr: network.vpcCidr,
        at,
        peers: grouped(inVpc, ({ network }) => network.peer.vpc, (first, inPeer) => peerOf(first, inPeer, environment)),
    }));
}
const isPeered = (source) => source.network?.kind === 'vpc_peering';
function grouped(items, keyOf, make) {
    return [...Map.groupBy(items, keyOf).values()].flatMap((all) => (all[0] === undefined ? [] : [make(all[0], all)]));
}
function peerOf({ network, at }, sources, home) {
    const { vpc, cidr, account = home.account, region = home.region, acceptRole } = network.peer;
    const databases = grouped(sources, ({ network, port }) => `${network.peer.securityGroup} ${port}`, ({ network, port }) => ({ securityGroup: network.peer.securityGroup, port }));
    const routeTables = [...new Set(sources.flatMap(({ network }) => network.peer.routeTables))];
    const isHere = account === home.account && region === home.region;
    return { vpc, cidr, account, region, acceptRole, routeTables, databases, isHere, at };
}


/***/ }),

/***/ 54038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ withoutSemicolon),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   hd: () => (/* binding */ sqlTree)
/* harmony export */ });
const lexemes = /--[^\n]*|\/\*[\s\S]*?\*\/|('(?:[^']|'')*')|"((?:[^"]|"")*)"|([A-Za-z_][A-Za-z0-9_]*)|([0-9][0-9.]*(?:[eE][-+]?[0-9]+)?)|\|\||<>|!=|<=|>=|->|\S/g;
/** undefined: its parentheses do not match. */
function sqlTree(sql) {
    const open = [[]];
    for (const [found, text, quoted, word, number] of sql.matchAll(lexemes)) {
        if (/^(--|\/\*)/.test(found))
            continue;
        if (found === ')') {
            const nodes = open.pop();
            if (nodes === undefined || open.length === 0)
                return undefined;
            open.at(-1)?.push({ kind: 'group', nodes });
        }
        else if (found === '(')
            open.push([]);
        else
            open.at(-1)?.push(nodeOf(found, text, quoted, word, number));
    }
    return open.length === 1 ? open[0] : undefined;
}
/** Athena takes one at the end of a statement; a query in parentheses has none. */
function withoutSemicolon(sql) {
    const at = [...sql.matchAll(lexemes)].findLast(([found]) => found === ';')?.index;
    return at === undefined ? sql : `${sql.slice(0, at)}${sql.slice(at + 1)}`;
}
function nodeOf(found, text, quoted, word, number) {
    if (text !== undefined)
        return { kind: 'text' };
    if (number !== undefined)
        return { kind: 'number', text: number };
    const name = quoted?.replaceAll('""', '"') ?? word;
    if (name !== undefined)
        return { kind: 'name', name: name.toLowerCase(), isQuoted: quoted !== undefined };
    return { kind: 'sign', sign: found };
}
/** The keyword that the node is, or the sign; undefined: neither. */
function wordOf(node) {
    if (node?.kind === 'sign')
        return node.sign;
    return node?.kind === 'name' && !node.isQuoted ? node.name : undefined;
}
/** The pieces between the nodes that are one of `words`. */
function splitAt(nodes, words) {
    const pieces = [[]];
    for (const node of nodes) {
        if (words.includes(wordOf(node) ?? ''))
            pieces.push([]);
        else
            pieces.at(-1)?.push(node);
    }
    return pieces;
}


/***/ }),

/***/ 28982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ columnType),
/* harmony export */   W: () => (/* binding */ queryType)
/* harmony export */ });
const renamed = { string: 'varchar', int: 'integer', float: 'real' };
/** `type` as Athena's DDL spells it. */
function queryType(type) {
    const plain = type.toLowerCase().replace(/\s/g, '');
    if (/^(var)?char\b/.test(plain))
        return 'varchar';
    return Object.hasOwn(renamed, plain) ? (renamed[plain] ?? plain) : plain;
}
const spelled = { varchar: 'string', integer: 'int', real: 'float' };
/** A type of a query as Athena's DDL spells it; undefined: no column has it. */
function columnType(type) {
    if (type === undefined || ['null', 'digits', 'interval'].includes(type))
        return undefined;
    return Object.hasOwn(spelled, type) ? spelled[type] : type;
}


/***/ }),

/***/ 65240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runValue),
/* harmony export */   l: () => (/* binding */ runText)
/* harmony export */ });
/* harmony import */ var _spec_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69940);
/* harmony import */ var _spec_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61150);


/** A text whose variables are in, and whose other references were checked: they are inputs and the window. */
function runText(text) {
    return (0,_spec_references_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReferences */ .I)(text).parts.map((part) => (typeof part === 'string' ? part : runReference(part.expression)));
}
/** A payload or input. */
function runValue(data) {
    if (typeof data === 'string')
        return { kind: 'text', text: runText(data) };
    if (Array.isArray(data))
        return { kind: 'list', items: data.map(runValue) };
    if (!(0,_spec_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(data))
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


/***/ }),

/***/ 58292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lastScheduled)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48599);
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29103);


/** Eight years: the longest that a 29th of February is away. */
const farthestDays = 8 * 366;
/**
 * The last time at or before `now` at which a schedule starts; undefined when there is none. Where the clock is set back,
 * the first of two equal times counts; where it is set forward, what is left out is at the moment of that.
 */
function lastScheduled(cron, timeZone, now) {
    const until = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(now.getTime());
    let date = until.toZonedDateTimeISO(timeZone).toPlainDate();
    for (let days = 0; days <= farthestDays; days++) {
        const time = isOn(cron, date) ? lastOfDay(cron, date, timeZone, until) : undefined;
        if (time !== undefined)
            return new Date(time.epochMilliseconds);
        date = date.subtract({ days: 1 });
    }
    return undefined;
}
/** Cron's own law: of two days that are given, either is enough. */
function isOn(cron, { day, month, dayOfWeek }) {
    if (!cron.months.includes(month))
        return false;
    const ofMonth = cron.daysOfMonth.includes(day);
    const ofWeek = cron.daysOfWeek.includes(dayOfWeek % 7);
    return (0,_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvery */ .qA)('daysOfMonth', cron) || (0,_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvery */ .qA)('daysOfWeek', cron) ? ofMonth && ofWeek : ofMonth || ofWeek;
}
function lastOfDay({ hours, minutes }, date, timeZone, until) {
    return hours
        .flatMap((hour) => minutes.map((minute) => instantOf(date.toPlainDateTime({ hour, minute }), timeZone)))
        .filter((time) => temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.compare(time, until) <= 0)
        .toSorted((a, b) => temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.compare(a, b))
        .at(-1);
}
function instantOf(local, timeZone) {
    const time = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
    if (time.toPlainDateTime().equals(local))
        return time.toInstant();
    // `compatible` goes on counting from before the gap; GitHub starts at its end.
    return (time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? time).toInstant();
}


/***/ }),

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ selectFrom)
/* harmony export */ });
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


/***/ }),

/***/ 46062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ watchedDatabase),
/* harmony export */   oD: () => (/* binding */ databasesOf),
/* harmony export */   uU: () => (/* binding */ isDatabase),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   y6: () => (/* binding */ asksBefore)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54082);

/** The source whose rows a table shows: itself, or what a crawler made the table of. */
function sourceOf({ database, sources, steps }, reference) {
    const crawler = steps.find((step) => step.kind === 'crawler' && step.fills.some((table) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTable */ .lY)(table, reference)));
    const name = crawler?.source ?? (reference.database === database ? reference.table : undefined);
    return sources.find((source) => source.name === name);
}
/** The database whose watermark the job itself compares before it does anything; undefined: it asks none. */
function watchedDatabase({ skipIf }, { sources }) {
    return sources.filter(isDatabase).find(({ name }) => skipIf?.kind === 'no_new_data' && name === skipIf.source);
}
/** The databases that a job needs, in the order of the file: it reads their tables, or watches them. */
function databasesOf(job, pipeline) {
    const needed = new Set([...job.reads.map((table) => sourceOf(pipeline, table)), watchedDatabase(job, pipeline)]);
    return pipeline.sources.filter(isDatabase).filter((source) => needed.has(source));
}
const isDatabase = (source) => source.type === 'jdbc';
/** Whether a function is asked, before the step starts, if there is anything to do. */
const asksBefore = (step, pipeline) => step.skipIf !== undefined && watchedDatabase(step, pipeline) === undefined;


/***/ }),

/***/ 97633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ tablesRead),
/* harmony export */   Kc: () => (/* binding */ sqlWords),
/* harmony export */   TF: () => (/* binding */ sqlNames)
/* harmony export */ });
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
/** Every name and sign in a statement, in lower case. */
const sqlWords = (sql) => new Set(tokens(sql).map(({ text }) => text));
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


/***/ }),

/***/ 54082:
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

/***/ 42409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lastComplete),
  KC: () => (/* binding */ nextWindow),
  Et: () => (/* binding */ parseWindow),
  EW: () => (/* binding */ windowOfDay)
});

// UNUSED EXPORTS: previousWindow

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/graph/window-id.js

/**
 * The id of the window that begins then. It becomes part of keys in S3 and of paths in Hadoop, which takes a colon for the
 * end of a scheme: so the offset of an hour has none.
 */
function idOf(size, start) {
    const date = start.toPlainDate();
    switch (size) {
        case 'hour':
            return `${date.toString()}T${String(start.hour).padStart(2, '0')}${start.offset.replace(':', '')}`;
        case 'day':
            return date.toString();
        case 'week':
            return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
        case 'month':
            return date.toPlainYearMonth().toString();
    }
}
function idExample(size, timeZone) {
    return idOf(size, temporal_polyfill/* Temporal */.fE.ZonedDateTime.from({ timeZone, year: 2026, month: 11, day: 23, hour: 14 }));
}
/** Instants of which at least one lies in the window of that id, if there is such a window. */
function startFromId(id, size, timeZone) {
    try {
        switch (size) {
            case 'hour': {
                if (!/^\d{4}-\d\d-\d\dT\d\d[+-]\d{4}$/.test(id))
                    return [];
                // Where the clock was set within the hour, the window holds only its first or its last minutes.
                const full = temporal_polyfill/* Temporal */.fE.Instant.from(`${id.slice(0, 13)}:00${id.slice(13)}`);
                return [full, full.add({ minutes: 59 })].map((instant) => instant.toZonedDateTimeISO(timeZone));
            }
            case 'day':
                return /^\d{4}-\d\d-\d\d$/.test(id) ? [midnight(id, timeZone)] : [];
            case 'week': {
                const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(id) ?? [];
                if (year === undefined)
                    return [];
                // The fourth of January is always in week 1.
                const first = temporal_polyfill/* Temporal */.fE.PlainDate.from(`${year}-01-04`);
                return [first.add({ weeks: Number(week) - 1 }).toZonedDateTime(timeZone)];
            }
            case 'month':
                return /^\d{4}-\d\d$/.test(id) ? [midnight(`${id}-01`, timeZone)] : [];
        }
    }
    catch (error) {
        // Temporal's answer to a date that is in no calendar, such as 2026-02-30.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
const midnight = (date, timeZone) => temporal_polyfill/* Temporal */.fE.PlainDate.from(date).toZonedDateTime(timeZone);

;// CONCATENATED MODULE: ./.build/action/src/graph/window.js
/**
 * Windows: the spans of time that runs are for. They are cut in the pipeline's time zone, follow each other without gap
 * or overlap, and are half-open. A day of 23 or 25 hours is a day. An hour is an hour of the clock at one offset: when
 * the clock is set back, the hour that it shows twice is two windows. Weeks are ISO weeks, from Monday.
 */



/** The last window that has ended by then. */
function lastComplete(size, timeZone, now) {
    const instant = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(now.getTime());
    return windowAround(size, justBefore(startOf(size, instant.toZonedDateTimeISO(timeZone))));
}
/**
 * The window of an id, such as `2026-11-23`, `2026-11-23T14+0100`, `2026-W47` or `2026-11`.
 * @throws UserError `bad-window`
 */
function parseWindow(text, size, timeZone) {
    const window = startFromId(text, size, timeZone)
        .map((start) => windowAround(size, start))
        .find(({ id }) => id === text);
    if (window !== undefined)
        return window;
    throw new errors/* UserError */.yo('bad-window', `"${text}" is no ${size} in ${timeZone}.`, {
        hint: `${size === 'hour' ? 'An' : 'A'} ${size} is written like ${idExample(size, timeZone)}.`,
    });
}
/** The first window that begins on a day or after it, such as `2021-01-01`. */
function windowOfDay(day, size, timeZone) {
    const start = temporal_polyfill/* Temporal */.fE.PlainDate.from(day).toZonedDateTime(timeZone);
    const window = windowAround(size, start);
    return window.start === utc(start) ? window : nextWindow(window, size, timeZone);
}
function nextWindow(window, size, timeZone) {
    return windowAround(size, zoned(window.end, timeZone));
}
function previousWindow(window, size, timeZone) {
    return windowAround(size, justBefore(zoned(window.start, timeZone)));
}
function windowAround(size, time) {
    const start = startOf(size, time);
    return { id: idOf(size, start), start: utc(start), end: utc(endOf(size, start)) };
}
function startOf(size, time) {
    switch (size) {
        case 'hour':
            return startOfHour(time);
        case 'day':
            return time.startOfDay();
        case 'week':
        case 'month':
            return startOfDate(firstDate(size, time), time);
    }
}
function endOf(size, start) {
    if (size === 'hour')
        return endOfHour(start);
    const days = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } };
    return startOfDate(firstDate(size, start).add(days[size]), start);
}
function firstDate(size, time) {
    const date = time.toPlainDate();
    if (size === 'week')
        return date.subtract({ days: time.dayOfWeek - 1 });
    return size === 'month' ? date.with({ day: 1 }) : date;
}
function startOfDate(date, { timeZoneId }) {
    return date.toZonedDateTime(timeZoneId);
}
/** The last full hour of the clock, or the moment since then at which the clock was set. */
function startOfHour(time) {
    const { minute, second, millisecond, microsecond, nanosecond } = time;
    const sinceFull = {
        minutes: minute,
        seconds: second,
        milliseconds: millisecond,
        microseconds: microsecond,
        nanoseconds: nanosecond,
    };
    const full = time.subtract(sinceFull);
    if (full.offset === time.offset)
        return full;
    return time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? full;
}
function endOfHour(start) {
    const full = start.add({ minutes: 60 - start.minute });
    const set = start.getTimeZoneTransition('next');
    return set !== null && set.epochNanoseconds < full.epochNanoseconds ? set : full;
}
const justBefore = (time) => time.subtract({ nanoseconds: 1 });
const zoned = (instant, timeZone) => temporal_polyfill/* Temporal */.fE.Instant.from(instant).toZonedDateTimeISO(timeZone);
const utc = (time) => time.toInstant().toString({ smallestUnit: 'second' });


/***/ }),

/***/ 69940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   uk: () => (/* binding */ emptyMapping)
/* harmony export */ });
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


/***/ }),

/***/ 44899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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


/***/ }),

/***/ 54941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ namedEntries)
/* harmony export */ });
/** The entries of a mapping that are still there. */
function namedEntries(mapping) {
    return Object.entries(mapping ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}


/***/ }),

/***/ 70503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   b: () => (/* binding */ localEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69940);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44899);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unknown-environment', `There is no environment "${environment}" in ${places.file}.`, {
            hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(environment, known) ??
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
    return (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value : {};
}
/** A section that is there, and is no mapping. */
function isBroken(data, name, places) {
    return places.has(data, name) && !(0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(data[name]);
}
/** Undefined for what the schema refuses. */
function usable(value) {
    if (value === null || (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return undefined;
    return Array.isArray(value) && value.some((item) => typeof item === 'object') ? undefined : value;
}


/***/ }),

/***/ 65777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44899);




/** The folder that relative paths in a pipeline are relative to: the parent of `pipeline/`, else the file's own. */
function rootOf(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === 'pipeline' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) : folder;
}
/** Whether a pipeline file is really another one, elsewhere on the machine: one that is read for others may be anybody's. */
async function leadsOut(file) {
    return !isWithin(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(rootOf(file)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file));
}
const maximumBytes = 5_000_000;
/** Reads a file of the pipeline. Names must match exactly, also where the disk does not care about upper and lower case. */
async function findFile(root, path) {
    const place = await locate(root, path);
    if (typeof place !== 'string')
        return place;
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place);
    if (!status.isFile())
        return { kind: 'folder' };
    if (status.size > maximumBytes)
        return { kind: 'too-large' };
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { kind: 'file', text: bytes.toString('utf8') } : { kind: 'not-utf-8' };
}
/** The absolute path, or why nothing of the pipeline is there. */
async function locate(root, path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:[\\/]/.test(path))
        return { kind: 'absolute' };
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!isWithin(root, absolute))
        return { kind: 'outside' };
    const exact = await hasExactName(root, absolute);
    if (!exact)
        return { kind: 'missing', near: await nearFile(root, absolute) };
    return isWithin(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute)) ? absolute : { kind: 'link-outside' };
}
function isWithin(folder, path) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return from !== '' && from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(from);
}
async function hasExactName(root, absolute) {
    let folder = root;
    for (const name of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        if (!(await namesIn(folder)).includes(name))
            return false;
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).then(() => true, () => false);
}
/** A file that was probably meant: the nearest name in the folder, or the same name in a folder beside it. */
async function nearFile(root, absolute) {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute), ...(await namesIn(root)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))];
    for (const folder of folders) {
        const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(absolute), await namesIn(folder));
        if (near !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, near)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    }
    return undefined;
}
/** Names in a folder; none when it is not there, or is none. */
async function namesIn(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
}


/***/ }),

/***/ 21593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ warning),
/* harmony export */   C: () => (/* binding */ problem)
/* harmony export */ });
function problem(code, at, { message, hint }) {
    return { code, severity: 'error', message, hint, at };
}
function warning(code, at, { message, hint }) {
    return { code, severity: 'warning', message, hint, at };
}


/***/ }),

/***/ 36789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// UNUSED EXPORTS: parseSpec

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/action/src/spec/problem.js
var problem = __webpack_require__(21593);
;// CONCATENATED MODULE: ./.build/action/src/spec/bytes.js


/** Far above any pipeline; it bounds what a hostile file can cost. */
const maximumBytes = 1_000_000;
/** The text of a file, or why it is none. */
function decode(file, bytes) {
    if (bytes.length > maximumBytes) {
        const at = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
        return (0,problem/* problem */.C)('file-too-large', at, {
            message: `The file has ${bytes.length} bytes; a pipeline file may have ${maximumBytes}.`,
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
    return (0,problem/* problem */.C)('not-utf-8', { file, line, column, endLine: line, endColumn: column + 1 }, {
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
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/action/src/spec/data.js
var spec_data = __webpack_require__(69940);
// EXTERNAL MODULE: ./.build/action/src/spec/did-you-mean.js
var did_you_mean = __webpack_require__(44899);
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
        return (0,problem/* problem */.C)('several-documents', places.position({ start: at, end: at + 3 }), {
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
    return (0,problem/* problem */.C)('not-a-pipeline', places.position({ start: 0, end: 0 }), {
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
    return (0,problem/* problem */.C)('yaml-syntax', at, wording(error, text.slice(start, end), line, at.line));
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
    return (0,problem/* problem */.C)('nested-too-deep', places.position({ start, end: start + 1 }), {
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
        data: (0,spec_data/* isMapping */.pi)(data) ? data : (0,spec_data/* emptyMapping */.uk)(),
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
        const mapping = (0,spec_data/* emptyMapping */.uk)();
        const merged = [];
        for (const pair of node.items) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? keyOf(pair.key) : undefined;
            if (key === undefined) {
                this.diagnostics.push((0,problem/* problem */.C)('yaml-syntax', this.#places.position(spanOf(pair.key)), { message: 'A key must be a text.' }));
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
            if (!(0,spec_data/* isMapping */.pi)(defaults)) {
                if (defaults !== undefined && source !== null) {
                    this.diagnostics.push((0,problem/* problem */.C)('yaml-syntax', this.#places.position(spanOf(source)), {
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
            this.diagnostics.push((0,problem/* problem */.C)('unknown-anchor', this.#places.position(spanOf(alias)), {
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
        this.diagnostics.push((0,problem/* problem */.C)('unknown-anchor', this.#places.position(spanOf(alias)), {
            message: 'A text may not begin with * unless it is quoted: YAML takes it for an alias.',
            hint: `Write "*${alias.source}".`,
        }));
    }
    #duplicate(mapping, key, node) {
        const first = this.#places.key(mapping, key);
        this.diagnostics.push((0,problem/* problem */.C)('duplicate-key', this.#places.position(spanOf(node)), {
            message: `Key "${key}" is given twice (first at ${first.line}:${first.column}); one of them would be lost.`,
            hint: 'Merge them.',
        }));
    }
    #tooMany(node) {
        return (0,problem/* problem */.C)('too-many-nodes', this.#places.position(spanOf(node)), {
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

// EXTERNAL MODULE: ./.build/action/src/spec/environment.js
var spec_environment = __webpack_require__(70503);
// EXTERNAL MODULE: ./.build/action/src/spec/files.js
var files = __webpack_require__(65777);
;// CONCATENATED MODULE: ./.build/action/src/spec/foreach.js


/**
 * The steps that one step with a `foreach` stands for: `extract[kitchen]`, `extract[office]`. A `foreach` that has not
 * the form of one is left to the schema, and the step stays one.
 */
function expandForeach(name, foreach, places) {
    const single = { copies: [{ name, items: new Map() }], diagnostics: [] };
    if (!(0,spec_data/* isMapping */.pi)(foreach))
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
            diagnostics.push((0,problem/* problem */.C)('bad-item', from, {
                message: `"${text}" cannot be an item: it becomes part of the name of a step.`,
                hint: 'Items take letters, digits, "_", "-" and ".".',
            }));
        }
        else if (copies.has(text)) {
            diagnostics.push((0,problem/* problem */.C)('duplicate-item', from, { message: `"${text}" is in the list twice.` }));
        }
        else
            copies.set(text, { name: `${name}[${text}]`, items: new Map([[variable, text]]) });
    }
    return diagnostics.length > 0 ? { ...single, diagnostics } : { copies: [...copies.values()], diagnostics };
}
function severalNames(places, foreach, second) {
    return (0,problem/* problem */.C)('bad-foreach', places.key(foreach, second), {
        message: 'A foreach goes over one list; here is a second one.',
        hint: 'Let the items of one list say both, such as kitchen-celsius.',
    });
}

// EXTERNAL MODULE: ./.build/action/src/spec/references.js
var references = __webpack_require__(61150);
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
        hint: 'It may stand in arguments, payload, input and query, and bare in an expression; here, use a variable.',
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
    'schedule',
    'notify',
    'sources',
    'database',
    'tables',
    'jobs',
    'reports',
    'quicksight',
    'models',
    'lambdas',
    'executions',
    'local',
    'tests',
]);
/** Keys whose values a run fills in. */
const filledByRun = ['arguments', 'payload', 'input', 'query'];
const plainSections = new Set(['environments', 'variables', 'inputs']);
/**
 * Puts the variables in, and makes one entry of each item of a `foreach`. A text that is exactly one reference becomes
 * the variable's value, of whatever type; references that only a run can fill stay in arguments, payloads and inputs. What
 * cannot be resolved is reported and set aside.
 */
function interpolate(data, scope, places) {
    const interpolation = new Interpolation(places);
    const result = (0,spec_data/* emptyMapping */.uk)();
    for (const [name, value] of Object.entries(data)) {
        places.record(result, name, places.entry(data, name));
        const resolved = plainSections.has(name)
            ? interpolation.refuseReferences(data, name, value)
            : !sections.has(name)
                ? interpolation.onlyNoticed(value)
                : (name === 'jobs' || name === 'models') && (0,spec_data/* isMapping */.pi)(value)
                    ? interpolation.foreachSection(value, scope)
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
        const inner = filledByRun.includes(key) ? { ...scope, run: true } : scope;
        if (typeof value === 'string')
            return this.#text(owner, key, value, inner);
        if (typeof value !== 'object' || value === null)
            return value;
        const copy = Array.isArray(value) ? [] : (0,spec_data/* emptyMapping */.uk)();
        for (const name of Array.isArray(value) ? [] : this.#places.keys(value)) {
            this.#places.record(copy, name, this.#places.entry(value, name));
        }
        for (const [name, item] of (0,spec_data/* entriesOf */.Mc)(value)) {
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
    /** Of a section whose entries may have a `foreach`. */
    foreachSection(section, scope) {
        const result = (0,spec_data/* emptyMapping */.uk)();
        for (const name of this.#places.keys(section))
            this.#places.record(result, name, this.#places.entry(section, name));
        for (const [name, entry] of Object.entries(section)) {
            const foreach = (0,spec_data/* isMapping */.pi)(entry) && entry['foreach'] !== undefined
                ? this.value(entry, 'foreach', entry['foreach'], scope)
                : undefined;
            const { copies, diagnostics } = expandForeach(name, foreach, this.#places);
            this.diagnostics.push(...diagnostics);
            const isGiven = (0,spec_data/* isMapping */.pi)(entry) && this.#places.has(entry, 'foreach');
            for (const copy of copies) {
                const resolved = this.value(section, name, entry, {
                    ...scope,
                    items: copy.items,
                    itemsUnknown: isGiven && copy.items.size === 0,
                });
                this.#places.record(result, copy.name, this.#places.entry(section, name));
                if (resolved !== undefined)
                    result[copy.name] = resolved;
            }
        }
        return result;
    }
    /** A section that is not built, or not known, is refused as a whole; its variables are used all the same. */
    onlyNoticed(value) {
        for (const [, item] of (0,spec_data/* entriesOf */.Mc)(value))
            this.onlyNoticed(item);
        if (typeof value === 'string') {
            for (const part of (0,references/* parseReferences */.I)(value).parts)
                if (typeof part !== 'string')
                    this.used.add(part.expression);
        }
        return value;
    }
    refuseReferences(owner, key, value) {
        if (typeof value === 'string') {
            for (const part of (0,references/* parseReferences */.I)(value).parts) {
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
            for (const [name, item] of (0,spec_data/* entriesOf */.Mc)(value))
                this.refuseReferences(value, name, item);
        }
        return value;
    }
    #text(owner, key, text, scope) {
        if (!text.includes('${{'))
            return text;
        const { parts, unclosed } = (0,references/* parseReferences */.I)(text);
        if (unclosed !== undefined) {
            const at = this.#places.inside(owner, key, '${{', occurrences(text, '${{', unclosed));
            this.diagnostics.push((0,problem/* problem */.C)('unclosed-reference', at, {
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
            return typeof only.value === 'string' && scope.run ? (0,references/* escaped */.M)(only.value) : only.value;
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
            joined += scope.run ? (0,references/* escaped */.M)(String(value)) : String(value);
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
        this.diagnostics.push((0,problem/* problem */.C)(code, at, { message, hint }));
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
    for (const [key, value] of (0,spec_data/* entriesOf */.Mc)(owner).reverse()) {
        if (typeof value === 'object' && value !== null)
            yield* secretsIn(value, places, key);
        else if (isSecret(key, value, name)) {
            yield (0,problem/* problem */.C)('secret-in-file', places.value(owner, key), {
                message: 'This looks like a password or key (its value is not shown); everybody who reads the file would know it.',
                hint: 'Put it into Secrets Manager, and change it: it was written down here.',
            });
            (0,spec_data/* setAside */.Fi)(owner, key, places);
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

// EXTERNAL MODULE: ./.build/action/src/spec/shape.js + 3 modules
var shape = __webpack_require__(37701);
;// CONCATENATED MODULE: ./.build/action/src/spec/read.js












/** @throws UserError `file-not-found`, `file-outside`, `unknown-environment` */
async function readSpec(file, environment = spec_environment/* localEnvironment */.b) {
    return parseSpec(file, await bytesOf(file), environment);
}
/** Pure. `file` is only what positions say. */
function parseSpec(file, bytes, environment = spec_environment/* localEnvironment */.b) {
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
    const scope = (0,spec_environment/* scopeOf */.O)(composed.data, places, environment);
    const interpolated = interpolate(composed.data, scope, places);
    const declared = declaredNames(interpolated.data, places);
    const { draft, diagnostics } = (0,shape/* shape */.c)(interpolated.data, places);
    return {
        spec: { draft, places, environment, used: interpolated.used, declared },
        diagnostics: [...composed.diagnostics, ...secrets, ...interpolated.diagnostics, ...diagnostics],
    };
}
function declaredNames(data, places) {
    const sections = Object.entries(data).flatMap(([name, value]) => ((0,spec_data/* isMapping */.pi)(value) ? [[name, value]] : []));
    return new Map(sections.map(([name, section]) => [name, places.keys(section)]));
}
async function bytesOf(file) {
    try {
        if (await (0,files/* leadsOut */.qm)(file)) {
            throw new errors/* UserError */.yo('file-outside', `${file} is a link that leads out of the pipeline's folder.`, {
                hint: 'Put the file itself there.',
            });
        }
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const isFolder = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EISDIR';
        throw new errors/* UserError */.yo('file-not-found', isFolder ? `${file} is a folder.` : `There is no file ${file}.`, {
            hint: 'Name a pipeline file, such as pipeline/seattle.yml.',
            cause,
        });
    }
}


/***/ }),

/***/ 61150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseReferences),
/* harmony export */   M: () => (/* binding */ escaped)
/* harmony export */ });
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


/***/ }),

/***/ 37701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ isComplete),
  c: () => (/* binding */ shape)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/spec/data.js
var spec_data = __webpack_require__(69940);
// EXTERNAL MODULE: ./.build/action/src/spec/did-you-mean.js
var did_you_mean = __webpack_require__(44899);
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
        "availability_zone",
        [
            "sources.<name>.network"
        ]
    ],
    [
        "backfill",
        [
            "the top level"
        ]
    ],
    [
        "bookmark",
        [
            "jobs.<name>"
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
            "tables.<name>",
            "quicksight.datasets[]"
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
        "identity_region",
        [
            "quicksight"
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
            "models.<name>",
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
        "permissions_boundary",
        [
            "environments.<name>"
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
        "public",
        [
            "tables.<name>"
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
        "report",
        [
            "quicksight.datasets[]"
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
        "scores",
        [
            "models.<name>"
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
        "security_groups",
        [
            "sources.<name>.network"
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
        "subnet",
        [
            "sources.<name>.network"
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
            "jobs.<name>",
            "tests[]"
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

// EXTERNAL MODULE: ./.build/action/src/spec/problem.js
var problem = __webpack_require__(21593);
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
    return (0,problem/* problem */.C)('unknown-key', places.key(owner, key), {
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
    if ((0,spec_data/* isMapping */.pi)(value) && places.has(value, missing))
        return undefined;
    const expects = error.parentSchema.properties?.[missing]?.expects;
    const isRoot = key === '';
    return (0,problem/* problem */.C)('missing-key', isRoot ? places.position({ start: 0, end: 0 }) : places.key(owner, key), {
        message: isRoot ? `"${missing}" is missing.` : `"${missing}" is missing in ${named(owner, key)}.`,
        hint: expects === undefined ? undefined : `It takes ${expects}.`,
    });
}
/** An object that has none of the keys that tell its form: perhaps one is misspelt. */
function formless(finding, places) {
    const { error, owner, key, value } = finding;
    const forms = error.parentSchema.lacks;
    if (!(0,spec_data/* isMapping */.pi)(value) || forms === undefined)
        return undefined;
    if (forms.some((form) => places.has(value, form)))
        return undefined;
    const isKnown = (name) => homesOf(name).some((home) => isPathOf(home, error.instancePath));
    const misspelt = Object.keys(value).find((name) => !isKnown(name) && (0,did_you_mean/* suggestion */.h)(name, forms) !== undefined);
    if (misspelt !== undefined)
        return unknownKey({ ...finding, owner: value, key: misspelt }, forms, places);
    return (0,problem/* problem */.C)('missing-key', places.key(owner, key), {
        message: `${capital(named(owner, key))} has ${forms.length === 2 ? `neither ${forms.join(' nor ')}` : `none of ${forms.join(', ')}`}.`,
        hint: 'That key says what it does.',
    });
}
function notBuilt({ error, owner, key, value }, places) {
    const about = error.parentSchema.notBuilt;
    if (about === undefined)
        return undefined;
    const isInside = about.at !== undefined && (0,spec_data/* isMapping */.pi)(value) && places.has(value, about.at);
    const at = isInside ? places.value(value, about.at ?? '') : places.key(owner, key);
    const say = about.severity === 'warning' ? problem/* warning */.$ : problem/* problem */.C;
    return say('not-built', at, { message: `${about.what} is not built yet.`, hint: about.hint });
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
        return (0,problem/* problem */.C)('wrong-value', places.key(owner, key), {
            message: `${what} is empty; it takes ${expects}.`,
            hint: 'Fill it in, or take the key out.',
        });
    }
    const found = foundText(value) ?? foundPlain(owner, key, value, places) ?? (0,spec_data/* kindOf */.I)(value);
    return (0,problem/* problem */.C)('wrong-value', places.value(owner, key), {
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

const schema6 = { "type": "object", "required": ["name", "database"], "properties": { "name": { "type": "string", "pattern": "\\S", "expects": "a name" }, "description": { "type": "string", "pattern": "\\S", "expects": "a text" }, "timezone": { "type": "string", "pattern": "\\S", "expects": "a time zone, such as Europe/Rome" }, "window": { "enum": ["hour", "day", "week", "month"], "expects": "hour, day, week or month" }, "schedule": { "$ref": "#/$defs/part1" }, "backfill": { "$ref": "#/$defs/part2" }, "notify": { "$ref": "#/$defs/part3" }, "environments": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part4" } }, "expects": "a mapping of environments" }, "variables": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a text, a number, true/false or a list of them" } }, "expects": "a mapping of variables" }, "inputs": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part5" } }, "expects": "a mapping of inputs" }, "sources": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part14" } }, "expects": "a mapping of sources" }, "crawlers": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part15" } }, "expects": "a mapping of crawlers" }, "database": { "type": "string", "pattern": "\\S", "expects": "the name of a database" }, "tables": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part16" } }, "expects": "a mapping of tables" }, "jobs": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with script or nodes", "if": { "required": ["script"] }, "then": { "$ref": "#/$defs/part20" }, "else": { "if": { "required": ["nodes"] }, "then": { "$ref": "#/$defs/part36" }, "else": { "if": { "type": "object" }, "then": { "lacks": ["script", "nodes"] } } } } }, "expects": "a mapping of jobs" }, "reports": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part38" } }, "expects": "a mapping of reports" }, "quicksight": { "$ref": "#/$defs/part40" }, "models": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part43" } }, "expects": "a mapping of models" }, "lambdas": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part44" } }, "expects": "a mapping of steps" }, "executions": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with pipeline or state_machine", "if": { "required": ["pipeline"] }, "then": { "$ref": "#/$defs/part45" }, "else": { "if": { "required": ["state_machine"] }, "then": { "$ref": "#/$defs/part46" }, "else": { "if": { "type": "object" }, "then": { "lacks": ["pipeline", "state_machine"] } } } } }, "expects": "a mapping of steps" }, "local": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with files or simulate", "if": { "required": ["files"] }, "then": { "$ref": "#/$defs/part47" }, "else": { "if": { "required": ["simulate"] }, "then": { "$ref": "#/$defs/part50" }, "else": { "if": { "type": "object" }, "then": { "lacks": ["files", "simulate"] } } } } }, "expects": "a mapping of sources" }, "tests": { "type": "array", "items": { "$ref": "#/$defs/part53" }, "expects": "a list of tests" } }, "expects": "a mapping with name, environments, tables, jobs …", "additionalProperties": false, "$defs": { "condition": { "$ref": "#/$defs/part0" }, "part0": { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "expects": "the name of a table or source, or a list of them" } }, "query": { "type": "string", "pattern": "\\S", "expects": "a query that gives one boolean" }, "expression": { "type": "string", "pattern": "\\S", "expects": "an expression in JSONata" }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "all": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "not": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "part1": { "type": "object", "required": ["cron", "by"], "properties": { "cron": { "type": "string", "pattern": "\\S", "expects": "a cron expression of five fields" }, "by": { "enum": ["github", "eventbridge"], "expects": "github or eventbridge" } }, "expects": "a mapping with cron and by", "additionalProperties": false }, "part2": { "type": "object", "required": ["since"], "properties": { "since": { "type": "string", "pattern": "\\S", "expects": "a date, such as 2021-01-01" }, "max_concurrency": { "type": "integer", "minimum": 1, "maximum": 100, "expects": "a whole number from 1 to 100" } }, "expects": "a mapping with since", "additionalProperties": false }, "part3": { "type": "object", "required": ["sns"], "properties": { "sns": { "type": "string", "pattern": "\\S", "expects": "the name of an SNS topic" } }, "expects": "a mapping with sns", "additionalProperties": false }, "part4": { "type": "object", "required": ["region", "account"], "properties": { "region": { "type": "string", "pattern": "\\S", "expects": "an AWS region, such as eu-west-1" }, "account": { "type": "string", "pattern": "\\S", "expects": "an account of twelve digits, in quotes" }, "protected": { "type": "boolean", "expects": "true or false" }, "permissions_boundary": { "type": "string", "pattern": "^[\\w+=,.@-]{1,128}$", "expects": "the name of a managed policy" }, "variables": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a text, a number, true/false or a list of them" } }, "expects": "a mapping of variables" } }, "expects": "a mapping with region and account", "additionalProperties": false }, "part5": { "type": "object", "required": ["type", "default"], "properties": { "type": { "enum": ["string", "number", "boolean", "date"], "expects": "string, number, boolean or date" }, "default": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping with type and default", "additionalProperties": false }, "part6": { "type": "object", "required": ["type", "location", "format"], "properties": { "type": { "enum": ["s3"], "expects": "s3" }, "location": { "type": "string", "pattern": "\\S", "expects": "a folder in S3, such as s3://bucket/prefix/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with type and location", "additionalProperties": false }, "part7": { "type": "object", "required": ["seconds", "megabytes"], "properties": { "seconds": { "type": "integer", "minimum": 0, "maximum": 900, "expects": "seconds from 0 to 900" }, "megabytes": { "type": "integer", "minimum": 1, "maximum": 128, "expects": "megabytes from 1 to 128" } }, "expects": "a mapping with seconds and megabytes", "additionalProperties": false }, "part8": { "type": "object", "required": ["type", "topic", "select"], "properties": { "type": { "enum": ["iot"], "expects": "iot" }, "topic": { "type": "string", "pattern": "\\S", "expects": "an MQTT topic filter" }, "select": { "type": "string", "pattern": "\\S", "expects": "columns of the message, separated by commas" }, "buffer": { "$ref": "#/$defs/part7" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with type, topic and select", "additionalProperties": false }, "part9": { "type": "object", "required": ["vpc", "cidr", "route_tables", "security_group"], "properties": { "vpc": { "type": "string", "pattern": "\\S", "expects": "a VPC id" }, "cidr": { "type": "string", "pattern": "\\S", "expects": "an address range" }, "route_tables": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a route table id" }, "expects": "a list of route table ids", "minItems": 1 }, "security_group": { "type": "string", "pattern": "\\S", "expects": "a security group id" }, "account": { "type": "string", "pattern": "\\S", "expects": "an account of twelve digits" }, "region": { "type": "string", "pattern": "\\S", "expects": "an AWS region" }, "accept_role": { "type": "string", "pattern": "\\S", "expects": "the ARN of a role" } }, "expects": "a mapping that describes the other VPC", "additionalProperties": false }, "part10": { "type": "object", "required": ["connect", "vpc_cidr", "peer"], "properties": { "connect": { "enum": ["vpc_peering"], "expects": "vpc_peering" }, "vpc_cidr": { "type": "string", "pattern": "\\S", "expects": "an address range" }, "peer": { "$ref": "#/$defs/part9" } }, "expects": "a mapping with connect, vpc_cidr and peer", "additionalProperties": false }, "part11": { "type": "object", "required": ["connect", "subnet", "availability_zone", "security_groups"], "properties": { "connect": { "enum": ["existing"], "expects": "existing" }, "subnet": { "type": "string", "pattern": "\\S", "expects": "a subnet id" }, "availability_zone": { "type": "string", "pattern": "\\S", "expects": "an availability zone" }, "security_groups": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a security group id" }, "expects": "a list of security group ids", "minItems": 1 } }, "expects": "a mapping with connect, subnet, availability_zone and security_groups", "additionalProperties": false }, "part12": { "type": "object", "expects": "a mapping with connect: vpc_peering or existing", "required": ["connect"], "properties": { "connect": { "enum": ["vpc_peering", "existing"], "expects": "vpc_peering or existing" } }, "allOf": [{ "if": { "required": ["connect"], "properties": { "connect": { "const": "vpc_peering" } } }, "then": { "$ref": "#/$defs/part10" } }, { "if": { "required": ["connect"], "properties": { "connect": { "const": "existing" } } }, "then": { "$ref": "#/$defs/part11" } }] }, "part13": { "type": "object", "required": ["type", "url", "tables", "secret"], "properties": { "type": { "enum": ["jdbc"], "expects": "jdbc" }, "url": { "type": "string", "pattern": "\\S", "expects": "a JDBC URL" }, "tables": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a table" }, "expects": "a list of tables", "minItems": 1 }, "secret": { "type": "string", "pattern": "\\S", "expects": "the name of a secret in Secrets Manager" }, "watermark": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "network": { "$ref": "#/$defs/part12" } }, "expects": "a mapping with type, url, tables and secret", "additionalProperties": false }, "part14": { "type": "object", "expects": "a mapping with type: s3, iot or jdbc", "required": ["type"], "properties": { "type": { "enum": ["s3", "iot", "jdbc"], "expects": "s3, iot or jdbc" } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "s3" } } }, "then": { "$ref": "#/$defs/part6" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "iot" } } }, "then": { "$ref": "#/$defs/part8" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "jdbc" } } }, "then": { "$ref": "#/$defs/part13" } }] }, "part15": { "type": "object", "required": ["source", "database"], "properties": { "source": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "database": { "type": "string", "pattern": "\\S", "expects": "the name of a database" }, "poll": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" } }, "expects": "a mapping with source and database", "additionalProperties": false }, "part16": { "type": "object", "required": ["path", "format", "columns"], "properties": { "path": { "type": "string", "pattern": "\\S", "expects": "a folder in the data bucket, such as lake/rooms/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" }, "partition_by": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of column names" }, "key": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of column names", "minItems": 1 }, "public": { "type": "boolean", "expects": "true or false" }, "quality": { "type": "string", "pattern": "\\S", "expects": "a DQDL ruleset" } }, "expects": "a mapping with path, format and columns", "additionalProperties": false }, "part17": { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false }, "part18": { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false }, "part19": { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "expects": "the name of a table or source, or a list of them" } }, "query": { "type": "string", "pattern": "\\S", "expects": "a query that gives one boolean" }, "expression": { "type": "string", "pattern": "\\S", "expects": "an expression in JSONata" }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "all": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "not": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "part20": { "type": "object", "required": ["script", "writes"], "properties": { "script": { "type": "string", "pattern": "\\S", "expects": "the path of a Python file" }, "reads": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "expects": "the name of a table, or a list of them" } }, "writes": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "arguments": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping of names to values" }, "bookmark": { "type": "boolean", "expects": "true or false" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "$ref": "#/$defs/part17" }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "$ref": "#/$defs/part18" }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "$ref": "#/$defs/part19" }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with script and writes", "additionalProperties": false }, "part21": { "type": "object", "required": ["read"], "properties": { "read": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with read", "additionalProperties": false }, "part22": { "type": "object", "required": ["from", "type"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "type": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string or double" } }, "expects": "a mapping with from and type", "additionalProperties": false }, "part23": { "type": "object", "required": ["from", "mapping"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "mapping": { "type": "object", "patternProperties": { "^.*$": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/part22" }, "else": { "type": "string", "pattern": "\\S", "expects": "a column type, or { from: column, type: type }" } } }, "expects": "a mapping of new columns to types", "minProperties": 1 } }, "expects": "a mapping with from and mapping", "additionalProperties": false }, "part24": { "type": "object", "required": ["from", "filter"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "filter": { "type": "string", "pattern": "\\S", "expects": "a condition in Spark SQL" } }, "expects": "a mapping with from and filter", "additionalProperties": false }, "part25": { "type": "object", "required": ["from", "select"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "select": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of columns", "minItems": 1 } }, "expects": "a mapping with from and select", "additionalProperties": false }, "part26": { "type": "object", "required": ["from", "drop"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "drop": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of columns", "minItems": 1 } }, "expects": "a mapping with from and drop", "additionalProperties": false }, "part27": { "type": "object", "required": ["from", "join", "on"], "properties": { "from": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "a list of two nodes", "minItems": 2, "maxItems": 2 }, "join": { "enum": ["inner", "left", "right", "full"], "expects": "inner, left, right or full" }, "on": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } } }, "expects": "a mapping with from, join and on", "additionalProperties": false }, "part28": { "type": "object", "required": ["union"], "properties": { "union": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "a list of two or more nodes", "minItems": 2 } }, "expects": "a mapping with union", "additionalProperties": false }, "part29": { "type": "object", "required": ["from", "aggregate"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "group_by": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } }, "aggregate": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "an expression in Spark SQL, such as avg(temp)" } }, "expects": "a mapping of new columns to expressions", "minProperties": 1 } }, "expects": "a mapping with from and aggregate", "additionalProperties": false }, "part30": { "type": "object", "required": ["from", "sql"], "properties": { "from": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "the name of a node, or a list of them" } }, "sql": { "type": "string", "pattern": "\\S", "expects": "a query in Spark SQL" } }, "expects": "a mapping with from and sql", "additionalProperties": false }, "part31": { "type": "object", "required": ["from", "drop_duplicates"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "drop_duplicates": { "expects": "true, or a list of columns", "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "minItems": 1, "expects": "true, or a list of columns" }, "else": { "const": true, "expects": "true, or a list of columns" } }, "last_by": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } } }, "expects": "a mapping with from and drop_duplicates", "additionalProperties": false }, "part32": { "type": "object", "required": ["from", "write"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "write": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with from and write", "additionalProperties": false }, "part33": { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false }, "part34": { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false }, "part35": { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "expects": "the name of a table or source, or a list of them" } }, "query": { "type": "string", "pattern": "\\S", "expects": "a query that gives one boolean" }, "expression": { "type": "string", "pattern": "\\S", "expects": "an expression in JSONata" }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "all": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "not": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "part36": { "type": "object", "required": ["nodes"], "properties": { "nodes": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write", "if": { "required": ["read"] }, "then": { "$ref": "#/$defs/part21" }, "else": { "if": { "required": ["mapping"] }, "then": { "$ref": "#/$defs/part23" }, "else": { "if": { "required": ["filter"] }, "then": { "$ref": "#/$defs/part24" }, "else": { "if": { "required": ["select"] }, "then": { "$ref": "#/$defs/part25" }, "else": { "if": { "required": ["drop"] }, "then": { "$ref": "#/$defs/part26" }, "else": { "if": { "required": ["join"] }, "then": { "$ref": "#/$defs/part27" }, "else": { "if": { "required": ["union"] }, "then": { "$ref": "#/$defs/part28" }, "else": { "if": { "required": ["aggregate"] }, "then": { "$ref": "#/$defs/part29" }, "else": { "if": { "required": ["sql"] }, "then": { "$ref": "#/$defs/part30" }, "else": { "if": { "required": ["drop_duplicates"] }, "then": { "$ref": "#/$defs/part31" }, "else": { "if": { "required": ["write"] }, "then": { "$ref": "#/$defs/part32" }, "else": { "if": { "type": "object" }, "then": { "lacks": ["read", "mapping", "filter", "select", "drop", "join", "union", "aggregate", "sql", "drop_duplicates", "write"] } } } } } } } } } } } } } }, "expects": "a mapping of nodes" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "$ref": "#/$defs/part33" }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "$ref": "#/$defs/part34" }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "$ref": "#/$defs/part35" }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with nodes", "additionalProperties": false }, "part37": { "type": "object", "required": ["type", "x", "y"], "properties": { "type": { "enum": ["line", "bar", "area", "point"], "expects": "line, bar, area or point" }, "x": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "y": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "color": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "title": { "type": "string", "pattern": "\\S", "expects": "a text" }, "facet": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "mark": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" } }, "expects": "a mapping with type, x and y", "additionalProperties": false }, "part38": { "type": "object", "required": ["sql"], "properties": { "sql": { "type": "string", "pattern": "\\S", "expects": "the path of an SQL file" }, "charts": { "type": "array", "items": { "$ref": "#/$defs/part37" }, "expects": "a list of charts" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with sql", "additionalProperties": false }, "part39": { "type": "object", "required": ["report", "columns"], "properties": { "report": { "type": "string", "pattern": "\\S", "expects": "the name of a report" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with report and columns", "additionalProperties": false }, "part40": { "type": "object", "required": ["datasets", "group"], "properties": { "datasets": { "type": "array", "items": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/part39" }, "else": { "type": "string", "pattern": "\\S", "expects": "the name of a report" } }, "expects": "a list of reports", "minItems": 1 }, "group": { "type": "string", "pattern": "\\S", "expects": "the name of a group" }, "identity_region": { "type": "string", "pattern": "\\S", "expects": "an AWS region, such as eu-west-1" } }, "expects": "a mapping with datasets and group", "additionalProperties": false }, "part41": { "type": "object", "required": ["feature_dim"], "properties": { "feature_dim": { "type": "integer", "minimum": 1, "maximum": 10000, "expects": "a whole number from 1 to 10000" }, "num_samples_per_tree": { "type": "integer", "minimum": 1, "maximum": 2048, "expects": "a whole number from 1 to 2048" }, "num_trees": { "type": "integer", "minimum": 50, "maximum": 1000, "expects": "a whole number from 50 to 1000" } }, "expects": "a mapping with feature_dim", "additionalProperties": false }, "part42": { "type": "object", "required": ["train", "serve"], "properties": { "train": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "expects": "a SageMaker instance type, such as ml.m4.xlarge" }, "serve": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "expects": "a SageMaker instance type, such as ml.c5.xlarge" } }, "expects": "a mapping with train and serve", "additionalProperties": false }, "part43": { "type": "object", "required": ["train_on", "random_cut_forest", "instances", "serve", "writes"], "properties": { "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" }, "train_on": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "scores": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "random_cut_forest": { "$ref": "#/$defs/part41" }, "instances": { "$ref": "#/$defs/part42" }, "promote_when": { "notBuilt": { "what": "Judging by \"promote_when\"", "hint": "The first model becomes the champion; later ones are kept as candidates.", "severity": "warning" } }, "serve": { "enum": ["batch", "endpoint"], "expects": "batch or endpoint" }, "writes": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with train_on and random_cut_forest", "additionalProperties": false }, "part44": { "type": "object", "required": ["function"], "properties": { "function": { "type": "string", "pattern": "\\S", "expects": "the name of a Lambda function" }, "payload": { "type": "object", "expects": "a mapping" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with function", "additionalProperties": false }, "part45": { "type": "object", "required": ["pipeline"], "properties": { "pipeline": { "type": "string", "pattern": "\\S", "expects": "the name of a pipeline" }, "from": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with pipeline", "additionalProperties": false }, "part46": { "type": "object", "required": ["state_machine"], "properties": { "state_machine": { "type": "string", "pattern": "\\S", "expects": "the ARN of a state machine" }, "input": { "type": "object", "expects": "a mapping" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with state_machine", "additionalProperties": false }, "part47": { "type": "object", "required": ["files"], "properties": { "files": { "type": "string", "pattern": "\\S", "expects": "a path, which may have wildcards" } }, "expects": "a mapping with files", "additionalProperties": false }, "part48": { "type": "object", "required": ["simulate", "devices", "days"], "properties": { "simulate": { "enum": ["sensors"], "expects": "sensors" }, "devices": { "type": "integer", "minimum": 1, "maximum": 1000, "expects": "a whole number from 1 to 1000" }, "days": { "type": "integer", "minimum": 1, "maximum": 31, "expects": "a whole number from 1 to 31" } }, "expects": "a mapping with simulate, devices and days", "additionalProperties": false }, "part49": { "type": "object", "required": ["simulate", "rows"], "properties": { "simulate": { "enum": ["history"], "expects": "history" }, "rows": { "type": "integer", "minimum": 1, "maximum": 100000, "expects": "a whole number from 1 to 100000" } }, "expects": "a mapping with simulate and rows", "additionalProperties": false }, "part50": { "type": "object", "expects": "a mapping with simulate: sensors or history", "required": ["simulate"], "properties": { "simulate": { "enum": ["sensors", "history"], "expects": "sensors or history" } }, "allOf": [{ "if": { "required": ["simulate"], "properties": { "simulate": { "const": "sensors" } } }, "then": { "$ref": "#/$defs/part48" } }, { "if": { "required": ["simulate"], "properties": { "simulate": { "const": "history" } } }, "then": { "$ref": "#/$defs/part49" } }] }, "part51": { "type": "object", "required": ["rows"], "properties": { "rows": { "type": "integer", "minimum": 0, "expects": "a whole number from 0" } }, "expects": "a mapping with rows", "additionalProperties": false }, "part52": { "type": "object", "properties": { "statuses": { "type": "object", "patternProperties": { "^.*$": { "enum": ["succeeded", "skipped", "failed", "blocked", "cancelled"], "expects": "succeeded, skipped, failed, blocked or cancelled" } }, "expects": "a mapping of steps to statuses" }, "error": { "type": "string", "pattern": "\\S", "expects": "the name of an error" }, "tables": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part51" } }, "expects": "a mapping of tables" } }, "expects": "a mapping with statuses, error or tables", "additionalProperties": false }, "part53": { "type": "object", "required": ["name", "run", "expect"], "properties": { "name": { "type": "string", "pattern": "\\S", "expects": "a sentence" }, "given": { "type": "object", "patternProperties": { "^.*$": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "a path, which may have wildcards" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a path, which may have wildcards" }, "expects": "a path, which may have wildcards, or a list of them" } } }, "expects": "a mapping of sources to files" }, "run": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "a list of steps", "minItems": 1 }, "window": { "type": "string", "pattern": "\\S", "expects": "the id of a window" }, "expect": { "$ref": "#/$defs/part52" } }, "expects": "a mapping with name, run and expect", "additionalProperties": false } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^.*$", "u");
const schema7 = { "type": "object", "required": ["cron", "by"], "properties": { "cron": { "type": "string", "pattern": "\\S", "expects": "a cron expression of five fields" }, "by": { "enum": ["github", "eventbridge"], "expects": "github or eventbridge" } }, "expects": "a mapping with cron and by", "additionalProperties": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.cron === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" }, schema: schema7.required, parentSchema: schema7, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.by === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, schema: schema7.required, parentSchema: schema7, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "cron") || (key0 === "by"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema7, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.cron !== undefined) {
            let data0 = data.cron;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema7.properties.cron, data: data0 };
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
                const err4 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.cron.type, parentSchema: schema7.properties.cron, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            let data1 = data.by;
            if (!((data1 === "github") || (data1 === "eventbridge"))) {
                const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema7.properties.by.enum }, schema: schema7.properties.by.enum, parentSchema: schema7.properties.by, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const schema8 = { "type": "object", "required": ["since"], "properties": { "since": { "type": "string", "pattern": "\\S", "expects": "a date, such as 2021-01-01" }, "max_concurrency": { "type": "integer", "minimum": 1, "maximum": 100, "expects": "a whole number from 1 to 100" } }, "expects": "a mapping with since", "additionalProperties": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.since === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, schema: schema8.required, parentSchema: schema8, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "since") || (key0 === "max_concurrency"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema8, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.since !== undefined) {
            let data0 = data.since;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema8.properties.since, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.since.type, parentSchema: schema8.properties.since, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.max_concurrency !== undefined) {
            let data1 = data.max_concurrency;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/max_concurrency", schemaPath: "#/properties/max_concurrency/type", keyword: "type", params: { type: "integer" }, schema: schema8.properties.max_concurrency.type, parentSchema: schema8.properties.max_concurrency, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 100 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/max_concurrency", schemaPath: "#/properties/max_concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema8.properties.max_concurrency, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/max_concurrency", schemaPath: "#/properties/max_concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema8.properties.max_concurrency, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
const schema9 = { "type": "object", "required": ["sns"], "properties": { "sns": { "type": "string", "pattern": "\\S", "expects": "the name of an SNS topic" } }, "expects": "a mapping with sns", "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sns === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sns" }, schema: schema9.required, parentSchema: schema9, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "sns")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema9, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.sns !== undefined) {
            let data0 = data.sns;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/sns", schemaPath: "#/properties/sns/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema9.properties.sns, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/sns", schemaPath: "#/properties/sns/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.sns.type, parentSchema: schema9.properties.sns, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
const schema10 = { "type": "object", "required": ["region", "account"], "properties": { "region": { "type": "string", "pattern": "\\S", "expects": "an AWS region, such as eu-west-1" }, "account": { "type": "string", "pattern": "\\S", "expects": "an account of twelve digits, in quotes" }, "protected": { "type": "boolean", "expects": "true or false" }, "permissions_boundary": { "type": "string", "pattern": "^[\\w+=,.@-]{1,128}$", "expects": "the name of a managed policy" }, "variables": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a text, a number, true/false or a list of them" } }, "expects": "a mapping of variables" } }, "expects": "a mapping with region and account", "additionalProperties": false };
const pattern9 = new RegExp("^[\\w+=,.@-]{1,128}$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, schema: schema10.required, parentSchema: schema10, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.account === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, schema: schema10.required, parentSchema: schema10, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "region") || (key0 === "account")) || (key0 === "protected")) || (key0 === "permissions_boundary")) || (key0 === "variables"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema10, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data0 = data.region;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema10.properties.region, data: data0 };
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
                const err4 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.region.type, parentSchema: schema10.properties.region, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.account !== undefined) {
            let data1 = data.account;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema10.properties.account, data: data1 };
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
                const err6 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.account.type, parentSchema: schema10.properties.account, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.protected !== undefined) {
            let data2 = data.protected;
            if (typeof data2 !== "boolean") {
                const err7 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, schema: schema10.properties.protected.type, parentSchema: schema10.properties.protected, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.permissions_boundary !== undefined) {
            let data3 = data.permissions_boundary;
            if (typeof data3 === "string") {
                if (!pattern9.test(data3)) {
                    const err8 = { instancePath: instancePath + "/permissions_boundary", schemaPath: "#/properties/permissions_boundary/pattern", keyword: "pattern", params: { pattern: "^[\\w+=,.@-]{1,128}$" }, schema: "^[\\w+=,.@-]{1,128}$", parentSchema: schema10.properties.permissions_boundary, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/permissions_boundary", schemaPath: "#/properties/permissions_boundary/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.permissions_boundary.type, parentSchema: schema10.properties.permissions_boundary, data: data3 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.variables !== undefined) {
            let data4 = data.variables;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key1 in data4) {
                    if (pattern6.test(key1)) {
                        let data5 = data4[key1];
                        if ((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (!(Array.isArray(data5)))) {
                            const err10 = { instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema10.properties.variables.patternProperties["^.*$"].type }, schema: schema10.properties.variables.patternProperties["^.*$"].type, parentSchema: schema10.properties.variables.patternProperties["^.*$"], data: data5 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (Array.isArray(data5)) {
                            const len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data6 = data5[i0];
                                if (((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) {
                                    const err11 = { instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/variables/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema10.properties.variables.patternProperties["^.*$"].items.type }, schema: schema10.properties.variables.patternProperties["^.*$"].items.type, parentSchema: schema10.properties.variables.patternProperties["^.*$"].items, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, schema: schema10.properties.variables.type, parentSchema: schema10.properties.variables, data: data4 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
const schema11 = { "type": "object", "required": ["type", "default"], "properties": { "type": { "enum": ["string", "number", "boolean", "date"], "expects": "string, number, boolean or date" }, "default": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping with type and default", "additionalProperties": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.default === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "default" }, schema: schema11.required, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "type") || (key0 === "default"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((((data0 === "string") || (data0 === "number")) || (data0 === "boolean")) || (data0 === "date"))) {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum }, schema: schema11.properties.type.enum, parentSchema: schema11.properties.type, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.default !== undefined) {
            let data1 = data.default;
            if (((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) {
                const err4 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: schema11.properties.default.type }, schema: schema11.properties.default.type, parentSchema: schema11.properties.default, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
const schema12 = { "type": "object", "expects": "a mapping with type: s3, iot or jdbc", "required": ["type"], "properties": { "type": { "enum": ["s3", "iot", "jdbc"], "expects": "s3, iot or jdbc" } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "s3" } } }, "then": { "$ref": "#/$defs/part6" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "iot" } } }, "then": { "$ref": "#/$defs/part8" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "jdbc" } } }, "then": { "$ref": "#/$defs/part13" } }] };
const schema13 = { "type": "object", "required": ["type", "location", "format"], "properties": { "type": { "enum": ["s3"], "expects": "s3" }, "location": { "type": "string", "pattern": "\\S", "expects": "a folder in S3, such as s3://bucket/prefix/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with type and location", "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema13.required, parentSchema: schema13, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.location === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, schema: schema13.required, parentSchema: schema13, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.format === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema13.required, parentSchema: schema13, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "type") || (key0 === "location")) || (key0 === "format")) || (key0 === "header")) || (key0 === "columns"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema13, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(data0 === "s3")) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, schema: schema13.properties.type.enum, parentSchema: schema13.properties.type, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.location !== undefined) {
            let data1 = data.location;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema13.properties.location, data: data1 };
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
                const err6 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.location.type, parentSchema: schema13.properties.location, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.format !== undefined) {
            let data2 = data.format;
            if (!(((data2 === "csv") || (data2 === "json")) || (data2 === "parquet"))) {
                const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema13.properties.format.enum }, schema: schema13.properties.format.enum, parentSchema: schema13.properties.format, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.header !== undefined) {
            let data3 = data.header;
            if (typeof data3 !== "boolean") {
                const err8 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "boolean" }, schema: schema13.properties.header.type, parentSchema: schema13.properties.header, data: data3 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data4 = data.columns;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key1 in data4) {
                    if (pattern6.test(key1)) {
                        let data5 = data4[key1];
                        if (typeof data5 === "string") {
                            if (!pattern0.test(data5)) {
                                const err9 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema13.properties.columns.patternProperties["^.*$"], data: data5 };
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
                            const err10 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.columns.patternProperties["^.*$"].type, parentSchema: schema13.properties.columns.patternProperties["^.*$"], data: data5 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema13.properties.columns.type, parentSchema: schema13.properties.columns, data: data4 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
}
const schema14 = { "type": "object", "required": ["type", "topic", "select"], "properties": { "type": { "enum": ["iot"], "expects": "iot" }, "topic": { "type": "string", "pattern": "\\S", "expects": "an MQTT topic filter" }, "select": { "type": "string", "pattern": "\\S", "expects": "columns of the message, separated by commas" }, "buffer": { "$ref": "#/$defs/part7" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with type, topic and select", "additionalProperties": false };
const schema15 = { "type": "object", "required": ["seconds", "megabytes"], "properties": { "seconds": { "type": "integer", "minimum": 0, "maximum": 900, "expects": "seconds from 0 to 900" }, "megabytes": { "type": "integer", "minimum": 1, "maximum": 128, "expects": "megabytes from 1 to 128" } }, "expects": "a mapping with seconds and megabytes", "additionalProperties": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.seconds === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, schema: schema15.required, parentSchema: schema15, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.megabytes === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "megabytes" }, schema: schema15.required, parentSchema: schema15, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "seconds") || (key0 === "megabytes"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.seconds !== undefined) {
            let data0 = data.seconds;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err3 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, schema: schema15.properties.seconds.type, parentSchema: schema15.properties.seconds, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 900 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 }, schema: 900, parentSchema: schema15.properties.seconds, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data0 < 0 || isNaN(data0)) {
                    const err5 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema15.properties.seconds, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data.megabytes !== undefined) {
            let data1 = data.megabytes;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err6 = { instancePath: instancePath + "/megabytes", schemaPath: "#/properties/megabytes/type", keyword: "type", params: { type: "integer" }, schema: schema15.properties.megabytes.type, parentSchema: schema15.properties.megabytes, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 128 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/megabytes", schemaPath: "#/properties/megabytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, schema: 128, parentSchema: schema15.properties.megabytes, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/megabytes", schemaPath: "#/properties/megabytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema15.properties.megabytes, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.required, parentSchema: schema14, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.topic === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" }, schema: schema14.required, parentSchema: schema14, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.select === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "select" }, schema: schema14.required, parentSchema: schema14, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "type") || (key0 === "topic")) || (key0 === "select")) || (key0 === "buffer")) || (key0 === "columns"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(data0 === "iot")) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, schema: schema14.properties.type.enum, parentSchema: schema14.properties.type, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.topic !== undefined) {
            let data1 = data.topic;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema14.properties.topic, data: data1 };
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
                const err6 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.topic.type, parentSchema: schema14.properties.topic, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.select !== undefined) {
            let data2 = data.select;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err7 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema14.properties.select, data: data2 };
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
                const err8 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.select.type, parentSchema: schema14.properties.select, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.buffer !== undefined) {
            if (!(validate36(data.buffer, { instancePath: instancePath + "/buffer", parentData: data, parentDataProperty: "buffer", rootData }))) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
            }
        }
        if (data.columns !== undefined) {
            let data4 = data.columns;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key1 in data4) {
                    if (pattern6.test(key1)) {
                        let data5 = data4[key1];
                        if (typeof data5 === "string") {
                            if (!pattern0.test(data5)) {
                                const err9 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema14.properties.columns.patternProperties["^.*$"], data: data5 };
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
                            const err10 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.columns.patternProperties["^.*$"].type, parentSchema: schema14.properties.columns.patternProperties["^.*$"], data: data5 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema14.properties.columns.type, parentSchema: schema14.properties.columns, data: data4 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
const schema16 = { "type": "object", "required": ["type", "url", "tables", "secret"], "properties": { "type": { "enum": ["jdbc"], "expects": "jdbc" }, "url": { "type": "string", "pattern": "\\S", "expects": "a JDBC URL" }, "tables": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a table" }, "expects": "a list of tables", "minItems": 1 }, "secret": { "type": "string", "pattern": "\\S", "expects": "the name of a secret in Secrets Manager" }, "watermark": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "network": { "$ref": "#/$defs/part12" } }, "expects": "a mapping with type, url, tables and secret", "additionalProperties": false };
const schema17 = { "type": "object", "expects": "a mapping with connect: vpc_peering or existing", "required": ["connect"], "properties": { "connect": { "enum": ["vpc_peering", "existing"], "expects": "vpc_peering or existing" } }, "allOf": [{ "if": { "required": ["connect"], "properties": { "connect": { "const": "vpc_peering" } } }, "then": { "$ref": "#/$defs/part10" } }, { "if": { "required": ["connect"], "properties": { "connect": { "const": "existing" } } }, "then": { "$ref": "#/$defs/part11" } }] };
const schema18 = { "type": "object", "required": ["connect", "vpc_cidr", "peer"], "properties": { "connect": { "enum": ["vpc_peering"], "expects": "vpc_peering" }, "vpc_cidr": { "type": "string", "pattern": "\\S", "expects": "an address range" }, "peer": { "$ref": "#/$defs/part9" } }, "expects": "a mapping with connect, vpc_cidr and peer", "additionalProperties": false };
const schema19 = { "type": "object", "required": ["vpc", "cidr", "route_tables", "security_group"], "properties": { "vpc": { "type": "string", "pattern": "\\S", "expects": "a VPC id" }, "cidr": { "type": "string", "pattern": "\\S", "expects": "an address range" }, "route_tables": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a route table id" }, "expects": "a list of route table ids", "minItems": 1 }, "security_group": { "type": "string", "pattern": "\\S", "expects": "a security group id" }, "account": { "type": "string", "pattern": "\\S", "expects": "an account of twelve digits" }, "region": { "type": "string", "pattern": "\\S", "expects": "an AWS region" }, "accept_role": { "type": "string", "pattern": "\\S", "expects": "the ARN of a role" } }, "expects": "a mapping that describes the other VPC", "additionalProperties": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vpc === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vpc" }, schema: schema19.required, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.cidr === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cidr" }, schema: schema19.required, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.route_tables === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "route_tables" }, schema: schema19.required, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.security_group === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security_group" }, schema: schema19.required, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "vpc") || (key0 === "cidr")) || (key0 === "route_tables")) || (key0 === "security_group")) || (key0 === "account")) || (key0 === "region")) || (key0 === "accept_role"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.vpc !== undefined) {
            let data0 = data.vpc;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err5 = { instancePath: instancePath + "/vpc", schemaPath: "#/properties/vpc/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.vpc, data: data0 };
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
                const err6 = { instancePath: instancePath + "/vpc", schemaPath: "#/properties/vpc/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.vpc.type, parentSchema: schema19.properties.vpc, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.cidr !== undefined) {
            let data1 = data.cidr;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err7 = { instancePath: instancePath + "/cidr", schemaPath: "#/properties/cidr/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.cidr, data: data1 };
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
                const err8 = { instancePath: instancePath + "/cidr", schemaPath: "#/properties/cidr/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.cidr.type, parentSchema: schema19.properties.cidr, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.route_tables !== undefined) {
            let data2 = data.route_tables;
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err9 = { instancePath: instancePath + "/route_tables", schemaPath: "#/properties/route_tables/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.route_tables, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err10 = { instancePath: instancePath + "/route_tables/" + i0, schemaPath: "#/properties/route_tables/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.route_tables.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/route_tables/" + i0, schemaPath: "#/properties/route_tables/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.route_tables.items.type, parentSchema: schema19.properties.route_tables.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/route_tables", schemaPath: "#/properties/route_tables/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.route_tables.type, parentSchema: schema19.properties.route_tables, data: data2 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.security_group !== undefined) {
            let data4 = data.security_group;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err13 = { instancePath: instancePath + "/security_group", schemaPath: "#/properties/security_group/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.security_group, data: data4 };
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
                const err14 = { instancePath: instancePath + "/security_group", schemaPath: "#/properties/security_group/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.security_group.type, parentSchema: schema19.properties.security_group, data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.account !== undefined) {
            let data5 = data.account;
            if (typeof data5 === "string") {
                if (!pattern0.test(data5)) {
                    const err15 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.account, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.account.type, parentSchema: schema19.properties.account, data: data5 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data6 = data.region;
            if (typeof data6 === "string") {
                if (!pattern0.test(data6)) {
                    const err17 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.region, data: data6 };
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
                const err18 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.region.type, parentSchema: schema19.properties.region, data: data6 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.accept_role !== undefined) {
            let data7 = data.accept_role;
            if (typeof data7 === "string") {
                if (!pattern0.test(data7)) {
                    const err19 = { instancePath: instancePath + "/accept_role", schemaPath: "#/properties/accept_role/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.accept_role, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/accept_role", schemaPath: "#/properties/accept_role/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.accept_role.type, parentSchema: schema19.properties.accept_role, data: data7 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
    }
    else {
        const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    validate42.errors = vErrors;
    return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.connect === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connect" }, schema: schema18.required, parentSchema: schema18, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.vpc_cidr === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vpc_cidr" }, schema: schema18.required, parentSchema: schema18, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.peer === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peer" }, schema: schema18.required, parentSchema: schema18, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "connect") || (key0 === "vpc_cidr")) || (key0 === "peer"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema18, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.connect !== undefined) {
            let data0 = data.connect;
            if (!(data0 === "vpc_peering")) {
                const err4 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/enum", keyword: "enum", params: { allowedValues: schema18.properties.connect.enum }, schema: schema18.properties.connect.enum, parentSchema: schema18.properties.connect, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.vpc_cidr !== undefined) {
            let data1 = data.vpc_cidr;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/vpc_cidr", schemaPath: "#/properties/vpc_cidr/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema18.properties.vpc_cidr, data: data1 };
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
                const err6 = { instancePath: instancePath + "/vpc_cidr", schemaPath: "#/properties/vpc_cidr/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.vpc_cidr.type, parentSchema: schema18.properties.vpc_cidr, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.peer !== undefined) {
            if (!(validate42(data.peer, { instancePath: instancePath + "/peer", parentData: data, parentDataProperty: "peer", rootData }))) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
}
const schema20 = { "type": "object", "required": ["connect", "subnet", "availability_zone", "security_groups"], "properties": { "connect": { "enum": ["existing"], "expects": "existing" }, "subnet": { "type": "string", "pattern": "\\S", "expects": "a subnet id" }, "availability_zone": { "type": "string", "pattern": "\\S", "expects": "an availability zone" }, "security_groups": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a security group id" }, "expects": "a list of security group ids", "minItems": 1 } }, "expects": "a mapping with connect, subnet, availability_zone and security_groups", "additionalProperties": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.connect === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connect" }, schema: schema20.required, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.subnet === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subnet" }, schema: schema20.required, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.availability_zone === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "availability_zone" }, schema: schema20.required, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.security_groups === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security_groups" }, schema: schema20.required, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "connect") || (key0 === "subnet")) || (key0 === "availability_zone")) || (key0 === "security_groups"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema20, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.connect !== undefined) {
            let data0 = data.connect;
            if (!(data0 === "existing")) {
                const err5 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/enum", keyword: "enum", params: { allowedValues: schema20.properties.connect.enum }, schema: schema20.properties.connect.enum, parentSchema: schema20.properties.connect, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.subnet !== undefined) {
            let data1 = data.subnet;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err6 = { instancePath: instancePath + "/subnet", schemaPath: "#/properties/subnet/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema20.properties.subnet, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/subnet", schemaPath: "#/properties/subnet/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.subnet.type, parentSchema: schema20.properties.subnet, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.availability_zone !== undefined) {
            let data2 = data.availability_zone;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err8 = { instancePath: instancePath + "/availability_zone", schemaPath: "#/properties/availability_zone/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema20.properties.availability_zone, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/availability_zone", schemaPath: "#/properties/availability_zone/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.availability_zone.type, parentSchema: schema20.properties.availability_zone, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.security_groups !== undefined) {
            let data3 = data.security_groups;
            if (Array.isArray(data3)) {
                if (data3.length < 1) {
                    const err10 = { instancePath: instancePath + "/security_groups", schemaPath: "#/properties/security_groups/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.security_groups, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (typeof data4 === "string") {
                        if (!pattern0.test(data4)) {
                            const err11 = { instancePath: instancePath + "/security_groups/" + i0, schemaPath: "#/properties/security_groups/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema20.properties.security_groups.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/security_groups/" + i0, schemaPath: "#/properties/security_groups/items/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.security_groups.items.type, parentSchema: schema20.properties.security_groups.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/security_groups", schemaPath: "#/properties/security_groups/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.security_groups.type, parentSchema: schema20.properties.security_groups, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20, data };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate45.errors = vErrors;
    return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.connect === undefined) && (missing0 = "connect")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.connect !== undefined) {
                if ("vpc_peering" !== data.connect) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate41(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema17.allOf[0].if, parentSchema: schema17.allOf[0], data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.connect === undefined) && (missing1 = "connect")) {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        else {
            if (data.connect !== undefined) {
                if ("existing" !== data.connect) {
                    const err4 = {};
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
        if (_errs7) {
            vErrors.length = _errs7;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs10 = errors;
        if (!(validate45(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
        }
        var _valid1 = _errs10 === errors;
        valid3 = _valid1;
    }
    if (!valid3) {
        const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema17.allOf[1].if, parentSchema: schema17.allOf[1], data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.connect === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connect" }, schema: schema17.required, parentSchema: schema17, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.connect !== undefined) {
            let data2 = data.connect;
            if (!((data2 === "vpc_peering") || (data2 === "existing"))) {
                const err7 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/enum", keyword: "enum", params: { allowedValues: schema17.properties.connect.enum }, schema: schema17.properties.connect.enum, parentSchema: schema17.properties.connect, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema16.required, parentSchema: schema16, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.url === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema16.required, parentSchema: schema16, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.tables === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" }, schema: schema16.required, parentSchema: schema16, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.secret === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, schema: schema16.required, parentSchema: schema16, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "type") || (key0 === "url")) || (key0 === "tables")) || (key0 === "secret")) || (key0 === "watermark")) || (key0 === "network"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(data0 === "jdbc")) {
                const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema16.properties.type.enum }, schema: schema16.properties.type.enum, parentSchema: schema16.properties.type, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            let data1 = data.url;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema16.properties.url, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.url.type, parentSchema: schema16.properties.url, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.tables !== undefined) {
            let data2 = data.tables;
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err8 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.tables, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err9 = { instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema16.properties.tables.items, data: data3 };
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
                        const err10 = { instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.tables.items.type, parentSchema: schema16.properties.tables.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.tables.type, parentSchema: schema16.properties.tables, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.secret !== undefined) {
            let data4 = data.secret;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err12 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema16.properties.secret, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.secret.type, parentSchema: schema16.properties.secret, data: data4 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.watermark !== undefined) {
            let data5 = data.watermark;
            if (typeof data5 === "string") {
                if (!pattern0.test(data5)) {
                    const err14 = { instancePath: instancePath + "/watermark", schemaPath: "#/properties/watermark/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema16.properties.watermark, data: data5 };
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
                const err15 = { instancePath: instancePath + "/watermark", schemaPath: "#/properties/watermark/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.watermark.type, parentSchema: schema16.properties.watermark, data: data5 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.network !== undefined) {
            if (!(validate40(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData }))) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.type !== undefined) {
                if ("s3" !== data.type) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate33(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.allOf[0].if, parentSchema: schema12.allOf[0], data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.type === undefined) && (missing1 = "type")) {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        else {
            if (data.type !== undefined) {
                if ("iot" !== data.type) {
                    const err4 = {};
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
        if (_errs7) {
            vErrors.length = _errs7;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs10 = errors;
        if (!(validate35(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
        }
        var _valid1 = _errs10 === errors;
        valid3 = _valid1;
    }
    if (!valid3) {
        const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.allOf[1].if, parentSchema: schema12.allOf[1], data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    const _errs12 = errors;
    let valid5 = true;
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if ((data.type === undefined) && (missing2 = "type")) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            if (data.type !== undefined) {
                if ("jdbc" !== data.type) {
                    const err7 = {};
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid2 = _errs13 === errors;
    errors = _errs12;
    if (vErrors !== null) {
        if (_errs12) {
            vErrors.length = _errs12;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid2) {
        const _errs15 = errors;
        if (!(validate39(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
        }
        var _valid2 = _errs15 === errors;
        valid5 = _valid2;
    }
    if (!valid5) {
        const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.allOf[2].if, parentSchema: schema12.allOf[2], data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema12.required, parentSchema: schema12, data };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.type !== undefined) {
            let data3 = data.type;
            if (!(((data3 === "s3") || (data3 === "iot")) || (data3 === "jdbc"))) {
                const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, schema: schema12.properties.type.enum, parentSchema: schema12.properties.type, data: data3 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
const schema21 = { "type": "object", "required": ["source", "database"], "properties": { "source": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "database": { "type": "string", "pattern": "\\S", "expects": "the name of a database" }, "poll": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" } }, "expects": "a mapping with source and database", "additionalProperties": false };
const pattern39 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: schema21.required, parentSchema: schema21, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.database === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, schema: schema21.required, parentSchema: schema21, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "source") || (key0 === "database")) || (key0 === "poll"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data0 = data.source;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema21.properties.source, data: data0 };
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
                const err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.source.type, parentSchema: schema21.properties.source, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.database !== undefined) {
            let data1 = data.database;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema21.properties.database, data: data1 };
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
                const err6 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.database.type, parentSchema: schema21.properties.database, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.poll !== undefined) {
            let data2 = data.poll;
            if (typeof data2 === "string") {
                if (!pattern39.test(data2)) {
                    const err7 = { instancePath: instancePath + "/poll", schemaPath: "#/properties/poll/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema21.properties.poll, data: data2 };
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
                const err8 = { instancePath: instancePath + "/poll", schemaPath: "#/properties/poll/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.poll.type, parentSchema: schema21.properties.poll, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate50.errors = vErrors;
    return errors === 0;
}
const schema22 = { "type": "object", "required": ["path", "format", "columns"], "properties": { "path": { "type": "string", "pattern": "\\S", "expects": "a folder in the data bucket, such as lake/rooms/" }, "format": { "enum": ["csv", "json", "parquet"], "expects": "csv, json or parquet" }, "header": { "type": "boolean", "expects": "true or false" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" }, "partition_by": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of column names" }, "key": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of column names", "minItems": 1 }, "public": { "type": "boolean", "expects": "true or false" }, "quality": { "type": "string", "pattern": "\\S", "expects": "a DQDL ruleset" } }, "expects": "a mapping with path, format and columns", "additionalProperties": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.path === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema22.required, parentSchema: schema22, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.format === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema22.required, parentSchema: schema22, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.columns === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema22.required, parentSchema: schema22, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "path") || (key0 === "format")) || (key0 === "header")) || (key0 === "columns")) || (key0 === "partition_by")) || (key0 === "key")) || (key0 === "public")) || (key0 === "quality"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema22.properties.path, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.path.type, parentSchema: schema22.properties.path, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.format !== undefined) {
            let data1 = data.format;
            if (!(((data1 === "csv") || (data1 === "json")) || (data1 === "parquet"))) {
                const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema22.properties.format.enum }, schema: schema22.properties.format.enum, parentSchema: schema22.properties.format, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.header !== undefined) {
            let data2 = data.header;
            if (typeof data2 !== "boolean") {
                const err7 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "boolean" }, schema: schema22.properties.header.type, parentSchema: schema22.properties.header, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data3 = data.columns;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    if (pattern6.test(key1)) {
                        let data4 = data3[key1];
                        if (typeof data4 === "string") {
                            if (!pattern0.test(data4)) {
                                const err8 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema22.properties.columns.patternProperties["^.*$"], data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.columns.patternProperties["^.*$"].type, parentSchema: schema22.properties.columns.patternProperties["^.*$"], data: data4 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema22.properties.columns.type, parentSchema: schema22.properties.columns, data: data3 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.partition_by !== undefined) {
            let data5 = data.partition_by;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (typeof data6 === "string") {
                        if (!pattern0.test(data6)) {
                            const err11 = { instancePath: instancePath + "/partition_by/" + i0, schemaPath: "#/properties/partition_by/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema22.properties.partition_by.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/partition_by/" + i0, schemaPath: "#/properties/partition_by/items/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.partition_by.items.type, parentSchema: schema22.properties.partition_by.items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/partition_by", schemaPath: "#/properties/partition_by/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.partition_by.type, parentSchema: schema22.properties.partition_by, data: data5 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.key !== undefined) {
            let data7 = data.key;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err14 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.key, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data8 = data7[i1];
                    if (typeof data8 === "string") {
                        if (!pattern0.test(data8)) {
                            const err15 = { instancePath: instancePath + "/key/" + i1, schemaPath: "#/properties/key/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema22.properties.key.items, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/key/" + i1, schemaPath: "#/properties/key/items/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.key.items.type, parentSchema: schema22.properties.key.items, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.key.type, parentSchema: schema22.properties.key, data: data7 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.public !== undefined) {
            let data9 = data.public;
            if (typeof data9 !== "boolean") {
                const err18 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: "boolean" }, schema: schema22.properties.public.type, parentSchema: schema22.properties.public, data: data9 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.quality !== undefined) {
            let data10 = data.quality;
            if (typeof data10 === "string") {
                if (!pattern0.test(data10)) {
                    const err19 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema22.properties.quality, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.quality.type, parentSchema: schema22.properties.quality, data: data10 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
    }
    else {
        const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
const schema23 = { "type": "object", "required": ["script", "writes"], "properties": { "script": { "type": "string", "pattern": "\\S", "expects": "the path of a Python file" }, "reads": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "expects": "the name of a table, or a list of them" } }, "writes": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "arguments": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" } }, "expects": "a mapping of names to values" }, "bookmark": { "type": "boolean", "expects": "true or false" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "$ref": "#/$defs/part17" }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "$ref": "#/$defs/part18" }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "$ref": "#/$defs/part19" }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with script and writes", "additionalProperties": false };
const schema24 = { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "type") || (key0 === "count"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((((((((data0 === "G.1X") || (data0 === "G.2X")) || (data0 === "G.4X")) || (data0 === "G.8X")) || (data0 === "R.1X")) || (data0 === "R.2X")) || (data0 === "R.4X")) || (data0 === "R.8X"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema24.properties.type.enum }, schema: schema24.properties.type.enum, parentSchema: schema24.properties.type, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.count !== undefined) {
            let data1 = data.count;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.count.type, parentSchema: schema24.properties.count, data: data1 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 299 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299 }, schema: 299, parentSchema: schema24.properties.count, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data1 < 2 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema24.properties.count, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
const schema25 = { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.attempts === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, schema: schema25.required, parentSchema: schema25, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "attempts")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema25, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.attempts !== undefined) {
            let data0 = data.attempts;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema25.properties.attempts.type, parentSchema: schema25.properties.attempts, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 10 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema25.properties.attempts, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema25.properties.attempts, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
}
const schema26 = { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "expects": "the name of a table or source, or a list of them" } }, "query": { "type": "string", "pattern": "\\S", "expects": "a query that gives one boolean" }, "expression": { "type": "string", "pattern": "\\S", "expects": "an expression in JSONata" }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "all": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "not": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 };
const schema27 = { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "expects": "the name of a table or source, or a list of them" } }, "query": { "type": "string", "pattern": "\\S", "expects": "a query that gives one boolean" }, "expression": { "type": "string", "pattern": "\\S", "expects": "an expression in JSONata" }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "all": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "not": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 };
const wrapper0 = { validate: validate60 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1) {
            const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema27, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (Object.keys(data).length < 1) {
            const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema27, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "no_new_data") || (key0 === "unchanged")) || (key0 === "query")) || (key0 === "expression")) || (key0 === "any")) || (key0 === "all")) || (key0 === "not"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema27, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.no_new_data !== undefined) {
            let data0 = data.no_new_data;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/no_new_data", schemaPath: "#/properties/no_new_data/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27.properties.no_new_data, data: data0 };
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
                const err4 = { instancePath: instancePath + "/no_new_data", schemaPath: "#/properties/no_new_data/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.no_new_data.type, parentSchema: schema27.properties.no_new_data, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.unchanged !== undefined) {
            let data1 = data.unchanged;
            const _errs5 = errors;
            let valid1 = true;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs8 = errors;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        const err6 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27.properties.unchanged.then, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/then/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.unchanged.then.type, parentSchema: schema27.properties.unchanged.then, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs10 = errors;
                if (Array.isArray(data1)) {
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                                const err8 = { instancePath: instancePath + "/unchanged/" + i0, schemaPath: "#/properties/unchanged/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27.properties.unchanged.else.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/unchanged/" + i0, schemaPath: "#/properties/unchanged/else/items/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.unchanged.else.items.type, parentSchema: schema27.properties.unchanged.else.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/else/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.unchanged.else.type, parentSchema: schema27.properties.unchanged.else, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema27.properties.unchanged.if, parentSchema: schema27.properties.unchanged, data: data1 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.query !== undefined) {
            let data3 = data.query;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err12 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27.properties.query, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.query.type, parentSchema: schema27.properties.query, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.expression !== undefined) {
            let data4 = data.expression;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err14 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27.properties.expression, data: data4 };
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
                const err15 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.expression.type, parentSchema: schema27.properties.expression, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.any !== undefined) {
            let data5 = data.any;
            if (Array.isArray(data5)) {
                if (data5.length < 1) {
                    const err16 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.any, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(wrapper0.validate(data5[i1], { instancePath: instancePath + "/any/" + i1, parentData: data5, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.any.type, parentSchema: schema27.properties.any, data: data5 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.all !== undefined) {
            let data7 = data.all;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err18 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.all, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(wrapper0.validate(data7[i2], { instancePath: instancePath + "/all/" + i2, parentData: data7, parentDataProperty: i2, rootData }))) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.all.type, parentSchema: schema27.properties.all, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.not !== undefined) {
            if (!(wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }))) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate60.errors = vErrors;
    return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1) {
            const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema26, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (Object.keys(data).length < 1) {
            const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema26, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "no_new_data") || (key0 === "unchanged")) || (key0 === "query")) || (key0 === "expression")) || (key0 === "any")) || (key0 === "all")) || (key0 === "not"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema26, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.no_new_data !== undefined) {
            let data0 = data.no_new_data;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/no_new_data", schemaPath: "#/properties/no_new_data/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema26.properties.no_new_data, data: data0 };
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
                const err4 = { instancePath: instancePath + "/no_new_data", schemaPath: "#/properties/no_new_data/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.no_new_data.type, parentSchema: schema26.properties.no_new_data, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.unchanged !== undefined) {
            let data1 = data.unchanged;
            const _errs5 = errors;
            let valid1 = true;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs8 = errors;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        const err6 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema26.properties.unchanged.then, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/then/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.unchanged.then.type, parentSchema: schema26.properties.unchanged.then, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs10 = errors;
                if (Array.isArray(data1)) {
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                                const err8 = { instancePath: instancePath + "/unchanged/" + i0, schemaPath: "#/properties/unchanged/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema26.properties.unchanged.else.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/unchanged/" + i0, schemaPath: "#/properties/unchanged/else/items/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.unchanged.else.items.type, parentSchema: schema26.properties.unchanged.else.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/else/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.unchanged.else.type, parentSchema: schema26.properties.unchanged.else, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema26.properties.unchanged.if, parentSchema: schema26.properties.unchanged, data: data1 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.query !== undefined) {
            let data3 = data.query;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err12 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema26.properties.query, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.query.type, parentSchema: schema26.properties.query, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.expression !== undefined) {
            let data4 = data.expression;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err14 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema26.properties.expression, data: data4 };
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
                const err15 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.expression.type, parentSchema: schema26.properties.expression, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.any !== undefined) {
            let data5 = data.any;
            if (Array.isArray(data5)) {
                if (data5.length < 1) {
                    const err16 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.any, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate60(data5[i1], { instancePath: instancePath + "/any/" + i1, parentData: data5, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.any.type, parentSchema: schema26.properties.any, data: data5 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.all !== undefined) {
            let data7 = data.all;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err18 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.all, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate60(data7[i2], { instancePath: instancePath + "/all/" + i2, parentData: data7, parentDataProperty: i2, rootData }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.all.type, parentSchema: schema26.properties.all, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.not !== undefined) {
            if (!(validate60(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }))) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.script === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" }, schema: schema23.required, parentSchema: schema23, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.writes === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writes" }, schema: schema23.required, parentSchema: schema23, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema23.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.script !== undefined) {
            let data0 = data.script;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23.properties.script, data: data0 };
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
                const err4 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.script.type, parentSchema: schema23.properties.script, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reads !== undefined) {
            let data1 = data.reads;
            const _errs5 = errors;
            let valid1 = true;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs8 = errors;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        const err6 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23.properties.reads.then, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/then/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.reads.then.type, parentSchema: schema23.properties.reads.then, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs10 = errors;
                if (Array.isArray(data1)) {
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                                const err8 = { instancePath: instancePath + "/reads/" + i0, schemaPath: "#/properties/reads/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23.properties.reads.else.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/reads/" + i0, schemaPath: "#/properties/reads/else/items/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.reads.else.items.type, parentSchema: schema23.properties.reads.else.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/else/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.reads.else.type, parentSchema: schema23.properties.reads.else, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema23.properties.reads.if, parentSchema: schema23.properties.reads, data: data1 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.writes !== undefined) {
            let data3 = data.writes;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err12 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23.properties.writes, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.writes.type, parentSchema: schema23.properties.writes, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.arguments !== undefined) {
            let data4 = data.arguments;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key1 in data4) {
                    if (pattern6.test(key1)) {
                        let data5 = data4[key1];
                        if (((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) {
                            const err14 = { instancePath: instancePath + "/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/arguments/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema23.properties.arguments.patternProperties["^.*$"].type }, schema: schema23.properties.arguments.patternProperties["^.*$"].type, parentSchema: schema23.properties.arguments.patternProperties["^.*$"], data: data5 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.arguments.type, parentSchema: schema23.properties.arguments, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.bookmark !== undefined) {
            let data6 = data.bookmark;
            if (typeof data6 !== "boolean") {
                const err16 = { instancePath: instancePath + "/bookmark", schemaPath: "#/properties/bookmark/type", keyword: "type", params: { type: "boolean" }, schema: schema23.properties.bookmark.type, parentSchema: schema23.properties.bookmark, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data7 = data.needs;
            const _errs23 = errors;
            let valid5 = true;
            const _errs24 = errors;
            if (typeof data7 !== "string") {
                const err17 = {};
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            var _valid1 = _errs24 === errors;
            errors = _errs23;
            if (vErrors !== null) {
                if (_errs23) {
                    vErrors.length = _errs23;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause1;
            if (_valid1) {
                const _errs26 = errors;
                if (typeof data7 === "string") {
                    if (!pattern0.test(data7)) {
                        const err18 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23.properties.needs.then, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.needs.then.type, parentSchema: schema23.properties.needs.then, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                var _valid1 = _errs26 === errors;
                valid5 = _valid1;
                ifClause1 = "then";
            }
            else {
                const _errs28 = errors;
                if (Array.isArray(data7)) {
                    const len1 = data7.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data8 = data7[i1];
                        if (typeof data8 === "string") {
                            if (!pattern0.test(data8)) {
                                const err20 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23.properties.needs.else.items, data: data8 };
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
                            const err21 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.needs.else.items.type, parentSchema: schema23.properties.needs.else.items, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/else/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.needs.else.type, parentSchema: schema23.properties.needs.else, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                var _valid1 = _errs28 === errors;
                valid5 = _valid1;
                ifClause1 = "else";
            }
            if (!valid5) {
                const err23 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema23.properties.needs.if, parentSchema: schema23.properties.needs, data: data7 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.when !== undefined) {
            let data9 = data.when;
            if (!(data9 === "always")) {
                const err24 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/enum", keyword: "enum", params: { allowedValues: schema23.properties.when.enum }, schema: schema23.properties.when.enum, parentSchema: schema23.properties.when, data: data9 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data10 = data.window;
            if (!(data10 === "none")) {
                const err25 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/enum", keyword: "enum", params: { allowedValues: schema23.properties.window.enum }, schema: schema23.properties.window.enum, parentSchema: schema23.properties.window, data: data10 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.workers !== undefined) {
            if (!(validate55(data.workers, { instancePath: instancePath + "/workers", parentData: data, parentDataProperty: "workers", rootData }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
        if (data.timeout !== undefined) {
            let data12 = data.timeout;
            if (typeof data12 === "string") {
                if (!pattern39.test(data12)) {
                    const err26 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema23.properties.timeout, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.timeout.type, parentSchema: schema23.properties.timeout, data: data12 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.retry !== undefined) {
            if (!(validate57(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.expected !== undefined) {
            let data14 = data.expected;
            if (typeof data14 === "string") {
                if (!pattern39.test(data14)) {
                    const err28 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema23.properties.expected, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.expected.type, parentSchema: schema23.properties.expected, data: data14 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.skip_if !== undefined) {
            if (!(validate59(data.skip_if, { instancePath: instancePath + "/skip_if", parentData: data, parentDataProperty: "skip_if", rootData }))) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
            }
        }
        if (data.foreach !== undefined) {
            let data16 = data.foreach;
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key2 in data16) {
                    if (pattern6.test(key2)) {
                        let data17 = data16[key2];
                        if (Array.isArray(data17)) {
                            if (data17.length < 1) {
                                const err30 = { instancePath: instancePath + "/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.foreach.patternProperties["^.*$"], data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                            const len2 = data17.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                                let data18 = data17[i2];
                                if (((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) {
                                    const err31 = { instancePath: instancePath + "/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema23.properties.foreach.patternProperties["^.*$"].items.type }, schema: schema23.properties.foreach.patternProperties["^.*$"].items.type, parentSchema: schema23.properties.foreach.patternProperties["^.*$"].items, data: data18 };
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
                        else {
                            const err32 = { instancePath: instancePath + "/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.foreach.patternProperties["^.*$"].type, parentSchema: schema23.properties.foreach.patternProperties["^.*$"], data: data17 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/foreach", schemaPath: "#/properties/foreach/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.foreach.type, parentSchema: schema23.properties.foreach, data: data16 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
    }
    else {
        const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    validate54.errors = vErrors;
    return errors === 0;
}
const schema28 = { "type": "object", "required": ["nodes"], "properties": { "nodes": { "type": "object", "patternProperties": { "^.*$": { "type": "object", "expects": "a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write", "if": { "required": ["read"] }, "then": { "$ref": "#/$defs/part21" }, "else": { "if": { "required": ["mapping"] }, "then": { "$ref": "#/$defs/part23" }, "else": { "if": { "required": ["filter"] }, "then": { "$ref": "#/$defs/part24" }, "else": { "if": { "required": ["select"] }, "then": { "$ref": "#/$defs/part25" }, "else": { "if": { "required": ["drop"] }, "then": { "$ref": "#/$defs/part26" }, "else": { "if": { "required": ["join"] }, "then": { "$ref": "#/$defs/part27" }, "else": { "if": { "required": ["union"] }, "then": { "$ref": "#/$defs/part28" }, "else": { "if": { "required": ["aggregate"] }, "then": { "$ref": "#/$defs/part29" }, "else": { "if": { "required": ["sql"] }, "then": { "$ref": "#/$defs/part30" }, "else": { "if": { "required": ["drop_duplicates"] }, "then": { "$ref": "#/$defs/part31" }, "else": { "if": { "required": ["write"] }, "then": { "$ref": "#/$defs/part32" }, "else": { "if": { "type": "object" }, "then": { "lacks": ["read", "mapping", "filter", "select", "drop", "join", "union", "aggregate", "sql", "drop_duplicates", "write"] } } } } } } } } } } } } } }, "expects": "a mapping of nodes" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } }, "when": { "enum": ["always"], "expects": "always" }, "window": { "enum": ["none"], "expects": "none" }, "workers": { "$ref": "#/$defs/part33" }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "retry": { "$ref": "#/$defs/part34" }, "expected": { "type": "string", "pattern": "^[1-9][0-9]*(s|m|h|d)$", "expects": "a duration, such as 90s, 30m or 2h" }, "skip_if": { "$ref": "#/$defs/part35" }, "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" } }, "expects": "a mapping with nodes", "additionalProperties": false };
const schema29 = { "type": "object", "required": ["read"], "properties": { "read": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with read", "additionalProperties": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.read === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "read" }, schema: schema29.required, parentSchema: schema29, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "read")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema29, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.read !== undefined) {
            let data0 = data.read;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema29.properties.read, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.read.type, parentSchema: schema29.properties.read, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate67.errors = vErrors;
    return errors === 0;
}
const schema30 = { "type": "object", "required": ["from", "mapping"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "mapping": { "type": "object", "patternProperties": { "^.*$": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/part22" }, "else": { "type": "string", "pattern": "\\S", "expects": "a column type, or { from: column, type: type }" } } }, "expects": "a mapping of new columns to types", "minProperties": 1 } }, "expects": "a mapping with from and mapping", "additionalProperties": false };
const schema31 = { "type": "object", "required": ["from", "type"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "type": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string or double" } }, "expects": "a mapping with from and type", "additionalProperties": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.type === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "from") || (key0 === "type"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema31.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.from.type, parentSchema: schema31.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data1 = data.type;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema31.properties.type, data: data1 };
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
                const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.type.type, parentSchema: schema31.properties.type, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate70.errors = vErrors;
    return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema30.required, parentSchema: schema30, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.mapping === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" }, schema: schema30.required, parentSchema: schema30, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "from") || (key0 === "mapping"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema30, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema30.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.from.type, parentSchema: schema30.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.mapping !== undefined) {
            let data1 = data.mapping;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (Object.keys(data1).length < 1) {
                    const err5 = { instancePath: instancePath + "/mapping", schemaPath: "#/properties/mapping/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.mapping, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (pattern6.test(key1)) {
                        let data2 = data1[key1];
                        const _errs7 = errors;
                        let valid2 = true;
                        const _errs8 = errors;
                        if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                            const err6 = {};
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        var _valid0 = _errs8 === errors;
                        errors = _errs7;
                        if (vErrors !== null) {
                            if (_errs7) {
                                vErrors.length = _errs7;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause0;
                        if (_valid0) {
                            const _errs10 = errors;
                            if (!(validate70(data2, { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData }))) {
                                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs10 === errors;
                            valid2 = _valid0;
                            ifClause0 = "then";
                        }
                        else {
                            const _errs11 = errors;
                            if (typeof data2 === "string") {
                                if (!pattern0.test(data2)) {
                                    const err7 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/patternProperties/%5E.*%24/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema30.properties.mapping.patternProperties["^.*$"].else, data: data2 };
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
                                const err8 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/patternProperties/%5E.*%24/else/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.mapping.patternProperties["^.*$"].else.type, parentSchema: schema30.properties.mapping.patternProperties["^.*$"].else, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            var _valid0 = _errs11 === errors;
                            valid2 = _valid0;
                            ifClause0 = "else";
                        }
                        if (!valid2) {
                            const err9 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema30.properties.mapping.patternProperties["^.*$"].if, parentSchema: schema30.properties.mapping.patternProperties["^.*$"], data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/mapping", schemaPath: "#/properties/mapping/type", keyword: "type", params: { type: "object" }, schema: schema30.properties.mapping.type, parentSchema: schema30.properties.mapping, data: data1 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
}
const schema32 = { "type": "object", "required": ["from", "filter"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "filter": { "type": "string", "pattern": "\\S", "expects": "a condition in Spark SQL" } }, "expects": "a mapping with from and filter", "additionalProperties": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.filter === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "from") || (key0 === "filter"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema32, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema32.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.from.type, parentSchema: schema32.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.filter !== undefined) {
            let data1 = data.filter;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/filter", schemaPath: "#/properties/filter/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema32.properties.filter, data: data1 };
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
                const err6 = { instancePath: instancePath + "/filter", schemaPath: "#/properties/filter/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.filter.type, parentSchema: schema32.properties.filter, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate73.errors = vErrors;
    return errors === 0;
}
const schema33 = { "type": "object", "required": ["from", "select"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "select": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of columns", "minItems": 1 } }, "expects": "a mapping with from and select", "additionalProperties": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.select === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "select" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "from") || (key0 === "select"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema33.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.from.type, parentSchema: schema33.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.select !== undefined) {
            let data1 = data.select;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err5 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.select, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                            const err6 = { instancePath: instancePath + "/select/" + i0, schemaPath: "#/properties/select/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema33.properties.select.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/select/" + i0, schemaPath: "#/properties/select/items/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.select.items.type, parentSchema: schema33.properties.select.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.select.type, parentSchema: schema33.properties.select, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate75.errors = vErrors;
    return errors === 0;
}
const schema34 = { "type": "object", "required": ["from", "drop"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "drop": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "a list of columns", "minItems": 1 } }, "expects": "a mapping with from and drop", "additionalProperties": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.drop === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drop" }, schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "from") || (key0 === "drop"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema34, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema34.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.from.type, parentSchema: schema34.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.drop !== undefined) {
            let data1 = data.drop;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err5 = { instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema34.properties.drop, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                            const err6 = { instancePath: instancePath + "/drop/" + i0, schemaPath: "#/properties/drop/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema34.properties.drop.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/drop/" + i0, schemaPath: "#/properties/drop/items/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.drop.items.type, parentSchema: schema34.properties.drop.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.drop.type, parentSchema: schema34.properties.drop, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate77.errors = vErrors;
    return errors === 0;
}
const schema35 = { "type": "object", "required": ["from", "join", "on"], "properties": { "from": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "a list of two nodes", "minItems": 2, "maxItems": 2 }, "join": { "enum": ["inner", "left", "right", "full"], "expects": "inner, left, right or full" }, "on": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } } }, "expects": "a mapping with from, join and on", "additionalProperties": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema35.required, parentSchema: schema35, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.join === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "join" }, schema: schema35.required, parentSchema: schema35, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.on === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, schema: schema35.required, parentSchema: schema35, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "from") || (key0 === "join")) || (key0 === "on"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (Array.isArray(data0)) {
                if (data0.length > 2) {
                    const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema35.properties.from, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data0.length < 2) {
                    const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema35.properties.from, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err6 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema35.properties.from.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.from.items.type, parentSchema: schema35.properties.from.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, schema: schema35.properties.from.type, parentSchema: schema35.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.join !== undefined) {
            let data2 = data.join;
            if (!((((data2 === "inner") || (data2 === "left")) || (data2 === "right")) || (data2 === "full"))) {
                const err9 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/enum", keyword: "enum", params: { allowedValues: schema35.properties.join.enum }, schema: schema35.properties.join.enum, parentSchema: schema35.properties.join, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.on !== undefined) {
            let data3 = data.on;
            const _errs8 = errors;
            let valid3 = true;
            const _errs9 = errors;
            if (typeof data3 !== "string") {
                const err10 = {};
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            var _valid0 = _errs9 === errors;
            errors = _errs8;
            if (vErrors !== null) {
                if (_errs8) {
                    vErrors.length = _errs8;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs11 = errors;
                if (typeof data3 === "string") {
                    if (!pattern0.test(data3)) {
                        const err11 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema35.properties.on.then, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                else {
                    const err12 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/then/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.on.then.type, parentSchema: schema35.properties.on.then, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                var _valid0 = _errs11 === errors;
                valid3 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs13 = errors;
                if (Array.isArray(data3)) {
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data4 = data3[i1];
                        if (typeof data4 === "string") {
                            if (!pattern0.test(data4)) {
                                const err13 = { instancePath: instancePath + "/on/" + i1, schemaPath: "#/properties/on/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema35.properties.on.else.items, data: data4 };
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
                            const err14 = { instancePath: instancePath + "/on/" + i1, schemaPath: "#/properties/on/else/items/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.on.else.items.type, parentSchema: schema35.properties.on.else.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err15 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/else/type", keyword: "type", params: { type: "array" }, schema: schema35.properties.on.else.type, parentSchema: schema35.properties.on.else, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                var _valid0 = _errs13 === errors;
                valid3 = _valid0;
                ifClause0 = "else";
            }
            if (!valid3) {
                const err16 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema35.properties.on.if, parentSchema: schema35.properties.on, data: data3 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
    }
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate79.errors = vErrors;
    return errors === 0;
}
const schema36 = { "type": "object", "required": ["union"], "properties": { "union": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "a list of two or more nodes", "minItems": 2 } }, "expects": "a mapping with union", "additionalProperties": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.union === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "union" }, schema: schema36.required, parentSchema: schema36, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "union")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.union !== undefined) {
            let data0 = data.union;
            if (Array.isArray(data0)) {
                if (data0.length < 2) {
                    const err2 = { instancePath: instancePath + "/union", schemaPath: "#/properties/union/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema36.properties.union, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err3 = { instancePath: instancePath + "/union/" + i0, schemaPath: "#/properties/union/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema36.properties.union.items, data: data1 };
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
                        const err4 = { instancePath: instancePath + "/union/" + i0, schemaPath: "#/properties/union/items/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.union.items.type, parentSchema: schema36.properties.union.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/union", schemaPath: "#/properties/union/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.union.type, parentSchema: schema36.properties.union, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate81.errors = vErrors;
    return errors === 0;
}
const schema37 = { "type": "object", "required": ["from", "aggregate"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "group_by": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } }, "aggregate": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "an expression in Spark SQL, such as avg(temp)" } }, "expects": "a mapping of new columns to expressions", "minProperties": 1 } }, "expects": "a mapping with from and aggregate", "additionalProperties": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema37.required, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.aggregate === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aggregate" }, schema: schema37.required, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "from") || (key0 === "group_by")) || (key0 === "aggregate"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema37, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema37.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.from.type, parentSchema: schema37.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.group_by !== undefined) {
            let data1 = data.group_by;
            const _errs5 = errors;
            let valid1 = true;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs8 = errors;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        const err6 = { instancePath: instancePath + "/group_by", schemaPath: "#/properties/group_by/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema37.properties.group_by.then, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/group_by", schemaPath: "#/properties/group_by/then/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.group_by.then.type, parentSchema: schema37.properties.group_by.then, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs10 = errors;
                if (Array.isArray(data1)) {
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                                const err8 = { instancePath: instancePath + "/group_by/" + i0, schemaPath: "#/properties/group_by/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema37.properties.group_by.else.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/group_by/" + i0, schemaPath: "#/properties/group_by/else/items/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.group_by.else.items.type, parentSchema: schema37.properties.group_by.else.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/group_by", schemaPath: "#/properties/group_by/else/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.group_by.else.type, parentSchema: schema37.properties.group_by.else, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/group_by", schemaPath: "#/properties/group_by/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema37.properties.group_by.if, parentSchema: schema37.properties.group_by, data: data1 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.aggregate !== undefined) {
            let data3 = data.aggregate;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (Object.keys(data3).length < 1) {
                    const err12 = { instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema37.properties.aggregate, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                for (const key1 in data3) {
                    if (pattern6.test(key1)) {
                        let data4 = data3[key1];
                        if (typeof data4 === "string") {
                            if (!pattern0.test(data4)) {
                                const err13 = { instancePath: instancePath + "/aggregate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aggregate/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema37.properties.aggregate.patternProperties["^.*$"], data: data4 };
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
                            const err14 = { instancePath: instancePath + "/aggregate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aggregate/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.aggregate.patternProperties["^.*$"].type, parentSchema: schema37.properties.aggregate.patternProperties["^.*$"], data: data4 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.aggregate.type, parentSchema: schema37.properties.aggregate, data: data3 };
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
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate83.errors = vErrors;
    return errors === 0;
}
const schema38 = { "type": "object", "required": ["from", "sql"], "properties": { "from": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "expects": "the name of a node, or a list of them" } }, "sql": { "type": "string", "pattern": "\\S", "expects": "a query in Spark SQL" } }, "expects": "a mapping with from and sql", "additionalProperties": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sql === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "from") || (key0 === "sql"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema38, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            const _errs3 = errors;
            let valid1 = true;
            const _errs4 = errors;
            if (typeof data0 !== "string") {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            var _valid0 = _errs4 === errors;
            errors = _errs3;
            if (vErrors !== null) {
                if (_errs3) {
                    vErrors.length = _errs3;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs6 = errors;
                if (typeof data0 === "string") {
                    if (!pattern0.test(data0)) {
                        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema38.properties.from.then, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                else {
                    const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/then/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.from.then.type, parentSchema: schema38.properties.from.then, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                var _valid0 = _errs6 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs8 = errors;
                if (Array.isArray(data0)) {
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data1 = data0[i0];
                        if (typeof data1 === "string") {
                            if (!pattern0.test(data1)) {
                                const err6 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema38.properties.from.else.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err7 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/else/items/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.from.else.items.type, parentSchema: schema38.properties.from.else.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/else/type", keyword: "type", params: { type: "array" }, schema: schema38.properties.from.else.type, parentSchema: schema38.properties.from.else, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema38.properties.from.if, parentSchema: schema38.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.sql !== undefined) {
            let data2 = data.sql;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err10 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema38.properties.sql, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.sql.type, parentSchema: schema38.properties.sql, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate85.errors = vErrors;
    return errors === 0;
}
const schema39 = { "type": "object", "required": ["from", "drop_duplicates"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "drop_duplicates": { "expects": "true, or a list of columns", "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "minItems": 1, "expects": "true, or a list of columns" }, "else": { "const": true, "expects": "true, or a list of columns" } }, "last_by": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a column" }, "expects": "the name of a column, or a list of them" } } }, "expects": "a mapping with from and drop_duplicates", "additionalProperties": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.drop_duplicates === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drop_duplicates" }, schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "from") || (key0 === "drop_duplicates")) || (key0 === "last_by"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema39, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema39.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.from.type, parentSchema: schema39.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.drop_duplicates !== undefined) {
            let data1 = data.drop_duplicates;
            const _errs5 = errors;
            let valid1 = true;
            const _errs6 = errors;
            if (!(Array.isArray(data1))) {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs8 = errors;
                if (Array.isArray(data1)) {
                    if (data1.length < 1) {
                        const err6 = { instancePath: instancePath + "/drop_duplicates", schemaPath: "#/properties/drop_duplicates/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema39.properties.drop_duplicates.then, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                                const err7 = { instancePath: instancePath + "/drop_duplicates/" + i0, schemaPath: "#/properties/drop_duplicates/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema39.properties.drop_duplicates.then.items, data: data2 };
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
                            const err8 = { instancePath: instancePath + "/drop_duplicates/" + i0, schemaPath: "#/properties/drop_duplicates/then/items/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.drop_duplicates.then.items.type, parentSchema: schema39.properties.drop_duplicates.then.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err9 = { instancePath: instancePath + "/drop_duplicates", schemaPath: "#/properties/drop_duplicates/then/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.drop_duplicates.then.type, parentSchema: schema39.properties.drop_duplicates.then, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs12 = errors;
                if (true !== data1) {
                    const err10 = { instancePath: instancePath + "/drop_duplicates", schemaPath: "#/properties/drop_duplicates/else/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema39.properties.drop_duplicates.else, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs12 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/drop_duplicates", schemaPath: "#/properties/drop_duplicates/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema39.properties.drop_duplicates.if, parentSchema: schema39.properties.drop_duplicates, data: data1 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.last_by !== undefined) {
            let data3 = data.last_by;
            const _errs14 = errors;
            let valid4 = true;
            const _errs15 = errors;
            if (typeof data3 !== "string") {
                const err12 = {};
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            var _valid1 = _errs15 === errors;
            errors = _errs14;
            if (vErrors !== null) {
                if (_errs14) {
                    vErrors.length = _errs14;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause1;
            if (_valid1) {
                const _errs17 = errors;
                if (typeof data3 === "string") {
                    if (!pattern0.test(data3)) {
                        const err13 = { instancePath: instancePath + "/last_by", schemaPath: "#/properties/last_by/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema39.properties.last_by.then, data: data3 };
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
                    const err14 = { instancePath: instancePath + "/last_by", schemaPath: "#/properties/last_by/then/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.last_by.then.type, parentSchema: schema39.properties.last_by.then, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                var _valid1 = _errs17 === errors;
                valid4 = _valid1;
                ifClause1 = "then";
            }
            else {
                const _errs19 = errors;
                if (Array.isArray(data3)) {
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data4 = data3[i1];
                        if (typeof data4 === "string") {
                            if (!pattern0.test(data4)) {
                                const err15 = { instancePath: instancePath + "/last_by/" + i1, schemaPath: "#/properties/last_by/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema39.properties.last_by.else.items, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err16 = { instancePath: instancePath + "/last_by/" + i1, schemaPath: "#/properties/last_by/else/items/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.last_by.else.items.type, parentSchema: schema39.properties.last_by.else.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/last_by", schemaPath: "#/properties/last_by/else/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.last_by.else.type, parentSchema: schema39.properties.last_by.else, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                var _valid1 = _errs19 === errors;
                valid4 = _valid1;
                ifClause1 = "else";
            }
            if (!valid4) {
                const err18 = { instancePath: instancePath + "/last_by", schemaPath: "#/properties/last_by/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema39.properties.last_by.if, parentSchema: schema39.properties.last_by, data: data3 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate87.errors = vErrors;
    return errors === 0;
}
const schema40 = { "type": "object", "required": ["from", "write"], "properties": { "from": { "type": "string", "pattern": "\\S", "expects": "the name of a node" }, "write": { "type": "string", "pattern": "\\S", "expects": "the name of a table" } }, "expects": "a mapping with from and write", "additionalProperties": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema40.required, parentSchema: schema40, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.write === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write" }, schema: schema40.required, parentSchema: schema40, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "from") || (key0 === "write"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema40, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema40.properties.from, data: data0 };
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
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.from.type, parentSchema: schema40.properties.from, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.write !== undefined) {
            let data1 = data.write;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema40.properties.write, data: data1 };
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
                const err6 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.write.type, parentSchema: schema40.properties.write, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate89.errors = vErrors;
    return errors === 0;
}
const schema41 = { "type": "object", "properties": { "type": { "enum": ["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"], "expects": "G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X" }, "count": { "type": "integer", "minimum": 2, "maximum": 299, "expects": "a whole number from 2 to 299" } }, "expects": "a mapping with type and count", "additionalProperties": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "type") || (key0 === "count"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((((((((data0 === "G.1X") || (data0 === "G.2X")) || (data0 === "G.4X")) || (data0 === "G.8X")) || (data0 === "R.1X")) || (data0 === "R.2X")) || (data0 === "R.4X")) || (data0 === "R.8X"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema41.properties.type.enum }, schema: schema41.properties.type.enum, parentSchema: schema41.properties.type, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.count !== undefined) {
            let data1 = data.count;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, schema: schema41.properties.count.type, parentSchema: schema41.properties.count, data: data1 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 299 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299 }, schema: 299, parentSchema: schema41.properties.count, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data1 < 2 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema41.properties.count, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate91.errors = vErrors;
    return errors === 0;
}
const schema42 = { "type": "object", "required": ["attempts"], "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 10, "expects": "a whole number from 1 to 10" } }, "expects": "a mapping with attempts", "additionalProperties": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.attempts === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "attempts")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema42, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.attempts !== undefined) {
            let data0 = data.attempts;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema42.properties.attempts.type, parentSchema: schema42.properties.attempts, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 10 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema42.properties.attempts, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema42.properties.attempts, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema42.type, parentSchema: schema42, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate93.errors = vErrors;
    return errors === 0;
}
const schema43 = { "type": "object", "properties": { "no_new_data": { "type": "string", "pattern": "\\S", "expects": "the name of a source" }, "unchanged": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a table or source" }, "expects": "the name of a table or source, or a list of them" } }, "query": { "type": "string", "pattern": "\\S", "expects": "a query that gives one boolean" }, "expression": { "type": "string", "pattern": "\\S", "expects": "an expression in JSONata" }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "all": { "type": "array", "items": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" }, "minItems": 1, "expects": "a list of conditions" }, "not": { "$ref": "#/$defs/condition", "expects": "exactly one condition, such as { no_new_data: source }" } }, "expects": "exactly one condition, such as { no_new_data: source }", "additionalProperties": false, "minProperties": 1, "maxProperties": 1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1) {
            const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema43, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (Object.keys(data).length < 1) {
            const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema43, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "no_new_data") || (key0 === "unchanged")) || (key0 === "query")) || (key0 === "expression")) || (key0 === "any")) || (key0 === "all")) || (key0 === "not"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema43, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.no_new_data !== undefined) {
            let data0 = data.no_new_data;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/no_new_data", schemaPath: "#/properties/no_new_data/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema43.properties.no_new_data, data: data0 };
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
                const err4 = { instancePath: instancePath + "/no_new_data", schemaPath: "#/properties/no_new_data/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.no_new_data.type, parentSchema: schema43.properties.no_new_data, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.unchanged !== undefined) {
            let data1 = data.unchanged;
            const _errs5 = errors;
            let valid1 = true;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs8 = errors;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        const err6 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema43.properties.unchanged.then, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/then/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.unchanged.then.type, parentSchema: schema43.properties.unchanged.then, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs10 = errors;
                if (Array.isArray(data1)) {
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                                const err8 = { instancePath: instancePath + "/unchanged/" + i0, schemaPath: "#/properties/unchanged/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema43.properties.unchanged.else.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/unchanged/" + i0, schemaPath: "#/properties/unchanged/else/items/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.unchanged.else.items.type, parentSchema: schema43.properties.unchanged.else.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/else/type", keyword: "type", params: { type: "array" }, schema: schema43.properties.unchanged.else.type, parentSchema: schema43.properties.unchanged.else, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema43.properties.unchanged.if, parentSchema: schema43.properties.unchanged, data: data1 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.query !== undefined) {
            let data3 = data.query;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err12 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema43.properties.query, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.query.type, parentSchema: schema43.properties.query, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.expression !== undefined) {
            let data4 = data.expression;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err14 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema43.properties.expression, data: data4 };
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
                const err15 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.expression.type, parentSchema: schema43.properties.expression, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.any !== undefined) {
            let data5 = data.any;
            if (Array.isArray(data5)) {
                if (data5.length < 1) {
                    const err16 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema43.properties.any, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate60(data5[i1], { instancePath: instancePath + "/any/" + i1, parentData: data5, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema43.properties.any.type, parentSchema: schema43.properties.any, data: data5 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.all !== undefined) {
            let data7 = data.all;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err18 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema43.properties.all, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate60(data7[i2], { instancePath: instancePath + "/all/" + i2, parentData: data7, parentDataProperty: i2, rootData }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema43.properties.all.type, parentSchema: schema43.properties.all, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.not !== undefined) {
            if (!(validate60(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }))) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate95.errors = vErrors;
    return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.nodes === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nodes" }, schema: schema28.required, parentSchema: schema28, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema28.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema28, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.nodes !== undefined) {
            let data0 = data.nodes;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key1 in data0) {
                    if (pattern6.test(key1)) {
                        let data1 = data0[key1];
                        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                            const err2 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, schema: schema28.properties.nodes.patternProperties["^.*$"].type, parentSchema: schema28.properties.nodes.patternProperties["^.*$"], data: data1 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        const _errs6 = errors;
                        let valid2 = true;
                        const _errs7 = errors;
                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                            let missing0;
                            if ((data1.read === undefined) && (missing0 = "read")) {
                                const err3 = {};
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs7 === errors;
                        errors = _errs6;
                        if (vErrors !== null) {
                            if (_errs6) {
                                vErrors.length = _errs6;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause0;
                        if (_valid0) {
                            const _errs8 = errors;
                            if (!(validate67(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs8 === errors;
                            valid2 = _valid0;
                            ifClause0 = "then";
                        }
                        else {
                            const _errs9 = errors;
                            const _errs10 = errors;
                            let valid3 = true;
                            const _errs11 = errors;
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if ((data1.mapping === undefined) && (missing1 = "mapping")) {
                                    const err4 = {};
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs11 === errors;
                            errors = _errs10;
                            if (vErrors !== null) {
                                if (_errs10) {
                                    vErrors.length = _errs10;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            let ifClause1;
                            if (_valid1) {
                                const _errs12 = errors;
                                if (!(validate69(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                    errors = vErrors.length;
                                }
                                var _valid1 = _errs12 === errors;
                                valid3 = _valid1;
                                ifClause1 = "then";
                            }
                            else {
                                const _errs13 = errors;
                                const _errs14 = errors;
                                let valid4 = true;
                                const _errs15 = errors;
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing2;
                                    if ((data1.filter === undefined) && (missing2 = "filter")) {
                                        const err5 = {};
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid2 = _errs15 === errors;
                                errors = _errs14;
                                if (vErrors !== null) {
                                    if (_errs14) {
                                        vErrors.length = _errs14;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                let ifClause2;
                                if (_valid2) {
                                    const _errs16 = errors;
                                    if (!(validate73(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid2 = _errs16 === errors;
                                    valid4 = _valid2;
                                    ifClause2 = "then";
                                }
                                else {
                                    const _errs17 = errors;
                                    const _errs18 = errors;
                                    let valid5 = true;
                                    const _errs19 = errors;
                                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                        let missing3;
                                        if ((data1.select === undefined) && (missing3 = "select")) {
                                            const err6 = {};
                                            if (vErrors === null) {
                                                vErrors = [err6];
                                            }
                                            else {
                                                vErrors.push(err6);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid3 = _errs19 === errors;
                                    errors = _errs18;
                                    if (vErrors !== null) {
                                        if (_errs18) {
                                            vErrors.length = _errs18;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause3;
                                    if (_valid3) {
                                        const _errs20 = errors;
                                        if (!(validate75(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid3 = _errs20 === errors;
                                        valid5 = _valid3;
                                        ifClause3 = "then";
                                    }
                                    else {
                                        const _errs21 = errors;
                                        const _errs22 = errors;
                                        let valid6 = true;
                                        const _errs23 = errors;
                                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                            let missing4;
                                            if ((data1.drop === undefined) && (missing4 = "drop")) {
                                                const err7 = {};
                                                if (vErrors === null) {
                                                    vErrors = [err7];
                                                }
                                                else {
                                                    vErrors.push(err7);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid4 = _errs23 === errors;
                                        errors = _errs22;
                                        if (vErrors !== null) {
                                            if (_errs22) {
                                                vErrors.length = _errs22;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                        let ifClause4;
                                        if (_valid4) {
                                            const _errs24 = errors;
                                            if (!(validate77(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid4 = _errs24 === errors;
                                            valid6 = _valid4;
                                            ifClause4 = "then";
                                        }
                                        else {
                                            const _errs25 = errors;
                                            const _errs26 = errors;
                                            let valid7 = true;
                                            const _errs27 = errors;
                                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                let missing5;
                                                if ((data1.join === undefined) && (missing5 = "join")) {
                                                    const err8 = {};
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid5 = _errs27 === errors;
                                            errors = _errs26;
                                            if (vErrors !== null) {
                                                if (_errs26) {
                                                    vErrors.length = _errs26;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                            let ifClause5;
                                            if (_valid5) {
                                                const _errs28 = errors;
                                                if (!(validate79(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                                    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid5 = _errs28 === errors;
                                                valid7 = _valid5;
                                                ifClause5 = "then";
                                            }
                                            else {
                                                const _errs29 = errors;
                                                const _errs30 = errors;
                                                let valid8 = true;
                                                const _errs31 = errors;
                                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                    let missing6;
                                                    if ((data1.union === undefined) && (missing6 = "union")) {
                                                        const err9 = {};
                                                        if (vErrors === null) {
                                                            vErrors = [err9];
                                                        }
                                                        else {
                                                            vErrors.push(err9);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid6 = _errs31 === errors;
                                                errors = _errs30;
                                                if (vErrors !== null) {
                                                    if (_errs30) {
                                                        vErrors.length = _errs30;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                                let ifClause6;
                                                if (_valid6) {
                                                    const _errs32 = errors;
                                                    if (!(validate81(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                                        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid6 = _errs32 === errors;
                                                    valid8 = _valid6;
                                                    ifClause6 = "then";
                                                }
                                                else {
                                                    const _errs33 = errors;
                                                    const _errs34 = errors;
                                                    let valid9 = true;
                                                    const _errs35 = errors;
                                                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                        let missing7;
                                                        if ((data1.aggregate === undefined) && (missing7 = "aggregate")) {
                                                            const err10 = {};
                                                            if (vErrors === null) {
                                                                vErrors = [err10];
                                                            }
                                                            else {
                                                                vErrors.push(err10);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid7 = _errs35 === errors;
                                                    errors = _errs34;
                                                    if (vErrors !== null) {
                                                        if (_errs34) {
                                                            vErrors.length = _errs34;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                    let ifClause7;
                                                    if (_valid7) {
                                                        const _errs36 = errors;
                                                        if (!(validate83(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                                            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid7 = _errs36 === errors;
                                                        valid9 = _valid7;
                                                        ifClause7 = "then";
                                                    }
                                                    else {
                                                        const _errs37 = errors;
                                                        const _errs38 = errors;
                                                        let valid10 = true;
                                                        const _errs39 = errors;
                                                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                            let missing8;
                                                            if ((data1.sql === undefined) && (missing8 = "sql")) {
                                                                const err11 = {};
                                                                if (vErrors === null) {
                                                                    vErrors = [err11];
                                                                }
                                                                else {
                                                                    vErrors.push(err11);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var _valid8 = _errs39 === errors;
                                                        errors = _errs38;
                                                        if (vErrors !== null) {
                                                            if (_errs38) {
                                                                vErrors.length = _errs38;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                        let ifClause8;
                                                        if (_valid8) {
                                                            const _errs40 = errors;
                                                            if (!(validate85(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                                                vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var _valid8 = _errs40 === errors;
                                                            valid10 = _valid8;
                                                            ifClause8 = "then";
                                                        }
                                                        else {
                                                            const _errs41 = errors;
                                                            const _errs42 = errors;
                                                            let valid11 = true;
                                                            const _errs43 = errors;
                                                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                                let missing9;
                                                                if ((data1.drop_duplicates === undefined) && (missing9 = "drop_duplicates")) {
                                                                    const err12 = {};
                                                                    if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err12);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var _valid9 = _errs43 === errors;
                                                            errors = _errs42;
                                                            if (vErrors !== null) {
                                                                if (_errs42) {
                                                                    vErrors.length = _errs42;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                            let ifClause9;
                                                            if (_valid9) {
                                                                const _errs44 = errors;
                                                                if (!(validate87(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                                                    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid9 = _errs44 === errors;
                                                                valid11 = _valid9;
                                                                ifClause9 = "then";
                                                            }
                                                            else {
                                                                const _errs45 = errors;
                                                                const _errs46 = errors;
                                                                let valid12 = true;
                                                                const _errs47 = errors;
                                                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                                    let missing10;
                                                                    if ((data1.write === undefined) && (missing10 = "write")) {
                                                                        const err13 = {};
                                                                        if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var _valid10 = _errs47 === errors;
                                                                errors = _errs46;
                                                                if (vErrors !== null) {
                                                                    if (_errs46) {
                                                                        vErrors.length = _errs46;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                                let ifClause10;
                                                                if (_valid10) {
                                                                    const _errs48 = errors;
                                                                    if (!(validate89(data1, { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                                                        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid10 = _errs48 === errors;
                                                                    valid12 = _valid10;
                                                                    ifClause10 = "then";
                                                                }
                                                                else {
                                                                    const _errs49 = errors;
                                                                    const _errs50 = errors;
                                                                    let valid13 = true;
                                                                    const _errs51 = errors;
                                                                    if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                                                                        const err14 = {};
                                                                        if (vErrors === null) {
                                                                            vErrors = [err14];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err14);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid11 = _errs51 === errors;
                                                                    errors = _errs50;
                                                                    if (vErrors !== null) {
                                                                        if (_errs50) {
                                                                            vErrors.length = _errs50;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                    if (_valid11) {
                                                                        const _errs53 = errors;
                                                                        const err15 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks", keyword: "lacks", params: {}, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then, data: data1 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err15];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err15);
                                                                        }
                                                                        errors++;
                                                                        var _valid11 = _errs53 === errors;
                                                                        valid13 = _valid11;
                                                                    }
                                                                    if (!valid13) {
                                                                        const err16 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else, data: data1 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err16];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err16);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid10 = _errs49 === errors;
                                                                    valid12 = _valid10;
                                                                    ifClause10 = "else";
                                                                }
                                                                if (!valid12) {
                                                                    const err17 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause10 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else, data: data1 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err17];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err17);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid9 = _errs45 === errors;
                                                                valid11 = _valid9;
                                                                ifClause9 = "else";
                                                            }
                                                            if (!valid11) {
                                                                const err18 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else, data: data1 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err18];
                                                                }
                                                                else {
                                                                    vErrors.push(err18);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid8 = _errs41 === errors;
                                                            valid10 = _valid8;
                                                            ifClause8 = "else";
                                                        }
                                                        if (!valid10) {
                                                            const err19 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause8 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else, data: data1 };
                                                            if (vErrors === null) {
                                                                vErrors = [err19];
                                                            }
                                                            else {
                                                                vErrors.push(err19);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid7 = _errs37 === errors;
                                                        valid9 = _valid7;
                                                        ifClause7 = "else";
                                                    }
                                                    if (!valid9) {
                                                        const err20 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else, data: data1 };
                                                        if (vErrors === null) {
                                                            vErrors = [err20];
                                                        }
                                                        else {
                                                            vErrors.push(err20);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid6 = _errs33 === errors;
                                                    valid8 = _valid6;
                                                    ifClause6 = "else";
                                                }
                                                if (!valid8) {
                                                    const err21 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else, data: data1 };
                                                    if (vErrors === null) {
                                                        vErrors = [err21];
                                                    }
                                                    else {
                                                        vErrors.push(err21);
                                                    }
                                                    errors++;
                                                }
                                                var _valid5 = _errs29 === errors;
                                                valid7 = _valid5;
                                                ifClause5 = "else";
                                            }
                                            if (!valid7) {
                                                const err22 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else, data: data1 };
                                                if (vErrors === null) {
                                                    vErrors = [err22];
                                                }
                                                else {
                                                    vErrors.push(err22);
                                                }
                                                errors++;
                                            }
                                            var _valid4 = _errs25 === errors;
                                            valid6 = _valid4;
                                            ifClause4 = "else";
                                        }
                                        if (!valid6) {
                                            const err23 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else, data: data1 };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                        var _valid3 = _errs21 === errors;
                                        valid5 = _valid3;
                                        ifClause3 = "else";
                                    }
                                    if (!valid5) {
                                        const err24 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else.else, data: data1 };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                    var _valid2 = _errs17 === errors;
                                    valid4 = _valid2;
                                    ifClause2 = "else";
                                }
                                if (!valid4) {
                                    const err25 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else.else, data: data1 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs13 === errors;
                                valid3 = _valid1;
                                ifClause1 = "else";
                            }
                            if (!valid3) {
                                const err26 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema28.properties.nodes.patternProperties["^.*$"].else.if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"].else, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            var _valid0 = _errs9 === errors;
                            valid2 = _valid0;
                            ifClause0 = "else";
                        }
                        if (!valid2) {
                            const err27 = { instancePath: instancePath + "/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nodes/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema28.properties.nodes.patternProperties["^.*$"].if, parentSchema: schema28.properties.nodes.patternProperties["^.*$"], data: data1 };
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
            }
            else {
                const err28 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "object" }, schema: schema28.properties.nodes.type, parentSchema: schema28.properties.nodes, data: data0 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data2 = data.needs;
            const _errs55 = errors;
            let valid14 = true;
            const _errs56 = errors;
            if (typeof data2 !== "string") {
                const err29 = {};
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            var _valid12 = _errs56 === errors;
            errors = _errs55;
            if (vErrors !== null) {
                if (_errs55) {
                    vErrors.length = _errs55;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause11;
            if (_valid12) {
                const _errs58 = errors;
                if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                        const err30 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema28.properties.needs.then, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                else {
                    const err31 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.needs.then.type, parentSchema: schema28.properties.needs.then, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                var _valid12 = _errs58 === errors;
                valid14 = _valid12;
                ifClause11 = "then";
            }
            else {
                const _errs60 = errors;
                if (Array.isArray(data2)) {
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        if (typeof data3 === "string") {
                            if (!pattern0.test(data3)) {
                                const err32 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema28.properties.needs.else.items, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err33 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.needs.else.items.type, parentSchema: schema28.properties.needs.else.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err34 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/else/type", keyword: "type", params: { type: "array" }, schema: schema28.properties.needs.else.type, parentSchema: schema28.properties.needs.else, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                var _valid12 = _errs60 === errors;
                valid14 = _valid12;
                ifClause11 = "else";
            }
            if (!valid14) {
                const err35 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause11 }, schema: schema28.properties.needs.if, parentSchema: schema28.properties.needs, data: data2 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.when !== undefined) {
            let data4 = data.when;
            if (!(data4 === "always")) {
                const err36 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/enum", keyword: "enum", params: { allowedValues: schema28.properties.when.enum }, schema: schema28.properties.when.enum, parentSchema: schema28.properties.when, data: data4 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data5 = data.window;
            if (!(data5 === "none")) {
                const err37 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/enum", keyword: "enum", params: { allowedValues: schema28.properties.window.enum }, schema: schema28.properties.window.enum, parentSchema: schema28.properties.window, data: data5 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.workers !== undefined) {
            if (!(validate91(data.workers, { instancePath: instancePath + "/workers", parentData: data, parentDataProperty: "workers", rootData }))) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
            }
        }
        if (data.timeout !== undefined) {
            let data7 = data.timeout;
            if (typeof data7 === "string") {
                if (!pattern39.test(data7)) {
                    const err38 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema28.properties.timeout, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.timeout.type, parentSchema: schema28.properties.timeout, data: data7 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.retry !== undefined) {
            if (!(validate93(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }))) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
            }
        }
        if (data.expected !== undefined) {
            let data9 = data.expected;
            if (typeof data9 === "string") {
                if (!pattern39.test(data9)) {
                    const err40 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(s|m|h|d)$" }, schema: "^[1-9][0-9]*(s|m|h|d)$", parentSchema: schema28.properties.expected, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.expected.type, parentSchema: schema28.properties.expected, data: data9 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.skip_if !== undefined) {
            if (!(validate95(data.skip_if, { instancePath: instancePath + "/skip_if", parentData: data, parentDataProperty: "skip_if", rootData }))) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
            }
        }
        if (data.foreach !== undefined) {
            let data11 = data.foreach;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key2 in data11) {
                    if (pattern6.test(key2)) {
                        let data12 = data11[key2];
                        if (Array.isArray(data12)) {
                            if (data12.length < 1) {
                                const err42 = { instancePath: instancePath + "/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema28.properties.foreach.patternProperties["^.*$"], data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                            const len1 = data12.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data13 = data12[i1];
                                if (((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) {
                                    const err43 = { instancePath: instancePath + "/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema28.properties.foreach.patternProperties["^.*$"].items.type }, schema: schema28.properties.foreach.patternProperties["^.*$"].items.type, parentSchema: schema28.properties.foreach.patternProperties["^.*$"].items, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err44 = { instancePath: instancePath + "/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "array" }, schema: schema28.properties.foreach.patternProperties["^.*$"].type, parentSchema: schema28.properties.foreach.patternProperties["^.*$"], data: data12 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/foreach", schemaPath: "#/properties/foreach/type", keyword: "type", params: { type: "object" }, schema: schema28.properties.foreach.type, parentSchema: schema28.properties.foreach, data: data11 };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
    }
    else {
        const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
        if (vErrors === null) {
            vErrors = [err46];
        }
        else {
            vErrors.push(err46);
        }
        errors++;
    }
    validate66.errors = vErrors;
    return errors === 0;
}
const schema44 = { "type": "object", "required": ["sql"], "properties": { "sql": { "type": "string", "pattern": "\\S", "expects": "the path of an SQL file" }, "charts": { "type": "array", "items": { "$ref": "#/$defs/part37" }, "expects": "a list of charts" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with sql", "additionalProperties": false };
const schema45 = { "type": "object", "required": ["type", "x", "y"], "properties": { "type": { "enum": ["line", "bar", "area", "point"], "expects": "line, bar, area or point" }, "x": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "y": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "color": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "title": { "type": "string", "pattern": "\\S", "expects": "a text" }, "facet": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" }, "mark": { "type": "string", "pattern": "\\S", "expects": "the name of a column of the result" } }, "expects": "a mapping with type, x and y", "additionalProperties": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.x === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x" }, schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.y === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "y" }, schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "type") || (key0 === "x")) || (key0 === "y")) || (key0 === "color")) || (key0 === "title")) || (key0 === "facet")) || (key0 === "mark"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema45, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((((data0 === "line") || (data0 === "bar")) || (data0 === "area")) || (data0 === "point"))) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.type.enum }, schema: schema45.properties.type.enum, parentSchema: schema45.properties.type, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.x !== undefined) {
            let data1 = data.x;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err5 = { instancePath: instancePath + "/x", schemaPath: "#/properties/x/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema45.properties.x, data: data1 };
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
                const err6 = { instancePath: instancePath + "/x", schemaPath: "#/properties/x/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.x.type, parentSchema: schema45.properties.x, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.y !== undefined) {
            let data2 = data.y;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err7 = { instancePath: instancePath + "/y", schemaPath: "#/properties/y/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema45.properties.y, data: data2 };
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
                const err8 = { instancePath: instancePath + "/y", schemaPath: "#/properties/y/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.y.type, parentSchema: schema45.properties.y, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.color !== undefined) {
            let data3 = data.color;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err9 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema45.properties.color, data: data3 };
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
                const err10 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.color.type, parentSchema: schema45.properties.color, data: data3 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data4 = data.title;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema45.properties.title, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.title.type, parentSchema: schema45.properties.title, data: data4 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.facet !== undefined) {
            let data5 = data.facet;
            if (typeof data5 === "string") {
                if (!pattern0.test(data5)) {
                    const err13 = { instancePath: instancePath + "/facet", schemaPath: "#/properties/facet/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema45.properties.facet, data: data5 };
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
                const err14 = { instancePath: instancePath + "/facet", schemaPath: "#/properties/facet/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.facet.type, parentSchema: schema45.properties.facet, data: data5 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.mark !== undefined) {
            let data6 = data.mark;
            if (typeof data6 === "string") {
                if (!pattern0.test(data6)) {
                    const err15 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema45.properties.mark, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.mark.type, parentSchema: schema45.properties.mark, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
    }
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate102.errors = vErrors;
    return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sql === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema44.required, parentSchema: schema44, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "sql") || (key0 === "charts")) || (key0 === "needs"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema44, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.sql !== undefined) {
            let data0 = data.sql;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema44.properties.sql, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.sql.type, parentSchema: schema44.properties.sql, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.charts !== undefined) {
            let data1 = data.charts;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate102(data1[i0], { instancePath: instancePath + "/charts/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "array" }, schema: schema44.properties.charts.type, parentSchema: schema44.properties.charts, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data3 = data.needs;
            const _errs8 = errors;
            let valid3 = true;
            const _errs9 = errors;
            if (typeof data3 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs9 === errors;
            errors = _errs8;
            if (vErrors !== null) {
                if (_errs8) {
                    vErrors.length = _errs8;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs11 = errors;
                if (typeof data3 === "string") {
                    if (!pattern0.test(data3)) {
                        const err6 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema44.properties.needs.then, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.needs.then.type, parentSchema: schema44.properties.needs.then, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs11 === errors;
                valid3 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs13 = errors;
                if (Array.isArray(data3)) {
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data4 = data3[i1];
                        if (typeof data4 === "string") {
                            if (!pattern0.test(data4)) {
                                const err8 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema44.properties.needs.else.items, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.needs.else.items.type, parentSchema: schema44.properties.needs.else.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/else/type", keyword: "type", params: { type: "array" }, schema: schema44.properties.needs.else.type, parentSchema: schema44.properties.needs.else, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs13 === errors;
                valid3 = _valid0;
                ifClause0 = "else";
            }
            if (!valid3) {
                const err11 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema44.properties.needs.if, parentSchema: schema44.properties.needs, data: data3 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate101.errors = vErrors;
    return errors === 0;
}
const schema46 = { "type": "object", "required": ["datasets", "group"], "properties": { "datasets": { "type": "array", "items": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/part39" }, "else": { "type": "string", "pattern": "\\S", "expects": "the name of a report" } }, "expects": "a list of reports", "minItems": 1 }, "group": { "type": "string", "pattern": "\\S", "expects": "the name of a group" }, "identity_region": { "type": "string", "pattern": "\\S", "expects": "an AWS region, such as eu-west-1" } }, "expects": "a mapping with datasets and group", "additionalProperties": false };
const schema47 = { "type": "object", "required": ["report", "columns"], "properties": { "report": { "type": "string", "pattern": "\\S", "expects": "the name of a report" }, "columns": { "type": "object", "patternProperties": { "^.*$": { "type": "string", "pattern": "\\S", "expects": "a column type, such as string, double or timestamp" } }, "expects": "a mapping of column names to types" } }, "expects": "a mapping with report and columns", "additionalProperties": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.report === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report" }, schema: schema47.required, parentSchema: schema47, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.columns === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema47.required, parentSchema: schema47, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "report") || (key0 === "columns"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema47, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.report !== undefined) {
            let data0 = data.report;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema47.properties.report, data: data0 };
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
                const err4 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.report.type, parentSchema: schema47.properties.report, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data1 = data.columns;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (pattern6.test(key1)) {
                        let data2 = data1[key1];
                        if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                                const err5 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema47.properties.columns.patternProperties["^.*$"], data: data2 };
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
                            const err6 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.columns.patternProperties["^.*$"].type, parentSchema: schema47.properties.columns.patternProperties["^.*$"], data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema47.properties.columns.type, parentSchema: schema47.properties.columns, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema47.type, parentSchema: schema47, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate106.errors = vErrors;
    return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.datasets === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasets" }, schema: schema46.required, parentSchema: schema46, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.group === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, schema: schema46.required, parentSchema: schema46, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "datasets") || (key0 === "group")) || (key0 === "identity_region"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema46, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.datasets !== undefined) {
            let data0 = data.datasets;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema46.properties.datasets, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs5 = errors;
                    let valid3 = true;
                    const _errs6 = errors;
                    if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    var _valid0 = _errs6 === errors;
                    errors = _errs5;
                    if (vErrors !== null) {
                        if (_errs5) {
                            vErrors.length = _errs5;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    let ifClause0;
                    if (_valid0) {
                        const _errs8 = errors;
                        if (!(validate106(data1, { instancePath: instancePath + "/datasets/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                            errors = vErrors.length;
                        }
                        var _valid0 = _errs8 === errors;
                        valid3 = _valid0;
                        ifClause0 = "then";
                    }
                    else {
                        const _errs9 = errors;
                        if (typeof data1 === "string") {
                            if (!pattern0.test(data1)) {
                                const err5 = { instancePath: instancePath + "/datasets/" + i0, schemaPath: "#/properties/datasets/items/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema46.properties.datasets.items.else, data: data1 };
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
                            const err6 = { instancePath: instancePath + "/datasets/" + i0, schemaPath: "#/properties/datasets/items/else/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.datasets.items.else.type, parentSchema: schema46.properties.datasets.items.else, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        var _valid0 = _errs9 === errors;
                        valid3 = _valid0;
                        ifClause0 = "else";
                    }
                    if (!valid3) {
                        const err7 = { instancePath: instancePath + "/datasets/" + i0, schemaPath: "#/properties/datasets/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema46.properties.datasets.items.if, parentSchema: schema46.properties.datasets.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "array" }, schema: schema46.properties.datasets.type, parentSchema: schema46.properties.datasets, data: data0 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data2 = data.group;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err9 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema46.properties.group, data: data2 };
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
                const err10 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.group.type, parentSchema: schema46.properties.group, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.identity_region !== undefined) {
            let data3 = data.identity_region;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err11 = { instancePath: instancePath + "/identity_region", schemaPath: "#/properties/identity_region/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema46.properties.identity_region, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/identity_region", schemaPath: "#/properties/identity_region/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.identity_region.type, parentSchema: schema46.properties.identity_region, data: data3 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema46.type, parentSchema: schema46, data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate105.errors = vErrors;
    return errors === 0;
}
const schema48 = { "type": "object", "required": ["train_on", "random_cut_forest", "instances", "serve", "writes"], "properties": { "foreach": { "type": "object", "patternProperties": { "^.*$": { "type": "array", "items": { "type": ["string", "number", "boolean"], "expects": "a text, a number or true/false" }, "expects": "a list of texts", "minItems": 1 } }, "expects": "one name with a list, such as { room: [kitchen, office] }" }, "train_on": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "scores": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "random_cut_forest": { "$ref": "#/$defs/part41" }, "instances": { "$ref": "#/$defs/part42" }, "promote_when": { "notBuilt": { "what": "Judging by \"promote_when\"", "hint": "The first model becomes the champion; later ones are kept as candidates.", "severity": "warning" } }, "serve": { "enum": ["batch", "endpoint"], "expects": "batch or endpoint" }, "writes": { "type": "string", "pattern": "\\S", "expects": "the name of a table" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with train_on and random_cut_forest", "additionalProperties": false };
const schema49 = { "type": "object", "required": ["feature_dim"], "properties": { "feature_dim": { "type": "integer", "minimum": 1, "maximum": 10000, "expects": "a whole number from 1 to 10000" }, "num_samples_per_tree": { "type": "integer", "minimum": 1, "maximum": 2048, "expects": "a whole number from 1 to 2048" }, "num_trees": { "type": "integer", "minimum": 50, "maximum": 1000, "expects": "a whole number from 50 to 1000" } }, "expects": "a mapping with feature_dim", "additionalProperties": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.feature_dim === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature_dim" }, schema: schema49.required, parentSchema: schema49, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "feature_dim") || (key0 === "num_samples_per_tree")) || (key0 === "num_trees"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema49, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.feature_dim !== undefined) {
            let data0 = data.feature_dim;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/feature_dim", schemaPath: "#/properties/feature_dim/type", keyword: "type", params: { type: "integer" }, schema: schema49.properties.feature_dim.type, parentSchema: schema49.properties.feature_dim, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 10000 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/feature_dim", schemaPath: "#/properties/feature_dim/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, schema: 10000, parentSchema: schema49.properties.feature_dim, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/feature_dim", schemaPath: "#/properties/feature_dim/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema49.properties.feature_dim, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        if (data.num_samples_per_tree !== undefined) {
            let data1 = data.num_samples_per_tree;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/num_samples_per_tree", schemaPath: "#/properties/num_samples_per_tree/type", keyword: "type", params: { type: "integer" }, schema: schema49.properties.num_samples_per_tree.type, parentSchema: schema49.properties.num_samples_per_tree, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 2048 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/num_samples_per_tree", schemaPath: "#/properties/num_samples_per_tree/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2048 }, schema: 2048, parentSchema: schema49.properties.num_samples_per_tree, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/num_samples_per_tree", schemaPath: "#/properties/num_samples_per_tree/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema49.properties.num_samples_per_tree, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.num_trees !== undefined) {
            let data2 = data.num_trees;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err8 = { instancePath: instancePath + "/num_trees", schemaPath: "#/properties/num_trees/type", keyword: "type", params: { type: "integer" }, schema: schema49.properties.num_trees.type, parentSchema: schema49.properties.num_trees, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1000 || isNaN(data2)) {
                    const err9 = { instancePath: instancePath + "/num_trees", schemaPath: "#/properties/num_trees/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, schema: 1000, parentSchema: schema49.properties.num_trees, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data2 < 50 || isNaN(data2)) {
                    const err10 = { instancePath: instancePath + "/num_trees", schemaPath: "#/properties/num_trees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 50 }, schema: 50, parentSchema: schema49.properties.num_trees, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema49.type, parentSchema: schema49, data };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate110.errors = vErrors;
    return errors === 0;
}
const schema50 = { "type": "object", "required": ["train", "serve"], "properties": { "train": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "expects": "a SageMaker instance type, such as ml.m4.xlarge" }, "serve": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "expects": "a SageMaker instance type, such as ml.c5.xlarge" } }, "expects": "a mapping with train and serve", "additionalProperties": false };
const pattern130 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.train === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" }, schema: schema50.required, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.serve === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serve" }, schema: schema50.required, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "train") || (key0 === "serve"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema50, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.train !== undefined) {
            let data0 = data.train;
            if (typeof data0 === "string") {
                if (!pattern130.test(data0)) {
                    const err3 = { instancePath: instancePath + "/train", schemaPath: "#/properties/train/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$" }, schema: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", parentSchema: schema50.properties.train, data: data0 };
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
                const err4 = { instancePath: instancePath + "/train", schemaPath: "#/properties/train/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.train.type, parentSchema: schema50.properties.train, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.serve !== undefined) {
            let data1 = data.serve;
            if (typeof data1 === "string") {
                if (!pattern130.test(data1)) {
                    const err5 = { instancePath: instancePath + "/serve", schemaPath: "#/properties/serve/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$" }, schema: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", parentSchema: schema50.properties.serve, data: data1 };
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
                const err6 = { instancePath: instancePath + "/serve", schemaPath: "#/properties/serve/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.serve.type, parentSchema: schema50.properties.serve, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema50.type, parentSchema: schema50, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate112.errors = vErrors;
    return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.train_on === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train_on" }, schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.random_cut_forest === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "random_cut_forest" }, schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.instances === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instances" }, schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.serve === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serve" }, schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.writes === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writes" }, schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema48.properties, key0))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema48, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.foreach !== undefined) {
            let data0 = data.foreach;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key1 in data0) {
                    if (pattern6.test(key1)) {
                        let data1 = data0[key1];
                        if (Array.isArray(data1)) {
                            if (data1.length < 1) {
                                const err6 = { instancePath: instancePath + "/foreach/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema48.properties.foreach.patternProperties["^.*$"], data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data2 = data1[i0];
                                if (((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) {
                                    const err7 = { instancePath: instancePath + "/foreach/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema48.properties.foreach.patternProperties["^.*$"].items.type }, schema: schema48.properties.foreach.patternProperties["^.*$"].items.type, parentSchema: schema48.properties.foreach.patternProperties["^.*$"].items, data: data2 };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err8 = { instancePath: instancePath + "/foreach/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/foreach/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "array" }, schema: schema48.properties.foreach.patternProperties["^.*$"].type, parentSchema: schema48.properties.foreach.patternProperties["^.*$"], data: data1 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/foreach", schemaPath: "#/properties/foreach/type", keyword: "type", params: { type: "object" }, schema: schema48.properties.foreach.type, parentSchema: schema48.properties.foreach, data: data0 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.train_on !== undefined) {
            let data3 = data.train_on;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err10 = { instancePath: instancePath + "/train_on", schemaPath: "#/properties/train_on/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema48.properties.train_on, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/train_on", schemaPath: "#/properties/train_on/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.train_on.type, parentSchema: schema48.properties.train_on, data: data3 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.scores !== undefined) {
            let data4 = data.scores;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err12 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema48.properties.scores, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.scores.type, parentSchema: schema48.properties.scores, data: data4 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.random_cut_forest !== undefined) {
            if (!(validate110(data.random_cut_forest, { instancePath: instancePath + "/random_cut_forest", parentData: data, parentDataProperty: "random_cut_forest", rootData }))) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
            }
        }
        if (data.instances !== undefined) {
            if (!(validate112(data.instances, { instancePath: instancePath + "/instances", parentData: data, parentDataProperty: "instances", rootData }))) {
                vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                errors = vErrors.length;
            }
        }
        if (data.promote_when !== undefined) {
            const err14 = { instancePath: instancePath + "/promote_when", schemaPath: "#/properties/promote_when/notBuilt", keyword: "notBuilt", params: {}, schema: schema48.properties.promote_when.notBuilt, parentSchema: schema48.properties.promote_when, data: data.promote_when };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.serve !== undefined) {
            let data8 = data.serve;
            if (!((data8 === "batch") || (data8 === "endpoint"))) {
                const err15 = { instancePath: instancePath + "/serve", schemaPath: "#/properties/serve/enum", keyword: "enum", params: { allowedValues: schema48.properties.serve.enum }, schema: schema48.properties.serve.enum, parentSchema: schema48.properties.serve, data: data8 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.writes !== undefined) {
            let data9 = data.writes;
            if (typeof data9 === "string") {
                if (!pattern0.test(data9)) {
                    const err16 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema48.properties.writes, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.writes.type, parentSchema: schema48.properties.writes, data: data9 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data10 = data.needs;
            const _errs19 = errors;
            let valid4 = true;
            const _errs20 = errors;
            if (typeof data10 !== "string") {
                const err18 = {};
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            var _valid0 = _errs20 === errors;
            errors = _errs19;
            if (vErrors !== null) {
                if (_errs19) {
                    vErrors.length = _errs19;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs22 = errors;
                if (typeof data10 === "string") {
                    if (!pattern0.test(data10)) {
                        const err19 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema48.properties.needs.then, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.needs.then.type, parentSchema: schema48.properties.needs.then, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                var _valid0 = _errs22 === errors;
                valid4 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs24 = errors;
                if (Array.isArray(data10)) {
                    const len1 = data10.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data11 = data10[i1];
                        if (typeof data11 === "string") {
                            if (!pattern0.test(data11)) {
                                const err21 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema48.properties.needs.else.items, data: data11 };
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
                            const err22 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.needs.else.items.type, parentSchema: schema48.properties.needs.else.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err23 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/else/type", keyword: "type", params: { type: "array" }, schema: schema48.properties.needs.else.type, parentSchema: schema48.properties.needs.else, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                var _valid0 = _errs24 === errors;
                valid4 = _valid0;
                ifClause0 = "else";
            }
            if (!valid4) {
                const err24 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema48.properties.needs.if, parentSchema: schema48.properties.needs, data: data10 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    validate109.errors = vErrors;
    return errors === 0;
}
const schema51 = { "type": "object", "required": ["function"], "properties": { "function": { "type": "string", "pattern": "\\S", "expects": "the name of a Lambda function" }, "payload": { "type": "object", "expects": "a mapping" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with function", "additionalProperties": false };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.function === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "function" }, schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "function") || (key0 === "payload")) || (key0 === "needs"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema51, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.function !== undefined) {
            let data0 = data.function;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/function", schemaPath: "#/properties/function/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema51.properties.function, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/function", schemaPath: "#/properties/function/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.function.type, parentSchema: schema51.properties.function, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.payload !== undefined) {
            let data1 = data.payload;
            if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                const err4 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, schema: schema51.properties.payload.type, parentSchema: schema51.properties.payload, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data2 = data.needs;
            const _errs7 = errors;
            let valid1 = true;
            const _errs8 = errors;
            if (typeof data2 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            errors = _errs7;
            if (vErrors !== null) {
                if (_errs7) {
                    vErrors.length = _errs7;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs10 = errors;
                if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                        const err6 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema51.properties.needs.then, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.needs.then.type, parentSchema: schema51.properties.needs.then, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs12 = errors;
                if (Array.isArray(data2)) {
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        if (typeof data3 === "string") {
                            if (!pattern0.test(data3)) {
                                const err8 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema51.properties.needs.else.items, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.needs.else.items.type, parentSchema: schema51.properties.needs.else.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/else/type", keyword: "type", params: { type: "array" }, schema: schema51.properties.needs.else.type, parentSchema: schema51.properties.needs.else, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs12 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema51.properties.needs.if, parentSchema: schema51.properties.needs, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema51.type, parentSchema: schema51, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate115.errors = vErrors;
    return errors === 0;
}
const schema52 = { "type": "object", "required": ["pipeline"], "properties": { "pipeline": { "type": "string", "pattern": "\\S", "expects": "the name of a pipeline" }, "from": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with pipeline", "additionalProperties": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pipeline === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pipeline" }, schema: schema52.required, parentSchema: schema52, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "pipeline") || (key0 === "from")) || (key0 === "needs"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema52, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.pipeline !== undefined) {
            let data0 = data.pipeline;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema52.properties.pipeline, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.pipeline.type, parentSchema: schema52.properties.pipeline, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data1 = data.from;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema52.properties.from, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.from.type, parentSchema: schema52.properties.from, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data2 = data.needs;
            const _errs7 = errors;
            let valid1 = true;
            const _errs8 = errors;
            if (typeof data2 !== "string") {
                const err6 = {};
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            errors = _errs7;
            if (vErrors !== null) {
                if (_errs7) {
                    vErrors.length = _errs7;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs10 = errors;
                if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                        const err7 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema52.properties.needs.then, data: data2 };
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
                    const err8 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.needs.then.type, parentSchema: schema52.properties.needs.then, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs12 = errors;
                if (Array.isArray(data2)) {
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        if (typeof data3 === "string") {
                            if (!pattern0.test(data3)) {
                                const err9 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema52.properties.needs.else.items, data: data3 };
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
                            const err10 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.needs.else.items.type, parentSchema: schema52.properties.needs.else.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err11 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/else/type", keyword: "type", params: { type: "array" }, schema: schema52.properties.needs.else.type, parentSchema: schema52.properties.needs.else, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                var _valid0 = _errs12 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err12 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema52.properties.needs.if, parentSchema: schema52.properties.needs, data: data2 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema52.type, parentSchema: schema52, data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate117.errors = vErrors;
    return errors === 0;
}
const schema53 = { "type": "object", "required": ["state_machine"], "properties": { "state_machine": { "type": "string", "pattern": "\\S", "expects": "the ARN of a state machine" }, "input": { "type": "object", "expects": "a mapping" }, "needs": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "the name of a step, or a list of them" } } }, "expects": "a mapping with state_machine", "additionalProperties": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state_machine === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state_machine" }, schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "state_machine") || (key0 === "input")) || (key0 === "needs"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema53, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.state_machine !== undefined) {
            let data0 = data.state_machine;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/state_machine", schemaPath: "#/properties/state_machine/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema53.properties.state_machine, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/state_machine", schemaPath: "#/properties/state_machine/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.state_machine.type, parentSchema: schema53.properties.state_machine, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.input !== undefined) {
            let data1 = data.input;
            if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                const err4 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, schema: schema53.properties.input.type, parentSchema: schema53.properties.input, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data2 = data.needs;
            const _errs7 = errors;
            let valid1 = true;
            const _errs8 = errors;
            if (typeof data2 !== "string") {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            errors = _errs7;
            if (vErrors !== null) {
                if (_errs7) {
                    vErrors.length = _errs7;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs10 = errors;
                if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                        const err6 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema53.properties.needs.then, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/then/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.needs.then.type, parentSchema: schema53.properties.needs.then, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs12 = errors;
                if (Array.isArray(data2)) {
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        if (typeof data3 === "string") {
                            if (!pattern0.test(data3)) {
                                const err8 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema53.properties.needs.else.items, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/else/items/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.needs.else.items.type, parentSchema: schema53.properties.needs.else.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/else/type", keyword: "type", params: { type: "array" }, schema: schema53.properties.needs.else.type, parentSchema: schema53.properties.needs.else, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid0 = _errs12 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err11 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema53.properties.needs.if, parentSchema: schema53.properties.needs, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema53.type, parentSchema: schema53, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate119.errors = vErrors;
    return errors === 0;
}
const schema54 = { "type": "object", "required": ["files"], "properties": { "files": { "type": "string", "pattern": "\\S", "expects": "a path, which may have wildcards" } }, "expects": "a mapping with files", "additionalProperties": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.files === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, schema: schema54.required, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "files")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema54, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.files !== undefined) {
            let data0 = data.files;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema54.properties.files, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "string" }, schema: schema54.properties.files.type, parentSchema: schema54.properties.files, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate121.errors = vErrors;
    return errors === 0;
}
const schema55 = { "type": "object", "expects": "a mapping with simulate: sensors or history", "required": ["simulate"], "properties": { "simulate": { "enum": ["sensors", "history"], "expects": "sensors or history" } }, "allOf": [{ "if": { "required": ["simulate"], "properties": { "simulate": { "const": "sensors" } } }, "then": { "$ref": "#/$defs/part48" } }, { "if": { "required": ["simulate"], "properties": { "simulate": { "const": "history" } } }, "then": { "$ref": "#/$defs/part49" } }] };
const schema56 = { "type": "object", "required": ["simulate", "devices", "days"], "properties": { "simulate": { "enum": ["sensors"], "expects": "sensors" }, "devices": { "type": "integer", "minimum": 1, "maximum": 1000, "expects": "a whole number from 1 to 1000" }, "days": { "type": "integer", "minimum": 1, "maximum": 31, "expects": "a whole number from 1 to 31" } }, "expects": "a mapping with simulate, devices and days", "additionalProperties": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.simulate === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "simulate" }, schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.devices === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "devices" }, schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.days === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" }, schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "simulate") || (key0 === "devices")) || (key0 === "days"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema56, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.simulate !== undefined) {
            let data0 = data.simulate;
            if (!(data0 === "sensors")) {
                const err4 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/enum", keyword: "enum", params: { allowedValues: schema56.properties.simulate.enum }, schema: schema56.properties.simulate.enum, parentSchema: schema56.properties.simulate, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.devices !== undefined) {
            let data1 = data.devices;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "integer" }, schema: schema56.properties.devices.type, parentSchema: schema56.properties.devices, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, schema: 1000, parentSchema: schema56.properties.devices, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema56.properties.devices, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.days !== undefined) {
            let data2 = data.days;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err8 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, schema: schema56.properties.days.type, parentSchema: schema56.properties.days, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 31 || isNaN(data2)) {
                    const err9 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, schema: 31, parentSchema: schema56.properties.days, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err10 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema56.properties.days, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate124.errors = vErrors;
    return errors === 0;
}
const schema57 = { "type": "object", "required": ["simulate", "rows"], "properties": { "simulate": { "enum": ["history"], "expects": "history" }, "rows": { "type": "integer", "minimum": 1, "maximum": 100000, "expects": "a whole number from 1 to 100000" } }, "expects": "a mapping with simulate and rows", "additionalProperties": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.simulate === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "simulate" }, schema: schema57.required, parentSchema: schema57, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.rows === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, schema: schema57.required, parentSchema: schema57, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "simulate") || (key0 === "rows"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema57, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.simulate !== undefined) {
            let data0 = data.simulate;
            if (!(data0 === "history")) {
                const err3 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/enum", keyword: "enum", params: { allowedValues: schema57.properties.simulate.enum }, schema: schema57.properties.simulate.enum, parentSchema: schema57.properties.simulate, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.rows !== undefined) {
            let data1 = data.rows;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, schema: schema57.properties.rows.type, parentSchema: schema57.properties.rows, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 100000 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, schema: 100000, parentSchema: schema57.properties.rows, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema57.properties.rows, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema57.type, parentSchema: schema57, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate126.errors = vErrors;
    return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.simulate === undefined) && (missing0 = "simulate")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.simulate !== undefined) {
                if ("sensors" !== data.simulate) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate124(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema55.allOf[0].if, parentSchema: schema55.allOf[0], data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.simulate === undefined) && (missing1 = "simulate")) {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        else {
            if (data.simulate !== undefined) {
                if ("history" !== data.simulate) {
                    const err4 = {};
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
        if (_errs7) {
            vErrors.length = _errs7;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs10 = errors;
        if (!(validate126(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
        }
        var _valid1 = _errs10 === errors;
        valid3 = _valid1;
    }
    if (!valid3) {
        const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema55.allOf[1].if, parentSchema: schema55.allOf[1], data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.simulate === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "simulate" }, schema: schema55.required, parentSchema: schema55, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.simulate !== undefined) {
            let data2 = data.simulate;
            if (!((data2 === "sensors") || (data2 === "history"))) {
                const err7 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/enum", keyword: "enum", params: { allowedValues: schema55.properties.simulate.enum }, schema: schema55.properties.simulate.enum, parentSchema: schema55.properties.simulate, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema55.type, parentSchema: schema55, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate123.errors = vErrors;
    return errors === 0;
}
const schema58 = { "type": "object", "required": ["name", "run", "expect"], "properties": { "name": { "type": "string", "pattern": "\\S", "expects": "a sentence" }, "given": { "type": "object", "patternProperties": { "^.*$": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "expects": "a path, which may have wildcards" }, "else": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "a path, which may have wildcards" }, "expects": "a path, which may have wildcards, or a list of them" } } }, "expects": "a mapping of sources to files" }, "run": { "type": "array", "items": { "type": "string", "pattern": "\\S", "expects": "the name of a step" }, "expects": "a list of steps", "minItems": 1 }, "window": { "type": "string", "pattern": "\\S", "expects": "the id of a window" }, "expect": { "$ref": "#/$defs/part52" } }, "expects": "a mapping with name, run and expect", "additionalProperties": false };
const schema59 = { "type": "object", "properties": { "statuses": { "type": "object", "patternProperties": { "^.*$": { "enum": ["succeeded", "skipped", "failed", "blocked", "cancelled"], "expects": "succeeded, skipped, failed, blocked or cancelled" } }, "expects": "a mapping of steps to statuses" }, "error": { "type": "string", "pattern": "\\S", "expects": "the name of an error" }, "tables": { "type": "object", "patternProperties": { "^.*$": { "$ref": "#/$defs/part51" } }, "expects": "a mapping of tables" } }, "expects": "a mapping with statuses, error or tables", "additionalProperties": false };
const schema60 = { "type": "object", "required": ["rows"], "properties": { "rows": { "type": "integer", "minimum": 0, "expects": "a whole number from 0" } }, "expects": "a mapping with rows", "additionalProperties": false };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rows === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, schema: schema60.required, parentSchema: schema60, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "rows")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema60, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.rows !== undefined) {
            let data0 = data.rows;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, schema: schema60.properties.rows.type, parentSchema: schema60.properties.rows, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema60.properties.rows, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema60.type, parentSchema: schema60, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate131.errors = vErrors;
    return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "statuses") || (key0 === "error")) || (key0 === "tables"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema59, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.statuses !== undefined) {
            let data0 = data.statuses;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key1 in data0) {
                    if (pattern6.test(key1)) {
                        let data1 = data0[key1];
                        if (!(((((data1 === "succeeded") || (data1 === "skipped")) || (data1 === "failed")) || (data1 === "blocked")) || (data1 === "cancelled"))) {
                            const err1 = { instancePath: instancePath + "/statuses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/statuses/patternProperties/%5E.*%24/enum", keyword: "enum", params: { allowedValues: schema59.properties.statuses.patternProperties["^.*$"].enum }, schema: schema59.properties.statuses.patternProperties["^.*$"].enum, parentSchema: schema59.properties.statuses.patternProperties["^.*$"], data: data1 };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "object" }, schema: schema59.properties.statuses.type, parentSchema: schema59.properties.statuses, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.error !== undefined) {
            let data2 = data.error;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema59.properties.error, data: data2 };
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
                const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema59.properties.error.type, parentSchema: schema59.properties.error, data: data2 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.tables !== undefined) {
            let data3 = data.tables;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key2 in data3) {
                    if (pattern6.test(key2)) {
                        if (!(validate131(data3[key2], { instancePath: instancePath + "/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData }))) {
                            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, schema: schema59.properties.tables.type, parentSchema: schema59.properties.tables, data: data3 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate130.errors = vErrors;
    return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema58.required, parentSchema: schema58, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.run === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, schema: schema58.required, parentSchema: schema58, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.expect === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, schema: schema58.required, parentSchema: schema58, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "name") || (key0 === "given")) || (key0 === "run")) || (key0 === "window")) || (key0 === "expect"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema58, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema58.properties.name, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.name.type, parentSchema: schema58.properties.name, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.given !== undefined) {
            let data1 = data.given;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (pattern6.test(key1)) {
                        let data2 = data1[key1];
                        const _errs7 = errors;
                        let valid2 = true;
                        const _errs8 = errors;
                        if (typeof data2 !== "string") {
                            const err6 = {};
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        var _valid0 = _errs8 === errors;
                        errors = _errs7;
                        if (vErrors !== null) {
                            if (_errs7) {
                                vErrors.length = _errs7;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause0;
                        if (_valid0) {
                            const _errs10 = errors;
                            if (typeof data2 === "string") {
                                if (!pattern0.test(data2)) {
                                    const err7 = { instancePath: instancePath + "/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/given/patternProperties/%5E.*%24/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema58.properties.given.patternProperties["^.*$"].then, data: data2 };
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
                                const err8 = { instancePath: instancePath + "/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/given/patternProperties/%5E.*%24/then/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.given.patternProperties["^.*$"].then.type, parentSchema: schema58.properties.given.patternProperties["^.*$"].then, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid2 = _valid0;
                            ifClause0 = "then";
                        }
                        else {
                            const _errs12 = errors;
                            if (Array.isArray(data2)) {
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data3 = data2[i0];
                                    if (typeof data3 === "string") {
                                        if (!pattern0.test(data3)) {
                                            const err9 = { instancePath: instancePath + "/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/given/patternProperties/%5E.*%24/else/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema58.properties.given.patternProperties["^.*$"].else.items, data: data3 };
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
                                        const err10 = { instancePath: instancePath + "/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/given/patternProperties/%5E.*%24/else/items/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.given.patternProperties["^.*$"].else.items.type, parentSchema: schema58.properties.given.patternProperties["^.*$"].else.items, data: data3 };
                                        if (vErrors === null) {
                                            vErrors = [err10];
                                        }
                                        else {
                                            vErrors.push(err10);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err11 = { instancePath: instancePath + "/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/given/patternProperties/%5E.*%24/else/type", keyword: "type", params: { type: "array" }, schema: schema58.properties.given.patternProperties["^.*$"].else.type, parentSchema: schema58.properties.given.patternProperties["^.*$"].else, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            var _valid0 = _errs12 === errors;
                            valid2 = _valid0;
                            ifClause0 = "else";
                        }
                        if (!valid2) {
                            const err12 = { instancePath: instancePath + "/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/given/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema58.properties.given.patternProperties["^.*$"].if, parentSchema: schema58.properties.given.patternProperties["^.*$"], data: data2 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/type", keyword: "type", params: { type: "object" }, schema: schema58.properties.given.type, parentSchema: schema58.properties.given, data: data1 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data4 = data.run;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err14 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.run, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data5 = data4[i1];
                    if (typeof data5 === "string") {
                        if (!pattern0.test(data5)) {
                            const err15 = { instancePath: instancePath + "/run/" + i1, schemaPath: "#/properties/run/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema58.properties.run.items, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/run/" + i1, schemaPath: "#/properties/run/items/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.run.items.type, parentSchema: schema58.properties.run.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "array" }, schema: schema58.properties.run.type, parentSchema: schema58.properties.run, data: data4 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data6 = data.window;
            if (typeof data6 === "string") {
                if (!pattern0.test(data6)) {
                    const err18 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema58.properties.window, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.window.type, parentSchema: schema58.properties.window, data: data6 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.expect !== undefined) {
            if (!(validate130(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData }))) {
                vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate129.errors = vErrors;
    return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema6.required, parentSchema: schema6, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.database === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, schema: schema6.required, parentSchema: schema6, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema6.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6, data };
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
                    const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.name, data: data0 };
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
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.name.type, parentSchema: schema6.properties.name, data: data0 };
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
                    const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.description, data: data1 };
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
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.description.type, parentSchema: schema6.properties.description, data: data1 };
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
                    const err7 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.timezone, data: data2 };
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
                const err8 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.timezone.type, parentSchema: schema6.properties.timezone, data: data2 };
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
                const err9 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/enum", keyword: "enum", params: { allowedValues: schema6.properties.window.enum }, schema: schema6.properties.window.enum, parentSchema: schema6.properties.window, data: data3 };
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
            if (!(validate22(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.backfill !== undefined) {
            if (!(validate24(data.backfill, { instancePath: instancePath + "/backfill", parentData: data, parentDataProperty: "backfill", rootData }))) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data.notify !== undefined) {
            if (!(validate26(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
        }
        if (data.environments !== undefined) {
            let data7 = data.environments;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key1 in data7) {
                    if (pattern6.test(key1)) {
                        if (!(validate28(data7[key1], { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key1, rootData }))) {
                            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.environments.type, parentSchema: schema6.properties.environments, data: data7 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.variables !== undefined) {
            let data9 = data.variables;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key2 in data9) {
                    if (pattern6.test(key2)) {
                        let data10 = data9[key2];
                        if ((((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) && (!(Array.isArray(data10)))) {
                            const err11 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema6.properties.variables.patternProperties["^.*$"].type }, schema: schema6.properties.variables.patternProperties["^.*$"].type, parentSchema: schema6.properties.variables.patternProperties["^.*$"], data: data10 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (Array.isArray(data10)) {
                            const len0 = data10.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data11 = data10[i0];
                                if (((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) {
                                    const err12 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/variables/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: schema6.properties.variables.patternProperties["^.*$"].items.type }, schema: schema6.properties.variables.patternProperties["^.*$"].items.type, parentSchema: schema6.properties.variables.patternProperties["^.*$"].items, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.variables.type, parentSchema: schema6.properties.variables, data: data9 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data12 = data.inputs;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key3 in data12) {
                    if (pattern6.test(key3)) {
                        if (!(validate30(data12[key3], { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key3, rootData }))) {
                            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.inputs.type, parentSchema: schema6.properties.inputs, data: data12 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.sources !== undefined) {
            let data14 = data.sources;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key4 in data14) {
                    if (pattern6.test(key4)) {
                        if (!(validate32(data14[key4], { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key4, rootData }))) {
                            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.sources.type, parentSchema: schema6.properties.sources, data: data14 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.crawlers !== undefined) {
            let data16 = data.crawlers;
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key5 in data16) {
                    if (pattern6.test(key5)) {
                        if (!(validate50(data16[key5], { instancePath: instancePath + "/crawlers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key5, rootData }))) {
                            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/crawlers", schemaPath: "#/properties/crawlers/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.crawlers.type, parentSchema: schema6.properties.crawlers, data: data16 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.database !== undefined) {
            let data18 = data.database;
            if (typeof data18 === "string") {
                if (!pattern0.test(data18)) {
                    const err17 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.database, data: data18 };
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
                const err18 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.database.type, parentSchema: schema6.properties.database, data: data18 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.tables !== undefined) {
            let data19 = data.tables;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key6 in data19) {
                    if (pattern6.test(key6)) {
                        if (!(validate52(data19[key6], { instancePath: instancePath + "/tables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key6, rootData }))) {
                            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.tables.type, parentSchema: schema6.properties.tables, data: data19 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.jobs !== undefined) {
            let data21 = data.jobs;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key7 in data21) {
                    if (pattern6.test(key7)) {
                        let data22 = data21[key7];
                        if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                            const err20 = { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.jobs.patternProperties["^.*$"].type, parentSchema: schema6.properties.jobs.patternProperties["^.*$"], data: data22 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        const _errs39 = errors;
                        let valid10 = true;
                        const _errs40 = errors;
                        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                            let missing0;
                            if ((data22.script === undefined) && (missing0 = "script")) {
                                const err21 = {};
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs40 === errors;
                        errors = _errs39;
                        if (vErrors !== null) {
                            if (_errs39) {
                                vErrors.length = _errs39;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause0;
                        if (_valid0) {
                            const _errs41 = errors;
                            if (!(validate54(data22, { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key7, rootData }))) {
                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs41 === errors;
                            valid10 = _valid0;
                            ifClause0 = "then";
                        }
                        else {
                            const _errs42 = errors;
                            const _errs43 = errors;
                            let valid11 = true;
                            const _errs44 = errors;
                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                let missing1;
                                if ((data22.nodes === undefined) && (missing1 = "nodes")) {
                                    const err22 = {};
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs44 === errors;
                            errors = _errs43;
                            if (vErrors !== null) {
                                if (_errs43) {
                                    vErrors.length = _errs43;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            let ifClause1;
                            if (_valid1) {
                                const _errs45 = errors;
                                if (!(validate66(data22, { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key7, rootData }))) {
                                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                                    errors = vErrors.length;
                                }
                                var _valid1 = _errs45 === errors;
                                valid11 = _valid1;
                                ifClause1 = "then";
                            }
                            else {
                                const _errs46 = errors;
                                const _errs47 = errors;
                                let valid12 = true;
                                const _errs48 = errors;
                                if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                                    const err23 = {};
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                                var _valid2 = _errs48 === errors;
                                errors = _errs47;
                                if (vErrors !== null) {
                                    if (_errs47) {
                                        vErrors.length = _errs47;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid2) {
                                    const _errs50 = errors;
                                    const err24 = { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks", keyword: "lacks", params: {}, schema: schema6.properties.jobs.patternProperties["^.*$"].else.else.then.lacks, parentSchema: schema6.properties.jobs.patternProperties["^.*$"].else.else.then, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                    var _valid2 = _errs50 === errors;
                                    valid12 = _valid2;
                                }
                                if (!valid12) {
                                    const err25 = { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.jobs.patternProperties["^.*$"].else.else.if, parentSchema: schema6.properties.jobs.patternProperties["^.*$"].else.else, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs46 === errors;
                                valid11 = _valid1;
                                ifClause1 = "else";
                            }
                            if (!valid11) {
                                const err26 = { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema6.properties.jobs.patternProperties["^.*$"].else.if, parentSchema: schema6.properties.jobs.patternProperties["^.*$"].else, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            var _valid0 = _errs42 === errors;
                            valid10 = _valid0;
                            ifClause0 = "else";
                        }
                        if (!valid10) {
                            const err27 = { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema6.properties.jobs.patternProperties["^.*$"].if, parentSchema: schema6.properties.jobs.patternProperties["^.*$"], data: data22 };
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
            }
            else {
                const err28 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.jobs.type, parentSchema: schema6.properties.jobs, data: data21 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.reports !== undefined) {
            let data23 = data.reports;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key8 in data23) {
                    if (pattern6.test(key8)) {
                        if (!(validate101(data23[key8], { instancePath: instancePath + "/reports/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key8, rootData }))) {
                            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.reports.type, parentSchema: schema6.properties.reports, data: data23 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.quicksight !== undefined) {
            if (!(validate105(data.quicksight, { instancePath: instancePath + "/quicksight", parentData: data, parentDataProperty: "quicksight", rootData }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.models !== undefined) {
            let data26 = data.models;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                for (const key9 in data26) {
                    if (pattern6.test(key9)) {
                        if (!(validate109(data26[key9], { instancePath: instancePath + "/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data26, parentDataProperty: key9, rootData }))) {
                            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.models.type, parentSchema: schema6.properties.models, data: data26 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.lambdas !== undefined) {
            let data28 = data.lambdas;
            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                for (const key10 in data28) {
                    if (pattern6.test(key10)) {
                        if (!(validate115(data28[key10], { instancePath: instancePath + "/lambdas/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data28, parentDataProperty: key10, rootData }))) {
                            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/lambdas", schemaPath: "#/properties/lambdas/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.lambdas.type, parentSchema: schema6.properties.lambdas, data: data28 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.executions !== undefined) {
            let data30 = data.executions;
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                for (const key11 in data30) {
                    if (pattern6.test(key11)) {
                        let data31 = data30[key11];
                        if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                            const err32 = { instancePath: instancePath + "/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.executions.patternProperties["^.*$"].type, parentSchema: schema6.properties.executions.patternProperties["^.*$"], data: data31 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        const _errs65 = errors;
                        let valid17 = true;
                        const _errs66 = errors;
                        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                            let missing2;
                            if ((data31.pipeline === undefined) && (missing2 = "pipeline")) {
                                const err33 = {};
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        var _valid3 = _errs66 === errors;
                        errors = _errs65;
                        if (vErrors !== null) {
                            if (_errs65) {
                                vErrors.length = _errs65;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause2;
                        if (_valid3) {
                            const _errs67 = errors;
                            if (!(validate117(data31, { instancePath: instancePath + "/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data30, parentDataProperty: key11, rootData }))) {
                                vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                                errors = vErrors.length;
                            }
                            var _valid3 = _errs67 === errors;
                            valid17 = _valid3;
                            ifClause2 = "then";
                        }
                        else {
                            const _errs68 = errors;
                            const _errs69 = errors;
                            let valid18 = true;
                            const _errs70 = errors;
                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                let missing3;
                                if ((data31.state_machine === undefined) && (missing3 = "state_machine")) {
                                    const err34 = {};
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            var _valid4 = _errs70 === errors;
                            errors = _errs69;
                            if (vErrors !== null) {
                                if (_errs69) {
                                    vErrors.length = _errs69;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            let ifClause3;
                            if (_valid4) {
                                const _errs71 = errors;
                                if (!(validate119(data31, { instancePath: instancePath + "/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data30, parentDataProperty: key11, rootData }))) {
                                    vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                    errors = vErrors.length;
                                }
                                var _valid4 = _errs71 === errors;
                                valid18 = _valid4;
                                ifClause3 = "then";
                            }
                            else {
                                const _errs72 = errors;
                                const _errs73 = errors;
                                let valid19 = true;
                                const _errs74 = errors;
                                if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                                    const err35 = {};
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                                var _valid5 = _errs74 === errors;
                                errors = _errs73;
                                if (vErrors !== null) {
                                    if (_errs73) {
                                        vErrors.length = _errs73;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid5) {
                                    const _errs76 = errors;
                                    const err36 = { instancePath: instancePath + "/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks", keyword: "lacks", params: {}, schema: schema6.properties.executions.patternProperties["^.*$"].else.else.then.lacks, parentSchema: schema6.properties.executions.patternProperties["^.*$"].else.else.then, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err36];
                                    }
                                    else {
                                        vErrors.push(err36);
                                    }
                                    errors++;
                                    var _valid5 = _errs76 === errors;
                                    valid19 = _valid5;
                                }
                                if (!valid19) {
                                    const err37 = { instancePath: instancePath + "/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.executions.patternProperties["^.*$"].else.else.if, parentSchema: schema6.properties.executions.patternProperties["^.*$"].else.else, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                                var _valid4 = _errs72 === errors;
                                valid18 = _valid4;
                                ifClause3 = "else";
                            }
                            if (!valid18) {
                                const err38 = { instancePath: instancePath + "/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema6.properties.executions.patternProperties["^.*$"].else.if, parentSchema: schema6.properties.executions.patternProperties["^.*$"].else, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                            var _valid3 = _errs68 === errors;
                            valid17 = _valid3;
                            ifClause2 = "else";
                        }
                        if (!valid17) {
                            const err39 = { instancePath: instancePath + "/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/executions/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema6.properties.executions.patternProperties["^.*$"].if, parentSchema: schema6.properties.executions.patternProperties["^.*$"], data: data31 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/executions", schemaPath: "#/properties/executions/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.executions.type, parentSchema: schema6.properties.executions, data: data30 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.local !== undefined) {
            let data32 = data.local;
            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                for (const key12 in data32) {
                    if (pattern6.test(key12)) {
                        let data33 = data32[key12];
                        if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                            const err41 = { instancePath: instancePath + "/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/local/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.local.patternProperties["^.*$"].type, parentSchema: schema6.properties.local.patternProperties["^.*$"], data: data33 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        const _errs81 = errors;
                        let valid21 = true;
                        const _errs82 = errors;
                        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                            let missing4;
                            if ((data33.files === undefined) && (missing4 = "files")) {
                                const err42 = {};
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                        var _valid6 = _errs82 === errors;
                        errors = _errs81;
                        if (vErrors !== null) {
                            if (_errs81) {
                                vErrors.length = _errs81;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        let ifClause4;
                        if (_valid6) {
                            const _errs83 = errors;
                            if (!(validate121(data33, { instancePath: instancePath + "/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data32, parentDataProperty: key12, rootData }))) {
                                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                                errors = vErrors.length;
                            }
                            var _valid6 = _errs83 === errors;
                            valid21 = _valid6;
                            ifClause4 = "then";
                        }
                        else {
                            const _errs84 = errors;
                            const _errs85 = errors;
                            let valid22 = true;
                            const _errs86 = errors;
                            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                let missing5;
                                if ((data33.simulate === undefined) && (missing5 = "simulate")) {
                                    const err43 = {};
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            var _valid7 = _errs86 === errors;
                            errors = _errs85;
                            if (vErrors !== null) {
                                if (_errs85) {
                                    vErrors.length = _errs85;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            let ifClause5;
                            if (_valid7) {
                                const _errs87 = errors;
                                if (!(validate123(data33, { instancePath: instancePath + "/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data32, parentDataProperty: key12, rootData }))) {
                                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                    errors = vErrors.length;
                                }
                                var _valid7 = _errs87 === errors;
                                valid22 = _valid7;
                                ifClause5 = "then";
                            }
                            else {
                                const _errs88 = errors;
                                const _errs89 = errors;
                                let valid23 = true;
                                const _errs90 = errors;
                                if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                                    const err44 = {};
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                var _valid8 = _errs90 === errors;
                                errors = _errs89;
                                if (vErrors !== null) {
                                    if (_errs89) {
                                        vErrors.length = _errs89;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid8) {
                                    const _errs92 = errors;
                                    const err45 = { instancePath: instancePath + "/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/local/patternProperties/%5E.*%24/else/else/then/lacks", keyword: "lacks", params: {}, schema: schema6.properties.local.patternProperties["^.*$"].else.else.then.lacks, parentSchema: schema6.properties.local.patternProperties["^.*$"].else.else.then, data: data33 };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                    var _valid8 = _errs92 === errors;
                                    valid23 = _valid8;
                                }
                                if (!valid23) {
                                    const err46 = { instancePath: instancePath + "/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/local/patternProperties/%5E.*%24/else/else/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.local.patternProperties["^.*$"].else.else.if, parentSchema: schema6.properties.local.patternProperties["^.*$"].else.else, data: data33 };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                                var _valid7 = _errs88 === errors;
                                valid22 = _valid7;
                                ifClause5 = "else";
                            }
                            if (!valid22) {
                                const err47 = { instancePath: instancePath + "/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/local/patternProperties/%5E.*%24/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema6.properties.local.patternProperties["^.*$"].else.if, parentSchema: schema6.properties.local.patternProperties["^.*$"].else, data: data33 };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                            var _valid6 = _errs84 === errors;
                            valid21 = _valid6;
                            ifClause4 = "else";
                        }
                        if (!valid21) {
                            const err48 = { instancePath: instancePath + "/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/local/patternProperties/%5E.*%24/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema6.properties.local.patternProperties["^.*$"].if, parentSchema: schema6.properties.local.patternProperties["^.*$"], data: data33 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/local", schemaPath: "#/properties/local/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.local.type, parentSchema: schema6.properties.local, data: data32 };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
        if (data.tests !== undefined) {
            let data34 = data.tests;
            if (Array.isArray(data34)) {
                const len1 = data34.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate129(data34[i1], { instancePath: instancePath + "/tests/" + i1, parentData: data34, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.tests.type, parentSchema: schema6.properties.tests, data: data34 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
    }
    else {
        const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
        if (vErrors === null) {
            vErrors = [err51];
        }
        else {
            vErrors.push(err51);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
/* harmony default export */ const validate_generated = (validate21);

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
            (0,spec_data/* setAside */.Fi)(owner, key, places);
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
        if (!Array.isArray(inner) && !(0,spec_data/* isMapping */.pi)(inner))
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


/***/ })

};
