export const id = 3678;
export const ids = [3678];
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

/***/ 3291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ startExecution),
/* harmony export */   Pn: () => (/* binding */ executionArnOf),
/* harmony export */   V4: () => (/* binding */ stopExecution),
/* harmony export */   dr: () => (/* binding */ untilVisible),
/* harmony export */   ex: () => (/* binding */ runningExecution),
/* harmony export */   fF: () => (/* binding */ recentExecutions),
/* harmony export */   ki: () => (/* binding */ describeExecution),
/* harmony export */   kp: () => (/* binding */ latestExecution),
/* harmony export */   tR: () => (/* binding */ historyAfter),
/* harmony export */   yQ: () => (/* binding */ untilStarted)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54425);
/** Executions of a state machine. */



async function startExecution(cloud, stateMachineArn, name, input) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Starting the pipeline', async () => {
        const { executionArn } = await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
        if (executionArn === undefined)
            throw new TypeError('StartExecution answered without executionArn.');
        return executionArn;
    });
}
/** Ends it; Step Functions then stops the job runs and queries that it waits for. */
async function stopExecution(cloud, executionArn, cause) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Stopping the run', () => cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.StopExecutionCommand({ executionArn, error: 'Stopped', cause })));
}
/** The ARN of an execution by its name; undefined when the state machine has none of that name. */
async function executionArnOf(cloud, stateMachineArn, name) {
    const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Looking for the run', async () => {
        try {
            await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.DescribeExecutionCommand({ executionArn }));
            return executionArn;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'ExecutionDoesNotExist') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'InvalidArn'))
                return undefined;
            throw error;
        }
    });
}
/** The same, waiting for it at most `milliseconds`. */
async function untilStarted(cloud, stateMachineArn, name, milliseconds, signal) {
    const deadline = Date.now() + milliseconds;
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
        const result = await executionArnOf(cloud, stateMachineArn, name);
        return result !== undefined || Date.now() >= deadline ? { result } : { changed: false };
    }, signal);
}
/** Names of the executions that were started last, the newest first. */
async function recentExecutions(cloud, stateMachineArn) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Looking for the last runs', async () => {
        const { executions = [] } = await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.ListExecutionsCommand({ stateMachineArn, maxResults: 100 }));
        return executions.flatMap(({ name }) => name ?? []);
    });
}
/** The ARN of an execution that has not ended and whose name begins so; undefined when there is none. */
async function runningExecution(cloud, stateMachineArn, prefix) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Looking for a running execution', async () => {
        const { executions = [] } = await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }));
        return executions.find(({ name }) => name?.startsWith(prefix) === true)?.executionArn;
    });
}
async function describeExecution(cloud, executionArn) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Looking at the execution', () => cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.DescribeExecutionCommand({ executionArn })));
}
/** Resolves when everyone can see an execution that was just started: until then, Step Functions may not know it. */
async function untilVisible(cloud, executionArn, signal) {
    const deadline = Date.now() + 10_000;
    await (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
        try {
            await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.GetExecutionHistoryCommand({ executionArn, maxResults: 1 }));
            await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.DescribeExecutionCommand({ executionArn }));
            return { result: undefined };
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'ExecutionDoesNotExist') && Date.now() < deadline)
                return { changed: false };
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudError */ .EF)('Looking at the execution', error);
        }
    }, signal);
}
/** The execution that was started last, running or not; undefined when there was none. */
async function latestExecution(cloud, stateMachineArn) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Looking for the last execution', async () => {
        try {
            const { executions = [] } = await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.ListExecutionsCommand({ stateMachineArn, maxResults: 1 }));
            return executions[0]?.executionArn;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'StateMachineDoesNotExist'))
                return undefined;
            throw error;
        }
    });
}
/** Events with ids above `after`, in their order. */
async function historyAfter(cloud, executionArn, after) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Reading the history of the execution', async () => {
        const events = [];
        let nextToken;
        do {
            // Newest first, so that only what is new is read.
            const page = await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.GetExecutionHistoryCommand({
                executionArn,
                reverseOrder: true,
                maxResults: 1000,
                ...(nextToken === undefined ? {} : { nextToken }),
            }));
            for (const event of page.events ?? []) {
                if ((event.id ?? 0) <= after)
                    return events.reverse();
                events.push(event);
            }
            nextToken = page.nextToken;
        } while (nextToken !== undefined);
        return events.reverse();
    });
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

/***/ 73078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ deployedPipeline)
/* harmony export */ });
/* harmony import */ var _aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75441);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/* harmony import */ var _render_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20729);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79362);
/* harmony import */ var _stuck_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80278);





/** The pipeline's stack as it is deployed. Raises UserError `not-deployed`. */
async function deployedPipeline(cloud, pipeline) {
    const names = (0,_render_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(pipeline);
    const stack = await (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStack */ .GO)(cloud, names.stack);
    const output = (key) => stack?.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
    const stateMachineArn = output('StateMachineArn');
    const state = (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L)(stack);
    if (state.kind === 'stuck')
        throw await (0,_stuck_js__WEBPACK_IMPORTED_MODULE_3__/* .stuckStack */ .X)(cloud, state.stack);
    if (stateMachineArn === undefined || (state.kind !== 'updatable' && state.kind !== 'busy')) {
        const { name } = pipeline.environment;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('not-deployed', `${pipeline.name} is not deployed in ${name}: there is no stack ${names.stack}.`, {
            hint: 'Deploy it first: penstock deploy, with the same file and options.',
        });
    }
    return { names, stateMachineArn, modelRoleArn: output('ModelRoleArn') };
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


/***/ })

};
