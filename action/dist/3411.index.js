export const id = 3411;
export const ids = [3411];
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
/** Puts an object unless its key is taken: for keys that hold their content's digest. True when it was put. */
async function putOnce(cloud, bucket, Key, { content, contentType }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
        if (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadObjectCommand({ ...bucket, Key }))))
            return false;
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body: content(), ContentType: contentType }));
        return true;
    });
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
        for (const { Key, Size = 0, ETag = '' } of page?.Contents ?? []) {
            if (Key !== undefined)
                yield { key: Key, size: Size, eTag: ETag };
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
/** Oldest first. */
async function eventsAfter(cloud, StackName, eventId) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the events of ${StackName}`, async () => {
        const events = [];
        let NextToken;
        do {
            const page = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.DescribeStackEventsCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }));
            for (const event of page.StackEvents ?? []) {
                if (event.EventId === eventId)
                    return events.reverse();
                events.push(event);
            }
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return events.reverse();
    });
}


/***/ }),

/***/ 63437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ definitionText),
/* harmony export */   oj: () => (/* binding */ childStacks),
/* harmony export */   uO: () => (/* binding */ templateText)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3805);
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);
/** What CloudFormation and Step Functions were given, as they have it now. */



/** The text of a stack's template. */
async function templateText(cloud, StackName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the template of ${StackName}`, async () => {
        const { TemplateBody } = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__.GetTemplateCommand({ StackName, TemplateStage: 'Original' }));
        return TemplateBody ?? '{}';
    });
}
/** Logical id of each child stack -> its own id. */
async function childStacks(cloud, StackName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Listing the resources of ${StackName}`, async () => {
        const found = new Map();
        let NextToken;
        do {
            const page = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__.ListStackResourcesCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }));
            for (const { ResourceType, LogicalResourceId, PhysicalResourceId } of page.StackResourceSummaries ?? []) {
                if (ResourceType !== 'AWS::CloudFormation::Stack')
                    continue;
                if (LogicalResourceId !== undefined && PhysicalResourceId !== undefined)
                    found.set(LogicalResourceId, PhysicalResourceId);
            }
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return found;
    });
}
/** undefined: there is no such state machine. */
async function definitionText(cloud, stateMachineArn) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the state machine ${stateMachineArn}`, async () => {
        try {
            const { definition } = await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.DescribeStateMachineCommand({ stateMachineArn }));
            return definition;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'StateMachineDoesNotExist'))
                return undefined;
            throw error;
        }
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
  y: () => (/* binding */ refuseOtherAccount),
  T: () => (/* binding */ refuseOtherRegion)
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

/***/ 19425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HL: () => (/* binding */ deployedRendering),
  HZ: () => (/* binding */ findDeployment),
  Jl: () => (/* binding */ noteDeployed),
  zv: () => (/* binding */ recordOf),
  EN: () => (/* binding */ rolledBack)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/digest.js
var digest = __webpack_require__(23637);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/review/validate.js
var validate = __webpack_require__(68847);
// EXTERNAL MODULE: ./.build/action/src/plan/json.js
var json = __webpack_require__(33498);
// EXTERNAL MODULE: ./.build/action/src/plan/rendering.js
var rendering = __webpack_require__(61346);
;// CONCATENATED MODULE: ./.build/action/src/plan/validate-rendering.generated.js

const schema11 = { "type": "object", "required": ["version", "pipeline", "environment", "digest", "templateUrl", "hasChildStacks", "files", "database", "tables", "steps", "expected"], "properties": { "version": { "type": "number", "const": 1 }, "pipeline": { "type": "string" }, "environment": { "type": "string" }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "templateUrl": { "type": "string", "description": "Where CloudFormation reads the template." }, "hasChildStacks": { "type": "boolean", "description": "Whether jobs lie in child stacks." }, "files": { "type": "object", "patternProperties": { "^.*$": { "type": "string" } }, "description": "As render writes them, by their paths." }, "database": { "type": "string" }, "tables": { "type": "array", "items": { "type": "object", "required": ["name", "location", "format", "columns", "partitionBy"], "properties": { "name": { "type": "string" }, "location": { "type": "string", "description": "s3 URL of its folder." }, "format": { "type": "string" }, "columns": { "type": "array", "items": { "type": "object", "required": ["name", "type"], "properties": { "name": { "type": "string" }, "type": { "type": "string" } }, "description": "As Athena has it.", "additionalProperties": false }, "description": "In order.", "maxItems": 20000 }, "partitionBy": { "type": "array", "items": { "type": "object", "required": ["name", "type"], "properties": { "name": { "type": "string" }, "type": { "type": "string" } }, "description": "As Athena has it.", "additionalProperties": false }, "description": "In order.", "maxItems": 20000 } }, "description": "A table of the pipeline.", "additionalProperties": false }, "description": "Those that steps write.", "maxItems": 20000 }, "steps": { "type": "array", "items": { "type": "object", "required": ["name", "kind", "needs", "reads", "writes", "codeDigest", "skipsOn", "expectedSeconds", "dpus", "charts", "features"], "properties": { "name": { "type": "string" }, "kind": { "enum": ["script", "nodes", "crawler", "model", "report", "lambda", "execution"], "description": "Of the step." }, "needs": { "type": "array", "items": { "type": "string" } }, "reads": { "type": "array", "items": { "type": "object", "required": ["database", "table"], "properties": { "database": { "type": "string" }, "table": { "type": "string" } }, "description": "A table.", "additionalProperties": false }, "description": "Tables and sources.", "maxItems": 20000 }, "writes": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "codeDigest": { "type": "string" }, "skipsOn": { "type": "array", "items": { "type": "string" }, "description": "The conditions of skip_if, wherever they stand in it." }, "expectedSeconds": { "type": "number", "description": "Pinned in the YAML." }, "dpus": { "type": "number", "description": "Of Glue, while it works." }, "charts": { "type": "array", "items": { "type": "object", "required": ["title", "columns"], "properties": { "title": { "type": "string" }, "columns": { "type": "array", "items": { "type": "string" } } }, "description": "A chart.", "additionalProperties": false }, "description": "Of a report.", "maxItems": 20000 }, "features": { "type": "array", "items": { "type": "string" }, "description": "Columns that a model learns from or scores by." } }, "description": "A step, as far as plans compare it.", "additionalProperties": false }, "description": "In the order of the file.", "maxItems": 20000 }, "expected": { "type": "object", "required": ["seconds", "path"], "properties": { "seconds": { "type": "number", "description": "Of a run." }, "path": { "type": "array", "items": { "type": "string" } } }, "description": "By the critical path.", "additionalProperties": false } }, "description": "A pipeline as it was rendered for one environment.", "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^.*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.pipeline === undefined) && (missing0 = "pipeline"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.templateUrl === undefined) && (missing0 = "templateUrl"))) || ((data.hasChildStacks === undefined) && (missing0 = "hasChildStacks"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.database === undefined) && (missing0 = "database"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.expected === undefined) && (missing0 = "expected"))) {
                validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema11.properties, key0))) {
                        validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.version !== undefined) {
                        let data0 = data.version;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.pipeline !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.pipeline !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.environment !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.environment !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.digest !== undefined) {
                                    let data3 = data.digest;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (!pattern0.test(data3)) {
                                                validate10.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.templateUrl !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.templateUrl !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/templateUrl", schemaPath: "#/properties/templateUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.hasChildStacks !== undefined) {
                                            const _errs12 = errors;
                                            if (typeof data.hasChildStacks !== "boolean") {
                                                validate10.errors = [{ instancePath: instancePath + "/hasChildStacks", schemaPath: "#/properties/hasChildStacks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.files !== undefined) {
                                                let data6 = data.files;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                        var valid1 = true;
                                                        for (const key1 in data6) {
                                                            if (pattern1.test(key1)) {
                                                                const _errs16 = errors;
                                                                if (typeof data6[key1] !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs16 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.database !== undefined) {
                                                    const _errs18 = errors;
                                                    if (typeof data.database !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.tables !== undefined) {
                                                        let data9 = data.tables;
                                                        const _errs20 = errors;
                                                        if (errors === _errs20) {
                                                            if (Array.isArray(data9)) {
                                                                if (data9.length > 20000) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                    const len0 = data9.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data10 = data9[i0];
                                                                        const _errs22 = errors;
                                                                        if (errors === _errs22) {
                                                                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                                let missing1;
                                                                                if ((((((data10.name === undefined) && (missing1 = "name")) || ((data10.location === undefined) && (missing1 = "location"))) || ((data10.format === undefined) && (missing1 = "format"))) || ((data10.columns === undefined) && (missing1 = "columns"))) || ((data10.partitionBy === undefined) && (missing1 = "partitionBy"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs24 = errors;
                                                                                    for (const key2 in data10) {
                                                                                        if (!(((((key2 === "name") || (key2 === "location")) || (key2 === "format")) || (key2 === "columns")) || (key2 === "partitionBy"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs24 === errors) {
                                                                                        if (data10.name !== undefined) {
                                                                                            const _errs25 = errors;
                                                                                            if (typeof data10.name !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid3 = _errs25 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data10.location !== undefined) {
                                                                                                const _errs27 = errors;
                                                                                                if (typeof data10.location !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/location", schemaPath: "#/properties/tables/items/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid3 = _errs27 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data10.format !== undefined) {
                                                                                                    const _errs29 = errors;
                                                                                                    if (typeof data10.format !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/format", schemaPath: "#/properties/tables/items/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid3 = _errs29 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data10.columns !== undefined) {
                                                                                                        let data14 = data10.columns;
                                                                                                        const _errs31 = errors;
                                                                                                        if (errors === _errs31) {
                                                                                                            if (Array.isArray(data14)) {
                                                                                                                if (data14.length > 20000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid4 = true;
                                                                                                                    const len1 = data14.length;
                                                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                        let data15 = data14[i1];
                                                                                                                        const _errs33 = errors;
                                                                                                                        if (errors === _errs33) {
                                                                                                                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                                                                                let missing2;
                                                                                                                                if (((data15.name === undefined) && (missing2 = "name")) || ((data15.type === undefined) && (missing2 = "type"))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1, schemaPath: "#/properties/tables/items/properties/columns/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const _errs35 = errors;
                                                                                                                                    for (const key3 in data15) {
                                                                                                                                        if (!((key3 === "name") || (key3 === "type"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1, schemaPath: "#/properties/tables/items/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    if (_errs35 === errors) {
                                                                                                                                        if (data15.name !== undefined) {
                                                                                                                                            const _errs36 = errors;
                                                                                                                                            if (typeof data15.name !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1 + "/name", schemaPath: "#/properties/tables/items/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid5 = _errs36 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid5 = true;
                                                                                                                                        }
                                                                                                                                        if (valid5) {
                                                                                                                                            if (data15.type !== undefined) {
                                                                                                                                                const _errs38 = errors;
                                                                                                                                                if (typeof data15.type !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1 + "/type", schemaPath: "#/properties/tables/items/properties/columns/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid5 = _errs38 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid5 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1, schemaPath: "#/properties/tables/items/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid4 = _errs33 === errors;
                                                                                                                        if (!valid4) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid3 = _errs31 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data10.partitionBy !== undefined) {
                                                                                                            let data18 = data10.partitionBy;
                                                                                                            const _errs40 = errors;
                                                                                                            if (errors === _errs40) {
                                                                                                                if (Array.isArray(data18)) {
                                                                                                                    if (data18.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy", schemaPath: "#/properties/tables/items/properties/partitionBy/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid6 = true;
                                                                                                                        const len2 = data18.length;
                                                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                            let data19 = data18[i2];
                                                                                                                            const _errs42 = errors;
                                                                                                                            if (errors === _errs42) {
                                                                                                                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                                                                                    let missing3;
                                                                                                                                    if (((data19.name === undefined) && (missing3 = "name")) || ((data19.type === undefined) && (missing3 = "type"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2, schemaPath: "#/properties/tables/items/properties/partitionBy/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs44 = errors;
                                                                                                                                        for (const key4 in data19) {
                                                                                                                                            if (!((key4 === "name") || (key4 === "type"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2, schemaPath: "#/properties/tables/items/properties/partitionBy/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs44 === errors) {
                                                                                                                                            if (data19.name !== undefined) {
                                                                                                                                                const _errs45 = errors;
                                                                                                                                                if (typeof data19.name !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2 + "/name", schemaPath: "#/properties/tables/items/properties/partitionBy/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid7 = _errs45 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid7 = true;
                                                                                                                                            }
                                                                                                                                            if (valid7) {
                                                                                                                                                if (data19.type !== undefined) {
                                                                                                                                                    const _errs47 = errors;
                                                                                                                                                    if (typeof data19.type !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2 + "/type", schemaPath: "#/properties/tables/items/properties/partitionBy/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid7 = _errs47 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid7 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2, schemaPath: "#/properties/tables/items/properties/partitionBy/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid6 = _errs42 === errors;
                                                                                                                            if (!valid6) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy", schemaPath: "#/properties/tables/items/properties/partitionBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid3 = _errs40 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid3 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs22 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs20 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.steps !== undefined) {
                                                            let data22 = data.steps;
                                                            const _errs49 = errors;
                                                            if (errors === _errs49) {
                                                                if (Array.isArray(data22)) {
                                                                    if (data22.length > 20000) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                        const len3 = data22.length;
                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                            let data23 = data22[i3];
                                                                            const _errs51 = errors;
                                                                            if (errors === _errs51) {
                                                                                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                                                    let missing4;
                                                                                    if ((((((((((((data23.name === undefined) && (missing4 = "name")) || ((data23.kind === undefined) && (missing4 = "kind"))) || ((data23.needs === undefined) && (missing4 = "needs"))) || ((data23.reads === undefined) && (missing4 = "reads"))) || ((data23.writes === undefined) && (missing4 = "writes"))) || ((data23.codeDigest === undefined) && (missing4 = "codeDigest"))) || ((data23.skipsOn === undefined) && (missing4 = "skipsOn"))) || ((data23.expectedSeconds === undefined) && (missing4 = "expectedSeconds"))) || ((data23.dpus === undefined) && (missing4 = "dpus"))) || ((data23.charts === undefined) && (missing4 = "charts"))) || ((data23.features === undefined) && (missing4 = "features"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs53 = errors;
                                                                                        for (const key5 in data23) {
                                                                                            if (!(func2.call(schema11.properties.steps.items.properties, key5))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs53 === errors) {
                                                                                            if (data23.name !== undefined) {
                                                                                                const _errs54 = errors;
                                                                                                if (typeof data23.name !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/name", schemaPath: "#/properties/steps/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid9 = _errs54 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid9 = true;
                                                                                            }
                                                                                            if (valid9) {
                                                                                                if (data23.kind !== undefined) {
                                                                                                    let data25 = data23.kind;
                                                                                                    const _errs56 = errors;
                                                                                                    if (!(((((((data25 === "script") || (data25 === "nodes")) || (data25 === "crawler")) || (data25 === "model")) || (data25 === "report")) || (data25 === "lambda")) || (data25 === "execution"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/kind", schemaPath: "#/properties/steps/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.steps.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid9 = _errs56 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid9 = true;
                                                                                                }
                                                                                                if (valid9) {
                                                                                                    if (data23.needs !== undefined) {
                                                                                                        let data26 = data23.needs;
                                                                                                        const _errs57 = errors;
                                                                                                        if (errors === _errs57) {
                                                                                                            if (Array.isArray(data26)) {
                                                                                                                var valid10 = true;
                                                                                                                const len4 = data26.length;
                                                                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                    const _errs59 = errors;
                                                                                                                    if (typeof data26[i4] !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/needs/" + i4, schemaPath: "#/properties/steps/items/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid10 = _errs59 === errors;
                                                                                                                    if (!valid10) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/needs", schemaPath: "#/properties/steps/items/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid9 = _errs57 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid9 = true;
                                                                                                    }
                                                                                                    if (valid9) {
                                                                                                        if (data23.reads !== undefined) {
                                                                                                            let data28 = data23.reads;
                                                                                                            const _errs61 = errors;
                                                                                                            if (errors === _errs61) {
                                                                                                                if (Array.isArray(data28)) {
                                                                                                                    if (data28.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/reads", schemaPath: "#/properties/steps/items/properties/reads/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid11 = true;
                                                                                                                        const len5 = data28.length;
                                                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                            let data29 = data28[i5];
                                                                                                                            const _errs63 = errors;
                                                                                                                            if (errors === _errs63) {
                                                                                                                                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                                                                                    let missing5;
                                                                                                                                    if (((data29.database === undefined) && (missing5 = "database")) || ((data29.table === undefined) && (missing5 = "table"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/reads/" + i5, schemaPath: "#/properties/steps/items/properties/reads/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs65 = errors;
                                                                                                                                        for (const key6 in data29) {
                                                                                                                                            if (!((key6 === "database") || (key6 === "table"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/reads/" + i5, schemaPath: "#/properties/steps/items/properties/reads/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs65 === errors) {
                                                                                                                                            if (data29.database !== undefined) {
                                                                                                                                                const _errs66 = errors;
                                                                                                                                                if (typeof data29.database !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/reads/" + i5 + "/database", schemaPath: "#/properties/steps/items/properties/reads/items/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid12 = _errs66 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid12 = true;
                                                                                                                                            }
                                                                                                                                            if (valid12) {
                                                                                                                                                if (data29.table !== undefined) {
                                                                                                                                                    const _errs68 = errors;
                                                                                                                                                    if (typeof data29.table !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/reads/" + i5 + "/table", schemaPath: "#/properties/steps/items/properties/reads/items/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid12 = _errs68 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid12 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/reads/" + i5, schemaPath: "#/properties/steps/items/properties/reads/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid11 = _errs63 === errors;
                                                                                                                            if (!valid11) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/reads", schemaPath: "#/properties/steps/items/properties/reads/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid9 = _errs61 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid9 = true;
                                                                                                        }
                                                                                                        if (valid9) {
                                                                                                            if (data23.writes !== undefined) {
                                                                                                                let data32 = data23.writes;
                                                                                                                const _errs70 = errors;
                                                                                                                const _errs71 = errors;
                                                                                                                let valid13 = false;
                                                                                                                const _errs72 = errors;
                                                                                                                if (typeof data32 !== "string") {
                                                                                                                    const err0 = { instancePath: instancePath + "/steps/" + i3 + "/writes", schemaPath: "#/properties/steps/items/properties/writes/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err0];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err0);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid0 = _errs72 === errors;
                                                                                                                valid13 = valid13 || _valid0;
                                                                                                                if (!valid13) {
                                                                                                                    const _errs74 = errors;
                                                                                                                    if (data32 !== null) {
                                                                                                                        const err1 = { instancePath: instancePath + "/steps/" + i3 + "/writes", schemaPath: "#/properties/steps/items/properties/writes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err1];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err1);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid0 = _errs74 === errors;
                                                                                                                    valid13 = valid13 || _valid0;
                                                                                                                }
                                                                                                                if (!valid13) {
                                                                                                                    const err2 = { instancePath: instancePath + "/steps/" + i3 + "/writes", schemaPath: "#/properties/steps/items/properties/writes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err2];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err2);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate10.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs71;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs71) {
                                                                                                                            vErrors.length = _errs71;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid9 = _errs70 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid9 = true;
                                                                                                            }
                                                                                                            if (valid9) {
                                                                                                                if (data23.codeDigest !== undefined) {
                                                                                                                    const _errs76 = errors;
                                                                                                                    if (typeof data23.codeDigest !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/codeDigest", schemaPath: "#/properties/steps/items/properties/codeDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid9 = _errs76 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid9 = true;
                                                                                                                }
                                                                                                                if (valid9) {
                                                                                                                    if (data23.skipsOn !== undefined) {
                                                                                                                        let data34 = data23.skipsOn;
                                                                                                                        const _errs78 = errors;
                                                                                                                        if (errors === _errs78) {
                                                                                                                            if (Array.isArray(data34)) {
                                                                                                                                var valid14 = true;
                                                                                                                                const len6 = data34.length;
                                                                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                    const _errs80 = errors;
                                                                                                                                    if (typeof data34[i6] !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/skipsOn/" + i6, schemaPath: "#/properties/steps/items/properties/skipsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid14 = _errs80 === errors;
                                                                                                                                    if (!valid14) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/skipsOn", schemaPath: "#/properties/steps/items/properties/skipsOn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid9 = _errs78 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid9 = true;
                                                                                                                    }
                                                                                                                    if (valid9) {
                                                                                                                        if (data23.expectedSeconds !== undefined) {
                                                                                                                            let data36 = data23.expectedSeconds;
                                                                                                                            const _errs82 = errors;
                                                                                                                            if (!((typeof data36 == "number") && (isFinite(data36)))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/expectedSeconds", schemaPath: "#/properties/steps/items/properties/expectedSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid9 = _errs82 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid9 = true;
                                                                                                                        }
                                                                                                                        if (valid9) {
                                                                                                                            if (data23.dpus !== undefined) {
                                                                                                                                let data37 = data23.dpus;
                                                                                                                                const _errs84 = errors;
                                                                                                                                if (!((typeof data37 == "number") && (isFinite(data37)))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/dpus", schemaPath: "#/properties/steps/items/properties/dpus/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid9 = _errs84 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid9 = true;
                                                                                                                            }
                                                                                                                            if (valid9) {
                                                                                                                                if (data23.charts !== undefined) {
                                                                                                                                    let data38 = data23.charts;
                                                                                                                                    const _errs86 = errors;
                                                                                                                                    if (errors === _errs86) {
                                                                                                                                        if (Array.isArray(data38)) {
                                                                                                                                            if (data38.length > 20000) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts", schemaPath: "#/properties/steps/items/properties/charts/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid15 = true;
                                                                                                                                                const len7 = data38.length;
                                                                                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                                    let data39 = data38[i7];
                                                                                                                                                    const _errs88 = errors;
                                                                                                                                                    if (errors === _errs88) {
                                                                                                                                                        if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                                                                                                            let missing6;
                                                                                                                                                            if (((data39.title === undefined) && (missing6 = "title")) || ((data39.columns === undefined) && (missing6 = "columns"))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts/" + i7, schemaPath: "#/properties/steps/items/properties/charts/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                const _errs90 = errors;
                                                                                                                                                                for (const key7 in data39) {
                                                                                                                                                                    if (!((key7 === "title") || (key7 === "columns"))) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts/" + i7, schemaPath: "#/properties/steps/items/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                                                                                        return false;
                                                                                                                                                                        break;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                if (_errs90 === errors) {
                                                                                                                                                                    if (data39.title !== undefined) {
                                                                                                                                                                        const _errs91 = errors;
                                                                                                                                                                        if (typeof data39.title !== "string") {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts/" + i7 + "/title", schemaPath: "#/properties/steps/items/properties/charts/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        var valid16 = _errs91 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid16 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid16) {
                                                                                                                                                                        if (data39.columns !== undefined) {
                                                                                                                                                                            let data41 = data39.columns;
                                                                                                                                                                            const _errs93 = errors;
                                                                                                                                                                            if (errors === _errs93) {
                                                                                                                                                                                if (Array.isArray(data41)) {
                                                                                                                                                                                    var valid17 = true;
                                                                                                                                                                                    const len8 = data41.length;
                                                                                                                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                                                                                                                        const _errs95 = errors;
                                                                                                                                                                                        if (typeof data41[i8] !== "string") {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts/" + i7 + "/columns/" + i8, schemaPath: "#/properties/steps/items/properties/charts/items/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid17 = _errs95 === errors;
                                                                                                                                                                                        if (!valid17) {
                                                                                                                                                                                            break;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts/" + i7 + "/columns", schemaPath: "#/properties/steps/items/properties/charts/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid16 = _errs93 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid16 = true;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts/" + i7, schemaPath: "#/properties/steps/items/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid15 = _errs88 === errors;
                                                                                                                                                    if (!valid15) {
                                                                                                                                                        break;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/charts", schemaPath: "#/properties/steps/items/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid9 = _errs86 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid9 = true;
                                                                                                                                }
                                                                                                                                if (valid9) {
                                                                                                                                    if (data23.features !== undefined) {
                                                                                                                                        let data43 = data23.features;
                                                                                                                                        const _errs97 = errors;
                                                                                                                                        if (errors === _errs97) {
                                                                                                                                            if (Array.isArray(data43)) {
                                                                                                                                                var valid18 = true;
                                                                                                                                                const len9 = data43.length;
                                                                                                                                                for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                                                    const _errs99 = errors;
                                                                                                                                                    if (typeof data43[i9] !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/features/" + i9, schemaPath: "#/properties/steps/items/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid18 = _errs99 === errors;
                                                                                                                                                    if (!valid18) {
                                                                                                                                                        break;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i3 + "/features", schemaPath: "#/properties/steps/items/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid9 = _errs97 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid9 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i3, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid8 = _errs51 === errors;
                                                                            if (!valid8) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs49 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.expected !== undefined) {
                                                                let data45 = data.expected;
                                                                const _errs101 = errors;
                                                                if (errors === _errs101) {
                                                                    if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                        let missing7;
                                                                        if (((data45.seconds === undefined) && (missing7 = "seconds")) || ((data45.path === undefined) && (missing7 = "path"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs103 = errors;
                                                                            for (const key8 in data45) {
                                                                                if (!((key8 === "seconds") || (key8 === "path"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs103 === errors) {
                                                                                if (data45.seconds !== undefined) {
                                                                                    let data46 = data45.seconds;
                                                                                    const _errs104 = errors;
                                                                                    if (!((typeof data46 == "number") && (isFinite(data46)))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/expected/seconds", schemaPath: "#/properties/expected/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid19 = _errs104 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid19 = true;
                                                                                }
                                                                                if (valid19) {
                                                                                    if (data45.path !== undefined) {
                                                                                        let data47 = data45.path;
                                                                                        const _errs106 = errors;
                                                                                        if (errors === _errs106) {
                                                                                            if (Array.isArray(data47)) {
                                                                                                var valid20 = true;
                                                                                                const len10 = data47.length;
                                                                                                for (let i10 = 0; i10 < len10; i10++) {
                                                                                                    const _errs108 = errors;
                                                                                                    if (typeof data47[i10] !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/expected/path/" + i10, schemaPath: "#/properties/expected/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid20 = _errs108 === errors;
                                                                                                    if (!valid20) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/expected/path", schemaPath: "#/properties/expected/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid19 = _errs106 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid19 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs101 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
/* harmony default export */ const validate_rendering_generated = (validate10);

;// CONCATENATED MODULE: ./.build/action/src/plan/deployments.js








const folder = 'deployments/';
/** Tells apart renderings of one template: those that differ in models alone. */
const lastKey = `${folder}last.json`;
const ofTemplate = (text) => `${folder}${(0,names/* sha256 */.sc)((0,json/* compact */.oE)(text)).slice(0, 16)}/`;
/** To be uploaded with what the rendering is deployed from. */
function recordOf(rendering) {
    return {
        key: `${ofTemplate(rendering.files['template.json'] ?? '{}')}${rendering.digest}.json`,
        content: () => JSON.stringify(rendering),
        contentType: 'application/json',
    };
}
/** To be called once it is deployed. */
async function noteDeployed(cloud, bucket, digest) {
    await (0,objects/* putText */.rb)(cloud, bucket, lastKey, JSON.stringify({ digest }));
}
/**
 * The rendering that a stack's template was made of. Where nobody of ours made it, the one that was deployed last; undefined:
 * none is recorded.
 */
async function deployedRendering(cloud, bucket, template) {
    const last = (0,json/* objectIn */.D7)((0,json/* parsed */.Yz)((await (0,objects/* readTextIfThere */.pM)(cloud, bucket, lastKey)) ?? '{}'))['digest'];
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, ofTemplate(template)));
    const key = keys.find((key) => key.endsWith(`/${(0,json/* textOf */.b6)(last)}.json`)) ?? keys.at(-1);
    if (key !== undefined)
        return readRendering(cloud, bucket, key);
    return typeof last === 'string' ? findDeployment(cloud, bucket, last) : undefined;
}
/**
 * What was deployed under a digest, or the first eight of its digits at least.
 * @throws UserError `unknown-deployment`
 */
async function findDeployment(cloud, bucket, digest) {
    const all = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, folder));
    const found = all.filter((key) => (key.split('/')[2] ?? '').startsWith(digest));
    const [key] = found;
    if (key !== undefined && found.length === 1 && digest.length >= 8)
        return readRendering(cloud, bucket, key);
    throw new errors/* UserError */.yo('unknown-deployment', found.length > 1
        ? `More than one deployment begins with ${digest}.`
        : `Nothing that was deployed has the digest ${digest}.`, { hint: `s3://${bucket.Bucket}/${folder} has a file for each, named after its digest.` });
}
async function readRendering(cloud, bucket, key) {
    const url = `s3://${bucket.Bucket}/${key}`;
    const text = await (0,objects/* readText */.yR)(cloud, bucket, key);
    try {
        // The schema, of which both the type and the validator are made, has proved it.
        const rendering = (0,validate/* readDocument */.u)(text, validate_rendering_generated);
        if ((0,digest/* digestOf */.o)(Object.entries(rendering.files)) === rendering.digest)
            return rendering;
        throw new Error('its files have another digest than it says');
    }
    catch (cause) {
        throw new errors/* CloudError */.K2('bad-plan', `${url} is no record of a deployment: ${String(cause)}.`, {
            hint: 'Remove it, and deploy the pipeline again.',
            cause,
        });
    }
}
/** What lies in the artifact bucket since it was deployed. */
function rolledBack(pipeline, head) {
    const { templateUrl, hasChildStacks, digest } = head;
    const places = Object.entries((0,rendering/* placesIn */.y)(head));
    const sourceMap = Object.fromEntries(places.flatMap(([name, at]) => (typeof at === 'string' ? [[name, at]] : [])));
    return {
        artifacts: {
            names: (0,names/* namesOf */.eZ)(pipeline),
            templateUrl,
            hasChildStacks,
            digest,
            sourceMap,
            uploads: [],
        },
        head,
    };
}


/***/ }),

/***/ 33498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** JSON as a template or a state machine holds it, and where two such values differ. */

/** JSON.parse gives nothing else. */
const parsed = (text) => JSON.parse(text);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A document that is no object is taken for an empty one. */
const objectIn = (value) => (isObject(value) ? value : {});
const same = (one, other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one, other);
/** A document without its white space: AWS keeps the order of keys. */
const compact = (text) => JSON.stringify(parsed(text));
/** A text as it is, anything else as JSON. */
const textOf = (value) => (typeof value === 'string' ? value : canonical(value));
/** The same text for values that differ in the order of keys alone. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value ?? null);
    const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
/** The smallest parts that differ; lists of different lengths as wholes. */
function differences(before, after, path = '') {
    if (before === after)
        return [];
    const at = (key) => (path === '' ? `${key}` : `${path}.${key}`);
    if (isObject(before) && isObject(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return keys.flatMap((key) => differences(before[key], after[key], at(key)));
    }
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
        return before.flatMap((item, index) => differences(item, after[index], at(index)));
    }
    return same(before, after) ? [] : [{ path, before: shown(before), after: shown(after) }];
}
/** Characters of a value that are shown. */
const longest = 400;
function shown(value) {
    if (value === undefined)
        return null;
    const text = JSON.stringify(value);
    return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}


/***/ }),

/***/ 12013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/plan/json.js
var json = __webpack_require__(33498);
;// CONCATENATED MODULE: ./.build/action/src/plan/holdings.js
/** What goes with a resource when it is removed or made anew. */

const holdings = {
    'AWS::DynamoDB::Table': 'its items',
    'AWS::Glue::Database': 'its tables and their partitions',
    'AWS::Glue::Table': 'its partitions',
    'AWS::KMS::Key': 'what is encrypted with it',
    'AWS::KinesisFirehose::DeliveryStream': 'the records that it has not delivered yet',
    'AWS::Logs::LogGroup': 'its log',
    'AWS::S3::Bucket': 'its objects',
};
/** undefined: nothing that anybody would miss. */
function lostWith({ action, type, before }) {
    if (before === undefined || before.isKept || (action !== 'removed' && action !== 'replaced'))
        return undefined;
    const keys = (0,json/* objectIn */.D7)(before.properties['TableInput'])['PartitionKeys'];
    // A view has none either.
    const isPartitioned = Array.isArray(keys) && keys.length > 0;
    return type === 'AWS::Glue::Table' && !isPartitioned ? undefined : holdings[type];
}

// EXTERNAL MODULE: ./.build/action/src/plan/rendering.js
var rendering = __webpack_require__(61346);
;// CONCATENATED MODULE: ./.build/action/src/plan/column-changes.js
/** A column in the place and of the type of one that is gone is taken for the same one under another name. */
function columnChanges(before, after) {
    const old = new Map(before.map(({ name, type }) => [name, type]));
    const now = new Map(after.map(({ name, type }) => [name, type]));
    const renamed = new Map(before.flatMap(({ name, type }, index) => {
        const there = after[index];
        const isSame = before.length === after.length && there?.type === type && !now.has(name) && !old.has(there.name);
        return isSame ? [[name, there.name]] : [];
    }));
    const news = new Set(renamed.values());
    const stays = (columns, others) => columns.map(({ name }) => name).filter((name) => others.has(name));
    const order = stays(before, now);
    return [
        ...[...renamed].map(([column, to]) => ({ kind: 'renamed', column, to })),
        ...before.flatMap(({ name: column, type }) => {
            const later = now.get(column);
            if (later === undefined)
                return renamed.has(column) ? [] : [{ kind: 'removed', column }];
            return later === type ? [] : [{ kind: 'retyped', column, before: type, after: later }];
        }),
        ...after.flatMap(({ name: column }) => old.has(column) || news.has(column) ? [] : [{ kind: 'added', column }]),
        ...stays(after, old).flatMap((column, index) => order[index] === column ? [] : [{ kind: 'moved', column }]),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/plan/table-consequences.js
/** What a change of a table means for the rows that are there. */

/** `partitions` are those that the table has; undefined: nobody counted. */
function tableConsequences(before, after, partitions) {
    const isEmpty = partitions === 0;
    const those = partitions === undefined ? 'its partitions' : count(partitions);
    const high = (says) => ({ says, risk: isEmpty ? 'low' : 'high' });
    const low = (says) => ({ says, risk: 'low' });
    if (after === undefined) {
        return [
            high(`It takes ${those} along, and no query finds the rows any more; the objects in ${before.location} stay, and nothing deletes them.`),
        ];
    }
    if (isEmpty)
        return [low('It changes while it has no partition yet.')];
    const found = columnChanges(before.columns, after.columns);
    const shifts = before.format === 'csv' && found.some((change) => movesOthers(change, before, after));
    return [
        ...(before.location === after.location
            ? []
            : [
                high(`Its folder moves from ${before.location} to ${after.location}. At the old path, where the roles may no longer read, stay ${those}; runs fill the new one, each for its window, and a backfill for all.`),
            ]),
        ...(JSON.stringify(before.partitionBy) === JSON.stringify(after.partitionBy)
            ? []
            : [high(`Its partition keys change, and nothing fits ${those} any more: write them again.`)]),
        ...(before.format === after.format
            ? []
            : [low(`Only what is written from now on is ${after.format}; ${those} stay ${before.format}.`)]),
        ...(shifts
            ? [high(`Its files are read by position: in rows that are there, values appear under other columns.`)]
            : found.flatMap((change) => columnConsequence(change, before, those, high, low))),
    ];
}
const count = (partitions) => (partitions === 1 ? 'its partition' : `its ${partitions} partitions`);
/** In a file without names a column stands where it stands. */
function movesOthers(change, before, after) {
    switch (change.kind) {
        case 'renamed':
        case 'retyped':
            return false;
        case 'moved':
            return true;
        case 'added':
            return after.columns.findIndex(({ name }) => name === change.column) < before.columns.length;
        case 'removed':
            return before.columns.findIndex(({ name }) => name === change.column) < after.columns.length;
    }
}
function columnConsequence(change, { format }, those, high, low) {
    switch (change.kind) {
        case 'renamed':
            return format === 'csv'
                ? [low(`Column ${change.column} is now ${change.to}, with the values that are there.`)]
                : [
                    high(`Column ${change.column} is now ${change.to}: it is null in rows that are there, until they are written again.`),
                ];
        case 'retyped':
            return [
                high(`Column ${change.column} changes from ${change.before} to ${change.after}. Athena refuses ${those} of the old type (HIVE_PARTITION_SCHEMA_MISMATCH) until they are written again.`),
            ];
        case 'added':
            return [low(`Column ${change.column} is new, and null in rows that are there.`)];
        case 'removed':
            return [high(`Column ${change.column} is not read any more; its values stay in the files that are there.`)];
        case 'moved':
            return [];
    }
}

;// CONCATENATED MODULE: ./.build/action/src/plan/changes.js
/** Everything that changes, as one list by layer. */




const changes_layers = ['infrastructure', 'state machine', 'jobs', 'sql', 'models'];
function changesOf({ resources, states, files }, ground) {
    const places = [(0,rendering/* placesIn */.y)(ground.after), (0,rendering/* placesIn */.y)(ground.before ?? { files: {} })];
    const placeOf = (name) => places.map((those) => those[name]).find((place) => typeof place === 'string');
    const complete = (change) => ({
        properties: [],
        ...change,
        at: placeOf(change.name) ?? null,
        origin: ground.originOf(change.type, change.name),
    });
    const all = [
        ...resources.map((change) => complete(resourceRow(change, ground))),
        ...states.map((change) => complete(stateRow(change))),
        ...files.flatMap((change) => {
            const row = fileRow(change);
            return row === undefined ? [] : [complete(row)];
        }),
    ];
    return changes_layers.flatMap((layer) => all.filter((change) => change.layer === layer));
}
function resourceRow(change, ground) {
    const { id: name, type, action, properties } = change;
    const meanings = tableMeanings(change, ground);
    // A table that holds nothing yet loses nothing.
    const lost = meanings.length > 0 && meanings.every(({ risk }) => risk === 'low') ? undefined : lostWith(change);
    const permission = ground.permissions.find(({ role, widens }) => role === name && widens);
    const kept = change.before?.isKept === true && (action === 'removed' || action === 'replaced');
    const says = [
        ...meanings.map(({ says }) => says),
        ...(lost === undefined || meanings.length > 0 ? [] : [`${sentence(lost)} go with it.`]),
        ...(kept ? ['The old one is kept, and no longer managed.'] : []),
        ...(permission === undefined ? [] : ['It may do more: see its permissions.']),
    ];
    const isHigh = lost !== undefined || meanings.some(({ risk }) => risk === 'high');
    const isLow = says.length > 0 || action === 'removed' || action === 'replaced';
    return {
        layer: layerOf(type),
        action,
        type,
        name,
        risk: isHigh ? 'high' : isLow ? 'low' : 'none',
        consequence: says.length === 0 ? null : says.join(' '),
        losesData: lost !== undefined,
        properties: [...properties],
    };
}
const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
function layerOf(type) {
    if (type === 'AWS::Glue::Job')
        return 'jobs';
    return type === 'AWS::StepFunctions::StateMachine' ? 'state machine' : 'infrastructure';
}
function tableMeanings({ id, type, action }, { before, after, partitions }) {
    if (type !== 'AWS::Glue::Table' || action === 'added')
        return [];
    const table = before?.tables.find(({ name }) => (0,names/* logicalId */.dS)('Table', name) === id);
    if (table === undefined)
        return [];
    const now = action === 'changed' ? after.tables.find(({ name }) => name === table.name) : undefined;
    return tableConsequences(table, now, partitions.get(table.name));
}
/** States of the machine that belong to no step. */
const ownStates = 'lock, gates and outcome';
/** States beyond these are counted. */
const shownStates = 6;
function stateRow({ step, action, states }) {
    const shown = states.slice(0, shownStates).join('; ');
    const more = states.length > shownStates ? ` and ${states.length - shownStates} more` : '';
    return {
        layer: 'state machine',
        action,
        type: 'states',
        name: step ?? ownStates,
        risk: 'none',
        consequence: `${shown}${more}`,
        losesData: false,
    };
}
const ofKind = { script: 'jobs', query: 'sql', model: 'models' };
/** Listings only repeat what is told elsewhere. */
function fileRow({ action, diff: { kind, path } }) {
    if (kind === 'resources' || kind === 'states')
        return undefined;
    const isOurs = /^scripts\/(penstock|rows_to_score\.py|publish_scores\.py)/.test(path);
    return {
        layer: ofKind[kind],
        action,
        type: kind,
        name: path,
        risk: action === 'added' || isOurs ? 'none' : 'low',
        consequence: isOurs && action === 'changed' ? "Penstock's own code, of another version." : consequenceOf(kind, action),
        losesData: false,
    };
}
const consequenceOf = (kind, action) => kind === 'model' && action === 'changed' ? 'The next retrain goes by it; the champion stays until then.' : null;

// EXTERNAL MODULE: ./.build/action/src/plan/prices.js
var prices = __webpack_require__(36742);
;// CONCATENATED MODULE: ./.build/action/src/plan/cost.js

/** Athena bills ten megabytes at least. */
const leastScanned = 10_000_000;
/** Of one window in which nothing is skipped, with what AWS asked for it on a day. */
function costOf({ rendering: before, states: statesBefore } = {}, { rendering: after, states }, usage = new Map()) {
    // The units that the ledger has are those of the workers that are deployed.
    const workers = new Map(before?.steps.map(({ name, dpus }) => [name, dpus]));
    const isMeasured = ({ name, dpus }) => usage.has(name) && workers.get(name) === dpus;
    const hours = (step) => dpuHours(step, usage.get(step.name), isMeasured(step));
    const terabytes = ({ kind, name }) => kind === 'report' ? Math.max(leastScanned, usage.get(name)?.units ?? 0) / 1e12 : 0;
    const total = (of, units) => (of?.steps ?? []).reduce((sum, step) => sum + units(step), 0);
    const lines = [
        {
            what: 'Glue: Spark jobs and crawlers',
            unit: 'DPU-hours',
            price: prices/* prices */.Vt.glueDpuHour,
            before: total(before, hours),
            after: total(after, hours),
        },
        {
            what: 'Athena: bytes scanned',
            unit: 'TB',
            price: prices/* prices */.Vt.athenaTerabyte,
            before: total(before, terabytes),
            after: total(after, terabytes),
        },
        {
            what: 'Step Functions: transitions, at most',
            unit: 'transitions',
            price: prices/* prices */.Vt.stateTransition,
            before: statesBefore?.size ?? 0,
            after: states.size,
        },
    ];
    const kinds = new Set(after.steps.map(({ kind }) => kind));
    return {
        region: prices/* prices */.Vt.region,
        date: prices/* prices */.Vt.date,
        lines: lines.filter((line) => line.before > 0 || line.after > 0),
        guessed: after.steps.filter((step) => step.dpus > 0 && !isMeasured(step)).map(({ name }) => name),
        unknown: [
            ...(kinds.has('model') ? ["SageMaker's instances"] : []),
            ...(kinds.has('lambda') || kinds.has('execution') ? ['functions and pipelines that it starts'] : []),
            'storage and requests of S3, logs, and networks',
        ],
    };
}
/** With other workers a job is taken to last as long as it did. */
function dpuHours(step, usage, isMeasured) {
    if (step.dpus === 0)
        return 0;
    const isJob = step.kind === 'script' || step.kind === 'nodes';
    if (isJob && isMeasured && usage?.units !== undefined)
        return usage.units / 3600;
    return (step.dpus * (0,prices/* billedSeconds */.oC)(step, usage?.seconds ?? step.expectedSeconds)) / 3600;
}

;// CONCATENATED MODULE: ./.build/action/src/plan/diff.js
/** Its memory grows with the square of this: texts that differ more are shown as replaced. */
const mostEdits = 2_000;
function edits(before, after) {
    const head = commonLength(before, after, (lines, index) => lines[index]);
    const shorter = Math.min(before.length, after.length) - head;
    const tail = Math.min(shorter, commonLength(before, after, (lines, index) => lines[lines.length - 1 - index]));
    const same = (lines) => lines.map((line) => ({ kind: 'same', line }));
    return [
        ...same(before.slice(0, head)),
        ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
        ...same(before.slice(before.length - tail)),
    ];
}
function commonLength(before, after, at) {
    const limit = Math.min(before.length, after.length);
    let length = 0;
    while (length < limit && at(before, length) === at(after, length))
        length++;
    return length;
}
function middle(before, after) {
    const removed = before.map((line) => ({ kind: 'removed', line }));
    const added = after.map((line) => ({ kind: 'added', line }));
    if (before.length === 0 || after.length === 0)
        return [...removed, ...added];
    const trace = furthest(before, after);
    return trace === undefined ? [...removed, ...added] : walkedBack(before, after, trace);
}
/** After 0, 1, 2, … edits, how far each diagonal is reached; the last one reaches the end. */
function furthest(before, after) {
    const trace = [];
    let last = new Map([[1, 0]]);
    for (let count = 0; count <= Math.min(before.length + after.length, mostEdits); count++) {
        const reached = new Map();
        for (let diagonal = -count; diagonal <= count; diagonal += 2) {
            let taken = goesDown(last, diagonal, count) ? (last.get(diagonal + 1) ?? 0) : (last.get(diagonal - 1) ?? 0) + 1;
            while (taken < before.length && taken - diagonal < after.length && before[taken] === after[taken - diagonal])
                taken++;
            reached.set(diagonal, taken);
            if (taken >= before.length && taken - diagonal >= after.length)
                return [...trace, reached];
        }
        trace.push(reached);
        last = reached;
    }
    return undefined;
}
/** Whether the way to the diagonal adds a line, rather than removes one. */
const goesDown = (last, diagonal, count) => diagonal === -count || (diagonal !== count && (last.get(diagonal - 1) ?? -1) < (last.get(diagonal + 1) ?? -1));
function walkedBack(before, after, trace) {
    const found = [];
    let taken = before.length;
    let diagonal = before.length - after.length;
    const keep = (until) => {
        while (taken > until)
            found.push({ kind: 'same', line: before[--taken] ?? '' });
    };
    for (let count = trace.length - 1; count > 0; count--) {
        const last = trace[count - 1] ?? new Map();
        const down = goesDown(last, diagonal, count);
        const from = diagonal + (down ? 1 : -1);
        const start = last.get(from) ?? 0;
        keep(down ? start : start + 1);
        if (down)
            found.push({ kind: 'added', line: after[taken - diagonal - 1] ?? '' });
        else
            found.push({ kind: 'removed', line: before[--taken] ?? '' });
        diagonal = from;
    }
    keep(0);
    return found.toReversed();
}

;// CONCATENATED MODULE: ./.build/action/src/plan/hunks.js

/** Lines around a change that are shown. */
const context = 3;
/** Lines of a diff that are shown. */
const most = 1_000;
function hunksOf(before, after) {
    const all = edits(linesOf(before), linesOf(after));
    const count = (kind) => all.filter((edit) => edit.kind === kind).length;
    const lines = spansOf(all).flatMap(([start, end]) => [header(all, start, end), ...all.slice(start, end).map(shown)]);
    const cut = lines.length - most;
    return {
        added: count('added'),
        removed: count('removed'),
        text: cut > 0 ? [...lines.slice(0, most), `… ${cut} lines more`].join('\n') : lines.join('\n'),
    };
}
const linesOf = (text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
const marks = { same: ' ', added: '+', removed: '-' };
const shown = ({ kind, line }) => `${marks[kind]}${line.slice(0, 500)}`;
/** Where something changes, with what is around it; what is close is one. */
function spansOf(all) {
    const spans = [];
    for (const [index, { kind }] of all.entries()) {
        if (kind === 'same')
            continue;
        const start = Math.max(0, index - context);
        const end = Math.min(all.length, index + context + 1);
        const last = spans.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = end;
        else
            spans.push([start, end]);
    }
    return spans;
}
/** `@@ -12,7 +12,8 @@` */
function header(all, start, end) {
    const range = (other) => {
        const of = (edits) => edits.filter(({ kind }) => kind !== other).length;
        const length = of(all.slice(start, end));
        const first = of(all.slice(0, start)) + (length === 0 ? 0 : 1);
        return length === 1 ? `${first}` : `${first},${length}`;
    };
    return `@@ -${range('added')} +${range('removed')} @@`;
}

;// CONCATENATED MODULE: ./.build/action/src/plan/file-changes.js

const kinds = [
    ['resources', /^resources\.txt$/],
    ['states', /^states\.txt$/],
    ['script', /^scripts\//],
    ['query', /^sql\//],
    ['model', /^models\//],
];
function fileChanges(before, after) {
    return kinds.flatMap(([kind, pattern]) => {
        const paths = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((path) => pattern.test(path));
        return paths.flatMap((path) => {
            const [old, now] = [before[path], after[path]];
            if (old === now)
                return [];
            const prepared = (text) => (kind === 'resources' ? withoutPlaces(text ?? '') : (text ?? ''));
            const hunks = hunksOf(prepared(old), prepared(now));
            if (hunks.text === '')
                return [];
            const action = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
            return [{ action, diff: { kind, path, ...hunks } }];
        });
    });
}
/** Lines of the YAML move with every line above them, and columns with the longest name in them. */
const withoutPlaces = (listing) => listing
    .split('\n')
    .map((line) => line.replace(/ +\S+:\d+$/, '').replace(/ {2,}/g, '  '))
    .join('\n');

;// CONCATENATED MODULE: ./.build/action/src/plan/forecast.js
/** Steps that the next run does otherwise than the last one, as far as their code decides it. */
function forecastOf(before, after) {
    const old = new Map(before.steps.map((step) => [step.name, step]));
    const now = new Set(after.steps.map(({ name }) => name));
    return [
        ...after.steps.flatMap((step) => forecastStep(step, old.get(step.name))),
        ...before.steps
            .filter(({ name }) => !now.has(name))
            .map(({ name: step }) => ({ step, runs: 'no more', why: 'it is not there any more' })),
    ];
}
function forecastStep(step, before) {
    if (before === undefined)
        return [{ step: step.name, runs: 'first', why: 'it is new' }];
    if (before.codeDigest === step.codeDigest)
        return [];
    if (step.skipsOn.includes('no_new_data')) {
        const why = 'its code changed, but it is skipped as long as its source has no new data (no_new_data)';
        return [{ step: step.name, runs: 'maybe', why }];
    }
    const why = step.skipsOn.includes('unchanged')
        ? 'its code changed, so that it is not skipped as unchanged'
        : 'its code changed';
    return [{ step: step.name, runs: 'again', why }];
}

;// CONCATENATED MODULE: ./.build/action/src/plan/graph.js
/** Steps that are shown whole; of more, those that change and their neighbours. */
const graph_most = 30;
/** Nobody reads a drawing of more. */
const mostOfAll = 120;
function graphOf(before, after) {
    const old = new Map(before?.steps.map((step) => [step.name, step]));
    const now = new Map(after.steps.map((step) => [step.name, step]));
    const all = [...now.values(), ...[...old.values()].filter(({ name }) => !now.has(name))];
    const nodes = all.map(({ name, kind }) => ({ name, kind, status: statusOf(old.get(name), now.get(name)) }));
    const edges = all.flatMap(({ name: to }) => {
        const [had, has] = [new Set(old.get(to)?.needs), new Set(now.get(to)?.needs)];
        return [...new Set([...has, ...had])].map((from) => {
            const status = !had.has(from) ? 'added' : has.has(from) ? 'same' : 'removed';
            return { from, to, status };
        });
    });
    const changed = new Set([
        ...nodes.filter(({ status }) => status !== 'same').map(({ name }) => name),
        ...edges.filter(({ status }) => status !== 'same').flatMap(({ from, to }) => [from, to]),
    ]);
    if (changed.size === 0)
        return { nodes: [], edges: [], leftOut: nodes.length };
    const near = new Set([
        ...changed,
        ...edges.flatMap(({ from, to }) => (changed.has(from) || changed.has(to) ? [from, to] : [])),
    ]);
    const wanted = nodes.length <= graph_most ? nodes : nodes.filter(({ name }) => near.has(name)).slice(0, mostOfAll);
    const drawn = new Set(wanted.map(({ name }) => name));
    return {
        nodes: wanted,
        edges: edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
        leftOut: nodes.length - wanted.length,
    };
}
function statusOf(before, after) {
    if (before === undefined)
        return 'added';
    if (after === undefined)
        return 'removed';
    const essence = ({ kind, codeDigest, writes, dpus, reads, skipsOn }) => JSON.stringify([kind, codeDigest, writes, dpus, reads, skipsOn]);
    return essence(before) === essence(after) ? 'same' : 'changed';
}

// EXTERNAL MODULE: ./.build/action/src/plan/resources.js
var resources = __webpack_require__(99395);
// EXTERNAL MODULE: ./.build/action/src/render/upload.js
var upload = __webpack_require__(56468);
;// CONCATENATED MODULE: ./.build/action/src/plan/state-changes.js
/** What becomes of the states of the machines, by the step that they belong to. */


const isMachine = (path) => path.endsWith('.asl.json');
const machinesOf = ({ files }) => Object.fromEntries(Object.entries(files).filter(([path]) => isMachine(path)));
function statesOf(rendering) {
    return new Map(Object.entries(machinesOf(rendering)).flatMap(([path, text]) => statesIn((0,json/* parsed */.Yz)(text)).map(([name, state]) => [`${path}\n${name}`, { name, state }])));
}
function statesIn(region) {
    return Object.entries((0,json/* objectIn */.D7)((0,json/* objectIn */.D7)(region)['States'])).flatMap(([name, state]) => {
        if (!(0,json/* isObject */.Gv)(state))
            return [];
        const { Branches: branches, ItemProcessor: processor, ...itself } = state;
        const inner = [...(Array.isArray(branches) ? branches : []), processor];
        const starts = inner.map((one) => (0,json/* objectIn */.D7)(one)['StartAt'] ?? null);
        return [[name, { ...itself, Starts: starts }], ...inner.flatMap(statesIn)];
    });
}
/** In the order of the new machine, then what is removed. `steps` are the names of both sides. */
function stateChanges(before, after, steps) {
    const found = new Map();
    const note = (name, action) => {
        const step = ownerOf(name, steps);
        const key = `${step ?? ''}\n${action}`;
        const change = found.get(key) ?? { step, action, states: [] };
        change.states.push(name);
        found.set(key, change);
    };
    for (const [key, { name, state }] of after) {
        const old = before.get(key)?.state;
        if (old === undefined)
            note(name, 'added');
        else if (!(0,json/* same */.FB)(old, state) && comparable(old) !== comparable(state))
            note(name, 'changed');
    }
    for (const [key, { name }] of before)
        if (!after.has(key))
            note(name, 'removed');
    return [...found.values()];
}
/** A state is named as its step, or `step: what it is for`. */
function ownerOf(name, steps) {
    const [owner = name] = name.split(': ');
    return steps.has(owner) ? owner : undefined;
}
/** Without code, which is compared as files: a query, the digest of a step's code, keys that hold digests of contents. */
function comparable({ Arguments: given, ...state }) {
    const { QueryString: _, ...rest } = (0,json/* objectIn */.D7)(given);
    const text = (0,json/* canonical */.$N)({ ...state, ...(given === undefined ? {} : { Arguments: (0,json/* isObject */.Gv)(given) ? rest : given }) });
    return (0,upload/* withoutContents */.X)(text).replace(/('code_digest': \\?")[0-9a-f]{16}/g, '$1');
}

;// CONCATENATED MODULE: ./.build/action/src/plan/hand-made.js



function handMadeChanges({ files, recorded }, head) {
    if (recorded === undefined)
        return [];
    const isOurs = Object.entries(files).every(([path, text]) => recorded.files[path] === text);
    if (isOurs)
        return [];
    const machines = Object.keys(machinesOf({ files: { ...recorded.files, ...files } }));
    return [
        ...compared(templateThings(recorded.files), templateThings(files), templateThings(head.files)),
        // CloudFormation puts a definition only where another one is to be there.
        ...machines.flatMap((path) => compared(states(recorded.files[path]), states(files[path]), states(head.files[path]), recorded.files[path] !== head.files[path])),
    ];
}
const templateThings = (files) => new Map(Object.values((0,resources/* templatesOf */.r3)({ files })).flatMap((text) => (0,resources/* resourcesIn */.$d)((0,json/* parsed */.Yz)(text)).map(([id, { type, properties }]) => [id, { type, value: properties }])));
const states = (machine = '{}') => new Map(statesIn((0,json/* parsed */.Yz)(machine)).map(([name, value]) => [name, { type: 'state', value }]));
function compared(recorded, deployed, head, isPut = true) {
    const names = [...new Set([...recorded.keys(), ...deployed.keys()])];
    return names.flatMap((name) => {
        const [was, is, will] = [recorded.get(name), deployed.get(name), head.get(name)];
        if ((0,json/* same */.FB)(was?.value, is?.value))
            return [];
        const properties = (0,json/* differences */.tX)(was?.value, is?.value);
        const stays = !isPut || (0,json/* same */.FB)(is?.value, will?.value);
        return [{ name, type: is?.type ?? was?.type ?? '', properties, fate: stays ? 'stays' : 'overwritten' }];
    });
}

;// CONCATENATED MODULE: ./.build/action/src/plan/not-checked.js
/** What nobody looked at, so that silence is not taken for a pass. */
function notChecked(base, deployed) {
    return [
        ...(deployed === undefined
            ? ['The deployed stack was not read: what is deployed may differ from the merge base.']
            : []),
        ...(deployed !== undefined && deployed !== null && deployed.recorded === undefined
            ? [
                'What was deployed is not recorded: scripts, tables and steps are compared with the merge base, or not at all.',
            ]
            : []),
        ...(deployed?.stackStatus.endsWith('_IN_PROGRESS') === true
            ? [`The stack is ${deployed.stackStatus}: what it will be is not what was compared.`]
            : []),
        ...(base === 'broken' ? ['The merge base has mistakes of its own, and could not be rendered.'] : []),
        ...(base === 'none' && deployed !== undefined
            ? ['There was no merge base to compare with: what others have merged and not deployed is not told apart.']
            : []),
        'Rows: penstock preview compares them.',
        'Resources that were changed by hand in AWS, but for templates and state machines: penstock drift finds them.',
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/plan/permission-words.js
/** What the actions that we ask for most are for; others are told by IAM's own names. */
const verbs = {
    's3:GetObject': 'read',
    's3:ListBucket': 'list',
    's3:PutObject': 'write',
    's3:AbortMultipartUpload': 'write',
    's3:DeleteObject': 'delete',
    'glue:GetDatabase': 'describe',
    'glue:GetTable': 'describe',
    'glue:GetTables': 'describe',
    'glue:GetPartition': 'describe',
    'glue:GetPartitions': 'describe',
    'glue:BatchCreatePartition': 'publish partitions of',
    'glue:BatchUpdatePartition': 'publish partitions of',
    'glue:BatchDeletePartition': 'publish partitions of',
    'glue:StartJobRun': 'run',
    'glue:GetJobRun': 'run',
    'glue:GetJobRuns': 'run',
    'glue:BatchStopJobRun': 'run',
    'glue:StartCrawler': 'run',
    'glue:GetCrawler': 'run',
    'lambda:InvokeFunction': 'call',
    'states:StartExecution': 'start',
    'secretsmanager:GetSecretValue': 'read the secret',
};
/** `read, list s3://bucket/kitchen/*`: rights that share their resources and condition are one sentence. */
function inWords(rights) {
    const told = rights.map(({ action, resource, condition }) => ({
        action: verbs[action] ?? action,
        resource: shortName(resource),
        condition: condition.replace(' StringLikeIfExists ', ' ').replace(' StringEquals ', ' '),
    }));
    const joined = by('resource', by('action', by('condition', told)));
    return joined.map(({ action, resource, condition }) => `${action} ${resource}${condition === '' ? '' : ` if ${condition}`}`);
}
/** Joins what differs in the key alone. */
const by = (key, rights) => [...Map.groupBy(rights, (right) => JSON.stringify({ ...right, [key]: '' })).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined)
        return [];
    const values = [...new Set(same.map((right) => right[key]))];
    return [{ ...first, [key]: values.join(key === 'condition' ? ' or ' : ', ') }];
});
/** `arn:aws:s3:::bucket/key` -> `s3://bucket/key`; of others what stands behind region and account. */
function shortName(resource) {
    const [, service, rest] = /^arn:[a-z-]+:([a-z0-9-]+):[a-z0-9-]*:\d*:(.*)$/.exec(resource) ?? [];
    if (rest === undefined)
        return resource;
    return service === 's3' ? `s3://${rest}` : rest;
}

;// CONCATENATED MODULE: ./.build/action/src/plan/permissions.js
/** What a role may do more, or no longer. */


function permissionChanges(changes) {
    return changes.flatMap(({ id, type, before, after }) => {
        // A role that is removed takes its rights along.
        if (type !== 'AWS::IAM::Role' || after === undefined)
            return [];
        const [old, now] = [rightsOf(before?.properties), rightsOf(after.properties)];
        const gains = inWords([...now].filter(([key]) => !old.has(key)).map(([, right]) => right));
        const loses = inWords([...old].filter(([key]) => !now.has(key)).map(([, right]) => right));
        if (gains.length === 0 && loses.length === 0)
            return [];
        return [{ role: id, gains, loses, widens: before !== undefined && gains.length > 0 }];
    });
}
function rightsOf(properties) {
    const trust = statementsOf(properties?.['AssumeRolePolicyDocument']);
    const policies = listOf(properties?.['Policies']).flatMap((one) => statementsOf((0,json/* objectIn */.D7)(one)['PolicyDocument']));
    const rights = [...trust, ...policies].flatMap(rightsIn);
    return new Map(rights.map((right) => [`${right.action}\n${right.resource}\n${right.condition}`, right]));
}
const statementsOf = (document) => listOf((0,json/* objectIn */.D7)(document)['Statement']);
/** A statement of many actions, resources and values of a condition, as one for each. */
function rightsIn(statement) {
    const { Effect, Action, Resource, Principal, Condition } = (0,json/* objectIn */.D7)(statement);
    const deny = Effect === 'Deny' ? 'not ' : '';
    const targets = Principal === undefined ? listOf(Resource).map(resourceText) : [`this role, for ${resourceText(Principal)}`];
    return listOf(Action).flatMap((action) => targets.flatMap((resource) => conditionsIn(Condition).map((condition) => ({ action: `${deny}${(0,json/* textOf */.b6)(action)}`, resource, condition }))));
}
const listOf = (value) => value === undefined ? [] : Array.isArray(value) ? value : [value];
/** ARNs as they are; what CloudFormation fills in by its logical id. */
function resourceText(resource) {
    if (typeof resource === 'string')
        return resource;
    if (!(0,json/* isObject */.Gv)(resource))
        return JSON.stringify(resource);
    const { Ref, 'Fn::GetAtt': attribute, Service } = resource;
    if (typeof Ref === 'string')
        return Ref;
    if (typeof Service === 'string')
        return Service;
    return Array.isArray(attribute) ? attribute.map(String).join('.') : (0,json/* canonical */.$N)(resource);
}
/** The values of one key are alternatives; of several keys, all must hold. */
function conditionsIn(condition) {
    const parts = Object.entries((0,json/* objectIn */.D7)(condition)).flatMap(([operator, keys]) => Object.entries((0,json/* objectIn */.D7)(keys)).map(([key, values]) => listOf(values).map((value) => `${key} ${operator} ${(0,json/* textOf */.b6)(value)}`)));
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    return [parts.map((alternatives) => alternatives.join(' or ')).join(' and ')];
}

// EXTERNAL MODULE: ./.build/action/src/graph/sql-tables.js
var sql_tables = __webpack_require__(97633);
;// CONCATENATED MODULE: ./.build/action/src/plan/readers.js


/** Who reads a column that is renamed, retyped or removed, after the change. `check` has refused what would break. */
function readersOf(before, after) {
    return before.tables.flatMap((table) => {
        const now = after.tables.find(({ name }) => name === table.name);
        if (now === undefined)
            return [];
        return columnChanges(table.columns, now.columns).flatMap((change) => {
            if (change.kind === 'added' || change.kind === 'moved')
                return [];
            const names = change.kind === 'renamed' ? [change.column, change.to] : [change.column];
            const by = after.steps.flatMap((step) => readings(step, table.name, names, after));
            return by.length === 0 ? [] : [{ table: table.name, column: change.column, change: readers_inWords(change), by }];
        });
    });
}
function readers_inWords(change) {
    switch (change.kind) {
        case 'renamed':
            return `renamed to ${change.to}`;
        case 'retyped':
            return `${change.before} becomes ${change.after}`;
        case 'added':
        case 'removed':
        case 'moved':
            return change.kind;
    }
}
function readings(step, table, columns, after) {
    const reads = step.reads.some((read) => read.database === after.database && read.table === table);
    if (!reads)
        return [];
    switch (step.kind) {
        case 'report': {
            const words = (0,sql_tables/* sqlWords */.Kc)(after.files[`sql/${step.name}.sql`] ?? '');
            if (!words.has('*') && !columns.some((column) => words.has(column)))
                return [];
            const charts = step.charts.filter((chart) => chart.columns.some((column) => columns.includes(column)));
            return [`report ${step.name}`, ...charts.map(({ title }) => `chart "${title}" of ${step.name}`)];
        }
        case 'model':
            return step.features.some((feature) => columns.includes(feature)) ? [`model ${step.name}`] : [];
        case 'script':
            return [`job ${step.name}, whose script reads the table`];
        case 'nodes': {
            const script = after.files[`scripts/${step.name}.py`] ?? '';
            return columns.some((column) => script.includes(column)) ? [`job ${step.name}`] : [];
        }
        case 'crawler':
        case 'lambda':
        case 'execution':
            return [];
    }
}

;// CONCATENATED MODULE: ./.build/action/src/plan/replacements.generated.js
// Made by action/src/generate.ts; do not edit.
/** Type of a resource -> paths of the properties whose change makes it anew. */
const replacements = {
    "AWS::Athena::WorkGroup": [
        "Name"
    ],
    "AWS::CloudFormation::CustomResource": [
        "ServiceToken"
    ],
    "AWS::CloudWatch::Alarm": [
        "AlarmName"
    ],
    "AWS::DynamoDB::Table": [
        "ImportSourceSpecification",
        "TableName",
        "KeySchema"
    ],
    "AWS::EC2::FlowLog": [
        "LogFormat",
        "ResourceId",
        "MaxAggregationInterval",
        "DestinationOptions",
        "ResourceType",
        "DeliverCrossAccountRole",
        "LogDestination",
        "LogGroupName",
        "DeliverLogsPermissionArn",
        "LogDestinationType",
        "TrafficType",
        "TagFieldSpecifications"
    ],
    "AWS::EC2::Route": [
        "DestinationIpv6CidrBlock",
        "RouteTableId",
        "DestinationCidrBlock",
        "DestinationPrefixListId"
    ],
    "AWS::EC2::RouteTable": [
        "VpcId"
    ],
    "AWS::EC2::SecurityGroup": [
        "GroupDescription",
        "GroupName",
        "VpcId"
    ],
    "AWS::EC2::SecurityGroupEgress": [
        "CidrIp",
        "CidrIpv6",
        "DestinationPrefixListId",
        "DestinationSecurityGroupId",
        "FromPort",
        "GroupId",
        "IpProtocol",
        "ToPort"
    ],
    "AWS::EC2::SecurityGroupIngress": [
        "CidrIp",
        "CidrIpv6",
        "FromPort",
        "GroupId",
        "GroupName",
        "IpProtocol",
        "SourcePrefixListId",
        "SourceSecurityGroupId",
        "SourceSecurityGroupName",
        "SourceSecurityGroupOwnerId",
        "ToPort"
    ],
    "AWS::EC2::Subnet": [
        "VpcId",
        "AvailabilityZoneId",
        "OutpostArn",
        "AvailabilityZone",
        "CidrBlock",
        "Ipv6Native",
        "Ipv6CidrBlock",
        "Ipv4IpamPoolId",
        "Ipv4NetmaskLength",
        "Ipv6IpamPoolId",
        "Ipv6NetmaskLength"
    ],
    "AWS::EC2::SubnetRouteTableAssociation": [
        "RouteTableId",
        "SubnetId"
    ],
    "AWS::EC2::VPC": [
        "InstanceTenancy",
        "Ipv4NetmaskLength",
        "CidrBlock",
        "Ipv4IpamPoolId",
        "VpcEncryptionControl"
    ],
    "AWS::EC2::VPCEndpoint": [
        "VpcId",
        "ServiceName",
        "VpcEndpointType",
        "ServiceRegion",
        "DnsOptions.PrivateDnsSpecifiedDomains",
        "DnsOptions.PrivateDnsPreference",
        "ResourceConfigurationArn",
        "ServiceNetworkArn"
    ],
    "AWS::EC2::VPCPeeringConnection": [
        "PeerRoleArn",
        "VpcId",
        "PeerVpcId",
        "PeerRegion",
        "PeerOwnerId",
        "AssumeRoleRegion"
    ],
    "AWS::Events::Rule": [
        "EventBusName",
        "Name"
    ],
    "AWS::Glue::Connection": [
        "ConnectionInput.Name",
        "CatalogId"
    ],
    "AWS::Glue::Crawler": [
        "Name"
    ],
    "AWS::Glue::Database": [
        "DatabaseInput.Name",
        "CatalogId",
        "DatabaseName"
    ],
    "AWS::Glue::Job": [
        "Name"
    ],
    "AWS::Glue::SecurityConfiguration": [
        "Name"
    ],
    "AWS::Glue::Table": [
        "TableInput.Name",
        "DatabaseName",
        "CatalogId",
        "Name"
    ],
    "AWS::IAM::ManagedPolicy": [
        "ManagedPolicyName",
        "Path",
        "Description"
    ],
    "AWS::IAM::OIDCProvider": [
        "Url"
    ],
    "AWS::IAM::Role": [
        "Path",
        "RoleName"
    ],
    "AWS::IoT::TopicRule": [
        "RuleName"
    ],
    "AWS::KinesisFirehose::DeliveryStream": [
        "KinesisStreamSourceConfiguration",
        "DeliveryStreamType",
        "AmazonopensearchserviceDestinationConfiguration.VpcConfiguration",
        "MSKSourceConfiguration",
        "AmazonOpenSearchServerlessDestinationConfiguration.VpcConfiguration",
        "ElasticsearchDestinationConfiguration.VpcConfiguration",
        "DeliveryStreamName",
        "IcebergDestinationConfiguration.CatalogConfiguration",
        "DirectPutSourceConfiguration",
        "SnowflakeDestinationConfiguration.SnowflakeVpcConfiguration",
        "DatabaseSourceConfiguration"
    ],
    "AWS::Lambda::Function": [
        "FunctionName",
        "PackageType",
        "TenancyConfig"
    ],
    "AWS::Lambda::Permission": [
        "FunctionName",
        "Action",
        "EventSourceToken",
        "FunctionUrlAuthType",
        "SourceArn",
        "SourceAccount",
        "PrincipalOrgID",
        "Principal",
        "InvokedViaFunctionUrl"
    ],
    "AWS::Logs::LogGroup": [
        "LogGroupName"
    ],
    "AWS::Logs::LogStream": [
        "LogStreamName",
        "LogGroupName"
    ],
    "AWS::QuickSight::DataSet": [
        "DataSetId",
        "AwsAccountId"
    ],
    "AWS::QuickSight::DataSource": [
        "Type",
        "AwsAccountId",
        "DataSourceId"
    ],
    "AWS::S3::Bucket": [
        "BucketName",
        "ObjectLockEnabled",
        "BucketNamespace",
        "BucketNamePrefix"
    ],
    "AWS::S3::BucketPolicy": [
        "Bucket"
    ],
    "AWS::SNS::Topic": [
        "FifoTopic",
        "TopicName"
    ],
    "AWS::Scheduler::Schedule": [
        "Name"
    ],
    "AWS::StepFunctions::StateMachine": [
        "StateMachineName",
        "StateMachineType"
    ]
};

;// CONCATENATED MODULE: ./.build/action/src/plan/replacement.js

/**
 * Whether CloudFormation makes the resource anew when these properties change, as its specification says. Where that
 * depends (`maybe`), it is taken to.
 */
function isReplaced(type, changes) {
    const paths = replacements[type] ?? [];
    return changes.some(({ path }) => paths.some((replacing) => path === replacing || path.startsWith(`${replacing}.`)));
}

;// CONCATENATED MODULE: ./.build/action/src/plan/resource-changes.js
/** What becomes of each resource. */



/** In the order of the new template, then what is removed. */
function resourceChanges(before, after) {
    const kept = [...after].flatMap(([id, resource]) => {
        const old = before.get(id);
        if (old === undefined)
            return [{ id, type: resource.type, action: 'added', properties: [], before: old, after: resource }];
        if ((0,json/* same */.FB)(old.properties, resource.properties))
            return [];
        const properties = (0,json/* differences */.tX)(old.properties, resource.properties);
        const action = old.type !== resource.type || isReplaced(resource.type, properties) ? 'replaced' : 'changed';
        return [{ id, type: resource.type, action, properties, before: old, after: resource }];
    });
    const removed = [...before]
        .filter(([id]) => !after.has(id))
        .map(([id, old]) => {
        return { id, type: old.type, action: 'removed', properties: [], before: old, after: undefined };
    });
    return [...withFollowers(kept, before, after), ...removed];
}
/** A resource whose identity hangs on one that is replaced is replaced as well. */
function withFollowers(changes, before, after) {
    const replaced = new Set(changes.filter(({ action }) => action === 'replaced').map(({ id }) => id));
    if (replaced.size === 0)
        return changes;
    const found = [...after].flatMap(([id, resource]) => {
        const old = before.get(id);
        if (old === undefined || replaced.has(id))
            return [];
        const properties = (replacements[resource.type] ?? []).flatMap((path) => {
            const value = path
                .split('.')
                .reduce((at, key) => ((0,json/* isObject */.Gv)(at) ? at[key] : undefined), resource.properties);
            const text = value === undefined ? '' : (0,json/* canonical */.$N)(value);
            return [...replaced].some((other) => refersTo(text, other)) ? [{ path, before: text, after: text }] : [];
        });
        if (properties.length === 0)
            return [];
        return [{ id, type: resource.type, action: 'replaced', properties, before: old, after: resource }];
    });
    if (found.length === 0)
        return changes;
    const all = [...changes.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
    return withFollowers(all, before, after);
}
const refersTo = (text, id) => text.includes(`{"Ref":"${id}"}`) || text.includes(`{"Fn::GetAtt":["${id}",`);

;// CONCATENATED MODULE: ./.build/action/src/plan/structure.js


const structureOf = (rendering) => ({
    rendering,
    resources: (0,resources/* resourcesOf */.F3)(rendering),
    states: statesOf(rendering),
});

;// CONCATENATED MODULE: ./.build/action/src/plan/warnings.js
/** Said openly, the worst first. */
function warningsOf({ changes, handMade, permissions, readers, forecast }) {
    const high = changes.filter(({ risk, consequence }) => risk === 'high' && consequence !== null);
    const rows = (losing) => high
        .filter(({ losesData }) => losesData === losing)
        .map(({ name, action, consequence }) => `${name} is ${action}. ${consequence ?? ''}`);
    const overwritten = handMade.filter(({ fate }) => fate === 'overwritten').map(({ name }) => name);
    const staying = handMade.filter(({ fate }) => fate === 'stays').map(({ name }) => name);
    const everywhere = permissions.flatMap(({ role, widens, gains }) => widens
        ? gains
            .filter((gain) => / on \*$/.test(gain) || /[:*]\*/.test(gain.split(' on ')[0] ?? ''))
            .map((gain) => `${role} may do on everything: ${gain}.`)
        : []);
    return [
        ...rows(true),
        ...rows(false),
        ...(overwritten.length === 0 ? [] : [`Made by hand, and overwritten by this: ${overwritten.join(', ')}.`]),
        ...(staying.length === 0 ? [] : [`Made by hand, and left as it is: ${staying.join(', ')}.`]),
        ...everywhere,
        ...readers.map(({ table, column, change, by }) => `${table}.${column} (${change}) is read by ${by.join(', ')}.`),
        ...forecast.filter(({ runs }) => runs === 'maybe').map(({ step, why }) => `${step}: ${why}.`),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/plan/make-plan.js













/** What a deployment would change, and what it means. Pure: what is deployed has been read. */
function makePlan({ file, name, environment }, { head, base: there, deployed }) {
    const base = typeof there === 'string' ? undefined : there;
    const before = deployed === undefined ? base : deployed === null ? undefined : asDeployed(deployed, base ?? head, head);
    const [old, now] = [before && structureOf(before), structureOf(head)];
    const found = compare(old, now);
    const permissions = permissionChanges(found.resources);
    const handMade = deployed === undefined || deployed === null ? [] : handMadeChanges(deployed, head);
    const changes = changesOf(found, {
        before,
        after: head,
        partitions: deployed?.partitions ?? new Map(),
        permissions,
        originOf: originIn(base, old, now, handMade),
    });
    const known = {
        changes,
        handMade,
        permissions,
        readers: before === undefined ? [] : readersOf(before, head),
        forecast: before === undefined ? [] : forecastOf(before, head),
    };
    return {
        version: 1,
        file,
        isProtected: environment.protected,
        digests: {
            pipeline: name,
            environment: environment.name,
            artifacts: head.digest,
            base: deployed === undefined ? 'unread' : (deployed?.base ?? 'absent'),
        },
        compared: before === undefined ? 'nothing' : deployed === undefined ? 'base' : 'deployed',
        ...known,
        warnings: warningsOf(known),
        graph: graphOf(before, head),
        diffs: before === undefined ? [] : found.files.map(({ diff }) => diff),
        duration: { before: before?.expected.seconds ?? null, after: head.expected.seconds, path: head.expected.path },
        cost: costOf(old, now, deployed?.usage),
        notChecked: notChecked(there, deployed),
    };
}
/** What is deployed, with what the templates and machines do not hold from the rendering that they were made of. */
function asDeployed({ files, recorded }, otherwise, head) {
    const known = recorded ?? otherwise;
    // CloudFormation puts a state machine only where its definition is another one: what was made by hand in it stays.
    const unmoved = Object.entries(machinesOf(known)).filter(([path, text]) => head.files[path] === text);
    const rest = Object.entries(known.files).filter(([path]) => !/^template.*\.json$|\.asl\.json$/.test(path));
    return { ...known, files: { ...Object.fromEntries(rest), ...files, ...Object.fromEntries(unmoved) } };
}
function compare(before, head) {
    const steps = [...(before?.rendering.steps ?? []), ...head.rendering.steps];
    return {
        resources: resourceChanges(before?.resources ?? new Map(), head.resources),
        states: stateChanges(before?.states ?? new Map(), head.states, new Set(steps.map(({ name }) => name))),
        files: fileChanges(before?.rendering.files ?? {}, head.rendering.files),
    };
}
/** A difference from what is deployed that the merge base has as well comes from there. */
function originIn(base, before, head, handMade) {
    if (base === undefined)
        return () => 'unknown';
    if (handMade.length === 0 && base.digest === before?.rendering.digest)
        return () => 'this';
    const { resources, states, files } = compare(structureOf(base), head);
    const own = new Set([
        ...resources.map(({ id, type }) => `${type} ${id}`),
        ...states.map(({ step }) => `states ${step ?? ownStates}`),
        ...files.map(({ diff }) => `${diff.kind} ${diff.path}`),
    ]);
    const byHand = new Set(handMade.map(({ type, name }) => `${type} ${name}`));
    return (type, name) => {
        const key = `${type} ${name}`;
        return own.has(key) ? 'this' : byHand.has(key) ? 'hand' : 'base';
    };
}


/***/ }),

/***/ 36742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ prices),
/* harmony export */   oC: () => (/* binding */ billedSeconds),
/* harmony export */   ug: () => (/* binding */ dpusOf)
/* harmony export */ });
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27450);
/** What AWS asks for, in US dollars, without taxes and discounts: its price list of eu-west-1, which us-east-1 shares. */

const prices = {
    region: 'eu-west-1',
    date: '2026-11',
    /** Of Spark jobs and crawlers. */
    glueDpuHour: 0.44,
    /** Scanned; ten megabytes a query at least. */
    athenaTerabyte: 5,
    /** Of a standard workflow; a retry is one too. */
    stateTransition: 0.000025,
};
/** DPU of a worker. */
const dpus = {
    'G.1X': 1,
    'G.2X': 2,
    'G.4X': 4,
    'G.8X': 8,
    'G.12X': 12,
    'G.16X': 16,
    'R.1X': 1,
    'R.2X': 2,
    'R.4X': 4,
    'R.8X': 8,
};
/** A model has two jobs of two small workers a time; SageMaker's instances are not counted. */
function dpusOf(step) {
    if ((0,_graph_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isJob */ .o)(step))
        return dpus[step.workers.type] * step.workers.count;
    return step.kind === 'crawler' ? 2 : step.kind === 'model' ? 4 : 0;
}
/** Of Glue's time, in seconds: a job costs a minute at least, a crawl ten. Of a model's time, one job has half. */
const billedSeconds = ({ kind }, seconds) => Math.max(kind === 'crawler' ? 600 : 60, kind === 'model' ? seconds / 2 : seconds);


/***/ }),

/***/ 70747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDeployed)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/aws/partitions.js
var partitions = __webpack_require__(87679);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
// EXTERNAL MODULE: ./.build/action/src/aws/templates.js
var templates = __webpack_require__(63437);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/targets.js
var targets = __webpack_require__(22791);
// EXTERNAL MODULE: ./.build/action/src/plan/json.js
var json = __webpack_require__(33498);
;// CONCATENATED MODULE: ./.build/action/src/plan/deployed-state.js


/** Of templates and state machines: the same for the same JSON, however it is laid out. */
const baseOf = (files) => (0,render_names/* sha256 */.sc)(Object.keys(files)
    .toSorted()
    .map((path) => `${path}\n${(0,json/* compact */.oE)(files[path] ?? '')}\n`)
    .join(''));

// EXTERNAL MODULE: ./.build/action/src/plan/deployments.js + 1 modules
var deployments = __webpack_require__(19425);
// EXTERNAL MODULE: ./.build/action/src/plan/resources.js
var resources = __webpack_require__(99395);
;// CONCATENATED MODULE: ./.build/action/src/plan/usage.js


/** At once: S3 takes thousands a second. */
const requests = 32;
/** Records that are looked at for one of a success. */
const tries = 3;
/** What each step that costs took when it last succeeded. */
async function usageOf(cloud, data, steps) {
    const asked = steps.filter(({ dpus, kind }) => dpus > 0 || kind === 'report').values();
    const found = new Map();
    const work = async () => {
        for (const { name } of asked) {
            const usage = await lastUsage(cloud, data, name);
            if (usage !== undefined)
                found.set(name, usage);
        }
    };
    await Promise.all(Array.from({ length: requests }, work));
    return found;
}
/** Keys are in the order of windows, then of time. */
async function lastUsage(cloud, data, step) {
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, data, `ledger/${step}/`));
    for (const key of keys.slice(-tries).toReversed()) {
        const usage = usageIn(await (0,objects/* readText */.yR)(cloud, data, key));
        if (usage !== undefined)
            return usage;
    }
    return undefined;
}
/** An estimate can do without a record that is torn; the run that reads it next says so. */
function usageIn(record) {
    let value;
    try {
        value = (0,json/* objectIn */.D7)((0,json/* parsed */.Yz)(record));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
    const { status, seconds, cost_units: units } = value;
    if (status !== 'succeeded' || typeof seconds !== 'number')
        return undefined;
    return { seconds, units: typeof units === 'number' ? units : undefined };
}

;// CONCATENATED MODULE: ./.build/action/src/plan/read-deployed.js











/** Reads what is deployed of the pipeline, and changes nothing; null: there is no stack. */
async function readDeployed(cloud, pipeline, head) {
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    const stack = await (0,stacks/* describeStack */.GO)(cloud, names.stack);
    // A stack that was never created whole has no outputs, and holds nothing to compare with.
    if (stack?.Outputs?.some(({ OutputKey }) => OutputKey === 'StateMachineArn') !== true)
        return null;
    const artifacts = (0,objects/* ownBucket */.Dp)(names.artifactBucket, pipeline.environment.account);
    const data = (0,objects/* ownBucket */.Dp)(names.dataBucket, pipeline.environment.account);
    const template = await (0,templates/* templateText */.uO)(cloud, names.stack);
    const files = {
        'template.json': template,
        ...(await childTemplates(cloud, names.stack, template)),
        ...(await definitions(cloud, pipeline, template)),
    };
    const recorded = await (0,deployments/* deployedRendering */.HL)(cloud, artifacts, template);
    return {
        base: baseOf(files),
        stackStatus: stack.StackStatus ?? '',
        files,
        recorded,
        usage: await usageOf(cloud, data, head.steps),
        partitions: recorded === undefined ? new Map() : await partitionCounts(cloud, data, recorded, head),
    };
}
/** `…/template.jobs-1.json` -> `template.jobs-1.json` */
const fileName = (location) => typeof location === 'string' ? (location.split('/').at(-1) ?? '') : '';
async function childTemplates(cloud, stack, template) {
    const children = (0,resources/* resourcesIn */.$d)((0,json/* parsed */.Yz)(template)).filter(([, { type }]) => type === 'AWS::CloudFormation::Stack');
    if (children.length === 0)
        return {};
    const ids = await (0,templates/* childStacks */.oj)(cloud, stack);
    const texts = await Promise.all(children.map(async ([id, { properties }]) => {
        const stackId = ids.get(id);
        return stackId === undefined ? [] : [[fileName(properties['TemplateURL']), await (0,templates/* templateText */.uO)(cloud, stackId)]];
    }));
    return Object.fromEntries(texts.flat());
}
async function definitions(cloud, { environment }, template) {
    const machines = (0,resources/* resourcesIn */.$d)((0,json/* parsed */.Yz)(template)).filter(([, { type }]) => type === 'AWS::StepFunctions::StateMachine');
    const texts = await Promise.all(machines.map(async ([, { properties }]) => {
        const arn = (0,targets/* stateMachineArnOf */.t)(environment, (0,json/* textOf */.b6)(properties['StateMachineName']));
        const text = await (0,templates/* definitionText */.Zl)(cloud, arn);
        return text === undefined ? [] : [[fileName((0,json/* objectIn */.D7)(properties['DefinitionS3Location'])['Key']), text]];
    }));
    return Object.fromEntries(texts.flat());
}
/** Of tables whose folder, columns or format change. */
async function partitionCounts(cloud, data, recorded, head) {
    const changed = recorded.tables.filter((table) => JSON.stringify(table) !== JSON.stringify(head.tables.find(({ name }) => name === table.name)));
    const counts = changed.map(async ({ name: table }) => {
        const locations = await (0,partitions/* partitionLocations */.Zz)(cloud, { database: recorded.database, table }, undefined);
        return [table, locations.length];
    });
    return new Map(await Promise.all(counts));
}


/***/ }),

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderingOf),
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27450);
/* harmony import */ var _render_states_nest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77003);
/* harmony import */ var _render_states_schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30375);
/* harmony import */ var _render_states_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26981);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33498);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36742);






function renderingOf(pipeline, artifacts) {
    const { digest, templateUrl, hasChildStacks, files, names } = artifacts;
    const { steps, seconds } = (0,_render_states_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .criticalPath */ .vC)(pipeline.steps);
    return {
        version: 1,
        pipeline: pipeline.name,
        environment: pipeline.environment.name,
        digest,
        templateUrl,
        hasChildStacks,
        files: Object.fromEntries(files),
        database: pipeline.database,
        tables: pipeline.tables.map(({ name, path, format, columns, partitionBy }) => ({
            name,
            location: `s3://${names.dataBucket}/${path}`,
            format,
            columns,
            partitionBy,
        })),
        steps: pipeline.steps.map(renderedStep),
        expected: {
            seconds: pipeline.steps.length === 0 ? 0 : seconds + (0,_render_states_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .lostSeconds */ ._Y)((0,_render_states_nest_js__WEBPACK_IMPORTED_MODULE_4__/* .nest */ .$)(pipeline.steps)),
            path: steps.map(({ name }) => name),
        },
    };
}
function renderedStep(step) {
    return {
        name: step.name,
        kind: step.kind,
        needs: step.needs,
        reads: readsOf(step),
        writes: (0,_graph_model_js__WEBPACK_IMPORTED_MODULE_5__/* .isJob */ .o)(step) || step.kind === 'model' ? step.writes : null,
        codeDigest: (0,_render_states_step_js__WEBPACK_IMPORTED_MODULE_0__/* .codeDigest */ .ao)(step),
        skipsOn: step.skipIf === undefined ? [] : conditionsOf(step.skipIf),
        expectedSeconds: step.expectedSeconds,
        dpus: (0,_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .dpusOf */ .ug)(step),
        charts: step.kind === 'report' ? step.charts.map(renderedChart) : [],
        features: step.kind === 'model' ? [...step.features, step.scores.timeColumn] : [],
    };
}
function readsOf(step) {
    if ((0,_graph_model_js__WEBPACK_IMPORTED_MODULE_5__/* .isJob */ .o)(step) || step.kind === 'report')
        return step.reads;
    return step.kind === 'model' ? [step.scores.table] : [];
}
function renderedChart({ type, title, x, y, color, facet, mark }) {
    const columns = [x, y, color, facet, mark].filter((column) => column !== undefined);
    return { title: title ?? `${type} of ${y} by ${x}`, columns };
}
function conditionsOf(condition) {
    switch (condition.kind) {
        case 'any':
        case 'all':
            return condition.conditions.flatMap(conditionsOf);
        case 'not':
            return conditionsOf(condition.condition);
        case 'no_new_data':
        case 'unchanged':
        case 'query':
        case 'expression':
            return [condition.kind];
    }
}
/** Logical id or name of a state -> `file:line`. */
const placesIn = ({ files }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(files['source-map.json'] ?? '{}'));


/***/ }),

/***/ 99395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/* harmony import */ var _render_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56468);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33498);
/** The resources of a template and its child stacks, as one. */


const isTemplate = (path) => /^template(\.jobs-\d+)?\.json$/.test(path);
const templatesOf = ({ files }) => Object.fromEntries(Object.entries(files).filter(([path]) => isTemplate(path)));
/** By logical id. Contents that keys name by their digests are left out: they are compared as files. */
function resourcesOf(rendering) {
    return new Map(Object.values(templatesOf(rendering)).flatMap((text) => resourcesIn((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)((0,_render_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutContents */ .X)(text)))));
}
function resourcesIn(template) {
    return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(template)['Resources'])).flatMap(([id, resource]) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource) || typeof resource['Type'] !== 'string')
            return [];
        const { Type: type, DeletionPolicy } = resource;
        return [[id, { type, isKept: DeletionPolicy === 'Retain', properties: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(resource['Properties']) }]];
    });
}


/***/ }),

/***/ 30375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Y: () => (/* binding */ lostSeconds),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/* unused harmony export endsOf */
/* harmony import */ var _graph_precedence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78903);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55653);


/** Seconds after the beginning of the run at which each step ends, when every step takes what is expected of it. */
function endsOf(shape) {
    const ends = new Map();
    const walk = walked(shape, 0, ends);
    for (let known = -1; walk.next().done !== true;) {
        if (ends.size === known)
            throw new RangeError('The gates wait for each other.');
        known = ends.size;
    }
    return ends;
}
/** The longest chain of needs, by the seconds that its steps are expected to take: no run can be shorter. */
function criticalPath(steps) {
    const longest = new Map();
    const longer = (a, b) => (b.seconds > a.seconds ? b : a);
    const none = { steps: [], seconds: 0 };
    for (const step of (0,_graph_precedence_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(steps)) {
        const before = step.needs.map((need) => longest.get(need) ?? none).reduce(longer, none);
        longest.set(step.name, { steps: [...before.steps, step], seconds: before.seconds + step.expectedSeconds });
    }
    return [...longest.values()].reduce(longer, none);
}
/** How much longer than its critical path the run is expected to take, because of how its steps are arranged. */
function lostSeconds(shape) {
    return Math.max(0, ...endsOf(shape).values()) - criticalPath((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)(shape)).seconds;
}
/** Returns when the shape has ended; yields where it waits for a step whose end is not known yet. */
function* walked(shape, start, ends) {
    switch (shape.kind) {
        case 'step': {
            const end = start + shape.step.expectedSeconds;
            ends.set(shape.step.name, end);
            return end;
        }
        case 'gate': {
            const { awaits } = shape.gate;
            while (awaits.some((step) => !ends.has(step)))
                yield;
            return Math.max(start, ...awaits.map((step) => ends.get(step) ?? start));
        }
        case 'announcement':
            return start;
        case 'part':
            return yield* walked(shape.shape, start, ends);
        case 'series': {
            let at = start;
            for (const part of shape.parts)
                at = yield* walked(part, at, ends);
            return at;
        }
        case 'parallel': {
            let end = start;
            let open = shape.parts.map((part) => walked(part, start, ends));
            while (open.length > 0) {
                open = open.filter((branch) => {
                    const { done, value } = branch.next();
                    if (done === true)
                        end = Math.max(end, value);
                    return done !== true;
                });
                if (open.length > 0)
                    yield;
            }
            return end;
        }
    }
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

/***/ 65646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ planInTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53219);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10275);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85910);
/** A plan in the terminal. */




const signs = { added: '+', changed: '~', replaced: '±', removed: '-' };
function planInTerminal(plan, { color, width }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors)(color);
    const title = `${plan.digests.pipeline} (${plan.digests.environment})`;
    const wrapped = (text, indent) => wrap((0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), Math.max(40, width), indent);
    const paints = { added: paint.green, changed: paint.yellow, replaced: paint.red, removed: paint.red };
    const row = (change) => [
        paints[change.action]((0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`  ${signs[change.action]} ${change.name} ${shortType(change)}`)),
        ...(change.consequence === null ? [] : wrapped(change.consequence, '      ')),
    ];
    const layers = [...Map.groupBy(plan.changes, ({ layer }) => layer)];
    const section = (name, lines) => lines.length === 0 ? [] : ['', paint.bold(name), ...lines.flatMap((line) => wrapped(line, '  '))];
    return `${[
        ...wrapped(`${title}: ${(0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(plan)}`, ''),
        ...layers.flatMap(([layer, changes]) => ['', paint.bold(layer), ...changes.flatMap(row)]),
        ...((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(plan)
            ? []
            : [
                ...section('warnings', plan.warnings),
                ...plan.diffs.filter(isCode).flatMap((diff) => ['', ...diffLines(diff, paint)]),
                ...section('permissions', plan.permissions.flatMap(permissionLines)),
                ...section('the next run', plan.forecast.map(({ step, runs, why }) => `${step} runs ${runs}: ${why}`)),
                ...section('not checked', plan.notChecked),
            ]),
        '',
        `Digest ${plan.digests.artifacts}`,
    ].join('\n')}\n`;
}
const shortType = ({ type }) => type.replace(/^AWS::/, '');
const isCode = ({ kind }) => kind !== 'resources' && kind !== 'states';
function diffLines({ path, text }, paint) {
    const colour = (line) => line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line;
    return [paint.bold((0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)), ...text.split('\n').map((line) => colour((0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line)))];
}
const permissionLines = ({ role, gains, loses }) => [
    ...gains.map((gain) => `${role} may: ${gain}`),
    ...loses.map((loss) => `${role} may no longer: ${loss}`),
];
/** Lines of at most `width` columns where words allow it. */
function wrap(text, width, indent) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(`${lines.length === 0 ? indent : `${indent}  `}${word}`);
    }
    return lines;
}


/***/ })

};
