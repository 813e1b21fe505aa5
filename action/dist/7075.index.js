export const id = 7075;
export const ids = [7075];
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

/***/ 60070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ ownBucket),
/* harmony export */   Ef: () => (/* binding */ putIfAbsent),
/* harmony export */   IO: () => (/* binding */ deleteKeys),
/* harmony export */   Kd: () => (/* binding */ putExactly),
/* harmony export */   L8: () => (/* binding */ putContent),
/* harmony export */   LA: () => (/* binding */ putOnce),
/* harmony export */   W_: () => (/* binding */ deleteUnder),
/* harmony export */   b6: () => (/* binding */ objectsUnder),
/* harmony export */   he: () => (/* binding */ ensureBucket),
/* harmony export */   l5: () => (/* binding */ readBytesIfThere),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   rb: () => (/* binding */ putText),
/* harmony export */   rf: () => (/* binding */ keysUnder),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zd: () => (/* binding */ refuseKept)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53711);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24659);
/** Objects in S3. */



const ownBucket = (name, account) => ({ Bucket: name, ExpectedBucketOwner: account });
/** Makes the bucket, private, encrypted and versioned, unless it is there: the stack adopts it. */
async function ensureBucket(cloud, bucket, region) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Making the bucket ${bucket.Bucket}`, async () => {
        if (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadBucketCommand(bucket))))
            return;
        // Every region but the oldest is one of these constraints.
        const constraint = region;
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.CreateBucketCommand({
            Bucket: bucket.Bucket,
            ObjectOwnership: 'BucketOwnerEnforced',
            ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: constraint } }),
        }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutPublicAccessBlockCommand({ ...bucket, PublicAccessBlockConfiguration: nothingPublic }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutBucketEncryptionCommand({
            ...bucket,
            ServerSideEncryptionConfiguration: {
                Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
            },
        }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutBucketVersioningCommand({ ...bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    });
}
const nothingPublic = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
};
/** Puts an object unless its key is taken. True when it was put. */
async function putOnce(cloud, bucket, Key, { content, contentType }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
        if (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadObjectCommand({ ...bucket, Key }))))
            return false;
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body: content(), ContentType: contentType }));
        return true;
    });
}
/** Puts an object unless it is there, byte for byte: a key that holds a digest says what was to lie under it, and no more. */
async function putExactly(cloud, bucket, Key, { content, contentType }) {
    const Body = content();
    const there = await readBytesIfThere(cloud, bucket, Key);
    if (there !== undefined && Buffer.from(Body).equals(there))
        return 'there';
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body, ContentType: contentType })));
    return there === undefined ? 'put' : 'put over another';
}
/** Puts an object, over one that has its key. */
async function putContent(cloud, bucket, Key, Body) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body })));
}
/** Puts an object, and false when its key is taken: of several that put at once, one does. */
async function putIfAbsent(cloud, bucket, Key, Body) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
        try {
            await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body, ContentType: 'application/json', IfNoneMatch: '*' }));
            return true;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'PreconditionFailed', 'ConditionalRequestConflict'))
                return false;
            throw error;
        }
    });
}
async function exists(head) {
    try {
        await head();
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'NotFound', 'NoSuchBucket', 'NoSuchKey'))
            return false;
        throw error;
    }
}
async function putText(cloud, bucket, Key, Body) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Writing s3://${bucket.Bucket}/${Key}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body, ContentType: 'application/json' })));
}
async function readText(cloud, bucket, Key) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Reading s3://${bucket.Bucket}/${Key}`, async () => {
        const { Body } = await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.GetObjectCommand({ ...bucket, Key }));
        return (await Body?.transformToString()) ?? '';
    });
}
/** Undefined when there is no such object, or no such bucket. */
async function readBytesIfThere(cloud, bucket, Key) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Reading s3://${bucket.Bucket}/${Key}`, async () => {
        try {
            const { Body } = await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.GetObjectCommand({ ...bucket, Key }));
            return await Body?.transformToByteArray();
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'NoSuchKey', 'NoSuchBucket'))
                return undefined;
            throw error;
        }
    });
}
/** Undefined when there is no such object, or no such bucket. */
async function readTextIfThere(cloud, bucket, Key) {
    return (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadObjectCommand({ ...bucket, Key }))))
        ? readText(cloud, bucket, Key)
        : undefined;
}
/** Keys under a prefix, in S3's order; none when there is no such bucket. */
async function* keysUnder(cloud, bucket, prefix) {
    for await (const { key } of objectsUnder(cloud, bucket, prefix))
        yield key;
}
/** Objects under a prefix, in S3's order; none when there is no such bucket. */
async function* objectsUnder(cloud, bucket, Prefix) {
    let ContinuationToken;
    do {
        const page = await listPage(cloud, bucket, Prefix, ContinuationToken);
        for (const { Key, Size = 0, ETag = '', LastModified = new Date(0) } of page?.Contents ?? []) {
            if (Key !== undefined)
                yield { key: Key, size: Size, eTag: ETag, modified: LastModified };
        }
        ContinuationToken = page?.NextContinuationToken;
    } while (ContinuationToken !== undefined);
}
async function listPage(cloud, bucket, Prefix, token) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Listing s3://${bucket.Bucket}/${Prefix}`, async () => {
        try {
            return await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.ListObjectsV2Command({ ...bucket, Prefix, ...(token === undefined ? {} : { ContinuationToken: token }) }));
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'NoSuchBucket'))
                return undefined;
            throw error;
        }
    });
}
/** Deletes what lies under the prefix. */
async function deleteUnder(cloud, bucket, prefix) {
    const keys = await Array.fromAsync(keysUnder(cloud, bucket, prefix));
    await deleteKeys(cloud, bucket, keys);
}
/** Keys that are not there are as good as deleted. */
async function deleteKeys(cloud, bucket, keys) {
    for (let start = 0; start < keys.length; start += 1000) {
        const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
        const { Errors = [] } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Deleting ${Objects.length} objects of s3://${bucket.Bucket}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.DeleteObjectsCommand({ ...bucket, Delete: { Objects, Quiet: true } })));
        refuseKept(bucket, Errors);
    }
}
/** S3 answers well even when it has deleted none of them. */
function refuseKept({ Bucket }, errors) {
    const [first] = errors;
    if (first === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-refused', `S3 did not delete ${errors.length} objects of s3://${Bucket}; the first, ${first.Key}: ${first.Code}: ${first.Message}`);
}


/***/ }),

/***/ 75441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ setStackPolicy),
/* harmony export */   FK: () => (/* binding */ stackTemplate),
/* harmony export */   GO: () => (/* binding */ describeStack),
/* harmony export */   OG: () => (/* binding */ followStack),
/* harmony export */   ge: () => (/* binding */ protectFromTermination),
/* harmony export */   oF: () => (/* binding */ stackResources),
/* harmony export */   qV: () => (/* binding */ eventsAfter),
/* harmony export */   wm: () => (/* binding */ deleteStack)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3805);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54425);
/** Stacks of CloudFormation. */



/** undefined: there is no such stack. */
async function describeStack(cloud, StackName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Looking at the stack ${StackName}`, async () => {
        try {
            const { Stacks = [] } = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.DescribeStacksCommand({ StackName }));
            return Stacks.find(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'ValidationError') && String(error).includes('does not exist'))
                return undefined;
            throw error;
        }
    });
}
/** What the stack holds and has held, in AWS's order. */
async function stackResources(cloud, StackName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Looking at the resources of ${StackName}`, async () => {
        const resources = [];
        let NextToken;
        do {
            const page = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.ListStackResourcesCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }));
            resources.push(...(page.StackResourceSummaries ?? []));
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return resources;
    });
}
/** The template as it was submitted, for Penstock's stacks JSON. */
async function stackTemplate(cloud, StackName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the template of ${StackName}`, async () => {
        const { TemplateBody = '' } = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.GetTemplateCommand({ StackName, TemplateStage: 'Original' }));
        return TemplateBody;
    });
}
async function deleteStack(cloud, StackName) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Deleting the stack ${StackName}`, () => cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.DeleteStackCommand({ StackName })));
}
async function protectFromTermination(cloud, StackName, enabled) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Setting the termination protection of ${StackName}`, () => cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: enabled })));
}
/** A policy, once set, can be replaced and not be removed. */
async function setStackPolicy(cloud, StackName, policy) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Setting the policy of ${StackName}`, () => cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.SetStackPolicyCommand({ StackName, StackPolicyBody: JSON.stringify(policy) })));
}
/** Follows the stack until its operation ends, telling of every event that is newer than `after`; its last state. */
async function followStack(cloud, stackId, after, onEvent, signal) {
    let last = after;
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
        const stack = await describeStack(cloud, stackId);
        const events = await eventsAfter(cloud, stackId, last);
        for (const event of events)
            onEvent(event);
        last = events.at(-1)?.EventId ?? last;
        const isRunning = stack?.StackStatus?.endsWith('_IN_PROGRESS') ?? false;
        return isRunning ? { changed: events.length > 0 } : { result: stack };
    }, signal);
}
/** Oldest first, each once: what happens between two pages, newest first, moves the last of one into the next. */
async function eventsAfter(cloud, StackName, eventId) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the events of ${StackName}`, async () => {
        const events = new Map();
        let NextToken;
        do {
            const page = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.DescribeStackEventsCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }));
            for (const event of page.StackEvents ?? []) {
                if (event.EventId === eventId)
                    return [...events.values()].reverse();
                events.set(event.EventId, event);
            }
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return [...events.values()].reverse();
    });
}


/***/ }),

/***/ 54425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Asks again until `read` gives a result. The pause is a tenth of the time since `read` last reported a change, between
 * 200 ms and 5 s: quick where things are quick, and at most a tenth late where they are slow. Rejects with the signal's
 * reason when aborted.
 */
async function until(read, signal) {
    let lastChange = Date.now();
    for (;;) {
        signal.throwIfAborted();
        const answer = await read();
        if ('result' in answer)
            return answer.result;
        if (answer.changed)
            lastChange = Date.now();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(5000, Math.max(200, (Date.now() - lastChange) / 10)), undefined, { signal });
    }
}


/***/ }),

/***/ 69486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap)
});

// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/deploy/deploy.js + 5 modules
var deploy = __webpack_require__(47381);
// EXTERNAL MODULE: ./.build/action/src/deploy/who.js
var deploy_who = __webpack_require__(94806);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 36 modules
var passes = __webpack_require__(91201);
// EXTERNAL MODULE: ./.build/action/src/init/repository.js
var init_repository = __webpack_require__(78059);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/apart.js


/**
 * The roles of an environment may touch what has its name between dashes: so nothing of another environment of the account may
 * have that in its name, as `orders-prod-dev` of a step `dev` would. And an environment has one boundary.
 * @throws UserError `environments-mixed`
 */
function refuseMixed(pipelines) {
    const environments = [...new Set(pipelines.map(({ environment }) => environment.name))];
    for (const pipeline of pipelines) {
        const own = pipeline.environment.name;
        for (const other of environments.filter((name) => name !== own)) {
            const name = namesIn(pipeline).find((one) => new RegExp(`-${other}(-|$)`).test(one));
            if (name === undefined)
                continue;
            throw new errors/* UserError */.yo('environments-mixed', `${name}, which is of ${own}, would be within the roles of ${other}: they may touch *-${other} and *-${other}-*.`, { hint: 'Rename the pipeline, step or environment, or give the environments accounts of their own.' });
        }
    }
    for (const [name, together] of Map.groupBy(pipelines, ({ environment }) => environment.name)) {
        const boundaries = new Set(together.map(({ environment }) => environment.permissionsBoundary ?? 'none'));
        if (boundaries.size === 1)
            continue;
        throw new errors/* UserError */.yo('environments-mixed', `The pipelines of ${name} have other permissions boundaries: ${[...boundaries].join(', ')}.`, { hint: 'One role deploys them all: name the same permissions_boundary in each.' });
    }
}
/** As they stand in ARNs that have the environment's name before their end. */
function namesIn({ name, environment, steps, sources }) {
    const names = (0,render_names/* namesOf */.eZ)({ name, environment });
    return [
        names.stack,
        names.stateMachine,
        ...steps.map((step) => names.job(step.name)),
        ...sources.map((source) => names.connection(source.name)),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/boundary.js
/** The policy that bootstrap makes; an environment that names another one has it from somebody else. */
const boundaryName = (environment) => `penstock-boundary-${environment}`;
const hasOwnBoundary = ({ name, permissionsBoundary }) => permissionsBoundary === boundaryName(name);
/**
 * The rights that these roles have, each on all that is named alike: `job/*-dev-*` for the job of one step, all buckets of the
 * environment for a folder in one. So a new step is within the boundary, and a right of another kind is not.
 */
function rightsWithin(pipeline, roles) {
    const widened = widening(pipeline);
    const rights = roles
        .flatMap(({ Policies }) => Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement))
        .flatMap(({ Action, Resource }) => [Action].flat().flatMap((action) => [Resource].flat().map((one) => ({ action, resource: widened(one) }))));
    return [...new Map(rights.map((right) => [`${right.action} ${right.resource}`, right])).values()];
}
function widening({ name, environment }) {
    const { name: env, account, region } = environment;
    const dashed = `${name}-${env}`.replaceAll('_', '-');
    const own = [`${name}-${env}`, dashed];
    return (resource) => {
        // What is told by reference has no name yet.
        if (typeof resource !== 'string')
            return '*';
        const [, bucket, path] = /:::([^/]+)(\/.*)?$/.exec(resource) ?? [];
        if (bucket !== undefined) {
            const arn = resource.slice(0, resource.indexOf(':::') + 3);
            if (bucket.startsWith(`${dashed}-${account}-`.toLowerCase()))
                return `${arn}*-${env}-${account}-*`;
            return `${arn}${bucket}${path === undefined ? '' : '/*'}`;
        }
        const everywhere = resource.replace(`:${region}:`, ':*:').replace(/:table\/([^/]+)\/.*$/, ':table/$1/*');
        return own.reduce((text, qualified) => text.replace(new RegExp(`([:/])${qualified}(-[^:/]*)?(?=[:/]|$)`), (_, before, rest) => `${before}*-${env}${rest === undefined ? '' : '-*'}`), everywhere);
    };
}
/**
 * One statement a service; writing to S3 is one of its own, because pipelines read the buckets of others. What some role may do
 * to everything is not narrowed by what another may do to less.
 */
function boundaryStatements(rights) {
    const everywhere = new Set(rights.filter(({ resource }) => resource === '*').map(({ action }) => action));
    const groups = Map.groupBy(rights, ({ action }) => everywhere.has(action) ? '*' : /^s3:(Put|Delete|Abort)/.test(action) ? 's3 writes' : (action.split(':')[0] ?? ''));
    return [...groups].toSorted().map(([group, alike]) => {
        const resources = [...new Set(alike.map(({ resource }) => resource))].toSorted();
        return {
            Effect: 'Allow',
            Action: [...new Set(alike.map(({ action }) => action))].toSorted(),
            Resource: group === '*' ? '*' : resources.filter((one) => !resources.some((other) => covers(other, one))),
        };
    });
}
/** Whether a pattern with `*` holds all of another one. */
function covers(pattern, other) {
    if (pattern === other)
        return false;
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(other);
}

// EXTERNAL MODULE: ./.build/action/src/render/arn.js
var arn = __webpack_require__(87134);
// EXTERNAL MODULE: ./.build/action/src/render/models.js
var models = __webpack_require__(89187);
// EXTERNAL MODULE: ./.build/action/src/render/partition.js
var partition = __webpack_require__(85591);
;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/place.js




/** `pipelines` are all of one environment. */
function placeOf(environment, pipelines) {
    const { name, account, region } = environment;
    const dashed = name.replaceAll('_', '-').toLowerCase();
    const crawled = pipelines.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'crawler' ? step.database : [])));
    return {
        environment,
        databases: [...new Set([...pipelines.map(({ database }) => database), ...crawled])],
        models: pipelines.flatMap(({ name, steps }) => steps
            .filter((step) => step.kind === 'model')
            .map((step) => (0,models/* sageMakerPrefix */.f_)((0,render_names/* namesOf */.eZ)({ name, environment }), step))),
        arn: (service, resource) => (0,arn/* arn */.C)(environment, service, resource),
        named: (service, prefix) => [`*-${name}`, `*-${name}-*`].map((names) => (0,arn/* arn */.C)(environment, service, `${prefix}${names}`)),
        bucket: (purpose, path = '') => `arn:${(0,partition/* partition */.j)(region)}:s3:::*-${dashed}-${account}-${region}-${purpose}${path}`,
    };
}
/** Glue asks for the right on the catalog and the database of a table too. */
const catalogOf = ({ arn, databases }) => [
    arn('glue', 'catalog'),
    ...databases.flatMap((database) => [arn('glue', `database/${database}`), arn('glue', `table/${database}/*`)]),
];

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/account.js






/**
 * The environments of a repository that are in the account of the named one, each with what its pipelines have there; one that
 * is in two regions twice. Raises UserError `unknown-environment`, `environments-mixed`.
 */
function environmentsOfAccount(pipelines, name, shipped) {
    const deployed = (0,init_repository/* targetsOf */.QR)({ pipelines }).map(({ pipeline }) => pipeline);
    const { account } = environmentNamed(deployed, name);
    const there = deployed.filter(({ environment }) => environment.account === account);
    refuseMixed(there);
    const places = Map.groupBy(there, ({ environment }) => `${environment.name} ${environment.region}`);
    return [...places.values()].flatMap((together) => {
        const [first] = together;
        if (first === undefined)
            return [];
        const rendered = together.map((pipeline) => ({ pipeline, resources: resourcesOf(pipeline, shipped) }));
        return {
            place: placeOf(first.environment, together),
            types: new Set(rendered.flatMap(({ resources }) => resources.map(({ Type }) => Type))),
            rights: rendered.flatMap(({ pipeline, resources }) => rightsWithin(pipeline, resources.filter(isRole).map(({ Properties }) => Properties))),
        };
    });
}
/** Raises UserError `unknown-environment`. */
function environmentNamed(deployed, name) {
    const named = deployed.find(({ environment }) => environment.name === name)?.environment;
    if (named !== undefined)
        return named;
    const known = [...new Set(deployed.map(({ environment }) => environment.name))];
    throw new errors/* UserError */.yo('unknown-environment', name === undefined ? 'Of which environment is the account?' : `No pipeline here has an environment "${name}".`, { hint: known.length === 0 ? 'Declare one under environments.' : `--env ${known.join(', --env ')}` });
}
/** Of the template and its children. */
function resourcesOf(pipeline, shipped) {
    const { files } = (0,passes/* render */.X)(pipeline, shipped);
    return [...files]
        .filter(([path]) => /^template.*\.json$/.test(path))
        .flatMap(([, text]) => Object.values(JSON.parse(text).Resources));
}
const isRole = (resource) => resource.Type === 'AWS::IAM::Role';

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/lake-formation.js
/** What somebody has to grant where Lake Formation governs what is new; empty: IAM is enough. */
function grants({ governs }, places) {
    if (!governs.databases && !governs.tables)
        return [];
    return [
        'Lake Formation governs new databases and tables in this account: IAM alone is not enough.',
        'After the first deployment, its administrator grants to the roles of jobs, crawlers, queries and functions of each stack:',
        ...places.flatMap(({ environment, databases }) => databases.flatMap((database) => [
            `  ${environment.name}: on database ${database}: DESCRIBE, CREATE_TABLE, ALTER`,
            `  ${environment.name}: on all tables of ${database}: SELECT, INSERT, DELETE, ALTER, DESCRIBE`,
            `  penstock-run-${environment.name}: on all tables of ${database}: SELECT, DESCRIBE`,
            `  penstock-apply-${environment.name}: on database ${database}: CREATE_TABLE, ALTER, DROP, DESCRIBE`,
        ])),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/repository-id.js

/** `acme@1234/orders@5678`, as GitHub writes it in immutable subjects. Raises UserError `bad-option`. */
function parseRepositoryId(text) {
    const [, owner, ownerId, name, id] = /^([\w-]+)@(\d+)\/([\w.-]+)@(\d+)$/.exec(text) ?? [];
    if (owner === undefined || ownerId === undefined || name === undefined || id === undefined) {
        throw new errors/* UserError */.yo('bad-option', `--repository ${text}: OWNER@ID/NAME@ID was expected.`, { hint });
    }
    return { owner, ownerId, name, id };
}
/** The repository of the workflow that this runs in. Raises UserError `bad-option`. */
function ownRepositoryId(environment) {
    const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID } = environment;
    const [owner, name] = GITHUB_REPOSITORY?.split('/') ?? [];
    if (owner === undefined || name === undefined || !GITHUB_REPOSITORY_ID || !GITHUB_REPOSITORY_OWNER_ID) {
        throw new errors/* UserError */.yo('bad-option', 'Which repository may take the roles? --repository OWNER@ID/NAME@ID', { hint });
    }
    return { owner, ownerId: GITHUB_REPOSITORY_OWNER_ID, name, id: GITHUB_REPOSITORY_ID };
}
const hint = `gh api repos/OWNER/NAME --jq '"\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"' prints it.`;

// EXTERNAL MODULE: ./.build/action/src/render/object-url.js
var object_url = __webpack_require__(28198);
// EXTERNAL MODULE: ./.build/action/src/render/upload.js
var render_upload = __webpack_require__(56468);
;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/stack.js



/** Names as a pipeline would have them: so the stack is `penstock-bootstrap`, and is known by its tags. */
const bootstrapOwner = ({ account, region }) => ({
    name: 'penstock',
    environment: { name: 'bootstrap', account, region, protected: false },
});
/** The template, which is larger than a change set takes by itself. */
function bootstrapArtifacts(owner, template) {
    const names = (0,render_names/* namesOf */.eZ)(owner);
    const upload = (0,render_upload/* textUpload */.r)('templates', 'bootstrap.json', template, 'application/json');
    return {
        names,
        templateUrl: (0,object_url/* objectUrl */.b)(names.artifactBucket, owner.environment.region, upload.key),
        ...{ hasChildStacks: false, isProtected: false, sourceMap: {} },
        uploads: [upload],
        digest: (0,render_names/* sha256 */.sc)(template),
    };
}

// EXTERNAL MODULE: ./.build/action/src/init/roles.js
var roles = __webpack_require__(24850);
;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/resource-rights.js


const actions = (service, ...names) => names.map((name) => `${service}:${name}`);
const everything = () => ['*'];
const ec2 = (read, write) => ({
    read: actions('ec2', ...read),
    write: actions('ec2', ...write, 'CreateTags', 'DeleteTags'),
    // What is made has no ARN before; its region is held to by a condition.
    on: everything,
});
const vpcRead = ['DescribeVpcs', 'DescribeSubnets', 'DescribeAvailabilityZones'];
const resourceRights = {
    'AWS::Athena::WorkGroup': {
        read: actions('athena', 'GetWorkGroup', 'ListTagsForResource'),
        write: actions('athena', 'CreateWorkGroup', 'UpdateWorkGroup', 'DeleteWorkGroup', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('athena', 'workgroup/'),
    },
    'AWS::CloudFormation::CustomResource': {
        read: [],
        write: actions('lambda', 'InvokeFunction'),
        on: ({ named }) => named('lambda', 'function:'),
    },
    'AWS::CloudFormation::Stack': {
        read: actions('cloudformation', 'DescribeStacks'),
        write: actions('cloudformation', 'CreateStack', 'UpdateStack', 'DeleteStack', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('cloudformation', 'stack/').map((stack) => `${stack}/*`),
    },
    'AWS::CloudWatch::Alarm': {
        read: actions('cloudwatch', 'DescribeAlarms', 'ListTagsForResource'),
        write: actions('cloudwatch', 'PutMetricAlarm', 'DeleteAlarms', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('cloudwatch', 'alarm:'),
    },
    'AWS::DynamoDB::Table': {
        read: actions('dynamodb', ...['DescribeTable', 'DescribeContinuousBackups', 'DescribeTimeToLive', 'DescribeContributorInsights'], ...['DescribeKinesisStreamingDestination', 'GetResourcePolicy', 'ListTagsOfResource']),
        write: actions('dynamodb', ...['CreateTable', 'UpdateTable', 'DeleteTable', 'UpdateTimeToLive', 'UpdateContinuousBackups'], ...['TagResource', 'UntagResource']),
        on: ({ named }) => named('dynamodb', 'table/'),
    },
    'AWS::EC2::FlowLog': ec2(['DescribeFlowLogs'], ['CreateFlowLogs', 'DeleteFlowLogs']),
    'AWS::EC2::Route': ec2(['DescribeRouteTables'], ['CreateRoute', 'ReplaceRoute', 'DeleteRoute']),
    'AWS::EC2::RouteTable': ec2(['DescribeRouteTables'], ['CreateRouteTable', 'DeleteRouteTable']),
    'AWS::EC2::SecurityGroup': ec2(['DescribeSecurityGroups'], ['CreateSecurityGroup', 'DeleteSecurityGroup', 'RevokeSecurityGroupEgress', 'AuthorizeSecurityGroupEgress']),
    'AWS::EC2::SecurityGroupEgress': ec2(['DescribeSecurityGroupRules'], ['AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress', 'UpdateSecurityGroupRuleDescriptionsEgress']),
    'AWS::EC2::SecurityGroupIngress': ec2(['DescribeSecurityGroupRules'], ['AuthorizeSecurityGroupIngress', 'RevokeSecurityGroupIngress', 'UpdateSecurityGroupRuleDescriptionsIngress']),
    'AWS::EC2::Subnet': ec2([...vpcRead], ['CreateSubnet', 'DeleteSubnet', 'ModifySubnetAttribute']),
    'AWS::EC2::SubnetRouteTableAssociation': ec2(['DescribeRouteTables'], ['AssociateRouteTable', 'DisassociateRouteTable', 'ReplaceRouteTableAssociation']),
    'AWS::EC2::VPC': ec2([...vpcRead, 'DescribeVpcAttribute'], ['CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute']),
    'AWS::EC2::VPCEndpoint': ec2(['DescribeVpcEndpoints', 'DescribeVpcEndpointServices'], ['CreateVpcEndpoint', 'ModifyVpcEndpoint', 'DeleteVpcEndpoints']),
    'AWS::EC2::VPCPeeringConnection': ec2(['DescribeVpcPeeringConnections'], ['CreateVpcPeeringConnection', 'AcceptVpcPeeringConnection', 'DeleteVpcPeeringConnection']),
    'AWS::Events::Rule': {
        read: actions('events', 'DescribeRule', 'ListTargetsByRule', 'ListTagsForResource'),
        write: actions('events', 'PutRule', 'DeleteRule', 'PutTargets', 'RemoveTargets', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('events', 'rule/'),
    },
    'AWS::Glue::Connection': {
        read: actions('glue', 'GetConnection'),
        write: actions('glue', 'CreateConnection', 'UpdateConnection', 'DeleteConnection'),
        on: ({ arn, named }) => [arn('glue', 'catalog'), ...named('glue', 'connection/')],
    },
    'AWS::Glue::Crawler': {
        read: actions('glue', 'GetCrawler', 'GetTags'),
        write: actions('glue', 'CreateCrawler', 'UpdateCrawler', 'DeleteCrawler', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('glue', 'crawler/'),
    },
    'AWS::Glue::Database': {
        read: actions('glue', 'GetDatabase'),
        write: actions('glue', 'CreateDatabase', 'UpdateDatabase', 'DeleteDatabase'),
        on: catalogOf,
    },
    'AWS::Glue::Job': {
        read: actions('glue', 'GetJob', 'GetTags'),
        write: actions('glue', 'CreateJob', 'UpdateJob', 'DeleteJob', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('glue', 'job/'),
    },
    'AWS::Glue::Table': {
        read: actions('glue', 'GetTable', 'GetTables'),
        write: actions('glue', 'CreateTable', 'UpdateTable', 'DeleteTable'),
        on: catalogOf,
    },
    'AWS::IAM::Role': {
        read: actions('iam', 'GetRole', 'GetRolePolicy', 'ListRolePolicies', 'ListAttachedRolePolicies'),
        write: actions('iam', ...['CreateRole', 'UpdateRole', 'UpdateAssumeRolePolicy', 'DeleteRole', 'PutRolePolicy', 'DeleteRolePolicy'], ...['PutRolePermissionsBoundary', 'TagRole', 'UntagRole']),
        // CloudFormation names them after stack and resource.
        on: ({ environment: { name, account, region } }) => resource_rights_roles(name, account, region),
    },
    'AWS::IoT::TopicRule': {
        read: actions('iot', 'GetTopicRule', 'ListTagsForResource'),
        write: actions('iot', 'CreateTopicRule', 'ReplaceTopicRule', 'DeleteTopicRule', 'TagResource', 'UntagResource'),
        on: ({ arn, environment }) => [arn('iot', `rule/*_${environment.name.replaceAll('-', '_')}_*`)],
    },
    'AWS::KinesisFirehose::DeliveryStream': {
        read: actions('firehose', 'DescribeDeliveryStream', 'ListTagsForDeliveryStream'),
        write: actions('firehose', ...['CreateDeliveryStream', 'UpdateDestination', 'DeleteDeliveryStream'], ...['TagDeliveryStream', 'UntagDeliveryStream']),
        on: ({ named }) => named('firehose', 'deliverystream/'),
    },
    'AWS::Lambda::Function': {
        read: actions('lambda', 'GetFunction', 'GetFunctionCodeSigningConfig', 'GetRuntimeManagementConfig', 'ListTags'),
        write: actions('lambda', ...['CreateFunction', 'UpdateFunctionCode', 'UpdateFunctionConfiguration', 'DeleteFunction'], ...['TagResource', 'UntagResource']),
        on: ({ named }) => named('lambda', 'function:'),
    },
    'AWS::Logs::LogGroup': {
        read: actions('logs', 'DescribeLogGroups', 'ListTagsForResource'),
        write: actions('logs', ...['CreateLogGroup', 'PutRetentionPolicy', 'DeleteLogGroup', 'TagResource', 'UntagResource']),
        on: ({ named }) => named('logs', 'log-group:/aws/*/').flatMap((group) => [group, `${group}:*`]),
    },
    'AWS::Logs::LogStream': {
        read: actions('logs', 'DescribeLogStreams'),
        write: actions('logs', 'CreateLogStream', 'DeleteLogStream'),
        on: ({ named }) => named('logs', 'log-group:/aws/*/').map((group) => `${group}:*`),
    },
    'AWS::QuickSight::DataSet': {
        read: actions('quicksight', 'DescribeDataSet', 'DescribeDataSetPermissions', 'ListTagsForResource'),
        write: actions('quicksight', ...['CreateDataSet', 'UpdateDataSet', 'UpdateDataSetPermissions', 'DeleteDataSet', 'PassDataSet'], ...['TagResource', 'UntagResource']),
        on: ({ named }) => named('quicksight', 'dataset/'),
    },
    'AWS::QuickSight::DataSource': {
        read: actions('quicksight', 'DescribeDataSource', 'DescribeDataSourcePermissions', 'ListTagsForResource'),
        write: actions('quicksight', ...['CreateDataSource', 'UpdateDataSource', 'UpdateDataSourcePermissions', 'DeleteDataSource'], ...['PassDataSource', 'TagResource', 'UntagResource']),
        on: ({ named }) => named('quicksight', 'datasource/'),
    },
    'AWS::S3::Bucket': {
        read: actions('s3', 'GetBucket*', 'GetEncryptionConfiguration', 'GetLifecycleConfiguration', 'ListBucket'),
        write: actions('s3', ...['CreateBucket', 'PutEncryptionConfiguration', 'PutBucketVersioning', 'PutBucketPublicAccessBlock'], ...['PutBucketOwnershipControls', 'PutLifecycleConfiguration', 'PutBucketLogging', 'PutBucketTagging']),
        on: ({ bucket }) => [bucket('*')],
    },
    'AWS::S3::BucketPolicy': {
        read: actions('s3', 'GetBucketPolicy'),
        write: actions('s3', 'PutBucketPolicy', 'DeleteBucketPolicy'),
        on: ({ bucket }) => [bucket('*')],
    },
    'AWS::Scheduler::Schedule': {
        read: actions('scheduler', 'GetSchedule'),
        write: actions('scheduler', 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'),
        on: ({ named }) => named('scheduler', 'schedule/default/'),
    },
    'AWS::StepFunctions::StateMachine': {
        read: actions('states', 'DescribeStateMachine', 'ListTagsForResource'),
        write: actions('states', ...['CreateStateMachine', 'UpdateStateMachine', 'DeleteStateMachine', 'TagResource', 'UntagResource']),
        on: ({ named }) => named('states', 'stateMachine:'),
    },
};
const resource_rights_roles = (environment, account, region) => [
    `arn:${(0,partition/* partition */.j)(region)}:iam::${account}:role/*-${environment.replaceAll('_', '-')}-*`,
];

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/policies.js


/** The rights on resources of these types: one statement for all that are named alike. */
function resourceStatements(place, types, level) {
    const rights = [...types].toSorted().map((type) => resourceRights[type]);
    const { region } = place.environment;
    return [...Map.groupBy(rights, ({ on }) => JSON.stringify(on(place)))].flatMap(([, alike]) => {
        const [first] = alike;
        const Action = [...new Set(alike.flatMap((right) => right[level]))].toSorted();
        if (first === undefined || Action.length === 0)
            return [];
        const Resource = first.on(place);
        const inRegion = Resource.includes('*') ? { Condition: { StringEquals: { 'aws:RequestedRegion': region } } } : {};
        return [{ Effect: 'Allow', Action, Resource, ...inRegion }];
    });
}
const allowed = (statements) => statements.map(({ Sid: _, ...statement }) => ({ Effect: 'Allow', ...statement }));
/** IAM counts a managed policy without white space, and takes ten of them for a role. */
const policyLimit = 6_144;
const policiesLimit = 10;
/** As few managed policies as hold the statements in their order. Raises UserError `policy-too-large`. */
function packed(roleName, statements) {
    const policies = [];
    for (const statement of distinct(statements)) {
        const last = policies.at(-1);
        if (last !== undefined && sizeOf([...last, statement]) <= policyLimit)
            last.push(statement);
        else
            policies.push([statement]);
    }
    if (policies.length > policiesLimit || policies.some((policy) => sizeOf(policy) > policyLimit)) {
        throw new errors/* UserError */.yo('policy-too-large', `The role ${roleName} would need more than IAM takes.`, {
            hint: 'Give environments accounts of their own.',
        });
    }
    return policies;
}
/** For a policy that cannot be divided. Raises UserError `policy-too-large`. */
function inOnePolicy(name, statements) {
    const size = sizeOf(statements);
    if (size <= policyLimit)
        return statements;
    throw new errors/* UserError */.yo('policy-too-large', `The policy ${name} would have ${size} characters; IAM takes ${policyLimit} of a managed policy.`, { hint: 'Give the environment fewer databases and sources, or name a boundary of your own.' });
}
const sizeOf = (Statement) => JSON.stringify({ Version: '2012-10-17', Statement }).length;
function distinct(statements) {
    const byText = new Map(statements.map((statement) => [JSON.stringify(statement), statement]));
    return [...byText.values()];
}

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/trust.js
const issuer = 'token.actions.githubusercontent.com';
/**
 * Who may take a role: jobs of this repository in one of these contexts. A job that names an environment has that for its
 * context, whatever branch it is of. Repositories that were made or renamed since July 2026 have immutable subjects.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
function trustPolicy(provider, repository, contexts) {
    const { owner, ownerId, name, id } = repository;
    const subjects = contexts.flatMap((context) => [
        `repo:${owner}/${name}:${context}`,
        `repo:${owner}@${ownerId}/${name}@${id}:${context}`,
    ]);
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: provider },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        [`${issuer}:aud`]: 'sts.amazonaws.com',
                        [`${issuer}:sub`]: subjects,
                        // A name can pass to somebody else; an id cannot.
                        [`${issuer}:repository_id`]: id,
                    },
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/verb-rights.js



/** To see what is deployed, and what was changed by hand. */
const mayPlan = (place) => [
    {
        Sid: 'Stacks',
        Action: [
            ...['DescribeStacks', 'DescribeStackEvents', 'ListStackResources', 'GetTemplate'],
            ...['DetectStackDrift', 'DetectStackResourceDrift', 'DescribeStackResourceDrifts'],
        ].map((name) => `cloudformation:${name}`),
        Resource: verb_rights_stacks(place),
    },
    // It is asked by the id of the detection alone.
    { Sid: 'Drift', Action: ['cloudformation:DescribeStackDriftDetectionStatus'], Resource: '*' },
    { Sid: 'Artifacts', Action: ['s3:GetObject'], Resource: place.bucket('artifacts', '/*') },
    { Sid: 'Ledger', Action: ['s3:GetObject'], Resource: place.bucket('data', '/ledger/*') },
    { Sid: 'Lists', Action: ['s3:ListBucket'], Resource: [place.bucket('artifacts'), place.bucket('data')] },
    { Sid: 'Definitions', Action: ['states:DescribeStateMachine'], Resource: place.named('states', 'stateMachine:') },
    // How many a table takes along that goes.
    { Sid: 'Partitions', Action: ['glue:GetPartitions'], Resource: catalogOf(place) },
];
/** To run what is deployed, and to show what came of it. */
const mayRun = (place) => [
    { Sid: 'Stack', Action: ['cloudformation:DescribeStacks'], Resource: verb_rights_stacks(place) },
    {
        Sid: 'Runs',
        Action: ['states:StartExecution', 'states:ListExecutions', 'states:DescribeStateMachine'],
        Resource: place.named('states', 'stateMachine:'),
    },
    {
        Sid: 'Executions',
        Action: ['DescribeExecution', 'GetExecutionHistory', 'StopExecution', 'ListMapRuns', 'DescribeMapRun'].map((name) => `states:${name}`),
        Resource: [
            ...place.named('states', 'execution:').map((name) => `${name}:*`),
            ...place.named('states', 'mapRun:').map((name) => `${name}/*`),
            // Of the windows of a backfill, which are executions of a map run.
            ...place.named('states', 'execution:').map((name) => `${name}/*`),
        ],
    },
    { Sid: 'Data', Action: ['s3:GetObject'], Resource: [place.bucket('data', '/*'), place.bucket('logs', '/athena/*')] },
    { Sid: 'Lists', Action: ['s3:ListBucket', 's3:GetBucketLocation'], Resource: place.bucket('*') },
    {
        Sid: 'Records',
        Action: ['s3:PutObject', 's3:DeleteObject'],
        Resource: place.bucket('data', '/ledger/*'),
    },
    { Sid: 'Manifests', Action: ['s3:PutObject'], Resource: place.bucket('data', '/backfills/*') },
    { Sid: 'Results', Action: ['s3:PutObject'], Resource: place.bucket('logs', '/athena/*') },
    {
        Sid: 'Queries',
        Action: ['StartQueryExecution', 'GetQueryExecution', 'GetQueryResults', 'StopQueryExecution'].map((name) => `athena:${name}`),
        Resource: place.named('athena', 'workgroup/'),
    },
    {
        Sid: 'Catalog',
        Action: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartition', 'glue:GetPartitions'],
        Resource: catalogOf(place),
    },
];
/** To deploy through a change set, and to train. What the resources need comes on top. */
const mayApply = (place) => [
    {
        Sid: 'ChangeSets',
        Action: [
            ...['CreateChangeSet', 'DescribeChangeSet', 'ListChangeSets', 'ExecuteChangeSet', 'DeleteChangeSet'],
            ...['DeleteStack', 'SetStackPolicy', 'UpdateTerminationProtection', 'ContinueUpdateRollback'],
            ...['TagResource', 'UntagResource'],
        ].map((name) => `cloudformation:${name}`),
        Resource: verb_rights_stacks(place),
    },
    { Sid: 'Upload', Action: ['s3:PutObject'], Resource: place.bucket('artifacts', '/*') },
    // What runs have left goes with the stack; rows stay.
    { Sid: 'Runs', Action: ['s3:DeleteObject'], Resource: place.bucket('data', '/runs/*') },
    ...mayTrain(place),
];
const mayTrain = (place) => place.models.length === 0
    ? []
    : [
        {
            Sid: 'Training',
            Action: [
                ...['CreateTrainingJob', 'DescribeTrainingJob', 'StopTrainingJob', 'CreateModel', 'DeleteModel'],
                ...['CreateTransformJob', 'DescribeTransformJob', 'StopTransformJob', 'AddTags'],
            ].map((name) => `sagemaker:${name}`),
            Resource: ['training-job', 'model', 'transform-job'].flatMap((kind) => place.models.map((prefix) => place.arn('sagemaker', `${kind}/${prefix}-*`))),
        },
        {
            Sid: 'Versions',
            Action: ['s3:PutObject', 's3:DeleteObject'],
            Resource: place.bucket('data', '/models/*'),
        },
    ];
/** The roles of a stack, to the services that take them; it could make none of its own more powerful through any other. */
const mayPassRoles = ({ environment }) => ({
    Sid: 'Pass',
    Action: ['iam:PassRole'],
    Resource: rolesOf(environment, `*-${environment.name.replaceAll('_', '-')}-*`),
    Condition: { StringEquals: { 'iam:PassedToService': takers.map((service) => `${service}.amazonaws.com`) } },
});
const takers = [
    ...['states', 'glue', 'lambda', 'firehose', 'iot', 'sagemaker', 'scheduler', 'quicksight'],
    ...['vpc-flow-logs', 'events'],
];
/** Who may make roles may make none of these more powerful, and moves no boundary. */
const notItself = ({ environment }) => ({
    Effect: 'Deny',
    Action: ['iam:*'],
    Resource: [
        ...['plan', 'run-*', 'apply-*'].map((role) => rolesOf(environment, `penstock-${role}`)),
        (0,arn/* boundaryArn */.E)(environment, 'penstock-*'),
    ],
});
/** Where the environment has a boundary, no role is made, changed or left without it. That there is none denies as well. */
const notBeyond = ({ environment }) => environment.permissionsBoundary === undefined
    ? []
    : [
        {
            Effect: 'Deny',
            Action: ['CreateRole', 'PutRolePolicy', 'AttachRolePolicy', 'PutRolePermissionsBoundary'].map((name) => `iam:${name}`),
            Resource: '*',
            Condition: {
                StringNotEquals: { 'iam:PermissionsBoundary': (0,arn/* boundaryArn */.E)(environment, environment.permissionsBoundary) },
            },
        },
        { Effect: 'Deny', Action: ['iam:DeleteRolePermissionsBoundary'], Resource: '*' },
    ];
const rolesOf = ({ account, region }, name) => `arn:${(0,partition/* partition */.j)(region)}:iam::${account}:role/${name}`;
const verb_rights_stacks = (place) => place.named('cloudformation', 'stack/').map((name) => `${name.replaceAll('_', '-')}/*`);

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/template.js







const stackName = 'penstock-bootstrap';
/** Raises UserError `policy-too-large`. */
function bootstrapTemplate(account) {
    const { environments, hasProvider } = account;
    const seeing = environments.flatMap(({ place, types }) => [
        ...allowed(mayPlan(place)),
        ...resourceStatements(place, types, 'read'),
    ]);
    const roles = [...Map.groupBy(environments, ({ place }) => place.environment.name)].flatMap(([name, those]) => {
        const [{ place } = { place: undefined }] = those;
        if (place === undefined)
            return [];
        const running = those.flatMap((one) => allowed(mayRun(one.place)));
        const applying = [...those.flatMap(mayDeploy), ...running, notItself(place), ...notBeyond(place)];
        return [
            boundary(those),
            role(account, 'run', place, ['ref:refs/heads/main', `environment:${name}`], running),
            role(account, 'apply', place, [`environment:${name}`], applying),
        ];
    });
    const [first] = environments;
    if (first === undefined)
        throw new RangeError('An account without environments has no roles.');
    return {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: 'Penstock: what GitHub Actions may do in this account.',
        Resources: Object.assign(hasProvider ? {} : { GitHub: provider }, role(account, 'plan', first.place, ['ref:refs/heads/main'], seeing), ...roles),
        ...(hasProvider ? {} : { Outputs: { Provider: { Description: 'Of the tokens.', Value: { Ref: 'GitHub' } } } }),
    };
}
const mayDeploy = ({ place, types }) => [
    ...allowed([...mayApply(place), ...mayPlan(place)]),
    ...resourceStatements(place, types, 'read'),
    ...resourceStatements(place, types, 'write'),
    ...allowed([mayPassRoles(place)]),
];
/** The one that its roles name, unless that is somebody else's. */
function boundary(those) {
    const environment = those.map(({ place }) => place.environment).find(hasOwnBoundary);
    if (environment === undefined)
        return {};
    const name = boundaryName(environment.name);
    return {
        [(0,render_names/* logicalId */.dS)('', name.replaceAll('-', '_'))]: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: {
                ManagedPolicyName: name,
                Description: 'What no role of a pipeline goes beyond.',
                PolicyDocument: {
                    Version: '2012-10-17',
                    Statement: inOnePolicy(name, boundaryStatements(those.flatMap(({ rights }) => rights))),
                },
            },
        },
    };
}
/** AWS looks after the thumbprints of GitHub's certificates itself. */
const provider = {
    Type: 'AWS::IAM::OIDCProvider',
    Properties: { Url: `https://${issuer}`, ClientIdList: ['sts.amazonaws.com'] },
};
const descriptions = {
    plan: 'Sees what is deployed; writes nothing.',
    run: 'Runs what is deployed, and reads what comes of it.',
    apply: 'Deploys what was reviewed, and trains.',
};
function role({ repository, hasProvider }, kind, { environment }, contexts, statements) {
    const RoleName = (0,roles/* roleName */.S)(kind, environment.name);
    const id = (0,render_names/* logicalId */.dS)('', RoleName.replaceAll('-', '_'));
    const { account, region } = environment;
    const existing = `arn:${(0,partition/* partition */.j)(region)}:iam::${account}:oidc-provider/${issuer}`;
    const policies = packed(RoleName, statements).map((Statement, index) => ({
        id: `${id}Policy${index + 1}`,
        Statement,
    }));
    const properties = {
        RoleName,
        Description: descriptions[kind],
        AssumeRolePolicyDocument: trustPolicy(hasProvider ? existing : { Ref: 'GitHub' }, repository, contexts),
        ManagedPolicyArns: policies.map((policy) => ({ Ref: policy.id })),
    };
    return {
        [id]: { Type: 'AWS::IAM::Role', Properties: properties },
        ...Object.fromEntries(policies.map((policy) => [
            policy.id,
            {
                Type: 'AWS::IAM::ManagedPolicy',
                Properties: {
                    Description: descriptions[kind],
                    PolicyDocument: { Version: '2012-10-17', Statement: policy.Statement },
                },
            },
        ])),
    };
}

// EXTERNAL MODULE: ./.build/action/src/terminal/deployment.js
var deployment = __webpack_require__(50302);
// EXTERNAL MODULE: ./.build/action/src/shipped.js
var shipped = __webpack_require__(66511);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/bootstrap.js















/** Prints or deploys the stack that an account has once: who may plan, run and deploy from GitHub. */
async function bootstrap(options, context) {
    const { terminal } = context;
    const { repository: given } = options;
    const repository = given === undefined ? ownRepositoryId(process.env) : parseRepositoryId(given);
    const pipelines = await (0,init_repository/* readPipelines */.Kk)('.', (0,pipeline_file/* pipelinesIn */.LC)('.'));
    const environments = environmentsOfAccount(pipelines, options.environment, await (0,shipped/* shippedCode */.H)());
    const places = environments.map(({ place }) => place);
    // Whichever environment is named, the stack is in the region of the first.
    const home = places[0]?.environment;
    const pipeline = (0,init_repository/* targetsOf */.QR)({ pipelines }).find(({ pipeline }) => pipeline.environment === home)?.pipeline;
    if (pipeline === undefined)
        throw new RangeError('An account without environments has no stack.');
    const settings = await settingsOf(pipeline.environment.region, context);
    const hasProvider = settings.hasGitHubProvider && !(await hasOwnProvider(await context.openCloud(pipeline)));
    const template = `${JSON.stringify(bootstrapTemplate({ repository, hasProvider, environments }), null, 1)}\n`;
    if (options.deploy)
        await deployTemplate(pipeline, template, context);
    else
        terminal.stdout(template);
    for (const line of grants(settings, places))
        terminal.progress(line);
    for (const { environment } of places.filter(({ environment }) => environment.permissionsBoundary === undefined)) {
        terminal.progress(`${environment.name} has no permissions boundary: whoever deploys to it may do anything there. permissions_boundary: ${boundaryName(environment.name)} gives it one.`);
    }
    if (!options.deploy)
        terminal.progress(`Deploy it with --deploy, or: ${byAws}`);
    terminal.progress('Then set the variable PENSTOCK_AWS of the repository to true: the workflows wait for it.');
}
const byAws = `aws cloudformation deploy --stack-name ${stackName} --template-file FILE --capabilities CAPABILITY_NAMED_IAM --tags penstock:pipeline=penstock penstock:environment=bootstrap`;
/** A provider that this stack has made stays in it. */
async function hasOwnProvider(cloud) {
    if ((await (0,stacks/* describeStack */.GO)(cloud, stackName)) === undefined)
        return false;
    const resources = await (0,stacks/* stackResources */.oF)(cloud, stackName);
    return resources.some(({ ResourceType, ResourceStatus }) => ResourceType === 'AWS::IAM::OIDCProvider' && ResourceStatus !== 'DELETE_COMPLETE');
}
async function deployTemplate(pipeline, template, context) {
    const { terminal, signal } = context;
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    const owner = bootstrapOwner(pipeline.environment);
    const progress = (0,deployment/* deployProgress */.z)(terminal);
    const who = (0,deploy_who/* whoDeploys */.D)(process.env);
    const { status } = await (0,deploy/* deployArtifacts */.t)(owner, bootstrapArtifacts(owner, template), {
        ...{ cloud, signal, progress, who },
        capability: 'CAPABILITY_NAMED_IAM',
    });
    terminal.stdout(`Stack ${stackName}: ${status}.\n`);
}
/** It can be printed without credentials, for somebody who has them. */
async function settingsOf(region, { accountSettings, terminal }) {
    try {
        return await accountSettings(region);
    }
    catch (error) {
        if (!(error instanceof errors/* CloudError */.K2) || error.code !== 'no-credentials')
            throw error;
        terminal.progress('The account was not looked at, for want of credentials: whether it has an OIDC provider of');
        terminal.progress('GitHub already, and whether Lake Formation governs it, is not known.');
        return { hasGitHubProvider: false, governs: { databases: false, tables: false } };
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

/***/ 79362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/** By its status: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html */
function stateOf(stack) {
    if (stack === undefined)
        return { kind: 'absent' };
    const status = stack.StackStatus ?? '';
    switch (status) {
        case 'DELETE_COMPLETE':
            return { kind: 'absent' };
        case 'REVIEW_IN_PROGRESS':
            return { kind: 'empty', stack };
        case 'ROLLBACK_COMPLETE':
        case 'ROLLBACK_FAILED':
        case 'CREATE_FAILED':
        case 'DELETE_FAILED':
            return { kind: 'stillborn', stack };
        case 'CREATE_COMPLETE':
        case 'UPDATE_COMPLETE':
        case 'UPDATE_FAILED':
        case 'UPDATE_ROLLBACK_COMPLETE':
        case 'IMPORT_COMPLETE':
        case 'IMPORT_ROLLBACK_COMPLETE':
            return { kind: 'updatable', stack };
        default:
            return status.endsWith('_IN_PROGRESS') ? { kind: 'busy', stack } : { kind: 'stuck', stack };
    }
}


/***/ }),

/***/ 80278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stuckStack)
/* harmony export */ });
/* harmony import */ var _aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75441);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);


/** CloudError `stack-broken`: the resources that could not be brought back, and the command that goes on without them. */
async function stuckStack(cloud, { StackName = '', StackStatus, StackId }) {
    const failed = await failedResources(cloud, StackName);
    const lines = failed.map(({ path, resource }) => `    ${resource.ResourceType} ${path}: ${resource.ResourceStatusReason ?? 'no reason is given'}`.trimEnd());
    const [, , , region = ''] = StackId?.split(':') ?? [];
    const skip = failed.length === 0 ? '' : ` --resources-to-skip ${failed.map(({ path }) => path).join(' ')}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudError */ .K2('stack-broken', [`The stack ${StackName} is ${StackStatus}: CloudFormation could not bring back`, ...lines].join('\n'), {
        hint: `Mend what it says, or go on without: aws cloudformation continue-update-rollback --region ${region} --stack-name ${StackName}${skip}; then deploy again.`,
    });
}
async function failedResources(cloud, stackName) {
    const failed = (await (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .stackResources */ .oF)(cloud, stackName)).filter(({ ResourceStatus }) => ResourceStatus?.endsWith('_FAILED') === true);
    const found = await Promise.all(failed.map(async (resource) => {
        const { LogicalResourceId = '', PhysicalResourceId, ResourceType } = resource;
        if (ResourceType !== 'AWS::CloudFormation::Stack' || PhysicalResourceId === undefined)
            return [{ path: LogicalResourceId, resource }];
        const [, child = ''] = PhysicalResourceId.split('/');
        const inChild = await failedResources(cloud, PhysicalResourceId);
        return inChild.map(({ path, resource }) => ({ path: `${child}.${path}`, resource }));
    }));
    return found.flat();
}


/***/ }),

/***/ 94806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ whoDeploys)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** `ada in https://github.com/acme/lake/actions/runs/7` of a workflow, else `ada on her-laptop`. */
function whoDeploys(variables) {
    const { GITHUB_RUN_ID, GITHUB_ACTOR = 'a workflow', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = variables;
    return GITHUB_RUN_ID === undefined
        ? `${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username} on ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()}`
        : `${GITHUB_ACTOR} in ${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}


/***/ }),

/***/ 78059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ readPipelines),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   SP: () => (/* binding */ previewed),
/* harmony export */   eW: () => (/* binding */ isTested)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36789);




async function readRepository(action, folder, files) {
    return { action, pipelines: await readPipelines(folder, files) };
}
/** `files` are relative to `folder`. A pipeline without environments is deployed nowhere, and left out. Raises CheckError. */
async function readPipelines(folder, files) {
    const pipelines = await Promise.all(files.map((file) => readPipeline(file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
    return pipelines.flatMap((pipeline) => pipeline ?? []);
}
async function readPipeline(file, path) {
    const { spec, diagnostics } = await (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSpec */ .O)(path, undefined);
    if (spec === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(diagnostics);
    const environments = Object.keys(spec.draft.environments ?? {});
    const loaded = await Promise.all(environments.map((environment) => (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(path, { environment })));
    const deployed = loaded.map(({ pipeline, diagnostics }) => {
        if (pipeline === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(diagnostics);
        return pipeline;
    });
    const [first] = deployed;
    return first && { name: first.name, file, deployed };
}
/** Names of environments of all pipelines, in the order in which they are first declared. */
const environmentsOf = ({ pipelines }) => [
    ...new Set(pipelines.flatMap(({ deployed }) => deployed.map(({ environment }) => environment.name))),
];
/** Every pipeline in every one of its environments. */
const targetsOf = ({ pipelines }) => pipelines.flatMap(({ file, deployed }) => deployed.map((pipeline) => ({ file, pipeline })));
/** The pipeline as in its last environment, where it is previewed; undefined: `local:` feeds nothing of it. */
function previewed({ deployed }) {
    const last = deployed.at(-1);
    return last === undefined || last.local.length === 0 ? undefined : last;
}
const isTested = ({ deployed }) => deployed.some(({ tests }) => tests.length > 0);


/***/ }),

/***/ 24850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ roleName),
/* harmony export */   w: () => (/* binding */ roleArn)
/* harmony export */ });
/* harmony import */ var _render_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85591);

/** `run` and `apply` are for one environment each: what may write to one may not write to another. */
const roleName = (kind, environment) => kind === 'plan' ? 'penstock-plan' : `penstock-${kind}-${environment}`;
const roleArn = (kind, { name, account, region }) => `arn:${(0,_render_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .j)(region)}:iam::${account}:role/${roleName(kind, name)}`;


/***/ }),

/***/ 85882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ windowInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
/** Times, spans and amounts as people say them. English, and the same on every machine: nothing asks for its locale. */

/** `0.4 s`, `12 s`, `1 min 43 s`, `2 h 05 min`. */
function duration(seconds) {
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
/** `8,759 rows`, `1 row`, `no rows`. */
function count(amount, noun) {
    return `${amount === 0 ? 'no' : grouped(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
function grouped(amount) {
    return amount.toLocaleString('en-US');
}
/** Decimal units, as Athena bills them: `532 bytes`, `1.2 MB`. */
function bytes(amount) {
    if (amount < 1000)
        return `${amount} bytes`;
    const rounded = Number(amount.toPrecision(3));
    const power = Math.min(Math.floor(Math.log10(rounded) / 3), units.length);
    return `${rounded / 1000 ** power} ${units[power - 1]}`;
}
const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** `24 November 2026, 07:10` in the time zone. */
function moment(instant, timeZone) {
    const time = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(instant).toZonedDateTimeISO(timeZone);
    return `${date(time)}, ${clock(time)}`;
}
/** A window as its size reads: `Monday 23 November 2026`, `16 to 22 November 2026 (week 47)`, `November 2026`. */
function windowInWords({ id, start, end }, timeZone) {
    const from = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(start).toZonedDateTimeISO(timeZone);
    const to = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(end).toZonedDateTimeISO(timeZone);
    if (/^\d{4}-\d\d-\d\d$/.test(id))
        return `${weekdays[from.dayOfWeek - 1]} ${date(from)}`;
    if (/^\d{4}-\d\d$/.test(id))
        return `${months[from.month - 1]} ${from.year}`;
    if (/^\d{4}-W\d\d$/.test(id))
        return `${date(from)} to ${date(to.subtract({ days: 1 }))} (week ${Number(id.slice(6))})`;
    const last = from.toPlainDate().equals(to.toPlainDate()) ? clock(to) : `${date(to)}, ${clock(to)}`;
    return `${date(from)}, ${clock(from)} to ${last}`;
}
function date(day) {
    return `${day.day} ${months[day.month - 1]} ${day.year}`;
}
function clock(time) {
    return `${two(time.hour)}:${two(time.minute)}`;
}
function two(value) {
    return String(value).padStart(2, '0');
}
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');


/***/ }),

/***/ 50302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ deployProgress)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85882);


/** A deployment as lines of progress: what failed in full, the others counted, in one line in so many milliseconds at most. */
function deployProgress({ progress, color }, pause = 10_000) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(color);
    const done = new Set();
    let wanted = 0;
    let spoken = Date.now();
    const ended = (resource) => {
        done.add(resource);
        if (Date.now() - spoken < pause)
            return;
        spoken = Date.now();
        progress(`  ${done.size > wanted ? (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(done.size, 'resource') : `${done.size} of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(wanted, 'resource')}`} done`);
    };
    return {
        uploaded(files, mended, bucket) {
            for (const key of mended)
                progress(`Uploaded again, since it was not what was deployed: s3://${bucket}/${key}`);
            if (files > 0)
                progress(`Uploaded ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'artifact')} to ${bucket}`);
            else if (mended.length === 0)
                progress(`Artifacts are in ${bucket} already`);
        },
        planned(changes) {
            wanted = changes.length;
            progress(`${changes.length} ${changes.length === 1 ? 'resource changes' : 'resources change'}`);
        },
        waiting: progress,
        event(event) {
            const { ResourceStatus = '', ResourceType = '', LogicalResourceId = '', ResourceStatusReason = '' } = event;
            if (ResourceStatus.endsWith('_FAILED')) {
                const status = paint.red(ResourceStatus.toLowerCase().replaceAll('_', ' '));
                progress(`  ${LogicalResourceId} ${paint.dim(ResourceType)} ${status} ${ResourceStatusReason}`.trimEnd());
            }
            else if (!ResourceStatus.endsWith('_IN_PROGRESS') && event.PhysicalResourceId !== event.StackId)
                ended(LogicalResourceId);
        },
    };
}


/***/ })

};
