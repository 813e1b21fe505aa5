export const id = 3086;
export const ids = [3086];
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

/***/ 23550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ functionCodeDigest),
/* harmony export */   e: () => (/* binding */ stateMachineDefinition)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71696);
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);
/** The code that state machines and functions run, which CloudFormation does not compare. */



/** undefined: there is no such state machine. */
async function stateMachineDefinition(cloud, stateMachineArn) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the state machine ${stateMachineArn}`, async () => {
        try {
            return (await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_1__.DescribeStateMachineCommand({ stateMachineArn }))).definition;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'StateMachineDoesNotExist'))
                return undefined;
            throw error;
        }
    });
}
/** sha256 of the function's zip, in base64; undefined: there is no such function. */
async function functionCodeDigest(cloud, FunctionName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Looking at the function ${FunctionName}`, async () => {
        try {
            return (await cloud.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__.GetFunctionCommand({ FunctionName }))).Configuration?.CodeSha256;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'ResourceNotFoundException'))
                return undefined;
            throw error;
        }
    });
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


/***/ })

};
