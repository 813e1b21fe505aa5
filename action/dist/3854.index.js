export const id = 3854;
export const ids = [3854];
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

/***/ 83854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroy: () => (/* binding */ destroy)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
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

// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/terminal/deployment.js
var deployment = __webpack_require__(50302);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/destroy.js








/** Deletes the stack and what runs left beside it. Buckets and the rows in them stay, and the next deployment adopts them. */
async function destroy(options, context) {
    const { terminal, signal } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const cloud = await context.openCloud(pipeline);
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    await (0,account/* refuseOtherAccount */.y)(cloud, pipeline.environment);
    const stack = await (0,stacks/* describeStack */.GO)(cloud, names.stack);
    if (stack?.StackId !== undefined) {
        const progress = (0,deployment/* deployProgress */.z)(terminal);
        const before = (await (0,stacks/* eventsAfter */.qV)(cloud, stack.StackId, undefined)).at(-1)?.EventId;
        await (0,stacks/* deleteStack */.wm)(cloud, stack.StackId);
        const after = await (0,stacks/* followStack */.OG)(cloud, stack.StackId, before, (event) => progress.event(event), signal);
        if (after !== undefined) {
            throw new errors/* CloudError */.K2('destroy-failed', `The stack ${names.stack} is ${after.StackStatus}: ${after.StackStatusReason ?? ''}`);
        }
    }
    const data = (0,objects/* ownBucket */.Dp)(names.dataBucket, pipeline.environment.account);
    await forgetModels(cloud, data);
    await (0,objects/* deleteUnder */.W_)(cloud, data, 'runs/');
    const status = stack === undefined ? 'absent' : 'deleted';
    terminal.stdout(options.format === 'json'
        ? `${JSON.stringify({ stackName: names.stack, status, kept: [names.dataBucket, names.artifactBucket, names.logBucket] })}\n`
        : `Stack ${names.stack}: ${status}. Kept: ${names.dataBucket}, ${names.artifactBucket}, ${names.logBucket}.\n`);
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
