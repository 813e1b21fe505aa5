export const id = 5387;
export const ids = [5387];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 12726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  retrain: () => (/* binding */ retrain)
});

// EXTERNAL MODULE: ./.build/action/src/aws/executions.js
var executions = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deploy_deployed = __webpack_require__(73078);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/retrain/train.js + 3 modules
var train = __webpack_require__(65865);
;// CONCATENATED MODULE: ./.build/action/src/retrain/all.js

/** Accounts have few instances of a type. */
const atOnce = 3;
/** Every model, a few at once. The first failure is raised when those under way have ended; no further one begins. */
async function retrainAll(place, models, signal, onEnd) {
    const results = new Map();
    const left = [...models];
    const failures = [];
    const worker = async () => {
        for (let model = left.shift(); model !== undefined && failures.length === 0; model = left.shift()) {
            try {
                const retrained = await (0,train/* retrainModel */.l)(place, model, signal);
                results.set(model.name, retrained);
                onEnd(retrained);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    if (failures.length > 0)
        throw failures[0];
    return models.flatMap(({ name }) => results.get(name) ?? []);
}

// EXTERNAL MODULE: ./.build/action/src/retrain/selection.js
var selection = __webpack_require__(8924);
// EXTERNAL MODULE: ./.build/action/src/run/input.js
var run_input = __webpack_require__(53202);
// EXTERNAL MODULE: ./.build/action/src/run/watch.js
var watch = __webpack_require__(9333);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/report/text-table.js
var text_table = __webpack_require__(96869);
;// CONCATENATED MODULE: ./.build/action/src/terminal/retrain.js


const outcomes = {
    promoted: 'promoted: there was no champion',
    candidate: 'candidate: the champion stays',
    unchanged: 'unchanged: the same rows and hyperparameters',
};
const retrainedLine = ({ model, outcome, version }) => `  ${model.name} ${version.version} is ${outcomes[outcome]}`;
function retrainedText(all, { width }) {
    const table = (0,text_table/* textTable */.e)({
        columns: [
            { title: 'model', align: 'left' },
            { title: 'outcome', align: 'left' },
            { title: 'version', align: 'left' },
            { title: 'champion', align: 'left' },
            { title: 'rows', align: 'right' },
            { title: 'cutoff', align: 'right' },
        ],
        rows: all.map(({ model, outcome, version, champion }) => [
            model.name,
            outcome,
            version.version,
            champion.version,
            (0,words/* grouped */.zD)(version.trained_on.rows),
            version.cutoff.toFixed(3),
        ]),
        width,
        style: (cell) => cell,
    });
    const waiting = all.filter(({ outcome }) => outcome === 'candidate');
    const note = `${waiting.length === 1 ? 'A candidate is' : 'Candidates are'} kept: judging is not built, and runs go on with the champion.\n`;
    return `${table}\n${waiting.length === 0 ? '' : note}`;
}
/** The fixed form of `retrain --format json`. */
const retrainedJson = (all) => `${JSON.stringify({
    models: all.map(({ model, outcome, version, champion }) => ({
        name: model.name,
        outcome,
        version: version.version,
        champion: champion.version,
        rows: version.trained_on.rows,
        cutoff: version.cutoff,
        model_name: version.model_name,
    })),
})}\n`;

// EXTERNAL MODULE: ./.build/action/src/terminal/run.js + 1 modules
var run = __webpack_require__(50905);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/retrain.js












/** Refreshes the training data, trains what has new data, and promotes where there is no champion. */
async function retrain(options, context) {
    const { terminal, signal, now } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const models = (0,selection/* modelsNamed */.i)(pipeline, options.models);
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    const deployed = await (0,deploy_deployed/* deployedPipeline */.F)(cloud, pipeline);
    const { names, modelRoleArn: roleArn } = deployed;
    if (roleArn === undefined)
        throw withoutModels(pipeline);
    await refresh(pipeline, (0,selection/* refreshing */.m)(pipeline, models), cloud, deployed, context);
    const bucket = (0,objects/* ownBucket */.Dp)(names.dataBucket, pipeline.environment.account);
    const retrained = await retrainAll({ cloud, pipeline, names, bucket, roleArn, now }, models, signal, (one) => terminal.progress(retrainedLine(one)));
    terminal.stdout(options.format === 'json' ? retrainedJson(retrained) : retrainedText(retrained, terminal));
    return retrained;
}
/** A run of those steps alone, for the last complete window. */
async function refresh(pipeline, select, cloud, { stateMachineArn }, context) {
    const { terminal, signal, now } = context;
    if (select.steps.length === 0)
        return;
    await context.fillSources(pipeline, cloud);
    const input = { ...(0,run_input/* runInput */.Ot)(pipeline, await context.dataEnd(pipeline), undefined, []), select };
    const name = (0,run_input/* executionName */._D)(input.window, now());
    terminal.progress(`Run ${name} refreshes training data`);
    const executionArn = await (0,executions/* startExecution */.FP)(cloud, stateMachineArn, name, input);
    await (0,executions/* untilVisible */.dr)(cloud, executionArn, signal);
    const { execution, steps } = await (0,watch/* watch */.w)(pipeline, executionArn, cloud, (step) => select.steps.includes(step.step.name) && terminal.progress((0,run/* stepLine */.l)(step, terminal)), signal);
    if (execution.status === 'SUCCEEDED')
        return;
    const failed = steps.filter(({ status }) => status === 'failed').map(({ step, cause }) => `${step.name}: ${cause}`);
    const reason = failed.length > 0 ? failed.join('; ') : (execution.cause ?? execution.status);
    throw new errors/* CloudError */.K2('run-failed', `The training data was not refreshed: ${reason}`, {
        hint: `penstock run --attach ${name} shows the run.`,
    });
}
function withoutModels({ name, environment }) {
    return new errors/* UserError */.yo('not-deployed', `${name} is deployed in ${environment.name} without its models.`, {
        hint: 'Deploy it first: penstock deploy, with the same file and options.',
    });
}


/***/ }),

/***/ 88724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ys: () => (/* binding */ refuseOtherAccount),
  TV: () => (/* binding */ refuseOtherRegion),
  Wu: () => (/* binding */ refuseSkewedClock)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(71695);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var errors = __webpack_require__(24659);
;// CONCATENATED MODULE: ./.build/action/src/aws/account.js


/** The account that the credentials belong to: twelve digits. */
async function callerAccount(cloud) {
    const identity = await (0,errors/* saying */.i)('Asking whose credentials these are', () => cloud.sts.send(new dist_cjs.GetCallerIdentityCommand({})));
    return identity.Account ?? '';
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var src_errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/deploy/account.js


/** Before anything is written: is this the account that the environment names? */
async function refuseOtherAccount(cloud, { name, account }) {
    const actual = await callerAccount(cloud);
    if (actual === account)
        return;
    throw new src_errors/* UserError */.yo('wrong-account', `Environment ${name} is account ${account}; these credentials are of ${actual}.`, {
        hint: `Use credentials of ${account}, or correct environments.${name}.account.`,
    });
}
/** What is due, and what has ended, is told by this machine's clock. Asks after a first answer of AWS. */
function refuseSkewedClock(cloud) {
    const minutes = Math.round(cloud.clockOffset() / 60_000);
    if (minutes === 0)
        return;
    const direction = minutes > 0 ? 'behind' : 'ahead of';
    throw new src_errors/* UserError */.yo('clock-skew', `This machine's clock is ${Math.abs(minutes)} minutes ${direction} that of AWS.`, {
        hint: 'Windows are told by it: set the clock, and start again.',
    });
}
/** The environment's region is the one that is used; whoever has set another one means something else. */
function refuseOtherRegion({ name, region }, variables) {
    for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const actual = variables[variable];
        if (actual === undefined || actual === '' || actual === region)
            continue;
        throw new src_errors/* UserError */.yo('wrong-region', `Environment ${name} is in ${region}; ${variable} is ${actual}.`, {
            hint: `Set ${variable} to ${region} or not at all, or correct environments.${name}.region.`,
        });
    }
}


/***/ }),

/***/ 27450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isJob)
/* harmony export */ });
const isJob = (step) => step.kind === 'script' || step.kind === 'nodes';


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

/***/ 85910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/** HTML as a tagged template: whatever is put into it is escaped, unless it is HTML already. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
function html(strings, ...values) {
    return new Html(strings.reduce((text, part, i) => text + textOf(values[i - 1]) + part));
}
/** Text that is trusted to be HTML: our style sheet, or an SVG whose own writer has escaped the data in it. */
function trusted(text) {
    return new Html(text);
}
function textOf(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(textOf).join('');
    return printable(String(value)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What neither HTML nor a terminal may hold, a control character or half a surrogate pair, becomes U+FFFD. */
function printable(text) {
    // eslint-disable-next-line no-control-regex
    return text.toWellFormed().replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}


/***/ }),

/***/ 53153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ stepRuns),
/* harmony export */   EY: () => (/* binding */ partsStarted),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/** Every step of the pipeline, in its order. The first history is that of the execution; the others are of its parts. */
function stepRuns({ steps }, histories) {
    const entered = histories.flat().filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails !== undefined);
    const end = histories[0]?.find(isEnd);
    return steps.map((step) => {
        const of = (state) => entered.filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name === state);
        const [recorded] = of(`${step.name}: record`);
        if (recorded !== undefined)
            return endedStep(step, recorded);
        const [work] = [...of(step.name), ...of(`${step.name}: step`)];
        const attempts = of(step.name).length;
        if (work === undefined)
            return { step, status: end === undefined ? 'waiting' : 'cancelled', attempts };
        return end === undefined
            ? { step, status: hasBegun(step, of) ? 'running' : 'waiting', started: time(work), attempts }
            : { step, status: 'cancelled', started: time(work), ended: time(end), attempts };
    });
}
/** A model's rows are looked for before its own state is entered. */
function hasBegun({ name, kind }, of) {
    return of(name).length > 0 || (kind === 'model' && of(`${name}: rows`).length > 0);
}
/** ARNs of executions that the events have started of state machines that are parts of this pipeline's. */
function partsStarted(events, executionArn) {
    const [, root] = /:execution:(.*?)(?:-part-\d+)?:/.exec(executionArn) ?? [];
    return events.flatMap(({ taskSubmittedEventDetails: details }) => {
        if (details?.resourceType !== 'states')
            return [];
        const { ExecutionArn = '' } = JSON.parse(details.output ?? '{}');
        const [, machine, part] = /:execution:(.*?)(-part-\d+)?:/.exec(ExecutionArn) ?? [];
        return machine === root && part !== undefined ? [ExecutionArn] : [];
    });
}
const executionEnds = new Set(['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted']);
const isEnd = ({ type }) => type !== undefined && executionEnds.has(type);
const time = ({ timestamp }) => (timestamp ?? new Date(0)).toISOString();
/** The input of the state that records a step holds all that its attempt reported: see render/states/step.ts. */
function endedStep(step, recorded) {
    const { step: outcome, started } = JSON.parse(recorded.stateEnteredEventDetails?.input ?? '{}');
    return {
        step,
        status: outcome.status,
        started,
        ended: time(recorded),
        reason: outcome.reason,
        error: outcome.error,
        cause: outcome.cause,
        attempts: outcome.attempts ?? (outcome.status === 'failed' ? 1 : 0),
        rows: outcome.rows,
        duplicates: outcome.duplicates,
        watermark: outcome.watermark,
        quality: outcome.quality?.map((result) => ({ ...result, reason: result.reason ?? undefined })),
        queryExecutionId: outcome.query_execution_id,
    };
}
function secondsOf({ started, ended }) {
    return started === undefined || ended === undefined ? 0 : (Date.parse(ended) - Date.parse(started)) / 1000;
}


/***/ }),

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _aws_executions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3291);
/* harmony import */ var _aws_wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54425);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53153);



/** Follows an execution to its end, telling of each step whose status changed. */
async function watch(pipeline, executionArn, cloud, onChange, signal) {
    const histories = new Map([[executionArn, []]]);
    let told = new Map();
    return (0,_aws_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
        const execution = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExecution */ .ki)(cloud, executionArn);
        const news = await readOn(histories, cloud);
        const history = histories.get(executionArn) ?? [];
        const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepRuns */ .Dz)(pipeline, [...histories.values()]);
        for (const run of steps)
            if ((told.get(run.step.name) ?? 'waiting') !== run.status)
                onChange(run);
        told = new Map(steps.map(({ step, status }) => [step.name, status]));
        // Both answers may be a moment old: it has ended when both say so.
        const hasEnded = execution.status !== 'RUNNING' && history.some(_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnd */ .uV);
        return hasEnded ? { result: { execution, steps } } : { changed: news > 0 };
    }, signal);
}
/** An execution as it is now. */
async function runOf(pipeline, executionArn, cloud) {
    const execution = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExecution */ .ki)(cloud, executionArn);
    const histories = new Map([[executionArn, []]]);
    await readOn(histories, cloud);
    return { execution, steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepRuns */ .Dz)(pipeline, [...histories.values()]) };
}
/** Reads what is new of each history, and of the parts of the pipeline that they have started meanwhile. How many events. */
async function readOn(histories, cloud) {
    let count = 0;
    // What is added to a Map while it is walked through is visited, too.
    for (const [arn, history] of histories) {
        const events = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .historyAfter */ .tR)(cloud, arn, history.at(-1)?.id ?? 0);
        history.push(...events);
        count += events.length;
        for (const part of (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .partsStarted */ .EY)(events, arn))
            if (!histories.has(part))
                histories.set(part, []);
    }
    return count;
}


/***/ })

};
