export const id = 4689;
export const ids = [4689];
export const modules = {

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

/***/ 87679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ partitionLocations),
/* harmony export */   dy: () => (/* binding */ deletePartitions),
/* harmony export */   kG: () => (/* binding */ deleteTable)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46542);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24659);



/** Where the partitions of a table lie that `expression` picks: s3 URLs. */
async function partitionLocations(cloud, table, expression) {
    const partitions = await partitionsOf(cloud, table, expression);
    return partitions.map(({ StorageDescriptor }) => StorageDescriptor?.Location).filter((url) => url !== undefined);
}
/** Takes the partitions that `expression` picks out of the catalog; the objects stay. */
async function deletePartitions(cloud, table, expression) {
    const values = (await partitionsOf(cloud, table, expression)).map(({ Values = [] }) => ({ Values }));
    const what = `Deleting partitions of ${table.database}.${table.table}`;
    // More than 25 at once AWS refuses.
    for (let start = 0; start < values.length; start += 25) {
        const { Errors = [] } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(what, () => cloud.glue.send(new _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__.BatchDeletePartitionCommand({
            DatabaseName: table.database,
            TableName: table.table,
            PartitionsToDelete: values.slice(start, start + 25),
        })));
        const [first] = Errors;
        if (first !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-refused', `${what}: ${first.ErrorDetail?.ErrorMessage ?? ''}`);
    }
}
/** A table that is not there is as good as deleted. */
async function deleteTable(cloud, { database, table }) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Deleting the table ${database}.${table}`, async () => {
        try {
            await cloud.glue.send(new _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__.DeleteTableCommand({ DatabaseName: database, Name: table }));
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'EntityNotFoundException'))
                throw error;
        }
    });
}
async function partitionsOf(cloud, { database, table }, expression) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Reading the partitions of ${database}.${table}`, async () => {
        const partitions = [];
        let NextToken;
        do {
            const page = await cloud.glue.send(new _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__.GetPartitionsCommand({
                DatabaseName: database,
                TableName: table,
                ...(expression === undefined ? {} : { Expression: expression }),
                ...(NextToken === undefined ? {} : { NextToken }),
            }));
            partitions.push(...(page.Partitions ?? []));
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return partitions;
    });
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

/***/ 8924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ modelsNamed),
/* harmony export */   m: () => (/* binding */ refreshing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27450);
/* harmony import */ var _spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44899);
/** Which models are meant, and which steps refresh what they learn from. Pure. */



/** `names` are models or items of them; none: all. Raises UserError `bad-option`. */
function modelsNamed({ steps, name: pipeline }, names) {
    const models = steps.filter((step) => step.kind === 'model');
    if (models.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `${pipeline} has no models: there is nothing to retrain.`);
    const known = models.map(({ name }) => name);
    const unknown = names.find((asked) => !models.some(({ name, model }) => asked === name || asked === model));
    if (unknown !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-option', `The pipeline has no model "${unknown}"${(0,_spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(unknown, known)}.`, {
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
        .filter((step) => (0,_graph_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isJob */ .o)(step) && models.some(({ trainOn }) => trainOn === step.writes))
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


/***/ }),

/***/ 65865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ retrainModel)
});

// EXTERNAL MODULE: ./.build/action/src/aws/models.js
var models = __webpack_require__(62142);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
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

// EXTERNAL MODULE: ./.build/action/src/aws/partitions.js
var partitions = __webpack_require__(87679);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
;// CONCATENATED MODULE: ./.build/action/src/retrain/training-data.js



/** What is published for the model's item: not what a killed attempt left beside it. */
async function trainingData(cloud, bucket, { database }, { trainOn, item }) {
    const expression = item && `${item.trainingKey} = '${item.value.replaceAll("'", "''")}'`;
    const locations = await (0,partitions/* partitionLocations */.Zz)(cloud, { database, table: trainOn }, expression);
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
/* harmony import */ var _graph_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67847);
/* harmony import */ var _graph_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42409);
/* harmony import */ var _spec_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44899);
/* harmony import */ var _scheduled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(413);





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
            if (!(0,_graph_date_js__WEBPACK_IMPORTED_MODULE_4__/* .isDate */ .$)(text))
                throw wrong('a date such as 2026-11-24');
            return text;
    }
}
/** An execution's name: unique, and readable in a list. AWS takes 80 characters of a small alphabet. */
const executionName = (window, now) => `${(0,_scheduled_js__WEBPACK_IMPORTED_MODULE_3__/* .nameStart */ .wI)(window, now)}_${crypto.randomUUID().slice(0, 4)}`;


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ dueRun),
/* harmony export */   wI: () => (/* binding */ nameStart)
/* harmony export */ });
/* unused harmony export scheduledRun */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _graph_scheduled_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58292);
/* harmony import */ var _graph_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42409);



/** The start that is due: that of the last time of the schedule, however late somebody asks. */
function scheduledRun({ schedule, timeZone, window: size }, now) {
    const time = (0,_graph_scheduled_time_js__WEBPACK_IMPORTED_MODULE_1__/* .lastScheduled */ .Q)(schedule.cron, timeZone, now);
    if (time === undefined)
        throw new RangeError('A schedule that never comes passes no check.');
    const window = (0,_graph_window_js__WEBPACK_IMPORTED_MODULE_2__/* .lastComplete */ .I)(size, timeZone, time);
    return { name: `${nameStart(window, time)}_scheduled`, window };
}
/** @throws UserError `not-scheduled` */
function dueRun({ schedule, name, timeZone, window }, now) {
    if (schedule !== undefined)
        return scheduledRun({ schedule, timeZone, window }, now);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-scheduled', `${name} has no schedule.`, {
        hint: 'Add schedule: { cron: "15 2 * * *", by: github }.',
    });
}
/** How the name of every execution begins: `2026-11-23_20261124T011500`. */
function nameStart({ id }, time) {
    const digits = time.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
    return `${id.replaceAll(/[^A-Za-z0-9_-]/g, '-')}_${digits}`;
}


/***/ }),

/***/ 50905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ runJson),
  l: () => (/* binding */ stepLine)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/run/steps.js
var steps = __webpack_require__(53153);
;// CONCATENATED MODULE: ./.build/action/src/terminal/wrapped.js
/** A text in lines of that width, broken at spaces; a word that is longer keeps its line, so that it can be copied. */
function wrapped(text, width, indent, hanging) {
    const [first = '', ...words] = text.split(' ');
    let line = indent + first;
    const lines = [];
    for (const word of words) {
        if (line.length + 1 + word.length > width) {
            lines.push(line.trimEnd());
            line = hanging + word;
        }
        else {
            line += ` ${word}`;
        }
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./.build/action/src/terminal/run.js




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
/** For a step whose status changed: one line, and more where a reason is long. */
function stepLine(run, { color, width }) {
    const paint = (0,picocolors.createColors)(color);
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
        run.ended === undefined || status === 'skipped' || status === 'blocked' ? '' : (0,words/* duration */.p0)((0,steps/* secondsOf */.TM)(run)),
        rows === undefined ? '' : (0,words/* count */.U9)(rows, 'row'),
        reason ?? '',
        status === 'failed' ? (cause ?? error ?? '') : '',
    ].filter((detail) => detail !== '');
    const line = `${step.name} ${status}${details.length === 0 ? '' : `  ${details.join(', ')}`}`;
    // The status is coloured last, so that its colour takes no room.
    return wrapped(line, width, '  ', '    ').replace(` ${status}`, ` ${paints[status](status)}`);
}


/***/ })

};
