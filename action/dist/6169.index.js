export const id = 6169;
export const ids = [6169,9738,361,7829,6751];
export const modules = {

/***/ 62011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingPermission),
/* harmony export */   z: () => (/* binding */ remedy)
/* harmony export */ });
/**
 * Reads `User: A is not authorized to perform: B on resource: C because …`; undefined for other texts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
function missingPermission(message) {
    const found = /User: (?<principal>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: "?(?<resource>[^\s"]+)"?)?/.exec(message)?.groups;
    const { principal, action, resource = '*' } = found ?? {};
    if (principal === undefined || action === undefined)
        return undefined;
    const forbiddenBy = /with an explicit deny(?: in an? ([\w -]+?))?(?=[:.,]|$)/.exec(message);
    return { principal, action, resource, forbiddenBy: forbiddenBy === null ? undefined : (forbiddenBy[1] ?? 'policy') };
}
/** What to do about it. */
function remedy({ principal, action, resource, forbiddenBy }) {
    if (forbiddenBy !== undefined)
        return `A ${forbiddenBy} denies it explicitly: no further statement allows it.`;
    const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource });
    return `Add to the policy of ${roleOf(principal)}: ${statement}`;
}
/** `arn:aws:sts::1:assumed-role/deployer/session` -> `the role deployer`. */
function roleOf(principal) {
    const [, role] = /:assumed-role\/([^/]+)\//.exec(principal) ?? [];
    return role === undefined ? principal : `the role ${role}`;
}


/***/ }),

/***/ 24659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ cloudError),
/* harmony export */   ZH: () => (/* binding */ awsErrorName),
/* harmony export */   _7: () => (/* binding */ expired),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   m_: () => (/* binding */ isAwsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62011);


/** The name that AWS gives an error, such as `NoSuchKey`; undefined for what isn't an error of AWS. */
function awsErrorName(error) {
    return error instanceof Error && '$metadata' in error ? error.name : undefined;
}
const isAwsError = (error, ...names) => names.includes(awsErrorName(error) ?? '');
/** The names under which the SDK tells that it found no credentials, or no longer valid ones. */
const withoutCredentials = ['CredentialsProviderError', 'TokenProviderError'];
/** The names under which the services say that a session has ended. */
const expired = ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'];
const throttled = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughputExceeded)|Rate exceeded/;
const denied = /^(AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized|Forbidden$|403$)/;
/** The names that Node and the SDK have for a connection that does not come about, breaks or stays silent. */
const unreachable = /^(TimeoutError|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO)$/;
/** An error of AWS as a CloudError that says what was tried, with the request's id; anything else as it is. */
function cloudError(what, error) {
    if (!(error instanceof Error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PenstockError */ .qC)
        return error;
    if (withoutCredentials.includes(error.name)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('no-credentials', `${what}: no credentials for AWS were found.`, {
            hint: 'Set AWS_PROFILE, or the variables of an access key; in a workflow, take a role first.',
            cause: error,
        });
    }
    const said = `${what}: ${error.name}: ${error.message}${detail(error)}`;
    if (unreachable.test(error.name) || unreachable.test(nodeCode(error))) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-unreachable', `${what}: AWS does not answer: ${error.message}${detail(error)}`, {
            hint: 'Look at the network, a proxy and the region; then give the same command again.',
            cause: error,
        });
    }
    const name = awsErrorName(error);
    if (name === undefined)
        return error;
    if (isAwsError(error, ...expired)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('credentials-expired', said, {
            hint: 'Take credentials anew, and give the same command again: it goes on from what was done.',
            cause: error,
        });
    }
    if (throttled.test(name) || throttled.test(error.message)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-throttled', said, {
            hint: 'Something else sends many calls in this account and region; give the same command again when it is done.',
            cause: error,
        });
    }
    if (denied.test(name)) {
        const missing = (0,_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .U)(error.message);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('access-denied', said, {
            hint: missing === undefined ? 'AWS does not say which permission is missing.' : (0,_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .remedy */ .z)(missing),
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-refused', said, { cause: error });
}
const nodeCode = (error) => ('code' in error && typeof error.code === 'string' ? error.code : '');
/** ` (request 1f3c, 10 attempts)`: what AWS's support asks for. */
function detail(error) {
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    if (typeof metadata !== 'object' || metadata === null)
        return '';
    const id = 'requestId' in metadata && typeof metadata.requestId === 'string' ? [`request ${metadata.requestId}`] : [];
    const tried = 'attempts' in metadata && typeof metadata.attempts === 'number' && metadata.attempts > 1
        ? [`${metadata.attempts} attempts`]
        : [];
    return id.length + tried.length === 0 ? '' : ` (${[...id, ...tried].join(', ')})`;
}
/** Runs `call`, and says what was tried if AWS refuses. */
async function saying(what, call) {
    try {
        return await call();
    }
    catch (error) {
        throw cloudError(what, error);
    }
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

/***/ 6169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBench: () => (/* binding */ openBench),
  u: () => (/* binding */ shared)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/simulators/engines/index.js + 6 modules
var simulators_engines = __webpack_require__(60361);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/simulators/cloud/iot/core.js + 5 modules
var iot_core = __webpack_require__(25348);
// EXTERNAL MODULE: ./.build/simulators/sensors/publish.js
var publish = __webpack_require__(37075);
// EXTERNAL MODULE: ./.build/simulators/sensors/timeline.js
var timeline = __webpack_require__(66909);
// EXTERNAL MODULE: ./.build/simulators/local/folder.js
var folder = __webpack_require__(54666);
// EXTERNAL MODULE: ./.build/simulators/local/messages.js + 3 modules
var messages = __webpack_require__(8562);
// EXTERNAL MODULE: ./.build/simulators/local/topic.js
var topic = __webpack_require__(40951);
;// CONCATENATED MODULE: ./.build/simulators/local/given.js
/** What a test gives to the sources of its pipeline. Those that are given nothing hold nothing. */









/** Messages arrive in the last moment of the window. */
async function giveSources(place, pipeline, test, window) {
    const arrived = new Date(Date.parse(window.end) - 1);
    for (const source of pipeline.sources) {
        const files = test.given.find((given) => given.source === source.name)?.files ?? [];
        if (source.type === 's3')
            await (0,folder/* putAll */.D3)(place, pipeline, source, await (0,folder/* filesUnder */.mz)(source, pipeline.root, files));
        else if (source.type === 'iot' && files.length > 0)
            await publishLines(place, pipeline, source, files, arrived);
    }
}
/** Bytes that AWS IoT Core takes as one message. */
const largest = 128 * 1024;
async function publishLines(place, pipeline, source, files, arrived) {
    (0,messages/* refuseUndeployed */.g)(place, pipeline, source);
    const texts = await Promise.all(files.map(({ path }) => (0,promises_.readFile)((0,external_node_path_.join)(pipeline.root, path), 'utf8')));
    const lines = texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line !== '');
    const core = await (0,iot_core/* openIotCore */.a)({ ...place, clock: (0,timeline/* timeline */.I)(arrived) });
    try {
        const device = await (0,publish/* connectThing */.DQ)({ host: '127.0.0.1', port: core.port }, 'given', await core.thing('given'));
        try {
            for (const line of lines) {
                if (Buffer.byteLength(line) > largest)
                    throw new errors/* UserError */.yo('bad-feed', `A message for "${source.name}" has more than 128 KB: AWS IoT Core takes none.`);
                await device.publishAsync((0,topic/* topicFor */.T)(source.topic, roomIn(line), 'given'), line, { qos: 1 });
            }
        }
        finally {
            await device.endAsync();
        }
    }
    finally {
        await core.close();
    }
}
/** A message that is no JSON is published too. */
function roomIn(line) {
    const [, room = 'given'] = /"room_id"\s*:\s*"([^"/+#$\\]+)"/.exec(line) ?? [];
    return room;
}

// EXTERNAL MODULE: ./.build/simulators/local/instant.js
var instant = __webpack_require__(59873);
// EXTERNAL MODULE: ./.build/simulators/local/place.js
var place = __webpack_require__(96751);
// EXTERNAL MODULE: ./.build/action/src/open-cloud.js
var open_cloud = __webpack_require__(29738);
;// CONCATENATED MODULE: ./.build/action/src/open-bench.js







/** Local clouds for the tests of a pipeline, one after the other, which share the engines. `given` as in `openSession`. */
async function openBench(pipeline, state, given) {
    const folder = (0,external_node_path_.join)(state ?? (0,external_node_path_.join)(pipeline.root, '.penstock'), 'tests');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const engines = given ?? (0,simulators_engines.openEngines)({ scratchFolder: (0,external_node_path_.join)(folder, 'engines') });
    const { account, region } = pipeline.environment;
    engines.spark.warm();
    return {
        dataEnd: (0,instant.firstInstant)(pipeline),
        async open() {
            const stateFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'test-'));
            const cloud = await (0,open_cloud/* openLocal */.q)(pipeline, stateFolder, shared(engines));
            return {
                cloud,
                stateFolder,
                give: (test, window, signal) => (0,place.inPlace)({ cloud, stateFolder, account, region, signal, tell: () => undefined }, (place) => giveSources(place, pipeline, test, window)),
                remove: () => (0,promises_.rm)(stateFolder, { recursive: true, force: true, maxRetries: 5 }),
            };
        },
        async close() {
            await Promise.all([engines.spark.close(), engines.athena.close()]);
        },
    };
}
/** A cloud that closes leaves them to the next. */
function shared({ spark, athena, forest }) {
    const close = async () => undefined;
    return { spark: { ...spark, close }, athena: { ...athena, close }, forest };
}


/***/ }),

/***/ 29738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountSettings: () => (/* binding */ accountSettings),
/* harmony export */   dataEnd: () => (/* binding */ dataEnd),
/* harmony export */   fillSources: () => (/* binding */ fillSources),
/* harmony export */   openCloud: () => (/* binding */ openCloud),
/* harmony export */   q: () => (/* binding */ openLocal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deploy_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88724);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);



/** The one place that knows two clouds. `verb` names the session of a role; `engines` as in `openSession`. */
async function openCloud(pipeline, choice, verb, engines) {
    const { environment } = pipeline;
    const stateFolder = stateFolderOf(pipeline, choice);
    if (stateFolder === undefined) {
        if (environment.name === unnamed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('bad-option', 'AWS needs an environment: its account and region.', { hint: '--env NAME' });
        (0,_deploy_account_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherRegion */ .TV)(environment, process.env);
        const { openAws } = await __webpack_require__.e(/* import() */ 2553).then(__webpack_require__.bind(__webpack_require__, 42553));
        return openAws(environment.region, await credentials(environment.region, choice, verb));
    }
    const { openEngines } = await Promise.all(/* import() */[__webpack_require__.e(5948), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 60361));
    return openLocal(pipeline, stateFolder, engines ?? openEngines({ scratchFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateFolder, 'engines') }));
}
async function credentials(region, { roleArn }, verb) {
    if (roleArn === undefined)
        return undefined;
    const { sessionName, workflowRole } = await __webpack_require__.e(/* import() */ 8045).then(__webpack_require__.bind(__webpack_require__, 48045));
    return workflowRole({ roleArn, region, sessionName: sessionName(verb, process.env) }, process.env);
}
/** What the account was set up with; a local one with nothing. */
async function accountSettings(region, { cloud }) {
    if (cloud === 'local')
        return { hasGitHubProvider: false, governs: { databases: false, tables: false } };
    const { readAccountSettings } = await __webpack_require__.e(/* import() */ 3279).then(__webpack_require__.bind(__webpack_require__, 93279));
    return readAccountSettings(region);
}
/** A local cloud on a folder of the caller's choice. */
async function openLocal({ environment: { account, region }, root }, stateFolder, engines) {
    const { openLocalCloud } = await __webpack_require__.e(/* import() */ 8207).then(__webpack_require__.bind(__webpack_require__, 78207));
    return openLocalCloud({ stateFolder, account, region, repositoryFolder: root, engines });
}
/** The instant at which the data of the pipeline's sources end: now, unless `local:` feeds them. */
async function dataEnd(pipeline, choice) {
    const stateFolder = fedState(pipeline, choice);
    if (stateFolder === undefined)
        return new Date();
    const [{ openStore }, local] = await Promise.all([
        __webpack_require__.e(/* import() */ 7829).then(__webpack_require__.bind(__webpack_require__, 87829)),
        Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(9873)]).then(__webpack_require__.bind(__webpack_require__, 59873)),
    ]);
    const store = openStore(stateFolder);
    try {
        return local.dataEnd(store, pipeline);
    }
    finally {
        store.close();
    }
}
/** Fills what `local:` feeds; in AWS, sources are other people's. */
async function fillSources(pipeline, choice, to) {
    const stateFolder = fedState(pipeline, choice);
    if (stateFolder === undefined)
        return;
    const [local, { inPlace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(2830), __webpack_require__.e(1860), __webpack_require__.e(7617), __webpack_require__.e(4955), __webpack_require__.e(2994), __webpack_require__.e(4107), __webpack_require__.e(7517)]).then(__webpack_require__.bind(__webpack_require__, 37517)),
        __webpack_require__.e(/* import() */ 6751).then(__webpack_require__.bind(__webpack_require__, 96751)),
    ]);
    const { account, region } = pipeline.environment;
    await inPlace({ ...to, stateFolder, account, region }, (place) => local.fillSources(place, pipeline));
}
/** Without a name, the environment is the local cloud's own. */
const unnamed = 'local';
/** Undefined: the cloud is AWS. Each environment has an account of its own, locally too. */
function stateFolderOf({ environment, root }, choice) {
    const isUnnamed = environment.name === unnamed;
    if ((choice.cloud ?? (isUnnamed ? 'local' : 'aws')) === 'aws')
        return undefined;
    const folder = choice.state ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.penstock');
    return isUnnamed ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'environments', environment.name);
}
/** Undefined: nothing is fed. */
function fedState(pipeline, choice) {
    return pipeline.local.length === 0 ? undefined : stateFolderOf(pipeline, choice);
}


/***/ }),

/***/ 87829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/simulators/cloud/sqlite-errors.js
/** What SQLite says when a file fails, in words that tell its reader what to do. */

/** Primary result codes, as sqlite.org/rescode.html lists them. */
const BUSY = 5;
const CORRUPT = 11;
const FULL = 13;
const NOT_A_DATABASE = 26;
function isBusy(error) {
    return resultCode(error) === BUSY;
}
/** Runs `body`; errors of SQLite and the file system come out as CloudErrors that name `file`, all others as they are. */
function explaining(file, body) {
    try {
        return body();
    }
    catch (error) {
        throw explain(file, error);
    }
}
/** The state file was changed by something else than us, or by a failing disk. */
function damaged(file, detail, cause) {
    return new errors/* CloudError */.K2('local-state-unusable', `The local cloud's state ${file} is damaged: ${detail}.`, {
        hint: `Restore the file from a copy, or delete the folder it lies in: the local cloud then starts empty.`,
        cause,
    });
}
function explain(file, error) {
    if (!hasMessage(error))
        return error;
    const code = resultCode(error);
    if (code === undefined && !('syscall' in error))
        return error;
    if (code === CORRUPT || code === NOT_A_DATABASE)
        return damaged(file, error.message, error);
    return new errors/* CloudError */.K2('local-state-unusable', `The local cloud's state ${file} cannot be used: ${error.message}.`, {
        hint: hints.get(code) ?? 'Check that its folder can be made, read and written.',
        cause: error,
    });
}
const hints = new Map([
    [BUSY, 'Another process holds it for long; end that process, then try again.'],
    [FULL, 'The disk is full: free some space, then try again. What was acknowledged before is kept.'],
]);
function resultCode(error) {
    if (!hasMessage(error) || !('errcode' in error) || typeof error.errcode !== 'number')
        return undefined;
    return error.errcode & 0xff;
}
/** Not by `instanceof`: Node's own errors may be of another realm than this code. */
function hasMessage(error) {
    return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/owner.js
/**
 * Who owns what is running. A process holds a lock on a file of its own for as long as it lives; the operating
 * system gives the lock back at its death, so neither a kill nor a reused process id can fool anyone.
 */




/** Milliseconds that a new owner waits for somebody who is just testing its lock. */
const patience = 5_000;
/** Takes the lock of a new owner. To be called while nobody else sweeps the same folder. */
function becomeOwner(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const id = crypto.randomUUID();
    const file = (0,external_node_path_.join)(folder, id);
    const lock = new external_node_sqlite_.DatabaseSync(file, { timeout: patience });
    // No journal file: it would outlive a kill.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return {
        id,
        release() {
            lock.close();
            (0,external_node_fs_.rmSync)(file, { force: true });
        },
    };
}
function isOwnerAlive(folder, id) {
    const file = (0,external_node_path_.join)(folder, id);
    if (!(0,external_node_fs_.existsSync)(file))
        return false;
    const probe = new external_node_sqlite_.DatabaseSync(file, { readOnly: true, timeout: 0 });
    try {
        probe.exec('SELECT 1 FROM sqlite_schema');
        return false;
    }
    catch (error) {
        if (isBusy(error))
            return true;
        throw error;
    }
    finally {
        probe.close();
    }
}
/** Removes the files of owners that are dead. To be called while nobody else becomes one. */
function sweepDeadOwners(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return;
    for (const id of (0,external_node_fs_.readdirSync)(folder)) {
        if (!isOwnerAlive(folder, id))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, id), { force: true });
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sqlite.js
/** The store on SQLite: one file, one table, WAL, so that readers of other processes never wait for a writer. */







/** Raised whenever an older Penstock could no longer read the file. */
const schemaVersion = 1;
/** Milliseconds that a transaction waits for one of another process. */
const sqlite_patience = 20_000;
/** Opens, or makes, the state in `folder`. Throws a CloudError when the file is damaged, newer or cannot be used. */
function openStore(folder) {
    const file = (0,external_node_path_.join)(folder, 'cloud.sqlite');
    const ownersFolder = (0,external_node_path_.join)(folder, 'owners');
    const database = explaining(file, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return new external_node_sqlite_.DatabaseSync(file, { timeout: sqlite_patience });
    });
    try {
        explaining(file, () => prepare(database, file));
        const transaction = transactions(database, file);
        const owner = explaining(ownersFolder, () => transaction(() => {
            sweepDeadOwners(ownersFolder);
            return becomeOwner(ownersFolder);
        }));
        const rows = statements(database);
        return {
            collection: (name) => collection(rows, file, name),
            transaction,
            owner: owner.id,
            isAlive: (id) => id === owner.id || isOwnerAlive(ownersFolder, id),
            close() {
                if (!database.isOpen)
                    return;
                owner.release();
                database.close();
            },
        };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
function prepare(database, file) {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > schemaVersion)
        throw newer(file, version);
    const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (verdict !== 'ok')
        throw damaged(file, String(verdict));
    database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS entry (
      collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, checksum INTEGER NOT NULL,
      PRIMARY KEY (collection, key)
    ) STRICT, WITHOUT ROWID;
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `);
}
function newer(file, version) {
    const message = `The local cloud's state ${file} was written by a newer Penstock (schema ${version}, this one knows ${schemaVersion}).`;
    return new errors/* CloudError */.K2('local-state-newer', message, {
        hint: 'Use that newer Penstock, or another folder: --state DIR.',
    });
}
/** A call inside of another joins it: everything is kept or undone with the outermost. */
function transactions(database, file) {
    const isInside = () => database.isTransaction;
    return (body) => {
        if (isInside())
            return body();
        explaining(file, () => database.exec('BEGIN IMMEDIATE'));
        try {
            const result = body();
            explaining(file, () => database.exec('COMMIT'));
            return result;
        }
        catch (error) {
            // SQLite has already rolled back by itself after some errors, such as a full disk.
            if (isInside())
                database.exec('ROLLBACK');
            throw error;
        }
    };
}
function statements(database) {
    const columns = 'SELECT key, value, checksum FROM entry WHERE collection = ?';
    return {
        get: database.prepare(`${columns} AND key = ?`),
        list: database.prepare(`${columns} AND key >= ? AND key < ? ORDER BY key`),
        put: database.prepare('INSERT OR REPLACE INTO entry (collection, key, value, checksum) VALUES (?, ?, ?, ?)'),
        delete: database.prepare('DELETE FROM entry WHERE collection = ? AND key = ?'),
    };
}
/** Sorts behind every other character, in SQLite's order of bytes as in Unicode's. */
const lastCharacter = '\u{10FFFF}';
function collection(rows, file, name) {
    const checksum = (key, text) => (0,external_node_zlib_.crc32)(`${name}\n${key}\n${text}`);
    /** SQLite does not notice a changed byte in a value; the checksum does. */
    const read = (row) => {
        const key = String(row['key']);
        const text = String(row['value']);
        if (checksum(key, text) !== row['checksum'])
            throw damaged(file, `the entry ${name} ${key} is not what was written`);
        // The checksum has proved that it is what was put, and its collection says of which type that is.
        return { key, value: JSON.parse(text) };
    };
    return {
        get(key) {
            return explaining(file, () => {
                const row = rows.get.get(name, key);
                return row === undefined ? undefined : read(row).value;
            });
        },
        put(key, value) {
            const text = JSON.stringify(value);
            explaining(file, () => rows.put.run(name, key, text, checksum(key, text)));
        },
        delete(key) {
            return explaining(file, () => rows.delete.run(name, key).changes === 1);
        },
        list(prefix = '') {
            return explaining(file, () => rows.list.all(name, prefix, prefix + lastCharacter).map(read));
        },
    };
}


/***/ }),

/***/ 60361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngines: () => (/* binding */ openEngines)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/simulators/engines/engines.js
var engines = __webpack_require__(33923);
;// CONCATENATED MODULE: ./.build/simulators/engines/athena/kinds.js
/** What kind of statement a text is, by its first word: enough to run what reads and to refuse the rest by name. */

/** Blanks, comments and opening parentheses may stand before the first word. */
const FIRST_WORDS = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()*([a-z]+)(?:\s+(into|from|create|external|databases?|schemas?|tables?|views?|columns|partitions|functions)\b)?/i;
const QUERIES = ['SELECT', 'WITH', 'VALUES', 'TABLE'];
/** @throws AthenaQueryError NOT_SUPPORTED for what the local Athena does not run, naming it */
function statementKind(sql) {
    const [matched = '', first = '', second = ''] = FIRST_WORDS.exec(sql) ?? [];
    const word = first.toUpperCase();
    if (QUERIES.includes(word))
        return 'query';
    if (word === 'EXPLAIN')
        return 'explain';
    // What is no word at all, Trino's parser explains best.
    if (word === '')
        return 'query';
    const words = `${word} ${second.toUpperCase()}`.trim();
    const before = matched.slice(0, matched.toUpperCase().lastIndexOf(word)).split('\n');
    throw new engines/* AthenaQueryError */.E(`The local Athena does not run ${words} yet.`, 'NOT_SUPPORTED', before.length, (before.at(-1)?.length ?? 0) + 1);
}

// EXTERNAL MODULE: ./.build/simulators/engines/athena/process.js
var athena_process = __webpack_require__(74379);
// EXTERNAL MODULE: ./.build/simulators/engines/athena/statement.js
var statement = __webpack_require__(40891);
;// CONCATENATED MODULE: ./.build/simulators/engines/athena/turns.js
/**
 * Lets statements over the same catalog run together; one over another catalog waits until they have ended, and those
 * that come after it wait behind it. So every statement sees one catalog from its start to its end.
 */
class CatalogTurns {
    #catalog;
    #running = 0;
    #waiting = [];
    /** @throws the signal's reason when it is aborted before the turn comes */
    async run(catalog, signal, work) {
        await this.#enter(catalog, signal);
        try {
            return await work();
        }
        finally {
            this.#running -= 1;
            this.#admit();
        }
    }
    #enter(catalog, signal) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const entry = { catalog, admit: () => resolve(undefined) };
        this.#waiting.push(entry);
        this.#admit();
        const leave = () => {
            const index = this.#waiting.indexOf(entry);
            if (index < 0)
                return;
            this.#waiting.splice(index, 1);
            reject(signal.reason);
            this.#admit();
        };
        signal.addEventListener('abort', leave);
        return promise.finally(() => signal.removeEventListener('abort', leave));
    }
    #admit() {
        for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
            if (this.#running > 0 && next.catalog !== this.#catalog)
                return;
            this.#waiting.shift();
            this.#catalog = next.catalog;
            this.#running += 1;
            next.admit();
        }
    }
}

;// CONCATENATED MODULE: ./.build/simulators/engines/athena/values.js
/** As Athena spells a column's type: REAL is `float`, and `decimal(10,2)` has no blank. */
const athenaType = (type) => type === 'real' ? 'float' : type.replace(/^decimal\((\d+), (\d+)\)$/, 'decimal($1,$2)');
/** Of a value in Trino's JSON, with numbers as their text. Nested values stand as in `[1, 2]`, `{k=v}`, `{field=value}`. */
function athenaText(value, type) {
    return value === null ? null : textOf(value, type);
}
function textOf(value, { rawType, arguments: parameters }) {
    if (value === null)
        return 'null';
    switch (rawType) {
        case 'array': {
            const element = typeAt(parameters, 0);
            return `[${listOf(value)
                .map((item) => textOf(item, element))
                .join(', ')}]`;
        }
        case 'map': {
            const [key, item] = [typeAt(parameters, 0), typeAt(parameters, 1)];
            const entries = entriesOf(value).map(([name, child]) => `${textOf(name, key)}=${textOf(child, item)}`);
            return `{${entries.join(', ')}}`;
        }
        case 'row': {
            const fields = listOf(value).map((item, i) => `${fieldName(parameters, i)}=${textOf(item, typeAt(parameters, i))}`);
            return `{${fields.join(', ')}}`;
        }
        case 'varbinary':
            return Buffer.from(scalarOf(value), 'base64')
                .toString('hex')
                .replace(/..(?=.)/g, '$& ');
        default:
            return scalarOf(value);
    }
}
function typeAt(parameters, index) {
    const parameter = parameters[index];
    if (parameter?.kind === 'TYPE')
        return parameter.value;
    if (parameter?.kind === 'NAMED_TYPE')
        return parameter.value.typeSignature;
    throw new TypeError(`Trino's type has no parameter ${index}`);
}
function fieldName(parameters, index) {
    const parameter = parameters[index];
    return (parameter?.kind === 'NAMED_TYPE' ? parameter.value.fieldName?.name : undefined) ?? `field${index}`;
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    throw new TypeError('Trino sent no list for an array or row');
}
function entriesOf(value) {
    if (typeof value === 'object' && value !== null)
        return Object.entries(value);
    throw new TypeError('Trino sent no object for a map');
}
/** Numbers have come as their text. */
function scalarOf(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return String(value);
    throw new TypeError('Trino sent neither text, number nor boolean for a plain value');
}

;// CONCATENATED MODULE: ./.build/simulators/engines/athena/engine.js
/** Athena's SQL on Trino, in a process of its own that starts on first use and lives until the engine is closed. */







function athenaEngine(installation, scratchFolder) {
    const scratch = (0,external_node_path_.join)(scratchFolder, `trino-${process.pid}-${crypto.randomUUID().slice(0, 8)}`);
    const turns = new CatalogTurns();
    let starting;
    let applied;
    const trino = async () => {
        if (starting !== undefined && !(await starting).isAlive)
            starting = applied = undefined;
        starting ??= (0,athena_process/* startTrino */.R)(installation, scratch);
        return starting;
    };
    const apply = (process, catalog) => {
        if (applied?.catalog !== catalog)
            applied = { catalog, done: process.setCatalog(catalog) };
        return applied.done;
    };
    return {
        warm() {
            // What fails here fails again at `query`, which says so.
            trino().catch(() => { });
        },
        async query(request, signal) {
            const started = performance.now();
            const kind = statementKind(request.sql);
            const process = await trino();
            const catalog = snapshotOf(request);
            const result = await turns.run(catalog, signal, async () => {
                await apply(process, catalog);
                return orEnded(process, (0,statement/* runStatement */.n)(process.url, { ...request, sql: withoutSemicolon(request.sql) }, signal));
            });
            return {
                columns: result.columns.map(({ name, type }) => ({ name, type: athenaType(type) })),
                rows: result.rows.map((row) => result.columns.map(({ typeSignature }, i) => athenaText(row[i], typeSignature))),
                statementType: kind === 'query' ? 'DML' : 'UTILITY',
                dataScannedInBytes: result.physicalInputBytes,
                milliseconds: Math.round(performance.now() - started),
            };
        },
        async close() {
            const process = await starting?.catch(() => undefined);
            starting = undefined;
            await process?.close();
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        },
    };
}
/** A statement fails with the process: its own error would only say that the connection was lost. */
async function orEnded(process, work) {
    try {
        return await work;
    }
    catch (error) {
        if (process.isAlive)
            throw error;
        throw await process.ended;
    }
}
/** The JSON of Snapshot.java. */
const snapshotOf = ({ catalog, bucketsFolder }) => JSON.stringify({ bucketsFolder, ...catalog });
/** Athena takes a semicolon at the end, Trino's protocol does not. */
const withoutSemicolon = (sql) => sql.replace(/;\s*$/, '');

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
;// CONCATENATED MODULE: ./.build/simulators/engines/forest/engine.js




/** A process a job: Python and the forest start in a fifth of a second. */
function forestEngine({ python }) {
    const script = (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), 'simulators/engines/forest/forest.py');
    return {
        async run(request, signal) {
            const child = (0,external_node_child_process_.spawn)(python, ['-I', script], { stdio: ['pipe', 'pipe', 'pipe'], signal, killSignal: 'SIGKILL' });
            // A process that has ended early is seen by its exit.
            child.stdin.on('error', () => { });
            child.stdin.end(JSON.stringify(request));
            const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
            const [stdout, stderr, code] = await Promise.all([(0,consumers_.text)(child.stdout), (0,consumers_.text)(child.stderr), ended]);
            if (code !== 0)
                throw new Error(`Random Cut Forest ended with exit code ${code}: ${stderr.trim().slice(-2000)}`);
            return JSON.parse(stdout);
        },
    };
}

// EXTERNAL MODULE: ./.build/simulators/engines/setup/installation.js
var installation = __webpack_require__(27740);
// EXTERNAL MODULE: ./.build/simulators/engines/spark/worker.js + 2 modules
var spark_worker = __webpack_require__(37018);
;// CONCATENATED MODULE: ./.build/simulators/engines/spark/pool.js
/** The Spark engine of the local cloud: at most two workers, each with one script at a time. */


/** A worker is a JVM and its Python: about half a gigabyte before its first job. */
const MOST_WORKERS = 2;
function sparkEngine(installation) {
    const idle = [];
    const all = new Set();
    const waiting = [];
    let slots = MOST_WORKERS;
    const start = () => {
        const { sparkArchive } = installation;
        const archive = sparkArchive === undefined ? undefined : { archive: 'read', archiveFile: sparkArchive };
        const worker = new spark_worker/* SparkWorker */.A(installation, archive);
        all.add(worker);
        return worker;
    };
    const takeSlot = async (signal) => {
        while (slots === 0 && !signal.aborted) {
            const { promise, resolve } = Promise.withResolvers();
            waiting.push(resolve);
            signal.addEventListener('abort', () => resolve(), { once: true });
            await promise;
        }
        if (signal.aborted)
            return false;
        slots -= 1;
        return true;
    };
    const giveSlot = () => {
        slots += 1;
        for (const wake of waiting.splice(0))
            wake();
    };
    const takeWorker = () => {
        for (let worker = idle.shift(); worker !== undefined; worker = idle.shift()) {
            if (worker.isAlive)
                return worker;
            all.delete(worker);
        }
        return start();
    };
    const giveWorker = (worker) => {
        if (worker.isAlive)
            idle.push(worker);
        else
            all.delete(worker);
    };
    return {
        warm() {
            if (all.size === 0)
                idle.push(start());
        },
        async run(job, signal) {
            if (!(await takeSlot(signal)))
                return { state: 'STOPPED', seconds: 0 };
            const worker = takeWorker();
            try {
                await worker.ready.catch((error) => {
                    throw notStarted(worker, error);
                });
                return await runOn(worker, job, signal);
            }
            finally {
                giveWorker(worker);
                giveSlot();
            }
        },
        async close() {
            await Promise.all([...all].map((worker) => worker.kill()));
        },
    };
}
async function runOn(worker, job, signal) {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const timeout = AbortSignal.timeout(job.timeoutSeconds * 1000);
    const cut = AbortSignal.any([signal, timeout]);
    const end = () => void worker.kill();
    if (cut.aborted)
        end();
    cut.addEventListener('abort', end, { once: true });
    try {
        const { error, bookmark } = await worker.run(requestOf(job), job.logFile);
        return error === null
            ? { state: 'SUCCEEDED', seconds: seconds(), ...(bookmark !== null && { bookmark }) }
            : { state: 'FAILED', seconds: seconds(), errorMessage: error };
    }
    catch (error) {
        if (!(error instanceof spark_worker/* WorkerEnded */.P))
            throw error;
        if (signal.aborted)
            return { state: 'STOPPED', seconds: seconds() };
        if (timeout.aborted)
            return { state: 'TIMEOUT', seconds: seconds() };
        const errorMessage = `The script ended the process that ran it (${error.message}).`;
        return { state: 'FAILED', seconds: seconds(), errorMessage };
    }
    finally {
        cut.removeEventListener('abort', end);
    }
}
function requestOf(job) {
    return {
        script: job.scriptFile,
        modules: job.modules,
        arguments: Object.entries(job.arguments).flat(),
        environment: {
            ...awsEnvironment(job.surroundings),
            PENSTOCK_CONNECTIONS: JSON.stringify(job.connections),
        },
        bucketsFolder: job.surroundings.bucketsFolder,
        bookmark: job.bookmark ?? null,
    };
}
/** So that boto3 in a script asks the local cloud. The user's own files of settings and credentials are not read. */
function awsEnvironment({ endpoint, region }) {
    return {
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        AWS_EC2_METADATA_DISABLED: 'true',
    };
}
function notStarted(worker, cause) {
    const lines = worker.output.outside.split('\n').slice(-5).join('\n');
    return new errors/* CloudError */.K2('spark-not-started', `Spark did not start.\n${lines}`, { hint: 'penstock setup', cause });
}

;// CONCATENATED MODULE: ./.build/simulators/engines/index.js





/**
 * The engines of one local cloud. The installation is looked for when an engine is first used, so that a cloud that
 * runs nothing needs none.
 *
 * @param options `scratchFolder`: for what engines keep while they run; removed when they are closed
 */
function openEngines({ scratchFolder }) {
    const spark = lazy(() => sparkEngine((0,installation/* findInstallation */.Qs)()));
    const athena = lazy(() => athenaEngine((0,installation/* findInstallation */.Qs)(), scratchFolder));
    const forest = lazy(() => forestEngine((0,installation/* findInstallation */.Qs)()));
    return {
        forest: { run: async (request, signal) => forest.get().run(request, signal) },
        spark: {
            warm: () => ahead(() => spark.get().warm()),
            run: async (job, signal) => spark.get().run(job, signal),
            close: async () => spark.made()?.close(),
        },
        athena: {
            warm: () => ahead(() => athena.get().warm()),
            query: async (request, signal) => athena.get().query(request, signal),
            close: async () => athena.made()?.close(),
        },
    };
}
function lazy(make) {
    let value;
    return { get: () => (value ??= make()), made: () => value };
}
/** An engine that is not installed is told of when it is needed, not when it might be. */
function ahead(warm) {
    try {
        warm();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
    }
}


/***/ }),

/***/ 96751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inPlace: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cloud_sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87829);


/** Calls `act` with the place, and leaves it. */
async function inPlace(options, act) {
    const store = (0,_cloud_sqlite_js__WEBPACK_IMPORTED_MODULE_1__.openStore)(options.stateFolder);
    try {
        return await act({ ...options, store, logsFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.stateFolder, 'logs') });
    }
    finally {
        store.close();
    }
}


/***/ })

};
