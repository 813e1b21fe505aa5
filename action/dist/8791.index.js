export const id = 8791;
export const ids = [8791];
export const modules = {

/***/ 68791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46968);
/* harmony import */ var _deploy_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29126);
/* harmony import */ var _terminal_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7833);
/* harmony import */ var _render_passes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12398);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36443);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87145);






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

/***/ 46968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ deployArtifacts)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(76925);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(51420);
// EXTERNAL MODULE: ./.build/action/src/aws/wait.js
var wait = __webpack_require__(49320);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(37204);
// EXTERNAL MODULE: ./.build/action/src/render/json.js
var json = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(48316);
;// CONCATENATED MODULE: ./.build/action/src/deploy/failure.js

/** The first resource that failed by itself, traced to the YAML; the others were only cancelled with it. */
function deploymentFailure(stackName, status, events, artifacts) {
    const root = events.find(({ ResourceStatus = '', ResourceStatusReason = '' }) => ResourceStatus.endsWith('_FAILED') && !/cancelled/i.test(ResourceStatusReason));
    const message = root === undefined
        ? `The stack ${stackName} ended as ${status}.`
        : `${root.ResourceType} ${root.LogicalResourceId} could not be deployed: ${root.ResourceStatusReason}`;
    const at = root?.LogicalResourceId === undefined ? undefined : positionOf(artifacts.sourceMap[root.LogicalResourceId]);
    return new errors/* CloudError */.K2('deploy-failed', message, {
        hint: `The stack is ${status}: what it was before stays in force. Correct the cause and deploy again.`,
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
var stack_state = __webpack_require__(58947);
;// CONCATENATED MODULE: ./.build/action/src/deploy/deploy.js








/** Uploads what the template names, and applies it through a change set. A second call goes on where a stopped one was. */
async function deployArtifacts(pipeline, artifacts, { cloud, progress, signal, }) {
    const stackName = artifacts.names.stack;
    const templateUrl = await upload(pipeline, artifacts, cloud, progress);
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
    const template = (0,json/* jsonText */.s)(artifacts.template);
    const key = `templates/${(0,names/* sha256 */.sc)(template).slice(0, 32)}/template.json`;
    await (0,objects/* ensureBucket */.he)(cloud, bucket, region);
    const put = await Promise.all([
        ...artifacts.uploads.map((upload) => (0,objects/* putOnce */.LA)(cloud, bucket, upload.key, upload)),
        (0,objects/* putOnce */.LA)(cloud, bucket, key, { content: () => template, contentType: 'application/json' }),
    ]);
    progress.uploaded(put.filter(Boolean).length, bucket.Bucket);
    return `https://${bucket.Bucket}.s3.${region}.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}/${key}`;
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
        throw deploymentFailure(stackName, status, events, artifacts);
    return stack;
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

/***/ 58947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37204);

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


/***/ })

};
