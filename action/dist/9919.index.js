export const id = 9919;
export const ids = [9919];
export const modules = {

/***/ 20757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   K2: () => (/* binding */ CloudError),
/* harmony export */   qC: () => (/* binding */ PenstockError),
/* harmony export */   tl: () => (/* binding */ CheckError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class PenstockError extends Error {
    code;
    hint;
    at;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.code = code;
        this.hint = details.hint;
        this.at = details.at;
    }
}
class UserError extends PenstockError {
    exitCode = 1;
}
/** Several diagnostics at once: what is wrong with a pipeline, or with the definition of a state machine. */
class CheckError extends UserError {
    diagnostics;
    constructor(diagnostics) {
        const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
        super('check-failed', `${errors} ${errors === 1 ? 'error' : 'errors'} in the pipeline.`);
        this.diagnostics = diagnostics;
    }
}
class CloudError extends PenstockError {
    exitCode = 2;
}
class InternalError extends PenstockError {
    exitCode = 3;
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/program.js
var program = __webpack_require__(2500);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/action/src/session.js

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Ends what the verb does at the first signal, so that it can leave a state to go on from; a second one kills at once.
 *
 * @param engines that outlive the verb; absent: its own
 */
function openSession(terminal, verb, engines) {
    const abort = new AbortController();
    const clouds = [];
    let signalNumber;
    const onSignal = (signal) => {
        if (signalNumber !== undefined)
            process.exit(128 + external_node_os_.constants.signals[signal]);
        signalNumber = external_node_os_.constants.signals[signal];
        abort.abort(new Error(signal));
    };
    for (const signal of endings)
        process.on(signal, onSignal);
    return {
        terminal,
        signal: abort.signal,
        now: () => new Date(),
        on: (choice) => ({
            terminal,
            signal: abort.signal,
            now: () => new Date(),
            openCloud: async (pipeline) => {
                const { openCloud } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(1695), __webpack_require__.e(9738)]).then(__webpack_require__.bind(__webpack_require__, 29738));
                const opening = openCloud(pipeline, choice, verb, engines);
                clouds.push(opening);
                return opening;
            },
            dataEnd: async (pipeline) => {
                const { dataEnd } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(1695), __webpack_require__.e(9738)]).then(__webpack_require__.bind(__webpack_require__, 29738));
                return dataEnd(pipeline, choice);
            },
            fillSources: async (pipeline, cloud) => {
                const { fillSources } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(1695), __webpack_require__.e(9738)]).then(__webpack_require__.bind(__webpack_require__, 29738));
                await fillSources(pipeline, choice, { cloud, tell: terminal.progress, signal: abort.signal });
            },
            accountSettings: async (region) => {
                const { accountSettings } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(1695), __webpack_require__.e(9738)]).then(__webpack_require__.bind(__webpack_require__, 29738));
                return accountSettings(region, choice);
            },
            openBench: async (pipeline) => {
                const { openBench } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(422), __webpack_require__.e(1695), __webpack_require__.e(2830), __webpack_require__.e(1860), __webpack_require__.e(7617), __webpack_require__.e(4955), __webpack_require__.e(5948), __webpack_require__.e(4107), __webpack_require__.e(6169)]).then(__webpack_require__.bind(__webpack_require__, 6169));
                return openBench(pipeline, choice.state, engines);
            },
            openPreviewBench: async ({ root }) => {
                const { openPreviewBench } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(422), __webpack_require__.e(1695), __webpack_require__.e(2830), __webpack_require__.e(1860), __webpack_require__.e(7617), __webpack_require__.e(4955), __webpack_require__.e(2994), __webpack_require__.e(5948), __webpack_require__.e(4107), __webpack_require__.e(6169), __webpack_require__.e(6854)]).then(__webpack_require__.bind(__webpack_require__, 16854));
                const { openCache } = await __webpack_require__.e(/* import() */ 9268).then(__webpack_require__.bind(__webpack_require__, 39268));
                const cache = terminal.job && (await openCache());
                return openPreviewBench(root, choice.state, cache, engines);
            },
        }),
        get signalNumber() {
            return signalNumber;
        },
        async close() {
            for (const signal of endings)
                process.off(signal, onSignal);
            const opened = await Promise.allSettled(clouds);
            await Promise.all(opened.filter((cloud) => cloud.status === 'fulfilled').map(({ value }) => value.close()));
        },
    };
}

;// CONCATENATED MODULE: ./.build/action/src/execute.js




/**
 * Executes one verb; the exit code: 0 done, 1 the user's input, 2 the cloud or an engine, 3 our own bug, 128+n a signal.
 */
async function execute(words, terminal, complaints, engines) {
    const session = openSession(terminal, words[0] ?? '', engines);
    try {
        let exitCode = 0;
        const checked = (diagnostics) => {
            complaints.checked(diagnostics);
            if (diagnostics.some(({ severity }) => severity === 'error'))
                exitCode = 1;
        };
        await (0,program/* program */.D)(session, checked).parseAsync(words, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (session.signalNumber === undefined)
            return complain(error, complaints);
        terminal.progress('Interrupted. The same command goes on from what was done.');
        return 128 + session.signalNumber;
    }
    finally {
        await session.close();
    }
}
function complain(error, complaints) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode;
    if (error instanceof errors/* CheckError */.tl) {
        complaints.diagnostics(error.diagnostics);
        return error.exitCode;
    }
    const known = error instanceof errors/* PenstockError */.qC
        ? error
        : new errors/* InternalError */.Gd('internal', error instanceof Error ? (error.stack ?? error.message) : String(error), {
            hint: 'This is a bug in Penstock: please report it with this text.',
        });
    complaints.failed(known);
    return known.exitCode;
}


/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ program)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75674);



/** The verbs and their options: the same words for a person and for the action. `checked` hears what `check` found. */
function program(session, checked) {
    const penstock = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('penstock')
        .description('GitOps for AWS analytics pipelines: checks, renders, deploys, runs and reports what the YAML in pipeline/ says.')
        .version((0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .ownManifest */ .i)().version)
        .configureOutput({
        writeOut: (text) => session.terminal.stdout(text),
        writeErr: (text) => process.stderr.write(text),
    })
        .exitOverride()
        .showHelpAfterError('(penstock VERB --help shows examples)');
    verb(penstock, 'check', 'Every error and warning of a pipeline, at file:line:column')
        .argument('[FILE]', 'the pipeline; default: all in pipeline/')
        .option('--base <DIR>', 'a checkout of the merge base: what it has, and this has not, is told by --out')
        .option('--out <DIR>', 'looks at every environment, and writes what was found to the folder as JSON')
        .addOption(environment())
        .addOption(format())
        .addHelpText('after', examples('penstock check', 'penstock check pipeline/seattle.yml --env prod --format json'))
        .action(async (file, options) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(1306), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(6264), __webpack_require__.e(9932), __webpack_require__.e(5426)]).then(__webpack_require__.bind(__webpack_require__, 44278));
        const { base, out } = options;
        checked(await check({ ...pipelineOptions(file, options), base, out }, session));
    });
    verb(penstock, 'render', 'Writes the artifacts to a folder: CloudFormation, state machine, scripts, SQL, functions')
        .argument('[FILE]', 'the pipeline; default: the only one in pipeline/')
        .requiredOption('--out <DIR>', 'the folder')
        .addOption(environment())
        .addOption(format())
        .addHelpText('after', examples('penstock render --env dev --out build'))
        .action(async (file, options) => {
        const { render } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(1306), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 90623));
        await render({ ...pipelineOptions(file, options), out: options.out }, session);
    });
    verb(penstock, 'init', 'Writes a first pipeline, workflows and editor settings into a repository')
        .argument('[DIR]', 'the repository', '.')
        .option('--workflows', 'writes the workflows anew, as the pipelines want them now, and nothing else', false)
        .addHelpText('after', examples('penstock init ../orders', 'penstock init --workflows'))
        .action(async (folder, options) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(1306), __webpack_require__.e(2980), __webpack_require__.e(9932), __webpack_require__.e(1497)]).then(__webpack_require__.bind(__webpack_require__, 12109));
        await init({ folder, workflows: options.workflows }, session);
    });
    verb(penstock, 'bootstrap', 'Prints the stack of an account by which GitHub may plan, run and deploy in it')
        .option('--env <NAME>', 'an environment in the account')
        .option('--repository <OWNER@ID/NAME@ID>', 'who may; default: the repository of the workflow')
        .option('--deploy', 'deploys it, with the credentials that are there', false)
        .addOption(cloud())
        .addHelpText('after', examples('penstock bootstrap --env dev --repository acme@1234/orders@5678 > bootstrap.json', 'penstock bootstrap --env dev --repository acme@1234/orders@5678 --deploy'))
        .action(async (options) => {
        const { bootstrap } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(1306), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(8736), __webpack_require__.e(7075)]).then(__webpack_require__.bind(__webpack_require__, 69486));
        const { env: environment, repository, deploy } = options;
        await bootstrap({ environment, repository, deploy }, session.on(options));
    });
    verb(penstock, 'setup', 'Installs the engines of the local cloud: Spark, Trino and what they need')
        .addHelpText('after', examples('penstock setup'))
        .action(async () => {
        const { setup } = await Promise.all(/* import() */[__webpack_require__.e(5948), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 31774));
        await setup(session);
    });
    cloudVerb(penstock, 'plan', 'What a deployment would change, and what it means for the data, the reports and the cost')
        .option('--base <DIR>', 'a checkout of the merge base, to compare with as well')
        .option('--digest <DIGEST>', 'what rolling back to that deployment would change')
        .option('--head <DIR>', 'a checkout of what anybody wants to merge: all in it is planned, and AWS read as this one says')
        .option('--out <DIR>', 'a folder for the plan as JSON and as Markdown')
        .addHelpText('after', examples('penstock plan', 'penstock plan --env prod --base ../main --out build', 'penstock plan --head ../theirs --base ../main --out build'))
        .action(async (file, options) => {
        const { base, digest, out, head, roleArn } = options;
        const planned = { ...pipelineOptions(file, options), base, digest, out };
        const { plan } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(1306), __webpack_require__.e(8476), __webpack_require__.e(6542), __webpack_require__.e(1696), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(2892), __webpack_require__.e(3086), __webpack_require__.e(3639), __webpack_require__.e(4219)]).then(__webpack_require__.bind(__webpack_require__, 94370));
        if (head === undefined)
            await plan(planned, session.on(options));
        else {
            const { planHead } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(1306), __webpack_require__.e(8476), __webpack_require__.e(6542), __webpack_require__.e(1696), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(2892), __webpack_require__.e(3086), __webpack_require__.e(3639), __webpack_require__.e(5363)]).then(__webpack_require__.bind(__webpack_require__, 81240));
            const withRole = (roleArn) => session.on({ ...options, roleArn });
            await planHead({ ...planned, head, roleArn }, withRole, session.terminal);
        }
    });
    cloudVerb(penstock, 'deploy', 'Applies the pipeline through a CloudFormation change set')
        .option('--plan <FILE>', 'the JSON of a plan that was looked at: applies that, and nothing else')
        .option('--reviewed', 'applies what the pull request of this commit has shown, and nothing else', false)
        .option('--digest <DIGEST>', 'rolls back to what was deployed under that digest')
        .addHelpText('after', examples('penstock deploy', 'penstock deploy pipeline/seattle.yml --env dev', 'penstock deploy --env prod --plan build/plan-seattle-prod.json', 'penstock deploy --env prod --reviewed', 'penstock deploy --env prod --digest 3f0c9a4be812'))
        .action(async (file, options) => {
        const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(1306), __webpack_require__.e(8476), __webpack_require__.e(6542), __webpack_require__.e(1696), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(2892), __webpack_require__.e(8736), __webpack_require__.e(3086), __webpack_require__.e(3639), __webpack_require__.e(1740)]).then(__webpack_require__.bind(__webpack_require__, 19768));
        const { plan, reviewed, digest } = options;
        await deploy({ ...pipelineOptions(file, options), plan, reviewed, digest }, session.on(options));
    });
    cloudVerb(penstock, 'run', 'Runs the pipeline for one window, and shows its progress and its result')
        .option('--window <ID>', 'such as 2026-11-23; default: the last complete one')
        .option('--set <NAME=VALUE>', 'an input of the pipeline; may be repeated', collectSetting, [])
        .option('--scheduled', 'the run that is due by the schedule, once: it is followed where it was started already', false)
        .option('--only <STEP>', 'this step alone; may be repeated', collect, [])
        .option('--from <STEP>', 'this step and all that follow from it; may be repeated', collect, [])
        .option('--skip <STEP>', 'all but this step; may be repeated', collect, [])
        .option('--resume <RUN>', 'what has not succeeded in that run, for its window and with its inputs')
        .option('--attach <RUN>', 'follows that run, which is there already')
        .option('--stop <RUN>', 'ends that run')
        .addHelpText('after', examples('penstock run', 'penstock run --window 2026-11-01 --set lowest=-10', 'penstock run --scheduled --env prod', 'penstock run --from import_readings --skip tell_plant', 'penstock run --resume 2026-11-23_20261124T061000_1f3c'))
        .action(async (file, options) => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(1306), __webpack_require__.e(8476), __webpack_require__.e(2204), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(3678), __webpack_require__.e(5810), __webpack_require__.e(2331)]).then(__webpack_require__.bind(__webpack_require__, 25764));
        await run({ ...options, ...pipelineOptions(file, options) }, session.on(options));
    });
    cloudVerb(penstock, 'backfill', 'Runs the pipeline for many windows: plans them, and runs exactly those')
        .option('--since <ID>', "the first window; default: the pipeline's")
        .option('--until <ID>', 'the last window; default: the last complete one')
        .option('--missing', 'windows that have not been run', false)
        .option('--failed', 'windows that failed when they were last run', false)
        .option('--changed', 'windows whose code has changed since', false)
        .option('--set <NAME=VALUE>', 'an input of the pipeline; may be repeated', collectSetting, [])
        .option('--concurrency <N>', "windows at once; default: the pipeline's", wholeNumber)
        .option('--stop-on-failure', 'ends with the first window that fails', false)
        .option('--dry-run', 'plans, prints the manifest and its digest, and runs nothing', false)
        .option('--manifest <DIGEST>', 'runs what was planned under that digest, or goes on with it')
        .addHelpText('after', examples('penstock backfill --missing --dry-run', 'penstock backfill --since 2021-01-01 --until 2021-03-31 --concurrency 8', 'penstock backfill --manifest 3f0c9a4be812'))
        .action(async (file, options) => {
        const { backfill } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(8476), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(3678), __webpack_require__.e(6690)]).then(__webpack_require__.bind(__webpack_require__, 16690));
        await backfill({ ...options, ...pipelineOptions(file, options) }, session.on(options));
    });
    verb(penstock, 'test', 'Runs the tests of a pipeline, each in a local cloud of its own')
        .argument('[FILE]', 'the pipeline; default: all in pipeline/')
        .addOption(environment())
        .addOption(state())
        .addOption(format())
        .addHelpText('after', examples('penstock test', 'penstock test pipeline/room_temperatures.yml --format json'))
        .action(async (file, options) => {
        const { test } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1306), __webpack_require__.e(8476), __webpack_require__.e(2204), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(3678), __webpack_require__.e(8736), __webpack_require__.e(2513)]).then(__webpack_require__.bind(__webpack_require__, 92513));
        await test(pipelineOptions(file, options), session.on(options));
    });
    verb(penstock, 'preview', 'What a change does to the data and the reports: runs base and head on local data')
        .argument('[FILE]', 'the pipeline; default: all in pipeline/')
        .option('--base <DIR>', 'a checkout of the merge base; default: the pipeline runs alone')
        .option('--out <DIR>', 'the folder for the preview as JSON and as a page')
        .addOption(environment())
        .addOption(state())
        .addOption(format())
        .addHelpText('after', examples('penstock preview --base ../base', 'penstock preview pipeline/rooms.yml --base ../base --out build/preview'))
        .action(async (file, options) => {
        const { preview } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1306), __webpack_require__.e(8476), __webpack_require__.e(6542), __webpack_require__.e(2204), __webpack_require__.e(4459), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(3678), __webpack_require__.e(8736), __webpack_require__.e(2198), __webpack_require__.e(5810), __webpack_require__.e(1257), __webpack_require__.e(4689), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 78094));
        await preview({ ...pipelineOptions(file, options), base: options.base, out: options.out }, session.on(options));
    });
    cloudVerb(penstock, 'report', 'Writes the reports of the last run as a static site, and prints where')
        .option('--out <DIR>', 'the folder of the site', 'report')
        .addHelpText('after', examples('penstock report --out site'))
        .action(async (file, options) => {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(8476), __webpack_require__.e(2204), __webpack_require__.e(2980), __webpack_require__.e(3678), __webpack_require__.e(2198), __webpack_require__.e(5810), __webpack_require__.e(6155)]).then(__webpack_require__.bind(__webpack_require__, 57836));
        await report({ ...pipelineOptions(file, options), out: options.out }, session.on(options));
    });
    cloudVerb(penstock, 'retrain', 'Refreshes the training data, trains the models, and promotes where there is no champion')
        .argument('[MODEL...]', 'models, or items such as room_anomalies[kitchen]; default: all')
        .addHelpText('after', examples('penstock retrain', 'penstock retrain pipeline/room_temperatures.yml room_anomalies[kitchen] --env dev'))
        .action(async (file, models, options) => {
        const { retrain } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(8476), __webpack_require__.e(6542), __webpack_require__.e(4459), __webpack_require__.e(2980), __webpack_require__.e(3678), __webpack_require__.e(4689), __webpack_require__.e(5387)]).then(__webpack_require__.bind(__webpack_require__, 12726));
        await retrain({ ...pipelineOptions(file, options), models }, session.on(options));
    });
    verb(penstock, 'query', 'Runs one Athena query')
        .argument('<FILE.sql>', 'the statement')
        .option('--pipeline <FILE>', 'whose database is asked; default: the only one in pipeline/')
        .addOption(environment())
        .addOption(cloud())
        .addOption(state())
        .addOption(roleArn())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <FORMAT>', 'of the result').choices(['text', 'json', 'csv']).default('text'))
        .addHelpText('after', examples('penstock query sql/temperatures_by_hour.sql --pipeline pipeline/seattle.yml --format csv'))
        .action(async (sqlFile, options) => {
        const { query } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(2204), __webpack_require__.e(2980), __webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__, 2777));
        await query({ sqlFile, pipeline: options.pipeline, environment: options.env, format: options.format }, session.on(options));
    });
    cloudVerb(penstock, 'drift', 'What somebody has changed by hand; ends with 2 when there is something')
        .addHelpText('after', examples('penstock drift --env prod', 'penstock drift --env prod --format json'))
        .action(async (file, options) => {
        const { drift } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(1306), __webpack_require__.e(8476), __webpack_require__.e(1696), __webpack_require__.e(2980), __webpack_require__.e(2613), __webpack_require__.e(5272), __webpack_require__.e(1343), __webpack_require__.e(3086), __webpack_require__.e(4155)]).then(__webpack_require__.bind(__webpack_require__, 64155));
        await drift(pipelineOptions(file, options), session.on(options));
    });
    cloudVerb(penstock, 'destroy', 'Deletes the stack; the buckets and the data in them stay')
        .option('--confirm <STACK>', 'the name of the stack; needed for every environment but the local one')
        .option('--delete-data <BUCKET>', 'this bucket too, with all that is in it; may be repeated', collect, [])
        .addHelpText('after', examples('penstock destroy', 'penstock destroy pipeline/orders.yml --env dev --confirm orders-dev', 'penstock destroy pipeline/orders.yml --delete-data orders-local-000000000000-us-east-1-data'))
        .action(async (file, options) => {
        const { destroy } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(422), __webpack_require__.e(3805), __webpack_require__.e(1695), __webpack_require__.e(4459), __webpack_require__.e(2980), __webpack_require__.e(6890)]).then(__webpack_require__.bind(__webpack_require__, 4509));
        await destroy({ ...options, ...pipelineOptions(file, options) }, session.on(options));
    });
    verb(penstock, 'comment', 'Tells a pull request what its run has found: a comment and check runs')
        .option('--run-id <ID>', "a run of the pull request's workflow; default: the one of the event", runId)
        .option('--plans <DIR>', "plans that this job was to make, which take the place of the run's")
        .addOption(format())
        .addHelpText('after', examples('penstock comment --plans plans'))
        .action(async (options) => {
        const { comment } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(1306), __webpack_require__.e(9601), __webpack_require__.e(8022), __webpack_require__.e(2892), __webpack_require__.e(2198), __webpack_require__.e(1257), __webpack_require__.e(6264), __webpack_require__.e(5770)]).then(__webpack_require__.bind(__webpack_require__, 8001));
        await comment(options, session);
    });
    verb(penstock, 'simulate', 'Runs a state machine offline, with scripted outcomes of its tasks')
        .argument('[FILE.asl.json]', 'the definition: JSON or YAML')
        .option('--input <JSON>', 'of the execution', '{}')
        .option('--tasks <FILE>', 'what each task answers, and the objects in S3: YAML or JSON')
        .option('--batch <FILE>', 'JSON lines of executions, - for standard input; writes one line for each')
        .addOption(format())
        .addHelpText('after', examples('penstock simulate build/state-machine.asl.json --tasks outcomes.yml', 'penstock simulate --batch cases.jsonl'))
        .action(async (file, options) => {
        const { simulate } = await Promise.all(/* import() */[__webpack_require__.e(9132), __webpack_require__.e(8815), __webpack_require__.e(2463), __webpack_require__.e(1411), __webpack_require__.e(9633)]).then(__webpack_require__.bind(__webpack_require__, 49633));
        if (options.batch !== undefined)
            return simulate({ batch: options.batch }, session);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('bad-option', 'Which state machine? A file or --batch was expected.');
        return simulate({ file, input: options.input, tasks: options.tasks, format: options.format }, session);
    });
    return penstock;
}
const verb = (program, name, description) => program.command(name).description(description);
const cloudVerb = (program, name, description) => verb(program, name, description)
    .argument('[FILE]', 'the pipeline; default: the only one in pipeline/')
    .addOption(environment())
    .addOption(cloud())
    .addOption(state())
    .addOption(roleArn())
    .addOption(format());
const environment = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--env <NAME>', 'an environment of the pipeline; default: the local one');
const cloud = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--cloud <CLOUD>', 'default: local when no environment is named, else aws').choices(['aws', 'local']);
const state = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--state <DIR>', "where the local cloud keeps its state; default: .penstock in the pipeline's root");
const roleArn = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--role-arn <ARN>', 'a role of AWS, taken by the OIDC token of the workflow');
const format = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <FORMAT>', 'of the result').choices(['text', 'json']).default('text');
const examples = (...lines) => `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const collect = (text, all) => [...all, text];
function collectSetting(setting, all) {
    if (!setting.includes('='))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('name=value was expected.');
    return [...all, setting];
}
function wholeNumber(text) {
    if (!/^[1-9]\d{0,3}$/.test(text))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('a whole number from 1 to 9999 was expected.');
    return Number(text);
}
function runId(text) {
    if (!/^[1-9]\d{0,14}$/.test(text))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('the number of a run was expected.');
    return Number(text);
}
const pipelineOptions = (file, { env, format }) => ({
    file,
    environment: env,
    format,
});


/***/ }),

/***/ 75674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot),
/* harmony export */   i: () => (/* binding */ ownManifest)
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
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest && isOurName(manifest.name);
}
/** In a clone, and as it is published. */
const isOurName = (name) => name === 'penstock' || name === '@penstock/penstock';
/** What the package of this Penstock says of itself. */
const ownManifest = () => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot(), 'package.json'), 'utf8'));


/***/ })

};
