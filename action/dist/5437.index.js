export const id = 5437;
export const ids = [5437];
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

/***/ 62142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ deleteModel),
/* harmony export */   HZ: () => (/* binding */ startTransform),
/* harmony export */   X: () => (/* binding */ stopTransform),
/* harmony export */   aI: () => (/* binding */ ensureModel),
/* harmony export */   bM: () => (/* binding */ stopTraining),
/* harmony export */   mh: () => (/* binding */ transformJob),
/* harmony export */   t: () => (/* binding */ startTraining),
/* harmony export */   yJ: () => (/* binding */ trainingJob)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94459);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);
/** Training, models and scoring in SageMaker. */


async function startTraining(cloud, job) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Starting the training job ${job.name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.CreateTrainingJobCommand({
        TrainingJobName: job.name,
        AlgorithmSpecification: { TrainingImage: job.image, TrainingInputMode: 'File' },
        RoleArn: job.roleArn,
        HyperParameters: job.hyperparameters,
        InputDataConfig: [
            {
                ChannelName: 'train',
                ContentType: 'text/csv;label_size=0',
                DataSource: {
                    S3DataSource: {
                        S3DataType: 'ManifestFile',
                        S3Uri: job.manifestUrl,
                        S3DataDistributionType: 'ShardedByS3Key',
                    },
                },
            },
        ],
        OutputDataConfig: { S3OutputPath: job.outputUrl },
        // The SDK lists types; AWS says which it has in the region.
        ResourceConfig: {
            InstanceType: job.instanceType,
            InstanceCount: 1,
            VolumeSizeInGB: 10,
        },
        StoppingCondition: { MaxRuntimeInSeconds: 6 * 3600 },
    })));
}
/** Undefined when there is no such job. */
async function trainingJob(cloud, name) {
    const job = await ifThere(`Looking at the training job ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.DescribeTrainingJobCommand({ TrainingJobName: name })));
    return job && jobOf(job.TrainingJobStatus, job.FailureReason);
}
async function stopTraining(cloud, name) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Stopping the training job ${name}`, () => unlessEnded(() => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.StopTrainingJobCommand({ TrainingJobName: name }))));
}
async function startTransform(cloud, job) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Starting the transform job ${job.name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.CreateTransformJobCommand({
        TransformJobName: job.name,
        ModelName: job.modelName,
        BatchStrategy: 'MultiRecord',
        TransformInput: {
            DataSource: { S3DataSource: { S3DataType: 'ManifestFile', S3Uri: job.manifestUrl } },
            ContentType: 'text/csv',
            SplitType: 'Line',
        },
        TransformOutput: { S3OutputPath: job.outputUrl, Accept: 'application/jsonlines', AssembleWith: 'Line' },
        TransformResources: { InstanceType: job.instanceType, InstanceCount: 1 },
    })));
}
/** Undefined when there is no such job. */
async function transformJob(cloud, name) {
    const job = await ifThere(`Looking at the transform job ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.DescribeTransformJobCommand({ TransformJobName: name })));
    return job && jobOf(job.TransformJobStatus, job.FailureReason);
}
async function stopTransform(cloud, name) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Stopping the transform job ${name}`, () => unlessEnded(() => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.StopTransformJobCommand({ TransformJobName: name }))));
}
/** Makes the model unless it is there. */
async function ensureModel(cloud, { name, image, roleArn, dataUrl }) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Making the model ${name}`, async () => {
        try {
            await cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.CreateModelCommand({
                ModelName: name,
                ExecutionRoleArn: roleArn,
                PrimaryContainer: { Image: image, ModelDataUrl: dataUrl },
            }));
        }
        catch (error) {
            if (!isValidation(error, /^Cannot create already existing model/))
                throw error;
        }
    });
}
/** Deletes the model; that there is none is no error. */
async function deleteModel(cloud, name) {
    await ifThere(`Deleting the model ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.DeleteModelCommand({ ModelName: name })));
}
function jobOf(status, reason = 'SageMaker gives no reason') {
    switch (status) {
        case 'Completed':
            return { status: 'succeeded' };
        case 'Failed':
            return { status: 'failed', reason };
        case 'Stopped':
            return { status: 'stopped' };
        default:
            return { status: 'running' };
    }
}
/** SageMaker has one error for all that it says no to. */
async function ifThere(what, call) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(what, async () => {
        try {
            return await call();
        }
        catch (error) {
            if (isValidation(error, /^(Requested resource not found|Could not find )/))
                return undefined;
            throw error;
        }
    });
}
const isValidation = (error, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorName */ .ZH)(error) === 'ValidationException' && error instanceof Error && message.test(error.message);
/** A job that has ended meanwhile need not be stopped. */
async function unlessEnded(stop) {
    try {
        await stop();
    }
    catch (error) {
        const isEnded = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorName */ .ZH)(error) === 'ValidationException' && /status/i.test(String(error));
        if (!isEnded)
            throw error;
    }
}


/***/ }),

/***/ 5437:
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
// EXTERNAL MODULE: ./.build/action/src/aws/models.js
var models = __webpack_require__(62142);
// EXTERNAL MODULE: ./.build/action/src/render/models.js
var render_models = __webpack_require__(89187);
// EXTERNAL MODULE: ./.build/action/src/render/random-cut-forest.js
var random_cut_forest = __webpack_require__(1421);
// EXTERNAL MODULE: ./.build/action/src/aws/wait.js
var wait = __webpack_require__(54425);
;// CONCATENATED MODULE: ./.build/action/src/retrain/attempts.js


/**
 * The name of the attempt that succeeded. A name is used once in SageMaker, so that every attempt has its own: one that
 * succeeded before is taken as it is, one that runs is followed, and after one that was stopped comes the next.
 * Raises CloudError `retrain-failed`.
 */
async function succeeded(prefix, kind, signal) {
    for (let attempt = 1;; attempt++) {
        const name = `${prefix}-${attempt}`;
        const before = await kind.look(name);
        if (before === undefined)
            await kind.start(name);
        else if (before.status === 'failed' || before.status === 'stopped')
            continue;
        const job = await ended(name, kind, signal);
        if (job.status === 'succeeded')
            return name;
        const reason = job.status === 'failed' ? job.reason : 'somebody stopped it';
        throw new errors/* CloudError */.K2('retrain-failed', `The ${kind.what} job ${name} did not succeed: ${reason}.`);
    }
}
/** What nobody waits for any more is stopped: the next retrain begins it anew. */
async function ended(name, { look, stop }, signal) {
    try {
        return await (0,wait/* until */.T)(async () => {
            const job = await look(name);
            return job === undefined || job.status === 'running' ? { changed: false } : { result: job };
        }, signal);
    }
    finally {
        if (signal.aborted)
            await stop(name);
    }
}

;// CONCATENATED MODULE: ./.build/action/src/retrain/cutoff.js
/** Where an anomaly begins. Pure. */
/** Scores in the order of their rows: SageMaker writes them one a line, or as a list. */
function scoresIn(text) {
    return [...text.matchAll(/"score"\s*:\s*([-+0-9.eE]+)/g)].map(([, score]) => Number(score));
}
/** Three standard deviations over the mean of the training rows' scores: "How RCF Works", SageMaker developer guide. */
function cutoffOf(scores) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    return mean + 3 * Math.sqrt(squares / Math.max(1, scores.length - 1));
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-glue/dist-cjs/index.js
var dist_cjs = __webpack_require__(46542);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var aws_errors = __webpack_require__(24659);
;// CONCATENATED MODULE: ./.build/action/src/aws/partitions.js


/** Where the partitions of a table lie that `expression` picks: s3 URLs. */
async function partitionLocations(cloud, { database, table }, expression) {
    return (0,aws_errors/* saying */.i)(`Reading the partitions of ${database}.${table}`, async () => {
        const locations = [];
        let NextToken;
        do {
            const page = await cloud.glue.send(new dist_cjs.GetPartitionsCommand({
                DatabaseName: database,
                TableName: table,
                ...(expression === undefined ? {} : { Expression: expression }),
                ...(NextToken === undefined ? {} : { NextToken }),
            }));
            for (const { StorageDescriptor } of page.Partitions ?? []) {
                if (StorageDescriptor?.Location !== undefined)
                    locations.push(StorageDescriptor.Location);
            }
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return locations;
    });
}

// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
;// CONCATENATED MODULE: ./.build/action/src/retrain/training-data.js



/** What is published for the model's item: not what a killed attempt left beside it. */
async function trainingData(cloud, bucket, { database }, { trainOn, item }) {
    const expression = item && `${item.trainingKey} = '${item.value.replaceAll("'", "''")}'`;
    const locations = await partitionLocations(cloud, { database, table: trainOn }, expression);
    const files = [];
    for (const location of locations.toSorted()) {
        const prefix = location.replace(`s3://${bucket.Bucket}/`, '').replace(/\/?$/, '/');
        const found = await Array.fromAsync((0,objects/* objectsUnder */.b6)(cloud, bucket, prefix));
        files.push(...found.filter(({ key, size }) => size > 0 && !isMark(key.slice(prefix.length))));
    }
    return {
        keys: files.map(({ key }) => key),
        // Names of files are new whenever a step has written them; an ETag is the digest of what is in them.
        digest: (0,names/* sha256 */.sc)(files
            .map(({ size, eTag }) => `${size} ${eTag}\n`)
            .toSorted()
            .join('')),
    };
}
/** Spark's own marks are no data. */
const isMark = (path) => path.split('/').some((part) => /^[_.]/.test(part));
/** As SageMaker takes a list of objects (API reference, S3DataSource). */
const manifestOf = ({ Bucket }, { keys }) => JSON.stringify([{ prefix: `s3://${Bucket}/` }, ...keys]);

// EXTERNAL MODULE: ./.build/action/src/retrain/version.js
var retrain_version = __webpack_require__(96982);
;// CONCATENATED MODULE: ./.build/action/src/retrain/train.js









/** Trains the model on what is published, unless that was done; a second call goes on where a stopped one was. */
async function retrainModel(place, model, signal) {
    const { cloud, bucket } = place;
    const data = await trainingData(cloud, bucket, place.pipeline, model);
    if (data.keys.length === 0)
        throw nothingToLearn(model);
    const key = `${(0,render_models/* modelFolder */.Ch)(model)}versions/${(0,retrain_version/* versionOf */.E)(model, data)}.json`;
    const known = await (0,objects/* readTextIfThere */.pM)(cloud, bucket, key);
    const version = known === undefined ? await train(place, model, data, signal) : (0,retrain_version/* parseVersion */.o)(known);
    if (known === undefined)
        await (0,objects/* putText */.rb)(cloud, bucket, key, JSON.stringify(version));
    // Of several that train at once, one becomes the first champion.
    if (await (0,objects/* putIfAbsent */.Ef)(cloud, bucket, (0,render_models/* championKey */.bX)(model), JSON.stringify(version)))
        return { model, outcome: 'promoted', version, champion: version };
    const before = await (0,objects/* readText */.yR)(cloud, bucket, (0,render_models/* championKey */.bX)(model));
    return { model, outcome: known === undefined ? 'candidate' : 'unchanged', version, champion: (0,retrain_version/* parseVersion */.o)(before) };
}
async function train(place, model, data, signal) {
    const { cloud, bucket, pipeline, names, roleArn } = place;
    const version = (0,retrain_version/* versionOf */.E)(model, data);
    const image = (0,random_cut_forest/* imageOf */.d)(pipeline.environment);
    const name = `${(0,render_models/* sageMakerPrefix */.f_)(names, model)}-${version}`;
    const folder = `${(0,render_models/* modelFolder */.Ch)(model)}versions/${version}`;
    const url = (key) => `s3://${bucket.Bucket}/${key}`;
    const manifestUrl = url(`${folder}/manifest.json`);
    await (0,objects/* putText */.rb)(cloud, bucket, `${folder}/manifest.json`, manifestOf(bucket, data));
    const training = await succeeded(name, {
        what: 'training',
        look: (job) => (0,models/* trainingJob */.yJ)(cloud, job),
        stop: (job) => (0,models/* stopTraining */.bM)(cloud, job),
        start: (job) => (0,models/* startTraining */.t)(cloud, {
            name: job,
            image,
            roleArn,
            hyperparameters: textsOf(model.hyperparameters),
            manifestUrl,
            outputUrl: url(`${folder}/training`),
            instanceType: model.instances.train,
        }),
    }, signal);
    await (0,models/* ensureModel */.aI)(cloud, {
        name,
        image,
        roleArn,
        dataUrl: url(`${folder}/training/${training}/output/model.tar.gz`),
    });
    const scoring = await succeeded(`${name}-scores`, {
        what: 'transform',
        look: (job) => (0,models/* transformJob */.mh)(cloud, job),
        stop: (job) => (0,models/* stopTransform */.X)(cloud, job),
        start: (job) => (0,models/* startTransform */.HZ)(cloud, {
            name: job,
            modelName: name,
            manifestUrl,
            outputUrl: url(`${folder}/scores/${job}`),
            instanceType: model.instances.serve,
        }),
    }, signal);
    const scores = [];
    for await (const key of (0,objects/* keysUnder */.rf)(cloud, bucket, `${folder}/scores/${scoring}/`)) {
        if (key.endsWith('.out'))
            scores.push(...scoresIn(await (0,objects/* readText */.yR)(cloud, bucket, key)));
    }
    if (scores.length === 0)
        throw new errors/* CloudError */.K2('retrain-failed', `The transform job ${scoring} gave no scores.`);
    return {
        schema: 1,
        version,
        model_name: name,
        cutoff: cutoffOf(scores),
        hyperparameters: model.hyperparameters,
        trained_on: { table: model.trainOn, rows: scores.length, files: data.keys.length, digest: data.digest },
        trained_at: place.now().toISOString(),
    };
}
const textsOf = (numbers) => Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
function nothingToLearn({ name, trainOn, item }) {
    const rows = item === undefined ? 'no rows' : `no rows with ${item.trainingKey} ${item.value}`;
    return new errors/* UserError */.yo('retrain-failed', `Model ${name} has nothing to learn from: "${trainOn}" has ${rows}.`, {
        hint: 'Look at the steps that write it: penstock query.',
    });
}

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
                const retrained = await retrainModel(place, model, signal);
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

// EXTERNAL MODULE: ./.build/action/src/graph/model.js
var model = __webpack_require__(27450);
// EXTERNAL MODULE: ./.build/action/src/spec/did-you-mean.js
var did_you_mean = __webpack_require__(44899);
;// CONCATENATED MODULE: ./.build/action/src/retrain/selection.js
/** Which models are meant, and which steps refresh what they learn from. Pure. */



/** `names` are models or items of them; none: all. Raises UserError `bad-option`. */
function modelsNamed({ steps, name: pipeline }, names) {
    const models = steps.filter((step) => step.kind === 'model');
    if (models.length === 0)
        throw new errors/* UserError */.yo('bad-option', `${pipeline} has no models: there is nothing to retrain.`);
    const known = models.map(({ name }) => name);
    const unknown = names.find((asked) => !models.some(({ name, model }) => asked === name || asked === model));
    if (unknown !== undefined) {
        throw new errors/* UserError */.yo('bad-option', `The pipeline has no model "${unknown}"${(0,did_you_mean/* didYouMean */.au)(unknown, known)}.`, {
            hint: `Its models: ${known.join(', ')}.`,
        });
    }
    return names.length === 0
        ? models
        : models.filter(({ name, model }) => names.includes(name) || names.includes(model));
}
/** The steps that write what the models learn from, and all that these need. */
function refreshing({ steps }, models) {
    const selected = new Set(steps
        .filter((step) => (0,model/* isJob */.o)(step) && models.some(({ trainOn }) => trainOn === step.writes))
        .map(({ name }) => name));
    for (const wanted of selected) {
        for (const need of steps.find(({ name }) => name === wanted)?.needs ?? [])
            selected.add(need);
    }
    return {
        steps: steps.map(({ name }) => name).filter((name) => selected.has(name)),
        reason: 'the run refreshes training data',
    };
}

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

// EXTERNAL MODULE: ./.build/action/src/terminal/run.js
var run = __webpack_require__(61508);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/retrain.js












/** Refreshes the training data, trains what has new data, and promotes where there is no champion. */
async function retrain(options, context) {
    const { terminal, signal, now } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const models = modelsNamed(pipeline, options.models);
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.y)(cloud, pipeline.environment);
    const deployed = await (0,deploy_deployed/* deployedPipeline */.F)(cloud, pipeline);
    const { names, modelRoleArn: roleArn } = deployed;
    if (roleArn === undefined)
        throw withoutModels(pipeline);
    await refresh(pipeline, refreshing(pipeline, models), cloud, deployed, context);
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
  y: () => (/* binding */ refuseOtherAccount)
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

/***/ 96869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85910);
/** Columns of text that fit a width: texts are cut before columns are left out, and what is left out is said. */

const gap = '  ';
/** A left-aligned column is not cut below this. */
const narrowest = 12;
function textTable({ columns, rows, width, style }) {
    const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(oneLine));
    const natural = columns.map((_, i) => lines.reduce((most, line) => Math.max(most, displayWidth(line[i] ?? '')), 0));
    const least = natural.map((size, i) => (columns[i]?.align === 'left' ? Math.min(size, narrowest) : size));
    const kept = howManyFit(least, width);
    const widths = shared(natural.slice(0, kept), least, width);
    const text = lines.map((line, row) => widths
        .map((size, i) => style(padded(line[i] ?? '', size, columns[i]?.align ?? 'left', i === kept - 1), row - 1, i))
        .join(gap)
        .trimEnd());
    const missing = columns.slice(kept).map(({ title }) => title);
    return [
        ...text,
        ...(missing.length === 0 ? [] : [oneLine(cut(`and ${missing.length} more: ${missing.join(', ')}`, width))]),
    ].join('\n');
}
/** At least one, cut by the terminal if it must be. */
function howManyFit(least, width) {
    let used = -gap.length;
    const fit = least.findIndex((size) => (used += gap.length + size) > width);
    return fit === -1 ? least.length : Math.max(1, fit);
}
/** Takes what is too much from the widest, a character at a time. */
function shared(natural, least, width) {
    const widths = [...natural];
    let excess = widths.reduce((sum, size) => sum + size + gap.length, -gap.length) - width;
    while (excess > 0) {
        const candidates = widths.map((size, i) => (size > (least[i] ?? 0) ? size : 0));
        const widest = Math.max(...candidates);
        if (widest === 0)
            break;
        widths[candidates.indexOf(widest)] = widest - 1;
        excess--;
    }
    return widths;
}
function padded(text, size, align, last) {
    const short = cut(text, size);
    const space = ' '.repeat(Math.max(0, size - displayWidth(short)));
    if (align === 'right')
        return space + short;
    return last ? short : short + space;
}
function cut(text, size) {
    if (displayWidth(text) <= size)
        return text;
    const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment);
    let used = 1;
    const end = graphemes.findIndex((grapheme) => (used += displayWidth(grapheme)) > size);
    return `${graphemes.slice(0, Math.max(0, end)).join('')}…`;
}
function oneLine(text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.replace(/[\t\r\n]+/g, ' '));
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Terminals give two cells to East Asian wide characters and to emoji. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;


/***/ }),

/***/ 96982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _render_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20729);

/** The same rows and hyperparameters make the same version. */
function versionOf({ hyperparameters, features }, { digest }) {
    return (0,_render_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([hyperparameters, features, digest])).slice(0, 12);
}
/** Raises SyntaxError for what is no record. */
function parseVersion(text) {
    return JSON.parse(text);
}


/***/ }),

/***/ 53202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ runInput),
/* harmony export */   _D: () => (/* binding */ executionName),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _graph_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67847);
/* harmony import */ var _graph_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42409);
/* harmony import */ var _spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44899);




/** `window` is an id; absent: the last complete one. `settings` are `name=value`. Raises UserError `bad-option`. */
function runInput(pipeline, now, window, settings) {
    return {
        window: window === undefined
            ? (0,_graph_window_js__WEBPACK_IMPORTED_MODULE_1__/* .lastComplete */ .I)(pipeline.window, pipeline.timeZone, now)
            : pastWindow((0,_graph_window_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindow */ .Et)(window, pipeline.window, pipeline.timeZone), now),
        inputs: settingsOf(pipeline, settings),
    };
}
function pastWindow(window, now) {
    if (Date.parse(window.end) <= now.getTime())
        return window;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-window', `Window ${window.id} has not ended yet: it ends at ${window.end}.`);
}
/** Every input: as it was set, else its default. Raises UserError `bad-option`. */
function settingsOf({ inputs }, settings) {
    const defaults = inputs.map((input) => [input.name, input.default]);
    return Object.fromEntries([
        ...defaults,
        ...settings.map((setting) => {
            const [, name, text] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
            if (name === undefined || text === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `--set ${setting}: name=value was expected.`);
            }
            const input = inputs.find((input) => input.name === name);
            if (input === undefined) {
                const known = inputs.map((input) => input.name);
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `--set ${setting}: the pipeline has no input "${name}"${(0,_spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, known)}.`, {
                    hint: known.length === 0 ? 'It has no inputs.' : `Its inputs: ${known.join(', ')}.`,
                });
            }
            return [name, typed(input, text)];
        }),
    ]);
}
function typed({ name, type }, text) {
    const wrong = (expected) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `--set ${name}=${text}: ${expected} was expected.`);
    switch (type) {
        case 'string':
            return text;
        case 'number': {
            const value = Number(text);
            if (text.trim() === '' || !Number.isFinite(value))
                throw wrong('a number');
            return value;
        }
        case 'boolean':
            if (text !== 'true' && text !== 'false')
                throw wrong('true or false');
            return text === 'true';
        case 'date':
            if (!(0,_graph_date_js__WEBPACK_IMPORTED_MODULE_3__/* .isDate */ .$)(text))
                throw wrong('a date such as 2026-11-24');
            return text;
    }
}
/** An execution's name: unique, and readable in a list. AWS takes 80 characters of a small alphabet. */
function executionName({ id }, now) {
    const time = now.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
    const random = crypto.randomUUID().slice(0, 4);
    return `${id.replaceAll(/[^A-Za-z0-9_-]/g, '-')}_${time}_${random}`;
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


/***/ }),

/***/ 61508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runJson),
/* harmony export */   l: () => (/* binding */ stepLine)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85882);
/* harmony import */ var _run_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53153);



/** The fixed form of `run --format json`. */
function runJson({ execution, steps }, { output = '{}' }) {
    return `${JSON.stringify({
        execution: execution.name,
        status: execution.status,
        steps: steps.map(({ name, status, reason, error, seconds, attempts, rows }) => ({
            name,
            status,
            reason: reason ?? error ?? null,
            seconds,
            attempts,
            rows: rows ?? null,
        })),
        outputs: JSON.parse(output),
    })}\n`;
}
/** One line for a step whose status changed. */
function stepLine(run, { color }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors)(color);
    const { step, status, rows, reason, cause, error } = run;
    const paints = {
        waiting: paint.dim,
        running: paint.cyan,
        succeeded: paint.green,
        skipped: paint.dim,
        failed: paint.red,
        blocked: paint.yellow,
        cancelled: paint.magenta,
    };
    const details = [
        run.ended === undefined || status === 'skipped' || status === 'blocked' ? '' : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)((0,_run_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsOf */ .TM)(run)),
        rows === undefined ? '' : `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rows)} rows`,
        reason ?? '',
        status === 'failed' ? (cause ?? error ?? '') : '',
    ].filter((detail) => detail !== '');
    return `  ${step.name} ${paints[status](status)}${details.length === 0 ? '' : `  ${details.join(', ')}`}`;
}


/***/ })

};
