export const id = 6751;
export const ids = [6751,7829];
export const modules = {

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


/***/ }),

/***/ 96751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inPlace: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cloud_sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87829);


/** Calls `act` with the place, and leaves it. */
async function inPlace(options, act) {
    const store = (0,_cloud_sqlite_js__WEBPACK_IMPORTED_MODULE_1__.openStore)(options.stateFolder);
    try {
        return await act({ ...options, store, logsFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.stateFolder, 'logs') });
    }
    finally {
        store.close();
    }
}


/***/ })

};
