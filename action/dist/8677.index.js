export const id = 8677;
export const ids = [8677];
export const modules = {

/***/ 53273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy_deploy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/deploy/deploy.js + 5 modules
var deploy = __webpack_require__(47381);
// EXTERNAL MODULE: ./.build/action/src/deploy/account.js + 1 modules
var account = __webpack_require__(88724);
// EXTERNAL MODULE: ./.build/action/src/deploy/settle.js
var settle = __webpack_require__(69263);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/action/src/deploy/who.js

/** `ada in https://github.com/acme/lake/actions/runs/7` of a workflow, else `ada on her-laptop`. */
function whoDeploys(variables) {
    const { GITHUB_RUN_ID, GITHUB_ACTOR = 'a workflow', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = variables;
    return GITHUB_RUN_ID === undefined
        ? `${(0,external_node_os_.userInfo)().username} on ${(0,external_node_os_.hostname)()}`
        : `${GITHUB_ACTOR} in ${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

// EXTERNAL MODULE: ./.build/action/src/github/connection.js
var github_connection = __webpack_require__(45552);
// EXTERNAL MODULE: ./.build/action/src/github/event.js
var github_event = __webpack_require__(21466);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/plan/deployments.js + 1 modules
var deployments = __webpack_require__(19425);
// EXTERNAL MODULE: ./.build/action/src/plan/make-plan.js + 18 modules
var make_plan = __webpack_require__(73778);
// EXTERNAL MODULE: ./.build/action/src/plan/plan.js
var plan_plan = __webpack_require__(53219);
// EXTERNAL MODULE: ./.build/action/src/plan/read.js + 1 modules
var read = __webpack_require__(13275);
// EXTERNAL MODULE: ./.build/action/src/plan/read-deployed.js + 2 modules
var read_deployed = __webpack_require__(70747);
// EXTERNAL MODULE: ./.build/action/src/plan/rendering.js
var rendering = __webpack_require__(61346);
;// CONCATENATED MODULE: ./.build/action/src/plan/reviewed.js


const again = 'Plan it again, have it looked at, and deploy that.';
/**
 * Lets through what was reviewed, and nothing else. What is deployed may have changed since: then no more may be replaced
 * or deleted than was agreed to. `told` is the reviewed plan itself, where it is at hand.
 * @throws UserError `bad-plan` for a plan of something else, `not-reviewed` for other changes than were reviewed
 */
function refuseUnlessReviewed(plan, reviewed, told) {
    const { pipeline, environment, artifacts, base } = plan.digests;
    if (reviewed.pipeline !== pipeline || reviewed.environment !== environment) {
        throw new errors/* UserError */.yo('bad-plan', `The plan is of ${reviewed.pipeline} in ${reviewed.environment}, not of ${pipeline} in ${environment}.`);
    }
    if (reviewed.artifacts !== artifacts) {
        throw new errors/* UserError */.yo('not-reviewed', `What would be deployed (${artifacts.slice(0, 12)}) is not what was reviewed (${reviewed.artifacts.slice(0, 12)}). ${difference(plan, told)}`, { hint: again });
    }
    if (reviewed.base === base)
        return;
    const grown = [
        ...more('replaced', (0,plan_plan/* replacementsOf */.P1)(plan), reviewed.replacements),
        ...more('deleted', (0,plan_plan/* deletionsOf */.Ne)(plan), reviewed.deletions),
    ];
    if (grown.length === 0)
        return;
    throw new errors/* UserError */.yo('not-reviewed', `What is deployed has changed since the review, and now more would be lost: ${grown.join('; ')}.`, { hint: again });
}
/**
 * For a deployment that nobody reviewed.
 * @throws UserError `not-reviewed` where the environment takes none, or data would be lost
 */
function refuseUnreviewed(plan) {
    const { environment } = plan.digests;
    if (plan.isProtected) {
        throw new errors/* UserError */.yo('not-reviewed', `Environment ${environment} is protected: it takes only what was reviewed.`, {
            hint: 'penstock deploy --plan FILE, --reviewed in the workflow of a merge, or --digest to roll back.',
        });
    }
    refuseLoss(plan);
}
/** @throws UserError `not-reviewed` where data would be lost */
function refuseLoss(plan) {
    const losing = plan.changes.filter(({ losesData }) => losesData);
    if (losing.length === 0)
        return;
    throw new errors/* UserError */.yo('not-reviewed', `Data would be lost: ${losing.map(({ name, action, consequence }) => `${name} is ${action}. ${consequence ?? ''}`.trim()).join(' ')}`, { hint: 'If that is meant: penstock plan --out DIR, look at it, and penstock deploy --plan DIR/plan-….json.' });
}
const more = (what, changes, agreed) => changes.length <= agreed
    ? []
    : [`${changes.length} ${what} (${changes.map(({ name }) => name).join(', ')}), ${agreed} agreed to`];
/** Names beyond these are counted. */
const shown = 8;
function difference(plan, told) {
    const now = plan.changes.map(keyOf);
    if (told === undefined)
        return `Now it ${changesInWords(now)}.`;
    const then = told.changes.map(keyOf);
    const besides = now.filter((change) => !then.includes(change));
    // Over another base it need not do what was done in between.
    const isSameBase = told.digests.base === plan.digests.base;
    const missing = isSameBase ? then.filter((change) => !now.includes(change)) : [];
    if (besides.length === 0 && missing.length === 0)
        return 'The same things change, otherwise than was reviewed.';
    return [
        ...(besides.length === 0 ? [] : [`Besides what was reviewed it ${changesInWords(besides)}.`]),
        ...(missing.length === 0 ? [] : [`Of what was reviewed it lacks: ${listed(missing)}.`]),
    ].join(' ');
}
const keyOf = ({ action, name }) => `${name} ${action}`;
const changesInWords = (changes) => changes.length === 0 ? 'changes nothing' : `means: ${listed(changes)}`;
const listed = (names) => names.length <= shown ? names.join(', ') : `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`;

// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 39 modules
var passes = __webpack_require__(98181);
// EXTERNAL MODULE: ./.build/action/src/shipped.js
var shipped = __webpack_require__(66511);
// EXTERNAL MODULE: ./.build/action/src/terminal/deployment.js
var terminal_deployment = __webpack_require__(50302);
// EXTERNAL MODULE: ./.build/action/src/terminal/plan.js
var terminal_plan = __webpack_require__(65646);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/deploy.js






















/** Applies what was reviewed, or nothing. */
async function deploy_deploy(options, context) {
    const { terminal, signal } = context;
    refuseContradictions(options);
    const told = options.plan === undefined ? undefined : (0,read/* readPlan */.m)(await textOf(options.plan), options.plan);
    const pipeline = await (0,pipeline_file/* pipelineOf */.gQ)(options);
    (0,github_event/* refuseInPullRequest */.A)('deploy', pipeline.environment, process.env);
    const cloud = await context.openCloud(pipeline);
    await (0,account/* refuseOtherAccount */.ys)(cloud, pipeline.environment);
    const site = { cloud, progress: (0,terminal_deployment/* deployProgress */.z)(terminal, (0,github_event/* isCi */.X)(process.env)), signal };
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    // What is planned on is what is there when nobody changes it any more.
    await (0,settle/* idleState */.Y)(site, names.stack);
    const bucket = (0,objects/* ownBucket */.Dp)(names.artifactBucket, pipeline.environment.account);
    const old = options.digest === undefined ? undefined : await (0,deployments/* findDeployment */.HZ)(cloud, bucket, options.digest);
    const { artifacts, head } = old === undefined ? await rendered(pipeline) : (0,deployments/* rolledBack */.EN)(pipeline, old);
    const deployed = await (0,read_deployed/* readDeployed */.B)(cloud, pipeline, head);
    const plan = (0,make_plan/* makePlan */.C)(pipeline, { head, base: 'none', deployed });
    const refuseUnlessAgreed = async (reviewed) => {
        refuseUnlessReviewed(plan, reviewed, told);
        if (reviewed.base !== plan.digests.base)
            await (0,deployments/* refuseRepeated */.tf)(cloud, bucket, head);
    };
    if (options.reviewed) {
        // A merge that touches no pipeline needs no plan of its own: a fork's has none that counts.
        const isThere = deployed?.recorded?.digest === head.digest && (0,plan_plan/* isEmpty */.Im)(plan);
        if (!isThere)
            await refuseUnlessAgreed(await shownOf(pipeline));
    }
    else if (told !== undefined)
        await refuseUnlessAgreed((0,plan_plan/* reviewedOf */.DD)(told));
    else if (old === undefined)
        refuseUnreviewed(plan);
    else {
        terminal.progress((0,terminal_plan/* planInTerminal */.p)(plan, terminal));
        refuseLoss(plan);
    }
    const deployment = await (0,deploy/* deployArtifacts */.t)(pipeline, { ...artifacts, uploads: [...artifacts.uploads, (0,deployments/* recordOf */.zv)(head)] }, { ...site, who: whoDeploys(process.env) });
    await (0,deployments/* noteDeployed */.Jl)(cloud, bucket, head.digest);
    const previous = deployed?.recorded?.digest ?? null;
    terminal.stdout(options.format === 'json'
        ? deploymentJson(deployment, { digest: head.digest, previous })
        : `Stack ${deployment.stackName}: ${deployment.status}.\n`);
    return deployment;
}
/** `previous` is the digest of what was deployed before: a model alone may differ, of which CloudFormation knows nothing. */
function deploymentJson({ stackName, status, outputs, changes }, digests) {
    const resources = changes.map(({ ResourceChange }) => ResourceChange);
    return `${JSON.stringify({ stackName, status, ...digests, changes: resources, outputs })}\n`;
}
async function rendered(pipeline) {
    const artifacts = (0,passes/* render */.X)(pipeline, await (0,shipped/* shippedCode */.H)());
    return { artifacts, head: (0,rendering/* renderingOf */.c)(pipeline, artifacts) };
}
/** Three ways to say what was agreed to. */
function refuseContradictions({ plan, reviewed, digest }) {
    const [one, other] = Object.entries({ plan, reviewed, digest }).filter(([, value]) => value !== undefined && value !== false);
    if (one === undefined || other === undefined)
        return;
    throw new errors/* UserError */.yo('bad-option', `--${one[0]} and --${other[0]} contradict each other.`);
}
/** What the pull request behind the commit of this job has shown. */
async function shownOf({ name, environment }) {
    const connection = (0,github_connection/* connectionOf */.ao)(process.env);
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(9601), __webpack_require__.e(8459)]).then(__webpack_require__.bind(__webpack_require__, 98459));
    const { reviewedPlan } = await Promise.all(/* import() */[__webpack_require__.e(9601), __webpack_require__.e(9021)]).then(__webpack_require__.bind(__webpack_require__, 39021));
    return reviewedPlan(openGitHub(connection), (0,github_connection/* mergedOf */.M1)(process.env), { pipeline: name, environment: environment.name });
}
async function textOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo('bad-plan', `${file} cannot be read: ${String(cause)}.`, { cause });
    }
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

/***/ 45552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ mergedOf),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   ub: () => (/* binding */ pageOfJob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** As a job has it in its environment. Raises UserError `no-github` outside of one. */
function connectionOf(environment) {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '', } = environment;
    const [owner = '', repo = ''] = repository.split('/');
    const missing = [owner === '' || repo === '' ? 'GITHUB_REPOSITORY' : '', token === '' ? 'GITHUB_TOKEN' : ''];
    const [first] = missing.filter((name) => name !== '');
    if (first === undefined)
        return { apiUrl, owner, repo, token };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('no-github', `${first} is not set, so that GitHub cannot be asked.`, {
        hint: 'Run it as a step of a workflow; the action gives the token by itself.',
    });
}
const mergedOf = ({ GITHUB_SHA: commit = '', GITHUB_REF: ref = '' }) => ({
    commit,
    ref,
});
/** The page of the run that this job is of: its summary holds the whole of what a comment has no room for. */
function pageOfJob(environment) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = environment;
    return new URL(run === undefined ? `/${repository}/actions` : `/${repository}/actions/runs/${run}`, server);
}


/***/ }),

/***/ 21466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseInPullRequest),
/* harmony export */   X: () => (/* binding */ isCi)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** Whether nobody looks on while it happens: set by GitHub's runner and every other one. */
const isCi = (variables) => /^(1|true)$/i.test(variables['CI'] ?? '');
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

/***/ 50302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ deployProgress)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** Where nobody looks on, one line in so many milliseconds says how far it is. */
const pause = 30_000;
/** A deployment as lines of progress: one for each resource whose operation ended; `quiet`: only for those that failed. */
function deployProgress({ progress, color }, quiet = false) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(color);
    let wanted = 0;
    let ended = 0;
    let spoken = Date.now();
    const counted = () => {
        ended++;
        if (Date.now() - spoken < pause)
            return;
        spoken = Date.now();
        progress(`  ${ended}${wanted === 0 ? '' : ` of ${wanted}`} resources are done`);
    };
    return {
        uploaded: (count, bucket) => progress(count === 0 ? `Artifacts are in ${bucket} already` : `Uploaded ${count} artifacts to ${bucket}`),
        planned(changes) {
            wanted = changes.length;
            progress(`${changes.length} ${changes.length === 1 ? 'resource changes' : 'resources change'}`);
        },
        waiting: progress,
        event({ ResourceStatus = '', ResourceType = '', LogicalResourceId = '', ResourceStatusReason = '' }) {
            if (ResourceStatus.endsWith('_IN_PROGRESS'))
                return;
            const failed = ResourceStatus.endsWith('_FAILED');
            if (quiet && !failed) {
                counted();
                return;
            }
            const status = (failed ? paint.red : paint.green)(ResourceStatus.toLowerCase().replaceAll('_', ' '));
            progress(`  ${LogicalResourceId} ${paint.dim(ResourceType)} ${status} ${ResourceStatusReason}`.trimEnd());
        },
    };
}


/***/ })

};
