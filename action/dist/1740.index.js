export const id = 1740;
export const ids = [1740];
export const modules = {

/***/ 19768:
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
// EXTERNAL MODULE: ./.build/action/src/deploy/who.js
var who = __webpack_require__(94806);
// EXTERNAL MODULE: ./.build/action/src/github/connection.js
var github_connection = __webpack_require__(45552);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/refused.js
var refused = __webpack_require__(9170);
;// CONCATENATED MODULE: ./.build/action/src/github/environment.js


/** Either keeps a branch that nobody has looked at from naming the environment, and so from its role. */
const protecting = ['required_reviewers', 'branch_policy'];
/**
 * What the YAML calls protected must be so on GitHub as well. Whoever asks needs the permission `actions: read`.
 * @throws UserError `environment-open`
 */
async function refuseOpenEnvironment({ api, repository }, name) {
    const { data } = await (0,refused/* asked */.NZ)(`Reading the protection of the environment ${name}, which takes actions: read`, () => api.request('GET /repos/{owner}/{repo}/environments/{environment_name}', { ...repository, environment_name: name }));
    if (data.protection_rules?.some(({ type }) => protecting.includes(type)) === true)
        return;
    throw new errors/* UserError */.yo('environment-open', `Environment ${name} is protected in the YAML, and not on GitHub: any branch could deploy to it.`, {
        hint: `In the settings of the repository limit the environment ${name} to the branch main, or require reviewers.`,
    });
}

// EXTERNAL MODULE: ./.build/action/src/github/event.js
var github_event = __webpack_require__(21466);
;// CONCATENATED MODULE: ./.build/action/src/github/precedes.js


/**
 * A merge that waited, or failed, while a later one was deployed would take that back. What is deployed of a history that
 * GitHub has no longer is neither later nor earlier.
 * @throws UserError `not-reviewed` where what is deployed has all of the commit, and more
 */
async function refuseOlder(github, commit, deployed) {
    if (!(await isOlder(github, commit, deployed)))
        return;
    throw new errors/* UserError */.yo('not-reviewed', `${commit} is older than ${deployed}, which is deployed.`, {
        hint: 'What it changes is deployed with that already; to go back: penstock deploy --digest.',
    });
}
/** Whether what is deployed has all of the commit, and more. */
const isOlder = async (github, commit, deployed) => (await compared(github, commit, deployed)) === 'behind';
async function compared({ api, repository }, commit, deployed) {
    try {
        const { data } = await (0,refused/* asked */.NZ)(`Comparing ${commit} with ${deployed}, which is deployed`, () => api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            ...repository,
            basehead: `${deployed}...${commit}`,
            per_page: 1,
        }));
        return data.status;
    }
    catch (error) {
        if ((0,refused/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/action/src/plan/deployments.js + 1 modules
var deployments = __webpack_require__(19425);
// EXTERNAL MODULE: ./.build/action/src/plan/make-plan.js + 17 modules
var make_plan = __webpack_require__(91310);
// EXTERNAL MODULE: ./.build/action/src/plan/plan.js
var plan_plan = __webpack_require__(53219);
// EXTERNAL MODULE: ./.build/action/src/plan/read.js + 1 modules
var read = __webpack_require__(13275);
// EXTERNAL MODULE: ./.build/action/src/plan/read-deployed.js + 2 modules
var read_deployed = __webpack_require__(70747);
// EXTERNAL MODULE: ./.build/action/src/plan/rendering.js
var rendering = __webpack_require__(61346);
// EXTERNAL MODULE: ./.build/action/src/plan/reviewed.js
var plan_reviewed = __webpack_require__(88717);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 36 modules
var passes = __webpack_require__(91201);
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
    const site = { cloud, progress: (0,terminal_deployment/* deployProgress */.z)(terminal), signal };
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    // What is planned on is what is there when nobody changes it any more.
    await (0,settle/* idleState */.Y)(site, names.stack);
    const bucket = (0,objects/* ownBucket */.Dp)(names.artifactBucket, pipeline.environment.account);
    const old = options.digest === undefined ? undefined : await (0,deployments/* findDeployment */.HZ)(cloud, bucket, options.digest);
    const { artifacts, head } = old === undefined ? await rendered(pipeline) : (0,deployments/* rolledBack */.EN)(pipeline, old);
    const deployed = await (0,read_deployed/* readDeployed */.B)(cloud, pipeline, head);
    const plan = (0,make_plan/* makePlan */.C)(pipeline, { head, base: 'none', deployed });
    const refuseUnlessAgreed = async (reviewed) => {
        (0,plan_reviewed/* refuseUnlessReviewed */.SZ)(plan, reviewed, told);
        // What is rolled back to was deployed before, and is meant to be again.
        if (!(0,plan_reviewed/* isFresh */.pL)(plan, reviewed) && old === undefined)
            await (0,deployments/* refuseRepeated */.tf)(cloud, bucket, head);
    };
    const last = await (0,deployments/* lastDeployed */.n6)(cloud, bucket);
    const isThere = deployed?.recorded?.digest === head.digest && (0,plan_plan/* isEmpty */.Im)(plan);
    if (options.reviewed) {
        // A merge that touches no pipeline needs no plan of its own: a fork's has none that counts.
        if (!isThere)
            await refuseUnlessAgreed(await shownOf(plan, last));
    }
    else if (told !== undefined)
        await refuseUnlessAgreed((0,plan_plan/* reviewedOf */.DD)(told));
    else if (old === undefined)
        (0,plan_reviewed/* refuseUnreviewed */.v_)(plan);
    else {
        terminal.progress((0,terminal_plan/* planInTerminal */.p)(plan, terminal));
        (0,plan_reviewed/* refuseLoss */.Gv)(plan, options.digest);
    }
    // Asked before anything is done: GitHub may refuse to answer.
    const merge = options.reviewed ? await mergeToNote(isThere, last) : undefined;
    const deployment = await (0,deploy/* deployArtifacts */.t)(pipeline, { ...artifacts, record: (0,deployments/* recordOf */.zv)(head) }, { ...site, who: (0,who/* whoDeploys */.D)(process.env) });
    await (0,deployments/* noteDeployed */.Jl)(cloud, bucket, head.digest, merge);
    const previous = deployed?.recorded?.digest ?? null;
    terminal.stdout(options.format === 'json'
        ? deploymentJson(deployment, { digest: head.digest, previous })
        : `Stack ${deployment.stackName}: ${deployment.status}; digest ${head.digest.slice(0, 12)}.\n`);
    return deployment;
}
/** `previous` is the digest of what was deployed before: a model alone may differ, of which CloudFormation knows nothing. */
function deploymentJson({ stackName, status, outputs, changes }, digests) {
    const resources = changes.map(({ ResourceChange }) => ResourceChange);
    return `${JSON.stringify({ stackName, status, ...digests, changes: resources, outputs })}\n`;
}
async function rendered(pipeline) {
    const artifacts = (0,passes/* render */.X)(pipeline, await (0,shipped/* shippedCode */.H)());
    return { artifacts, head: (0,rendering/* renderingOf */.ci)(pipeline, artifacts) };
}
/** What a pull request has shown is neither an older deployment nor a file. */
function refuseContradictions({ plan, reviewed, digest }) {
    const [other] = Object.entries({ plan, digest }).filter(([, value]) => value !== undefined);
    if (!reviewed || other === undefined)
        return;
    throw new errors/* UserError */.yo('bad-option', `--${other[0]} and --reviewed contradict each other.`);
}
/** What the pull request behind the commit of this job has shown. */
async function shownOf({ digests, isProtected }, last) {
    const connection = (0,github_connection/* connectionOf */.ao)(process.env);
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(9601), __webpack_require__.e(8459)]).then(__webpack_require__.bind(__webpack_require__, 98459));
    const { reviewedPlan } = await Promise.all(/* import() */[__webpack_require__.e(9601), __webpack_require__.e(9021)]).then(__webpack_require__.bind(__webpack_require__, 39021));
    const github = openGitHub(connection);
    const commit = (0,github_connection/* mergedCommit */.Ar)(process.env);
    if (isProtected)
        await refuseOpenEnvironment(github, digests.environment);
    const shown = await reviewedPlan(github, commit, digests);
    // Also where it was planned on what is there: what came in between may have left the templates as they are.
    if (last.commit !== undefined)
        await refuseOlder(github, commit, last.commit);
    return shown;
}
/** The last merge that is deployed: where nothing changes, the run of an older one, repeated, does not become it. */
async function mergeToNote(isThere, { commit: last }) {
    const commit = (0,github_connection/* mergedCommit */.Ar)(process.env);
    if (!isThere || last === undefined || last === commit)
        return commit;
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(9601), __webpack_require__.e(8459)]).then(__webpack_require__.bind(__webpack_require__, 98459));
    return (await isOlder(openGitHub((0,github_connection/* connectionOf */.ao)(process.env)), commit, last)) ? last : commit;
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

/***/ 94806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ whoDeploys)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** `ada in https://github.com/acme/lake/actions/runs/7` of a workflow, else `ada on her-laptop`. */
function whoDeploys(variables) {
    const { GITHUB_RUN_ID, GITHUB_ACTOR = 'a workflow', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = variables;
    return GITHUB_RUN_ID === undefined
        ? `${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username} on ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()}`
        : `${GITHUB_ACTOR} in ${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}


/***/ }),

/***/ 45552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ mergedCommit),
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
/** The commit that is deployed: of a push, what a pull request or a merge queue's group became. */
const mergedCommit = ({ GITHUB_SHA: commit = '' }) => commit;
/** The page of the run that this job is of: its summary holds the whole of what a comment has no room for. */
function pageOfJob(environment) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = environment;
    return new URL(run === undefined ? `/${repository}/actions` : `/${repository}/actions/runs/${run}`, server);
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

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   c4: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** Whether the token has not the right to it, as in a pull request from a fork. */
const isForbidden = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && error.code === 'github-forbidden';
/** Whether GitHub has nothing there, or shows nothing. */
const isNotFound = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && isAnswer(error.cause) && error.cause.status === 404;
/** Asks GitHub; a refusal is told with what was asked. Raises CloudError `github-refused`, `github-forbidden`. */
async function asked(doing, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!isAnswer(error))
            throw error;
        const { status, message, response } = error;
        const request = response?.headers['x-github-request-id'];
        const told = `${doing}: GitHub answered ${status}, ${message}${request === undefined ? '' : ` (request ${request})`}.`;
        const isRight = status === 403 && /not accessible/i.test(message);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2(isRight ? 'github-forbidden' : 'github-refused', told, {
            hint: isRight
                ? 'The permissions of the job do not allow it; in a pull request from a fork none do.'
                : hints[status],
            cause: error,
        });
    }
}
const isAnswer = (error) => error instanceof Error && error.name === 'HttpError';
const limited = 'A limit of GitHub’s did not end in time: run the job again later.';
const hints = {
    401: 'The token is not valid, or has expired.',
    403: limited,
    404: 'It is not there, or the token may not see it: look at the permissions of the job.',
    429: limited,
};


/***/ }),

/***/ 88717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ refuseLoss),
/* harmony export */   SZ: () => (/* binding */ refuseUnlessReviewed),
/* harmony export */   cL: () => (/* binding */ lostBeyond),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   v_: () => (/* binding */ refuseUnreviewed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _enumeration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64153);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53219);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10275);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89189);





const again = 'Plan it again, have it looked at, and deploy that.';
/**
 * Lets through what was reviewed, and nothing else. What is deployed may have changed since: then no more may be replaced
 * or deleted than was agreed to. `told` is the reviewed plan itself, where it is at hand.
 * @throws UserError `bad-plan` for a plan of something else, `not-reviewed` for other changes than were reviewed
 */
function refuseUnlessReviewed(plan, reviewed, told) {
    const { pipeline, environment, artifacts } = plan.digests;
    if (reviewed.pipeline !== pipeline || reviewed.environment !== environment) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-plan', `The plan is of ${reviewed.pipeline} in ${reviewed.environment}, not of ${pipeline} in ${environment}.`);
    }
    if (reviewed.artifacts !== artifacts) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `What would be deployed (${artifacts.slice(0, 12)}) is not what was reviewed (${reviewed.artifacts.slice(0, 12)}). ${difference(plan, told)}`, { hint: again });
    }
    if (isFresh(plan, reviewed))
        return;
    const grown = lostBeyond(plan, reviewed);
    if (grown.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `What is deployed has changed since the review, and now more would be lost: ${grown.join('; ')}.`, { hint: again });
}
/** Whether what is deployed is what it was when the plan was made. Where nobody had looked, it was said to be new. */
const isFresh = ({ digests: { base } }, reviewed) => reviewed.base === base || (reviewed.base === 'unread' && base === 'absent');
/**
 * For a deployment that nobody reviewed.
 * @throws UserError `not-reviewed` where the environment takes none, or data would be lost
 */
function refuseUnreviewed(plan) {
    const { environment } = plan.digests;
    if (plan.isProtected) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `Environment ${environment} is protected: it takes only what was reviewed.`, {
            hint: 'penstock deploy --plan FILE, --reviewed in the workflow of a merge, or --digest to roll back.',
        });
    }
    refuseLoss(plan);
}
/**
 * `digest` is that of what is rolled back to.
 * @throws UserError `not-reviewed` where data or the stack's protection would be lost
 */
function refuseLoss({ changes }, digest) {
    const losing = changes.filter(({ losesData, type, action }) => losesData || isUnprotected(type, action));
    if (losing.length === 0)
        return;
    const what = losing.some(({ losesData }) => losesData) ? 'Data' : 'Protection';
    const back = digest === undefined ? '' : ` --digest ${digest}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-reviewed', `${what} would be lost. ${losing.map(_warnings_js__WEBPACK_IMPORTED_MODULE_2__/* .changeInWords */ .Z).join(' ')}`, {
        hint: `If that is meant: penstock plan${back} --out DIR, look at it, and penstock deploy${back} --plan DIR/plan-….json.`,
    });
}
const isUnprotected = (type, action) => type === 'protection' && action === 'removed';
/** What would be lost beyond what was agreed to, in words: `2 deleted (table days and table hours), 1 agreed to`. */
const lostBeyond = (plan, agreed) => [
    ...more('replaced', (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .replacementsOf */ .P1)(plan), agreed.replacements),
    ...more('deleted', (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .deletionsOf */ .Ne)(plan), agreed.deletions),
];
const more = (what, changes, agreed) => changes.length <= agreed
    ? []
    : [
        `${changes.length} ${what} (${(0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerated */ .B)((0,_enumeration_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsAsOne */ .v)(changes.map(({ what }) => what)), shown)}), ${agreed} agreed to`,
    ];
/** Names beyond these are counted. */
const shown = 8;
function difference({ changes, digests }, told) {
    if (told === undefined)
        return `Now it ${changes.length === 0 ? 'changes nothing' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .deeds */ .I)(changes)}.`;
    const besides = changes.filter((change) => !told.changes.some((other) => isAlike(change, other)));
    // Over another base it need not do what was done in between.
    const isSameBase = told.digests.base === digests.base;
    const missing = isSameBase ? told.changes.filter((change) => !changes.some((other) => isAlike(change, other))) : [];
    if (besides.length === 0 && missing.length === 0)
        return 'The same things change, otherwise than was reviewed.';
    return [
        ...(besides.length === 0 ? [] : [`Besides what was reviewed it ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .deeds */ .I)(besides)}.`]),
        ...(missing.length === 0 ? [] : [`It no longer ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .deeds */ .I)(missing)}.`]),
    ].join(' ');
}
const isAlike = (one, other) => one.action === other.action && one.name === other.name;


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
