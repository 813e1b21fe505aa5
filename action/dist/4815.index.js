export const id = 4815;
export const ids = [4815];
export const modules = {

/***/ 55812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _render_passes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12398);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36443);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87145);
/* harmony import */ var _write_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88899);




/** Writes the artifacts to a folder: what AWS would get, and the two listings to review first. */
async function render(options, { terminal }) {
    const artifacts = (0,_render_passes_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(await (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(options), await (0,_shipped_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedCode */ .H)());
    await (0,_write_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .h)(options.out, artifacts.files);
    const files = [...artifacts.files.keys()];
    terminal.stdout(options.format === 'json'
        ? `${JSON.stringify({ digest: artifacts.digest, out: options.out, files })}\n`
        : `${files.length} files in ${options.out}; review resources.txt and states.txt first.\nDigest ${artifacts.digest}\n`);
}


/***/ }),

/***/ 88899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37204);



/** Writes texts below a folder, which is made when absent; its absolute path. Raises UserError `cannot-write`. */
async function writeFiles(folder, files) {
    try {
        for (const [path, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cannot-write', `${folder} cannot be written to: ${error.message}`, {
            hint: 'Name another folder with --out.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 48316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37204);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
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
        startCondition,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
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
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ })

};
