export const id = 8207;
export const ids = [8207,7829];
export const modules = {

/***/ 44752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ virtualClock),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Node's timers count milliseconds in 31 bits; a longer sleep is slept in pieces. */
const longestTimer = 2 ** 31 - 1;
/** The time of this machine. */
const systemClock = {
    now: () => new Date(),
    async sleep(milliseconds, signal) {
        let left = Math.max(0, milliseconds);
        do {
            await wait(Math.min(left, longestTimer), signal);
            left -= longestTimer;
        } while (left > 0);
    },
};
function wait(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const immediate = milliseconds === 0 ? setImmediate(done) : undefined;
        const timer = milliseconds === 0 ? undefined : setTimeout(done, milliseconds);
        signal?.addEventListener('abort', cancel, { once: true });
        function done() {
            signal?.removeEventListener('abort', cancel);
            resolve();
        }
        function cancel() {
            clearImmediate(immediate);
            clearTimeout(timer);
            reject(signal?.reason);
        }
    });
}
/**
 * Time that costs nothing: when whatever runs has come to rest, it jumps to the next sleeper. For worlds in which
 * everything that takes time sleeps on this clock; it does not know of timers, sockets or processes. `atRest` is told
 * when nothing runs and nobody sleeps: whoever still waits then waits for ever.
 */
function virtualClock(start = new Date(), atRest = () => undefined) {
    let now = start.getTime();
    let pumping = false;
    const sleepers = new Set();
    function pump() {
        pumping = false;
        let next = Infinity;
        for (const { due } of sleepers)
            next = Math.min(next, due);
        if (next === Infinity) {
            atRest();
            return;
        }
        now = Math.max(now, next);
        // All that are due wake in the order in which they went to sleep, before time moves on.
        for (const sleeper of [...sleepers])
            if (sleeper.due <= now)
                sleeper.wake();
        schedule();
    }
    function schedule() {
        if (pumping)
            return;
        pumping = true;
        setImmediate(pump);
    }
    return {
        now: () => new Date(now),
        sleep(milliseconds, signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted === true) {
                    reject(signal.reason);
                    return;
                }
                const sleeper = { due: now + Math.max(0, milliseconds), wake };
                sleepers.add(sleeper);
                signal?.addEventListener('abort', cancel, { once: true });
                schedule();
                function wake() {
                    sleepers.delete(sleeper);
                    signal?.removeEventListener('abort', cancel);
                    resolve();
                }
                function cancel() {
                    sleepers.delete(sleeper);
                    reject(signal?.reason);
                }
            });
        },
    };
}


/***/ }),

/***/ 78207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalCloud: () => (/* binding */ openLocalCloud)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/simulators/cloud/clock.js
var clock = __webpack_require__(44752);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
;// CONCATENATED MODULE: ./.build/simulators/cloud/services.js
const services = {
    athena: async () => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(3798)]).then(__webpack_require__.bind(__webpack_require__, 53798))).makeAthena,
    cloudFormation: async () => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(3805), __webpack_require__.e(8476), __webpack_require__.e(6542), __webpack_require__.e(2204), __webpack_require__.e(1696), __webpack_require__.e(4305), __webpack_require__.e(4984)]).then(__webpack_require__.bind(__webpack_require__, 64984))).makeCloudFormation,
    dynamoDB: async () => (await __webpack_require__.e(/* import() */ 7261).then(__webpack_require__.bind(__webpack_require__, 27261))).makeDynamoDB,
    ec2: async () => (await __webpack_require__.e(/* import() */ 8080).then(__webpack_require__.bind(__webpack_require__, 58080))).makeEc2,
    glue: async () => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(6542), __webpack_require__.e(1331)]).then(__webpack_require__.bind(__webpack_require__, 51331))).makeGlue,
    lambda: async () => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(1306), __webpack_require__.e(9973)]).then(__webpack_require__.bind(__webpack_require__, 49973))).makeLambda,
    s3: async () => (await __webpack_require__.e(/* import() */ 2997).then(__webpack_require__.bind(__webpack_require__, 32997))).makeS3,
    sageMaker: async () => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(4309)]).then(__webpack_require__.bind(__webpack_require__, 26690))).makeSageMaker,
    secretsManager: async () => (await __webpack_require__.e(/* import() */ 3204).then(__webpack_require__.bind(__webpack_require__, 33204))).makeSecretsManager,
    sfn: async () => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(9132), __webpack_require__.e(6542), __webpack_require__.e(1411), __webpack_require__.e(7654)]).then(__webpack_require__.bind(__webpack_require__, 87654))).makeSfn,
    sts: async () => (await __webpack_require__.e(/* import() */ 6586).then(__webpack_require__.bind(__webpack_require__, 16586))).makeSts,
};

// EXTERNAL MODULE: ./.build/simulators/cloud/sqlite.js + 2 modules
var sqlite = __webpack_require__(87829);
;// CONCATENATED MODULE: ./.build/simulators/cloud/open.js
/** Opens the local cloud on a folder: the second of the two things that answer AWS's commands. */






/** Its `close` ends the engines too. Throws a CloudError when the state cannot be used. */
async function openLocalCloud(options) {
    const { stateFolder, account, region, engines, repositoryFolder } = options;
    const store = (0,sqlite.openStore)(stateFolder);
    const bucketsFolder = (0,external_node_path_.join)(stateFolder, 'buckets');
    const logsFolder = (0,external_node_path_.join)(stateFolder, 'logs');
    for (const folder of [bucketsFolder, logsFolder])
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const opened = new Map();
    let gateway;
    const open = (name) => {
        const service = opened.get(name) ?? services[name]().then((make) => make(world));
        opened.set(name, service);
        return service;
    };
    const call = async (name, command, input, signal) => {
        const handler = (await open(name)).handlers[command];
        if (handler === undefined)
            throw (0,service/* refuse */.T)(`${name === 'sfn' ? 'states' : name.toLowerCase()}:${command}`);
        // The command's name stands for the type of its input, which only the SDK's own generics could tell.
        return handler(input, signal === undefined ? {} : { signal });
    };
    const world = {
        account,
        region,
        store,
        engines,
        clock: clock/* systemClock */.m,
        bucketsFolder,
        databasesFolder: (0,external_node_path_.join)(stateFolder, 'databases'),
        repositoryFolder,
        logsFolder,
        cloud: senders(call, close),
        endpoint: async () => (await (gateway ??= openGateway(call))).endpoint,
    };
    return world.cloud;
    /** What does not close keeps nothing else from closing. */
    async function close() {
        const ends = [
            ...closingOrder.map((name) => async () => (await opened.get(name))?.close?.()),
            // After the services, because a job that starts while its service closes may still open it.
            async () => (await gateway)?.close(),
            () => Promise.all([engines.spark.close(), engines.athena.close()]),
            async () => {
                store.close();
            },
        ];
        const failures = [];
        for (const end of ends)
            await end().catch((error) => failures.push(error));
        if (failures.length > 1)
            throw new AggregateError(failures, 'Several parts of the local cloud did not close.');
        if (failures.length === 1)
            throw failures[0];
    }
}
/** Who asks closes before who answers. */
const closingOrder = [
    'cloudFormation',
    'sfn',
    'lambda',
    'athena',
    'sageMaker',
    'glue',
    'dynamoDB',
    's3',
    'secretsManager',
    'sts',
];
async function openGateway(call) {
    const { startGateway } = await __webpack_require__.e(/* import() */ 8495).then(__webpack_require__.bind(__webpack_require__, 68495));
    return startGateway(call);
}
function senders(call, close) {
    const sender = (name) => ({
        async send(command, options = {}) {
            const output = await call(name, commandName(command), command.input, options.abortSignal);
            return { ...output, $metadata: { httpStatusCode: 200, requestId: crypto.randomUUID(), attempts: 1 } };
        },
    });
    const cloud = {
        athena: sender('athena'),
        cloudFormation: sender('cloudFormation'),
        dynamoDB: sender('dynamoDB'),
        glue: sender('glue'),
        lambda: sender('lambda'),
        s3: sender('s3'),
        sageMaker: sender('sageMaker'),
        secretsManager: sender('secretsManager'),
        sfn: sender('sfn'),
        sts: sender('sts'),
    };
    // The SDK's `send` is overloaded by command; which output belongs to which command is known to the handlers alone.
    return { ...cloud, clockOffset: () => 0, close };
}
function commandName(command) {
    return command.constructor.name.replace(/Command$/, '');
}


/***/ }),

/***/ 81949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ AwsError),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/** An error as the SDK's clients throw it: `name` is AWS's error code. */
class AwsError extends Error {
    $fault = 'client';
    $metadata;
    constructor(name, message, httpStatusCode = 400) {
        super(message);
        this.name = name;
        this.$metadata = { httpStatusCode, requestId: crypto.randomUUID() };
    }
}
/** What the local cloud cannot do faithfully, it refuses by name. */
function refuse(what, hint = '') {
    return new AwsError('NotInLocalCloud', `The local cloud does not answer ${what}.${hint === '' ? '' : ` ${hint}`}`, 501);
}


/***/ }),

/***/ 87829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/simulators/cloud/sqlite-errors.js
/** What SQLite says when a file fails, in words that tell its reader what to do. */

/** Primary result codes, as sqlite.org/rescode.html lists them. */
const BUSY = 5;
const CORRUPT = 11;
const FULL = 13;
const NOT_A_DATABASE = 26;
function isBusy(error) {
    return resultCode(error) === BUSY;
}
/** Runs `body`; errors of SQLite and the file system come out as CloudErrors that name `file`, all others as they are. */
function explaining(file, body) {
    try {
        return body();
    }
    catch (error) {
        throw explain(file, error);
    }
}
/** The state file was changed by something else than us, or by a failing disk. */
function damaged(file, detail, cause) {
    return new errors/* CloudError */.K2('local-state-unusable', `The local cloud's state ${file} is damaged: ${detail}.`, {
        hint: `Restore the file from a copy, or delete the folder it lies in: the local cloud then starts empty.`,
        cause,
    });
}
function explain(file, error) {
    if (!hasMessage(error))
        return error;
    const code = resultCode(error);
    if (code === undefined && !('syscall' in error))
        return error;
    if (code === CORRUPT || code === NOT_A_DATABASE)
        return damaged(file, error.message, error);
    return new errors/* CloudError */.K2('local-state-unusable', `The local cloud's state ${file} cannot be used: ${error.message}.`, {
        hint: hints.get(code) ?? 'Check that its folder can be made, read and written.',
        cause: error,
    });
}
const hints = new Map([
    [BUSY, 'Another process holds it for long; end that process, then try again.'],
    [FULL, 'The disk is full: free some space, then try again. What was acknowledged before is kept.'],
]);
function resultCode(error) {
    if (!hasMessage(error) || !('errcode' in error) || typeof error.errcode !== 'number')
        return undefined;
    return error.errcode & 0xff;
}
/** Not by `instanceof`: Node's own errors may be of another realm than this code. */
function hasMessage(error) {
    return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/owner.js
/**
 * Who owns what is running. A process holds a lock on a file of its own for as long as it lives; the operating
 * system gives the lock back at its death, so neither a kill nor a reused process id can fool anyone.
 */




/** Milliseconds that a new owner waits for somebody who is just testing its lock. */
const patience = 5_000;
/** Takes the lock of a new owner. To be called while nobody else sweeps the same folder. */
function becomeOwner(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const id = crypto.randomUUID();
    const file = (0,external_node_path_.join)(folder, id);
    const lock = new external_node_sqlite_.DatabaseSync(file, { timeout: patience });
    // No journal file: it would outlive a kill.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return {
        id,
        release() {
            lock.close();
            (0,external_node_fs_.rmSync)(file, { force: true });
        },
    };
}
function isOwnerAlive(folder, id) {
    const file = (0,external_node_path_.join)(folder, id);
    if (!(0,external_node_fs_.existsSync)(file))
        return false;
    const probe = new external_node_sqlite_.DatabaseSync(file, { readOnly: true, timeout: 0 });
    try {
        probe.exec('SELECT 1 FROM sqlite_schema');
        return false;
    }
    catch (error) {
        if (isBusy(error))
            return true;
        throw error;
    }
    finally {
        probe.close();
    }
}
/** Removes the files of owners that are dead. To be called while nobody else becomes one. */
function sweepDeadOwners(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return;
    for (const id of (0,external_node_fs_.readdirSync)(folder)) {
        if (!isOwnerAlive(folder, id))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, id), { force: true });
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/sqlite.js
/** The store on SQLite: one file, one table, WAL, so that readers of other processes never wait for a writer. */







/** Raised whenever an older Penstock could no longer read the file. */
const schemaVersion = 1;
/** Milliseconds that a transaction waits for one of another process. */
const sqlite_patience = 20_000;
/** Opens, or makes, the state in `folder`. Throws a CloudError when the file is damaged, newer or cannot be used. */
function openStore(folder) {
    const file = (0,external_node_path_.join)(folder, 'cloud.sqlite');
    const ownersFolder = (0,external_node_path_.join)(folder, 'owners');
    const database = explaining(file, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return new external_node_sqlite_.DatabaseSync(file, { timeout: sqlite_patience });
    });
    try {
        explaining(file, () => prepare(database, file));
        const transaction = transactions(database, file);
        const owner = explaining(ownersFolder, () => transaction(() => {
            sweepDeadOwners(ownersFolder);
            return becomeOwner(ownersFolder);
        }));
        const rows = statements(database);
        return {
            collection: (name) => collection(rows, file, name),
            transaction,
            owner: owner.id,
            isAlive: (id) => id === owner.id || isOwnerAlive(ownersFolder, id),
            close() {
                if (!database.isOpen)
                    return;
                owner.release();
                database.close();
            },
        };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
function prepare(database, file) {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > schemaVersion)
        throw newer(file, version);
    const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (verdict !== 'ok')
        throw damaged(file, String(verdict));
    database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS entry (
      collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, checksum INTEGER NOT NULL,
      PRIMARY KEY (collection, key)
    ) STRICT, WITHOUT ROWID;
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `);
}
function newer(file, version) {
    const message = `The local cloud's state ${file} was written by a newer Penstock (schema ${version}, this one knows ${schemaVersion}).`;
    return new errors/* CloudError */.K2('local-state-newer', message, {
        hint: 'Use that newer Penstock, or another folder: --state DIR.',
    });
}
/** A call inside of another joins it: everything is kept or undone with the outermost. */
function transactions(database, file) {
    const isInside = () => database.isTransaction;
    return (body) => {
        if (isInside())
            return body();
        explaining(file, () => database.exec('BEGIN IMMEDIATE'));
        try {
            const result = body();
            explaining(file, () => database.exec('COMMIT'));
            return result;
        }
        catch (error) {
            // SQLite has already rolled back by itself after some errors, such as a full disk.
            if (isInside())
                database.exec('ROLLBACK');
            throw error;
        }
    };
}
function statements(database) {
    const columns = 'SELECT key, value, checksum FROM entry WHERE collection = ?';
    return {
        get: database.prepare(`${columns} AND key = ?`),
        list: database.prepare(`${columns} AND key >= ? AND key < ? ORDER BY key`),
        put: database.prepare('INSERT OR REPLACE INTO entry (collection, key, value, checksum) VALUES (?, ?, ?, ?)'),
        delete: database.prepare('DELETE FROM entry WHERE collection = ? AND key = ?'),
    };
}
/** Sorts behind every other character, in SQLite's order of bytes as in Unicode's. */
const lastCharacter = '\u{10FFFF}';
function collection(rows, file, name) {
    const checksum = (key, text) => (0,external_node_zlib_.crc32)(`${name}\n${key}\n${text}`);
    /** SQLite does not notice a changed byte in a value; the checksum does. */
    const read = (row) => {
        const key = String(row['key']);
        const text = String(row['value']);
        if (checksum(key, text) !== row['checksum'])
            throw damaged(file, `the entry ${name} ${key} is not what was written`);
        // The checksum has proved that it is what was put, and its collection says of which type that is.
        return { key, value: JSON.parse(text) };
    };
    return {
        get(key) {
            return explaining(file, () => {
                const row = rows.get.get(name, key);
                return row === undefined ? undefined : read(row).value;
            });
        },
        put(key, value) {
            const text = JSON.stringify(value);
            explaining(file, () => rows.put.run(name, key, text, checksum(key, text)));
        },
        delete(key) {
            return explaining(file, () => rows.delete.run(name, key).changes === 1);
        },
        list(prefix = '') {
            return explaining(file, () => rows.list.all(name, prefix, prefix + lastCharacter).map(read));
        },
    };
}


/***/ })

};
