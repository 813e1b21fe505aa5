export const id = 9973;
export const ids = [9973];
export const modules = {

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

/***/ 49973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeLambda: () => (/* binding */ makeLambda)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/bootstrap.js
/**
 * What a function's worker runs: it imports the handler, and answers event by event. It is a text because the product
 * is one bundled file, and a worker needs code of its own; it may use nothing but Node.
 */
const bootstrap = `
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { parentPort, workerData } = require('node:worker_threads');

const describe = (error) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\\n') }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };

const load = async () => {
  const { folder, handler } = workerData;
  const dot = handler.lastIndexOf('.');
  const [file, name] = [handler.slice(0, dot), handler.slice(dot + 1)];
  const path = ['.mjs', '.js', '.cjs'].map((end) => join(folder, file + end)).find(existsSync);
  if (path === undefined) {
    throw Object.assign(new Error("Error: Cannot find module '" + file + "'"), { name: 'Runtime.ImportModuleError' });
  }
  const module = await import(pathToFileURL(path));
  const found = module[name] ?? module.default?.[name];
  if (typeof found !== 'function') {
    throw Object.assign(new Error(handler + ' is undefined or not exported'), { name: 'Runtime.HandlerNotFound' });
  }
  return found;
};

const loaded = load();
loaded.catch(() => {});

parentPort.on('message', async ({ event, context, deadline }) => {
  try {
    const handler = await loaded;
    const getRemainingTimeInMillis = () => Math.max(0, deadline - Date.now());
    const output = await handler(JSON.parse(event), { ...context, getRemainingTimeInMillis });
    parentPort.postMessage({ output: JSON.stringify(output === undefined ? null : output) });
  } catch (error) {
    parentPort.postMessage({ error: describe(error) });
  }
});
`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/errors.js
/** Lambda's errors, in its own codes and words. */

const invalidParameter = (message) => new service/* AwsError */.G('InvalidParameterValueException', message);
const functionNotFound = (arn, hint = '') => new service/* AwsError */.G('ResourceNotFoundException', `Function not found: ${arn}${hint}`, 404);

;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/code.js
/** A function's code, from its zip to a folder from which it can be imported. */









/** Unzips the code, once for the same bytes. */
async function unpack(world, code) {
    const zip = await bytesOf(world, code);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(zip).digest();
    const unpacked = { CodeSha256: digest.toString('base64'), CodeSize: zip.byteLength };
    const folder = folderOf(world, unpacked.CodeSha256);
    if ((0,external_node_fs_.existsSync)(folder))
        return unpacked;
    await markAsRoot((0,external_node_path_.dirname)(folder));
    const half = `${folder}.${crypto.randomUUID()}`;
    for (const [name, bytes] of entriesOf(zip)) {
        const path = (0,external_node_path_.join)(half, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, bytes);
    }
    await moveInto(half, folder);
    return unpacked;
}
/** Nothing above a function's code says how to read it, as on AWS: a project around this folder may be of ES modules. */
async function markAsRoot(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.json'), '{}\n');
}
function folderOf({ bucketsFolder }, codeSha256) {
    const name = Buffer.from(codeSha256, 'base64').toString('hex');
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(bucketsFolder), 'functions', name);
}
async function bytesOf({ cloud }, code) {
    (0,cloud_input/* onlyKnown */.KT)('a function with Code', code, ['S3Bucket', 'S3Key', 'ZipFile']);
    if (code.ZipFile !== undefined)
        return code.ZipFile;
    try {
        const { Body } = await cloud.s3.send(new dist_cjs.GetObjectCommand({ Bucket: code.S3Bucket, Key: code.S3Key }));
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
    }
    catch (error) {
        if (!(error instanceof service/* AwsError */.G))
            throw error;
        throw invalidParameter(`Error occurred while GetObject. S3 Error Code: ${error.name}. S3 Error Message: ${error.message}`);
    }
}
function entriesOf(zip) {
    const files = Object.entries(unzipped(zip)).filter(([name]) => !name.endsWith('/'));
    const outside = files.find(([name]) => name.startsWith('/') || name.split('/').includes('..'));
    if (outside !== undefined)
        throw (0,service/* refuse */.T)(`a zip with the entry ${outside[0]}`);
    if (files.length === 0)
        throw invalidParameter('Uploaded file must be a non-empty zip');
    return files;
}
function unzipped(zip) {
    try {
        return (0,esm/* unzipSync */.AO)(zip);
    }
    catch (cause) {
        const message = 'Could not unzip uploaded file. Please check your file, then try to upload again.';
        throw Object.assign(invalidParameter(message), { cause });
    }
}
async function moveInto(half, folder) {
    try {
        await (0,promises_.rename)(half, folder);
    }
    catch (error) {
        // Another process was quicker with the same bytes.
        await (0,promises_.rm)(half, { recursive: true });
        if (!(0,external_node_fs_.existsSync)(folder))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/worker.js
/** One execution environment of a function: a thread that answers one event at a time, and is kept warm between them. */





async function startEnvironment(world, { configuration }) {
    const { Timeout = 3, MemorySize = 128 } = configuration;
    const thread = new external_node_worker_threads_.Worker(bootstrap, {
        eval: true,
        execArgv: [],
        workerData: { folder: folderOf(world, configuration.CodeSha256), handler: configuration.Handler },
        env: await variables(world, configuration),
        resourceLimits: { maxOldGenerationSizeMb: MemorySize },
        stdout: true,
        stderr: true,
    });
    writeLog(world, configuration.FunctionName, thread);
    let isUsable = true;
    for (const end of ['error', 'exit']) {
        thread.on(end, () => {
            isUsable = false;
        });
    }
    // An idle environment keeps no process alive.
    thread.unref();
    return {
        isUsable: () => isUsable,
        async invoke(event, requestId) {
            thread.ref();
            const outcome = await ask(thread, message(configuration, event, requestId), Timeout, requestId);
            thread.unref();
            if ('error' in outcome && outcome.error.errorType === timedOut) {
                isUsable = false;
                await thread.terminate();
            }
            return outcome;
        },
        async end() {
            isUsable = false;
            await thread.terminate();
        },
    };
}
const timedOut = 'Sandbox.Timedout';
function message({ Timeout = 3, ...configuration }, event, requestId) {
    const context = {
        functionName: configuration.FunctionName,
        functionVersion: '$LATEST',
        invokedFunctionArn: configuration.FunctionArn,
        memoryLimitInMB: String(configuration.MemorySize),
        awsRequestId: requestId,
    };
    return { event, context, deadline: Date.now() + Timeout * 1000 };
}
function ask(thread, sent, timeoutSeconds, requestId) {
    return new Promise((resolve) => {
        const settle = (outcome) => {
            clearTimeout(timer);
            thread.off('message', settle).off('error', onError).off('exit', onExit);
            resolve(outcome);
        };
        const fail = (errorType, what) => settle({ error: { errorType, errorMessage: `RequestId: ${requestId} Error: ${what}` } });
        const onError = (error) => {
            if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
                fail('Runtime.OutOfMemory', 'Runtime exited with error: signal: killed');
            }
            else {
                settle({
                    error: { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\n') },
                });
            }
        };
        const onExit = (code) => fail('Runtime.ExitError', code === 0 ? 'Runtime exited without providing a reason' : `Runtime exited with error: exit status ${code}`);
        const timer = setTimeout(() => fail(timedOut, `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`), timeoutSeconds * 1000);
        thread.on('message', settle).on('error', onError).on('exit', onExit);
        thread.postMessage(sent);
    });
}
/** The variables of the function, and those that Lambda's runtime has; the machine's own are not among them. */
async function variables(world, configuration) {
    return {
        ...configuration.Environment?.Variables,
        AWS_REGION: world.region,
        AWS_DEFAULT_REGION: world.region,
        AWS_ENDPOINT_URL: await world.endpoint(),
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_LAMBDA_FUNCTION_NAME: configuration.FunctionName,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(configuration.MemorySize),
        LAMBDA_TASK_ROOT: folderOf(world, configuration.CodeSha256),
    };
}
function writeLog({ logsFolder }, name, thread) {
    const folder = (0,external_node_path_.join)(logsFolder, 'lambda');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const append = (chunk) => (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(folder, `${name}.log`), chunk);
    thread.stdout.on('data', append);
    thread.stderr.on('data', append);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/environments.js

/** At once, of one function; further events wait for one of these to be free. */
const mostEnvironments = 4;
class Environments {
    #world;
    #pools = new Map();
    #all = new Set();
    constructor(world) {
        this.#world = world;
    }
    /** Runs the function on an event. Never rejects for what the function does. */
    async invoke(record, event, requestId) {
        const pool = await this.#poolOf(record);
        if (pool.busy >= mostEnvironments)
            await new Promise((resolve) => pool.waiting.push(resolve));
        else
            pool.busy += 1;
        try {
            const environment = pool.idle.pop() ?? (await this.#start(record));
            const outcome = await environment.invoke(event, requestId);
            if (environment.isUsable())
                pool.idle.push(environment);
            else
                this.#all.delete(environment);
            return outcome;
        }
        finally {
            const next = pool.waiting.shift();
            if (next === undefined)
                pool.busy -= 1;
            else
                next();
        }
    }
    async end() {
        await Promise.all([...this.#all].map((environment) => environment.end()));
    }
    async #start(record) {
        const environment = await startEnvironment(this.#world, record);
        this.#all.add(environment);
        return environment;
    }
    /** A function that was updated gets new environments; the old ones end when they are idle. */
    async #poolOf({ configuration }) {
        const { FunctionName, RevisionId: revision } = configuration;
        const before = this.#pools.get(FunctionName);
        if (before !== undefined && before.revision === revision)
            return before;
        const pool = { revision, idle: [], waiting: [], busy: 0 };
        this.#pools.set(FunctionName, pool);
        for (const environment of before?.idle.splice(0) ?? []) {
            this.#all.delete(environment);
            await environment.end();
        }
        return pool;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/functions.js
/** Functions: their code and their configuration. */





/** Logging and tracing are told, and change nothing that a function does. */
const configurable = [
    'Runtime',
    'Role',
    'Handler',
    'Description',
    'Timeout',
    'MemorySize',
    'Environment',
    'TracingConfig',
    'LoggingConfig',
];
const functionCommands = (shelf) => ({
    async CreateFunction(input) {
        const other = ['FunctionName', 'Code', 'Tags', 'PackageType', 'Architectures', 'Publish'];
        (0,cloud_input/* onlyKnown */.KT)('CreateFunction', input, [...other, ...configurable]);
        const { FunctionName, Code: source, Tags = {}, PackageType = 'Zip', Publish, Architectures } = input;
        const configuration = configured(input);
        if (PackageType !== 'Zip')
            throw (0,service/* refuse */.T)(`a function of the PackageType ${PackageType}`);
        if (Publish === true)
            throw (0,service/* refuse */.T)('CreateFunction with Publish');
        checkConfiguration(configuration);
        const name = (0,cloud_input/* required */.mw)(FunctionName, 'functionName');
        if (shelf.functions.get(name) !== undefined)
            throw alreadyExists(name);
        const code = await unpack(shelf.world, (0,cloud_input/* required */.mw)(source, 'code'));
        const FunctionArn = arnOf(shelf.world, name);
        const fixed = { FunctionName: name, FunctionArn, Version: '$LATEST', PackageType, State: 'Active' };
        const defaults = { Description: '', Timeout: 3, MemorySize: 128, Architectures: Architectures ?? ['x86_64'] };
        const made = { ...fixed, ...defaults, ...configuration, ...code, ...changed(shelf.world) };
        shelf.world.store.transaction(() => {
            if (shelf.functions.get(name) !== undefined)
                throw alreadyExists(name);
            shelf.functions.put(name, { configuration: made, tags: Tags });
        });
        return made;
    },
    async GetFunction(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetFunction', input, ['FunctionName']);
        const { configuration, tags } = existingFunction(shelf, input.FunctionName);
        return { Configuration: configuration, Code: { RepositoryType: 'S3' }, Tags: { ...tags } };
    },
    async UpdateFunctionCode(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateFunctionCode', input, ['FunctionName', 'S3Bucket', 'S3Key', 'ZipFile', 'Architectures']);
        const { FunctionName, Architectures, ...source } = input;
        existingFunction(shelf, FunctionName);
        const code = await unpack(shelf.world, source);
        return update(shelf, FunctionName, (0,cloud_input/* given */.gI)({ ...code, Architectures }));
    },
    async UpdateFunctionConfiguration(input) {
        (0,cloud_input/* onlyKnown */.KT)('UpdateFunctionConfiguration', input, ['FunctionName', ...configurable]);
        const configuration = configured(input);
        const { configuration: before } = existingFunction(shelf, input.FunctionName);
        checkConfiguration({ ...before, ...configuration });
        return update(shelf, input.FunctionName, configuration);
    },
    async DeleteFunction(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteFunction', input, ['FunctionName']);
        const { FunctionName, CodeSha256 } = existingFunction(shelf, input.FunctionName).configuration;
        shelf.world.store.transaction(() => {
            shelf.functions.delete(FunctionName);
            const others = shelf.functions.list().filter(({ value }) => value.configuration.CodeSha256 === CodeSha256);
            if (others.length === 0)
                (0,external_node_fs_.rmSync)(folderOf(shelf.world, CodeSha256), { recursive: true, force: true });
        });
        return {};
    },
});
/** By name or by ARN. */
function existingFunction(shelf, nameOrArn) {
    const name = functionName(nameOrArn);
    const found = shelf.functions.get(name);
    if (found === undefined)
        throw functionNotFound(arnOf(shelf.world, name));
    return found;
}
function functionName(nameOrArn) {
    const given = (0,cloud_input/* required */.mw)(nameOrArn, 'functionName');
    const [, name = given, qualifier] = /^arn:[^:]+:lambda:[^:]+:\d+:function:([^:]+)(?::(.+))?$/.exec(given) ?? [];
    if (qualifier !== undefined && qualifier !== '$LATEST')
        throw (0,service/* refuse */.T)(`the qualifier ${qualifier} of a function`);
    return name;
}
function arnOf({ region, account }, name) {
    return `arn:aws:lambda:${region}:${account}:function:${name}`;
}
function alreadyExists(name) {
    return new service/* AwsError */.G('ResourceConflictException', `Function already exist: ${name}`, 409);
}
function checkConfiguration({ Runtime, Handler, Timeout = 3 }) {
    if (Runtime !== 'nodejs24.x' && Runtime !== 'nodejs22.x') {
        throw (0,service/* refuse */.T)(`the runtime ${Runtime}`, 'It has nodejs24.x and nodejs22.x.');
    }
    if (Handler === undefined || !/^[^\s]+\.[^\s.]+$/.test(Handler)) {
        throw invalidParameter('Handler must be of the form file.method');
    }
    if (Timeout < 1 || Timeout > 900)
        throw invalidParameter('Timeout must be between 1 and 900 seconds');
}
function configured(input) {
    const { Runtime, Role, Handler, Description, Timeout, MemorySize, Environment, TracingConfig, LoggingConfig } = input;
    return (0,cloud_input/* given */.gI)({ Runtime, Role, Handler, Description, Timeout, MemorySize, Environment, TracingConfig, LoggingConfig });
}
function update(shelf, name, changes) {
    return shelf.world.store.transaction(() => {
        const { configuration, tags } = existingFunction(shelf, name);
        const { CodeSha256, CodeSize } = { ...configuration, ...changes };
        const after = { ...configuration, ...changes, CodeSha256, CodeSize, ...changed(shelf.world) };
        shelf.functions.put(after.FunctionName, { configuration: after, tags });
        return after;
    });
}
function changed({ clock }) {
    const LastModified = clock.now().toISOString().replace('Z', '+0000');
    return { LastModified, RevisionId: crypto.randomUUID(), LastUpdateStatus: 'Successful' };
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/serde/index.js
var serde = __webpack_require__(92430);
;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/stand-in.js
/** Functions that exist already in an account, and of which the repository has something that stands in for them here. */






const folder = 'local/functions';
/** `local/functions/NAME.mjs`, which exports `handler`; undefined when there is none. */
async function standIn(world, name) {
    const file = fileOf(name);
    const { repositoryFolder } = world;
    if (repositoryFolder === undefined || file === undefined)
        return undefined;
    const source = await stand_in_bytesOf((0,external_node_path_.join)(repositoryFolder, file));
    if (source === undefined)
        return undefined;
    const code = await unpack(world, { ZipFile: (0,esm/* zipSync */.L)({ 'index.mjs': source }, { mtime: new Date(2000, 0, 1) }) });
    return {
        configuration: {
            FunctionName: name,
            FunctionArn: arnOf(world, name),
            Handler: 'index.handler',
            Timeout: 900,
            MemorySize: 128,
            RevisionId: code.CodeSha256,
            ...code,
        },
        tags: {},
    };
}
/** What to do about a function that is not there. */
function standInHint({ repositoryFolder }, name) {
    const file = fileOf(name);
    return repositoryFolder === undefined || file === undefined
        ? ''
        : `. In the local cloud, ${file} can stand in for it`;
}
/** A name cannot lead out of the folder. */
function fileOf(name) {
    return /^[A-Za-z0-9_-]+$/.test(name) ? `${folder}/${name}.mjs` : undefined;
}
async function stand_in_bytesOf(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,promises_.readFile)(file) : undefined;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/invoke.js






const invokeCommands = (shelf, environments) => ({
    async Invoke(input, { signal } = {}) {
        (0,cloud_input/* onlyKnown */.KT)('Invoke', input, ['FunctionName', 'InvocationType', 'LogType', 'Payload', 'Qualifier']);
        const { InvocationType = 'RequestResponse', LogType = 'None', Qualifier = '$LATEST' } = input;
        if (InvocationType !== 'RequestResponse')
            throw (0,service/* refuse */.T)(`an invocation of the type ${InvocationType}`);
        if (LogType !== 'None')
            throw (0,service/* refuse */.T)(`Invoke with LogType ${LogType}`);
        if (Qualifier !== '$LATEST')
            throw (0,service/* refuse */.T)(`the qualifier ${Qualifier} of a function`);
        const event = eventOf(input.Payload);
        const record = await functionOrStandIn(shelf, functionName(input.FunctionName));
        const outcome = await unlessAborted(environments.invoke(record, event, crypto.randomUUID()), signal);
        const answer = { StatusCode: 200, ExecutedVersion: '$LATEST' };
        if ('output' in outcome)
            return { ...answer, Payload: serde.Uint8ArrayBlobAdapter.fromString(outcome.output) };
        const Payload = serde.Uint8ArrayBlobAdapter.fromString(JSON.stringify(outcome.error));
        return { ...answer, FunctionError: 'Unhandled', Payload };
    },
});
/** Who asked may go; the function does not learn of it, and runs on. */
function unlessAborted(work, signal) {
    if (signal === undefined)
        return work;
    const { promise, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    if (signal.aborted)
        onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', onAbort));
}
async function functionOrStandIn({ world, functions }, name) {
    const record = functions.get(name) ?? (await standIn(world, name));
    if (record === undefined)
        throw functionNotFound(arnOf(world, name), standInHint(world, name));
    return record;
}
function eventOf(payload) {
    if (payload === undefined || payload.length === 0)
        return '{}';
    const text = typeof payload === 'string' ? payload : Buffer.from(payload).toString();
    try {
        JSON.parse(text);
        return text;
    }
    catch (cause) {
        const message = `Could not parse request body into json: ${cause instanceof Error ? cause.message : String(cause)}`;
        throw Object.assign(new service/* AwsError */.G('InvalidRequestContentException', message), { cause });
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/lambda/service.js



const makeLambda = (world) => {
    const shelf = { world, functions: world.store.collection('lambda/functions') };
    const environments = new Environments(world);
    return {
        name: 'lambda',
        handlers: { ...functionCommands(shelf), ...invokeCommands(shelf, environments) },
        close: () => environments.end(),
    };
};


/***/ })

};
