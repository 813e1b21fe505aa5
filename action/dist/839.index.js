export const id = 839;
export const ids = [839];
export const modules = {

/***/ 1916:
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

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** JSON as it is written to files: two spaces, keys in the order in which they were made, a newline at the end. */
const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
    const deliveryStream = (source) => limited('Firehose stream', 64, `${qualified}-${source}`);
    return {
        stack: limited('stack', 128, dashed(qualified)),
        dataBucket: bucket('data'),
        artifactBucket: bucket('artifacts'),
        logBucket: bucket('logs'),
        stateMachine: limited('state machine', 80, qualified),
        stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
        workGroup: limited('Athena workgroup', 128, qualified),
        lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
        ledgerTable: 'penstock_ledger',
        startCondition,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
        crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
        job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
        topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
        deliveryStream,
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
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./.build/action/src/render/functions.js

/**
 * A Lambda function's bundle as the zip that Lambda takes, with a fixed time, so that equal code gives equal bytes. The
 * time is local, because zip files hold local times.
 */
function functionZip(bundle) {
    const files = Object.fromEntries([...bundle].map(([name, text]) => [name, (0,esm/* strToU8 */._u)(text)]));
    return (0,esm/* zipSync */.L)(files, { mtime: new Date(2000, 0, 1), level: 9 });
}

;// CONCATENATED MODULE: ./.build/action/src/render/glue/python.js
/** What node graphs are written in: names and texts of Python and of Spark SQL. */
/** A text or list of texts as a Python literal: JSON's escapes are Python's. */
const python = (value) => JSON.stringify(value).replaceAll('","', '", "');
const pythonTuple = (values) => values.map((value) => python(value)).join(', ');
/** A text of several lines is written as it is, between three quotes. */
function pythonLines(text) {
    if (!text.includes('\n'))
        return python(text);
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
    return `"""\n${escaped}\n"""`;
}
/** The Python variable of a node's DataFrame; the suffix keeps it apart from keywords and from the script's own names. */
const python_frame = (node) => `${node}_frame`;
/** A column's name in Spark SQL. */
const columnName = (name) => `\`${name.replaceAll('`', '``')}\``;

;// CONCATENATED MODULE: ./.build/action/src/render/glue/node-frame.js

/** The statements that make the node's DataFrame of those that it is from. */
function nodeFrame(node) {
    const made = `${python_frame(node.name)} =`;
    switch (node.kind) {
        case 'read':
            return [
                `${made} glue_context.create_dynamic_frame.from_catalog(`,
                `    database=${python(node.table.database)}, table_name=${python(node.table.table)}, transformation_ctx=${python(node.name)}`,
                ').toDF()',
            ];
        case 'mapping':
            return called(`${made} ${python_frame(node.from)}.selectExpr`, node.columns.map(mapping).map(python));
        case 'filter':
            return [`${made} ${python_frame(node.from)}.where(${python(node.condition)})`];
        case 'select':
            return [`${made} ${python_frame(node.from)}.select(${columnNames(node.columns)})`];
        case 'drop':
            return [`${made} ${python_frame(node.from)}.drop(${pythonTuple(node.columns)})`];
        case 'join':
            return [`${made} ${python_frame(node.left)}.join(${python_frame(node.right)}, on=${python(node.on)}, how=${python(node.how)})`];
        case 'union':
            return union(made, node.from);
        case 'aggregate':
            return called(`${made} ${grouped(node.from, node.groupBy)}.agg`, node.columns.map(computed));
        case 'sql':
            return [
                ...node.from.map((name) => `${python_frame(name)}.createOrReplaceTempView(${python(name)})`),
                `${made} spark.sql(${pythonLines(node.sql)})`,
            ];
        case 'drop_duplicates':
            return node.columns.length === 0
                ? [`${made} ${python_frame(node.from)}.dropDuplicates()`]
                : [
                    `${made} (`,
                    `    ${grouped(node.from, node.columns)}`,
                    `    .agg(expr(${python(lastRow(node.lastBy))}))`,
                    '    .select("`last row`.*")',
                    ')',
                ];
    }
}
function called(callee, argumentLines) {
    return [`${callee}(`, ...argumentLines.map((line) => `    ${line},`), ')'];
}
const mapping = ({ from, to, type }) => `cast(${columnName(from)} as ${type}) as ${columnName(to)}`;
const computed = ({ name, expression }) => `expr(${python(expression)}).alias(${python(name)})`;
function union(made, [first = '', ...others]) {
    return [`${made} ${python_frame(first)}${others.map((name) => `.unionByName(${python_frame(name)})`).join('')}`];
}
const grouped = (from, by) => by.length === 0 ? python_frame(from) : `${python_frame(from)}.groupBy(${columnNames(by)})`;
/** Of a group the row that comes last; with all columns in the order no two different rows are equally late. */
const lastRow = (lastBy) => lastBy.length === 0
    ? 'max(struct(*)) as `last row`'
    : `max_by(struct(*), struct(${lastBy.map(columnName).join(', ')}, *)) as \`last row\``;
/** DataFrame methods read a dot in a name as the way into a struct. */
const columnNames = (names) => pythonTuple(names.map((name) => (/^\w+$/.test(name) ? name : columnName(name))));

;// CONCATENATED MODULE: ./.build/action/src/render/glue/nodes.js


/**
 * A node graph as the PySpark script that one would write by hand: a DataFrame a node, in the order of their needs.
 * DataFrames, because a cast of theirs is defined by Spark SQL alone; ApplyMapping's depends on the type that each
 * record happened to have.
 */
function nodeScript(job, target) {
    const kinds = new Set(job.nodes.map(({ kind }) => kind));
    const takesExpressions = job.nodes.some((node) => node.kind === 'aggregate' || (node.kind === 'drop_duplicates' && node.columns.length > 0));
    return [
        `"""${job.name}: made from its nodes in the pipeline's YAML."""`,
        '',
        'import sys',
        '',
        'from awsglue.context import GlueContext',
        'from awsglue.dynamicframe import DynamicFrame',
        'from awsglue.job import Job',
        'from awsglue.utils import getResolvedOptions',
        'from pyspark.context import SparkContext',
        ...(takesExpressions ? ['from pyspark.sql.functions import expr'] : []),
        '',
        'args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])',
        'glue_context = GlueContext(SparkContext.getOrCreate())',
        ...(kinds.has('sql') ? ['spark = glue_context.spark_session'] : []),
        'job = Job(glue_context)',
        'job.init(args["JOB_NAME"], args)',
        '',
        ...job.nodes.flatMap((node) => [...nodeLines(node, target), '']),
        'job.commit()',
        '',
    ].join('\n');
}
function nodeLines(node, target) {
    return node.kind === 'write' ? write(node.name, node.from, target) : nodeFrame(node);
}
/** The table's columns alone, in its order, which is all that CSV files have. */
function write(name, from, { columns, partitionBy, format, header }) {
    const written = [...columns, ...partitionBy].map((column) => column.name);
    return [
        `${python_frame(name)} = ${python_frame(from)}.select(${pythonTuple(written)})`,
        'glue_context.write_dynamic_frame.from_options(',
        `    frame=DynamicFrame.fromDF(${python_frame(name)}, glue_context, ${python(name)}),`,
        '    connection_type="s3",',
        `    connection_options={"path": args["output"], "partitionKeys": ${python(partitionBy.map((key) => key.name))}},`,
        `    format=${python(format)},`,
        // The tables' SerDe takes text as it is: quotes would become part of the values.
        ...(format === 'csv' ? [`    format_options={"quoteChar": -1, "writeHeader": ${header ? 'True' : 'False'}},`] : []),
        ')',
    ];
}

// EXTERNAL MODULE: ./.build/action/src/render/json.js
var json = __webpack_require__(6899);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(729);
;// CONCATENATED MODULE: ./.build/action/src/render/partition.js
/** The partition of a region: the second part of its ARNs. */
function partition(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/asl.js
/** Amazon States Language, as far as the compiler emits it: JSONata only. */
const jsonata = (expression) => `{% ${expression} %}`;
/** A text that is meant as it is: one that looks like an expression, or has lines, as a literal in one. */
const literal = (text) => (/^\{%|[\n\r]/.test(text) ? jsonata(quoted(text)) : text);
/** A text as a JSONata literal. */
const quoted = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./.build/action/src/render/states/lock.js
/**
 * The lock of (pipeline, window): an item that only one execution can put. A holder that no longer runs is taken over,
 * in a state of that name, so that the history shows it.
 */

const unlock = 'Unlock';
const conflict = 'DynamoDB.ConditionalCheckFailedException';
/** Everything but the answer that somebody else has it. */
const retriers = [
    { ErrorEquals: [conflict], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 0 },
    { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 6, JitterStrategy: 'FULL' },
];
const lock_window = jsonata('$run.window.id');
const me = jsonata('$states.context.Execution.Id');
function lockStates({ names, integration }, next) {
    const TableName = names.lockTable;
    const put = (condition) => ({
        Type: 'Task',
        Resource: integration('dynamodb:putItem'),
        Arguments: {
            TableName,
            Item: { window_id: { S: lock_window }, holder: { S: me }, since: { S: jsonata('$states.context.State.EnteredTime') } },
            ...condition,
        },
        Retry: retriers,
        Catch: [{ ErrorEquals: [conflict], Output: jsonata('$states.input'), Next: 'Lock: holder' }],
        Output: jsonata('{}'),
        Next: next,
    });
    return {
        // A put whose answer was lost is repeated: then the holder is this execution.
        Lock: put({
            ConditionExpression: 'attribute_not_exists(window_id) OR holder = :me',
            ExpressionAttributeValues: { ':me': { S: me } },
        }),
        'Lock: holder': {
            Type: 'Task',
            Resource: integration('dynamodb:getItem'),
            Arguments: { TableName, Key: { window_id: { S: lock_window } }, ConsistentRead: true },
            Output: jsonata(`{'holder': $exists($states.result.Item) ? $states.result.Item.holder.S : ''}`),
            Retry: retriers,
            Next: 'Lock: held?',
        },
        'Lock: held?': {
            Type: 'Choice',
            Choices: [{ Condition: jsonata(`$states.input.holder = ''`), Next: 'Lock' }],
            Default: 'Lock: alive?',
        },
        'Lock: alive?': {
            Type: 'Task',
            Resource: integration('aws-sdk:sfn:describeExecution'),
            Arguments: { ExecutionArn: jsonata('$states.input.holder') },
            Output: jsonata(`{'holder': $states.input.holder, 'status': $states.result.Status}`),
            Retry: [
                { ErrorEquals: ['Sfn.ExecutionDoesNotExistException'], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 0 },
                { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 6, JitterStrategy: 'FULL' },
            ],
            Catch: [
                {
                    ErrorEquals: ['Sfn.ExecutionDoesNotExistException'],
                    Output: jsonata(`{'holder': $states.input.holder, 'status': 'GONE'}`),
                    Next: 'Lock: dead?',
                },
            ],
            Next: 'Lock: dead?',
        },
        'Lock: dead?': {
            Type: 'Choice',
            Choices: [{ Condition: jsonata(`$states.input.status = 'RUNNING'`), Next: 'Locked' }],
            Default: 'Lock: take over',
        },
        Locked: {
            Type: 'Fail',
            Error: 'Locked',
            Cause: jsonata(`'Window ' & $run.window.id & ' is being run by ' & $states.input.holder`),
        },
        'Lock: take over': put({
            ConditionExpression: 'holder = :dead OR holder = :me',
            ExpressionAttributeValues: { ':dead': { S: jsonata('$states.input.holder') }, ':me': { S: me } },
        }),
        [unlock]: {
            Type: 'Task',
            Resource: integration('dynamodb:deleteItem'),
            Arguments: {
                TableName,
                Key: { window_id: { S: lock_window } },
                ConditionExpression: 'holder = :me',
                ExpressionAttributeValues: { ':me': { S: me } },
            },
            Output: jsonata('$states.input'),
            Retry: retriers,
            Catch: [
                // Somebody took it over, or the table is out of reach: what the steps did stands, and a dead holder is taken over.
                { ErrorEquals: ['States.ALL'], Output: jsonata('$states.input'), Next: 'Outcome' },
            ],
            Next: 'Outcome',
        },
    };
}

// EXTERNAL MODULE: ./.build/action/src/render/states/shape.js
var states_shape = __webpack_require__(5653);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/action/src/render/source-folder.js
/** Where the objects of a source lie; the prefix ends with '/', or is empty. */
function sourceFolder(source, names) {
    if (source.type === 'iot')
        return { bucket: names.dataBucket, prefix: deliveredPrefix(source) };
    return { bucket: source.bucket, prefix: source.prefix };
}
/** What Firehose delivers of a source's messages, in the data bucket. */
const deliveredPrefix = ({ name }) => `raw/${name}/`;
/** What could not be delivered: outside of every folder that is read as a table. */
const undeliveredPrefix = ({ name }) => `errors/${name}/`;

;// CONCATENATED MODULE: ./.build/action/src/render/states/condition.js



/** Asks the function `start-condition` whether the step has anything to do, and keeps what it saw for the record. */
function startCondition(step, scope) {
    if (step.skipIf === undefined)
        return {};
    const { pipeline, names } = scope;
    return {
        [skipQuestion(step)]: {
            Type: 'Task',
            Resource: scope.integration('lambda:invoke'),
            Arguments: {
                FunctionName: names.startCondition,
                Payload: {
                    step: step.name,
                    window_id: step.windowed ? jsonata('$run.window.id') : 'none',
                    followers: followersOf(step, pipeline.steps),
                    ledger: { bucket: names.dataBucket, prefix: 'ledger/' },
                    condition: { kind: step.skipIf.kind, source: watched(sourceOf(pipeline.sources, step.skipIf.source), names) },
                },
            },
            Output: jsonata(seen(step, pipeline)),
            // Only what Lambda itself may get over: what the function refuses, it refuses again.
            Retry: [
                {
                    ...patience,
                    ErrorEquals: [
                        'Lambda.ServiceException',
                        'Lambda.AWSLambdaException',
                        'Lambda.SdkClientException',
                        'Lambda.TooManyRequestsException',
                    ],
                },
            ],
            Next: `${step.name}: start?`,
        },
        [`${step.name}: start?`]: {
            Type: 'Choice',
            Choices: [
                {
                    Condition: jsonata('$states.input.skip'),
                    Output: jsonata(`{'status': 'skipped', 'reason': $states.input.reason${step.kind === 'crawler' ? `, 'source_state': $states.input.source_state` : ''}}`),
                    Next: notRun(step),
                },
            ],
            Default: step.name,
        },
    };
}
/**
 * A reader of a crawled table sees what the crawl saw: files that came since may lie in partitions that the table does not
 * have yet. What is recorded for it is therefore what its crawler looked at, which is older.
 */
function seen(step, { steps }) {
    const crawler = steps.find((need) => need.kind === 'crawler' && step.needs.includes(need.name) && need.skipIf?.source === step.skipIf?.source);
    if (crawler === undefined)
        return '$states.result.Payload';
    const state = `$lookup($states.input, ${quoted(crawler.name)}).source_state`;
    return `$merge([$states.result.Payload, $exists(${state}) ? {'source_state': ${state}} : {}])`;
}
const watched = (source, names) => ({ name: source.name, ...sourceFolder(source, names) });
function sourceOf(sources, name) {
    const source = sources.find((source) => source.name === name);
    if (source === undefined)
        throw new RangeError(`No source "${name}" in the graph.`);
    return source;
}
/** What follows from a step, near or far: where one of them has not succeeded yet, skipping the step would skip it too. */
function followersOf(step, steps) {
    const followers = new Set([step.name]);
    // A step may stand in the file before those that it needs.
    for (let size = 0; size < followers.size;) {
        size = followers.size;
        for (const { name, needs } of steps)
            if (needs.some((need) => followers.has(need)))
                followers.add(name);
    }
    return steps
        .filter(({ name }) => name !== step.name && followers.has(name))
        .map(({ name, windowed }) => ({ step: name, window_id: windowed ? jsonata('$run.window.id') : 'none' }));
}

;// CONCATENATED MODULE: ./.build/action/src/render/arn.js

/** `arn:aws:<service>:<region>:<account>:<resource>` of an environment. */
function arn({ region, account }, service, resource) {
    return `arn:${partition(region)}:${service}:${region}:${account}:${resource}`;
}

;// CONCATENATED MODULE: ./.build/action/src/render/targets.js


/** The state machine that the step starts. */
function stateMachineArn({ of }, environment) {
    if (of.kind === 'state_machine')
        return of.stateMachineArn;
    return arn(environment, 'states', `stateMachine:${(0,render_names/* namesOf */.eZ)({ name: of.pipeline, environment }).stateMachine}`);
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/run-value.js

/** A text: what fills a hole becomes its text, also when it is a number or boolean. */
function runText(text) {
    const isPlain = text.every((part) => typeof part === 'string');
    if (isPlain)
        return literal(text.join(''));
    const parts = text.map((part) => {
        if (typeof part === 'string')
            return quoted(part);
        return part.kind === 'input' ? `$string(${filling(part)})` : filling(part);
    });
    return jsonata(parts.join(' & '));
}
function runValue(value) {
    switch (value.kind) {
        case 'plain':
            return value.value;
        case 'list':
            return value.items.map(runValue);
        case 'mapping':
            return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, runValue(entry)]));
        case 'text': {
            const [only] = value.text;
            const isOneHole = value.text.length === 1 && only !== undefined && typeof only !== 'string';
            return isOneHole ? jsonata(filling(only)) : runText(value.text);
        }
    }
}
const filling = (hole) => hole.kind === 'input' ? `$lookup($run.inputs, ${quoted(hole.name)})` : `$run.window.${hole.part}`;

;// CONCATENATED MODULE: ./.build/action/src/render/states/call.js



const succeeded = jsonata(`{'status': 'succeeded', 'attempts': $states.context.State.RetryCount + 1}`);
/** What is no fault of the function: it may have run all the same, so that it can be called more than once. */
const lambdaInTrouble = {
    ErrorEquals: [
        'Lambda.ServiceException',
        'Lambda.AWSLambdaException',
        'Lambda.SdkClientException',
        'Lambda.TooManyRequestsException',
    ],
    IntervalSeconds: 1,
    BackoffRate: 2,
    MaxAttempts: 6,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
};
function lambdaStates({ name, functionName, payload }, { integration }) {
    return {
        [name]: {
            Type: 'Task',
            Resource: integration('lambda:invoke'),
            Arguments: { FunctionName: functionName, Payload: runValue(payload) },
            Output: succeeded,
            Retry: [lambdaInTrouble],
            End: true,
        },
    };
}
function executionStates(step, { pipeline, integration }) {
    return {
        [step.name]: {
            Type: 'Task',
            Resource: integration('states:startExecution.sync:2'),
            Arguments: { StateMachineArn: stateMachineArn(step, pipeline.environment), Input: inputOf(step) },
            Output: succeeded,
            Retry: [
                {
                    ErrorEquals: ['StepFunctions.ExecutionLimitExceededException', 'StepFunctions.AWSStepFunctionsException'],
                    IntervalSeconds: 5,
                    BackoffRate: 2,
                    MaxAttempts: 6,
                    MaxDelaySeconds: 120,
                    JitterStrategy: 'FULL',
                },
            ],
            End: true,
        },
    };
}
/** Step Functions shows which execution started which by the last key; it belongs to Amazon. */
function inputOf({ of }) {
    const starter = { AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: jsonata('$states.context.Execution.Id') };
    if (of.kind === 'state_machine') {
        const input = runValue(of.input);
        return { ...input, ...starter };
    }
    const { inputs, select } = of;
    return {
        window: jsonata('$run.window'),
        inputs,
        ...(select === undefined ? {} : { select: { steps: select.steps, reason: select.reason } }),
        ...starter,
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/crawl.js

/**
 * A crawl: start, wait, look, until the crawler is ready; then the status of its last crawl decides, because a crawler is
 * as ready after a failure as after a success.
 *
 * A crawler never runs twice at once. When somebody else's crawl is under way, the run waits for its end. That crawl counts
 * if it began after this run did; an older one may have passed the newest files by, so that the run then starts its own.
 */
function crawlStates(step, { names, integration }) {
    const { name, pollSeconds } = step;
    const Name = names.crawler(name);
    const state = (what) => `${name}: ${what}`;
    const kept = step.skipIf === undefined ? '' : `, 'source_state': $states.input.source_state`;
    const beginsToWait = (isMine) => jsonata(`{'mine': ${isMine}, 'looks': 0${kept}}`);
    return {
        [name]: {
            Type: 'Task',
            Resource: integration('aws-sdk:glue:startCrawler'),
            Arguments: { Name },
            Output: beginsToWait(true),
            Retry: [glueIsBusy],
            Catch: [{ ErrorEquals: ['Glue.CrawlerRunningException'], Output: beginsToWait(false), Next: state('wait') }],
            Next: state('wait'),
        },
        [state('wait')]: {
            Type: 'Wait',
            Comment: `await: crawler ${Name} every ${pollSeconds}`,
            Seconds: pollSeconds,
            Next: state('check'),
        },
        [state('check')]: {
            Type: 'Task',
            Resource: integration('aws-sdk:glue:getCrawler'),
            Arguments: { Name },
            Output: jsonata(`($last := $states.result.Crawler.LastCrawl; $merge([$states.input, {'looks': $states.input.looks + 1, ` +
                `'ready': $states.result.Crawler.State = 'READY', ` +
                `'counts': $states.input.mine or ($exists($last.StartTime) and $toMillis($last.StartTime) >= $toMillis($states.context.Execution.StartTime)), ` +
                `'crawl': $exists($last.Status) ? $last.Status : 'UNKNOWN', ` +
                `'message': $exists($last.ErrorMessage) ? $last.ErrorMessage : 'Glue gives no reason'}]))`),
            Retry: [glueIsBusy],
            Next: state('ready?'),
        },
        [state('ready?')]: {
            Type: 'Choice',
            Choices: [
                {
                    Condition: jsonata(`$not($states.input.ready) and $states.input.looks >= ${mostLooks}`),
                    Next: state('endless'),
                },
                { Condition: jsonata('$not($states.input.ready)'), Next: state('wait') },
                { Condition: jsonata('$not($states.input.counts)'), Next: name },
                { Condition: jsonata(`$states.input.crawl = 'SUCCEEDED'`), Next: state('result') },
            ],
            Default: state('failed'),
        },
        [state('failed')]: {
            Type: 'Fail',
            Error: 'CrawlerFailed',
            Cause: jsonata(`${quoted(`The crawl of ${Name} is `)} & $states.input.crawl & ': ' & $states.input.message`),
        },
        [state('endless')]: {
            Type: 'Fail',
            Error: 'CrawlerFailed',
            Cause: `${Name} has not ended after ${mostLooks} looks, one every ${pollSeconds} s. With a longer poll the run waits longer.`,
        },
        [state('result')]: {
            Type: 'Task',
            Resource: integration('aws-sdk:glue:getCrawlerMetrics'),
            Arguments: { CrawlerNameList: [Name] },
            Output: jsonata(`($metrics := $states.result.CrawlerMetricsList[0]; $merge([{'status': 'succeeded', 'attempts': 1, ` +
                `'tables_created': $exists($metrics.TablesCreated) ? $metrics.TablesCreated : 0, ` +
                `'tables_updated': $exists($metrics.TablesUpdated) ? $metrics.TablesUpdated : 0}, ` +
                `$sift($states.input, function($value, $key) { $key = 'source_state' })]))`),
            Retry: [glueIsBusy],
            End: true,
        },
    };
}
/** A look costs nine events of the 25,000 that an execution may have. */
const mostLooks = 1000;
/** That the crawler runs is not among them: to try again would not tell whose crawl it is. */
const glueIsBusy = {
    ErrorEquals: [
        'Glue.OperationTimeoutException',
        'Glue.ThrottlingException',
        'Glue.SdkClientException',
        'Glue.GlueException',
    ],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 5,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
};

;// CONCATENATED MODULE: ./.build/action/src/render/states/work.js





/** The state that does the step's work, named as the step, and what reads its result. The last one ends the branch. */
function work(step, scope) {
    switch (step.kind) {
        case 'script':
        case 'nodes':
            return jobStates(step, scope);
        case 'crawler':
            return crawlStates(step, scope);
        case 'report':
            return queryStates(step, scope);
        case 'lambda':
            return lambdaStates(step, scope);
        case 'execution':
            return executionStates(step, scope);
    }
}
/** Another run of a job, or of the account's, may be in the way for hours: that is no failure of this one. */
const untilCapacity = {
    ErrorEquals: ['Glue.ConcurrentRunsExceededException', 'Glue.ResourceNumberLimitExceededException'],
    IntervalSeconds: 15,
    BackoffRate: 1.5,
    MaxAttempts: 60,
    MaxDelaySeconds: 300,
    JitterStrategy: 'FULL',
};
/** Throttling comes under the general name of a service, as does what no patience mends: so the patience is short. */
const throttled = (...names) => ({
    ErrorEquals: names,
    IntervalSeconds: 5,
    BackoffRate: 2,
    MaxAttempts: 6,
    MaxDelaySeconds: 120,
    JitterStrategy: 'FULL',
});
function jobStates(job, { names, integration }) {
    const result = `${job.name}: result`;
    const retries = job.attempts > 1
        ? [
            {
                ErrorEquals: ['States.TaskFailed', 'States.Timeout'],
                IntervalSeconds: 10,
                BackoffRate: 2,
                MaxAttempts: job.attempts - 1,
            },
        ]
        : [];
    return {
        [job.name]: {
            Type: 'Task',
            Resource: integration('glue:startJobRun.sync'),
            Arguments: { JobName: names.job(job.name), Arguments: jobArguments(job, names.dataBucket) },
            // Glue ends a run that takes too long; this only ends the waiting for one that it forgot.
            TimeoutSeconds: job.timeoutSeconds + 600,
            Output: jsonata(`{'job_run': $states.result.Id, 'attempts': $states.context.State.RetryCount + 1, ` +
                `'cost_units': $exists($states.result.DPUSeconds) ? $states.result.DPUSeconds : $states.result.ExecutionTime * $states.result.MaxCapacity` +
                `${job.skipIf === undefined ? '' : `, 'source_state': $states.input.source_state`}}`),
            Retry: [
                untilCapacity,
                throttled('Glue.AWSGlueException', 'Glue.InternalServiceException', 'Glue.OperationTimeoutException'),
                ...retries,
            ],
            Next: result,
        },
        [result]: {
            Type: 'Task',
            Resource: integration('aws-sdk:s3:getObject'),
            Arguments: {
                Bucket: names.dataBucket,
                Key: jsonata(`${attemptReports(job)} & $states.input.job_run & '.json'`),
            },
            Output: jsonata(`$merge([$parse($states.result.Body), $sift($states.input, function($value, $key) { $key != 'job_run' }), {'status': 'succeeded'}])`),
            Retry: [patience],
            End: true,
        },
    };
}
/** Folder of the reports that the job's attempts leave in this run: results of `.sync` carry nothing from a script. */
const attemptReports = (job) => `'runs/' & $run.id & ${quoted(`/${job.name}/`)}`;
function jobArguments(job, dataBucket) {
    const own = job.kind === 'script' ? job.arguments : {};
    return {
        '--penstock-run': jsonata('$run.id'),
        '--penstock-report': jsonata(`${quoted(`s3://${dataBucket}/`)} & ${attemptReports(job)}`),
        '--window_id': job.windowed ? jsonata('$run.window.id') : 'none',
        '--window_start': jsonata('$run.window.start'),
        '--window_end': jsonata('$run.window.end'),
        ...Object.fromEntries(Object.entries(own).map(([name, text]) => [`--${name}`, runText(text)])),
    };
}
function queryStates(report, { pipeline, names, integration }) {
    return {
        [report.name]: {
            Type: 'Task',
            Resource: integration('athena:startQueryExecution.sync'),
            Arguments: {
                QueryString: literal(report.sql),
                QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: pipeline.database },
                WorkGroup: names.workGroup,
            },
            Output: jsonata(`{'status': 'succeeded', 'query_execution_id': $states.result.QueryExecution.QueryExecutionId, ` +
                `'bytes': $states.result.QueryExecution.Statistics.DataScannedInBytes, ` +
                `'cost_units': $states.result.QueryExecution.Statistics.DataScannedInBytes, 'attempts': $states.context.State.RetryCount + 1}`),
            Retry: [
                throttled('Athena.AmazonAthenaException', 'Athena.TooManyRequestsException', 'Athena.InternalServerException'),
            ],
            End: true,
        },
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/step.js
/**
 * A step as states. The state that works is named as the step; it runs inside a Parallel of one branch, because
 * Choice, Pass and Wait cannot. Whatever happens there, the record is written and the flow goes on.
 *
 * What travels between steps is one object: the outcome of every step that has ended, by its name.
 */




const startOf = (step) => `${step.name}: step`;
/** Leads to `next`, or ends its branch. */
function stepStates(step, scope, next) {
    const record = `${step.name}: record`;
    const done = `${step.name}: done`;
    const outcome = (step) => jsonata(`{'steps': $states.input, 'step': ${step}, 'started': $states.context.State.EnteredTime}`);
    return {
        [startOf(step)]: {
            Type: 'Parallel',
            Branches: [branch(step, scope)],
            Output: outcome('$states.result[0]'),
            Catch: [
                {
                    ErrorEquals: ['States.ALL'],
                    Output: failure(step, outcome),
                    Next: record,
                },
            ],
            Next: record,
        },
        [record]: recordState(step, scope, next ?? done),
        ...(next === undefined ? { [done]: { Type: 'Succeed' } } : {}),
    };
}
/**
 * A failed task carries the service's whole description as JSON text, cut where it is long; the reason lies in
 * one of its fields, behind words of Glue's own, and a failed quality rule shows only there. A timeout has no cause.
 */
function failure(step, outcome) {
    const glueWords = String.raw `/^(Error Category: [^;]*; )?(Failed Line Number: [^;]*; )?(SystemExit|StepError): /`;
    return outcome(`($cause := $exists($states.errorOutput.Cause) ? $states.errorOutput.Cause : ''; ` +
        `$isWhole := $substring($cause, 0, 1) = '{' and $substring($cause, -1) = '}'; ` +
        `$parsed := $isWhole ? $parse($cause) : {}; ` +
        `$reason := $isWhole ? ${reasonIn(step)} : $cause; ` +
        `$text := $exists($reason) ? $replace($reason, ${glueWords}, '') : $cause; ` +
        `{'status': 'failed', 'error': $contains($text, 'DataQualityError:') ? 'DataQualityError' : $states.errorOutput.Error, 'cause': $text})`);
}
/** Where a service's description of a failure says why; of a job also that of the question whether to start it. */
function reasonIn({ kind }) {
    switch (kind) {
        case 'script':
        case 'nodes':
            return '[$parsed.ErrorMessage, $parsed.errorMessage][0]';
        case 'crawler':
            return '$parsed.errorMessage';
        case 'report':
            return '[$parsed.QueryExecution.Status.StateChangeReason, $parsed.Status.StateChangeReason][0]';
        case 'lambda':
            return '$parsed.errorMessage';
        case 'execution':
            return `$join($parsed.[Status, Error, Cause], ': ')`;
    }
}
function branch(step, scope) {
    const states = { ...needsStates(step, scope), ...startCondition(step, scope), ...work(step, scope) };
    const [first = step.name] = Object.keys(states);
    return { StartAt: first, States: { ...states, [notRun(step)]: { Type: 'Succeed' } } };
}
const notRun = (step) => `${step.name}: not run`;
const skipQuestion = (step) => `${step.name}: skip?`;
/**
 * A step that was not selected is skipped. A failed need blocks; needs that were all skipped skip; one that succeeded is
 * enough. A need that was not selected does not count. A crawler that was skipped by the condition that it has from its
 * readers says nothing of what they did with the data: each of them asks for itself.
 */
function needsStates(step, { pipeline }) {
    const needs = `[${step.needs.map(quoted).join(', ')}][$run.select = null or $ in $run.select.steps]`;
    const withNeeds = (expression) => jsonata(`($needs := ${needs}; ${expression})`);
    const those = (statuses) => `$needs[$lookup($states.input, $).status in ${statuses}]`;
    const stopped = those(`['failed', 'blocked']`);
    const skipped = {
        Condition: withNeeds(`$count($needs) > 0 and $count(${those(`['skipped']`)}) = $count($needs)`),
        Output: withNeeds(`{'status': 'skipped', 'reason': 'all that it needs was skipped: ' & $join($needs, ', ')}`),
        Next: notRun(step),
    };
    const blocked = {
        Condition: withNeeds(`$count(${stopped}) > 0`),
        Output: withNeeds(`{'status': 'blocked', 'reason': 'did not succeed: ' & $join(${stopped}, ', ')}`),
        Next: notRun(step),
    };
    const unselected = {
        Condition: jsonata(`$run.select != null and $not(${quoted(step.name)} in $run.select.steps)`),
        Output: jsonata(`{'status': 'skipped', 'reason': 'not selected: ' & $run.select.reason}`),
        Next: notRun(step),
    };
    const needy = step.needs.length > 0;
    return {
        [needy ? `${step.name}: needs` : `${step.name}: selected?`]: {
            Type: 'Choice',
            Choices: [
                unselected,
                ...(needy ? [blocked] : []),
                ...(needy && step.when !== 'always' && !asksForItself(step, pipeline) ? [skipped] : []),
            ],
            Default: step.skipIf === undefined ? step.name : skipQuestion(step),
        },
    };
}
function asksForItself(step, { steps }) {
    const needed = steps.filter(({ name }) => step.needs.includes(name));
    return step.skipIf !== undefined && needed.every((need) => need.kind === 'crawler' && need.skipIf !== undefined);
}
/** The names of a record's columns and their Athena types: the table `penstock_ledger`. */
const ledgerColumns = {
    schema: 'int',
    pipeline: 'string',
    run_id: 'string',
    step: 'string',
    kind: 'string',
    window_id: 'string',
    window_start: 'string',
    window_end: 'string',
    status: 'string',
    reason: 'string',
    error: 'string',
    cause: 'string',
    started: 'string',
    ended: 'string',
    seconds: 'double',
    attempts: 'int',
    rows: 'bigint',
    duplicates: 'bigint',
    bytes: 'bigint',
    files: 'bigint',
    partitions: 'int',
    watermark: 'string',
    quality: 'array<struct<rule:string,passed:boolean,reason:string>>',
    query_execution_id: 'string',
    tables_created: 'int',
    tables_updated: 'int',
    source_state: 'struct<objects:bigint,bytes:bigint,newest:string,digest:string>',
    code_digest: 'string',
    cost_units: 'double',
};
/** Step Functions bounds a payload by 256 KiB; causes are the only long texts in it. */
const causeLimit = 1000;
function recordState(step, { pipeline, names, integration }, next) {
    const window = step.windowed ? '$run.window.id' : quoted('none');
    const name = quoted(step.name);
    const nothing = Object.fromEntries(Object.keys(ledgerColumns).map((column) => [column, null]));
    const known = [
        `'schema': 1, 'pipeline': ${quoted(pipeline.name)}, 'run_id': $run.id, 'step': ${name}, 'kind': ${quoted(step.kind)}`,
        `'window_id': ${window}, 'window_start': $run.window.start, 'window_end': $run.window.end`,
        `'started': $states.input.started, 'ended': $states.context.State.EnteredTime`,
        `'seconds': ($toMillis($states.context.State.EnteredTime) - $toMillis($states.input.started)) / 1000`,
        `'code_digest': ${quoted(codeDigest(step))}`,
    ].join(', ');
    const kept = ['status', 'reason', 'error', ...(step.kind === 'crawler' ? ['source_state'] : [])];
    const travels = `$sift($states.input.step, function($value, $key) { $key in [${kept.map((key) => `'${key}'`).join(', ')}] })`;
    const cause = `$exists($states.input.step.cause) ? {'cause': $substring($states.input.step.cause, 0, ${causeLimit})} : {}`;
    return {
        Type: 'Task',
        Resource: integration('aws-sdk:s3:putObject'),
        Arguments: {
            Bucket: names.dataBucket,
            Key: jsonata(`${quoted(`ledger/${step.name}/`)} & ${window} & '/' & $states.context.State.EnteredTime & '-' & $run.id & '.json'`),
            ContentType: 'application/json',
            Body: jsonata(`$merge([${JSON.stringify(nothing)}, $states.input.step, {${known}}])`),
        },
        Output: jsonata(`$merge([$states.input.steps, {${name}: $merge([${travels}, ${cause}])}])`),
        Retry: [patience],
        Catch: [
            {
                ErrorEquals: ['States.ALL'],
                Output: jsonata(`$merge([$states.input.steps, {${name}: {'status': 'failed', 'error': 'LedgerError', 'cause': $substring($states.errorOutput.Cause, 0, ${causeLimit})}}])`),
                Next: next,
            },
        ],
        Next: next,
    };
}
/** For calls that a service may throttle or drop. */
const patience = {
    ErrorEquals: ['States.ALL'],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 5,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
};
/** Changes when what the step does changes: its code and arguments, not its needs, limits or place in the file. */
function codeDigest(step) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(codeOf(step)))
        .digest('hex')
        .slice(0, 16);
}
function codeOf(step) {
    switch (step.kind) {
        case 'script':
            return [step.script, step.scriptText, JSON.stringify(step.arguments)];
        case 'nodes':
            return [JSON.stringify(step.nodes.map(({ at: _, ...node }) => node))];
        case 'crawler':
            return [step.source, step.fills.database, step.fills.table];
        case 'report':
            return [step.sql];
        case 'lambda':
            return [step.functionName, JSON.stringify(step.payload)];
        case 'execution':
            return [JSON.stringify(step.of)];
    }
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/machine.js





/** The whole state machine: lock the window, run the steps, unlock, and fail if a step did. */
function stateMachine(pipeline, names) {
    const ofRegion = partition(pipeline.environment.region);
    const scope = { pipeline, names, integration: (action) => `arn:${ofRegion}:states:::${action}` };
    const { shape } = (0,states_shape/* nest */.$)(pipeline.steps);
    return {
        Comment: pipeline.description === '' ? pipeline.name : pipeline.description,
        QueryLanguage: 'JSONata',
        StartAt: 'Start',
        States: {
            ...startStates(),
            ...lockStates(scope, entry(shape)),
            ...shapeStates(shape, scope, unlock),
            ...outcomeStates(),
        },
    };
}
/** `$run` is the only variable; the rest travels from state to state. */
function startStates() {
    return {
        Start: {
            Type: 'Choice',
            Choices: [
                {
                    Condition: jsonata('$type($states.input.window.id) = "string" and $type($states.input.window.start) = "string" and ' +
                        '$type($states.input.window.end) = "string" and $type($states.input.inputs) = "object" and ' +
                        '($exists($states.input.select) ? $type($states.input.select.steps) = "array" and $type($states.input.select.reason) = "string" : true)'),
                    Assign: {
                        run: jsonata(`{'id': $states.context.Execution.Name, 'window': $states.input.window, 'inputs': $states.input.inputs, ` +
                            `'select': $exists($states.input.select) ? $states.input.select : null}`),
                    },
                    Output: jsonata('{}'),
                    Next: 'Lock',
                },
            ],
            Default: 'No window',
        },
        'No window': {
            Type: 'Fail',
            Error: 'NoWindow',
            Cause: 'The input has no window and inputs. `penstock run` computes them; start the pipeline with it.',
        },
    };
}
function outcomeStates() {
    const failed = `$states.input.*[status = 'failed']`;
    const causes = `$each($states.input, function($step, $name) { $step.status = 'failed' ? $name & ': ' & $step.error & ($exists($step.cause) ? ': ' & $step.cause : '') })`;
    return {
        Outcome: {
            Type: 'Choice',
            Choices: [{ Condition: jsonata(`$count(${failed}) > 0`), Next: 'Data Pipeline Failure' }],
            Default: 'Done',
        },
        Done: { Type: 'Succeed' },
        'Data Pipeline Failure': {
            Type: 'Fail',
            Error: 'DataPipelineFailure',
            Cause: jsonata(`$substring($join(${causes}, ${quoted('\n')}), 0, 30000)`),
        },
    };
}
/** States of the shape; they lead to `next`, or end their branch. */
function shapeStates(shape, scope, next) {
    switch (shape.kind) {
        case 'step':
            return stepStates(shape.step, scope, next);
        case 'series':
            return shape.parts.reduce((states, part, index) => {
                const following = shape.parts[index + 1];
                return { ...states, ...shapeStates(part, scope, following === undefined ? next : entry(following)) };
            }, {});
        case 'parallel':
            return {
                [shape.name]: {
                    Type: 'Parallel',
                    Comment: stepsOf(shape).join(', '),
                    Branches: shape.parts.map((part) => ({ StartAt: entry(part), States: shapeStates(part, scope, undefined) })),
                    Output: jsonata('$merge($states.result)'),
                    ...(next === undefined ? { End: true } : { Next: next }),
                },
            };
    }
}
/** The state that a shape begins with. */
function entry(shape) {
    if (shape.kind === 'step')
        return startOf(shape.step);
    if (shape.kind === 'parallel')
        return shape.name;
    const [first] = shape.parts;
    if (first === undefined)
        throw new RangeError('A series has parts.');
    return entry(first);
}
const stepsOf = (shape) => shape.kind === 'step' ? [shape.step.name] : shape.parts.flatMap(stepsOf);

;// CONCATENATED MODULE: ./.build/action/src/render/template/alarms.js
/** Tells of runs that did not succeed: an alarm to look at, and one message for each to whom the pipeline names. */
function alarms(stack) {
    const { pipeline } = stack;
    const failures = ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted'];
    stack.add('FailedRuns', 'AWS::CloudWatch::Alarm', {
        AlarmDescription: `Runs of ${pipeline.name} (${pipeline.environment.name}) that did not succeed.`,
        Metrics: [
            {
                Id: 'failed',
                Expression: failures.map((_, index) => `FILL(m${index}, 0)`).join(' + '),
                Label: 'runs that did not succeed',
                ReturnData: true,
            },
            ...failures.map((MetricName, index) => ({
                Id: `m${index}`,
                ReturnData: false,
                MetricStat: {
                    Metric: {
                        Namespace: 'AWS/States',
                        MetricName,
                        Dimensions: [{ Name: 'StateMachineArn', Value: { Ref: 'StateMachine' } }],
                    },
                    Period: 300,
                    Stat: 'Sum',
                },
            })),
        ],
        EvaluationPeriods: 1,
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
        Tags: stack.tags(),
    });
    if (pipeline.notify !== undefined)
        notification(stack, pipeline.notify.snsTopicName);
}
/** The topic exists already; its policy lets events.amazonaws.com publish (docs/notifications.md). */
function notification(stack, topic) {
    const { pipeline } = stack;
    stack.add('FailureNotification', 'AWS::Events::Rule', {
        Description: `Tells ${topic} of runs of ${pipeline.name} that did not succeed.`,
        EventPattern: {
            source: ['aws.states'],
            'detail-type': ['Step Functions Execution Status Change'],
            detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'], stateMachineArn: [{ Ref: 'StateMachine' }] },
        },
        Targets: [
            {
                Id: 'topic',
                Arn: stack.arn('sns', topic),
                InputTransformer: {
                    InputPathsMap: { run: '$.detail.name', status: '$.detail.status', cause: '$.detail.cause' },
                    // Unquoted variables are put in as JSON: a cause may hold quotes and lines.
                    InputTemplate: `{"pipeline": ${JSON.stringify(pipeline.name)}, "environment": ${JSON.stringify(pipeline.environment.name)}, "run": <run>, "status": <status>, "cause": <cause>}`,
                },
            },
        ],
    });
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(757);
;// CONCATENATED MODULE: ./.build/action/src/render/template/stack.js



const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
/** What comes of a pipeline's template while the resource families add to it. */
class Stack {
    pipeline;
    names;
    /** Keys in the artifact bucket, by what lies there. */
    keys;
    resources = {};
    origins = {};
    constructor(pipeline, names, keys) {
        this.pipeline = pipeline;
        this.names = names;
        this.keys = keys;
    }
    /** Adds a resource that comes from the place `from` in the YAML (absent: from the pipeline as a whole). */
    add(id, Type, Properties, { from, ...options } = {}) {
        if (id in this.resources)
            throw new RangeError(`Two resources have the logical id ${id}.`);
        this.resources[id] = { Type, ...options, Properties };
        this.origins[id] = from;
    }
    /** A role that `service` may take in this account, with the inline policy that the statements make. */
    role(id, service, statements, from) {
        refuseTooLarge(id, statements);
        this.add(id, 'AWS::IAM::Role', {
            AssumeRolePolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                    {
                        Effect: 'Allow',
                        Principal: { Service: service },
                        Action: 'sts:AssumeRole',
                        // Only Step Functions is documented to say for whom it takes a role.
                        ...(service === 'states.amazonaws.com'
                            ? { Condition: { StringEquals: { 'aws:SourceAccount': this.pipeline.environment.account } } }
                            : {}),
                    },
                ],
            },
            Policies: [
                {
                    PolicyName: 'permissions',
                    PolicyDocument: {
                        Version: '2012-10-17',
                        Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
                    },
                },
            ],
            Tags: this.tags(),
        }, { from });
        return { 'Fn::GetAtt': [id, 'Arn'] };
    }
    tags() {
        return Object.entries(this.tagMap()).map(([Key, Value]) => ({ Key, Value }));
    }
    tagMap() {
        return { 'penstock:pipeline': this.pipeline.name, 'penstock:environment': this.pipeline.environment.name };
    }
    /** `arn:aws:<service>:<region>:<account>:<resource>` of this environment. */
    arn(service, resource) {
        return arn(this.pipeline.environment, service, resource);
    }
    bucketArn(bucket, path = '') {
        return `arn:${partition(this.pipeline.environment.region)}:s3:::${bucket}${path}`;
    }
}
/** IAM counts a role's inline policies without white space. */
const policyLimit = 10_240;
function refuseTooLarge(role, statements) {
    const size = JSON.stringify(statements).length;
    if (size <= policyLimit)
        return;
    throw new errors/* UserError */.yo('policy-too-large', `The policy of ${role} would have ${size} characters; IAM takes ${policyLimit}.`, {
        hint: 'Divide the pipeline: a role names every table that its steps read.',
    });
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/buckets.js

const unfinishedUploads = {
    Id: 'unfinished-uploads',
    Status: 'Enabled',
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
};
/** What was replaced or deleted stays for a while: the way back. */
const replaced = {
    Id: 'replaced',
    Status: 'Enabled',
    NoncurrentVersionExpiration: { NoncurrentDays: 30 },
    ExpiredObjectDeleteMarker: true,
};
/** Three buckets: the tables' rows and the ledger; what is deployed; access logs and the results of queries. */
function buckets(stack) {
    const { names } = stack;
    bucket(stack, 'DataBucket', names.dataBucket, [{ Id: 'attempt-reports', Status: 'Enabled', Prefix: 'runs/', ExpirationInDays: 90 }, replaced, unfinishedUploads], 'data');
    bucket(stack, 'ArtifactBucket', names.artifactBucket, [unfinishedUploads], 'artifacts');
    bucket(stack, 'LogBucket', names.logBucket, [
        { Id: 'query-results', Status: 'Enabled', Prefix: 'athena/', ExpirationInDays: 90 },
        { Id: 'access-logs', Status: 'Enabled', Prefix: 's3/', ExpirationInDays: 365 },
        replaced,
        unfinishedUploads,
    ]);
}
/** Encrypted, private, TLS only, versioned, and kept when the stack goes; its accesses are logged under `s3/<purpose>/`. */
function bucket(stack, id, name, rules, purpose) {
    const properties = {
        BucketName: name,
        BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: { Rules: rules },
        ...(purpose === undefined
            ? {}
            : { LoggingConfiguration: { DestinationBucketName: stack.names.logBucket, LogFilePrefix: `s3/${purpose}/` } }),
        Tags: stack.tags(),
    };
    // S3 delivers no logs to a bucket whose policy does not let it yet.
    const dependsOn = purpose === undefined ? {} : { DependsOn: ['LogBucketPolicy'] };
    stack.add(id, 'AWS::S3::Bucket', properties, { ...kept, ...dependsOn });
    stack.add(`${id}Policy`, 'AWS::S3::BucketPolicy', {
        Bucket: { Ref: id },
        PolicyDocument: {
            Version: '2012-10-17',
            Statement: [onlyTls(stack, name), ...(purpose === undefined ? [accessLogs(stack, name)] : [])],
        },
    });
}
function onlyTls(stack, bucket) {
    return {
        Sid: 'OnlyTls',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [stack.bucketArn(bucket), stack.bucketArn(bucket, '/*')],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    };
}
function accessLogs(stack, bucket) {
    return {
        Sid: 'AccessLogs',
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: stack.bucketArn(bucket, '/s3/*'),
        Condition: { StringEquals: { 'aws:SourceAccount': stack.pipeline.environment.account } },
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/catalog.js



/** The database, its declared tables, the sources that declare columns, and the ledger. */
function catalog(stack) {
    const { pipeline, names } = stack;
    stack.add('Database', 'AWS::Glue::Database', {
        CatalogId: { Ref: 'AWS::AccountId' },
        DatabaseInput: { Name: pipeline.database, Description: pipeline.description },
    });
    for (const table of pipeline.tables) {
        stack.add((0,render_names/* logicalId */.dS)('Table', table.name), 'AWS::Glue::Table', writtenTable(stack, table), { from: table.at });
    }
    for (const source of pipeline.sources) {
        if (source.columns === undefined)
            continue;
        stack.add((0,render_names/* logicalId */.dS)('Source', source.name), 'AWS::Glue::Table', sourceTable(stack, source, source.columns), {
            from: source.at,
        });
    }
    const columns = Object.entries(ledgerColumns).map(([name, type]) => ({ name, type }));
    stack.add('LedgerTable', 'AWS::Glue::Table', tableProperties(stack, names.ledgerTable, {
        format: 'json',
        header: false,
        columns,
        location: `s3://${names.dataBucket}/ledger/`,
    }));
}
/** Who wrote a row, for which window, and then the user's own keys. */
const partitionKeys = ({ partitionBy }) => [
    { name: 'written_by', type: 'string' },
    { name: 'window_id', type: 'string' },
    ...partitionBy,
];
function writtenTable(stack, table) {
    const location = `s3://${stack.names.dataBucket}/${table.path}`;
    return tableProperties(stack, table.name, { ...table, location }, partitionKeys(table));
}
function sourceTable(stack, source, columns) {
    const { bucket, prefix } = sourceFolder(source, stack.names);
    return tableProperties(stack, source.name, { ...source, columns, location: `s3://${bucket}/${prefix}` });
}
function tableProperties(stack, name, { format, header, columns, location }, keys = []) {
    const { InputFormat, OutputFormat, SerializationLibrary, SerdeParameters } = storage[format];
    return {
        CatalogId: { Ref: 'AWS::AccountId' },
        DatabaseName: { Ref: 'Database' },
        TableInput: {
            Name: name,
            TableType: 'EXTERNAL_TABLE',
            Parameters: {
                EXTERNAL: 'TRUE',
                classification: format,
                ...(format === 'csv' && header ? { 'skip.header.line.count': '1' } : {}),
            },
            PartitionKeys: keys.map(described),
            StorageDescriptor: {
                Columns: columns.map(described),
                Location: location,
                InputFormat,
                OutputFormat,
                SerdeInfo: { SerializationLibrary, Parameters: SerdeParameters },
            },
        },
    };
}
const described = ({ name, type }) => ({ Name: name, Type: type });
const storage = {
    csv: {
        InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
        OutputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
        SerializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
        SerdeParameters: { 'field.delim': ',', 'serialization.null.format': '' },
    },
    json: {
        InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
        OutputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
        SerializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
        SerdeParameters: {},
    },
    parquet: {
        InputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
        OutputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
        SerializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
        SerdeParameters: { 'serialization.format': '1' },
    },
};

// EXTERNAL MODULE: ./.build/action/src/graph/tables.js
var graph_tables = __webpack_require__(4082);
;// CONCATENATED MODULE: ./.build/action/src/render/template/permissions.js


/** Objects under prefixes, and the prefixes themselves, which file systems ask for as if they were objects. */
function mayReadObjects(stack, sid, folders) {
    if (folders.length === 0)
        return [];
    const objects = folders.flatMap(({ bucket, prefix }) => [
        stack.bucketArn(bucket, `/${prefix}*`),
        ...(prefix === '' ? [] : [stack.bucketArn(bucket, `/${prefix.replace(/\/$/, '')}`)]),
    ]);
    return [
        { Sid: `${sid}Objects`, Action: ['s3:GetObject'], Resource: distinct(objects) },
        ...mayList(stack, sid, folders),
    ];
}
/**
 * Listings of prefixes. Whether an object is missing (404) or forbidden (403) depends on the same right, in requests
 * that carry no prefix: hence `IfExists`.
 */
function mayList(stack, sid, folders) {
    return [...Map.groupBy(folders, ({ bucket }) => bucket)].map(([bucket, inBucket], index) => {
        const prefixes = distinct(inBucket.flatMap(({ prefix }) => [`${prefix}*`, prefix.replace(/\/$/, '')]));
        const whole = inBucket.some(({ prefix }) => prefix === '');
        return {
            Sid: `${sid}List${index + 1}`,
            Action: ['s3:ListBucket'],
            Resource: stack.bucketArn(bucket),
            ...(whole ? {} : { Condition: { StringLikeIfExists: { 's3:prefix': prefixes } } }),
        };
    });
}
const distinct = (texts) => [...new Set(texts)];
function mayWriteObjects(stack, sid, bucket, prefix) {
    return {
        Sid: sid,
        Action: ['s3:PutObject', 's3:AbortMultipartUpload'],
        Resource: stack.bucketArn(bucket, `/${prefix}*`),
    };
}
/** The catalog's description of tables; Glue asks for the rights on catalog, database and table together. */
function mayDescribe(stack, tables) {
    return {
        Sid: 'DescribeTables',
        Action: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartition', 'glue:GetPartitions'],
        Resource: catalogArns(stack, tables),
    };
}
/** Pointing a table's partitions at other folders. */
function mayPublish(stack, table) {
    return {
        Sid: 'Publish',
        Action: ['glue:BatchCreatePartition', 'glue:BatchUpdatePartition', 'glue:BatchDeletePartition'],
        Resource: catalogArns(stack, [table]),
    };
}
function catalogArns(stack, tables) {
    const databases = tables.map(({ database }) => stack.arn('glue', `database/${database}`));
    const names = tables.map(({ database, table }) => stack.arn('glue', `table/${database}/${table}`));
    return [stack.arn('glue', 'catalog'), ...new Set([...databases, ...names])];
}
/** Where the rows of tables and sources lie. */
function mayReadRows(stack, references) {
    const { database, tables, sources, steps } = stack.pipeline;
    const folders = references.map((reference) => {
        const isIt = ({ name }) => reference.database === database && name === reference.table;
        const table = tables.find(isIt);
        if (table !== undefined)
            return { bucket: stack.names.dataBucket, prefix: table.path };
        const source = sources.find(isIt);
        if (source !== undefined)
            return sourceFolder(source, stack.names);
        const crawler = steps.find((step) => step.kind === 'crawler' && (0,graph_tables/* sameTable */.lY)(step.fills, reference));
        const crawled = sources.find(({ name }) => crawler?.kind === 'crawler' && name === crawler.source);
        if (crawled !== undefined)
            return sourceFolder(crawled, stack.names);
        throw new RangeError(`Nothing in the graph is ${reference.database}.${reference.table}.`);
    });
    return mayReadObjects(stack, 'Rows', folders);
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/conditions.js


const asksConditions = ({ steps }) => steps.some(({ skipIf }) => skipIf !== undefined);
/** The function that decides whether a step has anything to do: only where a step asks. */
function conditions(stack) {
    const { pipeline, names, keys } = stack;
    if (!asksConditions(pipeline))
        return;
    const asked = new Set(pipeline.steps.map(({ skipIf }) => skipIf?.source));
    const logGroup = stack.arn('logs', `log-group:${names.startConditionLogGroup}:*`);
    // It looks at names, sizes and digests, which come with the listing: it may read no object of a source.
    const sources = pipeline.sources.filter(({ name }) => asked.has(name)).map((source) => sourceFolder(source, names));
    const permissions = [
        ...mayList(stack, 'Sources', sources),
        ...mayReadObjects(stack, 'Ledger', [{ bucket: names.dataBucket, prefix: 'ledger/' }]),
        { Sid: 'Logs', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: logGroup },
        { Sid: 'Tracing', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: '*' },
    ];
    const Role = stack.role('StartConditionRole', 'lambda.amazonaws.com', permissions);
    stack.add('StartConditionLogs', 'AWS::Logs::LogGroup', {
        LogGroupName: names.startConditionLogGroup,
        RetentionInDays: 90,
        Tags: stack.tags(),
    });
    stack.add('StartCondition', 'AWS::Lambda::Function', {
        FunctionName: names.startCondition,
        Description: 'Decides whether a step has anything to do.',
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        Code: { S3Bucket: names.artifactBucket, S3Key: keys.startCondition },
        Role,
        MemorySize: 512,
        Timeout: 900,
        TracingConfig: { Mode: 'Active' },
        // Another stack of this name begins with empty tables: what an earlier one saw is no reason to skip.
        Environment: { Variables: { PENSTOCK_STACK: { Ref: 'AWS::StackId' } } },
        Tags: stack.tags(),
    }, { DependsOn: ['StartConditionLogs'] });
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/crawlers.js



const crawlersOf = ({ pipeline }) => pipeline.steps.filter((step) => step.kind === 'crawler');
/** The crawlers, each with a role that reads its source and writes tables of its database, and those databases. */
function crawlers(stack) {
    const own = stack.pipeline.database;
    const databases = new Set(crawlersOf(stack).map(({ fills }) => fills.database));
    for (const name of databases) {
        if (name === own)
            continue;
        stack.add((0,render_names/* logicalId */.dS)('Database', name), 'AWS::Glue::Database', {
            CatalogId: { Ref: 'AWS::AccountId' },
            DatabaseInput: { Name: name, Description: `Crawled tables of ${stack.pipeline.name}.` },
        });
    }
    for (const step of crawlersOf(stack))
        crawler(stack, step);
}
function crawler(stack, step) {
    const { bucket, prefix } = crawledFolder(stack, step);
    const { database } = step.fills;
    stack.add((0,render_names/* logicalId */.dS)('Crawler', step.name), 'AWS::Glue::Crawler', {
        Name: stack.names.crawler(step.name),
        Role: stack.role((0,render_names/* logicalId */.dS)('CrawlerRole', step.name), 'glue.amazonaws.com', permissions(stack, step), step.at),
        DatabaseName: { Ref: database === stack.pipeline.database ? 'Database' : (0,render_names/* logicalId */.dS)('Database', database) },
        Targets: { S3Targets: [{ Path: `s3://${bucket}/${prefix}` }] },
        SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'LOG' },
        RecrawlPolicy: { RecrawlBehavior: 'CRAWL_EVERYTHING' },
        // One table of a known name, whose partitions have its columns: Athena refuses partitions that differ from it.
        Configuration: JSON.stringify({
            Version: 1,
            CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
            Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
        }),
        Tags: stack.tagMap(),
    }, { from: step.at });
}
/** Where the files of a crawler's source lie; `prefix` ends with '/', or is empty. */
function crawledFolder({ pipeline, names }, step) {
    const source = pipeline.sources.find(({ name }) => name === step.source);
    if (source === undefined)
        throw new RangeError(`No source "${step.source}" in the graph.`);
    return sourceFolder(source, names);
}
/** With DeleteBehavior LOG it deletes nothing. */
function permissions(stack, step) {
    const { bucket, prefix } = crawledFolder(stack, step);
    return [
        ...mayReadObjects(stack, 'Source', [{ bucket, prefix }]),
        { Sid: 'SourceBucket', Action: ['s3:GetBucketLocation'], Resource: stack.bucketArn(bucket) },
        {
            Sid: 'Tables',
            Action: [
                'glue:GetDatabase',
                'glue:GetTable',
                'glue:GetTables',
                'glue:CreateTable',
                'glue:UpdateTable',
                'glue:GetPartition',
                'glue:GetPartitions',
                'glue:BatchGetPartition',
                'glue:CreatePartition',
                'glue:BatchCreatePartition',
                'glue:UpdatePartition',
            ],
            Resource: catalogArns(stack, [{ database: step.fills.database, table: '*' }]),
        },
        {
            Sid: 'Logs',
            Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: stack.arn('logs', 'log-group:/aws-glue/*'),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/graph/model.js
const isJob = (step) => step.kind === 'script' || step.kind === 'nodes';

;// CONCATENATED MODULE: ./.build/action/src/render/template/calls.js

/** Calling functions, and starting other state machines and following them to their end. */
function callPermissions(stack) {
    const { steps, environment } = stack.pipeline;
    const functions = steps.filter((step) => step.kind === 'lambda').map(({ functionName }) => functionName);
    const machines = steps.filter((step) => step.kind === 'execution').map((step) => stateMachineArn(step, environment));
    return [...mayInvoke(stack, unique(functions)), ...mayExecute(stack, unique(machines))];
}
const unique = (texts) => [...new Set(texts)];
function mayInvoke(stack, functions) {
    if (functions.length === 0)
        return [];
    const Resource = functions.map((name) => stack.arn('lambda', `function:${name}`));
    return [{ Sid: 'Functions', Action: ['lambda:InvokeFunction'], Resource }];
}
/** `.sync` hears of the end by a rule that Step Functions makes for itself. */
function mayExecute(stack, machines) {
    if (machines.length === 0)
        return [];
    return [
        { Sid: 'StartExecutions', Action: ['states:StartExecution'], Resource: machines },
        {
            Sid: 'FollowExecutions',
            Action: ['states:DescribeExecution', 'states:StopExecution'],
            Resource: machines.map((machine) => `${machine.replace(':stateMachine:', ':execution:')}:*`),
        },
        {
            Sid: 'ExecutionEvents',
            Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
            Resource: stack.arn('events', 'rule/StepFunctionsGetEventsForStepFunctionsExecutionRule'),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/execution.js





/** The state machine, its log group, and a role that may do what its states do. */
function execution(stack) {
    const { names, keys } = stack;
    stack.add('StateMachineLogs', 'AWS::Logs::LogGroup', {
        LogGroupName: names.stateMachineLogGroup,
        RetentionInDays: 90,
        Tags: stack.tags(),
    });
    stack.add('StateMachine', 'AWS::StepFunctions::StateMachine', {
        StateMachineName: names.stateMachine,
        StateMachineType: 'STANDARD',
        DefinitionS3Location: { Bucket: names.artifactBucket, Key: keys.stateMachine },
        RoleArn: stack.role('StateMachineRole', 'states.amazonaws.com', execution_permissions(stack)),
        LoggingConfiguration: {
            Level: 'ALL',
            IncludeExecutionData: true,
            Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['StateMachineLogs', 'Arn'] } } }],
        },
        TracingConfiguration: { Enabled: true },
        Tags: stack.tags(),
    }, { DependsOn: stateMachineUses(stack) });
}
/** The definition names them literally, so that CloudFormation does not see that it needs them. */
function stateMachineUses({ resources }) {
    const used = [
        'AWS::Glue::Crawler',
        'AWS::Glue::Job',
        'AWS::Lambda::Function',
        'AWS::Athena::WorkGroup',
        'AWS::DynamoDB::Table',
    ];
    return Object.keys(resources).filter((id) => used.includes(resources[id]?.Type ?? ''));
}
function execution_permissions(stack) {
    const { pipeline, names } = stack;
    const jobs = pipeline.steps.filter(isJob);
    return [
        {
            Sid: 'Lock',
            Action: ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:DeleteItem'],
            Resource: stack.arn('dynamodb', `table/${names.lockTable}`),
        },
        {
            Sid: 'LockHolder',
            Action: ['states:DescribeExecution'],
            Resource: stack.arn('states', `execution:${names.stateMachine}:*`),
        },
        mayWriteObjects(stack, 'Ledger', names.dataBucket, 'ledger/'),
        ...crawlPermissions(stack),
        ...(jobs.length === 0
            ? []
            : jobPermissions(stack, jobs.map(({ name }) => names.job(name)))),
        ...(asksConditions(pipeline)
            ? [
                {
                    Sid: 'StartConditions',
                    Action: ['lambda:InvokeFunction'],
                    Resource: stack.arn('lambda', `function:${names.startCondition}`),
                },
            ]
            : []),
        ...callPermissions(stack),
        ...queryPermissions(stack),
        // Log deliveries and traces have no resource of their own to name.
        {
            Sid: 'LogDelivery',
            Action: [
                'logs:CreateLogDelivery',
                'logs:GetLogDelivery',
                'logs:UpdateLogDelivery',
                'logs:DeleteLogDelivery',
                'logs:ListLogDeliveries',
                'logs:PutResourcePolicy',
                'logs:DescribeResourcePolicies',
                'logs:DescribeLogGroups',
            ],
            Resource: '*',
        },
        {
            Sid: 'Tracing',
            Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'xray:GetSamplingRules', 'xray:GetSamplingTargets'],
            Resource: '*',
        },
    ];
}
function crawlPermissions(stack) {
    const crawlers = crawlersOf(stack);
    if (crawlers.length === 0)
        return [];
    return [
        {
            Sid: 'Crawlers',
            Action: ['glue:StartCrawler', 'glue:GetCrawler'],
            Resource: crawlers.map(({ name }) => stack.arn('glue', `crawler/${stack.names.crawler(name)}`)),
        },
        // Metrics are asked of the account.
        { Sid: 'CrawlerMetrics', Action: ['glue:GetCrawlerMetrics'], Resource: '*' },
    ];
}
function jobPermissions(stack, jobs) {
    return [
        {
            Sid: 'Jobs',
            Action: ['glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'],
            Resource: jobs.map((job) => stack.arn('glue', `job/${job}`)),
        },
        ...mayReadObjects(stack, 'Attempts', [{ bucket: stack.names.dataBucket, prefix: 'runs/' }]),
    ];
}
/** Athena reads tables and writes results with the rights of who asks. */
function queryPermissions(stack) {
    const { pipeline, names } = stack;
    const reports = pipeline.steps.filter((step) => step.kind === 'report');
    if (reports.length === 0)
        return [];
    const reads = [
        ...new Map(reports.flatMap(({ reads }) => reads).map((read) => [`${read.database}.${read.table}`, read])).values(),
    ];
    return [
        {
            Sid: 'Queries',
            Action: [
                'athena:StartQueryExecution',
                'athena:GetQueryExecution',
                'athena:GetQueryResults',
                'athena:StopQueryExecution',
            ],
            Resource: stack.arn('athena', `workgroup/${names.workGroup}`),
        },
        { Sid: 'Catalog', Action: ['athena:GetDataCatalog'], Resource: stack.arn('athena', 'datacatalog/AwsDataCatalog') },
        {
            Sid: 'Tables',
            Action: [
                'glue:GetDatabase',
                'glue:GetTable',
                'glue:GetPartition',
                'glue:GetPartitions',
                'glue:BatchGetPartition',
            ],
            Resource: catalogArns(stack, reads),
        },
        // Athena asks for the default database whatever the statement names.
        { Sid: 'DefaultDatabase', Action: ['glue:GetDatabase'], Resource: stack.arn('glue', 'database/default') },
        ...mayReadRows(stack, reads),
        {
            Sid: 'Results',
            Action: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
            Resource: stack.bucketArn(names.logBucket, '/athena/*'),
        },
        {
            Sid: 'ResultBucket',
            Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
            Resource: stack.bucketArn(names.logBucket),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/jobs.js



/** A Glue job for each step that is one, and a role that reads what the job reads and writes what it writes. */
function jobs(stack) {
    for (const step of stack.pipeline.steps)
        if (isJob(step))
            job(stack, step);
}
/** Runs of one window each may be under way at once; a step without a window replaces all that it wrote, one run at a time. */
const concurrentWindows = 4;
function job(stack, job) {
    const { names, keys, pipeline } = stack;
    const artifact = (key) => `s3://${names.artifactBucket}/${key}`;
    const table = pipeline.tables.find(({ name }) => name === job.writes);
    const script = job.kind === 'script' ? job.script : `${job.name}.py`;
    stack.add((0,render_names/* logicalId */.dS)('Job', job.name), 'AWS::Glue::Job', {
        Name: names.job(job.name),
        Role: stack.role((0,render_names/* logicalId */.dS)('JobRole', job.name), 'glue.amazonaws.com', jobs_permissions(stack, job), job.at),
        GlueVersion: '5.1',
        Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: artifact(keys.wrapper) },
        WorkerType: job.workers.type,
        NumberOfWorkers: job.workers.count,
        // Glue counts in minutes; the state machine's own limit is to the second.
        Timeout: Math.ceil(job.timeoutSeconds / 60),
        MaxRetries: 0,
        ExecutionProperty: { MaxConcurrentRuns: job.windowed ? concurrentWindows : 1 },
        DefaultArguments: {
            '--job-language': 'python',
            '--enable-glue-datacatalog': 'true',
            '--enable-metrics': 'true',
            '--enable-continuous-cloudwatch-log': 'true',
            '--penstock-step': job.name,
            '--penstock-script': artifact(scriptKey(stack, job)),
            '--penstock-script-name': script,
            '--penstock-database': pipeline.database,
            '--penstock-table': job.writes,
            ...(table === undefined || table.key.length === 0 ? {} : { '--penstock-key': table.key.join(',') }),
            ...(table?.quality === undefined ? {} : { '--penstock-quality': table.quality }),
        },
        Tags: stack.tagMap(),
    }, { from: job.at });
}
function scriptKey({ keys }, { name }) {
    const key = keys.scripts.get(name);
    if (key === undefined)
        throw new RangeError(`No script was rendered for ${name}.`);
    return key;
}
function jobs_permissions(stack, job) {
    const { names, keys, pipeline } = stack;
    const target = { database: pipeline.database, table: job.writes };
    const path = pipeline.tables.find(({ name }) => name === job.writes)?.path ?? '';
    const own = `${path}written_by=${job.name}/`;
    const reads = job.reads.filter(({ database, table }) => database !== target.database || table !== target.table);
    return [
        {
            Sid: 'Scripts',
            Action: ['s3:GetObject'],
            Resource: [keys.wrapper, scriptKey(stack, job)].map((key) => stack.bucketArn(names.artifactBucket, `/${key}`)),
        },
        ...mayReadRows(stack, reads),
        ...mayReadObjects(stack, 'Target', [{ bucket: names.dataBucket, prefix: path }]),
        mayWriteObjects(stack, 'Write', names.dataBucket, own),
        { Sid: 'RemoveOld', Action: ['s3:DeleteObject'], Resource: stack.bucketArn(names.dataBucket, `/${own}*`) },
        mayWriteObjects(stack, 'Report', names.dataBucket, `runs/*/${job.name}/`),
        mayDescribe(stack, [target, ...reads]),
        mayPublish(stack, target),
        // Spark's session looks for these two before it knows which databases a script uses, and makes the one that lacks.
        {
            Sid: 'SparkStart',
            Action: ['glue:GetDatabase'],
            Resource: catalogArns(stack, [
                { database: 'default', table: '*' },
                { database: 'global_temp', table: '*' },
            ]),
        },
        {
            Sid: 'SparkDefault',
            Action: ['glue:CreateDatabase'],
            Resource: [stack.arn('glue', 'catalog'), stack.arn('glue', 'database/default')],
        },
        {
            Sid: 'Logs',
            Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: stack.arn('logs', 'log-group:/aws-glue/*'),
        },
        {
            Sid: 'Metrics',
            Action: ['cloudwatch:PutMetricData'],
            Resource: '*',
            Condition: { StringEquals: { 'cloudwatch:namespace': 'Glue' } },
        },
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/lock.js
/** One item for each window that is being run: see render/states/lock.ts. */
function lock(stack) {
    stack.add('LockTable', 'AWS::DynamoDB::Table', {
        TableName: stack.names.lockTable,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'window_id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'window_id', KeyType: 'HASH' }],
        SSESpecification: { SSEEnabled: true },
        Tags: stack.tags(),
    });
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/messages.js



/** For each source of messages: the IoT rule that takes them, the Firehose stream that delivers them, and an alarm. */
function messages(stack) {
    for (const source of stack.pipeline.sources) {
        if (source.type !== 'iot')
            continue;
        const stream = deliveryStream(stack, source);
        topicRule(stack, source, stream);
        lostMessages(stack, source);
    }
}
/** Buffers records and writes them, gzipped, below the UTC day of their arrival. */
function deliveryStream(stack, source) {
    const { names } = stack;
    const { at: from } = source;
    const LogGroupName = names.deliveryStreamLogGroup(source.name);
    const id = (0,render_names/* logicalId */.dS)('DeliveryStream', source.name);
    const logs = (0,render_names/* logicalId */.dS)('DeliveryStreamLogs', source.name);
    const log = (0,render_names/* logicalId */.dS)('DeliveryStreamLog', source.name);
    stack.add(logs, 'AWS::Logs::LogGroup', { LogGroupName, RetentionInDays: 90, Tags: stack.tags() }, { from });
    stack.add(log, 'AWS::Logs::LogStream', { LogGroupName: { Ref: logs }, LogStreamName: 'S3Delivery' }, { from });
    const permissions = [
        mayWriteObjects(stack, 'Deliver', names.dataBucket, deliveredPrefix(source)),
        mayWriteObjects(stack, 'Undelivered', names.dataBucket, undeliveredPrefix(source)),
        {
            Sid: 'DataBucket',
            Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
            Resource: stack.bucketArn(names.dataBucket),
        },
        { Sid: 'Logs', Action: ['logs:PutLogEvents'], Resource: stack.arn('logs', `log-group:${LogGroupName}:*`) },
    ];
    stack.add(id, 'AWS::KinesisFirehose::DeliveryStream', {
        DeliveryStreamName: names.deliveryStream(source.name),
        DeliveryStreamType: 'DirectPut',
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
        ExtendedS3DestinationConfiguration: {
            BucketARN: { 'Fn::GetAtt': ['DataBucket', 'Arn'] },
            RoleARN: stack.role((0,render_names/* logicalId */.dS)('DeliveryStreamRole', source.name), 'firehose.amazonaws.com', permissions, from),
            BufferingHints: { IntervalInSeconds: source.buffer.seconds, SizeInMBs: source.buffer.megabytes },
            CompressionFormat: 'GZIP',
            Prefix: `${deliveredPrefix(source)}day=!{timestamp:yyyy-MM-dd}/`,
            ErrorOutputPrefix: `${undeliveredPrefix(source)}!{firehose:error-output-type}/day=!{timestamp:yyyy-MM-dd}/`,
            CloudWatchLoggingOptions: { Enabled: true, LogGroupName: { Ref: logs }, LogStreamName: { Ref: log } },
        },
        Tags: stack.tags(),
    }, { from });
    return { Ref: id };
}
/** A message that its action does not take goes to the error action, whole and in base64. */
function topicRule(stack, source, DeliveryStreamName) {
    const { names } = stack;
    const { at: from, select, topic } = source;
    const failed = `${undeliveredPrefix(source)}rule/`;
    const RoleArn = stack.role((0,render_names/* logicalId */.dS)('TopicRuleRole', source.name), 'iot.amazonaws.com', [
        {
            Sid: 'Deliver',
            Action: ['firehose:PutRecord'],
            Resource: stack.arn('firehose', `deliverystream/${names.deliveryStream(source.name)}`),
        },
        { Sid: 'Failed', Action: ['s3:PutObject'], Resource: stack.bucketArn(names.dataBucket, `/${failed}*`) },
    ], from);
    stack.add((0,render_names/* logicalId */.dS)('TopicRule', source.name), 'AWS::IoT::TopicRule', {
        RuleName: names.topicRule(source.name),
        TopicRulePayload: {
            Description: `Messages to ${topic} for the source ${source.name} of ${stack.pipeline.name}.`,
            Sql: `SELECT ${select.trim()} FROM '${topic}'`,
            AwsIotSqlVersion: '2016-03-23',
            RuleDisabled: false,
            // A message is one object, so that there is no batch to deliver: each record ends its own line.
            Actions: [{ Firehose: { DeliveryStreamName, RoleArn, Separator: '\n', BatchMode: false } }],
            ErrorAction: {
                S3: { BucketName: { Ref: 'DataBucket' }, Key: `${failed}\${timestamp()}-\${newuuid()}.json`, RoleArn },
            },
        },
        Tags: stack.tags(),
    }, { from });
}
/** AWS IoT drops what it cannot parse as JSON, or throttles, and only counts it. */
function lostMessages(stack, source) {
    const metrics = ['ParseError', 'RuleMessageThrottled'];
    stack.add((0,render_names/* logicalId */.dS)('LostMessages', source.name), 'AWS::CloudWatch::Alarm', {
        AlarmDescription: `Messages to ${source.topic} that the rule of ${source.name} could not read, or was too slow for.`,
        Metrics: [
            { Id: 'lost', Expression: 'm0 + m1', Label: 'lost messages', ReturnData: true },
            ...metrics.map((MetricName, index) => ({
                Id: `m${index}`,
                ReturnData: false,
                MetricStat: {
                    Metric: {
                        Namespace: 'AWS/IoT',
                        MetricName,
                        Dimensions: [{ Name: 'RuleName', Value: { Ref: (0,render_names/* logicalId */.dS)('TopicRule', source.name) } }],
                    },
                    Period: 300,
                    Stat: 'Sum',
                },
            })),
        ],
        EvaluationPeriods: 1,
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
        Tags: stack.tags(),
    }, { from: source.at });
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/queries.js
/** A query that would scan more is refused by Athena: about 0.5 USD at 5 USD a terabyte. */
const scanLimit = 100 * 1024 ** 3;
/** The workgroup of the reports: where results go, and how much one query may read. */
function queries(stack) {
    const { names, pipeline } = stack;
    stack.add('WorkGroup', 'AWS::Athena::WorkGroup', {
        Name: names.workGroup,
        RecursiveDeleteOption: true,
        WorkGroupConfiguration: {
            EnforceWorkGroupConfiguration: true,
            PublishCloudWatchMetricsEnabled: true,
            BytesScannedCutoffPerQuery: scanLimit,
            EngineVersion: { SelectedEngineVersion: 'Athena engine version 3' },
            ResultConfiguration: {
                OutputLocation: `s3://${names.logBucket}/athena/`,
                EncryptionConfiguration: { EncryptionOption: 'SSE_S3' },
                ExpectedBucketOwner: pipeline.environment.account,
            },
        },
        Tags: stack.tags(),
    });
}

;// CONCATENATED MODULE: ./.build/action/src/render/text.js
/** `AWS::Glue::Job  JobImportHours  seattle-dev-import_hours  pipeline/seattle.yml:40`, in columns. */
function resourcesText(template, sourceMap) {
    const rows = Object.entries(template.Resources).map(([id, resource]) => [
        resource.Type,
        id,
        nameOf(resource) + (resource.DeletionPolicy === 'Retain' ? ' (kept)' : ''),
        sourceMap[id] ?? '',
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows
        .map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}
const nameKeys = [
    'BucketName',
    'Name',
    'TableName',
    'FunctionName',
    'StateMachineName',
    'LogGroupName',
    'LogStreamName',
    'DeliveryStreamName',
    'RuleName',
];
/** Glue's databases and tables have their name one level deeper. */
function nameOf({ Properties }) {
    const levels = [Properties, ...Object.values(Properties).filter(isObject)];
    const names = levels.flatMap((level) => Object.entries(level).filter(([key]) => nameKeys.includes(key)));
    const [, name] = names.find(([, value]) => typeof value === 'string') ?? [];
    return typeof name === 'string' ? name : '-';
}
const isObject = (value) => typeof value === 'object' && value !== null;
/** `import_hours  Task  glue:startJobRun.sync  -> import_hours: result`, branches indented under their state. */
function statesText(branch, depth = 0) {
    const indent = '  '.repeat(depth);
    return Object.entries(branch.States)
        .map(([name, state]) => {
        const line = [`${indent}${name}`, detail(state), leadsTo(state)].filter((part) => part !== '').join('  ');
        const branches = state.Type === 'Parallel' ? state.Branches : [];
        return `${line}\n${branches.map((inner) => statesText(inner, depth + 1)).join(branches.length > 1 ? `${indent}  --\n` : '')}`;
    })
        .join('');
}
function detail(state) {
    if (state.Type === 'Task')
        return state.Resource.replace(/^arn:[a-z-]+:states:::/, '');
    return state.Type === 'Fail' ? `Fail ${state.Error}` : state.Type;
}
function leadsTo(state) {
    const next = 'Next' in state ? [state.Next] : [];
    const choices = state.Type === 'Choice' ? [...state.Choices.map(({ Next }) => Next), state.Default] : [];
    const catches = 'Catch' in state ? (state.Catch ?? []).map(({ Next }) => `! ${Next}`) : [];
    const targets = [...new Set([...next, ...choices, ...catches])];
    return targets.length === 0 ? '' : `-> ${targets.join(' | ')}`;
}

;// CONCATENATED MODULE: ./.build/action/src/render/passes.js

















/** The resource families, in the order in which their resources stand in the template. */
const families = [buckets, catalog, messages, crawlers, lock, jobs, conditions, queries, execution, alarms];
function render(pipeline, shipped) {
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    const scripts = scriptsOf(pipeline);
    const machine = stateMachine(pipeline, names);
    (0,render_names/* refuseLongStates */.Xn)(stateNames(machine));
    const asks = asksConditions(pipeline);
    const uploads = uploadsOf(scripts, machine, shipped, asks);
    const stack = new Stack(pipeline, names, uploads.keys);
    for (const family of families)
        family(stack);
    const template = templateOf(stack);
    const sourceMap = { ...resourceOrigins(stack, pipeline), ...stateOrigins(machine, pipeline) };
    const files = new Map([
        ['template.json', (0,json/* jsonText */.s)(template)],
        ['state-machine.asl.json', (0,json/* jsonText */.s)(machine)],
        ...[...scripts.values()].map(({ path, text }) => [`scripts/${path}`, text]),
        ['scripts/penstock_job.py', shipped.wrapper],
        ...reportsOf(pipeline).map(({ name, sql }) => [`sql/${name}.sql`, sql]),
        ...(asks
            ? [...shipped.startCondition].map(([name, text]) => [`functions/start-condition/${name}`, text])
            : []),
        ['resources.txt', resourcesText(template, sourceMap)],
        ['states.txt', statesText(machine)],
        ['source-map.json', (0,json/* jsonText */.s)(sourceMap)],
    ]);
    return {
        names,
        template,
        stateMachine: machine,
        uploads: uploads.list,
        files,
        digest: (0,render_names/* sha256 */.sc)([...files].map(([path, text]) => `${path}\n${(0,render_names/* sha256 */.sc)(text)}\n`).join('')),
        sourceMap,
    };
}
function scriptsOf({ steps, tables }) {
    return new Map(steps.flatMap((step) => {
        switch (step.kind) {
            case 'script':
                return [[step.name, { path: step.script, text: step.scriptText }]];
            case 'nodes':
                return [[step.name, { path: `${step.name}.py`, text: nodeScript(step, tableOf(tables, step.writes)) }]];
            case 'crawler':
            case 'report':
            case 'lambda':
            case 'execution':
                return [];
        }
    }));
}
function tableOf(tables, name) {
    const table = tables.find((table) => table.name === name);
    if (table === undefined)
        throw new RangeError(`No table "${name}" in the graph.`);
    return table;
}
const reportsOf = ({ steps }) => steps.filter((step) => step.kind === 'report');
function uploadsOf(scripts, machine, shipped, asks) {
    const upload = (folder, file, text, contentType) => ({
        key: `${folder}/${(0,render_names/* sha256 */.sc)(text).slice(0, 32)}/${file}`,
        content: () => text,
        contentType,
    });
    const wrapper = upload('scripts', 'penstock_job.py', shipped.wrapper, 'text/x-python');
    const definition = upload('state-machines', 'state-machine.asl.json', (0,json/* jsonText */.s)(machine), 'application/json');
    const startCondition = {
        key: `functions/${(0,render_names/* sha256 */.sc)((0,json/* jsonText */.s)([...shipped.startCondition])).slice(0, 32)}/start-condition.zip`,
        content: () => functionZip(shipped.startCondition),
        contentType: 'application/zip',
    };
    const ofJobs = new Map([...scripts].map(([name, { path, text }]) => [name, upload('scripts', path, text, 'text/x-python')]));
    return {
        keys: {
            wrapper: wrapper.key,
            stateMachine: definition.key,
            startCondition: startCondition.key,
            scripts: new Map([...ofJobs].map(([name, { key }]) => [name, key])),
        },
        list: [wrapper, definition, ...(asks ? [startCondition] : []), ...ofJobs.values()],
    };
}
function templateOf({ pipeline, resources }) {
    return {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Pipeline ${pipeline.name} (${pipeline.environment.name}). ${pipeline.description}`
            .trim()
            .slice(0, 1024),
        Resources: resources,
        Outputs: {
            StateMachineArn: { Description: 'The state machine that runs the pipeline.', Value: { Ref: 'StateMachine' } },
        },
    };
}
/** Positions name the file as it was typed; artifacts name it as it lies in the repository. */
const place = ({ file }, at) => `${file}:${at?.line ?? 1}`;
function resourceOrigins({ origins }, pipeline) {
    return Object.fromEntries(Object.entries(origins).map(([id, at]) => [id, place(pipeline, at)]));
}
/** A state belongs to the step that it is named after: `X` itself, or `X: …`. */
function stateOrigins(machine, pipeline) {
    const byName = new Map(pipeline.steps.map((step) => [step.name, step]));
    return Object.fromEntries(stateNames(machine).map((name) => {
        const step = byName.get(name) ?? byName.get(name.slice(0, Math.max(0, name.lastIndexOf(': '))));
        return [name, place(pipeline, step?.at)];
    }));
}
const stateNames = (branch) => Object.entries(branch.States).flatMap(([name, state]) => [
    name,
    ...(state.Type === 'Parallel' ? state.Branches.flatMap(stateNames) : []),
]);


/***/ }),

/***/ 5653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nest)
/* harmony export */ });
/**
 * Nests an acyclic graph into series and parallel parts that keep every need. Where the graph is series-parallel nothing
 * is lost; elsewhere a barrier is put behind the first steps of the part, and `waits` says who waits for whom.
 */
function nest(steps) {
    const order = new Map(inOrder(steps).map((step, index) => [step.name, index]));
    const ancestors = ancestorsOf(steps);
    const waits = [];
    let parallels = 0;
    const shapeOf = (part) => {
        const [only] = part;
        if (only !== undefined && part.length === 1)
            return { kind: 'step', step: only };
        const components = connected(part);
        if (components.length > 1) {
            return { kind: 'parallel', name: `Side by side ${++parallels}`, parts: components.map(shapeOf) };
        }
        const cut = losslessCut(part, ancestors) ?? barrier(part, ancestors, waits);
        return series(shapeOf(cut.before), shapeOf(cut.after));
    };
    const sorted = steps.toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
    return { shape: shapeOf(sorted), waits };
}
const isAncestor = (ancestors, step, of) => ancestors.get(of.name)?.has(step.name) ?? false;
/** The first prefix of the order behind which everything needs all of its ends. */
function losslessCut(part, ancestors) {
    for (let size = 1; size < part.length; size++) {
        const before = part.slice(0, size);
        const after = part.slice(size);
        const isLossless = lasts(before, ancestors).every((last) => firsts(after, ancestors).every((first) => isAncestor(ancestors, last, first)));
        if (isLossless)
            return { before, after };
    }
    return undefined;
}
function barrier(part, ancestors, waits) {
    const before = firsts(part, ancestors);
    const after = part.filter((step) => !before.includes(step));
    for (const first of firsts(after, ancestors)) {
        for (const last of before) {
            if (!isAncestor(ancestors, last, first))
                waits.push({ step: first.name, waitsFor: last.name });
        }
    }
    return { before, after };
}
const firsts = (part, ancestors) => part.filter((step) => !part.some((other) => isAncestor(ancestors, other, step)));
const lasts = (part, ancestors) => part.filter((step) => !part.some((other) => isAncestor(ancestors, step, other)));
function series(before, after) {
    const partsOf = (shape) => (shape.kind === 'series' ? shape.parts : [shape]);
    return { kind: 'series', parts: [...partsOf(before), ...partsOf(after)] };
}
/** Steps that hang together by needs, each group and the groups in the order given. */
function connected(part) {
    const names = new Set(part.map(({ name }) => name));
    const groupOf = new Map(part.map(({ name }) => [name, name]));
    const root = (name) => {
        const parent = groupOf.get(name) ?? name;
        return parent === name ? name : root(parent);
    };
    for (const { name, needs } of part) {
        for (const need of needs)
            if (names.has(need))
                groupOf.set(root(name), root(need));
    }
    return [...Map.groupBy(part, ({ name }) => root(name)).values()];
}
/** A topological order that keeps to the file's order where needs leave a choice. */
function inOrder(steps) {
    const placed = new Set();
    const result = [];
    while (result.length < steps.length) {
        const next = steps.find(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)));
        if (next === undefined)
            throw new RangeError('The steps need each other in a circle.');
        placed.add(next.name);
        result.push(next);
    }
    return result;
}
function ancestorsOf(steps) {
    const ancestors = new Map();
    for (const { name, needs } of inOrder(steps)) {
        ancestors.set(name, new Set(needs.flatMap((need) => [need, ...(ancestors.get(need) ?? [])])));
    }
    return ancestors;
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ shippedCode)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(757);
;// CONCATENATED MODULE: ./.build/action/src/root.js



/** Folder of Penstock itself, whether it runs from its sources or from the bundle. */
function packageRoot(from = import.meta.dirname) {
    const file = (0,external_node_path_.join)(from, 'package.json');
    if ((0,external_node_fs_.existsSync)(file) && isOurs(file))
        return from;
    const parent = (0,external_node_path_.dirname)(from);
    if (parent === from)
        throw new errors/* InternalError */.Gd('internal', 'Penstock does not lie in its own folder: no package.json of that name above it.');
    return packageRoot(parent);
}
function isOurs(file) {
    const manifest = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'penstock';
}

;// CONCATENATED MODULE: ./.build/action/src/shipped.js



/** The code that we ship with every pipeline, as it lies in this version of Penstock. */
async function shippedCode() {
    const root = packageRoot();
    return {
        wrapper: await (0,promises_.readFile)((0,external_node_path_.join)(root, 'action/src/render/glue/penstock_job.py'), 'utf8'),
        startCondition: await filesOf((0,external_node_path_.join)(root, 'action/dist/functions/start-condition')),
    };
}
async function filesOf(folder) {
    const names = (await (0,promises_.readdir)(folder)).toSorted();
    return new Map(await Promise.all(names.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')])));
}


/***/ })

};
