export const id = 3798;
export const ids = [3798];
export const modules = {

/***/ 53798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeAthena: () => (/* binding */ makeAthena)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/glue/catalog.js
var glue_catalog = __webpack_require__(60037);
;// CONCATENATED MODULE: ./.build/simulators/cloud/glue/snapshot.js

function snapshots(store) {
    const catalog = (0,glue_catalog/* catalogIn */.DS)(store);
    const known = new Map();
    // One transaction, so that no partition is published between two tables of one snapshot.
    return (names) => store.transaction(() => {
        const all = catalog.databases.list().map(({ key }) => key);
        const wanted = names === undefined ? all : all.filter((name) => names.map(glue_catalog/* folded */.TM).includes(name));
        const databases = wanted.map((name) => {
            const version = catalog.versions.get(name) ?? 0;
            const before = known.get(name);
            if (before?.version === version)
                return before.database;
            const database = databaseOf(catalog, name);
            known.set(name, { version, database });
            return database;
        });
        return { databases };
    });
}
function databaseOf({ tables, partitions }, name) {
    return {
        name,
        tables: tables.list(`${name}/`).map(({ key, value }) => {
            const descriptor = value.StorageDescriptor ?? {};
            return {
                name: value.Name ?? '',
                columns: columnsOf(descriptor.Columns),
                partitionKeys: columnsOf(value.PartitionKeys),
                storage: {
                    location: descriptor.Location ?? '',
                    inputFormat: descriptor.InputFormat ?? '',
                    outputFormat: descriptor.OutputFormat ?? '',
                    serializationLibrary: descriptor.SerdeInfo?.SerializationLibrary ?? '',
                    serdeParameters: descriptor.SerdeInfo?.Parameters ?? {},
                },
                parameters: value.Parameters ?? {},
                partitions: partitions.list(`${key}/`).map((partition) => ({
                    values: partition.value.Values ?? [],
                    location: partition.value.StorageDescriptor?.Location ?? '',
                })),
                ...(value.TableType === 'VIRTUAL_VIEW' && { view: value.ViewOriginalText }),
            };
        }),
    };
}
function columnsOf(columns = []) {
    return columns.map(({ Name = '', Type = '' }) => ({ name: Name, type: Type }));
}

// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/errors.js

/** Athena's one code for what a request does wrong. */
const invalidRequest = (message) => new service/* AwsError */.G('InvalidRequestException', message);

;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/queries.js

function openQueries(world) {
    return {
        world,
        queries: world.store.collection('athena/queries'),
        active: world.store.collection('athena/active-queries'),
        tokens: world.store.collection('athena/tokens'),
    };
}
function existingQuery({ queries }, id) {
    const query = queries.get(id);
    if (query === undefined)
        throw invalidRequest(`QueryExecution ${id} was not found`);
    return query;
}
function admit({ world, queries, active }, id, query) {
    world.store.transaction(() => {
        queries.put(id, query);
        active.put(id, { owner: world.store.owner, stop: false });
    });
}
function isOver({ state }) {
    return state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
}
/** A query ends once: the first ending stays. */
function change({ world, queries, active }, id, changes) {
    world.store.transaction(() => {
        const before = queries.get(id);
        if (before === undefined || isOver(before))
            return;
        const after = { ...before, ...changes };
        if (!isOver(after)) {
            queries.put(id, after);
            return;
        }
        const completed = world.clock.now();
        const totalMilliseconds = completed.getTime() - Date.parse(before.submitted);
        queries.put(id, { ...after, completed: completed.toISOString(), totalMilliseconds });
        active.delete(id);
    });
}
/** Cancels the queries of processes that have died. */
function settleTheDead(shelf) {
    for (const { key, value } of shelf.active.list()) {
        if (shelf.world.store.isAlive(value.owner))
            continue;
        change(shelf, key, { state: 'CANCELLED', reason: 'The process that ran the query has ended.' });
    }
}
function told(id, query) {
    return {
        QueryExecutionId: id,
        Query: query.sql,
        StatementType: query.statementType,
        ResultConfiguration: { OutputLocation: query.outputLocation },
        ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
        QueryExecutionContext: { Database: query.database, Catalog: 'awsdatacatalog' },
        Status: {
            State: query.state,
            StateChangeReason: query.reason,
            SubmissionDateTime: new Date(query.submitted),
            CompletionDateTime: query.completed === undefined ? undefined : new Date(query.completed),
            AthenaError: query.error,
        },
        Statistics: {
            EngineExecutionTimeInMillis: query.engineMilliseconds,
            DataScannedInBytes: query.dataScannedInBytes,
            TotalExecutionTimeInMillis: query.totalMilliseconds,
            QueryQueueTimeInMillis: 0,
            ServiceProcessingTimeInMillis: Math.max(0, query.totalMilliseconds - query.engineMilliseconds),
            ResultReuseInformation: { ReusedPreviousResult: false },
        },
        WorkGroup: query.workGroup,
        EngineVersion: { SelectedEngineVersion: 'AUTO', EffectiveEngineVersion: 'Athena engine version 3' },
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/simulators/engines/engines.js
var engines = __webpack_require__(33923);
;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/resultFile.js
/** Lines with their ends, in order. */
function* csvLines({ columns, rows }) {
    yield csvLine(columns.map(({ name }) => name));
    for (const row of rows)
        yield csvLine(row);
}
function csvLine(row) {
    return `${row.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`;
}
function* textLines({ rows }) {
    for (const row of rows)
        yield `${row.map((value) => value ?? '').join('\t')}\n`;
}
const cell = /(?:"((?:[^"]|"")*)")?([,\n])/y;
/** Rows of such a CSV file; the first is the line of names. */
function parseCsv(text) {
    const rows = [];
    let row = [];
    cell.lastIndex = 0;
    while (cell.lastIndex < text.length) {
        const at = cell.lastIndex;
        const found = cell.exec(text);
        if (found === null)
            throw new Error(`The result file is not as it was written, from character ${at} on.`);
        const [, quoted, end] = found;
        row.push(quoted === undefined ? null : quoted.replaceAll('""', '"'));
        if (end === '\n') {
            rows.push(row);
            row = [];
        }
    }
    return rows;
}
function parseText(text) {
    return text
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split('\t'));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/execution.js
/** A query, from its statement to its result file. */





/** How soon a query notices that another process has asked for its end. */
const watchMilliseconds = 250;
/** Never rejects: what goes wrong is how the query ended. */
async function execute(shelf, takeSnapshot, request, stop) {
    const over = new AbortController();
    const watching = watch(shelf, request.id, stop, over.signal);
    let ending;
    try {
        change(shelf, request.id, { state: 'RUNNING' });
        ending = await answer(shelf.world, takeSnapshot, request, stop.signal);
    }
    catch (error) {
        ending = stop.signal.aborted ? { state: 'CANCELLED', reason: 'Query cancelled by user' } : failure(error);
    }
    over.abort();
    await watching;
    change(shelf, request.id, ending);
}
async function answer({ engines, bucketsFolder, cloud }, takeSnapshot, { id, query, cutoff }, signal) {
    const { sql, database } = query;
    const catalog = takeSnapshot(databasesIn(sql, database));
    const result = await engines.athena.query({ sql, database, catalog, bucketsFolder }, signal);
    const { statementType, columns, dataScannedInBytes, milliseconds: engineMilliseconds } = result;
    const known = { statementType, dataScannedInBytes, engineMilliseconds };
    if (cutoff !== undefined && dataScannedInBytes > cutoff) {
        return { ...known, state: 'CANCELLED', reason: 'Bytes scanned limit was exceeded' };
    }
    const outputLocation = query.outputLocation.replace(/\.csv$/, statementType === 'DML' ? '.csv' : '.txt');
    const [, Bucket = '', Key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(outputLocation) ?? [];
    await cloud.s3.send(new dist_cjs.PutObjectCommand({ Bucket, Key, Body: bodyOf(result), Metadata: { 'query-execution-id': id } }));
    return { ...known, state: 'SUCCEEDED', outputLocation, columns };
}
function bodyOf(result) {
    return external_node_stream_.Readable.from(result.statementType === 'DML' ? csvLines(result) : textLines(result));
}
/** Databases that a statement can speak of: undefined for all, when it may ask for their list. */
function databasesIn(sql, database) {
    if (/\b(information_schema|show|describe|desc)\b/i.test(sql))
        return undefined;
    return [database, ...(sql.match(/[\p{L}\p{N}_-]+/gu) ?? [])];
}
/** Athena's categories: 1 the system, 2 the user. */
function failure(error) {
    const isUsers = error instanceof engines/* AthenaQueryError */.E;
    const reason = isUsers ? reasonOf(error) : error instanceof Error ? error.message : String(error);
    const athenaError = { ErrorCategory: isUsers ? 2 : 1, Retryable: false, ErrorMessage: reason };
    return { state: 'FAILED', reason, error: athenaError };
}
/** `COLUMN_NOT_FOUND: line 1:8: Column 'x' cannot be resolved` */
function reasonOf({ kind, line, column, message }) {
    if (message.startsWith(`${kind}:`))
        return message;
    const where = line === undefined || message.startsWith('line ') ? '' : `line ${line}:${column}: `;
    return `${kind}: ${where}${message}`;
}
/** Any process may ask for the end of a query; the one that runs it looks for that in the record. */
async function watch({ world, active }, id, stop, over) {
    try {
        while (!stop.signal.aborted) {
            await world.clock.sleep(watchMilliseconds, over);
            if (active.get(id)?.stop === true)
                stop.abort();
        }
    }
    catch (error) {
        if (!over.aborted)
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/workgroups.js



const workGroupCommands = (shelf) => ({
    async CreateWorkGroup(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateWorkGroup', input, ['Name', 'Configuration', 'Description', 'Tags']);
        const name = (0,cloud_input/* required */.mw)(input.Name, 'name');
        const Configuration = checked({ ...defaults, ...(0,cloud_input/* given */.gI)(input.Configuration ?? {}) });
        shelf.world.store.transaction(() => {
            if (find(shelf, name) !== undefined)
                throw invalidRequest('WorkGroup is already created');
            const created = shelf.world.clock.now().toISOString();
            shelf.workGroups.put(name, { State: 'ENABLED', Configuration, Description: input.Description, created });
        });
        return {};
    },
    async GetWorkGroup(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetWorkGroup', input, ['WorkGroup']);
        const Name = (0,cloud_input/* required */.mw)(input.WorkGroup, 'workGroup');
        const { created, ...workGroup } = existingWorkGroup(shelf, Name);
        return { WorkGroup: { Name, ...workGroup, CreationTime: new Date(created) } };
    },
    async UpdateWorkGroup(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateWorkGroup', input, ['WorkGroup', 'Description', 'ConfigurationUpdates', 'State']);
        const name = (0,cloud_input/* required */.mw)(input.WorkGroup, 'workGroup');
        shelf.world.store.transaction(() => {
            const before = existingWorkGroup(shelf, name);
            shelf.workGroups.put(name, {
                ...before,
                State: input.State ?? before.State,
                Description: input.Description ?? before.Description,
                Configuration: checked(updated(before.Configuration, input.ConfigurationUpdates ?? {})),
            });
        });
        return {};
    },
    async DeleteWorkGroup(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteWorkGroup', input, ['WorkGroup', 'RecursiveDeleteOption']);
        const name = (0,cloud_input/* required */.mw)(input.WorkGroup, 'workGroup');
        shelf.world.store.transaction(() => {
            existingWorkGroup(shelf, name);
            if (name === 'primary')
                throw invalidRequest('The primary workgroup cannot be deleted');
            if (shelf.isUsed(name) && input.RecursiveDeleteOption !== true)
                throw invalidRequest(`WorkGroup ${name} is not empty`);
            shelf.forgetQueries(name);
            shelf.workGroups.delete(name);
        });
        return {};
    },
    async ListWorkGroups(input) {
        (0,cloud_input/* onlyKnown */.KT)('ListWorkGroups', input, ['MaxResults']);
        const made = shelf.workGroups.list().map(({ key }) => key);
        const names = [...new Set(['primary', ...made])].sort();
        return {
            WorkGroups: names.map((Name) => {
                const { State, Description, created } = existingWorkGroup(shelf, Name);
                return { Name, State, Description, CreationTime: new Date(created), EngineVersion: engineVersion };
            }),
        };
    },
});
const engineVersion = { SelectedEngineVersion: 'AUTO', EffectiveEngineVersion: 'Athena engine version 3' };
const defaults = {
    EnforceWorkGroupConfiguration: true,
    PublishCloudWatchMetricsEnabled: false,
    RequesterPaysEnabled: false,
    EngineVersion: engineVersion,
};
/** Every account has it from the start, without a place for results. */
const primary = {
    State: 'ENABLED',
    Configuration: { ...defaults, EnforceWorkGroupConfiguration: false },
    created: '1970-01-01T00:00:00.000Z',
};
function find({ workGroups }, name) {
    return workGroups.get(name) ?? (name === 'primary' ? primary : undefined);
}
function existingWorkGroup(shelf, name) {
    const found = find(shelf, name);
    if (found === undefined)
        throw invalidRequest(`WorkGroup ${name} is not found.`);
    return found;
}
const known = [
    'ResultConfiguration',
    'EnforceWorkGroupConfiguration',
    'PublishCloudWatchMetricsEnabled',
    'BytesScannedCutoffPerQuery',
    'RequesterPaysEnabled',
    'EngineVersion',
];
function checked(configuration) {
    (0,cloud_input/* onlyKnown */.KT)('a workgroup', configuration, known);
    const { EngineVersion: version, BytesScannedCutoffPerQuery: cutoff, ResultConfiguration: results } = configuration;
    const selected = version?.SelectedEngineVersion ?? 'AUTO';
    if (selected !== 'AUTO' && selected !== engineVersion.EffectiveEngineVersion)
        throw (0,service/* refuse */.T)(`a workgroup with ${selected}`);
    if (cutoff !== undefined && cutoff < 10_000_000) {
        throw new service/* AwsError */.G('ValidationException', `1 validation error detected: Value '${cutoff}' at 'configuration.bytesScannedCutoffPerQuery' failed to satisfy constraint: Member must have value greater than or equal to 10000000`);
    }
    if (results !== undefined)
        checkResults(results);
    return { ...configuration, EngineVersion: { ...engineVersion, SelectedEngineVersion: selected } };
}
/** Encryption is of the bytes at rest, which no answer shows. */
function checkResults(results) {
    (0,cloud_input/* onlyKnown */.KT)('a ResultConfiguration', results, ['OutputLocation', 'EncryptionConfiguration', 'ExpectedBucketOwner']);
    if (results.OutputLocation !== undefined && !/^s3:\/\/[^/]+(\/.*)?$/.test(results.OutputLocation)) {
        throw invalidRequest(`outputLocation is not a valid S3 path: ${results.OutputLocation}`);
    }
}
function updated(before, updates) {
    const { ResultConfigurationUpdates: results, RemoveBytesScannedCutoffPerQuery: unlimited, ...others } = updates;
    const { BytesScannedCutoffPerQuery: cutoff, ...rest } = { ...before, ...(0,cloud_input/* given */.gI)(others) };
    return {
        ...rest,
        ...(unlimited !== true && cutoff !== undefined && { BytesScannedCutoffPerQuery: cutoff }),
        ...(results !== undefined && { ResultConfiguration: updatedResults(before.ResultConfiguration ?? {}, results) }),
    };
}
function updatedResults(before, updates) {
    const { RemoveOutputLocation, RemoveEncryptionConfiguration, RemoveExpectedBucketOwner, ...others } = updates;
    const after = { ...before, ...(0,cloud_input/* given */.gI)(others) };
    if (RemoveOutputLocation === true)
        delete after.OutputLocation;
    if (RemoveEncryptionConfiguration === true)
        delete after.EncryptionConfiguration;
    if (RemoveExpectedBucketOwner === true)
        delete after.ExpectedBucketOwner;
    return after;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/queryCommands.js
/** Commands of query executions. */







const queryCommands = (shelf, groups, takeSnapshot, running) => ({
    async StartQueryExecution(input) {
        const { QueryString, ClientRequestToken, ...request } = queryCommands_checked(input);
        const name = request.WorkGroup ?? 'primary';
        const group = existingWorkGroup(groups, name);
        if (group.State === 'DISABLED')
            throw invalidRequest(`WorkGroup ${name} is disabled.`);
        const base = outputOf(group, input);
        await checkBucket(shelf, base);
        const id = crypto.randomUUID();
        const query = {
            sql: (0,cloud_input/* required */.mw)(QueryString, 'queryString'),
            workGroup: name,
            database: request.QueryExecutionContext?.Database ?? 'default',
            state: 'QUEUED',
            submitted: shelf.world.clock.now().toISOString(),
            outputLocation: `${base.replace(/\/?$/, '/')}${id}.csv`,
            dataScannedInBytes: 0,
            engineMilliseconds: 0,
            totalMilliseconds: 0,
        };
        const first = shelf.world.store.transaction(() => {
            const before = ClientRequestToken === undefined ? undefined : shelf.tokens.get(ClientRequestToken);
            const asked = JSON.stringify([QueryString, request]);
            if (before !== undefined) {
                if (before.request !== asked)
                    throw invalidRequest('Idempotent parameters do not match');
                return before.id;
            }
            if (ClientRequestToken !== undefined)
                shelf.tokens.put(ClientRequestToken, { id, request: asked });
            admit(shelf, id, query);
            return id;
        });
        if (first !== id)
            return { QueryExecutionId: first };
        const stop = new AbortController();
        const cutoff = group.Configuration.BytesScannedCutoffPerQuery;
        const ended = execute(shelf, takeSnapshot, { id, query, cutoff }, stop).finally(() => running.delete(id));
        running.set(id, { stop, ended });
        return { QueryExecutionId: id };
    },
    async GetQueryExecution(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetQueryExecution', input, ['QueryExecutionId']);
        settleTheDead(shelf);
        const id = (0,cloud_input/* required */.mw)(input.QueryExecutionId, 'queryExecutionId');
        return { QueryExecution: told(id, existingQuery(shelf, id)) };
    },
    async BatchGetQueryExecution(input) {
        (0,cloud_input/* onlyKnown */.KT)('BatchGetQueryExecution', input, ['QueryExecutionIds']);
        settleTheDead(shelf);
        const found = (0,cloud_input/* required */.mw)(input.QueryExecutionIds, 'queryExecutionIds').map((id) => ({
            id,
            query: shelf.queries.get(id),
        }));
        return {
            QueryExecutions: found.flatMap(({ id, query }) => (query === undefined ? [] : [told(id, query)])),
            UnprocessedQueryExecutionIds: found
                .filter(({ query }) => query === undefined)
                .map(({ id }) => ({
                QueryExecutionId: id,
                ErrorCode: 'INVALID_QUERY_EXECUTION_ID',
                ErrorMessage: `QueryExecution ${id} was not found`,
            })),
        };
    },
    /** A query that has ended stays as it is, without an error, as on AWS. */
    async StopQueryExecution(input) {
        (0,cloud_input/* onlyKnown */.KT)('StopQueryExecution', input, ['QueryExecutionId']);
        const id = (0,cloud_input/* required */.mw)(input.QueryExecutionId, 'queryExecutionId');
        existingQuery(shelf, id);
        shelf.world.store.transaction(() => {
            const active = shelf.active.get(id);
            if (active !== undefined)
                shelf.active.put(id, { ...active, stop: true });
        });
        running.get(id)?.stop.abort();
        return {};
    },
});
function queryCommands_checked(input) {
    const known = [
        'QueryString',
        'ClientRequestToken',
        'QueryExecutionContext',
        'ResultConfiguration',
        'WorkGroup',
    ];
    (0,cloud_input/* onlyKnown */.KT)('StartQueryExecution', input, known);
    const catalog = input.QueryExecutionContext?.Catalog ?? 'AwsDataCatalog';
    if (catalog.toLowerCase() !== 'awsdatacatalog')
        throw (0,service/* refuse */.T)(`the catalog ${catalog}`, 'It has AwsDataCatalog.');
    if (input.ResultConfiguration !== undefined)
        checkResults(input.ResultConfiguration);
    return input;
}
/** A workgroup that enforces its configuration ignores what the request says. */
function outputOf({ Configuration }, { ResultConfiguration }) {
    const own = Configuration.ResultConfiguration?.OutputLocation;
    const asked = ResultConfiguration?.OutputLocation;
    const output = Configuration.EnforceWorkGroupConfiguration === true ? (own ?? asked) : (asked ?? own);
    if (output !== undefined)
        return output;
    throw invalidRequest('No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.');
}
async function checkBucket({ world }, output) {
    const [, Bucket = ''] = /^s3:\/\/([^/]+)/.exec(output) ?? [];
    try {
        await world.cloud.s3.send(new dist_cjs.HeadBucketCommand({ Bucket }));
    }
    catch (error) {
        const isMissing = error instanceof service/* AwsError */.G && error.name === 'NotFound';
        throw isMissing ? invalidRequest(`Unable to verify/create output bucket ${Bucket}`) : error;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/columns.js
/** Digits, or characters, that a type can have; Athena's own figures. */
const precisions = {
    tinyint: 3,
    smallint: 5,
    integer: 10,
    bigint: 19,
    float: 17,
    double: 17,
    varchar: 2_147_483_647,
    varbinary: 1_073_741_824,
    timestamp: 3,
    'timestamp with time zone': 3,
};
/** `type` as SQL spells it, with its parameters: `decimal(10,2)`, `timestamp(3) with time zone`. */
function columnInfo({ name, type }) {
    const [, kind = type, parameters, zone = ''] = /^([a-z ]+)(?:\(([^()]*)\))?( with time zone)?$/.exec(type) ?? [];
    const base = /^(array|map|row)\b/.exec(type)?.[1] ?? `${kind.trim()}${zone}`;
    const [first = '', second = ''] = (parameters ?? '').split(',');
    const isDecimal = base === 'decimal';
    const isSized = isDecimal || base === 'varchar' || base === 'char';
    return {
        CatalogName: 'hive',
        SchemaName: '',
        TableName: '',
        Name: name,
        Label: name,
        Type: base,
        Precision: isSized && first !== '' ? Number(first) : (precisions[base] ?? 0),
        Scale: isDecimal ? Number(second) : 0,
        Nullable: 'UNKNOWN',
        CaseSensitive: base === 'varchar' || base === 'char',
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/results.js
/** GetQueryResults: a page of rows, of which the very first is the line of names for SELECT. */






const mostRows = 1000;
const resultCommands = (shelf) => {
    // Pages of one result are asked for one after the other, so the last file read is kept.
    let last;
    return {
        async GetQueryResults(input) {
            (0,cloud_input/* onlyKnown */.KT)('GetQueryResults', input, ['QueryExecutionId', 'MaxResults', 'NextToken']);
            const id = (0,cloud_input/* required */.mw)(input.QueryExecutionId, 'queryExecutionId');
            const query = existingQuery(shelf, id);
            checkFinished(query);
            const { MaxResults = mostRows, NextToken } = input;
            if (MaxResults > mostRows)
                throw invalidRequest(`MaxResults is more than maximum allowed length ${mostRows}.`);
            if (last?.id !== id)
                last = { id, rows: await rowsOf(shelf, query) };
            const start = NextToken === undefined ? 0 : startOf(NextToken);
            const end = start + MaxResults;
            return {
                UpdateCount: 0,
                ResultSet: {
                    Rows: last.rows.slice(start, end).map((row) => ({
                        Data: row.map((value) => (value === null ? {} : { VarCharValue: value })),
                    })),
                    ResultSetMetadata: { ColumnInfo: (query.columns ?? []).map(columnInfo) },
                },
                ...(end < last.rows.length && { NextToken: Buffer.from(`row ${end}`).toString('base64url') }),
            };
        },
    };
};
function checkFinished({ state }) {
    if (state === 'SUCCEEDED')
        return;
    throw invalidRequest(state === 'FAILED' || state === 'CANCELLED'
        ? `Query did not finish successfully. Final query state: ${state}`
        : `Query has not yet finished. Current state: ${state}`);
}
async function rowsOf({ world }, { outputLocation, statementType }) {
    const [, Bucket = '', Key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(outputLocation) ?? [];
    const { Body } = await world.cloud.s3.send(new dist_cjs.GetObjectCommand({ Bucket, Key }));
    const text = (await Body?.transformToString()) ?? '';
    return statementType === 'DML' ? parseCsv(text) : parseText(text);
}
function startOf(token) {
    const [, row] = /^row (\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
    if (row === undefined)
        throw invalidRequest('Invalid NextToken');
    return Number(row);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/athena/service.js
/** Athena's commands. Queries run on the engine; their states survive the process. */





const makeAthena = (world) => {
    const queries = openQueries(world);
    const running = new Map();
    const queriesOf = (name) => queries.queries.list().filter(({ value }) => value.workGroup === name);
    const groups = {
        world,
        workGroups: world.store.collection('athena/workgroups'),
        isUsed: (name) => queriesOf(name).length > 0,
        forgetQueries: (name) => queriesOf(name).forEach(({ key }) => queries.queries.delete(key)),
    };
    settleTheDead(queries);
    return {
        name: 'athena',
        handlers: {
            ...workGroupCommands(groups),
            ...queryCommands(queries, groups, snapshots(world.store), running),
            ...resultCommands(queries),
        },
        /** Cancels the queries of this process. */
        async close() {
            for (const { stop } of running.values())
                stop.abort();
            await Promise.all([...running.values()].map(({ ended }) => ended));
        },
    };
};


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


/***/ }),

/***/ 33923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ AthenaQueryError)
/* harmony export */ });
/** A statement that Athena would refuse or fail; `line` and `column` count from 1 when the engine knows them. */
class AthenaQueryError extends Error {
    line;
    column;
    /** `SYNTAX_ERROR`, `COLUMN_NOT_FOUND`, …: the engine's own name of the fault. */
    kind;
    constructor(message, kind, line, column) {
        super(message);
        this.name = 'AthenaQueryError';
        this.kind = kind;
        this.line = line;
        this.column = column;
    }
}


/***/ })

};
