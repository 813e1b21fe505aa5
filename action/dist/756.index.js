export const id = 756;
export const ids = [756];
export const modules = {

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ cloudError),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   m_: () => (/* binding */ isAwsError)
/* harmony export */ });
/* unused harmony export awsErrorName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(757);

/** The name that AWS gives an error, such as `NoSuchKey`; undefined for what isn't an error of AWS. */
function awsErrorName(error) {
    return error instanceof Error && '$metadata' in error ? error.name : undefined;
}
const isAwsError = (error, ...names) => names.includes(awsErrorName(error) ?? '');
/** The names under which the SDK tells that it found no credentials, or no longer valid ones. */
const withoutCredentials = ['CredentialsProviderError', 'TokenProviderError'];
/** An error of AWS as a CloudError that says what was tried, with the request's id; anything else as it is. */
function cloudError(what, error) {
    if (error instanceof Error && withoutCredentials.includes(error.name)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('no-credentials', `${what}: no credentials for AWS were found.`, {
            hint: 'Set AWS_PROFILE, or the variables of an access key; in a workflow, take a role first.',
            cause: error,
        });
    }
    const name = awsErrorName(error);
    if (name === undefined || !(error instanceof Error))
        return error;
    const requestId = requestIdOf(error);
    const detail = requestId === undefined ? '' : ` (request ${requestId})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-refused', `${what}: ${name}: ${error.message}${detail}`, { cause: error });
}
function requestIdOf(error) {
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    if (typeof metadata !== 'object' || metadata === null || !('requestId' in metadata))
        return undefined;
    return typeof metadata.requestId === 'string' ? metadata.requestId : undefined;
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
/* harmony export */   dr: () => (/* binding */ untilVisible),
/* harmony export */   ki: () => (/* binding */ describeExecution),
/* harmony export */   kp: () => (/* binding */ latestExecution),
/* harmony export */   tR: () => (/* binding */ historyAfter)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4425);
/** Executions of a state machine. */



async function startExecution(cloud, stateMachineArn, name, input) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Starting the pipeline', async () => {
        const { executionArn } = await cloud.sfn.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__.StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
        if (executionArn === undefined)
            throw new TypeError('StartExecution answered without executionArn.');
        return executionArn;
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

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ ownBucket),
/* harmony export */   LA: () => (/* binding */ putOnce),
/* harmony export */   W_: () => (/* binding */ deleteUnder),
/* harmony export */   he: () => (/* binding */ ensureBucket),
/* harmony export */   rf: () => (/* binding */ keysUnder),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3711);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
/** Objects in S3. */


const ownBucket = (name, account) => ({ Bucket: name, ExpectedBucketOwner: account });
/** Makes the bucket, private, encrypted and versioned, unless it is there: the stack adopts it. */
async function ensureBucket(cloud, bucket, region) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Making the bucket ${bucket.Bucket}`, async () => {
        if (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.HeadBucketCommand(bucket))))
            return;
        // Every region but the oldest is one of these constraints.
        const constraint = region;
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.CreateBucketCommand({
            Bucket: bucket.Bucket,
            ObjectOwnership: 'BucketOwnerEnforced',
            ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: constraint } }),
        }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.PutPublicAccessBlockCommand({ ...bucket, PublicAccessBlockConfiguration: nothingPublic }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.PutBucketEncryptionCommand({
            ...bucket,
            ServerSideEncryptionConfiguration: {
                Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
            },
        }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.PutBucketVersioningCommand({ ...bucket, VersioningConfiguration: { Status: 'Enabled' } }));
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
        if (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.HeadObjectCommand({ ...bucket, Key }))))
            return false;
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.PutObjectCommand({ ...bucket, Key, Body: content(), ContentType: contentType }));
        return true;
    });
}
async function exists(head) {
    try {
        await head();
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'NotFound', 'NoSuchBucket', 'NoSuchKey'))
            return false;
        throw error;
    }
}
async function readText(cloud, bucket, Key) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading s3://${bucket.Bucket}/${Key}`, async () => {
        const { Body } = await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.GetObjectCommand({ ...bucket, Key }));
        return (await Body?.transformToString()) ?? '';
    });
}
/** Keys under a prefix, in S3's order; none when there is no such bucket. */
async function* keysUnder(cloud, bucket, Prefix) {
    let ContinuationToken;
    do {
        const page = await listPage(cloud, bucket, Prefix, ContinuationToken);
        for (const { Key } of page?.Contents ?? [])
            if (Key !== undefined)
                yield Key;
        ContinuationToken = page?.NextContinuationToken;
    } while (ContinuationToken !== undefined);
}
async function listPage(cloud, bucket, Prefix, token) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Listing s3://${bucket.Bucket}/${Prefix}`, async () => {
        try {
            return await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.ListObjectsV2Command({ ...bucket, Prefix, ...(token === undefined ? {} : { ContinuationToken: token }) }));
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'NoSuchBucket'))
                return undefined;
            throw error;
        }
    });
}
/** Deletes what lies under the prefix; returns how many objects that were. */
async function deleteUnder(cloud, bucket, prefix) {
    const keys = await Array.fromAsync(keysUnder(cloud, bucket, prefix));
    for (let start = 0; start < keys.length; start += 1000) {
        const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
        await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Deleting s3://${bucket.Bucket}/${prefix}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.DeleteObjectsCommand({ ...bucket, Delete: { Objects, Quiet: true } })));
    }
    return keys.length;
}


/***/ }),

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ runQuery),
/* harmony export */   Qp: () => (/* binding */ describeQuery),
/* harmony export */   mJ: () => (/* binding */ queryResult)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2204);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4425);
/** Queries of Athena. */



/** Runs a statement to its end, whatever that is; `abort` stops it in Athena too. */
async function runQuery(cloud, { sql, database, workGroup }, signal) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Running the query', async () => {
        const { QueryExecutionId } = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.StartQueryExecutionCommand({
            QueryString: sql,
            QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: database },
            WorkGroup: workGroup,
        }));
        try {
            return await (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
                const { QueryExecution } = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.GetQueryExecutionCommand({ QueryExecutionId }));
                const state = QueryExecution?.Status?.State;
                const isDone = state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
                return QueryExecution !== undefined && isDone ? { result: QueryExecution } : { changed: false };
            }, signal);
        }
        catch (error) {
            if (signal.aborted)
                await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.StopQueryExecutionCommand({ QueryExecutionId }));
            throw error;
        }
    });
}
/** undefined: Athena, which keeps queries for 45 days, does not know it any more. */
async function describeQuery(cloud, QueryExecutionId) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Looking at query ${QueryExecutionId}`, async () => {
        try {
            const { QueryExecution } = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.GetQueryExecutionCommand({ QueryExecutionId }));
            return QueryExecution;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'InvalidRequestException'))
                return undefined;
            throw error;
        }
    });
}
/** All rows of a query that succeeded. */
async function queryResult(cloud, QueryExecutionId, hasHeader) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Reading the result of query ${QueryExecutionId}`, async () => {
        const rows = [];
        let columns = [];
        let NextToken;
        do {
            const page = await cloud.athena.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__.GetQueryResultsCommand({ QueryExecutionId, ...(NextToken === undefined ? {} : { NextToken }) }));
            columns =
                page.ResultSet?.ResultSetMetadata?.ColumnInfo?.map(({ Name = '', Type = '' }) => ({
                    name: Name,
                    type: Type,
                })) ?? columns;
            rows.push(...(page.ResultSet?.Rows ?? []));
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        // Athena puts the columns' names before the rows of a SELECT, and before nothing else's.
        const values = hasHeader ? rows.slice(1) : rows;
        return { columns, rows: values.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null)) };
    });
}


/***/ }),

/***/ 5441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ describeStack),
/* harmony export */   OG: () => (/* binding */ followStack),
/* harmony export */   V$: () => (/* binding */ createChangeSet),
/* harmony export */   _A: () => (/* binding */ executeChangeSet),
/* harmony export */   qV: () => (/* binding */ eventsAfter),
/* harmony export */   wm: () => (/* binding */ deleteStack)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3805);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4425);
/** Stacks and change sets of CloudFormation. */




/** undefined: there is no such stack. */
async function describeStack(cloud, StackName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Looking at the stack ${StackName}`, async () => {
        try {
            const { Stacks = [] } = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DescribeStacksCommand({ StackName }));
            return Stacks.find(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'ValidationError') && String(error).includes('does not exist'))
                return undefined;
            throw error;
        }
    });
}
/** The changes that the set would make; none: there is nothing to change, and the set is gone again. */
async function createChangeSet(cloud, request, signal) {
    const { stackName: StackName, changeSetName: ChangeSetName } = request;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Making a change set for ${StackName}`, async () => {
        await deleteChangeSet(cloud, StackName, ChangeSetName);
        await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.CreateChangeSetCommand({
            StackName,
            ChangeSetName,
            ChangeSetType: request.type,
            TemplateURL: request.templateUrl,
            Capabilities: ['CAPABILITY_IAM'],
            ImportExistingResources: true,
            Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
        }));
        const { status, reason } = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .T)(async () => {
            const { Status, StatusReason } = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DescribeChangeSetCommand({ StackName, ChangeSetName }));
            const isDone = Status === 'CREATE_COMPLETE' || Status === 'FAILED';
            return isDone ? { result: { status: Status, reason: StatusReason ?? '' } } : { changed: false };
        }, signal);
        if (status === 'CREATE_COMPLETE')
            return changesOf(cloud, StackName, ChangeSetName);
        await deleteChangeSet(cloud, StackName, ChangeSetName);
        if (/didn't contain changes|No updates are to be performed/.test(reason))
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('change-set-failed', `CloudFormation refused the change set for ${StackName}: ${reason}`);
    });
}
async function changesOf(cloud, StackName, ChangeSetName) {
    const changes = [];
    let NextToken;
    do {
        const page = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DescribeChangeSetCommand({ StackName, ChangeSetName, ...(NextToken === undefined ? {} : { NextToken }) }));
        changes.push(...(page.Changes ?? []));
        NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return changes;
}
/** One that a stopped deployment left behind has our name, and would be in the way. */
async function deleteChangeSet(cloud, StackName, ChangeSetName) {
    try {
        await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DeleteChangeSetCommand({ StackName, ChangeSetName }));
    }
    catch (error) {
        const isAbsent = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'ChangeSetNotFound', 'ChangeSetNotFoundException') || String(error).includes('does not exist');
        if (!isAbsent)
            throw error;
    }
}
async function executeChangeSet(cloud, StackName, ChangeSetName) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Applying the change set to ${StackName}`, () => cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.ExecuteChangeSetCommand({ StackName, ChangeSetName })));
}
async function deleteStack(cloud, StackName) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Deleting the stack ${StackName}`, () => cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DeleteStackCommand({ StackName })));
}
/** Follows the stack until its operation ends, telling of every event that is newer than `after`; its last state. */
async function followStack(cloud, stackId, after, onEvent, signal) {
    let last = after;
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .T)(async () => {
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
    const events = [];
    let NextToken;
    do {
        const page = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DescribeStackEventsCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }));
        for (const event of page.StackEvents ?? []) {
            if (event.EventId === eventId)
                return events.reverse();
            events.push(event);
        }
        NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return events.reverse();
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

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

/***/ 8724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ refuseOtherAccount)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(1695);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var errors = __webpack_require__(4659);
;// CONCATENATED MODULE: ./.build/action/src/aws/account.js


/** The account that the credentials belong to: twelve digits. */
async function callerAccount(cloud) {
    const identity = await (0,errors/* saying */.i)('Asking whose credentials these are', () => cloud.sts.send(new dist_cjs.GetCallerIdentityCommand({})));
    return identity.Account ?? '';
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var src_errors = __webpack_require__(757);
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


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ deployedPipeline)
/* harmony export */ });
/* harmony import */ var _aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/* harmony import */ var _render_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(729);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9362);




/** The pipeline's stack as it is deployed. Raises UserError `not-deployed`. */
async function deployedPipeline(cloud, pipeline) {
    const names = (0,_render_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(pipeline);
    const stack = await (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStack */ .GO)(cloud, names.stack);
    const stateMachineArn = stack?.Outputs?.find(({ OutputKey }) => OutputKey === 'StateMachineArn')?.OutputValue;
    const state = (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L)(stack);
    if (stateMachineArn === undefined ||
        state.kind === 'absent' ||
        state.kind === 'empty' ||
        state.kind === 'stillborn') {
        const { name } = pipeline.environment;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('not-deployed', `${pipeline.name} is not deployed in ${name}: there is no stack ${names.stack}.`, {
            hint: 'Deploy it first: penstock deploy, with the same file and options.',
        });
    }
    return { names, stateMachineArn };
}


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(757);

/** Raises CloudError `stack-broken` for a state that only a person can mend. */
function stateOf(stack) {
    const status = stack?.StackStatus ?? 'ABSENT';
    switch (status) {
        case 'ABSENT':
        case 'DELETE_COMPLETE':
            return { kind: 'absent' };
        case 'REVIEW_IN_PROGRESS':
            return { kind: 'empty' };
        case 'ROLLBACK_COMPLETE':
        case 'ROLLBACK_FAILED':
        case 'CREATE_FAILED':
        case 'DELETE_FAILED':
            return { kind: 'stillborn' };
        case 'CREATE_COMPLETE':
        case 'UPDATE_COMPLETE':
        case 'UPDATE_ROLLBACK_COMPLETE':
        case 'IMPORT_COMPLETE':
        case 'IMPORT_ROLLBACK_COMPLETE':
            return { kind: 'updatable' };
        default:
            if (status.endsWith('_IN_PROGRESS'))
                return { kind: 'busy', status };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('stack-broken', `The stack ${stack?.StackName} is ${status}: ${stack?.StackStatusReason ?? ''}`, {
                hint: `Mend it first: aws cloudformation continue-update-rollback --stack-name ${stack?.StackName}`,
            });
    }
}


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
    const deliveryStream = (source) => limited('Firehose stream', 64, `${qualified}-${source}`);
    return {
        stack: limited('stack', 128, dashed(qualified)),
        dataBucket: bucket('data'),
        artifactBucket: bucket('artifacts'),
        logBucket: bucket('logs'),
        stateMachine: limited('state machine', 80, qualified),
        stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
        workGroup: limited('Athena workgroup', 128, qualified),
        lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
        ledgerTable: 'penstock_ledger',
        startCondition,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
        crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
        job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
        topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
        deliveryStream,
        deliveryStreamLogGroup: (source) => `/aws/kinesisfirehose/${deliveryStream(source)}`,
    };
}
/** States are named after their steps, with a few words more. */
function refuseLongStates(names) {
    for (const name of names)
        limited('state', 80, name);
}
/** `extract_room[kitchen]` -> `extract_room-kitchen`: AWS's names take no brackets. */
const itemName = (step) => step.replaceAll('[', '-').replaceAll(']', '');
const dashed = (text) => text.replaceAll('_', '-');
function bucketName(name) {
    return limited('bucket', 63, name.toLowerCase());
}
function limited(kind, limit, name) {
    if (name.length <= limit)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('name-too-long', `The ${kind} would be named "${name}", ${name.length} characters; the limit is ${limit}.`, { hint: `Shorten the names of the pipeline, environment or step by ${name.length - limit}.` });
}
/** A CloudFormation logical id: `import_hours` -> `ImportHours`; what two names would share is told apart by a digest. */
function logicalId(prefix, name) {
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const id = prefix + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    const isPlain = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(name);
    return isPlain ? id : `${id}${sha256(name).slice(0, 6)}`;
}
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   y: () => (/* binding */ runData)
/* harmony export */ });
/* harmony import */ var _aws_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70);
/* harmony import */ var _aws_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(250);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/* harmony import */ var _run_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3153);
/* harmony import */ var _run_watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9333);





/** Everything that the report of an execution shows, read from its history, the ledger and Athena. */
async function collect(pipeline, deployed, executionArn, cloud) {
    const finished = await (0,_run_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .runOf */ .n)(pipeline, executionArn, cloud);
    const bucket = (0,_aws_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .ownBucket */ .Dp)(deployed.names.dataBucket, pipeline.environment.account);
    const tables = await Promise.all(pipeline.steps.filter((step) => step.kind === 'report').map((step) => reportTable(step, bucket, cloud)));
    const reports = tables.filter((table) => table !== undefined);
    const data = runData(pipeline, finished);
    return { ...data, steps: data.steps.map((step) => withRows(step, reports, data.execution.name)), reports };
}
/** The rows of a report that this run made are known only from its result. */
function withRows(step, reports, run) {
    const made = reports.find(({ name, fromRun }) => name === step.name && fromRun.name === run);
    return made === undefined ? step : { ...step, rows: made.rows.length };
}
/** A run without the results of its reports. Raises UserError `still-running`. */
function runData(pipeline, { execution, steps }) {
    const { status, name = '', startDate, stopDate, input = '{}' } = execution;
    if (status === undefined || status === 'RUNNING' || status === 'PENDING_REDRIVE') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('still-running', `The run ${name} has not ended yet.`);
    }
    return {
        pipeline: {
            name: pipeline.name,
            description: pipeline.description,
            environment: pipeline.environment.name,
            timeZone: pipeline.timeZone,
        },
        execution: {
            name,
            status,
            started: startDate?.toISOString() ?? '',
            ended: stopDate?.toISOString() ?? '',
            window: JSON.parse(input).window,
            error: steps.some((run) => run.status === 'failed') ? undefined : execution.cause,
        },
        steps: steps.map(outcome),
        reports: [],
    };
}
function outcome(run) {
    const { step, status, error, cause } = run;
    return {
        name: step.name,
        kind: step.kind,
        // The execution has ended: what waits now will never run.
        status: status === 'waiting' || status === 'running' ? 'cancelled' : status,
        reason: run.reason,
        error: error === undefined ? undefined : messageOf(error, cause),
        started: run.started,
        seconds: (0,_run_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .TM)(run),
        attempts: run.attempts,
        rows: run.rows,
        duplicates: run.duplicates,
        watermark: run.watermark,
        quality: run.quality,
        needs: step.needs,
    };
}
/** The service's text says it all; its error name alone says something only where there is no text. */
const messageOf = (error, cause) => cause === undefined || cause === '' ? error : cause;
/** The report's last result, which an earlier run made when this one skipped it; undefined when there is none any more. */
async function reportTable(report, data, cloud) {
    const record = await lastSuccess(report.name, data, cloud);
    if (record === undefined)
        return undefined;
    const query = await (0,_aws_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .describeQuery */ .Qp)(cloud, record.query_execution_id);
    if (query === undefined)
        return undefined;
    const { columns, rows } = await (0,_aws_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .queryResult */ .mJ)(cloud, record.query_execution_id, true);
    return {
        name: report.name,
        title: report.name.replaceAll('_', ' '),
        sql: query.Query ?? report.sql,
        columns,
        rows,
        charts: report.charts,
        queryExecutionId: record.query_execution_id,
        dataScannedInBytes: query.Statistics?.DataScannedInBytes ?? 0,
        fromRun: { name: record.run_id, ended: record.ended },
    };
}
/** Keys hold the time at which the step ended, so that the last one of a window is its newest. */
async function lastSuccess(step, bucket, cloud) {
    const keys = await Array.fromAsync((0,_aws_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .keysUnder */ .rf)(cloud, bucket, `ledger/${step}/`));
    const newestFirst = keys.toSorted((a, b) => fileName(b).localeCompare(fileName(a)));
    for (const key of newestFirst) {
        const record = JSON.parse(await (0,_aws_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(cloud, bucket, key));
        if (record.status === 'succeeded')
            return record;
    }
    return undefined;
}
const fileName = (key) => key.slice(key.lastIndexOf('/') + 1);


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   a: () => (/* binding */ cellReader)
/* harmony export */ });
function kindOf({ type }) {
    if (/^(timestamp|date)\b/i.test(type))
        return 'time';
    if (/^(tinyint|smallint|int|integer|bigint|real|float|double|decimal)\b/i.test(type))
        return 'number';
    return 'text';
}
/** Doubles get as many decimals as their size deserves, times lose zeros that all of them end with, long texts are cut. */
function cellReader(column, shown) {
    const values = shown.filter((value) => value !== null);
    if (/^(real|float|double)\b/i.test(column.type))
        return doubles(values);
    if (kindOf(column) === 'time')
        return times(values);
    return {
        read: (value) => (value.length > longest ? `${value.slice(0, longest)}…` : value),
        shortened: values.some((value) => value.length > longest),
    };
}
const longest = 300;
function doubles(values) {
    const finite = values.map(Number).filter(Number.isFinite);
    const wholeDigits = Math.floor(Math.log10(Math.max(1, ...finite.map(Math.abs)))) + 1;
    const needed = Math.max(0, ...finite.map((value) => (String(value).split('.')[1] ?? '').length));
    const decimals = Math.min(needed, Math.max(2, 5 - wholeDigits));
    const rounded = (value) => value.toFixed(decimals);
    const readsAsZero = finite.some((value) => value !== 0 && Number(rounded(value)) === 0);
    if (readsAsZero || finite.some((value) => /e/.test(String(value))))
        return { read: (value) => value, shortened: false };
    return {
        read: (value) => (Number.isFinite(Number(value)) ? rounded(Number(value)) : value),
        shortened: finite.some((value) => Number(rounded(value)) !== value),
    };
}
function times(values) {
    const zeros = [':00.000', '.000'].find((end) => values.every((value) => value.endsWith(end))) ?? '';
    const read = (value) => value.slice(0, value.length - zeros.length);
    return { read: values.length === 0 ? (value) => value : read, shortened: false };
}


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   _4: () => (/* binding */ looksLike)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5910);

function statusLabel(status) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="status ${status}">${icon(status)}${status}</span>`;
}
function icon(status) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#${status}" /></svg>`;
}
/** The step's status that an execution's looks like. */
const looksLike = {
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    TIMED_OUT: 'failed',
    ABORTED: 'cancelled',
};
/** Once at the top of the page; each 16 by 16, filled with the colour of its text. */
const icons = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .trusted */ .IZ)(`<svg class="icons" aria-hidden="true">
<symbol id="succeeded" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.6 8.3l2.3 2.3 4.5-4.9" fill="none" stroke="var(--card)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="failed" viewBox="0 0 16 16"><path d="M5 .7h6L15.3 5v6L11 15.3H5L.7 11V5z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" stroke="var(--card)" stroke-width="1.8" stroke-linecap="round"/></symbol>
<symbol id="skipped" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M4.8 5.4L7.4 8l-2.6 2.6M8.4 5.4L11 8l-2.6 2.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="blocked" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M4.6 8h6.8" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></symbol>
<symbol id="cancelled" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.4"/><rect x="5.2" y="5.2" width="5.6" height="5.6" rx=".8" fill="currentColor"/></symbol>
</svg>`);


/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stepTable),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5910);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5882);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7766);



const kinds = {
    script: 'PySpark script',
    nodes: 'node graph',
    crawler: 'crawler',
    report: 'report',
    lambda: 'Lambda function',
    execution: 'state machine',
};
function stepTable(steps) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<table class="steps">
    <thead>
      <tr>
        <th scope="col">Step</th>
        <th scope="col">Status</th>
        <th scope="col">Notes</th>
        <th scope="col" class="number">Rows</th>
        <th scope="col" class="number">Duration</th>
        <th scope="col">Data until</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map((step) => row(step))}
    </tbody>
  </table>`;
}
function row(step) {
    const { watermark, rows, duplicates, attempts, started, seconds } = step;
    const until = typeof watermark === 'string' ? watermark : undefined;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>
    <th scope="row"><code>${step.name}</code><small>${kinds[step.kind]}</small></th>
    <td>${(0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLabel */ .Rh)(step.status)}${attempts > 1 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(attempts, 'attempt')}</small>` : undefined}</td>
    <td class="notes">${notes(step)}</td>
    <td class="number">
      ${rows === undefined ? nothing : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)}${duplicates ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>${left(duplicates)}</small>` : undefined}
    </td>
    <td class="number">${started === undefined ? nothing : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds)}</td>
    <td class="moment">
      ${until === undefined ? nothing : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<time datetime="${until}">${wallClock(until)}</time><small>UTC</small>`}
    </td>
  </tr>`;
}
const left = (duplicates) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(duplicates, 'duplicate')} left out`;
/** A watermark is told as the data tells it, which has no time zone. */
function wallClock(utc) {
    return utc.replace('T', ' ').replace(/(:00)?(\.0+)?Z$/, '');
}
const nothing = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="nothing" aria-label="none">–</span>`;
function notes({ error, reason, quality }) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${error === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p>${failure(error)}</p>`}
  ${reason === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p>${reason}</p>`}
  ${quality === undefined || quality.length === 0 ? undefined : rules(quality)}`;
}
/** An error that begins with its place, `file:line:` or `file:line:column:`, shows it first. */
function failure(error) {
    const [, place, message] = /^(\S+:\d+(?::\d+)?): (.+)$/s.exec(error) ?? [];
    if (place === undefined)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="message">${error}</span>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code class="place">${place}</code> <span class="message">${message}</span>`;
}
function rules(results) {
    const failed = results.filter(({ passed }) => !passed);
    const list = results.map(({ rule, passed, reason }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li class="${passed ? 'succeeded' : 'failed'}">
        <b>${passed ? 'passed' : 'failed'}</b> <code>${rule}</code>${reason === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` ${reason}`}
      </li>`);
    const summary = failed.length === 0
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(results.length, 'rule')} passed`
        : `${failed.length} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(results.length, 'rule')} failed`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details ${failed.length > 0 ? 'open' : ''}>
    <summary>${summary}</summary>
    <ul class="rules">
      ${list}
    </ul>
  </details>`;
}


/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _execution_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _execution_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7766);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5910);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5882);




function headline({ pipeline, execution, steps }) {
    const status = _execution_status_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLike */ ._4[execution.status];
    const seconds = (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<header>
    <p class="environment">Pipeline report <b>${pipeline.environment}</b></p>
    <h1>${pipeline.name}</h1>
    ${pipeline.description === '' ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p class="description">${pipeline.description}</p>`}
    <dl class="facts">
      <div class="outcome ${status}">
        <dt>Status</dt>
        <dd>${(0,_execution_status_js__WEBPACK_IMPORTED_MODULE_1__/* .icon */ .Kk)(status)}${outcomes[execution.status]}</dd>
        <dd class="more">${tally(steps)}</dd>
      </div>
      <div>
        <dt>Window</dt>
        <dd>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .windowInWords */ .FV)(execution.window, pipeline.timeZone)}</dd>
        <dd class="more">${pipeline.timeZone}, <code>${execution.window.id}</code></dd>
      </div>
      <div>
        <dt>Started</dt>
        <dd><time datetime="${execution.started}">${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(execution.started, pipeline.timeZone)}</time></dd>
        <dd class="more">run <code>${execution.name}</code></dd>
      </div>
      <div>
        <dt>Took</dt>
        <dd>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(seconds)}</dd>
        <dd class="more">${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(steps.length, 'step')}</dd>
      </div>
    </dl>
    ${whatFailed(execution.error, steps)}
  </header>`;
}
const outcomes = { SUCCEEDED: 'Succeeded', FAILED: 'Failed', TIMED_OUT: 'Timed out', ABORTED: 'Aborted' };
/** `3 succeeded, 1 skipped`. */
function tally(steps) {
    const amounts = Map.groupBy(steps, ({ status }) => status);
    return ['succeeded', 'skipped', 'failed', 'blocked', 'cancelled']
        .flatMap((status) => (amounts.has(status) ? [`${amounts.get(status)?.length} ${status}`] : []))
        .join(', ');
}
function whatFailed(executionError, steps) {
    const failed = steps.filter(({ status }) => status === 'failed');
    if (executionError === undefined && failed.length === 0)
        return undefined;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section class="failures" aria-label="What failed">
    ${executionError === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${(0,_execution_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(executionError)}</p>`}
    ${failed.map(({ name, error, attempts }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>
          <b>${(0,_execution_status_js__WEBPACK_IMPORTED_MODULE_1__/* .icon */ .Kk)('failed')}<code>${name}</code> failed${attempts > 1 ? ` after ${attempts} attempts` : ''}</b>
          ${error === undefined ? 'No error was recorded.' : (0,_execution_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(error)}
        </p>`)}
  </section>`;
}


/***/ }),

/***/ 5910:
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

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ windowInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);
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

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ stepRuns),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/** Every step of the pipeline, in its order. */
function stepRuns({ steps }, history) {
    const entered = history.filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails !== undefined);
    const end = history.find(isEnd);
    return steps.map((step) => {
        const of = (state) => entered.filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name === state);
        const [recorded] = of(`${step.name}: record`);
        if (recorded !== undefined)
            return endedStep(step, recorded);
        const [work] = [...of(step.name), ...of(`${step.name}: step`)];
        const attempts = of(step.name).length;
        if (work === undefined)
            return { step, status: end === undefined ? 'waiting' : 'cancelled', attempts };
        return end === undefined
            ? { step, status: of(step.name).length > 0 ? 'running' : 'waiting', started: time(work), attempts }
            : { step, status: 'cancelled', started: time(work), ended: time(end), attempts };
    });
}
const executionEnds = new Set(['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted']);
const isEnd = ({ type }) => type !== undefined && executionEnds.has(type);
const time = ({ timestamp }) => (timestamp ?? new Date(0)).toISOString();
/** The input of the state that records a step holds all that its attempt reported: see render/states/step.ts. */
function endedStep(step, recorded) {
    const { step: outcome, started } = JSON.parse(recorded.stateEnteredEventDetails?.input ?? '{}');
    return {
        step,
        status: outcome.status,
        started,
        ended: time(recorded),
        reason: outcome.reason,
        error: outcome.error,
        cause: outcome.cause,
        attempts: outcome.attempts ?? (outcome.status === 'failed' ? 1 : 0),
        rows: outcome.rows,
        duplicates: outcome.duplicates,
        watermark: outcome.watermark,
        quality: outcome.quality?.map((result) => ({ ...result, reason: result.reason ?? undefined })),
        queryExecutionId: outcome.query_execution_id,
    };
}
function secondsOf({ started, ended }) {
    return started === undefined || ended === undefined ? 0 : (Date.parse(ended) - Date.parse(started)) / 1000;
}


/***/ }),

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _aws_executions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3291);
/* harmony import */ var _aws_wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4425);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3153);



/** Follows an execution to its end, telling of each step whose status changed. */
async function watch(pipeline, executionArn, cloud, onChange, signal) {
    const history = [];
    let told = new Map();
    return (0,_aws_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .T)(async () => {
        const execution = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExecution */ .ki)(cloud, executionArn);
        const events = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .historyAfter */ .tR)(cloud, executionArn, history.at(-1)?.id ?? 0);
        history.push(...events);
        const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepRuns */ .Dz)(pipeline, history);
        for (const run of steps)
            if ((told.get(run.step.name) ?? 'waiting') !== run.status)
                onChange(run);
        told = new Map(steps.map(({ step, status }) => [step.name, status]));
        // Both answers may be a moment old: it has ended when both say so.
        const hasEnded = execution.status !== 'RUNNING' && history.some(_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnd */ .uV);
        return hasEnded ? { result: { execution, steps } } : { changed: events.length > 0 };
    }, signal);
}
/** An execution as it is now. */
async function runOf(pipeline, executionArn, cloud) {
    const execution = await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExecution */ .ki)(cloud, executionArn);
    return { execution, steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepRuns */ .Dz)(pipeline, await (0,_aws_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .historyAfter */ .tR)(cloud, executionArn, 0)) };
}


/***/ })

};
