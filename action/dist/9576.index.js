export const id = 9576;
export const ids = [9576];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 24659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ cloudError),
/* harmony export */   ZH: () => (/* binding */ awsErrorName),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   m_: () => (/* binding */ isAwsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

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
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   rb: () => (/* binding */ putText),
/* harmony export */   rf: () => (/* binding */ keysUnder),
/* harmony export */   yR: () => (/* binding */ readText)
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
        // S3 answers well even when it has deleted none of them.
        const [first] = Errors;
        if (first !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-refused', `S3 did not delete ${Errors.length} objects of s3://${bucket.Bucket}; the first, ${first.Key}: ${first.Code}: ${first.Message}`);
        }
    }
}


/***/ }),

/***/ 75441:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54425);
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

/***/ 99576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9651);
/* harmony import */ var _deploy_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88724);
/* harmony import */ var _terminal_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50302);
/* harmony import */ var _render_passes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59468);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51575);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52980);






/** Applies the pipeline as it is in the files, through a change set. */
async function deploy(options, context) {
    const { terminal, signal } = context;
    const pipeline = await (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineOf */ .gQ)(options);
    const artifacts = (0,_render_passes_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .X)(pipeline, await (0,_shipped_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedCode */ .H)());
    const cloud = await context.openCloud(pipeline);
    await (0,_deploy_account_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherAccount */ .y)(cloud, pipeline.environment);
    const deployment = await (0,_deploy_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deployArtifacts */ .t)(pipeline, artifacts, { cloud, progress: (0,_terminal_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .deployProgress */ .z)(terminal), signal });
    const { stackName, status, outputs, changes } = deployment;
    terminal.stdout(options.format === 'json'
        ? `${JSON.stringify({ stackName, status, digest: artifacts.digest, changes: changes.map(({ ResourceChange }) => ResourceChange), outputs })}\n`
        : `Stack ${stackName}: ${status}.\n`);
    return deployment;
}


/***/ }),

/***/ 88724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ refuseOtherAccount)
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


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ deployArtifacts)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
// EXTERNAL MODULE: ./.build/action/src/aws/wait.js
var wait = __webpack_require__(54425);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/deploy/failure.js

/** The first resource that failed by itself, traced to the YAML; the others were only cancelled with it. */
function deploymentFailure(stackName, status, events, artifacts) {
    const root = events.find(({ ResourceStatus = '', ResourceStatusReason = '' }) => ResourceStatus.endsWith('_FAILED') && !/cancelled/i.test(ResourceStatusReason));
    const message = root === undefined
        ? `The stack ${stackName} ended as ${status}.`
        : `${root.ResourceType} ${root.LogicalResourceId} could not be deployed: ${root.ResourceStatusReason}`;
    const at = root?.LogicalResourceId === undefined ? undefined : positionOf(artifacts.sourceMap[root.LogicalResourceId]);
    const outgrown = /already exists in stack/.test(root?.ResourceStatusReason ?? '') && artifacts.hasChildStacks;
    return new errors/* CloudError */.K2('deploy-failed', message, {
        hint: outgrown
            ? `The stack is ${status}: what it was before stays in force. Jobs cannot move to a child stack while the stack has them: destroy it first, which keeps the data, and deploy again.`
            : `The stack is ${status}: what it was before stays in force. Correct the cause and deploy again.`,
        at,
    });
}
function positionOf(place) {
    const [, file, line] = /^(.*):(\d+)$/.exec(place ?? '') ?? [];
    if (file === undefined || line === undefined)
        return undefined;
    return { file, line: Number(line), column: 1, endLine: Number(line), endColumn: 1 };
}

// EXTERNAL MODULE: ./.build/action/src/deploy/stack-state.js
var stack_state = __webpack_require__(79362);
;// CONCATENATED MODULE: ./.build/action/src/deploy/deploy.js






/** Uploads what the template names, and applies it through a change set. A second call goes on where a stopped one was. */
async function deployArtifacts(pipeline, artifacts, { cloud, progress, signal, }) {
    const stackName = artifacts.names.stack;
    const { templateUrl } = artifacts;
    await upload(pipeline, artifacts, cloud, progress);
    const before = await settle(cloud, stackName, progress, signal);
    const type = before === undefined ? 'CREATE' : 'UPDATE';
    const changeSetName = `penstock-${artifacts.digest.slice(0, 32)}`;
    const tags = { 'penstock:pipeline': pipeline.name, 'penstock:environment': pipeline.environment.name };
    const changes = await (0,stacks/* createChangeSet */.V$)(cloud, { stackName, changeSetName, type, templateUrl, tags }, signal);
    if (changes.length === 0)
        return { stackName, status: 'unchanged', changes, outputs: outputsOf(before) };
    progress.planned(changes);
    const after = await apply(cloud, stackName, changeSetName, artifacts, progress, signal);
    return { stackName, status: type === 'CREATE' ? 'created' : 'updated', changes, outputs: outputsOf(after) };
}
async function upload(pipeline, artifacts, cloud, progress) {
    const { region, account } = pipeline.environment;
    const bucket = (0,objects/* ownBucket */.Dp)(artifacts.names.artifactBucket, account);
    await (0,objects/* ensureBucket */.he)(cloud, bucket, region);
    const put = await Promise.all(artifacts.uploads.map((upload) => (0,objects/* putOnce */.LA)(cloud, bucket, upload.key, upload)));
    progress.uploaded(put.filter(Boolean).length, bucket.Bucket);
}
/** The stack as a base for an update, or undefined where one is to be created. */
async function settle(cloud, stackName, progress, signal) {
    const stack = await (0,stacks/* describeStack */.GO)(cloud, stackName);
    const state = (0,stack_state/* stateOf */.L)(stack);
    switch (state.kind) {
        case 'absent':
        case 'empty':
            return undefined;
        case 'updatable':
            return stack;
        case 'busy':
            progress.waiting(state.status);
            await follow(cloud, stackName, stack, progress, AbortSignal.any([signal, AbortSignal.timeout(busyLimit)]));
            return settle(cloud, stackName, progress, signal);
        case 'stillborn':
            progress.waiting(`${stack?.StackStatus}: it was never created whole, and is removed first`);
            await (0,stacks/* deleteStack */.wm)(cloud, stackName);
            await follow(cloud, stackName, stack, progress, signal);
            return settle(cloud, stackName, progress, signal);
    }
}
/** How long another operation on the stack is waited for, in milliseconds. */
const busyLimit = 30 * 60 * 1000;
async function follow(cloud, stackName, stack, progress, signal) {
    const stackId = stack?.StackId ?? stackName;
    const seen = await (0,stacks/* eventsAfter */.qV)(cloud, stackId, undefined);
    try {
        await (0,stacks/* followStack */.OG)(cloud, stackId, seen.at(-1)?.EventId, (event) => progress.event(event), signal);
    }
    catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'TimeoutError')
            throw error;
        throw new errors/* CloudError */.K2('stack-busy', `Another operation on the stack ${stackName} has not ended within 30 minutes.`, {
            hint: 'Look at its events, and deploy again when it has ended.',
        });
    }
}
async function apply(cloud, stackName, changeSetName, artifacts, progress, signal) {
    const stackId = (await (0,stacks/* describeStack */.GO)(cloud, stackName))?.StackId ?? stackName;
    const before = (await (0,stacks/* eventsAfter */.qV)(cloud, stackId, undefined)).at(-1)?.EventId;
    const events = [];
    const keep = (event) => {
        events.push(event);
        progress.event(event);
    };
    await (0,stacks/* executeChangeSet */._A)(cloud, stackName, changeSetName);
    await firstEvent(cloud, stackId, before, signal);
    const stack = await (0,stacks/* followStack */.OG)(cloud, stackId, before, keep, signal);
    const status = stack?.StackStatus ?? 'DELETE_COMPLETE';
    if (!['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'].includes(status))
        throw deploymentFailure(stackName, status, [...(await childEvents(cloud, stackName, events)), ...events], artifacts);
    return stack;
}
/** The events of the child stacks that failed: their own resources say why. */
async function childEvents(cloud, stackName, events) {
    const failed = events.filter(({ ResourceType, ResourceStatus, LogicalResourceId, PhysicalResourceId }) => ResourceType === 'AWS::CloudFormation::Stack' &&
        ResourceStatus?.endsWith('_FAILED') === true &&
        LogicalResourceId !== stackName &&
        PhysicalResourceId !== undefined &&
        PhysicalResourceId !== '');
    const found = await Promise.all(failed.map(({ PhysicalResourceId = '' }) => (0,stacks/* eventsAfter */.qV)(cloud, PhysicalResourceId, undefined)));
    return found.flat();
}
/** A stack says for a moment that it is complete, when its update was only just asked for. */
async function firstEvent(cloud, stackId, before, signal) {
    await (0,wait/* until */.T)(async () => {
        const events = await (0,stacks/* eventsAfter */.qV)(cloud, stackId, before);
        return events.length > 0 ? { result: undefined } : { changed: false };
    }, signal);
}
const outputsOf = (stack) => Object.fromEntries((stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));


/***/ }),

/***/ 79362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

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

/***/ 50302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ deployProgress)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** A deployment as lines of progress: one for each resource whose operation ended. */
function deployProgress({ progress, color }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(color);
    return {
        uploaded: (count, bucket) => progress(count === 0 ? `Artifacts are in ${bucket} already` : `Uploaded ${count} artifacts to ${bucket}`),
        planned: (changes) => progress(`${changes.length} ${changes.length === 1 ? 'resource changes' : 'resources change'}`),
        waiting: (status) => progress(`Waiting: the stack is ${status}`),
        event: ({ ResourceStatus = '', ResourceType = '', LogicalResourceId = '', ResourceStatusReason = '' }) => {
            if (ResourceStatus.endsWith('_IN_PROGRESS'))
                return;
            const failed = ResourceStatus.endsWith('_FAILED');
            const status = (failed ? paint.red : paint.green)(ResourceStatus.toLowerCase().replaceAll('_', ' '));
            progress(`  ${LogicalResourceId} ${paint.dim(ResourceType)} ${status} ${ResourceStatusReason}`.trimEnd());
        },
    };
}


/***/ })

};
