export const id = 9932;
export const ids = [9932];
export const modules = {

/***/ 14418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);



/** Writes texts below a folder, which is made when absent; its absolute path. Raises UserError `cannot-write`. */
async function writeFiles(folder, files) {
    try {
        for (const [path, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cannot-write', `${folder} cannot be written to: ${error.message}`, {
            hint: 'Name another folder with --out.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 24326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Td: () => (/* binding */ ownAction),
/* harmony export */   Zv: () => (/* binding */ here)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20757);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75674);





/** In the repository of Penstock itself, the action is what is checked out. */
const here = './action';
/** What stands after `uses:` for the action of this very version, by its commit. Raises UserError `unknown-version`. */
async function ownAction(folder) {
    const root = (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)();
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder) === root)
        return here;
    const { version, gitHead } = (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .ownManifest */ .i)();
    return `penstock/penstock/action@${gitHead ?? (await checkedOut(root))} # v${version}`;
}
async function checkedOut(root) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', root, 'rev-parse', 'HEAD']);
        return stdout.trim();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('unknown-version', 'It is not known of which commit this Penstock is: workflows name it.', {
            hint: 'Take a release of it, or a clone.',
            cause,
        });
    }
}
/** The same commit, for what is read by editors. */
const commitOf = (action) => /@([0-9a-f]{40})\b/.exec(action)?.[1];


/***/ }),

/***/ 10659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pins)
/* harmony export */ });
/** The actions of others that our workflows use, by the commits of their releases: a tag can be moved. */
const pins = {
    checkout: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
    uploadArtifact: 'actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0',
};


/***/ }),

/***/ 78059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ readPipelines),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   SP: () => (/* binding */ previewed),
/* harmony export */   eW: () => (/* binding */ isTested)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36789);




async function readRepository(action, folder, files) {
    return { action, pipelines: await readPipelines(folder, files) };
}
/** `files` are relative to `folder`. A pipeline without environments is deployed nowhere, and left out. Raises CheckError. */
async function readPipelines(folder, files) {
    const pipelines = await Promise.all(files.map((file) => readPipeline(file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
    return pipelines.flatMap((pipeline) => pipeline ?? []);
}
async function readPipeline(file, path) {
    const { spec, diagnostics } = await (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSpec */ .O)(path, undefined);
    if (spec === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(diagnostics);
    const environments = Object.keys(spec.draft.environments ?? {});
    const loaded = await Promise.all(environments.map((environment) => (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(path, { environment })));
    const deployed = loaded.map(({ pipeline, diagnostics }) => {
        if (pipeline === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(diagnostics);
        return pipeline;
    });
    const [first] = deployed;
    return first && { name: first.name, file, deployed };
}
/** Names of environments of all pipelines, in the order in which they are first declared. */
const environmentsOf = ({ pipelines }) => [
    ...new Set(pipelines.flatMap(({ deployed }) => deployed.map(({ environment }) => environment.name))),
];
/** Every pipeline in every one of its environments. */
const targetsOf = ({ pipelines }) => pipelines.flatMap(({ file, deployed }) => deployed.map((pipeline) => ({ file, pipeline })));
/** The pipeline as in its last environment, where it is previewed; undefined: `local:` feeds nothing of it. */
function previewed({ deployed }) {
    const last = deployed.at(-1);
    return last === undefined || last.local.length === 0 ? undefined : last;
}
const isTested = ({ deployed }) => deployed.some(({ tests }) => tests.length > 0);


/***/ }),

/***/ 24850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ roleName),
/* harmony export */   w: () => (/* binding */ roleArn)
/* harmony export */ });
/* harmony import */ var _render_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85591);

/** `run` and `apply` are for one environment each: what may write to one may not write to another. */
const roleName = (kind, environment) => kind === 'plan' ? 'penstock-plan' : `penstock-${kind}-${environment}`;
const roleArn = (kind, { name, account, region }) => `arn:${(0,_render_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .j)(region)}:iam::${account}:role/${roleName(kind, name)}`;


/***/ }),

/***/ 36248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ workflows)
});

// EXTERNAL MODULE: ./.build/action/src/init/repository.js
var init_repository = __webpack_require__(78059);
// EXTERNAL MODULE: ./.build/action/src/init/roles.js
var init_roles = __webpack_require__(24850);
// EXTERNAL MODULE: ./.build/action/src/init/yaml.js
var yaml = __webpack_require__(22092);
;// CONCATENATED MODULE: ./.build/action/src/init/workflows/backfill.js



/** Plans windows, shows the manifest, and runs exactly that in the environment's protection; undefined: none is backfilled. */
function backfill(repository) {
    const { action, pipelines } = repository;
    const repeated = pipelines.filter(({ deployed }) => deployed.some((pipeline) => pipeline.backfill !== undefined));
    if (repeated.length === 0)
        return undefined;
    const roles = Object.fromEntries((0,init_repository/* targetsOf */.QR)({ pipelines: repeated }).map(({ file, pipeline: { environment } }) => [
        `${file} ${environment.name}`,
        (0,init_roles/* roleArn */.w)('run', environment),
    ]));
    const target = {
        command: 'backfill',
        file: '${{ inputs.pipeline }}',
        environment: '${{ inputs.environment }}',
        'role-arn': "${{ fromJSON(env.ROLES)[format('{0} {1}', inputs.pipeline, inputs.environment)] }}",
    };
    const choice = (values) => `{ type: choice, required: true, options: [${values.join(', ')}] }`;
    return `${yaml/* header */.wx}name: backfill
on:
  workflow_dispatch:
    inputs:
      pipeline: ${choice(repeated.map(({ file }) => file))}
      environment: ${choice((0,init_repository/* environmentsOf */.M2)({ pipelines: repeated }))}
      since: { type: string, description: 'The first window; empty: as the pipeline says' }
      until: { type: string, description: 'The last window; empty: the last complete one' }
      windows:
        type: choice
        description: 'Which of them: all, or those that have not run, that failed, or whose code has changed since'
        options: [missing, failed, changed, all]
        default: missing
      set: { type: string, description: 'An input of the pipeline, name=value' }
      concurrency: { type: string, description: 'Windows at once; empty: as the pipeline says' }
      stop-on-failure: { type: boolean, description: End with the first window that fails, default: false }
permissions: {}
concurrency:
  group: backfill-\${{ inputs.pipeline }}-\${{ inputs.environment }}
  cancel-in-progress: false
env:
  ROLES: |
${(0,yaml/* indented */.gu)(JSON.stringify(roles, null, 2), 4)}
jobs:
  plan:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions: { contents: read, id-token: write }
    # Empty where no window is left to do: without a manifest, everything would be run.
    outputs:
      manifest: \${{ join(${planned}.windows) != '' && ${planned}.manifest || '' }}
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, {
        ...target,
        'dry-run': 'true',
        since: '${{ inputs.since }}',
        until: '${{ inputs.until }}',
        missing: "${{ inputs.windows == 'missing' }}",
        failed: "${{ inputs.windows == 'failed' }}",
        changed: "${{ inputs.windows == 'changed' }}",
        set: '${{ inputs.set }}',
        concurrency: '${{ inputs.concurrency }}',
        'stop-on-failure': '${{ inputs.stop-on-failure }}',
        format: 'json',
    }, { id: 'plan' }), 6)}\
  run:
    needs: plan
    if: needs.plan.outputs.manifest != ''
    runs-on: ubuntu-24.04
    timeout-minutes: 350
    environment: \${{ inputs.environment }}
    permissions: { contents: read, id-token: write }
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, { ...target, manifest: '${{ needs.plan.outputs.manifest }}' }), 6)}`;
}
const planned = 'fromJSON(steps.plan.outputs.outputs)';

// EXTERNAL MODULE: ./.build/action/src/init/pins.js
var pins = __webpack_require__(10659);
;// CONCATENATED MODULE: ./.build/action/src/init/workflows/comment.js


/**
 * Tells a pull request what was found out, with the code of the default branch. What its own run has found is data, and
 * so is what would be merged, which is planned again here.
 */
const comment = (action) => `${yaml/* header */.wx}name: comment
on:
  # zizmor: ignore[dangerous-triggers] Only code of the default branch runs; all that the pull request made is read as data.
  workflow_run:
    workflows: [pull request]
    types: [completed]
permissions: {}
concurrency:
  group: comment-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false
jobs:
  comment:
    if: >-
      contains(fromJSON('["pull_request", "merge_group"]'), github.event.workflow_run.event)
      && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions: { contents: read, actions: read, checks: write, pull-requests: write, id-token: write }
    env:
      EVENT: \${{ github.event.workflow_run.event }}
      HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}\
      # What would be merged. Of a fork, the event does not say which pull request it is.
      - id: merged
        if: vars.PENSTOCK_AWS == 'true'
        env:
          HEAD: \${{ github.event.workflow_run.head_repository.owner.login }}:\${{ github.event.workflow_run.head_branch }}
          TOKEN: \${{ github.token }}
        run: |
          if [ "$EVENT" = merge_group ]; then
            echo "ref=$HEAD_SHA" >> "$GITHUB_OUTPUT"
          else
            curl --fail --silent --show-error --retry 3 --max-time 60 --get --header "Authorization: Bearer $TOKEN" \\
              --data-urlencode "head=$HEAD" --output "$RUNNER_TEMP/pulls.json" \\
              "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/pulls"
            jq --raw-output '[.[] | select(.head.sha == env.HEAD_SHA)]
              | first(map(select(.base.ref == "main"))[], .[]) | "ref=refs/pull/\\(.number)/merge"' \\
              "$RUNNER_TEMP/pulls.json" >> "$GITHUB_OUTPUT"
          fi
      - uses: ${pins/* pins */.h.checkout}
        if: steps.merged.outputs.ref != ''
        with:
          ref: \${{ steps.merged.outputs.ref }}
          path: head
          fetch-depth: 2
          persist-credentials: false
      # A commit that was pushed since has a run of its own.
      - id: head
        if: steps.merged.outputs.ref != ''
        run: |
          if [ "$EVENT" = merge_group ] || [ "$(git -C head rev-parse HEAD^2)" = "$HEAD_SHA" ]; then
            git -C head worktree add --detach "$RUNNER_TEMP/base" HEAD^1
            echo "same=true" >> "$GITHUB_OUTPUT"
          fi
${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, { command: 'plan', head: 'head', base: '${{ runner.temp }}/base', out: plansFolder }, { condition: "steps.head.outputs.same == 'true'" }) +
    (0,yaml/* penstock */.Ie)(action, { command: 'comment', 'run-id': '${{ github.event.workflow_run.id }}', plans: plansWhereMade }, { condition: '${{ !cancelled() }}' }), 6)}`;
const plansFolder = '${{ runner.temp }}/plans';
/** Without an account nothing is planned here; with one, a plan that is not there is one that went wrong. */
const plansWhereMade = "${{ vars.PENSTOCK_AWS == 'true' && format('{0}/plans', runner.temp) || '' }}";

;// CONCATENATED MODULE: ./.build/action/src/init/workflows/drift.js



/** What somebody changed by hand, looked for every morning: a job for each stack fails where there is something. */
function drift(repository) {
    const entries = (0,init_repository/* targetsOf */.QR)(repository).map(({ file, pipeline: { name, environment } }) => ({
        pipeline: name,
        file,
        environment: environment.name,
        role: (0,init_roles/* roleArn */.w)('plan', environment),
    }));
    return `${yaml/* header */.wx}name: drift
on:
  schedule:
    - cron: '43 5 * * *'
  workflow_dispatch:
permissions: {}
concurrency:
  group: drift
  cancel-in-progress: false
jobs:
  drift:
    name: \${{ matrix.pipeline }} in \${{ matrix.environment }}
    ${yaml/* ifBootstrapped */.VC}
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read, id-token: write }
${(0,yaml/* indented */.gu)((0,yaml/* strategy */.UL)(entries), 4)}\
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(repository.action, {
        command: 'drift',
        file: '${{ matrix.file }}',
        environment: '${{ matrix.environment }}',
        'role-arn': '${{ matrix.role }}',
    }), 6)}`;
}

;// CONCATENATED MODULE: ./.build/action/src/init/workflows/merge.js



/**
 * Deploys what was reviewed: one environment after the other, in the order in which the pipelines declare them. Beside it,
 * keeps the engines where pull requests find them.
 */
function merge(repository) {
    const { action, pipelines } = repository;
    const environments = (0,init_repository/* environmentsOf */.M2)(repository);
    const jobs = environments.map((name, index) => deployment(action, name, environments[index - 1], (0,init_repository/* targetsOf */.QR)(repository).filter(({ pipeline }) => pipeline.environment.name === name)));
    return `${yaml/* header */.wx}name: merge
on:
  push: { branches: [main] }
permissions: {}
jobs:
${jobs.join('')}${pipelines.some((one) => (0,init_repository/* isTested */.eW)(one) || (0,init_repository/* previewed */.SP)(one)) ? keepEngines(action) : ''}`;
}
/** No environment can have its name. */
const keepEngines = (action) => `\
  # For every pull request: what one of them keeps in GitHub's cache, no other can read.
  keep_engines:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions: { contents: read }
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, { command: 'setup' }), 6)}`;
function deployment(action, name, before, targets) {
    const entries = targets.map(({ file, pipeline }) => ({
        pipeline: pipeline.name,
        file,
        role: (0,init_roles/* roleArn */.w)('apply', pipeline.environment),
        models: (0,yaml/* quoted */.TL)(String(pipeline.steps.some(({ kind }) => kind === 'model'))),
    }));
    // Whether GitHub protects the environment is asked for by `actions: read`.
    const isProtected = targets.some(({ pipeline }) => pipeline.environment.protected);
    const inputs = { file: '${{ matrix.file }}', environment: name, 'role-arn': '${{ matrix.role }}' };
    return `  ${name}:
${before === undefined ? '' : `    needs: ${before}\n`}    ${yaml/* ifBootstrapped */.VC}
    runs-on: ubuntu-24.04
    timeout-minutes: 120
    environment: ${name}
    permissions: { contents: read, id-token: write, checks: read, pull-requests: read${isProtected ? ', actions: read' : ''} }
${(0,yaml/* indented */.gu)((0,yaml/* strategy */.UL)(entries), 4)}\
    concurrency:
      group: deploy-\${{ matrix.pipeline }}-${name}
      cancel-in-progress: false
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, { command: 'deploy', ...inputs, reviewed: 'true', format: 'json' }, { id: 'deploy' }) +
        // It trains what has other rows or parameters than its champion; where nothing else is deployed than before, neither is
        // asked for, unless a run of this job before has deployed it, and got no further.
        (0,yaml/* penstock */.Ie)(action, { command: 'retrain', ...inputs }, {
            condition: `matrix.models == 'true' && (github.run_attempt > 1 || ${deployed}.digest != ${deployed}.previous)`,
        }), 6)}`;
}
const deployed = 'fromJSON(steps.deploy.outputs.outputs)';

// EXTERNAL MODULE: ./.build/action/src/github/artifact.js + 1 modules
var artifact = __webpack_require__(14111);
;// CONCATENATED MODULE: ./.build/action/src/init/workflows/pull-request.js




/** What a pull request changes, found out without a secret: it may come from anybody. */
function pullRequest(repository) {
    const { action, pipelines } = repository;
    const plans = (0,init_repository/* targetsOf */.QR)(repository).map(({ file, pipeline }) => (0,yaml/* penstock */.Ie)(action, { command: 'plan', file, environment: pipeline.environment.name, base: '${{ runner.temp }}/base', out }, { name: `plan ${pipeline.name} for ${pipeline.environment.name}` }));
    const previews = pipelines.flatMap((pipeline) => {
        const last = (0,init_repository/* previewed */.SP)(pipeline);
        if (last === undefined)
            return [];
        const inputs = {
            command: 'preview',
            file: pipeline.file,
            environment: last.environment.name,
            base: '${{ runner.temp }}/base',
            out,
        };
        return (0,yaml/* penstock */.Ie)(action, inputs, { name: `preview ${pipeline.name}` });
    });
    return `${yaml/* header */.wx}name: pull request
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: pull-request-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  changes:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read }
    steps:
      # The merge result and, as its first parent, what it would be merged into.
      - uses: ${pins/* pins */.h.checkout}
        with: { fetch-depth: 2, persist-credentials: false }
      - run: git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, { command: 'check', base: '${{ runner.temp }}/base', out }), 6)}${(0,yaml/* indented */.gu)([...plans, ...previews].join(''), 6)}\
      - uses: ${pins/* pins */.h.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: ${artifact/* reviewArtifact */.V}
          path: ${out}
          if-no-files-found: ignore
          retention-days: 14
${pipelines.some(init_repository/* isTested */.eW) ? tests(action) : ''}`;
}
const tests = (action) => `  tests:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read }
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, { command: 'test' }), 6)}`;
const out = '${{ runner.temp }}/penstock';

;// CONCATENATED MODULE: ./.build/action/src/init/workflows/schedule.js



/** The runs of a pipeline by its schedule; undefined: it has none. By EventBridge, they are followed and reported. */
function schedule(action, { name, file, deployed }) {
    const scheduled = deployed.filter((pipeline) => pipeline.schedule !== undefined);
    const times = [
        ...new Set(scheduled.map(({ schedule, timeZone }) => `- cron: ${(0,yaml/* quoted */.TL)(schedule?.text ?? '')}\n${timeZone === 'UTC' ? '' : `  timezone: ${timeZone}\n`}`)),
    ];
    if (times.length === 0)
        return undefined;
    const entries = scheduled.map(({ environment }) => ({
        environment: environment.name,
        role: (0,init_roles/* roleArn */.w)('run', environment),
    }));
    const inputs = { file, environment: '${{ matrix.environment }}', 'role-arn': '${{ matrix.role }}' };
    return `${yaml/* header */.wx}name: schedule ${name}
on:
  schedule:
${(0,yaml/* indented */.gu)(times.join(''), 4)}\
  workflow_dispatch:
permissions: {}
jobs:
  run:
    ${yaml/* ifBootstrapped */.VC}
    runs-on: ubuntu-24.04
    timeout-minutes: 350
    permissions: { contents: read, id-token: write }
${(0,yaml/* indented */.gu)((0,yaml/* strategy */.UL)(entries), 4)}\
    concurrency:
      group: run-${name}-\${{ matrix.environment }}
      cancel-in-progress: false
    steps:
${(0,yaml/* indented */.gu)(yaml/* checkout */.Pt, 6)}${(0,yaml/* indented */.gu)((0,yaml/* penstock */.Ie)(action, { command: 'run', ...inputs, scheduled: 'true' }) +
        (0,yaml/* penstock */.Ie)(action, { command: 'report', ...inputs, out: 'site' }, { condition: '${{ !cancelled() }}' }), 6)}\
      - uses: ${pins/* pins */.h.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: report-\${{ matrix.environment }}
          path: site
          if-no-files-found: ignore
          retention-days: 14
`;
}

;// CONCATENATED MODULE: ./.build/action/src/init/workflows.js






/** Every workflow of a repository, by its path: pure, so that the committed ones can be compared. */
function workflows(repository) {
    const backfilled = backfill(repository);
    const files = [
        ['pull-request', pullRequest(repository)],
        ['comment', comment(repository.action)],
        ['merge', merge(repository)],
        ...repository.pipelines.map((pipeline) => [`schedule-${pipeline.name}`, schedule(repository.action, pipeline)]),
        ['backfill', backfilled],
        ['drift', drift(repository)],
    ];
    return new Map(files.flatMap(([name, text]) => (text === undefined ? [] : [[`.github/workflows/${name}.yml`, text]])));
}


/***/ }),

/***/ 80732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ ownWorkflows),
/* harmony export */   RN: () => (/* binding */ absentIn),
/* harmony export */   WS: () => (/* binding */ removeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22092);




/** Which of the files may be written, and which are there already: what a person wrote is never overwritten. */
function absentIn(folder, files) {
    const isThere = ([path]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    const entries = [...files];
    return {
        absent: new Map(entries.filter((entry) => !isThere(entry))),
        there: entries.filter(isThere).map(([path]) => path),
    };
}
/** Paths of the workflows that were written by us. */
async function ownWorkflows(folder) {
    const workflows = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.github/workflows');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workflows))
        return [];
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(workflows)).filter((name) => name.endsWith('.yml')).toSorted();
    const own = await Promise.all(names.map(async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workflows, name), 'utf8')).startsWith(_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)));
    return names.filter((_, index) => own[index]).map((name) => `.github/workflows/${name}`);
}
/** Removes workflows of ours that nothing asks for any more. */
async function removeFiles(folder, paths) {
    for (const path of paths)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
}


/***/ }),

/***/ 22092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ penstock),
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   UL: () => (/* binding */ strategy),
/* harmony export */   VC: () => (/* binding */ ifBootstrapped),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10659);
/** Parts of workflows, as the lines of their YAML. */

/** By this line a workflow is known to be ours to write anew. */
const header = '# Written by `penstock init --workflows` from pipeline/, which is where to change it.\n';
/** Bootstrapped: until then there is no role to take. */
const ifBootstrapped = "if: vars.PENSTOCK_AWS == 'true'";
const indented = (text, spaces) => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
/** A YAML text in single quotes. */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const checkout = `- uses: ${_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .pins */ .h.checkout}
  with: { persist-credentials: false }
`;
/** A step of our action. Inputs that are undefined are left out. */
function penstock(action, inputs, { id, name, condition } = {}) {
    const lines = Object.entries(inputs).flatMap(([key, value]) => value === undefined ? [] : [`    ${key}: ${value}\n`]);
    const first = [
        ...(name === undefined ? [] : [`name: ${name}`]),
        ...(id === undefined ? [] : [`id: ${id}`]),
        ...(condition === undefined ? [] : [`if: ${condition}`]),
        `uses: ${action}`,
    ];
    return `- ${first.join('\n  ')}\n  with:\n${lines.join('')}`;
}
/** `strategy:` of a job that is done once for each entry; one that fails stops no other. */
const strategy = (entries) => `strategy:\n  fail-fast: false\n  matrix:\n    include:\n${indented(entries.map(item).join(''), 6)}`;
function item(entry) {
    const [first = '', ...others] = Object.entries(entry).map(([key, value]) => `${key}: ${value}\n`);
    return `- ${first}${others.map((line) => `  ${line}`).join('')}`;
}


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


/***/ })

};
