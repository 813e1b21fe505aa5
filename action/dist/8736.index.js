export const id = 8736;
export const ids = [8736];
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

/***/ 47381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ deployArtifacts)
});

// EXTERNAL MODULE: ./.build/action/src/aws/change-sets.js
var change_sets = __webpack_require__(37896);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
// EXTERNAL MODULE: ./.build/action/src/aws/wait.js
var wait = __webpack_require__(54425);
// EXTERNAL MODULE: ./.build/action/src/aws/denied.js
var denied = __webpack_require__(62011);
;// CONCATENATED MODULE: ./.build/action/src/deploy/failure.js


/**
 * The first resource that failed by itself, traced to the YAML, then the others that did; those that were only
 * cancelled with them are counted.
 */
function deploymentFailure(stackName, status, events, artifacts) {
    const failed = events
        .filter(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'))
        .filter(({ PhysicalResourceId, StackId }) => PhysicalResourceId !== StackId);
    const [cancelled, own] = [failed.filter(isCancelled), failed.filter((event) => !isCancelled(event))];
    // A child stack says of itself only that something in it has failed.
    const roots = own.filter(({ ResourceType }) => ResourceType !== 'AWS::CloudFormation::Stack');
    const [root, ...others] = roots.length > 0 ? roots : own;
    if (root === undefined) {
        return new errors/* CloudError */.K2('deploy-failed', `The stack ${stackName} ended as ${status}.`, {
            hint: 'Look at its events; correct the cause and deploy again.',
        });
    }
    const place = (event) => artifacts.sourceMap[event.LogicalResourceId ?? ''];
    const lines = [
        told(root),
        ...others.map((event) => `    also ${told(event)}${place(event) === undefined ? '' : ` (${place(event)})`}`),
        ...(cancelled.length === 0 ? [] : [`    ${cancelled.length} more were cancelled with it.`]),
    ];
    return new errors/* CloudError */.K2('deploy-failed', lines.join('\n'), {
        hint: hintFor(status, root.ResourceStatusReason ?? '', artifacts),
        at: positionOf(place(root)),
    });
}
const isCancelled = ({ ResourceStatusReason = '' }) => /cancelled/i.test(ResourceStatusReason);
const told = ({ ResourceType, LogicalResourceId, ResourceStatusReason }) => `${ResourceType} ${LogicalResourceId} could not be deployed: ${ResourceStatusReason}`;
function hintFor(status, reason, { hasChildStacks }) {
    const inForce = status === 'UPDATE_ROLLBACK_COMPLETE'
        ? `The stack is ${status}: what it was before stays in force.`
        : `The stack is ${status}.`;
    if (/already exists in stack/.test(reason) && hasChildStacks) {
        return `${inForce} Jobs cannot move to a child stack while the stack has them: destroy it first, which keeps the data, and deploy again.`;
    }
    const missing = (0,denied/* missingPermission */.U)(reason);
    return [
        inForce,
        ...(missing === undefined ? [] : [`${(0,denied/* remedy */.z)(missing)}.`]),
        'Correct the cause and deploy again.',
    ].join(' ');
}
function positionOf(place) {
    const [, file, line] = /^(.*):(\d+)$/.exec(place ?? '') ?? [];
    if (file === undefined || line === undefined)
        return undefined;
    return { file, line: Number(line), column: 1, endLine: Number(line), endColumn: 1 };
}

;// CONCATENATED MODULE: ./.build/action/src/deploy/apply.js





/**
 * Executes the change set, and follows it to its end. Raises CloudError `deploy-failed`, or `stack-busy` when another
 * deployment was quicker: then nothing of this one was applied.
 */
async function apply(site, stackName, changeSetName, artifacts) {
    const { cloud, progress } = site;
    const stackId = (await (0,stacks/* describeStack */.GO)(cloud, stackName))?.StackId ?? stackName;
    const before = (await (0,stacks/* eventsAfter */.qV)(cloud, stackId, undefined)).at(-1)?.EventId;
    const isBegun = await (0,change_sets/* executeChangeSet */._A)(cloud, stackName, changeSetName);
    if (!isBegun)
        await refuseOthers(cloud, stackName, changeSetName);
    const events = [];
    const stack = await goingOn(site, stackName, async () => {
        if (isBegun)
            await firstEvent(site, stackId, before);
        const keep = (event) => {
            events.push(event);
            progress.event(event);
        };
        return (0,stacks/* followStack */.OG)(cloud, stackId, before, keep, site.signal);
    });
    const status = stack?.StackStatus ?? 'DELETE_COMPLETE';
    if (!['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'].includes(status)) {
        const all = [...(await childEvents(cloud, stackName, events)), ...events];
        throw deploymentFailure(stackName, status, all, artifacts);
    }
    return stack;
}
/**
 * That the change set cannot be executed is no error when it is the one that the stack is at: the answer was lost, or
 * another deployment of the same artifacts has executed it.
 */
async function refuseOthers(cloud, stackName, changeSetName) {
    const { ChangeSetId = '' } = (await (0,stacks/* describeStack */.GO)(cloud, stackName)) ?? {};
    if (ChangeSetId.includes(`:changeSet/${changeSetName}/`))
        return;
    const by = ChangeSetId === '' ? undefined : await (0,change_sets/* changeSetDescription */.rQ)(cloud, ChangeSetId);
    throw new errors/* CloudError */.K2('stack-busy', `Another deployment of ${stackName} was quicker${by === undefined ? '' : `: that by ${by}`}. Nothing of this one was applied.`, { hint: 'Look at what it has changed, and deploy again if this is still to be.' });
}
/** Whatever ends the following does not end what CloudFormation does. */
async function goingOn({ progress }, stackName, follow) {
    try {
        return await follow();
    }
    catch (error) {
        progress.waiting(`The stack ${stackName} goes on in AWS; the same command waits for it, and goes on from there.`);
        throw error;
    }
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
/** Milliseconds between the asking and the first event. */
const longestPause = 5 * 60 * 1000;
/** A stack says for a moment that it is complete, when its update was only just asked for. */
async function firstEvent({ cloud, signal }, stackId, before) {
    const deadline = Date.now() + longestPause;
    await (0,wait/* until */.T)(async () => {
        const events = await (0,stacks/* eventsAfter */.qV)(cloud, stackId, before);
        if (events.length > 0)
            return { result: undefined };
        if (Date.now() < deadline)
            return { changed: false };
        throw new errors/* CloudError */.K2('stack-busy', 'CloudFormation has taken the change set, and has not begun after 5 minutes.', {
            hint: 'Look at the events of the stack, and deploy again.',
        });
    }, signal);
}

// EXTERNAL MODULE: ./.build/action/src/deploy/ours.js
var ours = __webpack_require__(83251);
// EXTERNAL MODULE: ./.build/action/src/render/stack-policy.js
var stack_policy = __webpack_require__(62260);
;// CONCATENATED MODULE: ./.build/action/src/deploy/protection.js


const isProtected = ({ EnableTerminationProtection = false }) => EnableTerminationProtection;
/** Makes the stack what the artifacts say; what it is already is not asked for again. */
async function protect(cloud, stack, wanted) {
    if (stack?.StackName === undefined || isProtected(stack) === wanted)
        return;
    await (0,stacks/* setStackPolicy */.F1)(cloud, stack.StackName, wanted ? stack_policy/* keepsData */.fL : { Statement: [stack_policy/* allowsAnything */.Db] });
    await (0,stacks/* protectFromTermination */.ge)(cloud, stack.StackName, wanted);
}

// EXTERNAL MODULE: ./.build/action/src/deploy/settle.js
var settle = __webpack_require__(69263);
;// CONCATENATED MODULE: ./.build/action/src/deploy/stale.js


/** No deployment is between its change set and its execution for so long, in milliseconds. */
const longest = 60 * 60 * 1000;
/** The change set of that name, which a stopped deployment left, and others of ours that nobody will execute any more. */
async function removeStale(cloud, stackName, name) {
    if ((await (0,stacks/* describeStack */.GO)(cloud, stackName)) === undefined)
        return;
    for (const { ChangeSetName = '', Status, CreationTime } of await (0,change_sets/* changeSets */._E)(cloud, stackName)) {
        if (!ChangeSetName.startsWith('penstock-'))
            continue;
        const age = Date.now() - (CreationTime?.getTime() ?? 0);
        if (ChangeSetName === name || Status === 'FAILED' || age > longest)
            await (0,change_sets/* deleteChangeSet */.cW)(cloud, stackName, ChangeSetName);
    }
}

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
;// CONCATENATED MODULE: ./.build/action/src/deploy/upload.js

/** Before the change set, so that no template names what is not there, or is not what was rendered. */
async function upload(pipeline, { names, uploads, record }, { cloud, progress }) {
    const { region, account } = pipeline.environment;
    const bucket = (0,objects/* ownBucket */.Dp)(names.artifactBucket, account);
    await (0,objects/* ensureBucket */.he)(cloud, bucket, region);
    const done = await Promise.all(uploads.map(async (upload) => ({
        key: upload.key,
        outcome: await (0,objects/* putExactly */.Kd)(cloud, bucket, upload.key, upload),
    })));
    if (record !== undefined)
        await (0,objects/* putOnce */.LA)(cloud, bucket, record.key, record);
    progress.uploaded(done.filter(({ outcome }) => outcome === 'put').length, done.filter(({ outcome }) => outcome === 'put over another').map(({ key }) => key), bucket.Bucket);
}

;// CONCATENATED MODULE: ./.build/action/src/deploy/deploy.js








/** Uploads what the template names, and applies it through a change set. A second call goes on where a stopped one was. */
async function deployArtifacts(pipeline, artifacts, options) {
    const { cloud, progress } = options;
    const stackName = artifacts.names.stack;
    await upload(pipeline, artifacts, options);
    const { before, changeSetName, changes } = await propose(pipeline, artifacts, options);
    if (changes.length === 0) {
        await protect(cloud, before, artifacts.isProtected);
        return { stackName, status: 'unchanged', changes, outputs: outputsOf(before) };
    }
    progress.planned(changes);
    const after = await apply(options, stackName, changeSetName, artifacts);
    await protect(cloud, after, artifacts.isProtected);
    return {
        stackName,
        status: before === undefined ? 'created' : 'updated',
        changes,
        outputs: outputsOf(after),
    };
}
/** A change set for the stack as it is when nobody else changes it. */
async function propose(pipeline, artifacts, options) {
    const { cloud, signal, who, capability = 'CAPABILITY_IAM' } = options;
    const stackName = artifacts.names.stack;
    const changeSetName = `penstock-${artifacts.digest.slice(0, 32)}`;
    for (;;) {
        const before = await (0,settle/* settle */.G)(options, pipeline, stackName);
        const type = before === undefined ? 'CREATE' : 'UPDATE';
        try {
            await removeStale(cloud, stackName, changeSetName);
            const changes = await (0,change_sets/* createChangeSet */.V$)(cloud, {
                stackName,
                changeSetName,
                type,
                capability,
                templateUrl: artifacts.templateUrl,
                tags: (0,ours/* tagsOf */.F)(pipeline),
                ...(who === undefined ? {} : { description: who }),
            }, signal);
            return { before, changeSetName, changes };
        }
        catch (error) {
            // Somebody began between the look at the stack and the change set: settled once more, by waiting.
            if (!(error instanceof errors/* CloudError */.K2) || !(0,change_sets/* isBusy */.A5)(error.cause))
                throw error;
        }
    }
}
const outputsOf = (stack) => Object.fromEntries((stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));


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


/***/ })

};
