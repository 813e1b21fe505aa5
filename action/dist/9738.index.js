export const id = 9738;
export const ids = [9738];
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


/***/ })

};
