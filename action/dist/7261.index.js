export const id = 7261;
export const ids = [7261];
export const modules = {

/***/ 27261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeDynamoDB: () => (/* binding */ makeDynamoDB)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/errors.js
/** DynamoDB's errors, in its words. */

function validation(message) {
    return new service/* AwsError */.G('ValidationException', message);
}
function tableNotFound() {
    return new service/* AwsError */.G('ResourceNotFoundException', 'Requested resource not found');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/number.js
/** DynamoDB's numbers: decimals of up to 38 digits, sent as text. */

const most = { digits: 38, exponent: 125 };
/** The one text of a number that DynamoDB gives back: `1.0`, `01` and `1` are the same. */
function canonicalNumber(text) {
    const { coefficient, exponent } = decimal(text);
    if (exponent >= 0)
        return `${coefficient}${'0'.repeat(exponent)}`;
    const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(1 - exponent, '0');
    return `${coefficient < 0n ? '-' : ''}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}
/** Negative, zero or positive, as for Array.prototype.sort. */
function compareNumbers(left, right) {
    const [a, b] = [decimal(left), decimal(right)];
    const exponent = Math.min(a.exponent, b.exponent);
    const difference = scaled(a, exponent) - scaled(b, exponent);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function scaled({ coefficient, exponent }, to) {
    return coefficient * 10n ** BigInt(exponent - to);
}
function decimal(text) {
    const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text.trim());
    const [, sign = '', whole = '', fraction = '', power = '0'] = parts ?? [];
    const digits = whole + fraction;
    if (parts === null || digits === '') {
        throw validation(`The parameter cannot be converted to a numeric value: ${text}`);
    }
    const trimmed = digits.replace(/0+$/, '');
    const exponent = trimmed === '' ? 0 : Number(power) - fraction.length + (digits.length - trimmed.length);
    const significant = trimmed.replace(/^0+/, '');
    if (significant.length > most.digits) {
        throw validation('Attempting to store more than 38 significant digits in a Number');
    }
    if (exponent + significant.length > most.exponent + 1) {
        throw validation('Number overflow. Attempting to store a number with magnitude larger than supported range');
    }
    return { coefficient: BigInt(`${sign === '-' ? '-' : ''}${significant === '' ? '0' : significant}`), exponent };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/values.js
/** Attribute values: what DynamoDB stores, and how it compares. */




/** As it is stored. Refuses binary values and sets by name. */
function values_valueOf(given) {
    const types = Object.entries(given).filter(([, value]) => value !== undefined);
    if (types.length !== 1) {
        throw validation('Supplied AttributeValue is empty, must contain exactly one of the supported datatypes');
    }
    if (given.S !== undefined)
        return { S: given.S };
    if (given.N !== undefined)
        return { N: canonicalNumber(given.N) };
    if (given.BOOL !== undefined)
        return { BOOL: given.BOOL };
    if (given.NULL !== undefined) {
        if (given.NULL)
            return { NULL: true };
        throw validation('One or more parameter values were invalid: Null attribute value types must have the value of true');
    }
    if (given.L !== undefined)
        return { L: given.L.map(values_valueOf) };
    if (given.M !== undefined)
        return { M: itemOf(given.M) };
    throw (0,service/* refuse */.T)(`DynamoDB values of the type ${types[0]?.[0]}`);
}
function itemOf(given) {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, values_valueOf(value)]));
}
/** For an answer: the SDK's types want to be writable. */
function attributesOf(item) {
    return structuredClone(item);
}
/** Values of two types are never equal. */
function equalValues(left, right) {
    return (0,external_node_util_.isDeepStrictEqual)(left, right);
}
/** Undefined: the two have no order, and every comparison of them is false. */
function compareValues(left, right) {
    if ('N' in left && 'N' in right)
        return compareNumbers(left.N, right.N);
    // By the bytes of UTF-8, as DynamoDB does.
    if ('S' in left && 'S' in right)
        return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
    return undefined;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/condition/tokens.js
/** The words and signs of an expression. */

const pattern = /\s*(?:(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<alias>#[A-Za-z0-9_]+)|(?<value>:[A-Za-z0-9_]+)|(?<number>\d+)|(?<sign><>|<=|>=|[=<>().,[\]]))/y;
function tokens(expression, kind) {
    const found = [];
    pattern.lastIndex = 0;
    while (pattern.lastIndex < expression.trimEnd().length) {
        const from = pattern.lastIndex;
        const match = pattern.exec(expression);
        if (match === null)
            throw unreadable(expression, kind, from);
        const token = ['name', 'alias', 'value', 'number', 'sign'].find((k) => match.groups?.[k] !== undefined);
        const text = match[0].trimStart();
        if (token === undefined)
            throw unreadable(expression, kind, from);
        found.push({ kind: token, text, at: pattern.lastIndex - text.length });
    }
    return found;
}
function unreadable(expression, kind, from) {
    const at = from + expression.slice(from).search(/\S/);
    const near = expression.slice(Math.max(0, at - 8), at + 9);
    return validation(`Invalid ${kind}: Syntax error; token: "${expression[at]}", near: "${near}"`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/condition/parse.js
/** Condition expressions, read into a tree. The grammar is that of the DynamoDB Developer Guide's "Condition expressions". */



const comparators = ['=', '<>', '<', '<=', '>', '>='];
/** Throws a ValidationException for what is malformed; refuses what the local cloud does not evaluate. */
function parseCondition(expression) {
    if (expression.trim() === '')
        throw invalid('The expression can not be empty;');
    const left = tokens(expression, 'ConditionExpression');
    let at = 0;
    const peek = () => left[at];
    const isNext = (text) => peek()?.text.toUpperCase() === text;
    const take = () => {
        const token = peek();
        if (token === undefined)
            throw syntaxError(left.at(-1), expression, '<EOF>');
        at += 1;
        return token;
    };
    const expect = (text) => {
        const token = take();
        if (token.text !== text)
            throw syntaxError(token, expression);
    };
    const or = () => {
        let condition = and();
        while (isNext('OR')) {
            take();
            condition = { kind: 'or', left: condition, right: and() };
        }
        return condition;
    };
    const and = () => {
        let condition = not();
        while (isNext('AND')) {
            take();
            condition = { kind: 'and', left: condition, right: not() };
        }
        return condition;
    };
    const not = () => {
        if (!isNext('NOT'))
            return primary();
        take();
        return { kind: 'not', operand: not() };
    };
    const primary = () => {
        if (isNext('(')) {
            take();
            const condition = or();
            expect(')');
            return condition;
        }
        const token = peek();
        if (token?.kind === 'name' && left[at + 1]?.text === '(')
            return call(take().text);
        const first = operand();
        const next = take();
        if (['BETWEEN', 'IN'].includes(next.text.toUpperCase()))
            throw (0,service/* refuse */.T)(`conditions with ${next.text.toUpperCase()}`);
        const operator = comparators.find((known) => known === next.text);
        if (operator === undefined)
            throw syntaxError(next, expression);
        return { kind: 'compare', operator, left: first, right: operand() };
    };
    const call = (name) => {
        expect('(');
        if (!['attribute_exists', 'attribute_not_exists'].includes(name)) {
            if (['attribute_type', 'begins_with', 'contains', 'size'].includes(name))
                throw (0,service/* refuse */.T)(`conditions with ${name}`);
            throw invalid(`Invalid function name; function: ${name}`);
        }
        const { path } = pathOperand();
        expect(')');
        return { kind: 'exists', path, wanted: name === 'attribute_exists' };
    };
    const operand = () => {
        if (peek()?.kind === 'value')
            return { kind: 'value', name: take().text };
        return pathOperand();
    };
    const pathOperand = () => {
        const path = [nameOf(take())];
        for (;;) {
            if (isNext('.')) {
                take();
                path.push(nameOf(take()));
            }
            else if (isNext('[')) {
                take();
                path.push(Number(take().text));
                expect(']');
            }
            else {
                return { kind: 'path', path };
            }
        }
    };
    const nameOf = (token) => {
        if (token.kind === 'name' || token.kind === 'alias')
            return token.text;
        throw syntaxError(token, expression);
    };
    const condition = or();
    const rest = peek();
    if (rest !== undefined)
        throw syntaxError(rest, expression);
    return condition;
}
function syntaxError(token, expression, text = token?.text ?? '') {
    const near = token === undefined ? '' : expression.slice(Math.max(0, token.at - 8), token.at + token.text.length + 8);
    return invalid(`Syntax error; token: "${text}", near: "${near}"`);
}
function invalid(why) {
    return validation(`Invalid ConditionExpression: ${why}`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/condition/reserved-words.js
/** "Reserved words in DynamoDB" of its Developer Guide: no attribute may be called so in an expression, but by an alias. */
const reservedWords = new Set(`ABORT ABSOLUTE ACTION ADD AFTER AGENT AGGREGATE ALL ALLOCATE ALTER ANALYZE AND ANY ARCHIVE ARE ARRAY AS ASC ASCII
  ASENSITIVE ASSERTION ASYMMETRIC AT ATOMIC ATTACH ATTRIBUTE AUTH AUTHORIZATION AUTHORIZE AUTO AVG BACK BACKUP BASE BATCH
  BEFORE BEGIN BETWEEN BIGINT BINARY BIT BLOB BLOCK BOOLEAN BOTH BREADTH BUCKET BULK BY BYTE CALL CALLED CALLING CAPACITY
  CASCADE CASCADED CASE CAST CATALOG CHAR CHARACTER CHECK CLASS CLOB CLOSE CLUSTER CLUSTERED CLUSTERING CLUSTERS COALESCE
  COLLATE COLLATION COLLECTION COLUMN COLUMNS COMBINE COMMENT COMMIT COMPACT COMPILE COMPRESS CONDITION CONFLICT CONNECT
  CONNECTION CONSISTENCY CONSISTENT CONSTRAINT CONSTRAINTS CONSTRUCTOR CONSUMED CONTINUE CONVERT COPY CORRESPONDING COUNT
  COUNTER CREATE CROSS CUBE CURRENT CURSOR CYCLE DATA DATABASE DATE DATETIME DAY DEALLOCATE DEC DECIMAL DECLARE DEFAULT
  DEFERRABLE DEFERRED DEFINE DEFINED DEFINITION DELETE DELIMITED DEPTH DEREF DESC DESCRIBE DESCRIPTOR DETACH DETERMINISTIC
  DIAGNOSTICS DIRECTORIES DISABLE DISCONNECT DISTINCT DISTRIBUTE DO DOMAIN DOUBLE DROP DUMP DURATION DYNAMIC EACH ELEMENT
  ELSE ELSEIF EMPTY ENABLE END EQUAL EQUALS ERROR ESCAPE ESCAPED EVAL EVALUATE EXCEEDED EXCEPT EXCEPTION EXCEPTIONS
  EXCLUSIVE EXEC EXECUTE EXISTS EXIT EXPLAIN EXPLODE EXPORT EXPRESSION EXTENDED EXTERNAL EXTRACT FAIL FALSE FAMILY FETCH
  FIELDS FILE FILTER FILTERING FINAL FINISH FIRST FIXED FLATTERN FLOAT FOR FORCE FOREIGN FORMAT FORWARD FOUND FREE FROM
  FULL FUNCTION FUNCTIONS GENERAL GENERATE GET GLOB GLOBAL GO GOTO GRANT GREATER GROUP GROUPING HANDLER HASH HAVE HAVING
  HEAP HIDDEN HOLD HOUR IDENTIFIED IDENTITY IF IGNORE IMMEDIATE IMPORT IN INCLUDING INCLUSIVE INCREMENT INCREMENTAL INDEX
  INDEXED INDEXES INDICATOR INFINITE INITIALLY INLINE INNER INNTER INOUT INPUT INSENSITIVE INSERT INSTEAD INT INTEGER
  INTERSECT INTERVAL INTO INVALIDATE IS ISOLATION ITEM ITEMS ITERATE JOIN KEY KEYS LAG LANGUAGE LARGE LAST LATERAL LEAD
  LEADING LEAVE LEFT LENGTH LESS LEVEL LIKE LIMIT LIMITED LINES LIST LOAD LOCAL LOCALTIME LOCALTIMESTAMP LOCATION LOCATOR
  LOCK LOCKS LOG LOGED LONG LOOP LOWER MAP MATCH MATERIALIZED MAX MAXLEN MEMBER MERGE METHOD METRICS MIN MINUS MINUTE
  MISSING MOD MODE MODIFIES MODIFY MODULE MONTH MULTI MULTISET NAME NAMES NATIONAL NATURAL NCHAR NCLOB NEW NEXT NO NONE
  NOT NULL NULLIF NUMBER NUMERIC OBJECT OF OFFLINE OFFSET OLD ON ONLINE ONLY OPAQUE OPEN OPERATOR OPTION OR ORDER
  ORDINALITY OTHER OTHERS OUT OUTER OUTPUT OVER OVERLAPS OVERRIDE OWNER PAD PARALLEL PARAMETER PARAMETERS PARTIAL
  PARTITION PARTITIONED PARTITIONS PATH PERCENT PERCENTILE PERMISSION PERMISSIONS PIPE PIPELINED PLAN POOL POSITION
  PRECISION PREPARE PRESERVE PRIMARY PRIOR PRIVATE PRIVILEGES PROCEDURE PROCESSED PROJECT PROJECTION PROPERTY PROVISIONING
  PUBLIC PUT QUERY QUIT QUORUM RAISE RANDOM RANGE RANK RAW READ READS REAL REBUILD RECORD RECURSIVE REDUCE REF REFERENCE
  REFERENCES REFERENCING REGEXP REGION REINDEX RELATIVE RELEASE REMAINDER RENAME REPEAT REPLACE REQUEST RESET RESIGNAL
  RESOURCE RESPONSE RESTORE RESTRICT RESULT RETURN RETURNING RETURNS REVERSE REVOKE RIGHT ROLE ROLES ROLLBACK ROLLUP
  ROUTINE ROW ROWS RULE RULES SAMPLE SATISFIES SAVE SAVEPOINT SCAN SCHEMA SCOPE SCROLL SEARCH SECOND SECTION SEGMENT
  SEGMENTS SELECT SELF SEMI SENSITIVE SEPARATE SEQUENCE SERIALIZABLE SESSION SET SETS SHARD SHARE SHARED SHORT SHOW SIGNAL
  SIMILAR SIZE SKEWED SMALLINT SNAPSHOT SOME SOURCE SPACE SPACES SPARSE SPECIFIC SPECIFICTYPE SPLIT SQL SQLCODE SQLERROR
  SQLEXCEPTION SQLSTATE SQLWARNING START STATE STATIC STATUS STORAGE STORE STORED STREAM STRING STRUCT STYLE SUB
  SUBMULTISET SUBPARTITION SUBSTRING SUBTYPE SUM SUPER SYMMETRIC SYNONYM SYSTEM TABLE TABLESAMPLE TEMP TEMPORARY TERMINATE
  TEXT THAN THEN THROUGHPUT TIME TIMESTAMP TIMEZONE TINYINT TO TOKEN TOTAL TOUCH TRAILING TRANSACTION TRANSFORM TRANSLATE
  TRANSLATION TREAT TRIGGER TRIM TRUE TRUNCATE TTL TUPLE TYPE UNDER UNDO UNION UNIQUE UNIT UNKNOWN UNLOGGED UNNEST
  UNPROCESSED UNSIGNED UNTIL UPDATE UPPER URL USAGE USE USER USERS USING UUID VACUUM VALUE VALUED VALUES VARCHAR VARIABLE
  VARIANCE VARINT VARYING VIEW VIEWS VIRTUAL VOID WAIT WHEN WHENEVER WHERE WHILE WINDOW WITH WITHIN WITHOUT WORK WRAPPED
  WRITE YEAR ZONE`.split(/\s+/));

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/condition/evaluate.js




/** The check of a request. An item that does not exist has no attributes. `elsewhere` are names that another expression uses. */
function conditionOf(input, elsewhere = []) {
    const { ConditionExpression, ExpressionAttributeNames = {}, ExpressionAttributeValues = {} } = input;
    if (ConditionExpression === undefined && elsewhere.length === 0) {
        for (const [member, entries] of Object.entries({ ExpressionAttributeNames, ExpressionAttributeValues })) {
            if (Object.keys(entries).length === 0)
                continue;
            throw validation(`${member} can only be specified when using expressions`);
        }
        return () => true;
    }
    const condition = ConditionExpression === undefined ? undefined : parseCondition(ConditionExpression);
    const names = { ...ExpressionAttributeNames };
    const values = itemOf(ExpressionAttributeValues);
    checkUse(condition === undefined ? elsewhere : [...elsewhere, ...usedIn(condition)], names, values);
    return (item) => condition === undefined || holds(condition, item, { names, values });
}
function holds(condition, item, placeholders) {
    switch (condition.kind) {
        case 'and':
            return holds(condition.left, item, placeholders) && holds(condition.right, item, placeholders);
        case 'or':
            return holds(condition.left, item, placeholders) || holds(condition.right, item, placeholders);
        case 'not':
            return !holds(condition.operand, item, placeholders);
        case 'exists':
            return (find(condition.path, item, placeholders) !== undefined) === condition.wanted;
        case 'compare': {
            const left = valueOfOperand(condition.left, item, placeholders);
            const right = valueOfOperand(condition.right, item, placeholders);
            return compare(condition.operator, left, right);
        }
    }
}
/** What is not there is unequal to everything, and neither more nor less. */
function compare(operator, left, right) {
    const equal = left !== undefined && right !== undefined && equalValues(left, right);
    if (operator === '=')
        return equal;
    if (operator === '<>')
        return !equal;
    const order = left === undefined || right === undefined ? undefined : compareValues(left, right);
    if (order === undefined)
        return false;
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
function valueOfOperand(operand, item, placeholders) {
    return operand.kind === 'value' ? placeholders.values[operand.name] : find(operand.path, item, placeholders);
}
function find(path, item, { names }) {
    const within = (value, step) => {
        if (value === undefined)
            return undefined;
        if (typeof step === 'number')
            return 'L' in value ? value.L[step] : undefined;
        return 'M' in value ? value.M[names[step] ?? step] : undefined;
    };
    return path.reduce(within, { M: item });
}
function checkUse(uses, names, values) {
    const used = new Set(uses);
    for (const name of used) {
        if (name.startsWith('#') && !(name in names)) {
            throw invalid(`An expression attribute name used in the document path is not defined; attribute name: ${name}`);
        }
        if (name.startsWith(':') && !(name in values)) {
            throw invalid(`An expression attribute value used in expression is not defined; attribute value: ${name}`);
        }
        if (reservedWords.has(name.toUpperCase())) {
            throw invalid(`Attribute name is a reserved keyword; reserved keyword: ${name}`);
        }
    }
    for (const [member, entries] of Object.entries({ Names: names, Values: values })) {
        const unused = Object.keys(entries).filter((name) => !used.has(name));
        if (unused.length === 0)
            continue;
        throw validation(`Value provided in ExpressionAttribute${member} unused in expressions: keys: {${unused.join(', ')}}`);
    }
}
function* usedIn(condition) {
    switch (condition.kind) {
        case 'and':
        case 'or':
            yield* usedIn(condition.left);
            yield* usedIn(condition.right);
            return;
        case 'not':
            yield* usedIn(condition.operand);
            return;
        case 'exists':
            yield* namesIn(condition.path);
            return;
        case 'compare':
            for (const side of [condition.left, condition.right]) {
                if (side.kind === 'value')
                    yield side.name;
                else
                    yield* namesIn(side.path);
            }
    }
}
function namesIn(path) {
    return path.filter((step) => typeof step === 'string');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/keys.js


function keysOf({ KeySchema = [], AttributeDefinitions = [] }) {
    const [hash, range, ...rest] = KeySchema;
    if (hash?.KeyType !== 'HASH' || (range !== undefined && range.KeyType !== 'RANGE') || rest.length > 0) {
        throw validation('Invalid KeySchema: The first KeySchemaElement is not a HASH key type');
    }
    const keys = KeySchema.map((element) => keyAttribute(element, AttributeDefinitions));
    const extra = AttributeDefinitions.filter(({ AttributeName }) => !keys.some(({ name }) => name === AttributeName));
    if (extra.length > 0) {
        throw validation('One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions');
    }
    return keys;
}
function keyAttribute({ AttributeName: name = '' }, definitions) {
    const type = definitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
    if (type === 'S' || type === 'N')
        return { name, type };
    if (type === 'B')
        throw (0,service/* refuse */.T)('DynamoDB keys of the type B');
    throw validation(`One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [${name}]`);
}
/** Where an item lies in the store: the values of its key, as JSON. A `Key` has the key's attributes and no others. */
function keyValues(keys, given, member) {
    const values = keys.map((key) => keyValue(key, given, member));
    if (member === 'Key' && Object.keys(given).length !== keys.length) {
        throw validation('The provided key element does not match the schema');
    }
    return JSON.stringify(values);
}
function keyValue({ name, type }, given, member) {
    const value = given[name];
    const text = value === undefined
        ? undefined
        : 'S' in value && type === 'S'
            ? value.S
            : 'N' in value && type === 'N'
                ? value.N
                : undefined;
    if (text === '') {
        throw validation(`One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`);
    }
    if (text !== undefined)
        return text;
    if (member === 'Key')
        throw validation('The provided key element does not match the schema');
    if (value === undefined) {
        throw validation(`One or more parameter values were invalid: Missing the key ${name} in the item`);
    }
    throw validation(`One or more parameter values were invalid: Type mismatch for key ${name} expected: ${type} actual: ${Object.keys(value).join()}`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/tables.js




function openTables({ store }) {
    const tables = store.collection('dynamodb/tables');
    return {
        ...tables,
        /** Throws `Requested resource not found`. */
        existing(name) {
            const table = tables.get(name ?? '');
            if (table === undefined)
                throw tableNotFound();
            return table;
        },
    };
}
function openItems({ store }) {
    /** Keys are `table` and the JSON of the key's values, in the order of the schema. */
    return store.collection('dynamodb/items');
}
function tableCommands(world) {
    const tables = openTables(world);
    const items = openItems(world);
    const description = (table) => ({
        TableName: table.name,
        TableArn: `arn:aws:dynamodb:${world.region}:${world.account}:table/${table.name}`,
        TableId: table.id,
        TableStatus: 'ACTIVE',
        CreationDateTime: new Date(table.created),
        KeySchema: table.keys.map(({ name }, index) => ({ AttributeName: name, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
        AttributeDefinitions: table.keys.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
        BillingModeSummary: { BillingMode: table.settings.BillingMode ?? 'PROVISIONED' },
        DeletionProtectionEnabled: table.settings.DeletionProtectionEnabled ?? false,
        ItemCount: items.list(`${table.name} `).length,
        TableSizeBytes: 0,
    });
    return {
        async CreateTable(input) {
            (0,cloud_input/* onlyKnown */.KT)('CreateTable', input, [
                'AttributeDefinitions',
                'BillingMode',
                'DeletionProtectionEnabled',
                'KeySchema',
                'ProvisionedThroughput',
                'SSESpecification',
                'TableClass',
                'TableName',
                'Tags',
            ]);
            const { TableName: name = '', BillingMode, DeletionProtectionEnabled, SSESpecification, TableClass } = input;
            if (!/^[a-zA-Z0-9_.-]{3,255}$/.test(name)) {
                throw validation('TableName must be at least 3 characters long and at most 255 characters long, and match [a-zA-Z0-9_.-]+');
            }
            const table = {
                name,
                id: crypto.randomUUID(),
                created: world.clock.now().toISOString(),
                keys: keysOf(input),
                settings: { BillingMode, DeletionProtectionEnabled, SSESpecification, TableClass },
            };
            world.store.transaction(() => {
                if (tables.get(name) !== undefined) {
                    throw new service/* AwsError */.G('ResourceInUseException', `Table already exists: ${name}`);
                }
                tables.put(name, table);
            });
            return { TableDescription: description(table) };
        },
        async DescribeTable({ TableName }) {
            const table = tables.get(TableName ?? '');
            if (table !== undefined)
                return { Table: description(table) };
            throw new service/* AwsError */.G('ResourceNotFoundException', `Requested resource not found: Table: ${TableName} not found`);
        },
        async UpdateTable(input) {
            (0,cloud_input/* onlyKnown */.KT)('UpdateTable', input, [
                'BillingMode',
                'DeletionProtectionEnabled',
                'ProvisionedThroughput',
                'SSESpecification',
                'TableClass',
                'TableName',
            ]);
            const { TableName, ProvisionedThroughput: _, ...given } = input;
            const table = world.store.transaction(() => {
                const old = tables.existing(TableName);
                const changed = { ...old, settings: { ...old.settings, ...given } };
                tables.put(old.name, changed);
                return changed;
            });
            return { TableDescription: description(table) };
        },
        async DeleteTable({ TableName }) {
            const table = world.store.transaction(() => {
                const old = tables.existing(TableName);
                if (old.settings.DeletionProtectionEnabled === true) {
                    throw validation(`Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`);
                }
                for (const { key } of items.list(`${old.name} `))
                    items.delete(key);
                tables.delete(old.name);
                return old;
            });
            return { TableDescription: { ...description(table), TableStatus: 'DELETING' } };
        },
        /** Remembered. AWS deletes what has expired within days, and until then still gives it: here it always does. */
        async UpdateTimeToLive({ TableName, TimeToLiveSpecification, }) {
            world.store.transaction(() => {
                const table = tables.existing(TableName);
                tables.put(table.name, { ...table, timeToLive: TimeToLiveSpecification });
            });
            return { TimeToLiveSpecification };
        },
        async DescribeTimeToLive({ TableName }) {
            const { timeToLive } = tables.existing(TableName);
            const enabled = timeToLive?.Enabled === true;
            return {
                TimeToLiveDescription: enabled
                    ? { TimeToLiveStatus: 'ENABLED', AttributeName: timeToLive.AttributeName }
                    : { TimeToLiveStatus: 'DISABLED' },
            };
        },
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/update.js




function updateOf(input) {
    const { UpdateExpression = '', ExpressionAttributeNames: names = {}, ReturnValues = 'NONE' } = input;
    if (!['NONE', 'ALL_OLD', 'ALL_NEW'].includes(ReturnValues))
        throw (0,service/* refuse */.T)(`UpdateItem with ReturnValues ${ReturnValues}`);
    const assignments = parseUpdate(UpdateExpression);
    const values = itemOf(input.ExpressionAttributeValues ?? {});
    return {
        uses: assignments.flatMap(({ path, value }) => [...path, value]),
        apply(item, keys) {
            return assignments.reduce((changed, { path, value: name }) => {
                const attributes = path.map((step) => names[step] ?? step);
                const key = keys.find((key) => key.name === attributes[0]);
                if (key !== undefined) {
                    throw validation(`One or more parameter values were invalid: Cannot update attribute ${key.name}. This attribute is part of the key`);
                }
                const value = values[name];
                if (value === undefined)
                    throw new RangeError(`${name} was not checked.`);
                return set(changed, attributes, value);
            }, item);
        },
        answer(old, changed) {
            const shown = ReturnValues === 'ALL_NEW' ? changed : ReturnValues === 'ALL_OLD' ? old : undefined;
            return shown === undefined ? {} : { Attributes: attributesOf(shown) };
        },
    };
}
/** Everything on the way to the attribute must be there, and be a map. */
function set(item, [attribute = '', ...rest], value) {
    if (rest.length === 0)
        return { ...item, [attribute]: value };
    const inner = item[attribute];
    if (inner === undefined || !('M' in inner)) {
        throw validation('The document path provided in the update expression is invalid for update');
    }
    return { ...item, [attribute]: { M: set(inner.M, rest, value) } };
}
function parseUpdate(expression) {
    if (expression.trim() === '')
        throw update_invalid('The expression can not be empty;');
    const [first, ...rest] = tokens(expression, 'UpdateExpression');
    const clause = first?.text.toUpperCase() ?? '';
    if (['ADD', 'REMOVE', 'DELETE'].includes(clause))
        throw (0,service/* refuse */.T)(`update expressions with ${clause}`);
    if (clause !== 'SET')
        throw update_syntaxError(first, expression);
    return divided(rest, ',').map((assignment) => {
        const [left = [], right = [], ...more] = divided(assignment, '=');
        const [value, ...beside] = right;
        if (value === undefined || more.length > 0)
            throw update_syntaxError(assignment.at(-1), expression);
        if (value.kind !== 'value' || beside.length > 0)
            throw (0,service/* refuse */.T)('update expressions that compute a value');
        const path = divided(left, '.').map(([step, ...others]) => {
            if (others.length > 0)
                throw (0,service/* refuse */.T)('update expressions that change a list');
            if (step?.kind === 'name' || step?.kind === 'alias')
                return step.text;
            throw update_syntaxError(step ?? left.at(-1), expression);
        });
        return { path, value: value.text };
    });
}
function divided(all, sign) {
    const parts = [[]];
    for (const token of all) {
        if (token.text === sign)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}
function update_syntaxError(token, expression) {
    const text = token?.text ?? '<EOF>';
    const at = token?.at ?? expression.length;
    return update_invalid(`Syntax error; token: "${text}", near: "${expression.slice(Math.max(0, at - 8), at + text.length + 8)}"`);
}
const update_invalid = (why) => validation(`Invalid UpdateExpression: ${why}`);

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/items.js








function itemCommands(world) {
    const keyOf = ({ name, keys }, given, member) => `${name} ${keyValues(keys, given, member)}`;
    const tables = openTables(world);
    const items = openItems(world);
    /** The old item, if there was one. */
    const write = (input, key, put) => {
        const meets = conditionOf(input);
        return world.store.transaction(() => {
            const at = key(tables.existing(input.TableName));
            const old = items.get(at);
            if (!meets(old ?? {}))
                throw conditionFailed(old, input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD');
            if (put === undefined)
                items.delete(at);
            else
                items.put(at, put);
            return old;
        });
    };
    return {
        async PutItem(input) {
            (0,cloud_input/* onlyKnown */.KT)('PutItem', input, ['Item', ...writeMembers]);
            const item = itemOf(input.Item ?? {});
            return oldAttributes(input, write(input, (table) => keyOf(table, item, 'Item'), item));
        },
        async DeleteItem(input) {
            (0,cloud_input/* onlyKnown */.KT)('DeleteItem', input, ['Key', ...writeMembers]);
            const key = itemOf(input.Key ?? {});
            return oldAttributes(input, write(input, (table) => keyOf(table, key, 'Key')));
        },
        /** Makes the item when there is none. */
        async UpdateItem(input) {
            (0,cloud_input/* onlyKnown */.KT)('UpdateItem', input, ['Key', 'UpdateExpression', ...writeMembers]);
            const update = updateOf(input);
            const meets = conditionOf(input, update.uses);
            return world.store.transaction(() => {
                const table = tables.existing(input.TableName);
                const key = itemOf(input.Key ?? {});
                const at = keyOf(table, key, 'Key');
                const old = items.get(at);
                if (!meets(old ?? {}))
                    throw conditionFailed(old, input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD');
                const changed = update.apply(old ?? key, table.keys);
                items.put(at, changed);
                return update.answer(old, changed);
            });
        },
        /** Always consistent, which AWS allows for both kinds of reads. */
        async GetItem(input) {
            (0,cloud_input/* onlyKnown */.KT)('GetItem', input, ['TableName', 'Key', 'ConsistentRead']);
            const item = items.get(keyOf(tables.existing(input.TableName), itemOf(input.Key ?? {}), 'Key'));
            return item === undefined ? {} : { Item: attributesOf(item) };
        },
    };
}
const writeMembers = [
    'TableName',
    'ConditionExpression',
    'ExpressionAttributeNames',
    'ExpressionAttributeValues',
    'ReturnValues',
    'ReturnValuesOnConditionCheckFailure',
];
function oldAttributes({ ReturnValues = 'NONE' }, old) {
    if (ReturnValues !== 'NONE' && ReturnValues !== 'ALL_OLD') {
        throw validation('Return values set to invalid value');
    }
    return ReturnValues === 'NONE' || old === undefined ? {} : { Attributes: attributesOf(old) };
}
/** As the SDK throws it: with the item that was in the way, if that was asked for. */
class ConditionalCheckFailed extends service/* AwsError */.G {
    Item;
    constructor(item) {
        super('ConditionalCheckFailedException', 'The conditional request failed');
        this.Item = item === undefined ? undefined : attributesOf(item);
    }
}
function conditionFailed(old, withItem) {
    return new ConditionalCheckFailed(withItem ? old : undefined);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/dynamodb/service.js


const makeDynamoDB = (world) => ({
    name: 'dynamoDB',
    handlers: { ...tableCommands(world), ...itemCommands(world) },
});


/***/ }),

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


/***/ })

};
