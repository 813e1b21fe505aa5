export const id = 6854;
export const ids = [6854];
export const modules = {

/***/ 27214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ driverOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   oq: () => (/* binding */ parseJdbcUrl),
/* harmony export */   zi: () => (/* binding */ isVendor)
/* harmony export */ });
/** How Glue's documentation writes each vendor's URL. */
const urlForms = {
    sqlserver: 'jdbc:sqlserver://host:1433;databaseName=plant',
    postgresql: 'jdbc:postgresql://host:5432/plant',
    mysql: 'jdbc:mysql://host:3306/plant',
    oracle: 'jdbc:oracle:thin://@host:1521/plant',
};
const host = String.raw `(?<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])`;
const path = String.raw `${host}:(?<port>\d{1,5})/(?<database>[A-Za-z0-9_$.-]+)(?:\?\S*)?$`;
/** With their parameters, of which only the name of the database is read. */
const patterns = {
    sqlserver: new RegExp(String.raw `^jdbc:sqlserver://${host}:(?<port>\d{1,5})(?<parameters>(?:;[^;\s]+=[^;\s]*)+);?$`),
    postgresql: new RegExp(`^jdbc:postgresql://${path}`),
    mysql: new RegExp(`^jdbc:mysql://${path}`),
    oracle: new RegExp(`^jdbc:oracle:thin:(?://)?@(?://)?${path}`),
};
/** `jdbc:<driver>:…`; undefined for what is no JDBC URL. */
const driverOf = (url) => /^jdbc:([A-Za-z0-9]+):/.exec(url)?.[1];
const isVendor = (driver) => Object.hasOwn(urlForms, driver);
/** Undefined when the URL has not the form of its vendor, or is of another. */
function parseJdbcUrl(url) {
    const vendor = driverOf(url);
    if (vendor === undefined || !isVendor(vendor))
        return undefined;
    const { host, port, database, parameters = '' } = patterns[vendor].exec(url)?.groups ?? {};
    const named = database ?? /;database(?:Name)?=([A-Za-z0-9_$.-]+)/i.exec(parameters)?.[1];
    if (host === undefined || named === undefined || !(Number(port) > 0 && Number(port) < 65_536))
        return undefined;
    return { vendor, host: host.replace(/^\[|\]$/g, ''), port: Number(port), database: named };
}


/***/ }),

/***/ 16854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPreviewBench: () => (/* binding */ openPreviewBench)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/simulators/engines/index.js + 6 modules
var simulators_engines = __webpack_require__(60361);
// EXTERNAL MODULE: ./.build/simulators/engines/setup/package.js
var setup_package = __webpack_require__(75566);
// EXTERNAL MODULE: ./.build/simulators/local/fill.js + 3 modules
var fill = __webpack_require__(37517);
// EXTERNAL MODULE: ./.build/simulators/local/instant.js
var instant = __webpack_require__(59873);
// EXTERNAL MODULE: ./.build/simulators/local/place.js
var place = __webpack_require__(96751);
// EXTERNAL MODULE: ./.build/action/src/root.js
var root = __webpack_require__(75674);
;// CONCATENATED MODULE: ./.build/action/src/kept-states.js





/** States of earlier previews, in a folder that may be deleted at any time; in a job, GitHub's cache has them too. */
function keptStates(folder, cache) {
    let ownCode;
    const placeOf = async (digest) => {
        ownCode ??= ownCodeDigest();
        const name = sha256(`${await ownCode} ${digest}`).slice(0, 32);
        return placeIn((0,external_node_path_.join)(folder, name));
    };
    const isWhole = ({ text }) => (0,external_node_fs_.existsSync)(text);
    return {
        async find(digest) {
            const place = await placeOf(digest);
            if (!isWhole(place))
                await cache?.restore(inCache(place), keyOf(place));
            return isWhole(place) ? { text: await (0,promises_.readFile)(place.text, 'utf8'), folder: place.state } : undefined;
        },
        /** What another preview keeps meanwhile is the same. */
        async keep(digest, text, stateFolder) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const making = placeIn(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'making-')));
            const isState = (path) => path === stateFolder || (0,external_node_path_.basename)(path) !== 'owners';
            await (0,promises_.cp)(stateFolder, making.state, { recursive: true, filter: isState });
            await (0,promises_.writeFile)(making.text, text);
            const place = await placeOf(digest);
            // What is there without being whole, a cache has broken off.
            if (!isWhole(place))
                await (0,promises_.rm)(place.folder, { recursive: true, force: true });
            try {
                await (0,promises_.rename)(making.folder, place.folder);
            }
            catch (error) {
                if (!isWhole(place))
                    throw error;
                await (0,promises_.rm)(making.folder, { recursive: true });
            }
            await removeOldest(folder);
            await cache?.keep(inCache(place), keyOf(place));
            return { text, folder: place.state };
        },
    };
}
const placeIn = (folder) => ({
    folder,
    state: (0,external_node_path_.join)(folder, 'state'),
    text: (0,external_node_path_.join)(folder, 'snapshot.json'),
});
/** In the order in which the archive has them, and gives them back. */
const inCache = ({ state, text }) => [state, text];
const keyOf = ({ folder }) => `penstock-preview-${process.platform}-${process.arch}-${(0,external_node_path_.basename)(folder)}`;
/** Pull requests come back to the same few bases. */
const mostKept = 4;
async function removeOldest(folder) {
    const names = await (0,promises_.readdir)(folder);
    const times = await Promise.all(names.map(async (name) => ({ name, time: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    const old = times.toSorted((a, b) => b.time - a.time).slice(mostKept);
    await Promise.all(old.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true })));
}
/** A state that other code has made may be another one. In what npm installs, most of it is action/dist. */
async function ownCodeDigest() {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of ['action', 'simulators']) {
        const folder = (0,external_node_path_.join)((0,root/* packageRoot */.Z)(), part);
        const found = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        const files = found
            .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('__pycache__'))
            .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
        for (const file of files.toSorted())
            hash.update(await (0,promises_.readFile)(file)).update('\0');
    }
    return hash.digest('hex');
}
const sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');

// EXTERNAL MODULE: ./.build/action/src/open-bench.js + 1 modules
var open_bench = __webpack_require__(6169);
// EXTERNAL MODULE: ./.build/action/src/open-cloud.js
var open_cloud = __webpack_require__(29738);
;// CONCATENATED MODULE: ./.build/action/src/open-preview.js












/**
 * Local clouds for the two sides of a preview, which share the engines. `root` is that of the pipelines, `given` as in
 * `openSession`.
 */
async function openPreviewBench(root, state, cache, given) {
    const folder = (0,external_node_path_.join)(state ?? (0,external_node_path_.join)(root, '.penstock'), 'previews');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const engines = given ?? (0,simulators_engines.openEngines)({ scratchFolder: (0,external_node_path_.join)(folder, 'engines') });
    const keeper = keptStates((0,external_node_path_.join)((0,setup_package/* cacheFolder */.n)(), 'previews'), cache);
    return {
        dataEnd: instant.firstInstant,
        feeds: async ({ root, local }) => new Map(await Promise.all(local.map(async (feed) => [feed.source, await feedDigest(feed, root, local)]))),
        functionDigest: ({ root }, name) => fileDigest((0,external_node_path_.join)(root, 'local/functions', `${name}.mjs`)),
        kept: (digest) => keeper.find(digest),
        async open(pipeline, kept) {
            engines.spark.warm();
            const stateFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'preview-'));
            if (kept !== undefined)
                await (0,promises_.cp)(kept.folder, stateFolder, { recursive: true });
            const cloud = await (0,open_cloud/* openLocal */.q)(pipeline, stateFolder, (0,open_bench/* shared */.u)(engines));
            const { account, region } = pipeline.environment;
            return {
                cloud,
                stateFolder,
                fill: (pipeline, signal) => (0,place.inPlace)({ cloud, stateFolder, account, region, signal, tell: () => undefined }, (place) => (0,fill.fillSources)(place, pipeline)),
                keep: (digest, text) => keeper.keep(digest, text, stateFolder),
                remove: () => (0,promises_.rm)(stateFolder, { recursive: true, force: true, maxRetries: 5 }),
            };
        },
        async close() {
            await Promise.all([engines.spark.close(), engines.athena.close()]);
        },
    };
}
/** What simulates is part of our own code; the history ends where the sensors begin. */
async function feedDigest(feed, root, all) {
    const { at: _, ...told } = feed;
    const days = all.map((one) => (one.kind === 'sensors' ? one.days : 0));
    const files = feed.kind === 'files' ? feed.files : [];
    const contents = await Promise.all(files.map(({ path }) => fileDigest((0,external_node_path_.join)(root, path))));
    return open_preview_sha256(JSON.stringify(feed.kind === 'files' ? [files.map(({ key }) => key), contents] : [told, days]));
}
const fileDigest = async (file) => (0,external_node_fs_.existsSync)(file) ? open_preview_sha256(await (0,promises_.readFile)(file)) : 'absent';
const open_preview_sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 59855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   ir: () => (/* binding */ isRealServer),
/* harmony export */   jY: () => (/* binding */ standInText),
/* harmony export */   us: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_src_graph_jdbc_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27214);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81949);
/** Which database is asked when a connection names one: a stand-in on this machine, or a real server on loopback. */




const vendorNames = {
    sqlserver: 'SQL Server',
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    oracle: 'Oracle',
};
const modes = {
    sqlserver: 'MSSQLServer',
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    oracle: 'Oracle',
};
/** Raises what no stand-in was filled for. */
function reach(databasesFolder, url) {
    const parts = (0,_action_src_graph_jdbc_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJdbcUrl */ .oq)(url);
    if (parts === undefined)
        throw (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)('a connection whose URL is none of the four vendors that Penstock knows');
    const { vendor, database } = parts;
    if (isRealServer(parts))
        return { vendor, database, url, driver: 'org.postgresql.Driver' };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${fileOf(databasesFolder, parts)}.mv.db`)) {
        throw new Error(`No local database stands in for ${database} on ${parts.host}. Say what it holds under \`local:\`; the local cloud reaches no database elsewhere.`);
    }
    return { vendor, database, ...standIn(databasesFolder, parts), standIn: standInText(parts) };
}
/** A PostgreSQL on this machine is asked itself; there is no other driver here. */
const isRealServer = ({ vendor, host }) => vendor === 'postgresql' && /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
/** For the output of a run. */
const standInText = ({ vendor }) => `H2 stands in for ${vendorNames[vendor]}`;
/**
 * H2 with the words of the vendor's SQL, and names that keep their letters and are found in any, as in SQL Server. The
 * first process that opens it serves the others.
 */
function standIn(databasesFolder, parts) {
    const settings = [
        `MODE=${modes[parts.vendor]}`,
        'AUTO_SERVER=TRUE',
        'DATABASE_TO_UPPER=FALSE',
        'CASE_INSENSITIVE_IDENTIFIERS=TRUE',
    ];
    return { url: ['jdbc:h2:file:' + fileOf(databasesFolder, parts), ...settings].join(';'), driver: 'org.h2.Driver' };
}
/** Without its ending. Sources with one URL are one database, as on AWS. */
const fileOf = (databasesFolder, { vendor, host, port, database }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(databasesFolder, `${vendor}-${host}-${port}-${database}`.replaceAll(/[^\w.-]/g, '_'));


/***/ }),

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fillSources: () => (/* binding */ fillSources)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-cjs/index.js
var dist_cjs = __webpack_require__(12994);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/simulators/engines/setup/installation.js
var installation = __webpack_require__(27740);
;// CONCATENATED MODULE: ./.build/simulators/engines/h2.js
/** H2, the embedded database, from its own jar: one process for one script. */






/** The owner of every stand-in; rows are read by the users of the sources' secrets. */
const owner = 'penstock';
/** Runs statements as the owner, who is made with the database. `folder` is for the script. Rejects in H2's words. */
async function runSql(url, statements, folder) {
    const { javaHome, sparkJars } = (0,installation/* findInstallation */.Qs)();
    const jar = (0,external_node_fs_.readdirSync)(sparkJars).find((name) => /^h2-.*\.jar$/.test(name));
    if (jar === undefined)
        throw new Error(`There is no H2 in ${sparkJars}.`);
    const script = (0,external_node_path_.join)(folder, 'script.sql');
    await (0,promises_.writeFile)(script, statements.map((statement) => `${statement};\n`).join(''), { mode: 0o600 });
    const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dh2.bindAddress=127.0.0.1', '-Duser.timezone=UTC'];
    const program = ['-cp', (0,external_node_path_.join)(sparkJars, jar), 'org.h2.tools.RunScript'];
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)((0,external_node_path_.join)(javaHome, 'bin', 'java'), [...options, ...program, '-url', url, '-user', owner, '-script', script], { timeout: 300_000 });
    }
    catch (cause) {
        // What follows the first line are frames; the statement in it may hold a password, and H2 hides those itself.
        const text = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
        const said = /(?:SQLSyntaxErrorException|SQL\w*Exception|Jdbc\w+): ([^;\n]*)/.exec(text)?.[1] ?? text.slice(0, 500);
        throw new Error(`H2: ${said}`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
// EXTERNAL MODULE: ./.build/simulators/cloud/databases/stand-in.js
var stand_in = __webpack_require__(59855);
;// CONCATENATED MODULE: ./.build/simulators/cloud/databases/fill.js
/** Rows for the database that stands in for a source's. */







/**
 * Adds rows to a table of the source, which is made when it is missing, with the secret of the source and its user, who
 * may read. Rejects when it is a real server, and with H2's own words when a row does not fit.
 */
async function fillDatabase({ cloud, stateFolder }, source, table, columns, rows) {
    if ((0,stand_in/* isRealServer */.ir)(source)) {
        throw (0,service/* refuse */.T)(`rows for ${source.name}, whose URL leads to a server on this machine`, 'Fill it by its own tools.');
    }
    const { username, password } = await secretOf(cloud, source.secret);
    const folder = (0,external_node_path_.join)(stateFolder, 'databases');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'fill-'));
    try {
        const file = (0,external_node_path_.join)(work, 'rows.csv');
        await (0,promises_.writeFile)(file, rows.map((row) => `${row.map(csvValue).join(',')}\n`).join(''));
        await runSql((0,stand_in/* standIn */.us)(folder, source).url, statements(table, columns, file, username, password), work);
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true });
    }
}
async function secretOf({ secretsManager }, SecretId) {
    try {
        const { SecretString } = await secretsManager.send(new dist_cjs.GetSecretValueCommand({ SecretId }));
        return parsed(SecretString ?? '', SecretId);
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException')
            throw error;
    }
    const made = { username: 'glue_user', password: (0,external_node_crypto_.randomBytes)(18).toString('base64url') };
    await secretsManager.send(new dist_cjs.CreateSecretCommand({ Name: SecretId, SecretString: JSON.stringify(made) }));
    return made;
}
/** As Glue wants it. No message repeats what the secret holds. */
function parsed(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (typeof value === 'object' && value !== null && 'username' in value && 'password' in value) {
        return { username: String(value.username), password: String(value.password) };
    }
    throw new Error(`The secret ${name} is no JSON with \`username\` and \`password\`.`);
}
function statements({ schema, table }, columns, file, username, password) {
    // H2 looks for users in capital letters, however they log in.
    const user = quoted(username.toUpperCase());
    const name = `${quoted(schema)}.${quoted(table)}`;
    const positions = columns.map((_, index) => `C${index}`);
    const cast = columns.map(({ type }, index) => `CAST(C${index} AS ${type})`);
    return [
        // H2 would write a statement that fails into a file beside the database.
        'SET TRACE_LEVEL_FILE 0',
        `CREATE USER IF NOT EXISTS ${user} PASSWORD ${literal(password)}`,
        `CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`,
        `CREATE TABLE IF NOT EXISTS ${name} (${columns.map((column) => `${quoted(column.name)} ${column.type}`).join(', ')})`,
        `GRANT SELECT ON SCHEMA ${quoted(schema)} TO ${user}`,
        `INSERT INTO ${name} (${columns.map((column) => quoted(column.name)).join(', ')}) ` +
            `SELECT ${cast.join(', ')} FROM CSVREAD(${literal(file)}, ${literal(positions.join(','))}, 'charset=UTF-8')`,
    ];
}
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
/** NULL is nothing at all between the commas. */
const csvValue = (value) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);

// EXTERNAL MODULE: ./.build/simulators/history/rooms.js
var rooms = __webpack_require__(83899);
// EXTERNAL MODULE: ./.build/simulators/local/instant.js
var instant = __webpack_require__(59873);
// EXTERNAL MODULE: ./.build/simulators/local/record.js
var local_record = __webpack_require__(77343);
;// CONCATENATED MODULE: ./.build/simulators/local/database.js
/** A database: the one that stands in for it gets the history of the rooms, in each table of the source. */











/** A number, a short text and a time, as each vendor spells them. */
const types = {
    sqlserver: ['float', 'varchar(50)', 'datetime2'],
    postgresql: ['double precision', 'varchar(50)', 'timestamp'],
    mysql: ['double', 'varchar(50)', 'datetime'],
    oracle: ['binary_double', 'varchar2(50)', 'timestamp'],
};
/** The last `rows` measurements before the sensors, in place of what the tables had. */
async function fillTables(place, pipeline, source, rows, id) {
    const history = (0,rooms/* roomHistory */.C)(rows, (0,instant.historyEnd)(pipeline)).map(({ temp, room_id, time }) => [temp, room_id, time]);
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([source.url, source.tables, source.secret, history]))
        .digest('hex');
    const record = (0,local_record/* fillings */.T)(place.store);
    if (record.get(id)?.digest === digest)
        return;
    record.put(id, { digest: '', until: '', keys: [] });
    await dropTables(place, source, source.tables);
    for (const table of source.tables)
        await fillDatabase(place, source, table, columnsFor(source.vendor), history);
    record.put(id, { digest, until: '', keys: [] });
    place.tell(`Filled ${source.name}: ${(0,words/* count */.U9)(history.length, 'row')}; ${(0,stand_in/* standInText */.jY)(source)}`);
}
function columnsFor(vendor) {
    const [number, text, time] = types[vendor];
    return [
        { name: 'temp', type: number },
        { name: 'room_id', type: text },
        { name: 'timestamp', type: time },
    ];
}
async function dropTables({ stateFolder }, source, tables) {
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'penstock-drop-'));
    try {
        // H2 drops nothing from a schema that is not there.
        const statements = tables.flatMap(({ schema, table }) => [
            `CREATE SCHEMA IF NOT EXISTS "${schema}"`,
            `DROP TABLE IF EXISTS "${schema}"."${table}"`,
        ]);
        await runSql((0,stand_in/* standIn */.us)((0,external_node_path_.join)(stateFolder, 'databases'), source).url, statements, work);
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true });
    }
}

// EXTERNAL MODULE: ./.build/simulators/local/folder.js
var folder = __webpack_require__(54666);
// EXTERNAL MODULE: ./.build/simulators/local/messages.js + 3 modules
var messages = __webpack_require__(8562);
;// CONCATENATED MODULE: ./.build/simulators/local/fill.js





/** To be called when the pipeline is deployed: messages go through its rules. */
async function fillSources(place, pipeline) {
    const end = (0,instant.dataEnd)(place.store, pipeline);
    for (const feed of pipeline.local) {
        const source = pipeline.sources.find(({ name }) => name === feed.source);
        if (source === undefined)
            throw new RangeError(`No source "${feed.source}" in the graph.`);
        const id = `${pipeline.name}/${source.name}`;
        await (0,local_record/* alone */.Q)(place.store, id, place.signal, () => fill(place, pipeline, source, feed, id, end));
    }
}
async function fill(place, pipeline, source, feed, id, end) {
    if (source.type === 's3' && feed.kind !== 'sensors')
        return (0,folder/* fillFolder */.qM)(place, pipeline, source, feed, id);
    if (source.type === 'jdbc' && feed.kind === 'history')
        return fillTables(place, pipeline, source, feed.rows, id);
    if (source.type === 'iot' && feed.kind === 'sensors')
        return (0,messages/* fillMessages */.m)(place, pipeline, source, feed, id, end);
    throw new RangeError(`"${feed.kind}" does not feed "${source.name}".`);
}


/***/ })

};
