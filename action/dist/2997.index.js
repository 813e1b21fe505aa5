export const id = 2997;
export const ids = [2997];
export const modules = {

/***/ 24646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ onlyKnown),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** What every command of the local cloud asks of its input before it acts on it. */

/** The value of a member that AWS requires; `member` as AWS spells it in its messages, such as `databaseName`. */
function required(value, member) {
    if (value !== undefined)
        return value;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('ValidationException', `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`);
}
/** Refuses, by name, members that would change the answer and that the local cloud does not act upon. */
function onlyKnown(command, input, known) {
    for (const [member, value] of Object.entries(input)) {
        if (value !== undefined && !known.some((name) => name === member))
            throw (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${command} with ${member}`);
    }
}
/** The members that have a value: to AWS, one that is undefined was not sent. */
function given(input) {
    // Without its undefined members an input is still one: none of AWS's members must be present and undefined.
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ badDigest),
/* harmony export */   Eh: () => (/* binding */ newUpload),
/* harmony export */   uZ: () => (/* binding */ receive),
/* harmony export */   wu: () => (/* binding */ base64OfCrc32)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81949);
/** Bodies of PutObject on their way to a file. */







/** Throws IncompleteBody and BadDigest; leaves no file then. */
async function receive(shelf, body, checks) {
    const file = await newUpload(shelf);
    const digests = { md5: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5'), sha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1'), sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') };
    let crc = 0;
    let length = 0;
    try {
        const measured = async function* () {
            for await (const chunk of chunksOf(body)) {
                digests.md5.update(chunk);
                if (checks.ChecksumSHA1 !== undefined)
                    digests.sha1.update(chunk);
                if (checks.ChecksumSHA256 !== undefined)
                    digests.sha256.update(chunk);
                if (checks.ChecksumCRC32 !== undefined)
                    crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(chunk, crc);
                length += chunk.byteLength;
                yield chunk;
            }
        };
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(measured, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file, { flags: 'wx' }));
        const md5 = digests.md5.digest();
        if (checks.ContentLength !== undefined && checks.ContentLength !== length)
            throw incompleteBody();
        if (checks.ContentMD5 !== undefined && checks.ContentMD5 !== md5.toString('base64')) {
            throw new _service_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsError */ .G('BadDigest', 'The Content-MD5 you specified did not match what we received.');
        }
        check('CRC32', checks.ChecksumCRC32, () => base64OfCrc32(crc));
        check('SHA1', checks.ChecksumSHA1, () => digests.sha1.digest('base64'));
        check('SHA256', checks.ChecksumSHA256, () => digests.sha256.digest('base64'));
        return { file, md5: md5.toString('hex') };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true });
        throw error;
    }
}
/** A file name of this process, so that whoever opens the cloud after its death can tell what it left. */
async function newUpload({ uploadsFolder, world }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(uploadsFolder, { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(uploadsFolder, `${world.store.owner}.${crypto.randomUUID()}`);
}
function check(algorithm, expected, actual) {
    if (expected !== undefined && expected !== actual())
        throw badDigest(algorithm);
}
function badDigest(algorithm) {
    return new _service_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsError */ .G('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
}
function base64OfCrc32(crc) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc);
    return bytes.toString('base64');
}
function incompleteBody() {
    const message = 'You did not provide the number of bytes specified by the Content-Length HTTP header';
    return new _service_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsError */ .G('IncompleteBody', message);
}
async function* chunksOf(body) {
    if (body === undefined)
        return;
    if (typeof body === 'string')
        yield Buffer.from(body);
    else if (body instanceof Uint8Array)
        yield body;
    else {
        const stream = body instanceof Blob ? body.stream() : body;
        for await (const chunk of stream) {
            if (chunk instanceof Uint8Array)
                yield chunk;
            else if (typeof chunk === 'string')
                yield Buffer.from(chunk);
            else
                throw new TypeError('A body of PutObject gave something that is neither bytes nor text.');
        }
    }
}


/***/ }),

/***/ 32997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeS3: () => (/* binding */ makeS3)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/errors.js
/** S3's errors, in its own codes and words (Amazon S3 API reference, "Error responses"). */

const noSuchBucket = () => new service/* AwsError */.G('NoSuchBucket', 'The specified bucket does not exist', 404);
const noSuchKey = () => new service/* AwsError */.G('NoSuchKey', 'The specified key does not exist.', 404);
/** What the SDK makes of a HEAD request's 404, which has no body. */
const notFound = () => new service/* AwsError */.G('NotFound', 'UnknownError', 404);
const preconditionFailed = () => new service/* AwsError */.G('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
const invalidRange = () => new service/* AwsError */.G('InvalidRange', 'The requested range is not satisfiable', 416);
const invalidBucketName = () => new service/* AwsError */.G('InvalidBucketName', 'The specified bucket is not valid.');
const accessDenied = () => new service/* AwsError */.G('AccessDenied', 'Access Denied', 403);
const invalidArgument = (message) => new service/* AwsError */.G('InvalidArgument', message);
const malformedXml = () => new service/* AwsError */.G('MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/fileErrors.js
/** The operating system's codes for what goes wrong with a file. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
/** ENOTDIR: a part of the key before its last '/' is itself an object. */
function isNoFile(error) {
    return ['ENOENT', 'ENOTDIR'].some((code) => code === codeOf(error));
}
/** POSIX lets a system choose between the two. */
function isNotEmpty(error) {
    return ['ENOTEMPTY', 'EEXIST'].some((code) => code === codeOf(error));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/keys.js
/** Keys as paths, and back. */



const surrogate = /[\uD800-\uDFFF]/;
/** S3 orders keys by the bytes of their UTF-8, from which JavaScript's own order differs only beyond U+FFFF. */
function compareKeys(a, b) {
    if (a === b)
        return 0;
    if (surrogate.test(a) || surrogate.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : 1;
}
/** Why a key has no path, in words that follow on the key; undefined when it has one. */
function whyNoPath(key) {
    if (key.endsWith('/'))
        return "ends with '/': a folder here is made by what lies in it";
    const parts = key.split('/');
    if (parts.includes(''))
        return "has an empty part between its '/'";
    if (parts.includes('.') || parts.includes('..'))
        return "has a part '.' or '..'";
    if (key.includes('\0'))
        return 'holds the character NUL';
    if (parts.some((part) => Buffer.byteLength(part) > 255))
        return "has a part of more than 255 bytes between its '/'";
    return undefined;
}
/** Where an object of that key lies, if any does: undefined for a key that no file can have. */
function pathOf(folder, key) {
    return whyNoPath(key) === undefined ? (0,external_node_path_.join)(folder, key) : undefined;
}
/** Where an object of that key is to lie. Refuses keys that no file can have, and those that S3 refuses. */
function pathToWrite(folder, key) {
    if (Buffer.byteLength(key) > 1024)
        throw new service/* AwsError */.G('KeyTooLongError', 'Your key is too long');
    const reason = whyNoPath(key);
    if (reason !== undefined) {
        throw (0,service/* refuse */.T)(`the key '${key}', which ${reason}`, 'Buckets are plain folders of this machine.');
    }
    return (0,external_node_path_.join)(folder, key);
}
/** The folders between the bucket and the object, outermost first. */
function foldersAbove(folder, key) {
    const parts = key.split('/').slice(0, -1);
    return parts.map((_, index) => (0,external_node_path_.join)(folder, ...parts.slice(0, index + 1)));
}
/** A link may lead out of its bucket, so none is followed: neither on the way to a key nor as the object itself. */
function refuseLinks(folder, key) {
    for (const path of [...foldersAbove(folder, key), (0,external_node_path_.join)(folder, key)]) {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            return;
        if (found.isSymbolicLink())
            throw refuseLink(path);
        if (!found.isDirectory())
            return;
    }
}
function refuseLink(path) {
    return (0,service/* refuse */.T)(`the symbolic link ${path}`, 'A bucket holds files and folders only: copy what it leads to.');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/settled.js
/** Milliseconds that are more than a tick of any file system's clock. */
const tick = 100;
/** Two changes within one tick look like one: what is known of something younger may already be wrong. */
function isSettled(mtimeNs) {
    return Date.now() - Number(mtimeNs / 1000000n) > tick;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/folder.js
/** What lies in one folder, in S3's order. */






/** Names kept in memory, in all: a listing goes on page by page, and a folder of a million is not sorted for each. */
const mostNames = 2_000_000;
const listings = new Map();
/** Entries of the folder in the order of S3's keys; none when there is no such folder. */
function entriesOf(folder) {
    const mtimeNs = (0,external_node_fs_.statSync)(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
    if (mtimeNs === undefined)
        return [];
    const mayKeep = isSettled(mtimeNs);
    const known = listings.get(folder);
    listings.delete(folder);
    const listing = known?.mtimeNs === mtimeNs ? known : { mtimeNs, entries: read(folder) };
    if (mayKeep)
        listings.set(folder, listing);
    forgetTheOldest();
    return listing.entries;
}
function read(folder) {
    const entries = direntsOf(folder).map((entry) => {
        if (entry.isDirectory())
            return `${entry.name}/`;
        if (entry.isFile())
            return entry.name;
        const path = (0,external_node_path_.join)(folder, entry.name);
        throw entry.isSymbolicLink() ? refuseLink(path) : (0,service/* refuse */.T)(`${path}, which is neither a file nor a folder`);
    });
    return entries.sort(compareKeys);
}
function direntsOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        // Removed since it was seen: Spark does so with its `_temporary` while others list.
        if (isNoFile(error))
            return [];
        throw error;
    }
}
function forgetTheOldest() {
    let names = 0;
    for (const { entries } of listings.values())
        names += entries.length;
    for (const [folder, { entries }] of listings) {
        if (names <= mostNames)
            return;
        names -= entries.length;
        listings.delete(folder);
    }
}
/** Whether a file lies in the folder, however deep: folders without files are nothing to S3. */
function hasFiles(folder) {
    return entriesOf(folder).some((entry) => !entry.endsWith('/') || hasFiles((0,external_node_path_.join)(folder, entry)));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/shelf.js
/**
 * Buckets are plain folders: what lies in a bucket's folder is what the bucket holds, whoever put it there. The store
 * only remembers what a file cannot say: the digest of its bytes, its headers, the settings of a bucket.
 */



function openShelf(world) {
    return {
        world,
        objects: world.store.collection('s3/objects'),
        settings: world.store.collection('s3/settings'),
        uploadsFolder: (0,external_node_path_.join)(world.bucketsFolder, '.uploads'),
    };
}
const bucketName = /^(?!xn--|sthree-)(?!\d+\.\d+\.\d+\.\d+$)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** S3's rules for the names of general purpose buckets. */
function isBucketName(name) {
    return bucketName.test(name) && !name.endsWith('-s3alias');
}
function bucketFolder({ world }, bucket) {
    if (!isBucketName(bucket))
        throw invalidBucketName();
    return (0,external_node_path_.join)(world.bucketsFolder, bucket);
}
/** The folder of a bucket that exists. */
function existingBucket(shelf, { Bucket = '', ExpectedBucketOwner: owner }) {
    const folder = bucketFolder(shelf, Bucket);
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw noSuchBucket();
    if (owner !== undefined && owner !== shelf.world.account)
        throw accessDenied();
    return folder;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/buckets.js
/** Buckets: made, removed, named. */








const bucketCommands = (shelf) => ({
    async CreateBucket(input) {
        (0,cloud_input/* onlyKnown */.KT)('CreateBucket', input, ['Bucket', 'CreateBucketConfiguration', 'ObjectOwnership']);
        const { Bucket = '', CreateBucketConfiguration, ObjectOwnership } = input;
        (0,cloud_input/* onlyKnown */.KT)('CreateBucket with CreateBucketConfiguration', CreateBucketConfiguration ?? {}, ['LocationConstraint']);
        const { region, store } = shelf.world;
        checkLocation(region, CreateBucketConfiguration?.LocationConstraint);
        const folder = bucketFolder(shelf, Bucket);
        store.transaction(() => {
            const exists = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false }) !== undefined;
            // In us-east-1, and only there, S3 answers 200 to the owner who makes a bucket twice.
            if (exists && region !== 'us-east-1')
                throw alreadyYours();
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            if (ObjectOwnership === undefined)
                return;
            shelf.settings.put(`${Bucket}/OwnershipControls`, { Rules: [{ ObjectOwnership }] });
        });
        return { Location: region === 'us-east-1' ? `/${Bucket}` : `http://${Bucket}.s3.amazonaws.com/` };
    },
    async DeleteBucket(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteBucket', input, ['Bucket', 'ExpectedBucketOwner']);
        shelf.world.store.transaction(() => {
            const folder = existingBucket(shelf, input);
            if (hasFiles(folder)) {
                throw new service/* AwsError */.G('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409);
            }
            (0,external_node_fs_.rmSync)(folder, { recursive: true });
            for (const { key } of shelf.settings.list(`${input.Bucket}/`))
                shelf.settings.delete(key);
            for (const { key } of shelf.objects.list(`${input.Bucket}/`))
                shelf.objects.delete(key);
        });
        return {};
    },
    async HeadBucket(input) {
        (0,cloud_input/* onlyKnown */.KT)('HeadBucket', input, ['Bucket', 'ExpectedBucketOwner']);
        try {
            existingBucket(shelf, input);
        }
        catch (error) {
            if (error instanceof service/* AwsError */.G && error.name === noSuchBucket().name)
                throw notFound();
            if (error instanceof service/* AwsError */.G && error.name === invalidBucketName().name)
                throw notFound();
            throw error;
        }
        return { BucketRegion: shelf.world.region, AccessPointAlias: false };
    },
    async GetBucketLocation(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetBucketLocation', input, ['Bucket', 'ExpectedBucketOwner']);
        existingBucket(shelf, input);
        const { region } = shelf.world;
        return region === 'us-east-1' ? {} : { LocationConstraint: region };
    },
    async ListBuckets(input) {
        (0,cloud_input/* onlyKnown */.KT)('ListBuckets', input, []);
        const { bucketsFolder, account } = shelf.world;
        const entries = await (0,promises_.readdir)(bucketsFolder, { withFileTypes: true });
        const names = entries.filter((entry) => entry.isDirectory() && isBucketName(entry.name)).map(({ name }) => name);
        return {
            Buckets: names.sort().map((Name) => ({ Name, CreationDate: (0,external_node_fs_.statSync)((0,external_node_path_.join)(bucketsFolder, Name)).birthtime })),
            Owner: { ID: account },
        };
    },
});
function alreadyYours() {
    const message = 'Your previous request to create the named bucket succeeded and you already own it.';
    return new service/* AwsError */.G('BucketAlreadyOwnedByYou', message, 409);
}
/** us-east-1 takes no constraint; every other region wants its own name. */
function checkLocation(region, constraint) {
    if (region === 'us-east-1') {
        if (constraint === undefined)
            return;
        throw new service/* AwsError */.G('InvalidLocationConstraint', 'The specified location-constraint is not valid');
    }
    if (constraint === region)
        return;
    throw new service/* AwsError */.G('IllegalLocationConstraintException', `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/describe.js
/** What S3 tells of an object: size, time of change, ETag, headers. */






/** Undefined when no file lies there. `id` is `bucket/key`; `discover` is told what is worth remembering. */
async function describe(shelf, id, path, discover = (discovery) => remember(shelf, [discovery])) {
    // A file that is being written is read again until it stands still, so that size, time and digest belong together.
    for (let attempt = 0; attempt < 10; attempt += 1) {
        const stats = fileStats(path);
        if (stats === undefined)
            return undefined;
        const known = currentRecord(shelf, id, stats);
        if (known !== undefined)
            return description(known, stats);
        const md5 = await digest(path, Number(stats.size));
        const after = fileStats(path);
        if (md5 === undefined || after?.mtimeNs !== stats.mtimeNs || after.size !== stats.size)
            continue;
        const record = { ...identity(stats), md5, headers: {} };
        if (isSettled(stats.mtimeNs))
            discover({ id, path, record });
        return description(record, stats);
    }
    throw (0,service/* refuse */.T)(`${path}, which somebody goes on writing`);
}
/** Unless somebody has put the object, with its headers, in the meantime. */
function remember(shelf, discoveries) {
    if (discoveries.length === 0)
        return;
    shelf.world.store.transaction(() => {
        for (const { id, path, record } of discoveries) {
            const stats = fileStats(path);
            if (stats !== undefined && currentRecord(shelf, id, stats) === undefined)
                shelf.objects.put(id, record);
        }
    });
}
/** What the store knows of the file as it is now. */
function currentRecord(shelf, id, stats) {
    const record = shelf.objects.get(id);
    const { size, mtimeNs } = identity(stats);
    return record?.size === size && record.mtimeNs === mtimeNs ? record : undefined;
}
function identity(stats) {
    return { size: Number(stats.size), mtimeNs: String(stats.mtimeNs) };
}
/** Of a plain file; undefined when there is none. */
function fileStats(path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (stats?.isSymbolicLink() === true)
            throw refuseLink(path);
        return stats?.isFile() === true ? stats : undefined;
    }
    catch (error) {
        if (isNoFile(error))
            return undefined;
        throw error;
    }
}
function description(record, stats) {
    // S3 tells whole seconds.
    const seconds = stats.mtimeNs / 1000000000n;
    return { LastModified: new Date(Number(seconds) * 1000), ETag: `"${record.md5}"`, Size: record.size, record };
}
/** Bytes up to which a stream would take longer than the reading. */
const smallFile = 1 << 20;
async function digest(path, size) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    try {
        if (size <= smallFile)
            return hash.update((0,external_node_fs_.readFileSync)(path)).digest('hex');
        const bytes = (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
        for await (const chunk of bytes)
            hash.update(chunk);
    }
    catch (error) {
        if (isNoFile(error))
            return undefined;
        throw error;
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/walk.js
/** The keys of a bucket in S3's order, one by one, from anywhere. */



/** Whether nothing that begins with `text` lies behind the position; `text` is a key, or a folder's keys begin with it. */
function isPassed(text, { key, andBelow }) {
    if (andBelow && text.startsWith(key))
        return true;
    if (text.endsWith('/') && key.startsWith(text))
        return false;
    return compareKeys(text, key) <= 0;
}
/** Keys that begin with `prefix` and lie behind `position`. Reads only folders in which such keys can lie. */
function* keysOf(bucketFolder, prefix, position) {
    // A prefix that no path can begin with has no keys; it must not lead out of the bucket either.
    const parents = prefix.split('/').slice(0, -1);
    if (parents.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0')))
        return;
    const start = parents.map((part) => `${part}/`).join('');
    yield* below(bucketFolder, start, prefix, position);
}
function* below(bucketFolder, folderKey, prefix, position) {
    const entries = entriesOf((0,external_node_path_.join)(bucketFolder, folderKey));
    const isBefore = (key) => isPassed(key, position) || (!key.startsWith(prefix) && compareKeys(key, prefix) < 0);
    for (let index = firstNot(isBefore, entries, folderKey); index < entries.length; index += 1) {
        const key = `${folderKey}${entries[index] ?? ''}`;
        if (!key.startsWith(prefix))
            return;
        if (!key.endsWith('/')) {
            yield key;
        }
        else {
            yield* below(bucketFolder, key, prefix, position);
        }
    }
}
/** Entries are in order, so those before are a head of them. */
function firstNot(isBefore, entries, folderKey) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(`${folderKey}${entries[middle] ?? ''}`))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/list.js
/** ListObjectsV2, its elder sister, which boto3's `bucket.objects` still sends, and ListObjectVersions. */






const listCommands = (shelf) => ({
    async ListObjectsV2(input) {
        const known = ['Bucket', 'ExpectedBucketOwner', 'Prefix', 'Delimiter', 'MaxKeys', 'EncodingType'];
        (0,cloud_input/* onlyKnown */.KT)('ListObjectsV2', input, [...known, 'StartAfter', 'ContinuationToken']);
        const { ContinuationToken, StartAfter } = input;
        const start = ContinuationToken === undefined ? behind(StartAfter) : positionOf(ContinuationToken);
        const page = await listPage(shelf, input, start);
        return {
            ...page.output,
            KeyCount: page.count,
            ...(ContinuationToken !== undefined && { ContinuationToken }),
            ...(StartAfter !== undefined && { StartAfter: encoder(input)(StartAfter) }),
            ...(page.next !== undefined && { NextContinuationToken: tokenOf(page.next) }),
        };
    },
    async ListObjects(input) {
        const known = ['Bucket', 'ExpectedBucketOwner', 'Prefix', 'Delimiter', 'MaxKeys', 'EncodingType'];
        (0,cloud_input/* onlyKnown */.KT)('ListObjects', input, [...known, 'Marker']);
        const { Delimiter, Marker = '' } = input;
        // Without a token, a marker that is a common prefix is behind all of its keys.
        const andBelow = Delimiter !== undefined && Delimiter !== '' && Marker.endsWith(Delimiter);
        const page = await listPage(shelf, input, { key: Marker, andBelow });
        return {
            ...page.output,
            Marker: encoder(input)(Marker),
            ...(page.next !== undefined && Delimiter !== undefined && { NextMarker: encoder(input)(page.next.key) }),
        };
    },
    /** Versions are not kept: each object has the one that S3 calls `null` where versioning was never on. */
    async ListObjectVersions(input) {
        const known = ['Bucket', 'ExpectedBucketOwner', 'Prefix', 'MaxKeys'];
        (0,cloud_input/* onlyKnown */.KT)('ListObjectVersions', input, [...known, 'KeyMarker', 'VersionIdMarker']);
        const { Contents = [], ...output } = (await listPage(shelf, input, behind(input.KeyMarker))).output;
        return {
            ...output,
            Versions: Contents.map((object) => ({ ...object, StorageClass: 'STANDARD', VersionId: 'null', IsLatest: true })),
            ...(output.IsTruncated === true && { NextKeyMarker: Contents.at(-1)?.Key, NextVersionIdMarker: 'null' }),
        };
    },
});
/** At most 1,000 keys and common prefixes, as S3. */
const mostKeys = 1000;
async function listPage(shelf, request, start) {
    const { Bucket = '', Prefix = '', Delimiter, MaxKeys = mostKeys, EncodingType } = request;
    if (!Number.isInteger(MaxKeys) || MaxKeys < 0) {
        throw invalidArgument('Argument maxKeys must be an integer between 0 and 2147483647');
    }
    const folder = existingBucket(shelf, request);
    const encode = encoder(request);
    const limit = Math.min(MaxKeys, mostKeys);
    const contents = [];
    const commonPrefixes = [];
    let position = start;
    let isTruncated = false;
    // Remembered together: a transaction for each file of a large bucket would take longer than its digest.
    const discoveries = [];
    const count = () => contents.length + commonPrefixes.length;
    for (const found of limit === 0 ? [] : grouped(folder, Prefix, Delimiter, start)) {
        const object = found.andBelow
            ? undefined
            : await describe(shelf, `${Bucket}/${found.key}`, (0,external_node_path_.join)(folder, found.key), (discovery) => discoveries.push(discovery));
        // Gone since its folder was read.
        if (!found.andBelow && object === undefined)
            continue;
        if (count() === limit) {
            isTruncated = true;
            break;
        }
        position = found;
        if (object === undefined) {
            commonPrefixes.push({ Prefix: encode(found.key) });
        }
        else {
            const { LastModified, ETag, Size } = object;
            contents.push({ Key: encode(found.key), LastModified, ETag, Size, StorageClass: 'STANDARD' });
        }
    }
    remember(shelf, discoveries);
    const output = {
        Name: Bucket,
        Prefix: encode(Prefix),
        ...(Delimiter !== undefined && { Delimiter: encode(Delimiter) }),
        ...(EncodingType !== undefined && { EncodingType }),
        MaxKeys,
        IsTruncated: isTruncated,
        ...(contents.length > 0 && { Contents: contents }),
        ...(commonPrefixes.length > 0 && { CommonPrefixes: commonPrefixes }),
    };
    return { output, count: count(), next: isTruncated ? position : undefined };
}
/** Keys, and what they have in common up to the delimiter, which stands for all of them. */
function* grouped(folder, prefix, delimiter = '', start) {
    let keys = keysOf(folder, prefix, start);
    for (let next = keys.next(); next.done !== true; next = keys.next()) {
        const end = delimiter === '' ? -1 : next.value.indexOf(delimiter, prefix.length);
        if (end === -1) {
            yield { key: next.value, andBelow: false };
        }
        else {
            const common = { key: next.value.slice(0, end + delimiter.length), andBelow: true };
            yield common;
            keys = keysOf(folder, prefix, common);
        }
    }
}
function behind(key) {
    return { key: key ?? '', andBelow: false };
}
function tokenOf({ key, andBelow }) {
    return Buffer.from(`${andBelow ? 'p' : 'k'}${key}`).toString('base64url');
}
function positionOf(token) {
    const text = Buffer.from(token, 'base64url').toString();
    const kind = text.slice(0, 1);
    if (kind !== 'p' && kind !== 'k')
        throw invalidArgument('The continuation token provided is incorrect');
    return { key: text.slice(1), andBelow: kind === 'p' };
}
function encoder({ EncodingType }) {
    return EncodingType === 'url' ? (key) => encodeURIComponent(key).replaceAll('%2F', '/') : (key) => key;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/serde/index.js
var serde = __webpack_require__(92430);
;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/read.js
/** GetObject and HeadObject. */










const known = ['Bucket', 'Key', 'ExpectedBucketOwner', 'IfMatch', 'Range', 'ChecksumMode'];
const readCommands = (shelf) => ({
    async GetObject(input) {
        (0,cloud_input/* onlyKnown */.KT)('GetObject', input, known);
        const { object, fd } = await openObject(shelf, input);
        try {
            const { head, span } = partOf(object, input);
            return { ...head, Body: (0,serde.sdkStreamMixin)(streamOf(fd, span)) };
        }
        catch (error) {
            (0,external_node_fs_.closeSync)(fd);
            throw error;
        }
    },
    async HeadObject(input) {
        (0,cloud_input/* onlyKnown */.KT)('HeadObject', input, known);
        try {
            const { object } = await existingObject(shelf, input);
            return partOf(object, input).head;
        }
        catch (error) {
            const missing = [noSuchBucket().name, noSuchKey().name];
            throw error instanceof service/* AwsError */.G && missing.includes(error.name) ? notFound() : error;
        }
    },
});
/** The file of an object that exists, and what S3 tells of it. Throws NoSuchBucket and NoSuchKey. */
async function existingObject(shelf, reference) {
    const { Bucket = '', Key = '' } = reference;
    const folder = existingBucket(shelf, reference);
    const path = pathOf(folder, Key);
    if (path === undefined)
        throw noSuchKey();
    refuseLinks(folder, Key);
    const object = await describe(shelf, `${Bucket}/${Key}`, path);
    if (object === undefined)
        throw noSuchKey();
    return { path, object };
}
/** Description and bytes of one and the same file, even if another is put under its key meanwhile. */
async function openObject(shelf, reference) {
    for (;;) {
        const { path, object } = await existingObject(shelf, reference);
        const fd = openedFile(path);
        if (fd === undefined)
            continue;
        const { size, mtimeNs } = identity((0,external_node_fs_.fstatSync)(fd, { bigint: true }));
        if (object.record.size === size && object.record.mtimeNs === mtimeNs)
            return { object, fd };
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Undefined when the file has gone. */
function openedFile(path) {
    try {
        return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (error) {
        if (isNoFile(error))
            return undefined;
        throw error;
    }
}
function streamOf(fd, { start, end, length }) {
    if (length > 0)
        return (0,external_node_fs_.createReadStream)('', { fd, start, end });
    // An empty span has no last byte that a stream could be told.
    (0,external_node_fs_.closeSync)(fd);
    return external_node_stream_.Readable.from([]);
}
function partOf(object, { IfMatch, Range }) {
    if (IfMatch !== undefined && !sameETag(IfMatch, object.ETag))
        throw preconditionFailed();
    const part = Range === undefined ? undefined : spanOf(Range, object.Size);
    const span = part ?? { start: 0, end: object.Size - 1, length: object.Size };
    const { ContentType = 'binary/octet-stream', Metadata = {}, ...headers } = object.record.headers;
    const head = {
        ...headers,
        AcceptRanges: 'bytes',
        ContentLength: span.length,
        ...(part !== undefined && { ContentRange: `bytes ${span.start}-${span.end}/${object.Size}` }),
        ContentType,
        ETag: object.ETag,
        LastModified: object.LastModified,
        Metadata,
    };
    return { head, span };
}
function sameETag(asked, eTag) {
    return asked === '*' || asked.replaceAll('"', '') === eTag.replaceAll('"', '');
}
/** S3 takes one range of bytes, and answers with the whole object to a header that it cannot read. */
function spanOf(range, size) {
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
    if (first === '' && last === '')
        return undefined;
    if (first !== '' && last !== '' && Number(first) > Number(last))
        return undefined;
    const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
    if (start > end)
        throw invalidRange();
    return { start, end, length: end - start + 1 };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/remove.js
/** DeleteObject and DeleteObjects. */








/** Keys of one DeleteObjects. */
const remove_mostKeys = 1000;
const removeCommands = (shelf) => ({
    async DeleteObject(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteObject', input, ['Bucket', 'Key', 'ExpectedBucketOwner']);
        const folder = existingBucket(shelf, input);
        remove(shelf, folder, input.Bucket ?? '', input.Key ?? '');
        return {};
    },
    async DeleteObjects(input) {
        (0,cloud_input/* onlyKnown */.KT)('DeleteObjects', input, ['Bucket', 'Delete', 'ExpectedBucketOwner', 'ChecksumAlgorithm']);
        const folder = existingBucket(shelf, input);
        const { Objects = [], Quiet = false } = input.Delete ?? {};
        if (Objects.length === 0 || Objects.length > remove_mostKeys)
            throw malformedXml();
        for (const { VersionId, ...object } of Objects) {
            (0,cloud_input/* onlyKnown */.KT)('DeleteObjects of an object', object, ['Key']);
            if (VersionId !== undefined && VersionId !== 'null')
                throw (0,service/* refuse */.T)('DeleteObjects of a version');
        }
        shelf.world.store.transaction(() => {
            for (const { Key = '' } of Objects)
                remove(shelf, folder, input.Bucket ?? '', Key);
        });
        return Quiet ? {} : { Deleted: Objects.map(({ Key }) => ({ Key })) };
    },
});
/** Removes the object, if there is one, and the folders that then hold nothing. */
function remove(shelf, folder, bucket, key) {
    const path = pathOf(folder, key);
    if (path === undefined)
        return;
    shelf.world.store.transaction(() => {
        refuseLinks(folder, key);
        if (fileStats(path) === undefined)
            return;
        (0,external_node_fs_.unlinkSync)(path);
        shelf.objects.delete(`${bucket}/${key}`);
        for (const above of foldersAbove(folder, key).reverse()) {
            if (!removedEmpty(above))
                break;
        }
    });
}
function removedEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
        return true;
    }
    catch (error) {
        if (isNotEmpty(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/settings.js
/** Settings of buckets: recorded, and given back. Nothing of the local cloud acts upon them. */




function missing(code, message) {
    throw new service/* AwsError */.G(code, message, 404);
}
const settings = [
    {
        put: 'PutBucketVersioning',
        get: 'GetBucketVersioning',
        member: 'VersioningConfiguration',
        bare: true,
        unset: () => ({}),
    },
    {
        put: 'PutBucketEncryption',
        get: 'GetBucketEncryption',
        delete: 'DeleteBucketEncryption',
        member: 'ServerSideEncryptionConfiguration',
        unset: () => ({
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
        }),
    },
    {
        put: 'PutPublicAccessBlock',
        get: 'GetPublicAccessBlock',
        delete: 'DeletePublicAccessBlock',
        member: 'PublicAccessBlockConfiguration',
        unset: (removed) => removed
            ? missing('NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found')
            : { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
    },
    {
        put: 'PutBucketLifecycleConfiguration',
        get: 'GetBucketLifecycleConfiguration',
        delete: 'DeleteBucketLifecycle',
        member: 'LifecycleConfiguration',
        bare: true,
        unset: () => missing('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
    },
    {
        put: 'PutBucketOwnershipControls',
        get: 'GetBucketOwnershipControls',
        delete: 'DeleteBucketOwnershipControls',
        member: 'OwnershipControls',
        unset: (removed) => removed
            ? missing('OwnershipControlsNotFoundError', 'The bucket ownership controls were not found')
            : { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    },
    { put: 'PutBucketLogging', get: 'GetBucketLogging', member: 'BucketLoggingStatus', bare: true, unset: () => ({}) },
    {
        put: 'PutBucketTagging',
        get: 'GetBucketTagging',
        delete: 'DeleteBucketTagging',
        member: 'Tagging',
        bare: true,
        unset: () => missing('NoSuchTagSet', 'The TagSet does not exist'),
    },
];
function settingCommands(shelf) {
    return Object.fromEntries([...settings.flatMap((setting) => commandsOf(shelf, setting)), ...policyCommands(shelf)]);
}
function commandsOf(shelf, setting) {
    const { member } = setting;
    const key = (input) => `${input.Bucket}/${member}`;
    const put = async (input) => {
        (0,cloud_input/* onlyKnown */.KT)(setting.put, input, ['Bucket', 'ExpectedBucketOwner', 'ChecksumAlgorithm', 'ContentMD5', member]);
        existingBucket(shelf, input);
        const value = input[member];
        if (typeof value !== 'object' || value === null)
            throw malformedXml();
        shelf.settings.put(key(input), value);
        return {};
    };
    const get = async (input) => {
        (0,cloud_input/* onlyKnown */.KT)(setting.get, input, ['Bucket', 'ExpectedBucketOwner']);
        existingBucket(shelf, input);
        const recorded = shelf.settings.get(key(input));
        const value = recorded ?? setting.unset(recorded === null);
        return setting.bare === true ? value : { [member]: value };
    };
    const remove = async (input) => {
        (0,cloud_input/* onlyKnown */.KT)(setting.delete ?? '', input, ['Bucket', 'ExpectedBucketOwner']);
        existingBucket(shelf, input);
        shelf.settings.put(key(input), null);
        return {};
    };
    return [
        [setting.put, put],
        [setting.get, get],
        ...(setting.delete === undefined ? [] : [[setting.delete, remove]]),
    ];
}
/** A policy is a text, and S3 looks at it before it takes it. */
function policyCommands(shelf) {
    const key = ({ Bucket }) => `${Bucket}/Policy`;
    const put = async (input) => {
        (0,cloud_input/* onlyKnown */.KT)('PutBucketPolicy', input, ['Bucket', 'ExpectedBucketOwner', 'Policy', 'ChecksumAlgorithm', 'ContentMD5']);
        existingBucket(shelf, input);
        const { Policy } = input;
        if (typeof Policy !== 'string' || !isJsonObject(Policy))
            throw malformedPolicy();
        shelf.settings.put(key(input), { Policy });
        return {};
    };
    const get = async (input) => {
        (0,cloud_input/* onlyKnown */.KT)('GetBucketPolicy', input, ['Bucket', 'ExpectedBucketOwner']);
        existingBucket(shelf, input);
        const policy = shelf.settings.get(key(input));
        if (policy === undefined || policy === null) {
            throw new service/* AwsError */.G('NoSuchBucketPolicy', 'The bucket policy does not exist', 404);
        }
        return policy;
    };
    const remove = async (input) => {
        (0,cloud_input/* onlyKnown */.KT)('DeleteBucketPolicy', input, ['Bucket', 'ExpectedBucketOwner']);
        existingBucket(shelf, input);
        shelf.settings.delete(key(input));
        return {};
    };
    return [
        ['PutBucketPolicy', put],
        ['GetBucketPolicy', get],
        ['DeleteBucketPolicy', remove],
    ];
}
function isJsonObject(text) {
    try {
        return text.startsWith('{') && typeof JSON.parse(text) === 'object';
    }
    catch {
        // Not JSON: said by the caller in S3's words.
        return false;
    }
}
function malformedPolicy() {
    return new service/* AwsError */.G('MalformedPolicy', "Policies must be valid JSON and the first byte must be '{'");
}

// EXTERNAL MODULE: ./.build/simulators/cloud/s3/body.js
var body = __webpack_require__(3357);
;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/write.js
/** PutObject and CopyObject: an object is there whole, or as it was before. */













const headerNames = [
    'ContentType',
    'ContentEncoding',
    'ContentDisposition',
    'ContentLanguage',
    'CacheControl',
    'Metadata',
];
// Encryption at rest and the class of storage change nothing that can be read back here.
const atRest = ['ServerSideEncryption', 'SSEKMSKeyId', 'BucketKeyEnabled', 'StorageClass'];
const writeCommands = (shelf) => ({
    async PutObject(input) {
        const checks = ['ContentLength', 'ContentMD5', 'ChecksumCRC32', 'ChecksumSHA1', 'ChecksumSHA256'];
        const conditions = ['IfMatch', 'IfNoneMatch', 'ChecksumAlgorithm'];
        const known = ['Bucket', 'Key', 'Body', 'ExpectedBucketOwner', ...headerNames, ...atRest];
        (0,cloud_input/* onlyKnown */.KT)('PutObject', input, [...known, ...checks, ...conditions]);
        if (input.IfNoneMatch !== undefined && input.IfNoneMatch !== '*')
            throw (0,service/* refuse */.T)('PutObject with an IfNoneMatch other than *');
        const folder = existingBucket(shelf, input);
        pathToWrite(folder, input.Key ?? '');
        const upload = await (0,body/* receive */.uZ)(shelf, input.Body, input);
        await publish(shelf, input, upload, headersOf(input));
        return { ETag: `"${upload.md5}"` };
    },
    async CopyObject(input) {
        const known = ['Bucket', 'Key', 'CopySource', 'MetadataDirective', 'ExpectedBucketOwner'];
        (0,cloud_input/* onlyKnown */.KT)('CopyObject', input, [
            ...known,
            'ExpectedSourceBucketOwner',
            'ChecksumAlgorithm',
            ...headerNames,
            ...atRest,
        ]);
        const source = sourceOf(input);
        const replaces = input.MetadataDirective === 'REPLACE';
        if (source.Bucket === input.Bucket && source.Key === input.Key && !replaces)
            throw copyOntoItself();
        const folder = existingBucket(shelf, input);
        pathToWrite(folder, input.Key ?? '');
        const { path, object } = await existingObject(shelf, source);
        const file = await (0,body/* newUpload */.Eh)(shelf);
        await (0,promises_.copyFile)(path, file, external_node_fs_.constants.COPYFILE_FICLONE);
        const { md5, headers } = object.record;
        const LastModified = await publish(shelf, input, { file, md5 }, replaces ? headersOf(input) : headers);
        return { CopyObjectResult: { ETag: object.ETag, LastModified } };
    },
});
/**
 * Makes the upload the object, if the conditions hold. One transaction, so that no other process of this cloud puts,
 * deletes or removes a folder meanwhile.
 */
async function publish(shelf, to, upload, headers) {
    const { Bucket = '', Key = '' } = to;
    try {
        return shelf.world.store.transaction(() => {
            const folder = existingBucket(shelf, to);
            const path = pathToWrite(folder, Key);
            refuseLinks(folder, Key);
            checkConditions(to, () => currentETag(shelf, `${Bucket}/${Key}`, path));
            makeRoom(folder, Key, path);
            (0,external_node_fs_.renameSync)(upload.file, path);
            const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true });
            shelf.objects.put(`${Bucket}/${Key}`, { ...identity(stats), md5: upload.md5, headers });
            return new Date(Number(stats.mtimeNs / 1000000n));
        });
    }
    catch (error) {
        await (0,promises_.rm)(upload.file, { force: true });
        throw error;
    }
}
function checkConditions({ IfMatch, IfNoneMatch }, current) {
    if (IfMatch === undefined && IfNoneMatch === undefined)
        return;
    const eTag = current();
    if (IfNoneMatch !== undefined && eTag !== undefined)
        throw preconditionFailed();
    if (IfMatch === undefined)
        return;
    if (eTag === undefined)
        throw noSuchKey();
    if (!sameETag(IfMatch, eTag))
        throw preconditionFailed();
}
function currentETag(shelf, id, path) {
    const stats = fileStats(path);
    if (stats === undefined)
        return undefined;
    return currentRecord(shelf, id, stats)?.md5 ?? (0,external_node_crypto_.createHash)('md5').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
}
/** Makes the folders above the object. A name cannot be a file and a folder at once, though it can be two keys of S3. */
function makeRoom(folder, key, path) {
    for (const above of foldersAbove(folder, key)) {
        if ((0,external_node_fs_.lstatSync)(above, { throwIfNoEntry: false })?.isFile() === true)
            throw refuseBoth(key, above.slice(folder.length + 1));
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        return;
    try {
        (0,external_node_fs_.rmdirSync)(path);
    }
    catch (error) {
        throw isNotEmpty(error) ? refuseBoth(key, key) : error;
    }
}
function refuseBoth(key, both) {
    return (0,service/* refuse */.T)(`the key '${key}', as '${both}' would be an object and a folder at once`, 'Buckets are plain folders of this machine.');
}
function headersOf(input) {
    const { ContentType, ContentEncoding, ContentDisposition, ContentLanguage, CacheControl, Metadata } = input;
    return { ContentType, ContentEncoding, ContentDisposition, ContentLanguage, CacheControl, Metadata };
}
function sourceOf({ CopySource = '', ExpectedSourceBucketOwner }) {
    const [path = '', version] = CopySource.split('?', 2);
    if (version !== undefined)
        throw (0,service/* refuse */.T)('CopyObject of a version');
    const decoded = decodeURIComponent(path).replace(/^\//, '');
    const slash = decoded.indexOf('/');
    if (slash < 1)
        throw invalidArgument('Invalid copy source object key');
    const source = { Bucket: decoded.slice(0, slash), Key: decoded.slice(slash + 1) };
    return { ...source, ExpectedBucketOwner: ExpectedSourceBucketOwner };
}
function copyOntoItself() {
    const message = "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.";
    return new service/* AwsError */.G('InvalidRequest', message);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/s3/service.js
/** S3's commands, over plain folders. Objects have no versions here, and nobody is refused by a policy. */










const makeS3 = (world) => {
    const shelf = openShelf(world);
    (0,external_node_fs_.mkdirSync)(world.bucketsFolder, { recursive: true });
    removeUploadsOfTheDead(shelf);
    return {
        name: 's3',
        handlers: ofOwner(world, {
            ...bucketCommands(shelf),
            ...settingCommands(shelf),
            ...listCommands(shelf),
            ...readCommands(shelf),
            ...writeCommands(shelf),
            ...removeCommands(shelf),
        }),
    };
};
/** Every bucket is the one account's; a caller who expects another is refused, as S3 does it for every command. */
function ofOwner({ account }, handlers) {
    return Object.fromEntries(Object.entries(handlers).map(([command, handler]) => [
        command,
        async (input, options) => {
            const { ExpectedBucketOwner: owner = account, ...rest } = input;
            if (owner !== account)
                throw new service/* AwsError */.G('AccessDenied', 'Access Denied', 403);
            // What is left is still the command's input: the member is optional in all of them.
            return handler(rest, options);
        },
    ]));
}
function removeUploadsOfTheDead({ uploadsFolder, world }) {
    (0,external_node_fs_.mkdirSync)(uploadsFolder, { recursive: true });
    for (const name of (0,external_node_fs_.readdirSync)(uploadsFolder)) {
        const [owner = ''] = name.split('.');
        if (!world.store.isAlive(owner))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(uploadsFolder, name), { force: true });
    }
}


/***/ })

};
