export const id = 2613;
export const ids = [2613];
export const modules = {

/***/ 19078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ ledgerSchema),
/* harmony export */   L2: () => (/* binding */ notSelected),
/* harmony export */   Nn: () => (/* binding */ ledgerColumns),
/* harmony export */   PW: () => (/* binding */ isUnselected)
/* harmony export */ });
/** The ledger: a record of every step that ended, in every run. */
/** The newest version of records. */
const ledgerSchema = 1;
/** How the reason of a step begins that its run was not to do. */
const notSelected = 'not selected: ';
/** The run skipped the step because nobody asked for it: that says nothing about the step. */
const isUnselected = ({ reason }) => reason?.startsWith(notSelected) === true;
/** The names of a record's columns and their Athena types: the table `penstock_ledger`. */
const ledgerColumns = {
    schema: 'int',
    pipeline: 'string',
    run_id: 'string',
    root_id: 'string',
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
    source_state: 'map<string,struct<objects:bigint,bytes:bigint,newest:string,digest:string>>',
    code_digest: 'string',
    cost_units: 'double',
};


/***/ }),

/***/ 87134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ arn),
/* harmony export */   E: () => (/* binding */ boundaryArn)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85591);

/** `arn:aws:<service>:<region>:<account>:<resource>` of an environment. */
function arn({ region, account }, service, resource) {
    return `arn:${(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .j)(region)}:${service}:${region}:${account}:${resource}`;
}
/** Of a managed policy that bounds roles; IAM has no regions. */
const boundaryArn = ({ region, account }, policy) => `arn:${(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .j)(region)}:iam::${account}:policy/${policy}`;


/***/ }),

/***/ 89187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ modelFolder),
/* harmony export */   bX: () => (/* binding */ championKey),
/* harmony export */   f_: () => (/* binding */ sageMakerPrefix)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20729);

/**
 * What the names of a model's jobs and models in SageMaker begin with: theirs have 63 characters, letters, digits and
 * single dashes, and 26 of them tell versions and attempts apart. In ARNs they are in lower case, and IAM compares case.
 */
function sageMakerPrefix({ stack }, { name }) {
    const plain = `${stack}-${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return `${plain.slice(0, 30).replace(/-$/, '')}-${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${stack} ${name}`).slice(0, 6)}`;
}
/** In the data bucket: the champion, the record of each version, and what SageMaker trained. Ends with '/'. */
const modelFolder = ({ model, item }) => `models/${model}/${item === undefined ? '' : `${item.value}/`}`;
/** Which version a run scores with. */
const championKey = (model) => `${modelFolder(model)}champion.json`;


/***/ }),

/***/ 20729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ sha256Base64),
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
    const start = limited('Lambda function', 64, `${qualified}-start`);
    const peeringDns = limited('Lambda function', 64, `${qualified}-peering-dns`);
    const deliveryStream = (source) => limited('Firehose stream', 64, `${qualified}-${source}`);
    return {
        stack: limited('stack', 128, dashed(qualified)),
        dataBucket: bucket('data'),
        artifactBucket: bucket('artifacts'),
        logBucket: bucket('logs'),
        stateMachine: limited('state machine', 80, qualified),
        stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
        backfill: limited('state machine', 80, `${qualified}-backfill`),
        backfillLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}-backfill`),
        workGroup: limited('Athena workgroup', 128, qualified),
        lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
        ledgerTable: 'penstock_ledger',
        healthView: 'penstock_health',
        startCondition,
        schedule: limited('schedule', 64, qualified),
        start,
        startLogGroup: `/aws/lambda/${start}`,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
        partMachine: (number) => limited('state machine', 80, `${qualified}-part-${number}`),
        peeringDns,
        peeringDnsLogGroup: `/aws/lambda/${peeringDns}`,
        crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
        connection: (source) => limited('Glue connection', 255, `${qualified}-${source}`),
        job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
        // No step has a dot in its name.
        rowsToScore: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}.rows`),
        topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
        deliveryStream,
        quickSight: (report) => limited('QuickSight dataset', 128, [qualified, ...(report === undefined ? [] : [report])].join('-')),
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
/** As Lambda tells the digest of a function's zip. */
const sha256Base64 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64');
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 85591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ partition)
/* harmony export */ });
/** The partition of a region: the second part of its ARNs. */
function partition(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}


/***/ }),

/***/ 35281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ undeliveredPrefix),
/* harmony export */   Id: () => (/* binding */ sourceFolder),
/* harmony export */   NZ: () => (/* binding */ deliveredPrefix)
/* harmony export */ });
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


/***/ }),

/***/ 54556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   jX: () => (/* binding */ jsonata)
/* harmony export */ });
/** Amazon States Language, as far as the compiler emits it: JSONata only. */
const jsonata = (expression) => `{% ${expression} %}`;
/** A text that is meant as it is: one that looks like an expression, or has lines, as a literal in one. */
const literal = (text) => (/^\{%|[\n\r]/.test(text) ? jsonata(quoted(text)) : text);
/** A text as a JSONata literal. */
const quoted = (text) => JSON.stringify(text);
/** The regions inside of a state. */
function branchesOf(state) {
    if (state.Type === 'Parallel')
        return state.Branches;
    return state.Type === 'Map' ? [state.ItemProcessor] : [];
}


/***/ }),

/***/ 54063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ dpuSeconds),
/* harmony export */   VJ: () => (/* binding */ untilCapacity),
/* harmony export */   a2: () => (/* binding */ glueThrottled),
/* harmony export */   lG: () => (/* binding */ resultState),
/* harmony export */   lY: () => (/* binding */ attemptReports),
/* harmony export */   oR: () => (/* binding */ wrapperArguments),
/* harmony export */   v6: () => (/* binding */ throttled)
/* harmony export */ });
/* harmony import */ var _graph_source_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46062);
/* harmony import */ var _asl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54556);
/* harmony import */ var _retriers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37020);



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
const glueThrottled = throttled('Glue.AWSGlueException', 'Glue.InternalServiceException', 'Glue.OperationTimeoutException');
/** Glue tells them only of some runs. */
const dpuSeconds = '$exists($states.result.DPUSeconds) ? $states.result.DPUSeconds : $states.result.ExecutionTime * $states.result.MaxCapacity';
/** What the wrapper of a job needs to know of the run. */
function wrapperArguments(step, dataBucket) {
    return {
        '--penstock-report': (0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonata */ .jX)(`${(0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`s3://${dataBucket}/`)} & ${attemptReports(step)}`),
        '--window_id': step.windowed ? (0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonata */ .jX)('$run.window.id') : 'none',
        '--window_start': (0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonata */ .jX)('$run.window.start'),
        '--window_end': (0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonata */ .jX)('$run.window.end'),
    };
}
/** Folder of the reports that the job's attempts leave in this run: results of `.sync` carry nothing from a script. */
const attemptReports = ({ name }) => `'runs/' & $run.id & ${(0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`/${name}/`)}`;
/** Reads what the attempt `job_run` reported. */
function resultState(step, { pipeline, names, integration }) {
    return {
        Type: 'Task',
        Resource: integration('aws-sdk:s3:getObject'),
        Arguments: {
            Bucket: names.dataBucket,
            Key: (0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonata */ .jX)(`${attemptReports(step)} & $states.input.job_run & '.json'`),
        },
        Output: (0,_asl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonata */ .jX)(`$merge([${resultParts(step, pipeline).join(', ')}])`),
        Retry: [_retriers_js__WEBPACK_IMPORTED_MODULE_0__/* .patience */ ._L],
        End: true,
    };
}
/** A job that watches a database may have found nothing new there: its report then has the status `skipped`, and why. */
function resultParts(step, pipeline) {
    const report = '$parse($states.result.Body)';
    const run = `$sift($states.input, function($value, $key) { $key != 'job_run' })`;
    const status = `{'status': 'succeeded'}`;
    const maySkip = step.kind !== 'model' && (0,_graph_source_of_js__WEBPACK_IMPORTED_MODULE_2__/* .watchedDatabase */ .CG)(step, pipeline) !== undefined;
    return maySkip ? [status, run, report] : [report, run, status];
}


/***/ }),

/***/ 54481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ modelStates),
/* harmony export */   X: () => (/* binding */ glueSeconds)
/* harmony export */ });
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89187);
/* harmony import */ var _asl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54556);
/* harmony import */ var _retriers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37020);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26981);
/* harmony import */ var _glue_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54063);





/**
 * Scoring: which champion, which rows, their scores from SageMaker, and the publication of both. Jobs give a state
 * machine nothing but their success, so what they found lies in S3, in a folder of the attempt.
 */
function modelStates(step, { names, pipeline, integration }) {
    const { name } = step;
    const state = (what) => `${name}: ${what}`;
    const scoring = `${(0,_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptReports */ .lY)(step)} & 'scoring/'`;
    const url = (path) => (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)(`${(0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`s3://${names.dataBucket}/`)} & ${path}`);
    const ofRows = `${scoring} & $states.input.rows_run & '/'`;
    const kept = (more) => (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)(`$merge([$states.input, ${more}])`);
    return {
        [(0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .championQuestion */ .s)(step)]: {
            Type: 'Task',
            Resource: integration('aws-sdk:s3:getObject'),
            Arguments: { Bucket: names.dataBucket, Key: (0,_models_js__WEBPACK_IMPORTED_MODULE_0__/* .championKey */ .bX)(step) },
            Output: (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)(`{'champion': $parse($states.result.Body)}`),
            Retry: [(0,_retriers_js__WEBPACK_IMPORTED_MODULE_1__/* .notAgain */ .Kh)('S3.NoSuchKeyException'), _retriers_js__WEBPACK_IMPORTED_MODULE_1__/* .patience */ ._L],
            Catch: [
                {
                    ErrorEquals: ['S3.NoSuchKeyException'],
                    Output: { status: 'skipped', reason: 'no champion: run penstock retrain' },
                    Next: (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .notRun */ .nE)(step),
                },
            ],
            Next: state('rows'),
        },
        [state('rows')]: {
            Type: 'Task',
            Resource: integration('glue:startJobRun.sync'),
            Arguments: {
                JobName: names.rowsToScore(name),
                Arguments: {
                    '--scoring': url(scoring),
                    '--window_start': (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$run.window.start'),
                    '--window_end': (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$run.window.end'),
                },
            },
            TimeoutSeconds: glueSeconds + 600,
            Output: kept(`{'rows_run': $states.result.Id, 'cost_units': ${_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .dpuSeconds */ .L5}}`),
            Retry: [_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .untilCapacity */ .VJ, _glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .glueThrottled */ .a2],
            Next: state('rows found'),
        },
        [state('rows found')]: {
            Type: 'Task',
            Resource: integration('aws-sdk:s3:getObject'),
            Arguments: { Bucket: names.dataBucket, Key: (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)(`${ofRows} & 'input.json'`) },
            Output: kept(`{'found': $parse($states.result.Body)}`),
            Retry: [_retriers_js__WEBPACK_IMPORTED_MODULE_1__/* .patience */ ._L],
            Next: state('any rows?'),
        },
        [state('any rows?')]: {
            Type: 'Choice',
            Choices: [{ Condition: (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$states.input.found.rows > 0'), Next: name }],
            Default: state('publish nothing'),
        },
        [name]: {
            Type: 'Task',
            Resource: integration('sagemaker:createTransformJob.sync'),
            Arguments: {
                TransformJobName: (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)(`${(0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`${(0,_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sageMakerPrefix */ .f_)(names, step)}-`)} & $substring($hash($states.context.Execution.Id, 'SHA-256'), 0, 12) & '-' & $string($states.context.State.RetryCount)`),
                ModelName: (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$states.input.champion.model_name'),
                BatchStrategy: 'MultiRecord',
                TransformInput: {
                    DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$states.input.found.values') } },
                    ContentType: 'text/csv',
                    SplitType: 'Line',
                },
                TransformOutput: {
                    S3OutputPath: url(`${ofRows} & 'scores/'`),
                    Accept: 'application/jsonlines',
                    AssembleWith: 'Line',
                },
                TransformResources: { InstanceType: step.instances.serve, InstanceCount: 1 },
            },
            TimeoutSeconds: transformSeconds,
            Output: kept(`{'attempts': $states.context.State.RetryCount + 1}`),
            Retry: [untilInstances, (0,_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .throttled */ .v6)('SageMaker.AmazonSageMakerException')],
            Next: state('publish'),
        },
        [state('publish')]: publication({
            '--times': (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$states.input.found.times'),
            '--scores': url(`${ofRows} & 'scores/'`),
        }),
        [state('publish nothing')]: publication({}),
        [state('result')]: (0,_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .resultState */ .lG)(step, { names, pipeline, integration }),
    };
    function publication(scored) {
        return {
            Type: 'Task',
            Resource: integration('glue:startJobRun.sync'),
            Arguments: {
                JobName: names.job(name),
                Arguments: {
                    ...(0,_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapperArguments */ .oR)(step, names.dataBucket),
                    ...scored,
                    '--cutoff': (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$string($states.input.champion.cutoff)'),
                    '--model_version': (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)('$states.input.champion.version'),
                },
            },
            TimeoutSeconds: glueSeconds + 600,
            Output: (0,_asl_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonata */ .jX)(`{'job_run': $states.result.Id, 'attempts': $exists($states.input.attempts) ? $states.input.attempts : 1, ` +
                `'cost_units': $states.input.cost_units + (${_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .dpuSeconds */ .L5})}`),
            Retry: [_glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .untilCapacity */ .VJ, _glue_run_js__WEBPACK_IMPORTED_MODULE_3__/* .glueThrottled */ .a2],
            Next: state('result'),
        };
    }
}
/** An hour, which the jobs beside a transform never need; Glue ends a run itself that takes longer. */
const glueSeconds = 3600;
const transformSeconds = 6 * 3600;
/** Instances of a type are few in an account: others of the `foreach` may have them all. */
const untilInstances = {
    ErrorEquals: ['SageMaker.ResourceLimitExceededException'],
    IntervalSeconds: 30,
    BackoffRate: 1.5,
    MaxAttempts: 60,
    MaxDelaySeconds: 300,
    JitterStrategy: 'FULL',
};


/***/ }),

/***/ 37020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ notAgain),
/* harmony export */   MZ: () => (/* binding */ lambdaInTrouble),
/* harmony export */   _L: () => (/* binding */ patience)
/* harmony export */ });
/** For calls that a service may throttle or drop. */
const patience = {
    ErrorEquals: ['States.ALL'],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 5,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
};
/** Stands before a retrier of all errors: these are answers. */
const notAgain = (...errors) => ({
    ErrorEquals: errors,
    IntervalSeconds: 1,
    BackoffRate: 1,
    MaxAttempts: 0,
});
/** What Lambda itself may get over; the function may have run all the same. */
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


/***/ }),

/***/ 26981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ championQuestion),
  ao: () => (/* binding */ codeDigest),
  nE: () => (/* binding */ notRun),
  G9: () => (/* binding */ skipQuestion),
  GH: () => (/* binding */ startOf),
  D9: () => (/* binding */ stepStates)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/action/src/graph/ledger.js
var ledger = __webpack_require__(19078);
// EXTERNAL MODULE: ./.build/action/src/graph/source-of.js
var source_of = __webpack_require__(46062);
// EXTERNAL MODULE: ./.build/action/src/render/states/asl.js
var asl = __webpack_require__(54556);
// EXTERNAL MODULE: ./.build/action/src/graph/conditions.js
var conditions = __webpack_require__(19457);
// EXTERNAL MODULE: ./.build/action/src/render/source-folder.js
var source_folder = __webpack_require__(35281);
;// CONCATENATED MODULE: ./.build/action/src/render/states/run-value.js

/** A text: what fills a hole becomes its text, also when it is a number or boolean. */
function runText(text) {
    const isPlain = text.every((part) => typeof part === 'string');
    if (isPlain)
        return (0,asl/* literal */.eu)(text.join(''));
    const parts = text.map((part) => {
        if (typeof part === 'string')
            return (0,asl/* quoted */.TL)(part);
        return part.kind === 'input' ? `$string(${filling(part)})` : filling(part);
    });
    return (0,asl/* jsonata */.jX)(parts.join(' & '));
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
            return isOneHole ? (0,asl/* jsonata */.jX)(filling(only)) : runText(value.text);
        }
    }
}
/** The expression of what fills a hole. */
const filling = (hole) => hole.kind === 'input' ? `$lookup($run.inputs, ${(0,asl/* quoted */.TL)(hole.name)})` : `$run.window.${hole.part}`;

;// CONCATENATED MODULE: ./.build/action/src/render/states/question.js





/** A condition as the function `start-condition` is asked it: see functions/start-condition/event.ts. */
function asked(condition, step, scope) {
    const { pipeline, names } = scope;
    const { kind } = condition;
    switch (kind) {
        case 'no_new_data':
            return { kind, source: folder(condition.source, scope) };
        case 'unchanged':
            return {
                kind,
                inputs: condition.inputs.map((input) => watched(input, scope)),
                code_digest: codeDigest(step),
            };
        case 'query':
            return {
                kind,
                sql: condition.sql.map((part) => typeof part === 'string' ? (0,asl/* literal */.eu)(part) : { literal: (0,asl/* jsonata */.jX)(filling(part)) }),
                work_group: names.workGroup,
                database: pipeline.database,
            };
        case 'expression':
            return {
                kind,
                expression: (0,asl/* literal */.eu)(condition.expression),
                over: { inputs: (0,asl/* jsonata */.jX)('$run.inputs'), window: (0,asl/* jsonata */.jX)('$run.window'), steps: statuses(step) },
            };
        case 'any':
        case 'all':
            return { kind, conditions: condition.conditions.map((inner) => asked(inner, step, scope)) };
        case 'not':
            return { kind, condition: asked(condition.condition, step, scope) };
    }
}
/** Of the steps that it needs: of no others is it certain that they have ended. */
const statuses = ({ needs }) => Object.fromEntries(needs.map((name) => [name, { status: (0,asl/* jsonata */.jX)(`$lookup($states.input, ${(0,asl/* quoted */.TL)(name)}).status`) }]));
function watched(input, scope) {
    return input.kind === 'source'
        ? { kind: input.kind, ...folder(input.source, scope) }
        : { kind: input.kind, name: input.table, database: scope.pipeline.database };
}
const folder = (name, { pipeline, names }) => ({
    name,
    ...(0,source_folder/* sourceFolder */.Id)(fileSource(pipeline, name), names),
});
function fileSource({ sources }, name) {
    const source = sources.find((source) => source.name === name);
    if (source === undefined || (0,source_of/* isDatabase */.uU)(source))
        throw new RangeError(`No source of files "${name}" in the graph.`);
    return source;
}

// EXTERNAL MODULE: ./.build/action/src/render/states/retriers.js
var retriers = __webpack_require__(37020);
;// CONCATENATED MODULE: ./.build/action/src/render/states/condition.js






/** Asks the function `start-condition` whether the step has anything to do, and keeps what it saw for the record. */
function startCondition(step, scope) {
    const { pipeline, names } = scope;
    if (step.skipIf === undefined || !(0,source_of/* asksBefore */.y6)(step, pipeline))
        return {};
    return {
        [skipQuestion(step)]: {
            Type: 'Task',
            Resource: scope.integration('lambda:invoke'),
            Arguments: {
                FunctionName: names.startCondition,
                Payload: {
                    step: step.name,
                    window_id: step.windowed ? (0,asl/* jsonata */.jX)('$run.window.id') : 'none',
                    followers: followersOf(step, pipeline.steps).map(({ name, windowed }) => ({
                        step: name,
                        window_id: windowed ? (0,asl/* jsonata */.jX)('$run.window.id') : 'none',
                    })),
                    ledger: { bucket: names.dataBucket, prefix: 'ledger/' },
                    condition: asked(step.skipIf, step, scope),
                },
            },
            Output: (0,asl/* jsonata */.jX)(seen(step, pipeline)),
            // Only what Lambda itself may get over: what the function refuses, it refuses again.
            Retry: [retriers/* lambdaInTrouble */.MZ],
            Next: `${step.name}: start?`,
        },
        [`${step.name}: start?`]: {
            Type: 'Choice',
            Choices: [
                {
                    Condition: (0,asl/* jsonata */.jX)('$states.input.skip'),
                    Output: (0,asl/* jsonata */.jX)(`{'status': 'skipped', 'reason': $states.input.reason${step.kind === 'crawler' ? `, 'source_state': $states.input.source_state` : ''}}`),
                    Next: notRun(step),
                },
            ],
            Default: step.name,
        },
    };
}
/**
 * A reader of a crawled table sees what the crawl saw: files that came since may lie in partitions that the table does not
 * have yet. What is recorded for it is therefore what its crawler looked at, which is older; where the crawler was not
 * selected, nothing, so that the next run reads once more.
 */
function seen({ skipIf, needs }, { steps }) {
    const watched = (0,conditions/* watchedSources */.dI)(skipIf);
    const crawlers = steps.filter((step) => step.kind === 'crawler' &&
        needs.includes(step.name) &&
        (0,conditions/* watchedSources */.dI)(step.skipIf).some((name) => watched.includes(name)));
    if (crawlers.length === 0)
        return '$states.result.Payload';
    const sources = crawlers.flatMap((crawler) => (0,conditions/* watchedSources */.dI)(crawler.skipIf)).map(asl/* quoted */.TL);
    const byCrawlers = crawlers.map(({ name }) => {
        const state = `$lookup($states.input, ${(0,asl/* quoted */.TL)(name)}).source_state`;
        return `$exists(${state}) ? ${state} : {}`;
    });
    const ownState = `$sift($states.result.Payload.source_state, function($value, $name) { $not($name in [${sources.join(', ')}]) })`;
    return `$merge([$states.result.Payload, {'source_state': $merge([${[ownState, ...byCrawlers].join(', ')}])}])`;
}
/**
 * What follows from a step, near or far, and would be skipped with it: where one of them has not succeeded yet, skipping
 * the step would skip it too. What also follows from a step that always runs is not among them: that one sees to it.
 */
function followersOf(step, steps) {
    const followers = new Set([step.name]);
    // A step may stand in the file before those that it needs.
    for (let size = 0; size < followers.size;) {
        size = followers.size;
        for (const { name, needs } of steps)
            if (needs.some((need) => followers.has(need)))
                followers.add(name);
    }
    const running = alwaysRunning(steps);
    return steps.filter(({ name }) => name !== step.name && followers.has(name) && !running.has(name));
}
/** Names of the steps that no run skips: without a condition of their own, and after nothing, or after one of these. */
function alwaysRunning(steps) {
    const running = new Set();
    for (let size = -1; size < running.size;) {
        size = running.size;
        for (const { name, needs, when, skipIf } of steps) {
            const isStarted = needs.length === 0 || when === 'always' || needs.some((need) => running.has(need));
            if (skipIf === undefined && isStarted)
                running.add(name);
        }
    }
    return running;
}

// EXTERNAL MODULE: ./.build/action/src/render/targets.js
var targets = __webpack_require__(22791);
;// CONCATENATED MODULE: ./.build/action/src/render/states/call.js




const succeeded = (0,asl/* jsonata */.jX)(`{'status': 'succeeded', 'attempts': $states.context.State.RetryCount + 1}`);
function lambdaStates({ name, functionName, payload }, { integration }) {
    return {
        [name]: {
            Type: 'Task',
            Resource: integration('lambda:invoke'),
            Arguments: { FunctionName: functionName, Payload: runValue(payload) },
            Output: succeeded,
            Retry: [retriers/* lambdaInTrouble */.MZ],
            End: true,
        },
    };
}
function executionStates(step, { pipeline, integration }) {
    return {
        [step.name]: {
            Type: 'Task',
            Resource: integration('states:startExecution.sync:2'),
            Arguments: { StateMachineArn: (0,targets/* stateMachineArn */.w)(step, pipeline.environment), Input: inputOf(step) },
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
    const starter = { AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: (0,asl/* jsonata */.jX)('$states.context.Execution.Id') };
    if (of.kind === 'state_machine') {
        const input = runValue(of.input);
        return { ...input, ...starter };
    }
    const { inputs, select } = of;
    return {
        window: (0,asl/* jsonata */.jX)('$run.window'),
        inputs,
        ...(select === undefined ? {} : { select: { steps: select.steps, reason: select.reason } }),
        ...starter,
    };
}

// EXTERNAL MODULE: ./.build/action/src/render/states/glue-run.js
var glue_run = __webpack_require__(54063);
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
    const beginsToWait = (isMine) => (0,asl/* jsonata */.jX)(`{'mine': ${isMine}, 'looks': 0${kept}}`);
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
            Output: (0,asl/* jsonata */.jX)(`($last := $states.result.Crawler.LastCrawl; $merge([$states.input, {'looks': $states.input.looks + 1, ` +
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
                    Condition: (0,asl/* jsonata */.jX)(`$not($states.input.ready) and $states.input.looks >= ${mostLooks}`),
                    Next: state('endless'),
                },
                { Condition: (0,asl/* jsonata */.jX)('$not($states.input.ready)'), Next: state('wait') },
                { Condition: (0,asl/* jsonata */.jX)('$not($states.input.counts)'), Next: name },
                { Condition: (0,asl/* jsonata */.jX)(`$states.input.crawl = 'SUCCEEDED'`), Next: state('result') },
            ],
            Default: state('failed'),
        },
        [state('failed')]: {
            Type: 'Fail',
            Error: 'CrawlerFailed',
            Cause: (0,asl/* jsonata */.jX)(`${(0,asl/* quoted */.TL)(`The crawl of ${Name} is `)} & $states.input.crawl & ': ' & $states.input.message`),
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
            Output: (0,asl/* jsonata */.jX)(`($metrics := $states.result.CrawlerMetricsList[0]; $merge([{'status': 'succeeded', 'attempts': 1, ` +
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

// EXTERNAL MODULE: ./.build/action/src/render/states/model.js
var model = __webpack_require__(54481);
;// CONCATENATED MODULE: ./.build/action/src/render/states/watermark.js



/**
 * What a job that watches a database must know to see whether there is anything new in it: a function would need a
 * driver and a network of its own for that. The job then says in its report that the step was skipped.
 */
function watermarkArguments(job, { pipeline, names }) {
    const source = (0,source_of/* watchedDatabase */.CG)(job, pipeline);
    if (source?.watermark === undefined)
        return {};
    const known = {
        source: source.name,
        vendor: source.vendor,
        connection: names.connection(source.name),
        column: source.watermark,
        tables: source.tables.map(({ schema, table }) => `${schema}.${table}`),
        ledger: `s3://${names.dataBucket}/ledger/`,
    };
    const followers = followersOf(job, pipeline.steps).map(({ name, windowed }) => `{'step': ${(0,asl/* quoted */.TL)(name)}, 'window_id': ${windowed ? '$run.window.id' : (0,asl/* quoted */.TL)('none')}}`);
    return {
        '--penstock-watermark': (0,asl/* jsonata */.jX)(`$string($merge([${JSON.stringify(known)}, {'followers': [${followers.join(', ')}]}]))`),
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/work.js








/** The state that does the step's work, named as the step, and what reads its result. The last one ends the branch. */
function work(step, scope) {
    switch (step.kind) {
        case 'script':
        case 'nodes':
            return jobStates(step, scope);
        case 'crawler':
            return crawlStates(step, scope);
        case 'model':
            return (0,model/* modelStates */.C)(step, scope);
        case 'report':
            return queryStates(step, scope);
        case 'lambda':
            return lambdaStates(step, scope);
        case 'execution':
            return executionStates(step, scope);
    }
}
function jobStates(job, scope) {
    const { pipeline, names, integration } = scope;
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
            Arguments: { JobName: names.job(job.name), Arguments: jobArguments(job, scope) },
            // Glue ends a run that takes too long; this only ends the waiting for one that it forgot.
            TimeoutSeconds: job.timeoutSeconds + 600,
            Output: (0,asl/* jsonata */.jX)(`{'job_run': $states.result.Id, 'attempts': $states.context.State.RetryCount + 1, 'cost_units': ${glue_run/* dpuSeconds */.L5}` +
                `${!(0,source_of/* asksBefore */.y6)(job, pipeline) ? '' : `, 'source_state': $states.input.source_state`}}`),
            Retry: [glue_run/* untilCapacity */.VJ, glue_run/* glueThrottled */.a2, ...retries],
            Next: result,
        },
        [result]: (0,glue_run/* resultState */.lG)(job, scope),
    };
}
function jobArguments(job, scope) {
    const own = job.kind === 'script' ? job.arguments : {};
    return {
        ...(0,glue_run/* wrapperArguments */.oR)(job, scope.names.dataBucket),
        ...watermarkArguments(job, scope),
        ...Object.fromEntries(Object.entries(own).map(([name, text]) => [`--${name}`, runText(text)])),
    };
}
function queryStates(report, { pipeline, names, integration }) {
    return {
        [report.name]: {
            Type: 'Task',
            Resource: integration('athena:startQueryExecution.sync'),
            Arguments: {
                QueryString: (0,asl/* literal */.eu)(report.sql),
                QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: pipeline.database },
                WorkGroup: names.workGroup,
            },
            Output: (0,asl/* jsonata */.jX)(`{'status': 'succeeded', 'query_execution_id': $states.result.QueryExecution.QueryExecutionId, ` +
                `'bytes': $states.result.QueryExecution.Statistics.DataScannedInBytes, ` +
                `'cost_units': $states.result.QueryExecution.Statistics.DataScannedInBytes, 'attempts': $states.context.State.RetryCount + 1}`),
            Retry: [
                (0,glue_run/* throttled */.v6)('Athena.AmazonAthenaException', 'Athena.TooManyRequestsException', 'Athena.InternalServerException'),
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
    const outcome = (step) => (0,asl/* jsonata */.jX)(`{'steps': $states.input, 'step': ${step}, 'started': $states.context.State.EnteredTime}`);
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
        `{'status': 'failed', 'error': $contains($text, 'DataQualityError:') ? 'DataQualityError' : $states.errorOutput.Error, 'cause': $text${costIn(step)}})`);
}
/** What a failed run has cost all the same; where the description is cut, it is left out. */
function costIn({ kind }) {
    switch (kind) {
        case 'script':
        case 'nodes':
            return `, 'cost_units': $exists($parsed.DPUSeconds) ? $parsed.DPUSeconds : $parsed.ExecutionTime * $parsed.MaxCapacity`;
        case 'report':
            return `, 'cost_units': [$parsed.QueryExecution.Statistics.DataScannedInBytes, $parsed.Statistics.DataScannedInBytes][0]`;
        default:
            return '';
    }
}
/** Where a service's description of a failure says why; of a job also that of the question whether to start it. */
function reasonIn({ kind }) {
    switch (kind) {
        case 'script':
        case 'nodes':
            return '[$parsed.ErrorMessage, $parsed.errorMessage][0]';
        case 'crawler':
            return '$parsed.errorMessage';
        case 'model':
            return '[$parsed.ErrorMessage, $parsed.FailureReason, $parsed.errorMessage][0]';
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
/** A model asks for its champion first. */
const startOfWork = (step) => (step.kind === 'model' ? championQuestion(step) : step.name);
const championQuestion = (step) => `${step.name}: champion?`;
const skipQuestion = (step) => `${step.name}: skip?`;
/**
 * A step that was not selected is skipped. A failed need blocks; needs that were all skipped skip; one that succeeded is
 * enough. A need that was not selected does not count. Of a crawler that was skipped by the condition that it has from a
 * reader the table is as it should be: its other readers run, and that one asks for itself what it did with the data.
 */
function needsStates(step, { pipeline }) {
    const needs = `[${step.needs.map(asl/* quoted */.TL).join(', ')}][$run.select = null or $ in $run.select.steps]`;
    const withNeeds = (expression) => (0,asl/* jsonata */.jX)(`($needs := ${needs}; ${expression})`);
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
        Condition: (0,asl/* jsonata */.jX)(`$run.select != null and $not(${(0,asl/* quoted */.TL)(step.name)} in $run.select.steps)`),
        Output: (0,asl/* jsonata */.jX)(`{'status': 'skipped', 'reason': '${ledger/* notSelected */.L2}' & $run.select.reason}`),
        Next: notRun(step),
    };
    const needy = step.needs.length > 0;
    return {
        [needy ? `${step.name}: needs` : `${step.name}: selected?`]: {
            Type: 'Choice',
            Choices: [
                unselected,
                ...(needy ? [blocked] : []),
                ...(needy && step.when !== 'always' && !needsOnlyCrawled(step, pipeline) ? [skipped] : []),
            ],
            Default: (0,source_of/* asksBefore */.y6)(step, pipeline) ? skipQuestion(step) : startOfWork(step),
        },
    };
}
function needsOnlyCrawled(step, { steps }) {
    const asking = steps.filter(({ kind, skipIf }) => kind === 'crawler' && skipIf !== undefined);
    return step.needs.every((need) => asking.some(({ name }) => name === need));
}
/** Step Functions bounds a payload by 256 KiB; causes are the only long texts in it. */
const causeLimit = 1000;
function recordState(step, { pipeline, names, integration }, next) {
    const window = step.windowed ? '$run.window.id' : (0,asl/* quoted */.TL)('none');
    const name = (0,asl/* quoted */.TL)(step.name);
    const nothing = Object.fromEntries(Object.keys(ledger/* ledgerColumns */.Nn).map((column) => [column, null]));
    const known = [
        `'schema': ${ledger/* ledgerSchema */.Bx}, 'pipeline': ${(0,asl/* quoted */.TL)(pipeline.name)}, 'run_id': $run.id, 'root_id': $run.root, 'step': ${name}, 'kind': ${(0,asl/* quoted */.TL)(step.kind)}`,
        `'window_id': ${window}, 'window_start': $run.window.start, 'window_end': $run.window.end`,
        `'started': $states.input.started, 'ended': $states.context.State.EnteredTime`,
        `'seconds': ($toMillis($states.context.State.EnteredTime) - $toMillis($states.input.started)) / 1000`,
        `'code_digest': ${(0,asl/* quoted */.TL)(codeDigest(step))}`,
    ].join(', ');
    const kept = ['status', 'reason', 'error', ...(step.kind === 'crawler' ? ['source_state'] : [])];
    const travels = `$sift($states.input.step, function($value, $key) { $key in [${kept.map((key) => `'${key}'`).join(', ')}] })`;
    const cause = `$exists($states.input.step.cause) ? {'cause': $substring($states.input.step.cause, 0, ${causeLimit})} : {}`;
    return {
        Type: 'Task',
        Resource: integration('aws-sdk:s3:putObject'),
        Arguments: {
            Bucket: names.dataBucket,
            Key: (0,asl/* jsonata */.jX)(`${(0,asl/* quoted */.TL)(`ledger/${step.name}/`)} & ${window} & '/' & $states.context.State.EnteredTime & '-' & $run.id & '.json'`),
            ContentType: 'application/json',
            Body: (0,asl/* jsonata */.jX)(`$merge([${JSON.stringify(nothing)}, $states.input.step, {${known}}])`),
        },
        Output: (0,asl/* jsonata */.jX)(`$merge([$states.input.steps, {${name}: $merge([${travels}, ${cause}])}])`),
        Retry: [retriers/* patience */._L],
        Catch: [
            {
                ErrorEquals: ['States.ALL'],
                Output: (0,asl/* jsonata */.jX)(`$merge([$states.input.steps, {${name}: {'status': 'failed', 'error': 'LedgerError', 'cause': $substring($states.errorOutput.Cause, 0, ${causeLimit})}}])`),
                Next: next,
            },
        ],
        Next: next,
    };
}
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
            return [step.script, step.scriptText, JSON.stringify(step.arguments), ...(step.bookmark ? ['bookmark'] : [])];
        case 'nodes':
            return [JSON.stringify(step.nodes.map(({ at: _, ...node }) => node))];
        case 'crawler':
            return [step.source, ...step.fills.flatMap(({ database, table }) => [database, table])];
        case 'model':
            return [step.scores.table.database, step.scores.table.table, step.scores.timeColumn, ...step.features];
        case 'report':
            return [step.sql];
        case 'lambda':
            return [step.functionName, JSON.stringify(step.payload)];
        case 'execution':
            return [JSON.stringify(step.of)];
    }
}


/***/ }),

/***/ 22791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stateMachineArnOf),
/* harmony export */   w: () => (/* binding */ stateMachineArn)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87134);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20729);


const stateMachineArnOf = (environment, name) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .arn */ .C)(environment, 'states', `stateMachine:${name}`);
/** The state machine that the step starts. */
function stateMachineArn({ of }, environment) {
    if (of.kind === 'state_machine')
        return of.stateMachineArn;
    return stateMachineArnOf(environment, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)({ name: of.pipeline, environment }).stateMachine);
}


/***/ })

};
