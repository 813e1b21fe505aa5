export const id = 6890;
export const ids = [6890];
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

/***/ 37896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   V$: () => (/* binding */ createChangeSet),
/* harmony export */   _A: () => (/* binding */ executeChangeSet),
/* harmony export */   _E: () => (/* binding */ changeSets),
/* harmony export */   cW: () => (/* binding */ deleteChangeSet),
/* harmony export */   rQ: () => (/* binding */ changeSetDescription)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3805);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24659);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54425);
/** Change sets of CloudFormation. */




/**
 * The changes that the set would make; none: there is nothing to change, and the set is gone again. There must be none
 * of its name yet. Raises CloudError `change-set-failed` with the reason of CloudFormation.
 */
async function createChangeSet(cloud, request, signal) {
    const { stackName: StackName, changeSetName: ChangeSetName } = request;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Making a change set for ${StackName}`, async () => {
        await submit(cloud, request);
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
async function submit(cloud, request) {
    try {
        await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.CreateChangeSetCommand({
            StackName: request.stackName,
            ChangeSetName: request.changeSetName,
            ChangeSetType: request.type,
            ...(request.description === undefined ? {} : { Description: request.description }),
            TemplateURL: request.templateUrl,
            Capabilities: [request.capability],
            ImportExistingResources: true,
            Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
        }));
    }
    catch (error) {
        // The first answer was lost, and the call repeated: there was none of that name before.
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'AlreadyExistsException'))
            throw error;
    }
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
async function changeSets(cloud, StackName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Looking at the change sets of ${StackName}`, async () => {
        const summaries = [];
        let NextToken;
        do {
            const page = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.ListChangeSetsCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }));
            summaries.push(...(page.Summaries ?? []));
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return summaries;
    });
}
/** The description of a change set by its ARN; undefined when it has none, or is not there any more. */
async function changeSetDescription(cloud, ChangeSetName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)('Looking at a change set', async () => {
        try {
            const { Description } = await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DescribeChangeSetCommand({ ChangeSetName }));
            return Description;
        }
        catch (error) {
            if (isAbsent(error))
                return undefined;
            throw error;
        }
    });
}
/** That there is none is no error. */
async function deleteChangeSet(cloud, StackName, ChangeSetName) {
    try {
        await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.DeleteChangeSetCommand({ StackName, ChangeSetName }));
    }
    catch (error) {
        if (!isAbsent(error))
            throw error;
    }
}
const isAbsent = (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'ChangeSetNotFound', 'ChangeSetNotFoundException') || String(error).includes('does not exist');
/** False: the set is not there any more, or the stack is not what the set was made for. */
async function executeChangeSet(cloud, StackName, ChangeSetName) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Applying the change set to ${StackName}`, async () => {
        try {
            await cloud.cloudFormation.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.ExecuteChangeSetCommand({ StackName, ChangeSetName }));
            return true;
        }
        catch (error) {
            if (isAbsent(error) || isBusy(error))
                return false;
            throw error;
        }
    });
}
/** Another operation on the stack was quicker. */
const isBusy = (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'InvalidChangeSetStatus', 'InvalidChangeSetStatusException', 'OperationInProgressException') ||
    ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'ValidationError') && /IN_PROGRESS state and can ?not be updated/.test(String(error)));


/***/ }),

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

/***/ 62142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ deleteModel),
/* harmony export */   HZ: () => (/* binding */ startTransform),
/* harmony export */   X: () => (/* binding */ stopTransform),
/* harmony export */   aI: () => (/* binding */ ensureModel),
/* harmony export */   bM: () => (/* binding */ stopTraining),
/* harmony export */   mh: () => (/* binding */ transformJob),
/* harmony export */   t: () => (/* binding */ startTraining),
/* harmony export */   yJ: () => (/* binding */ trainingJob)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94459);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);
/** Training, models and scoring in SageMaker. */


async function startTraining(cloud, job) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Starting the training job ${job.name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.CreateTrainingJobCommand({
        TrainingJobName: job.name,
        AlgorithmSpecification: { TrainingImage: job.image, TrainingInputMode: 'File' },
        RoleArn: job.roleArn,
        HyperParameters: job.hyperparameters,
        InputDataConfig: [
            {
                ChannelName: 'train',
                ContentType: 'text/csv;label_size=0',
                DataSource: {
                    S3DataSource: {
                        S3DataType: 'ManifestFile',
                        S3Uri: job.manifestUrl,
                        S3DataDistributionType: 'ShardedByS3Key',
                    },
                },
            },
        ],
        OutputDataConfig: { S3OutputPath: job.outputUrl },
        // The SDK lists types; AWS says which it has in the region.
        ResourceConfig: {
            InstanceType: job.instanceType,
            InstanceCount: 1,
            VolumeSizeInGB: 10,
        },
        StoppingCondition: { MaxRuntimeInSeconds: 6 * 3600 },
    })));
}
/** Undefined when there is no such job. */
async function trainingJob(cloud, name) {
    const job = await ifThere(`Looking at the training job ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.DescribeTrainingJobCommand({ TrainingJobName: name })));
    return job && jobOf(job.TrainingJobStatus, job.FailureReason);
}
async function stopTraining(cloud, name) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Stopping the training job ${name}`, () => unlessEnded(() => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.StopTrainingJobCommand({ TrainingJobName: name }))));
}
async function startTransform(cloud, job) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Starting the transform job ${job.name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.CreateTransformJobCommand({
        TransformJobName: job.name,
        ModelName: job.modelName,
        BatchStrategy: 'MultiRecord',
        TransformInput: {
            DataSource: { S3DataSource: { S3DataType: 'ManifestFile', S3Uri: job.manifestUrl } },
            ContentType: 'text/csv',
            SplitType: 'Line',
        },
        TransformOutput: { S3OutputPath: job.outputUrl, Accept: 'application/jsonlines', AssembleWith: 'Line' },
        TransformResources: { InstanceType: job.instanceType, InstanceCount: 1 },
    })));
}
/** Undefined when there is no such job. */
async function transformJob(cloud, name) {
    const job = await ifThere(`Looking at the transform job ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.DescribeTransformJobCommand({ TransformJobName: name })));
    return job && jobOf(job.TransformJobStatus, job.FailureReason);
}
async function stopTransform(cloud, name) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Stopping the transform job ${name}`, () => unlessEnded(() => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.StopTransformJobCommand({ TransformJobName: name }))));
}
/** Makes the model unless it is there. */
async function ensureModel(cloud, { name, image, roleArn, dataUrl }) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Making the model ${name}`, async () => {
        try {
            await cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.CreateModelCommand({
                ModelName: name,
                ExecutionRoleArn: roleArn,
                PrimaryContainer: { Image: image, ModelDataUrl: dataUrl },
            }));
        }
        catch (error) {
            if (!isValidation(error, /^Cannot create already existing model/))
                throw error;
        }
    });
}
/** Deletes the model; that there is none is no error. */
async function deleteModel(cloud, name) {
    await ifThere(`Deleting the model ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.DeleteModelCommand({ ModelName: name })));
}
function jobOf(status, reason = 'SageMaker gives no reason') {
    switch (status) {
        case 'Completed':
            return { status: 'succeeded' };
        case 'Failed':
            return { status: 'failed', reason };
        case 'Stopped':
            return { status: 'stopped' };
        default:
            return { status: 'running' };
    }
}
/** SageMaker has one error for all that it says no to. */
async function ifThere(what, call) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(what, async () => {
        try {
            return await call();
        }
        catch (error) {
            if (isValidation(error, /^(Requested resource not found|Could not find )/))
                return undefined;
            throw error;
        }
    });
}
const isValidation = (error, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorName */ .ZH)(error) === 'ValidationException' && error instanceof Error && message.test(error.message);
/** A job that has ended meanwhile need not be stopped. */
async function unlessEnded(stop) {
    try {
        await stop();
    }
    catch (error) {
        const isEnded = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorName */ .ZH)(error) === 'ValidationException' && /status/i.test(String(error));
        if (!isEnded)
            throw error;
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

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroy: () => (/* binding */ destroy)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var errors = __webpack_require__(24659);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
;// CONCATENATED MODULE: ./.build/action/src/aws/buckets.js
/** The end of buckets. */



/** Deletes the bucket with all versions of all objects in it. False: there is none. A second call goes on with the first. */
async function deleteBucket(cloud, bucket) {
    return (0,errors/* saying */.i)(`Deleting the bucket ${bucket.Bucket}`, async () => {
        try {
            await empty(cloud, bucket);
            await cloud.s3.send(new dist_cjs.DeleteBucketCommand(bucket));
            return true;
        }
        catch (error) {
            if ((0,errors/* isAwsError */.m_)(error, 'NoSuchBucket'))
                return false;
            throw error;
        }
    });
}
/** What is listed has gone before the next page is asked for: that begins where this one began. */
async function empty(cloud, bucket) {
    for (;;) {
        const { Versions = [], DeleteMarkers = [] } = await cloud.s3.send(new dist_cjs.ListObjectVersionsCommand(bucket));
        const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({
            Key,
            ...(VersionId === undefined ? {} : { VersionId }),
        }));
        if (Objects.length === 0)
            return;
        const { Errors = [] } = await cloud.s3.send(new dist_cjs.DeleteObjectsCommand({ ...bucket, Delete: { Objects, Quiet: true } }));
        (0,objects/* refuseKept */.zd)(bucket, Errors);
    }
}

// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var deploy_account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/deploy/ours.js
var ours = __webpack_require__(83251);
// EXTERNAL MODULE: ./.build/action/src/deploy/remove.js
var remove = __webpack_require__(70416);
// EXTERNAL MODULE: ./.build/action/src/deploy/settle.js
var settle = __webpack_require__(69263);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var src_errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/event.js
var github_event = __webpack_require__(21466);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/aws/models.js
var models = __webpack_require__(62142);
// EXTERNAL MODULE: ./.build/action/src/retrain/version.js
var version = __webpack_require__(96982);
;// CONCATENATED MODULE: ./.build/action/src/retrain/forget.js



/** Deletes the models that `retrain` made, and what is known of them: champions without a model would fail every run. */
async function forgetModels(cloud, bucket) {
    for await (const key of (0,objects/* keysUnder */.rf)(cloud, bucket, 'models/')) {
        if (!/\/versions\/[0-9a-f]+\.json$/.test(key))
            continue;
        await (0,models/* deleteModel */.De)(cloud, (0,version/* parseVersion */.o)(await (0,objects/* readText */.yR)(cloud, bucket, key)).model_name);
    }
    await (0,objects/* deleteUnder */.W_)(cloud, bucket, 'models/');
}

// EXTERNAL MODULE: ./.build/action/src/terminal/deployment.js
var deployment = __webpack_require__(50302);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/destroy.js












/**
 * Deletes the stack and what runs left beside it. Buckets and the rows in them stay, and the next deployment adopts
 * them; but for those that are named.
 */
async function destroy(options, context) {
    const { terminal, signal } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    (0,github_event/* refuseInPullRequest */.A)('destroy', pipeline.environment, process.env);
    refuseUnlessMeant(options, pipeline, names);
    const cloud = await context.openCloud(pipeline);
    await (0,deploy_account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    const site = { cloud, signal, progress: (0,deployment/* deployProgress */.z)(terminal) };
    const state = await (0,settle/* idleState */.Y)(site, names.stack);
    if (state.kind !== 'absent') {
        // One that was never created has no tags yet, and nothing that could be lost.
        if (state.kind !== 'empty')
            (0,ours/* refuseForeign */.r)(state.stack, pipeline);
        if (state.stack.EnableTerminationProtection === true)
            throw stillProtected(pipeline, names);
        await (0,remove/* removeStack */.p)(site, state.stack, 'destroy-failed');
    }
    const { account } = pipeline.environment;
    const data = (0,objects/* ownBucket */.Dp)(names.dataBucket, account);
    await forgetModels(cloud, data);
    await (0,objects/* deleteUnder */.W_)(cloud, data, 'runs/');
    for (const bucket of options.deleteData)
        await deleteBucket(cloud, (0,objects/* ownBucket */.Dp)(bucket, account));
    const status = state.kind === 'absent' ? 'absent' : 'deleted';
    const kept = bucketsOf(names).filter((bucket) => !options.deleteData.includes(bucket));
    terminal.stdout(options.format === 'json'
        ? `${JSON.stringify({ stackName: names.stack, status, kept, deleted: options.deleteData })}\n`
        : `Stack ${names.stack}: ${status}. ${[...said('Kept', kept), ...said('Deleted', options.deleteData)].join(' ')}\n`);
}
const bucketsOf = (names) => [names.dataBucket, names.artifactBucket, names.logBucket];
const said = (what, buckets) => buckets.length === 0 ? [] : [`${what}: ${buckets.join(', ')}.`];
function refuseUnlessMeant(options, { environment }, names) {
    const strange = options.deleteData.find((name) => !bucketsOf(names).includes(name));
    if (strange !== undefined) {
        throw new src_errors/* UserError */.yo('bad-option', `${strange} is none of the buckets of ${names.stack}.`, {
            hint: `They are ${bucketsOf(names).join(', ')}.`,
        });
    }
    const isNeeded = environment.name !== 'local' || options.confirm !== undefined;
    if (!isNeeded || options.confirm === names.stack)
        return;
    throw new src_errors/* UserError */.yo('not-confirmed', `What is destroyed must be confirmed by its name, ${names.stack}.`, {
        hint: `--confirm ${names.stack}`,
    });
}
const stillProtected = ({ environment: { name } }, { stack }) => new src_errors/* UserError */.yo('still-protected', `Environment ${name} is protected, and so is its stack ${stack}.`, {
    hint: `Take environments.${name}.protected away, and deploy that; then it can be destroyed.`,
});


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

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75441);

/** Tells of what happens in the stack from now on, until its operation has ended; undefined: it is gone. */
async function follow({ cloud, progress, signal }, { StackName = '', StackId = StackName }) {
    const seen = await (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsAfter */ .qV)(cloud, StackId, undefined);
    return (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .followStack */ .OG)(cloud, StackId, seen.at(-1)?.EventId, (event) => progress.event(event), signal);
}


/***/ }),

/***/ 83251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf),
/* harmony export */   r: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** The tags by which a stack is known to be the pipeline's. */
const tagsOf = ({ name, environment }) => ({
    'penstock:pipeline': name,
    'penstock:environment': environment.name,
});
/** What somebody else has made under the same name is neither replaced nor deleted. Raises UserError `foreign-stack`. */
function refuseForeign({ StackName, Tags = [] }, pipeline) {
    const isOurs = Object.entries(tagsOf(pipeline)).every(([key, value]) => Tags.some((tag) => tag.Key === key && tag.Value === value));
    if (isOurs)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('foreign-stack', `The stack ${StackName} is there, and was not made from this pipeline.`, {
        hint: 'Its tags penstock:pipeline and penstock:environment say otherwise, or are missing. Give the pipeline another name.',
    });
}


/***/ }),

/***/ 70416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ removeStack)
/* harmony export */ });
/* harmony import */ var _aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75441);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(581);



/** Deletes the stack, and stays until it is gone. What the template keeps is kept. Raises CloudError `code`. */
async function removeStack(site, stack, code) {
    const { StackName = '', StackId = StackName } = stack;
    await (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteStack */ .wm)(site.cloud, StackId);
    const after = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e)(site, stack);
    if (after === undefined)
        return;
    const held = (await (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .stackResources */ .oF)(site.cloud, StackId)).filter(({ ResourceStatus }) => ResourceStatus === 'DELETE_FAILED');
    const lines = held.map(({ ResourceType, LogicalResourceId, ResourceStatusReason = '' }) => `    ${ResourceType} ${LogicalResourceId}: ${ResourceStatusReason}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudError */ .K2(code, [`The stack ${StackName} is ${after.StackStatus}: CloudFormation could not delete`, ...lines].join('\n'), { hint: 'Remove the cause, and give the same command again.' });
}


/***/ }),

/***/ 69263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   Y: () => (/* binding */ idleState)
/* harmony export */ });
/* harmony import */ var _aws_change_sets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37896);
/* harmony import */ var _aws_stacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75441);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(581);
/* harmony import */ var _ours_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83251);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70416);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79362);
/* harmony import */ var _stuck_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80278);








/** How long other operations on the stack are waited for, in milliseconds. */
const busyLimit = 30 * 60 * 1000;
/**
 * The stack as a base for an update, or undefined where one is to be created. Raises CloudError `stack-busy` after 30
 * minutes, `stack-broken` for what only a person can mend, and UserError `foreign-stack`.
 */
async function settle(site, pipeline, stackName) {
    const state = await idleState(site, stackName);
    switch (state.kind) {
        case 'absent':
        case 'empty':
            return undefined;
        case 'updatable':
            (0,_ours_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForeign */ .r)(state.stack, pipeline);
            return state.stack;
        case 'stillborn':
            (0,_ours_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForeign */ .r)(state.stack, pipeline);
            site.progress.waiting(`The stack ${stackName} is ${state.stack.StackStatus}; it is removed first, and the buckets stay.`);
            await (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeStack */ .p)(site, state.stack, 'stack-broken');
            return undefined;
        case 'stuck':
            throw await (0,_stuck_js__WEBPACK_IMPORTED_MODULE_6__/* .stuckStack */ .X)(site.cloud, state.stack);
    }
}
/** The state of the stack when nobody changes it any more. Raises CloudError `stack-busy` after 30 minutes. */
async function idleState(site, stackName) {
    const limit = AbortSignal.timeout(busyLimit);
    for (;;) {
        const state = (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_7__/* .stateOf */ .L)(await (0,_aws_stacks_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStack */ .GO)(site.cloud, stackName));
        if (state.kind !== 'busy')
            return state;
        await waitFor(site, state.stack, limit);
    }
}
async function waitFor(site, stack, limit) {
    site.progress.waiting(await busyWith(site.cloud, stack));
    try {
        await (0,_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)({ ...site, signal: AbortSignal.any([site.signal, limit]) }, stack);
    }
    catch (error) {
        if (!limit.aborted || site.signal.aborted)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CloudError */ .K2('stack-busy', `Another operation on the stack ${stack.StackName} has not ended within 30 minutes.`, { hint: 'Look at its events, and deploy again when it has ended.' });
    }
}
/** `Waiting: the stack shop-dev is UPDATE_IN_PROGRESS since 12:03:10 UTC, by ada in https://…`. */
async function busyWith(cloud, stack) {
    const since = (stack.LastUpdatedTime ?? stack.CreationTime)?.toISOString().slice(11, 19);
    const by = stack.ChangeSetId === undefined ? undefined : await (0,_aws_change_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetDescription */ .rQ)(cloud, stack.ChangeSetId);
    const parts = [
        `Waiting: the stack ${stack.StackName} is ${stack.StackStatus}`,
        ...(since === undefined ? [] : [` since ${since} UTC`]),
        ...(by === undefined ? [] : [`, by ${by}`]),
    ];
    return parts.join('');
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

/***/ 21466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseInPullRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/**
 * What is not merged reaches no account, whatever credentials a workflow has: only the local cloud, which is the
 * environment that has no name. Raises UserError `in-pull-request`.
 */
function refuseInPullRequest(verb, { name }, variables) {
    const event = variables['GITHUB_EVENT_NAME'] ?? '';
    if (name === 'local' || !/^pull_request(_target|_review|_review_comment)?$/.test(event))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('in-pull-request', `penstock ${verb} --env ${name} is refused on the event ${event}.`, {
        hint: 'Plan and preview in the pull request; deploy from the branch that it is merged to.',
    });
}


/***/ }),

/***/ 20729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ sha256Base64),
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
    const start = limited('Lambda function', 64, `${qualified}-start`);
    const peeringDns = limited('Lambda function', 64, `${qualified}-peering-dns`);
    const deliveryStream = (source) => limited('Firehose stream', 64, `${qualified}-${source}`);
    return {
        stack: limited('stack', 128, dashed(qualified)),
        dataBucket: bucket('data'),
        artifactBucket: bucket('artifacts'),
        logBucket: bucket('logs'),
        stateMachine: limited('state machine', 80, qualified),
        stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
        backfill: limited('state machine', 80, `${qualified}-backfill`),
        backfillLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}-backfill`),
        workGroup: limited('Athena workgroup', 128, qualified),
        lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
        ledgerTable: 'penstock_ledger',
        healthView: 'penstock_health',
        startCondition,
        schedule: limited('schedule', 64, qualified),
        start,
        startLogGroup: `/aws/lambda/${start}`,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
        partMachine: (number) => limited('state machine', 80, `${qualified}-part-${number}`),
        peeringDns,
        peeringDnsLogGroup: `/aws/lambda/${peeringDns}`,
        crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
        connection: (source) => limited('Glue connection', 255, `${qualified}-${source}`),
        job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
        // No step has a dot in its name.
        rowsToScore: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}.rows`),
        topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
        deliveryStream,
        quickSight: (report) => limited('QuickSight dataset', 128, [qualified, ...(report === undefined ? [] : [report])].join('-')),
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
/** As Lambda tells the digest of a function's zip. */
const sha256Base64 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64');
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


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

/***/ 96982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _render_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20729);

/** The same rows and hyperparameters make the same version. */
function versionOf({ hyperparameters, features }, { digest }) {
    return (0,_render_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([hyperparameters, features, digest])).slice(0, 12);
}
/** Raises SyntaxError for what is no record. */
function parseVersion(text) {
    return JSON.parse(text);
}


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
