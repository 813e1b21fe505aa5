export const id = 4309;
export const ids = [4309];
export const modules = {

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

/***/ 26690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeSageMaker: () => (/* binding */ makeSageMaker)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/glue/catalog.js
var catalog = __webpack_require__(60037);
// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/errors.js
/** Refusals in SageMaker's words. */

const validation = (message) => new service/* AwsError */.G('ValidationException', message);
const notFound = () => validation('Requested resource not found.');
const noSuchModel = (arn) => validation(`Could not find model "${arn}".`);
function jobExists(what, arn) {
    const [names, one] = what === 'Job' ? ['Job name must', 'a job'] : ['Training job names must', 'a training job'];
    return new service/* AwsError */.G('ResourceInUse', `${names} be unique within an AWS account and region, and ${one} with this name already exists (${arn})`);
}
/** What the algorithm's container says of its input: the job fails, the command does not. */
class ClientError extends Error {
}
const jobName = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
function checkName(name, member) {
    if (jobName.test(name))
        return;
    throw validation(`1 validation error detected: Value '${name}' at '${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/random-cut-forest.js


/** Refuses, by name, what is no image of the algorithm. */
function checkImage(image) {
    if (/^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\/randomcutforest:1$/.test(image ?? ''))
        return;
    throw (0,service/* refuse */.T)(`SageMaker's image ${image}`, 'It has the built-in algorithm randomcutforest:1.');
}
const limits = { feature_dim: [1, 10_000], num_trees: [50, 1000], num_samples_per_tree: [1, 2048] };
function hyperparametersOf(given = {}) {
    const unknown = Object.keys(given).find((name) => !(name in limits) && name !== 'eval_metrics');
    if (unknown !== undefined)
        throw new ClientError(`Additional hyperparameters are not allowed ('${unknown}' was unexpected)`);
    return {
        feature_dim: hyperparameter(given, 'feature_dim'),
        num_trees: hyperparameter(given, 'num_trees', '100'),
        num_samples_per_tree: hyperparameter(given, 'num_samples_per_tree', '256'),
    };
}
function hyperparameter(given, name, standard) {
    const text = given[name] ?? standard;
    if (text === undefined)
        throw new ClientError(`Hyperparameters validation failed: '${name}' is a required property`);
    const [least, most] = limits[name];
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new ClientError(`Hyperparameters validation failed: '${text}' of '${name}' is not a whole number from ${least} to ${most}`);
}
/** The channel that is learned from. Others than `train` only measure, on labels that nobody has here. */
function trainChannel(channels = []) {
    const other = channels.find(({ ChannelName }) => ChannelName !== 'train');
    if (other !== undefined)
        throw (0,service/* refuse */.T)(`SageMaker's channel ${other.ChannelName} of randomcutforest`);
    const [channel] = channels;
    if (channel === undefined)
        throw new ClientError(`Failed to validate input data configuration: 'train' is a required property`);
    if (channel.DataSource?.S3DataSource?.S3DataDistributionType !== 'ShardedByS3Key') {
        throw new ClientError(`Failed to validate input data configuration: the channel 'train' takes S3DataDistributionType ShardedByS3Key alone`);
    }
    if (channel.ContentType !== 'text/csv;label_size=0') {
        throw channel.ContentType === 'application/x-recordio-protobuf'
            ? (0,service/* refuse */.T)('RecordIO as training data')
            : new ClientError(`Requested content-type '${channel.ContentType}' is not supported; the channel 'train' takes text/csv;label_size=0`);
    }
    return channel;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/shelf.js

function openShelf(world) {
    const { store } = world;
    return {
        world,
        models: store.collection('sagemaker/models'),
        trainingJobs: store.collection('sagemaker/training-jobs'),
        transformJobs: store.collection('sagemaker/transform-jobs'),
        active: store.collection('sagemaker/active-jobs'),
    };
}
const arnOf = ({ region, account }, kind, name) => `arn:aws:sagemaker:${region}:${account}:${kind}/${name.toLowerCase()}`;
const dates = ['CreationTime', 'LastModifiedTime', 'TrainingStartTime', 'TrainingEndTime'];
const transformDates = ['CreationTime', 'TransformStartTime', 'TransformEndTime'];
const toldTraining = (job) => (0,catalog/* revived */.S0)(job, dates);
const toldTransform = (job) => (0,catalog/* revived */.S0)(job, transformDates);

/** A job ends once: the first ending stays. */
function end(shelf, kind, name, ending) {
    const { world, active, trainingJobs, transformJobs } = shelf;
    world.store.transaction(() => {
        if (!active.delete(`${kind}/${name}`))
            return;
        const now = world.clock.now().toISOString();
        const reason = ending.status === 'Failed' ? { FailureReason: ending.reason } : {};
        const training = kind === 'training-job' ? trainingJobs.get(name) : undefined;
        if (training !== undefined) {
            const states = { TrainingJobStatus: ending.status, SecondaryStatus: ending.status };
            trainingJobs.put(name, { ...training, ...states, ...reason, TrainingEndTime: now, LastModifiedTime: now });
        }
        const transform = kind === 'transform-job' ? transformJobs.get(name) : undefined;
        if (transform !== undefined) {
            transformJobs.put(name, { ...transform, TransformJobStatus: ending.status, ...reason, TransformEndTime: now });
        }
    });
}
/** Stops the jobs of processes that have died. */
function settleTheDead(shelf) {
    for (const { key, value } of shelf.active.list()) {
        if (shelf.world.store.isAlive(value.owner))
            continue;
        const [kind, name = ''] = key.split('/');
        end(shelf, kind === 'training-job' ? kind : 'transform-job', name, { status: 'Stopped' });
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/models.js





const modelCommands = (shelf) => ({
    async CreateModel(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateModel', input, ['ModelName', 'PrimaryContainer', 'ExecutionRoleArn', 'Tags']);
        const name = (0,cloud_input/* required */.mw)(input.ModelName, 'modelName');
        checkName(name, 'modelName');
        const PrimaryContainer = (0,cloud_input/* required */.mw)(input.PrimaryContainer, 'primaryContainer');
        (0,cloud_input/* onlyKnown */.KT)('CreateModel with PrimaryContainer', PrimaryContainer, ['Image', 'ModelDataUrl']);
        checkImage(PrimaryContainer.Image);
        const { world, models } = shelf;
        const ModelArn = arnOf(world, 'model', name);
        world.store.transaction(() => {
            if (models.get(name) !== undefined)
                throw validation(`Cannot create already existing model "${ModelArn}".`);
            const { ExecutionRoleArn } = input;
            const CreationTime = world.clock.now();
            models.put(name, (0,catalog/* stored */.su)({ ModelName: name, ModelArn, PrimaryContainer, ExecutionRoleArn, CreationTime }));
        });
        return { ModelArn };
    },
    async DescribeModel(input) {
        (0,cloud_input/* onlyKnown */.KT)('DescribeModel', input, ['ModelName']);
        const name = (0,cloud_input/* required */.mw)(input.ModelName, 'modelName');
        const model = shelf.models.get(name);
        if (model === undefined)
            throw noSuchModel(arnOf(shelf.world, 'model', name));
        return (0,catalog/* revived */.S0)(model, ['CreationTime']);
    },
    async DeleteModel(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteModel', input, ['ModelName']);
        const name = (0,cloud_input/* required */.mw)(input.ModelName, 'modelName');
        if (!shelf.models.delete(name))
            throw noSuchModel(arnOf(shelf.world, 'model', name));
        return {};
    },
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/input-files.js




/** The objects of a channel: those that begin with a prefix, or those that a manifest names. */
async function inputFiles(world, type, uri) {
    const { bucket, key } = parseUri(uri ?? '');
    if (type === 'ManifestFile')
        return manifestFiles(world, bucket, key);
    if (type !== 'S3Prefix')
        throw (0,service/* refuse */.T)(`SageMaker's data of type ${type}`, 'It has S3Prefix and ManifestFile.');
    const files = [];
    let ContinuationToken;
    do {
        const page = await world.cloud.s3.send(new dist_cjs.ListObjectsV2Command({ Bucket: bucket, Prefix: key, ...(ContinuationToken && { ContinuationToken }) }));
        for (const { Key = '' } of page.Contents ?? [])
            files.push(fileOf(world, bucket, Key, Key.slice(key.lastIndexOf('/') + 1)));
        ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    if (files.length === 0)
        throw new ClientError(`No S3 objects found under S3 URL "${uri}" given in input data source.`);
    return files;
}
/** `[{"prefix": "s3://b/p/"}, "a.csv", …]` (SageMaker API reference, S3DataSource). */
async function manifestFiles(world, Bucket, Key) {
    const parsed = JSON.parse(await readManifest(world, Bucket, Key));
    const [head, ...names] = Array.isArray(parsed) ? parsed : [];
    const prefix = typeof head === 'object' && head !== null && 'prefix' in head ? head.prefix : undefined;
    if (typeof prefix !== 'string' || !names.every((name) => typeof name === 'string')) {
        throw new ClientError(`The manifest s3://${Bucket}/${Key} is not a prefix and a list of names.`);
    }
    return names.map((name) => {
        const { bucket, key } = parseUri(`${prefix}${name}`);
        return fileOf(world, bucket, key, name);
    });
}
async function readManifest({ cloud }, Bucket, Key) {
    try {
        const { Body } = await cloud.s3.send(new dist_cjs.GetObjectCommand({ Bucket, Key }));
        return (await Body?.transformToString()) ?? '';
    }
    catch (error) {
        if (!(error instanceof service/* AwsError */.G))
            throw error;
        throw new ClientError(`The manifest s3://${Bucket}/${Key} cannot be read: ${error.message}`);
    }
}
const fileOf = ({ bucketsFolder }, bucket, key, name) => ({
    path: (0,external_node_path_.join)(bucketsFolder, bucket, key),
    name,
});
function parseUri(uri) {
    const [, bucket, key] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(uri) ?? [];
    if (bucket === undefined || key === undefined)
        throw new ClientError(`"${uri}" is no S3 URL.`);
    return { bucket, key };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/running.js


/** How soon a job notices that another process has asked for its end. */
const watchMilliseconds = 250;
/** Starts the work of a job that was recorded; what goes wrong with it is how the job ends. */
function begin(shelf, running, kind, name, work) {
    const key = `${kind}/${name}`;
    const stop = new AbortController();
    const ended = untilEnd(shelf, kind, name, work, stop).finally(() => running.delete(key));
    running.set(key, { stop, ended });
}
async function untilEnd(shelf, kind, name, work, stop) {
    const over = new AbortController();
    const watching = watch(shelf, kind, name, stop, over.signal);
    try {
        await work(stop.signal);
        end(shelf, kind, name, { status: 'Completed' });
    }
    catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        const reason = error instanceof ClientError ? `ClientError: ${text}` : `InternalServerError: ${text}`;
        end(shelf, kind, name, stop.signal.aborted ? { status: 'Stopped' } : { status: 'Failed', reason });
    }
    over.abort();
    await watching;
}
/** Any process may ask for the end of a job; the one that runs it looks for that in the record. */
async function watch(shelf, kind, name, stop, over) {
    const { world, trainingJobs, transformJobs } = shelf;
    const status = () => kind === 'training-job' ? trainingJobs.get(name)?.TrainingJobStatus : transformJobs.get(name)?.TransformJobStatus;
    try {
        while (!stop.signal.aborted) {
            await world.clock.sleep(watchMilliseconds, over);
            if (status() === 'Stopping')
                stop.abort();
        }
    }
    catch (error) {
        if (!over.aborted)
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/training.js










const members = [
    'TrainingJobName',
    'HyperParameters',
    'AlgorithmSpecification',
    'RoleArn',
    'InputDataConfig',
    'OutputDataConfig',
    'ResourceConfig',
    'StoppingCondition',
    'Tags',
];
const trainingCommands = (shelf, running) => ({
    async CreateTrainingJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateTrainingJob', input, members);
        const name = (0,cloud_input/* required */.mw)(input.TrainingJobName, 'trainingJobName');
        checkName(name, 'trainingJobName');
        checkImage((0,cloud_input/* required */.mw)(input.AlgorithmSpecification, 'algorithmSpecification').TrainingImage);
        const { S3OutputPath = '' } = (0,cloud_input/* required */.mw)(input.OutputDataConfig, 'outputDataConfig');
        const { Tags: _tags, ...kept } = input;
        const { world, trainingJobs, active } = shelf;
        const TrainingJobArn = arnOf(world, 'training-job', name);
        const now = world.clock.now();
        const S3ModelArtifacts = `${S3OutputPath.replace(/\/$/, '')}/${name}/output/model.tar.gz`;
        world.store.transaction(() => {
            if (trainingJobs.get(name) !== undefined)
                throw jobExists('Training job', TrainingJobArn);
            const job = {
                ...kept,
                TrainingJobName: name,
                TrainingJobArn,
                ModelArtifacts: { S3ModelArtifacts },
                TrainingJobStatus: 'InProgress',
                SecondaryStatus: 'Training',
                AlgorithmSpecification: input.AlgorithmSpecification,
                ResourceConfig: input.ResourceConfig,
                StoppingCondition: input.StoppingCondition,
                CreationTime: now,
                TrainingStartTime: now,
                LastModifiedTime: now,
            };
            trainingJobs.put(name, (0,catalog/* stored */.su)(job));
            active.put(`training-job/${name}`, { owner: world.store.owner });
        });
        begin(shelf, running, 'training-job', name, (signal) => train(shelf, input, S3ModelArtifacts, signal));
        return { TrainingJobArn };
    },
    async DescribeTrainingJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('DescribeTrainingJob', input, ['TrainingJobName']);
        settleTheDead(shelf);
        const job = shelf.trainingJobs.get((0,cloud_input/* required */.mw)(input.TrainingJobName, 'trainingJobName'));
        if (job === undefined)
            throw notFound();
        return toldTraining(job);
    },
    async StopTrainingJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('StopTrainingJob', input, ['TrainingJobName']);
        settleTheDead(shelf);
        const name = (0,cloud_input/* required */.mw)(input.TrainingJobName, 'trainingJobName');
        shelf.world.store.transaction(() => {
            const job = shelf.trainingJobs.get(name);
            if (job === undefined)
                throw notFound();
            if (job.TrainingJobStatus !== 'InProgress') {
                throw validation(`The request was rejected because the training job is in status ${job.TrainingJobStatus}.`);
            }
            shelf.trainingJobs.put(name, { ...job, TrainingJobStatus: 'Stopping', SecondaryStatus: 'Stopping' });
        });
        running.get(`training-job/${name}`)?.stop.abort();
        return {};
    },
});
async function train({ world }, { HyperParameters, InputDataConfig }, S3ModelArtifacts, signal) {
    const hyperparameters = hyperparametersOf(HyperParameters);
    const source = trainChannel(InputDataConfig).DataSource?.S3DataSource;
    const files = await inputFiles(world, source?.S3DataType, source?.S3Uri);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'penstock-training-'));
    try {
        const model = (0,external_node_path_.join)(folder, 'model.tar.gz');
        const paths = files.map(({ path }) => path);
        const result = await world.engines.forest.run({ do: 'train', files: paths, hyperparameters, model }, signal);
        if ('error' in result)
            throw new ClientError(`Unable to read data channel 'train'. ${result.error}`);
        const { bucket: Bucket, key: Key } = parseUri(S3ModelArtifacts);
        await world.cloud.s3.send(new dist_cjs.PutObjectCommand({ Bucket, Key, Body: await (0,promises_.readFile)(model) }));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/transform.js










const transform_members = [
    'TransformJobName',
    'ModelName',
    'BatchStrategy',
    'TransformInput',
    'TransformOutput',
    'TransformResources',
    'Tags',
];
const transformCommands = (shelf, running) => ({
    async CreateTransformJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateTransformJob', input, transform_members);
        const name = (0,cloud_input/* required */.mw)(input.TransformJobName, 'transformJobName');
        checkName(name, 'transformJobName');
        refuseOtherFormats(input);
        const { Tags: _tags, ...kept } = input;
        const { world, transformJobs, models, active } = shelf;
        const TransformJobArn = arnOf(world, 'transform-job', name);
        const modelName = (0,cloud_input/* required */.mw)(input.ModelName, 'modelName');
        const now = world.clock.now();
        world.store.transaction(() => {
            if (models.get(modelName) === undefined)
                throw noSuchModel(arnOf(world, 'model', modelName));
            if (transformJobs.get(name) !== undefined)
                throw jobExists('Job', TransformJobArn);
            const job = {
                ...kept,
                TransformJobName: name,
                ModelName: modelName,
                TransformInput: input.TransformInput,
                TransformResources: input.TransformResources,
                TransformJobArn,
                TransformJobStatus: 'InProgress',
                CreationTime: now,
                TransformStartTime: now,
            };
            transformJobs.put(name, (0,catalog/* stored */.su)(job));
            active.put(`transform-job/${name}`, { owner: world.store.owner });
        });
        begin(shelf, running, 'transform-job', name, (signal) => transform(shelf, input, signal));
        return { TransformJobArn };
    },
    async DescribeTransformJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('DescribeTransformJob', input, ['TransformJobName']);
        settleTheDead(shelf);
        const job = shelf.transformJobs.get((0,cloud_input/* required */.mw)(input.TransformJobName, 'transformJobName'));
        if (job === undefined)
            throw notFound();
        return toldTransform(job);
    },
    async StopTransformJob(input) {
        (0,cloud_input/* onlyKnown */.KT)('StopTransformJob', input, ['TransformJobName']);
        settleTheDead(shelf);
        const name = (0,cloud_input/* required */.mw)(input.TransformJobName, 'transformJobName');
        shelf.world.store.transaction(() => {
            const job = shelf.transformJobs.get(name);
            if (job === undefined)
                throw notFound();
            if (job.TransformJobStatus !== 'InProgress') {
                throw validation(`The request was rejected because the transform job is in status ${job.TransformJobStatus}.`);
            }
            shelf.transformJobs.put(name, { ...job, TransformJobStatus: 'Stopping' });
        });
        running.get(`transform-job/${name}`)?.stop.abort();
        return {};
    },
});
/** Of the forms in which SageMaker takes rows and gives scores, these are the ones that are done here. */
function refuseOtherFormats({ TransformInput, TransformOutput }) {
    const input = (0,cloud_input/* required */.mw)(TransformInput, 'transformInput');
    const output = (0,cloud_input/* required */.mw)(TransformOutput, 'transformOutput');
    (0,cloud_input/* onlyKnown */.KT)('CreateTransformJob with TransformInput', input, ['DataSource', 'ContentType', 'SplitType']);
    (0,cloud_input/* onlyKnown */.KT)('CreateTransformJob with TransformOutput', output, ['S3OutputPath', 'Accept', 'AssembleWith']);
    if (input.ContentType !== 'text/csv')
        throw (0,service/* refuse */.T)(`a transform of ${input.ContentType}`, 'It has text/csv.');
    if (input.SplitType !== 'Line')
        throw (0,service/* refuse */.T)(`a transform with SplitType ${input.SplitType}`, 'It has Line.');
    if (output.Accept !== 'application/jsonlines' || output.AssembleWith !== 'Line') {
        throw (0,service/* refuse */.T)(`a transform into ${output.Accept}`, 'It has application/jsonlines with AssembleWith Line.');
    }
}
async function transform({ world, models }, { ModelName = '', TransformInput, TransformOutput }, signal) {
    const source = TransformInput?.DataSource?.S3DataSource;
    const files = await inputFiles(world, source?.S3DataType, source?.S3Uri);
    const data = parseUri(models.get(ModelName)?.PrimaryContainer?.ModelDataUrl ?? '');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'penstock-transform-'));
    try {
        const pairs = files.map(({ path, name }, index) => ({ from: path, to: (0,external_node_path_.join)(folder, String(index)), name }));
        const model = (0,external_node_path_.join)(world.bucketsFolder, data.bucket, data.key);
        const request = { do: 'score', model, files: pairs.map(({ from, to }) => ({ from, to })) };
        const result = await world.engines.forest.run(request, signal);
        if ('error' in result)
            throw new ClientError(`See job logs for more information: ${result.error}`);
        const { bucket: Bucket, key } = parseUri(`${(TransformOutput?.S3OutputPath ?? '').replace(/\/$/, '')}/`);
        for (const { to, name } of pairs) {
            await world.cloud.s3.send(new dist_cjs.PutObjectCommand({ Bucket, Key: `${key}${name}.out`, Body: await (0,promises_.readFile)(to) }));
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sagemaker/service.js




const makeSageMaker = (world) => {
    const shelf = openShelf(world);
    const running = new Map();
    settleTheDead(shelf);
    return {
        name: 'sageMaker',
        handlers: { ...modelCommands(shelf), ...trainingCommands(shelf, running), ...transformCommands(shelf, running) },
        /** Stops the jobs of this process. */
        async close() {
            const own = [...running.values()];
            for (const { stop } of own)
                stop.abort();
            await Promise.all(own.map(({ ended }) => ended));
        },
    };
};


/***/ })

};
