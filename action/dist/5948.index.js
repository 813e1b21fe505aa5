export const id = 5948;
export const ids = [5948,5566];
export const modules = {

/***/ 74379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ startTrino),
/* harmony export */   S: () => (/* binding */ makeAthenaArchive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80481);
/* harmony import */ var _action_src_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20757);
/* harmony import */ var _setup_installation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27740);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40891);
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
        const value = new RegExp(`^{"${name}":(\\d+)}$`).exec(line.value)?.[1];
        if (value === undefined)
            throw engineFailed(`it answered ${line.value}`);
        return Number(value);
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

/***/ 40891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runStatement)
/* harmony export */ });
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33923);
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
    // The shape is Trino's protocol, spoken by the one version that the lock names.
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

/***/ 33923:
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

/***/ 27740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ installed),
/* harmony export */   AF: () => (/* binding */ pythonIn),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Ll: () => (/* binding */ archivePlaces),
/* harmony export */   Qs: () => (/* binding */ findInstallation),
/* harmony export */   jq: () => (/* binding */ locks),
/* harmony export */   yl: () => (/* binding */ javaIn),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* unused harmony export readJavaHomes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _action_src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20757);
/* harmony import */ var _action_src_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75674);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75566);
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
const lockFile = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_action_src_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(), locks[name]);
/** Where the installation is or will be. The Java homes are known only once setup has looked for them. */
function places() {
    const cache = (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)();
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
    const cache = (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)();
    return {
        spark: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, `spark-${digestOf('python', 'sparkJars')}-${javaBuild(javaHome)}.jsa`),
        athena: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, `athena-${digestOf('athenaJars', 'athenaMain')}-${javaBuild(athenaJavaHome)}.jsa`),
    };
}
const pythonIn = (environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment, 'bin', 'python');
const javaIn = (javaHome) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(javaHome, 'bin', 'java');
/** @throws UserError `engines-missing` */
function findInstallation() {
    const found = installed();
    if (found !== undefined)
        return found;
    throw new _action_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('engines-missing', 'Spark and Trino, on which the local cloud runs, are not installed.', {
        hint: 'penstock setup',
    });
}
/** Undefined: setup has not run, or what it made is gone or out of date. */
function installed() {
    const { python, sparkJars, athenaJars, athenaMain, javaHomes } = places();
    const { 17: javaHome = '', 21: athenaJavaHome = '' } = readJavaHomes(javaHomes);
    const needed = [pythonIn(python), sparkJars, athenaJars, athenaMain, javaIn(javaHome), javaIn(athenaJavaHome)];
    if (!needed.every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)))
        return undefined;
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
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return {};
    const homes = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
    return typeof homes === 'object' && homes !== null ? homes : {};
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

/***/ 75566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   homeCacheFolder: () => (/* binding */ homeCacheFolder),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_src_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75674);
/** Where the engines are kept. */



/**
 * A folder that may be kept between machines of one kind and deleted at any time: `PENSTOCK_CACHE`, or in Penstock's own
 * folder; the home folder's, where npm has installed Penstock, as npm replaces what it has installed.
 */
function cacheFolder() {
    const elsewhere = process.env['PENSTOCK_CACHE'];
    if (elsewhere)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(elsewhere);
    const root = (0,_action_src_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) === 'node_modules' ? homeCacheFolder() : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.cache', 'penstock');
}
const homeCacheFolder = () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache', 'penstock');


/***/ }),

/***/ 37018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ SparkWorker),
  P: () => (/* binding */ WorkerEnded)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
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
const BYTES_KEPT = 16 * 1024;
class WorkerOutput {
    #log;
    #end = Buffer.alloc(0);
    #held = Buffer.alloc(0);
    #ended = () => { };
    #outside = '';
    /** `errors` is what is printed before the worker has joined stderr to its stdout: that it could not be loaded. */
    constructor(pipe, errors) {
        errors.on('data', (bytes) => this.#keep(bytes));
        pipe.on('data', (bytes) => this.#take(bytes));
        pipe.once('close', () => {
            this.#log?.write(this.#held);
            this.#ended();
        });
    }
    /** What was printed outside of any run, the last of it: why a worker did not start. */
    get outside() {
        return this.#outside.trim();
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
    #keep(bytes) {
        this.#outside = (this.#outside + bytes.toString()).slice(-BYTES_KEPT);
    }
    #take(bytes) {
        if (this.#log === undefined) {
            this.#keep(bytes);
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
    /** Whatever the worker, Spark and scripts keep in files while they run. */
    #scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'penstock-worker-'));
    #isAlive = true;
    constructor(installation, archive) {
        this.#process = (0,external_node_child_process_.spawn)(installation.python, ['-P', '-m', 'worker'], {
            stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
            // A group of its own, so that it can be ended with all that scripts start, and Ctrl-C is left to us.
            detached: true,
            // Python's own workers, which Spark starts, import what lies in the current folder.
            cwd: '/',
            env: { ...environmentOf(installation), TMPDIR: this.#scratch },
        });
        const [, printed, errors, requests, answers] = this.#process.stdio;
        // A worker that has ended is seen by its exit.
        requests.on('error', () => { });
        this.output = new WorkerOutput(printed, errors);
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
    /** Rejects with WorkerEnded; the log is complete in either case. */
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
            return { error: answer.error ?? null, bookmark: answer.bookmark ?? null };
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
            setTimeout(() => {
                this.#process.stdout?.destroy();
                this.#process.stderr?.destroy();
            }, PIPE_LIMIT_MS).unref();
        });
        this.#process.once('close', (exitCode, signal) => resolve(new WorkerEnded(exitCode, signal)));
        return promise.finally(() => (0,promises_.rm)(this.#scratch, { recursive: true, force: true, maxRetries: 3 }));
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
    const inherited = ['PATH', 'HOME', 'LANG', 'LD_LIBRARY_PATH'];
    return {
        ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
        JAVA_HOME: installation.javaHome,
        PYSPARK_PYTHON: installation.python,
        PYTHONPATH: (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), 'simulators', 'engines', 'spark'),
        SPARK_LOCAL_IP: '127.0.0.1',
        TZ: 'UTC',
    };
}


/***/ })

};
