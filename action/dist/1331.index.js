export const id = 1331;
export const ids = [1331];
export const modules = {

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

/***/ 59855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   ir: () => (/* binding */ isRealServer),
/* harmony export */   jY: () => (/* binding */ standInText),
/* harmony export */   us: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_src_graph_jdbc_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27214);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81949);
/** Which database is asked when a connection names one: a stand-in on this machine, or a real server on loopback. */




const vendorNames = {
    sqlserver: 'SQL Server',
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    oracle: 'Oracle',
};
const modes = {
    sqlserver: 'MSSQLServer',
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    oracle: 'Oracle',
};
/** Raises what no stand-in was filled for. */
function reach(databasesFolder, url) {
    const parts = (0,_action_src_graph_jdbc_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJdbcUrl */ .oq)(url);
    if (parts === undefined)
        throw (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)('a connection whose URL is none of the four vendors that Penstock knows');
    const { vendor, database } = parts;
    if (isRealServer(parts))
        return { vendor, database, url, driver: 'org.postgresql.Driver' };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${fileOf(databasesFolder, parts)}.mv.db`)) {
        throw new Error(`No local database stands in for ${database} on ${parts.host}. Say what it holds under \`local:\`; the local cloud reaches no database elsewhere.`);
    }
    return { vendor, database, ...standIn(databasesFolder, parts), standIn: standInText(parts) };
}
/** A PostgreSQL on this machine is asked itself; there is no other driver here. */
const isRealServer = ({ vendor, host }) => vendor === 'postgresql' && /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
/** For the output of a run. */
const standInText = ({ vendor }) => `H2 stands in for ${vendorNames[vendor]}`;
/**
 * H2 with the words of the vendor's SQL, and names that keep their letters and are found in any, as in SQL Server. The
 * first process that opens it serves the others.
 */
function standIn(databasesFolder, parts) {
    const settings = [
        `MODE=${modes[parts.vendor]}`,
        'AUTO_SERVER=TRUE',
        'DATABASE_TO_UPPER=FALSE',
        'CASE_INSENSITIVE_IDENTIFIERS=TRUE',
    ];
    return { url: ['jdbc:h2:file:' + fileOf(databasesFolder, parts), ...settings].join(';'), driver: 'org.h2.Driver' };
}
/** Without its ending. Sources with one URL are one database, as on AWS. */
const fileOf = (databasesFolder, { vendor, host, port, database }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(databasesFolder, `${vendor}-${host}-${port}-${database}`.replaceAll(/[^\w.-]/g, '_'));


/***/ }),

/***/ 60037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ catalogIn),
/* harmony export */   O_: () => (/* binding */ openCatalog),
/* harmony export */   S0: () => (/* binding */ revived),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   U7: () => (/* binding */ existingTable),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   ih: () => (/* binding */ tableKey),
/* harmony export */   kE: () => (/* binding */ checkCatalog),
/* harmony export */   l8: () => (/* binding */ existingDatabase),
/* harmony export */   su: () => (/* binding */ stored)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


function openCatalog(world) {
    return { world, ...catalogIn(world.store) };
}
function catalogIn(store) {
    return {
        databases: store.collection('glue/databases'),
        tables: store.collection('glue/tables'),
        partitions: store.collection('glue/partitions'),
        versions: store.collection('glue/versions'),
    };
}
/** All or nothing; whoever keeps a copy of the database sees by its version that it has changed. */
function change({ world, versions }, database, body) {
    return world.store.transaction(() => {
        const result = body();
        versions.put(database, (versions.get(database) ?? 0) + 1);
        return result;
    });
}
/** Glue folds the names of databases and tables to lower case, as Hive does. */
function folded(name) {
    return name.toLowerCase();
}
function existingDatabase(catalog, name = '') {
    const database = catalog.databases.get(folded(name));
    if (database === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseNotFound */ .VV)(name);
    return database;
}
/** The table and its key in the catalog. Throws EntityNotFoundException. */
function existingTable(catalog, reference) {
    checkCatalog(catalog, reference);
    const { DatabaseName = '', TableName = '' } = reference;
    existingDatabase(catalog, DatabaseName);
    const key = tableKey(DatabaseName, TableName);
    const table = catalog.tables.get(key);
    if (table === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .tableNotFound */ .U9)();
    return { key, table };
}
function tableKey(database, table) {
    return `${folded(database)}/${folded(table)}`;
}
/** There is one catalog here: the account's. */
function checkCatalog({ world }, { CatalogId }) {
    if (CatalogId === undefined || CatalogId === world.account)
        return;
    throw (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`the catalog ${CatalogId}`, `It has that of account ${world.account}.`);
}
/** Gives the members that are dates in the SDK's type their type again. */
function revived(stored, dates) {
    const entries = Object.entries(stored).map(([member, value]) => typeof value === 'string' && dates.some((date) => date === member) ? [member, new Date(value)] : [member, value]);
    // What is not among `dates` has the same type stored as not.
    return Object.fromEntries(entries);
}
/** As the store will give it back. */
function stored(value) {
    const copy = JSON.parse(JSON.stringify(value));
    // That is what JSON makes of a value of the SDK: its only values that are no JSON are dates.
    return copy;
}


/***/ }),

/***/ 68067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   Cd: () => (/* binding */ partitionNotFound),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   U9: () => (/* binding */ tableNotFound),
/* harmony export */   VV: () => (/* binding */ databaseNotFound),
/* harmony export */   aY: () => (/* binding */ invalidInput)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** Glue's errors, in its own codes and words. */

const databaseNotFound = (name) => new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('EntityNotFoundException', `Database ${name} not found.`);
const tableNotFound = () => new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('EntityNotFoundException', 'Entity Not Found');
const partitionNotFound = () => new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('EntityNotFoundException', 'Cannot find partition.');
const alreadyExists = (what) => new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('AlreadyExistsException', `${what} already exists.`);
const invalidInput = (message) => new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('InvalidInputException', message);
/** AWS's own check of the length of a list or text; `member` as it spells it there. */
function checkLength(list, member, most) {
    if (list.length <= most)
        return;
    const constraint = `Member must have length less than or equal to ${most}`;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('ValidationException', `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${constraint}`);
}


/***/ }),

/***/ 51331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeGlue: () => (/* binding */ makeGlue)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
// EXTERNAL MODULE: ./.build/simulators/cloud/glue/catalog.js
var glue_catalog = __webpack_require__(60037);
// EXTERNAL MODULE: ./.build/simulators/cloud/glue/errors.js
var errors = __webpack_require__(68067);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/expression.js


function parseExpression(expression, keys) {
    (0,errors/* checkLength */.Nv)(expression, 'expression', 2048);
    if (expression.trim() === '')
        return () => true;
    const parser = new Parser(tokensOf(expression), expression, keys);
    return parser.whole();
}
const token = /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?)|(?<name>"[^"]+"|`[^`]+`|[A-Za-z_]\w*)|(?<sign><>|!=|<=|>=|[=<>(),]))\s*/y;
function tokensOf(expression) {
    const tokens = [];
    token.lastIndex = 0;
    while (token.lastIndex < expression.length) {
        const at = token.lastIndex;
        const { text, number, name, sign } = token.exec(expression)?.groups ?? {};
        if (text !== undefined)
            tokens.push({ kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'") });
        else if (number !== undefined)
            tokens.push({ kind: 'literal', value: number });
        else if (name !== undefined)
            tokens.push({ kind: 'name', value: name.replace(/^["`](.*)["`]$/, '$1') });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', value: sign });
        else
            throw (0,service/* refuse */.T)(`the expression ${expression}, from '${expression.slice(at)}' on`);
    }
    return tokens;
}
const numeric = new Set(['tinyint', 'smallint', 'int', 'integer', 'bigint', 'long', 'float', 'double']);
const holds = {
    '=': (order) => order === 0,
    '!=': (order) => order !== 0,
    '<>': (order) => order !== 0,
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '>': (order) => order > 0,
    '>=': (order) => order >= 0,
};
class Parser {
    #tokens;
    #expression;
    #keys;
    #next = 0;
    constructor(tokens, expression, keys) {
        this.#tokens = tokens;
        this.#expression = expression;
        this.#keys = keys;
    }
    whole() {
        const matches = this.#anyOf();
        if (this.#next < this.#tokens.length)
            throw this.#unexpected();
        return matches;
    }
    #anyOf() {
        const parts = [this.#allOf()];
        while (this.#takeWord('OR'))
            parts.push(this.#allOf());
        return (values) => parts.some((part) => part(values));
    }
    #allOf() {
        const parts = [this.#one()];
        while (this.#takeWord('AND'))
            parts.push(this.#one());
        return (values) => parts.every((part) => part(values));
    }
    #one() {
        if (this.#takeSign('(')) {
            const inner = this.#anyOf();
            this.#expectSign(')');
            return inner;
        }
        const { index, compare } = this.#key();
        if (this.#takeWord('IN')) {
            this.#expectSign('(');
            const literals = [this.#literal()];
            while (this.#takeSign(','))
                literals.push(this.#literal());
            this.#expectSign(')');
            return (values) => literals.some((literal) => compare(values[index] ?? '', literal) === 0);
        }
        const sign = this.#tokens[this.#next];
        const test = sign?.kind === 'sign' ? holds[sign.value] : undefined;
        if (test === undefined)
            throw this.#unexpected();
        this.#next += 1;
        const literal = this.#literal();
        return (values) => test(compare(values[index] ?? '', literal));
    }
    #key() {
        const name = this.#tokens[this.#next];
        if (name?.kind !== 'name')
            throw this.#unexpected();
        const index = this.#keys.findIndex((key) => key.Name?.toLowerCase() === name.value.toLowerCase());
        if (index === -1) {
            if (/^not$/i.test(name.value))
                throw this.#unexpected();
            throw (0,errors/* invalidInput */.aY)(`Unsupported expression '${this.#expression}': ${name.value} is not a partition key.`);
        }
        this.#next += 1;
        const isNumeric = numeric.has(this.#keys[index]?.Type?.toLowerCase() ?? '');
        return { index, compare: isNumeric ? (a, b) => Number(a) - Number(b) : (a, b) => (a === b ? 0 : a < b ? -1 : 1) };
    }
    #literal() {
        const literal = this.#tokens[this.#next];
        if (literal?.kind !== 'literal')
            throw this.#unexpected();
        this.#next += 1;
        return literal.value;
    }
    #takeWord(word) {
        const next = this.#tokens[this.#next];
        if (next?.kind !== 'name' || next.value.toUpperCase() !== word)
            return false;
        this.#next += 1;
        return true;
    }
    #takeSign(sign) {
        const next = this.#tokens[this.#next];
        if (next?.kind !== 'sign' || next.value !== sign)
            return false;
        this.#next += 1;
        return true;
    }
    #expectSign(sign) {
        if (!this.#takeSign(sign))
            throw this.#unexpected();
    }
    #unexpected() {
        const next = this.#tokens[this.#next];
        const where = next === undefined ? 'which ends too early' : `at ${next.value}`;
        return (0,service/* refuse */.T)(`the expression ${this.#expression}, ${where}`, 'It knows comparisons, IN, AND, OR and parentheses.');
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/page.js
/** Pages of an answer, by a token that is the key of the last entry told. */

/** `entries` are in the order of their keys; a page has at most `most`. */
function pageOf(entries, { MaxResults, NextToken }, most) {
    const after = NextToken === undefined ? '' : Buffer.from(NextToken, 'base64url').toString();
    if (NextToken !== undefined && Buffer.from(after).toString('base64url') !== NextToken) {
        throw (0,errors/* invalidInput */.aY)('Invalid NextToken');
    }
    const rest = NextToken === undefined
        ? entries
        : entries.filter(({ key }) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0);
    const page = rest.slice(0, Math.min(MaxResults ?? most, most));
    const last = page.length < rest.length ? page.at(-1)?.key : undefined;
    return {
        page: page.map(({ value }) => value),
        NextToken: last === undefined ? undefined : Buffer.from(last).toString('base64url'),
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/partitions.js





const table = ['CatalogId', 'DatabaseName', 'TableName'];
const partitionCommands = (catalog) => ({
    async CreatePartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreatePartition', input, [...table, 'PartitionInput']);
        (0,glue_catalog/* change */.Zg)(catalog, databaseOf(input), () => createPartition(catalog, input, (0,cloud_input/* required */.mw)(input.PartitionInput, 'partitionInput')));
        return {};
    },
    async GetPartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetPartition', input, [...table, 'PartitionValues']);
        const partition = findPartition(catalog, input, (0,cloud_input/* required */.mw)(input.PartitionValues, 'partitionValues'));
        if (partition === undefined)
            throw (0,errors/* partitionNotFound */.Cd)();
        return { Partition: partition };
    },
    async GetPartitions(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetPartitions', input, [...table, 'Expression', 'MaxResults', 'NextToken', 'ExcludeColumnSchema']);
        const { key, table: found } = (0,glue_catalog/* existingTable */.U7)(catalog, input);
        const matches = parseExpression(input.Expression ?? '', found.PartitionKeys ?? []);
        const matching = catalog.partitions.list(`${key}/`).filter(({ value }) => matches(value.Values ?? []));
        const { page, NextToken } = pageOf(matching, input, 1000);
        const partitions = page.map(told);
        return {
            Partitions: input.ExcludeColumnSchema === true ? partitions.map(withoutColumns) : partitions,
            ...(NextToken !== undefined && { NextToken }),
        };
    },
    async UpdatePartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdatePartition', input, [...table, 'PartitionValueList', 'PartitionInput']);
        const { PartitionValueList, PartitionInput } = input;
        (0,glue_catalog/* change */.Zg)(catalog, databaseOf(input), () => updatePartition(catalog, input, (0,cloud_input/* required */.mw)(PartitionValueList, 'partitionValueList'), (0,cloud_input/* required */.mw)(PartitionInput, 'partitionInput')));
        return {};
    },
    async DeletePartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeletePartition', input, [...table, 'PartitionValues']);
        const values = (0,cloud_input/* required */.mw)(input.PartitionValues, 'partitionValues');
        (0,glue_catalog/* change */.Zg)(catalog, databaseOf(input), () => deletePartition(catalog, input, values));
        return {};
    },
});
function databaseOf({ DatabaseName }) {
    return (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(DatabaseName, 'databaseName'));
}
function findPartition(catalog, reference, values) {
    const partition = catalog.partitions.get(partitionKey((0,glue_catalog/* existingTable */.U7)(catalog, reference).key, values));
    return partition === undefined ? undefined : told(partition);
}
function createPartition(catalog, reference, input) {
    const { key, partition } = made(catalog, reference, input, catalog.world.clock.now());
    if (catalog.partitions.get(key) !== undefined)
        throw (0,errors/* alreadyExists */.B$)('Partition');
    catalog.partitions.put(key, partition);
}
/** Its values may change too. */
function updatePartition(catalog, reference, values, input) {
    const before = partitionKey((0,glue_catalog/* existingTable */.U7)(catalog, reference).key, values);
    const created = catalog.partitions.get(before)?.CreationTime;
    if (created === undefined)
        throw (0,errors/* partitionNotFound */.Cd)();
    const { key, partition } = made(catalog, reference, { ...input, Values: input.Values ?? [...values] }, new Date(created));
    if (key !== before && catalog.partitions.get(key) !== undefined)
        throw (0,errors/* alreadyExists */.B$)('Partition');
    catalog.partitions.delete(before);
    catalog.partitions.put(key, partition);
}
function deletePartition(catalog, reference, values) {
    const key = partitionKey((0,glue_catalog/* existingTable */.U7)(catalog, reference).key, values);
    if (!catalog.partitions.delete(key))
        throw (0,errors/* partitionNotFound */.Cd)();
}
function made(catalog, reference, input, CreationTime) {
    const known = ['Values', 'LastAccessTime', 'LastAnalyzedTime', 'StorageDescriptor', 'Parameters'];
    (0,cloud_input/* onlyKnown */.KT)('a partition', input, known);
    const { key, table: found } = (0,glue_catalog/* existingTable */.U7)(catalog, reference);
    const values = (0,cloud_input/* required */.mw)(input.Values, 'partitionInput.values');
    if (values.length !== (found.PartitionKeys ?? []).length) {
        throw (0,errors/* invalidInput */.aY)('The number of partition keys do not match the number of partition values');
    }
    const { DatabaseName, Name: TableName } = found;
    const partition = { ...input, DatabaseName, TableName, CreationTime, CatalogId: catalog.world.account };
    return { key: partitionKey(key, values), partition: (0,glue_catalog/* stored */.su)(partition) };
}
function partitionKey(table, values) {
    return [table, ...values.map(encodeURIComponent)].join('/');
}
function told(partition) {
    return (0,glue_catalog/* revived */.S0)(partition, ['CreationTime', 'LastAccessTime', 'LastAnalyzedTime']);
}
function withoutColumns(partition) {
    const { Columns: _columns, ...descriptor } = partition.StorageDescriptor ?? {};
    return { ...partition, StorageDescriptor: descriptor };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/batches.js





const batches_table = ['CatalogId', 'DatabaseName', 'TableName'];
const batchCommands = (catalog) => ({
    async BatchCreatePartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('BatchCreatePartition', input, [...batches_table, 'PartitionInputList']);
        const inputs = (0,cloud_input/* required */.mw)(input.PartitionInputList, 'partitionInputList');
        (0,errors/* checkLength */.Nv)(inputs, 'partitionInputList', 100);
        (0,glue_catalog/* existingTable */.U7)(catalog, input);
        return (0,glue_catalog/* change */.Zg)(catalog, databaseOf(input), () => ({
            Errors: inputs.flatMap((partition) => {
                const ErrorDetail = failure(() => createPartition(catalog, input, partition));
                return ErrorDetail === undefined ? [] : [{ PartitionValues: partition.Values, ErrorDetail }];
            }),
        }));
    },
    async BatchUpdatePartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('BatchUpdatePartition', input, [...batches_table, 'Entries']);
        const entries = (0,cloud_input/* required */.mw)(input.Entries, 'entries');
        (0,errors/* checkLength */.Nv)(entries, 'entries', 100);
        (0,glue_catalog/* existingTable */.U7)(catalog, input);
        return (0,glue_catalog/* change */.Zg)(catalog, databaseOf(input), () => ({
            Errors: entries.flatMap(({ PartitionValueList, PartitionInput }) => {
                const values = (0,cloud_input/* required */.mw)(PartitionValueList, 'entries.partitionValueList');
                const partition = (0,cloud_input/* required */.mw)(PartitionInput, 'entries.partitionInput');
                const ErrorDetail = failure(() => updatePartition(catalog, input, values, partition));
                return ErrorDetail === undefined ? [] : [{ PartitionValueList, ErrorDetail }];
            }),
        }));
    },
    async BatchDeletePartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('BatchDeletePartition', input, [...batches_table, 'PartitionsToDelete']);
        const partitions = (0,cloud_input/* required */.mw)(input.PartitionsToDelete, 'partitionsToDelete');
        (0,errors/* checkLength */.Nv)(partitions, 'partitionsToDelete', 25);
        (0,glue_catalog/* existingTable */.U7)(catalog, input);
        return (0,glue_catalog/* change */.Zg)(catalog, databaseOf(input), () => ({
            Errors: partitions.flatMap(({ Values }) => {
                const values = (0,cloud_input/* required */.mw)(Values, 'partitionsToDelete.values');
                const ErrorDetail = failure(() => deletePartition(catalog, input, values));
                return ErrorDetail === undefined ? [] : [{ PartitionValues: Values, ErrorDetail }];
            }),
        }));
    },
    /** Partitions that do not exist are left out, without an error, as AWS does. */
    async BatchGetPartition(input) {
        (0,cloud_input/* onlyKnown */.KT)('BatchGetPartition', input, [...batches_table, 'PartitionsToGet']);
        const partitions = (0,cloud_input/* required */.mw)(input.PartitionsToGet, 'partitionsToGet');
        (0,errors/* checkLength */.Nv)(partitions, 'partitionsToGet', 1000);
        (0,glue_catalog/* existingTable */.U7)(catalog, input);
        const found = partitions.map(({ Values }) => findPartition(catalog, input, (0,cloud_input/* required */.mw)(Values, 'partitionsToGet.values')));
        return { Partitions: found.filter((partition) => partition !== undefined), UnprocessedKeys: [] };
    },
});
/** What one partition of a batch failed of; a request that the local cloud refuses is refused whole. */
function failure(act) {
    try {
        act();
        return undefined;
    }
    catch (error) {
        const ofThePartition = ['EntityNotFoundException', 'AlreadyExistsException', 'InvalidInputException'];
        if (!(error instanceof service/* AwsError */.G) || !ofThePartition.includes(error.name))
            throw error;
        const notFound = error.name === 'EntityNotFoundException';
        return { ErrorCode: error.name, ErrorMessage: notFound ? 'Partition not found.' : error.message };
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/bookmarks.js


const openBookmarks = ({ store }) => store.collection('glue/bookmarks');
const bookmarkCommands = (bookmarks, { store }) => ({
    async GetJobBookmark(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetJobBookmark', input, ['JobName']);
        return { JobBookmarkEntry: existing(bookmarks, (0,cloud_input/* required */.mw)(input.JobName, 'jobName')) };
    },
    /** What the sources hold will be read from its beginning. */
    async ResetJobBookmark(input) {
        (0,cloud_input/* onlyKnown */.KT)('ResetJobBookmark', input, ['JobName']);
        const name = (0,cloud_input/* required */.mw)(input.JobName, 'jobName');
        const JobBookmarkEntry = store.transaction(() => {
            const before = existing(bookmarks, name);
            const reset = { ...before, Version: (before.Version ?? 0) + 1, JobBookmark: '{}' };
            bookmarks.put(name, reset);
            return reset;
        });
        return { JobBookmarkEntry };
    },
});
function existing(bookmarks, name) {
    const entry = bookmarks.get(name);
    if (entry !== undefined)
        return entry;
    throw new service/* AwsError */.G('EntityNotFoundException', `Continuation for job ${name} not found`);
}
/**
 * Moves the bookmark that a run began with. Gives the error of AWS, and leaves the bookmark, when somebody moved or reset
 * it meanwhile: what the run has read may not be what comes after that.
 */
function moveBookmark(bookmarks, { jobName, runId, begun, bookmark }) {
    const { Version = 0, Run = 0, RunId } = bookmarks.get(jobName) ?? {};
    const expected = begun?.Version ?? 0;
    if (Version !== expected) {
        const message = `Continuation update failed due to version mismatch. Expected version ${expected} but found version ${Version}`;
        return `VersionMismatchException: ${message}`;
    }
    bookmarks.put(jobName, {
        JobName: jobName,
        Version: Version + 1,
        Run: Run + 1,
        Attempt: 0,
        ...(RunId !== undefined && { PreviousRunId: RunId }),
        RunId: runId,
        JobBookmark: bookmark,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawlers.js



/** Members of a definition that are kept, and given back. */
const definition = [
    'Role',
    'DatabaseName',
    'Description',
    'Targets',
    'Classifiers',
    'SchemaChangePolicy',
    'RecrawlPolicy',
    'LineageConfiguration',
    'Configuration',
];
/** Refuses, by name, crawlers that would crawl otherwise here than on AWS. */
function checkDefinition(command, { Targets, ...crawler }) {
    const targets = (0,cloud_input/* required */.mw)(Targets, 'targets');
    (0,cloud_input/* onlyKnown */.KT)(`${command} with Targets`, targets, ['S3Targets', 'JdbcTargets']);
    for (const target of targets.S3Targets ?? []) {
        (0,cloud_input/* onlyKnown */.KT)(`${command} with S3Targets`, target, ['Path']);
        pathOf(target.Path ?? '');
    }
    for (const target of targets.JdbcTargets ?? []) {
        (0,cloud_input/* onlyKnown */.KT)(`${command} with JdbcTargets`, target, ['ConnectionName', 'Path']);
        tableAt(target);
    }
    if ((targets.S3Targets ?? []).length + (targets.JdbcTargets ?? []).length === 0)
        throw (0,errors/* invalidInput */.aY)('At least one target must be specified');
    if ((crawler.Classifiers ?? []).length > 0)
        throw (0,service/* refuse */.T)(`${command} with Classifiers`);
    const { UpdateBehavior = 'UPDATE_IN_DATABASE', DeleteBehavior = 'DEPRECATE_IN_DATABASE' } = crawler.SchemaChangePolicy ?? {};
    if (UpdateBehavior !== 'UPDATE_IN_DATABASE')
        throw (0,service/* refuse */.T)(`${command} with UpdateBehavior ${UpdateBehavior}`);
    if (DeleteBehavior !== 'LOG')
        throw (0,service/* refuse */.T)(`${command} with DeleteBehavior ${DeleteBehavior}`);
    const { RecrawlBehavior = 'CRAWL_EVERYTHING' } = crawler.RecrawlPolicy ?? {};
    if (RecrawlBehavior !== 'CRAWL_EVERYTHING')
        throw (0,service/* refuse */.T)(`${command} with RecrawlBehavior ${RecrawlBehavior}`);
    if (crawler.LineageConfiguration?.CrawlerLineageSettings === 'ENABLE')
        throw (0,service/* refuse */.T)(`${command} with lineage`);
    // It is about files.
    if ((targets.S3Targets ?? []).length > 0)
        checkConfiguration(command, crawler.Configuration ?? '{}');
    else if (crawler.Configuration !== undefined)
        throw (0,service/* refuse */.T)(`${command} of a database with a Configuration`);
}
function checkConfiguration(command, text) {
    const known = {
        CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
        Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
    };
    let configuration;
    try {
        configuration = JSON.parse(text);
    }
    catch {
        throw (0,errors/* invalidInput */.aY)(`Crawler configuration is not valid JSON: ${text}`);
    }
    const { Version: _version, ...rest } = configuration;
    if (sorted(rest) === sorted(known))
        return;
    throw (0,service/* refuse */.T)(`${command} with the Configuration ${text}`, `It crawls with ${JSON.stringify({ Version: 1, ...known })}.`);
}
const sorted = (value) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
function definitionOf({ Name, DatabaseName, Targets }) {
    return {
        name: Name ?? '',
        database: DatabaseName ?? 'default',
        paths: (Targets?.S3Targets ?? []).map(({ Path }) => pathOf(Path ?? '')),
        tables: (Targets?.JdbcTargets ?? []).map(tableAt),
    };
}
function tableAt({ ConnectionName, Path = '' }) {
    const path = Path.split('/');
    if (path.length < 2 || path.length > 3 || path.includes(''))
        throw (0,errors/* invalidInput */.aY)(`The JDBC path is invalid: ${Path}`);
    if (Path.includes('%'))
        throw (0,service/* refuse */.T)(`a crawl of ${Path}`, 'It crawls tables that are named one by one.');
    return { connection: (0,cloud_input/* required */.mw)(ConnectionName, 'connectionName'), path };
}
function pathOf(path) {
    const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
    if (bucket === undefined)
        throw (0,errors/* invalidInput */.aY)(`The S3 path is invalid: ${path}`);
    return { bucket, prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/` };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/types.js
/** Types of columns as a crawler infers them, and how two of them become one. */
const scalar = (name) => ({ kind: 'scalar', name });
const numbers = ['int', 'bigint', 'double'];
/** The narrowest type that holds both; what does not go together is text. */
function widened(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (a.kind === 'array' && b.kind === 'array')
        return { kind: 'array', of: widened(a.of, b.of) };
    if (a.kind === 'struct' && b.kind === 'struct')
        return { kind: 'struct', fields: united([a.fields, b.fields]) };
    if (a.kind !== 'scalar' || b.kind !== 'scalar')
        return scalar('string');
    if (a.name === b.name)
        return a;
    const ranks = [numbers.indexOf(a.name), numbers.indexOf(b.name)];
    return scalar(ranks.includes(-1) ? 'string' : (numbers[Math.max(...ranks)] ?? 'string'));
}
/** All columns by name, in the order in which they first appear. */
function united(all) {
    const columns = new Map();
    for (const [name, type] of all.flatMap((each) => [...each]))
        columns.set(name, widened(columns.get(name), type));
    return columns;
}
/** As Hive's DDL spells it: `array<struct<a:int>>`. Of what was never seen nothing is known: text. */
function typeText(type) {
    if (type === undefined)
        return 'string';
    if (type.kind === 'scalar')
        return type.name;
    if (type.kind === 'array')
        return `array<${typeText(type.of)}>`;
    return `struct<${[...type.fields].map(([name, field]) => `${name}:${typeText(field)}`).join(',')}>`;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/csv.js
/** Glue's built-in classifier for CSV, by the rules of the developer guide, "Built-in CSV classifier". */

/** Comma, pipe, tab, semicolon and Ctrl-A, in the order of the guide. */
const delimiters = [',', '|', '\t', ';', '\u0001'];
const mostRecords = 1000;
/** Undefined for what is no CSV: fewer than two columns or two records, or records of different lengths. */
function classifyCsv(text, isWhole) {
    for (const delimiter of delimiters) {
        const { records, quoted } = parse(text, delimiter, isWhole);
        const width = records[0]?.length ?? 0;
        if (records.length < 2 || width < 2 || records.some((record) => record.length !== width))
            continue;
        const [first = [], ...others] = records;
        const names = first.map((name) => name.trim().toLowerCase());
        const header = isHeader(first, names, others);
        const rows = header ? others : records;
        const columns = new Map(first.map((_, index) => [
            header ? (names[index] ?? '') || `col${index}` : `col${index}`,
            columnType(rows.map((row) => row[index] ?? '')),
        ]));
        return { format: 'csv', delimiter, header, quoted, columns };
    }
    return undefined;
}
/**
 * Names that are all texts, short, and no two the same, over columns that are not all texts: otherwise nothing tells them
 * from values. The last one may be empty, for files whose lines end with the delimiter.
 */
function isHeader(first, names, rows) {
    const isName = (name, index) => valueType(name)?.name === 'string' ? name.length < 150 : name === '' && index === names.length - 1;
    const isTyped = first.some((_, index) => {
        const type = columnType(rows.map((row) => row[index] ?? ''));
        return type?.kind === 'scalar' && type.name !== 'string';
    });
    return names.every(isName) && new Set(names).size === names.length && isTyped;
}
function columnType(values) {
    return united(values.map((value) => new Map([['value', valueType(value)]]))).get('value');
}
/** bigint, double or string; dates stay text. A whole number that no bigint holds stays text too. */
function valueType(value) {
    const text = value.trim();
    if (text === '')
        return undefined;
    if (/^[+-]?\d+$/.test(text)) {
        return BigInt.asIntN(64, BigInt(text.replace(/^\+/, ''))) === BigInt(text.replace(/^\+/, '')) ? bigint : string;
    }
    return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? csv_double : string;
}
const [bigint, csv_double, string] = ['bigint', 'double', 'string'].map((name) => ({ kind: 'scalar', name }));
/** A quote that is never closed is a character as any other. */
function parse(text, delimiter, isWhole) {
    const quoted = /(^|[\n\r])"|"([\n\r]|$)/.test(text) || text.includes(`"${delimiter}`) || text.includes(`${delimiter}"`);
    const records = quoted ? split(text, delimiter, isWhole, true) : undefined;
    return records === undefined
        ? { records: split(text, delimiter, isWhole, false) ?? [], quoted: false }
        : { records, quoted };
}
/** Undefined when a quote stays open to the end of a whole file. */
function split(text, delimiter, isWhole, quotes) {
    const records = [];
    let record = [];
    let field = '';
    let inQuotes = false;
    for (let at = 0; at < text.length && records.length < mostRecords; at++) {
        const character = text.charAt(at);
        if (inQuotes) {
            if (character !== '"')
                field += character;
            else if (text.charAt(at + 1) === '"')
                field += text.charAt(++at);
            else
                inQuotes = false;
        }
        else if (quotes && character === '"' && field === '')
            inQuotes = true;
        else if (character === delimiter) {
            record.push(field);
            field = '';
        }
        else if (character === '\n') {
            end();
        }
        else if (character !== '\r')
            field += character;
    }
    if (inQuotes && isWhole)
        return undefined;
    // What the sample cuts off is no record.
    if (isWhole && (field !== '' || record.length > 0))
        end();
    return records;
    function end() {
        if (record.length > 0 || field !== '')
            records.push([...record, field]);
        record = [];
        field = '';
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-glue/dist-cjs/index.js
var client_glue_dist_cjs = __webpack_require__(46542);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
// EXTERNAL MODULE: ./.build/simulators/cloud/databases/stand-in.js
var stand_in = __webpack_require__(59855);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/connectionTarget.js


/** Where a connection leads on this machine, for the engine. Rejects when it leads nowhere. */
async function connectionTarget(world, Name) {
    const { Connection } = await world.cloud.glue.send(new client_glue_dist_cjs.GetConnectionCommand({ Name }));
    const properties = Connection?.ConnectionProperties ?? {};
    return {
        ...(0,stand_in/* reach */.gl)(world.databasesFolder, properties['JDBC_CONNECTION_URL'] ?? ''),
        secret: properties['SECRET_ID'] ?? '',
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/description.js

function tableInput(crawler, { name, location, columns, partitionKeys, files }) {
    const [first] = files;
    if (first === undefined)
        throw new RangeError('A table without files was found.');
    const { schema, compression } = first;
    const hasHeader = files.some((file) => file.schema.format === 'csv' && file.schema.header);
    const parameters = {
        classification: schema.format,
        compressionType: compression,
        typeOfData: 'file',
        UPDATED_BY_CRAWLER: crawler,
        CrawlerSchemaDeserializerVersion: '1.0',
        CrawlerSchemaSerializerVersion: '1.0',
        objectCount: String(files.length),
        sizeKey: String(files.reduce((sum, { size }) => sum + size, 0)),
        ...(schema.format === 'csv' && {
            delimiter: schema.delimiter,
            columnsOrdered: 'true',
            areColumnsQuoted: String(files.some((file) => file.schema.format === 'csv' && file.schema.quoted)),
            ...(hasHeader && { 'skip.header.line.count': '1' }),
        }),
    };
    const storage = {
        ...storageOf(schema.format, schema.format === 'csv' ? schema.delimiter : '', [...columns.keys()]),
        Columns: [...columns].map(([Name, type]) => ({ Name, Type: typeText(type) })),
        Location: location,
        Compressed: compression !== 'none',
        NumberOfBuckets: -1,
        StoredAsSubDirectories: false,
        Parameters: parameters,
    };
    return {
        Name: name,
        Owner: 'owner',
        TableType: 'EXTERNAL_TABLE',
        Parameters: parameters,
        PartitionKeys: partitionKeys.map((Name) => ({ Name, Type: 'string' })),
        StorageDescriptor: storage,
    };
}
function storageOf(format, delimiter, columns) {
    const text = {
        InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
        OutputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
    };
    switch (format) {
        case 'csv':
            return {
                ...text,
                SerdeInfo: {
                    SerializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
                    Parameters: { 'field.delim': delimiter },
                },
            };
        case 'json':
            return {
                ...text,
                SerdeInfo: {
                    SerializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
                    Parameters: { paths: columns.join(',') },
                },
            };
        case 'parquet':
            return {
                InputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
                OutputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
                SerdeInfo: {
                    SerializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
                    Parameters: { 'serialization.format': '1' },
                },
            };
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/publish.js
/** What a crawl found, against what the catalog has: UPDATE_IN_DATABASE for what changed, LOG for what is gone. */






async function publish(task, tables, changes) {
    for (const found of tables)
        await publishTable(task, found, changes);
}
async function publishTable(task, found, changes) {
    const { world, crawler, log } = task;
    const DatabaseName = crawler.database;
    const { name, before } = await placeOf(task, found);
    const TableInput = { ...tableInput(crawler.name, found), Name: name };
    const isNew = before === undefined;
    const hasNewColumns = before !== undefined && !isSame(before, TableInput);
    if (before === undefined)
        await world.cloud.glue.send(new client_glue_dist_cjs.CreateTableCommand({ DatabaseName, TableInput }));
    else
        await world.cloud.glue.send(new client_glue_dist_cjs.UpdateTableCommand({ DatabaseName, TableInput }));
    const added = await publishPartitions(task, name, found, TableInput, hasNewColumns);
    if (isNew)
        changes.created += 1;
    else if (hasNewColumns || added > 0)
        changes.updated += 1;
    const what = isNew ? 'created' : hasNewColumns ? 'updated' : 'unchanged';
    log(`Table ${DatabaseName}.${name} ${what}: ${(0,words/* count */.U9)(found.files.length, 'file')}, ${(0,words/* count */.U9)(added, 'new partition')}.`);
}
/** A table of the same name that lies elsewhere stays: the found one gets its location's digest behind its name. */
async function placeOf(task, found) {
    const before = await tableOf(task, found.name);
    if (before === undefined || before.StorageDescriptor?.Location === found.location)
        return { name: found.name, before };
    const name = withDigest(found);
    return { name, before: await tableOf(task, name) };
}
function withDigest({ name, location }) {
    return `${name}_${(0,external_node_crypto_.createHash)('md5').update(location).digest('hex')}`;
}
async function tableOf({ world, crawler }, Name) {
    try {
        return (await world.cloud.glue.send(new client_glue_dist_cjs.GetTableCommand({ DatabaseName: crawler.database, Name }))).Table;
    }
    catch (error) {
        // A database that is missing shows when the table is made.
        if (error instanceof service/* AwsError */.G && error.name === 'EntityNotFoundException')
            return undefined;
        throw error;
    }
}
/** Counts of files and bytes change with every crawl, and are no change of the table. */
function isSame(before, after) {
    const told = ({ PartitionKeys, StorageDescriptor: storage, Parameters }) => {
        const { objectCount: _count, sizeKey: _size, ...parameters } = Parameters ?? {};
        return [PartitionKeys, storage?.Columns, storage?.SerdeInfo, storage?.InputFormat, parameters];
    };
    return (0,external_node_util_.isDeepStrictEqual)(told(before), told(after));
}
/** AWS takes a hundred at a time. */
const batch = 100;
/** Partitions have their table's columns (InheritFromTable). Returns how many are new. */
async function publishPartitions(task, TableName, found, table, hasNewColumns) {
    if (found.partitionKeys.length === 0)
        return 0;
    const { world, crawler, log } = task;
    const at = { DatabaseName: crawler.database, TableName };
    const known = new Map((await partitionsOf(task, TableName)).map((partition) => [keyOf(partition.Values), partition]));
    const inputOf = ({ values, location }) => ({
        Values: [...values],
        StorageDescriptor: { ...table.StorageDescriptor, Location: location },
        Parameters: { classification: table.Parameters?.['classification'] ?? '' },
    });
    const isNew = found.partitions.filter(({ values }) => !known.has(keyOf(values)));
    for (let start = 0; start < isNew.length; start += batch) {
        const PartitionInputList = isNew.slice(start, start + batch).map(inputOf);
        const { Errors = [] } = await world.cloud.glue.send(new client_glue_dist_cjs.BatchCreatePartitionCommand({ ...at, PartitionInputList }));
        const [first] = Errors;
        if (first !== undefined)
            throw new Error(`Partition ${keyOf(first.PartitionValues)}: ${first.ErrorDetail?.ErrorMessage}`);
    }
    if (hasNewColumns) {
        for (const partition of found.partitions) {
            if (isNew.includes(partition))
                continue;
            const PartitionValueList = [...partition.values];
            await world.cloud.glue.send(new client_glue_dist_cjs.UpdatePartitionCommand({ ...at, PartitionValueList, PartitionInput: inputOf(partition) }));
        }
    }
    const there = new Set(found.partitions.map(({ values }) => keyOf(values)));
    for (const key of known.keys())
        if (!there.has(key))
            log(`Partition ${key} of ${TableName} has no files any more.`);
    return isNew.length;
}
const keyOf = (values) => JSON.stringify(values ?? []);
async function partitionsOf({ world, crawler }, TableName) {
    const partitions = [];
    let NextToken;
    do {
        const page = await world.cloud.glue.send(new client_glue_dist_cjs.GetPartitionsCommand({ DatabaseName: crawler.database, TableName, NextToken, ExcludeColumnSchema: true }));
        partitions.push(...(page.Partitions ?? []));
        NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return partitions;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/database.js
/** A crawl of tables of a database: their columns, as the driver describes them. */







/** Rejects when one of the tables cannot be described: it would be missing without a word. */
async function crawlDatabase(task, targets, changes) {
    for (const [connection, tables] of Map.groupBy(targets, (target) => target.connection)) {
        const answer = await described(task, connection, tables);
        task.checkStopped();
        for (const [index, { path }] of tables.entries()) {
            const found = answer[index] ?? { problem: 'no answer came' };
            if ('problem' in found)
                throw new Error(`${path.join('/')}: ${found.problem}`);
            await database_publishTable(task, connection, path, found, changes);
        }
    }
}
async function described(task, connection, tables) {
    const { world, crawler, signal, log } = task;
    const target = await connectionTarget(world, connection);
    if (target.standIn !== undefined)
        log(`${target.standIn}.`);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.logsFolder, 'crawl-'));
    try {
        const [asked, result] = ['tables.json', 'result.json'].map((name) => (0,external_node_path_.join)(folder, name));
        await (0,promises_.writeFile)(asked, JSON.stringify(tables.map(({ path }) => path.slice(-2))));
        const run = await world.engines.spark.run({
            jobName: crawler.name,
            jobRunId: 'crawl',
            scriptFile: (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), 'simulators', 'engines', 'spark', 'jdbc_columns.py'),
            modules: [],
            connections: { [connection]: target },
            arguments: { '--connection': connection, '--tables': asked, '--result': result },
            timeoutSeconds: 3600,
            logFile: (0,external_node_path_.join)(folder, 'log'),
            surroundings: {
                bucketsFolder: world.bucketsFolder,
                endpoint: await world.endpoint(),
                account: world.account,
                region: world.region,
            },
        }, signal);
        if (run.state !== 'SUCCEEDED')
            throw new Error(run.state === 'FAILED' ? run.errorMessage : `Spark: ${run.state}`);
        // The script beside us wrote it.
        return JSON.parse(await (0,promises_.readFile)(result, 'utf8'));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true });
    }
}
async function database_publishTable(task, connection, path, { name, columns }, changes) {
    const { world, crawler, log } = task;
    const { vendor } = await connectionTarget(world, connection);
    const Parameters = {
        classification: vendor,
        compressionType: 'none',
        connectionName: connection,
        typeOfData: 'table',
        UPDATED_BY_CRAWLER: crawler.name,
        CrawlerSchemaDeserializerVersion: '1.0',
        CrawlerSchemaSerializerVersion: '1.0',
    };
    const TableInput = {
        Name: path
            .join('_')
            .toLowerCase()
            .replaceAll(/[^a-z0-9_]/g, '_'),
        Owner: 'owner',
        TableType: 'EXTERNAL_TABLE',
        Parameters,
        PartitionKeys: [],
        StorageDescriptor: {
            Columns: columns.map(([Name, Type]) => ({ Name: Name.toLowerCase(), Type })),
            Location: [...path.slice(0, -2), ...name].join('.'),
            Compressed: false,
            NumberOfBuckets: -1,
            SerdeInfo: { Parameters: {} },
            StoredAsSubDirectories: false,
            Parameters,
        },
    };
    const DatabaseName = crawler.database;
    const before = await tableOf(task, TableInput.Name ?? '');
    if (before === undefined) {
        await world.cloud.glue.send(new client_glue_dist_cjs.CreateTableCommand({ DatabaseName, TableInput }));
        changes.created += 1;
    }
    else {
        const isSame = (0,external_node_util_.isDeepStrictEqual)(before.StorageDescriptor?.Columns, TableInput.StorageDescriptor?.Columns);
        await world.cloud.glue.send(new client_glue_dist_cjs.UpdateTableCommand({ DatabaseName, TableInput }));
        if (!isSame)
            changes.updated += 1;
    }
    log(`Table ${DatabaseName}.${TableInput.Name} of ${path.join('/')}: ${columns.length} columns.`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/grouping.js

/** `location` ends with '/'. */
function tablesOf(files, location) {
    if (files.length === 0)
        return [];
    if (new Set(files.map(kindOf)).size === 1)
        return [grouping_tableOf(files, location)];
    const beside = files.filter(({ folders }) => folders.length === 0);
    const below = Map.groupBy(files.filter(({ folders }) => folders.length > 0), ({ folders }) => folders[0] ?? '');
    return [
        ...beside.map((file) => ({
            ...grouping_tableOf([file], location),
            name: tableName(file.name),
            location: location + file.name,
        })),
        ...[...below].flatMap(([folder, inside]) => tablesOf(inside.map((file) => ({ ...file, folders: file.folders.slice(1) })), `${location}${folder}/`)),
    ];
}
function kindOf({ compression, schema }) {
    return [schema.format, compression, schema.format === 'csv' ? schema.delimiter : ''].join(' ');
}
/** The last folder in lower case, what is no letter or digit as `_`. */
function tableName(path) {
    const last = path.split('/').findLast((part) => part !== '') ?? '';
    return last.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_');
}
function grouping_tableOf(files, location) {
    const columns = united(files.map(({ schema }) => schema.columns));
    // Files that lie higher than others bound the depth: their rows belong to no deeper folder.
    const depth = Math.min(...files.map(({ folders }) => folders.length));
    const levels = Array.from({ length: depth }, (_, level) => levelOf(files, level, columns));
    const partitions = new Map((depth === 0 ? [] : files).map(({ folders }) => {
        const path = folders.slice(0, depth);
        const values = path.map((folder, level) => levels[level]?.valueOf(folder) ?? folder);
        return [path.join('/'), { values, location: `${location}${path.join('/')}/` }];
    }));
    return {
        name: tableName(location),
        location,
        columns,
        partitionKeys: levels.map(({ key }) => key),
        partitions: [...partitions.values()],
        files,
    };
}
/** `year=2026` gives key and value where all folders of the level have one key, which no column has; else partition_N. */
function levelOf(files, level, columns) {
    const folders = files.map((file) => file.folders[level] ?? '');
    const keys = new Set(folders.map((folder) => /^([^=]+)=/.exec(folder)?.[1]?.toLowerCase()));
    const [key] = keys;
    if (keys.size !== 1 || key === undefined)
        return { key: `partition_${level}`, valueOf: (folder) => folder };
    return {
        key: columns.has(key) ? `partition_${level}` : key,
        valueOf: (folder) => unescaped(folder.slice(folder.indexOf('=') + 1)),
    };
}
/** Hive writes what a path cannot hold as `%3A`. */
function unescaped(value) {
    return value.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/json.js
/** Glue's built-in classifier for JSON: an object a line, or one document. */

const json_mostRecords = 1000;
/** Undefined for what is no JSON; also when a single line is none. */
function classifyJson(text, isWhole) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    const records = linesOf(text, isWhole) ?? (isWhole ? documentOf(text) : undefined);
    return records === undefined ? undefined : { format: 'json', columns: united(records.map(columnsOf)) };
}
function linesOf(text, isWhole) {
    const lines = text.split('\n').map((line) => line.trim());
    // What the sample cuts off is no record.
    const complete = (isWhole ? lines : lines.slice(0, -1)).filter((line) => line !== '').slice(0, json_mostRecords);
    const records = complete.map(parsed);
    return records.length > 0 && records.every(isObject) ? records : undefined;
}
/** A list as a document is one row with one column, which is called so. */
function documentOf(text) {
    const document = parsed(text);
    if (Array.isArray(document))
        return [{ array: document }];
    return isObject(document) ? [document] : undefined;
}
function columnsOf(record) {
    return united(Object.entries(record).map(([name, value]) => new Map([[name.toLowerCase(), typeOf(value)]])));
}
function typeOf(value) {
    if (value === null)
        return undefined;
    if (Array.isArray(value)) {
        return { kind: 'array', of: value.map(typeOf).reduce(widened, undefined) };
    }
    if (value instanceof Numeral)
        return scalar(value.type);
    if (isObject(value))
        return { kind: 'struct', fields: columnsOf(value) };
    return scalar(typeof value === 'boolean' ? 'boolean' : 'string');
}
/** A number as the file has it: 20.0 is a double, and JavaScript would forget that. */
class Numeral {
    type;
    constructor(written) {
        const whole = /^-?\d+$/.test(written) ? BigInt(written) : undefined;
        if (whole === undefined || BigInt.asIntN(64, whole) !== whole)
            this.type = 'double';
        else
            this.type = BigInt.asIntN(32, whole) === whole ? 'int' : 'bigint';
    }
}
function asWritten(_key, value, context) {
    return typeof value === 'number' ? new Numeral(context?.source ?? String(value)) : value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Numeral);
}
function parsed(text) {
    try {
        return JSON.parse(text, asWritten);
    }
    catch {
        // That it is no JSON is the answer.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/parquet.js
/** Schemas of Parquet files. Their footers are read by Spark, which has the format's own reader. */




/** In the order of the URLs; a text says why a file has none. Rejects when Spark does not start. */
async function parquetSchemas(task, urls) {
    const { world, crawler, signal } = task;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.logsFolder, 'crawl-'));
    try {
        const [files, result] = ['files.json', 'schemas.json'].map((name) => (0,external_node_path_.join)(folder, name));
        await (0,promises_.writeFile)(files, JSON.stringify(urls));
        const run = await world.engines.spark.run({
            jobName: crawler.name,
            jobRunId: 'crawl',
            scriptFile: (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), 'simulators', 'engines', 'spark', 'parquet_schemas.py'),
            modules: [],
            connections: {},
            arguments: { '--files': files, '--result': result },
            timeoutSeconds: 3600,
            logFile: (0,external_node_path_.join)(folder, 'log'),
            surroundings: {
                bucketsFolder: world.bucketsFolder,
                endpoint: await world.endpoint(),
                account: world.account,
                region: world.region,
            },
        }, signal);
        if (run.state !== 'SUCCEEDED')
            throw new Error(run.state === 'FAILED' ? run.errorMessage : `Spark: ${run.state}`);
        // The script beside us wrote it.
        const answer = JSON.parse(await (0,promises_.readFile)(result, 'utf8'));
        return answer.map((columns) => typeof columns === 'string'
            ? columns
            : { format: 'parquet', columns: new Map(columns.map(([name, type]) => [name.toLowerCase(), scalar(type)])) });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true });
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/sample.js
/** What a crawler looks at of a file: its first megabyte, unpacked. */


/** Of the file as it lies there, as Glue reads it. */
const sampleBytes = 1024 * 1024;
/** More than a file of that size ever holds of rows that a schema is inferred from. */
const mostUnpacked = 16 * sampleBytes;
/** `isWhole`: the bytes are all of the file. */
async function readSample(bytes, isWhole) {
    if (bytes.length === 0)
        return { kind: 'unknown', reason: 'it is empty' };
    if (startsWith(bytes, 'PAR1'))
        return { kind: 'parquet' };
    if (!startsWith(bytes, '\u001f\u008b'))
        return textOf(bytes, 'none', isWhole);
    try {
        const unpacked = await unzip(bytes, {
            // A sample ends in the middle, which is no fault of the file.
            finishFlush: isWhole ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_SYNC_FLUSH,
            maxOutputLength: mostUnpacked,
        });
        return textOf(unpacked, 'gzip', isWhole);
    }
    catch (error) {
        return { kind: 'unknown', reason: `its gzip is broken: ${error instanceof Error ? error.message : String(error)}` };
    }
}
const unzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
function textOf(bytes, compression, isWhole) {
    try {
        // A mark of the byte order at the start is no part of the text. `stream`: a sample may end inside of a character.
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
        if (text.includes('\u0000'))
            return { kind: 'unknown', reason: 'it is no text' };
        return { kind: 'text', text, compression, isWhole };
    }
    catch {
        // The decoder only says that it cannot.
        return { kind: 'unknown', reason: 'it is no UTF-8' };
    }
}
function startsWith(bytes, magic) {
    return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawl/crawl.js
/** One crawl: list, look, group, and write what was found into the catalog. */








/** Rejects with what keeps the crawl from succeeding: no such bucket, no such database. */
async function crawl(task) {
    const changes = { created: 0, updated: 0 };
    for (const target of task.crawler.paths) {
        const files = await classify(task, await listed(task, target));
        const tables = tablesOf(files, `s3://${target.bucket}/${target.prefix}`);
        task.checkStopped();
        await publish(task, uniquelyNamed(tables), changes);
    }
    await crawlDatabase(task, task.crawler.tables, changes);
    return changes;
}
/** Every file below the path but those that Glue passes by: names of files or folders that begin with `_` or `.`. */
async function listed({ world }, { bucket, prefix }) {
    const files = [];
    let token;
    do {
        const page = await world.cloud.s3.send(new dist_cjs.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }));
        for (const { Key: key = '', Size: size = 0 } of page.Contents ?? []) {
            const parts = key.slice(prefix.length).split('/');
            const name = parts.at(-1) ?? '';
            if (name === '' || parts.some((part) => /^[_.]/.test(part)))
                continue;
            files.push({ bucket, key, size, folders: parts.slice(0, -1), name });
        }
        token = page.NextContinuationToken;
    } while (token !== undefined);
    return files;
}
/** What no classifier knows is logged, and makes no table: one bad file does not keep the others from their readers. */
async function classify(task, files) {
    const parquet = [];
    const known = new Map();
    for (const file of files) {
        task.checkStopped();
        const isWhole = file.size <= sampleBytes;
        const sample = await readSample(await bytesOf(task, file, isWhole), isWhole);
        if (sample.kind === 'parquet')
            parquet.push(file);
        else if (sample.kind === 'unknown')
            unknown(task, file, sample.reason);
        else {
            const schema = classifyJson(sample.text, sample.isWhole) ?? classifyCsv(sample.text, sample.isWhole);
            if (schema === undefined)
                unknown(task, file, 'no classifier recognizes it');
            else
                known.set(file, { schema, compression: sample.compression });
        }
    }
    const schemas = parquet.length === 0 ? [] : await parquetSchemas(task, parquet.map(url));
    for (const [index, file] of parquet.entries()) {
        const schema = schemas[index] ?? 'no schema was read';
        if (typeof schema === 'string')
            unknown(task, file, schema);
        else
            known.set(file, { schema, compression: 'none' });
    }
    return files.flatMap((file) => {
        const found = known.get(file);
        return found === undefined ? [] : [{ ...file, ...found }];
    });
}
async function bytesOf({ world, signal }, { bucket, key, size }, isWhole) {
    if (size === 0)
        return new Uint8Array();
    const Range = isWhole ? undefined : `bytes=0-${sampleBytes - 1}`;
    const { Body } = await world.cloud.s3.send(new dist_cjs.GetObjectCommand({ Bucket: bucket, Key: key, Range }), {
        abortSignal: signal,
    });
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
}
function unknown({ log }, file, reason) {
    log(`UNKNOWN ${url(file)}: ${reason}`);
}
const url = ({ bucket, key }) => `s3://${bucket}/${key}`;
/** Of several tables of one name, the first has it; the others get their location's digest behind it, as in Glue. */
function uniquelyNamed(tables) {
    const names = new Set();
    return tables.map((table) => {
        const name = names.has(table.name) ? withDigest(table) : table.name;
        names.add(name);
        return { ...table, name };
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawls.js
/** Crawlers as the store keeps them, which of them are being crawled, and how their last crawl ended. */






function openCrawls(world) {
    return {
        world,
        crawlers: world.store.collection('glue/crawlers'),
        active: world.store.collection('glue/active-crawls'),
    };
}
function existingCrawler({ crawlers }, name) {
    const crawler = crawlers.get(name);
    if (crawler !== undefined)
        return crawler;
    throw new service/* AwsError */.G('EntityNotFoundException', `Crawler entry with name ${name} does not exist`);
}
const runningAlready = (name) => new service/* AwsError */.G('CrawlerRunningException', `Crawler with name ${name} has already started`);
/** Records a crawl that starts now. Throws CrawlerRunningException. */
function admit(shelf, name) {
    const { world, active } = shelf;
    world.store.transaction(() => {
        settleTheDead(shelf);
        existingCrawler(shelf, name);
        if (active.get(name) !== undefined)
            throw runningAlready(name);
        active.put(name, { owner: world.store.owner, started: world.clock.now().toISOString(), isStopping: false });
    });
}
/** A crawl ends once: the first ending stays. */
function end({ world, crawlers, active }, name, ending, changes) {
    world.store.transaction(() => {
        const record = crawlers.get(name);
        const crawl = active.get(name);
        if (crawl === undefined)
            return;
        active.delete(name);
        if (record === undefined)
            return;
        const seconds = (world.clock.now().getTime() - Date.parse(crawl.started)) / 1000;
        crawlers.put(name, {
            ...record,
            last: { ...ending, StartTime: crawl.started, LogGroup: '/aws-glue/crawlers', LogStream: name },
            metrics: { TablesCreated: 0, TablesUpdated: 0, TablesDeleted: 0, LastRuntimeSeconds: seconds, ...changes },
        });
    });
}
/** Ends the crawls of processes that have died. */
function settleTheDead(shelf) {
    for (const { key, value } of shelf.active.list()) {
        if (shelf.world.store.isAlive(value.owner))
            continue;
        end(shelf, key, { Status: 'CANCELLED', ErrorMessage: 'The process that ran the crawl has ended.' }, {});
    }
}
class CrawlStopped extends Error {
}
/** Never rejects: what goes wrong is how the crawl ended. The log is `glue/crawlers/<name>.log` of the logs' folder. */
async function runCrawl(shelf, name, signal) {
    const { world, active } = shelf;
    const lines = [];
    const log = (line) => void lines.push(`${world.clock.now().toISOString()} ${line}\n`);
    let ending = { Status: 'SUCCEEDED' };
    let changes = {};
    try {
        const { created, updated } = await crawl({
            world,
            crawler: definitionOf(existingCrawler(shelf, name).crawler),
            signal,
            log,
            checkStopped() {
                if (signal.aborted || active.get(name)?.isStopping === true)
                    throw new CrawlStopped();
            },
        });
        changes = { TablesCreated: created, TablesUpdated: updated };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const isStopped = error instanceof CrawlStopped || signal.aborted;
        ending = isStopped
            ? { Status: 'CANCELLED', ErrorMessage: 'The crawl was stopped.' }
            : { Status: 'FAILED', ErrorMessage: message };
    }
    log(`${ending.Status}${ending.ErrorMessage === undefined ? '' : `: ${ending.ErrorMessage}`}`);
    await writeLog(world, name, lines).catch((error) => {
        ending = { Status: 'FAILED', ErrorMessage: `The log could not be written: ${String(error)}` };
    });
    end(shelf, name, ending, changes);
}
async function writeLog({ logsFolder }, name, lines) {
    const folder = (0,external_node_path_.join)(logsFolder, 'glue', 'crawlers');
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.appendFile)((0,external_node_path_.join)(folder, `${encodeURIComponent(name)}.log`), lines.join(''));
}
/** As GetCrawler tells it. */
function crawls_told(shelf, { crawler, last }) {
    const crawl = shelf.active.get(crawler.Name ?? '');
    const elapsed = crawl === undefined ? 0 : shelf.world.clock.now().getTime() - Date.parse(crawl.started);
    return {
        ...(0,glue_catalog/* revived */.S0)(crawler, ['CreationTime', 'LastUpdated']),
        State: crawl === undefined ? 'READY' : crawl.isStopping ? 'STOPPING' : 'RUNNING',
        CrawlElapsedTime: elapsed,
        ...(last !== undefined && { LastCrawl: (0,glue_catalog/* revived */.S0)(last, ['StartTime']) }),
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/crawlerCommands.js






const crawlerCommands = (shelf, crawling) => ({
    async CreateCrawler(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateCrawler', input, ['Name', 'Tags', ...definition]);
        const { Name: name, Tags: _tags, Schedule: _schedule, ...crawler } = input;
        const Name = (0,cloud_input/* required */.mw)(name, 'name');
        checkDefinition('CreateCrawler', crawler);
        shelf.world.store.transaction(() => {
            if (shelf.crawlers.get(Name) !== undefined)
                throw (0,errors/* alreadyExists */.B$)('Crawler');
            const now = shelf.world.clock.now();
            const whole = { ...(0,cloud_input/* given */.gI)(crawler), Name, Version: 1, CreationTime: now, LastUpdated: now };
            shelf.crawlers.put(Name, { crawler: (0,glue_catalog/* stored */.su)(whole), metrics: {} });
        });
        return {};
    },
    /** What is not given stays as it was. */
    async UpdateCrawler(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateCrawler', input, ['Name', ...definition]);
        const Name = (0,cloud_input/* required */.mw)(input.Name, 'name');
        settleTheDead(shelf);
        shelf.world.store.transaction(() => {
            const record = existingCrawler(shelf, Name);
            if (shelf.active.get(Name) !== undefined)
                throw runningAlready(Name);
            const { crawler: before } = record;
            const { Schedule: _schedule, ...update } = (0,cloud_input/* given */.gI)(input);
            const changed = { ...(0,glue_catalog/* stored */.su)(update), Name, LastUpdated: shelf.world.clock.now().toISOString() };
            const crawler = { ...before, ...changed, Version: (before.Version ?? 0) + 1 };
            checkDefinition('UpdateCrawler', crawler);
            shelf.crawlers.put(Name, { ...record, crawler });
        });
        return {};
    },
    async DeleteCrawler(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteCrawler', input, ['Name']);
        const Name = (0,cloud_input/* required */.mw)(input.Name, 'name');
        settleTheDead(shelf);
        shelf.world.store.transaction(() => {
            existingCrawler(shelf, Name);
            if (shelf.active.get(Name) !== undefined)
                throw runningAlready(Name);
            shelf.crawlers.delete(Name);
        });
        return {};
    },
    async GetCrawler(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetCrawler', input, ['Name']);
        settleTheDead(shelf);
        return { Crawler: crawls_told(shelf, existingCrawler(shelf, (0,cloud_input/* required */.mw)(input.Name, 'name'))) };
    },
    async GetCrawlerMetrics(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetCrawlerMetrics', input, ['CrawlerNameList']);
        settleTheDead(shelf);
        const asked = input.CrawlerNameList ?? shelf.crawlers.list().map(({ key }) => key);
        return {
            CrawlerMetricsList: asked.flatMap((CrawlerName) => {
                const record = shelf.crawlers.get(CrawlerName);
                return record === undefined ? [] : [{ CrawlerName, ...record.metrics }];
            }),
        };
    },
    async StartCrawler(input) {
        (0,cloud_input/* onlyKnown */.KT)('StartCrawler', input, ['Name']);
        const Name = (0,cloud_input/* required */.mw)(input.Name, 'name');
        admit(shelf, Name);
        const stop = new AbortController();
        const ended = runCrawl(shelf, Name, stop.signal).finally(() => crawling.delete(Name));
        crawling.set(Name, { stop, ended });
        return {};
    },
    async StopCrawler(input) {
        (0,cloud_input/* onlyKnown */.KT)('StopCrawler', input, ['Name']);
        const Name = (0,cloud_input/* required */.mw)(input.Name, 'name');
        settleTheDead(shelf);
        shelf.world.store.transaction(() => {
            existingCrawler(shelf, Name);
            const crawl = shelf.active.get(Name);
            if (crawl === undefined) {
                throw new service/* AwsError */.G('CrawlerNotRunningException', `Crawler with name ${Name} isn't running`);
            }
            if (crawl.isStopping) {
                throw new service/* AwsError */.G('CrawlerStoppingException', `Crawler with name ${Name} is already stopping`);
            }
            // The process that crawls sees it before its next file.
            shelf.active.put(Name, { ...crawl, isStopping: true });
        });
        crawling.get(Name)?.stop.abort();
        return {};
    },
});

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/connections.js




const openConnections = (world) => ({
    world,
    connections: world.store.collection('glue/connections'),
});
const connectionCommands = (shelf) => ({
    async CreateConnection(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateConnection', input, ['CatalogId', 'ConnectionInput', 'Tags']);
        const connection = checked('CreateConnection', input.ConnectionInput);
        shelf.world.store.transaction(() => {
            if (shelf.connections.get(connection.Name) !== undefined)
                throw (0,errors/* alreadyExists */.B$)('Connection');
            const now = shelf.world.clock.now();
            shelf.connections.put(connection.Name, (0,glue_catalog/* stored */.su)({ ...connection, CreationTime: now, LastUpdatedTime: now }));
        });
        return { CreateConnectionStatus: 'READY' };
    },
    async GetConnection(input) {
        // Passwords lie in secrets here: there is none to hide.
        (0,cloud_input/* onlyKnown */.KT)('GetConnection', input, ['CatalogId', 'Name', 'HidePassword']);
        const connection = existingConnection(shelf, (0,cloud_input/* required */.mw)(input.Name, 'name'));
        return { Connection: (0,glue_catalog/* revived */.S0)(connection, ['CreationTime', 'LastUpdatedTime']) };
    },
    async UpdateConnection(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateConnection', input, ['CatalogId', 'Name', 'ConnectionInput']);
        const connection = checked('UpdateConnection', input.ConnectionInput);
        const Name = (0,cloud_input/* required */.mw)(input.Name, 'name');
        shelf.world.store.transaction(() => {
            const { CreationTime } = existingConnection(shelf, Name);
            const changed = (0,glue_catalog/* stored */.su)({ ...connection, Name, LastUpdatedTime: shelf.world.clock.now() });
            shelf.connections.put(Name, { ...changed, CreationTime });
        });
        return {};
    },
    async DeleteConnection(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteConnection', input, ['CatalogId', 'ConnectionName']);
        const name = (0,cloud_input/* required */.mw)(input.ConnectionName, 'connectionName');
        existingConnection(shelf, name);
        shelf.connections.delete(name);
        return {};
    },
});
function existingConnection({ connections }, name) {
    const connection = connections.get(name);
    if (connection !== undefined)
        return connection;
    throw new service/* AwsError */.G('EntityNotFoundException', `Cannot find the connection ${name}`);
}
/** Refuses, by name, connections that would connect otherwise here than on AWS. */
function checked(command, input) {
    const connection = (0,cloud_input/* given */.gI)((0,cloud_input/* required */.mw)(input, 'connectionInput'));
    (0,cloud_input/* onlyKnown */.KT)(command, connection, [
        'Name',
        'Description',
        'ConnectionType',
        'ConnectionProperties',
        // There is no network here to be wrong about.
        'PhysicalConnectionRequirements',
    ]);
    const { ConnectionType, ConnectionProperties: properties = {} } = connection;
    if (ConnectionType !== 'JDBC')
        throw (0,service/* refuse */.T)(`${command} with ConnectionType ${ConnectionType}`, 'It connects by JDBC.');
    (0,cloud_input/* onlyKnown */.KT)(`${command} with ConnectionProperties`, properties, [
        'JDBC_CONNECTION_URL',
        'SECRET_ID',
        'JDBC_ENFORCE_SSL',
    ]);
    for (const property of ['JDBC_CONNECTION_URL', 'SECRET_ID']) {
        if (properties[property] === undefined)
            throw (0,errors/* invalidInput */.aY)(`The connection property ${property} is missing`);
    }
    return { ...connection, Name: (0,cloud_input/* required */.mw)(connection.Name, 'name') };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/databases.js



const databaseCommands = (catalog) => ({
    async CreateDatabase(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateDatabase', input, ['CatalogId', 'DatabaseInput', 'Tags']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        const database = databases_checked('CreateDatabase', input.DatabaseInput);
        (0,glue_catalog/* change */.Zg)(catalog, database.Name, () => {
            if (catalog.databases.get(database.Name) !== undefined)
                throw (0,errors/* alreadyExists */.B$)('Database');
            const CreateTime = catalog.world.clock.now();
            catalog.databases.put(database.Name, (0,glue_catalog/* stored */.su)({ ...database, CreateTime, CatalogId: catalog.world.account }));
        });
        return {};
    },
    async GetDatabase(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetDatabase', input, ['CatalogId', 'Name']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        return { Database: databases_told((0,glue_catalog/* existingDatabase */.l8)(catalog, (0,cloud_input/* required */.mw)(input.Name, 'name'))) };
    },
    async GetDatabases(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetDatabases', input, ['CatalogId', 'MaxResults']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        // Fewer than any page holds: the local cloud has the databases of the pipelines on this machine.
        return { DatabaseList: catalog.databases.list().map(({ value }) => databases_told(value)) };
    },
    async UpdateDatabase(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateDatabase', input, ['CatalogId', 'Name', 'DatabaseInput']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        const name = (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(input.Name, 'name'));
        const database = databases_checked('UpdateDatabase', input.DatabaseInput);
        (0,glue_catalog/* change */.Zg)(catalog, name, () => {
            const { CreateTime, CatalogId } = (0,glue_catalog/* existingDatabase */.l8)(catalog, name);
            catalog.databases.put(name, { ...(0,glue_catalog/* stored */.su)({ ...database, Name: name }), CreateTime, CatalogId });
        });
        return {};
    },
    /** Takes the tables and their partitions along, as AWS does. */
    async DeleteDatabase(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteDatabase', input, ['CatalogId', 'Name']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        const name = (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(input.Name, 'name'));
        (0,glue_catalog/* change */.Zg)(catalog, name, () => {
            if (!catalog.databases.delete(name))
                throw (0,errors/* databaseNotFound */.VV)(name);
            for (const kind of [catalog.tables, catalog.partitions]) {
                for (const { key } of kind.list(`${name}/`))
                    kind.delete(key);
            }
        });
        return {};
    },
});
function databases_checked(command, input) {
    const database = (0,cloud_input/* required */.mw)(input, 'databaseInput');
    const known = ['Name', 'Description', 'LocationUri', 'Parameters', 'CreateTableDefaultPermissions'];
    (0,cloud_input/* onlyKnown */.KT)(`${command} with DatabaseInput`, database, known);
    return { ...database, Name: (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(database.Name, 'databaseInput.name')) };
}
function databases_told(database) {
    return (0,glue_catalog/* revived */.S0)(database, ['CreateTime']);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/jobs.js
/** Definitions of jobs. */





/** Members of a definition that are kept, and given back. Whether such a job can run here is asked when it starts. */
const jobs_definition = [
    'JobMode',
    'JobRunQueuingEnabled',
    'Description',
    'LogUri',
    'Role',
    'ExecutionProperty',
    'Command',
    'DefaultArguments',
    'NonOverridableArguments',
    'Connections',
    'MaxRetries',
    'Timeout',
    'MaxCapacity',
    'SecurityConfiguration',
    'NotificationProperty',
    'GlueVersion',
    'NumberOfWorkers',
    'WorkerType',
    'ExecutionClass',
];
const jobCommands = (shelf) => ({
    async CreateJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateJob', input, ['Name', 'Tags', ...jobs_definition]);
        const { Name: name, Tags: _tags, ...update } = input;
        const Name = (0,cloud_input/* required */.mw)(name, 'name');
        shelf.world.store.transaction(() => {
            const before = shelf.jobs.get(Name);
            const job = { ...jobs_made(shelf, update), Name, CreatedOn: shelf.world.clock.now() };
            if (before === undefined)
                shelf.jobs.put(Name, (0,glue_catalog/* stored */.su)(job));
            else if (!sameDefinition(before, (0,glue_catalog/* stored */.su)(job)))
                throw submittedOtherwise(Name);
        });
        return { Name };
    },
    async GetJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetJob', input, ['JobName']);
        const name = (0,cloud_input/* required */.mw)(input.JobName, 'jobName');
        const job = shelf.jobs.get(name);
        if (job === undefined)
            throw jobNotFound(name);
        return { Job: jobs_told(job) };
    },
    async GetJobs(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetJobs', input, ['MaxResults', 'NextToken']);
        const { page, NextToken } = pageOf(shelf.jobs.list(), input, 1000);
        return { Jobs: page.map(jobs_told), ...(NextToken !== undefined && { NextToken }) };
    },
    /** The whole definition is replaced: what is not given falls back to AWS's defaults. */
    async UpdateJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateJob', input, ['JobName', 'JobUpdate']);
        const JobName = (0,cloud_input/* required */.mw)(input.JobName, 'jobName');
        const update = (0,cloud_input/* required */.mw)(input.JobUpdate, 'jobUpdate');
        (0,cloud_input/* onlyKnown */.KT)('UpdateJob with JobUpdate', update, jobs_definition);
        shelf.world.store.transaction(() => {
            const before = shelf.jobs.get(JobName);
            if (before === undefined)
                throw jobNotFound(JobName);
            shelf.jobs.put(JobName, { ...(0,glue_catalog/* stored */.su)({ ...jobs_made(shelf, update), Name: JobName }), CreatedOn: before.CreatedOn });
        });
        return { JobName };
    },
    /** Takes its bookmark along. A job that does not exist is no error, as on AWS. */
    async DeleteJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteJob', input, ['JobName']);
        const JobName = (0,cloud_input/* required */.mw)(input.JobName, 'jobName');
        shelf.world.store.transaction(() => {
            shelf.jobs.delete(JobName);
            shelf.bookmarks.delete(JobName);
        });
        return { JobName };
    },
});
function jobNotFound(name) {
    return new service/* AwsError */.G('EntityNotFoundException', `Job with name: ${name} not found.`);
}
function submittedOtherwise(name) {
    const message = `Job with name ${name} already submitted with different configuration.`;
    return new service/* AwsError */.G('IdempotentParameterMismatchException', message);
}
function jobs_made({ world }, update) {
    const capacity = update.MaxCapacity ?? capacityOf(update.WorkerType, update.NumberOfWorkers);
    return {
        ExecutionProperty: { MaxConcurrentRuns: 1 },
        MaxRetries: 0,
        Timeout: 480,
        ExecutionClass: 'STANDARD',
        JobMode: 'SCRIPT',
        ...(0,cloud_input/* given */.gI)(update),
        MaxCapacity: capacity,
        LastModifiedOn: world.clock.now(),
    };
}
/** Data processing units of a worker (AWS Glue developer guide, "Worker type"). */
const unitsOf = { 'G.025X': 0.25, 'G.1X': 1, 'G.2X': 2, 'G.4X': 4, 'G.8X': 8 };
/** Glue's own default is ten units. */
function capacityOf(workerType, workers) {
    return workerType === undefined || workers === undefined ? 10 : workers * (unitsOf[workerType] ?? 1);
}
function sameDefinition(a, b) {
    const withoutTimes = ({ CreatedOn: _created, LastModifiedOn: _modified, ...job }) => job;
    return (0,external_node_util_.isDeepStrictEqual)(withoutTimes(a), withoutTimes(b));
}
function jobs_told(job) {
    return (0,glue_catalog/* revived */.S0)(job, ['CreatedOn', 'LastModifiedOn']);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/runs.js
/** Records of job runs: what is known of each, and which of them a living process is running. */





function openRuns(world, bookmarks) {
    const { store } = world;
    return { world, runs: store.collection('glue/runs'), active: store.collection('glue/active-runs'), bookmarks };
}
function runKey(jobName, runId) {
    return `${encodeURIComponent(jobName)}/${runId}`;
}
/** Records a run that starts now. Throws ConcurrentRunsExceededException. */
function runs_admit(shelf, job, request) {
    const { world, runs, active } = shelf;
    const name = job.Name ?? '';
    return world.store.transaction(() => {
        runs_settleTheDead(shelf);
        const most = job.ExecutionProperty?.MaxConcurrentRuns ?? 1;
        if (active.list(runKey(name, '')).length >= most) {
            throw new service/* AwsError */.G('ConcurrentRunsExceededException', `Concurrent runs exceeded for ${name}`);
        }
        const run = newRun(world, job, request);
        runs.put(runKey(name, run.Id), (0,glue_catalog/* stored */.su)(run));
        active.put(runKey(name, run.Id), { owner: world.store.owner });
        return run;
    });
}
function newRun({ clock }, job, request) {
    const now = clock.now();
    const WorkerType = request.WorkerType ?? job.WorkerType;
    const NumberOfWorkers = request.NumberOfWorkers ?? job.NumberOfWorkers;
    const MaxCapacity = capacityOf(WorkerType, NumberOfWorkers);
    return {
        Id: `jr_${(0,external_node_crypto_.randomBytes)(32).toString('hex')}`,
        Attempt: 0,
        JobName: job.Name,
        JobMode: job.JobMode,
        StartedOn: now,
        LastModifiedOn: now,
        JobRunState: 'STARTING',
        Arguments: request.Arguments,
        PredecessorRuns: [],
        ExecutionTime: 0,
        Timeout: request.Timeout ?? job.Timeout,
        MaxCapacity,
        WorkerType,
        NumberOfWorkers,
        LogGroupName: '/aws-glue/jobs',
        GlueVersion: job.GlueVersion,
        ExecutionClass: job.ExecutionClass,
    };
}
/** Undefined when there is no such run. */
function findRun({ runs }, jobName, runId) {
    const run = runs.get(runKey(jobName, runId));
    return run === undefined ? undefined : runs_told(run);
}
/** The newest first. */
function runsOf({ runs }, jobName) {
    const told_ = runs.list(runKey(jobName, '')).map(({ value }) => runs_told(value));
    return told_.sort((a, b) => Number(b.StartedOn) - Number(a.StartedOn));
}
function isActive({ active }, jobName, runId) {
    return active.get(runKey(jobName, runId)) !== undefined;
}
function proceed({ world, runs }, key, state) {
    world.store.transaction(() => {
        const run = runs.get(key);
        // What is being stopped does not become running again.
        if (run === undefined || run.JobRunState === 'STOPPING')
            return;
        runs.put(key, { ...run, JobRunState: state, LastModifiedOn: world.clock.now().toISOString() });
    });
}
/** A run ends once: the first ending stays. What it committed becomes the job's bookmark in the same moment. */
function runs_end({ world, runs, active, bookmarks }, key, ending, commit) {
    world.store.transaction(() => {
        const run = runs.get(key);
        if (run === undefined || !active.delete(key))
            return;
        const mismatch = commit === undefined ? undefined : moveBookmark(bookmarks, commit);
        const failure = mismatch === undefined ? {} : { JobRunState: 'FAILED', ErrorMessage: mismatch };
        const now = world.clock.now().toISOString();
        runs.put(key, { ...run, ...ending, ...failure, LastModifiedOn: now, CompletedOn: now });
    });
}
/** Stops the runs of processes that have died. */
function runs_settleTheDead(shelf) {
    for (const { key, value } of shelf.active.list()) {
        if (shelf.world.store.isAlive(value.owner))
            continue;
        runs_end(shelf, key, { JobRunState: 'STOPPED', ErrorMessage: 'The process that ran the job has ended.' });
    }
}
function runs_told(run) {
    return (0,glue_catalog/* revived */.S0)(run, ['StartedOn', 'LastModifiedOn', 'CompletedOn']);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/execution.js
/** A job run, from its script to its end. */






/** How soon a run notices that another process has asked for its end. */
const watchMilliseconds = 250;
/** Never rejects: what goes wrong is how the run ended. */
async function execute(shelf, job, run, stop) {
    const key = runKey(job.Name ?? '', run.Id ?? '');
    const over = new AbortController();
    const watching = watch(shelf, key, stop, over.signal);
    const jobName = job.Name ?? '';
    const begun = shelf.bookmarks.get(jobName);
    let ending;
    let bookmark;
    try {
        const result = await runScript(shelf, key, job, run, begun?.JobBookmark, stop.signal);
        if (result.state === 'SUCCEEDED')
            bookmark = result.bookmark;
        ending = endingOf(result);
    }
    catch (error) {
        ending = { JobRunState: 'FAILED', ErrorMessage: error instanceof Error ? error.message : String(error) };
    }
    over.abort();
    await watching;
    runs_end(shelf, key, ending, bookmark === undefined ? undefined : { jobName, runId: run.Id ?? '', begun, bookmark });
}
function endingOf(result) {
    return {
        JobRunState: result.state,
        ExecutionTime: Math.round(result.seconds),
        ...(result.state === 'FAILED' && { ErrorMessage: result.errorMessage }),
    };
}
async function runScript(shelf, key, job, run, bookmark, signal) {
    const { world } = shelf;
    const scriptFile = await downloaded(world, job.Command?.ScriptLocation ?? '');
    const given = { ...job.DefaultArguments, ...run.Arguments, ...job.NonOverridableArguments };
    const modules = [];
    for (const location of given['--extra-py-files']?.split(',') ?? [])
        modules.push(await downloaded(world, location));
    const logsFolder = (0,external_node_path_.join)(world.logsFolder, 'glue');
    await (0,promises_.mkdir)(logsFolder, { recursive: true });
    proceed(shelf, key, 'RUNNING');
    const jobName = job.Name ?? '';
    const jobRunId = run.Id ?? '';
    return world.engines.spark.run({
        jobName,
        jobRunId,
        scriptFile,
        modules,
        connections: await connectionsOf(world, job),
        arguments: {
            ...given,
            '--JOB_NAME': jobName,
            // Glue's job id; unlike the run's it is the same for every run of the job.
            '--JOB_ID': `j_${jobName}`,
            '--JOB_RUN_ID': jobRunId,
        },
        timeoutSeconds: (run.Timeout ?? 480) * 60,
        bookmark,
        logFile: (0,external_node_path_.join)(logsFolder, `${jobRunId}.log`),
        surroundings: {
            bucketsFolder: world.bucketsFolder,
            endpoint: await world.endpoint(),
            account: world.account,
            region: world.region,
        },
    }, signal);
}
async function connectionsOf(world, { Connections }) {
    const names = Connections?.Connections ?? [];
    const targets = names.map(async (name) => [name, await connectionTarget(world, name)]);
    return Object.fromEntries(await Promise.all(targets));
}
/** The local file of an object. Throws, in Glue's words, when there is none. */
async function downloaded({ cloud, bucketsFolder }, location) {
    const [, Bucket = '', Key = ''] = /^s3a?:\/\/([^/]+)\/(.+)$/.exec(location) ?? [];
    try {
        await cloud.s3.send(new dist_cjs.HeadObjectCommand({ Bucket, Key }));
    }
    catch (error) {
        if (!(error instanceof service/* AwsError */.G) || error.name !== 'NotFound')
            throw error;
        throw new Error(`LAUNCH ERROR | Error downloading from S3 for bucket: ${Bucket}, key: ${Key}.The specified key does not exist.`, { cause: error });
    }
    return (0,external_node_path_.join)(bucketsFolder, Bucket, Key);
}
/** Any process may ask for the end of a run; the one that runs it looks for that in the record. */
async function watch({ world, runs }, key, stop, over) {
    try {
        while (!stop.signal.aborted) {
            await world.clock.sleep(watchMilliseconds, over);
            if (runs.get(key)?.JobRunState === 'STOPPING')
                stop.abort();
        }
    }
    catch (error) {
        if (!over.aborted)
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/runnable.js

/** Spark 3.5.6 and Python 3.11 are what the engine has. */
const glueVersion = '5.1';
/** Refuses by name. */
function checkRunnable(job) {
    const { Command: command, GlueVersion = '0.9' } = job;
    const what = `a run of the job ${job.Name}`;
    if (command?.Name !== 'glueetl')
        throw (0,service/* refuse */.T)(`${what} with the command ${command?.Name}`, 'It runs Spark jobs: glueetl.');
    if (command.PythonVersion !== '3')
        throw (0,service/* refuse */.T)(`${what} with Python ${command.PythonVersion}`, 'It runs Python 3.');
    if (GlueVersion !== glueVersion) {
        throw (0,service/* refuse */.T)(`${what} on Glue ${GlueVersion}`, `It runs Glue ${glueVersion}, which is Spark 3.5.6.`);
    }
    if ((job.MaxRetries ?? 0) > 0)
        throw (0,service/* refuse */.T)(`${what} with MaxRetries`, 'Retries belong to the state machine.');
    if (job.JobRunQueuingEnabled === true)
        throw (0,service/* refuse */.T)(`${what} with JobRunQueuingEnabled`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/runCommands.js







const runCommands = (shelf, { jobs }, running) => ({
    async StartJobRun(input) {
        const capacity = ['WorkerType', 'NumberOfWorkers', 'ExecutionClass'];
        (0,cloud_input/* onlyKnown */.KT)('StartJobRun', input, ['JobName', 'Arguments', 'Timeout', ...capacity]);
        const JobName = (0,cloud_input/* required */.mw)(input.JobName, 'jobName');
        const job = jobs.get(JobName);
        if (job === undefined) {
            throw new service/* AwsError */.G('EntityNotFoundException', 'Failed to start job run due to missing metadata');
        }
        checkRunnable(job);
        const run = runs_admit(shelf, job, input);
        const key = runKey(JobName, run.Id);
        const stop = new AbortController();
        const ended = execute(shelf, job, run, stop).finally(() => running.delete(key));
        running.set(key, { stop, ended });
        return { JobRunId: run.Id };
    },
    async GetJobRun(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetJobRun', input, ['JobName', 'RunId', 'PredecessorsIncluded']);
        runs_settleTheDead(shelf);
        const runId = (0,cloud_input/* required */.mw)(input.RunId, 'runId');
        const JobRun = findRun(shelf, (0,cloud_input/* required */.mw)(input.JobName, 'jobName'), runId);
        if (JobRun === undefined)
            throw new service/* AwsError */.G('EntityNotFoundException', `Job Run with id: ${runId} not found.`);
        return { JobRun };
    },
    async GetJobRuns(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetJobRuns', input, ['JobName', 'MaxResults', 'NextToken']);
        runs_settleTheDead(shelf);
        const all = runsOf(shelf, (0,cloud_input/* required */.mw)(input.JobName, 'jobName'));
        // The newest stands first: keys of ten digits that count up keep that order.
        const entries = all.map((value, index) => ({ key: String(index).padStart(10, '0'), value }));
        const { page, NextToken } = pageOf(entries, input, 200);
        return { JobRuns: page, ...(NextToken !== undefined && { NextToken }) };
    },
    async BatchStopJobRun(input) {
        (0,cloud_input/* onlyKnown */.KT)('BatchStopJobRun', input, ['JobName', 'JobRunIds']);
        const JobName = (0,cloud_input/* required */.mw)(input.JobName, 'jobName');
        const ids = (0,cloud_input/* required */.mw)(input.JobRunIds, 'jobRunIds');
        (0,errors/* checkLength */.Nv)(ids, 'jobRunIds', 25);
        runs_settleTheDead(shelf);
        const stopped = ids.filter((id) => isActive(shelf, JobName, id));
        for (const id of stopped) {
            const key = runKey(JobName, id);
            proceed(shelf, key, 'STOPPING');
            running.get(key)?.stop.abort();
        }
        const others = ids.filter((id) => !stopped.includes(id));
        return {
            SuccessfulSubmissions: stopped.map((JobRunId) => ({ JobName, JobRunId })),
            Errors: others.map((JobRunId) => ({ JobName, JobRunId, ErrorDetail: whyNotStopped(shelf, JobName, JobRunId) })),
        };
    },
});
function whyNotStopped(shelf, jobName, runId) {
    const run = findRun(shelf, jobName, runId);
    return run === undefined
        ? { ErrorCode: 'EntityNotFoundException', ErrorMessage: `Job Run with id: ${runId} not found.` }
        : {
            ErrorCode: 'InvalidInputException',
            ErrorMessage: `Job Run ${runId} is ${run.JobRunState} and cannot be stopped.`,
        };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/tables.js





const tableCommands = (catalog) => ({
    async CreateTable(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateTable', input, ['CatalogId', 'DatabaseName', 'Name', 'TableInput']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        const database = (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(input.DatabaseName, 'databaseName'));
        const table = tables_checked('CreateTable', input.TableInput);
        (0,glue_catalog/* change */.Zg)(catalog, database, () => {
            (0,glue_catalog/* existingDatabase */.l8)(catalog, database);
            const key = (0,glue_catalog/* tableKey */.ih)(database, table.Name);
            if (catalog.tables.get(key) !== undefined)
                throw (0,errors/* alreadyExists */.B$)('Table');
            catalog.tables.put(key, (0,glue_catalog/* stored */.su)(tables_made(catalog, database, table)));
        });
        return {};
    },
    async GetTable(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetTable', input, ['CatalogId', 'DatabaseName', 'Name']);
        return { Table: tables_told((0,glue_catalog/* existingTable */.U7)(catalog, { ...input, TableName: (0,cloud_input/* required */.mw)(input.Name, 'name') }).table) };
    },
    async GetTables(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetTables', input, ['CatalogId', 'DatabaseName', 'MaxResults', 'NextToken']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        const database = (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(input.DatabaseName, 'databaseName'));
        (0,glue_catalog/* existingDatabase */.l8)(catalog, database);
        const { page, NextToken } = pageOf(catalog.tables.list(`${database}/`), input, 100);
        return { TableList: page.map(tables_told), ...(NextToken !== undefined && { NextToken }) };
    },
    async UpdateTable(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateTable', input, ['CatalogId', 'DatabaseName', 'Name', 'TableInput', 'SkipArchive']);
        const table = tables_checked('UpdateTable', input.TableInput);
        const database = (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(input.DatabaseName, 'databaseName'));
        (0,glue_catalog/* change */.Zg)(catalog, database, () => {
            const { key, table: before } = (0,glue_catalog/* existingTable */.U7)(catalog, { ...input, TableName: table.Name });
            const { CreateTime, CreatedBy } = before;
            const VersionId = String(Number(before.VersionId) + 1);
            catalog.tables.put(key, { ...(0,glue_catalog/* stored */.su)(tables_made(catalog, database, table)), CreateTime, CreatedBy, VersionId });
        });
        return {};
    },
    async DeleteTable(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteTable', input, ['CatalogId', 'DatabaseName', 'Name']);
        const database = (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(input.DatabaseName, 'databaseName'));
        (0,glue_catalog/* change */.Zg)(catalog, database, () => {
            const { key } = (0,glue_catalog/* existingTable */.U7)(catalog, { ...input, TableName: (0,cloud_input/* required */.mw)(input.Name, 'name') });
            catalog.tables.delete(key);
            for (const partition of catalog.partitions.list(`${key}/`))
                catalog.partitions.delete(partition.key);
        });
        return {};
    },
});
function tables_checked(command, input) {
    const table = (0,cloud_input/* required */.mw)(input, 'tableInput');
    (0,cloud_input/* onlyKnown */.KT)(`${command} with TableInput`, table, [
        'Name',
        'Description',
        'Owner',
        'LastAccessTime',
        'LastAnalyzedTime',
        'Retention',
        'StorageDescriptor',
        'PartitionKeys',
        'TableType',
        'Parameters',
        'ViewOriginalText',
        'ViewExpandedText',
    ]);
    if (table.ViewOriginalText !== undefined && !isAthenaView(table)) {
        throw (0,service/* refuse */.T)(`${command} with this ViewOriginalText`, 'It knows views in the encoding of Athena alone.');
    }
    return { ...table, Name: (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(table.Name, 'tableInput.name')) };
}
const isAthenaView = ({ TableType, ViewOriginalText, Parameters }) => TableType === 'VIRTUAL_VIEW' &&
    Parameters?.['presto_view'] === 'true' &&
    ViewOriginalText?.startsWith('/* Presto View: ') === true;
function tables_made({ world }, database, input) {
    const now = world.clock.now();
    return {
        PartitionKeys: [],
        Retention: 0,
        ...(0,cloud_input/* given */.gI)(input),
        DatabaseName: database,
        CreateTime: now,
        UpdateTime: now,
        CreatedBy: `arn:aws:iam::${world.account}:root`,
        IsRegisteredWithLakeFormation: false,
        CatalogId: world.account,
        VersionId: '0',
    };
}
function tables_told(table) {
    return (0,glue_catalog/* revived */.S0)(table, ['CreateTime', 'UpdateTime', 'LastAccessTime', 'LastAnalyzedTime']);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/service.js












const makeGlue = (world) => {
    const catalog = (0,glue_catalog/* openCatalog */.O_)(world);
    const bookmarks = openBookmarks(world);
    const runs = openRuns(world, bookmarks);
    const jobs = { world, jobs: world.store.collection('glue/jobs'), bookmarks };
    const running = new Map();
    const crawls = openCrawls(world);
    const crawling = new Map();
    runs_settleTheDead(runs);
    settleTheDead(crawls);
    return {
        name: 'glue',
        handlers: {
            ...databaseCommands(catalog),
            ...tableCommands(catalog),
            ...partitionCommands(catalog),
            ...batchCommands(catalog),
            ...crawlerCommands(crawls, crawling),
            ...connectionCommands(openConnections(world)),
            ...jobCommands(jobs),
            ...runCommands(runs, jobs, running),
            ...bookmarkCommands(bookmarks, world),
        },
        /** Stops the runs and crawls of this process. */
        async close() {
            const own = [...running.values(), ...crawling.values()];
            for (const { stop } of own)
                stop.abort();
            await Promise.all(own.map(({ ended }) => ended));
        },
    };
};


/***/ }),

/***/ 24646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ onlyKnown),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** What every command of the local cloud asks of its input before it acts on it. */

/** The value of a member that AWS requires; `member` as AWS spells it in its messages, such as `databaseName`. */
function required(value, member) {
    if (value !== undefined)
        return value;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('ValidationException', `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`);
}
/** Refuses, by name, members that would change the answer and that the local cloud does not act upon. */
function onlyKnown(command, input, known) {
    for (const [member, value] of Object.entries(input)) {
        if (value !== undefined && !known.some((name) => name === member))
            throw (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${command} with ${member}`);
    }
}
/** The members that have a value: to AWS, one that is undefined was not sent. */
function given(input) {
    // Without its undefined members an input is still one: none of AWS's members must be present and undefined.
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}


/***/ })

};
