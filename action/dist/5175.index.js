export const id = 5175;
export const ids = [5175];
export const modules = {

/***/ 95175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/root.js
var src_root = __webpack_require__(75674);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/init/own-action.js






/** In the repository of Penstock itself, the action is what is checked out. */
const here = './action';
/** What stands after `uses:` for the action of this very version, by its commit. Raises UserError `unknown-version`. */
async function ownAction(folder) {
    const root = (0,src_root/* packageRoot */.Z)();
    if ((0,external_node_path_.resolve)(folder) === root)
        return here;
    const { version, gitHead } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    return `penstock/penstock/action@${gitHead ?? (await checkedOut(root))} # v${version}`;
}
async function checkedOut(root) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['-C', root, 'rev-parse', 'HEAD']);
        return stdout.trim();
    }
    catch (cause) {
        throw new errors/* UserError */.yo('unknown-version', 'It is not known of which commit this Penstock is: workflows name it.', {
            hint: 'Take a release of it, or a clone.',
            cause,
        });
    }
}
/** The same commit, for what is read by editors. */
const commitOf = (action) => /@([0-9a-f]{40})\b/.exec(action)?.[1];

;// CONCATENATED MODULE: ./.build/action/src/init/first-files.js




/** The first pipeline, all that it names, and what editors and git need; by path. */
async function firstFiles(action) {
    const folder = (0,external_node_path_.join)((0,src_root/* packageRoot */.Z)(), 'action/src/init/first');
    const found = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
    const texts = await Promise.all(paths
        .toSorted()
        .map(async (path) => [(0,external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, '/'), await (0,promises_.readFile)(path, 'utf8')]));
    return new Map([...texts, ...projectFiles(action)]);
}
/** The schema is that of the version whose action the workflows use. */
function projectFiles(action) {
    const commit = commitOf(action);
    const schema = `https://raw.githubusercontent.com/penstock/penstock/${commit}/action/schema/pipeline.schema.json`;
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    return [
        ['.gitignore', '.penstock/\nreport/\nsite/\n'],
        ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
        ['.vscode/settings.json', json({ 'yaml.schemas': { [schema]: 'pipeline/*.yml' } })],
    ];
}

// EXTERNAL MODULE: ./.build/action/src/init/repository.js
var init_repository = __webpack_require__(78059);
// EXTERNAL MODULE: ./.build/action/src/init/roles.js
var init_roles = __webpack_require__(24850);
;// CONCATENATED MODULE: ./.build/action/src/init/pins.js
/** The actions of others that our workflows use, by the commits of their releases: a tag can be moved. */
const pins = {
    checkout: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
    uploadArtifact: 'actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0',
};

;// CONCATENATED MODULE: ./.build/action/src/init/yaml.js
/** Parts of workflows, as the lines of their YAML. */

/** By this line a workflow is known to be ours to write anew. */
const header = '# Written by `penstock init --workflows` from pipeline/, which is where to change it.\n';
/** Bootstrapped: until then there is no role to take. */
const ifBootstrapped = "if: vars.PENSTOCK_AWS == 'true'";
const indented = (text, spaces) => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
/** A YAML text in single quotes. */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const checkout = `- uses: ${pins.checkout}
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
    return `${header}name: backfill
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
${indented(JSON.stringify(roles, null, 2), 4)}
jobs:
  plan:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions: { contents: read, id-token: write }
    outputs:
      manifest: \${{ fromJSON(steps.plan.outputs.outputs).digest }}
      windows: \${{ fromJSON(steps.plan.outputs.outputs).windows[0] != null }}
    steps:
${indented(checkout, 6)}${indented(penstock(action, {
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
    if: needs.plan.outputs.windows == 'true'
    runs-on: ubuntu-24.04
    timeout-minutes: 350
    environment: \${{ inputs.environment }}
    permissions: { contents: read, id-token: write }
    steps:
${indented(checkout, 6)}${indented(penstock(action, { ...target, manifest: '${{ needs.plan.outputs.manifest }}' }), 6)}`;
}

;// CONCATENATED MODULE: ./.build/action/src/init/workflows/comment.js




/**
 * Tells a pull request what was found out, with the code of the default branch. What the pull request's own run found is
 * data; for a branch of the repository itself it is planned again here, against what is deployed.
 */
function comment(repository) {
    const { action } = repository;
    const plans = (0,init_repository/* targetsOf */.QR)(repository).map(({ file, pipeline }) => penstock(action, {
        command: 'plan',
        file: `head/${file}`,
        environment: pipeline.environment.name,
        base: '${{ runner.temp }}/base',
        out: plansFolder,
        'role-arn': (0,init_roles/* roleArn */.w)('plan', pipeline.environment),
    }, {
        name: `plan ${pipeline.name} for ${pipeline.environment.name}`,
        // A pull request may take the pipeline away.
        condition: `\${{ !cancelled() && steps.head.outputs.same == 'true' && hashFiles('head/${file}') != '' }}`,
    }));
    return `${header}name: comment
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
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions: { contents: read, actions: read, checks: write, pull-requests: write, id-token: write }
    steps:
${indented(checkout, 6)}\
      - uses: ${pins.checkout}
        id: merged
        if: >-
          vars.PENSTOCK_AWS == 'true' && github.event.workflow_run.head_repository.id == github.event.repository.id
          && github.event.workflow_run.pull_requests[0] != null
        with:
          ref: refs/pull/\${{ github.event.workflow_run.pull_requests[0].number }}/merge
          path: head
          fetch-depth: 2
          persist-credentials: false
      # A commit that was pushed since has a run of its own.
      - id: head
        if: steps.merged.outcome == 'success'
        env: { HEAD_SHA: '\${{ github.event.workflow_run.head_sha }}' }
        run: |
          if [ "$(git -C head rev-parse HEAD^2)" = "$HEAD_SHA" ]; then
            git -C head worktree add --detach "$RUNNER_TEMP/base" HEAD^1
            echo "same=true" >> "$GITHUB_OUTPUT"
          fi
${indented(plans.join(''), 6)}${indented(penstock(action, { command: 'comment', 'run-id': '${{ github.event.workflow_run.id }}', plans: plansFolder }, { condition: '${{ !cancelled() }}' }), 6)}`;
}
const plansFolder = '${{ runner.temp }}/plans';

;// CONCATENATED MODULE: ./.build/action/src/init/workflows/drift.js



/** What somebody changed by hand, looked for every morning: a job for each stack fails where there is something. */
function drift(repository) {
    const entries = (0,init_repository/* targetsOf */.QR)(repository).map(({ file, pipeline: { name, environment } }) => ({
        pipeline: name,
        file,
        environment: environment.name,
        role: (0,init_roles/* roleArn */.w)('plan', environment),
    }));
    return `${header}name: drift
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
    ${ifBootstrapped}
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read, id-token: write }
${indented(strategy(entries), 4)}\
    steps:
${indented(checkout, 6)}${indented(penstock(repository.action, {
        command: 'drift',
        file: '${{ matrix.file }}',
        environment: '${{ matrix.environment }}',
        'role-arn': '${{ matrix.role }}',
    }), 6)}`;
}

;// CONCATENATED MODULE: ./.build/action/src/init/workflows/merge.js



/** Deploys what was reviewed: one environment after the other, in the order in which the pipelines declare them. */
function merge(repository) {
    const environments = (0,init_repository/* environmentsOf */.M2)(repository);
    const jobs = environments.map((name, index) => deployment(repository.action, name, environments[index - 1], (0,init_repository/* targetsOf */.QR)(repository).filter(({ pipeline }) => pipeline.environment.name === name)));
    return `${header}name: merge
on:
  push: { branches: [main] }
permissions: {}
jobs:
${jobs.join('')}`;
}
function deployment(action, name, before, targets) {
    const entries = targets.map(({ file, pipeline }) => ({
        pipeline: pipeline.name,
        file,
        role: (0,init_roles/* roleArn */.w)('apply', pipeline.environment),
        models: quoted(String(pipeline.steps.some(({ kind }) => kind === 'model'))),
    }));
    const inputs = { file: '${{ matrix.file }}', environment: name, 'role-arn': '${{ matrix.role }}' };
    return `  ${name}:
${before === undefined ? '' : `    needs: ${before}\n`}    ${ifBootstrapped}
    runs-on: ubuntu-24.04
    timeout-minutes: 120
    environment: ${name}
    permissions: { contents: read, id-token: write, checks: read, pull-requests: read }
${indented(strategy(entries), 4)}\
    concurrency:
      group: deploy-\${{ matrix.pipeline }}-${name}
      cancel-in-progress: false
    steps:
${indented(checkout, 6)}${indented(penstock(action, { command: 'deploy', ...inputs, reviewed: 'true', format: 'json' }, { id: 'deploy' }) +
        // It trains what has other rows or parameters than its champion; where nothing else is deployed than before, neither is
        // asked for, unless a run of this job before has deployed it, and got no further.
        penstock(action, { command: 'retrain', ...inputs }, {
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
    const plans = (0,init_repository/* targetsOf */.QR)(repository).map(({ file, pipeline }) => penstock(action, { command: 'plan', file, environment: pipeline.environment.name, base: '${{ runner.temp }}/base', out }, { name: `plan ${pipeline.name} for ${pipeline.environment.name}` }));
    const previews = pipelines.flatMap(({ name, file, deployed }) => {
        const [last] = deployed.toReversed();
        if (last === undefined || last.local.length === 0)
            return [];
        const inputs = {
            command: 'preview',
            file,
            environment: last.environment.name,
            base: '${{ runner.temp }}/base',
            out,
        };
        return penstock(action, inputs, { name: `preview ${name}` });
    });
    return `${header}name: pull request
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
      - uses: ${pins.checkout}
        with: { fetch-depth: 2, persist-credentials: false }
      - run: git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
${indented(penstock(action, { command: 'check' }), 6)}${indented([...plans, ...previews].join(''), 6)}\
      - uses: ${pins.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: ${artifact/* reviewArtifact */.V}
          path: ${out}
          if-no-files-found: ignore
          retention-days: 14
${pipelines.some(({ deployed }) => deployed.some(({ tests }) => tests.length > 0)) ? tests(action) : ''}`;
}
const tests = (action) => `  tests:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read }
    steps:
${indented(checkout, 6)}${indented(penstock(action, { command: 'test' }), 6)}`;
const out = '${{ runner.temp }}/penstock';

;// CONCATENATED MODULE: ./.build/action/src/init/workflows/schedule.js



/** The runs of a pipeline by its schedule; undefined: it has none. By EventBridge, they are followed and reported. */
function schedule(action, { name, file, deployed }) {
    const scheduled = deployed.filter((pipeline) => pipeline.schedule !== undefined);
    const times = [
        ...new Set(scheduled.map(({ schedule, timeZone }) => `- cron: ${quoted(schedule?.text ?? '')}\n${timeZone === 'UTC' ? '' : `  timezone: ${timeZone}\n`}`)),
    ];
    if (times.length === 0)
        return undefined;
    const entries = scheduled.map(({ environment }) => ({
        environment: environment.name,
        role: (0,init_roles/* roleArn */.w)('run', environment),
    }));
    const inputs = { file, environment: '${{ matrix.environment }}', 'role-arn': '${{ matrix.role }}' };
    return `${header}name: schedule ${name}
on:
  schedule:
${indented(times.join(''), 4)}\
  workflow_dispatch:
permissions: {}
jobs:
  run:
    ${ifBootstrapped}
    runs-on: ubuntu-24.04
    timeout-minutes: 350
    permissions: { contents: read, id-token: write }
${indented(strategy(entries), 4)}\
    concurrency:
      group: run-${name}-\${{ matrix.environment }}
      cancel-in-progress: false
    steps:
${indented(checkout, 6)}${indented(penstock(action, { command: 'run', ...inputs, scheduled: 'true' }) +
        penstock(action, { command: 'report', ...inputs, out: 'site' }, { condition: '${{ !cancelled() }}' }), 6)}\
      - uses: ${pins.uploadArtifact}
        if: \${{ !cancelled() }}
        with: { name: 'report-\${{ matrix.environment }}', path: site, if-no-files-found: ignore }
`;
}

;// CONCATENATED MODULE: ./.build/action/src/init/workflows.js






/** Every workflow of a repository, by its path: pure, so that the committed ones can be compared. */
function workflows(repository) {
    const backfilled = backfill(repository);
    const files = [
        ['pull-request', pullRequest(repository)],
        ['comment', comment(repository)],
        ['merge', merge(repository)],
        ...repository.pipelines.map((pipeline) => [`schedule-${pipeline.name}`, schedule(repository.action, pipeline)]),
        ['backfill', backfilled],
        ['drift', drift(repository)],
    ];
    return new Map(files.flatMap(([name, text]) => (text === undefined ? [] : [[`.github/workflows/${name}.yml`, text]])));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/action/src/init/write.js




/** Which of the files may be written, and which are there already: what a person wrote is never overwritten. */
function absentIn(folder, files) {
    const isThere = ([path]) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path));
    const entries = [...files];
    return {
        absent: new Map(entries.filter((entry) => !isThere(entry))),
        there: entries.filter(isThere).map(([path]) => path),
    };
}
/** Paths of the workflows that were written by us. */
async function ownWorkflows(folder) {
    const workflows = (0,external_node_path_.join)(folder, '.github/workflows');
    if (!(0,external_node_fs_.existsSync)(workflows))
        return [];
    const names = (await (0,promises_.readdir)(workflows)).filter((name) => name.endsWith('.yml')).toSorted();
    const own = await Promise.all(names.map(async (name) => (await (0,promises_.readFile)((0,external_node_path_.join)(workflows, name), 'utf8')).startsWith(header)));
    return names.filter((_, index) => own[index]).map((name) => `.github/workflows/${name}`);
}
/** Removes workflows of ours that nothing asks for any more. */
async function removeFiles(folder, paths) {
    for (const path of paths)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, path));
}

// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
// EXTERNAL MODULE: ./.build/action/src/commands/write-files.js
var write_files = __webpack_require__(14418);
;// CONCATENATED MODULE: ./.build/action/src/commands/init.js







/** Writes a first pipeline, workflows and editor settings into a repository. What is there is left as it is. */
async function init(options, { terminal }) {
    const { folder } = options;
    const action = await ownAction(folder);
    if (options.workflows) {
        terminal.stdout(listing('written', await writeWorkflows(folder, action)));
        return;
    }
    const isNew = (0,pipeline_file/* pipelinesIn */.LC)(folder).length === 0;
    const first = absentIn(folder, isNew ? await firstFiles(action) : new Map());
    await (0,write_files/* writeFiles */.h)(folder, first.absent);
    const made = absentIn(folder, workflows(await (0,init_repository/* readRepository */.Nu)(action, folder, (0,pipeline_file/* pipelinesIn */.LC)(folder))));
    await (0,write_files/* writeFiles */.h)(folder, made.absent);
    terminal.stdout(listing('written', [...first.absent.keys(), ...made.absent.keys()]));
    terminal.stdout(listing('there already, left as they are', [...first.there, ...made.there]));
    terminal.stdout(nextSteps);
}
async function writeWorkflows(folder, action) {
    const wanted = workflows(await (0,init_repository/* readRepository */.Nu)(action, folder, (0,pipeline_file/* pipelinesIn */.LC)(folder)));
    // A file of the same name that somebody else wrote is theirs.
    const own = await ownWorkflows(folder);
    const theirs = absentIn(folder, wanted).there.filter((path) => !own.includes(path));
    const written = new Map([...wanted].filter(([path]) => !theirs.includes(path)));
    await (0,write_files/* writeFiles */.h)(folder, written);
    await removeFiles(folder, own.filter((path) => !wanted.has(path)));
    return [...written.keys()];
}
const listing = (what, paths) => paths.length === 0 ? '' : `${paths.length} files ${what}:\n${paths.map((path) => `  ${path}\n`).join('')}`;
const nextSteps = `Next:
  penstock check       every mistake, at its place
  penstock test        the tests of the pipeline, on this machine
  penstock bootstrap   once for each AWS account, before the first deployment
`;


/***/ }),

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

/***/ 14111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ artifactTexts),
  V: () => (/* binding */ reviewArtifact)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/refused.js
var refused = __webpack_require__(9170);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./.build/action/src/github/unzip.js


/** A plan of 1,000 steps has 2 MB. */
const largest = 8 * 1024 * 1024;
const most = 200;
/**
 * The texts of a zip that nobody vouches for: names that are wanted, so many, and none larger than it should be. Each is
 * unpacked into as much memory as it says it needs, and no more.
 * @throws UserError `bad-artifact`
 */
function unzipped(zip, wanted, from) {
    let found = 0;
    const take = (name, size) => {
        if (!wanted.test(name))
            return false;
        found += 1;
        if (size > largest)
            throw bad(from, `${name} has ${size} bytes`);
        if (found > most)
            throw bad(from, `it holds more than ${most} files`);
        return true;
    };
    try {
        const files = (0,esm/* unzipSync */.AO)(zip, { filter: ({ name, originalSize }) => take(name, originalSize) });
        const decoder = new TextDecoder('utf-8', { fatal: true });
        return new Map(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw bad(from, error instanceof Error ? error.message : String(error));
    }
}
const bad = (from, why) => new errors/* UserError */.yo('bad-artifact', `${from} cannot be read: ${why}.`);

;// CONCATENATED MODULE: ./.build/action/src/github/artifact.js



/** Under this name the workflow of a pull request keeps what `plan --out` and `preview --out` have written. */
const reviewArtifact = 'penstock-review';
const megabyte = 1024 * 1024;
/** The pages of a preview lie in it too, and are not unpacked. */
const artifact_largest = 50 * megabyte;
const patience = 120_000;
/**
 * The texts in the newest artifact of a run whose names are wanted; empty when it has left none. Whoever opened the pull
 * request has written it, so that sizes are watched here rather than believed.
 * @throws UserError `bad-artifact`, CloudError `github-refused`
 */
async function artifactTexts({ api, repository }, run, wanted) {
    const all = await (0,refused/* asked */.N)(`Reading the artifacts of run ${run}`, () => api.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...repository,
        run_id: run,
        name: reviewArtifact,
        per_page: 100,
    }));
    const [newest] = all.filter(({ expired }) => !expired).toSorted((a, b) => b.id - a.id);
    if (newest === undefined)
        return new Map();
    if (newest.size_in_bytes > artifact_largest)
        throw tooLarge(run);
    const { headers } = await (0,refused/* asked */.N)(`Asking for the artifact of run ${run}`, () => api.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...repository,
        artifact_id: newest.id,
        archive_format: 'zip',
        // The token must not travel to where the artifact lies.
        request: { redirect: 'manual' },
    }));
    return unzipped(await download(new URL(headers.location ?? ''), run), wanted, `the artifact of run ${run}`);
}
async function download(url, run) {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null) {
        throw new errors/* CloudError */.K2('github-refused', `Reading the artifact of run ${run}: GitHub answered ${response.status}.`);
    }
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > artifact_largest)
            throw tooLarge(run);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const tooLarge = (run) => new errors/* UserError */.yo('bad-artifact', `The artifact of run ${run} is larger than ${artifact_largest / megabyte} MB.`);


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   U: () => (/* binding */ isForbidden)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** Whether the token has not the right to it, as in a pull request from a fork. */
const isForbidden = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && error.code === 'github-forbidden';
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

/***/ 78059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ readPipelines),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   QR: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11360);
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

/***/ 85591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ partition)
/* harmony export */ });
/** The partition of a region: the second part of its ARNs. */
function partition(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}


/***/ }),

/***/ 75674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);



/** Folder of Penstock itself, whether it runs from its sources or from the bundle. */
function packageRoot(from = import.meta.dirname) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, 'package.json');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && isOurs(file))
        return from;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from);
    if (parent === from)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InternalError */ .Gd('internal', 'Penstock does not lie in its own folder: no package.json of that name above it.');
    return packageRoot(parent);
}
function isOurs(file) {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'penstock';
}


/***/ })

};
