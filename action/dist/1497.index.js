export const id = 1497;
export const ids = [1497];
export const modules = {

/***/ 12109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
// EXTERNAL MODULE: ./.build/action/src/init/own-action.js
var own_action = __webpack_require__(24326);
;// CONCATENATED MODULE: ./.build/action/src/init/first-files.js




/** The first pipeline, all that it names, and what editors and git need; by path. */
async function firstFiles(action) {
    const folder = (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), 'action/src/init/first');
    const found = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
    const texts = await Promise.all(paths
        .toSorted()
        .map(async (path) => [(0,external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, '/'), await (0,promises_.readFile)(path, 'utf8')]));
    return new Map([...texts, ...projectFiles(action)]);
}
/** The schema is that of the version whose action the workflows use. */
function projectFiles(action) {
    const commit = (0,own_action/* commitOf */.D3)(action);
    const schema = `https://raw.githubusercontent.com/penstock/penstock/${commit}/action/schema/pipeline.schema.json`;
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    return [
        ['.gitignore', '.penstock/\nbuild/\nreport/\nsite/\n'],
        ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
        ['.vscode/settings.json', json({ 'yaml.schemas': { [schema]: 'pipeline/*.yml' } })],
    ];
}

// EXTERNAL MODULE: ./.build/action/src/init/repository.js
var repository = __webpack_require__(78059);
// EXTERNAL MODULE: ./.build/action/src/init/workflows.js + 6 modules
var workflows = __webpack_require__(36248);
// EXTERNAL MODULE: ./.build/action/src/init/write.js
var write = __webpack_require__(80732);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
// EXTERNAL MODULE: ./.build/action/src/commands/write-files.js
var write_files = __webpack_require__(14418);
;// CONCATENATED MODULE: ./.build/action/src/commands/init.js










/** Writes a first pipeline, workflows and editor settings into a repository. What is there is left as it is. */
async function init(options, { terminal }) {
    const { folder } = options;
    const action = await (0,own_action/* ownAction */.Td)(folder);
    if (options.workflows) {
        terminal.stdout(listing('written', await writeWorkflows(folder, action)));
        return;
    }
    const where = (0,external_node_fs_.existsSync)(folder) ? '' : ` into ${(0,external_node_path_.resolve)(folder)}, which is new`;
    const isNew = (0,pipeline_file/* pipelinesIn */.LC)(folder).length === 0;
    const first = (0,write/* absentIn */.RN)(folder, isNew ? await firstFiles(action) : new Map());
    await (0,write_files/* writeFiles */.h)(folder, first.absent);
    const made = (0,write/* absentIn */.RN)(folder, (0,workflows/* workflows */.L)(await (0,repository/* readRepository */.Nu)(action, folder, (0,pipeline_file/* pipelinesIn */.LC)(folder))));
    await (0,write_files/* writeFiles */.h)(folder, made.absent);
    terminal.stdout(listing(`written${where}`, [...first.absent.keys(), ...made.absent.keys()]));
    terminal.stdout(listing('there already, left as they are', [...first.there, ...made.there]));
    terminal.stdout(nextSteps(folder));
}
async function writeWorkflows(folder, action) {
    const wanted = (0,workflows/* workflows */.L)(await (0,repository/* readRepository */.Nu)(action, folder, (0,pipeline_file/* pipelinesIn */.LC)(folder)));
    // A file of the same name that somebody else wrote is theirs.
    const own = await (0,write/* ownWorkflows */.Nj)(folder);
    const theirs = (0,write/* absentIn */.RN)(folder, wanted).there.filter((path) => !own.includes(path));
    const written = new Map([...wanted].filter(([path]) => !theirs.includes(path)));
    await (0,write_files/* writeFiles */.h)(folder, written);
    await (0,write/* removeFiles */.WS)(folder, own.filter((path) => !wanted.has(path)));
    return [...written.keys()];
}
const listing = (what, paths) => paths.length === 0 ? '' : `${(0,words/* count */.U9)(paths.length, 'file')} ${what}:\n${paths.map((path) => `  ${path}\n`).join('')}`;
const nextSteps = (folder) => `Next${(0,external_node_path_.resolve)(folder) === process.cwd() ? '' : `, in ${(0,external_node_path_.resolve)(folder)}`}:
  npx penstock check       every mistake, at its place
  npx penstock test        the tests of the pipeline, on this machine
  npx penstock preview     what its tables and reports become; with --base DIR, what a change makes of them
  npx penstock deploy      into the local cloud; then npx penstock run, and npx penstock report
  git push                 to GitHub, whose pull requests are then checked and previewed
  npx penstock bootstrap   once for each AWS account, before the first deployment to it
How GitHub and the accounts are set up: https://github.com/penstock/penstock/blob/main/docs/github.md
`;


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


const megabyte = 1024 * 1024;
/** A plan of 1,000 steps has 2 MB. */
const largest = 8 * megabyte;
const largestTogether = 64 * megabyte;
const most = 200;
/**
 * The texts of a zip that nobody vouches for: names that are wanted, so many, and none larger than it should be, nor all
 * together. Each is unpacked into as much memory as it says it needs, and no more.
 * @throws UserError `bad-artifact`
 */
function unzipped(zip, wanted, from) {
    let found = 0;
    let together = 0;
    const take = (name, size) => {
        if (!wanted.test(name))
            return false;
        found += 1;
        together += size;
        if (size > largest)
            throw bad(from, `${name} has ${size} bytes`);
        if (together > largestTogether)
            throw bad(from, `its files have more than ${largestTogether / megabyte} MB`);
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
const artifact_megabyte = 1024 * 1024;
/** The pages of a preview lie in it too, and are not unpacked. */
const artifact_largest = 50 * artifact_megabyte;
const patience = 120_000;
/**
 * The texts in the newest artifact of a run whose names are wanted; empty when it has left none. Whoever opened the pull
 * request has written it, so that sizes are watched here rather than believed.
 * @throws UserError `bad-artifact`, CloudError `github-refused`
 */
async function artifactTexts({ api, repository }, run, wanted) {
    const all = await (0,refused/* asked */.NZ)(`Reading the artifacts of run ${run}`, () => api.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
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
    const { headers } = await (0,refused/* asked */.NZ)(`Asking for the artifact of run ${run}`, () => api.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...repository,
        artifact_id: newest.id,
        archive_format: 'zip',
        // The token must not travel to where the artifact lies.
        request: { redirect: 'manual' },
    }));
    if (headers.location === undefined) {
        throw new errors/* CloudError */.K2('github-refused', `Asking for the artifact of run ${run}: GitHub did not say where it lies.`);
    }
    return unzipped(await download(new URL(headers.location), run), wanted, `the artifact of run ${run}`);
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
const tooLarge = (run) => new errors/* UserError */.yo('bad-artifact', `The artifact of run ${run} is larger than ${artifact_largest / artifact_megabyte} MB.`);


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


/***/ })

};
