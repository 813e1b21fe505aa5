export const id = 3403;
export const ids = [3403,9738,6169,361,7829,6751];
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

/***/ 27214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ driverOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   oq: () => (/* binding */ parseJdbcUrl),
/* harmony export */   zi: () => (/* binding */ isVendor)
/* harmony export */ });
/** How Glue's documentation writes each vendor's URL. */
const urlForms = {
    sqlserver: 'jdbc:sqlserver://host:1433;databaseName=plant',
    postgresql: 'jdbc:postgresql://host:5432/plant',
    mysql: 'jdbc:mysql://host:3306/plant',
    oracle: 'jdbc:oracle:thin://@host:1521/plant',
};
const host = String.raw `(?<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])`;
const path = String.raw `${host}:(?<port>\d{1,5})/(?<database>[A-Za-z0-9_$.-]+)(?:\?\S*)?$`;
/** With their parameters, of which only the name of the database is read. */
const patterns = {
    sqlserver: new RegExp(String.raw `^jdbc:sqlserver://${host}:(?<port>\d{1,5})(?<parameters>(?:;[^;\s]+=[^;\s]*)+);?$`),
    postgresql: new RegExp(`^jdbc:postgresql://${path}`),
    mysql: new RegExp(`^jdbc:mysql://${path}`),
    oracle: new RegExp(`^jdbc:oracle:thin:(?://)?@(?://)?${path}`),
};
/** `jdbc:<driver>:…`; undefined for what is no JDBC URL. */
const driverOf = (url) => /^jdbc:([A-Za-z0-9]+):/.exec(url)?.[1];
const isVendor = (driver) => Object.hasOwn(urlForms, driver);
/** Undefined when the URL has not the form of its vendor, or is of another. */
function parseJdbcUrl(url) {
    const vendor = driverOf(url);
    if (vendor === undefined || !isVendor(vendor))
        return undefined;
    const { host, port, database, parameters = '' } = patterns[vendor].exec(url)?.groups ?? {};
    const named = database ?? /;database(?:Name)?=([A-Za-z0-9_$.-]+)/i.exec(parameters)?.[1];
    if (host === undefined || named === undefined || !(Number(port) > 0 && Number(port) < 65_536))
        return undefined;
    return { vendor, host: host.replace(/^\[|\]$/g, ''), port: Number(port), database: named };
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







/** Local clouds for the tests of a pipeline, one after the other, which share the engines. */
async function openBench(pipeline, state) {
    const folder = (0,external_node_path_.join)(state ?? (0,external_node_path_.join)(pipeline.root, '.penstock'), 'tests');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const engines = (0,simulators_engines.openEngines)({ scratchFolder: (0,external_node_path_.join)(folder, 'engines') });
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



/** The one place that knows two clouds. `verb` names the session of a role. */
async function openCloud(pipeline, choice, verb) {
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
    return openLocal(pipeline, stateFolder, openEngines({ scratchFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateFolder, 'engines') }));
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
        Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(2830), __webpack_require__.e(1860), __webpack_require__.e(4955), __webpack_require__.e(2994), __webpack_require__.e(4107), __webpack_require__.e(7517)]).then(__webpack_require__.bind(__webpack_require__, 37517)),
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

/***/ 83403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPreviewBench: () => (/* binding */ openPreviewBench)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _simulators_engines_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60361);
/* harmony import */ var _simulators_engines_setup_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75566);
/* harmony import */ var _simulators_local_fill_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37517);
/* harmony import */ var _simulators_local_instant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59873);
/* harmony import */ var _simulators_local_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96751);
/* harmony import */ var _open_bench_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6169);
/* harmony import */ var _open_cloud_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29738);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75674);












/** Local clouds for the two sides of a preview, which share the engines. `root` is that of the pipelines. */
async function openPreviewBench(root, state) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(state ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, '.penstock'), 'previews');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    const engines = (0,_simulators_engines_index_js__WEBPACK_IMPORTED_MODULE_4__.openEngines)({ scratchFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'engines') });
    const keeper = keptStates((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_simulators_engines_setup_package_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)(), 'previews'));
    return {
        dataEnd: _simulators_local_instant_js__WEBPACK_IMPORTED_MODULE_7__.firstInstant,
        feeds: async ({ root, local }) => new Map(await Promise.all(local.map(async (feed) => [feed.source, await feedDigest(feed, root, local)]))),
        functionDigest: ({ root }, name) => fileDigest((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, 'local/functions', `${name}.mjs`)),
        kept: (digest) => keeper.find(digest),
        async open(pipeline, kept) {
            engines.spark.warm();
            const stateFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'preview-'));
            if (kept !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(kept.folder, stateFolder, { recursive: true });
            const cloud = await (0,_open_cloud_js__WEBPACK_IMPORTED_MODULE_10__/* .openLocal */ .q)(pipeline, stateFolder, (0,_open_bench_js__WEBPACK_IMPORTED_MODULE_9__/* .shared */ .u)(engines));
            const { account, region } = pipeline.environment;
            return {
                cloud,
                stateFolder,
                fill: (pipeline, signal) => (0,_simulators_local_place_js__WEBPACK_IMPORTED_MODULE_8__.inPlace)({ cloud, stateFolder, account, region, signal, tell: () => undefined }, (place) => (0,_simulators_local_fill_js__WEBPACK_IMPORTED_MODULE_6__.fillSources)(place, pipeline)),
                keep: (digest, text) => keeper.keep(digest, text, stateFolder),
                remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(stateFolder, { recursive: true, force: true, maxRetries: 5 }),
            };
        },
        async close() {
            await Promise.all([engines.spark.close(), engines.athena.close()]);
        },
    };
}
/** What simulates is part of our own code; the history ends where the sensors begin. */
async function feedDigest(feed, root, all) {
    const { at: _, ...told } = feed;
    const days = all.map((one) => (one.kind === 'sensors' ? one.days : 0));
    const files = feed.kind === 'files' ? feed.files : [];
    const contents = await Promise.all(files.map(({ path }) => fileDigest((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path))));
    return sha256(JSON.stringify(feed.kind === 'files' ? [files.map(({ key }) => key), contents] : [told, days]));
}
/** States of earlier previews, in a folder that may be deleted at any time. */
function keptStates(folder) {
    let ownCode;
    const folderOf = async (digest) => {
        ownCode ??= ownCodeDigest();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, sha256(`${await ownCode} ${digest}`).slice(0, 32));
    };
    const stateIn = (kept, text) => ({ text, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept, 'state') });
    return {
        async find(digest) {
            const kept = await folderOf(digest);
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept, 'snapshot.json');
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? stateIn(kept, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8')) : undefined;
        },
        /** What another preview keeps meanwhile is the same. */
        async keep(digest, text, stateFolder) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
            const making = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'making-'));
            const isState = (path) => path === stateFolder || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path) !== 'owners';
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(stateFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(making, 'state'), { recursive: true, filter: isState });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(making, 'snapshot.json'), text);
            const kept = await folderOf(digest);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(making, kept);
            }
            catch (error) {
                if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept, 'snapshot.json')))
                    throw error;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(making, { recursive: true });
            }
            await removeOldest(folder);
            return stateIn(kept, text);
        },
    };
}
/** Pull requests come back to the same few bases. */
const mostKept = 4;
async function removeOldest(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
    const times = await Promise.all(names.map(async (name) => ({ name, time: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))).mtimeMs })));
    const old = times.toSorted((a, b) => b.time - a.time).slice(mostKept);
    await Promise.all(old.map(({ name }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { recursive: true, force: true })));
}
/** A state that other code has made may be another one. In what npm installs, most of it is action/dist. */
async function ownCodeDigest() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of ['action', 'simulators']) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_root_js__WEBPACK_IMPORTED_MODULE_11__/* .packageRoot */ .Z)(), part);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true });
        const files = found
            .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('__pycache__'))
            .map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parentPath, name));
        for (const file of files.toSorted())
            hash.update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file)).update('\0');
    }
    return hash.digest('hex');
}
const fileDigest = async (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file)) : 'absent';
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 59855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   ir: () => (/* binding */ isRealServer),
/* harmony export */   jY: () => (/* binding */ standInText),
/* harmony export */   us: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_src_graph_jdbc_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27214);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81949);
/** Which database is asked when a connection names one: a stand-in on this machine, or a real server on loopback. */




const vendorNames = {
    sqlserver: 'SQL Server',
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    oracle: 'Oracle',
};
const modes = {
    sqlserver: 'MSSQLServer',
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    oracle: 'Oracle',
};
/** Raises what no stand-in was filled for. */
function reach(databasesFolder, url) {
    const parts = (0,_action_src_graph_jdbc_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJdbcUrl */ .oq)(url);
    if (parts === undefined)
        throw (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)('a connection whose URL is none of the four vendors that Penstock knows');
    const { vendor, database } = parts;
    if (isRealServer(parts))
        return { vendor, database, url, driver: 'org.postgresql.Driver' };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${fileOf(databasesFolder, parts)}.mv.db`)) {
        throw new Error(`No local database stands in for ${database} on ${parts.host}. Say what it holds under \`local:\`; the local cloud reaches no database elsewhere.`);
    }
    return { vendor, database, ...standIn(databasesFolder, parts), standIn: standInText(parts) };
}
/** A PostgreSQL on this machine is asked itself; there is no other driver here. */
const isRealServer = ({ vendor, host }) => vendor === 'postgresql' && /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
/** For the output of a run. */
const standInText = ({ vendor }) => `H2 stands in for ${vendorNames[vendor]}`;
/**
 * H2 with the words of the vendor's SQL, and names that keep their letters and are found in any, as in SQL Server. The
 * first process that opens it serves the others.
 */
function standIn(databasesFolder, parts) {
    const settings = [
        `MODE=${modes[parts.vendor]}`,
        'AUTO_SERVER=TRUE',
        'DATABASE_TO_UPPER=FALSE',
        'CASE_INSENSITIVE_IDENTIFIERS=TRUE',
    ];
    return { url: ['jdbc:h2:file:' + fileOf(databasesFolder, parts), ...settings].join(';'), driver: 'org.h2.Driver' };
}
/** Without its ending. Sources with one URL are one database, as on AWS. */
const fileOf = (databasesFolder, { vendor, host, port, database }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(databasesFolder, `${vendor}-${host}-${port}-${database}`.replaceAll(/[^\w.-]/g, '_'));


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

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fillSources: () => (/* binding */ fillSources)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-cjs/index.js
var dist_cjs = __webpack_require__(12994);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/simulators/engines/setup/installation.js
var installation = __webpack_require__(27740);
;// CONCATENATED MODULE: ./.build/simulators/engines/h2.js
/** H2, the embedded database, from its own jar: one process for one script. */






/** The owner of every stand-in; rows are read by the users of the sources' secrets. */
const owner = 'penstock';
/** Runs statements as the owner, who is made with the database. `folder` is for the script. Rejects in H2's words. */
async function runSql(url, statements, folder) {
    const { javaHome, sparkJars } = (0,installation/* findInstallation */.Qs)();
    const jar = (0,external_node_fs_.readdirSync)(sparkJars).find((name) => /^h2-.*\.jar$/.test(name));
    if (jar === undefined)
        throw new Error(`There is no H2 in ${sparkJars}.`);
    const script = (0,external_node_path_.join)(folder, 'script.sql');
    await (0,promises_.writeFile)(script, statements.map((statement) => `${statement};\n`).join(''), { mode: 0o600 });
    const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dh2.bindAddress=127.0.0.1', '-Duser.timezone=UTC'];
    const program = ['-cp', (0,external_node_path_.join)(sparkJars, jar), 'org.h2.tools.RunScript'];
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)((0,external_node_path_.join)(javaHome, 'bin', 'java'), [...options, ...program, '-url', url, '-user', owner, '-script', script], { timeout: 300_000 });
    }
    catch (cause) {
        // What follows the first line are frames; the statement in it may hold a password, and H2 hides those itself.
        const text = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
        const said = /(?:SQLSyntaxErrorException|SQL\w*Exception|Jdbc\w+): ([^;\n]*)/.exec(text)?.[1] ?? text.slice(0, 500);
        throw new Error(`H2: ${said}`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
// EXTERNAL MODULE: ./.build/simulators/cloud/databases/stand-in.js
var stand_in = __webpack_require__(59855);
;// CONCATENATED MODULE: ./.build/simulators/cloud/databases/fill.js
/** Rows for the database that stands in for a source's. */







/**
 * Adds rows to a table of the source, which is made when it is missing, with the secret of the source and its user, who
 * may read. Rejects when it is a real server, and with H2's own words when a row does not fit.
 */
async function fillDatabase({ cloud, stateFolder }, source, table, columns, rows) {
    if ((0,stand_in/* isRealServer */.ir)(source)) {
        throw (0,service/* refuse */.T)(`rows for ${source.name}, whose URL leads to a server on this machine`, 'Fill it by its own tools.');
    }
    const { username, password } = await secretOf(cloud, source.secret);
    const folder = (0,external_node_path_.join)(stateFolder, 'databases');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'fill-'));
    try {
        const file = (0,external_node_path_.join)(work, 'rows.csv');
        await (0,promises_.writeFile)(file, rows.map((row) => `${row.map(csvValue).join(',')}\n`).join(''));
        await runSql((0,stand_in/* standIn */.us)(folder, source).url, statements(table, columns, file, username, password), work);
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true });
    }
}
async function secretOf({ secretsManager }, SecretId) {
    try {
        const { SecretString } = await secretsManager.send(new dist_cjs.GetSecretValueCommand({ SecretId }));
        return parsed(SecretString ?? '', SecretId);
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException')
            throw error;
    }
    const made = { username: 'glue_user', password: (0,external_node_crypto_.randomBytes)(18).toString('base64url') };
    await secretsManager.send(new dist_cjs.CreateSecretCommand({ Name: SecretId, SecretString: JSON.stringify(made) }));
    return made;
}
/** As Glue wants it. No message repeats what the secret holds. */
function parsed(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (typeof value === 'object' && value !== null && 'username' in value && 'password' in value) {
        return { username: String(value.username), password: String(value.password) };
    }
    throw new Error(`The secret ${name} is no JSON with \`username\` and \`password\`.`);
}
function statements({ schema, table }, columns, file, username, password) {
    // H2 looks for users in capital letters, however they log in.
    const user = quoted(username.toUpperCase());
    const name = `${quoted(schema)}.${quoted(table)}`;
    const positions = columns.map((_, index) => `C${index}`);
    const cast = columns.map(({ type }, index) => `CAST(C${index} AS ${type})`);
    return [
        // H2 would write a statement that fails into a file beside the database.
        'SET TRACE_LEVEL_FILE 0',
        `CREATE USER IF NOT EXISTS ${user} PASSWORD ${literal(password)}`,
        `CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`,
        `CREATE TABLE IF NOT EXISTS ${name} (${columns.map((column) => `${quoted(column.name)} ${column.type}`).join(', ')})`,
        `GRANT SELECT ON SCHEMA ${quoted(schema)} TO ${user}`,
        `INSERT INTO ${name} (${columns.map((column) => quoted(column.name)).join(', ')}) ` +
            `SELECT ${cast.join(', ')} FROM CSVREAD(${literal(file)}, ${literal(positions.join(','))}, 'charset=UTF-8')`,
    ];
}
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
/** NULL is nothing at all between the commas. */
const csvValue = (value) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);

// EXTERNAL MODULE: ./.build/simulators/history/rooms.js
var rooms = __webpack_require__(83899);
// EXTERNAL MODULE: ./.build/simulators/local/instant.js
var instant = __webpack_require__(59873);
// EXTERNAL MODULE: ./.build/simulators/local/record.js
var local_record = __webpack_require__(77343);
;// CONCATENATED MODULE: ./.build/simulators/local/database.js
/** A database: the one that stands in for it gets the history of the rooms, in each table of the source. */











/** A number, a short text and a time, as each vendor spells them. */
const types = {
    sqlserver: ['float', 'varchar(50)', 'datetime2'],
    postgresql: ['double precision', 'varchar(50)', 'timestamp'],
    mysql: ['double', 'varchar(50)', 'datetime'],
    oracle: ['binary_double', 'varchar2(50)', 'timestamp'],
};
/** The last `rows` measurements before the sensors, in place of what the tables had. */
async function fillTables(place, pipeline, source, rows, id) {
    const history = (0,rooms/* roomHistory */.C)(rows, (0,instant.historyEnd)(pipeline)).map(({ temp, room_id, time }) => [temp, room_id, time]);
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([source.url, source.tables, source.secret, history]))
        .digest('hex');
    const record = (0,local_record/* fillings */.T)(place.store);
    if (record.get(id)?.digest === digest)
        return;
    record.put(id, { digest: '', until: '', keys: [] });
    await dropTables(place, source, source.tables);
    for (const table of source.tables)
        await fillDatabase(place, source, table, columnsFor(source.vendor), history);
    record.put(id, { digest, until: '', keys: [] });
    place.tell(`Filled ${source.name}: ${(0,words/* count */.U9)(history.length, 'row')}; ${(0,stand_in/* standInText */.jY)(source)}`);
}
function columnsFor(vendor) {
    const [number, text, time] = types[vendor];
    return [
        { name: 'temp', type: number },
        { name: 'room_id', type: text },
        { name: 'timestamp', type: time },
    ];
}
async function dropTables({ stateFolder }, source, tables) {
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'penstock-drop-'));
    try {
        // H2 drops nothing from a schema that is not there.
        const statements = tables.flatMap(({ schema, table }) => [
            `CREATE SCHEMA IF NOT EXISTS "${schema}"`,
            `DROP TABLE IF EXISTS "${schema}"."${table}"`,
        ]);
        await runSql((0,stand_in/* standIn */.us)((0,external_node_path_.join)(stateFolder, 'databases'), source).url, statements, work);
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true });
    }
}

// EXTERNAL MODULE: ./.build/simulators/local/folder.js
var folder = __webpack_require__(54666);
// EXTERNAL MODULE: ./.build/simulators/local/messages.js + 3 modules
var messages = __webpack_require__(8562);
;// CONCATENATED MODULE: ./.build/simulators/local/fill.js





/** To be called when the pipeline is deployed: messages go through its rules. */
async function fillSources(place, pipeline) {
    const end = (0,instant.dataEnd)(place.store, pipeline);
    for (const feed of pipeline.local) {
        const source = pipeline.sources.find(({ name }) => name === feed.source);
        if (source === undefined)
            throw new RangeError(`No source "${feed.source}" in the graph.`);
        const id = `${pipeline.name}/${source.name}`;
        await (0,local_record/* alone */.Q)(place.store, id, place.signal, () => fill(place, pipeline, source, feed, id, end));
    }
}
async function fill(place, pipeline, source, feed, id, end) {
    if (source.type === 's3' && feed.kind !== 'sensors')
        return (0,folder/* fillFolder */.qM)(place, pipeline, source, feed, id);
    if (source.type === 'jdbc' && feed.kind === 'history')
        return fillTables(place, pipeline, source, feed.rows, id);
    if (source.type === 'iot' && feed.kind === 'sensors')
        return (0,messages/* fillMessages */.m)(place, pipeline, source, feed, id, end);
    throw new RangeError(`"${feed.kind}" does not feed "${source.name}".`);
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
