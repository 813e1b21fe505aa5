export const id = 4155;
export const ids = [4155];
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

/***/ 64155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var aws_objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudformation/dist-cjs/index.js
var dist_cjs = __webpack_require__(3805);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var errors = __webpack_require__(24659);
// EXTERNAL MODULE: ./.build/action/src/aws/wait.js
var wait = __webpack_require__(54425);
;// CONCATENATED MODULE: ./.build/action/src/aws/drift.js
/** What CloudFormation finds changed past it. */



/** CloudFormation's limit for one detection, and more, in milliseconds. */
const longest = 30 * 60 * 1000;
async function stackDrift(cloud, StackName, signal) {
    return (0,errors/* saying */.i)(`Looking for changes by hand in ${StackName}`, async () => {
        const { StackDriftDetectionId } = await cloud.cloudFormation.send(new dist_cjs.DetectStackDriftCommand({ StackName }));
        const incomplete = await (0,wait/* until */.T)(async () => {
            const { DetectionStatus, DetectionStatusReason = 'no reason is given' } = await cloud.cloudFormation.send(new dist_cjs.DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
            if (DetectionStatus === 'DETECTION_IN_PROGRESS')
                return { changed: false };
            return { result: DetectionStatus === 'DETECTION_FAILED' ? DetectionStatusReason : undefined };
        }, AbortSignal.any([signal, AbortSignal.timeout(longest)]));
        return { resources: await resourceDrifts(cloud, StackName), incomplete };
    });
}
async function resourceDrifts(cloud, StackName) {
    const drifts = [];
    let NextToken;
    do {
        const page = await cloud.cloudFormation.send(new dist_cjs.DescribeStackResourceDriftsCommand({
            StackName,
            StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED', 'NOT_CHECKED'],
            ...(NextToken === undefined ? {} : { NextToken }),
        }));
        drifts.push(...(page.StackResourceDrifts ?? []));
        NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return drifts;
}

// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var aws_stacks = __webpack_require__(75441);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deployed = __webpack_require__(73078);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/action/src/aws/deployed-code.js
var deployed_code = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/action/src/render/code-zip.js
var code_zip = __webpack_require__(21334);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
;// CONCATENATED MODULE: ./.build/action/src/deploy/drift/code-resources.js
/** Of Penstock's own templates: JSON, with literal keys. */
function codeOf(templates) {
    return templates.flatMap((text) => Object.entries(resourcesOf(text)).flatMap(([logicalId, resource]) => {
        const definition = textAt(resource, ['Properties', 'DefinitionS3Location', 'Key']);
        if (definition !== undefined)
            return [{ logicalId, kind: 'definition', key: definition }];
        const code = textAt(resource, ['Properties', 'Code', 'S3Key']);
        return code === undefined ? [] : [{ logicalId, kind: 'function', key: code }];
    }));
}
/** All keys of the artifact bucket that the templates name; each holds a digest. */
function keysOf(templates) {
    const found = templates.flatMap((text) => [
        ...text.matchAll(/(?:scripts|state-machines|functions)\/[0-9a-f]{32}\/[^"\\\s]+/g),
    ]);
    return [...new Set(found.map(([key]) => key))].toSorted();
}
function resourcesOf(text) {
    const template = JSON.parse(text);
    const resources = at(template, 'Resources');
    return typeof resources === 'object' && resources !== null ? resources : {};
}
function textAt(value, path) {
    const found = path.reduce(at, value);
    return typeof found === 'string' ? found : undefined;
}
function at(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return new Map(Object.entries(value)).get(key);
}

;// CONCATENATED MODULE: ./.build/action/src/deploy/drift/contents.js






/** Objects first, since the others are compared with them. */
async function changedContents(cloud, bucket, { templates, physicalIds }, { sourceMap }) {
    const objects = new Map(await Promise.all(keysOf(templates).map(async (key) => [key, await (0,aws_objects/* readBytesIfThere */.l5)(cloud, bucket, key)])));
    const changed = [...objects].flatMap(([key, bytes]) => {
        const isWhole = bytes !== undefined && isContentOf(key, bytes);
        if (isWhole)
            return [];
        const name = `s3://${bucket.Bucket}/${key}`;
        return [{ kind: 'object', name, status: bytes === undefined ? 'deleted' : 'modified', at: undefined }];
    });
    const running = await Promise.all(codeOf(templates).map(async (resource) => {
        const bytes = objects.get(resource.key);
        if (bytes === undefined || !isContentOf(resource.key, bytes))
            return [];
        const isSame = await runs(cloud, resource, physicalIds.get(resource.logicalId) ?? '', bytes);
        if (isSame)
            return [];
        return [{ kind: resource.kind, name: resource.logicalId, status: 'modified', at: sourceMap[resource.logicalId] }];
    }));
    return [...changed, ...running.flat()];
}
/** What is gone altogether is a resource that was deleted: CloudFormation tells of it. */
async function runs(cloud, { kind }, physicalId, bytes) {
    if (kind === 'function') {
        const digest = await (0,deployed_code/* functionCodeDigest */.O)(cloud, physicalId);
        return digest === undefined || digest === (0,names/* sha256Base64 */.TZ)(bytes);
    }
    const definition = await (0,deployed_code/* stateMachineDefinition */.e)(cloud, physicalId);
    return definition === undefined || (0,external_node_util_.isDeepStrictEqual)(parsed(definition), parsed(Buffer.from(bytes).toString()));
}
/** A key holds the digest of its content; that of a zip is the digest of the code in it. */
const isContentOf = (key, bytes) => {
    const [, digest = '', file = ''] = key.split('/');
    return (file.endsWith('.zip') ? zipDigest(bytes) : (0,names/* sha256 */.sc)(bytes)).startsWith(digest);
};
/** Empty for what is no zip any more. */
function zipDigest(bytes) {
    try {
        return (0,code_zip/* codeDigest */.ao)((0,code_zip/* unzipped */._J)(bytes));
    }
    catch {
        return '';
    }
}
function parsed(text) {
    const value = JSON.parse(text);
    return value;
}

;// CONCATENATED MODULE: ./.build/action/src/deploy/drift/drift.js





/** Compares what is deployed, the children of the stack among it, with what it was deployed as. Reads only. */
async function findDrift(cloud, pipeline, artifacts, signal) {
    const { names } = await (0,deployed/* deployedPipeline */.F)(cloud, pipeline);
    const children = (await (0,aws_stacks/* stackResources */.oF)(cloud, names.stack)).flatMap(({ ResourceType, PhysicalResourceId }) => ResourceType === 'AWS::CloudFormation::Stack' && PhysicalResourceId !== undefined ? [PhysicalResourceId] : []);
    const stacks = [names.stack, ...children];
    const [found, templates] = await Promise.all([
        Promise.all(stacks.map((stack) => stackDrift(cloud, stack, signal))),
        Promise.all(stacks.map((stack) => (0,aws_stacks/* stackTemplate */.FK)(cloud, stack))),
    ]);
    const all = found.flatMap(({ resources }) => resources);
    const unchecked = all.filter(({ StackResourceDriftStatus }) => StackResourceDriftStatus === 'NOT_CHECKED');
    return {
        stackName: names.stack,
        resources: all.flatMap((drift) => drifted(drift, artifacts)),
        contents: await changedContents(cloud, (0,aws_objects/* ownBucket */.Dp)(names.artifactBucket, pipeline.environment.account), { templates, physicalIds: await physicalIds(cloud, stacks) }, artifacts),
        notCompared: counted(unchecked.flatMap(({ ResourceType }) => ResourceType ?? [])),
        incomplete: found.flatMap(({ incomplete }) => incomplete ?? []),
    };
}
/** What is to be done about it. */
function driftHint({ resources, contents }) {
    const objects = contents.filter(({ kind }) => kind === 'object');
    const others = resources.length + contents.length - objects.length;
    return [
        ...(others === 0 ? [] : [putBack]),
        ...(objects.length === 0 ? [] : ['Objects of the artifact bucket: penstock deploy puts them back.']),
    ].join(' ');
}
const putBack = 'Put into the pipeline what is to stay, and deploy: a deployment sets only properties that differ from the last one. What is to go is set back by hand.';
const isDrifted = ({ resources, contents }) => resources.length + contents.length > 0;
function drifted(drift, { sourceMap }) {
    const { LogicalResourceId = '', StackResourceDriftStatus: status, PropertyDifferences = [] } = drift;
    if (status !== 'MODIFIED' && status !== 'DELETED')
        return [];
    return [
        {
            logicalId: LogicalResourceId,
            physicalId: drift.PhysicalResourceId ?? '',
            type: drift.ResourceType ?? '',
            status: status === 'DELETED' ? 'deleted' : 'modified',
            at: sourceMap[LogicalResourceId],
            differences: PropertyDifferences.map(differenceOf).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        },
    ];
}
const differenceOf = (difference) => ({
    path: difference.PropertyPath ?? '',
    deployed: difference.DifferenceType === 'ADD' ? undefined : difference.ExpectedValue,
    actual: difference.DifferenceType === 'REMOVE' ? undefined : difference.ActualValue,
});
async function physicalIds(cloud, stacks) {
    const resources = (await Promise.all(stacks.map((stack) => (0,aws_stacks/* stackResources */.oF)(cloud, stack)))).flat();
    return new Map(resources.map(({ LogicalResourceId = '', PhysicalResourceId = '' }) => [LogicalResourceId, PhysicalResourceId]));
}
function counted(types) {
    const groups = Map.groupBy(types.toSorted(), (type) => type);
    return [...groups].map(([what, of]) => ({ what, count: of.length }));
}

// EXTERNAL MODULE: ./.build/action/src/errors.js
var src_errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 36 modules
var passes = __webpack_require__(91201);
// EXTERNAL MODULE: ./.build/action/src/shipped.js
var shipped = __webpack_require__(66511);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./.build/action/src/terminal/drift.js


/** What was changed by hand, in words. */
function driftText(drift, { color }) {
    const { bold } = (0,picocolors.createColors)(color);
    const lines = [
        ...drift.resources.flatMap((resource) => [
            bold(resourceLine(resource)),
            ...resource.differences.map(differenceLine),
        ]),
        ...drift.contents.map((content) => bold(contentLine(content))),
        isDrifted(drift)
            ? `${drift.stackName}: ${drift_counted(drift.resources.length + drift.contents.length)} by hand.`
            : `${drift.stackName}: nothing was changed by hand.`,
        ...drift.incomplete.map((reason) => `CloudFormation could not compare everything: ${reason}`),
        ...(drift.notCompared.length === 0 ? [] : [notComparedLine(drift.notCompared)]),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
const drift_counted = (count) => (count === 1 ? '1 thing was changed' : `${count} things were changed`);
/** Nobody reads thirty types. */
function notComparedLine(types) {
    const resources = types.reduce((sum, { count }) => sum + count, 0);
    const of = types.length === 1 ? `type ${types[0]?.what}` : `${types.length} types, which --format json lists`;
    return `Not compared by CloudFormation: ${resources === 1 ? '1 resource' : `${resources} resources`} of ${of}.`;
}
const resourceLine = ({ type, logicalId, physicalId, status, at }) => `${place(at)}${type} ${logicalId} (${physicalId}) was ${status === 'deleted' ? 'deleted' : 'changed'}`;
function differenceLine({ path, deployed, actual }) {
    if (deployed === undefined)
        return `  ${path}: ${actual} was added`;
    if (actual === undefined)
        return `  ${path}: ${deployed} was removed`;
    return `  ${path}: ${actual}, was deployed as ${deployed}`;
}
function contentLine({ kind, name, status, at }) {
    const how = status === 'deleted' ? 'was deleted' : 'is not what was deployed';
    switch (kind) {
        case 'object':
            return `${name} ${how}`;
        case 'definition':
            return `${place(at)}${name}: the definition of the state machine ${how}`;
        case 'function':
            return `${place(at)}${name}: the code of the function ${how}`;
    }
}
const place = (at) => (at === undefined ? '' : `${at} `);

// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/drift.js







/** What somebody has changed by hand. Raises CloudError `drifted` after it was printed. */
async function drift(options, context) {
    const { terminal, signal } = context;
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    const artifacts = (0,passes/* render */.X)(pipeline, await (0,shipped/* shippedCode */.H)());
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    const found = await findDrift(cloud, pipeline, artifacts, signal);
    terminal.stdout(options.format === 'json'
        ? `${JSON.stringify({ ...found, drifted: isDrifted(found) })}\n`
        : driftText(found, terminal));
    if (!isDrifted(found))
        return;
    throw new src_errors/* CloudError */.K2('drifted', `${found.stackName} is not what was deployed.`, {
        hint: driftHint(found),
    });
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


/***/ })

};
