export const id = 4107;
export const ids = [4107,9873];
export const modules = {

/***/ 60070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ ownBucket),
/* harmony export */   Ef: () => (/* binding */ putIfAbsent),
/* harmony export */   IO: () => (/* binding */ deleteKeys),
/* harmony export */   Kd: () => (/* binding */ putExactly),
/* harmony export */   L8: () => (/* binding */ putContent),
/* harmony export */   LA: () => (/* binding */ putOnce),
/* harmony export */   W_: () => (/* binding */ deleteUnder),
/* harmony export */   b6: () => (/* binding */ objectsUnder),
/* harmony export */   he: () => (/* binding */ ensureBucket),
/* harmony export */   l5: () => (/* binding */ readBytesIfThere),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   rb: () => (/* binding */ putText),
/* harmony export */   rf: () => (/* binding */ keysUnder),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zd: () => (/* binding */ refuseKept)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53711);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24659);
/** Objects in S3. */



const ownBucket = (name, account) => ({ Bucket: name, ExpectedBucketOwner: account });
/** Makes the bucket, private, encrypted and versioned, unless it is there: the stack adopts it. */
async function ensureBucket(cloud, bucket, region) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Making the bucket ${bucket.Bucket}`, async () => {
        if (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadBucketCommand(bucket))))
            return;
        // Every region but the oldest is one of these constraints.
        const constraint = region;
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.CreateBucketCommand({
            Bucket: bucket.Bucket,
            ObjectOwnership: 'BucketOwnerEnforced',
            ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: constraint } }),
        }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutPublicAccessBlockCommand({ ...bucket, PublicAccessBlockConfiguration: nothingPublic }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutBucketEncryptionCommand({
            ...bucket,
            ServerSideEncryptionConfiguration: {
                Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
            },
        }));
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutBucketVersioningCommand({ ...bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    });
}
const nothingPublic = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
};
/** Puts an object unless its key is taken. True when it was put. */
async function putOnce(cloud, bucket, Key, { content, contentType }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
        if (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadObjectCommand({ ...bucket, Key }))))
            return false;
        await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body: content(), ContentType: contentType }));
        return true;
    });
}
/** Puts an object unless it is there, byte for byte: a key that holds a digest says what was to lie under it, and no more. */
async function putExactly(cloud, bucket, Key, { content, contentType }) {
    const Body = content();
    const there = await readBytesIfThere(cloud, bucket, Key);
    if (there !== undefined && Buffer.from(Body).equals(there))
        return 'there';
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body, ContentType: contentType })));
    return there === undefined ? 'put' : 'put over another';
}
/** Puts an object, over one that has its key. */
async function putContent(cloud, bucket, Key, Body) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body })));
}
/** Puts an object, and false when its key is taken: of several that put at once, one does. */
async function putIfAbsent(cloud, bucket, Key, Body) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Uploading s3://${bucket.Bucket}/${Key}`, async () => {
        try {
            await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body, ContentType: 'application/json', IfNoneMatch: '*' }));
            return true;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'PreconditionFailed', 'ConditionalRequestConflict'))
                return false;
            throw error;
        }
    });
}
async function exists(head) {
    try {
        await head();
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'NotFound', 'NoSuchBucket', 'NoSuchKey'))
            return false;
        throw error;
    }
}
async function putText(cloud, bucket, Key, Body) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Writing s3://${bucket.Bucket}/${Key}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.PutObjectCommand({ ...bucket, Key, Body, ContentType: 'application/json' })));
}
async function readText(cloud, bucket, Key) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Reading s3://${bucket.Bucket}/${Key}`, async () => {
        const { Body } = await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.GetObjectCommand({ ...bucket, Key }));
        return (await Body?.transformToString()) ?? '';
    });
}
/** Undefined when there is no such object, or no such bucket. */
async function readBytesIfThere(cloud, bucket, Key) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Reading s3://${bucket.Bucket}/${Key}`, async () => {
        try {
            const { Body } = await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.GetObjectCommand({ ...bucket, Key }));
            return await Body?.transformToByteArray();
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'NoSuchKey', 'NoSuchBucket'))
                return undefined;
            throw error;
        }
    });
}
/** Undefined when there is no such object, or no such bucket. */
async function readTextIfThere(cloud, bucket, Key) {
    return (await exists(() => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadObjectCommand({ ...bucket, Key }))))
        ? readText(cloud, bucket, Key)
        : undefined;
}
/** Keys under a prefix, in S3's order; none when there is no such bucket. */
async function* keysUnder(cloud, bucket, prefix) {
    for await (const { key } of objectsUnder(cloud, bucket, prefix))
        yield key;
}
/** Objects under a prefix, in S3's order; none when there is no such bucket. */
async function* objectsUnder(cloud, bucket, Prefix) {
    let ContinuationToken;
    do {
        const page = await listPage(cloud, bucket, Prefix, ContinuationToken);
        for (const { Key, Size = 0, ETag = '', LastModified = new Date(0) } of page?.Contents ?? []) {
            if (Key !== undefined)
                yield { key: Key, size: Size, eTag: ETag, modified: LastModified };
        }
        ContinuationToken = page?.NextContinuationToken;
    } while (ContinuationToken !== undefined);
}
async function listPage(cloud, bucket, Prefix, token) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Listing s3://${bucket.Bucket}/${Prefix}`, async () => {
        try {
            return await cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.ListObjectsV2Command({ ...bucket, Prefix, ...(token === undefined ? {} : { ContinuationToken: token }) }));
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'NoSuchBucket'))
                return undefined;
            throw error;
        }
    });
}
/** Deletes what lies under the prefix. */
async function deleteUnder(cloud, bucket, prefix) {
    const keys = await Array.fromAsync(keysUnder(cloud, bucket, prefix));
    await deleteKeys(cloud, bucket, keys);
}
/** Keys that are not there are as good as deleted. */
async function deleteKeys(cloud, bucket, keys) {
    for (let start = 0; start < keys.length; start += 1000) {
        const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
        const { Errors = [] } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Deleting ${Objects.length} objects of s3://${bucket.Bucket}`, () => cloud.s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.DeleteObjectsCommand({ ...bucket, Delete: { Objects, Quiet: true } })));
        refuseKept(bucket, Errors);
    }
}
/** S3 answers well even when it has deleted none of them. */
function refuseKept({ Bucket }, errors) {
    const [first] = errors;
    if (first === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-refused', `S3 did not delete ${errors.length} objects of s3://${Bucket}; the first, ${first.Key}: ${first.Code}: ${first.Message}`);
}


/***/ }),

/***/ 44290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   gO: () => (/* binding */ parseSelection)
/* harmony export */ });
/* unused harmony export parseExpression */
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48655);
/**
 * The part of AWS IoT SQL (2016-03-23) that rules of pipelines need: a list of attributes and expressions, a topic
 * filter, a condition. The grammar is that of the "AWS IoT SQL reference" in AWS IoT Core's Developer Guide; what it
 * has beside that is refused by name.
 */

/** With how many arguments each may be called. */
const functions = { topic: [0, 1], timestamp: [0, 0] };
/** From those that bind loosest. */
const levels = [
    ['OR'],
    ['AND'],
    ['=', '<>', '<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '%'],
];
const comparisons = levels.findIndex((operators) => operators.includes('='));
const reserved = ['SELECT', 'FROM', 'WHERE', 'AS', 'AND', 'OR', 'NOT', 'IN', 'CASE', 'SET', 'EXISTS', 'VALUE'];
/** Raises an IotSqlError. */
const parseSelection = (list) => parsing(list, selection);
/** `SELECT … FROM 'filter' WHERE …`. Raises an IotSqlError. */
const parseStatement = (sql) => parsing(sql, statement);
/** What stands between `${` and `}` in the properties of an action. Raises an IotSqlError. */
const parseExpression = (text) => parsing(text, expression);
function parsing(text, read) {
    const all = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .L)(text);
    let at = 0;
    const reader = {
        isNext: (wanted) => all[at]?.kind !== 'text' && all[at]?.text.toUpperCase() === wanted.toUpperCase(),
        takes: (wanted) => {
            if (!reader.isNext(wanted))
                return false;
            at += 1;
            return true;
        },
        next: () => {
            const token = all[at];
            if (token === undefined)
                throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', 'It ends too early.');
            at += 1;
            return token;
        },
        expect: (wanted) => {
            if (!reader.takes(wanted))
                throw unexpected(all[at], wanted);
        },
    };
    const result = read(reader);
    if (at < all.length)
        throw unexpected(all[at]);
    return result;
}
function statement(reader) {
    reader.expect('SELECT');
    const select = selection(reader);
    reader.expect('FROM');
    const topic = reader.next();
    if (topic.kind !== 'text')
        throw unexpected(topic, 'a topic filter in quotes');
    return { select, topicFilter: topic.text, where: reader.takes('WHERE') ? expression(reader) : undefined };
}
function selection(reader) {
    if (reader.takes('VALUE'))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'SELECT VALUE');
    const all = reader.takes('*');
    const columns = [];
    while (all && columns.length === 0 ? reader.takes(',') : columns.length === 0 || reader.takes(',')) {
        const column = selected(reader);
        if (columns.some(({ name }) => name === column.name))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', `"${column.name}" is selected twice.`);
        columns.push(column);
    }
    return { all, columns };
}
function selected(reader) {
    const value = expression(reader);
    if (reader.takes('AS')) {
        const { kind, text } = reader.next();
        if (kind !== 'name')
            throw unexpected({ kind, text }, 'a name');
        if (reader.isNext('.'))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'a name with dots after AS');
        return { name: text, value };
    }
    const [name, ...below] = value.kind === 'attribute' ? value.path : [];
    if (name === undefined || below.length > 0)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'what is no plain attribute without a name of its own (… AS name)');
    return { name, value };
}
function expression(reader, level = 0) {
    const operators = levels[level];
    if (operators === undefined)
        return unary(reader);
    // NOT binds tighter than AND, and looser than comparisons.
    if (level === comparisons && reader.takes('NOT'))
        return { kind: 'not', operand: expression(reader, level) };
    let left = expression(reader, level + 1);
    for (;;) {
        if (reader.isNext('/'))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'division, whose rounding of whole numbers AWS does not define');
        if (reader.isNext('IN'))
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'IN');
        const operator = operators.find((operator) => reader.takes(operator));
        if (operator === undefined)
            return left;
        left = { kind: 'binary', operator, left, right: expression(reader, level + 1) };
    }
}
function unary(reader) {
    if (reader.takes('-'))
        return { kind: 'negative', operand: unary(reader) };
    if (!reader.takes('('))
        return primary(reader);
    if (reader.isNext('SELECT'))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'a query inside of a query');
    const inner = expression(reader);
    reader.expect(')');
    return inner;
}
function primary(reader) {
    const token = reader.next();
    if (token.kind === 'text')
        return { kind: 'literal', value: token.text };
    if (token.kind === 'number')
        return { kind: 'literal', value: Number(token.text) };
    if (['[', '{'].includes(token.text))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'a list or an object in the statement');
    if (token.kind === 'sign')
        throw unexpected(token);
    const word = token.text.toUpperCase();
    if (word === 'NULL')
        return { kind: 'literal', value: null };
    if (word === 'TRUE' || word === 'FALSE')
        return { kind: 'literal', value: word === 'TRUE' };
    if (word === 'CASE' || word === 'EXISTS')
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', word);
    if (reserved.includes(word))
        throw unexpected(token);
    if (reader.takes('('))
        return call(token.text, reader);
    const path = [token.text];
    while (reader.takes('.'))
        path.push(reader.next().text);
    if (reader.isNext('['))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', 'an index into a list');
    return { kind: 'attribute', path };
}
function call(name, reader) {
    const known = Object.keys(functions).find((known) => known === name.toLowerCase());
    if (known === undefined)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('unsupported', `the function ${name}()`);
    const given = [];
    while (!reader.isNext(')')) {
        given.push(expression(reader));
        if (!reader.takes(','))
            break;
    }
    reader.expect(')');
    const [fewest, most] = functions[known];
    if (given.length < fewest || given.length > most)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', `${known}() does not take ${given.length} arguments.`);
    return { kind: 'call', name: known, arguments: given };
}
function unexpected(token, wanted) {
    const found = token === undefined ? 'the end' : `"${token.text}"`;
    return new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .IotSqlError */ .b('malformed', wanted === undefined ? `${found} cannot stand here.` : `${found} stands where ${wanted} should.`);
}


/***/ }),

/***/ 48655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tokens),
/* harmony export */   b: () => (/* binding */ IotSqlError)
/* harmony export */ });
/** What AWS would refuse (`malformed`), or what is good AWS IoT SQL and not built here (`unsupported`). */
class IotSqlError extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const pattern = /\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'(?<text>(?:[^']|'')*)'|(?<sign><>|<=|>=|[=<>(),.*+%/[\]{}-]))/y;
function tokens(sql) {
    const found = [];
    const end = sql.trimEnd().length;
    pattern.lastIndex = 0;
    while (pattern.lastIndex < end) {
        const from = pattern.lastIndex;
        const groups = pattern.exec(sql)?.groups;
        if (groups === undefined)
            throw unreadable(sql.slice(from).trimStart());
        const { name, number, text, sign } = groups;
        if (name !== undefined)
            found.push({ kind: 'name', text: name });
        else if (number !== undefined)
            found.push({ kind: 'number', text: number });
        else if (text !== undefined)
            found.push({ kind: 'text', text: text.replaceAll("''", "'") });
        else
            found.push({ kind: 'sign', text: sign ?? '' });
    }
    return found;
}
function unreadable(rest) {
    if (/^["`]/.test(rest))
        return new IotSqlError('unsupported', 'names in quotes');
    if (rest.startsWith('@'))
        return new IotSqlError('unsupported', 'a variable (SET)');
    if (rest.startsWith("'"))
        return new IotSqlError('malformed', `A text is never closed: ${rest}`);
    return new IotSqlError('malformed', `"${rest.charAt(0)}" means nothing here: ${rest}`);
}


/***/ }),

/***/ 42409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lastComplete),
  KC: () => (/* binding */ nextWindow),
  Et: () => (/* binding */ parseWindow),
  EW: () => (/* binding */ windowOfDay)
});

// UNUSED EXPORTS: previousWindow

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/graph/window-id.js

/**
 * The id of the window that begins then. It becomes part of keys in S3 and of paths in Hadoop, which takes a colon for the
 * end of a scheme: so the offset of an hour has none.
 */
function idOf(size, start) {
    const date = start.toPlainDate();
    switch (size) {
        case 'hour':
            return `${date.toString()}T${String(start.hour).padStart(2, '0')}${start.offset.replace(':', '')}`;
        case 'day':
            return date.toString();
        case 'week':
            return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
        case 'month':
            return date.toPlainYearMonth().toString();
    }
}
function idExample(size, timeZone) {
    return idOf(size, temporal_polyfill/* Temporal */.fE.ZonedDateTime.from({ timeZone, year: 2026, month: 11, day: 23, hour: 14 }));
}
/** Instants of which at least one lies in the window of that id, if there is such a window. */
function startFromId(id, size, timeZone) {
    try {
        switch (size) {
            case 'hour': {
                if (!/^\d{4}-\d\d-\d\dT\d\d[+-]\d{4}$/.test(id))
                    return [];
                // Where the clock was set within the hour, the window holds only its first or its last minutes.
                const full = temporal_polyfill/* Temporal */.fE.Instant.from(`${id.slice(0, 13)}:00${id.slice(13)}`);
                return [full, full.add({ minutes: 59 })].map((instant) => instant.toZonedDateTimeISO(timeZone));
            }
            case 'day':
                return /^\d{4}-\d\d-\d\d$/.test(id) ? [midnight(id, timeZone)] : [];
            case 'week': {
                const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(id) ?? [];
                if (year === undefined)
                    return [];
                // The fourth of January is always in week 1.
                const first = temporal_polyfill/* Temporal */.fE.PlainDate.from(`${year}-01-04`);
                return [first.add({ weeks: Number(week) - 1 }).toZonedDateTime(timeZone)];
            }
            case 'month':
                return /^\d{4}-\d\d$/.test(id) ? [midnight(`${id}-01`, timeZone)] : [];
        }
    }
    catch (error) {
        // Temporal's answer to a date that is in no calendar, such as 2026-02-30.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
const midnight = (date, timeZone) => temporal_polyfill/* Temporal */.fE.PlainDate.from(date).toZonedDateTime(timeZone);

;// CONCATENATED MODULE: ./.build/action/src/graph/window.js
/**
 * Windows: the spans of time that runs are for. They are cut in the pipeline's time zone, follow each other without gap
 * or overlap, and are half-open. A day of 23 or 25 hours is a day. An hour is an hour of the clock at one offset: when
 * the clock is set back, the hour that it shows twice is two windows. Weeks are ISO weeks, from Monday.
 */



/** The last window that has ended by then. */
function lastComplete(size, timeZone, now) {
    const instant = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(now.getTime());
    return windowAround(size, justBefore(startOf(size, instant.toZonedDateTimeISO(timeZone))));
}
/**
 * The window of an id, such as `2026-11-23`, `2026-11-23T14+0100`, `2026-W47` or `2026-11`.
 * @throws UserError `bad-window`
 */
function parseWindow(text, size, timeZone) {
    const window = startFromId(text, size, timeZone)
        .map((start) => windowAround(size, start))
        .find(({ id }) => id === text);
    if (window !== undefined)
        return window;
    throw new errors/* UserError */.yo('bad-window', `"${text}" is no ${size} in ${timeZone}.`, {
        hint: `${size === 'hour' ? 'An' : 'A'} ${size} is written like ${idExample(size, timeZone)}.`,
    });
}
/** The first window that begins on a day or after it, such as `2021-01-01`. */
function windowOfDay(day, size, timeZone) {
    const start = temporal_polyfill/* Temporal */.fE.PlainDate.from(day).toZonedDateTime(timeZone);
    const window = windowAround(size, start);
    return window.start === utc(start) ? window : nextWindow(window, size, timeZone);
}
function nextWindow(window, size, timeZone) {
    return windowAround(size, zoned(window.end, timeZone));
}
function previousWindow(window, size, timeZone) {
    return windowAround(size, justBefore(zoned(window.start, timeZone)));
}
function windowAround(size, time) {
    const start = startOf(size, time);
    return { id: idOf(size, start), start: utc(start), end: utc(endOf(size, start)) };
}
function startOf(size, time) {
    switch (size) {
        case 'hour':
            return startOfHour(time);
        case 'day':
            return time.startOfDay();
        case 'week':
        case 'month':
            return startOfDate(firstDate(size, time), time);
    }
}
function endOf(size, start) {
    if (size === 'hour')
        return endOfHour(start);
    const days = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } };
    return startOfDate(firstDate(size, start).add(days[size]), start);
}
function firstDate(size, time) {
    const date = time.toPlainDate();
    if (size === 'week')
        return date.subtract({ days: time.dayOfWeek - 1 });
    return size === 'month' ? date.with({ day: 1 }) : date;
}
function startOfDate(date, { timeZoneId }) {
    return date.toZonedDateTime(timeZoneId);
}
/** The last full hour of the clock, or the moment since then at which the clock was set. */
function startOfHour(time) {
    const { minute, second, millisecond, microsecond, nanosecond } = time;
    const sinceFull = {
        minutes: minute,
        seconds: second,
        milliseconds: millisecond,
        microseconds: microsecond,
        nanoseconds: nanosecond,
    };
    const full = time.subtract(sinceFull);
    if (full.offset === time.offset)
        return full;
    return time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? full;
}
function endOfHour(start) {
    const full = start.add({ minutes: 60 - start.minute });
    const set = start.getTimeZoneTransition('next');
    return set !== null && set.epochNanoseconds < full.epochNanoseconds ? set : full;
}
const justBefore = (time) => time.subtract({ nanoseconds: 1 });
const zoned = (instant, timeZone) => temporal_polyfill/* Temporal */.fE.Instant.from(instant).toZonedDateTimeISO(timeZone);
const utc = (time) => time.toInstant().toString({ smallestUnit: 'second' });


/***/ }),

/***/ 20729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ sha256Base64),
/* harmony export */   Xn: () => (/* binding */ refuseLongStates),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);
/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */


/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
function namesOf({ name, environment }) {
    const qualified = `${name}-${environment.name}`;
    const bucket = (purpose) => bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
    const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
    const start = limited('Lambda function', 64, `${qualified}-start`);
    const peeringDns = limited('Lambda function', 64, `${qualified}-peering-dns`);
    const deliveryStream = (source) => limited('Firehose stream', 64, `${qualified}-${source}`);
    return {
        stack: limited('stack', 128, dashed(qualified)),
        dataBucket: bucket('data'),
        artifactBucket: bucket('artifacts'),
        logBucket: bucket('logs'),
        stateMachine: limited('state machine', 80, qualified),
        stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
        backfill: limited('state machine', 80, `${qualified}-backfill`),
        backfillLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}-backfill`),
        workGroup: limited('Athena workgroup', 128, qualified),
        lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
        ledgerTable: 'penstock_ledger',
        healthView: 'penstock_health',
        startCondition,
        schedule: limited('schedule', 64, qualified),
        start,
        startLogGroup: `/aws/lambda/${start}`,
        startConditionLogGroup: `/aws/lambda/${startCondition}`,
        partMachine: (number) => limited('state machine', 80, `${qualified}-part-${number}`),
        peeringDns,
        peeringDnsLogGroup: `/aws/lambda/${peeringDns}`,
        crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
        connection: (source) => limited('Glue connection', 255, `${qualified}-${source}`),
        job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
        // No step has a dot in its name.
        rowsToScore: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}.rows`),
        topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
        deliveryStream,
        quickSight: (report) => limited('QuickSight dataset', 128, [qualified, ...(report === undefined ? [] : [report])].join('-')),
        deliveryStreamLogGroup: (source) => `/aws/kinesisfirehose/${deliveryStream(source)}`,
    };
}
/** States are named after their steps, with a few words more. */
function refuseLongStates(names) {
    for (const name of names)
        limited('state', 80, name);
}
/** `extract_room[kitchen]` -> `extract_room-kitchen`: AWS's names take no brackets. */
const itemName = (step) => step.replaceAll('[', '-').replaceAll(']', '');
const dashed = (text) => text.replaceAll('_', '-');
function bucketName(name) {
    return limited('bucket', 63, name.toLowerCase());
}
function limited(kind, limit, name) {
    if (name.length <= limit)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('name-too-long', `The ${kind} would be named "${name}", ${name.length} characters; the limit is ${limit}.`, { hint: `Shorten the names of the pipeline, environment or step by ${name.length - limit}.` });
}
/** A CloudFormation logical id: `import_hours` -> `ImportHours`; what two names would share is told apart by a digest. */
function logicalId(prefix, name) {
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const id = prefix + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    const isPlain = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(name);
    return isPlain ? id : `${id}${sha256(name).slice(0, 6)}`;
}
/** As Lambda tells the digest of a function's zip. */
const sha256Base64 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64');
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 35281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ undeliveredPrefix),
/* harmony export */   Id: () => (/* binding */ sourceFolder),
/* harmony export */   NZ: () => (/* binding */ deliveredPrefix)
/* harmony export */ });
/** Where the objects of a source lie; the prefix ends with '/', or is empty. */
function sourceFolder(source, names) {
    if (source.type === 'iot')
        return { bucket: names.dataBucket, prefix: deliveredPrefix(source) };
    return { bucket: source.bucket, prefix: source.prefix };
}
/** What Firehose delivers of a source's messages, in the data bucket. */
const deliveredPrefix = ({ name }) => `raw/${name}/`;
/** What could not be delivered: outside of every folder that is read as a table. */
const undeliveredPrefix = ({ name }) => `errors/${name}/`;


/***/ }),

/***/ 85882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ windowInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
/** Times, spans and amounts as people say them. English, and the same on every machine: nothing asks for its locale. */

/** `0.4 s`, `12 s`, `1 min 43 s`, `2 h 05 min`. */
function duration(seconds) {
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
/** `8,759 rows`, `1 row`, `no rows`. */
function count(amount, noun) {
    return `${amount === 0 ? 'no' : grouped(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
function grouped(amount) {
    return amount.toLocaleString('en-US');
}
/** Decimal units, as Athena bills them: `532 bytes`, `1.2 MB`. */
function bytes(amount) {
    if (amount < 1000)
        return `${amount} bytes`;
    const rounded = Number(amount.toPrecision(3));
    const power = Math.min(Math.floor(Math.log10(rounded) / 3), units.length);
    return `${rounded / 1000 ** power} ${units[power - 1]}`;
}
const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** `24 November 2026, 07:10` in the time zone. */
function moment(instant, timeZone) {
    const time = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(instant).toZonedDateTimeISO(timeZone);
    return `${date(time)}, ${clock(time)}`;
}
/** A window as its size reads: `Monday 23 November 2026`, `16 to 22 November 2026 (week 47)`, `November 2026`. */
function windowInWords({ id, start, end }, timeZone) {
    const from = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(start).toZonedDateTimeISO(timeZone);
    const to = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(end).toZonedDateTimeISO(timeZone);
    if (/^\d{4}-\d\d-\d\d$/.test(id))
        return `${weekdays[from.dayOfWeek - 1]} ${date(from)}`;
    if (/^\d{4}-\d\d$/.test(id))
        return `${months[from.month - 1]} ${from.year}`;
    if (/^\d{4}-W\d\d$/.test(id))
        return `${date(from)} to ${date(to.subtract({ days: 1 }))} (week ${Number(id.slice(6))})`;
    const last = from.toPlainDate().equals(to.toPlainDate()) ? clock(to) : `${date(to)}, ${clock(to)}`;
    return `${date(from)}, ${clock(from)} to ${last}`;
}
function date(day) {
    return `${day.day} ${months[day.month - 1]} ${day.year}`;
}
function clock(time) {
    return `${two(time.hour)}:${two(time.minute)}`;
}
function two(value) {
    return String(value).padStart(2, '0');
}
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');


/***/ }),

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

/***/ 65933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openFirehose)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
// EXTERNAL MODULE: ./.build/simulators/cloud/firehose/streams.js
var streams = __webpack_require__(70843);
;// CONCATENATED MODULE: ./.build/simulators/cloud/firehose/buffer.js

class StreamBuffer {
    #store;
    #buffers;
    #records;
    #batches;
    #place;
    #disturbance;
    constructor(place, disturbance) {
        this.#place = place;
        this.#disturbance = disturbance;
        this.#store = place.store;
        this.#buffers = place.store.collection('firehose/buffers');
        this.#records = place.store.collection('firehose/records');
        this.#batches = place.store.collection('firehose/batches');
    }
    /** All or none. Returns their numbers, and whether a batch was sealed. Throws ResourceNotFoundException. */
    append(name, records) {
        return this.#store.transaction(() => {
            const stream = (0,streams/* existingStream */.G6)(this.#place, name);
            const arrived = this.#place.clock.now().getTime();
            let sealed = this.sealWhatIsDue(stream, arrived);
            let buffer = this.#buffer(name);
            const sealAndGoOn = () => {
                this.#buffers.put(name, buffer);
                this.#seal(name);
                buffer = this.#buffer(name);
                sealed = true;
            };
            const sequences = records.map((record) => {
                if (buffer.bytes > 0 && buffer.bytes + record.length > capacity(stream))
                    sealAndGoOn();
                const sequence = buffer.next;
                buffer = this.#add(name, buffer, record, arrived);
                if (this.#disturbance.twice?.(sequence) === true)
                    buffer = this.#add(name, buffer, record, arrived);
                return sequence;
            });
            if (buffer.bytes >= capacity(stream))
                sealAndGoOn();
            else
                this.#buffers.put(name, buffer);
            return { sequences, sealed };
        });
    }
    /** Whether there was a buffer whose time had come. */
    sealWhatIsDue({ name, destination }, now) {
        return this.#store.transaction(() => {
            const buffer = this.#buffer(name);
            if (isEmpty(buffer) || now < buffer.oldest + destination.IntervalInSeconds * 1000)
                return false;
            this.#seal(name);
            return true;
        });
    }
    /** Seals what is there, due or not; a record that is late needs a second round. */
    sealAll(name) {
        this.#store.transaction(() => {
            while (!isEmpty(this.#buffer(name)))
                this.#seal(name);
        });
    }
    /** When the buffer must be delivered; undefined while it is empty. */
    due({ name, destination }) {
        const buffer = this.#buffer(name);
        return isEmpty(buffer) ? undefined : buffer.oldest + destination.IntervalInSeconds * 1000;
    }
    batches(name) {
        return this.#batches.list(`${name}/`).map(({ value }) => value);
    }
    content(name, { first, next }) {
        const data = [];
        for (let sequence = first; sequence < next; sequence++) {
            const record = this.#records.get(recordKey(name, sequence));
            if (record !== undefined)
                data.push(Buffer.from(record.data, 'base64'));
        }
        return Buffer.concat(data);
    }
    delivered(name, { first, next }) {
        this.#store.transaction(() => {
            for (let sequence = first; sequence < next; sequence++)
                this.#records.delete(recordKey(name, sequence));
            this.#batches.delete(recordKey(name, first));
        });
    }
    #buffer(name) {
        return this.#buffers.get(name) ?? { first: 0, next: 0, bytes: 0, oldest: 0 };
    }
    /** The buffer with one record more. */
    #add(name, buffer, record, arrived, mayBeLate = true) {
        const sequence = buffer.next;
        const late = mayBeLate && this.#disturbance.late?.(sequence) === true;
        const data = Buffer.from(record).toString('base64');
        this.#records.put(recordKey(name, sequence), late ? { data, arrived, late } : { data, arrived });
        const oldest = isEmpty(buffer) ? arrived : buffer.oldest;
        return { ...buffer, next: sequence + 1, bytes: buffer.bytes + record.length, oldest };
    }
    #seal(name) {
        const { first, next, oldest } = this.#buffer(name);
        this.#batches.put(recordKey(name, first), { first, next, oldest });
        let rest = { first: next, next, bytes: 0, oldest: 0 };
        if (this.#disturbance.late !== undefined) {
            for (let sequence = first; sequence < next; sequence++) {
                const record = this.#records.get(recordKey(name, sequence));
                if (record?.late !== true)
                    continue;
                this.#records.delete(recordKey(name, sequence));
                rest = this.#add(name, rest, Buffer.from(record.data, 'base64'), this.#place.clock.now().getTime(), false);
            }
        }
        this.#buffers.put(name, rest);
    }
}
const isEmpty = ({ first, next }) => first === next;
const capacity = ({ destination }) => destination.SizeInMBs * 1024 ** 2;
/** In the order of their numbers. */
const recordKey = (name, sequence) => `${name}/${String(sequence).padStart(15, '0')}`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/simulators/cloud/firehose/prefix.js
/** Names of delivered objects: `<prefix><stream>-<version>-<yyyy-MM-dd-HH-mm-ss>-<uuid><extension>`. */


/** `arrived` is when the oldest record of the object arrived: both prefix and name are of that instant, in UTC. */
function objectKey({ name, version, destination }, arrived, sequence) {
    const moment = format('yyyy-MM-dd-HH-mm-ss', arrived);
    const extension = destination.CompressionFormat === 'GZIP' ? '.gz' : '';
    return `${evaluate(destination.Prefix, arrived)}${name}-${version}-${moment}-${uuid(`${name}/${sequence}`)}${extension}`;
}
/** Firehose puts a day and hour where a prefix has no expression of its own. */
function evaluate(prefix, arrived) {
    if (!prefix.includes('!{'))
        return `${prefix}${format('yyyy/MM/dd/HH', arrived)}/`;
    return prefix.replaceAll(/!\{([^}]*)\}/g, (expression, content) => {
        const [, pattern] = /^timestamp:([yMdHms/_'=-]+)$/.exec(content) ?? [];
        if (pattern === undefined)
            throw (0,service/* refuse */.T)(`Firehose's ${expression} in a prefix`);
        return format(pattern, arrived);
    });
}
/** The letters of Java's DateTimeFormatter that a prefix needs. */
function format(pattern, time) {
    const [year, month, day, hour, minute, second] = time.toISOString().split(/[-T:.]/);
    const parts = {
        yyyy: year,
        MM: month,
        dd: day,
        HH: hour,
        mm: minute,
        ss: second,
    };
    return pattern.replaceAll(/([A-Za-z])\1*/g, (letters) => {
        const part = parts[letters];
        if (part === undefined)
            throw (0,service/* refuse */.T)(`Firehose's !{timestamp:${pattern}} in a prefix`);
        return part;
    });
}
/** The same each time, so that an object that a kill had interrupted is not there twice. */
function uuid(text) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/firehose/firehose.js
/**
 * Firehose: takes records, and writes them to S3 by size and time. There is no SDK client of it in the product, which
 * never calls it: IoT rules do, and CloudFormation makes the streams (streams.ts).
 */






/** Firehose's quotas: bytes of a record, records and bytes of a batch. */
const limits = { record: 1000 * 1024, records: 500, batch: 4 * 1024 ** 2 };
function openFirehose(place, disturbance = {}) {
    const { clock } = place;
    const buffer = new StreamBuffer(place, disturbance);
    const closed = new AbortController();
    const waiting = new Set();
    const puts = [];
    let deliveries = Promise.resolve();
    let failure;
    // What an earlier process had acknowledged.
    for (const stream of (0,streams/* allStreams */.JU)(place)) {
        deliverSealed(stream.name);
        deliverInTime(stream.name);
    }
    return {
        async putRecord({ DeliveryStreamName, Record }) {
            const [RecordId = ''] = await put(DeliveryStreamName, [checked(Record.Data, 'record.data')]);
            return { RecordId, Encrypted: true };
        },
        async putRecordBatch({ DeliveryStreamName, Records }) {
            if (Records.length === 0 || Records.length > limits.records)
                throw tooMuch('records', `Member must have length between 1 and ${limits.records}`);
            const data = Records.map(({ Data }, index) => checked(Data, `records.${index + 1}.member.data`));
            if (data.reduce((sum, { length }) => sum + length, 0) > limits.batch)
                throw (0,streams/* invalid */.Gq)('Records size exceeds 4 MB limit');
            const ids = await put(DeliveryStreamName, data);
            return { FailedPutCount: 0, Encrypted: true, RequestResponses: ids.map((RecordId) => ({ RecordId })) };
        },
        async flush() {
            for (const { name } of (0,streams/* allStreams */.JU)(place)) {
                buffer.sealAll(name);
                deliverSealed(name);
            }
            await settled();
        },
        async close() {
            closed.abort();
            await settled();
        },
    };
    /** Puts of one moment share a transaction: to commit is what costs. */
    function put(name, records) {
        return new Promise((resolve, reject) => {
            puts.push({ name, records, resolve, reject });
            if (puts.length === 1)
                setImmediate(commit);
        });
    }
    function commit() {
        const taken = puts.splice(0);
        try {
            for (const answer of place.store.transaction(() => taken.map(append)))
                answer();
        }
        catch (error) {
            for (const { reject } of taken)
                reject(error);
        }
    }
    /** What to tell who has put it, once it is committed. A stream that is not there fails its own put only. */
    function append({ name, records, resolve, reject }) {
        if ((0,streams/* findStream */.g4)(place, name) === undefined)
            return () => reject((0,streams/* noStream */.I_)(place, name));
        const { sequences, sealed } = buffer.append(name, records);
        return () => {
            if (sealed)
                deliverSealed(name);
            deliverInTime(name);
            resolve(sequences.map((sequence) => `${name}-${sequence}`));
        };
    }
    /** One delivery after another, so that nobody delivers what somebody is delivering. */
    function deliverSealed(name) {
        deliveries = deliveries.then(async () => {
            const stream = (0,streams/* findStream */.g4)(place, name);
            if (stream === undefined)
                return;
            try {
                for (const batch of buffer.batches(name))
                    await deliver(stream, batch);
            }
            catch (error) {
                if (!(error instanceof Error))
                    throw error;
                // The batch stays for the next try.
                failure = error;
            }
        });
    }
    async function deliver(stream, batch) {
        const { bucket, CompressionFormat } = stream.destination;
        const content = buffer.content(stream.name, batch);
        if (content.length > 0) {
            const Body = CompressionFormat === 'GZIP' ? (0,external_node_zlib_.gzipSync)(content) : content;
            const Key = objectKey(stream, new Date(batch.oldest), batch.first);
            await place.cloud.s3.send(new dist_cjs.PutObjectCommand({ Bucket: bucket, Key, Body }));
        }
        buffer.delivered(stream.name, batch);
    }
    /** One sleeper a stream, for as long as it holds something. */
    function deliverInTime(name) {
        const stream = (0,streams/* findStream */.g4)(place, name);
        const due = stream && buffer.due(stream);
        if (due === undefined || waiting.has(name))
            return;
        waiting.add(name);
        const wake = () => {
            waiting.delete(name);
            if (closed.signal.aborted)
                return;
            const now = (0,streams/* findStream */.g4)(place, name);
            if (now !== undefined && buffer.sealWhatIsDue(now, clock.now().getTime()))
                deliverSealed(name);
            deliverInTime(name);
        };
        clock.sleep(due - clock.now().getTime(), closed.signal).then(wake, wake);
    }
    async function settled() {
        await deliveries;
        const error = failure;
        failure = undefined;
        if (error !== undefined)
            throw error;
    }
}
function checked(data, member) {
    if (data.length > limits.record)
        throw tooMuch(member, `Member must have length less than or equal to ${limits.record}`);
    return data;
}
function tooMuch(member, constraint) {
    return new service/* AwsError */.G('ValidationException', `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${constraint}`);
}


/***/ }),

/***/ 70843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ existingStream),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   I_: () => (/* binding */ noStream),
/* harmony export */   JU: () => (/* binding */ allStreams),
/* harmony export */   OT: () => (/* binding */ deleteStream),
/* harmony export */   WV: () => (/* binding */ putStream),
/* harmony export */   g4: () => (/* binding */ findStream)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** Firehose streams: where their records go, and what of it is buffered. */

const streamsOf = ({ store }) => store.collection('firehose/streams');
function findStream(place, name) {
    return streamsOf(place).get(name);
}
const allStreams = (place) => streamsOf(place)
    .list()
    .map(({ value }) => value);
/** Throws ResourceNotFoundException. */
function existingStream(place, name) {
    const stream = findStream(place, name);
    if (stream !== undefined)
        return stream;
    throw noStream(place, name);
}
function noStream({ account }, name) {
    return new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('ResourceNotFoundException', `Firehose ${name} under account ${account} not found.`);
}
/** Makes a stream, or changes what it does with records from now on. Throws InvalidArgumentException. */
function putStream(place, name, destination) {
    const { IntervalInSeconds, SizeInMBs, Prefix, ErrorOutputPrefix } = destination;
    if (IntervalInSeconds < 0 || IntervalInSeconds > 900)
        throw invalid(`IntervalInSeconds must be between 0 and 900, and is ${IntervalInSeconds}.`);
    if (SizeInMBs < 1 || SizeInMBs > 128)
        throw invalid(`SizeInMBs must be between 1 and 128, and is ${SizeInMBs}.`);
    if (Prefix.includes('!{') && ErrorOutputPrefix === '')
        throw invalid('ErrorOutputPrefix cannot be null or empty when Prefix contains expressions.');
    place.store.transaction(() => {
        const version = (findStream(place, name)?.version ?? 0) + 1;
        streamsOf(place).put(name, { name, version, destination });
    });
}
/** What it still holds is gone with it, as on AWS. */
function deleteStream(place, name) {
    const { store } = place;
    store.transaction(() => {
        streamsOf(place).delete(name);
        store.collection('firehose/buffers').delete(name);
        for (const kind of ['firehose/records', 'firehose/batches']) {
            const collection = store.collection(kind);
            for (const { key } of collection.list(`${name}/`))
                collection.delete(key);
        }
    });
}
const invalid = (message) => new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('InvalidArgumentException', message);


/***/ }),

/***/ 25348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openIotCore)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/firehose/firehose.js + 2 modules
var firehose_firehose = __webpack_require__(65933);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/aedes/aedes.js + 14 modules
var aedes = __webpack_require__(79245);
;// CONCATENATED MODULE: ./.build/simulators/cloud/iot/broker.js
/** The message broker: MQTT 3.1.1 over mutual TLS on loopback, with AWS IoT Core's limits. */



/** Bytes of a payload. */
const largestPayload = 128 * 1024;
const deepestTopic = 8;
/** `port` 0 takes a free one. */
async function startBroker(authority, rules, port = 0) {
    const broker = await aedes/* Aedes */.x.createBroker({
        maxTopicLevels: deepestTopic,
        authenticate(client, _username, _password, done) {
            done(null, thingOf(client) === client.id);
        },
        // Before the broker acknowledges: what a device was told is taken, the rules have taken.
        authorizePublish(client, { topic, payload, qos }, done) {
            const bytes = Buffer.from(payload);
            if (qos === 2)
                done(new Error('AWS IoT Core has no QoS 2.'));
            else if (bytes.length > largestPayload)
                done(new Error(`A payload of ${bytes.length} bytes is too large.`));
            else
                rules({ topic, payload: bytes, clientId: client?.id ?? '' }).then(() => done(), done);
        },
    });
    const server = (0,external_node_tls_.createServer)({ ...(await authority.issue('localhost', ['127.0.0.1'])), requestCert: true, rejectUnauthorized: true }, (socket) => broker.handle(socket));
    // Those too that never became clients.
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return {
        port: server.address().port,
        async close() {
            const ended = (0,external_node_events_.once)(server, 'close');
            server.close();
            await new Promise((resolve) => {
                broker.close(resolve);
            });
            for (const socket of sockets)
                socket.destroy();
            await ended;
        },
    };
}
/** A device has the name of its certificate: what a policy with iot:Connection.Thing.ThingName demands on AWS. */
function thingOf({ conn }) {
    return conn instanceof external_node_tls_.TLSSocket ? conn.getPeerCertificate().subject.CN?.toString() : undefined;
}

// EXTERNAL MODULE: ./node_modules/@peculiar/x509/build/x509.cjs.js
var x509_cjs = __webpack_require__(8927);
;// CONCATENATED MODULE: ./.build/simulators/cloud/iot/certificates.js

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 60 * 60 * 1000;
async function createAuthority() {
    const validity = () => ({ notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 30 * day) });
    const pair = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const keys = await pair();
    const own = await x509_cjs/* X509CertificateGenerator */.Jy.createSelfSigned({
        name: 'CN=Penstock local IoT',
        keys,
        signingAlgorithm: algorithm,
        extensions: [new x509_cjs/* BasicConstraintsExtension */.WA(true, 0, true)],
        ...validity(),
    });
    const ca = own.toString('pem');
    return {
        ca,
        async issue(commonName, addresses = []) {
            const { publicKey, privateKey } = await pair();
            const certificate = await x509_cjs/* X509CertificateGenerator */.Jy.create({
                subject: [{ CN: [commonName] }],
                issuer: own.subject,
                publicKey,
                signingKey: keys.privateKey,
                signingAlgorithm: algorithm,
                extensions: [
                    new x509_cjs/* BasicConstraintsExtension */.WA(false, undefined, true),
                    ...(addresses.length === 0
                        ? []
                        : [new x509_cjs/* SubjectAlternativeNameExtension */.Wx(addresses.map((value) => ({ type: 'ip', value })))]),
                ],
                ...validity(),
            });
            return { cert: certificate.toString('pem'), key: await privateKeyPem(privateKey), ca };
        },
    };
}
async function privateKeyPem(key) {
    const base64 = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
    return `-----BEGIN PRIVATE KEY-----\n${base64.replaceAll(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/simulators/cloud/iot/decimal.js
function calculate(operator, a, b) {
    const [left, right] = [decimal(a), decimal(b)];
    const scale = Math.max(left.scale, right.scale);
    const [x, y] = [raised(left, scale), raised(right, scale)];
    switch (operator) {
        case '+':
            return toNumber({ coefficient: x + y, scale });
        case '-':
            return toNumber({ coefficient: x - y, scale });
        case '*':
            return toNumber({ coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale });
        case '%':
            return y === 0n ? undefined : toNumber({ coefficient: x % y, scale });
    }
}
function decimal(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const scale = fraction.length - Number(exponent);
    const coefficient = BigInt(whole + fraction);
    return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}
const raised = ({ coefficient, scale }, to) => coefficient * 10n ** BigInt(to - scale);
const toNumber = ({ coefficient, scale }) => Number(`${coefficient}e-${scale}`);

;// CONCATENATED MODULE: ./.build/simulators/cloud/iot/evaluate.js
/** AWS IoT SQL on one message, by the tables of "Operators" and "Data types" in its reference. */


/** What the actions get; undefined when the condition does not hold. */
function outgoing({ select, where }, message) {
    if (where !== undefined && truth(evaluate(where, message)) !== true)
        return undefined;
    if (select.all && select.columns.length === 0)
        return message.payload;
    const all = select.all && isObject(message.payload) ? Object.entries(message.payload) : [];
    const columns = select.columns.map(({ name, value }) => [name, evaluate(value, message)]);
    return Object.fromEntries([...all, ...columns].filter(([, value]) => value !== undefined));
}
function evaluate(expression, message) {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'attribute':
            return expression.path.reduce((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), message.payload);
        case 'call':
            return call(expression, message);
        case 'negative': {
            const operand = evaluate_toNumber(evaluate(expression.operand, message));
            return operand === undefined ? undefined : calculate('-', 0, operand);
        }
        case 'not': {
            const operand = truth(evaluate(expression.operand, message));
            return operand === undefined ? undefined : !operand;
        }
        case 'binary':
            return operate(expression.operator, evaluate(expression.left, message), evaluate(expression.right, message));
    }
}
function call({ name, arguments: given }, message) {
    if (name === 'timestamp')
        return message.seen;
    const [level] = given;
    if (level === undefined)
        return message.topic;
    const index = evaluate(level, message);
    return typeof index === 'number' ? message.topic.split('/')[index - 1] : undefined;
}
function operate(operator, left, right) {
    switch (operator) {
        case 'AND':
        case 'OR': {
            const [a, b] = [truth(left), truth(right)];
            if (a === undefined || b === undefined)
                return undefined;
            return operator === 'AND' ? a && b : a || b;
        }
        case '=':
        case '<>':
            if (left === undefined || right === undefined)
                return undefined;
            return (0,external_node_util_.isDeepStrictEqual)(left, right) === (operator === '=');
        case '+':
            if (typeof left === 'string' || typeof right === 'string')
                return textOf(left) + textOf(right);
            return typeof left === 'number' && typeof right === 'number' ? calculate('+', left, right) : undefined;
        default: {
            const [a, b] = [evaluate_toNumber(left), evaluate_toNumber(right)];
            if (a === undefined || b === undefined)
                return undefined;
            return operator === '-' || operator === '*' || operator === '%'
                ? calculate(operator, a, b)
                : compare(operator, a, b);
        }
    }
}
function compare(operator, a, b) {
    switch (operator) {
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
    }
}
/** A number, or a text that is one. */
function evaluate_toNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value))
        return undefined;
    return Number(value);
}
/** A boolean, or a text that is one. */
function truth(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value !== 'string' || !/^(true|false)$/i.test(value))
        return undefined;
    return value.toLowerCase() === 'true';
}
function textOf(value) {
    if (value === undefined)
        return 'Undefined';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/simulators/cloud/iot/rules.js
var rules = __webpack_require__(98358);
// EXTERNAL MODULE: ./.build/simulators/cloud/iot/substitution.js
var substitution = __webpack_require__(83668);
;// CONCATENATED MODULE: ./.build/simulators/cloud/iot/engine.js
/** The rules engine: a message goes through every rule whose topic filter it meets. */






function rulesEngine(place, firehose) {
    const statements = new Map();
    const statement = (rule) => {
        const known = statements.get(rule.sql) ?? (0,rules/* statementOf */.T8)(rule);
        statements.set(rule.sql, known);
        return known;
    };
    return async (message) => {
        for (const rule of (0,rules/* allRules */.V7)(place)) {
            if (rule.ruleDisabled || !(0,rules/* matches */.cK)(statement(rule).topicFilter, message.topic))
                continue;
            await apply(rule, statement(rule), message);
        }
    };
    async function apply(rule, query, message) {
        const result = resultOf(query, message);
        if (result === 'no JSON') {
            // AWS counts it (metric ParseError) and logs it; the error action is for actions that fail.
            log('ParseError', rule, message, 'The payload is no JSON.');
            return;
        }
        if (result === undefined)
            return;
        const failures = [];
        for (const action of rule.actions) {
            try {
                await act(action, message, result);
            }
            catch (error) {
                if (!isAwsError(error))
                    throw error;
                failures.push({
                    failedAction: `${action.kind}Action`,
                    failedResource: action.kind === 'S3' ? action.bucketName : action.deliveryStreamName,
                    errorMessage: `Failed to publish to ${action.kind}. The error received was ${error.message} (${error.name}). Message arrived on: ${message.topic}`,
                });
            }
        }
        if (failures.length > 0)
            await failed(rule, message, failures);
    }
    function resultOf(query, { topic, payload }) {
        const { select, where } = query;
        const text = Buffer.from(payload).toString();
        let json;
        try {
            json = JSON.parse(text);
        }
        catch {
            // `*` alone takes the bytes as they are.
            return select.all && select.columns.length === 0 && where === undefined ? payload : 'no JSON';
        }
        const result = outgoing(query, { topic, payload: json, seen: place.clock.now().getTime() });
        return result === undefined ? undefined : Buffer.from(JSON.stringify(result));
    }
    async function act(action, message, content) {
        if (action.kind === 'Firehose') {
            const Data = Buffer.concat([content, Buffer.from(action.separator)]);
            await firehose.putRecord({ DeliveryStreamName: action.deliveryStreamName, Record: { Data } });
            return;
        }
        const Key = (0,substitution/* substituted */.X)(action.key, message.topic, place.clock.now().getTime());
        await place.cloud.s3.send(new dist_cjs.PutObjectCommand({ Bucket: action.bucketName, Key, Body: content }));
    }
    async function failed(rule, message, failures) {
        const content = {
            ruleName: rule.ruleName,
            topic: message.topic,
            cloudwatchTraceId: crypto.randomUUID(),
            clientId: message.clientId,
            base64OriginalPayload: Buffer.from(message.payload).toString('base64'),
            failures,
        };
        if (rule.errorAction === undefined) {
            log('ActionFailure', rule, message, JSON.stringify(failures));
            return;
        }
        try {
            await act(rule.errorAction, message, Buffer.from(JSON.stringify(content)));
        }
        catch (error) {
            if (!isAwsError(error))
                throw error;
            log('ErrorActionFailure', rule, message, JSON.stringify(content));
        }
    }
    /** What AWS has as a metric of the rule and a line of its log. */
    function log(metric, { ruleName }, { topic, clientId }, details) {
        const timestamp = place.clock.now().toISOString();
        const entry = { timestamp, logLevel: 'ERROR', metric, ruleName, topicName: topic, clientId, details };
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(place.logsFolder, 'iot.jsonl'), `${JSON.stringify(entry)}\n`);
    }
}
const isAwsError = (error) => error instanceof Error && '$fault' in error;

;// CONCATENATED MODULE: ./.build/simulators/cloud/iot/core.js




/** The rules and streams are those in the store; `place.clock` says when messages arrive. */
async function openIotCore(place, options = {}) {
    const authority = options.authority ?? (await createAuthority());
    const firehose = (0,firehose_firehose/* openFirehose */.g)(place, options.disturbance);
    const broker = await startBroker(authority, rulesEngine(place, firehose), options.port);
    return {
        port: broker.port,
        thing: (name) => authority.issue(name),
        async close() {
            await broker.close();
            try {
                await firehose.flush();
            }
            finally {
                await firehose.close();
            }
        },
    };
}


/***/ }),

/***/ 98358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ putRule),
/* harmony export */   Il: () => (/* binding */ findRule),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   k3: () => (/* binding */ deleteRule)
/* harmony export */ });
/* harmony import */ var _action_src_check_iot_sql_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44290);
/* harmony import */ var _action_src_check_iot_sql_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48655);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81949);
/* harmony import */ var _substitution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83668);
/** Topic rules: what they take, and what becomes of it. */




const rulesOf = ({ store }) => store.collection('iot/topic-rules');
const findRule = (place, name) => rulesOf(place).get(name);
const allRules = (place) => rulesOf(place)
    .list()
    .map(({ value }) => value);
/** Makes or replaces a rule. Throws SqlParseException; refuses what is not in the local cloud. */
function putRule(place, rule) {
    if (!/^[A-Za-z0-9_]{1,128}$/.test(rule.ruleName))
        throw new _service_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsError */ .G('InvalidRequestException', `${rule.ruleName} is no valid name of a rule.`);
    statementOf(rule);
    for (const action of [...rule.actions, rule.errorAction])
        if (action?.kind === 'S3')
            (0,_substitution_js__WEBPACK_IMPORTED_MODULE_3__/* .substituted */ .X)(action.key, '', 0);
    rulesOf(place).put(rule.ruleName, rule);
}
function deleteRule(place, name) {
    rulesOf(place).delete(name);
}
function statementOf({ ruleName, sql }) {
    try {
        return (0,_action_src_check_iot_sql_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatement */ .By)(sql);
    }
    catch (error) {
        if (!(error instanceof _action_src_check_iot_sql_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .IotSqlError */ .b))
            throw error;
        if (error.kind === 'unsupported')
            throw (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(`the rule ${ruleName}: ${error.message}`);
        throw new _service_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsError */ .G('SqlParseException', error.message);
    }
}
/** MQTT's matching of a topic filter. */
function matches(topicFilter, topic) {
    const levels = topic.split('/');
    const wanted = topicFilter.split('/');
    if (wanted.at(-1) === '#') {
        const before = wanted.slice(0, -1);
        return levels.length >= before.length && before.every((level, index) => level === '+' || level === levels[index]);
    }
    return wanted.length === levels.length && wanted.every((level, index) => level === '+' || level === levels[index]);
}


/***/ }),

/***/ 83668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ substituted)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** Substitution templates: `${…}` in a property of an action. */

/** `now` in milliseconds since 1970. Refuses other expressions than `topic()`, `timestamp()` and `newuuid()`. */
function substituted(template, topic, now) {
    return template.replaceAll(/\$\{([^}]*)\}/g, (whole, expression) => {
        switch (expression.trim()) {
            case 'topic()':
                return topic;
            case 'timestamp()':
                return String(now);
            case 'newuuid()':
                return crypto.randomUUID();
            default:
                throw (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`the substitution template ${whole}`);
        }
    });
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

/***/ 83899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ roomHistory),
/* harmony export */   R: () => (/* binding */ historyCsv)
/* harmony export */ });
/* harmony import */ var _sensors_outdoors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49788);
/* harmony import */ var _sensors_plant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63473);
/* harmony import */ var _sensors_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92289);
/* harmony import */ var _sensors_room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22937);
/** What the rooms of the plant were like before its sensors: the same thermal model, in the same real weather. */




const hour = 60 * 60 * 1000;
/** The heater goes on and off several times an hour. */
const step = _sensors_plant_js__WEBPACK_IMPORTED_MODULE_1__/* .plant */ .C.secondsBetween * 1000;
/** °C by which a thermometer is off. */
const noise = 0.05;
/** The last `rows` measurements before `end`, a room an hour, by time. */
function roomHistory(rows, end) {
    const last = Math.ceil(end.getTime() / hour) * hour;
    const start = last - Math.ceil(rows / _sensors_plant_js__WEBPACK_IMPORTED_MODULE_1__/* .plant */ .C.rooms.length) * hour;
    const outdoors = (0,_sensors_outdoors_js__WEBPACK_IMPORTED_MODULE_0__/* .seattle */ .f)();
    const rooms = _sensors_plant_js__WEBPACK_IMPORTED_MODULE_1__/* .plant */ .C.rooms.map((name) => ({
        name,
        chance: (0,_sensors_random_js__WEBPACK_IMPORTED_MODULE_2__/* .random */ .y)(`${_sensors_plant_js__WEBPACK_IMPORTED_MODULE_1__/* .plant */ .C.seed} history ${name}`),
        ...(0,_sensors_room_js__WEBPACK_IMPORTED_MODULE_3__/* .room */ .e)(outdoors, new Date(start), (0,_sensors_random_js__WEBPACK_IMPORTED_MODULE_2__/* .random */ .y)(`${_sensors_plant_js__WEBPACK_IMPORTED_MODULE_1__/* .plant */ .C.seed} room ${name}`)),
    }));
    const measured = [];
    for (let time = start; time < last; time += step) {
        for (const { name, chance, temperature } of rooms) {
            const now = temperature(new Date(time));
            if (time % hour === 0)
                measured.push({ temp: rounded(now + chance.normal(noise)), room_id: name, time: utc(time) });
        }
    }
    return measured.slice(-rows);
}
const rounded = (temp) => Math.round(temp * 100) / 100;
const utc = (time) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
/** CSV with the header `temp,room_id,ts`, and without where there is none. */
function historyCsv(rows, header = true) {
    const lines = rows.map(({ temp, room_id, time }) => `${temp},${room_id},${time}\n`);
    return `${header ? 'temp,room_id,ts\n' : ''}${lines.join('')}`;
}


/***/ }),

/***/ 54666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ putAll),
/* harmony export */   mz: () => (/* binding */ filesUnder),
/* harmony export */   qM: () => (/* binding */ fillFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _action_src_aws_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60070);
/* harmony import */ var _action_src_report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85882);
/* harmony import */ var _history_rooms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83899);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59873);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77343);
/** A source in S3: its objects are those of the feed, and those that somebody put beside them. */








/** What was put before and is in the feed no more is taken out. */
async function fillFolder(place, pipeline, source, feed, id) {
    const objects = feed.kind === 'files' ? await filesUnder(source, pipeline.root, feed.files) : history(source, feed.rows, pipeline);
    const digest = digestOf(source, objects);
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .fillings */ .T)(place.store);
    const before = record.get(id);
    if (before?.digest === digest)
        return;
    const keys = [...objects.keys()];
    const old = before?.keys ?? [];
    // Whoever goes on after a kill takes out what of this was put.
    record.put(id, { digest: '', until: '', keys: [...new Set([...old, ...keys])] });
    await putAll(place, pipeline, source, objects);
    const gone = old.filter((key) => !objects.has(key));
    await (0,_action_src_aws_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .deleteKeys */ .IO)(place.cloud, (0,_action_src_aws_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBucket */ .Dp)(source.bucket, pipeline.environment.account), gone);
    record.put(id, { digest, until: '', keys });
    place.tell(`Filled ${source.name}: ${(0,_action_src_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(keys.length, 'file')} in s3://${source.bucket}/${source.prefix}`);
}
/** Makes the bucket when it is not there. */
async function putAll({ cloud }, { environment }, source, objects) {
    const bucket = (0,_action_src_aws_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBucket */ .Dp)(source.bucket, environment.account);
    await (0,_action_src_aws_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureBucket */ .he)(cloud, bucket, environment.region);
    for (const [key, content] of objects)
        await (0,_action_src_aws_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .putContent */ .L8)(cloud, bucket, key, content);
}
async function filesUnder({ prefix }, root, files) {
    return new Map(await Promise.all(files.map(async ({ path, key }) => [prefix + key, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))])));
}
/** A file a month. */
function history({ prefix, header }, rows, pipeline) {
    const months = Map.groupBy((0,_history_rooms_js__WEBPACK_IMPORTED_MODULE_5__/* .roomHistory */ .C)(rows, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.historyEnd)(pipeline)), ({ time }) => time.slice(0, 7));
    return new Map([...months].map(([month, measured]) => [`${prefix}${month}.csv`, (0,_history_rooms_js__WEBPACK_IMPORTED_MODULE_5__/* .historyCsv */ .R)(measured, header)]));
}
function digestOf({ bucket }, objects) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bucket);
    for (const [key, content] of objects)
        hash.update(`\0${key}\0${content.length}\0`).update(content);
    return hash.digest('hex');
}


/***/ }),

/***/ 59873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addWindow: () => (/* binding */ addWindow),
/* harmony export */   dataEnd: () => (/* binding */ dataEnd),
/* harmony export */   firstInstant: () => (/* binding */ firstInstant),
/* harmony export */   historyEnd: () => (/* binding */ historyEnd),
/* harmony export */   sensorsStart: () => (/* binding */ sensorsStart)
/* harmony export */ });
/* harmony import */ var _action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42409);
/**
 * The instant at which the data of `local:` end. It is the same on every machine, so that the data are, and moves only when
 * somebody asks for a window more.
 */

/** A Monday, and the first of a month: whatever a pipeline's windows are, one of them ends as this day begins. */
const firstDay = '2025-12-01';
/** The beginning of December 1, 2025 in the pipeline's time zone. */
const firstInstant = ({ timeZone }) => new Date((0,_action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWindow */ .Et)(firstDay, 'day', timeZone).start);
const day = 24 * 60 * 60 * 1000;
/** When the first of the sensors began, days before that instant. */
const sensorsStart = (pipeline, days) => new Date(firstInstant(pipeline).getTime() - days * day);
/** Where the history ends and the sensors begin; where nothing simulates sensors, it goes on to the first instant. */
function historyEnd(pipeline) {
    const days = pipeline.local.map((feed) => (feed.kind === 'sensors' ? feed.days : 0));
    return sensorsStart(pipeline, Math.max(0, ...days));
}
function dataEnd(store, pipeline) {
    const moved = instants(store).get(pipeline.name);
    return moved === undefined ? firstInstant(pipeline) : new Date(moved);
}
/** Moves it by a window; returns the id of that window. */
function addWindow(store, pipeline) {
    return store.transaction(() => {
        const last = (0,_action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__/* .lastComplete */ .I)(pipeline.window, pipeline.timeZone, dataEnd(store, pipeline));
        const next = (0,_action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nextWindow */ .KC)(last, pipeline.window, pipeline.timeZone);
        instants(store).put(pipeline.name, next.end);
        return next.id;
    });
}
const instants = (store) => store.collection('local/instants');


/***/ }),

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ fillMessages),
  g: () => (/* binding */ refuseUndeployed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/source-folder.js
var source_folder = __webpack_require__(35281);
// EXTERNAL MODULE: ./.build/simulators/cloud/clock.js
var clock = __webpack_require__(44752);
// EXTERNAL MODULE: ./.build/simulators/cloud/firehose/firehose.js + 2 modules
var firehose_firehose = __webpack_require__(65933);
// EXTERNAL MODULE: ./.build/simulators/cloud/iot/rules.js
var rules = __webpack_require__(98358);
;// CONCATENATED MODULE: ./.build/simulators/sensors/faults.js
const kinds = ['spike', 'stuck', 'drift', 'dropout'];
const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;
/** One fault a day, somewhere in it. */
function planFaults(start, days, every, chance) {
    return Array.from({ length: days }, (_, index) => {
        const kind = chance.pick(kinds);
        const length = lengthOf(kind, every, chance);
        const dayStart = start.getTime() + index * day;
        const steps = Math.floor(chance.between(0, day - length) / every);
        const sign = chance.pick([-1, 1]);
        const size = sign * (kind === 'spike' ? chance.between(8, 15) : chance.between(1, 2));
        return { kind, start: dayStart + steps * every, end: dayStart + steps * every + length, size };
    });
}
/** A spike is one reading. */
function lengthOf(kind, every, chance) {
    const lengths = {
        spike: 0,
        stuck: chance.between(30, 120) * minute,
        drift: chance.between(3, 6) * hour,
        dropout: chance.between(20, 60) * minute,
    };
    return Math.max(every, Math.floor(lengths[kind] / every) * every);
}
/** What the sensor says instead; undefined: nothing. `before` is what it last said when all was well. */
function disturbed(fault, temperature, time, before) {
    switch (fault.kind) {
        case 'spike':
            return temperature + fault.size;
        case 'stuck':
            return before;
        case 'drift':
            return temperature + (fault.size * (time - fault.start)) / hour;
        case 'dropout':
            return undefined;
    }
}

// EXTERNAL MODULE: ./.build/simulators/sensors/outdoors.js + 1 modules
var sensors_outdoors = __webpack_require__(49788);
// EXTERNAL MODULE: ./.build/simulators/sensors/random.js
var random = __webpack_require__(92289);
// EXTERNAL MODULE: ./.build/simulators/sensors/room.js
var room = __webpack_require__(22937);
;// CONCATENATED MODULE: ./.build/simulators/sensors/fleet.js
/** What a fleet of sensors would have said: the same for the same options. No network here. */




/** °C that two sensors in one place differ by. */
const noise = 0.05;
function fleet_fleet(options) {
    const { seed, rooms, start, days, secondsBetween } = options;
    const every = secondsBetween * 1000;
    const devices = Array.from({ length: Math.max(options.devices, rooms.length) }, (_, index) => {
        const roomId = rooms[index % rooms.length] ?? '';
        const id = `${roomId}-${Math.floor(index / rooms.length) + 1}`;
        return { id, roomId, faults: planFaults(start, days, every, (0,random/* random */.y)(`${seed} faults ${id}`)) };
    });
    return {
        devices: devices.map(({ id }) => id),
        labels: devices.flatMap(({ id, roomId, faults }) => faults.map(({ kind, start, end }) => ({
            device_id: id,
            room_id: roomId,
            fault: kind,
            start: timestamp(start),
            end: timestamp(end),
        }))),
        ticks: function* () {
            const outdoors = (0,sensors_outdoors/* seattle */.f)();
            const indoors = new Map(rooms.map((name) => [name, (0,room/* room */.e)(outdoors, start, (0,random/* random */.y)(`${seed} room ${name}`))]));
            const sensors = devices.map((device) => sensor(device, seed));
            for (let time = start.getTime(); time < start.getTime() + days * 86_400_000; time += every) {
                const now = new Date(time);
                const temperatures = new Map([...indoors].map(([name, { temperature }]) => [name, temperature(now)]));
                const readings = sensors.map((read) => read(now, temperatures)).filter((reading) => reading !== undefined);
                yield { time: now, readings };
            }
        },
    };
}
/** What of it is said from `from` on and before `until`, and the faults that began before `until`. */
function during({ devices, labels, ticks }, from, until) {
    return {
        devices,
        labels: labels.filter(({ start }) => start < timestamp(until.getTime())),
        ticks: () => ticks().filter(({ time }) => time >= from && time < until),
    };
}
function sensor({ id, roomId, faults }, seed) {
    const chance = (0,random/* random */.y)(`${seed} sensor ${id}`);
    let sequence = 0;
    let before;
    return (now, temperatures) => {
        const time = now.getTime();
        const measured = (temperatures.get(roomId) ?? NaN) + chance.normal(noise);
        const fault = faults.find(({ start, end }) => start <= time && time < end);
        const said = fault === undefined ? measured : disturbed(fault, measured, time, before ?? measured);
        if (fault === undefined)
            before = measured;
        if (said === undefined)
            return undefined;
        sequence += 1;
        const temp = Math.round(said * 100) / 100;
        return { temp, room_id: roomId, timestamp: timestamp(time), device_id: id, sequence };
    };
}
const timestamp = (time) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
/** One object a line. */
const labelLines = (labels) => labels.map((label) => `${JSON.stringify(label)}\n`).join('');

// EXTERNAL MODULE: ./.build/simulators/sensors/plant.js
var plant = __webpack_require__(63473);
// EXTERNAL MODULE: ./.build/simulators/cloud/iot/core.js + 5 modules
var iot_core = __webpack_require__(25348);
// EXTERNAL MODULE: ./.build/simulators/sensors/publish.js
var publish = __webpack_require__(37075);
// EXTERNAL MODULE: ./.build/simulators/sensors/timeline.js
var timeline = __webpack_require__(66909);
;// CONCATENATED MODULE: ./.build/simulators/sensors/simulate.js




/**
 * Lets a fleet publish to the local IoT Core, each device with a certificate of its own, on a timeline of its own: days
 * pass in seconds. When it resolves, all that was published has been through the rules, and lies in S3.
 */
async function simulateSensors(place, options, iot = {}) {
    const all = fleet(options);
    return { labels: all.labels, messages: await publishFleet(place, all, options.start, undefined, iot) };
}
/** As above, from `start` on; `topic` is where a reading is published. Returns the number of messages. */
async function publishFleet(place, { devices, ticks }, start, topic, iot = {}) {
    const clock = (0,timeline/* timeline */.I)(start);
    const core = await (0,iot_core/* openIotCore */.a)({ ...place, clock }, iot);
    try {
        const things = await Promise.all(devices.map(async (device) => [device, await core.thing(device)]));
        const endpoint = { host: '127.0.0.1', port: core.port };
        const connections = await (0,publish/* connect */.Ng)(endpoint, Object.fromEntries(things), (device) => device, topic);
        try {
            return await (0,publish/* publishTicks */.wq)(ticks(), connections, ({ time }) => clock.advanceTo(time), true);
        }
        finally {
            await connections.close();
        }
    }
    finally {
        await core.close();
    }
}

// EXTERNAL MODULE: ./.build/simulators/local/instant.js
var instant = __webpack_require__(59873);
// EXTERNAL MODULE: ./.build/simulators/local/record.js
var local_record = __webpack_require__(77343);
// EXTERNAL MODULE: ./.build/simulators/local/topic.js
var topic = __webpack_require__(40951);
;// CONCATENATED MODULE: ./.build/simulators/local/messages.js
/** A source of messages: a fleet of sensors publishes them, through the deployed rule and stream. */















const messages_day = 24 * 60 * 60 * 1000;
/** All that the sensors have measured until `end`; what they measured since the last filling is added to it. */
async function fillMessages(place, pipeline, source, feed, id, end) {
    const digest = digestOf(source, feed);
    const record = (0,local_record/* fillings */.T)(place.store);
    const before = record.get(id);
    const isSame = before?.digest === digest;
    if (isSame && Date.parse(before.until) >= end.getTime())
        return;
    refuseUndeployed(place, pipeline, source);
    record.put(id, { digest: '', until: '', keys: [] });
    if (!isSame)
        await empty(place, pipeline, source);
    const start = (0,instant.sensorsStart)(pipeline, feed.days);
    const from = isSame ? new Date(before.until) : start;
    const days = Math.ceil((end.getTime() - start.getTime()) / messages_day);
    const rooms = plant/* plant */.C.rooms.slice(0, feed.devices);
    const said = during(fleet_fleet({ ...plant/* plant */.C, rooms, devices: feed.devices, start, days }), from, end);
    const messages = await publishFleet(place, said, from, ({ room_id, device_id }) => (0,topic/* topicFor */.T)(source.topic, room_id, device_id));
    await (0,objects/* putContent */.L8)(place.cloud, dataBucket(pipeline), `labels/${source.name}.jsonl`, labelLines(said.labels));
    record.put(id, { digest, until: end.toISOString(), keys: [] });
    place.tell(`Filled ${source.name}: ${messages} messages of ${(0,words/* count */.U9)(feed.devices, 'sensor')}`);
}
const dataBucket = (pipeline) => (0,objects/* ownBucket */.Dp)((0,names/* namesOf */.eZ)(pipeline).dataBucket, pipeline.environment.account);
/** Also of what was acknowledged and not delivered before a kill. */
async function empty(place, pipeline, source) {
    const firehose = (0,firehose_firehose/* openFirehose */.g)({ ...place, clock: clock/* systemClock */.m });
    await firehose.flush();
    await firehose.close();
    for (const prefix of [(0,source_folder/* deliveredPrefix */.NZ)(source), (0,source_folder/* undeliveredPrefix */.E8)(source)])
        await (0,objects/* deleteUnder */.W_)(place.cloud, dataBucket(pipeline), prefix);
}
function refuseUndeployed(place, pipeline, source) {
    if ((0,rules/* findRule */.Il)(place, (0,names/* namesOf */.eZ)(pipeline).topicRule(source.name)) !== undefined)
        return;
    throw new errors/* UserError */.yo('not-deployed', `Source "${source.name}" is not deployed yet: nobody would take its messages.`, {
        hint: `penstock deploy ${pipeline.file}`,
        at: source.at,
    });
}
function digestOf({ topic, select }, { devices, days }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify({ ...plant/* plant */.C, topic, select, devices, days }))
        .digest('hex');
}


/***/ }),

/***/ 77343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alone),
/* harmony export */   T: () => (/* binding */ fillings)
/* harmony export */ });
/* harmony import */ var _cloud_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44752);
/** What each source was filled with, and who is filling it: several commands may begin at once. */

const fillings = (store) => store.collection('local/fillings');
/** Runs `fill` while nobody else fills that source; waits for whoever does. */
async function alone(store, source, signal, fill) {
    const fillers = store.collection('local/fillers');
    const takes = () => store.transaction(() => {
        const filler = fillers.get(source);
        if (filler !== undefined && filler !== store.owner && store.isAlive(filler))
            return false;
        fillers.put(source, store.owner);
        return true;
    });
    while (!takes())
        await _cloud_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(100, signal);
    try {
        return await fill();
    }
    finally {
        fillers.delete(source);
    }
}


/***/ }),

/***/ 40951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ topicFor)
/* harmony export */ });
/** A topic that meets the filter: the first wildcard is the room, the others are the device. */
function topicFor(filter, room, device) {
    let seen = 0;
    return filter
        .split('/')
        .map((level) => {
        if (level !== '+' && level !== '#')
            return level;
        seen += 1;
        return seen === 1 ? room : device;
    })
        .join('/');
}


/***/ }),

/***/ 49788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ seattle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/simulators/history/seattle.js
/**
 * Seattle's weather as an S3 history: real measurements that the npm package vega-datasets carries (BSD-3-Clause).
 * Hourly normals of a year come as one CSV file a day, daily observations as one file a year.
 */



/** `hourly/2010-01-01.csv` … `hourly/2010-12-31.csv`: date, pressure (hPa), temperature (°C), wind (m/s). */
const hourlyFiles = () => split('seattle-weather-hourly-normals.csv', (date) => `hourly/${date.slice(0, 10)}.csv`);
/** `daily/2012-01.csv` … `daily/2015-12.csv`: date, precipitation (mm), temp_max, temp_min (°C), wind (m/s), weather. */
const dailyFiles = () => split('seattle-weather.csv', (date) => `daily/${date.slice(0, 7)}.csv`);
function split(dataset, keyOf) {
    const [header = '', ...lines] = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(datasets(), dataset), 'utf8').trimEnd().split('\n');
    const byKey = Map.groupBy(lines, (line) => keyOf(line.slice(0, line.indexOf(','))));
    return new Map([...byKey].map(([key, rows]) => [key, [header, ...rows, ''].join('\n')]));
}
/** The package exports its loader only: the data lies beside it. */
const datasets = () => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_module_.createRequire)(import.meta.url).resolve('vega-datasets')), '../data');

;// CONCATENATED MODULE: ./.build/simulators/sensors/outdoors.js
/** Temperatures outdoors: Seattle's hourly normals, for any year. */

const hour = 60 * 60 * 1000;
function seattle() {
    const normals = new Map();
    for (const file of hourlyFiles().values()) {
        for (const line of file.split('\n').slice(1)) {
            const [date = '', , temperature] = line.split(',');
            if (temperature !== undefined)
                normals.set(hourOfYear(date), Number(temperature));
        }
    }
    const at = (milliseconds) => {
        const key = hourOfYear(new Date(milliseconds).toISOString());
        const found = normals.get(key.replace('02-29', '02-28')) ?? normals.get(firstHour);
        if (found === undefined)
            throw new RangeError(`No temperature of ${key}.`);
        return found;
    };
    return (time) => {
        const before = Math.floor(time.getTime() / hour) * hour;
        const share = (time.getTime() - before) / hour;
        return at(before) * (1 - share) + at(before + hour) * share;
    };
}
/** The data begins at one o'clock of January 1, so that midnight has the value of the hour after it. */
const firstHour = '01-01T01';
/** `2010-03-28T14:00:00` -> `03-28T14` */
const hourOfYear = (date) => date.slice(5, 13);


/***/ }),

/***/ 63473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plant)
/* harmony export */ });
/** The plant that history and sensors are of, so that the one goes on where the other ends. */
const plant = {
    rooms: ['kitchen', 'laboratory', 'office'],
    seed: 1,
    /** Seconds between two readings of a sensor. */
    secondsBetween: 300,
};


/***/ }),

/***/ 37075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ connectThing),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   wq: () => (/* binding */ publishTicks)
/* harmony export */ });
/* unused harmony export topicOf */
/* harmony import */ var mqtt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44825);
/** Devices on an MQTT broker: each message is published until the broker acknowledges it (QoS 1). */

/** `client` names the connection of a device; devices may share one. `topic` is where it publishes a reading. */
async function connect(endpoint, clients, client, topic = topicOf) {
    const opened = await Promise.all(Object.entries(clients).map(async ([clientId, credentials]) => [clientId, await connectThing(endpoint, clientId, credentials)]));
    const connections = new Map(opened);
    return {
        publish(reading) {
            const connection = connections.get(client(reading.device_id));
            if (connection === undefined)
                throw new RangeError(`${reading.device_id} is not connected.`);
            return connection.publishAsync(topic(reading), JSON.stringify(reading), { qos: 1 });
        },
        async close() {
            await Promise.all([...connections.values()].map((connection) => connection.endAsync()));
        },
    };
}
/** What was not acknowledged when a connection broke is published again on the next. */
async function connectThing({ host, port }, clientId, { cert, key, ca }) {
    const options = {
        protocol: 'mqtts',
        host,
        port,
        clientId,
        cert,
        key,
        ca,
        clean: false,
        reconnectPeriod: 200,
        connectTimeout: 10_000,
    };
    // No URL: mqtt takes one apart by what Node warns of as DEP0169. Who is not let in the first time would not be the next.
    return (0,mqtt__WEBPACK_IMPORTED_MODULE_0__.connectAsync)('', options, false);
}
const topicOf = ({ room_id }) => `plant/${room_id}/temperature`;
/**
 * Each tick after the last was acknowledged; `before` is called with the time of each. `inTurn`: each reading too, so that
 * they arrive in one order, each time. Returns the number of messages.
 */
async function publishTicks(ticks, connections, before = () => undefined, inTurn = false) {
    let messages = 0;
    for (const tick of ticks) {
        await before(tick);
        if (inTurn)
            for (const reading of tick.readings)
                await connections.publish(reading);
        else
            await Promise.all(tick.readings.map((reading) => connections.publish(reading)));
        messages += tick.readings.length;
    }
    return messages;
}


/***/ }),

/***/ 92289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/** Mulberry32 (Tommy Ettinger), seeded with a text by FNV-1a. */
function random(seed) {
    let state = Array.from(seed).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
    const next = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    return {
        next,
        between: (low, high) => low + (high - low) * next(),
        pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
        normal: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    };
}


/***/ }),

/***/ 22937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ room)
/* harmony export */ });
/** °C around the set point at which the heater goes on and off. */
const tolerance = 0.3;
const hour = 60 * 60 * 1000;
function room(outdoors, start, chance) {
    const setPoint = chance.between(19, 22);
    /** Hours in which two thirds of a difference to the outdoors are gone. */
    const tau = chance.between(20, 40);
    /** °C an hour. */
    const heater = chance.between(1.5, 3);
    let temperature = Math.max(setPoint, outdoors(start));
    let heating = false;
    let last = start.getTime();
    return {
        temperature: (time) => {
            if (temperature < setPoint - tolerance)
                heating = true;
            if (temperature > setPoint + tolerance)
                heating = false;
            const hours = (time.getTime() - last) / hour;
            temperature += ((outdoors(time) - temperature) / tau + (heating ? heater : 0)) * hours;
            last = time.getTime();
            return temperature;
        },
    };
}


/***/ }),

/***/ 66909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timeline)
/* harmony export */ });
function timeline(start) {
    let now = start.getTime();
    const sleepers = new Set();
    return {
        now: () => new Date(now),
        sleep(milliseconds, signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted === true) {
                    reject(signal.reason);
                    return;
                }
                const cancel = () => {
                    sleepers.delete(sleeper);
                    reject(signal?.reason);
                };
                const wake = () => {
                    sleepers.delete(sleeper);
                    signal?.removeEventListener('abort', cancel);
                    resolve();
                };
                const sleeper = { due: now + Math.max(0, milliseconds), wake };
                sleepers.add(sleeper);
                signal?.addEventListener('abort', cancel, { once: true });
            });
        },
        advanceTo(time) {
            now = Math.max(now, time.getTime());
            const due = [...sleepers].filter((sleeper) => sleeper.due <= now).toSorted((a, b) => a.due - b.due);
            for (const { wake } of due)
                wake();
        },
    };
}


/***/ })

};
