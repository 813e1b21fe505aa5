export const id = 361;
export const ids = [361];
export const modules = {

/***/ 60361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngines: () => (/* binding */ openEngines)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/simulators/engines/engines.js
var engines = __webpack_require__(33923);
;// CONCATENATED MODULE: ./.build/simulators/engines/athena/kinds.js
/** What kind of statement a text is, by its first word: enough to run what reads and to refuse the rest by name. */

/** Blanks, comments and opening parentheses may stand before the first word. */
const FIRST_WORDS = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()*([a-z]+)(?:\s+(into|from|create|external|databases?|schemas?|tables?|views?|columns|partitions|functions)\b)?/i;
const QUERIES = ['SELECT', 'WITH', 'VALUES', 'TABLE'];
/** @throws AthenaQueryError NOT_SUPPORTED for what the local Athena does not run, naming it */
function statementKind(sql) {
    const [matched = '', first = '', second = ''] = FIRST_WORDS.exec(sql) ?? [];
    const word = first.toUpperCase();
    if (QUERIES.includes(word))
        return 'query';
    if (word === 'EXPLAIN')
        return 'explain';
    // What is no word at all, Trino's parser explains best.
    if (word === '')
        return 'query';
    const words = `${word} ${second.toUpperCase()}`.trim();
    const before = matched.slice(0, matched.toUpperCase().lastIndexOf(word)).split('\n');
    throw new engines/* AthenaQueryError */.E(`The local Athena does not run ${words} yet.`, 'NOT_SUPPORTED', before.length, (before.at(-1)?.length ?? 0) + 1);
}

// EXTERNAL MODULE: ./.build/simulators/engines/athena/process.js
var athena_process = __webpack_require__(74379);
// EXTERNAL MODULE: ./.build/simulators/engines/athena/statement.js
var statement = __webpack_require__(40891);
;// CONCATENATED MODULE: ./.build/simulators/engines/athena/turns.js
/**
 * Lets statements over the same catalog run together; one over another catalog waits until they have ended, and those
 * that come after it wait behind it. So every statement sees one catalog from its start to its end.
 */
class CatalogTurns {
    #catalog;
    #running = 0;
    #waiting = [];
    /** @throws the signal's reason when it is aborted before the turn comes */
    async run(catalog, signal, work) {
        await this.#enter(catalog, signal);
        try {
            return await work();
        }
        finally {
            this.#running -= 1;
            this.#admit();
        }
    }
    #enter(catalog, signal) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const entry = { catalog, admit: () => resolve(undefined) };
        this.#waiting.push(entry);
        this.#admit();
        const leave = () => {
            const index = this.#waiting.indexOf(entry);
            if (index < 0)
                return;
            this.#waiting.splice(index, 1);
            reject(signal.reason);
            this.#admit();
        };
        signal.addEventListener('abort', leave);
        return promise.finally(() => signal.removeEventListener('abort', leave));
    }
    #admit() {
        for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
            if (this.#running > 0 && next.catalog !== this.#catalog)
                return;
            this.#waiting.shift();
            this.#catalog = next.catalog;
            this.#running += 1;
            next.admit();
        }
    }
}

;// CONCATENATED MODULE: ./.build/simulators/engines/athena/values.js
/** As Athena spells a column's type: REAL is `float`, and `decimal(10,2)` has no blank. */
const athenaType = (type) => type === 'real' ? 'float' : type.replace(/^decimal\((\d+), (\d+)\)$/, 'decimal($1,$2)');
/** Of a value in Trino's JSON, with numbers as their text. Nested values stand as in `[1, 2]`, `{k=v}`, `{field=value}`. */
function athenaText(value, type) {
    return value === null ? null : textOf(value, type);
}
function textOf(value, { rawType, arguments: parameters }) {
    if (value === null)
        return 'null';
    switch (rawType) {
        case 'array': {
            const element = typeAt(parameters, 0);
            return `[${listOf(value)
                .map((item) => textOf(item, element))
                .join(', ')}]`;
        }
        case 'map': {
            const [key, item] = [typeAt(parameters, 0), typeAt(parameters, 1)];
            const entries = entriesOf(value).map(([name, child]) => `${textOf(name, key)}=${textOf(child, item)}`);
            return `{${entries.join(', ')}}`;
        }
        case 'row': {
            const fields = listOf(value).map((item, i) => `${fieldName(parameters, i)}=${textOf(item, typeAt(parameters, i))}`);
            return `{${fields.join(', ')}}`;
        }
        case 'varbinary':
            return Buffer.from(scalarOf(value), 'base64')
                .toString('hex')
                .replace(/..(?=.)/g, '$& ');
        default:
            return scalarOf(value);
    }
}
function typeAt(parameters, index) {
    const parameter = parameters[index];
    if (parameter?.kind === 'TYPE')
        return parameter.value;
    if (parameter?.kind === 'NAMED_TYPE')
        return parameter.value.typeSignature;
    throw new TypeError(`Trino's type has no parameter ${index}`);
}
function fieldName(parameters, index) {
    const parameter = parameters[index];
    return (parameter?.kind === 'NAMED_TYPE' ? parameter.value.fieldName?.name : undefined) ?? `field${index}`;
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    throw new TypeError('Trino sent no list for an array or row');
}
function entriesOf(value) {
    if (typeof value === 'object' && value !== null)
        return Object.entries(value);
    throw new TypeError('Trino sent no object for a map');
}
/** Numbers have come as their text. */
function scalarOf(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return String(value);
    throw new TypeError('Trino sent neither text, number nor boolean for a plain value');
}

;// CONCATENATED MODULE: ./.build/simulators/engines/athena/engine.js
/** Athena's SQL on Trino, in a process of its own that starts on first use and lives until the engine is closed. */







function athenaEngine(installation, scratchFolder) {
    const scratch = (0,external_node_path_.join)(scratchFolder, `trino-${process.pid}-${crypto.randomUUID().slice(0, 8)}`);
    const turns = new CatalogTurns();
    let starting;
    let applied;
    const trino = async () => {
        if (starting !== undefined && !(await starting).isAlive)
            starting = applied = undefined;
        starting ??= (0,athena_process/* startTrino */.R)(installation, scratch);
        return starting;
    };
    const apply = (process, catalog) => {
        if (applied?.catalog !== catalog)
            applied = { catalog, done: process.setCatalog(catalog) };
        return applied.done;
    };
    return {
        warm() {
            // What fails here fails again at `query`, which says so.
            trino().catch(() => { });
        },
        async query(request, signal) {
            const started = performance.now();
            const kind = statementKind(request.sql);
            const process = await trino();
            const catalog = snapshotOf(request);
            const result = await turns.run(catalog, signal, async () => {
                await apply(process, catalog);
                return orEnded(process, (0,statement/* runStatement */.n)(process.url, { ...request, sql: withoutSemicolon(request.sql) }, signal));
            });
            return {
                columns: result.columns.map(({ name, type }) => ({ name, type: athenaType(type) })),
                rows: result.rows.map((row) => result.columns.map(({ typeSignature }, i) => athenaText(row[i], typeSignature))),
                statementType: kind === 'query' ? 'DML' : 'UTILITY',
                dataScannedInBytes: result.physicalInputBytes,
                milliseconds: Math.round(performance.now() - started),
            };
        },
        async close() {
            const process = await starting?.catch(() => undefined);
            starting = undefined;
            await process?.close();
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        },
    };
}
/** A statement fails with the process: its own error would only say that the connection was lost. */
async function orEnded(process, work) {
    try {
        return await work;
    }
    catch (error) {
        if (process.isAlive)
            throw error;
        throw await process.ended;
    }
}
/** The JSON of Snapshot.java. */
const snapshotOf = ({ catalog, bucketsFolder }) => JSON.stringify({ bucketsFolder, ...catalog });
/** Athena takes a semicolon at the end, Trino's protocol does not. */
const withoutSemicolon = (sql) => sql.replace(/;\s*$/, '');

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
;// CONCATENATED MODULE: ./.build/simulators/engines/forest/engine.js




/** A process a job: Python and the forest start in a fifth of a second. */
function forestEngine({ python }) {
    const script = (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), 'simulators/engines/forest/forest.py');
    return {
        async run(request, signal) {
            const child = (0,external_node_child_process_.spawn)(python, ['-I', script], { stdio: ['pipe', 'pipe', 'pipe'], signal, killSignal: 'SIGKILL' });
            // A process that has ended early is seen by its exit.
            child.stdin.on('error', () => { });
            child.stdin.end(JSON.stringify(request));
            const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
            const [stdout, stderr, code] = await Promise.all([(0,consumers_.text)(child.stdout), (0,consumers_.text)(child.stderr), ended]);
            if (code !== 0)
                throw new Error(`Random Cut Forest ended with exit code ${code}: ${stderr.trim().slice(-2000)}`);
            return JSON.parse(stdout);
        },
    };
}

// EXTERNAL MODULE: ./.build/simulators/engines/setup/installation.js
var installation = __webpack_require__(27740);
// EXTERNAL MODULE: ./.build/simulators/engines/spark/worker.js + 2 modules
var spark_worker = __webpack_require__(37018);
;// CONCATENATED MODULE: ./.build/simulators/engines/spark/pool.js
/** The Spark engine of the local cloud: at most two workers, each with one script at a time. */


/** A worker is a JVM and its Python: about half a gigabyte before its first job. */
const MOST_WORKERS = 2;
function sparkEngine(installation) {
    const idle = [];
    const all = new Set();
    const waiting = [];
    let slots = MOST_WORKERS;
    const start = () => {
        const { sparkArchive } = installation;
        const archive = sparkArchive === undefined ? undefined : { archive: 'read', archiveFile: sparkArchive };
        const worker = new spark_worker/* SparkWorker */.A(installation, archive);
        all.add(worker);
        return worker;
    };
    const takeSlot = async (signal) => {
        while (slots === 0 && !signal.aborted) {
            const { promise, resolve } = Promise.withResolvers();
            waiting.push(resolve);
            signal.addEventListener('abort', () => resolve(), { once: true });
            await promise;
        }
        if (signal.aborted)
            return false;
        slots -= 1;
        return true;
    };
    const giveSlot = () => {
        slots += 1;
        for (const wake of waiting.splice(0))
            wake();
    };
    const takeWorker = () => {
        for (let worker = idle.shift(); worker !== undefined; worker = idle.shift()) {
            if (worker.isAlive)
                return worker;
            all.delete(worker);
        }
        return start();
    };
    const giveWorker = (worker) => {
        if (worker.isAlive)
            idle.push(worker);
        else
            all.delete(worker);
    };
    return {
        warm() {
            if (all.size === 0)
                idle.push(start());
        },
        async run(job, signal) {
            if (!(await takeSlot(signal)))
                return { state: 'STOPPED', seconds: 0 };
            const worker = takeWorker();
            try {
                await worker.ready.catch((error) => {
                    throw notStarted(worker, error);
                });
                return await runOn(worker, job, signal);
            }
            finally {
                giveWorker(worker);
                giveSlot();
            }
        },
        async close() {
            await Promise.all([...all].map((worker) => worker.kill()));
        },
    };
}
async function runOn(worker, job, signal) {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const timeout = AbortSignal.timeout(job.timeoutSeconds * 1000);
    const cut = AbortSignal.any([signal, timeout]);
    const end = () => void worker.kill();
    if (cut.aborted)
        end();
    cut.addEventListener('abort', end, { once: true });
    try {
        const { error, bookmark } = await worker.run(requestOf(job), job.logFile);
        return error === null
            ? { state: 'SUCCEEDED', seconds: seconds(), ...(bookmark !== null && { bookmark }) }
            : { state: 'FAILED', seconds: seconds(), errorMessage: error };
    }
    catch (error) {
        if (!(error instanceof spark_worker/* WorkerEnded */.P))
            throw error;
        if (signal.aborted)
            return { state: 'STOPPED', seconds: seconds() };
        if (timeout.aborted)
            return { state: 'TIMEOUT', seconds: seconds() };
        const errorMessage = `The script ended the process that ran it (${error.message}).`;
        return { state: 'FAILED', seconds: seconds(), errorMessage };
    }
    finally {
        cut.removeEventListener('abort', end);
    }
}
function requestOf(job) {
    return {
        script: job.scriptFile,
        modules: job.modules,
        arguments: Object.entries(job.arguments).flat(),
        environment: {
            ...awsEnvironment(job.surroundings),
            PENSTOCK_CONNECTIONS: JSON.stringify(job.connections),
        },
        bucketsFolder: job.surroundings.bucketsFolder,
        bookmark: job.bookmark ?? null,
    };
}
/** So that boto3 in a script asks the local cloud. The user's own files of settings and credentials are not read. */
function awsEnvironment({ endpoint, region }) {
    return {
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        AWS_EC2_METADATA_DISABLED: 'true',
    };
}
function notStarted(worker, cause) {
    const lines = worker.output.outside.split('\n').slice(-5).join('\n');
    return new errors/* CloudError */.K2('spark-not-started', `Spark did not start.\n${lines}`, { hint: 'penstock setup', cause });
}

;// CONCATENATED MODULE: ./.build/simulators/engines/index.js





/**
 * The engines of one local cloud. The installation is looked for when an engine is first used, so that a cloud that
 * runs nothing needs none.
 *
 * @param options `scratchFolder`: for what engines keep while they run; removed when they are closed
 */
function openEngines({ scratchFolder }) {
    const spark = lazy(() => sparkEngine((0,installation/* findInstallation */.Qs)()));
    const athena = lazy(() => athenaEngine((0,installation/* findInstallation */.Qs)(), scratchFolder));
    const forest = lazy(() => forestEngine((0,installation/* findInstallation */.Qs)()));
    return {
        forest: { run: async (request, signal) => forest.get().run(request, signal) },
        spark: {
            warm: () => ahead(() => spark.get().warm()),
            run: async (job, signal) => spark.get().run(job, signal),
            close: async () => spark.made()?.close(),
        },
        athena: {
            warm: () => ahead(() => athena.get().warm()),
            query: async (request, signal) => athena.get().query(request, signal),
            close: async () => athena.made()?.close(),
        },
    };
}
function lazy(make) {
    let value;
    return { get: () => (value ??= make()), made: () => value };
}
/** An engine that is not installed is told of when it is needed, not when it might be. */
function ahead(warm) {
    try {
        warm();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
    }
}


/***/ })

};
