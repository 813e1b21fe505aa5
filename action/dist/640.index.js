export const id = 640;
export const ids = [640];
export const modules = {

/***/ 37:
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
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1949);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8067);


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

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   Cd: () => (/* binding */ partitionNotFound),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   U9: () => (/* binding */ tableNotFound),
/* harmony export */   VV: () => (/* binding */ databaseNotFound),
/* harmony export */   aY: () => (/* binding */ invalidInput)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1949);
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

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeGlue: () => (/* binding */ makeGlue)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(1949);
// EXTERNAL MODULE: ./.build/simulators/cloud/glue/catalog.js
var glue_catalog = __webpack_require__(37);
// EXTERNAL MODULE: ./.build/simulators/cloud/glue/errors.js
var errors = __webpack_require__(8067);
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

;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/databases.js



const databaseCommands = (catalog) => ({
    async CreateDatabase(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateDatabase', input, ['CatalogId', 'DatabaseInput', 'Tags']);
        (0,glue_catalog/* checkCatalog */.kE)(catalog, input);
        const database = checked('CreateDatabase', input.DatabaseInput);
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
        const database = checked('UpdateDatabase', input.DatabaseInput);
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
function checked(command, input) {
    const database = (0,cloud_input/* required */.mw)(input, 'databaseInput');
    const known = ['Name', 'Description', 'LocationUri', 'Parameters', 'CreateTableDefaultPermissions'];
    (0,cloud_input/* onlyKnown */.KT)(`${command} with DatabaseInput`, database, known);
    return { ...database, Name: (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(database.Name, 'databaseInput.name')) };
}
function databases_told(database) {
    return (0,glue_catalog/* revived */.S0)(database, ['CreateTime']);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/jobs.js
/** Definitions of jobs. */





/** Members of a definition that are kept, and given back. Whether such a job can run here is asked when it starts. */
const definition = [
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
        (0,cloud_input/* onlyKnown */.KT)('CreateJob', input, ['Name', 'Tags', ...definition]);
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
        (0,cloud_input/* onlyKnown */.KT)('UpdateJob with JobUpdate', update, definition);
        shelf.world.store.transaction(() => {
            const before = shelf.jobs.get(JobName);
            if (before === undefined)
                throw jobNotFound(JobName);
            shelf.jobs.put(JobName, { ...(0,glue_catalog/* stored */.su)({ ...jobs_made(shelf, update), Name: JobName }), CreatedOn: before.CreatedOn });
        });
        return { JobName };
    },
    /** A job that does not exist is no error, as on AWS. */
    async DeleteJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteJob', input, ['JobName']);
        const JobName = (0,cloud_input/* required */.mw)(input.JobName, 'jobName');
        shelf.jobs.delete(JobName);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/runs.js
/** Records of job runs: what is known of each, and which of them a living process is running. */




function openRuns(world) {
    return { world, runs: world.store.collection('glue/runs'), active: world.store.collection('glue/active-runs') };
}
function runKey(jobName, runId) {
    return `${encodeURIComponent(jobName)}/${runId}`;
}
/** Records a run that starts now. Throws ConcurrentRunsExceededException. */
function admit(shelf, job, request) {
    const { world, runs, active } = shelf;
    const name = job.Name ?? '';
    return world.store.transaction(() => {
        settleTheDead(shelf);
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
/** A run ends once: the first ending stays. */
function end({ world, runs, active }, key, ending) {
    world.store.transaction(() => {
        const run = runs.get(key);
        if (run === undefined || !active.delete(key))
            return;
        const now = world.clock.now().toISOString();
        runs.put(key, { ...run, ...ending, LastModifiedOn: now, CompletedOn: now });
    });
}
/** Stops the runs of processes that have died. */
function settleTheDead(shelf) {
    for (const { key, value } of shelf.active.list()) {
        if (shelf.world.store.isAlive(value.owner))
            continue;
        end(shelf, key, { JobRunState: 'STOPPED', ErrorMessage: 'The process that ran the job has ended.' });
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
    let ending;
    try {
        ending = await runScript(shelf, key, job, run, stop.signal);
    }
    catch (error) {
        ending = { JobRunState: 'FAILED', ErrorMessage: error instanceof Error ? error.message : String(error) };
    }
    over.abort();
    await watching;
    end(shelf, key, ending);
}
async function runScript(shelf, key, job, run, signal) {
    const { world } = shelf;
    const scriptFile = await scriptOf(world, job.Command?.ScriptLocation ?? '');
    const logsFolder = (0,external_node_path_.join)(world.logsFolder, 'glue');
    await (0,promises_.mkdir)(logsFolder, { recursive: true });
    proceed(shelf, key, 'RUNNING');
    const jobName = job.Name ?? '';
    const jobRunId = run.Id ?? '';
    const result = await world.engines.spark.run({
        jobName,
        jobRunId,
        scriptFile,
        arguments: {
            ...job.DefaultArguments,
            ...run.Arguments,
            ...job.NonOverridableArguments,
            '--JOB_NAME': jobName,
            // Glue's job id; unlike the run's it is the same for every run of the job.
            '--JOB_ID': `j_${jobName}`,
            '--JOB_RUN_ID': jobRunId,
        },
        timeoutSeconds: (run.Timeout ?? 480) * 60,
        logFile: (0,external_node_path_.join)(logsFolder, `${jobRunId}.log`),
        surroundings: {
            bucketsFolder: world.bucketsFolder,
            endpoint: await world.endpoint(),
            account: world.account,
            region: world.region,
        },
    }, signal);
    return {
        JobRunState: result.state,
        ExecutionTime: Math.round(result.seconds),
        ...(result.state === 'FAILED' && { ErrorMessage: result.errorMessage }),
    };
}
/** Throws, in Glue's words, when there is no such script. */
async function scriptOf({ cloud, bucketsFolder }, location) {
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
    if ((job.Connections?.Connections ?? []).length > 0)
        throw (0,service/* refuse */.T)(`${what} with Connections`);
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
        const run = admit(shelf, job, input);
        const key = runKey(JobName, run.Id);
        const stop = new AbortController();
        const ended = execute(shelf, job, run, stop).finally(() => running.delete(key));
        running.set(key, { stop, ended });
        return { JobRunId: run.Id };
    },
    async GetJobRun(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetJobRun', input, ['JobName', 'RunId', 'PredecessorsIncluded']);
        settleTheDead(shelf);
        const runId = (0,cloud_input/* required */.mw)(input.RunId, 'runId');
        const JobRun = findRun(shelf, (0,cloud_input/* required */.mw)(input.JobName, 'jobName'), runId);
        if (JobRun === undefined)
            throw new service/* AwsError */.G('EntityNotFoundException', `Job Run with id: ${runId} not found.`);
        return { JobRun };
    },
    async GetJobRuns(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetJobRuns', input, ['JobName', 'MaxResults', 'NextToken']);
        settleTheDead(shelf);
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
        settleTheDead(shelf);
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
    ]);
    return { ...table, Name: (0,glue_catalog/* folded */.TM)((0,cloud_input/* required */.mw)(table.Name, 'tableInput.name')) };
}
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
    const runs = openRuns(world);
    const jobs = { world, jobs: world.store.collection('glue/jobs') };
    const running = new Map();
    settleTheDead(runs);
    return {
        name: 'glue',
        handlers: {
            ...databaseCommands(catalog),
            ...tableCommands(catalog),
            ...partitionCommands(catalog),
            ...batchCommands(catalog),
            ...jobCommands(jobs),
            ...runCommands(runs, jobs, running),
        },
        /** Stops the runs of this process. */
        async close() {
            for (const { stop } of running.values())
                stop.abort();
            await Promise.all([...running.values()].map(({ ended }) => ended));
        },
    };
};


/***/ }),

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ onlyKnown),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1949);
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
