export const id = 1266;
export const ids = [1266];
export const modules = {

/***/ 35455:
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
/* harmony import */ var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70122);
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
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Stopping the training job ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.StopTrainingJobCommand({ TrainingJobName: name })));
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
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(`Stopping the transform job ${name}`, () => cloud.sageMaker.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.StopTransformJobCommand({ TransformJobName: name })));
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


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroy: () => (/* binding */ destroy)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(76925);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(51420);
// EXTERNAL MODULE: ./.build/action/src/aws/models.js
var models = __webpack_require__(35455);
// EXTERNAL MODULE: ./.build/action/src/retrain/version.js
var version = __webpack_require__(39125);
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
var account = __webpack_require__(29126);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(37204);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(48316);
// EXTERNAL MODULE: ./.build/action/src/terminal/deployment.js
var deployment = __webpack_require__(7833);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(87145);
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

/***/ 39125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _render_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48316);

/** The same rows and hyperparameters make the same version. */
function versionOf({ hyperparameters, features }, { digest }) {
    return (0,_render_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([hyperparameters, features, digest])).slice(0, 12);
}
/** Raises SyntaxError for what is no record. */
function parseVersion(text) {
    return JSON.parse(text);
}


/***/ })

};
