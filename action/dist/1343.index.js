export const id = 1343;
export const ids = [1343];
export const modules = {

/***/ 27450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isJob)
/* harmony export */ });
const isJob = (step) => step.kind === 'script' || step.kind === 'nodes';


/***/ }),

/***/ 90015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isRepeated),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27450);

/**
 * The turns of a backfill, in their order. Jobs and models are repeated for each window. All else runs once: jobs that handle all of
 * their input at once, crawlers, which are billed for ten minutes each time, and what people look at when all is there.
 */
function phases(steps) {
    const turns = new Map();
    const turnOf = (step) => {
        const known = turns.get(step.name);
        if (known !== undefined)
            return known;
        const needed = steps.filter(({ name }) => step.needs.includes(name)).map(turnOf);
        const earliest = Math.max(0, ...needed);
        const turn = earliest % 2 === (isRepeated(step) ? 1 : 0) ? earliest : earliest + 1;
        turns.set(step.name, turn);
        return turn;
    };
    const byTurn = Map.groupBy(steps, turnOf);
    return [...byTurn.keys()]
        .toSorted((one, other) => one - other)
        .map((turn) => ({
        kind: turn % 2 === 0 ? 'once' : 'windows',
        steps: (byTurn.get(turn) ?? []).map(({ name }) => name),
    }));
}
/** Whether a backfill runs the step for each window. */
const isRepeated = (step) => ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isJob */ .o)(step) || step.kind === 'model') && step.windowed;


/***/ }),

/***/ 21334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _J: () => (/* binding */ unzipped),
/* harmony export */   ao: () => (/* binding */ codeDigest),
/* harmony export */   t1: () => (/* binding */ codeZip)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51306);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36899);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20729);



/**
 * Code by its paths as the zip that Lambda and Python take, with a fixed time, so that equal code gives equal bytes. The
 * time is local, because zip files hold local times.
 */
function codeZip(code) {
    const files = Object.fromEntries([...code].map(([name, text]) => [name, (0,fflate__WEBPACK_IMPORTED_MODULE_2__/* .strToU8 */ ._u)(text)]));
    return (0,fflate__WEBPACK_IMPORTED_MODULE_2__/* .zipSync */ .L)(files, { mtime: new Date(2000, 0, 1), level: 9 });
}
/** Of the code, and not of the zip: zips of one code may differ with whoever made them. */
const codeDigest = (code) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)([...code])).slice(0, 32);
/** Throws for bytes that are no zip. */
const unzipped = (bytes) => new Map(Object.entries((0,fflate__WEBPACK_IMPORTED_MODULE_2__/* .unzipSync */ .AO)(bytes)).map(([name, text]) => [name, (0,fflate__WEBPACK_IMPORTED_MODULE_2__/* .strFromU8 */ .he)(text)]));


/***/ }),

/***/ 23637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export listings */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20729);

/** For people alone: they name lines of the YAML, which a comment in it moves. */
const listings = ['resources.txt', 'states.txt', 'source-map.json'];
/** sha256 over what AWS would get, by the paths of the files in the output folder. */
const digestOf = (files) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)([...files]
    .filter(([path]) => !listings.includes(path))
    .map(([path, text]) => `${path}\n${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text)}\n`)
    .join(''));


/***/ }),

/***/ 36899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ documentText),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** JSON as it is written to files: two spaces, keys in the order in which they were made, a newline at the end. */
const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** Megabytes of a machine are asked for as a file, and for the digest in its key. */
const texts = new WeakMap();
/**
 * A document as AWS gets it: to be read, unless its white space is what passes the 1 MB that AWS takes. It must not change
 * afterwards.
 */
function documentText(document) {
    const known = texts.get(document);
    if (known !== undefined)
        return known;
    const spaced = jsonText(document);
    const text = Buffer.byteLength(spaced) <= 1_000_000 ? spaced : JSON.stringify(document);
    texts.set(document, text);
    return text;
}


/***/ }),

/***/ 28198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ objectUrl)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85591);

/** Where CloudFormation reads an object of a bucket. */
function objectUrl(bucket, region, key) {
    return `https://${bucket}.s3.${region}.${(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .j)(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'}/${key}`;
}


/***/ }),

/***/ 91201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./.build/action/src/graph/own-vpcs.js
var own_vpcs = __webpack_require__(14496);
// EXTERNAL MODULE: ./.build/action/src/render/code-zip.js
var code_zip = __webpack_require__(21334);
// EXTERNAL MODULE: ./.build/action/src/render/digest.js
var digest = __webpack_require__(23637);
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
var json = __webpack_require__(36899);
;// CONCATENATED MODULE: ./.build/action/src/render/model-text.js

/** What `retrain` goes by: no resource of the template holds it. Where the model stands in the flow is told elsewhere. */
function modelText(model) {
    const { kind: _, name: __, needs: ___, when: ____, skipIf: _____, expectedSeconds: ______, at: _______, ...spec } = model;
    return (0,json/* jsonText */.s)(spec);
}

// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/object-url.js
var object_url = __webpack_require__(28198);
// EXTERNAL MODULE: ./.build/action/src/render/states/asl.js
var asl = __webpack_require__(54556);
// EXTERNAL MODULE: ./.build/action/src/graph/phases.js
var phases = __webpack_require__(90015);
// EXTERNAL MODULE: ./.build/action/src/render/partition.js
var partition = __webpack_require__(85591);
// EXTERNAL MODULE: ./.build/action/src/render/targets.js
var targets = __webpack_require__(22791);
// EXTERNAL MODULE: ./.build/action/src/render/states/retriers.js
var retriers = __webpack_require__(37020);
;// CONCATENATED MODULE: ./.build/action/src/render/states/backfill.js





/** Stands after `not selected: ` at the steps of the other turns. */
const reason = 'it has another turn in the backfill';
function backfillMachine(pipeline, names) {
    const ofRegion = (0,partition/* partition */.j)(pipeline.environment.region);
    const scope = {
        integration: (action) => `arn:${ofRegion}:states:::${action}`,
        stateMachineArn: (0,targets/* stateMachineArnOf */.t)(pipeline.environment, names.stateMachine),
        dataBucket: names.dataBucket,
    };
    const turns = (0,phases/* phases */.t)(pipeline.steps);
    return {
        Comment: `Backfills ${pipeline.name}: its state machine for each window of a list.`,
        QueryLanguage: 'JSONata',
        StartAt: 'Start',
        States: {
            ...startStates(nameOf(turns, 0)),
            ...turns.reduce((states, phase, index) => ({
                ...states,
                ...(phase.kind === 'once'
                    ? onceStates(nameOf(turns, index), phase, scope, nextOf(turns, index))
                    : windowsStates(nameOf(turns, index), phase, scope, nextOf(turns, index))),
            }), {}),
            ...outcomeStates(),
        },
    };
}
/** `Once 1`, `Windows 2`, … */
const nameOf = (turns, index) => `${turns[index]?.kind === 'once' ? 'Once' : 'Windows'} ${index + 1}`;
const nextOf = (turns, index) => index + 1 < turns.length ? nameOf(turns, index + 1) : 'Outcome';
function startStates(Next) {
    const isText = (name) => `$type($states.input.${name}) = "string"`;
    return {
        Start: {
            Type: 'Choice',
            Choices: [
                {
                    Condition: (0,asl/* jsonata */.jX)(`${isText('backfill')} and ${isText('window.id')} and ${isText('window.start')} and ${isText('window.end')} and ` +
                        `$type($states.input.inputs) = "object" and $type($states.input.concurrency) = "number" and ` +
                        `$type($states.input.tolerance) = "number"`),
                    Assign: { backfill: (0,asl/* jsonata */.jX)(`$merge([$states.input, {'failed': 0}])`) },
                    Output: (0,asl/* jsonata */.jX)('{}'),
                    Next,
                },
            ],
            Default: 'No windows',
        },
        'No windows': {
            Type: 'Fail',
            Error: 'NoWindows',
            Cause: 'The input is not that of a backfill. `penstock backfill` computes it.',
        },
    };
}
/** Steps that run once, as a run for the last window. */
function onceStates(name, phase, scope, Next) {
    const of = '$backfill';
    return {
        [name]: {
            Type: 'Parallel',
            Comment: phase.steps.join(', '),
            Branches: [onlyOnce(name, phase, of, scope)],
            Output: (0,asl/* jsonata */.jX)('{}'),
            Catch: [
                {
                    ErrorEquals: ['States.ALL'],
                    Output: (0,asl/* jsonata */.jX)(`{'error': $states.errorOutput.Error, 'cause': $exists($states.errorOutput.Cause) ? $states.errorOutput.Cause : ''}`),
                    Next: `${name}: failed`,
                },
            ],
            Next,
        },
        [`${name}: failed`]: {
            Type: 'Fail',
            Error: 'BackfillFailure',
            Cause: (0,asl/* jsonata */.jX)(`${(0,asl/* quoted */.TL)(`${phase.steps.join(', ')}: `)} & $states.input.error & ': ' & $states.input.cause`),
        },
    };
}
/** Steps that run for each window. The iterations are executions of their own, which see no variable of this one. */
function windowsStates(name, phase, scope, Next) {
    return {
        [name]: {
            Type: 'Map',
            Comment: phase.steps.join(', '),
            ItemReader: {
                Resource: scope.integration('s3:getObject'),
                ReaderConfig: { InputType: 'JSON' },
                Arguments: { Bucket: scope.dataBucket, Key: (0,asl/* jsonata */.jX)(`'backfills/' & $backfill.backfill & '/windows.json'`) },
            },
            ItemSelector: {
                backfill: (0,asl/* jsonata */.jX)('$backfill.backfill'),
                inputs: (0,asl/* jsonata */.jX)('$backfill.inputs'),
                window: (0,asl/* jsonata */.jX)('$states.context.Map.Item.Value'),
            },
            MaxConcurrency: (0,asl/* jsonata */.jX)('$backfill.concurrency'),
            ToleratedFailurePercentage: (0,asl/* jsonata */.jX)('$backfill.tolerance'),
            ItemProcessor: {
                ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
                ...onlyOnce(name, phase, '$states.input.item', scope, { item: (0,asl/* jsonata */.jX)('$states.input') }),
            },
            ResultWriter: {
                Resource: scope.integration('s3:putObject'),
                Arguments: { Bucket: scope.dataBucket, Prefix: (0,asl/* jsonata */.jX)(`'backfills/' & $backfill.backfill & '/results'`) },
            },
            Label: name.replace(' ', ''),
            Output: (0,asl/* jsonata */.jX)(`{'map_run': $states.result.MapRunArn}`),
            Catch: [
                {
                    ErrorEquals: ['States.ExceedToleratedFailureThreshold'],
                    Output: (0,asl/* jsonata */.jX)('{}'),
                    Next: 'Stopped by a failure',
                },
            ],
            Next: `${name}: count`,
        },
        [`${name}: count`]: {
            Type: 'Task',
            Resource: scope.integration('aws-sdk:sfn:describeMapRun'),
            Arguments: { MapRunArn: (0,asl/* jsonata */.jX)('$states.input.map_run') },
            Assign: {
                backfill: (0,asl/* jsonata */.jX)(`($counts := $states.result.ItemCounts; $merge([$backfill, {'failed': $backfill.failed + $counts.Failed + $counts.TimedOut + $counts.Aborted}]))`),
            },
            Output: (0,asl/* jsonata */.jX)('{}'),
            Retry: [retriers/* patience */._L],
            Next,
        },
    };
}
/**
 * An execution of the pipeline under a name that Step Functions takes once in 90 days: one that succeeded under it is enough, after one that
 * did not there is another attempt. `of` holds backfill, window and inputs.
 */
function onlyOnce(turn, { steps }, of, scope, given = {}) {
    const state = (what) => `${turn}: ${what}`;
    const name = `${of}.backfill & ${(0,asl/* quoted */.TL)(`_${turn.replace(' ', '').toLowerCase()}_`)} & $replace(${of}.window.id, /[^A-Za-z0-9_-]/, '-') & '_' & $states.input.attempt`;
    return {
        StartAt: state('first'),
        States: {
            [state('first')]: {
                Type: 'Pass',
                Output: { ...given, attempt: 1 },
                Next: state('run'),
            },
            [state('run')]: {
                Type: 'Task',
                Resource: scope.integration('states:startExecution.sync:2'),
                Arguments: {
                    StateMachineArn: scope.stateMachineArn,
                    Name: (0,asl/* jsonata */.jX)(name),
                    Input: {
                        window: (0,asl/* jsonata */.jX)(`${of}.window`),
                        inputs: (0,asl/* jsonata */.jX)(`${of}.inputs`),
                        select: { steps, reason },
                    },
                },
                Output: (0,asl/* jsonata */.jX)(`{'window_id': ${of}.window.id, 'attempt': $states.input.attempt}`),
                Retry: [
                    {
                        ...retriers/* patience */._L,
                        ErrorEquals: [
                            'StepFunctions.ExecutionLimitExceededException',
                            'StepFunctions.SdkClientException',
                            'StepFunctions.AWSStepFunctionsException',
                        ],
                    },
                ],
                Catch: [
                    {
                        ErrorEquals: ['StepFunctions.ExecutionAlreadyExistsException'],
                        Output: (0,asl/* jsonata */.jX)('$states.input'),
                        Next: state('before'),
                    },
                    {
                        ErrorEquals: ['States.TaskFailed'],
                        Output: (0,asl/* jsonata */.jX)(`($cause := $exists($states.errorOutput.Cause) ? $states.errorOutput.Cause : ''; ` +
                            `$execution := $substring($cause, 0, 1) = '{' and $substring($cause, -1) = '}' ? $parse($cause) : {}; ` +
                            `{'error': $exists($execution.Error) ? $execution.Error : $states.errorOutput.Error, ` +
                            `'cause': $exists($execution.Cause) ? $execution.Cause : $exists($execution.Status) ? $execution.Status : $cause})`),
                        Next: state('not done'),
                    },
                ],
                Next: state('done'),
            },
            [state('before')]: {
                Type: 'Task',
                Resource: scope.integration('aws-sdk:sfn:describeExecution'),
                Arguments: {
                    ExecutionArn: (0,asl/* jsonata */.jX)(`${(0,asl/* quoted */.TL)(`${scope.stateMachineArn.replace(':stateMachine:', ':execution:')}:`)} & ${name}`),
                },
                Output: (0,asl/* jsonata */.jX)(`$merge([$states.input, {'status': $states.result.Status}])`),
                Retry: [retriers/* patience */._L],
                Next: state('again?'),
            },
            [state('again?')]: {
                Type: 'Choice',
                Choices: [
                    { Condition: (0,asl/* jsonata */.jX)(`$states.input.status = 'SUCCEEDED'`), Next: state('done') },
                    { Condition: (0,asl/* jsonata */.jX)(`$states.input.status = 'RUNNING'`), Next: state('wait') },
                ],
                Default: state('next attempt'),
            },
            [state('wait')]: { Type: 'Wait', Seconds: 30, Next: state('before') },
            [state('next attempt')]: {
                Type: 'Pass',
                Output: (0,asl/* jsonata */.jX)(`$merge([$states.input, {'attempt': $states.input.attempt + 1}])`),
                Next: state('run'),
            },
            [state('done')]: { Type: 'Succeed' },
            [state('not done')]: {
                Type: 'Fail',
                Error: (0,asl/* jsonata */.jX)('$states.input.error'),
                Cause: (0,asl/* jsonata */.jX)('$states.input.cause'),
            },
        },
    };
}
function outcomeStates() {
    return {
        Outcome: {
            Type: 'Choice',
            Choices: [{ Condition: (0,asl/* jsonata */.jX)('$backfill.failed > 0'), Next: 'Backfill Failure' }],
            Default: 'Done',
        },
        Done: { Type: 'Succeed', Output: (0,asl/* jsonata */.jX)('{}') },
        'Backfill Failure': {
            Type: 'Fail',
            Error: 'BackfillFailure',
            Cause: (0,asl/* jsonata */.jX)(`$string($backfill.failed) & ($backfill.failed = 1 ? ' window' : ' windows') & ' failed'`),
        },
        'Stopped by a failure': {
            Type: 'Fail',
            Error: 'BackfillFailure',
            Cause: 'A window failed, and the backfill was to stop then',
        },
    };
}

// EXTERNAL MODULE: ./.build/action/src/render/stack-policy.js
var stack_policy = __webpack_require__(62260);
// EXTERNAL MODULE: ./.build/action/src/render/states/machine.js + 7 modules
var machine = __webpack_require__(95272);
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

;// CONCATENATED MODULE: ./.build/action/src/render/template/calls.js

/** Calling functions, and starting other state machines and following them to their end. */
function callPermissions(stack) {
    const { steps, environment } = stack.pipeline;
    const functions = steps.filter((step) => step.kind === 'lambda').map(({ functionName }) => functionName);
    const machines = [
        ...steps.filter((step) => step.kind === 'execution').map((step) => (0,targets/* stateMachineArn */.w)(step, environment)),
        ...stack.machines.parts.map(({ number }) => stack.arn('states', `stateMachine:${stack.names.partMachine(number)}`)),
    ];
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

// EXTERNAL MODULE: ./.build/action/src/graph/conditions.js
var conditions = __webpack_require__(19457);
// EXTERNAL MODULE: ./.build/action/src/graph/source-of.js
var source_of = __webpack_require__(46062);
// EXTERNAL MODULE: ./.build/action/src/render/source-folder.js
var source_folder = __webpack_require__(35281);
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
/** Where the rows of tables and sources lie, but for those of databases. */
function mayReadRows(stack, references) {
    const { database, tables } = stack.pipeline;
    const folders = references.flatMap((reference) => {
        const table = tables.find(({ name }) => reference.database === database && name === reference.table);
        if (table !== undefined)
            return [{ bucket: stack.names.dataBucket, prefix: table.path }];
        const source = (0,source_of/* sourceOf */.vz)(stack.pipeline, reference);
        if (source !== undefined)
            return (0,source_of/* isDatabase */.uU)(source) ? [] : [(0,source_folder/* sourceFolder */.Id)(source, stack.names)];
        throw new RangeError(`Nothing in the graph is ${reference.database}.${reference.table}.`);
    });
    return mayReadObjects(stack, 'Rows', folders);
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
/** Athena reads tables and writes results with the rights of who asks. */
function mayQuery(stack, tables) {
    const { names } = stack;
    const reads = [...new Map(tables.map((read) => [`${read.database}.${read.table}`, read])).values()];
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

;// CONCATENATED MODULE: ./.build/action/src/render/template/conditions.js





const asksConditions = (pipeline) => pipeline.steps.some((step) => (0,source_of/* asksBefore */.y6)(step, pipeline));
/** The function that decides whether a step has anything to do: only where a step asks. */
function conditions_conditions(stack) {
    const { pipeline, names, keys } = stack;
    if (!asksConditions(pipeline))
        return;
    const asking = pipeline.steps.filter((step) => (0,source_of/* asksBefore */.y6)(step, pipeline));
    const leaves = asking.flatMap(({ skipIf }) => (0,conditions/* leavesOf */.wf)(skipIf));
    const watched = new Set(asking.flatMap(({ skipIf }) => (0,conditions/* watchedSources */.dI)(skipIf)));
    const files = pipeline.sources.filter((source) => !(0,source_of/* isDatabase */.uU)(source)).filter(({ name }) => watched.has(name));
    const tables = leaves.flatMap((leaf) => (leaf.kind === 'unchanged' ? leaf.inputs : []));
    const compared = new Set(tables.flatMap((input) => (input.kind === 'table' ? [input.table] : [])));
    const queries = leaves.filter((leaf) => leaf.kind === 'query');
    const logGroup = stack.arn('logs', `log-group:${names.startConditionLogGroup}:*`);
    const permissions = [
        // It looks at names, sizes and digests, which come with the listing: it may read no object of a source.
        ...mayList(stack, 'Sources', files.map((source) => (0,source_folder/* sourceFolder */.Id)(source, names))),
        ...mayCompare(stack, [...compared]),
        ...(queries.length === 0
            ? []
            : mayQuery(stack, queries.flatMap(({ reads }) => reads))),
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
/** Where a table's partitions are is told by the catalog: their rows are not read. */
function mayCompare(stack, tables) {
    if (tables.length === 0)
        return [];
    const { database } = stack.pipeline;
    const references = tables.map((table) => ({ database, table }));
    return [{ Sid: 'Compare', Action: ['glue:GetPartitions'], Resource: catalogArns(stack, references) }];
}

// EXTERNAL MODULE: ./.build/action/src/graph/crawled-table.js
var crawled_table = __webpack_require__(51464);
;// CONCATENATED MODULE: ./.build/action/src/render/template/network-ids.js

const partId = (part, { cidr }) => (0,render_names/* logicalId */.dS)(part, cidr);
const partRef = (part, vpc) => ({ Ref: partId(part, vpc) });
const peeringId = ({ cidr }, { vpc }) => (0,render_names/* logicalId */.dS)('Peering', `${cidr} ${vpc}`);

;// CONCATENATED MODULE: ./.build/action/src/render/template/network-requirements.js

/** Where Glue puts the network interfaces of a connection. Undefined: the source has no network. */
function connectionRequirements({ network }) {
    if (network === undefined)
        return undefined;
    if (network.kind === 'existing') {
        const { subnet, availabilityZone, securityGroups } = network;
        return { SubnetId: subnet, AvailabilityZone: availabilityZone, SecurityGroupIdList: securityGroups };
    }
    const vpc = { cidr: network.vpcCidr };
    return {
        SubnetId: partRef('Subnet', vpc),
        AvailabilityZone: { 'Fn::GetAtt': [partId('Subnet', vpc), 'AvailabilityZone'] },
        SecurityGroupIdList: [{ 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] }],
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/connections.js



/** A Glue connection for each database: where it is, and which secret opens it. */
function connections(stack) {
    for (const source of stack.pipeline.sources.filter(source_of/* isDatabase */.uU))
        connection(stack, source);
}
function connection(stack, source) {
    const requirements = connectionRequirements(source);
    stack.add(connectionId(source), 'AWS::Glue::Connection', {
        CatalogId: { Ref: 'AWS::AccountId' },
        ConnectionInput: {
            Name: stack.names.connection(source.name),
            Description: `${source.name} of ${stack.pipeline.name}.`,
            ConnectionType: 'JDBC',
            ConnectionProperties: {
                JDBC_CONNECTION_URL: source.url,
                SECRET_ID: source.secret,
                JDBC_ENFORCE_SSL: String(!refusesTls.test(source.url)),
            },
            ...(requirements === undefined ? {} : { PhysicalConnectionRequirements: requirements }),
        },
    }, { from: source.at });
}
/** What each driver takes for: no encryption. */
const refusesTls = /[;?&](encrypt=false|sslmode=disable|sslMode=DISABLED|useSSL=false|ssl=false)(?=[;&]|$)/i;
/** Ref gives its name. */
const connectionRef = (source) => ({ Ref: connectionId(source) });
const connectionId = ({ name }) => (0,render_names/* logicalId */.dS)('Connection', name);
/** Logging in to databases: Glue asks for connection and catalog together. */
function mayReachDatabases(stack, sources) {
    if (sources.length === 0)
        return [];
    const { names } = stack;
    const connectionArns = sources.map(({ name }) => stack.arn('glue', `connection/${names.connection(name)}`));
    return [
        { Sid: 'Connections', Action: ['glue:GetConnection'], Resource: [stack.arn('glue', 'catalog'), ...connectionArns] },
        {
            Sid: 'Secrets',
            Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
            // Secrets Manager puts six characters of its own behind the name.
            Resource: [...new Set(sources.map(({ secret }) => stack.arn('secretsmanager', `secret:${secret}-??????`)))],
        },
        ...(sources.some(({ network }) => network !== undefined) ? mayAttachInterfaces : []),
    ];
}
/** Glue puts its workers into a subnet by network interfaces, which it makes, tags and removes in the job's name. */
const mayAttachInterfaces = [
    {
        Sid: 'LookAtNetwork',
        Action: [
            'ec2:DescribeVpcEndpoints',
            'ec2:DescribeRouteTables',
            'ec2:DescribeNetworkInterfaces',
            'ec2:DescribeSecurityGroups',
            'ec2:DescribeSubnets',
            'ec2:DescribeVpcAttribute',
        ],
        Resource: '*',
    },
    { Sid: 'Interfaces', Action: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface'], Resource: '*' },
    {
        Sid: 'TagInterfaces',
        Action: ['ec2:CreateTags', 'ec2:DeleteTags'],
        Resource: '*',
        Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['aws-glue-service-resource'] } },
    },
];

;// CONCATENATED MODULE: ./.build/action/src/render/template/crawlers.js






const crawlersOf = ({ pipeline }) => pipeline.steps.filter((step) => step.kind === 'crawler');
/** The crawlers, each with a role that reads its source and writes tables of its database, and those databases. */
function crawlers(stack) {
    const own = stack.pipeline.database;
    const databases = new Set(crawlersOf(stack).map(({ database }) => database));
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
    const { database } = step;
    const source = sourceOf(stack, step);
    stack.add((0,render_names/* logicalId */.dS)('Crawler', step.name), 'AWS::Glue::Crawler', {
        Name: stack.names.crawler(step.name),
        Role: stack.role((0,render_names/* logicalId */.dS)('CrawlerRole', step.name), 'glue.amazonaws.com', permissions(stack, step, source), step.at),
        DatabaseName: { Ref: database === stack.pipeline.database ? 'Database' : (0,render_names/* logicalId */.dS)('Database', database) },
        Targets: crawlers_targets(stack, source),
        SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'LOG' },
        RecrawlPolicy: { RecrawlBehavior: 'CRAWL_EVERYTHING' },
        ...((0,source_of/* isDatabase */.uU)(source) ? {} : { Configuration: configurationOfFiles }),
        Tags: stack.tagMap(),
    }, { from: step.at });
}
function crawlers_targets({ names }, source) {
    if ((0,source_of/* isDatabase */.uU)(source)) {
        const ConnectionName = connectionRef(source);
        const paths = source.tables.map((table) => (0,crawled_table/* databasePath */.X)(source, table).join('/'));
        return { JdbcTargets: paths.map((Path) => ({ ConnectionName, Path })) };
    }
    const { bucket, prefix } = (0,source_folder/* sourceFolder */.Id)(source, names);
    return { S3Targets: [{ Path: `s3://${bucket}/${prefix}` }] };
}
/** One table of a known name, whose partitions have its columns: Athena refuses partitions that differ from it. */
const configurationOfFiles = JSON.stringify({
    Version: 1,
    CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
    Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
});
function sourceOf({ pipeline }, step) {
    const source = pipeline.sources.find(({ name }) => name === step.source);
    if (source === undefined)
        throw new RangeError(`No source "${step.source}" in the graph.`);
    return source;
}
function mayReadSource(stack, source) {
    if ((0,source_of/* isDatabase */.uU)(source))
        return mayReachDatabases(stack, [source]);
    const { bucket, prefix } = (0,source_folder/* sourceFolder */.Id)(source, stack.names);
    return [
        ...mayReadObjects(stack, 'Source', [{ bucket, prefix }]),
        { Sid: 'SourceBucket', Action: ['s3:GetBucketLocation'], Resource: stack.bucketArn(bucket) },
    ];
}
/** With DeleteBehavior LOG it deletes nothing. */
function permissions(stack, step, source) {
    return [
        ...mayReadSource(stack, source),
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
            Resource: catalogArns(stack, [{ database: step.database, table: '*' }]),
        },
        {
            Sid: 'Logs',
            Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: stack.arn('logs', 'log-group:/aws-glue/*'),
        },
    ];
}

// EXTERNAL MODULE: ./.build/action/src/graph/model.js
var model = __webpack_require__(27450);
// EXTERNAL MODULE: ./.build/action/src/render/models.js
var render_models = __webpack_require__(89187);
// EXTERNAL MODULE: ./.build/action/src/render/random-cut-forest.js
var random_cut_forest = __webpack_require__(1421);
// EXTERNAL MODULE: ./.build/action/src/render/states/model.js
var states_model = __webpack_require__(54481);
;// CONCATENATED MODULE: ./.build/action/src/render/template/jobs.js





/** A Glue job for each step that is one, and a role that reads what the job reads and writes what it writes. */
function jobs(stack) {
    for (const step of stack.pipeline.steps)
        if ((0,model/* isJob */.o)(step))
            job(stack, step);
}
/**
 * Runs of one window each may be under way at once: those of a backfill, and a scheduled and a started one beside them. A
 * step without a window replaces all that it wrote, one run at a time.
 */
const concurrentWindows = ({ backfill }) => (backfill?.maxConcurrency ?? 2) + 2;
function job(stack, job) {
    const { names, keys, pipeline } = stack;
    const artifact = (key) => `s3://${names.artifactBucket}/${key}`;
    const table = pipeline.tables.find(({ name }) => name === job.writes);
    const databases = (0,source_of/* databasesOf */.oD)(job, pipeline);
    const script = job.kind === 'script' ? job.script : `${job.name}.py`;
    stack.add((0,render_names/* logicalId */.dS)('Job', job.name), 'AWS::Glue::Job', {
        Name: names.job(job.name),
        Role: stack.role((0,render_names/* logicalId */.dS)('JobRole', job.name), 'glue.amazonaws.com', jobs_permissions(stack, job), job.at),
        GlueVersion: '5.1',
        Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: artifact(keys.wrapper) },
        ...(databases.length === 0 ? {} : { Connections: { Connections: databases.map(connectionRef) } }),
        WorkerType: job.workers.type,
        NumberOfWorkers: job.workers.count,
        // Glue counts in minutes; the state machine's own limit is to the second.
        Timeout: Math.ceil(job.timeoutSeconds / 60),
        MaxRetries: 0,
        ExecutionProperty: { MaxConcurrentRuns: job.windowed ? concurrentWindows(pipeline) : 1 },
        DefaultArguments: {
            '--job-language': 'python',
            '--enable-glue-datacatalog': 'true',
            '--enable-metrics': 'true',
            '--enable-continuous-cloudwatch-log': 'true',
            '--extra-py-files': artifact(keys.wrapperModules),
            ...(hasBookmark(job) ? { '--job-bookmark-option': 'job-bookmark-enable' } : {}),
            '--penstock-step': job.name,
            '--penstock-script': artifact(scriptKey(stack, job)),
            '--penstock-script-name': script,
            '--penstock-database': pipeline.database,
            '--penstock-table': job.writes,
            ...(job.reads.length === 0
                ? {}
                : { '--penstock-reads': job.reads.map(({ database, table: read }) => `${database}.${read}`).join(',') }),
            ...(table === undefined || table.key.length === 0 ? {} : { '--penstock-key': table.key.join(',') }),
            ...(table?.quality === undefined ? {} : { '--penstock-quality': table.quality }),
            ...(databases.length === 0 ? {} : { '--penstock-secrets': secretsText(databases) }),
            // Another stack of this name begins with empty tables: what an earlier one saw is no reason to skip.
            ...((0,source_of/* watchedDatabase */.CG)(job, pipeline) === undefined ? {} : { '--penstock-stack': { Ref: 'AWS::StackId' } }),
        },
        Tags: stack.tagMap(),
    }, { from: job.at });
}
/** Which secret opens which source, as JSON: for messages, and to see that a password was changed. */
const secretsText = (databases) => JSON.stringify(Object.fromEntries(databases.map(({ name, secret }) => [name, secret])));
const hasBookmark = (job) => job.kind === 'script' && job.bookmark;
function scriptKey({ keys }, { name }) {
    const key = keys.scripts.get(name);
    if (key === undefined)
        throw new RangeError(`No script was rendered for ${name}.`);
    return key;
}
/** Who watches a database compares its watermark with that of the last success. */
function mayReadLedger(stack, job) {
    if ((0,source_of/* watchedDatabase */.CG)(job, stack.pipeline) === undefined)
        return [];
    return mayReadObjects(stack, 'Ledger', [{ bucket: stack.names.dataBucket, prefix: 'ledger/' }]);
}
function jobs_permissions(stack, job) {
    const { keys, pipeline } = stack;
    const target = { database: pipeline.database, table: job.writes };
    const reads = job.reads.filter(({ database, table }) => database !== target.database || table !== target.table);
    return [
        mayReadScripts(stack, [keys.wrapper, keys.wrapperModules, scriptKey(stack, job)]),
        ...mayReadRows(stack, reads),
        ...mayReachDatabases(stack, (0,source_of/* databasesOf */.oD)(job, pipeline)),
        ...mayReadLedger(stack, job),
        ...mayPublishAs(stack, job),
        mayDescribe(stack, [target, ...reads]),
        // The action by which Glue's own library moves a bookmark is not documented; it is one of these, on the job itself.
        ...(hasBookmark(job)
            ? [
                {
                    Sid: 'Bookmark',
                    Action: ['glue:*JobBookmark*'],
                    Resource: stack.arn('glue', `job/${stack.names.job(job.name)}`),
                },
            ]
            : []),
        ...mayRunSpark(stack),
    ];
}
function mayReadScripts(stack, keys) {
    return {
        Sid: 'Scripts',
        Action: ['s3:GetObject'],
        Resource: keys.map((key) => stack.bucketArn(stack.names.artifactBucket, `/${key}`)),
    };
}
/** What the wrapper does around a script: it reads what lies in the table, and replaces what the step wrote. */
function mayPublishAs(stack, step) {
    const { names, pipeline } = stack;
    const path = pipeline.tables.find(({ name }) => name === step.writes)?.path ?? '';
    const own = `${path}written_by=${step.name}/`;
    return [
        ...mayReadObjects(stack, 'Target', [{ bucket: names.dataBucket, prefix: path }]),
        mayWriteObjects(stack, 'Write', names.dataBucket, own),
        { Sid: 'RemoveOld', Action: ['s3:DeleteObject'], Resource: stack.bucketArn(names.dataBucket, `/${own}*`) },
        mayWriteObjects(stack, 'Report', names.dataBucket, `runs/*/${step.name}/`),
        mayPublish(stack, { database: pipeline.database, table: step.writes }),
    ];
}
function mayRunSpark(stack) {
    return [
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

;// CONCATENATED MODULE: ./.build/action/src/render/template/models.js








const modelsOf = ({ pipeline }) => pipeline.steps.filter((step) => step.kind === 'model');
/**
 * For each model the job that gives it rows and the job that publishes their scores, and the role that SageMaker takes.
 * What SageMaker trains, and the models themselves, are made by `penstock retrain`.
 */
function models(stack) {
    const all = modelsOf(stack);
    if (all.length === 0)
        return;
    const role = stack.role('ModelRole', 'sagemaker.amazonaws.com', sageMakerPermissions(stack, all));
    stack.outputs['ModelRoleArn'] = { Description: 'The role with which SageMaker trains and scores.', Value: role };
    for (const model of all) {
        rowsJob(stack, model);
        publicationJob(stack, model);
    }
}
function rowsJob(stack, model) {
    const { names, keys } = stack;
    const { scores, features, item } = model;
    glueJob(stack, model, {
        id: 'Rows',
        name: names.rowsToScore(model.name),
        script: keys.rowsToScore,
        may: [
            mayReadScripts(stack, [keys.rowsToScore]),
            ...mayReadRows(stack, [scores.table]),
            mayDescribe(stack, [scores.table]),
            mayWriteObjects(stack, 'Input', names.dataBucket, scoringFolder(model)),
            ...mayReadObjects(stack, 'Written', [{ bucket: names.dataBucket, prefix: scoringFolder(model) }]),
            // Spark writes into a folder of its own, and moves what it wrote.
            {
                Sid: 'Move',
                Action: ['s3:DeleteObject'],
                Resource: stack.bucketArn(names.dataBucket, `/${scoringFolder(model)}*`),
            },
            ...mayRunSpark(stack),
        ],
        arguments: {
            '--database': scores.table.database,
            '--table': scores.table.table,
            '--time': scores.timeColumn,
            '--features': features.join(','),
            ...(item === undefined ? {} : { '--item_column': item.scoredColumn, '--item': item.value }),
        },
    });
}
function publicationJob(stack, model) {
    const { names, keys, pipeline } = stack;
    const { item } = model;
    const target = { database: pipeline.database, table: model.writes };
    const columns = pipeline.tables.find(({ name }) => name === model.writes)?.columns ?? [];
    const script = scriptKey(stack, model);
    glueJob(stack, model, {
        id: 'Publication',
        name: names.job(model.name),
        script: keys.wrapper,
        may: [
            mayReadScripts(stack, [keys.wrapper, keys.wrapperModules, script]),
            ...mayReadObjects(stack, 'Scores', [{ bucket: names.dataBucket, prefix: scoringFolder(model) }]),
            ...mayPublishAs(stack, model),
            mayDescribe(stack, [target]),
            ...mayRunSpark(stack),
        ],
        arguments: {
            '--extra-py-files': `s3://${names.artifactBucket}/${keys.wrapperModules}`,
            '--penstock-step': model.name,
            '--penstock-script': `s3://${names.artifactBucket}/${script}`,
            '--penstock-script-name': 'publish_scores.py',
            '--penstock-database': pipeline.database,
            '--penstock-table': model.writes,
            '--columns': columns.map(({ name }) => name).join(','),
            ...(item === undefined ? {} : { '--item': item.value }),
        },
    });
}
function glueJob(stack, model, { id, name, script, may, arguments: own }) {
    stack.add((0,render_names/* logicalId */.dS)(id, model.name), 'AWS::Glue::Job', {
        Name: name,
        Role: stack.role((0,render_names/* logicalId */.dS)(`${id}Role`, model.name), 'glue.amazonaws.com', may, model.at),
        GlueVersion: '5.1',
        Command: {
            Name: 'glueetl',
            PythonVersion: '3',
            ScriptLocation: `s3://${stack.names.artifactBucket}/${script}`,
        },
        WorkerType: 'G.1X',
        NumberOfWorkers: 2,
        Timeout: states_model/* glueSeconds */.X / 60,
        MaxRetries: 0,
        ExecutionProperty: { MaxConcurrentRuns: concurrentWindows(stack.pipeline) },
        DefaultArguments: {
            '--job-language': 'python',
            '--enable-glue-datacatalog': 'true',
            '--enable-metrics': 'true',
            '--enable-continuous-cloudwatch-log': 'true',
            ...own,
        },
        Tags: stack.tagMap(),
    }, { from: model.at });
}
/** Of every run; a star for the run's name. */
const scoringFolder = ({ name }) => `runs/*/${name}/scoring/`;
/** SageMaker reads training data and rows to score, and writes models and scores. */
function sageMakerPermissions(stack, models) {
    const { pipeline, names } = stack;
    const bucket = names.dataBucket;
    const training = pipeline.tables.filter(({ name }) => models.some(({ trainOn }) => trainOn === name));
    const folders = models.flatMap((model) => [(0,render_models/* modelFolder */.Ch)(model), scoringFolder(model)]);
    return [
        ...mayReadObjects(stack, 'Input', [...training.map(({ path }) => path), ...folders].map((prefix) => ({ bucket, prefix }))),
        {
            Sid: 'Output',
            Action: ['s3:PutObject', 's3:AbortMultipartUpload'],
            Resource: folders.map((folder) => stack.bucketArn(bucket, `/${folder}*`)),
        },
        {
            Sid: 'Image',
            Action: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
            Resource: `arn:${(0,partition/* partition */.j)(pipeline.environment.region)}:ecr:${pipeline.environment.region}:${(0,random_cut_forest/* registryOf */.F)(pipeline.environment)}:repository/randomcutforest`,
        },
        // These have no resource to name.
        { Sid: 'Registry', Action: ['ecr:GetAuthorizationToken'], Resource: '*' },
        {
            Sid: 'Metrics',
            Action: ['cloudwatch:PutMetricData'],
            Resource: '*',
            Condition: {
                StringEquals: { 'cloudwatch:namespace': ['/aws/sagemaker/TrainingJobs', '/aws/sagemaker/TransformJobs'] },
            },
        },
        {
            Sid: 'Logs',
            Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
            Resource: stack.arn('logs', 'log-group:/aws/sagemaker/*'),
        },
    ];
}
/** What the state machine may do to score: to run the jobs, to read what they found, and to follow a transform job. */
function scoringPermissions(stack) {
    const models = modelsOf(stack);
    if (models.length === 0)
        return [];
    const { names } = stack;
    const transforms = models.map((model) => stack.arn('sagemaker', `transform-job/${(0,render_models/* sageMakerPrefix */.f_)(names, model)}-*`));
    return [
        ...mayReadObjects(stack, 'Champions', [{ bucket: names.dataBucket, prefix: 'models/' }]),
        {
            Sid: 'Transforms',
            Action: [
                'sagemaker:CreateTransformJob',
                'sagemaker:DescribeTransformJob',
                'sagemaker:StopTransformJob',
                'sagemaker:AddTags',
                'sagemaker:ListTags',
            ],
            Resource: transforms,
        },
        {
            Sid: 'ModelsToScoreWith',
            Action: ['sagemaker:CreateTransformJob'],
            Resource: models.map((model) => stack.arn('sagemaker', `model/${(0,render_models/* sageMakerPrefix */.f_)(names, model)}-*`)),
        },
        // `.sync` hears of the end by a rule that Step Functions makes for itself.
        {
            Sid: 'TransformEvents',
            Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
            Resource: stack.arn('events', 'rule/StepFunctionsGetEventsForSageMakerTransformJobsRule'),
        },
    ];
}
/** The Glue jobs that the state machine runs: of jobs, and of models. */
function glueJobsOf({ pipeline, names }) {
    return pipeline.steps.flatMap((step) => {
        if ((0,model/* isJob */.o)(step))
            return [names.job(step.name)];
        return step.kind === 'model' ? [names.rowsToScore(step.name), names.job(step.name)] : [];
    });
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/execution.js






/** The state machine and its parts, their log group, and a role that may do what their states do. */
function execution(stack) {
    const { names, keys } = stack;
    stack.add('StateMachineLogs', 'AWS::Logs::LogGroup', {
        LogGroupName: names.stateMachineLogGroup,
        RetentionInDays: 90,
        Tags: stack.tags(),
    });
    const RoleArn = stack.role('StateMachineRole', 'states.amazonaws.com', execution_permissions(stack));
    const machine = (StateMachineName, Key) => ({
        StateMachineName,
        StateMachineType: 'STANDARD',
        DefinitionS3Location: { Bucket: names.artifactBucket, Key },
        RoleArn,
        LoggingConfiguration: {
            Level: 'ALL',
            IncludeExecutionData: true,
            Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['StateMachineLogs', 'Arn'] } } }],
        },
        TracingConfiguration: { Enabled: true },
        Tags: stack.tags(),
    });
    const DependsOn = stateMachineUses(stack);
    const partIds = [...keys.parts].map(([number, key]) => {
        const id = `StateMachinePart${number}`;
        stack.add(id, 'AWS::StepFunctions::StateMachine', machine(names.partMachine(number), key), { DependsOn });
        return id;
    });
    stack.add('StateMachine', 'AWS::StepFunctions::StateMachine', machine(names.stateMachine, keys.stateMachine), {
        DependsOn: [...DependsOn, ...partIds],
    });
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
    const jobs = glueJobsOf(stack);
    const gates = stack.machines.hasGates;
    const reports = pipeline.steps.filter((step) => step.kind === 'report');
    return [
        {
            Sid: 'Lock',
            Action: [
                'dynamodb:PutItem',
                'dynamodb:GetItem',
                'dynamodb:DeleteItem',
                ...(gates ? ['dynamodb:UpdateItem'] : []),
            ],
            Resource: stack.arn('dynamodb', `table/${names.lockTable}`),
        },
        ...(gates
            ? [
                {
                    Sid: 'Gates',
                    Action: ['states:SendTaskSuccess'],
                    Resource: [names.stateMachine, ...stack.machines.parts.map(({ number }) => names.partMachine(number))].map((machine) => stack.arn('states', `stateMachine:${machine}`)),
                },
            ]
            : []),
        {
            Sid: 'LockHolder',
            Action: ['states:DescribeExecution'],
            Resource: stack.arn('states', `execution:${names.stateMachine}:*`),
        },
        mayWriteObjects(stack, 'Ledger', names.dataBucket, 'ledger/'),
        ...crawlPermissions(stack),
        ...(jobs.length === 0 ? [] : jobPermissions(stack, jobs)),
        ...scoringPermissions(stack),
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
        ...(reports.length === 0
            ? []
            : mayQuery(stack, reports.flatMap(({ reads }) => reads))),
        ...logDelivery,
    ];
}
/** Log deliveries and traces have no resource of their own to name. */
const logDelivery = [
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
function crawlPermissions(stack) {
    const crawlers = crawlersOf(stack);
    if (crawlers.length === 0)
        return [];
    return [
        {
            Sid: 'Crawlers',
            Action: ['glue:StartCrawler', 'glue:GetCrawler'],
            Resource: fewNames(crawlers.map(({ name }) => stack.names.crawler(name)), stack.names.crawler('*')).map((crawler) => stack.arn('glue', `crawler/${crawler}`)),
        },
        // Metrics are asked of the account.
        { Sid: 'CrawlerMetrics', Action: ['glue:GetCrawlerMetrics'], Resource: '*' },
    ];
}
/** IAM takes 10,240 characters of a role's policies: very many are named by what the names of all begin with. */
const fewNames = (names, all) => (names.length <= 40 ? names : [all]);
function jobPermissions(stack, jobs) {
    return [
        {
            Sid: 'Jobs',
            Action: ['glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'],
            Resource: fewNames(jobs, stack.names.job('*')).map((job) => stack.arn('glue', `job/${job}`)),
        },
        ...mayReadObjects(stack, 'Attempts', [{ bucket: stack.names.dataBucket, prefix: 'runs/' }]),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/backfill.js




/** The state machine that runs the pipeline's for each window of a list, and a role that may do that. */
function backfill(stack) {
    const { names, keys } = stack;
    if (keys.backfill === undefined)
        return;
    stack.add('BackfillLogs', 'AWS::Logs::LogGroup', {
        LogGroupName: names.backfillLogGroup,
        RetentionInDays: 90,
        Tags: stack.tags(),
    });
    stack.add('BackfillStateMachine', 'AWS::StepFunctions::StateMachine', {
        StateMachineName: names.backfill,
        StateMachineType: 'STANDARD',
        DefinitionS3Location: { Bucket: names.artifactBucket, Key: keys.backfill },
        RoleArn: stack.role('BackfillRole', 'states.amazonaws.com', backfill_permissions(stack)),
        LoggingConfiguration: {
            Level: 'ALL',
            IncludeExecutionData: true,
            Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['BackfillLogs', 'Arn'] } } }],
        },
        TracingConfiguration: { Enabled: true },
        Tags: stack.tags(),
    }, { DependsOn: ['StateMachine'] });
}
function backfill_permissions(stack) {
    const { names, pipeline } = stack;
    const itself = (0,targets/* stateMachineArnOf */.t)(pipeline.environment, names.backfill);
    return [
        ...mayExecute(stack, [(0,targets/* stateMachineArnOf */.t)(pipeline.environment, names.stateMachine)]),
        // The iterations of a distributed Map are executions of the same state machine.
        { Sid: 'Iterations', Action: ['states:StartExecution'], Resource: itself },
        {
            Sid: 'MapRuns',
            Action: ['states:DescribeMapRun', 'states:DescribeExecution', 'states:StopExecution'],
            Resource: [
                stack.arn('states', `mapRun:${names.backfill}/*`),
                stack.arn('states', `execution:${names.backfill}/*`),
            ],
        },
        ...mayReadObjects(stack, 'Lists', [{ bucket: names.dataBucket, prefix: 'backfills/' }]),
        {
            Sid: 'Results',
            Action: ['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
            Resource: stack.bucketArn(names.dataBucket, '/backfills/*/results/*'),
        },
        ...logDelivery,
    ];
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/arn.js
var arn = __webpack_require__(87134);
;// CONCATENATED MODULE: ./.build/action/src/render/template/stack.js



const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
/** What comes of a pipeline's template while the resource families add to it. */
class Stack {
    pipeline;
    names;
    /** Keys in the artifact bucket, by what lies there. */
    keys;
    machines;
    resources = {};
    outputs = {};
    origins = {};
    constructor(pipeline, names, keys, machines) {
        this.pipeline = pipeline;
        this.names = names;
        this.keys = keys;
        this.machines = machines;
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
        const { environment } = this.pipeline;
        const { permissionsBoundary: boundary } = environment;
        this.add(id, 'AWS::IAM::Role', {
            AssumeRolePolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                    {
                        Effect: 'Allow',
                        Principal: { Service: service },
                        Action: 'sts:AssumeRole',
                        ...(tellsAccount.includes(service)
                            ? { Condition: { StringEquals: { 'aws:SourceAccount': environment.account } } }
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
            ...(boundary === undefined ? {} : { PermissionsBoundary: (0,arn/* boundaryArn */.E)(environment, boundary) }),
            Tags: this.tags(),
        }, { from });
        return { 'Fn::GetAtt': [id, 'Arn'] };
    }
    tags() {
        return Object.entries(this.tagMap()).map(([Key, Value]) => ({ Key, Value }));
    }
    /** For what has no name of its own, so that people know it by one. */
    namedTags() {
        return [{ Key: 'Name', Value: this.names.stack }, ...this.tags()];
    }
    tagMap() {
        return { 'penstock:pipeline': this.pipeline.name, 'penstock:environment': this.pipeline.environment.name };
    }
    /** `arn:aws:<service>:<region>:<account>:<resource>` of this environment. */
    arn(service, resource) {
        return (0,arn/* arn */.C)(this.pipeline.environment, service, resource);
    }
    bucketArn(bucket, path = '') {
        return `arn:${(0,partition/* partition */.j)(this.pipeline.environment.region)}:s3:::${bucket}${path}`;
    }
}
/** Those that are documented to say for whom they take a role. */
const tellsAccount = ['states.amazonaws.com', 'scheduler.amazonaws.com'];
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

// EXTERNAL MODULE: ./.build/action/src/graph/ledger.js
var graph_ledger = __webpack_require__(19078);
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
        if ((0,source_of/* isDatabase */.uU)(source) || source.columns === undefined)
            continue;
        stack.add((0,render_names/* logicalId */.dS)('Source', source.name), 'AWS::Glue::Table', sourceTable(stack, source, source.columns), {
            from: source.at,
        });
    }
    const columns = Object.entries(graph_ledger/* ledgerColumns */.Nn).map(([name, type]) => ({ name, type }));
    stack.add('LedgerTable', 'AWS::Glue::Table', tableProperties(stack, names.ledgerTable, { format: 'json', header: false, columns, location: `s3://${names.dataBucket}/ledger/` }, [], 
    // One torn record is a row of NULLs, and does not keep the others from being read.
    { 'ignore.malformed.json': 'true' }));
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
    const { bucket, prefix } = (0,source_folder/* sourceFolder */.Id)(source, stack.names);
    return tableProperties(stack, source.name, { ...source, columns, location: `s3://${bucket}/${prefix}` });
}
function tableProperties(stack, name, { format, header, columns, location }, keys = [], serde = {}) {
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
                SerdeInfo: { SerializationLibrary, Parameters: { ...SerdeParameters, ...serde } },
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

;// CONCATENATED MODULE: ./.build/action/src/render/template/health.js

/** The view `penstock_health`: how each step did in each window, from the ledger. docs/health.md says what the columns are. */
function health(stack) {
    const { names, pipeline } = stack;
    const definition = {
        originalSql: healthSql(names.ledgerTable),
        catalog: 'awsdatacatalog',
        schema: pipeline.database,
        columns: Object.entries(healthColumns).map(([name, type]) => ({
            name,
            type: type === 'string' ? 'varchar' : type,
        })),
    };
    stack.add('HealthView', 'AWS::Glue::Table', {
        CatalogId: { Ref: 'AWS::AccountId' },
        DatabaseName: { Ref: 'Database' },
        TableInput: {
            Name: names.healthView,
            TableType: 'VIRTUAL_VIEW',
            Parameters: { comment: 'Presto View', presto_view: 'true' },
            StorageDescriptor: {
                Columns: Object.entries(healthColumns).map(([Name, Type]) => ({ Name, Type })),
                // Athena writes no location and no serializer for a view; Glue wants them there.
                Location: '',
                SerdeInfo: {},
            },
            // As CREATE VIEW of Athena leaves it; CloudFormation has no resource of its own for a view.
            ViewOriginalText: `/* Presto View: ${Buffer.from(JSON.stringify(definition)).toString('base64')} */`,
            ViewExpandedText: '/* Presto View */',
        },
    }, { DependsOn: ['LedgerTable'] });
}
/** With their types in Glue. */
const healthColumns = {
    window_id: 'string',
    window_start: 'string',
    window_end: 'string',
    step: 'string',
    kind: 'string',
    status: 'string',
    reason: 'string',
    ended: 'string',
    runs: 'bigint',
    succeeded: 'bigint',
    skipped: 'bigint',
    failed: 'bigint',
    blocked: 'bigint',
    seconds: 'double',
    rows: 'bigint',
    cost_units: 'double',
};
/**
 * A run that was not to do the step says nothing about it. A record that was gathered by a compaction which was then killed is
 * there twice, and counts once.
 */
const healthSql = (ledger) => `SELECT window_id, window_start, window_end, step, kind,
       max_by(status, ended) AS status,
       max_by(reason, ended) AS reason,
       max(ended) AS ended,
       count(*) AS runs,
       count_if(status = 'succeeded') AS succeeded,
       count_if(status = 'skipped') AS skipped,
       count_if(status = 'failed') AS failed,
       count_if(status = 'blocked') AS blocked,
       max_by(seconds, ended) FILTER (WHERE status = 'succeeded') AS seconds,
       max_by(rows, ended) FILTER (WHERE status = 'succeeded') AS rows,
       sum(cost_units) AS cost_units
FROM (SELECT DISTINCT run_id, window_id, window_start, window_end, step, kind, status,
                      coalesce(reason, cause, error) AS reason, ended, seconds, rows, cost_units
      FROM ${ledger}
      WHERE schema = ${graph_ledger/* ledgerSchema */.Bx} AND coalesce(reason, '') NOT LIKE '${graph_ledger/* notSelected */.L2}%')
GROUP BY window_id, window_start, window_end, step, kind
`;

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
        mayWriteObjects(stack, 'Deliver', names.dataBucket, (0,source_folder/* deliveredPrefix */.NZ)(source)),
        mayWriteObjects(stack, 'Undelivered', names.dataBucket, (0,source_folder/* undeliveredPrefix */.E8)(source)),
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
            Prefix: `${(0,source_folder/* deliveredPrefix */.NZ)(source)}day=!{timestamp:yyyy-MM-dd}/`,
            ErrorOutputPrefix: `${(0,source_folder/* undeliveredPrefix */.E8)(source)}!{firehose:error-output-type}/day=!{timestamp:yyyy-MM-dd}/`,
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
    const failed = `${(0,source_folder/* undeliveredPrefix */.E8)(source)}rule/`;
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

;// CONCATENATED MODULE: ./.build/action/src/render/template/network-dns.js


/** The function behind the peerings' custom resources: CloudFormation has no property for names over a peering. */
function peeringDns(stack, vpcs) {
    if (vpcs.length === 0)
        return;
    const { names, keys } = stack;
    stack.add('PeeringDnsLogs', 'AWS::Logs::LogGroup', {
        LogGroupName: names.peeringDnsLogGroup,
        RetentionInDays: 90,
        Tags: stack.tags(),
    });
    stack.add('PeeringDns', 'AWS::Lambda::Function', {
        FunctionName: names.peeringDns,
        Description: 'Lets a VPC resolve names of the VPC that it is peered with.',
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        Code: { S3Bucket: names.artifactBucket, S3Key: keys.peeringDns },
        Role: stack.role('PeeringDnsRole', 'lambda.amazonaws.com', network_dns_permissions(stack, vpcs)),
        MemorySize: 512,
        Timeout: 180,
        Tags: stack.tags(),
    }, { DependsOn: ['PeeringDnsLogs'] });
}
/** Other accounts' sides are changed with the role that accepts there, which may change this one option. */
function network_dns_permissions(stack, vpcs) {
    const { account } = stack.pipeline.environment;
    const peerings = vpcs.flatMap((vpc) => vpc.peers.map((peer) => ({ peer, id: peeringId(vpc, peer) })));
    const own = peerings.filter(({ peer }) => peer.account === account).map(({ id, peer }) => peeringArn(id, peer));
    const roles = [
        ...new Set(peerings.flatMap(({ peer }) => (peer.account === account ? [] : [peer.acceptRole ?? []].flat()))),
    ];
    return [
        { Sid: 'Look', Action: ['ec2:DescribeVpcPeeringConnections'], Resource: '*' },
        ...(own.length === 0
            ? []
            : [{ Sid: 'ResolveNames', Action: ['ec2:ModifyVpcPeeringConnectionOptions'], Resource: own }]),
        ...(roles.length === 0 ? [] : [{ Sid: 'OtherAccounts', Action: ['sts:AssumeRole'], Resource: roles }]),
        {
            Sid: 'Logs',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: stack.arn('logs', `log-group:${stack.names.peeringDnsLogGroup}:*`),
        },
    ];
}
/** The peering as the peer's region knows it. */
const peeringArn = (id, { region, account }) => ({
    'Fn::Sub': `arn:${(0,partition/* partition */.j)(region)}:ec2:${region}:${account}:vpc-peering-connection/\${${id}}`,
});

;// CONCATENATED MODULE: ./.build/action/src/render/template/network-endpoints.js


/** The ways from the subnet to AWS's services: to S3 for nothing, to each of the others for a price by the hour. */
function networkEndpoints(stack, vpc) {
    const { at: from } = vpc;
    const { account, region } = stack.pipeline.environment;
    const VpcId = partRef('Vpc', vpc);
    // Rights are the roles'; here it is kept from the VPC to be used with credentials of another account.
    const PolicyDocument = {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: '*',
                Action: '*',
                Resource: '*',
                Condition: { StringEquals: { 'aws:PrincipalAccount': account } },
            },
        ],
    };
    stack.add(partId('EndpointS3', vpc), 'AWS::EC2::VPCEndpoint', {
        VpcEndpointType: 'Gateway',
        ServiceName: `com.amazonaws.${region}.s3`,
        VpcId,
        RouteTableIds: [partRef('RouteTable', vpc)],
        PolicyDocument,
        Tags: stack.namedTags(),
    }, { from });
    for (const service of own_vpcs/* endpointServices */.gj) {
        stack.add(partId(`Endpoint${service.charAt(0).toUpperCase()}${service.slice(1)}`, vpc), 'AWS::EC2::VPCEndpoint', {
            VpcEndpointType: 'Interface',
            ServiceName: `com.amazonaws.${region}.${service}`,
            VpcId,
            SubnetIds: [partRef('Subnet', vpc)],
            SecurityGroupIds: [{ 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] }],
            PrivateDnsEnabled: true,
            PolicyDocument,
            Tags: stack.namedTags(),
        }, { from });
    }
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/network-peerings.js


/** A peering with each VPC that has databases, the way there, and what of the way back lies in this account and region. */
function networkPeerings(stack, vpc) {
    for (const peer of vpc.peers) {
        peering(stack, vpc, peer);
        toDatabases(stack, vpc, peer);
        if (peer.isHere)
            fromPeer(stack, vpc, peer);
        else
            tellPeering(stack, vpc, peer);
    }
}
function peering(stack, vpc, peer) {
    const { account, region } = stack.pipeline.environment;
    const { at: from } = peer;
    const id = peeringId(vpc, peer);
    stack.add(id, 'AWS::EC2::VPCPeeringConnection', {
        VpcId: partRef('Vpc', vpc),
        PeerVpcId: peer.vpc,
        ...(peer.account === account ? {} : { PeerOwnerId: peer.account }),
        ...(peer.region === region ? {} : { PeerRegion: peer.region }),
        ...(peer.acceptRole === undefined ? {} : { PeerRoleArn: peer.acceptRole }),
        Tags: stack.namedTags(),
    }, { from });
    stack.add(`${id}Route`, 'AWS::EC2::Route', {
        RouteTableId: partRef('RouteTable', vpc),
        DestinationCidrBlock: peer.cidr,
        VpcPeeringConnectionId: { Ref: id },
    }, { from });
    stack.add(`${id}Dns`, 'AWS::CloudFormation::CustomResource', {
        ServiceToken: { 'Fn::GetAtt': ['PeeringDns', 'Arn'] },
        // Seconds; more than the function's own limit, less than the hour that CloudFormation would wait.
        ServiceTimeout: 240,
        PeeringConnectionId: { Ref: id },
        PeerAccount: peer.account,
        PeerRegion: peer.region,
        ...(peer.acceptRole === undefined ? {} : { PeerRoleArn: peer.acceptRole }),
    }, { from });
}
/** Groups can be named over a peering as soon as it is there, within one region; elsewhere it is their addresses. */
function toDatabases(stack, vpc, peer) {
    for (const { securityGroup, port } of peer.databases) {
        stack.add((0,render_names/* logicalId */.dS)('GlueToDatabase', `${vpc.cidr} ${peer.vpc} ${securityGroup} ${port}`), 'AWS::EC2::SecurityGroupEgress', {
            GroupId: { 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] },
            ...(peer.isHere ? { DestinationSecurityGroupId: securityGroup } : { CidrIp: peer.cidr }),
            IpProtocol: 'tcp',
            FromPort: port,
            ToPort: port,
            Description: `Databases of ${securityGroup}`,
        }, { from: peer.at, ...(peer.isHere ? { DependsOn: [peeringId(vpc, peer)] } : {}) });
    }
}
/** The way back, and through the databases' door. */
function fromPeer(stack, vpc, peer) {
    const { at: from } = peer;
    const id = peeringId(vpc, peer);
    for (const table of peer.routeTables) {
        stack.add((0,render_names/* logicalId */.dS)('RouteBack', `${vpc.cidr} ${peer.vpc} ${table}`), 'AWS::EC2::Route', { RouteTableId: table, DestinationCidrBlock: vpc.cidr, VpcPeeringConnectionId: { Ref: id } }, { from });
    }
    for (const { securityGroup, port } of peer.databases) {
        stack.add((0,render_names/* logicalId */.dS)('DatabaseFromGlue', `${vpc.cidr} ${peer.vpc} ${securityGroup} ${port}`), 'AWS::EC2::SecurityGroupIngress', {
            GroupId: securityGroup,
            SourceSecurityGroupId: { 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] },
            IpProtocol: 'tcp',
            FromPort: port,
            ToPort: port,
            Description: `Glue of ${stack.pipeline.name} (${stack.pipeline.environment.name})`,
        }, { from, DependsOn: [id] });
    }
}
/** The owner of the other side needs it for the way back: see peer-account.ts. */
function tellPeering(stack, vpc, peer) {
    const id = peeringId(vpc, peer);
    stack.outputs[`${id}Id`] = {
        Description: `PeeringConnectionId of peer-account.json, for the routes back from ${peer.vpc} (account ${peer.account}, ${peer.region}).`,
        Value: { Ref: id },
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/network-security.js

const allTcp = { IpProtocol: 'tcp', FromPort: 0, ToPort: 65_535 };
/**
 * The security group of all that Glue puts into the subnet, and of the endpoints: they talk to each other, to S3, and
 * to the databases, for which network-peerings.ts adds a rule each.
 */
function networkSecurity(stack, vpc) {
    const { at: from } = vpc;
    const { pipeline } = stack;
    const GroupId = { 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] };
    stack.add(partId('GlueSecurityGroup', vpc), 'AWS::EC2::SecurityGroup', {
        GroupDescription: `Glue of ${pipeline.name} (${pipeline.environment.name})`,
        VpcId: partRef('Vpc', vpc),
        SecurityGroupEgress: [
            {
                IpProtocol: 'tcp',
                FromPort: 443,
                ToPort: 443,
                CidrIp: '0.0.0.0/0',
                // S3's addresses have no name in CloudFormation; the routes lead nowhere else.
                Description: 'S3, by the gateway endpoint: there is no other way out',
            },
        ],
        Tags: stack.namedTags(),
    }, { from });
    // Glue refuses a connection none of whose groups lets all TCP in from itself.
    stack.add(partId('GlueFromItself', vpc), 'AWS::EC2::SecurityGroupIngress', { GroupId, SourceSecurityGroupId: GroupId, ...allTcp, Description: 'Workers and endpoints among themselves' }, { from });
    stack.add(partId('GlueToItself', vpc), 'AWS::EC2::SecurityGroupEgress', { GroupId, DestinationSecurityGroupId: GroupId, ...allTcp, Description: 'Workers and endpoints among themselves' }, { from });
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/network-vpc.js

/** A VPC without a way to the internet: one private subnet, its routes, and a log of the packets that are rejected. */
function networkVpc(stack, vpc) {
    const { at: from, cidr: CidrBlock } = vpc;
    const VpcId = partRef('Vpc', vpc);
    const Tags = stack.namedTags();
    // Both are needed for names over the peering, and for the private names of the endpoints.
    const names = { EnableDnsSupport: true, EnableDnsHostnames: true };
    stack.add(partId('Vpc', vpc), 'AWS::EC2::VPC', { CidrBlock, ...names, Tags }, { from });
    stack.add(partId('Subnet', vpc), 'AWS::EC2::Subnet', { VpcId, CidrBlock, MapPublicIpOnLaunch: false, Tags }, { from });
    stack.add(partId('RouteTable', vpc), 'AWS::EC2::RouteTable', { VpcId, Tags }, { from });
    stack.add(partId('SubnetRouteTable', vpc), 'AWS::EC2::SubnetRouteTableAssociation', { SubnetId: partRef('Subnet', vpc), RouteTableId: partRef('RouteTable', vpc) }, { from });
    rejectedPackets(stack, vpc);
}
/** Who looks for the reason of a time-out sees here what our security group kept back, and nothing when it was not ours. */
function rejectedPackets(stack, vpc) {
    const { at: from } = vpc;
    const logs = partId('RejectedLogs', vpc);
    stack.add(logs, 'AWS::Logs::LogGroup', { RetentionInDays: 90, Tags: stack.tags() }, { from });
    const role = stack.role(partId('RejectedRole', vpc), 'vpc-flow-logs.amazonaws.com', [
        {
            Sid: 'Logs',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
            Resource: { 'Fn::GetAtt': [logs, 'Arn'] },
        },
        { Sid: 'LogGroups', Action: ['logs:DescribeLogGroups'], Resource: '*' },
    ], from);
    stack.add(partId('Rejected', vpc), 'AWS::EC2::FlowLog', {
        ResourceType: 'VPC',
        ResourceId: partRef('Vpc', vpc),
        TrafficType: 'REJECT',
        LogDestinationType: 'cloud-watch-logs',
        LogGroupName: { Ref: logs },
        DeliverLogsPermissionArn: role,
        Tags: stack.namedTags(),
    }, { from });
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/networks.js






/** For each address range that databases are given: a VPC in which Glue runs, and its peerings with theirs. */
function networks(stack) {
    const vpcs = (0,own_vpcs/* ownVpcs */.RZ)(stack.pipeline);
    for (const vpc of vpcs) {
        networkVpc(stack, vpc);
        networkSecurity(stack, vpc);
        networkEndpoints(stack, vpc);
        networkPeerings(stack, vpc);
    }
    peeringDns(stack, vpcs);
}

;// CONCATENATED MODULE: ./.build/action/src/render/template/peer-account.js


/** By file name: `peer-account.json`, and where there are several, with account and region. */
function peerAccounts(pipeline) {
    const far = (0,own_vpcs/* ownVpcs */.RZ)(pipeline).flatMap((vpc) => vpc.peers.filter(({ isHere }) => !isHere).map((peer) => ({ vpc, peer })));
    const places = [...Map.groupBy(far, ({ peer }) => `${peer.account}-${peer.region}`)];
    return new Map(places.map(([place, peerings]) => [
        places.length === 1 ? 'peer-account.json' : `peer-account-${place}.json`,
        template(pipeline, peerings),
    ]));
}
function template({ name, environment }, peerings) {
    const [{ peer: { account, region } } = { peer: environment }] = peerings;
    const parameters = peerings.map((far, index) => ({
        ...far,
        parameter: `PeeringConnectionId${index === 0 ? '' : index + 1}`,
    }));
    const whose = `pipeline ${name} (${environment.name}) of account ${environment.account}`;
    return {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `The databases' side of the peering with ${whose}. Deploy it in account ${account}, region ${region}: once before that pipeline is deployed, and once after it with the id of the peering.`,
        Parameters: Object.fromEntries(parameters.map(({ parameter, peer, vpc }) => [
            parameter,
            {
                Type: 'String',
                Default: '',
                AllowedPattern: '^(pcx-([0-9a-f]{8}|[0-9a-f]{17}))?$',
                Description: `Peering of ${peer.vpc} with the pipeline's ${vpc.cidr}: an output of its stack. Empty as long as there is none.`,
            },
        ])),
        Conditions: Object.fromEntries(parameters.map(({ parameter }) => [
            `Has${parameter}`,
            { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: parameter }, ''] }] },
        ])),
        Resources: {
            ...(account === environment.account ? {} : roles(environment, peerings, whose)),
            ...numbered('Ingress', parameters.flatMap((far) => ingress(far, whose))),
            ...numbered('RouteBack', parameters.flatMap((far) => routesBack(far, far.parameter))),
        },
    };
}
const numbered = (prefix, resources) => Object.fromEntries(resources.map((resource, index) => [`${prefix}${index + 1}`, resource]));
/** By addresses: groups of another account or region are not known here. */
function ingress({ vpc, peer }, whose) {
    return peer.databases.map(({ securityGroup, port }) => ({
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: {
            GroupId: securityGroup,
            CidrIp: vpc.cidr,
            IpProtocol: 'tcp',
            FromPort: port,
            ToPort: port,
            Description: `Glue of ${whose}`,
        },
    }));
}
function routesBack({ vpc, peer }, parameter) {
    return peer.routeTables.map((RouteTableId) => ({
        Type: 'AWS::EC2::Route',
        Condition: `Has${parameter}`,
        Properties: { RouteTableId, DestinationCidrBlock: vpc.cidr, VpcPeeringConnectionId: { Ref: parameter } },
    }));
}
/** Each role that accepts: taken by whoever deploys the pipeline, and by its function peering-dns. */
function roles(requester, peerings, whose) {
    const byArn = [...Map.groupBy(peerings, ({ peer }) => peer.acceptRole ?? '')];
    return numbered('AcceptRole', byArn.map(([arn, members]) => {
        const [, path = '', RoleName = ''] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(arn) ?? [];
        return {
            Type: 'AWS::IAM::Role',
            Properties: {
                RoleName,
                Path: path,
                Description: `Accepts the peering with ${whose}`,
                AssumeRolePolicyDocument: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: `arn:${(0,partition/* partition */.j)(requester.region)}:iam::${requester.account}:root` },
                            Action: 'sts:AssumeRole',
                        },
                    ],
                },
                Policies: [
                    {
                        PolicyName: 'permissions',
                        PolicyDocument: {
                            Version: '2012-10-17',
                            Statement: members.flatMap(({ peer }) => mayAccept(requester, peer)),
                        },
                    },
                ],
            },
        };
    }));
}
function mayAccept(requester, { account, region, vpc }) {
    const arn = (place, resource) => `arn:${(0,partition/* partition */.j)(place.region)}:ec2:${place.region}:${place.account}:${resource}`;
    const accepter = arn({ account, region }, `vpc/${vpc}`);
    return [
        { Effect: 'Allow', Action: 'ec2:AcceptVpcPeeringConnection', Resource: accepter },
        {
            Effect: 'Allow',
            Action: ['ec2:AcceptVpcPeeringConnection', 'ec2:ModifyVpcPeeringConnectionOptions'],
            Resource: arn({ account, region }, 'vpc-peering-connection/*'),
            Condition: {
                ArnEquals: { 'ec2:AccepterVpc': accepter },
                ArnLike: { 'ec2:RequesterVpc': arn(requester, 'vpc/*') },
            },
        },
    ];
}

// EXTERNAL MODULE: ./.build/action/src/graph/result/sql-tree.js
var sql_tree = __webpack_require__(54038);
// EXTERNAL MODULE: ./.build/action/src/graph/result/sql-type.js
var sql_type = __webpack_require__(28982);
;// CONCATENATED MODULE: ./.build/action/src/render/template/quicksight.js





/** A data source on the pipeline's workgroup, with a role of its own, and a dataset for each report that is shown. */
function quicksight(stack) {
    const { pipeline, names } = stack;
    const shown = pipeline.quicksight;
    if (shown === undefined)
        return;
    const { account, region } = pipeline.environment;
    const reports = shown.datasets.map((dataset) => ({ dataset, report: reportOf(stack, dataset) }));
    const workGroup = stack.arn('athena', `workgroup/${names.workGroup}`);
    const RoleArn = stack.role('QuickSightRole', 'quicksight.amazonaws.com', [
        ...mayQuery(stack, reports.flatMap(({ report }) => report.reads)),
        // Its driver looks at the workgroup, and streams results.
        { Sid: 'Driver', Action: ['athena:GetWorkGroup', 'athena:GetQueryResultsStream'], Resource: workGroup },
    ]);
    stack.add('QuickSightDataSource', 'AWS::QuickSight::DataSource', {
        AwsAccountId: { Ref: 'AWS::AccountId' },
        DataSourceId: names.quickSight(),
        Name: names.quickSight(),
        Type: 'ATHENA',
        DataSourceParameters: { AthenaParameters: { WorkGroup: names.workGroup, RoleArn } },
        Tags: stack.tags(),
    }, { DependsOn: ['WorkGroup'] });
    const group = `arn:${(0,partition/* partition */.j)(region)}:quicksight:${shown.identityRegion ?? region}:${account}:group/default/${shown.group}`;
    for (const { dataset, report } of reports) {
        stack.add((0,render_names/* logicalId */.dS)('Dataset', report.name), 'AWS::QuickSight::DataSet', {
            AwsAccountId: { Ref: 'AWS::AccountId' },
            DataSetId: names.quickSight(report.name),
            Name: names.quickSight(report.name),
            ImportMode: 'DIRECT_QUERY',
            PhysicalTableMap: {
                report: {
                    CustomSql: {
                        DataSourceArn: { 'Fn::GetAtt': ['QuickSightDataSource', 'Arn'] },
                        Name: report.name,
                        SqlQuery: datasetSql(pipeline.database, dataset, report),
                        Columns: dataset.columns.map(({ name, type }) => ({ Name: name, Type: inputType(type) })),
                    },
                },
            },
            Permissions: [{ Principal: group, Actions: mayUse }],
            Tags: stack.tags(),
        }, { from: dataset.at });
    }
}
/** What QuickSight calls a viewer of a dataset: who has it may build analyses on it, and not change it. */
const mayUse = [
    'quicksight:DescribeDataSet',
    'quicksight:DescribeDataSetPermissions',
    'quicksight:PassDataSet',
    'quicksight:DescribeIngestion',
    'quicksight:ListIngestions',
];
function reportOf({ pipeline }, { report }) {
    const found = pipeline.steps.find((step) => step.kind === 'report' && step.name === report);
    if (found?.kind !== 'report')
        throw new RangeError(`No report "${report}" in the graph.`);
    return found;
}
/**
 * QuickSight asks without a database, so that the pipeline's tables are put into the query by name; and each column is
 * of the type that the dataset says, whatever the query makes of it.
 */
function datasetSql(database, { columns }, { sql, reads }) {
    const own = reads.filter((read) => read.database === database);
    const tables = own.map(({ table }) => `${quoted(table)} AS (SELECT * FROM ${quoted(database)}.${quoted(table)})`);
    const casts = columns.map(({ name, type }) => `CAST(${quoted(name)} AS ${(0,sql_type/* queryType */.W)(type)}) AS ${quoted(name)}`);
    return [
        ...(tables.length === 0 ? [] : [`WITH ${tables.join(',\n  ')}`]),
        `SELECT ${casts.join(',\n  ')}`,
        'FROM (',
        (0,sql_tree/* withoutSemicolon */.CW)(sql).trim(),
        ') AS report',
    ].join('\n');
}
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
function inputType(type) {
    if (/^(tinyint|smallint|int|bigint)$/.test(type))
        return 'INTEGER';
    if (/^(float|double|decimal\b)/.test(type))
        return 'DECIMAL';
    if (/^(date|timestamp)$/.test(type))
        return 'DATETIME';
    return type === 'boolean' ? 'BOOLEAN' : 'STRING';
}

// EXTERNAL MODULE: ./.build/action/src/graph/cron.js
var graph_cron = __webpack_require__(29103);
;// CONCATENATED MODULE: ./.build/action/src/render/template/schedule.js


/** `by: eventbridge`: the schedule, the function that it calls to start a run, and an alarm for when that fails. */
function schedule(stack) {
    const { pipeline, names, keys } = stack;
    if (pipeline.schedule?.by !== 'eventbridge')
        return;
    const { at: from, text } = pipeline.schedule;
    startFunction(stack, keys.start, pipeline.schedule);
    stack.add('Schedule', 'AWS::Scheduler::Schedule', {
        Name: names.schedule,
        Description: `Starts ${pipeline.name} at ${text}.`,
        ScheduleExpression: expression(pipeline.schedule.cron),
        ScheduleExpressionTimezone: pipeline.timeZone,
        FlexibleTimeWindow: { Mode: 'OFF' },
        State: 'ENABLED',
        Target: {
            Arn: { 'Fn::GetAtt': ['ScheduledStart', 'Arn'] },
            RoleArn: stack.role('ScheduleRole', 'scheduler.amazonaws.com', [
                {
                    Sid: 'Start',
                    Action: ['lambda:InvokeFunction'],
                    Resource: stack.arn('lambda', `function:${names.start}`),
                },
            ], from),
            Input: JSON.stringify({
                scheduled_time: '<aws.scheduler.scheduled-time>',
                state_machine_arn: (0,targets/* stateMachineArnOf */.t)(pipeline.environment, names.stateMachine),
                cron: text,
                time_zone: pipeline.timeZone,
                window: pipeline.window,
                inputs: Object.fromEntries(pipeline.inputs.map((input) => [input.name, input.default])),
            }),
            RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 },
        },
    }, { from });
}
function startFunction(stack, S3Key, { at: from }) {
    const { names, pipeline } = stack;
    stack.add('ScheduledStartLogs', 'AWS::Logs::LogGroup', { LogGroupName: names.startLogGroup, RetentionInDays: 90, Tags: stack.tags() }, { from });
    const Role = stack.role('ScheduledStartRole', 'lambda.amazonaws.com', [
        {
            Sid: 'Start',
            Action: ['states:StartExecution'],
            Resource: (0,targets/* stateMachineArnOf */.t)(pipeline.environment, names.stateMachine),
        },
        {
            Sid: 'Logs',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: stack.arn('logs', `log-group:${names.startLogGroup}:*`),
        },
        { Sid: 'Tracing', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: '*' },
    ], from);
    stack.add('ScheduledStart', 'AWS::Lambda::Function', {
        FunctionName: names.start,
        Description: 'Starts the run that the schedule means.',
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        Code: { S3Bucket: names.artifactBucket, S3Key },
        Role,
        MemorySize: 256,
        Timeout: 60,
        TracingConfig: { Mode: 'Active' },
        Tags: stack.tags(),
    }, { from, DependsOn: ['ScheduledStartLogs', 'StateMachine'] });
    stack.add('FailedStarts', 'AWS::CloudWatch::Alarm', {
        AlarmDescription: `Starts of ${pipeline.name} (${pipeline.environment.name}) by its schedule that failed.`,
        Namespace: 'AWS/Lambda',
        MetricName: 'Errors',
        Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'ScheduledStart' } }],
        Period: 300,
        Statistic: 'Sum',
        EvaluationPeriods: 1,
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
        Tags: stack.tags(),
    }, { from });
}
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** EventBridge has a sixth field, the year, counts days of the week from 1, and takes `?` for the day that is not asked. */
function expression(cron) {
    const field = (name, text = cron[name].join(',')) => ((0,graph_cron/* isEvery */.qA)(name, cron) ? '*' : text);
    const daysOfWeek = cron.daysOfWeek.map((day) => weekdays[day]).join(',');
    const days = (0,graph_cron/* isEvery */.qA)('daysOfWeek', cron) ? [field('daysOfMonth'), '?'] : ['?', daysOfWeek];
    return `cron(${field('minutes')} ${field('hours')} ${days[0]} ${field('months')} ${days[1]} *)`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/action/src/render/template/child-stacks.js
/** What passes the limits of one template: its jobs lie in child stacks. */


/** What CloudFormation takes in one template. */
const limit = { resources: 500, bytes: 1_000_000 };
/** So many that a job stays in its child when others come and go: it cannot move to another, because of its name. */
const childCount = 8;
const childId = (number) => `Jobs${number}`;
/** Moves every job and its role. Raises UserError `template-too-large` where that is not enough. */
function divide(resources) {
    if (fits(resources))
        return { root: resources, children: new Map() };
    const childOf = new Map(groupsOf(resources).flatMap(([job, ...roles]) => {
        const number = 1 + (((0,external_node_crypto_.createHash)('sha256').update(job).digest()[0] ?? 0) % childCount);
        return [job, ...roles].map((id) => [id, number]);
    }));
    const root = Object.entries(resources).filter(([id]) => !childOf.has(id));
    const children = [...Map.groupBy(Object.entries(resources), ([id]) => childOf.get(id))]
        .flatMap(([number, entries]) => (number === undefined ? [] : [[number, Object.fromEntries(entries)]]))
        .toSorted(([a], [b]) => a - b);
    const divided = {
        root: Object.fromEntries(root.map(([id, resource]) => [id, after(resource, childOf)])),
        children: new Map(children),
    };
    for (const part of [divided.root, ...divided.children.values()])
        child_stacks_refuseTooLarge(part);
    return divided;
}
const size = (resources) => Buffer.byteLength(JSON.stringify(resources));
// The root also holds the children, its outputs and its description.
const fits = (resources) => Object.keys(resources).length <= limit.resources - childCount && size(resources) <= limit.bytes - 20_000;
function child_stacks_refuseTooLarge(resources) {
    if (fits(resources))
        return;
    throw new errors/* UserError */.yo('template-too-large', `A template would have ${Object.keys(resources).length} resources and ${size(resources)} bytes; CloudFormation takes ${limit.resources} and ${limit.bytes}.`, { hint: 'Divide the pipeline: a step under executions can run the other one.' });
}
/** Each job with the roles that are its own. Left out: what needs, or is needed by, something that stays. */
function groupsOf(resources) {
    const references = new Map(Object.entries(resources).map(([id, { Properties }]) => [id, referencesIn(Properties)]));
    const referenced = Map.groupBy([...references].flatMap(([id, to]) => [...to].map((name) => ({ id, name }))), ({ name }) => name);
    return Object.entries(resources).flatMap(([id, { Type, DependsOn }]) => {
        if (Type !== 'AWS::Glue::Job' || DependsOn !== undefined || referenced.has(id))
            return [];
        const roles = [...(references.get(id) ?? [])];
        const areOwn = roles.every((role) => resources[role]?.Type === 'AWS::IAM::Role' &&
            resources[role].DependsOn === undefined &&
            references.get(role)?.size === 0 &&
            referenced.get(role)?.length === 1);
        return areOwn ? [[id, ...roles]] : [];
    });
}
/** Logical ids that a value names by Ref, Fn::GetAtt or Fn::Sub. */
function referencesIn(value) {
    const found = new Set();
    JSON.stringify(value, (key, inner) => {
        if (key === 'Ref')
            found.add(String(inner));
        if (key === 'Fn::GetAtt' && Array.isArray(inner))
            found.add(String(inner[0]));
        if (key === 'Fn::Sub')
            for (const [, name = ''] of String(inner).matchAll(/\$\{([^!.}]+)/g))
                found.add(name);
        return inner;
    });
    return new Set([...found].filter((name) => !name.startsWith('AWS::')));
}
function after(resource, childOf) {
    const { DependsOn } = resource;
    if (DependsOn === undefined)
        return resource;
    const needs = DependsOn.map((id) => {
        const number = childOf.get(id);
        return number === undefined ? id : childId(number);
    });
    return { ...resource, DependsOn: [...new Set(needs)] };
}

// EXTERNAL MODULE: ./.build/action/src/render/upload.js
var upload = __webpack_require__(56468);
;// CONCATENATED MODULE: ./.build/action/src/render/templates.js




/** The template of the stack, and those of its child stacks. */
function templates(stack) {
    const { pipeline, names, resources, outputs } = stack;
    const { root, children } = divide(resources);
    const head = (what) => ({
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Pipeline ${pipeline.name} (${pipeline.environment.name})${what}. ${pipeline.description}`
            .trim()
            .slice(0, 1024),
    });
    const rendered = (file, template) => ({
        file,
        template,
        upload: (0,upload/* textUpload */.r)('templates', file, (0,json/* documentText */.Z)(template), 'application/json'),
    });
    const below = [...children].map(([number, Resources]) => ({
        id: childId(number),
        ...rendered(`template.jobs-${number}.json`, { ...head(`, jobs ${number}`), Resources, Outputs: {} }),
    }));
    const stacks = below.map(({ id, upload }) => [
        id,
        {
            Type: 'AWS::CloudFormation::Stack',
            Properties: {
                TemplateURL: (0,object_url/* objectUrl */.b)(names.artifactBucket, pipeline.environment.region, upload.key),
                Tags: stack.tags(),
            },
        },
    ]);
    return {
        ...rendered('template.json', {
            ...head(''),
            Resources: { ...root, ...Object.fromEntries(stacks) },
            Outputs: {
                StateMachineArn: { Description: 'The state machine that runs the pipeline.', Value: { Ref: 'StateMachine' } },
                ...outputs,
            },
        }),
        children: below,
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/text.js
/** The two listings that people review first: a line a resource, and a line a state. */

/** `AWS::Glue::Job  JobImportHours  seattle-dev-import_hours  pipeline/seattle.yml:40`, in columns. */
function resourcesText(template, sourceMap) {
    const rows = Object.entries(template.Resources).map(([id, resource]) => [
        resource.Type,
        id,
        text_nameOf(resource) +
            (resource.DeletionPolicy === 'Retain' ? ' (kept)' : '') +
            (isPaidByTheHour(resource) ? ' (paid by the hour)' : ''),
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
    'CidrBlock',
    'DestinationCidrBlock',
    'ServiceName',
    'PeerVpcId',
];
const isPaidByTheHour = ({ Type, Properties }) => Type === 'AWS::EC2::VPCEndpoint' && 'VpcEndpointType' in Properties && Properties.VpcEndpointType === 'Interface';
/** Glue's databases and tables have their name one level deeper. */
function text_nameOf({ Properties }) {
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
        const branches = (0,asl/* branchesOf */.IJ)(state);
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


































/** Of the wrapper: what Glue runs. */
const entry = 'penstock_job.py';
/** The resource families, in the order in which their resources stand in the template. */
const families = [
    buckets,
    catalog,
    health,
    messages,
    networks,
    connections,
    crawlers,
    lock,
    jobs,
    models,
    conditions_conditions,
    queries,
    execution,
    backfill,
    schedule,
    alarms,
    quicksight,
];
function render(pipeline, shipped) {
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    const scripts = scriptsOf(pipeline, shipped);
    const machines = (0,machine/* stateMachines */.U)(pipeline, names);
    const definitions = definitionsOf(machines);
    (0,render_names/* refuseLongStates */.Xn)(definitions.flatMap(({ definition }) => stateNames(definition)));
    const backfills = pipeline.backfill === undefined ? undefined : backfillMachine(pipeline, names);
    const asks = asksConditions(pipeline);
    const peers = (0,own_vpcs/* ownVpcs */.RZ)(pipeline).length > 0;
    const scores = pipeline.steps.some(({ kind }) => kind === 'model');
    const starts = pipeline.schedule?.by === 'eventbridge';
    const uploads = uploadsOf(scripts, machines, backfills, shipped, { asks, peers, scores, starts });
    const stack = new Stack(pipeline, names, uploads.keys, machines);
    for (const family of families)
        family(stack);
    const { template, children, upload } = templates(stack);
    const sourceMap = { ...resourceOrigins(stack, pipeline), ...stateOrigins(definitions, pipeline) };
    const files = new Map([
        ['template.json', upload.content()],
        ...children.map(({ file, upload }) => [file, upload.content()]),
        ...(pipeline.environment.protected ? [[stack_policy/* stackPolicyFile */.jA, (0,stack_policy/* stackPolicyText */.Yg)()]] : []),
        ...definitions.map(({ file, definition }) => [file, (0,json/* documentText */.Z)(definition)]),
        ...(backfills === undefined ? [] : [['backfill.asl.json', (0,json/* jsonText */.s)(backfills)]]),
        ...[...scripts.values()].map(({ path, text }) => [`scripts/${path}`, text]),
        ...[...shipped.wrapper].map(([path, text]) => [`scripts/${path}`, text]),
        ...(scores ? [['scripts/rows_to_score.py', shipped.rowsToScore]] : []),
        ...reportsOf(pipeline).map(({ name, sql }) => [`sql/${name}.sql`, sql]),
        [`sql/${names.healthView}.sql`, healthSql(names.ledgerTable)],
        ...passes_modelsOf(pipeline).map((model) => [`models/${model.name}.json`, modelText(model)]),
        ...(asks
            ? [...shipped.startCondition].map(([name, text]) => [`functions/start-condition/${name}`, text])
            : []),
        ...(starts ? [...shipped.start].map(([name, text]) => [`functions/start/${name}`, text]) : []),
        ...(peers ? [...shipped.peeringDns].map(([name, text]) => [`functions/peering-dns/${name}`, text]) : []),
        ...[...peerAccounts(pipeline)].map(([name, template]) => [name, (0,json/* jsonText */.s)(template)]),
        [
            'resources.txt',
            [template, ...children.map((child) => child.template)].map((one) => resourcesText(one, sourceMap)).join('\n'),
        ],
        ['states.txt', definitions.map(({ definition }) => statesText(definition)).join('\n')],
        ['source-map.json', (0,json/* jsonText */.s)(sourceMap)],
    ]);
    return {
        names,
        template,
        templateUrl: (0,object_url/* objectUrl */.b)(names.artifactBucket, pipeline.environment.region, upload.key),
        hasChildStacks: children.length > 0,
        isProtected: pipeline.environment.protected,
        machines,
        uploads: [...uploads.list, upload, ...children.map((child) => child.upload)],
        files,
        digest: (0,digest/* digestOf */.o)(files),
        sourceMap,
    };
}
/** The state machine of the pipeline first. */
const definitionsOf = ({ root, parts }) => [
    { file: 'state-machine.asl.json', definition: root },
    ...parts.map(({ number, definition }) => ({ file: partFile(number), definition })),
];
const partFile = (number) => `state-machine.part-${number}.asl.json`;
function scriptsOf({ steps, tables }, { publishScores }) {
    return new Map(steps.flatMap((step) => {
        switch (step.kind) {
            case 'script':
                return [[step.name, { path: step.script, text: step.scriptText }]];
            case 'nodes':
                return [[step.name, { path: `${step.name}.py`, text: nodeScript(step, tableOf(tables, step.writes)) }]];
            case 'model':
                return [[step.name, { path: 'publish_scores.py', text: publishScores }]];
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
const passes_modelsOf = ({ steps }) => steps.filter((step) => step.kind === 'model');
function uploadsOf(scripts, machines, backfills, shipped, uses) {
    const definition = (file, machine) => (0,upload/* textUpload */.r)('state-machines', file, (0,json/* documentText */.Z)(machine), 'application/json');
    const root = definition('state-machine.asl.json', machines.root);
    const parts = new Map(machines.parts.map((part) => [part.number, definition(partFile(part.number), part.definition)]));
    const zip = (folder, file, code) => ({
        key: `${folder}/${(0,code_zip/* codeDigest */.ao)(code)}/${file}`,
        content: () => (0,code_zip/* codeZip */.t1)(code),
        contentType: 'application/zip',
    });
    const { [entry]: entryText = '', ...modules } = Object.fromEntries(shipped.wrapper);
    const wrapper = (0,upload/* textUpload */.r)('scripts', entry, entryText, 'text/x-python');
    const wrapperModules = zip('scripts', 'penstock.zip', new Map(Object.entries(modules)));
    const rowsToScore = (0,upload/* textUpload */.r)('scripts', 'rows_to_score.py', shipped.rowsToScore, 'text/x-python');
    const backfillDefinition = backfills && definition('backfill.asl.json', backfills);
    const startCondition = zip('functions', 'start-condition.zip', shipped.startCondition);
    const start = zip('functions', 'start.zip', shipped.start);
    const peeringDns = zip('functions', 'peering-dns.zip', shipped.peeringDns);
    const ofJobs = new Map([...scripts].map(([name, { path, text }]) => [name, (0,upload/* textUpload */.r)('scripts', path, text, 'text/x-python')]));
    return {
        keys: {
            wrapper: wrapper.key,
            wrapperModules: wrapperModules.key,
            rowsToScore: rowsToScore.key,
            stateMachine: root.key,
            parts: new Map([...parts].map(([number, { key }]) => [number, key])),
            backfill: backfillDefinition?.key,
            startCondition: startCondition.key,
            start: start.key,
            peeringDns: peeringDns.key,
            scripts: new Map([...ofJobs].map(([name, { key }]) => [name, key])),
        },
        list: [
            wrapper,
            wrapperModules,
            ...(uses.scores ? [rowsToScore] : []),
            root,
            ...parts.values(),
            ...(backfillDefinition === undefined ? [] : [backfillDefinition]),
            ...(uses.asks ? [startCondition] : []),
            ...(uses.starts ? [start] : []),
            ...(uses.peers ? [peeringDns] : []),
            ...ofJobs.values(),
        ],
    };
}
/** Positions name the file as it was typed; artifacts name it as it lies in the repository. */
const place = ({ file }, at) => `${file}:${at?.line ?? 1}`;
function resourceOrigins({ origins }, pipeline) {
    return Object.fromEntries(Object.entries(origins).map(([id, at]) => [id, place(pipeline, at)]));
}
/** A state belongs to the step that it is named after: `X` itself, or `X: …`. */
function stateOrigins(definitions, pipeline) {
    const byName = new Map(pipeline.steps.map((step) => [step.name, step]));
    return Object.fromEntries(definitions
        .flatMap(({ definition }) => stateNames(definition))
        .map((name) => {
        const step = byName.get(name) ?? byName.get(name.slice(0, Math.max(0, name.lastIndexOf(': '))));
        return [name, place(pipeline, step?.at)];
    }));
}
const stateNames = (branch) => Object.entries(branch.States).flatMap(([name, state]) => [name, ...(0,asl/* branchesOf */.IJ)(state).flatMap(stateNames)]);


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf),
/* harmony export */   d: () => (/* binding */ imageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/**
 * Accounts of the registries that hold SageMaker's image of Random Cut Forest, by region. Source: "Docker Registry Paths
 * and Example Code" of the SageMaker developer guide; the same table is in the SageMaker Python SDK, image_uri_config/randomcutforest.json.
 */
const registries = {
    'af-south-1': '455444449433',
    'ap-east-1': '286214385809',
    'ap-northeast-1': '351501993468',
    'ap-northeast-2': '835164637446',
    'ap-northeast-3': '867004704886',
    'ap-south-1': '991648021394',
    'ap-southeast-1': '475088953585',
    'ap-southeast-2': '712309505854',
    'ap-southeast-3': '951798379941',
    'ca-central-1': '469771592824',
    'cn-north-1': '390948362332',
    'cn-northwest-1': '387376663083',
    'eu-central-1': '664544806723',
    'eu-north-1': '669576153137',
    'eu-south-1': '257386234256',
    'eu-west-1': '438346466558',
    'eu-west-2': '644912444149',
    'eu-west-3': '749696950732',
    'me-south-1': '249704162688',
    'sa-east-1': '855470959533',
    'us-east-1': '382416733822',
    'us-east-2': '404615174143',
    'us-gov-west-1': '226302683700',
    'us-west-1': '632365934929',
    'us-west-2': '174872318107',
};
/** Raises UserError `bad-region` where AWS has no such image. */
function registryOf({ region }) {
    const account = registries[region];
    if (account !== undefined)
        return account;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-region', `SageMaker has no image of Random Cut Forest in ${region} that is known here.`, {
        hint: `It has one in ${Object.keys(registries).join(', ')}.`,
    });
}
/** SageMaker's own image of the algorithm, for training and scoring. */
function imageOf(environment) {
    const { region } = environment;
    const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return `${registryOf(environment)}.dkr.ecr.${region}.${suffix}/randomcutforest:1`;
}


/***/ }),

/***/ 62260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ allowsAnything),
/* harmony export */   Yg: () => (/* binding */ stackPolicyText),
/* harmony export */   fL: () => (/* binding */ keepsData),
/* harmony export */   jA: () => (/* binding */ stackPolicyFile)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36899);
/** What a protected stack is given beside its template; it counts among what AWS gets, and so in the digest. */

/** As `render` writes it; a stack that is not protected has none. */
const stackPolicyFile = 'stack-policy.json';
/** What holds data: all else can be made again from the pipeline. */
const holdsData = ['AWS::S3::Bucket', 'AWS::Glue::Database'];
const allowsAnything = { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' };
/** No update replaces or deletes what holds data. */
const keepsData = {
    Statement: [
        allowsAnything,
        {
            Effect: 'Deny',
            Action: ['Update:Replace', 'Update:Delete'],
            Principal: '*',
            Resource: '*',
            Condition: { StringEquals: { ResourceType: holdsData } },
        },
    ],
};
const stackPolicyText = () => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(keepsData);


/***/ }),

/***/ 56468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withoutContents),
/* harmony export */   r: () => (/* binding */ textUpload)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20729);

function textUpload(folder, file, text, contentType) {
    return { key: `${folder}/${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 32)}/${file}`, content: () => text, contentType };
}
/** The text without the digests of contents that keys in it hold: what is left changes only with what a key is for. */
const withoutContents = (text) => text.replace(/\b(scripts|functions|state-machines|templates)\/[0-9a-f]{32}\//g, '$1/');


/***/ }),

/***/ 66511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shippedCode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75674);



/** The code that we ship with every pipeline, as it lies in this version of Penstock. */
async function shippedCode() {
    const root = (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)();
    const script = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'action/src/render/scoring', name), 'utf8');
    return {
        wrapper: await filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'action/src/render/glue'), '.py'),
        rowsToScore: await script('rows_to_score.py'),
        publishScores: await script('publish_scores.py'),
        startCondition: await filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'action/dist/functions/start-condition')),
        start: await filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'action/dist/functions/start')),
        peeringDns: await filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'action/dist/functions/peering-dns')),
    };
}
/** By their paths in the folder, with '/'. */
async function filesOf(folder, ending = '') {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
    const paths = files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name))).toSorted();
    return new Map(await Promise.all(paths.map(async (path) => [path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8')])));
}


/***/ })

};
